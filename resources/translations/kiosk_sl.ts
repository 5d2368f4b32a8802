<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>Sheets</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} ob {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} ({day})</translation>
    </message>
    <message>
        <source>TRAINING: practice sheet, this is not a real payment</source>
        <translation>VAJA: list za vajo, to ni pravo plačilo</translation>
    </message>
    <message>
        <source>The code of this sheet</source>
        <translation>Koda tega lista</translation>
    </message>
    <message>
        <source>Payment started on {when}</source>
        <translation>Plačilo začeto: {when}</translation>
    </message>
    <message>
        <source>QR code of this sheet, {code}, to be read by the payment kiosk</source>
        <translation>Koda QR tega lista, {code}, ki jo prebere plačilni avtomat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj storiti</translation>
    </message>
    <message>
        <source>“Have I paid?”</source>
        <translation>»Sem že plačal?«</translation>
    </message>
    <message>
        <source>Opening hours: {hours}.</source>
        <translation>Delovni čas: {hours}.</translation>
    </message>
    <message>
        <source>Notices of this payment already paid, not listed here: {count}</source>
        <translation>Že plačana obvestila tega plačila, ki tu niso navedena: {count}</translation>
    </message>
    <message>
        <source>Fees of the payment service are not included.</source>
        <translation>Provizija plačilne storitve ni všteta.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Obvestilo</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ustanova</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Reminder slip of a payment being confirmed</source>
        <translation>Opomnik za plačilo, ki čaka na potrditev</translation>
    </message>
    <message>
        <source>The confirmation of the payment has not arrived yet. It happens: we keep checking.</source>
        <translation>Potrditev plačila še ni prispela. To se zgodi: še naprej preverjamo.</translation>
    </message>
    <message>
        <source>Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. You could pay twice.</source>
        <translation>Za zdaj ne plačajte še enkrat: ne tu, ne z aplikacijo, ne v banki, na pošti ali v trafiki. Lahko bi plačali dvakrat.</translation>
    </message>
    <message>
        <source>This is not a receipt and does not prove the payment.</source>
        <translation>To ni potrdilo in ne dokazuje plačila.</translation>
    </message>
    <message>
        <source>Keep this slip.</source>
        <translation>Shranite ta list.</translation>
    </message>
    <message>
        <source>Come back here after {time}, or tomorrow.</source>
        <translation>Vrnite se sem po {time} ali jutri.</translation>
    </message>
    <message>
        <source>Come back here tomorrow.</source>
        <translation>Vrnite se sem jutri.</translation>
    </message>
    <message>
        <source>Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived.</source>
        <translation>Dotaknite se {ask} in pustite, da čitalnik prebere kodo QR na tem listu: povemo vam, ali je plačilo prispelo.</translation>
    </message>
    <message>
        <source>If it has not arrived, you can try to pay again from {time} on, not before.</source>
        <translation>Če ni prispelo, lahko znova poskusite plačati od {time} naprej, ne prej.</translation>
    </message>
    <message>
        <source>If you are in a hurry, show this slip at the counter ({desk}).</source>
        <translation>Če se vam mudi, pokažite ta list pri okencu ({desk}).</translation>
    </message>
    <message>
        <source>What you were paying</source>
        <translation>Kaj ste plačevali</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Niste plačali</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Nič vam ni bilo zaračunano.</translation>
    </message>
    <message>
        <source>Nothing has been charged for this attempt.</source>
        <translation>Za ta poskus ni bilo zaračunano nič.</translation>
    </message>
    <message>
        <source>This sheet is not a receipt.</source>
        <translation>Ta list ni potrdilo.</translation>
    </message>
    <message>
        <source>You can try again here, whenever you like.</source>
        <translation>Tu lahko kadar koli poskusite znova.</translation>
    </message>
    <message>
        <source>Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice.</source>
        <translation>Ali plačajte z aplikacijo IO, v banki, na pošti ali v trafiki: potrebujete plačilno obvestilo.</translation>
    </message>
    <message>
        <source>If you see a charge on your account, do not pay again: come back here, touch {ask} and let the reader see this sheet.</source>
        <translation>Če na računu vidite bremenitev, ne plačajte še enkrat: vrnite se sem, dotaknite se {ask} in pustite, da čitalnik prebere ta list.</translation>
    </message>
    <message>
        <source>For help, show this sheet at the counter ({desk}).</source>
        <translation>Za pomoč pokažite ta list pri okencu ({desk}).</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Še za plačilo</translation>
    </message>
    <message>
        <source>You left the pagoPA page.</source>
        <translation>Zapustili ste stran pagoPA.</translation>
    </message>
    <message>
        <source>Too much time passed.</source>
        <translation>Minilo je preveč časa.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>Banka je zavrnila plačilo.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card. Another card may do. Only your bank knows the exact reason.</source>
        <translation>Banka ni odobrila kartice. Morda gre z drugo kartico. Natančen razlog pozna samo vaša banka.</translation>
    </message>
    <message>
        <source>The card was not recognised: check its number and expiry date.</source>
        <translation>Kartica ni bila prepoznana: preverite številko in datum veljavnosti.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card.</source>
        <translation>Znesek presega omejitev kartice.</translation>
    </message>
    <message>
        <source>The pagoPA page did not open.</source>
        <translation>Stran pagoPA se ni odprla.</translation>
    </message>
    <message>
        <source>We could not ask for the confirmation, but the payment had not started yet.</source>
        <translation>Nismo mogli vprašati za potrditev, vendar se plačilo še ni začelo.</translation>
    </message>
    <message>
        <source>Copy of the data of a payment receipt</source>
        <translation>Kopija podatkov potrdila o plačilu</translation>
    </message>
    <message>
        <source>This is a copy of the data of the receipt, printed by this kiosk. It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk}).</source>
        <translation>To je kopija podatkov potrdila, ki jo je natisnil ta avtomat. Ni potrdilo, ki ga izda GovPay: zanj lahko vprašate pri okencu ({desk}).</translation>
    </message>
    <message>
        <source>The data of the receipt</source>
        <translation>Podatki potrdila</translation>
    </message>
    <message>
        <source>For the receipt, come back here, touch {ask} and let the reader see this code.</source>
        <translation>Za potrdilo se vrnite sem, dotaknite se {ask} in pustite, da čitalnik prebere to kodo.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Plačilo izvedeno</translation>
    </message>
    <message>
        <source>{esito}: does not prove a payment</source>
        <translation>{esito}: ne dokazuje plačila</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Plačani znesek</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Provizija</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Provizija celotnega plačila</translation>
    </message>
    <message>
        <source>In all, with the fee</source>
        <translation>Skupaj, s provizijo</translation>
    </message>
    <message>
        <source>on top, not stated here</source>
        <translation>dodatno, tukaj ni navedena</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Fiscal code of the creditor</source>
        <translation>Davčna številka ustanove</translation>
    </message>
    <message>
        <source>IUV</source>
        <translation>IUV</translation>
    </message>
    <message>
        <source>Receipt identifier</source>
        <translation>Oznaka potrdila</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Plačano pri</translation>
    </message>
    <message>
        <source>Person on the notice</source>
        <translation>Oseba na obvestilu</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kdo je plačal</translation>
    </message>
    <message>
        <source>Receipt recorded on</source>
        <translation>Potrdilo zabeleženo</translation>
    </message>
    <message>
        <source>Code of the payment here</source>
        <translation>Koda plačila tu</translation>
    </message>
</context>
</TS>
