<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easy access</source>
        <translation>Lažja uporaba</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Običajno</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Veliko</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Zelo veliko</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barve</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Običajne</translation>
    </message>
    <message>
        <source>On black</source>
        <translation>Na črnem</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>Na belem</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Branje na glas</translation>
    </message>
    <message>
        <source>There is no voice on this kiosk</source>
        <translation>Ta avtomat nima glasu</translation>
    </message>
    <message>
        <source>The voice does not answer: ask at the counter</source>
        <translation>Glas se ne odziva: vprašajte pri okencu</translation>
    </message>
    <message>
        <source>There is no voice for this language: another one reads it</source>
        <translation>Za ta jezik ni glasu: bere drug glas</translation>
    </message>
    <message>
        <source>A voice reads each page: tap once to hear, twice to choose</source>
        <translation>Glas prebere vsako stran: dotaknite se enkrat za poslušanje, dvakrat za izbiro</translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation>Tipke spodaj</translation>
    </message>
    <message>
        <source>All keys in the lower half of the screen</source>
        <translation>Vse tipke v spodnji polovici zaslona</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Več časa</translation>
    </message>
    <message>
        <source>We wait three times as long before we ask whether you are here</source>
        <translation>Čakamo trikrat dlje, preden vprašamo, ali ste tu</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Manj gibanja</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nič ne drsi in ne bledi</translation>
    </message>
    <message>
        <source>These choices are only for you: when you leave all is as before.</source>
        <translation>Te izbire veljajo samo za vas: ko odidete, je vse kot prej.</translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>On</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>AppViewModel</name>
    <message>
        <source>Payment desk</source>
        <translation>Plačilno okence</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Dobro jutro.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Dober dan.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Now it is closed here.</source>
        <translation>Zdaj je tukaj zaprto.</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Za začetek se dotaknite zaslona</translation>
    </message>
    <message>
        <source>Notices can also be paid with the IO app, at a bank, a post office or a tobacconist.</source>
        <translation>Obvestila lahko plačate tudi z aplikacijo IO, v banki, na pošti ali v trafiki.</translation>
    </message>
</context>
<context>
    <name>AttractWays</name>
    <message>
        <source>Pay notices with a QR code or 18 digits</source>
        <translation>Plačilo obvestil s kodo QR ali 18 števkami</translation>
    </message>
    <message>
        <source>Pay without a notice: school meals, identity card and more</source>
        <translation>Plačilo brez obvestila: šolska prehrana, osebna izkaznica in drugo</translation>
    </message>
    <message>
        <source>Find your notices with your health card</source>
        <translation>Iskanje vaših obvestil z zdravstveno izkaznico</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Ponovni natis potrdila</translation>
    </message>
</context>
<context>
    <name>BeforeYouPay</name>
    <message>
        <source>Before you continue</source>
        <translation>Preden nadaljujete</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Potrebujete e-poštni naslov: pagoPA ga zahteva.</translation>
    </message>
    <message>
        <source>Have your card or bank app ready.</source>
        <translation>Pripravite kartico ali aplikacijo svoje banke.</translation>
    </message>
    <message>
        <source>The printer is ready: you will get the receipt on paper.</source>
        <translation>Tiskalnik je pripravljen: potrdilo dobite na papirju.</translation>
    </message>
</context>
<context>
    <name>CartPager</name>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
</context>
<context>
    <name>CartRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Prej: %1</translation>
    </message>
    <message>
        <source>In the next payment</source>
        <translation>V naslednjem plačilu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Odstrani: %1, %2</translation>
    </message>
</context>
<context>
    <name>CartTotal</name>
    <message numerus="yes">
        <source>Total of the first %n notice(s)</source>
        <translation>
            <numerusform>Skupaj za prvo %n obvestilo</numerusform>
            <numerusform>Skupaj za prvi %n obvestili</numerusform>
            <numerusform>Skupaj za prva %n obvestila</numerusform>
            <numerusform>Skupaj za prvih %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n notice(s)</source>
        <translation>
            <numerusform>Skupaj za %n obvestilo</numerusform>
            <numerusform>Skupaj za %n obvestili</numerusform>
            <numerusform>Skupaj za %n obvestila</numerusform>
            <numerusform>Skupaj za %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app: you see it before you confirm.</source>
        <translation>Brez provizije banke ali aplikacije: vidite jo pred potrditvijo.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app. The others follow in the next payment.</source>
        <translation>Plus provizija banke ali aplikacije. Drugo pride na vrsto v naslednjem plačilu.</translation>
    </message>
</context>
<context>
    <name>CharacterPad</name>
    <message>
        <source>Keys of the code</source>
        <translation>Tipke za kodo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zbriši</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Počisti</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Secure page of pagoPA</source>
        <translation>Varna stran pagoPA</translation>
    </message>
    <message>
        <source>Page of the bank or app</source>
        <translation>Stran banke ali aplikacije</translation>
    </message>
    <message>
        <source>Not read aloud here. Ask at the counter.</source>
        <translation>Tukaj se ne bere. Vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
    <message>
        <source>Opening the pagoPA page…</source>
        <translation>Odpiramo stran pagoPA…</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we go on by ourselves.</source>
        <translation>
            <numerusform>Čez %n sekundo nadaljujemo sami.</numerusform>
            <numerusform>Čez %n sekundi nadaljujemo sami.</numerusform>
            <numerusform>Čez %n sekunde nadaljujemo sami.</numerusform>
            <numerusform>Čez %n sekund nadaljujemo sami.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have finished: check the payment</source>
        <translation>Končano: preveri plačilo</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), plus one fee</source>
        <translation>
            <numerusform>%n obvestilo in provizija</numerusform>
            <numerusform>%n obvestili in ena sama provizija</numerusform>
            <numerusform>%n obvestila in ena sama provizija</numerusform>
            <numerusform>%n obvestil in ena sama provizija</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose</source>
        <translation>Izberi</translation>
    </message>
</context>
<context>
    <name>ChosenTotal</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nič še ni izbrano</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>Izbrano %n obvestilo</numerusform>
            <numerusform>Izbrani %n obvestili</numerusform>
            <numerusform>Izbrana %n obvestila</numerusform>
            <numerusform>Izbranih %n obvestil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen already</source>
        <translation>
            <numerusform>%n obvestilo je že izbrano</numerusform>
            <numerusform>%n obvestili sta že izbrani</numerusform>
            <numerusform>%n obvestila so že izbrana</numerusform>
            <numerusform>%n obvestil je že izbranih</numerusform>
        </translation>
    </message>
    <message>
        <source>Total chosen</source>
        <translation>Skupaj izbrano</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Dodano bo</translation>
    </message>
    <message>
        <source>%1: the most for one payment</source>
        <translation>%1: več v enem plačilu ni mogoče</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code of the slip</source>
        <translation>Vpišite kodo z opomnika</translation>
    </message>
    <message>
        <source>It is printed on the slip: 8 letters and digits.</source>
        <translation>Natisnjena je na opomniku: 8 črk in številk.</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Koda opomnika</translation>
    </message>
    <message>
        <source>8 of 8 characters</source>
        <translation>8 od 8 znakov</translation>
    </message>
    <message>
        <source>7 of 8 characters, 1 to go</source>
        <translation>7 od 8 znakov, manjka še 1</translation>
    </message>
    <message>
        <source>1 of 8 characters, 7 to go</source>
        <translation>1 od 8 znakov, manjka še 7</translation>
    </message>
    <message>
        <source>%1 of 8 characters, %2 to go</source>
        <translation>%1 od 8 znakov, manjka še %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>No more codes can be tried</source>
        <translation>Novih kod ni več mogoče poskusiti</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Popravite kodo</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) missing</source>
        <translation>
            <numerusform>Manjka %n znak</numerusform>
            <numerusform>Manjkata %n znaka</numerusform>
            <numerusform>Manjkajo %n znaki</numerusform>
            <numerusform>Manjka %n znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the payment…</source>
        <translation>Iščemo plačilo…</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Preveri plačilo</translation>
    </message>
</context>
<context>
    <name>CodeSlot</name>
    <message>
        <source>Where is it?</source>
        <translation>Kje je?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It never has 0, O, 1 or I.</source>
        <translation>Z velikimi črkami na tu natisnjenem opomniku. V njej ni nikoli 0, O, 1 ali I.</translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message>
        <source>Payment being confirmed</source>
        <translation>Plačilo čaka na potrditev</translation>
    </message>
    <message>
        <source>You tried to pay on %1. The confirmation has not arrived yet.</source>
        <translation>Poskus plačila: %1. Potrditev še ni prispela.</translation>
    </message>
    <message>
        <source>The confirmation has not arrived yet: sometimes it takes longer. We keep checking.</source>
        <translation>Potrditev še ni prispela: včasih traja dlje. Preverjamo naprej.</translation>
    </message>
    <message>
        <source>Do not pay these notices again for now</source>
        <translation>Za zdaj teh obvestil ne plačajte še enkrat</translation>
    </message>
    <message>
        <source>Do not pay this notice again for now</source>
        <translation>Za zdaj tega obvestila ne plačajte še enkrat</translation>
    </message>
    <message>
        <source>Not here, not with an app, not at a bank.</source>
        <translation>Ne tu, ne z aplikacijo, ne v banki.</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Plačaj še %n obvestilo</numerusform>
            <numerusform>Plačaj še %n obvestili</numerusform>
            <numerusform>Plačaj še %n obvestila</numerusform>
            <numerusform>Plačaj še %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Natisni %n potrdilo</numerusform>
            <numerusform>Natisni %n potrdili</numerusform>
            <numerusform>Natisni %n potrdila</numerusform>
            <numerusform>Natisni %n potrdil</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Natisni opomnik</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Ponovno natisni opomnik</translation>
    </message>
</context>
<context>
    <name>ConfirmingViewModel</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} ob {time}</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundi</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of a countdown</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundi</numerusform>
            <numerusform>sekunde</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>day</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mesec</translation>
    </message>
    <message>
        <source>year</source>
        <translation>leto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ura</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>llll</translation>
    </message>
    <message>
        <source>hh</source>
        <translation>uu</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>minute</comment>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>DebtFilters</name>
    <message>
        <source>To pay</source>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Zapadla</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plačana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vsa</translation>
    </message>
    <message>
        <source>Which notices to show</source>
        <translation>Katera obvestila prikazati</translation>
    </message>
    <message>
        <source>Of which year</source>
        <translation>Iz katerega leta</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Vsa leta</translation>
    </message>
</context>
<context>
    <name>DebtNotes</name>
    <message>
        <source>This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.</source>
        <translation>To je lahko eden od več obrokov: če imate za isto stvar več obvestil, najprej vprašajte pri okencu.</translation>
    </message>
</context>
<context>
    <name>DebtPage</name>
    <message>
        <source>Is this your notice?</source>
        <translation>Je to vaše obvestilo?</translation>
    </message>
    <message>
        <source>Your notice is ready</source>
        <translation>Vaše obvestilo je pripravljeno</translation>
    </message>
    <message>
        <source>The receipt proves the payment.</source>
        <translation>Potrdilo dokazuje plačilo.</translation>
    </message>
    <message>
        <source>Check the data: this is what there is to pay.</source>
        <translation>Preverite podatke: toliko je treba plačati.</translation>
    </message>
    <message>
        <source>This is today’s amount: it may differ from the one on the letter.</source>
        <translation>To je današnji znesek: lahko se razlikuje od tistega v pismu.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>Poteklo</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Rok plačila</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Kdo vam pomaga: %1</translation>
    </message>
    <message>
        <source>Bring this notice with you.</source>
        <translation>S seboj prinesite to obvestilo.</translation>
    </message>
    <message>
        <source>You can print it here whenever you like.</source>
        <translation>Tukaj ga lahko natisnete kadar koli.</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Poglej in natisni potrdilo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Da, naprej</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Drugo obvestilo</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>DebtRow</name>
    <message>
        <source>This notice is still coming</source>
        <translation>To obvestilo še prihaja</translation>
    </message>
</context>
<context>
    <name>DebtSlip</name>
    <message>
        <source>Due by</source>
        <translation>Rok plačila</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Plačani znesek</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ustanova</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Na ime</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
</context>
<context>
    <name>DebtWays</name>
    <message>
        <source>Add another notice</source>
        <translation>Dodaj drugo obvestilo</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Plačajte s telefonom</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Tiskamo obvestilo…</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Natisni obvestilo</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>To pay</source>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Already chosen</source>
        <translation>Že izbrano</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Delno plačano</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Zapadlo</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Razveljavljeno</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Treba je preveriti</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Vprašajte pri okencu</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Zapade danes</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Zapade jutri</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Rok: {date}</translation>
    </message>
    <message>
        <source>Past its date: {date}</source>
        <translation>Zapadlo: {date}</translation>
    </message>
    <message>
        <source>Paid on {date}</source>
        <translation>Plačano: {date}</translation>
    </message>
    <message>
        <source>This bill was already paid all at once</source>
        <translation>To je že bilo plačano naenkrat</translation>
    </message>
    <message>
        <source>Nothing more of it is to be paid.</source>
        <translation>Ničesar več ni treba plačati.</translation>
    </message>
    <message>
        <source>All instalments of this bill are already paid</source>
        <translation>Vsi obroki so že plačani</translation>
    </message>
    <message>
        <source>A payment of the rest is being confirmed: do not pay it again.</source>
        <translation>Plačilo preostanka čaka na potrditev: ne plačajte ga še enkrat.</translation>
    </message>
    <message>
        <source>The rest is paid in instalments.</source>
        <translation>Preostanek se plača v obrokih.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Pri okencu vprašajte, koliko je še treba plačati.</translation>
    </message>
    <message>
        <source>This bill may be paid in another way already</source>
        <translation>To je morda že plačano na drug način</translation>
    </message>
    <message>
        <source>If you are in doubt, ask at the counter.</source>
        <translation>Če ste v dvomih, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>The bill was already paid all at once</source>
        <translation>Že plačano naenkrat</translation>
    </message>
    <message>
        <source>All instalments are already paid</source>
        <translation>Vsi obroki so že plačani</translation>
    </message>
    <message>
        <source>One instalment is already paid: the rest is paid in instalments</source>
        <translation>En obrok je že plačan: preostanek v obrokih</translation>
    </message>
    <message>
        <source>{paid} instalments are already paid: the rest is paid in instalments</source>
        <translation>Že plačani obroki: {paid}, preostanek v obrokih</translation>
    </message>
    <message>
        <source>It may be paid in another way already: ask at the counter</source>
        <translation>Morda je že plačano na drug način: vprašajte pri okencu</translation>
    </message>
    <message>
        <source>One instalment of this bill is already paid</source>
        <translation>En obrok je že plačan</translation>
    </message>
    <message>
        <source>{paid} instalments of {many} are already paid</source>
        <translation>Že plačani obroki: {paid} od {many}</translation>
    </message>
    <message>
        <source>This instalment is already paid</source>
        <translation>Ta obrok je že plačan</translation>
    </message>
    <message>
        <source>The other instalments have notices of their own.</source>
        <translation>Drugi obroki imajo svoja obvestila.</translation>
    </message>
</context>
<context>
    <name>DebtsEmpty</name>
    <message>
        <source>There is nothing to pay here</source>
        <translation>Tu ni ničesar za plačilo</translation>
    </message>
    <message>
        <source>There is no notice past its date here</source>
        <translation>Tu ni zapadlih obvestil</translation>
    </message>
    <message>
        <source>There is no paid notice here</source>
        <translation>Tu ni plačanih obvestil</translation>
    </message>
    <message>
        <source>There are no notices here</source>
        <translation>Tu ni obvestil</translation>
    </message>
    <message>
        <source>If you expected one, ask at the counter.</source>
        <translation>Če ste kakšno pričakovali, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Look at the other years with the buttons above.</source>
        <translation>Z gumbi zgoraj poglejte druga leta.</translation>
    </message>
    <message>
        <source>Look at the other notices with the buttons above.</source>
        <translation>Z gumbi zgoraj poglejte druga obvestila.</translation>
    </message>
</context>
<context>
    <name>DebtsMessage</name>
    <message>
        <source>The notices do not come now</source>
        <translation>Obvestila zdaj ne pridejo</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Traja dlje kot običajno, še trenutek</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Poskusite znova čez trenutek.</translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n obvestilo</numerusform>
            <numerusform>%n obvestili</numerusform>
            <numerusform>%n obvestila</numerusform>
            <numerusform>%n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>Which others would you like to pay?</source>
        <translation>Katera druga želite plačati?</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>Vaša obvestila</translation>
    </message>
    <message>
        <source>Which notices would you like to pay?</source>
        <translation>Katera obvestila želite plačati?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Back to what you chose</source>
        <translation>Nazaj na izbrana</translation>
    </message>
    <message>
        <source>Another search</source>
        <translation>Novo iskanje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Choose at least one notice</source>
        <translation>Izberite vsaj eno obvestilo</translation>
    </message>
    <message>
        <source>Pay the notice chosen</source>
        <translation>Plačaj izbrano obvestilo</translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n notice(s) chosen</source>
        <translation>
            <numerusform>Plačaj %n izbrano obvestilo</numerusform>
            <numerusform>Plačaj %n izbrani obvestili</numerusform>
            <numerusform>Plačaj %n izbrana obvestila</numerusform>
            <numerusform>Plačaj %n izbranih obvestil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingRows</name>
    <message>
        <source>paid</source>
        <translation>plačano</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>ni plačano</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>čaka na potrditev</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>Do you want to leave?</source>
        <translation>Želite oditi?</translation>
    </message>
    <message>
        <source>We erase what you typed.</source>
        <translation>Zbrisali bomo, kar ste vpisali.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ostani</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zapusti</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>We are back at the start.</source>
        <translation>Smo spet na začetku.</translation>
    </message>
    <message>
        <source>You did not answer: we have erased your data.</source>
        <translation>Niste odgovorili: vaše podatke smo izbrisali.</translation>
    </message>
</context>
<context>
    <name>FormAnswer</name>
    <message>
        <source>Change</source>
        <translation>Spremeni</translation>
    </message>
</context>
<context>
    <name>FormChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>To je vse</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>There is no room for more</source>
        <translation>Ni več prostora</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj še</translation>
    </message>
</context>
<context>
    <name>FormListRow</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, številka %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>The health card was read.</source>
        <translation>Zdravstvena izkaznica je prebrana.</translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (neobvezno)</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Check what you have written</source>
        <translation>Preverite, kar ste vpisali</translation>
    </message>
    <message>
        <source>If something is wrong, touch “Change” beside it.</source>
        <translation>Če kaj ni prav, se zraven dotaknite »Spremeni«.</translation>
    </message>
    <message>
        <source>Creating the notice is not paying.</source>
        <translation>Ustvariti obvestilo še ne pomeni plačati.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>We are creating the notice…</source>
        <translation>Ustvarjamo obvestilo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Create the notice</source>
        <translation>Ustvari obvestilo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutri</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>čez {days} dni</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Find your notices</source>
        <translation>Poiščite svoja obvestila</translation>
    </message>
    <message>
        <source>To show them we need your tax code and some digits of one of your notices.</source>
        <translation>Za to potrebujemo vašo davčno številko in nekaj števk enega od vaših obvestil.</translation>
    </message>
    <message>
        <source>Find my notices</source>
        <translation>Poišči moja obvestila</translation>
    </message>
    <message>
        <source>Looking for your notices…</source>
        <translation>Iščemo vaša obvestila…</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Davčna številka</translation>
    </message>
    <message>
        <source>Last 6 digits of one of your notices, or all 18</source>
        <translation>Zadnjih 6 števk enega od vaših obvestil ali vseh 18</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Koliko?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Name and surname, or company</source>
        <translation>Ime in priimek ali podjetje</translation>
    </message>
    <message>
        <source>It is on the health card: you can put the card under the reader.</source>
        <translation>Je na zdravstveni izkaznici: lahko jo položite pod čitalnik.</translation>
    </message>
    <message>
        <source>The number of the notice is at the bottom of the letter, next to the QR code.</source>
        <translation>Številka obvestila je spodaj v pismu, ob kodi QR.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers. Check them, or ask at the counter.</source>
        <translation>Občina teh odgovorov ne sprejme. Preverite jih ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Write a number, with at most one comma.</source>
        <translation>Vpišite število z največ eno vejico.</translation>
    </message>
    <message>
        <source>Write a whole number, without a comma.</source>
        <translation>Vpišite celo število, brez vejice.</translation>
    </message>
    <message>
        <source>Write at most two digits after the comma.</source>
        <translation>Za vejico vpišite največ dve števki.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and the four digits of the year.</source>
        <translation>Tega dne ni. Vpišite dan, mesec in štiri števke leta.</translation>
    </message>
    <message>
        <source>Write the hour from 0 to 23 and the minutes from 0 to 59.</source>
        <translation>Vpišite uro od 0 do 23 in minute od 0 do 59.</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>Koliko jih potrebujete?</translation>
    </message>
    <message>
        <source>An email address looks like this: name@example.com. Check it letter by letter.</source>
        <translation>E-naslov je tak: ime@primer.si. Preverite ga črko za črko.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>Izberite odgovor s seznama.</translation>
    </message>
    <message>
        <source>It is too short: at least {limit} characters.</source>
        <translation>Prekratko je: vsaj {limit} znakov.</translation>
    </message>
    <message>
        <source>It is too long: at most {limit} characters.</source>
        <translation>Predolgo je: največ {limit} znakov.</translation>
    </message>
    <message>
        <source>It must be at least {limit}.</source>
        <translation>Biti mora vsaj {limit}.</translation>
    </message>
    <message>
        <source>It must be at most {limit}.</source>
        <translation>Biti mora največ {limit}.</translation>
    </message>
    <message>
        <source>It must be more than {limit}.</source>
        <translation>Biti mora več kot {limit}.</translation>
    </message>
    <message>
        <source>It must be less than {limit}.</source>
        <translation>Biti mora manj kot {limit}.</translation>
    </message>
    <message>
        <source>We need at least {limit} of them.</source>
        <translation>Potrebujemo jih vsaj {limit}.</translation>
    </message>
    <message>
        <source>There can be at most {limit} of them.</source>
        <translation>Lahko jih je največ {limit}.</translation>
    </message>
    <message>
        <source>The same answer is there twice.</source>
        <translation>Isti odgovor je vpisan dvakrat.</translation>
    </message>
    <message>
        <source>Without a yes we cannot go on. If you do not agree, ask at the counter.</source>
        <translation>Brez da ne moremo naprej. Če se ne strinjate, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>The municipality does not accept this answer. Compare it with your papers.</source>
        <translation>Občina tega odgovora ne sprejme. Primerjajte ga s svojimi dokumenti.</translation>
    </message>
    <message>
        <source>The last letter is missing. The tax code has 16 characters: it is on the health card.</source>
        <translation>Manjka zadnja črka. Davčna številka ima 16 znakov: je na zdravstveni izkaznici.</translation>
    </message>
    <message>
        <source>The tax code has 16 characters, letters and digits: it is on the health card.</source>
        <translation>Davčna številka ima 16 znakov, črk in števk: je na zdravstveni izkaznici.</translation>
    </message>
    <message>
        <source>We need at least one.</source>
        <translation>Potrebujemo vsaj eno.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year.</source>
        <translation>Vpišite dan, mesec in leto.</translation>
    </message>
    <message>
        <source>Write the day, the month, the year and the time.</source>
        <translation>Vpišite dan, mesec, leto in uro.</translation>
    </message>
    <message>
        <source>Write the tax code: it is on the health card.</source>
        <translation>Vpišite davčno številko: je na zdravstveni izkaznici.</translation>
    </message>
    <message>
        <source>Write it here: {what}.</source>
        <translation>Vpišite tukaj: {what}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>We need at least the last 6 digits of the notice number.</source>
        <translation>Potrebujemo vsaj zadnjih 6 števk številke obvestila.</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers. For example: {like}</source>
        <translation>Piše se drugače. Primerjajte s svojimi dokumenti. Na primer: {like}</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers, one sign at a time.</source>
        <translation>Piše se drugače. Primerjajte s svojimi dokumenti, znak za znakom.</translation>
    </message>
    <message>
        <source>It must be a multiple of {limit}.</source>
        <translation>Biti mora večkratnik {limit}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>What the answers of a form cost, as people write it; empty while it is not known.</extracomment>
        <translation>Vaši podatki</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Stran {number} od {all}</translation>
    </message>
    <message>
        <source>There is 1 thing to correct</source>
        <translation>Eno stvar je treba popraviti</translation>
    </message>
    <message>
        <source>There are {count} things to correct</source>
        <translation>Stvari, ki jih je treba popraviti: {count}</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Nekaj še ni v redu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Touch all that apply, then go on.</source>
        <translation>Dotaknite se vsega, kar velja, nato pojdite naprej.</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>Dotaknite se svojega odgovora.</translation>
    </message>
    <message>
        <source>Put the health card under the reader, and it is written for you.</source>
        <translation>Položite zdravstveno izkaznico pod čitalnik: vpišemo jo namesto vas.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (neobvezno)</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vaši podatki</translation>
    </message>
    <message>
        <source>Call somebody here</source>
        <translation>Pokličite nekoga</translation>
    </message>
    <message>
        <source>Back to the help</source>
        <translation>Nazaj na pomoč</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Talk to a person</source>
        <translation>Pogovorite se z osebo</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>We have told the desk: somebody comes as soon as they can.</source>
        <translation>Okence smo obvestili: nekdo pride, takoj ko lahko.</translation>
    </message>
    <message>
        <source>The desk cannot be called just now. Please go there.</source>
        <translation>Okenca trenutno ni mogoče poklicati. Prosimo, pojdite tja.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Kaj želite storiti?</translation>
    </message>
    <message>
        <source>Pay a notice</source>
        <translation>Plačajte obvestilo</translation>
    </message>
    <message>
        <source>You have a letter or an e-mail with an 18-digit number or a QR code</source>
        <translation>Imate pismo ali e-sporočilo z 18-mestno številko ali kodo QR</translation>
    </message>
    <message>
        <source>You can also put the notice under the reader right away</source>
        <translation>Obvestilo lahko tudi takoj položite pod čitalnik</translation>
    </message>
    <message>
        <source>Pay by card, bank account or app, on the pagoPA page. No cash.</source>
        <translation>Plača se s kartico, računom ali aplikacijo na strani pagoPA. Brez gotovine.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Pay without a notice</source>
        <translation>Plačajte brez obvestila</translation>
    </message>
    <message>
        <source>School meals, identity card and more</source>
        <translation>Šolska prehrana, osebna izkaznica in drugo</translation>
    </message>
    <message>
        <source>Find your notices</source>
        <translation>Poiščite svoja obvestila</translation>
    </message>
    <message>
        <source>With your tax code and one of your notices</source>
        <translation>Z davčno številko in obvestilom</translation>
    </message>
    <message>
        <source>Have I paid?</source>
        <translation>Je že plačano?</translation>
    </message>
    <message>
        <source>Check a payment, print the receipt again</source>
        <translation>Preverite plačilo ali ponovno natisnite potrdilo</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ste še tu?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we leave this page and check the payment.</source>
        <translation>
            <numerusform>Čez %n sekundo zapustimo to stran in preverimo plačilo.</numerusform>
            <numerusform>Čez %n sekundi zapustimo to stran in preverimo plačilo.</numerusform>
            <numerusform>Čez %n sekunde zapustimo to stran in preverimo plačilo.</numerusform>
            <numerusform>Čez %n sekund zapustimo to stran in preverimo plačilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Touch anything to have more time.</source>
        <translation>
            <numerusform>Še %n sekunda. Dotaknite se zaslona, če potrebujete več časa.</numerusform>
            <numerusform>Še %n sekundi. Dotaknite se zaslona, če potrebujete več časa.</numerusform>
            <numerusform>Še %n sekunde. Dotaknite se zaslona, če potrebujete več časa.</numerusform>
            <numerusform>Še %n sekund. Dotaknite se zaslona, če potrebujete več časa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed.</source>
        <translation>
            <numerusform>Čez %n sekundo zbrišemo, kar ste vpisali.</numerusform>
            <numerusform>Čez %n sekundi zbrišemo, kar ste vpisali.</numerusform>
            <numerusform>Čez %n sekunde zbrišemo, kar ste vpisali.</numerusform>
            <numerusform>Čez %n sekund zbrišemo, kar ste vpisali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we close this page and go back to the start.</source>
        <translation>
            <numerusform>Čez %n sekundo zapremo to stran in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekundi zapremo to stran in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekunde zapremo to stran in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekund zapremo to stran in se vrnemo na začetek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>Čez %n sekundo zbrišemo, kar ste vpisali, in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekundi zbrišemo, kar ste vpisali, in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekunde zbrišemo, kar ste vpisali, in se vrnemo na začetek.</numerusform>
            <numerusform>Čez %n sekund zbrišemo, kar ste vpisali, in se vrnemo na začetek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Da, potrebujem več časa</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Ne, končano</translation>
    </message>
</context>
<context>
    <name>InputBox</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>InstalmentRow</name>
    <message>
        <source>See the receipt</source>
        <translation>Poglej potrdilo</translation>
    </message>
</context>
<context>
    <name>InstalmentsPage</name>
    <message>
        <source>This notice can be paid in several ways</source>
        <translation>To obvestilo se lahko plača na več načinov</translation>
    </message>
    <message>
        <source>In instalments or all at once?</source>
        <translation>V obrokih ali naenkrat?</translation>
    </message>
    <message>
        <source>This notice is part of a payment in instalments</source>
        <translation>To obvestilo je del obročnega plačila</translation>
    </message>
    <message>
        <source>Choose what to pay now.</source>
        <translation>Izberite, kaj plačate zdaj.</translation>
    </message>
    <message>
        <source>There is nothing more of it to pay here now.</source>
        <translation>Tu zdaj ni treba plačati ničesar več.</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Traja dlje kot običajno, še trenutek</translation>
    </message>
    <message>
        <source>The one you chose</source>
        <translation>Izbrano</translation>
    </message>
    <message>
        <source>The one of your letter</source>
        <translation>Iz vašega pisma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Drugo obvestilo</translation>
    </message>
</context>
<context>
    <name>InstalmentsViewModel</name>
    <message>
        <source>A payment of it is being confirmed</source>
        <extracomment>Pages from which one comes back to the same bill: the notice that led to it stays the one that was read.</extracomment>
        <translation>Plačilo čaka na potrditev</translation>
    </message>
    <message>
        <source>Instalment {number} of {many}</source>
        <translation>Obrok {number} od {many}</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Naenkrat</translation>
    </message>
    <message>
        <source>A payment in another way is being confirmed</source>
        <translation>Drugo plačilo čaka na potrditev</translation>
    </message>
    <message>
        <source>You have chosen to pay all at once</source>
        <translation>Izbrali ste plačilo naenkrat</translation>
    </message>
    <message>
        <source>You have chosen to pay in instalments</source>
        <translation>Izbrali ste plačilo v obrokih</translation>
    </message>
    <message>
        <source>You have chosen another way to pay</source>
        <translation>Izbrali ste drug način plačila</translation>
    </message>
    <message>
        <source>Choose what to pay</source>
        <translation>Izberite, kaj plačati</translation>
    </message>
    <message>
        <source>Pay the {number} instalments chosen</source>
        <translation>Plačaj izbrane obroke: {number}</translation>
    </message>
    <message>
        <source>Pay instalment {number}: {amount}</source>
        <translation>Plačaj obrok {number}: {amount}</translation>
    </message>
    <message>
        <source>Pay all at once: {amount}</source>
        <translation>Plačaj vse: {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Plačaj {amount}</translation>
    </message>
    <message>
        <source>Within {days} days of the notification</source>
        <extracomment>title, condition (of a single payment), notice (its digits), number (the same to be read), amount, kind (as in debt_words.py, or &quot;blocked&quot;), stands (in words), offered (it may be paid now), ticked, icon, paid (it has a receipt), single (the whole bill), read (it led here), busy (it is being read again) the bill in the creditor&apos;s words; may be empty what is paid of it already, and what that means for the rest; empty where nothing is the notice came from a list, not from paper something of it can be paid now how many parts are ticked, what they cost together, and whether no more can be what is ticked, and what it costs if it is one alone; else what is missing notices were chosen already, and back leads to them</extracomment>
        <translation>V {days} dneh od vročitve</translation>
    </message>
    <message>
        <source>More than {days} days after the notification</source>
        <translation>Več kot {days} dni po vročitvi</translation>
    </message>
    <message>
        <source>Reduced amount</source>
        <translation>Znižani znesek</translation>
    </message>
    <message>
        <source>Discounted amount</source>
        <translation>Znesek s popustom</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Previous</source>
        <translation>Prejšnje</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Naslednje</translation>
    </message>
    <message>
        <source>I have finished typing</source>
        <translation>Končano pisanje</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.</source>
        <translation>Kar ste vpisali, ostane. Stran pagoPA ima na dnu svoj seznam jezikov.</translation>
    </message>
    <message>
        <source>What you have typed stays. When you leave, the next person begins in the usual language.</source>
        <translation>Kar ste vpisali, ostane. Ko odidete, naslednja oseba začne v običajnem jeziku.</translation>
    </message>
</context>
<context>
    <name>LeavePaymentDialog</name>
    <message>
        <source>Leave the payment?</source>
        <translation>Zapustiti plačilo?</translation>
    </message>
    <message>
        <source>If you have not pressed “Pay”, nothing is charged. If you have, we check first.</source>
        <translation>Če niste pritisnili »Plačaj«, vam ne bo nič zaračunano. Če ste, najprej preverimo.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ostani tu</translation>
    </message>
    <message>
        <source>Leave and check</source>
        <translation>Zapusti in preveri</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Where is the notice number?</source>
        <extracomment>Looked up when the help is opened, in the language of that moment.</extracomment>
        <translation>Kje je številka obvestila?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3.</source>
        <translation>Spodaj v pismu, ob kodi QR. Ima 18 števk in se običajno začne s 3.</translation>
    </message>
    <message>
        <source>How do I pay?</source>
        <translation>Kako se plača?</translation>
    </message>
    <message>
        <source>By card, bank account or app, on the page of pagoPA. No cash.</source>
        <translation>S kartico, računom ali aplikacijo na strani pagoPA. Brez gotovine.</translation>
    </message>
    <message>
        <source>I have no email</source>
        <translation>Nimam e-pošte</translation>
    </message>
    <message>
        <source>pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.</source>
        <translation>pagoPA zahteva e-pošto. Če je nimate, plačajte na banki, pošti ali v trafiki.</translation>
    </message>
    <message>
        <source>I pressed “Pay” and nothing happens</source>
        <translation>Po pritisku na »Plačaj« se nič ne zgodi</translation>
    </message>
    <message>
        <source>Wait for your bank. If you leave, we check first whether the payment has arrived.</source>
        <translation>Počakajte na svojo banko. Če zapustite stran, najprej preverimo, ali je plačilo prispelo.</translation>
    </message>
    <message>
        <source>What are you checking?</source>
        <translation>Kaj preverjate?</translation>
    </message>
    <message>
        <source>We ask whether the receipt of your payment has arrived. Only the receipt proves it.</source>
        <translation>Vprašamo, ali je potrdilo o vašem plačilu prispelo. Samo potrdilo je dokaz.</translation>
    </message>
    <message>
        <source>The sheet does not come out</source>
        <translation>List ne pride ven</translation>
    </message>
    <message>
        <source>Write down the code or take a picture of it, and show it at the counter.</source>
        <translation>Kodo zapišite ali fotografirajte in jo pokažite pri okencu.</translation>
    </message>
    <message>
        <source>How does it work without a notice?</source>
        <translation>Kako gre brez obvestila?</translation>
    </message>
    <message>
        <source>You choose the service and answer some questions. We prepare the notice: then you pay.</source>
        <translation>Izberete storitev in odgovorite na nekaj vprašanj. Mi pripravimo obvestilo: nato plačate.</translation>
    </message>
    <message>
        <source>I do not see my notice</source>
        <translation>Ne vidim svojega obvestila</translation>
    </message>
    <message>
        <source>Change what is shown with the buttons on top, or ask at the counter.</source>
        <translation>Seznam spremenite z gumbi zgoraj ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Instalments or all at once?</source>
        <translation>V obrokih ali naenkrat?</translation>
    </message>
    <message>
        <source>Both ways pay the same bill: choose one. The next instalment is marked.</source>
        <translation>Oba načina plačata isti znesek: izberite enega. Naslednji obrok je označen.</translation>
    </message>
    <message>
        <source>Can I pay elsewhere?</source>
        <translation>Lahko plačam drugje?</translation>
    </message>
    <message>
        <source>Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice.</source>
        <translation>Da: z aplikacijo, v banki, na pošti ali v trafiki. Potrebujete obvestilo na papirju.</translation>
    </message>
    <message>
        <source>How do I pay with my phone?</source>
        <translation>Kako plačam s telefonom?</translation>
    </message>
    <message>
        <source>Open the IO app or the app of your bank, choose to pay a notice, and scan the code.</source>
        <translation>Odprite aplikacijo IO ali aplikacijo svoje banke, izberite plačilo obvestila in skenirajte kodo.</translation>
    </message>
    <message>
        <source>Where is the code of the slip?</source>
        <translation>Kje je koda opomnika?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I.</source>
        <translation>Z velikimi črkami na tu natisnjenem opomniku. Ima 8 znakov, nikoli 0, O, 1 ali I.</translation>
    </message>
    <message>
        <source>This code is not on a payment notice</source>
        <translation>Ta koda ni s plačilnega obvestila</translation>
    </message>
    <message>
        <source>Put the QR code of the notice under the reader, or type its 18 digits.</source>
        <translation>Kodo QR obvestila položite pod čitalnik ali vpišite njegovih 18 števk.</translation>
    </message>
    <message>
        <source>We cannot find this notice</source>
        <translation>Tega obvestila ne najdemo</translation>
    </message>
    <message>
        <source>Check the digits, or ask at the counter: it may be of another body.</source>
        <translation>Preverite števke ali vprašajte pri okencu: morda je od druge ustanove.</translation>
    </message>
    <message>
        <source>We cannot read this notice now</source>
        <translation>Tega obvestila zdaj ne moremo prebrati</translation>
    </message>
    <message>
        <source>Ask at the counter.</source>
        <translation>Vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>This notice is already paid</source>
        <translation>To obvestilo je že plačano</translation>
    </message>
    <message>
        <source>The creditor says so. If you are in doubt, ask at the counter.</source>
        <translation>Tako pravi ustanova. Če ste v dvomih, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>It is of another body: it cannot be paid here.</source>
        <translation>Je od druge ustanove: tukaj ga ni mogoče plačati.</translation>
    </message>
    <message>
        <source>Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.</source>
        <translation>Plačajte z aplikacijo IO, na banki, pošti ali v trafiki: pismo vzemite s seboj.</translation>
    </message>
    <message>
        <source>The amount has changed: now it is {amount}</source>
        <translation>Znesek se je spremenil: zdaj je {amount}</translation>
    </message>
    <message>
        <source>Amounts have changed: look at them</source>
        <translation>Zneski so se spremenili: poglejte jih</translation>
    </message>
    <message>
        <source>If that is right, touch “Go to payment” again.</source>
        <translation>Če je v redu, se še enkrat dotaknite »Na plačilo«.</translation>
    </message>
    <message>
        <source>Something has changed: look again</source>
        <translation>Nekaj se je spremenilo: poglejte še enkrat</translation>
    </message>
    <message>
        <source>We have just read it anew: this is how it stands now.</source>
        <translation>Pravkar smo znova prebrali: zdaj je tako.</translation>
    </message>
    <message>
        <source>pagoPA does not accept this notice now</source>
        <translation>pagoPA zdaj ne sprejme tega obvestila</translation>
    </message>
    <message>
        <source>Try again later, or ask at the counter.</source>
        <translation>Poskusite pozneje ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>This service cannot be prepared here</source>
        <translation>Te storitve tu ni mogoče pripraviti</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare it for you.</source>
        <translation>Vprašajte pri okencu: lahko ga pripravijo za vas.</translation>
    </message>
    <message>
        <source>You are filling in a form</source>
        <translation>Izpolnjujete obrazec</translation>
    </message>
    <message>
        <source>To pay a notice, go back first. What you have written here is not lost by this.</source>
        <translation>Za plačilo obvestila pojdite najprej nazaj. Kar ste vpisali, se s tem ne izgubi.</translation>
    </message>
    <message>
        <source>This bill has changed meanwhile</source>
        <translation>Medtem se je nekaj spremenilo</translation>
    </message>
    <message>
        <source>Look what is paid, and what can still be paid.</source>
        <translation>Poglejte, kaj je plačano in kaj se še lahko plača.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Potrdila ni tu</translation>
    </message>
    <message>
        <source>Ask for it where it was paid, or at the counter.</source>
        <translation>Vprašajte tam, kjer je bilo plačano, ali pri okencu.</translation>
    </message>
    <message>
        <source>Somebody seems to be paying this notice right now</source>
        <translation>Videti je, da nekdo prav zdaj plačuje to obvestilo</translation>
    </message>
    <message>
        <source>Wait for that payment, or it may be paid twice. Not so? Then press again.</source>
        <translation>Počakajte na tisto plačilo, sicer bo morda plačano dvakrat. Ni tako? Potem pritisnite še enkrat.</translation>
    </message>
    <message>
        <source>We do not know this code here</source>
        <translation>Te kode tu ne poznamo</translation>
    </message>
    <message>
        <source>Codes are known at the kiosk that printed them. Put the notice under the reader.</source>
        <translation>Kodo pozna samo avtomat, ki jo je natisnil. Obvestilo položite pod čitalnik.</translation>
    </message>
    <message>
        <source>That was too many codes</source>
        <translation>To je bilo preveč kod</translation>
    </message>
    <message>
        <source>Put the notice under the reader, or ask at the counter.</source>
        <translation>Obvestilo položite pod čitalnik ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>There is no paper of this notice</source>
        <translation>Tega obvestila ni mogoče natisniti</translation>
    </message>
    <message>
        <source>It holds a revenue stamp: it can be paid here, or at the counter.</source>
        <translation>Vsebuje kolek: plačate ga lahko tu ali pri okencu.</translation>
    </message>
    <message>
        <source>Not all notices can be shown here</source>
        <translation>Tu ni mogoče prikazati vseh obvestil</translation>
    </message>
    <message>
        <source>Ask at the counter about the others.</source>
        <translation>Za druga vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>We could not create the notice</source>
        <translation>Obvestila nismo mogli ustvariti</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Kar ste vpisali, je še tu.</translation>
    </message>
    <message>
        <source>We do not know whether the notice was created</source>
        <translation>Ne vemo, ali je bilo obvestilo ustvarjeno</translation>
    </message>
    <message>
        <source>Ask at the counter before you try again.</source>
        <translation>Preden poskusite znova, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>If it is not clear, ask at the counter.</source>
        <translation>Če ni jasno, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>The notice cannot be created</source>
        <translation>Obvestila ni mogoče ustvariti</translation>
    </message>
    <message>
        <source>Tax code and digits do not go together</source>
        <translation>Davčna številka in števke se ne ujemajo</translation>
    </message>
    <message>
        <source>Compare both with your papers.</source>
        <translation>Oboje primerjajte s kartico in pismom.</translation>
    </message>
    <message>
        <source>No more tries are possible here for now</source>
        <translation>Za zdaj tu ni mogoče več poskusiti</translation>
    </message>
    <message>
        <source>Ask at the counter: they can search for you.</source>
        <translation>Vprašajte pri okencu: lahko poiščejo za vas.</translation>
    </message>
    <message>
        <source>You can try once more.</source>
        <translation>Poskusite lahko še enkrat.</translation>
    </message>
    <message>
        <source>You can try {number} more times.</source>
        <translation>Preostali poskusi: {number}.</translation>
    </message>
    <message>
        <source>It has been paid already.</source>
        <translation>Je že plačano.</translation>
    </message>
    <message>
        <source>This terminal may not create it.</source>
        <translation>Ta avtomat ga ne sme ustvariti.</translation>
    </message>
    <message>
        <source>Its number could not be given out.</source>
        <translation>Številke zanj ni bilo mogoče dodeliti.</translation>
    </message>
    <message>
        <source>It differs from one that is there already.</source>
        <translation>Razlikuje se od takega, ki že obstaja.</translation>
    </message>
    <message>
        <source>This service is not set up for it at the moment.</source>
        <translation>Ta storitev zdaj ni na voljo.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers.</source>
        <translation>Občina teh odgovorov ne sprejme.</translation>
    </message>
    <message>
        <source>Notice {notice}.</source>
        <translation>Obvestilo {notice}.</translation>
    </message>
    <message>
        <source>This notice is already in the list</source>
        <translation>To obvestilo je že na seznamu</translation>
    </message>
    <message>
        <source>You have already chosen to pay all at once</source>
        <translation>Izbrali ste že plačilo v enem znesku</translation>
    </message>
    <message>
        <source>You have already chosen the instalments</source>
        <translation>Izbrali ste že obroke</translation>
    </message>
    <message>
        <source>The same amount is paid only once.</source>
        <translation>Isti znesek se plača samo enkrat.</translation>
    </message>
    <message>
        <source>You have reached {number} notices, the most for one visit</source>
        <translation>Obvestil je {number}, največ za en obisk</translation>
    </message>
    <message>
        <source>Pay these first, then go on with the others.</source>
        <translation>Najprej plačajte ta, nato nadaljujte z drugimi.</translation>
    </message>
    <message>
        <source>This notice is paid alone</source>
        <translation>To obvestilo se plača samo zase</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay the others first, then this one.</source>
        <translation>Vsebuje kolek. Najprej plačajte druga, nato to.</translation>
    </message>
    <message>
        <source>The notice that is here is paid alone</source>
        <translation>Obvestilo, ki je tu, se plača samo zase</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay it first, then this one.</source>
        <translation>Vsebuje kolek. Najprej plačajte tisto, nato to.</translation>
    </message>
    <message>
        <source>Another payment of this bill is being confirmed</source>
        <translation>Drugo plačilo za isto stvar čaka na potrditev</translation>
    </message>
    <message>
        <source>Do not pay it again for now.</source>
        <translation>Za zdaj ga ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>A payment of this notice is being confirmed: do not pay it again.</source>
        <translation>Plačilo tega obvestila čaka na potrditev: ne plačajte ga še enkrat.</translation>
    </message>
    <message>
        <source>We cannot find this notice any more</source>
        <translation>Tega obvestila ne najdemo več</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>Ničesar vam ni treba storiti.</translation>
    </message>
    <message>
        <source>It shows as paid in part</source>
        <translation>Delno je že plačano</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Pri okencu vprašajte, koliko je še treba plačati.</translation>
    </message>
    <message>
        <source>This notice expired on {date}</source>
        <translation>To obvestilo je poteklo {date}</translation>
    </message>
    <message>
        <source>This notice has expired</source>
        <translation>To obvestilo je poteklo</translation>
    </message>
    <message>
        <source>It cannot be paid here any more. Ask at the counter what is due now.</source>
        <translation>Tukaj ga ni več mogoče plačati. Na okencu vprašajte, koliko je treba plačati zdaj.</translation>
    </message>
    <message>
        <source>You cannot pay here right now. We keep trying: this page tells when it works again.</source>
        <translation>Tukaj zdaj ni mogoče plačati. Poskušamo znova: stran pove, ko bo spet delovalo.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice</source>
        <translation>Ustanova je to obvestilo razveljavila</translation>
    </message>
    <message>
        <source>You do not have to pay it.</source>
        <translation>Ni vam ga treba plačati.</translation>
    </message>
    <message>
        <source>There is a payment to be checked</source>
        <translation>Plačilo je treba preveriti</translation>
    </message>
    <message>
        <source>Do not pay again and ask at the counter.</source>
        <translation>Ne plačajte še enkrat in vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>We cannot read the state of this notice</source>
        <translation>Stanja tega obvestila ne moremo prebrati</translation>
    </message>
    <message>
        <source>Come back later, or tomorrow</source>
        <translation>Vrnite se pozneje ali jutri</translation>
    </message>
    <message>
        <source>Come back after {time}</source>
        <translation>Vrnite se po {time}</translation>
    </message>
    <message>
        <source>Come back tomorrow after {time}</source>
        <translation>Vrnite se jutri po {time}</translation>
    </message>
    <message>
        <source>Come back on {day} after {time}</source>
        <translation>Vrnite se {day} po {time}</translation>
    </message>
    <message>
        <source>Too much time has passed.</source>
        <translation>Minilo je preveč časa.</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>Lahko začnete znova.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card.</source>
        <translation>Banka ni odobrila kartice.</translation>
    </message>
    <message>
        <source>Another card may do. Only your bank knows the exact reason.</source>
        <translation>Morda gre z drugo kartico. Natančen razlog pozna samo vaša banka.</translation>
    </message>
    <message>
        <source>The card was not recognised.</source>
        <translation>Kartica ni bila prepoznana.</translation>
    </message>
    <message>
        <source>Check its number and expiry date.</source>
        <translation>Preverite številko in datum veljavnosti.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card, or its balance is too low.</source>
        <translation>Znesek presega omejitev kartice ali pa ni dovolj sredstev.</translation>
    </message>
    <message>
        <source>Another card may do.</source>
        <translation>Morda gre z drugo kartico.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>Banka je zavrnila plačilo.</translation>
    </message>
    <message>
        <source>Another way to pay may do.</source>
        <translation>Morda gre z drugim načinom plačila.</translation>
    </message>
    <message>
        <source>The page of pagoPA did not work.</source>
        <translation>Stran pagoPA ni delovala.</translation>
    </message>
    <message>
        <source>It stopped before you could pay. You can try again.</source>
        <translation>Ustavila se je, preden ste lahko plačali. Lahko poskusite znova.</translation>
    </message>
    <message>
        <source>We could not ask whether the payment has arrived.</source>
        <translation>Nismo mogli vprašati, ali je plačilo prispelo.</translation>
    </message>
    <message>
        <source>“Pay” had not been pressed. If in doubt, ask at the counter.</source>
        <translation>»Plačaj« ni bil pritisnjen. Če ste v dvomih, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>You left the page of pagoPA.</source>
        <translation>Zapustili ste stran pagoPA.</translation>
    </message>
    <message>
        <source>You can try again when you like.</source>
        <translation>Lahko poskusite znova, kadar želite.</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Spet deluje</translation>
    </message>
    <message>
        <source>Touch the screen to go on where you were.</source>
        <translation>Dotaknite se zaslona in nadaljujte, kjer ste bili.</translation>
    </message>
    <message>
        <source>The page of pagoPA does not answer</source>
        <translation>Stran pagoPA se ne odziva</translation>
    </message>
    <message>
        <source>We cannot open it now.</source>
        <translation>Zdaj je ne moremo odpreti.</translation>
    </message>
    <message>
        <source>The creditor of this notice does not answer</source>
        <translation>Ustanova tega obvestila se ne odziva</translation>
    </message>
    <message>
        <source>Its system must be asked about this notice. Try again in a while.</source>
        <translation>Za to obvestilo moramo vprašati sistem ustanove. Poskusite čez nekaj časa.</translation>
    </message>
    <message>
        <source>This terminal is paused</source>
        <translation>Ta avtomat ima premor</translation>
    </message>
    <message>
        <source>Your notice is still to be paid.</source>
        <translation>Vaše obvestilo je še treba plačati.</translation>
    </message>
    <message>
        <source>Nothing is paid on this page.</source>
        <extracomment>From the visit and a language.</extracomment>
        <translation>Na tej strani se ne plača ničesar.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. We are waiting for the others.</source>
        <translation>Plačana obvestila: {paid} od {all}. Na druga čakamo.</translation>
    </message>
    <message>
        <source>You do not pay here: you pay with your phone.</source>
        <translation>Tukaj ne plačate: plačate s telefonom.</translation>
    </message>
    <message>
        <source>Do not pay again: we are still checking.</source>
        <translation>Ne plačajte še enkrat: še preverjamo.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Zdaj vam ni bilo nič zaračunano.</translation>
    </message>
    <message>
        <source>You have not paid anything on this page.</source>
        <translation>Na tej strani niste plačali ničesar.</translation>
    </message>
    <message>
        <source>The payment may have started: we check whether you have paid.</source>
        <translation>Plačilo se je morda začelo: preverimo, ali ste plačali.</translation>
    </message>
    <message>
        <source>The payment is under way: follow your bank and stay here.</source>
        <translation>Plačilo poteka: sledite svoji banki in ostanite tukaj.</translation>
    </message>
    <message>
        <source>Here you see the outcome: we check it for you.</source>
        <translation>Tu vidite izid: preverimo ga za vas.</translation>
    </message>
    <message>
        <source>There was an error here: we check whether you have paid.</source>
        <translation>Tu je prišlo do napake: preverimo, ali ste plačali.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app.</source>
        <translation>Plus provizija banke ali aplikacije.</translation>
    </message>
    <message>
        <source>No fee was added.</source>
        <translation>Brez provizije.</translation>
    </message>
    <message>
        <source>Plus a fee of {fee}: {total} in all.</source>
        <translation>Plus provizija {fee}: skupaj {total}.</translation>
    </message>
    <message>
        <source>{amount} plus the fee</source>
        <translation>{amount} in provizija</translation>
    </message>
    <message>
        <source>Already paid: {paid}. Another {open} is being confirmed: do not pay that again.</source>
        <translation>Že plačano: {paid}. Še {open} čaka na potrditev: ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>A payment is being confirmed, do not make it again: {open}.</source>
        <translation>Plačilo čaka na potrditev, ne plačajte ga še enkrat: {open}.</translation>
    </message>
    <message>
        <source>You have not paid anything here so far.</source>
        <translation>Tu doslej niste plačali ničesar.</translation>
    </message>
    <message>
        <source>You have not paid anything so far.</source>
        <translation>Doslej niste plačali ničesar.</translation>
    </message>
    <message>
        <source>You have already paid {paid}.</source>
        <translation>Že plačano: {paid}.</translation>
    </message>
    <message>
        <source>Already paid: {paid}.</source>
        <translation>Že plačano: {paid}.</translation>
    </message>
    <message>
        <source>This one is still to be paid.</source>
        <translation>To še ni plačano.</translation>
    </message>
    <message>
        <source>These {number} are still to be paid.</source>
        <translation>Obvestila, ki še niso plačana: {number}.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <translation>Niste plačali ničesar.</translation>
    </message>
    <message>
        <source>You have not paid yet. Only the “Pay” button pays.</source>
        <translation>Niste še plačali. Plača se samo z gumbom »Plačaj«.</translation>
    </message>
    <message>
        <source>This payment is not made yet. Only the “Pay” button pays.</source>
        <translation>To plačilo še ni opravljeno. Plača se samo z gumbom »Plačaj«.</translation>
    </message>
    <message>
        <source>Notices still to be paid: {left}.</source>
        <translation>Obvestila, ki jih je še treba plačati: {left}.</translation>
    </message>
    <message>
        <source>Payment confirmed.</source>
        <translation>Plačilo potrjeno.</translation>
    </message>
    <message>
        <source>Nothing else to do.</source>
        <translation>Drugega ni treba storiti.</translation>
    </message>
    <message>
        <source>One notice is paid.</source>
        <translation>Eno obvestilo je plačano.</translation>
    </message>
    <message>
        <source>{number} notices are paid.</source>
        <translation>Plačana obvestila: {number}.</translation>
    </message>
    <message>
        <source>One is left.</source>
        <translation>Ostane še 1.</translation>
    </message>
    <message>
        <source>{number} are left.</source>
        <translation>Ostane jih še {number}.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. One is still to be paid.</source>
        <translation>Plačana obvestila: {paid} od {all}. Eno je še treba plačati.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. The others are still to be paid.</source>
        <translation>Plačana obvestila: {paid} od {all}. Druga je še treba plačati.</translation>
    </message>
    <message>
        <source>Another is being confirmed: do not make that one again.</source>
        <translation>Drugo čaka na potrditev: tistega ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Nič vam ni bilo zaračunano.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Tokrat vam ni bilo nič zaračunano.</translation>
    </message>
    <message>
        <source>Do not pay again: this payment and another {open} are being confirmed.</source>
        <translation>Ne plačajte še enkrat: na potrditev čaka to plačilo in še {open}.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. Do not pay again what is being confirmed.</source>
        <translation>Plačana obvestila: {paid} od {all}. Tega, kar čaka na potrditev, ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>We do not know yet if you have paid: do not pay again.</source>
        <translation>Ne vemo še, ali ste plačali: ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>This one is being confirmed: do not pay it again.</source>
        <translation>To plačilo čaka na potrditev: ne plačajte še enkrat.</translation>
    </message>
    <message>
        <source>You have already paid one notice: {sum}.</source>
        <translation>Eno obvestilo ste že plačali: {sum}.</translation>
    </message>
    <message>
        <source>Already paid: one notice, {sum}.</source>
        <translation>Že plačano: eno obvestilo, {sum}.</translation>
    </message>
    <message>
        <source>You have already paid {number} notices: in all {sum}.</source>
        <translation>Plačali ste že obvestila ({number}): skupaj {sum}.</translation>
    </message>
    <message>
        <source>Already paid: {number} notices, in all {sum}.</source>
        <translation>Že plačano: obvestila ({number}), skupaj {sum}.</translation>
    </message>
</context>
<context>
    <name>NotPaidPage</name>
    <message>
        <source>You have not paid this time</source>
        <translation>Tokrat niste plačali</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Niste plačali</translation>
    </message>
    <message>
        <source>These notices are still to be paid.</source>
        <translation>Ta obvestila je še treba plačati.</translation>
    </message>
    <message>
        <source>This notice is still to be paid.</source>
        <translation>To obvestilo je še treba plačati.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notices are still to be paid.</source>
        <translation>Nič vam ni bilo zaračunano. Vaša obvestila je še treba plačati.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notice is still to be paid.</source>
        <translation>Nič vam ni bilo zaračunano. Vaše obvestilo je še treba plačati.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Kaj lahko storite zdaj</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Plačajte s telefonom</translation>
    </message>
    <message>
        <source>You scan a code with the IO app or your bank’s app.</source>
        <translation>Kodo preberete z aplikacijo IO ali aplikacijo svoje banke.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist.</source>
        <translation>V banki, na pošti ali v trafiki.</translation>
    </message>
    <message>
        <source>The same notices, once more.</source>
        <translation>Ista obvestila še enkrat.</translation>
    </message>
    <message>
        <source>Change the notices to pay</source>
        <translation>Spremeni obvestila za plačilo</translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n: %1 in all.</source>
        <translation>
            <numerusform>Zdaj je %n: skupaj %1.</numerusform>
            <numerusform>Zdaj sta %n: skupaj %1.</numerusform>
            <numerusform>Zdaj so %n: skupaj %1.</numerusform>
            <numerusform>Zdaj jih je %n: skupaj %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is printed. It comes out below, on the right.</source>
        <translation>Povzetek je natisnjen. Pride iz tiskalnika spodaj desno.</translation>
    </message>
    <message>
        <source>Do you need help? %1</source>
        <translation>Potrebujete pomoč? %1</translation>
    </message>
    <message>
        <source>Print the summary again</source>
        <translation>Natisni povzetek še enkrat</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Natisni povzetek</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Plačaj še %n obvestilo</numerusform>
            <numerusform>Plačaj še %n obvestili</numerusform>
            <numerusform>Plačaj še %n obvestila</numerusform>
            <numerusform>Plačaj še %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the notices…</source>
        <translation>Tiskamo obvestila…</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Tiskamo obvestilo…</translation>
    </message>
    <message>
        <source>Print the notices and pay elsewhere</source>
        <translation>Natisni obvestila in plačaj drugje</translation>
    </message>
    <message>
        <source>Print the notice and pay elsewhere</source>
        <translation>Natisni obvestilo in plačaj drugje</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Rok za plačilo: %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>It says what happened this time.</source>
        <translation>Na njem piše, kaj se je tokrat zgodilo.</translation>
    </message>
    <message>
        <source>It says what happened, and that nothing has been charged.</source>
        <translation>Na njem piše, kaj se je zgodilo in da ni bilo nič zaračunano.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
</context>
<context>
    <name>NoticeNumbers</name>
    <message>
        <source>We cannot show the code.</source>
        <translation>Kode ne moremo prikazati.</translation>
    </message>
    <message>
        <source>These two numbers do the same.</source>
        <translation>Ti dve številki storita isto.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
    <message>
        <source>Notice number: %1</source>
        <translation>Številka obvestila: %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Davčna številka ustanove</translation>
    </message>
    <message>
        <source>Tax code of the creditor: %1</source>
        <translation>Davčna številka ustanove: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Let us check a payment</source>
        <translation>Preverimo plačilo</translation>
    </message>
    <message>
        <source>Put the next notice under the reader</source>
        <translation>Naslednje obvestilo položite pod čitalnik</translation>
    </message>
    <message>
        <source>Put the notice under the reader</source>
        <translation>Obvestilo položite pod čitalnik</translation>
    </message>
    <message>
        <source>Put the notice or the slip under the reader, or type the notice number.</source>
        <translation>Obvestilo ali opomnik položite pod čitalnik ali vpišite številko obvestila.</translation>
    </message>
    <message numerus="yes">
        <source>Or type its 18 digits. %n notice(s) are here already.</source>
        <translation>
            <numerusform>Ali vpišite njegovih 18 števk. Tu je že %n obvestilo.</numerusform>
            <numerusform>Ali vpišite njegovih 18 števk. Tu sta že %n obvestili.</numerusform>
            <numerusform>Ali vpišite njegovih 18 števk. Tu so že %n obvestila.</numerusform>
            <numerusform>Ali vpišite njegovih 18 števk. Tu je že %n obvestil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or type the notice number here: 18 digits.</source>
        <translation>Ali tu vpišite številko obvestila: 18 števk.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
    <message>
        <source>18 of 18 digits</source>
        <translation>18 od 18 števk</translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation>18 števk</translation>
    </message>
    <message>
        <source>17 of 18 digits, 1 to go</source>
        <translation>17 od 18 števk, manjka še 1</translation>
    </message>
    <message>
        <source>1 of 18 digits, 17 to go</source>
        <translation>1 od 18 števk, manjka še 17</translation>
    </message>
    <message>
        <source>%1 of 18 digits, %2 to go</source>
        <translation>%1 od 18 števk, manjka še %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Type the code of the slip</source>
        <translation>Vpišite kodo z opomnika</translation>
    </message>
    <message>
        <source>Search anyway</source>
        <translation>Vseeno išči</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Popravi</translation>
    </message>
    <message>
        <source>See what is paid of it</source>
        <translation>Poglej, kaj je plačano</translation>
    </message>
    <message>
        <source>Write the 18 digits</source>
        <translation>Vpišite 18 števk</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing</source>
        <translation>
            <numerusform>Manjka %n števka</numerusform>
            <numerusform>Manjkata %n števki</numerusform>
            <numerusform>Manjkajo %n števke</numerusform>
            <numerusform>Manjka %n števk</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Iščemo obvestilo…</translation>
    </message>
    <message>
        <source>Find the notice</source>
        <translation>Poišči obvestilo</translation>
    </message>
</context>
<context>
    <name>NoticePicture</name>
    <message>
        <source>Notice number</source>
        <translation>Št. obvestila</translation>
    </message>
</context>
<context>
    <name>NoticeSlot</name>
    <message>
        <source>Check the number: one digit looks wrong.</source>
        <translation>Preverite številko: ena števka je videti napačna.</translation>
    </message>
    <message>
        <source>This takes longer than usual, one more moment.</source>
        <translation>Traja dlje kot običajno, še trenutek.</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Kdo vam pomaga: %1</translation>
    </message>
    <message>
        <source>Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.</source>
        <translation>Primerjajte jo s pismom, skupino za skupino. Pogosto se zamenjajo 1 in 7, 3 in 8, 5 in 6. Če je enaka, vseeno iščite.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Kje je?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It usually starts with 3.</source>
        <translation>Spodaj v pismu, ob kodi QR. Običajno se začne s 3.</translation>
    </message>
</context>
<context>
    <name>NoticeTurner</name>
    <message>
        <source>Previous</source>
        <translation>Prejšnje</translation>
    </message>
    <message>
        <source>Notice %1 of %2</source>
        <translation>Obvestilo %1 od %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Naslednje</translation>
    </message>
</context>
<context>
    <name>NoticeViewModel</name>
    <message>
        <source>The notice number begins with 0, 1, 2 or 3</source>
        <translation>Številka obvestila se začne z 0, 1, 2 ali 3</translation>
    </message>
    <message>
        <source>Compare the first digit with the letter.</source>
        <translation>Prvo števko primerjajte s pismom.</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message>
        <source>Numeric keypad</source>
        <translation>Številčnica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zbriši</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Počisti</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>ali</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>pagoPA&apos;s page is read aloud. If you prefer, pay with your phone, or ask at the counter.</source>
        <translation>Stran pagoPA se bere na glas. Če želite, plačajte s telefonom ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Plačajte s telefonom</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>How does this page work?</source>
        <translation>Kako deluje ta stran?</translation>
    </message>
    <message>
        <source>Touch what you want to do. A letter with a QR code you can also put under the reader now.</source>
        <translation>Dotaknite se tega, kar želite. Pismo s kodo QR lahko tudi takoj položite pod čitalnik.</translation>
    </message>
    <message>
        <source>Put the letter under the reader, or type its 18 digits. Then we show what is to be paid.</source>
        <translation>Položite pismo pod čitalnik ali vpišite 18 števk. Potem pokažemo, kaj je treba plačati.</translation>
    </message>
    <message>
        <source>Touch the service that you want to pay for. You can also search it by name.</source>
        <translation>Dotaknite se storitve, ki jo želite plačati. Poiščete jo lahko tudi po imenu.</translation>
    </message>
    <message>
        <source>Answer what is asked. At the end you check it all, and nothing is made before that.</source>
        <translation>Odgovorite na vprašanja. Na koncu vse preverite; pred tem se nič ne naredi.</translation>
    </message>
    <message>
        <source>These are the notices that we found. Touch the one that you want to pay.</source>
        <translation>To so obvestila, ki smo jih našli. Dotaknite se tistega, ki ga želite plačati.</translation>
    </message>
    <message>
        <source>This can be paid at once or in instalments. Choose what you want to pay today.</source>
        <translation>To lahko plačate naenkrat ali v obrokih. Izberite, kaj želite plačati danes.</translation>
    </message>
    <message>
        <source>This is what is owed today. Check that the notice is yours, then go on or look for another.</source>
        <translation>Toliko je treba plačati danes. Preverite, ali je obvestilo vaše, nato nadaljujte ali poiščite drugo.</translation>
    </message>
    <message>
        <source>These are the notices that you pay now. You can add one or take one away, then go on.</source>
        <translation>To so obvestila, ki jih plačate zdaj. Lahko jih dodate ali odstranite, nato nadaljujte.</translation>
    </message>
    <message>
        <source>The notice comes out of the printer. With it you can pay elsewhere.</source>
        <translation>Obvestilo pride iz tiskalnika. Z njim lahko plačate drugje.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and pay there. When the payment arrives, this page says so.</source>
        <translation>Kodo preberite s telefonom in plačajte tam. Ko plačilo prispe, to piše na tej strani.</translation>
    </message>
    <message>
        <source>This is the page of pagoPA. Choose how to pay and follow it to “Pay”: before that nothing is charged.</source>
        <translation>To je stran pagoPA. Izberite način plačila in ji sledite do »Plačaj«: pred tem vam ni nič zaračunano.</translation>
    </message>
    <message>
        <source>You need not do anything: we ask for the receipt until we know.</source>
        <translation>Ni vam treba ničesar storiti: po potrdilu sprašujemo, dokler ne vemo.</translation>
    </message>
    <message>
        <source>The payment has arrived. You can print the receipt or look at it, and leave.</source>
        <translation>Plačilo je prispelo. Potrdilo lahko natisnete ali pogledate in odidete.</translation>
    </message>
    <message>
        <source>We do not know yet how the payment ended: do not pay again. Take the slip and come back.</source>
        <translation>Še ne vemo, kako se je plačilo končalo: ne plačajte znova. Vzemite opomnik in pridite nazaj.</translation>
    </message>
    <message>
        <source>Nothing was charged. You can try again, or pay in another way.</source>
        <translation>Nič vam ni bilo zaračunano. Lahko poskusite znova ali plačate drugače.</translation>
    </message>
    <message>
        <source>Each notice has its own answer: paid, not paid, or not known yet.</source>
        <translation>Vsako obvestilo ima svoj odgovor: plačano, neplačano ali še neznano.</translation>
    </message>
    <message>
        <source>We found no payment of this notice. You can pay it now, or ask again later.</source>
        <translation>Plačila tega obvestila nismo našli. Lahko ga plačate zdaj ali vprašate pozneje.</translation>
    </message>
    <message>
        <source>Something does not work just now. We try again by ourselves; this page says what you can do.</source>
        <translation>Nekaj trenutno ne deluje. Sami poskušamo znova; ta stran pove, kaj lahko storite.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>What you type here is not said.</source>
        <translation>Kar vnesete tukaj, se ne prebere.</translation>
    </message>
    <message>
        <source>It is a long page.</source>
        <translation>Stran je dolga.</translation>
    </message>
    <message>
        <source>To fill in or to press: %1.</source>
        <translation>Za izpolniti ali pritisniti: %1.</translation>
    </message>
    <message>
        <source>This page is not read aloud here. Ask at the counter, or pay with your phone.</source>
        <translation>Ta stran se tukaj ne bere na glas. Vprašajte pri okencu ali plačajte s telefonom.</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>besedilno polje</translation>
    </message>
    <message>
        <source>button</source>
        <translation>gumb</translation>
    </message>
    <message>
        <source>link</source>
        <translation>povezava</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>potrditveno polje</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>ena od več možnosti</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>seznam možnosti</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>možnost</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>naslov</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>izbrano</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
    <message>
        <source>open</source>
        <translation>odprto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zaprto</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>zdaj ni mogoče pritisniti</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>obvezno</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>še ni pravilno</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Te strani ni mogoče prikazati</translation>
    </message>
    <message>
        <source>Ask at the counter, please.</source>
        <translation>Prosimo, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message numerus="yes">
        <source>The %n receipt(s) arrived at %1.</source>
        <translation>
            <numerusform>%n potrdilo je prispelo ob %1.</numerusform>
            <numerusform>%n potrdili sta prispeli ob %1.</numerusform>
            <numerusform>%n potrdila so prispela ob %1.</numerusform>
            <numerusform>%n potrdil je prispelo ob %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt arrived at %1.</source>
        <translation>Potrdilo je prispelo ob %1.</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>Plačano: %1.</translation>
    </message>
    <message>
        <source>Try to print</source>
        <translation>Poskusi natisniti</translation>
    </message>
    <message>
        <source>It was paid before.</source>
        <translation>Plačano je bilo že prej.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>Za to obvestilo obstaja %n potrdilo.</numerusform>
            <numerusform>Za to obvestilo obstajata %n potrdili.</numerusform>
            <numerusform>Za to obvestilo obstajajo %n potrdila.</numerusform>
            <numerusform>Za to obvestilo obstaja %n potrdil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk was interrupted. The payment has arrived.</source>
        <translation>Avtomat je bil prekinjen. Plačilo je prispelo.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Potrdila ni tu</translation>
    </message>
    <message>
        <source>Press below to print the receipt. To see it, ask “Have I paid?” with your notice.</source>
        <translation>Za tiskanje potrdila pritisnite spodaj. Za ogled se dotaknite »Je že plačano?« in uporabite svoje obvestilo.</translation>
    </message>
    <message>
        <source>To see it, ask “Have I paid?” with your notice.</source>
        <translation>Za ogled se dotaknite »Je že plačano?« in uporabite svoje obvestilo.</translation>
    </message>
    <message>
        <source>It was paid: ask at the counter for the receipt.</source>
        <translation>Plačano je: za potrdilo vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Poglej potrdilo</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Potrdilo prihaja …</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Plačaj še %n obvestilo</numerusform>
            <numerusform>Plačaj še %n obvestili</numerusform>
            <numerusform>Plačaj še %n obvestila</numerusform>
            <numerusform>Plačaj še %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>Receipts: %1 of %2 are here</source>
        <translation>Potrdila: prispelo %1 od %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Natisni še enkrat</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Natisni %n potrdilo</numerusform>
            <numerusform>Natisni %n potrdili</numerusform>
            <numerusform>Natisni %n potrdila</numerusform>
            <numerusform>Natisni %n potrdil</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Natisni potrdilo</translation>
    </message>
</context>
<context>
    <name>PaidStamp</name>
    <message>
        <source>PAID</source>
        <translation>PLAČANO</translation>
    </message>
</context>
<context>
    <name>PaidViewModel</name>
    <message>
        <source>Copy of the receipt’s data</source>
        <translation>Kopija podatkov potrdila</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Vaše potrdilo</translation>
    </message>
    <message>
        <source>The receipt of this notice</source>
        <translation>Potrdilo tega obvestila</translation>
    </message>
    <message>
        <source>One of them is yours. Print them, and show them at the counter.</source>
        <translation>Eno je vaše. Natisnite jih in pokažite pri okencu.</translation>
    </message>
    <message>
        <source>It was paid more than once. Print them, and show them at the counter.</source>
        <translation>Plačano je bilo več kot enkrat. Natisnite jih in pokažite pri okencu.</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Provizija celotnega plačila</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Provizija</translation>
    </message>
    <message>
        <source>Total with the fee</source>
        <translation>Skupaj s provizijo</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} ob {time}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Plačani znesek</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ustanova</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Davčna številka ustanove</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>payment made</source>
        <translation>plačilo izvedeno</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Prek</translation>
    </message>
    <message>
        <source>Amount paid, plus the fee</source>
        <translation>Plačani znesek, plus provizija</translation>
    </message>
    <message>
        <source>Paid in all, without a fee</source>
        <translation>Skupaj plačano, brez provizije</translation>
    </message>
    <message>
        <source>Paid in all, with a fee of {fee}</source>
        <translation>Skupaj plačano, s provizijo {fee}</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Dan plačila</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Velja od</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Številka potrdila</translation>
    </message>
    <message>
        <source>Payment code (IUV)</source>
        <translation>Koda plačila (IUV)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Postavka</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Paid more than once</source>
        <translation>Plačano več kot enkrat</translation>
    </message>
    <message>
        <source>You have paid</source>
        <translation>Plačali ste</translation>
    </message>
    <message>
        <source>They are paid</source>
        <translation>Obvestila so plačana</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Paid more than once: ask at the counter.</source>
        <translation>Plačano več kot enkrat: vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>They were paid already.</source>
        <translation>Bila so že plačana.</translation>
    </message>
    <message>
        <source>It was paid already.</source>
        <translation>Bilo je že plačano.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Tokrat vam ni bilo nič zaračunano.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Zdaj vam ni bilo nič zaračunano.</translation>
    </message>
    <message>
        <source>They are paid: do not pay them again.</source>
        <translation>Obvestila so plačana: ne plačajte jih še enkrat.</translation>
    </message>
    <message>
        <source>It is paid: do not pay it again.</source>
        <translation>Obvestilo je plačano: ne plačajte ga še enkrat.</translation>
    </message>
    <message>
        <source>You have paid one notice of {all}</source>
        <translation>Plačali ste 1 obvestilo od {all}</translation>
    </message>
    <message>
        <source>One notice of {all} is paid</source>
        <translation>Plačano je 1 obvestilo od {all}</translation>
    </message>
    <message>
        <source>You have paid {paid} notices of {all}</source>
        <translation>Plačali ste {paid} od {all} obvestil</translation>
    </message>
    <message>
        <source>{paid} notices of {all} are paid</source>
        <translation>Plačana obvestila: {paid} od {all}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The letter says {before}: today it is {now}.</source>
        <translation>V pismu piše {before}: danes je {now}.</translation>
    </message>
    <message>
        <source>Today’s amount counts.</source>
        <translation>Velja današnji znesek.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Nismo prepričani, da je list prišel ven.</translation>
    </message>
    <message>
        <source>We could not print the summary.</source>
        <translation>Povzetka ni bilo mogoče natisniti.</translation>
    </message>
    <message>
        <source>We could not print the notices.</source>
        <translation>Obvestil nismo mogli natisniti.</translation>
    </message>
    <message>
        <source>We could not print the notice.</source>
        <translation>Obvestila nismo mogli natisniti.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Če ga ne vidite, ga natisnite še enkrat.</translation>
    </message>
    <message>
        <source>Try again, or ask at the counter.</source>
        <translation>Poskusite znova ali vprašajte pri okencu.</translation>
    </message>
</context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>Za drugo obvestilo (%n) vam ni bilo nič zaračunano.</numerusform>
            <numerusform>Za drugi %n obvestili vam ni bilo nič zaračunano.</numerusform>
            <numerusform>Za druga %n obvestila vam ni bilo nič zaračunano.</numerusform>
            <numerusform>Za drugih %n obvestil vam ni bilo nič zaračunano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Natisni še enkrat</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Natisni %n potrdilo</numerusform>
            <numerusform>Natisni %n potrdili</numerusform>
            <numerusform>Natisni %n potrdila</numerusform>
            <numerusform>Natisni %n potrdil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n not paid</source>
        <translation>
            <numerusform>Znova poskusi %n neplačano</numerusform>
            <numerusform>Znova poskusi %n neplačani</numerusform>
            <numerusform>Znova poskusi %n neplačana</numerusform>
            <numerusform>Znova poskusi %n neplačanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on to the %n left</source>
        <translation>
            <numerusform>Naprej na še %n obvestilo</numerusform>
            <numerusform>Naprej na še %n obvestili</numerusform>
            <numerusform>Naprej na še %n obvestila</numerusform>
            <numerusform>Naprej na še %n obvestil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Plačaj še %n obvestilo</numerusform>
            <numerusform>Plačaj še %n obvestili</numerusform>
            <numerusform>Plačaj še %n obvestila</numerusform>
            <numerusform>Plačaj še %n obvestil</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>PhoneFoot</name>
    <message>
        <source>Notice number: %1</source>
        <translation>Številka obvestila: %1</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Plačajte s telefonom</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and scan this code.</source>
        <translation>Odprite aplikacijo IO ali aplikacijo svoje banke in skenirajte to kodo.</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and write these numbers there.</source>
        <translation>Odprite aplikacijo IO ali aplikacijo svoje banke in tam vpišite ti številki.</translation>
    </message>
    <message>
        <source>QR code of the notice</source>
        <translation>Koda QR obvestila</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>I have paid with my phone</source>
        <translation>Plačano je s telefonom</translation>
    </message>
</context>
<context>
    <name>PhoneWaiting</name>
    <message numerus="yes">
        <source>%n receipt(s) of %1 arrived</source>
        <translation>
            <numerusform>Prispelo je %n potrdilo od %1</numerusform>
            <numerusform>Prispeli sta %n potrdili od %1</numerusform>
            <numerusform>Prispela so %n potrdila od %1</numerusform>
            <numerusform>Prispelo je %n potrdil od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see here whether you have paid. Keep the receipt that your phone gives you.</source>
        <translation>Tu ne moremo videti, ali ste plačali. Shranite potrdilo s telefona.</translation>
    </message>
    <message>
        <source>We are waiting for the payments from your phone. The receipts appear here when they arrive.</source>
        <translation>Čakamo na plačila z vašega telefona. Potrdila se pokažejo tu, ko prispejo.</translation>
    </message>
    <message>
        <source>We are waiting for the payment from your phone. The receipt appears here when it arrives.</source>
        <translation>Čakamo na plačilo z vašega telefona. Potrdilo se pokaže tu, ko prispe.</translation>
    </message>
    <message>
        <source>If you go, what you pay with your phone stays valid.</source>
        <translation>Če odidete, ostane veljavno, kar plačate s telefonom.</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>To pay</source>
        <translation>Za plačilo</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Here are your notices</source>
        <translation>Tu so vaša obvestila</translation>
    </message>
    <message>
        <source>Here is your notice</source>
        <translation>Tu je vaše obvestilo</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right. With them you can pay elsewhere.</source>
        <translation>Listi pridejo ven spodaj desno. Z njimi lahko plačate drugje.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right. With it you can pay elsewhere.</source>
        <translation>List pride ven spodaj desno. Z njim lahko plačate drugje.</translation>
    </message>
    <message>
        <source>The first one is due by %1.</source>
        <translation>Prvi rok plačila: %1.</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Rok za plačilo: %1.</translation>
    </message>
    <message>
        <source>Keep the sheets until you have paid. They are no receipts.</source>
        <translation>Liste hranite, dokler ne plačate. Niso potrdila.</translation>
    </message>
    <message>
        <source>Keep the sheet until you have paid. It is no receipt.</source>
        <translation>List hranite, dokler ne plačate. Ni potrdilo.</translation>
    </message>
    <message>
        <source>Where you can pay</source>
        <translation>Kje lahko plačate</translation>
    </message>
    <message>
        <source>With the IO app or your bank’s app</source>
        <translation>Z aplikacijo IO ali aplikacijo svoje banke</translation>
    </message>
    <message>
        <source>At a bank, also on its website or at its cash machine</source>
        <translation>V banki, tudi na njeni spletni strani ali bankomatu</translation>
    </message>
    <message>
        <source>At a post office</source>
        <translation>Na pošti</translation>
    </message>
    <message>
        <source>At a tobacconist</source>
        <translation>V trafiki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Drugo obvestilo</translation>
    </message>
    <message>
        <source>Scan the QR code of the sheet.</source>
        <translation>Preberite kodo QR z lista.</translation>
    </message>
    <message>
        <source>With the notice number that is on the sheet.</source>
        <translation>S številko obvestila, ki je na listu.</translation>
    </message>
    <message>
        <source>Show the sheet at the counter.</source>
        <translation>Pokažite list pri poštnem okencu.</translation>
    </message>
    <message>
        <source>Show the sheet: its code is read there.</source>
        <translation>Pokažite list: kodo preberejo tam.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Natisni še enkrat</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>PrintingNote</name>
    <message>
        <source>The printer has stopped. The payment is fine.</source>
        <translation>Tiskalnik se je ustavil. Plačilo je v redu.</translation>
    </message>
    <message>
        <source>The receipts are printed. They come out below, on the right.</source>
        <translation>Potrdila so natisnjena. Pridejo iz tiskalnika spodaj desno.</translation>
    </message>
    <message>
        <source>The receipt is printed. It comes out below, on the right.</source>
        <translation>Potrdilo je natisnjeno. Pride iz tiskalnika spodaj desno.</translation>
    </message>
    <message>
        <source>We are waiting for the printer.</source>
        <translation>Čakamo na tiskalnik.</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right.</source>
        <translation>Listi pridejo ven spodaj desno.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right.</source>
        <translation>List pride ven spodaj desno.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheets come out below, on the right. You can print them again with “Have I paid?”.</source>
        <translation>Tiskalnik je pripravljen. Listi pridejo ven spodaj desno. Znova jih lahko natisnete z »Je že plačano?«.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheet comes out below, on the right. You can print it again with “Have I paid?”.</source>
        <translation>Tiskalnik je pripravljen. List pride ven spodaj desno. Znova ga lahko natisnete z »Je že plačano?«.</translation>
    </message>
    <message>
        <source>We cannot print right now. You also get the receipt by e-mail.</source>
        <translation>Zdaj ne moremo tiskati. Potrdilo dobite tudi po e-pošti.</translation>
    </message>
    <message>
        <source>We cannot print right now. Ask for the receipt at the counter.</source>
        <translation>Zdaj ne moremo tiskati. Za potrdilo vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Nismo prepričani, da je list prišel ven.</translation>
    </message>
    <message>
        <source>Nothing came out? The payment is fine.</source>
        <translation>Ni prišlo nič ven? Plačilo je v redu.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Če ga ne vidite, ga natisnite še enkrat.</translation>
    </message>
    <message>
        <source>Ask at the counter for the sheet.</source>
        <translation>Za list vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Note this code and ask at the counter: %1</source>
        <translation>Zapišite to kodo in vprašajte pri okencu: %1</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nič ni prišlo ven</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>Koda QR opomnika</translation>
    </message>
</context>
<context>
    <name>ReceiptKeys</name>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Levo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Manjše</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Večje</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 od %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Natisni %n potrdilo</numerusform>
            <numerusform>Natisni %n potrdili</numerusform>
            <numerusform>Natisni %n potrdila</numerusform>
            <numerusform>Natisni %n potrdil</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Natisni potrdilo</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Look at the receipt</source>
        <translation>Poglej potrdilo</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Potrdilo prihaja …</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Picture of the receipt</source>
        <translation>Slika potrdila</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Creditor</source>
        <translation>Ustanova</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Številka obvestila</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Prek</translation>
    </message>
</context>
<context>
    <name>ReminderSlip</name>
    <message>
        <source>Your reminder slip</source>
        <translation>Vaš opomnik</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 ob %2</translation>
    </message>
    <message>
        <source>Write down or photograph this code</source>
        <translation>Zapišite ali fotografirajte to kodo</translation>
    </message>
    <message>
        <source>Take the slip and keep it</source>
        <translation>Vzemite opomnik in ga shranite</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>Tiskalnik se je ustavil.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Tiska se.</translation>
    </message>
    <message>
        <source>Touch “Print the slip”. It is not a receipt.</source>
        <translation>Dotaknite se »Natisni opomnik«. To ni potrdilo.</translation>
    </message>
    <message>
        <source>If it does not come out, print it again. It is not a receipt.</source>
        <translation>Če ne pride ven, ga natisnite še enkrat. To ni potrdilo.</translation>
    </message>
    <message>
        <source>It comes out below, on the right. It is not a receipt.</source>
        <translation>Pride iz tiskalnika spodaj desno. To ni potrdilo.</translation>
    </message>
    <message>
        <source>Touch “Have I paid?” and let the reader see the slip.</source>
        <translation>Dotaknite se »Je že plačano?« in pokažite opomnik čitalniku.</translation>
    </message>
    <message>
        <source>In a hurry? Show it at the counter</source>
        <translation>Se vam mudi? Pokažite ga pri okencu</translation>
    </message>
</context>
<context>
    <name>RestViewModel</name>
    <message>
        <source>It opens again today at {time}.</source>
        <extracomment>Where the picture stands, in design pixels, another place each minute: no edge burns itself in. Taps of one double tap follow each other within this time; nobody reads a new page so fast. The rest of one whose first tap had the picture away presses nothing.</extracomment>
        <translation>Spet odprto danes ob {time}.</translation>
    </message>
    <message>
        <source>It opens again tomorrow at {time}.</source>
        <translation>Spet odprto jutri ob {time}.</translation>
    </message>
    <message>
        <source>It opens again on {day} at {time}.</source>
        <translation>Spet odprto: {day}, ob {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>See the parts of this bill</source>
        <translation>Poglej obroke</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Poglej in natisni potrdilo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n notice(s): the first %1 in this payment, then the others.</source>
        <translation>
            <numerusform>%n obvestilo: prvih %1 v tem plačilu, nato druga.</numerusform>
            <numerusform>%n obvestili: prvih %1 v tem plačilu, nato druga.</numerusform>
            <numerusform>%n obvestila: prvih %1 v tem plačilu, nato druga.</numerusform>
            <numerusform>%n obvestil: prvih %1 v tem plačilu, nato druga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s). Here you only check.</source>
        <translation>
            <numerusform>%n obvestilo. Tukaj samo preverite.</numerusform>
            <numerusform>%n obvestili. Tukaj samo preverite.</numerusform>
            <numerusform>%n obvestila. Tukaj samo preverite.</numerusform>
            <numerusform>%n obvestil. Tukaj samo preverite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and go to payment</source>
        <translation>Preverite in nadaljujte na plačilo</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Potrebujete e-poštni naslov: pagoPA ga zahteva.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Odstranjeno: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Vrni nazaj</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): no more fit</source>
        <translation>
            <numerusform>%n obvestilo: več jih ne gre</numerusform>
            <numerusform>%n obvestili: več jih ne gre</numerusform>
            <numerusform>%n obvestila: več jih ne gre</numerusform>
            <numerusform>%n obvestil: več jih ne gre</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Iščemo obvestilo…</translation>
    </message>
    <message>
        <source>Add another notice</source>
        <translation>Dodaj drugo obvestilo</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Tu ni tiskalnika.</translation>
    </message>
    <message>
        <source>We cannot print right now.</source>
        <translation>Zdaj ne moremo tiskati.</translation>
    </message>
    <message>
        <source>The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?</source>
        <translation>Potrdilo pride po e-pošti, na koncu pa ga vidite tu. Želite vseeno nadaljevati?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Checking the notices again…</source>
        <translation>Znova preverjamo obvestila…</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Na plačilo</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Keys pressed by hand</source>
        <extracomment>What the keyboard scanner calls keys that write no character of their own.</extracomment>
        <translation>Ročno pritisnjene tipke</translation>
    </message>
    <message>
        <source>A scanner writes at least 10 signs, each within 50 ms of the one before.</source>
        <translation>Čitalnik zapiše vsaj 10 znakov, vsakega v 50 ms po prejšnjem.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Čitalnik kot tipkovnica</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serijski čitalnik</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No code that the kiosk knows</source>
        <translation>Ni koda, ki bi jo avtomat poznal</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Plačilno obvestilo</translation>
    </message>
    <message>
        <source>Slip of a kiosk</source>
        <translation>Opomnik avtomata</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Davčna številka</translation>
    </message>
    <message>
        <source>Notice number: {value}</source>
        <translation>Številka obvestila: {value}</translation>
    </message>
    <message>
        <source>Creditor: {value}</source>
        <translation>Ustanova: {value}</translation>
    </message>
    <message>
        <source>Amount on paper, only a hint: {value}</source>
        <translation>Znesek na papirju, samo informativen: {value}</translation>
    </message>
    <message>
        <source>Code of the payment: {value}</source>
        <translation>Koda plačila: {value}</translation>
    </message>
    <message>
        <source>Tax code: {value}</source>
        <translation>Davčna številka: {value}</translation>
    </message>
    <message>
        <source>Letters stand in for digits (omocodia)</source>
        <translation>Črke namesto števk (omokodija)</translation>
    </message>
    <message>
        <source>The check digits are right</source>
        <translation>Kontrolne števke so pravilne</translation>
    </message>
    <message>
        <source>The check digits are wrong: it is only warned of</source>
        <translation>Kontrolne števke so napačne: to je samo opozorilo</translation>
    </message>
    <message>
        <source>It has no check digits</source>
        <translation>Nima kontrolnih števk</translation>
    </message>
    <message>
        <source>The sign | arrives as {sign}: the scanner’s keyboard layout is not the system’s</source>
        <translation>Znak | prispe kot {sign}: razpored tipk čitalnika ni tisti od sistema</translation>
    </message>
    <message>
        <source>Capital letters arrive as small ones: Caps Lock is on</source>
        <translation>Velike črke prispejo kot male: vklopljena je tipka Caps Lock</translation>
    </message>
    <message>
        <source>The scanner writes signs as ALT and numbers, and some may be lost: switch its ALT mode off</source>
        <translation>Čitalnik zapiše znake kot ALT in števila, nekateri se lahko izgubijo: izklopite njegov način ALT</translation>
    </message>
    <message>
        <source>Digits arrive as arrow keys: switch Num Lock on, or the scanner’s keypad emulation off</source>
        <translation>Števke prispejo kot puščice: vklopite Num Lock ali izklopite posnemanje številčnice na čitalniku</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>Scanner test</source>
        <translation>Preizkus čitalnika</translation>
    </message>
    <message>
        <source>Read a code. Nothing of it is kept or logged.</source>
        <translation>Preberite kodo. Nič se ne shrani in ne zabeleži.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Razumljeno kot</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Kaj je prispelo</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Še nič</translation>
    </message>
    <message>
        <source>%1, number %2, %3 bytes</source>
        <translation>%1, številka %2, %3 bajtov</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Pozabi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
</context>
<context>
    <name>ScrollKeys</name>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Počisti</translation>
    </message>
</context>
<context>
    <name>SeeBetter</name>
    <message>
        <source>I cannot read this: larger words</source>
        <translation>Tega ne morem prebrati: večje črke</translation>
    </message>
    <message>
        <source>Hold here for the voice</source>
        <translation>Za glas držite tukaj</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Izberite skupino</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>Skupine storitev</translation>
    </message>
</context>
<context>
    <name>ServicesLoading</name>
    <message>
        <source>One moment: the services are being loaded.</source>
        <translation>Trenutek: nalagamo storitve.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Write two letters at least.</source>
        <translation>Vpišite vsaj dve črki.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found. Press “I have finished typing” to see all.</source>
        <translation>
            <numerusform>Najdena je %n storitev. Pritisnite »Končano pisanje«, da jo vidite.</numerusform>
            <numerusform>Najdeni sta %n storitvi. Pritisnite »Končano pisanje«, da vidite obe.</numerusform>
            <numerusform>Najdene so %n storitve. Pritisnite »Končano pisanje«, da vidite vse.</numerusform>
            <numerusform>Najdenih je %n storitev. Pritisnite »Končano pisanje«, da vidite vse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>Najdena je %n storitev.</numerusform>
            <numerusform>Najdeni sta %n storitvi.</numerusform>
            <numerusform>Najdene so %n storitve.</numerusform>
            <numerusform>Najdenih je %n storitev.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to pay?</source>
        <translation>Kaj želite plačati?</translation>
    </message>
    <message>
        <source>Choose the service: we prepare the notice.</source>
        <translation>Izberite storitev: mi pripravimo obvestilo.</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Poišči storitev</translation>
    </message>
    <message>
        <source>Search by name, for example “meals”</source>
        <translation>Iščite po imenu, na primer »prehrana«</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Iščite po imenu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>Še %n storitev</numerusform>
            <numerusform>Še %n storitvi</numerusform>
            <numerusform>Še %n storitve</numerusform>
            <numerusform>Še %n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first ones</source>
        <translation>Nazaj na prve</translation>
    </message>
</context>
<context>
    <name>ServicesViewModel</name>
    <message>
        <source>No service with this name</source>
        <extracomment>After so long it is said that the list does not come. A single letter finds too much.</extracomment>
        <translation>Ni storitve s tem imenom</translation>
    </message>
    <message>
        <source>Try another word, or ask at the counter.</source>
        <translation>Poskusite z drugo besedo ali vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>Nothing can be paid here without a notice</source>
        <translation>Brez obvestila tu ni mogoče plačati ničesar</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare the notice for you.</source>
        <translation>Vprašajte pri okencu: obvestilo lahko pripravijo za vas.</translation>
    </message>
    <message>
        <source>We cannot load the services right now</source>
        <translation>Storitev zdaj ne moremo naložiti</translation>
    </message>
    <message>
        <source>We keep trying. You can wait, or ask at the counter.</source>
        <translation>Še poskušamo. Lahko počakate ali vprašate pri okencu.</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <extracomment>title, line, icon, colour (blue, terracotta, olive), id, and index, by which it is chosen the first card in sight, from 0 the words of the groups, of which the first is all of them; empty where they would tell nothing apart enough was written to look for it how many services there are, found or not</extracomment>
        <translation>Znesek izberete vi</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} na kos</translation>
    </message>
    <message>
        <source>We need the tax code</source>
        <translation>Potrebujemo davčno številko</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Šola</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Ozemlje</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Šport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Druge storitve</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
</context>
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
        <translation>»Je že plačano?«</translation>
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
        <source>Where to pay</source>
        <translation>Kje plačati</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Koga vprašati</translation>
    </message>
    <message>
        <source>The counter that helps you</source>
        <translation>Okence, kjer vam pomagajo</translation>
    </message>
    <message>
        <source>Printed on {when}. This sheet is not a receipt.</source>
        <translation>Natisnjeno {when}. Ta list ni potrdilo o plačilu.</translation>
    </message>
    <message>
        <source>Bring this sheet with you, and the letter if you have it.</source>
        <translation>S seboj prinesite ta list in pismo, če ga imate.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist, show the letter: its codes are read there.</source>
        <translation>V banki, na pošti ali v trafiki pokažite pismo: tam preberejo njegove kode.</translation>
    </message>
    <message>
        <source>This notice has expired: it cannot be paid here any more.</source>
        <translation>To obvestilo je poteklo: tukaj ga ni več mogoče plačati.</translation>
    </message>
    <message>
        <source>Ask at the counter what is due now, and how to pay it.</source>
        <translation>Pri okencu vprašajte, koliko dolgujete zdaj in kako plačati.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice: you do not have to pay it, not even elsewhere.</source>
        <translation>Ustanova je to obvestilo razveljavila: ni vam ga treba plačati, tudi drugje ne.</translation>
    </message>
    <message>
        <source>In doubt, ask at the counter.</source>
        <translation>Če ste v dvomih, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>This notice shows as paid in part: the rest cannot be paid here.</source>
        <translation>To obvestilo je zabeleženo kot delno plačano: preostanka tukaj ni mogoče plačati.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due, before you pay anything.</source>
        <translation>Preden kar koli plačate, pri okencu vprašajte, koliko še dolgujete.</translation>
    </message>
    <message>
        <source>There is a payment of this notice to be checked.</source>
        <translation>Plačilo tega obvestila je treba preveriti.</translation>
    </message>
    <message>
        <source>Do not pay it again, here or elsewhere. Ask at the counter.</source>
        <translation>Ne plačajte ga znova, ne tukaj ne drugje. Vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>We cannot read here how this notice stands.</source>
        <translation>Tukaj ne moremo prebrati stanja tega obvestila.</translation>
    </message>
    <message>
        <source>Before you pay it, ask at the counter.</source>
        <translation>Preden ga plačate, vprašajte pri okencu.</translation>
    </message>
    <message>
        <source>This notice is of another body: it cannot be paid here.</source>
        <translation>To obvestilo je od druge ustanove: tukaj ga ni mogoče plačati.</translation>
    </message>
    <message>
        <source>Pay it with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Plačajte ga z aplikacijo IO ali aplikacijo svoje banke: skenirajte kodo QR iz pisma.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now.</source>
        <translation>Ta avtomat trenutno ne sprejema plačil.</translation>
    </message>
    <message>
        <source>Come back later, or pay with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Vrnite se pozneje ali plačajte z aplikacijo IO ali aplikacijo svoje banke: skenirajte kodo QR iz pisma.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now. Were you paying here? Then do not pay again for now.</source>
        <translation>Ta avtomat trenutno ne sprejema plačil. Ste ravno plačevali tukaj? Potem zaenkrat ne plačajte znova.</translation>
    </message>
    <message>
        <source>Ask at the counter whether the payment has arrived, before you pay anywhere.</source>
        <translation>Preden plačate kjer koli, pri okencu vprašajte, ali je plačilo prispelo.</translation>
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
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>gumb</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>polje za vnos</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>slika</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>trenutno ni na voljo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>izbrano</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
    <message>
        <source>on</source>
        <translation>vklopljeno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>izklopljeno</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} od {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skrito</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prazno</translation>
    </message>
    <message>
        <source>It contains {text}</source>
        <translation>Vsebuje {text}</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>pika</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} izbrisano</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Izberete lahko:</translation>
    </message>
    <message>
        <source>At the lower edge:</source>
        <translation>Na spodnjem robu:</translation>
    </message>
    <message>
        <source>To hear your data, plug in headphones.</source>
        <translation>Če želite slišati svoje podatke, priključite slušalke.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Glide a finger over the screen to hear what is under it, and tap twice to choose it. With keys: go on, go back, choose.</source>
        <translation>Branje na glas je vklopljeno. S prstom drsite po zaslonu in slišali boste, kaj je pod njim; dvakrat se dotaknite, da to izberete. S tipkami: naprej, nazaj, izberi.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>Branje na glas je končano.</translation>
    </message>
    <message>
        <source>Volume {number} of {count}.</source>
        <translation>Glasnost {number} od {count}.</translation>
    </message>
    <message>
        <source>Speed {number} of {count}.</source>
        <translation>Hitrost {number} od {count}.</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>One less</source>
        <translation>Eno manj</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eno več</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of 4, %2</source>
        <translation>Korak %1 od 4, %2</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Obvestilo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plačilo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Orodja</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Izhod</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Easy access</source>
        <translation>Lažja uporaba</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: no payment is real</source>
        <translation>VAJA: nobeno plačilo ni resnično</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Were you paying just now?</source>
        <translation>Ste pravkar plačevali?</translation>
    </message>
    <message>
        <source>Do not pay again before you have asked at the counter.</source>
        <translation>Ne plačajte še enkrat, preden vprašate pri okencu.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Plačajte s telefonom</translation>
    </message>
    <message>
        <source>Scan a code here with the IO app or your bank’s app.</source>
        <translation>Tukaj skenirajte kodo z aplikacijo IO ali svoje banke.</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Vprašajte: %1</translation>
    </message>
    <message>
        <source>Scan the QR code of the letter with the IO app or your bank’s app.</source>
        <translation>Kodo QR iz pisma skenirajte z aplikacijo IO ali svoje banke.</translation>
    </message>
    <message>
        <source>Take the letter with you.</source>
        <translation>Pismo vzemite s seboj.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Vprašajte pri okencu</translation>
    </message>
    <message>
        <source>Pay at a bank, post office or tobacconist</source>
        <translation>Plačajte v banki, na pošti ali v trafiki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Poskusi znova zdaj</translation>
    </message>
    <message>
        <source>Code for the help desk: %1</source>
        <translation>Koda za pomoč: %1</translation>
    </message>
</context>
<context>
    <name>UnpaidPage</name>
    <message>
        <source>It does not show as paid</source>
        <translation>Ni zabeleženo kot plačano</translation>
    </message>
    <message>
        <source>If you paid today at a bank or a post office, it may take until tomorrow.</source>
        <translation>Če ste plačali danes v banki ali na pošti, lahko traja do jutri.</translation>
    </message>
    <message>
        <source>Do you have a receipt of it? Then do not pay again: show it at the counter.</source>
        <translation>Imate potrdilo? Potem ne plačajte še enkrat: pokažite ga pri okencu.</translation>
    </message>
    <message>
        <source>Ask at the counter: %1</source>
        <translation>Pomoč: %1</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Plačaj zdaj</translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>Običajno nekaj sekund. Največ še %n sekundo.</numerusform>
            <numerusform>Običajno nekaj sekund. Največ še %n sekundi.</numerusform>
            <numerusform>Običajno nekaj sekund. Največ še %n sekunde.</numerusform>
            <numerusform>Običajno nekaj sekund. Največ še %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually a few seconds.</source>
        <translation>Običajno nekaj sekund.</translation>
    </message>
    <message>
        <source>We are checking that the payment has arrived</source>
        <translation>Preverjamo, ali je plačilo prispelo</translation>
    </message>
    <message>
        <source>I have to go: print the slip</source>
        <translation>Moram oditi: natisni opomnik</translation>
    </message>
    <message>
        <source>We ask for the receipt</source>
        <translation>Vprašamo po potrdilu</translation>
    </message>
    <message>
        <source>We ask for the receipts</source>
        <translation>Zahtevamo potrdila</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 arrived</source>
        <translation>
            <numerusform>prispelo: %n od %1</numerusform>
            <numerusform>prispeli: %n od %1</numerusform>
            <numerusform>prispela: %n od %1</numerusform>
            <numerusform>prispelo: %n od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We prepare the receipts for printing</source>
        <translation>Pripravljamo potrdila za tiskanje</translation>
    </message>
    <message>
        <source>If you have to go, the check goes on without you. Take the slip and come back any time.</source>
        <translation>Če morate oditi, se preverjanje nadaljuje brez vas. Vzemite opomnik in se vrnite kadar koli.</translation>
    </message>
    <message>
        <source>We prepare the receipt for printing</source>
        <translation>Pripravljamo potrdilo za tiskanje</translation>
    </message>
</context>
<context>
    <name>VerifyingViewModel</name>
    <message>
        <source>You said that you have paid with your phone</source>
        <translation>Rekli ste, da ste plačali s telefonom</translation>
    </message>
    <message>
        <source>The kiosk was interrupted and has started again</source>
        <translation>Avtomat je bil prekinjen in se je znova zagnal</translation>
    </message>
    <message>
        <source>You have finished on the pagoPA page</source>
        <translation>Na strani pagoPA ste končali</translation>
    </message>
    <message>
        <source>You are no longer on the pagoPA page</source>
        <translation>Niste več na strani pagoPA</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>What happened</source>
        <translation>Kaj se je zgodilo</translation>
    </message>
</context>
<context>
    <name>WhereToPayButton</name>
    <message>
        <source>Printing…</source>
        <translation>Tiskamo…</translation>
    </message>
    <message>
        <source>Printed. Print again</source>
        <translation>Natisnjeno. Natisni še enkrat</translation>
    </message>
    <message>
        <source>It was not printed. Try again</source>
        <translation>Ni natisnjeno. Poskusite znova</translation>
    </message>
    <message>
        <source>Did it not come out? Print again</source>
        <translation>Ni prišlo ven? Natisni še enkrat</translation>
    </message>
    <message>
        <source>Print whom to ask</source>
        <translation>Natisni, koga vprašati</translation>
    </message>
    <message>
        <source>Print where to pay</source>
        <translation>Natisni plačilna mesta</translation>
    </message>
    <message>
        <source>A sheet with the reason, the counter and its hours. Your name is not on it.</source>
        <translation>List z razlogom, okencem in urnikom. Vašega imena na njem ni.</translation>
    </message>
</context>
<context>
    <name>YesNoSwitch</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Velike</translation>
    </message>
    <message>
        <source>space</source>
        <translation>presledek</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Vnesi</translation>
    </message>
</context>
</TS>
