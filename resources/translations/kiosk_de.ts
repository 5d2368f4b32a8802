<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sheets</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} Uhr am {day}</translation>
    </message>
    <message>
        <source>TRAINING: practice sheet, this is not a real payment</source>
        <translation>ÜBUNG: Übungsblatt, dies ist keine echte Zahlung</translation>
    </message>
    <message>
        <source>The code of this sheet</source>
        <translation>Der Code dieses Blattes</translation>
    </message>
    <message>
        <source>Payment started on {when}</source>
        <translation>Zahlung begonnen am {when}</translation>
    </message>
    <message>
        <source>QR code of this sheet, {code}, to be read by the payment kiosk</source>
        <translation>QR-Code dieses Blattes, {code}, zum Lesen am Zahlungsautomaten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was ist zu tun</translation>
    </message>
    <message>
        <source>“Have I paid?”</source>
        <translation>„Habe ich schon bezahlt?“</translation>
    </message>
    <message>
        <source>Opening hours: {hours}.</source>
        <translation>Öffnungszeiten: {hours}.</translation>
    </message>
    <message>
        <source>Notices of this payment already paid, not listed here: {count}</source>
        <translation>Bereits bezahlte Mitteilungen dieser Zahlung, hier nicht aufgeführt: {count}</translation>
    </message>
    <message>
        <source>Fees of the payment service are not included.</source>
        <translation>Gebühren des Zahlungsdienstes sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reminder slip of a payment being confirmed</source>
        <translation>Merkzettel zu einer Zahlung, die noch bestätigt wird</translation>
    </message>
    <message>
        <source>The confirmation of the payment has not arrived yet. It happens: we keep checking.</source>
        <translation>Die Bestätigung der Zahlung ist noch nicht da. Das kommt vor: Wir prüfen weiter.</translation>
    </message>
    <message>
        <source>Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. You could pay twice.</source>
        <translation>Zahlen Sie vorerst nicht noch einmal: nicht hier, nicht mit der App, nicht in der Bank, in der Post oder im Tabakladen. Sie könnten doppelt zahlen.</translation>
    </message>
    <message>
        <source>This is not a receipt and does not prove the payment.</source>
        <translation>Das ist keine Quittung und kein Beweis der Zahlung.</translation>
    </message>
    <message>
        <source>Keep this slip.</source>
        <translation>Bewahren Sie diesen Zettel auf.</translation>
    </message>
    <message>
        <source>Come back here after {time}, or tomorrow.</source>
        <translation>Kommen Sie nach {time} Uhr oder morgen wieder hierher.</translation>
    </message>
    <message>
        <source>Come back here tomorrow.</source>
        <translation>Kommen Sie morgen wieder hierher.</translation>
    </message>
    <message>
        <source>Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived.</source>
        <translation>Berühren Sie {ask} und lassen Sie den QR-Code dieses Zettels lesen: Wir sagen Ihnen, ob die Zahlung angekommen ist.</translation>
    </message>
    <message>
        <source>If it has not arrived, you can try to pay again from {time} on, not before.</source>
        <translation>Ist sie nicht angekommen, können Sie ab {time} neu zahlen, nicht früher.</translation>
    </message>
    <message>
        <source>If you are in a hurry, show this slip at the counter ({desk}).</source>
        <translation>Wenn Sie es eilig haben, zeigen Sie diesen Zettel am Schalter ({desk}).</translation>
    </message>
    <message>
        <source>What you were paying</source>
        <translation>Was Sie zahlen wollten</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Sie haben nicht bezahlt</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Nothing has been charged for this attempt.</source>
        <translation>Für diesen Versuch wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This sheet is not a receipt.</source>
        <translation>Dieses Blatt ist keine Quittung.</translation>
    </message>
    <message>
        <source>You can try again here, whenever you like.</source>
        <translation>Sie können es hier jederzeit wieder versuchen.</translation>
    </message>
    <message>
        <source>Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice.</source>
        <translation>Oder zahlen Sie mit der App IO, in der Bank, in der Post oder im Tabakladen: Sie brauchen dafür die Zahlungsmitteilung.</translation>
    </message>
    <message>
        <source>If you see a charge on your account, do not pay again: come back here, touch {ask} and let the reader see this sheet.</source>
        <translation>Sehen Sie eine Abbuchung auf Ihrem Konto, zahlen Sie nicht noch einmal: Kommen Sie wieder hierher, berühren Sie {ask} und lassen Sie dieses Blatt lesen.</translation>
    </message>
    <message>
        <source>For help, show this sheet at the counter ({desk}).</source>
        <translation>Hilfe bekommen Sie mit diesem Blatt am Schalter ({desk}).</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>You left the pagoPA page.</source>
        <translation>Sie haben die Seite von pagoPA verlassen.</translation>
    </message>
    <message>
        <source>Too much time passed.</source>
        <translation>Es ist zu viel Zeit vergangen.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>Die Bank hat die Zahlung abgelehnt.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card. Another card may do. Only your bank knows the exact reason.</source>
        <translation>Die Bank hat die Karte nicht freigegeben. Vielleicht geht es mit einer anderen Karte. Den genauen Grund kennt nur Ihre Bank.</translation>
    </message>
    <message>
        <source>The card was not recognised: check its number and expiry date.</source>
        <translation>Die Karte wurde nicht erkannt: Prüfen Sie Nummer und Ablaufdatum.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card.</source>
        <translation>Der Betrag liegt über dem Limit der Karte.</translation>
    </message>
    <message>
        <source>The pagoPA page did not open.</source>
        <translation>Die Seite von pagoPA hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>We could not ask for the confirmation, but the payment had not started yet.</source>
        <translation>Wir konnten nicht um Bestätigung fragen, aber die Zahlung war noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Copy of the data of a payment receipt</source>
        <translation>Kopie der Daten einer Quittung</translation>
    </message>
    <message>
        <source>This is a copy of the data of the receipt, printed by this kiosk. It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk}).</source>
        <translation>Dies ist eine Kopie der Daten der Quittung, gedruckt von diesem Automaten. Es ist nicht die Quittung, die GovPay ausstellt: Diese bekommen Sie am Schalter ({desk}).</translation>
    </message>
    <message>
        <source>The data of the receipt</source>
        <translation>Die Daten der Quittung</translation>
    </message>
    <message>
        <source>For the receipt, come back here, touch {ask} and let the reader see this code.</source>
        <translation>Für die Quittung kommen Sie wieder hierher, berühren Sie {ask} und lassen Sie diesen Code lesen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Zahlung ausgeführt</translation>
    </message>
    <message>
        <source>{esito}: does not prove a payment</source>
        <translation>{esito}: beweist keine Zahlung</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Gebühr der ganzen Zahlung</translation>
    </message>
    <message>
        <source>In all, with the fee</source>
        <translation>Insgesamt, mit der Gebühr</translation>
    </message>
    <message>
        <source>on top, not stated here</source>
        <translation>zusätzlich, hier nicht angegeben</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Fiscal code of the creditor</source>
        <translation>Steuernummer der Körperschaft</translation>
    </message>
    <message>
        <source>IUV</source>
        <translation>IUV</translation>
    </message>
    <message>
        <source>Receipt identifier</source>
        <translation>Kennung der Quittung</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Bezahlt bei</translation>
    </message>
    <message>
        <source>Person on the notice</source>
        <translation>Person auf der Mitteilung</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wer bezahlt hat</translation>
    </message>
    <message>
        <source>Receipt recorded on</source>
        <translation>Quittung erfasst am</translation>
    </message>
    <message>
        <source>Code of the payment here</source>
        <translation>Code der Zahlung hier</translation>
    </message>
</context>
</TS>
