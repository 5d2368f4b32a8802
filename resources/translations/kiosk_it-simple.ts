<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>BeforeYouPay</name>
        <message>
            <source>Before you continue</source>
            <translation>Prima di pagare</translation>
        </message>
        <message>
            <source>You need an e-mail address: pagoPA asks for it.</source>
            <translation>Ti serve un indirizzo email. pagoPA lo chiede.</translation>
        </message>
        <message>
            <source>Have your card or bank app ready.</source>
            <translation>Tieni pronta la carta. Oppure l’app della banca.</translation>
        </message>
        <message>
            <source>The printer is ready: you will get the receipt on paper.</source>
            <translation>La stampante va bene. Alla fine esce la ricevuta.</translation>
        </message>
    </context>
    <context>
        <name>CartTotal</name>
        <message>
            <source>Plus the fee of the bank or app. The others follow in the next payment.</source>
            <translation>In più paghi la commissione. È il costo del servizio. Gli altri avvisi li paghi dopo.</translation>
        </message>
        <message>
            <source>Plus the fee of the bank or app: you see it before you confirm.</source>
            <translation>In più c’è la commissione. È il costo del servizio. La vedi prima di pagare.</translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Clear</source>
            <translation>Cancella tutto</translation>
        </message>
    </context>
    <context>
        <name>CheckoutPage</name>
        <message>
            <source>Opening the pagoPA page…</source>
            <translation>Aspetta: si apre la pagina di pagoPA…</translation>
        </message>
        <message>
            <source>I have finished: check the payment</source>
            <translation>Ho finito. Controlla il pagamento</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>It is printed on the slip: 8 letters and digits.</source>
            <translation>Il codice è sul foglio. Ha 8 lettere o numeri.</translation>
        </message>
        <message>
            <source>%1 of 8 characters, %2 to go</source>
            <translation>Hai scritto %1 su 8. Ne mancano %2</translation>
        </message>
        <message>
            <source>No more codes can be tried</source>
            <translation>Hai provato troppe volte</translation>
        </message>
    </context>
    <context>
        <name>CodeSlot</name>
        <message>
            <source>In large letters on the slip printed here. It never has 0, O, 1 or I.</source>
            <translation>Il codice è scritto grande sul foglio. Non ha mai 0, O, 1 o I.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmingPage</name>
        <message>
            <source>Payment being confirmed</source>
            <translation>Aspettiamo la conferma</translation>
        </message>
        <message>
            <source>You tried to pay on %1. The confirmation has not arrived yet.</source>
            <translation>Hai provato a pagare %1. La conferma non c’è ancora.</translation>
        </message>
        <message>
            <source>Do not pay these notices again for now</source>
            <translation>Adesso non pagare più questi avvisi</translation>
        </message>
        <message>
            <source>Do not pay this notice again for now</source>
            <translation>Adesso non pagare più questo avviso</translation>
        </message>
        <message>
            <source>Not here, not with an app, not at a bank.</source>
            <translation>Non pagare qui. Non pagare con l’app. Non pagare in banca.</translation>
        </message>
        <message>
            <source>The confirmation has not arrived yet: sometimes it takes longer. We keep checking.</source>
            <translation>La conferma non c’è ancora. A volte serve più tempo. Noi controlliamo ancora.</translation>
        </message>
        </context>
    <context>
        <name>DebtNotes</name>
        <message>
            <source>This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.</source>
            <translation>Forse è una rata, cioè una parte della somma. Hai altri avvisi uguali? Chiedi allo sportello.</translation>
        </message>
    </context>
    <context>
        <name>DebtPage</name>
        <message>
            <source>Is this your notice?</source>
            <translation>L’avviso è tuo?</translation>
        </message>
        <message>
            <source>This is today’s amount: it may differ from the one on the letter.</source>
            <translation>Questa è la somma di oggi. Sulla lettera può essere diversa.</translation>
        </message>
        <message>
            <source>The receipt proves the payment.</source>
            <translation>La ricevuta dice che hai pagato.</translation>
        </message>
        <message>
            <source>Check the data: this is what there is to pay.</source>
            <translation>Leggi bene. Devi pagare questa somma.</translation>
        </message>
    </context>
    <context>
        <name>DebtSlip</name>
        <message>
            <source>Creditor</source>
            <translation>Chi riceve i soldi</translation>
        </message>
        <message>
            <source>In the name of</source>
            <translation>Nome sull’avviso</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Numero dell’avviso</translation>
        </message>
    </context>
    <context>
        <name>DebtWays</name>
        <message>
            <source>Printing the notice…</source>
            <translation>Aspetta: stampiamo l’avviso…</translation>
        </message>
    </context>
    <context>
        <name>DebtWords</name>
        <message>
            <source>This bill was already paid all at once</source>
            <translation>È già pagato tutto</translation>
        </message>
        <message>
            <source>Nothing more of it is to be paid.</source>
            <translation>Non devi pagare altro.</translation>
        </message>
        <message>
            <source>All instalments of this bill are already paid</source>
            <translation>Le rate sono già pagate</translation>
        </message>
        <message>
            <source>A payment of the rest is being confirmed: do not pay it again.</source>
            <translation>Un pagamento non è ancora sicuro. Non pagare di nuovo.</translation>
        </message>
        <message>
            <source>The rest is paid in instalments.</source>
            <translation>Paghi il resto poco alla volta.</translation>
        </message>
        <message>
            <source>Ask at the counter what is still due.</source>
            <translation>Quanto manca? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>This bill may be paid in another way already</source>
            <translation>Forse è già pagato</translation>
        </message>
        <message>
            <source>If you are in doubt, ask at the counter.</source>
            <translation>Non sei sicuro? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>The bill was already paid all at once</source>
            <translation>È già pagato tutto</translation>
        </message>
        <message>
            <source>One instalment is already paid: the rest is paid in instalments</source>
            <translation>Una rata è pagata. Paghi il resto poco alla volta</translation>
        </message>
        <message>
            <source>{paid} instalments are already paid: the rest is paid in instalments</source>
            <translation>Le rate pagate sono {paid}. Paghi il resto poco alla volta</translation>
        </message>
        <message>
            <source>It may be paid in another way already: ask at the counter</source>
            <translation>Forse è già pagato. Chiedi allo sportello</translation>
        </message>
        <message>
            <source>The other instalments have notices of their own.</source>
            <translation>Ogni rata ha il suo avviso.</translation>
        </message>
    </context>
    <context>
        <name>DebtsEmpty</name>
        <message>
            <source>There is nothing to pay here</source>
            <translation>Non devi pagare niente</translation>
        </message>
        <message>
            <source>If you expected one, ask at the counter.</source>
            <translation>Ti manca un avviso? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Look at the other years with the buttons above.</source>
            <translation>Guarda gli altri anni. Usa i tasti in alto.</translation>
        </message>
        <message>
            <source>Look at the other notices with the buttons above.</source>
            <translation>Guarda gli altri avvisi. Usa i tasti in alto.</translation>
        </message>
    </context>
    <context>
        <name>DebtsMessage</name>
        <message>
            <source>The notices do not come now</source>
            <translation>Gli avvisi non arrivano</translation>
        </message>
        <message>
            <source>It takes longer than usual, one moment more</source>
            <translation>Aspetta ancora un momento</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Prova di nuovo fra poco.</translation>
        </message>
    </context>
    <context>
        <name>FormList</name>
        <message>
            <source>There is no room for more</source>
            <translation>Non c’è più posto</translation>
        </message>
    </context>
    <context>
        <name>FormReviewPage</name>
        <message>
            <source>Check what you have written</source>
            <translation>Leggi bene quello che hai scritto</translation>
        </message>
        <message>
            <source>If something is wrong, touch “Change” beside it.</source>
            <translation>C’è un errore? Tocca “Cambia”.</translation>
        </message>
        <message>
            <source>Creating the notice is not paying.</source>
            <translation>Adesso prepari l’avviso. Poi paghi.</translation>
        </message>
        <message>
            <source>We are creating the notice…</source>
            <translation>Prepariamo l’avviso…</translation>
        </message>
        <message>
            <source>Create the notice</source>
            <translation>Prepara l’avviso</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>To show them we need your tax code and some digits of one of your notices.</source>
            <translation>Ci serve il tuo codice fiscale. Ci servono anche alcune cifre di un tuo avviso.</translation>
        </message>
        <message>
            <source>Looking for your notices…</source>
            <translation>Aspetta: cerchiamo i tuoi avvisi…</translation>
        </message>
        <message>
            <source>Last 6 digits of one of your notices, or all 18</source>
            <translation>Le ultime 6 cifre di un tuo avviso. Oppure tutte e 18</translation>
        </message>
        <message>
            <source>It is on the health card: you can put the card under the reader.</source>
            <translation>È sulla tessera sanitaria. Puoi mettere la tessera sotto il lettore.</translation>
        </message>
        <message>
            <source>The number of the notice is at the bottom of the letter, next to the QR code.</source>
            <translation>È in basso sulla lettera. È vicino al codice QR, il quadrato a puntini.</translation>
        </message>
        <message>
            <source>The municipality does not accept these answers. Check them, or ask at the counter.</source>
            <translation>Il Comune non accetta le risposte. Leggile di nuovo. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Write a number, with at most one comma.</source>
            <translation>Scrivi un numero. Puoi usare una sola virgola.</translation>
        </message>
        <message>
            <source>Write a whole number, without a comma.</source>
            <translation>Scrivi un numero senza virgola.</translation>
        </message>
        <message>
            <source>Write at most two digits after the comma.</source>
            <translation>Dopo la virgola scrivi due cifre, non di più.</translation>
        </message>
        <message>
            <source>This day does not exist. Write day, month and the four digits of the year.</source>
            <translation>Questo giorno non esiste. Scrivi giorno, mese e anno. L’anno ha quattro cifre.</translation>
        </message>
        <message>
            <source>Write the hour from 0 to 23 and the minutes from 0 to 59.</source>
            <translation>Scrivi l’ora da 0 a 23. Scrivi i minuti da 0 a 59.</translation>
        </message>
        <message>
            <source>It is too short: at least {limit} characters.</source>
            <translation>È troppo corto. Servono almeno {limit} lettere o numeri.</translation>
        </message>
        <message>
            <source>It is too long: at most {limit} characters.</source>
            <translation>È troppo lungo. Puoi scrivere {limit} lettere o numeri.</translation>
        </message>
        <message>
            <source>The same answer is there twice.</source>
            <translation>Hai dato la stessa risposta due volte.</translation>
        </message>
        <message>
            <source>Without a yes we cannot go on. If you do not agree, ask at the counter.</source>
            <translation>Serve un sì per continuare. Non vuoi? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>The municipality does not accept this answer. Compare it with your papers.</source>
            <translation>Il Comune non accetta la risposta. Guarda i tuoi documenti.</translation>
        </message>
        <message>
            <source>The last letter is missing. The tax code has 16 characters: it is on the health card.</source>
            <translation>Manca l’ultima lettera. Il codice fiscale ha 16 lettere e numeri. È sulla tessera sanitaria.</translation>
        </message>
        <message>
            <source>The tax code has 16 characters, letters and digits: it is on the health card.</source>
            <translation>Il codice fiscale ha 16 lettere e numeri. È sulla tessera sanitaria.</translation>
        </message>
        <message>
            <source>Write the tax code: it is on the health card.</source>
            <translation>Scrivi il codice fiscale. È sulla tessera sanitaria.</translation>
        </message>
        <message>
            <source>We need at least the last 6 digits of the notice number.</source>
            <translation>Servono le ultime 6 cifre del numero dell’avviso.</translation>
        </message>
        <message>
            <source>It is written differently. Compare it with your papers. For example: {like}</source>
            <translation>Si scrive in un altro modo. Guarda i tuoi documenti. Per esempio: {like}</translation>
        </message>
        <message>
            <source>It is written differently. Compare it with your papers, one sign at a time.</source>
            <translation>Si scrive in un altro modo. Guarda i tuoi documenti, una lettera alla volta.</translation>
        </message>
        <message>
            <source>Something is not right yet</source>
            <translation>C’è ancora un errore</translation>
        </message>
        <message>
            <source>Touch all that apply, then go on.</source>
            <translation>Tocca le risposte giuste. Poi vai avanti.</translation>
        </message>
        <message>
            <source>An email address looks like this: name@example.com. Check it letter by letter.</source>
            <translation>Una email è così: nome@esempio.it. Controlla ogni lettera.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>You have a letter or an e-mail with an 18-digit number or a QR code</source>
            <translation>L’avviso è la lettera con la somma da pagare. Ha un numero di 18 cifre</translation>
        </message>
        <message>
            <source>You can also put the notice under the reader right away</source>
            <translation>Puoi mettere subito l’avviso sotto il lettore</translation>
        </message>
        <message>
            <source>Pay by card, bank account or app, on the pagoPA page. No cash.</source>
            <translation>Paghi con la carta o con l’app. Non con i soldi in mano.</translation>
        </message>
    </context>
    <context>
        <name>HomeWays</name>
        <message>
            <source>Pay without a notice</source>
            <translation>Non ho l’avviso</translation>
        </message>
        <message>
            <source>School meals, identity card and more</source>
            <translation>Paga la mensa, la carta d’identità e altro</translation>
        </message>
        <message>
            <source>Check a payment, print the receipt again</source>
            <translation>Guarda se hai pagato. Stampa la ricevuta</translation>
        </message>
        <message>
            <source>With your tax code and one of your notices</source>
            <translation>Con il codice fiscale e un avviso</translation>
        </message>
    </context>
    <context>
        <name>IdleDialog</name>
        <message numerus="yes">
            <source>In %n second(s) we leave this page and check the payment.</source>
            <translation>
                <numerusform>Fra %n secondo chiudiamo la pagina. Poi controlliamo il pagamento.</numerusform>
                <numerusform>Fra %n secondi chiudiamo la pagina. Poi controlliamo il pagamento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n second(s) we close this page and go back to the start.</source>
            <translation>
                <numerusform>Fra %n secondo chiudiamo la pagina. Poi torniamo all’inizio.</numerusform>
                <numerusform>Fra %n secondi chiudiamo la pagina. Poi torniamo all’inizio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n second(s) we erase what you typed and go back to the start.</source>
            <translation>
                <numerusform>Fra %n secondo cancelliamo quello che hai scritto. Poi torniamo all’inizio.</numerusform>
                <numerusform>Fra %n secondi cancelliamo quello che hai scritto. Poi torniamo all’inizio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, I need more time</source>
            <translation>Sì, ho bisogno di tempo</translation>
        </message>
    </context>
    <context>
        <name>InstalmentsPage</name>
        <message>
            <source>This notice can be paid in several ways</source>
            <translation>Puoi pagare in più modi</translation>
        </message>
        <message>
            <source>In instalments or all at once?</source>
            <translation>Tutto insieme o poco alla volta?</translation>
        </message>
        <message>
            <source>This notice is part of a payment in instalments</source>
            <translation>Questo avviso è una rata, cioè una parte della somma</translation>
        </message>
        <message>
            <source>Choose what to pay now.</source>
            <translation>Che cosa vuoi pagare adesso?</translation>
        </message>
        <message>
            <source>There is nothing more of it to pay here now.</source>
            <translation>Adesso non devi pagare altro.</translation>
        </message>
        <message>
            <source>It takes longer than usual, one moment more</source>
            <translation>Aspetta ancora un momento</translation>
        </message>
    </context>
    <context>
        <name>InstalmentsViewModel</name>
        <message>
            <source>All at once</source>
            <translation>Tutto insieme</translation>
        </message>
        <message>
            <source>A payment of it is being confirmed</source>
            <translation>Un pagamento non è ancora sicuro</translation>
        </message>
        <message>
            <source>A payment in another way is being confirmed</source>
            <translation>Un altro pagamento non è ancora sicuro</translation>
        </message>
        <message>
            <source>You have chosen to pay all at once</source>
            <translation>Hai scelto di pagare tutto insieme</translation>
        </message>
        <message>
            <source>You have chosen to pay in instalments</source>
            <translation>Hai scelto di pagare poco alla volta</translation>
        </message>
    </context>
    <context>
        <name>LanguageSheet</name>
        <message>
            <source>What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.</source>
            <translation>Quello che hai scritto resta. La lingua di pagoPA si cambia in fondo alla sua pagina.</translation>
        </message>
        <message>
            <source>What you have typed stays. When you leave, the next person begins in the usual language.</source>
            <translation>Quello che hai scritto resta.</translation>
        </message>
    </context>
    <context>
        <name>LeavePaymentDialog</name>
        <message>
            <source>Leave the payment?</source>
            <translation>Non vuoi più pagare?</translation>
        </message>
        <message>
            <source>If you have not pressed “Pay”, nothing is charged. If you have, we check first.</source>
            <translation>Non hai toccato “Paga”? Allora non paghi niente. Hai toccato “Paga”? Allora prima controlliamo.</translation>
        </message>
        <message>
            <source>Leave and check</source>
            <translation>Esci e controlla</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>This code is not on a payment notice</source>
            <translation>Questo codice non è di un avviso</translation>
        </message>
        <message>
            <source>Put the QR code of the notice under the reader, or type its 18 digits.</source>
            <translation>Metti il codice QR dell’avviso sotto il lettore. Oppure scrivi le 18 cifre.</translation>
        </message>
        <message>
            <source>We cannot find this notice</source>
            <translation>Non troviamo l’avviso</translation>
        </message>
        <message>
            <source>We cannot read this notice now</source>
            <translation>Adesso non possiamo leggere l’avviso</translation>
        </message>
        <message>
            <source>pagoPA does not accept this notice now</source>
            <translation>pagoPA adesso non accetta l’avviso</translation>
        </message>
        <message>
            <source>You are filling in a form</source>
            <translation>Stai rispondendo alle domande</translation>
        </message>
        <message>
            <source>To pay a notice, go back first. What you have written here is not lost by this.</source>
            <translation>Vuoi pagare un avviso? Torna indietro. Le tue risposte restano.</translation>
        </message>
        <message>
            <source>There is no paper of this notice</source>
            <translation>Non possiamo stampare l’avviso</translation>
        </message>
        <message>
            <source>It holds a revenue stamp: it can be paid here, or at the counter.</source>
            <translation>Ha una marca da bollo. Puoi pagarlo qui. Oppure allo sportello.</translation>
        </message>
        <message>
            <source>We could not create the notice</source>
            <translation>L’avviso non è pronto</translation>
        </message>
        <message>
            <source>We do not know whether the notice was created</source>
            <translation>Non sappiamo se l’avviso è pronto</translation>
        </message>
        <message>
            <source>Tax code and digits do not go together</source>
            <translation>Il codice fiscale o le cifre sono sbagliati</translation>
        </message>
        <message>
            <source>Check the digits, or ask at the counter: it may be of another body.</source>
            <translation>Controlla le cifre. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Try again later, or ask at the counter.</source>
            <translation>Prova più tardi. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Ask at the counter before you try again.</source>
            <translation>Prima chiedi allo sportello. Poi prova di nuovo.</translation>
        </message>
        <message>
            <source>If it is not clear, ask at the counter.</source>
            <translation>Non capisci? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Compare both with your papers.</source>
            <translation>Guarda la tessera e la lettera.</translation>
        </message>
        <message>
            <source>No more tries are possible here for now</source>
            <translation>Qui non puoi provare altre volte</translation>
        </message>
        <message>
            <source>Ask at the counter: they can search for you.</source>
            <translation>Chiedi allo sportello. Ti aiutano a cercare.</translation>
        </message>
        <message>
            <source>You have reached {number} notices, the most for one visit</source>
            <translation>Hai {number} avvisi. Di più non si può</translation>
        </message>
        <message>
            <source>Pay these first, then go on with the others.</source>
            <translation>Paga prima questi. Poi paga gli altri.</translation>
        </message>
        <message>
            <source>It holds a revenue stamp. Pay the others first, then this one.</source>
            <translation>Ha una marca da bollo. Paga prima gli altri. Poi paga questo.</translation>
        </message>
        <message>
            <source>It holds a revenue stamp. Pay it first, then this one.</source>
            <translation>Ha una marca da bollo. Paga prima quello. Poi paga questo.</translation>
        </message>
        <message>
            <source>A payment of this notice is being confirmed: do not pay it again.</source>
            <translation>Questo pagamento non è ancora sicuro. Non pagare di nuovo.</translation>
        </message>
        <message>
            <source>“Pay” had not been pressed. If in doubt, ask at the counter.</source>
            <translation>Non hai toccato “Paga”. Hai un dubbio? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Its system must be asked about this notice. Try again in a while.</source>
            <translation>Dobbiamo chiedere a un altro computer. Prova di nuovo fra poco.</translation>
        </message>
        <message>
            <source>Your notice is still to be paid.</source>
            <translation>Devi ancora pagare l’avviso.</translation>
        </message>
        <message>
            <source>This notice is already paid</source>
            <translation>L’avviso è già pagato</translation>
        </message>
        <message>
            <source>You do not have to do anything.</source>
            <translation>Non devi fare niente.</translation>
        </message>
        <message>
            <source>It shows as paid in part</source>
            <translation>È pagata solo una parte</translation>
        </message>
        <message>
            <source>Ask at the counter what is still due.</source>
            <translation>Quanto manca? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>The creditor has annulled this notice</source>
            <translation>Questo avviso non vale più</translation>
        </message>
        <message>
            <source>There is a payment to be checked</source>
            <translation>C’è un pagamento da controllare</translation>
        </message>
        <message>
            <source>Do not pay again and ask at the counter.</source>
            <translation>Non pagare di nuovo. Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>We cannot read the state of this notice</source>
            <translation>Non possiamo leggere bene l’avviso</translation>
        </message>
        <message>
            <source>Plus the fee of the bank or app.</source>
            <translation>In più c’è la commissione, il costo del servizio.</translation>
        </message>
        <message>
            <source>Plus a fee of {fee}: {total} in all.</source>
            <translation>La commissione è {fee}. In tutto sono {total}.</translation>
        </message>
        <message>
            <source>A payment is being confirmed, do not make it again: {open}.</source>
            <translation>Aspettiamo la conferma di {open}. Non pagare di nuovo.</translation>
        </message>
        <message>
            <source>You have not paid anything here so far.</source>
            <translation>Qui non hai ancora pagato niente.</translation>
        </message>
        <message>
            <source>You have not paid anything.</source>
            <translation>Non hai pagato niente.</translation>
        </message>
        <message>
            <source>You have not paid yet. Only the “Pay” button pays.</source>
            <translation>Non hai ancora pagato. Paghi solo se tocchi “Paga”.</translation>
        </message>
        <message>
            <source>This payment is not made yet. Only the “Pay” button pays.</source>
            <translation>Non hai ancora pagato questo. Paghi solo se tocchi “Paga”.</translation>
        </message>
        <message>
            <source>Another is being confirmed: do not make that one again.</source>
            <translation>Un altro pagamento non è ancora sicuro. Non farlo di nuovo.</translation>
        </message>
        <message>
            <source>Notices still to be paid: {left}.</source>
            <translation>Devi ancora pagare questi avvisi: {left}.</translation>
        </message>
        <message>
            <source>Nothing has been charged this time.</source>
            <translation>Questa volta non hai speso niente.</translation>
        </message>
        <message>
            <source>{paid} notices paid of {all}. Do not pay again what is being confirmed.</source>
            <translation>Avvisi pagati: {paid} su {all}. Per gli altri aspettiamo: non pagare di nuovo.</translation>
        </message>
        <message>
            <source>Do not pay again: we are still checking.</source>
            <translation>Non pagare di nuovo. Stiamo controllando.</translation>
        </message>
        <message>
            <source>{paid} notices paid of {all}. The others are still to be paid.</source>
            <translation>Avvisi pagati: {paid} su {all}. Gli altri sono da pagare.</translation>
        </message>
        <message>
            <source>We do not know yet if you have paid: do not pay again.</source>
            <translation>Non sappiamo ancora se hai pagato. Non pagare di nuovo.</translation>
        </message>
        <message>
            <source>The creditor says so. If you are in doubt, ask at the counter.</source>
            <translation>Lo dice il Comune o l’ufficio. Hai un dubbio? Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Something has changed: look again</source>
            <translation>Qualcosa è cambiato. Guarda bene</translation>
        </message>
        <message>
            <source>We have just read it anew: this is how it stands now.</source>
            <translation>Lo abbiamo letto adesso. Ora è così.</translation>
        </message>
        <message>
            <source>Look what is paid, and what can still be paid.</source>
            <translation>Guarda che cosa è pagato. Guarda che cosa manca.</translation>
        </message>
        <message>
            <source>Ask for it where it was paid, or at the counter.</source>
            <translation>Chiedi la ricevuta allo sportello.</translation>
        </message>
        <message>
            <source>Somebody seems to be paying this notice right now</source>
            <translation>Forse qualcuno sta pagando questo avviso</translation>
        </message>
        <message>
            <source>Wait for that payment, or it may be paid twice. Not so? Then press again.</source>
            <translation>Aspetta. Se no, l’avviso si paga due volte. Sei sicuro? Tocca di nuovo.</translation>
        </message>
        <message>
            <source>We do not know this code here</source>
            <translation>Non conosciamo questo codice</translation>
        </message>
        <message>
            <source>Codes are known at the kiosk that printed them. Put the notice under the reader.</source>
            <translation>Usa il codice dove hai stampato il foglio. Oppure metti l’avviso sotto il lettore.</translation>
        </message>
        <message>
            <source>That was too many codes</source>
            <translation>Hai scritto troppi codici</translation>
        </message>
        <message>
            <source>Put the notice under the reader, or ask at the counter.</source>
            <translation>Metti l’avviso sotto il lettore. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Another payment of this bill is being confirmed</source>
            <translation>Un altro pagamento non è ancora sicuro</translation>
        </message>
        <message>
            <source>Do not pay it again for now.</source>
            <translation>Adesso non pagare di nuovo.</translation>
        </message>
        <message>
            <source>Nothing has been charged.</source>
            <translation>Non hai speso niente.</translation>
        </message>
        <message>
            <source>Nothing is paid on this page.</source>
            <translation>In questa pagina non paghi.</translation>
        </message>
        <message>
            <source>Nothing has been charged now.</source>
            <translation>Adesso non hai speso niente.</translation>
        </message>
        <message>
            <source>You have not paid anything so far.</source>
            <translation>Non hai ancora pagato niente.</translation>
        </message>
        <message>
            <source>You have not paid anything on this page.</source>
            <translation>In questa pagina non hai pagato niente.</translation>
        </message>
        <message>
            <source>The payment may have started: we check whether you have paid.</source>
            <translation>Forse hai pagato. Ora controlliamo.</translation>
        </message>
        <message>
            <source>Here you see the outcome: we check it for you.</source>
            <translation>Qui vedi se hai pagato. Ora controlliamo.</translation>
        </message>
        <message>
            <source>There was an error here: we check whether you have paid.</source>
            <translation>C’è stato un errore. Controlliamo se hai pagato.</translation>
        </message>
        <message>
            <source>Too much time has passed.</source>
            <translation>Il tempo è finito.</translation>
        </message>
        <message>
            <source>The bank did not authorise the card.</source>
            <translation>La banca ha detto no alla carta.</translation>
        </message>
        <message>
            <source>Another card may do. Only your bank knows the exact reason.</source>
            <translation>Prova con un’altra carta. Il motivo lo sa la tua banca.</translation>
        </message>
        <message>
            <source>The card was not recognised.</source>
            <translation>La carta non va bene.</translation>
        </message>
        <message>
            <source>Check its number and expiry date.</source>
            <translation>Controlla il numero e la data della carta.</translation>
        </message>
        <message>
            <source>The amount is above the limit of the card, or its balance is too low.</source>
            <translation>La somma è troppo alta per questa carta. Oppure non ci sono abbastanza soldi.</translation>
        </message>
        <message>
            <source>Another card may do.</source>
            <translation>Prova con un’altra carta.</translation>
        </message>
        <message>
            <source>The bank refused the payment.</source>
            <translation>La banca ha detto no.</translation>
        </message>
        <message>
            <source>Another way to pay may do.</source>
            <translation>Prova a pagare in un altro modo.</translation>
        </message>
        <message>
            <source>It stopped before you could pay. You can try again.</source>
            <translation>Non hai pagato. Puoi provare di nuovo.</translation>
        </message>
        <message>
            <source>We could not ask whether the payment has arrived.</source>
            <translation>Non sappiamo se il pagamento è arrivato.</translation>
        </message>
        <message>
            <source>You left the page of pagoPA.</source>
            <translation>Hai chiuso la pagina di pagoPA.</translation>
        </message>
        <message>
            <source>Touch the screen to go on where you were.</source>
            <translation>Tocca lo schermo. Riparti da dove eri.</translation>
        </message>
        <message>
            <source>The creditor of this notice does not answer</source>
            <translation>L’ufficio di questo avviso non risponde</translation>
        </message>
        <message>
            <source>At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3.</source>
            <translation>In basso sulla lettera, vicino al codice QR. Ha 18 cifre. Di solito comincia con 3.</translation>
        </message>
        <message>
            <source>By card, bank account or app, on the page of pagoPA. No cash.</source>
            <translation>Paghi con la carta, il conto o l’app. Non con i soldi in mano.</translation>
        </message>
        <message>
            <source>I pressed “Pay” and nothing happens</source>
            <translation>Ho toccato “Paga” e non succede niente</translation>
        </message>
        <message>
            <source>Wait for your bank. If you leave, we check first whether the payment has arrived.</source>
            <translation>Aspetta la tua banca. Vuoi uscire? Prima controlliamo il pagamento.</translation>
        </message>
        <message>
            <source>We ask whether the receipt of your payment has arrived. Only the receipt proves it.</source>
            <translation>Cerchiamo la tua ricevuta. La ricevuta dice che hai pagato.</translation>
        </message>
        <message>
            <source>Write down the code or take a picture of it, and show it at the counter.</source>
            <translation>Scrivi il codice o fai una foto. Fallo vedere allo sportello.</translation>
        </message>
        <message>
            <source>You choose the service and answer some questions. We prepare the notice: then you pay.</source>
            <translation>Scegli il servizio. Rispondi alle domande. Noi prepariamo l’avviso. Poi paghi.</translation>
        </message>
        <message>
            <source>Change what is shown with the buttons on top, or ask at the counter.</source>
            <translation>Usa i tasti in alto. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Instalments or all at once?</source>
            <translation>Tutto insieme o poco alla volta?</translation>
        </message>
        <message>
            <source>Both ways pay the same bill: choose one. The next instalment is marked.</source>
            <translation>La somma è la stessa. Scegli tu. La rata da pagare è il tasto blu.</translation>
        </message>
        <message>
            <source>Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice.</source>
            <translation>Sì. Con un’app, in banca, in posta o dal tabaccaio. Porta il foglio dell’avviso.</translation>
        </message>
        <message>
            <source>Open the IO app or the app of your bank, choose to pay a notice, and scan the code.</source>
            <translation>Apri l’app IO o l’app della banca. Scegli: paga un avviso. Poi inquadra il codice.</translation>
        </message>
        <message>
            <source>In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I.</source>
            <translation>È scritto grande sul foglio. Ha 8 lettere o numeri.</translation>
        </message>
        <message>
            <source>This service cannot be prepared here</source>
            <translation>Qui non possiamo preparare questo servizio</translation>
        </message>
        <message>
            <source>The municipality does not accept these answers.</source>
            <translation>Il Comune non accetta le risposte.</translation>
        </message>
        <message>
            <source>The amount has changed: now it is {amount}</source>
            <translation>La somma è cambiata. Ora è {amount}</translation>
        </message>
        <message>
            <source>If that is right, touch “Go to payment” again.</source>
            <translation>Va bene? Tocca di nuovo “Vai al pagamento”.</translation>
        </message>
        <message>
            <source>Ask at the counter: they can prepare it for you.</source>
            <translation>Chiedi allo sportello. Ti aiutano.</translation>
        </message>
        <message>
            <source>Not all notices can be shown here</source>
            <translation>Qui mancano alcuni avvisi</translation>
        </message>
        <message>
            <source>Its number could not be given out.</source>
            <translation>Non ha ancora un numero.</translation>
        </message>
        <message>
            <source>This service is not set up for it at the moment.</source>
            <translation>Adesso il servizio non funziona.</translation>
        </message>
        <message>
            <source>This notice is paid alone</source>
            <translation>Paga questo avviso da solo</translation>
        </message>
        <message>
            <source>The notice that is here is paid alone</source>
            <translation>Paga da solo l’avviso che c’è già</translation>
        </message>
        <message>
            <source>The same amount is paid only once.</source>
            <translation>La stessa somma si paga una volta.</translation>
        </message>
        <message>
            <source>You do not pay here: you pay with your phone.</source>
            <translation>Paghi con il telefono. Non paghi qui.</translation>
        </message>
        <message>
            <source>The payment is under way: follow your bank and stay here.</source>
            <translation>Il pagamento è iniziato. Segui la tua banca. Resta qui.</translation>
        </message>
        <message>
            <source>It cannot be paid here any more. Ask at the counter what is due now.</source>
            <translation>Qui non puoi più pagarlo. Chiedi allo sportello quanto devi pagare.</translation>
        </message>
        <message>
            <source>You cannot pay here right now. We keep trying: this page tells when it works again.</source>
            <translation>Adesso qui non puoi pagare. Noi proviamo ancora. Guarda questa pagina.</translation>
        </message>
        <message>
            <source>It is of another body: it cannot be paid here.</source>
            <translation>È di un altro ufficio. Qui non puoi pagarlo.</translation>
        </message>
        <message>
            <source>Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.</source>
            <translation>Paga con l’app IO, in banca, in posta o dal tabaccaio. Porta la lettera.</translation>
        </message>
        <message>
            <source>pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.</source>
            <translation>pagoPA chiede un’email. Non hai un’email? Puoi pagare in banca, in posta o dal tabaccaio.</translation>
        </message>
    <message>
        <source>Already paid: {paid}. Another {open} is being confirmed: do not pay that again.</source>
        <translation>Già pagati {paid}. Aspettiamo la conferma di altri {open}: non pagarli di nuovo.</translation>
    </message>
<message>
        <source>{paid} notices paid of {all}. One is still to be paid.</source>
        <translation>Avvisi pagati: {paid} su {all}. Uno è da pagare.</translation>
    </message>
<message>
        <source>This one is being confirmed: do not pay it again.</source>
        <translation>Questo pagamento non è ancora sicuro. Non pagare di nuovo.</translation>
    </message>
<message>
        <source>Do not pay again: this payment and another {open} are being confirmed.</source>
        <translation>Non pagare di nuovo. Aspettiamo la conferma di questo pagamento e di altri {open}.</translation>
    </message>
</context>
    <context>
        <name>NotPaidPage</name>
        <message>
            <source>These notices are still to be paid.</source>
            <translation>Devi ancora pagare questi avvisi.</translation>
        </message>
        <message>
            <source>This notice is still to be paid.</source>
            <translation>Devi ancora pagare questo avviso.</translation>
        </message>
        <message>
            <source>Nothing has been charged. Your notices are still to be paid.</source>
            <translation>Non hai speso niente. Devi ancora pagare gli avvisi.</translation>
        </message>
        <message>
            <source>Nothing has been charged. Your notice is still to be paid.</source>
            <translation>Non hai speso niente. Devi ancora pagare l’avviso.</translation>
        </message>
        <message>
            <source>What you can do now</source>
            <translation>Che cosa puoi fare</translation>
        </message>
        <message>
            <source>Printing the notice…</source>
            <translation>Aspetta: stampiamo l’avviso…</translation>
        </message>
        <message>
            <source>You scan a code with the IO app or your bank’s app.</source>
            <translation>Apri l’app IO o della banca. Inquadra un codice.</translation>
        </message>
        <message>
            <source>The summary is printed. It comes out below, on the right.</source>
            <translation>Il foglio è stampato. Esce in basso a destra.</translation>
        </message>
        <message>
            <source>It says what happened this time.</source>
            <translation>Dice che cosa è successo.</translation>
        </message>
        <message>
            <source>It says what happened, and that nothing has been charged.</source>
            <translation>Dice che cosa è successo. Dice che non hai speso niente.</translation>
        </message>
    </context>
    <context>
        <name>NoticeNumbers</name>
        <message>
            <source>We cannot show the code.</source>
            <translation>Non possiamo far vedere il codice.</translation>
        </message>
        <message>
            <source>These two numbers do the same.</source>
            <translation>Questi due numeri valgono come il codice.</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Numero dell’avviso</translation>
        </message>
    </context>
    <context>
        <name>NoticePage</name>
        <message>
            <source>Put the notice under the reader</source>
            <translation>Metti l’avviso sotto il lettore</translation>
        </message>
        <message>
            <source>Or type the notice number here: 18 digits.</source>
            <translation>Oppure scrivi le 18 cifre. Sono sulla lettera.</translation>
        </message>
        <message>
            <source>%1 of 18 digits, %2 to go</source>
            <translation>Hai scritto %1 cifre su 18. Ne mancano %2</translation>
        </message>
        <message>
            <source>Put the next notice under the reader</source>
            <translation>Metti l’altro avviso sotto il lettore</translation>
        </message>
        <message>
            <source>Put the notice or the slip under the reader, or type the notice number.</source>
            <translation>Metti l’avviso sotto il lettore. Oppure scrivi il suo numero.</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Numero dell’avviso</translation>
        </message>
        <message>
            <source>Looking for the notice…</source>
            <translation>Aspetta: cerchiamo l’avviso…</translation>
        </message>
        <message numerus="yes">
            <source>Or type its 18 digits. %n notice(s) are here already.</source>
            <translation>
                <numerusform>Oppure scrivi le 18 cifre. C’è già un avviso.</numerusform>
                <numerusform>Oppure scrivi le 18 cifre. Ci sono già %n avvisi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticePicture</name>
        <message>
            <source>Notice number</source>
            <translation>Numero dell’avviso</translation>
        </message>
    </context>
    <context>
        <name>NoticeSlot</name>
        <message>
            <source>Check the number: one digit looks wrong.</source>
            <translation>Controlla il numero. Forse una cifra è sbagliata.</translation>
        </message>
        <message>
            <source>This takes longer than usual, one more moment.</source>
            <translation>Aspetta ancora un momento.</translation>
        </message>
        <message>
            <source>Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.</source>
            <translation>Guarda la lettera, poche cifre alla volta. È uguale? Allora cerca lo stesso.</translation>
        </message>
    </context>
    <context>
        <name>NoticeViewModel</name>
        <message>
            <source>The notice number begins with 0, 1, 2 or 3</source>
            <translation>Il numero comincia con 0, 1, 2 o 3</translation>
        </message>
        <message>
            <source>Compare the first digit with the letter.</source>
            <translation>Guarda la prima cifra sulla lettera.</translation>
        </message>
    </context>
    <context>
        <name>NumericPad</name>
        <message>
            <source>Clear</source>
            <translation>Cancella tutto</translation>
        </message>
    </context>
    <context>
        <name>PageStage</name>
        <message>
            <source>This page cannot be shown</source>
            <translation>Questa pagina non funziona</translation>
        </message>
    </context>
    <context>
        <name>PaidPage</name>
        <message>
            <source>The kiosk was interrupted. The payment has arrived.</source>
            <translation>Il computer si è fermato. Ma il pagamento è arrivato.</translation>
        </message>
        <message>
            <source>Press below to print the receipt. To see it, ask “Have I paid?” with your notice.</source>
            <translation>Tocca in basso per stampare la ricevuta. Vuoi vederla? Tocca “Ho già pagato?”.</translation>
        </message>
        <message>
            <source>To see it, ask “Have I paid?” with your notice.</source>
            <translation>Vuoi vederla? Tocca “Ho già pagato?”.</translation>
        </message>
        <message>
            <source>It was paid: ask at the counter for the receipt.</source>
            <translation>È pagato. Chiedi la ricevuta allo sportello.</translation>
        </message>
    </context>
    <context>
        <name>PaidViewModel</name>
        <message>
            <source>One of them is yours. Print them, and show them at the counter.</source>
            <translation>Una è tua. Stampale. Falle vedere allo sportello.</translation>
        </message>
        <message>
            <source>It was paid more than once. Print them, and show them at the counter.</source>
            <translation>È pagato due volte. Stampa le ricevute. Falle vedere allo sportello.</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Chi riceve i soldi</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Numero dell’avviso</translation>
        </message>
        <message>
            <source>Paid in all, with a fee of {fee}</source>
            <translation>In tutto. La commissione è {fee}</translation>
        </message>
    </context>
    <context>
        <name>PaidWords</name>
        <message>
            <source>Paid more than once: ask at the counter.</source>
            <translation>È pagato più di una volta. Chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Nothing has been charged this time.</source>
            <translation>Questa volta non hai speso niente.</translation>
        </message>
        <message>
            <source>Nothing has been charged now.</source>
            <translation>Adesso non hai speso niente.</translation>
        </message>
        <message>
            <source>They are paid: do not pay them again.</source>
            <translation>Sono pagati. Non pagarli di nuovo.</translation>
        </message>
        <message>
            <source>It is paid: do not pay it again.</source>
            <translation>È pagato. Non pagarlo di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The letter says {before}: today it is {now}.</source>
            <translation>Sulla lettera: {before}. Oggi: {now}.</translation>
        </message>
    </context>
    <context>
        <name>PaperNote</name>
        <message>
            <source>We are not sure that the sheet came out.</source>
            <translation>Il foglio è uscito? Non siamo sicuri.</translation>
        </message>
        <message>
            <source>If you do not see it, print it again.</source>
            <translation>Non lo vedi? Stampalo di nuovo.</translation>
        </message>
        <message>
            <source>Try again, or ask at the counter.</source>
            <translation>Prova di nuovo. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>We could not print the summary.</source>
            <translation>Non possiamo stampare il foglio.</translation>
        </message>
        <message>
            <source>We could not print the notices.</source>
            <translation>Non possiamo stampare gli avvisi.</translation>
        </message>
        <message>
            <source>We could not print the notice.</source>
            <translation>Non possiamo stampare l’avviso.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>Open the IO app or your bank’s app and scan this code.</source>
            <translation>Apri l’app IO o l’app della banca. Poi inquadra questo codice.</translation>
        </message>
        <message>
            <source>Open the IO app or your bank’s app and write these numbers there.</source>
            <translation>Apri l’app IO o l’app della banca. Scrivi questi numeri.</translation>
        </message>
    </context>
    <context>
        <name>PhoneWaiting</name>
        <message>
            <source>We cannot see here whether you have paid. Keep the receipt that your phone gives you.</source>
            <translation>Qui non vediamo se hai pagato. Tieni la ricevuta del telefono.</translation>
        </message>
        <message>
            <source>We are waiting for the payments from your phone. The receipts appear here when they arrive.</source>
            <translation>Paga con il telefono. Poi le ricevute arrivano qui.</translation>
        </message>
        <message>
            <source>We are waiting for the payment from your phone. The receipt appears here when it arrives.</source>
            <translation>Paga con il telefono. Poi la ricevuta arriva qui.</translation>
        </message>
        <message>
            <source>If you go, what you pay with your phone stays valid.</source>
            <translation>Puoi andare via. Il pagamento con il telefono vale lo stesso.</translation>
        </message>
    </context>
    <context>
        <name>PrintedPage</name>
        <message>
            <source>The sheets come out below, on the right. With them you can pay elsewhere.</source>
            <translation>I fogli escono in basso a destra. Puoi pagare in un altro posto.</translation>
        </message>
        <message>
            <source>The sheet comes out below, on the right. With it you can pay elsewhere.</source>
            <translation>Il foglio esce in basso a destra. Puoi pagare in un altro posto.</translation>
        </message>
        <message>
            <source>Keep the sheets until you have paid. They are no receipts.</source>
            <translation>Tieni i fogli. Non sono ricevute.</translation>
        </message>
        <message>
            <source>Keep the sheet until you have paid. It is no receipt.</source>
            <translation>Tieni il foglio. Non è una ricevuta.</translation>
        </message>
        <message>
            <source>Scan the QR code of the sheet.</source>
            <translation>Inquadra il codice QR sul foglio.</translation>
        </message>
        <message>
            <source>With the notice number that is on the sheet.</source>
            <translation>Usa il numero dell’avviso. È sul foglio.</translation>
        </message>
        <message>
            <source>Show the sheet at the counter.</source>
            <translation>Fai vedere il foglio allo sportello.</translation>
        </message>
        <message>
            <source>Show the sheet: its code is read there.</source>
            <translation>Fai vedere il foglio.</translation>
        </message>
    </context>
    <context>
        <name>PrintingNote</name>
        <message>
            <source>The printer has stopped. The payment is fine.</source>
            <translation>La stampante è ferma. Ma il pagamento va bene.</translation>
        </message>
        <message>
            <source>We cannot print right now. You also get the receipt by e-mail.</source>
            <translation>Adesso non possiamo stampare. La ricevuta arriva per email.</translation>
        </message>
        <message>
            <source>We are not sure that the sheet came out.</source>
            <translation>Il foglio è uscito? Non siamo sicuri.</translation>
        </message>
        <message>
            <source>Nothing came out? The payment is fine.</source>
            <translation>Non esce niente? Il pagamento va bene lo stesso.</translation>
        </message>
        <message>
            <source>If you do not see it, print it again.</source>
            <translation>Non lo vedi? Stampalo di nuovo.</translation>
        </message>
        <message>
            <source>Note this code and ask at the counter: %1</source>
            <translation>Scrivi questo codice e chiedi allo sportello: %1</translation>
        </message>
        <message>
            <source>The receipts are printed. They come out below, on the right.</source>
            <translation>Le ricevute sono stampate. Escono in basso a destra.</translation>
        </message>
        <message>
            <source>The receipt is printed. It comes out below, on the right.</source>
            <translation>La ricevuta è stampata. Esce in basso a destra.</translation>
        </message>
        <message>
            <source>The sheets come out below, on the right.</source>
            <translation>I fogli escono in basso a destra.</translation>
        </message>
        <message>
            <source>The sheet comes out below, on the right.</source>
            <translation>Il foglio esce in basso a destra.</translation>
        </message>
        <message>
            <source>We cannot print right now. Ask for the receipt at the counter.</source>
            <translation>Adesso non stampiamo. Chiedi la ricevuta allo sportello.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Check and go to payment</source>
            <translation>Controlla e poi paga</translation>
        </message>
        <message>
            <source>You need an e-mail address: pagoPA asks for it.</source>
            <translation>Ti serve un indirizzo email. pagoPA lo chiede.</translation>
        </message>
        <message>
            <source>Looking for the notice…</source>
            <translation>Aspetta: cerchiamo l’avviso…</translation>
        </message>
        <message>
            <source>The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?</source>
            <translation>La ricevuta arriva per email. Alla fine la vedi qui. Vuoi continuare?</translation>
        </message>
        <message>
            <source>Checking the notices again…</source>
            <translation>Controlliamo gli avvisi…</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s): the first %1 in this payment, then the others.</source>
            <translation>
                <numerusform>%n avviso. Adesso paghi i primi %1, dopo gli altri.</numerusform>
                <numerusform>%n avvisi. Adesso paghi i primi %1, dopo gli altri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s). Here you only check.</source>
            <translation>
                <numerusform>Un avviso. Qui non paghi.</numerusform>
                <numerusform>%n avvisi. Qui non paghi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear</source>
            <translation>Cancella tutto</translation>
        </message>
    </context>
    <context>
        <name>ServicesLoading</name>
        <message>
            <source>One moment: the services are being loaded.</source>
            <translation>Aspetta un momento.</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message>
            <source>Choose the service: we prepare the notice.</source>
            <translation>Scegli. Noi prepariamo l’avviso.</translation>
        </message>
        <message>
            <source>Search by name, for example “meals”</source>
            <translation>Scrivi il nome, per esempio “mensa”</translation>
        </message>
    </context>
    <context>
        <name>ServicesViewModel</name>
        <message>
            <source>Try another word, or ask at the counter.</source>
            <translation>Prova un’altra parola. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>We keep trying. You can wait, or ask at the counter.</source>
            <translation>Proviamo ancora. Puoi aspettare. Oppure chiedi allo sportello.</translation>
        </message>
        <message>
            <source>You choose the amount</source>
            <translation>Scegli tu quanto pagare</translation>
        </message>
        <message>
            <source>Nothing can be paid here without a notice</source>
            <translation>Per pagare serve un avviso</translation>
        </message>
        <message>
            <source>Ask at the counter: they can prepare the notice for you.</source>
            <translation>Chiedi allo sportello. Ti preparano l’avviso.</translation>
        </message>
        <message>
            <source>We cannot load the services right now</source>
            <translation>Adesso i servizi non arrivano</translation>
        </message>
    </context>
    <context>
        <name>UnavailablePage</name>
        <message>
            <source>Were you paying just now?</source>
            <translation>Stavi pagando?</translation>
        </message>
        <message>
            <source>Do not pay again before you have asked at the counter.</source>
            <translation>Non pagare di nuovo. Prima chiedi allo sportello.</translation>
        </message>
        <message>
            <source>Scan a code here with the IO app or your bank’s app.</source>
            <translation>Apri l’app IO o della banca. Inquadra qui un codice.</translation>
        </message>
        <message>
            <source>Scan the QR code of the letter with the IO app or your bank’s app.</source>
            <translation>Apri l’app IO o della banca. Inquadra il codice QR della lettera.</translation>
        </message>
    </context>
    <context>
        <name>UnpaidPage</name>
        <message>
            <source>It does not show as paid</source>
            <translation>Non vediamo il pagamento</translation>
        </message>
        <message>
            <source>If you paid today at a bank or a post office, it may take until tomorrow.</source>
            <translation>Hai pagato oggi in banca o in posta? Forse si vede domani.</translation>
        </message>
        <message>
            <source>Do you have a receipt of it? Then do not pay again: show it at the counter.</source>
            <translation>Hai una ricevuta? Allora non pagare di nuovo. Falla vedere allo sportello.</translation>
        </message>
    </context>
    <context>
        <name>VerifyingPage</name>
        <message numerus="yes">
            <source>Usually a few seconds. At most %n more.</source>
            <translation>
                <numerusform>Di solito basta poco. Ancora %n secondo, non di più.</numerusform>
                <numerusform>Di solito basta poco. Ancora %n secondi, non di più.</numerusform>
            </translation>
        </message>
        <message>
            <source>We are checking that the payment has arrived</source>
            <translation>Guardiamo se il pagamento è arrivato</translation>
        </message>
        <message>
            <source>I have to go: print the slip</source>
            <translation>Devo andare via. Stampa il foglio</translation>
        </message>
        <message>
            <source>If you have to go, the check goes on without you. Take the slip and come back any time.</source>
            <translation>Devi andare via? Noi controlliamo lo stesso. Prendi il foglio. Torna quando vuoi.</translation>
        </message>
    </context>
    <context>
        <name>VerifyingViewModel</name>
        <message>
            <source>You said that you have paid with your phone</source>
            <translation>Hai detto: ho pagato con il telefono</translation>
        </message>
        <message>
            <source>The kiosk was interrupted and has started again</source>
            <translation>Il computer si è fermato. Ora è ripartito</translation>
        </message>
    </context>
    <context>
        <name>ReminderSlip</name>
        <message>
            <source>Write down or photograph this code</source>
            <translation>Scrivi questo codice. Oppure fai una foto</translation>
        </message>
        <message>
            <source>Take the slip and keep it</source>
            <translation>Prendi il foglio. Non perderlo</translation>
        </message>
        <message>
            <source>Touch “Print the slip”. It is not a receipt.</source>
            <translation>Tocca “Stampa il promemoria”. Questo foglio non è una ricevuta.</translation>
        </message>
        <message>
            <source>If it does not come out, print it again. It is not a receipt.</source>
            <translation>Non esce? Stampalo di nuovo. Non è una ricevuta.</translation>
        </message>
        <message>
            <source>It comes out below, on the right. It is not a receipt.</source>
            <translation>Esce in basso a destra. Non è una ricevuta.</translation>
        </message>
        <message>
            <source>Touch “Have I paid?” and let the reader see the slip.</source>
            <translation>Tocca “Ho già pagato?”. Poi metti il foglio sotto il lettore.</translation>
        </message>
    </context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>Per l’altro avviso non hai speso niente.</numerusform>
            <numerusform>Per gli altri %n avvisi non hai speso niente.</numerusform>
        </translation>
    </message>
</context>
</TS>
