<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Sheets</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} le {day}</translation>
    </message>
    <message>
        <source>TRAINING: practice sheet, this is not a real payment</source>
        <translation>EXERCICE&#xa0;: feuille d’entraînement, ce n’est pas un vrai paiement</translation>
    </message>
    <message>
        <source>The code of this sheet</source>
        <translation>Le code de cette feuille</translation>
    </message>
    <message>
        <source>Payment started on {when}</source>
        <translation>Paiement commencé le {when}</translation>
    </message>
    <message>
        <source>QR code of this sheet, {code}, to be read by the payment kiosk</source>
        <translation>Code QR de cette feuille, {code}, à faire lire par la borne de paiement</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>“Have I paid?”</source>
        <translation>«&#xa0;Ai-je déjà payé&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Opening hours: {hours}.</source>
        <translation>Horaires&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Notices of this payment already paid, not listed here: {count}</source>
        <translation>Avis de ce paiement déjà payés, non compris ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Fees of the payment service are not included.</source>
        <translation>Les commissions du service de paiement ne sont pas comprises.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reminder slip of a payment being confirmed</source>
        <translation>Aide-mémoire d’un paiement à confirmer</translation>
    </message>
    <message>
        <source>The confirmation of the payment has not arrived yet. It happens: we keep checking.</source>
        <translation>La confirmation du paiement n’est pas encore arrivée. Cela arrive&#xa0;: nous vérifions encore.</translation>
    </message>
    <message>
        <source>Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. You could pay twice.</source>
        <translation>Pour l’instant, ne payez pas une deuxième fois&#xa0;: ni ici, ni avec l’application, ni à la banque, à la poste ou au bureau de tabac. Vous risquez de payer deux fois.</translation>
    </message>
    <message>
        <source>This is not a receipt and does not prove the payment.</source>
        <translation>Ce n’est pas un reçu et ne prouve pas le paiement.</translation>
    </message>
    <message>
        <source>Keep this slip.</source>
        <translation>Gardez cette feuille.</translation>
    </message>
    <message>
        <source>Come back here after {time}, or tomorrow.</source>
        <translation>Revenez ici après {time}, ou demain.</translation>
    </message>
    <message>
        <source>Come back here tomorrow.</source>
        <translation>Revenez ici demain.</translation>
    </message>
    <message>
        <source>Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived.</source>
        <translation>Touchez {ask} et faites lire le code QR de cette feuille&#xa0;: nous vous disons si le paiement est arrivé.</translation>
    </message>
    <message>
        <source>If it has not arrived, you can try to pay again from {time} on, not before.</source>
        <translation>S’il n’est pas arrivé, vous pouvez réessayer de payer à partir de {time}, pas avant.</translation>
    </message>
    <message>
        <source>If you are in a hurry, show this slip at the counter ({desk}).</source>
        <translation>Si vous êtes pressé, montrez cette feuille au guichet ({desk}).</translation>
    </message>
    <message>
        <source>What you were paying</source>
        <translation>Ce que vous vouliez payer</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Vous n’avez pas payé</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing has been charged for this attempt.</source>
        <translation>Rien n’a été débité pour cette tentative.</translation>
    </message>
    <message>
        <source>This sheet is not a receipt.</source>
        <translation>Cette feuille n’est pas un reçu.</translation>
    </message>
    <message>
        <source>You can try again here, whenever you like.</source>
        <translation>Vous pouvez réessayer ici, quand vous voulez.</translation>
    </message>
    <message>
        <source>Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice.</source>
        <translation>Ou payez avec l’application IO, à la banque, à la poste ou au bureau de tabac&#xa0;: il vous faut l’avis de paiement.</translation>
    </message>
    <message>
        <source>If you see a charge on your account, do not pay again: come back here, touch {ask} and let the reader see this sheet.</source>
        <translation>Si vous voyez un débit sur votre compte, ne payez pas une deuxième fois&#xa0;: revenez ici, touchez {ask} et faites lire cette feuille.</translation>
    </message>
    <message>
        <source>For help, show this sheet at the counter ({desk}).</source>
        <translation>Pour de l’aide, montrez cette feuille au guichet ({desk}).</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Encore à payer</translation>
    </message>
    <message>
        <source>You left the pagoPA page.</source>
        <translation>Vous avez quitté la page de pagoPA.</translation>
    </message>
    <message>
        <source>Too much time passed.</source>
        <translation>Trop de temps a passé.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>La banque a refusé le paiement.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card. Another card may do. Only your bank knows the exact reason.</source>
        <translation>La banque n’a pas autorisé la carte. Une autre carte peut suffire. Seule votre banque connaît la raison précise.</translation>
    </message>
    <message>
        <source>The card was not recognised: check its number and expiry date.</source>
        <translation>La carte n’a pas été reconnue&#xa0;: vérifiez son numéro et sa date d’expiration.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card.</source>
        <translation>Le montant dépasse la limite de la carte.</translation>
    </message>
    <message>
        <source>The pagoPA page did not open.</source>
        <translation>La page de pagoPA ne s’est pas ouverte.</translation>
    </message>
    <message>
        <source>We could not ask for the confirmation, but the payment had not started yet.</source>
        <translation>Nous n’avons pas pu demander la confirmation, mais le paiement n’avait pas encore commencé.</translation>
    </message>
    <message>
        <source>Copy of the data of a payment receipt</source>
        <translation>Copie des données d’un reçu de paiement</translation>
    </message>
    <message>
        <source>This is a copy of the data of the receipt, printed by this kiosk. It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk}).</source>
        <translation>Ceci est une copie des données du reçu, imprimée par cette borne. Ce n’est pas le reçu que GovPay délivre&#xa0;: vous pouvez le demander au guichet ({desk}).</translation>
    </message>
    <message>
        <source>The data of the receipt</source>
        <translation>Les données du reçu</translation>
    </message>
    <message>
        <source>For the receipt, come back here, touch {ask} and let the reader see this code.</source>
        <translation>Pour le reçu, revenez ici, touchez {ask} et faites lire ce code.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Paiement effectué</translation>
    </message>
    <message>
        <source>{esito}: does not prove a payment</source>
        <translation>{esito}&#xa0;: ne prouve pas un paiement</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Commission de tout le paiement</translation>
    </message>
    <message>
        <source>In all, with the fee</source>
        <translation>En tout, avec la commission</translation>
    </message>
    <message>
        <source>on top, not stated here</source>
        <translation>en plus, non indiquée ici</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Fiscal code of the creditor</source>
        <translation>Code fiscal de l’organisme</translation>
    </message>
    <message>
        <source>IUV</source>
        <translation>IUV</translation>
    </message>
    <message>
        <source>Receipt identifier</source>
        <translation>Identifiant du reçu</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Payé auprès de</translation>
    </message>
    <message>
        <source>Person on the notice</source>
        <translation>Personne indiquée sur l’avis</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>Receipt recorded on</source>
        <translation>Reçu enregistré le</translation>
    </message>
    <message>
        <source>Code of the payment here</source>
        <translation>Code du paiement ici</translation>
    </message>
</context>
</TS>
