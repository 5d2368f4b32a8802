<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easy access</source>
        <translation>Accesso facile</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Grandezza del testo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normali</translation>
    </message>
    <message>
        <source>On black</source>
        <translation>Su nero</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>Su bianco</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lettura ad alta voce</translation>
    </message>
    <message>
        <source>There is no voice on this kiosk</source>
        <translation>Su questo totem non c’è una voce</translation>
    </message>
    <message>
        <source>The voice does not answer: ask at the counter</source>
        <translation>La voce non risponde: chiedi allo sportello</translation>
    </message>
    <message>
        <source>There is no voice for this language: another one reads it</source>
        <translation>Non c’è una voce per questa lingua: legge un’altra</translation>
    </message>
    <message>
        <source>A voice reads each page: tap once to hear, twice to choose</source>
        <translation>Una voce legge ogni pagina: tocca una volta per sentire, due per scegliere</translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation>Comandi in basso</translation>
    </message>
    <message>
        <source>All keys in the lower half of the screen</source>
        <translation>Tutti i tasti nella metà bassa dello schermo</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Più tempo</translation>
    </message>
    <message>
        <source>We wait three times as long before we ask whether you are here</source>
        <translation>Aspettiamo il triplo prima di chiederti se ci sei</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Niente scorre e niente sfuma</translation>
    </message>
    <message>
        <source>These choices are only for you: when you leave all is as before.</source>
        <translation>Queste scelte valgono solo per te: quando esci tornano come prima.</translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>On</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
</context>
<context>
    <name>AppViewModel</name>
    <message>
        <source>Good morning.</source>
        <translation>Buongiorno.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buon pomeriggio.</translation>
    </message>
    <message>
        <source>Payment desk</source>
        <translation>Sportello dei pagamenti</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Now it is closed here.</source>
        <translation>Adesso qui è chiuso.</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Tocca lo schermo per cominciare</translation>
    </message>
    <message>
        <source>Notices can also be paid with the IO app, at a bank, a post office or a tobacconist.</source>
        <translation>Gli avvisi si pagano anche con l’app IO, in banca, in posta o dal tabaccaio.</translation>
    </message>
</context>
<context>
    <name>AttractWays</name>
    <message>
        <source>Pay notices with a QR code or 18 digits</source>
        <translation>Paga gli avvisi con codice QR o 18 cifre</translation>
    </message>
    <message>
        <source>Pay without a notice: school meals, identity card and more</source>
        <translation>Paga senza avviso: mensa, carta d’identità e altri servizi</translation>
    </message>
    <message>
        <source>Find your notices with your health card</source>
        <translation>Cerca i tuoi avvisi con la tessera sanitaria</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Ristampa una ricevuta</translation>
    </message>
</context>
<context>
    <name>BeforeYouPay</name>
    <message>
        <source>Before you continue</source>
        <translation>Prima di continuare</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Ti serve un indirizzo email: pagoPA lo chiede.</translation>
    </message>
    <message>
        <source>Have your card or bank app ready.</source>
        <translation>Tieni pronta la carta, o l’app della tua banca.</translation>
    </message>
    <message>
        <source>The printer is ready: you will get the receipt on paper.</source>
        <translation>La stampante è pronta: alla fine avrai la ricevuta su carta.</translation>
    </message>
</context>
<context>
    <name>CartPager</name>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
</context>
<context>
    <name>CartRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>In the next payment</source>
        <translation>Nel prossimo pagamento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Togli: %1, %2</translation>
    </message>
</context>
<context>
    <name>CartTotal</name>
    <message numerus="yes">
        <source>Total of the first %n notice(s)</source>
        <translation>
            <numerusform>Totale del primo avviso</numerusform>
            <numerusform>Totale dei primi %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n notice(s)</source>
        <translation>
            <numerusform>Totale</numerusform>
            <numerusform>Totale dei %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app: you see it before you confirm.</source>
        <translation>Più la commissione della banca o dell’app: la vedi prima di confermare.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app. The others follow in the next payment.</source>
        <translation>Più la commissione della banca o dell’app. Gli altri seguono nel prossimo pagamento.</translation>
    </message>
</context>
<context>
    <name>CharacterPad</name>
    <message>
        <source>Keys of the code</source>
        <translation>Tasti del codice</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Secure page of pagoPA</source>
        <translation>Pagina sicura di pagoPA</translation>
    </message>
    <message>
        <source>Page of the bank or app</source>
        <translation>Pagina della banca o dell’app</translation>
    </message>
    <message>
        <source>Not read aloud here. Ask at the counter.</source>
        <translation>Qui non viene letta. Chiedi allo sportello.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), plus one fee</source>
        <translation>
            <numerusform>un avviso, più la commissione</numerusform>
            <numerusform>%n avvisi, più una sola commissione</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Opening the pagoPA page…</source>
        <translation>Stiamo aprendo la pagina di pagoPA…</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we go on by ourselves.</source>
        <translation>
            <numerusform>Fra un secondo andiamo avanti noi.</numerusform>
            <numerusform>Fra %n secondi andiamo avanti noi.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have finished: check the payment</source>
        <translation>Ho finito: controlla il pagamento</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>ChosenTotal</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Non hai ancora scelto</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n avviso scelto</numerusform>
            <numerusform>%n avvisi scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen already</source>
        <translation>
            <numerusform>%n avviso già scelto</numerusform>
            <numerusform>%n avvisi già scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Total chosen</source>
        <translation>Totale scelto</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Da aggiungere</translation>
    </message>
    <message>
        <source>%1: the most for one payment</source>
        <translation>%1: di più non si può in un pagamento</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code of the slip</source>
        <translation>Scrivi il codice del promemoria</translation>
    </message>
    <message>
        <source>It is printed on the slip: 8 letters and digits.</source>
        <translation>È stampato sul foglio: 8 tra lettere e cifre.</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Codice del promemoria</translation>
    </message>
    <message>
        <source>8 of 8 characters</source>
        <translation>8 caratteri su 8</translation>
    </message>
    <message>
        <source>7 of 8 characters, 1 to go</source>
        <translation>7 caratteri su 8, ne manca 1</translation>
    </message>
    <message>
        <source>1 of 8 characters, 7 to go</source>
        <translation>1 carattere su 8, ne mancano 7</translation>
    </message>
    <message>
        <source>%1 of 8 characters, %2 to go</source>
        <translation>%1 caratteri su 8, ne mancano %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>No more codes can be tried</source>
        <translation>Non si possono provare altri codici</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Correggi il codice</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) missing</source>
        <translation>
            <numerusform>Manca %n carattere</numerusform>
            <numerusform>Mancano %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the payment…</source>
        <translation>Cerchiamo il pagamento…</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Controlla il pagamento</translation>
    </message>
</context>
<context>
    <name>CodeSlot</name>
    <message>
        <source>Where is it?</source>
        <translation>Dove lo trovo?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It never has 0, O, 1 or I.</source>
        <translation>È scritto in grande sul foglio stampato qui. Non contiene mai 0, O, 1 o I.</translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message>
        <source>Payment being confirmed</source>
        <translation>Pagamento in corso di conferma</translation>
    </message>
    <message>
        <source>You tried to pay on %1. The confirmation has not arrived yet.</source>
        <translation>Hai provato a pagare %1. La conferma non è ancora arrivata.</translation>
    </message>
    <message>
        <source>The confirmation has not arrived yet: sometimes it takes longer. We keep checking.</source>
        <translation>La conferma non è ancora arrivata: a volte serve più tempo. Continuiamo a controllare.</translation>
    </message>
    <message>
        <source>Do not pay these notices again for now</source>
        <translation>Per ora non pagare di nuovo questi avvisi</translation>
    </message>
    <message>
        <source>Do not pay this notice again for now</source>
        <translation>Per ora non pagare di nuovo questo avviso</translation>
    </message>
    <message>
        <source>Not here, not with an app, not at a bank.</source>
        <translation>Né qui, né con l’app, né in banca.</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Paga l’altro avviso</numerusform>
            <numerusform>Paga gli altri %n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Stampa la ricevuta</numerusform>
            <numerusform>Stampa le %n ricevute</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Stampa il promemoria</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Ristampa il promemoria</translation>
    </message>
</context>
<context>
    <name>ConfirmingViewModel</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of a countdown</comment>
        <translation>
            <numerusform>secondo</numerusform>
            <numerusform>secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>gg</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>aaaa</translation>
    </message>
    <message>
        <source>hh</source>
        <translation>hh</translation>
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
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Scaduti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Which notices to show</source>
        <translation>Quali avvisi mostrare</translation>
    </message>
    <message>
        <source>Of which year</source>
        <translation>Di quale anno</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
</context>
<context>
    <name>DebtNotes</name>
    <message>
        <source>This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.</source>
        <translation>Può far parte di una rateazione: se hai più avvisi per la stessa cosa, chiedi prima allo sportello.</translation>
    </message>
</context>
<context>
    <name>DebtPage</name>
    <message>
        <source>Is this your notice?</source>
        <translation>È questo il tuo avviso?</translation>
    </message>
    <message>
        <source>This is today’s amount: it may differ from the one on the letter.</source>
        <translation>L’importo è quello di oggi: può essere diverso da quello scritto sulla lettera.</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Vedi e stampa la ricevuta</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Cerca un altro avviso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Sì, vai avanti</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Your notice is ready</source>
        <translation>Il tuo avviso è pronto</translation>
    </message>
    <message>
        <source>The receipt proves the payment.</source>
        <translation>La ricevuta è valida come prova di pagamento.</translation>
    </message>
    <message>
        <source>Check the data: this is what there is to pay.</source>
        <translation>Controlla i dati: questo è quanto c’è da pagare.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>Scaduto il</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Chi ti aiuta: %1</translation>
    </message>
    <message>
        <source>Bring this notice with you.</source>
        <translation>Porta con te questo avviso.</translation>
    </message>
    <message>
        <source>You can print it here whenever you like.</source>
        <translation>Puoi ristamparla qui quando vuoi.</translation>
    </message>
</context>
<context>
    <name>DebtRow</name>
    <message>
        <source>This notice is still coming</source>
        <translation>Questo avviso sta arrivando</translation>
    </message>
</context>
<context>
    <name>DebtSlip</name>
    <message>
        <source>Due by</source>
        <translation>Da pagare entro</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importo pagato</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Intestato a</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
</context>
<context>
    <name>DebtWays</name>
    <message>
        <source>Add another notice</source>
        <translation>Aggiungi un altro avviso</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Stampiamo l’avviso…</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Stampa l’avviso</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Already chosen</source>
        <translation>Già scelto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagato in parte</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Chiedi allo sportello</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Scade oggi</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Scade domani</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Scade {date}</translation>
    </message>
    <message>
        <source>Past its date: {date}</source>
        <translation>Scaduto {date}</translation>
    </message>
    <message>
        <source>Paid on {date}</source>
        <translation>Pagato {date}</translation>
    </message>
    <message>
        <source>This bill was already paid all at once</source>
        <translation>È già stato pagato tutto in una volta</translation>
    </message>
    <message>
        <source>Nothing more of it is to be paid.</source>
        <translation>Non c’è altro da pagare.</translation>
    </message>
    <message>
        <source>All instalments of this bill are already paid</source>
        <translation>Tutte le rate sono già pagate</translation>
    </message>
    <message>
        <source>A payment of the rest is being confirmed: do not pay it again.</source>
        <translation>Il pagamento del resto è da confermare: non rifarlo.</translation>
    </message>
    <message>
        <source>The rest is paid in instalments.</source>
        <translation>Qui si paga il resto, a rate.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Chiedi allo sportello quanto resta da pagare.</translation>
    </message>
    <message>
        <source>This bill may be paid in another way already</source>
        <translation>Forse è già stato pagato in un altro modo</translation>
    </message>
    <message>
        <source>If you are in doubt, ask at the counter.</source>
        <translation>Se hai dubbi, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>The bill was already paid all at once</source>
        <translation>È già stato pagato tutto in una volta</translation>
    </message>
    <message>
        <source>All instalments are already paid</source>
        <translation>Tutte le rate sono già pagate</translation>
    </message>
    <message>
        <source>One instalment is already paid: the rest is paid in instalments</source>
        <translation>Già pagata una rata: il resto a rate</translation>
    </message>
    <message>
        <source>{paid} instalments are already paid: the rest is paid in instalments</source>
        <translation>Già pagate {paid} rate: il resto a rate</translation>
    </message>
    <message>
        <source>It may be paid in another way already: ask at the counter</source>
        <translation>Forse è già pagato in un altro modo: chiedi allo sportello</translation>
    </message>
    <message>
        <source>One instalment of this bill is already paid</source>
        <translation>È già stata pagata una rata</translation>
    </message>
    <message>
        <source>{paid} instalments of {many} are already paid</source>
        <translation>Sono già state pagate {paid} rate su {many}</translation>
    </message>
    <message>
        <source>This instalment is already paid</source>
        <translation>Questa rata è già pagata</translation>
    </message>
    <message>
        <source>The other instalments have notices of their own.</source>
        <translation>Le altre rate hanno ciascuna il proprio avviso.</translation>
    </message>
</context>
<context>
    <name>DebtsEmpty</name>
    <message>
        <source>There is nothing to pay here</source>
        <translation>Qui non c’è nulla da pagare</translation>
    </message>
    <message>
        <source>There is no notice past its date here</source>
        <translation>Qui non ci sono avvisi scaduti</translation>
    </message>
    <message>
        <source>There is no paid notice here</source>
        <translation>Qui non ci sono avvisi pagati</translation>
    </message>
    <message>
        <source>There are no notices here</source>
        <translation>Qui non ci sono avvisi</translation>
    </message>
    <message>
        <source>If you expected one, ask at the counter.</source>
        <translation>Se ne aspettavi uno, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Look at the other years with the buttons above.</source>
        <translation>Guarda gli altri anni con i tasti qui sopra.</translation>
    </message>
    <message>
        <source>Look at the other notices with the buttons above.</source>
        <translation>Guarda gli altri avvisi con i tasti qui sopra.</translation>
    </message>
</context>
<context>
    <name>DebtsMessage</name>
    <message>
        <source>The notices do not come now</source>
        <translation>Adesso non riusciamo a leggere i tuoi avvisi</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Ci mette più del solito, ancora un momento</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Riprova fra un momento.</translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Which others would you like to pay?</source>
        <translation>Quali altri vuoi pagare?</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>I tuoi avvisi</translation>
    </message>
    <message>
        <source>Which notices would you like to pay?</source>
        <translation>Quali avvisi vuoi pagare?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to what you chose</source>
        <translation>Torna agli avvisi scelti</translation>
    </message>
    <message>
        <source>Another search</source>
        <translation>Fai un’altra ricerca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose at least one notice</source>
        <translation>Scegli almeno un avviso</translation>
    </message>
    <message>
        <source>Pay the notice chosen</source>
        <translation>Paga l’avviso scelto</translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n notice(s) chosen</source>
        <translation>
            <numerusform>Paga l’avviso scelto</numerusform>
            <numerusform>Paga i %n avvisi scelti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingRows</name>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non pagato</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>in corso di conferma</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>Do you want to leave?</source>
        <translation>Vuoi uscire?</translation>
    </message>
    <message>
        <source>We erase what you typed.</source>
        <translation>Cancelliamo quello che hai scritto.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>We are back at the start.</source>
        <translation>Siamo tornati all’inizio.</translation>
    </message>
    <message>
        <source>You did not answer: we have erased your data.</source>
        <translation>Non hai risposto: abbiamo cancellato i tuoi dati.</translation>
    </message>
</context>
<context>
    <name>FormAnswer</name>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
</context>
<context>
    <name>FormChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>Sono tutte</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>There is no room for more</source>
        <translation>Non se ne possono aggiungere altri</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Aggiungi ancora</translation>
    </message>
</context>
<context>
    <name>FormListRow</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numero %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>The health card was read.</source>
        <translation>La tessera sanitaria è stata letta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativo)</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Check what you have written</source>
        <translation>Controlla quello che hai scritto</translation>
    </message>
    <message>
        <source>If something is wrong, touch “Change” beside it.</source>
        <translation>Se qualcosa non va, tocca “Cambia” lì accanto.</translation>
    </message>
    <message>
        <source>Creating the notice is not paying.</source>
        <translation>Creare l’avviso non vuol dire pagare.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>We are creating the notice…</source>
        <translation>Creiamo l’avviso…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Create the notice</source>
        <translation>Crea l’avviso</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>fra {days} giorni</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Find your notices</source>
        <translation>Cerca i tuoi avvisi</translation>
    </message>
    <message>
        <source>To show them we need your tax code and some digits of one of your notices.</source>
        <translation>Per mostrarli servono il tuo codice fiscale e le ultime cifre di un tuo avviso.</translation>
    </message>
    <message>
        <source>Find my notices</source>
        <translation>Cerca i miei avvisi</translation>
    </message>
    <message>
        <source>Looking for your notices…</source>
        <translation>Cerchiamo i tuoi avvisi…</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Last 6 digits of one of your notices, or all 18</source>
        <translation>Ultime 6 cifre di un tuo avviso, o tutte e 18</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Name and surname, or company</source>
        <translation>Nome e cognome, o ditta</translation>
    </message>
    <message>
        <source>It is on the health card: you can put the card under the reader.</source>
        <translation>È sulla tessera sanitaria: puoi anche metterla sotto il lettore.</translation>
    </message>
    <message>
        <source>The number of the notice is at the bottom of the letter, next to the QR code.</source>
        <translation>Il codice avviso è in basso sulla lettera, vicino al codice QR.</translation>
    </message>
    <message>
        <source>Put the health card under the reader, and it is written for you.</source>
        <translation>Appoggia la tessera sanitaria sotto il lettore: lo scriviamo noi.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers. Check them, or ask at the counter.</source>
        <translation>Il Comune non accetta queste risposte. Controllale, oppure chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Write a number, with at most one comma.</source>
        <translation>Scrivi un numero, con una sola virgola.</translation>
    </message>
    <message>
        <source>Write a whole number, without a comma.</source>
        <translation>Scrivi un numero intero, senza virgola.</translation>
    </message>
    <message>
        <source>Write at most two digits after the comma.</source>
        <translation>Scrivi al massimo due cifre dopo la virgola.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and the four digits of the year.</source>
        <translation>Questo giorno non esiste. Scrivi giorno, mese e le quattro cifre dell’anno.</translation>
    </message>
    <message>
        <source>Write the hour from 0 to 23 and the minutes from 0 to 59.</source>
        <translation>Scrivi l’ora da 0 a 23 e i minuti da 0 a 59.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>Scegli una risposta dell’elenco.</translation>
    </message>
    <message>
        <source>It is too short: at least {limit} characters.</source>
        <translation>È troppo corto: servono almeno {limit} caratteri.</translation>
    </message>
    <message>
        <source>It is too long: at most {limit} characters.</source>
        <translation>È troppo lungo: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>It must be at least {limit}.</source>
        <translation>Deve essere almeno {limit}.</translation>
    </message>
    <message>
        <source>It must be at most {limit}.</source>
        <translation>Deve essere al massimo {limit}.</translation>
    </message>
    <message>
        <source>It must be more than {limit}.</source>
        <translation>Deve essere più di {limit}.</translation>
    </message>
    <message>
        <source>It must be less than {limit}.</source>
        <translation>Deve essere meno di {limit}.</translation>
    </message>
    <message>
        <source>We need at least {limit} of them.</source>
        <translation>Ne servono almeno {limit}.</translation>
    </message>
    <message>
        <source>There can be at most {limit} of them.</source>
        <translation>Possono essere al massimo {limit}.</translation>
    </message>
    <message>
        <source>The same answer is there twice.</source>
        <translation>La stessa risposta c’è due volte.</translation>
    </message>
    <message>
        <source>Without a yes we cannot go on. If you do not agree, ask at the counter.</source>
        <translation>Senza un sì non possiamo andare avanti. Se non sei d’accordo, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>The municipality does not accept this answer. Compare it with your papers.</source>
        <translation>Il Comune non accetta questa risposta. Confrontala con i tuoi documenti.</translation>
    </message>
    <message>
        <source>The last letter is missing. The tax code has 16 characters: it is on the health card.</source>
        <translation>Manca l’ultima lettera. Il codice fiscale ha 16 caratteri: lo trovi sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>The tax code has 16 characters, letters and digits: it is on the health card.</source>
        <translation>Il codice fiscale ha 16 caratteri, lettere e cifre: lo trovi sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>We need at least one.</source>
        <translation>Ne serve almeno una.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year.</source>
        <translation>Scrivi giorno, mese e anno.</translation>
    </message>
    <message>
        <source>Write the day, the month, the year and the time.</source>
        <translation>Scrivi giorno, mese, anno e ora.</translation>
    </message>
    <message>
        <source>Write the tax code: it is on the health card.</source>
        <translation>Scrivi il codice fiscale: lo trovi sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>We need at least the last 6 digits of the notice number.</source>
        <translation>Servono almeno le ultime 6 cifre del codice avviso.</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers. For example: {like}</source>
        <translation>Si scrive in un altro modo. Confrontalo con i tuoi documenti. Per esempio: {like}</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers, one sign at a time.</source>
        <translation>Si scrive in un altro modo. Confrontalo con i tuoi documenti, un carattere alla volta.</translation>
    </message>
    <message>
        <source>It must be a multiple of {limit}.</source>
        <translation>Deve essere un multiplo di {limit}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>What the answers of a form cost, as people write it; empty while it is not known.</extracomment>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Pagina {number} di {all}</translation>
    </message>
    <message>
        <source>There is 1 thing to correct</source>
        <translation>C’è una cosa da correggere</translation>
    </message>
    <message>
        <source>There are {count} things to correct</source>
        <translation>Ci sono {count} cose da correggere</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Qualcosa non va ancora bene</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Touch all that apply, then go on.</source>
        <translation>Tocca tutte quelle che ti servono, poi vai avanti.</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>Tocca la tua risposta.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativo)</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>Quante te ne servono?</translation>
    </message>
    <message>
        <source>An email address looks like this: name@example.com. Check it letter by letter.</source>
        <translation>Un’email è fatta così: nome@esempio.it. Controllala lettera per lettera.</translation>
    </message>
    <message>
        <source>Write it here: {what}.</source>
        <translation>Manca la risposta: {what}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indicato</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Call somebody here</source>
        <translation>Chiama qualcuno</translation>
    </message>
    <message>
        <source>Back to the help</source>
        <translation>Torna all’aiuto</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Talk to a person</source>
        <translation>Parla con una persona</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>We have told the desk: somebody comes as soon as they can.</source>
        <translation>Abbiamo avvisato lo sportello: qualcuno arriva appena può.</translation>
    </message>
    <message>
        <source>The desk cannot be called just now. Please go there.</source>
        <translation>Adesso non riusciamo a chiamare lo sportello. Vai lì di persona.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Che cosa vuoi fare?</translation>
    </message>
    <message>
        <source>Pay a notice</source>
        <translation>Paga un avviso</translation>
    </message>
    <message>
        <source>You have a letter or an e-mail with an 18-digit number or a QR code</source>
        <translation>Hai una lettera o un’email con un codice di 18 cifre o un codice QR</translation>
    </message>
    <message>
        <source>You can also put the notice under the reader right away</source>
        <translation>Puoi anche appoggiare subito l’avviso sotto il lettore</translation>
    </message>
    <message>
        <source>Pay by card, bank account or app, on the pagoPA page. No cash.</source>
        <translation>Si paga con carta, conto o app, nella pagina di pagoPA. Niente contanti.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Pay without a notice</source>
        <translation>Paga senza avviso</translation>
    </message>
    <message>
        <source>School meals, identity card and more</source>
        <translation>Mensa, carta d’identità e altri servizi</translation>
    </message>
    <message>
        <source>Find your notices</source>
        <translation>Cerca i tuoi avvisi</translation>
    </message>
    <message>
        <source>Have I paid?</source>
        <translation>Ho già pagato?</translation>
    </message>
    <message>
        <source>Check a payment, print the receipt again</source>
        <translation>Controlla un pagamento o ristampa la ricevuta</translation>
    </message>
    <message>
        <source>With your tax code and one of your notices</source>
        <translation>Con il codice fiscale e un tuo avviso</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sei ancora qui?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we leave this page and check the payment.</source>
        <translation>
            <numerusform>Fra %n secondo lasciamo questa pagina e controlliamo il pagamento.</numerusform>
            <numerusform>Fra %n secondi lasciamo questa pagina e controlliamo il pagamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we close this page and go back to the start.</source>
        <translation>
            <numerusform>Fra %n secondo chiudiamo questa pagina e torniamo all’inizio.</numerusform>
            <numerusform>Fra %n secondi chiudiamo questa pagina e torniamo all’inizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed.</source>
        <translation>
            <numerusform>Fra %n secondo cancelliamo quello che hai scritto.</numerusform>
            <numerusform>Fra %n secondi cancelliamo quello che hai scritto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Touch anything to have more time.</source>
        <translation>
            <numerusform>Manca ancora %n secondo. Tocca lo schermo per avere altro tempo.</numerusform>
            <numerusform>Mancano ancora %n secondi. Tocca lo schermo per avere altro tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>Fra %n secondo cancelliamo quello che hai scritto e torniamo all’inizio.</numerusform>
            <numerusform>Fra %n secondi cancelliamo quello che hai scritto e torniamo all’inizio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Sì, mi serve altro tempo</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>No, ho finito</translation>
    </message>
</context>
<context>
    <name>InputBox</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>InstalmentRow</name>
    <message>
        <source>See the receipt</source>
        <translation>Vedi la ricevuta</translation>
    </message>
</context>
<context>
    <name>InstalmentsPage</name>
    <message>
        <source>This notice can be paid in several ways</source>
        <translation>Questo avviso si può pagare in più modi</translation>
    </message>
    <message>
        <source>In instalments or all at once?</source>
        <translation>A rate o tutto in una volta?</translation>
    </message>
    <message>
        <source>This notice is part of a payment in instalments</source>
        <translation>Questo avviso fa parte di un pagamento a rate</translation>
    </message>
    <message>
        <source>Choose what to pay now.</source>
        <translation>Scegli che cosa pagare adesso.</translation>
    </message>
    <message>
        <source>There is nothing more of it to pay here now.</source>
        <translation>Adesso qui non c’è altro da pagare.</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Ci mette più del solito, ancora un momento</translation>
    </message>
    <message>
        <source>The one you chose</source>
        <translation>Quello che hai scelto</translation>
    </message>
    <message>
        <source>The one of your letter</source>
        <translation>Quello della tua lettera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Cerca un altro avviso</translation>
    </message>
</context>
<context>
    <name>InstalmentsViewModel</name>
    <message>
        <source>Instalment {number} of {many}</source>
        <translation>Rata {number} di {many}</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tutto in una volta</translation>
    </message>
    <message>
        <source>A payment of it is being confirmed</source>
        <extracomment>Pages from which one comes back to the same bill: the notice that led to it stays the one that was read.</extracomment>
        <translation>Un suo pagamento è in corso di conferma</translation>
    </message>
    <message>
        <source>A payment in another way is being confirmed</source>
        <translation>Un altro pagamento è in corso di conferma</translation>
    </message>
    <message>
        <source>You have chosen to pay all at once</source>
        <translation>Hai già scelto di pagare tutto in una volta</translation>
    </message>
    <message>
        <source>You have chosen to pay in instalments</source>
        <translation>Hai già scelto di pagare a rate</translation>
    </message>
    <message>
        <source>You have chosen another way to pay</source>
        <translation>Hai già scelto un altro modo di pagare</translation>
    </message>
    <message>
        <source>Choose what to pay</source>
        <translation>Scegli che cosa pagare</translation>
    </message>
    <message>
        <source>Pay the {number} instalments chosen</source>
        <translation>Paga le {number} rate scelte</translation>
    </message>
    <message>
        <source>Pay instalment {number}: {amount}</source>
        <translation>Paga la rata {number}: {amount}</translation>
    </message>
    <message>
        <source>Pay all at once: {amount}</source>
        <translation>Paga tutto: {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Paga {amount}</translation>
    </message>
    <message>
        <source>Within {days} days of the notification</source>
        <extracomment>title, condition (of a single payment), notice (its digits), number (the same to be read), amount, kind (as in debt_words.py, or &quot;blocked&quot;), stands (in words), offered (it may be paid now), ticked, icon, paid (it has a receipt), single (the whole bill), read (it led here), busy (it is being read again) the bill in the creditor&apos;s words; may be empty what is paid of it already, and what that means for the rest; empty where nothing is the notice came from a list, not from paper something of it can be paid now how many parts are ticked, what they cost together, and whether no more can be what is ticked, and what it costs if it is one alone; else what is missing notices were chosen already, and back leads to them</extracomment>
        <translation>Entro {days} giorni dalla notifica</translation>
    </message>
    <message>
        <source>More than {days} days after the notification</source>
        <translation>Oltre {days} giorni dalla notifica</translation>
    </message>
    <message>
        <source>Reduced amount</source>
        <translation>Importo ridotto</translation>
    </message>
    <message>
        <source>Discounted amount</source>
        <translation>Importo scontato</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>I have finished typing</source>
        <translation>Ho finito di scrivere</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.</source>
        <translation>Quello che hai scritto resta. La pagina di pagoPA ha in fondo il suo elenco di lingue.</translation>
    </message>
    <message>
        <source>What you have typed stays. When you leave, the next person begins in the usual language.</source>
        <translation>Quello che hai scritto resta. Dopo di te si ricomincia nella lingua di sempre.</translation>
    </message>
</context>
<context>
    <name>LeavePaymentDialog</name>
    <message>
        <source>Leave the payment?</source>
        <translation>Vuoi lasciare il pagamento?</translation>
    </message>
    <message>
        <source>If you have not pressed “Pay”, nothing is charged. If you have, we check first.</source>
        <translation>Se non hai premuto “Paga”, non ti viene addebitato nulla. Se l’hai già premuto, prima controlliamo.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Leave and check</source>
        <translation>Lascia e controlla</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This code is not on a payment notice</source>
        <translation>Questo codice non è di un avviso di pagamento</translation>
    </message>
    <message>
        <source>Put the QR code of the notice under the reader, or type its 18 digits.</source>
        <translation>Appoggia sotto il lettore il codice QR dell’avviso, o scrivi le sue 18 cifre.</translation>
    </message>
    <message>
        <source>We cannot find this notice</source>
        <translation>Non troviamo questo avviso</translation>
    </message>
    <message>
        <source>We cannot read this notice now</source>
        <translation>Adesso non riusciamo a leggere questo avviso</translation>
    </message>
    <message>
        <source>pagoPA does not accept this notice now</source>
        <translation>Adesso pagoPA non accetta questo avviso</translation>
    </message>
    <message>
        <source>This service cannot be prepared here</source>
        <translation>Questo servizio non si può preparare qui</translation>
    </message>
    <message>
        <source>You are filling in a form</source>
        <translation>Stai compilando un modulo</translation>
    </message>
    <message>
        <source>To pay a notice, go back first. What you have written here is not lost by this.</source>
        <translation>Per pagare un avviso torna prima indietro. Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>There is no paper of this notice</source>
        <translation>Questo avviso non si può stampare</translation>
    </message>
    <message>
        <source>It holds a revenue stamp: it can be paid here, or at the counter.</source>
        <translation>Contiene una marca da bollo: puoi pagarlo qui o allo sportello.</translation>
    </message>
    <message>
        <source>We could not create the notice</source>
        <translation>Non siamo riusciti a creare l’avviso</translation>
    </message>
    <message>
        <source>We do not know whether the notice was created</source>
        <translation>Non sappiamo se l’avviso è stato creato</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers.</source>
        <translation>Il Comune non accetta queste risposte.</translation>
    </message>
    <message>
        <source>The notice cannot be created</source>
        <translation>L’avviso non si può creare</translation>
    </message>
    <message>
        <source>You can try once more.</source>
        <translation>Puoi provare ancora una volta.</translation>
    </message>
    <message>
        <source>You can try {number} more times.</source>
        <translation>Puoi provare ancora {number} volte.</translation>
    </message>
    <message>
        <source>Tax code and digits do not go together</source>
        <translation>Il codice fiscale e le cifre non corrispondono</translation>
    </message>
    <message>
        <source>Check the digits, or ask at the counter: it may be of another body.</source>
        <translation>Controlla le cifre, oppure chiedi allo sportello: può essere di un altro ente.</translation>
    </message>
    <message>
        <source>The amount has changed: now it is {amount}</source>
        <translation>L’importo è cambiato: ora è {amount}</translation>
    </message>
    <message>
        <source>Amounts have changed: look at them</source>
        <translation>Gli importi sono cambiati: guardali</translation>
    </message>
    <message>
        <source>If that is right, touch “Go to payment” again.</source>
        <translation>Se va bene, tocca di nuovo “Vai al pagamento”.</translation>
    </message>
    <message>
        <source>Try again later, or ask at the counter.</source>
        <translation>Riprova più tardi, o chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare it for you.</source>
        <translation>Chiedi allo sportello: possono prepararlo loro.</translation>
    </message>
    <message>
        <source>Not all notices can be shown here</source>
        <translation>Non tutti gli avvisi si possono mostrare qui</translation>
    </message>
    <message>
        <source>Ask at the counter about the others.</source>
        <translation>Per gli altri chiedi allo sportello.</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Ask at the counter before you try again.</source>
        <translation>Prima di riprovare chiedi allo sportello.</translation>
    </message>
    <message>
        <source>If it is not clear, ask at the counter.</source>
        <translation>Se non è chiaro, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Compare both with your papers.</source>
        <translation>Confrontali con la tessera e con la lettera.</translation>
    </message>
    <message>
        <source>No more tries are possible here for now</source>
        <translation>Per ora qui non puoi fare altri tentativi</translation>
    </message>
    <message>
        <source>Ask at the counter: they can search for you.</source>
        <translation>Chiedi allo sportello: possono cercare loro per te.</translation>
    </message>
    <message>
        <source>It has been paid already.</source>
        <translation>Risulta già pagato.</translation>
    </message>
    <message>
        <source>This terminal may not create it.</source>
        <translation>Questo totem non può crearlo.</translation>
    </message>
    <message>
        <source>Its number could not be given out.</source>
        <translation>Non è stato possibile dargli un numero.</translation>
    </message>
    <message>
        <source>It differs from one that is there already.</source>
        <translation>È diverso da uno che c’è già.</translation>
    </message>
    <message>
        <source>This service is not set up for it at the moment.</source>
        <translation>Al momento questo servizio non è attivo.</translation>
    </message>
    <message>
        <source>Notice {notice}.</source>
        <translation>Avviso {notice}.</translation>
    </message>
    <message>
        <source>You have reached {number} notices, the most for one visit</source>
        <translation>Sei a {number} avvisi, il massimo per volta</translation>
    </message>
    <message>
        <source>Pay these first, then go on with the others.</source>
        <translation>Paga prima questi, poi continua con gli altri.</translation>
    </message>
    <message>
        <source>This notice is paid alone</source>
        <translation>Questo avviso va pagato a parte</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay the others first, then this one.</source>
        <translation>Contiene una marca da bollo. Paga prima gli altri, poi questo.</translation>
    </message>
    <message>
        <source>The notice that is here is paid alone</source>
        <translation>L’avviso già scelto va pagato a parte</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay it first, then this one.</source>
        <translation>Contiene una marca da bollo. Paga prima quello, poi questo.</translation>
    </message>
    <message>
        <source>A payment of this notice is being confirmed: do not pay it again.</source>
        <translation>Un pagamento di questo avviso è da confermare: non pagarlo di nuovo.</translation>
    </message>
    <message>
        <source>We cannot find this notice any more</source>
        <translation>Non troviamo più questo avviso</translation>
    </message>
    <message>
        <source>“Pay” had not been pressed. If in doubt, ask at the counter.</source>
        <translation>Il tasto “Paga” non era stato premuto. Nel dubbio, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>We cannot open it now.</source>
        <translation>Adesso non riusciamo ad aprirla.</translation>
    </message>
    <message>
        <source>Its system must be asked about this notice. Try again in a while.</source>
        <translation>Per questo avviso l’ente non ci risponde. Riprova fra poco.</translation>
    </message>
    <message>
        <source>Your notice is still to be paid.</source>
        <translation>Il tuo avviso è ancora da pagare.</translation>
    </message>
    <message>
        <source>This notice is already paid</source>
        <translation>Questo avviso è già pagato</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>Non devi fare nulla.</translation>
    </message>
    <message>
        <source>It shows as paid in part</source>
        <translation>Risulta pagato in parte</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Chiedi allo sportello quanto resta da pagare.</translation>
    </message>
    <message>
        <source>Ask at the counter.</source>
        <translation>Chiedi allo sportello.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice</source>
        <translation>L’ente ha annullato questo avviso</translation>
    </message>
    <message>
        <source>You do not have to pay it.</source>
        <translation>Non devi pagarlo.</translation>
    </message>
    <message>
        <source>There is a payment to be checked</source>
        <translation>Risulta un pagamento da controllare</translation>
    </message>
    <message>
        <source>Do not pay again and ask at the counter.</source>
        <translation>Non pagare di nuovo e chiedi allo sportello.</translation>
    </message>
    <message>
        <source>We cannot read the state of this notice</source>
        <translation>Non possiamo leggere lo stato di questo avviso</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app.</source>
        <translation>Più la commissione della banca o dell’app.</translation>
    </message>
    <message>
        <source>No fee was added.</source>
        <translation>Senza commissione.</translation>
    </message>
    <message>
        <source>Plus a fee of {fee}: {total} in all.</source>
        <translation>Più {fee} di commissione: in tutto {total}.</translation>
    </message>
    <message>
        <source>{amount} plus the fee</source>
        <translation>{amount} più la commissione</translation>
    </message>
    <message>
        <source>A payment is being confirmed, do not make it again: {open}.</source>
        <translation>Un pagamento è da confermare, non rifarlo: {open}.</translation>
    </message>
    <message>
        <source>You have already paid {paid}.</source>
        <translation>Hai già pagato {paid}.</translation>
    </message>
    <message>
        <source>You have not paid anything here so far.</source>
        <translation>Qui finora non hai pagato nulla.</translation>
    </message>
    <message>
        <source>Already paid: {paid}. Another {open} is being confirmed: do not pay that again.</source>
        <translation>Già pagati {paid}. Altri {open} da confermare: non ripagarli.</translation>
    </message>
    <message>
        <source>This one is still to be paid.</source>
        <translation>Questo non ancora.</translation>
    </message>
    <message>
        <source>These {number} are still to be paid.</source>
        <translation>Questi {number} non ancora.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <translation>Non hai pagato nulla.</translation>
    </message>
    <message>
        <source>You have not paid yet. Only the “Pay” button pays.</source>
        <translation>Non hai ancora pagato. Si paga solo con il tasto “Paga”.</translation>
    </message>
    <message>
        <source>This payment is not made yet. Only the “Pay” button pays.</source>
        <translation>Questo pagamento non è ancora fatto. Si paga solo con il tasto “Paga”.</translation>
    </message>
    <message>
        <source>One is left.</source>
        <translation>Ne resta 1.</translation>
    </message>
    <message>
        <source>{number} are left.</source>
        <translation>Ne restano {number}.</translation>
    </message>
    <message>
        <source>Another is being confirmed: do not make that one again.</source>
        <translation>Un altro è da confermare: quello non rifarlo.</translation>
    </message>
    <message>
        <source>Notices still to be paid: {left}.</source>
        <translation>Avvisi ancora da pagare: {left}.</translation>
    </message>
    <message>
        <source>Already paid: {paid}.</source>
        <translation>Già pagato: {paid}.</translation>
    </message>
    <message>
        <source>You have already paid one notice: {sum}.</source>
        <translation>Hai già pagato un avviso: {sum}.</translation>
    </message>
    <message>
        <source>Already paid: one notice, {sum}.</source>
        <translation>Già pagato: un avviso, {sum}.</translation>
    </message>
    <message>
        <source>You have already paid {number} notices: in all {sum}.</source>
        <translation>Hai già pagato {number} avvisi: in tutto {sum}.</translation>
    </message>
    <message>
        <source>Already paid: {number} notices, in all {sum}.</source>
        <translation>Già pagati: {number} avvisi, in tutto {sum}.</translation>
    </message>
    <message>
        <source>Payment confirmed.</source>
        <translation>Pagamento confermato.</translation>
    </message>
    <message>
        <source>Nothing else to do.</source>
        <translation>Non devi fare altro.</translation>
    </message>
    <message>
        <source>One notice is paid.</source>
        <translation>Un avviso è pagato.</translation>
    </message>
    <message>
        <source>{number} notices are paid.</source>
        <translation>{number} avvisi pagati.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. One is still to be paid.</source>
        <translation>Avvisi pagati: {paid} su {all}. Uno è ancora da pagare.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Questa volta non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Do not pay again: this payment and another {open} are being confirmed.</source>
        <translation>Non ripagare: questo pagamento e altri {open} sono da confermare.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. Do not pay again what is being confirmed.</source>
        <translation>Avvisi pagati: {paid} su {all}. Non ripagare quelli da confermare.</translation>
    </message>
    <message>
        <source>This one is being confirmed: do not pay it again.</source>
        <translation>Questo è da confermare: non ripagarlo.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. We are waiting for the others.</source>
        <translation>Avvisi pagati: {paid} su {all}. Aspettiamo gli altri.</translation>
    </message>
    <message>
        <source>Do not pay again: we are still checking.</source>
        <translation>Non pagare di nuovo: stiamo ancora controllando.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. The others are still to be paid.</source>
        <translation>Avvisi pagati: {paid} su {all}. Gli altri sono ancora da pagare.</translation>
    </message>
    <message>
        <source>We do not know yet if you have paid: do not pay again.</source>
        <translation>Non sappiamo ancora se hai pagato: non pagare di nuovo.</translation>
    </message>
    <message>
        <source>The creditor says so. If you are in doubt, ask at the counter.</source>
        <translation>Lo dice l’ente. Se hai dubbi, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Something has changed: look again</source>
        <translation>È cambiato qualcosa: guarda di nuovo</translation>
    </message>
    <message>
        <source>We have just read it anew: this is how it stands now.</source>
        <translation>Lo abbiamo appena riletto: ora è così.</translation>
    </message>
    <message>
        <source>This bill has changed meanwhile</source>
        <translation>Nel frattempo qualcosa è cambiato</translation>
    </message>
    <message>
        <source>Look what is paid, and what can still be paid.</source>
        <translation>Guarda che cosa è pagato e che cosa si può ancora pagare.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>La ricevuta non è qui</translation>
    </message>
    <message>
        <source>Ask for it where it was paid, or at the counter.</source>
        <translation>Chiedila a chi ha incassato, oppure allo sportello.</translation>
    </message>
    <message>
        <source>Somebody seems to be paying this notice right now</source>
        <translation>Sembra che qualcuno stia pagando questo avviso proprio ora</translation>
    </message>
    <message>
        <source>Wait for that payment, or it may be paid twice. Not so? Then press again.</source>
        <translation>Aspetta quel pagamento, o rischi di pagare due volte. Non è così? Allora premi di nuovo.</translation>
    </message>
    <message>
        <source>We do not know this code here</source>
        <translation>Qui non conosciamo questo codice</translation>
    </message>
    <message>
        <source>Codes are known at the kiosk that printed them. Put the notice under the reader.</source>
        <translation>Un codice lo conosce solo il totem che lo ha stampato. Appoggia l’avviso sotto il lettore.</translation>
    </message>
    <message>
        <source>That was too many codes</source>
        <translation>Hai provato troppi codici</translation>
    </message>
    <message>
        <source>Put the notice under the reader, or ask at the counter.</source>
        <translation>Appoggia l’avviso sotto il lettore, oppure chiedi allo sportello.</translation>
    </message>
    <message>
        <source>This notice is already in the list</source>
        <translation>Questo avviso è già nell’elenco</translation>
    </message>
    <message>
        <source>You have already chosen to pay all at once</source>
        <translation>Hai già scelto di pagare tutto in una volta</translation>
    </message>
    <message>
        <source>You have already chosen the instalments</source>
        <translation>Hai già scelto le rate</translation>
    </message>
    <message>
        <source>The same amount is paid only once.</source>
        <translation>Lo stesso importo si paga una volta sola.</translation>
    </message>
    <message>
        <source>Another payment of this bill is being confirmed</source>
        <translation>Un pagamento per la stessa cosa è in corso di conferma</translation>
    </message>
    <message>
        <source>Do not pay it again for now.</source>
        <translation>Per ora non pagarlo di nuovo.</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Nothing is paid on this page.</source>
        <extracomment>From the visit and a language.</extracomment>
        <translation>In questa pagina non si paga nulla.</translation>
    </message>
    <message>
        <source>You do not pay here: you pay with your phone.</source>
        <translation>Qui non paghi: paghi dal telefono.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Adesso non ti abbiamo addebitato nulla.</translation>
    </message>
    <message>
        <source>You have not paid anything so far.</source>
        <translation>Finora non hai pagato nulla.</translation>
    </message>
    <message>
        <source>You have not paid anything on this page.</source>
        <translation>In questa pagina non hai pagato nulla.</translation>
    </message>
    <message>
        <source>The payment may have started: we check whether you have paid.</source>
        <translation>Il pagamento può essere partito: controlliamo noi se hai pagato.</translation>
    </message>
    <message>
        <source>The payment is under way: follow your bank and stay here.</source>
        <translation>Pagamento in corso: segui la banca e resta qui.</translation>
    </message>
    <message>
        <source>Here you see the outcome: we check it for you.</source>
        <translation>Qui vedi l’esito: lo controlliamo noi.</translation>
    </message>
    <message>
        <source>There was an error here: we check whether you have paid.</source>
        <translation>Qui c’è stato un errore: controlliamo noi se hai pagato.</translation>
    </message>
    <message>
        <source>Come back later, or tomorrow</source>
        <translation>Torna più tardi, oppure domani</translation>
    </message>
    <message>
        <source>Come back after {time}</source>
        <translation>Torna dopo le {time}</translation>
    </message>
    <message>
        <source>Come back tomorrow after {time}</source>
        <translation>Torna domani dopo le {time}</translation>
    </message>
    <message>
        <source>Come back on {day} after {time}</source>
        <translation>Torna {day} dopo le {time}</translation>
    </message>
    <message>
        <source>Too much time has passed.</source>
        <translation>È passato troppo tempo.</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>Puoi cominciare di nuovo.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card.</source>
        <translation>La banca non ha autorizzato la carta.</translation>
    </message>
    <message>
        <source>Another card may do. Only your bank knows the exact reason.</source>
        <translation>Può bastare un’altra carta. Il motivo preciso lo sa solo la tua banca.</translation>
    </message>
    <message>
        <source>The card was not recognised.</source>
        <translation>La carta non è stata riconosciuta.</translation>
    </message>
    <message>
        <source>Check its number and expiry date.</source>
        <translation>Controlla numero e scadenza.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card, or its balance is too low.</source>
        <translation>L’importo supera il limite della carta, o il saldo non basta.</translation>
    </message>
    <message>
        <source>Another card may do.</source>
        <translation>Può bastare un’altra carta.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>La banca ha rifiutato il pagamento.</translation>
    </message>
    <message>
        <source>Another way to pay may do.</source>
        <translation>Può bastare un altro modo di pagare.</translation>
    </message>
    <message>
        <source>The page of pagoPA did not work.</source>
        <translation>La pagina di pagoPA non ha funzionato.</translation>
    </message>
    <message>
        <source>It stopped before you could pay. You can try again.</source>
        <translation>Si è fermata prima che potessi pagare. Puoi riprovare.</translation>
    </message>
    <message>
        <source>We could not ask whether the payment has arrived.</source>
        <translation>Non abbiamo potuto chiedere se il pagamento è arrivato.</translation>
    </message>
    <message>
        <source>You left the page of pagoPA.</source>
        <translation>Hai lasciato la pagina di pagoPA.</translation>
    </message>
    <message>
        <source>You can try again when you like.</source>
        <translation>Puoi riprovare quando vuoi.</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Funziona di nuovo</translation>
    </message>
    <message>
        <source>Touch the screen to go on where you were.</source>
        <translation>Tocca lo schermo e riparti da dove eri.</translation>
    </message>
    <message>
        <source>The page of pagoPA does not answer</source>
        <translation>La pagina di pagoPA non risponde</translation>
    </message>
    <message>
        <source>The creditor of this notice does not answer</source>
        <translation>L’ente di questo avviso non risponde</translation>
    </message>
    <message>
        <source>This terminal is paused</source>
        <translation>Questo totem è in pausa</translation>
    </message>
    <message>
        <source>Where is the notice number?</source>
        <extracomment>Looked up when the help is opened, in the language of that moment.</extracomment>
        <translation>Dove trovo il codice avviso?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3.</source>
        <translation>In basso sulla lettera, vicino al codice QR. Ha 18 cifre e di solito comincia con 3.</translation>
    </message>
    <message>
        <source>How do I pay?</source>
        <translation>Come si paga?</translation>
    </message>
    <message>
        <source>By card, bank account or app, on the page of pagoPA. No cash.</source>
        <translation>Con carta, conto o app, nella pagina di pagoPA. Niente contanti.</translation>
    </message>
    <message>
        <source>I pressed “Pay” and nothing happens</source>
        <translation>Ho premuto “Paga” e non succede nulla</translation>
    </message>
    <message>
        <source>Wait for your bank. If you leave, we check first whether the payment has arrived.</source>
        <translation>Aspetta la tua banca. Se lasci la pagina, prima controlliamo se il pagamento è arrivato.</translation>
    </message>
    <message>
        <source>What are you checking?</source>
        <translation>Che cosa state controllando?</translation>
    </message>
    <message>
        <source>We ask whether the receipt of your payment has arrived. Only the receipt proves it.</source>
        <translation>Chiediamo se la ricevuta del tuo pagamento è arrivata. Solo la ricevuta lo prova.</translation>
    </message>
    <message>
        <source>The sheet does not come out</source>
        <translation>Il foglio non esce</translation>
    </message>
    <message>
        <source>Write down the code or take a picture of it, and show it at the counter.</source>
        <translation>Scrivi il codice o fotografalo, e mostralo allo sportello.</translation>
    </message>
    <message>
        <source>How does it work without a notice?</source>
        <translation>Come funziona senza avviso?</translation>
    </message>
    <message>
        <source>You choose the service and answer some questions. We prepare the notice: then you pay.</source>
        <translation>Scegli il servizio e rispondi ad alcune domande. Prepariamo noi l’avviso: poi lo paghi.</translation>
    </message>
    <message>
        <source>I do not see my notice</source>
        <translation>Non vedo il mio avviso</translation>
    </message>
    <message>
        <source>Change what is shown with the buttons on top, or ask at the counter.</source>
        <translation>Cambia l’elenco con i tasti in alto, oppure chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Instalments or all at once?</source>
        <translation>A rate o tutto in una volta?</translation>
    </message>
    <message>
        <source>Both ways pay the same bill: choose one. The next instalment is marked.</source>
        <translation>I due modi pagano lo stesso importo: scegline uno. La prossima rata è il tasto blu.</translation>
    </message>
    <message>
        <source>Can I pay elsewhere?</source>
        <translation>Posso pagare da un’altra parte?</translation>
    </message>
    <message>
        <source>Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice.</source>
        <translation>Sì: con un’app, in banca, in posta o dal tabaccaio. Porta con te l’avviso di carta.</translation>
    </message>
    <message>
        <source>How do I pay with my phone?</source>
        <translation>Come pago con il telefono?</translation>
    </message>
    <message>
        <source>Open the IO app or the app of your bank, choose to pay a notice, and scan the code.</source>
        <translation>Apri l’app IO o l’app della tua banca, scegli di pagare un avviso e inquadra il codice.</translation>
    </message>
    <message>
        <source>Where is the code of the slip?</source>
        <translation>Dove trovo il codice del promemoria?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I.</source>
        <translation>È scritto in grande sul foglio stampato qui. Ha 8 caratteri, mai 0, O, 1 o I.</translation>
    </message>
    <message>
        <source>This notice expired on {date}</source>
        <translation>Questo avviso è scaduto {date}</translation>
    </message>
    <message>
        <source>This notice has expired</source>
        <translation>Questo avviso è scaduto</translation>
    </message>
    <message>
        <source>It cannot be paid here any more. Ask at the counter what is due now.</source>
        <translation>Qui non si può più pagare. Chiedi allo sportello quanto devi pagare adesso.</translation>
    </message>
    <message>
        <source>You cannot pay here right now. We keep trying: this page tells when it works again.</source>
        <translation>Adesso qui non si può pagare. Riproviamo da soli: quando torna, lo vedi su questa pagina.</translation>
    </message>
    <message>
        <source>It is of another body: it cannot be paid here.</source>
        <translation>È di un altro ente: qui non si può pagare.</translation>
    </message>
    <message>
        <source>Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.</source>
        <translation>Si paga con l’app IO, in banca, in posta o dal tabaccaio: porta con te la lettera.</translation>
    </message>
    <message>
        <source>I have no email</source>
        <translation>Non ho un’email</translation>
    </message>
    <message>
        <source>pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.</source>
        <translation>pagoPA chiede un’email. Se non ce l’hai, puoi pagare in banca, in posta o dal tabaccaio.</translation>
    </message>
</context>
<context>
    <name>NotPaidPage</name>
    <message>
        <source>You have not paid</source>
        <translation>Non hai pagato</translation>
    </message>
    <message>
        <source>You have not paid this time</source>
        <translation>Questa volta non hai pagato</translation>
    </message>
    <message>
        <source>These notices are still to be paid.</source>
        <translation>Questi avvisi sono ancora da pagare.</translation>
    </message>
    <message>
        <source>This notice is still to be paid.</source>
        <translation>Questo avviso è ancora da pagare.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notices are still to be paid.</source>
        <translation>Non ti è stato addebitato nulla. I tuoi avvisi sono ancora da pagare.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notice is still to be paid.</source>
        <translation>Non ti è stato addebitato nulla. Il tuo avviso è ancora da pagare.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Che cosa puoi fare adesso</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>You scan a code with the IO app or your bank’s app.</source>
        <translation>Inquadri un codice con l’app IO o con l’app della banca.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist.</source>
        <translation>In banca, in posta o dal tabaccaio.</translation>
    </message>
    <message>
        <source>The same notices, once more.</source>
        <translation>Gli stessi avvisi, un’altra volta.</translation>
    </message>
    <message>
        <source>Change the notices to pay</source>
        <translation>Cambia gli avvisi da pagare</translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n: %1 in all.</source>
        <translation>
            <numerusform>Adesso è 1: %1 in tutto.</numerusform>
            <numerusform>Adesso sono %n: %1 in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is printed. It comes out below, on the right.</source>
        <translation>Il riepilogo è stampato. Esce qui sotto, a destra.</translation>
    </message>
    <message>
        <source>Do you need help? %1</source>
        <translation>Serve aiuto? %1</translation>
    </message>
    <message>
        <source>Print the summary again</source>
        <translation>Ristampa il riepilogo</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Stampa il riepilogo</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Paga l’altro avviso</numerusform>
            <numerusform>Paga gli altri %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the notices…</source>
        <translation>Stampiamo gli avvisi…</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Stampiamo l’avviso…</translation>
    </message>
    <message>
        <source>Print the notices and pay elsewhere</source>
        <translation>Stampa gli avvisi e paga altrove</translation>
    </message>
    <message>
        <source>Print the notice and pay elsewhere</source>
        <translation>Stampa l’avviso e paga altrove</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Puoi pagare entro %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>It says what happened this time.</source>
        <translation>Dice che cosa è successo questa volta.</translation>
    </message>
    <message>
        <source>It says what happened, and that nothing has been charged.</source>
        <translation>Dice che cosa è successo, e che non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova a pagare</translation>
    </message>
</context>
<context>
    <name>NoticeNumbers</name>
    <message>
        <source>We cannot show the code.</source>
        <translation>Non riusciamo a mostrare il codice.</translation>
    </message>
    <message>
        <source>These two numbers do the same.</source>
        <translation>Questi due numeri fanno lo stesso.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>Notice number: %1</source>
        <translation>Codice avviso: %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Codice fiscale dell’ente</translation>
    </message>
    <message>
        <source>Tax code of the creditor: %1</source>
        <translation>Codice fiscale dell’ente: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Put the notice under the reader</source>
        <translation>Appoggia l’avviso sotto il lettore</translation>
    </message>
    <message>
        <source>Or type the notice number here: 18 digits.</source>
        <translation>Oppure scrivi qui il codice avviso: 18 cifre.</translation>
    </message>
    <message>
        <source>%1 of 18 digits, %2 to go</source>
        <translation>%1 cifre su 18, ne mancano %2</translation>
    </message>
    <message>
        <source>18 of 18 digits</source>
        <translation>18 cifre su 18</translation>
    </message>
    <message>
        <source>Let us check a payment</source>
        <translation>Controlliamo un pagamento</translation>
    </message>
    <message>
        <source>Put the next notice under the reader</source>
        <translation>Metti il prossimo avviso sotto il lettore</translation>
    </message>
    <message>
        <source>Put the notice or the slip under the reader, or type the notice number.</source>
        <translation>Appoggia l’avviso o il promemoria sotto il lettore, oppure scrivi il codice avviso.</translation>
    </message>
    <message numerus="yes">
        <source>Or type its 18 digits. %n notice(s) are here already.</source>
        <translation>
            <numerusform>Oppure scrivi le sue 18 cifre. C’è già un avviso.</numerusform>
            <numerusform>Oppure scrivi le sue 18 cifre. Ci sono già %n avvisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>17 of 18 digits, 1 to go</source>
        <translation>17 cifre su 18, ne manca 1</translation>
    </message>
    <message>
        <source>1 of 18 digits, 17 to go</source>
        <translation>1 cifra su 18, ne mancano 17</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Type the code of the slip</source>
        <translation>Scrivi il codice del promemoria</translation>
    </message>
    <message>
        <source>Search anyway</source>
        <translation>Cerca lo stesso</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>See what is paid of it</source>
        <translation>Vedi che cosa è pagato</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing</source>
        <translation>
            <numerusform>Manca %n cifra</numerusform>
            <numerusform>Mancano %n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Cerchiamo l’avviso…</translation>
    </message>
    <message>
        <source>Find the notice</source>
        <translation>Cerca l’avviso</translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation>18 cifre</translation>
    </message>
    <message>
        <source>Write the 18 digits</source>
        <translation>Scrivi le 18 cifre</translation>
    </message>
</context>
<context>
    <name>NoticePicture</name>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
</context>
<context>
    <name>NoticeSlot</name>
    <message>
        <source>Check the number: one digit looks wrong.</source>
        <translation>Controlla il codice: una cifra sembra sbagliata.</translation>
    </message>
    <message>
        <source>This takes longer than usual, one more moment.</source>
        <translation>Ci mette più del solito, ancora un momento.</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Chi ti aiuta: %1</translation>
    </message>
    <message>
        <source>Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.</source>
        <translation>Confrontalo con la lettera, un gruppo alla volta. Si scambiano spesso 1 e 7, 3 e 8, 5 e 6. Se è uguale, cercalo lo stesso.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Dove lo trovo?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It usually starts with 3.</source>
        <translation>In basso sulla lettera, vicino al codice QR. Di solito comincia con 3.</translation>
    </message>
</context>
<context>
    <name>NoticeTurner</name>
    <message>
        <source>Previous</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Notice %1 of %2</source>
        <translation>Avviso %1 di %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>NoticeViewModel</name>
    <message>
        <source>The notice number begins with 0, 1, 2 or 3</source>
        <translation>Il codice avviso comincia con 0, 1, 2 o 3</translation>
    </message>
    <message>
        <source>Compare the first digit with the letter.</source>
        <translation>Confronta la prima cifra con la lettera.</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message>
        <source>Numeric keypad</source>
        <translation>Tastiera numerica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>oppure</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>pagoPA&apos;s page is read aloud. If you prefer, pay with your phone, or ask at the counter.</source>
        <translation>La pagina di pagoPA viene letta a voce. Se preferisci, paga con il telefono o chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il telefono</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>How does this page work?</source>
        <translation>Come funziona questa pagina?</translation>
    </message>
    <message>
        <source>Touch what you want to do. A letter with a QR code you can also put under the reader now.</source>
        <translation>Tocca quello che vuoi fare. Se hai una lettera con un codice QR, puoi anche appoggiarla subito sotto il lettore.</translation>
    </message>
    <message>
        <source>Put the letter under the reader, or type its 18 digits. Then we show what is to be paid.</source>
        <translation>Appoggia la lettera sotto il lettore, oppure scrivi le sue 18 cifre. Poi vedi quanto c’è da pagare.</translation>
    </message>
    <message>
        <source>Touch the service that you want to pay for. You can also search it by name.</source>
        <translation>Tocca il servizio che vuoi pagare. Puoi anche cercarlo per nome.</translation>
    </message>
    <message>
        <source>Answer what is asked. At the end you check it all, and nothing is made before that.</source>
        <translation>Rispondi alle domande. Alla fine controlli tutto: prima di allora non facciamo niente.</translation>
    </message>
    <message>
        <source>These are the notices that we found. Touch the one that you want to pay.</source>
        <translation>Questi sono gli avvisi che abbiamo trovato. Tocca quello che vuoi pagare.</translation>
    </message>
    <message>
        <source>This can be paid at once or in instalments. Choose what you want to pay today.</source>
        <translation>Si può pagare tutto insieme o a rate. Scegli che cosa vuoi pagare oggi.</translation>
    </message>
    <message>
        <source>This is what is owed today. Check that the notice is yours, then go on or look for another.</source>
        <translation>Questo è quanto c’è da pagare oggi. Controlla che l’avviso sia il tuo, poi vai avanti o cercane un altro.</translation>
    </message>
    <message>
        <source>These are the notices that you pay now. You can add one or take one away, then go on.</source>
        <translation>Questi sono gli avvisi che paghi adesso. Puoi aggiungerne o toglierne, poi vai avanti.</translation>
    </message>
    <message>
        <source>The notice comes out of the printer. With it you can pay elsewhere.</source>
        <translation>L’avviso esce dalla stampante. Con quello puoi pagare altrove.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and pay there. When the payment arrives, this page says so.</source>
        <translation>Inquadra il codice con il telefono e paga lì. Quando il pagamento arriva, lo vedi su questa pagina.</translation>
    </message>
    <message>
        <source>This is the page of pagoPA. Choose how to pay and follow it to “Pay”: before that nothing is charged.</source>
        <translation>Questa è la pagina di pagoPA. Scegli come pagare e arriva fino a “Paga”: prima non ti viene addebitato nulla.</translation>
    </message>
    <message>
        <source>You need not do anything: we ask for the receipt until we know.</source>
        <translation>Non devi fare niente: chiediamo la ricevuta finché lo sappiamo.</translation>
    </message>
    <message>
        <source>The payment has arrived. You can print the receipt or look at it, and leave.</source>
        <translation>Il pagamento è arrivato. Puoi stampare o guardare la ricevuta, e andare.</translation>
    </message>
    <message>
        <source>We do not know yet how the payment ended: do not pay again. Take the slip and come back.</source>
        <translation>Non sappiamo ancora com’è finito il pagamento: non pagare di nuovo. Prendi il promemoria e torna.</translation>
    </message>
    <message>
        <source>Nothing was charged. You can try again, or pay in another way.</source>
        <translation>Non ti è stato addebitato nulla. Puoi riprovare, o pagare in un altro modo.</translation>
    </message>
    <message>
        <source>Each notice has its own answer: paid, not paid, or not known yet.</source>
        <translation>Ogni avviso ha la sua risposta: pagato, non pagato, o non si sa ancora.</translation>
    </message>
    <message>
        <source>We found no payment of this notice. You can pay it now, or ask again later.</source>
        <translation>Non abbiamo trovato un pagamento di questo avviso. Puoi pagarlo adesso, o chiedere di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Something does not work just now. We try again by ourselves; this page says what you can do.</source>
        <translation>Adesso qualcosa non funziona. Riproviamo da soli; questa pagina dice che cosa puoi fare.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>What you type here is not said.</source>
        <translation>Quello che scrivi qui non viene letto.</translation>
    </message>
    <message>
        <source>It is a long page.</source>
        <translation>La pagina è lunga.</translation>
    </message>
    <message>
        <source>To fill in or to press: %1.</source>
        <translation>Da compilare o da premere: %1.</translation>
    </message>
    <message>
        <source>This page is not read aloud here. Ask at the counter, or pay with your phone.</source>
        <translation>Questa pagina qui non viene letta. Chiedi allo sportello, o paga con il telefono.</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo di testo</translation>
    </message>
    <message>
        <source>button</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>casella da spuntare</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>una fra più scelte</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>elenco di scelte</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>ora non si può premere</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>da compilare</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>non ancora corretto</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Questa pagina non si può mostrare</translation>
    </message>
    <message>
        <source>Ask at the counter, please.</source>
        <translation>Chiedi allo sportello, per favore.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message numerus="yes">
        <source>The %n receipt(s) arrived at %1.</source>
        <translation>
            <numerusform>La ricevuta è arrivata alle %1.</numerusform>
            <numerusform>Le %n ricevute sono arrivate alle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt arrived at %1.</source>
        <translation>La ricevuta è arrivata alle %1.</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>Pagato %1.</translation>
    </message>
    <message>
        <source>Try to print</source>
        <translation>Prova a stampare</translation>
    </message>
    <message>
        <source>It was paid before.</source>
        <translation>Era già pagato.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>C’è %n ricevuta di questo avviso.</numerusform>
            <numerusform>Ci sono %n ricevute di questo avviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk was interrupted. The payment has arrived.</source>
        <translation>Il totem si è interrotto. Il pagamento è arrivato.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>La ricevuta non è qui</translation>
    </message>
    <message>
        <source>Press below to print the receipt. To see it, ask “Have I paid?” with your notice.</source>
        <translation>Premi qui sotto per stampare la ricevuta. Per vederla, tocca “Ho già pagato?” e usa il tuo avviso.</translation>
    </message>
    <message>
        <source>To see it, ask “Have I paid?” with your notice.</source>
        <translation>Per vederla, tocca “Ho già pagato?” e fai leggere l’avviso.</translation>
    </message>
    <message>
        <source>It was paid: ask at the counter for the receipt.</source>
        <translation>Risulta pagato: chiedi la ricevuta allo sportello.</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Guarda la ricevuta</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>La ricevuta sta arrivando…</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Paga l’altro avviso</numerusform>
            <numerusform>Paga gli altri %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>Receipts: %1 of %2 are here</source>
        <translation>Ricevute arrivate: %1 su %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Stampa la ricevuta</numerusform>
            <numerusform>Stampa le %n ricevute</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Stampa la ricevuta</translation>
    </message>
</context>
<context>
    <name>PaidStamp</name>
    <message>
        <source>PAID</source>
        <translation>PAGATO</translation>
    </message>
</context>
<context>
    <name>PaidViewModel</name>
    <message>
        <source>Copy of the receipt’s data</source>
        <translation>Copia dei dati della ricevuta</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>La tua ricevuta</translation>
    </message>
    <message>
        <source>The receipt of this notice</source>
        <translation>La ricevuta di questo avviso</translation>
    </message>
    <message>
        <source>One of them is yours. Print them, and show them at the counter.</source>
        <translation>Una è la tua. Stampale e mostrale allo sportello.</translation>
    </message>
    <message>
        <source>It was paid more than once. Print them, and show them at the counter.</source>
        <translation>È stato pagato più di una volta. Stampale e mostrale allo sportello.</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Commissione di tutto il pagamento</translation>
    </message>
    <message>
        <source>Total with the fee</source>
        <translation>In tutto, con la commissione</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Codice fiscale dell’ente</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>Amount paid, plus the fee</source>
        <translation>Importo pagato, più la commissione</translation>
    </message>
    <message>
        <source>Paid in all, without a fee</source>
        <translation>Pagato in tutto, senza commissione</translation>
    </message>
    <message>
        <source>Paid in all, with a fee of {fee}</source>
        <translation>Pagato in tutto, con {fee} di commissione</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importo pagato</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>payment made</source>
        <translation>pagamento eseguito</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commissione</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Giorno del pagamento</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Vale dal</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero della ricevuta</translation>
    </message>
    <message>
        <source>Payment code (IUV)</source>
        <translation>Codice del pagamento (IUV)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Paid more than once</source>
        <translation>Pagato più di una volta</translation>
    </message>
    <message>
        <source>You have paid</source>
        <translation>Hai pagato</translation>
    </message>
    <message>
        <source>They are paid</source>
        <translation>Sono pagati</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>È pagato</translation>
    </message>
    <message>
        <source>Paid more than once: ask at the counter.</source>
        <translation>Pagato più di una volta: chiedi allo sportello.</translation>
    </message>
    <message>
        <source>They were paid already.</source>
        <translation>Erano già pagati.</translation>
    </message>
    <message>
        <source>It was paid already.</source>
        <translation>Era già pagato.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Questa volta non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Adesso non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>They are paid: do not pay them again.</source>
        <translation>Sono pagati: non pagarli di nuovo.</translation>
    </message>
    <message>
        <source>It is paid: do not pay it again.</source>
        <translation>È pagato: non pagarlo di nuovo.</translation>
    </message>
    <message>
        <source>You have paid one notice of {all}</source>
        <translation>Hai pagato 1 avviso su {all}</translation>
    </message>
    <message>
        <source>One notice of {all} is paid</source>
        <translation>1 avviso su {all} è pagato</translation>
    </message>
    <message>
        <source>You have paid {paid} notices of {all}</source>
        <translation>Hai pagato {paid} avvisi su {all}</translation>
    </message>
    <message>
        <source>{paid} notices of {all} are paid</source>
        <translation>{paid} avvisi su {all} sono pagati</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The letter says {before}: today it is {now}.</source>
        <translation>Sulla lettera c’è scritto {before}: oggi sono {now}.</translation>
    </message>
    <message>
        <source>Today’s amount counts.</source>
        <translation>Vale l’importo di oggi.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Non siamo sicuri che sia uscito il foglio.</translation>
    </message>
    <message>
        <source>We could not print the summary.</source>
        <translation>Non siamo riusciti a stampare il riepilogo.</translation>
    </message>
    <message>
        <source>We could not print the notices.</source>
        <translation>Non siamo riusciti a stampare gli avvisi.</translation>
    </message>
    <message>
        <source>We could not print the notice.</source>
        <translation>Non siamo riusciti a stampare l’avviso.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Se non lo vedi, stampalo di nuovo.</translation>
    </message>
    <message>
        <source>Try again, or ask at the counter.</source>
        <translation>Riprova, o chiedi allo sportello.</translation>
    </message>
</context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>Per l’altro avviso non ti è stato addebitato nulla.</numerusform>
            <numerusform>Per gli altri %n avvisi non ti è stato addebitato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Stampa la ricevuta</numerusform>
            <numerusform>Stampa le %n ricevute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n not paid</source>
        <translation>
            <numerusform>Riprova quello non pagato</numerusform>
            <numerusform>Riprova i %n non pagati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on to the %n left</source>
        <translation>
            <numerusform>Passa a quello rimasto</numerusform>
            <numerusform>Passa ai %n rimasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Paga l’altro avviso</numerusform>
            <numerusform>Paga gli altri %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
</context>
<context>
    <name>PhoneFoot</name>
    <message>
        <source>Notice number: %1</source>
        <translation>Codice avviso: %1</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il tuo telefono</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and scan this code.</source>
        <translation>Apri l’app IO, o l’app della tua banca, e inquadra questo codice.</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and write these numbers there.</source>
        <translation>Apri l’app IO, o l’app della tua banca, e scrivi lì questi numeri.</translation>
    </message>
    <message>
        <source>QR code of the notice</source>
        <translation>Codice QR dell’avviso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>I have paid with my phone</source>
        <translation>Ho pagato con il telefono</translation>
    </message>
</context>
<context>
    <name>PhoneWaiting</name>
    <message numerus="yes">
        <source>%n receipt(s) of %1 arrived</source>
        <translation>
            <numerusform>Arrivata %n ricevuta su %1</numerusform>
            <numerusform>Arrivate %n ricevute su %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see here whether you have paid. Keep the receipt that your phone gives you.</source>
        <translation>Qui non possiamo vedere se hai pagato. Conserva la ricevuta del telefono.</translation>
    </message>
    <message>
        <source>We are waiting for the payments from your phone. The receipts appear here when they arrive.</source>
        <translation>Aspettiamo i pagamenti dal telefono. Appena arrivano, qui compaiono le ricevute.</translation>
    </message>
    <message>
        <source>We are waiting for the payment from your phone. The receipt appears here when it arrives.</source>
        <translation>Aspettiamo il pagamento dal telefono. Appena arriva, qui compare la ricevuta.</translation>
    </message>
    <message>
        <source>If you go, what you pay with your phone stays valid.</source>
        <translation>Se vai via, quello che paghi con il telefono resta valido.</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Here are your notices</source>
        <translation>Ecco i tuoi avvisi</translation>
    </message>
    <message>
        <source>Here is your notice</source>
        <translation>Ecco il tuo avviso</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right. With them you can pay elsewhere.</source>
        <translation>I fogli escono qui sotto, a destra. Con questi puoi pagare altrove.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right. With it you can pay elsewhere.</source>
        <translation>Il foglio esce qui sotto, a destra. Con questo puoi pagare altrove.</translation>
    </message>
    <message>
        <source>The first one is due by %1.</source>
        <translation>Il primo scade %1.</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Puoi pagare entro %1.</translation>
    </message>
    <message>
        <source>Keep the sheets until you have paid. They are no receipts.</source>
        <translation>Tieni i fogli finché non hai pagato. Non sono ricevute.</translation>
    </message>
    <message>
        <source>Keep the sheet until you have paid. It is no receipt.</source>
        <translation>Tieni il foglio finché non hai pagato. Non è una ricevuta.</translation>
    </message>
    <message>
        <source>Where you can pay</source>
        <translation>Dove puoi pagare</translation>
    </message>
    <message>
        <source>With the IO app or your bank’s app</source>
        <translation>Con l’app IO o l’app della tua banca</translation>
    </message>
    <message>
        <source>At a bank, also on its website or at its cash machine</source>
        <translation>In banca, anche sul sito o al bancomat</translation>
    </message>
    <message>
        <source>At a post office</source>
        <translation>In posta</translation>
    </message>
    <message>
        <source>At a tobacconist</source>
        <translation>Dal tabaccaio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Cerca un altro avviso</translation>
    </message>
    <message>
        <source>Scan the QR code of the sheet.</source>
        <translation>Inquadra il codice QR del foglio.</translation>
    </message>
    <message>
        <source>With the notice number that is on the sheet.</source>
        <translation>Con il codice avviso che trovi sul foglio.</translation>
    </message>
    <message>
        <source>Show the sheet at the counter.</source>
        <translation>Mostra il foglio allo sportello postale.</translation>
    </message>
    <message>
        <source>Show the sheet: its code is read there.</source>
        <translation>Mostra il foglio: il codice lo legge lui.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
</context>
<context>
    <name>PrintingNote</name>
    <message>
        <source>The printer has stopped. The payment is fine.</source>
        <translation>La stampante si è fermata. Il pagamento è a posto.</translation>
    </message>
    <message>
        <source>The receipts are printed. They come out below, on the right.</source>
        <translation>Ricevute stampate. Escono qui sotto, a destra.</translation>
    </message>
    <message>
        <source>The receipt is printed. It comes out below, on the right.</source>
        <translation>Ricevuta stampata. Esce qui sotto, a destra.</translation>
    </message>
    <message>
        <source>We are waiting for the printer.</source>
        <translation>Aspettiamo la stampante.</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right.</source>
        <translation>I fogli escono qui sotto, a destra.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right.</source>
        <translation>Il foglio esce qui sotto, a destra.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheets come out below, on the right. You can print them again with “Have I paid?”.</source>
        <translation>La stampante è pronta. I fogli escono qui sotto, a destra. Puoi ristamparli con “Ho già pagato?”.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheet comes out below, on the right. You can print it again with “Have I paid?”.</source>
        <translation>La stampante è pronta. Il foglio esce qui sotto, a destra. Puoi ristamparlo con “Ho già pagato?”.</translation>
    </message>
    <message>
        <source>We cannot print right now. You also get the receipt by e-mail.</source>
        <translation>Adesso non possiamo stampare. La ricevuta arriva anche per email.</translation>
    </message>
    <message>
        <source>We cannot print right now. Ask for the receipt at the counter.</source>
        <translation>Adesso non possiamo stampare. Chiedi la ricevuta allo sportello.</translation>
    </message>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Non siamo sicuri che sia uscito il foglio.</translation>
    </message>
    <message>
        <source>Nothing came out? The payment is fine.</source>
        <translation>Non è uscito niente? Il pagamento è a posto.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Se non lo vedi, stampalo di nuovo.</translation>
    </message>
    <message>
        <source>Ask at the counter for the sheet.</source>
        <translation>Chiedi il foglio allo sportello.</translation>
    </message>
    <message>
        <source>Note this code and ask at the counter: %1</source>
        <translation>Segna questo codice e chiedi allo sportello: %1</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Non è uscito niente</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>Codice QR del promemoria</translation>
    </message>
</context>
<context>
    <name>ReceiptKeys</name>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccola</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Stampa la ricevuta</numerusform>
            <numerusform>Stampa le %n ricevute</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Stampa la ricevuta</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Look at the receipt</source>
        <translation>Guarda la ricevuta</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>La ricevuta sta arrivando…</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Picture of the receipt</source>
        <translation>Immagine della ricevuta</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Creditor</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Tramite</translation>
    </message>
</context>
<context>
    <name>ReminderSlip</name>
    <message>
        <source>Your reminder slip</source>
        <translation>Il tuo promemoria</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>Write down or photograph this code</source>
        <translation>Scrivi o fotografa questo codice</translation>
    </message>
    <message>
        <source>Take the slip and keep it</source>
        <translation>Prendi il promemoria e conservalo</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>La stampante si è fermata.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Lo stiamo stampando.</translation>
    </message>
    <message>
        <source>Touch “Print the slip”. It is not a receipt.</source>
        <translation>Tocca “Stampa il promemoria”. Non è una ricevuta.</translation>
    </message>
    <message>
        <source>If it does not come out, print it again. It is not a receipt.</source>
        <translation>Se non esce, stampalo di nuovo. Non è una ricevuta.</translation>
    </message>
    <message>
        <source>It comes out below, on the right. It is not a receipt.</source>
        <translation>Esce qui sotto, a destra. Non è una ricevuta.</translation>
    </message>
    <message>
        <source>Touch “Have I paid?” and let the reader see the slip.</source>
        <translation>Tocca “Ho già pagato?” e fai leggere il promemoria.</translation>
    </message>
    <message>
        <source>In a hurry? Show it at the counter</source>
        <translation>Hai fretta? Mostralo allo sportello</translation>
    </message>
</context>
<context>
    <name>RestViewModel</name>
    <message>
        <source>It opens again today at {time}.</source>
        <extracomment>Where the picture stands, in design pixels, another place each minute: no edge burns itself in. Taps of one double tap follow each other within this time; nobody reads a new page so fast. The rest of one whose first tap had the picture away presses nothing.</extracomment>
        <translation>Riapre oggi alle {time}.</translation>
    </message>
    <message>
        <source>It opens again tomorrow at {time}.</source>
        <translation>Riapre domani alle {time}.</translation>
    </message>
    <message>
        <source>It opens again on {day} at {time}.</source>
        <translation>Riapre {day} alle {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>See the parts of this bill</source>
        <translation>Vedi le rate e che cosa è pagato</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Vedi e stampa la ricevuta</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check and go to payment</source>
        <translation>Controlla e vai al pagamento</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): the first %1 in this payment, then the others.</source>
        <translation>
            <numerusform>%n avviso: i primi %1 in questo pagamento, poi gli altri.</numerusform>
            <numerusform>%n avvisi: i primi %1 in questo pagamento, poi gli altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s). Here you only check.</source>
        <translation>
            <numerusform>1 avviso. Qui controlli soltanto.</numerusform>
            <numerusform>%n avvisi. Qui controlli soltanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Ti serve un indirizzo email: pagoPA lo chiede.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Tolto: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rimetti</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): no more fit</source>
        <translation>
            <numerusform>%n avviso: non ne entrano altri</numerusform>
            <numerusform>%n avvisi: non ne entrano altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Cerchiamo l’avviso…</translation>
    </message>
    <message>
        <source>Add another notice</source>
        <translation>Aggiungi un altro avviso</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Qui non c’è una stampante.</translation>
    </message>
    <message>
        <source>We cannot print right now.</source>
        <translation>Adesso non possiamo stampare.</translation>
    </message>
    <message>
        <source>The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?</source>
        <translation>La ricevuta arriva per email, e alla fine la vedi qui. Vuoi andare avanti lo stesso?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Checking the notices again…</source>
        <translation>Ricontrolliamo gli avvisi…</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Vai al pagamento</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Keys pressed by hand</source>
        <extracomment>What the keyboard scanner calls keys that write no character of their own.</extracomment>
        <translation>Tasti premuti a mano</translation>
    </message>
    <message>
        <source>A scanner writes at least 10 signs, each within 50 ms of the one before.</source>
        <translation>Un lettore scrive almeno 10 segni, ciascuno entro 50 ms dal precedente.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lettore come tastiera</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lettore seriale</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>No code that the kiosk knows</source>
        <translation>Nessun codice che il totem conosca</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Avviso di pagamento</translation>
    </message>
    <message>
        <source>Slip of a kiosk</source>
        <translation>Promemoria di un totem</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Notice number: {value}</source>
        <translation>Numero dell’avviso: {value}</translation>
    </message>
    <message>
        <source>Creditor: {value}</source>
        <translation>Ente creditore: {value}</translation>
    </message>
    <message>
        <source>Amount on paper, only a hint: {value}</source>
        <translation>Importo sulla carta, solo indicativo: {value}</translation>
    </message>
    <message>
        <source>Code of the payment: {value}</source>
        <translation>Codice del pagamento: {value}</translation>
    </message>
    <message>
        <source>Tax code: {value}</source>
        <translation>Codice fiscale: {value}</translation>
    </message>
    <message>
        <source>Letters stand in for digits (omocodia)</source>
        <translation>Lettere al posto di cifre (omocodia)</translation>
    </message>
    <message>
        <source>The check digits are right</source>
        <translation>Le cifre di controllo sono giuste</translation>
    </message>
    <message>
        <source>The check digits are wrong: it is only warned of</source>
        <translation>Le cifre di controllo sono sbagliate: è solo un avvertimento</translation>
    </message>
    <message>
        <source>It has no check digits</source>
        <translation>Non ha cifre di controllo</translation>
    </message>
    <message>
        <source>The sign | arrives as {sign}: the scanner’s keyboard layout is not the system’s</source>
        <translation>Il segno | arriva come {sign}: la tastiera impostata nel lettore non è quella del sistema</translation>
    </message>
    <message>
        <source>Capital letters arrive as small ones: Caps Lock is on</source>
        <translation>Le maiuscole arrivano minuscole: è inserito Bloc Maiusc</translation>
    </message>
    <message>
        <source>The scanner writes signs as ALT and numbers, and some may be lost: switch its ALT mode off</source>
        <translation>Il lettore scrive i segni come ALT e numeri, e qualcuno può andare perso: togli il suo modo ALT</translation>
    </message>
    <message>
        <source>Digits arrive as arrow keys: switch Num Lock on, or the scanner’s keypad emulation off</source>
        <translation>Le cifre arrivano come frecce: inserisci Bloc Num, o togli al lettore l’emulazione del tastierino</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>Scanner test</source>
        <translation>Prova del lettore</translation>
    </message>
    <message>
        <source>Read a code. Nothing of it is kept or logged.</source>
        <translation>Leggi un codice. Niente viene conservato o registrato.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Che cosa è arrivato</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
    <message>
        <source>%1, number %2, %3 bytes</source>
        <translation>%1, numero %2, %3 byte</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Inteso come</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ScrollKeys</name>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>SeeBetter</name>
    <message>
        <source>I cannot read this: larger words</source>
        <translation>Non riesco a leggere: testo grande</translation>
    </message>
    <message>
        <source>Hold here for the voice</source>
        <translation>Tieni premuto qui per la voce</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servizio</numerusform>
            <numerusform>%n servizi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Scegli un gruppo</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>Gruppi di servizi</translation>
    </message>
</context>
<context>
    <name>ServicesLoading</name>
    <message>
        <source>One moment: the services are being loaded.</source>
        <translation>Un momento: stiamo caricando i servizi.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Write two letters at least.</source>
        <translation>Scrivi almeno due lettere.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found. Press “I have finished typing” to see all.</source>
        <translation>
            <numerusform>%n servizio trovato. Tocca “Ho finito di scrivere” per vederlo.</numerusform>
            <numerusform>%n servizi trovati. Tocca “Ho finito di scrivere” per vederli tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n servizio trovato.</numerusform>
            <numerusform>%n servizi trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to pay?</source>
        <translation>Che cosa vuoi pagare?</translation>
    </message>
    <message>
        <source>Choose the service: we prepare the notice.</source>
        <translation>Scegli il servizio: prepariamo noi l’avviso.</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Cerca un servizio</translation>
    </message>
    <message>
        <source>Search by name, for example “meals”</source>
        <translation>Cerca per nome, per esempio “mensa”</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>Un altro servizio</numerusform>
            <numerusform>Altri %n servizi</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first ones</source>
        <translation>Torna ai primi servizi</translation>
    </message>
</context>
<context>
    <name>ServicesViewModel</name>
    <message>
        <source>No service with this name</source>
        <extracomment>After so long it is said that the list does not come. A single letter finds too much.</extracomment>
        <translation>Nessun servizio con questo nome</translation>
    </message>
    <message>
        <source>Try another word, or ask at the counter.</source>
        <translation>Prova con un’altra parola, o chiedi allo sportello.</translation>
    </message>
    <message>
        <source>Nothing can be paid here without a notice</source>
        <translation>Qui non si può pagare nulla senza avviso</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare the notice for you.</source>
        <translation>Chiedi allo sportello: possono prepararti l’avviso.</translation>
    </message>
    <message>
        <source>We cannot load the services right now</source>
        <translation>Per ora non riusciamo a caricare i servizi</translation>
    </message>
    <message>
        <source>We keep trying. You can wait, or ask at the counter.</source>
        <translation>Continuiamo a provare. Puoi aspettare, o chiedere allo sportello.</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <extracomment>title, line, icon, colour (blue, terracotta, olive), id, and index, by which it is chosen the first card in sight, from 0 the words of the groups, of which the first is all of them; empty where they would tell nothing apart enough was written to look for it how many services there are, found or not</extracomment>
        <translation>L’importo lo scegli tu</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} per unità</translation>
    </message>
    <message>
        <source>We need the tax code</source>
        <translation>Serve il codice fiscale</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Scuola</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Altri servizi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, ore {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} del {day}</translation>
    </message>
    <message>
        <source>TRAINING: practice sheet, this is not a real payment</source>
        <translation>PROVA: foglio di addestramento, non è un pagamento vero</translation>
    </message>
    <message>
        <source>The code of this sheet</source>
        <translation>Il codice di questo foglio</translation>
    </message>
    <message>
        <source>Payment started on {when}</source>
        <translation>Pagamento iniziato il {when}</translation>
    </message>
    <message>
        <source>QR code of this sheet, {code}, to be read by the payment kiosk</source>
        <translation>Codice QR di questo foglio, {code}, da far leggere al totem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>“Have I paid?”</source>
        <translation>“Ho già pagato?”</translation>
    </message>
    <message>
        <source>Opening hours: {hours}.</source>
        <translation>Orario: {hours}.</translation>
    </message>
    <message>
        <source>Notices of this payment already paid, not listed here: {count}</source>
        <translation>Avvisi di questo pagamento già pagati, non compresi qui: {count}</translation>
    </message>
    <message>
        <source>Fees of the payment service are not included.</source>
        <translation>Le commissioni di chi incassa non sono comprese.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Reminder slip of a payment being confirmed</source>
        <translation>Promemoria di un pagamento in corso di conferma</translation>
    </message>
    <message>
        <source>The confirmation of the payment has not arrived yet. It happens: we keep checking.</source>
        <translation>La conferma del pagamento non è ancora arrivata. Succede: noi continuiamo a controllare.</translation>
    </message>
    <message>
        <source>Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. You could pay twice.</source>
        <translation>Per ora non pagare di nuovo: né qui, né con l’app, né in banca, in posta o dal tabaccaio. Rischi di pagare due volte.</translation>
    </message>
    <message>
        <source>This is not a receipt and does not prove the payment.</source>
        <translation>Non è una ricevuta e non prova il pagamento.</translation>
    </message>
    <message>
        <source>Keep this slip.</source>
        <translation>Conserva questo foglio.</translation>
    </message>
    <message>
        <source>Come back here after {time}, or tomorrow.</source>
        <translation>Torna qui dopo le {time}, oppure domani.</translation>
    </message>
    <message>
        <source>Come back here tomorrow.</source>
        <translation>Torna qui domani.</translation>
    </message>
    <message>
        <source>Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived.</source>
        <translation>Tocca {ask} e fai leggere il codice QR di questo foglio: ti diciamo se il pagamento è arrivato.</translation>
    </message>
    <message>
        <source>If it has not arrived, you can try to pay again from {time} on, not before.</source>
        <translation>Se non è arrivato, puoi riprovare a pagare dalle {time}, non prima.</translation>
    </message>
    <message>
        <source>If you are in a hurry, show this slip at the counter ({desk}).</source>
        <translation>Se hai fretta, mostra questo foglio allo {desk}.</translation>
    </message>
    <message>
        <source>What you were paying</source>
        <translation>Che cosa stavi pagando</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Non hai pagato</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Nothing has been charged for this attempt.</source>
        <translation>Per questo tentativo non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>This sheet is not a receipt.</source>
        <translation>Questo foglio non è una ricevuta.</translation>
    </message>
    <message>
        <source>You can try again here, whenever you like.</source>
        <translation>Puoi riprovare qui, quando vuoi.</translation>
    </message>
    <message>
        <source>Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice.</source>
        <translation>Oppure paga con l’app IO, in banca, in posta o dal tabaccaio: ti serve l’avviso.</translation>
    </message>
    <message>
        <source>If you see a charge on your account, do not pay again: come back here, touch {ask} and let the reader see this sheet.</source>
        <translation>Se vedi un addebito sul conto, non pagare di nuovo: torna qui, tocca {ask} e fai leggere questo foglio.</translation>
    </message>
    <message>
        <source>For help, show this sheet at the counter ({desk}).</source>
        <translation>Per aiuto, mostra questo foglio allo {desk}.</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>You left the pagoPA page.</source>
        <translation>Hai lasciato la pagina di pagoPA.</translation>
    </message>
    <message>
        <source>Too much time passed.</source>
        <translation>È passato troppo tempo.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>La banca ha rifiutato il pagamento.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card. Another card may do. Only your bank knows the exact reason.</source>
        <translation>La banca non ha autorizzato la carta. Può bastare un’altra carta. Il motivo preciso lo sa solo la tua banca.</translation>
    </message>
    <message>
        <source>The card was not recognised: check its number and expiry date.</source>
        <translation>La carta non è stata riconosciuta: controlla numero e scadenza.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card.</source>
        <translation>L’importo supera il limite della carta.</translation>
    </message>
    <message>
        <source>The pagoPA page did not open.</source>
        <translation>La pagina di pagoPA non si è aperta.</translation>
    </message>
    <message>
        <source>We could not ask for the confirmation, but the payment had not started yet.</source>
        <translation>Non abbiamo potuto chiedere conferma, ma il pagamento non era ancora partito.</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Dove pagare</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>The counter that helps you</source>
        <translation>Lo sportello che ti aiuta</translation>
    </message>
    <message>
        <source>Printed on {when}. This sheet is not a receipt.</source>
        <translation>Stampato il {when}. Questo foglio non è una ricevuta.</translation>
    </message>
    <message>
        <source>Bring this sheet with you, and the letter if you have it.</source>
        <translation>Porta con te questo foglio e, se ce l’hai, la lettera.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist, show the letter: its codes are read there.</source>
        <translation>In banca, all’ufficio postale o in tabaccheria mostra la lettera: lì leggono i suoi codici.</translation>
    </message>
    <message>
        <source>This notice has expired: it cannot be paid here any more.</source>
        <translation>Questo avviso è scaduto: qui non si può più pagare.</translation>
    </message>
    <message>
        <source>Ask at the counter what is due now, and how to pay it.</source>
        <translation>Chiedi allo sportello quanto devi ora e come pagarlo.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice: you do not have to pay it, not even elsewhere.</source>
        <translation>L’ente ha annullato questo avviso: non devi pagarlo, nemmeno altrove.</translation>
    </message>
    <message>
        <source>In doubt, ask at the counter.</source>
        <translation>Se hai un dubbio, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>This notice shows as paid in part: the rest cannot be paid here.</source>
        <translation>Questo avviso risulta pagato in parte: il resto qui non si può pagare.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due, before you pay anything.</source>
        <translation>Prima di pagare, chiedi allo sportello quanto devi ancora.</translation>
    </message>
    <message>
        <source>There is a payment of this notice to be checked.</source>
        <translation>C’è un pagamento di questo avviso da verificare.</translation>
    </message>
    <message>
        <source>Do not pay it again, here or elsewhere. Ask at the counter.</source>
        <translation>Non pagarlo di nuovo, né qui né altrove. Chiedi allo sportello.</translation>
    </message>
    <message>
        <source>We cannot read here how this notice stands.</source>
        <translation>Qui non riusciamo a leggere lo stato di questo avviso.</translation>
    </message>
    <message>
        <source>Before you pay it, ask at the counter.</source>
        <translation>Prima di pagarlo, chiedi allo sportello.</translation>
    </message>
    <message>
        <source>This notice is of another body: it cannot be paid here.</source>
        <translation>Questo avviso è di un altro ente: qui non si può pagare.</translation>
    </message>
    <message>
        <source>Pay it with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Pagalo con l’app IO o con l’app della tua banca: inquadra il codice QR della lettera.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now.</source>
        <translation>In questo momento il totem non può ricevere pagamenti.</translation>
    </message>
    <message>
        <source>Come back later, or pay with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Torna più tardi, oppure paga con l’app IO o con l’app della tua banca: inquadra il codice QR della lettera.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now. Were you paying here? Then do not pay again for now.</source>
        <translation>In questo momento il totem non può ricevere pagamenti. Stavi pagando qui? Per ora non pagare di nuovo.</translation>
    </message>
    <message>
        <source>Ask at the counter whether the payment has arrived, before you pay anywhere.</source>
        <translation>Prima di pagare altrove, chiedi allo sportello se il pagamento è arrivato.</translation>
    </message>
    <message>
        <source>Copy of the data of a payment receipt</source>
        <translation>Copia dei dati di una ricevuta di pagamento</translation>
    </message>
    <message>
        <source>This is a copy of the data of the receipt, printed by this kiosk. It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk}).</source>
        <translation>Questa è una copia dei dati della ricevuta, stampata da questo totem. Non è il documento della ricevuta che GovPay rilascia: puoi chiederlo allo {desk}.</translation>
    </message>
    <message>
        <source>The data of the receipt</source>
        <translation>I dati della ricevuta</translation>
    </message>
    <message>
        <source>For the receipt, come back here, touch {ask} and let the reader see this code.</source>
        <translation>Per la ricevuta, torna qui, tocca {ask} e fai leggere questo codice.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Pagamento eseguito</translation>
    </message>
    <message>
        <source>{esito}: does not prove a payment</source>
        <translation>{esito}: non prova un pagamento</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importo pagato</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commissione</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Commissione di tutto il pagamento</translation>
    </message>
    <message>
        <source>In all, with the fee</source>
        <translation>In tutto, con la commissione</translation>
    </message>
    <message>
        <source>on top, not stated here</source>
        <translation>in più, non è scritta qui</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>Fiscal code of the creditor</source>
        <translation>Codice fiscale dell’ente</translation>
    </message>
    <message>
        <source>IUV</source>
        <translation>IUV</translation>
    </message>
    <message>
        <source>Receipt identifier</source>
        <translation>Identificativo della ricevuta</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pagato presso</translation>
    </message>
    <message>
        <source>Person on the notice</source>
        <translation>Intestatario dell’avviso</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Chi ha pagato</translation>
    </message>
    <message>
        <source>Receipt recorded on</source>
        <translation>Ricevuta registrata il</translation>
    </message>
    <message>
        <source>Code of the payment here</source>
        <translation>Codice del pagamento qui</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>campo in cui scrivere</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>per ora non disponibile</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>It contains {text}</source>
        <translation>Contiene {text}</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} cancellato</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Puoi scegliere:</translation>
    </message>
    <message>
        <source>At the lower edge:</source>
        <translation>In basso:</translation>
    </message>
    <message>
        <source>To hear your data, plug in headphones.</source>
        <translation>Per ascoltare i tuoi dati collega le cuffie.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Glide a finger over the screen to hear what is under it, and tap twice to choose it. With keys: go on, go back, choose.</source>
        <translation>La lettura ad alta voce è attiva. Fai scorrere un dito sullo schermo per sentire che cosa c’è sotto, e tocca due volte per sceglierlo. Con i tasti: avanti, indietro, scegli.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>La lettura ad alta voce è finita.</translation>
    </message>
    <message>
        <source>Volume {number} of {count}.</source>
        <translation>Volume {number} di {count}.</translation>
    </message>
    <message>
        <source>Speed {number} of {count}.</source>
        <translation>Velocità {number} di {count}.</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>One less</source>
        <translation>Uno in meno</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno in più</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2</source>
        <translation>Passo %1 di 4, %2</translation>
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
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Easy access</source>
        <translation>Accesso facile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: no payment is real</source>
        <translation>PROVA: nessun pagamento è reale</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Were you paying just now?</source>
        <translation>Stavi pagando proprio ora?</translation>
    </message>
    <message>
        <source>Do not pay again before you have asked at the counter.</source>
        <translation>Non pagare di nuovo prima di aver chiesto allo sportello.</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Chiedi allo sportello</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>Pay at a bank, post office or tobacconist</source>
        <translation>Paga in banca, in posta o dal tabaccaio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Riprova adesso</translation>
    </message>
    <message>
        <source>Code for the help desk: %1</source>
        <translation>Codice per l’assistenza: %1</translation>
    </message>
    <message>
        <source>Scan a code here with the IO app or your bank’s app.</source>
        <translation>Inquadra qui un codice con l’app IO o con l’app della banca.</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Chiedi: %1</translation>
    </message>
    <message>
        <source>Scan the QR code of the letter with the IO app or your bank’s app.</source>
        <translation>Inquadra il codice QR della lettera con l’app IO o della banca.</translation>
    </message>
    <message>
        <source>Take the letter with you.</source>
        <translation>Porta con te la lettera.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
</context>
<context>
    <name>UnpaidPage</name>
    <message>
        <source>It does not show as paid</source>
        <translation>Non risulta pagato</translation>
    </message>
    <message>
        <source>If you paid today at a bank or a post office, it may take until tomorrow.</source>
        <translation>Se hai pagato oggi in banca o in posta, può volerci fino a domani.</translation>
    </message>
    <message>
        <source>Do you have a receipt of it? Then do not pay again: show it at the counter.</source>
        <translation>Hai già una ricevuta? Allora non pagare di nuovo: mostrala allo sportello.</translation>
    </message>
    <message>
        <source>Ask at the counter: %1</source>
        <translation>Per aiuto: %1</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Paga adesso</translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>Di solito bastano pochi secondi. Al massimo un altro secondo.</numerusform>
            <numerusform>Di solito bastano pochi secondi. Al massimo altri %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually a few seconds.</source>
        <translation>Di solito bastano pochi secondi.</translation>
    </message>
    <message>
        <source>We are checking that the payment has arrived</source>
        <translation>Controlliamo se il pagamento è arrivato</translation>
    </message>
    <message>
        <source>I have to go: print the slip</source>
        <translation>Devo andare via: stampa il promemoria</translation>
    </message>
    <message>
        <source>We ask for the receipt</source>
        <translation>Chiediamo la ricevuta</translation>
    </message>
    <message>
        <source>We ask for the receipts</source>
        <translation>Chiediamo le ricevute</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 arrived</source>
        <translation>
            <numerusform>arrivata %n su %1</numerusform>
            <numerusform>arrivate %n su %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We prepare the receipts for printing</source>
        <translation>Prepariamo le ricevute da stampare</translation>
    </message>
    <message>
        <source>If you have to go, the check goes on without you. Take the slip and come back any time.</source>
        <translation>Se devi andare via, il controllo continua anche senza di te. Prendi il promemoria e torna quando vuoi.</translation>
    </message>
    <message>
        <source>We prepare the receipt for printing</source>
        <translation>Prepariamo la ricevuta da stampare</translation>
    </message>
</context>
<context>
    <name>VerifyingViewModel</name>
    <message>
        <source>You said that you have paid with your phone</source>
        <translation>Hai detto di aver pagato con il telefono</translation>
    </message>
    <message>
        <source>The kiosk was interrupted and has started again</source>
        <translation>Il totem si è interrotto ed è ripartito</translation>
    </message>
    <message>
        <source>You have finished on the pagoPA page</source>
        <translation>Hai finito nella pagina di pagoPA</translation>
    </message>
    <message>
        <source>You are no longer on the pagoPA page</source>
        <translation>La pagina di pagoPA è chiusa</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>WhereToPayButton</name>
    <message>
        <source>Printing…</source>
        <translation>Stampiamo…</translation>
    </message>
    <message>
        <source>Printed. Print again</source>
        <translation>Stampato. Stampa di nuovo</translation>
    </message>
    <message>
        <source>It was not printed. Try again</source>
        <translation>Non è stato stampato. Riprova</translation>
    </message>
    <message>
        <source>Did it not come out? Print again</source>
        <translation>Non è uscito? Stampa di nuovo</translation>
    </message>
    <message>
        <source>Print whom to ask</source>
        <translation>Stampa a chi chiedere</translation>
    </message>
    <message>
        <source>Print where to pay</source>
        <translation>Stampa dove pagare</translation>
    </message>
    <message>
        <source>A sheet with the reason, the counter and its hours. Your name is not on it.</source>
        <translation>Un foglio con il motivo, lo sportello e gli orari. Il tuo nome non c’è.</translation>
    </message>
</context>
<context>
    <name>YesNoSwitch</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
</TS>
