<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easy access</source>
        <translation>Accès facile</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>On black</source>
        <translation>Sur noir</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>Sur blanc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>There is no voice on this kiosk</source>
        <translation>Cette borne n’a pas de voix</translation>
    </message>
    <message>
        <source>The voice does not answer: ask at the counter</source>
        <translation>La voix ne répond pas&#xa0;: demandez au guichet</translation>
    </message>
    <message>
        <source>There is no voice for this language: another one reads it</source>
        <translation>Pas de voix pour cette langue&#xa0;: une autre lit</translation>
    </message>
    <message>
        <source>A voice reads each page: tap once to hear, twice to choose</source>
        <translation>Une voix lit chaque page&#xa0;: touchez une fois pour entendre, deux fois pour choisir</translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation>Touches en bas</translation>
    </message>
    <message>
        <source>All keys in the lower half of the screen</source>
        <translation>Toutes les touches dans la moitié basse de l’écran</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>We wait three times as long before we ask whether you are here</source>
        <translation>Nous attendons trois fois plus avant de demander si vous êtes là</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>These choices are only for you: when you leave all is as before.</source>
        <translation>Ces choix ne valent que pour vous&#xa0;: à votre départ tout redevient comme avant.</translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>AppViewModel</name>
    <message>
        <source>Payment desk</source>
        <translation>Guichet des paiements</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Bonjour.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Now it is closed here.</source>
        <translation>C’est fermé maintenant.</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touchez l’écran pour commencer</translation>
    </message>
    <message>
        <source>Notices can also be paid with the IO app, at a bank, a post office or a tobacconist.</source>
        <translation>Les avis se paient aussi avec l’app IO, à la banque, à la poste ou au bureau de tabac.</translation>
    </message>
</context>
<context>
    <name>AttractWays</name>
    <message>
        <source>Pay notices with a QR code or 18 digits</source>
        <translation>Payer les avis avec un code QR ou 18 chiffres</translation>
    </message>
    <message>
        <source>Pay without a notice: school meals, identity card and more</source>
        <translation>Payer sans avis&#xa0;: cantine, carte d’identité et plus</translation>
    </message>
    <message>
        <source>Find your notices with your health card</source>
        <translation>Trouver vos avis avec la carte de santé</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Réimprimer un reçu</translation>
    </message>
</context>
<context>
    <name>BeforeYouPay</name>
    <message>
        <source>Before you continue</source>
        <translation>Avant de continuer</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Il vous faut une adresse e-mail&#xa0;: pagoPA la demande.</translation>
    </message>
    <message>
        <source>Have your card or bank app ready.</source>
        <translation>Préparez votre carte ou l’application de votre banque.</translation>
    </message>
    <message>
        <source>The printer is ready: you will get the receipt on paper.</source>
        <translation>L’imprimante est prête&#xa0;: vous aurez le reçu sur papier.</translation>
    </message>
</context>
<context>
    <name>CartPager</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>CartRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the next payment</source>
        <translation>Au prochain paiement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Enlever&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>CartTotal</name>
    <message numerus="yes">
        <source>Total of the first %n notice(s)</source>
        <translation>
            <numerusform>Total du premier avis</numerusform>
            <numerusform>Total des %n premiers avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n notice(s)</source>
        <translation>
            <numerusform>Total de l’avis</numerusform>
            <numerusform>Total des %n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app: you see it before you confirm.</source>
        <translation>Plus la commission de la banque ou de l’application&#xa0;: vous la voyez avant de confirmer.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app. The others follow in the next payment.</source>
        <translation>Plus la commission de la banque ou de l’application. Les autres suivent au prochain paiement.</translation>
    </message>
</context>
<context>
    <name>CharacterPad</name>
    <message>
        <source>Keys of the code</source>
        <translation>Touches du code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Secure page of pagoPA</source>
        <translation>Page sécurisée de pagoPA</translation>
    </message>
    <message>
        <source>Page of the bank or app</source>
        <translation>Page de la banque ou de l’application</translation>
    </message>
    <message>
        <source>Not read aloud here. Ask at the counter.</source>
        <translation>Pas lue ici. Demandez au guichet.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Opening the pagoPA page…</source>
        <translation>Nous ouvrons la page de pagoPA…</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we go on by ourselves.</source>
        <translation>
            <numerusform>Dans %n seconde, nous continuons tout seuls.</numerusform>
            <numerusform>Dans %n secondes, nous continuons tout seuls.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have finished: check the payment</source>
        <translation>J’ai fini&#xa0;: vérifier le paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), plus one fee</source>
        <translation>
            <numerusform>un avis, plus la commission</numerusform>
            <numerusform>%n avis, plus une seule commission</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>ChosenTotal</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n avis choisi</numerusform>
            <numerusform>%n avis choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen already</source>
        <translation>
            <numerusform>%n avis déjà choisi</numerusform>
            <numerusform>%n avis déjà choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Total chosen</source>
        <translation>Total choisi</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>%1: the most for one payment</source>
        <translation>%1&#xa0;: le maximum par paiement</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code of the slip</source>
        <translation>Écrivez le code de l’aide-mémoire</translation>
    </message>
    <message>
        <source>It is printed on the slip: 8 letters and digits.</source>
        <translation>Il est imprimé sur la feuille&#xa0;: 8 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Code de l’aide-mémoire</translation>
    </message>
    <message>
        <source>8 of 8 characters</source>
        <translation>8 caractères sur 8</translation>
    </message>
    <message>
        <source>7 of 8 characters, 1 to go</source>
        <translation>7 caractères sur 8, encore 1</translation>
    </message>
    <message>
        <source>1 of 8 characters, 7 to go</source>
        <translation>1 caractère sur 8, encore 7</translation>
    </message>
    <message>
        <source>%1 of 8 characters, %2 to go</source>
        <translation>%1 caractères sur 8, encore %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No more codes can be tried</source>
        <translation>Plus aucun code ne peut être essayé</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Corrigez le code</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) missing</source>
        <translation>
            <numerusform>Il manque %n caractère</numerusform>
            <numerusform>Il manque %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the payment…</source>
        <translation>Nous cherchons le paiement…</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Vérifier le paiement</translation>
    </message>
</context>
<context>
    <name>CodeSlot</name>
    <message>
        <source>Where is it?</source>
        <translation>Où est-il&#xa0;?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It never has 0, O, 1 or I.</source>
        <translation>En grand sur l’aide-mémoire imprimé ici. Il ne contient jamais 0, O, 1 ou I.</translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message>
        <source>Payment being confirmed</source>
        <translation>Paiement en cours de confirmation</translation>
    </message>
    <message>
        <source>You tried to pay on %1. The confirmation has not arrived yet.</source>
        <translation>Vous avez essayé de payer le %1. La confirmation n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>The confirmation has not arrived yet: sometimes it takes longer. We keep checking.</source>
        <translation>La confirmation n’est pas encore arrivée&#xa0;: cela prend parfois plus de temps. Nous continuons à vérifier.</translation>
    </message>
    <message>
        <source>Do not pay these notices again for now</source>
        <translation>Pour l’instant, ne payez pas ces avis une deuxième fois</translation>
    </message>
    <message>
        <source>Do not pay this notice again for now</source>
        <translation>Pour l’instant, ne payez pas cet avis une deuxième fois</translation>
    </message>
    <message>
        <source>Not here, not with an app, not at a bank.</source>
        <translation>Ni ici, ni avec une application, ni à la banque.</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Payer l’autre avis</numerusform>
            <numerusform>Payer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Imprimer le reçu</numerusform>
            <numerusform>Imprimer les %n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimer l’aide-mémoire</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Réimprimer l’aide-mémoire</translation>
    </message>
</context>
<context>
    <name>ConfirmingViewModel</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of a countdown</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>jj</translation>
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
        <translation>À payer</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Échus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Which notices to show</source>
        <translation>Quels avis montrer</translation>
    </message>
    <message>
        <source>Of which year</source>
        <translation>De quelle année</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
</context>
<context>
    <name>DebtNotes</name>
    <message>
        <source>This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.</source>
        <translation>Ce peut être un paiement échelonné&#xa0;: si vous avez plusieurs avis pour la même chose, demandez d’abord au guichet.</translation>
    </message>
</context>
<context>
    <name>DebtPage</name>
    <message>
        <source>Is this your notice?</source>
        <translation>Est-ce votre avis&#xa0;?</translation>
    </message>
    <message>
        <source>Your notice is ready</source>
        <translation>Votre avis est prêt</translation>
    </message>
    <message>
        <source>The receipt proves the payment.</source>
        <translation>Le reçu prouve le paiement.</translation>
    </message>
    <message>
        <source>Check the data: this is what there is to pay.</source>
        <translation>Vérifiez les données&#xa0;: voici ce qu’il y a à payer.</translation>
    </message>
    <message>
        <source>This is today’s amount: it may differ from the one on the letter.</source>
        <translation>C’est le montant d’aujourd’hui&#xa0;: il peut différer de celui de la lettre.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>Expiré le</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Qui peut vous aider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring this notice with you.</source>
        <translation>Apportez cet avis.</translation>
    </message>
    <message>
        <source>You can print it here whenever you like.</source>
        <translation>Vous pouvez l’imprimer ici quand vous voulez.</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Voir et imprimer le reçu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Autre avis</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
</context>
<context>
    <name>DebtRow</name>
    <message>
        <source>This notice is still coming</source>
        <translation>Cet avis arrive encore</translation>
    </message>
</context>
<context>
    <name>DebtSlip</name>
    <message>
        <source>Due by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
</context>
<context>
    <name>DebtWays</name>
    <message>
        <source>Add another notice</source>
        <translation>Ajouter un autre avis</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Payer avec le téléphone</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Nous imprimons l’avis…</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Imprimer l’avis</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Already chosen</source>
        <translation>Déjà choisi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Demandez au guichet</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À payer aujourd’hui</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>À payer demain</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Past its date: {date}</source>
        <translation>Échu le {date}</translation>
    </message>
    <message>
        <source>Paid on {date}</source>
        <translation>Payé le {date}</translation>
    </message>
    <message>
        <source>This bill was already paid all at once</source>
        <translation>Cela a déjà été payé en une fois</translation>
    </message>
    <message>
        <source>Nothing more of it is to be paid.</source>
        <translation>Il n’y a plus rien à payer.</translation>
    </message>
    <message>
        <source>All instalments of this bill are already paid</source>
        <translation>Tous les versements sont déjà payés</translation>
    </message>
    <message>
        <source>A payment of the rest is being confirmed: do not pay it again.</source>
        <translation>Un paiement du reste est en cours de confirmation&#xa0;: ne le payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>The rest is paid in instalments.</source>
        <translation>Le reste se paie en plusieurs fois.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Demandez au guichet ce qu’il reste à payer.</translation>
    </message>
    <message>
        <source>This bill may be paid in another way already</source>
        <translation>C’est peut-être déjà payé autrement</translation>
    </message>
    <message>
        <source>If you are in doubt, ask at the counter.</source>
        <translation>En cas de doute, demandez au guichet.</translation>
    </message>
    <message>
        <source>The bill was already paid all at once</source>
        <translation>Déjà payé en une fois</translation>
    </message>
    <message>
        <source>All instalments are already paid</source>
        <translation>Tous les versements sont déjà payés</translation>
    </message>
    <message>
        <source>One instalment is already paid: the rest is paid in instalments</source>
        <translation>Un versement est déjà payé&#xa0;: le reste en plusieurs fois</translation>
    </message>
    <message>
        <source>{paid} instalments are already paid: the rest is paid in instalments</source>
        <translation>{paid} versements sont déjà payés&#xa0;: le reste en plusieurs fois</translation>
    </message>
    <message>
        <source>It may be paid in another way already: ask at the counter</source>
        <translation>Peut-être déjà payé autrement&#xa0;: demandez au guichet</translation>
    </message>
    <message>
        <source>One instalment of this bill is already paid</source>
        <translation>Un versement est déjà payé</translation>
    </message>
    <message>
        <source>{paid} instalments of {many} are already paid</source>
        <translation>{paid} versements sur {many} sont déjà payés</translation>
    </message>
    <message>
        <source>This instalment is already paid</source>
        <translation>Ce versement est déjà payé</translation>
    </message>
    <message>
        <source>The other instalments have notices of their own.</source>
        <translation>Les autres versements ont chacun leur avis.</translation>
    </message>
</context>
<context>
    <name>DebtsEmpty</name>
    <message>
        <source>There is nothing to pay here</source>
        <translation>Il n’y a rien à payer ici</translation>
    </message>
    <message>
        <source>There is no notice past its date here</source>
        <translation>Il n’y a pas d’avis échu ici</translation>
    </message>
    <message>
        <source>There is no paid notice here</source>
        <translation>Il n’y a pas d’avis payé ici</translation>
    </message>
    <message>
        <source>There are no notices here</source>
        <translation>Il n’y a pas d’avis ici</translation>
    </message>
    <message>
        <source>If you expected one, ask at the counter.</source>
        <translation>Si vous en attendiez un, demandez au guichet.</translation>
    </message>
    <message>
        <source>Look at the other years with the buttons above.</source>
        <translation>Voyez les autres années avec les boutons ci-dessus.</translation>
    </message>
    <message>
        <source>Look at the other notices with the buttons above.</source>
        <translation>Voyez les autres avis avec les boutons ci-dessus.</translation>
    </message>
</context>
<context>
    <name>DebtsMessage</name>
    <message>
        <source>The notices do not come now</source>
        <translation>Les avis n’arrivent pas en ce moment</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>C’est plus long que d’habitude, encore un instant</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Which others would you like to pay?</source>
        <translation>Quels autres voulez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>Vos avis</translation>
    </message>
    <message>
        <source>Which notices would you like to pay?</source>
        <translation>Quels avis voulez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what you chose</source>
        <translation>Retour aux avis choisis</translation>
    </message>
    <message>
        <source>Another search</source>
        <translation>Autre recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose at least one notice</source>
        <translation>Choisissez un avis</translation>
    </message>
    <message>
        <source>Pay the notice chosen</source>
        <translation>Payer l’avis choisi</translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n notice(s) chosen</source>
        <translation>
            <numerusform>Payer l’avis choisi</numerusform>
            <numerusform>Payer les %n avis choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingRows</name>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>en cours de confirmation</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>Do you want to leave?</source>
        <translation>Voulez-vous quitter&#xa0;?</translation>
    </message>
    <message>
        <source>We erase what you typed.</source>
        <translation>Nous effaçons ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>We are back at the start.</source>
        <translation>Nous sommes revenus au début.</translation>
    </message>
    <message>
        <source>You did not answer: we have erased your data.</source>
        <translation>Vous n’avez pas répondu&#xa0;: nous avons effacé vos données.</translation>
    </message>
</context>
<context>
    <name>FormAnswer</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>FormChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>C’est tout</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>There is no room for more</source>
        <translation>Il n’y a plus de place</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter encore</translation>
    </message>
</context>
<context>
    <name>FormListRow</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The health card was read.</source>
        <translation>La carte de santé a été lue.</translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Check what you have written</source>
        <translation>Vérifiez ce que vous avez écrit</translation>
    </message>
    <message>
        <source>If something is wrong, touch “Change” beside it.</source>
        <translation>Si quelque chose ne va pas, touchez «&#xa0;Modifier&#xa0;» à côté.</translation>
    </message>
    <message>
        <source>Creating the notice is not paying.</source>
        <translation>Créer l’avis, ce n’est pas encore payer.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>We are creating the notice…</source>
        <translation>Nous créons l’avis…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Create the notice</source>
        <translation>Créer l’avis</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Find your notices</source>
        <translation>Chercher vos avis</translation>
    </message>
    <message>
        <source>To show them we need your tax code and some digits of one of your notices.</source>
        <translation>Il nous faut votre code fiscal et quelques chiffres d’un de vos avis.</translation>
    </message>
    <message>
        <source>Find my notices</source>
        <translation>Chercher mes avis</translation>
    </message>
    <message>
        <source>Looking for your notices…</source>
        <translation>Nous cherchons vos avis…</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>Last 6 digits of one of your notices, or all 18</source>
        <translation>Les 6 derniers chiffres d’un de vos avis, ou les 18</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Name and surname, or company</source>
        <translation>Nom et prénom, ou entreprise</translation>
    </message>
    <message>
        <source>It is on the health card: you can put the card under the reader.</source>
        <translation>Il est sur la carte de santé&#xa0;: vous pouvez la poser sous le lecteur.</translation>
    </message>
    <message>
        <source>The number of the notice is at the bottom of the letter, next to the QR code.</source>
        <translation>Le numéro de l’avis est en bas de la lettre, près du code QR.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers. Check them, or ask at the counter.</source>
        <translation>La commune n’accepte pas ces réponses. Vérifiez-les, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>Write a number, with at most one comma.</source>
        <translation>Écrivez un nombre, avec une seule virgule.</translation>
    </message>
    <message>
        <source>Write a whole number, without a comma.</source>
        <translation>Écrivez un nombre entier, sans virgule.</translation>
    </message>
    <message>
        <source>Write at most two digits after the comma.</source>
        <translation>Écrivez deux chiffres au plus après la virgule.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and the four digits of the year.</source>
        <translation>Ce jour n’existe pas. Écrivez le jour, le mois et les quatre chiffres de l’année.</translation>
    </message>
    <message>
        <source>Write the hour from 0 to 23 and the minutes from 0 to 59.</source>
        <translation>Écrivez l’heure de 0 à 23 et les minutes de 0 à 59.</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>Combien vous en faut-il&#xa0;?</translation>
    </message>
    <message>
        <source>An email address looks like this: name@example.com. Check it letter by letter.</source>
        <translation>Un e-mail ressemble à ceci&#xa0;: nom@exemple.fr. Vérifiez lettre par lettre.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>Choisissez une réponse de la liste.</translation>
    </message>
    <message>
        <source>It is too short: at least {limit} characters.</source>
        <translation>C’est trop court&#xa0;: au moins {limit} caractères.</translation>
    </message>
    <message>
        <source>It is too long: at most {limit} characters.</source>
        <translation>C’est trop long&#xa0;: au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>It must be at least {limit}.</source>
        <translation>Il faut au moins {limit}.</translation>
    </message>
    <message>
        <source>It must be at most {limit}.</source>
        <translation>Il faut au plus {limit}.</translation>
    </message>
    <message>
        <source>It must be more than {limit}.</source>
        <translation>Il faut plus de {limit}.</translation>
    </message>
    <message>
        <source>It must be less than {limit}.</source>
        <translation>Il faut moins de {limit}.</translation>
    </message>
    <message>
        <source>We need at least {limit} of them.</source>
        <translation>Il nous en faut au moins {limit}.</translation>
    </message>
    <message>
        <source>There can be at most {limit} of them.</source>
        <translation>Il peut y en avoir au plus {limit}.</translation>
    </message>
    <message>
        <source>The same answer is there twice.</source>
        <translation>La même réponse y est deux fois.</translation>
    </message>
    <message>
        <source>Without a yes we cannot go on. If you do not agree, ask at the counter.</source>
        <translation>Sans un oui, nous ne pouvons pas continuer. Si vous n’êtes pas d’accord, demandez au guichet.</translation>
    </message>
    <message>
        <source>The municipality does not accept this answer. Compare it with your papers.</source>
        <translation>La commune n’accepte pas cette réponse. Comparez-la avec vos papiers.</translation>
    </message>
    <message>
        <source>The last letter is missing. The tax code has 16 characters: it is on the health card.</source>
        <translation>La dernière lettre manque. Le code fiscal a 16 caractères&#xa0;: il est sur la carte de santé.</translation>
    </message>
    <message>
        <source>The tax code has 16 characters, letters and digits: it is on the health card.</source>
        <translation>Le code fiscal a 16 caractères, lettres et chiffres&#xa0;: il est sur la carte de santé.</translation>
    </message>
    <message>
        <source>We need at least one.</source>
        <translation>Il en faut au moins une.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year.</source>
        <translation>Écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>Write the day, the month, the year and the time.</source>
        <translation>Écrivez le jour, le mois, l’année et l’heure.</translation>
    </message>
    <message>
        <source>Write the tax code: it is on the health card.</source>
        <translation>Écrivez le code fiscal&#xa0;: il est sur la carte de santé.</translation>
    </message>
    <message>
        <source>Write it here: {what}.</source>
        <translation>Écrivez ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>We need at least the last 6 digits of the notice number.</source>
        <translation>Il faut au moins les 6 derniers chiffres du numéro de l’avis.</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers. For example: {like}</source>
        <translation>Cela s’écrit autrement. Comparez avec vos papiers. Par exemple&#xa0;: {like}</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers, one sign at a time.</source>
        <translation>Cela s’écrit autrement. Comparez avec vos papiers, signe par signe.</translation>
    </message>
    <message>
        <source>It must be a multiple of {limit}.</source>
        <translation>Il faut un multiple de {limit}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>What the answers of a form cost, as people write it; empty while it is not known.</extracomment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
    <message>
        <source>There is 1 thing to correct</source>
        <translation>Il y a une chose à corriger</translation>
    </message>
    <message>
        <source>There are {count} things to correct</source>
        <translation>Il y a {count} choses à corriger</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Quelque chose ne va pas encore</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Touch all that apply, then go on.</source>
        <translation>Touchez tout ce qui convient, puis continuez.</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>Touchez votre réponse.</translation>
    </message>
    <message>
        <source>Put the health card under the reader, and it is written for you.</source>
        <translation>Posez la carte de santé sous le lecteur&#xa0;: nous l’écrivons pour vous.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Call somebody here</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Back to the help</source>
        <translation>Retour à l’aide</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Talk to a person</source>
        <translation>Parler à une personne</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>We have told the desk: somebody comes as soon as they can.</source>
        <translation>Le guichet est prévenu&#xa0;: quelqu’un vient dès que possible.</translation>
    </message>
    <message>
        <source>The desk cannot be called just now. Please go there.</source>
        <translation>Le guichet ne peut pas être appelé en ce moment. Allez-y, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Pay a notice</source>
        <translation>Payer un avis</translation>
    </message>
    <message>
        <source>You have a letter or an e-mail with an 18-digit number or a QR code</source>
        <translation>Vous avez une lettre ou un e-mail avec un numéro de 18 chiffres ou un code QR</translation>
    </message>
    <message>
        <source>You can also put the notice under the reader right away</source>
        <translation>Vous pouvez aussi poser tout de suite l’avis sous le lecteur</translation>
    </message>
    <message>
        <source>Pay by card, bank account or app, on the pagoPA page. No cash.</source>
        <translation>On paie par carte, compte ou application, sur la page de pagoPA. Pas d’espèces.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Pay without a notice</source>
        <translation>Payer sans avis</translation>
    </message>
    <message>
        <source>School meals, identity card and more</source>
        <translation>Cantine, carte d’identité et autres services</translation>
    </message>
    <message>
        <source>Find your notices</source>
        <translation>Chercher vos avis</translation>
    </message>
    <message>
        <source>With your tax code and one of your notices</source>
        <translation>Avec votre code fiscal et un avis</translation>
    </message>
    <message>
        <source>Have I paid?</source>
        <translation>Ai-je déjà payé&#xa0;?</translation>
    </message>
    <message>
        <source>Check a payment, print the receipt again</source>
        <translation>Vérifier un paiement ou réimprimer le reçu</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we leave this page and check the payment.</source>
        <translation>
            <numerusform>Dans %n seconde, nous quittons cette page et vérifions le paiement.</numerusform>
            <numerusform>Dans %n secondes, nous quittons cette page et vérifions le paiement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Touch anything to have more time.</source>
        <translation>
            <numerusform>Il reste %n seconde. Touchez l’écran pour avoir plus de temps.</numerusform>
            <numerusform>Il reste %n secondes. Touchez l’écran pour avoir plus de temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed.</source>
        <translation>
            <numerusform>Dans %n seconde, nous effaçons ce que vous avez écrit.</numerusform>
            <numerusform>Dans %n secondes, nous effaçons ce que vous avez écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we close this page and go back to the start.</source>
        <translation>
            <numerusform>Dans %n seconde, nous fermons cette page et revenons au début.</numerusform>
            <numerusform>Dans %n secondes, nous fermons cette page et revenons au début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>Dans %n seconde, nous effaçons ce que vous avez écrit et revenons au début.</numerusform>
            <numerusform>Dans %n secondes, nous effaçons ce que vous avez écrit et revenons au début.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Oui, il me faut plus de temps</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Non, j’ai fini</translation>
    </message>
</context>
<context>
    <name>InputBox</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>InstalmentRow</name>
    <message>
        <source>See the receipt</source>
        <translation>Voir le reçu</translation>
    </message>
</context>
<context>
    <name>InstalmentsPage</name>
    <message>
        <source>This notice can be paid in several ways</source>
        <translation>Cet avis peut se payer de plusieurs façons</translation>
    </message>
    <message>
        <source>In instalments or all at once?</source>
        <translation>En plusieurs fois ou en une fois&#xa0;?</translation>
    </message>
    <message>
        <source>This notice is part of a payment in instalments</source>
        <translation>Cet avis fait partie d’un paiement en plusieurs fois</translation>
    </message>
    <message>
        <source>Choose what to pay now.</source>
        <translation>Choisissez ce que vous payez maintenant.</translation>
    </message>
    <message>
        <source>There is nothing more of it to pay here now.</source>
        <translation>Il n’y a plus rien à payer ici maintenant.</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>C’est plus long que d’habitude, encore un instant</translation>
    </message>
    <message>
        <source>The one you chose</source>
        <translation>Celui choisi</translation>
    </message>
    <message>
        <source>The one of your letter</source>
        <translation>Celui de votre lettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Autre avis</translation>
    </message>
</context>
<context>
    <name>InstalmentsViewModel</name>
    <message>
        <source>A payment of it is being confirmed</source>
        <extracomment>Pages from which one comes back to the same bill: the notice that led to it stays the one that was read.</extracomment>
        <translation>Un paiement est en cours de confirmation</translation>
    </message>
    <message>
        <source>Instalment {number} of {many}</source>
        <translation>Versement {number} sur {many}</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>A payment in another way is being confirmed</source>
        <translation>Un autre paiement est en cours de confirmation</translation>
    </message>
    <message>
        <source>You have chosen to pay all at once</source>
        <translation>Vous avez choisi de payer en une fois</translation>
    </message>
    <message>
        <source>You have chosen to pay in instalments</source>
        <translation>Vous avez choisi de payer en plusieurs fois</translation>
    </message>
    <message>
        <source>You have chosen another way to pay</source>
        <translation>Vous avez choisi une autre façon de payer</translation>
    </message>
    <message>
        <source>Choose what to pay</source>
        <translation>Choisissez quoi payer</translation>
    </message>
    <message>
        <source>Pay the {number} instalments chosen</source>
        <translation>Payer les {number} versements choisis</translation>
    </message>
    <message>
        <source>Pay instalment {number}: {amount}</source>
        <translation>Payer le versement {number}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Pay all at once: {amount}</source>
        <translation>Tout payer&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Payer {amount}</translation>
    </message>
    <message>
        <source>Within {days} days of the notification</source>
        <extracomment>title, condition (of a single payment), notice (its digits), number (the same to be read), amount, kind (as in debt_words.py, or &quot;blocked&quot;), stands (in words), offered (it may be paid now), ticked, icon, paid (it has a receipt), single (the whole bill), read (it led here), busy (it is being read again) the bill in the creditor&apos;s words; may be empty what is paid of it already, and what that means for the rest; empty where nothing is the notice came from a list, not from paper something of it can be paid now how many parts are ticked, what they cost together, and whether no more can be what is ticked, and what it costs if it is one alone; else what is missing notices were chosen already, and back leads to them</extracomment>
        <translation>Dans les {days} jours suivant la notification</translation>
    </message>
    <message>
        <source>More than {days} days after the notification</source>
        <translation>Plus de {days} jours après la notification</translation>
    </message>
    <message>
        <source>Reduced amount</source>
        <translation>Montant réduit</translation>
    </message>
    <message>
        <source>Discounted amount</source>
        <translation>Montant avec remise</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I have finished typing</source>
        <translation>J’ai fini d’écrire</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.</source>
        <translation>Ce que vous avez écrit reste. La page de pagoPA a sa propre liste de langues, tout en bas.</translation>
    </message>
    <message>
        <source>What you have typed stays. When you leave, the next person begins in the usual language.</source>
        <translation>Ce que vous avez écrit reste. Après vous, la personne suivante commence dans la langue habituelle.</translation>
    </message>
</context>
<context>
    <name>LeavePaymentDialog</name>
    <message>
        <source>Leave the payment?</source>
        <translation>Quitter le paiement&#xa0;?</translation>
    </message>
    <message>
        <source>If you have not pressed “Pay”, nothing is charged. If you have, we check first.</source>
        <translation>Si vous n’avez pas touché «&#xa0;Payer&#xa0;», rien n’est débité. Sinon, nous vérifions d’abord.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Leave and check</source>
        <translation>Quitter et vérifier</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Where is the notice number?</source>
        <extracomment>Looked up when the help is opened, in the language of that moment.</extracomment>
        <translation>Où est le numéro de l’avis&#xa0;?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3.</source>
        <translation>En bas de la lettre, près du code QR. Il a 18 chiffres et commence souvent par 3.</translation>
    </message>
    <message>
        <source>How do I pay?</source>
        <translation>Comment payer&#xa0;?</translation>
    </message>
    <message>
        <source>By card, bank account or app, on the page of pagoPA. No cash.</source>
        <translation>Par carte, compte ou application, sur la page de pagoPA. Pas d’espèces.</translation>
    </message>
    <message>
        <source>I have no email</source>
        <translation>Je n’ai pas d’e-mail</translation>
    </message>
    <message>
        <source>pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.</source>
        <translation>pagoPA demande un e-mail. Sans e-mail, payez à la banque, à la poste ou au bureau de tabac.</translation>
    </message>
    <message>
        <source>I pressed “Pay” and nothing happens</source>
        <translation>J’ai touché «&#xa0;Payer&#xa0;» et rien ne se passe</translation>
    </message>
    <message>
        <source>Wait for your bank. If you leave, we check first whether the payment has arrived.</source>
        <translation>Attendez votre banque. Si vous quittez la page, nous vérifions d’abord si le paiement est arrivé.</translation>
    </message>
    <message>
        <source>What are you checking?</source>
        <translation>Que vérifiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>We ask whether the receipt of your payment has arrived. Only the receipt proves it.</source>
        <translation>Nous demandons si le reçu de votre paiement est arrivé. Seul le reçu le prouve.</translation>
    </message>
    <message>
        <source>The sheet does not come out</source>
        <translation>La feuille ne sort pas</translation>
    </message>
    <message>
        <source>Write down the code or take a picture of it, and show it at the counter.</source>
        <translation>Notez le code ou photographiez-le, et montrez-le au guichet.</translation>
    </message>
    <message>
        <source>How does it work without a notice?</source>
        <translation>Comment faire sans avis&#xa0;?</translation>
    </message>
    <message>
        <source>You choose the service and answer some questions. We prepare the notice: then you pay.</source>
        <translation>Vous choisissez le service et répondez à quelques questions. Nous préparons l’avis&#xa0;: ensuite vous payez.</translation>
    </message>
    <message>
        <source>I do not see my notice</source>
        <translation>Je ne vois pas mon avis</translation>
    </message>
    <message>
        <source>Change what is shown with the buttons on top, or ask at the counter.</source>
        <translation>Changez la liste avec les boutons du haut, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>Instalments or all at once?</source>
        <translation>En plusieurs fois ou en une fois&#xa0;?</translation>
    </message>
    <message>
        <source>Both ways pay the same bill: choose one. The next instalment is marked.</source>
        <translation>Les deux façons paient la même somme&#xa0;: choisissez-en une. Le prochain versement est marqué.</translation>
    </message>
    <message>
        <source>Can I pay elsewhere?</source>
        <translation>Puis-je payer ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice.</source>
        <translation>Oui&#xa0;: avec une application, à la banque, à la poste ou au bureau de tabac. Il vous faut l’avis sur papier.</translation>
    </message>
    <message>
        <source>How do I pay with my phone?</source>
        <translation>Comment payer avec le téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Open the IO app or the app of your bank, choose to pay a notice, and scan the code.</source>
        <translation>Ouvrez l’application IO ou celle de votre banque, choisissez de payer un avis et scannez le code.</translation>
    </message>
    <message>
        <source>Where is the code of the slip?</source>
        <translation>Où est le code de l’aide-mémoire&#xa0;?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I.</source>
        <translation>En grand sur l’aide-mémoire imprimé ici. Il a 8 caractères, jamais 0, O, 1 ou I.</translation>
    </message>
    <message>
        <source>This code is not on a payment notice</source>
        <translation>Ce code n’est pas celui d’un avis de paiement</translation>
    </message>
    <message>
        <source>Put the QR code of the notice under the reader, or type its 18 digits.</source>
        <translation>Posez le code QR de l’avis sous le lecteur, ou écrivez ses 18 chiffres.</translation>
    </message>
    <message>
        <source>We cannot find this notice</source>
        <translation>Nous ne trouvons pas cet avis</translation>
    </message>
    <message>
        <source>Check the digits, or ask at the counter: it may be of another body.</source>
        <translation>Vérifiez les chiffres, ou demandez au guichet&#xa0;: il peut être d’un autre organisme.</translation>
    </message>
    <message>
        <source>We cannot read this notice now</source>
        <translation>Nous ne pouvons pas lire cet avis maintenant</translation>
    </message>
    <message>
        <source>Ask at the counter.</source>
        <translation>Demandez au guichet.</translation>
    </message>
    <message>
        <source>This notice is already paid</source>
        <translation>Cet avis est déjà payé</translation>
    </message>
    <message>
        <source>The creditor says so. If you are in doubt, ask at the counter.</source>
        <translation>C’est l’organisme qui le dit. En cas de doute, demandez au guichet.</translation>
    </message>
    <message>
        <source>It is of another body: it cannot be paid here.</source>
        <translation>Il est d’un autre organisme&#xa0;: on ne peut pas le payer ici.</translation>
    </message>
    <message>
        <source>Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.</source>
        <translation>Payez avec l’application IO, à la banque, à la poste ou au bureau de tabac&#xa0;: prenez la lettre.</translation>
    </message>
    <message>
        <source>The amount has changed: now it is {amount}</source>
        <translation>Le montant a changé&#xa0;: maintenant {amount}</translation>
    </message>
    <message>
        <source>Amounts have changed: look at them</source>
        <translation>Des montants ont changé&#xa0;: regardez-les</translation>
    </message>
    <message>
        <source>If that is right, touch “Go to payment” again.</source>
        <translation>Si cela vous convient, touchez de nouveau «&#xa0;Aller au paiement&#xa0;».</translation>
    </message>
    <message>
        <source>Something has changed: look again</source>
        <translation>Quelque chose a changé&#xa0;: regardez de nouveau</translation>
    </message>
    <message>
        <source>We have just read it anew: this is how it stands now.</source>
        <translation>Nous venons de le relire&#xa0;: voici où il en est.</translation>
    </message>
    <message>
        <source>pagoPA does not accept this notice now</source>
        <translation>pagoPA n’accepte pas cet avis maintenant</translation>
    </message>
    <message>
        <source>Try again later, or ask at the counter.</source>
        <translation>Réessayez plus tard, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>This service cannot be prepared here</source>
        <translation>Ce service ne peut pas être préparé ici</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare it for you.</source>
        <translation>Demandez au guichet&#xa0;: on peut le préparer pour vous.</translation>
    </message>
    <message>
        <source>You are filling in a form</source>
        <translation>Vous remplissez un formulaire</translation>
    </message>
    <message>
        <source>To pay a notice, go back first. What you have written here is not lost by this.</source>
        <translation>Pour payer un avis, revenez d’abord en arrière. Ce que vous avez écrit ici n’est pas perdu.</translation>
    </message>
    <message>
        <source>This bill has changed meanwhile</source>
        <translation>Entre-temps quelque chose a changé</translation>
    </message>
    <message>
        <source>Look what is paid, and what can still be paid.</source>
        <translation>Regardez ce qui est payé et ce qui peut encore l’être.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Le reçu n’est pas ici</translation>
    </message>
    <message>
        <source>Ask for it where it was paid, or at the counter.</source>
        <translation>Demandez-le là où l’avis a été payé, ou au guichet.</translation>
    </message>
    <message>
        <source>Somebody seems to be paying this notice right now</source>
        <translation>Quelqu’un semble payer cet avis en ce moment</translation>
    </message>
    <message>
        <source>Wait for that payment, or it may be paid twice. Not so? Then press again.</source>
        <translation>Attendez ce paiement, sinon l’avis risque d’être payé deux fois. Ce n’est pas le cas&#xa0;? Alors touchez de nouveau.</translation>
    </message>
    <message>
        <source>We do not know this code here</source>
        <translation>Nous ne connaissons pas ce code ici</translation>
    </message>
    <message>
        <source>Codes are known at the kiosk that printed them. Put the notice under the reader.</source>
        <translation>Un code n’est connu que de la borne qui l’a imprimé. Posez l’avis sous le lecteur.</translation>
    </message>
    <message>
        <source>That was too many codes</source>
        <translation>C’était trop de codes</translation>
    </message>
    <message>
        <source>Put the notice under the reader, or ask at the counter.</source>
        <translation>Posez l’avis sous le lecteur, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>There is no paper of this notice</source>
        <translation>Cet avis ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>It holds a revenue stamp: it can be paid here, or at the counter.</source>
        <translation>Il contient un timbre fiscal&#xa0;: on peut le payer ici ou au guichet.</translation>
    </message>
    <message>
        <source>Not all notices can be shown here</source>
        <translation>Tous les avis ne peuvent pas être montrés ici</translation>
    </message>
    <message>
        <source>Ask at the counter about the others.</source>
        <translation>Pour les autres, demandez au guichet.</translation>
    </message>
    <message>
        <source>We could not create the notice</source>
        <translation>Nous n’avons pas pu créer l’avis</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Ce que vous avez écrit est encore ici.</translation>
    </message>
    <message>
        <source>We do not know whether the notice was created</source>
        <translation>Nous ne savons pas si l’avis a été créé</translation>
    </message>
    <message>
        <source>Ask at the counter before you try again.</source>
        <translation>Demandez au guichet avant de réessayer.</translation>
    </message>
    <message>
        <source>If it is not clear, ask at the counter.</source>
        <translation>Si ce n’est pas clair, demandez au guichet.</translation>
    </message>
    <message>
        <source>The notice cannot be created</source>
        <translation>L’avis ne peut pas être créé</translation>
    </message>
    <message>
        <source>Tax code and digits do not go together</source>
        <translation>Le code fiscal et les chiffres ne correspondent pas</translation>
    </message>
    <message>
        <source>Compare both with your papers.</source>
        <translation>Comparez-les avec votre carte et la lettre.</translation>
    </message>
    <message>
        <source>No more tries are possible here for now</source>
        <translation>Plus aucun essai n’est possible ici pour l’instant</translation>
    </message>
    <message>
        <source>Ask at the counter: they can search for you.</source>
        <translation>Demandez au guichet&#xa0;: on peut chercher pour vous.</translation>
    </message>
    <message>
        <source>You can try once more.</source>
        <translation>Vous pouvez essayer encore une fois.</translation>
    </message>
    <message>
        <source>You can try {number} more times.</source>
        <translation>Vous pouvez essayer encore {number} fois.</translation>
    </message>
    <message>
        <source>It has been paid already.</source>
        <translation>Il est déjà payé.</translation>
    </message>
    <message>
        <source>This terminal may not create it.</source>
        <translation>Cette borne ne peut pas le créer.</translation>
    </message>
    <message>
        <source>Its number could not be given out.</source>
        <translation>Il n’a pas été possible de lui donner un numéro.</translation>
    </message>
    <message>
        <source>It differs from one that is there already.</source>
        <translation>Il diffère d’un autre qui existe déjà.</translation>
    </message>
    <message>
        <source>This service is not set up for it at the moment.</source>
        <translation>Ce service n’est pas actif en ce moment.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers.</source>
        <translation>La commune n’accepte pas ces réponses.</translation>
    </message>
    <message>
        <source>Notice {notice}.</source>
        <translation>Avis {notice}.</translation>
    </message>
    <message>
        <source>This notice is already in the list</source>
        <translation>Cet avis est déjà dans la liste</translation>
    </message>
    <message>
        <source>You have already chosen to pay all at once</source>
        <translation>Vous avez déjà choisi de tout payer en une fois</translation>
    </message>
    <message>
        <source>You have already chosen the instalments</source>
        <translation>Vous avez déjà choisi les versements</translation>
    </message>
    <message>
        <source>The same amount is paid only once.</source>
        <translation>Le même montant ne se paie qu’une fois.</translation>
    </message>
    <message>
        <source>You have reached {number} notices, the most for one visit</source>
        <translation>Vous avez {number} avis, le maximum par visite</translation>
    </message>
    <message>
        <source>Pay these first, then go on with the others.</source>
        <translation>Payez d’abord ceux-ci, puis continuez avec les autres.</translation>
    </message>
    <message>
        <source>This notice is paid alone</source>
        <translation>Cet avis se paie à part</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay the others first, then this one.</source>
        <translation>Il contient un timbre fiscal. Payez d’abord les autres, puis celui-ci.</translation>
    </message>
    <message>
        <source>The notice that is here is paid alone</source>
        <translation>L’avis déjà choisi se paie à part</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay it first, then this one.</source>
        <translation>Il contient un timbre fiscal. Payez-le d’abord, puis celui-ci.</translation>
    </message>
    <message>
        <source>Another payment of this bill is being confirmed</source>
        <translation>Un autre paiement pour la même chose est en cours de confirmation</translation>
    </message>
    <message>
        <source>Do not pay it again for now.</source>
        <translation>Pour l’instant, ne le payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>A payment of this notice is being confirmed: do not pay it again.</source>
        <translation>Un paiement de cet avis est en cours de confirmation&#xa0;: ne le payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>We cannot find this notice any more</source>
        <translation>Nous ne trouvons plus cet avis</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>It shows as paid in part</source>
        <translation>Il apparaît payé en partie</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Demandez au guichet ce qu’il reste à payer.</translation>
    </message>
    <message>
        <source>This notice expired on {date}</source>
        <translation>Cet avis a expiré le {date}</translation>
    </message>
    <message>
        <source>This notice has expired</source>
        <translation>Cet avis a expiré</translation>
    </message>
    <message>
        <source>It cannot be paid here any more. Ask at the counter what is due now.</source>
        <translation>On ne peut plus le payer ici. Demandez au guichet ce qui est dû.</translation>
    </message>
    <message>
        <source>You cannot pay here right now. We keep trying: this page tells when it works again.</source>
        <translation>On ne peut pas payer ici pour l’instant. Nous réessayons&#xa0;: cette page dira quand cela remarche.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice</source>
        <translation>L’organisme a annulé cet avis</translation>
    </message>
    <message>
        <source>You do not have to pay it.</source>
        <translation>Vous n’avez pas à le payer.</translation>
    </message>
    <message>
        <source>There is a payment to be checked</source>
        <translation>Un paiement est à vérifier</translation>
    </message>
    <message>
        <source>Do not pay again and ask at the counter.</source>
        <translation>Ne payez pas une deuxième fois et demandez au guichet.</translation>
    </message>
    <message>
        <source>We cannot read the state of this notice</source>
        <translation>Nous ne pouvons pas lire l’état de cet avis</translation>
    </message>
    <message>
        <source>Come back later, or tomorrow</source>
        <translation>Revenez plus tard, ou demain</translation>
    </message>
    <message>
        <source>Come back after {time}</source>
        <translation>Revenez après {time}</translation>
    </message>
    <message>
        <source>Come back tomorrow after {time}</source>
        <translation>Revenez demain après {time}</translation>
    </message>
    <message>
        <source>Come back on {day} after {time}</source>
        <translation>Revenez le {day} après {time}</translation>
    </message>
    <message>
        <source>Too much time has passed.</source>
        <translation>Trop de temps a passé.</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card.</source>
        <translation>La banque n’a pas autorisé la carte.</translation>
    </message>
    <message>
        <source>Another card may do. Only your bank knows the exact reason.</source>
        <translation>Une autre carte peut suffire. Votre banque connaît la raison.</translation>
    </message>
    <message>
        <source>The card was not recognised.</source>
        <translation>La carte n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>Check its number and expiry date.</source>
        <translation>Vérifiez son numéro et sa date d’expiration.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card, or its balance is too low.</source>
        <translation>Le montant dépasse la limite de la carte, ou le solde ne suffit pas.</translation>
    </message>
    <message>
        <source>Another card may do.</source>
        <translation>Une autre carte peut suffire.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>La banque a refusé le paiement.</translation>
    </message>
    <message>
        <source>Another way to pay may do.</source>
        <translation>Un autre moyen de paiement peut suffire.</translation>
    </message>
    <message>
        <source>The page of pagoPA did not work.</source>
        <translation>La page de pagoPA n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>It stopped before you could pay. You can try again.</source>
        <translation>Elle s’est arrêtée avant que vous puissiez payer. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>We could not ask whether the payment has arrived.</source>
        <translation>Nous n’avons pas pu demander si le paiement est arrivé.</translation>
    </message>
    <message>
        <source>“Pay” had not been pressed. If in doubt, ask at the counter.</source>
        <translation>«&#xa0;Payer&#xa0;» n’avait pas été touché. En cas de doute, demandez au guichet.</translation>
    </message>
    <message>
        <source>You left the page of pagoPA.</source>
        <translation>Vous avez quitté la page de pagoPA.</translation>
    </message>
    <message>
        <source>You can try again when you like.</source>
        <translation>Vous pouvez réessayer quand vous voulez.</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Cela fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Touch the screen to go on where you were.</source>
        <translation>Touchez l’écran pour reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>The page of pagoPA does not answer</source>
        <translation>pagoPA ne répond pas</translation>
    </message>
    <message>
        <source>We cannot open it now.</source>
        <translation>Nous ne pouvons pas l’ouvrir maintenant.</translation>
    </message>
    <message>
        <source>The creditor of this notice does not answer</source>
        <translation>L’organisme de cet avis ne répond pas</translation>
    </message>
    <message>
        <source>Its system must be asked about this notice. Try again in a while.</source>
        <translation>Pour cet avis, il faut interroger son système. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>This terminal is paused</source>
        <translation>Borne en pause</translation>
    </message>
    <message>
        <source>Your notice is still to be paid.</source>
        <translation>Votre avis est encore à payer.</translation>
    </message>
    <message>
        <source>Nothing is paid on this page.</source>
        <extracomment>From the visit and a language.</extracomment>
        <translation>Sur cette page, on ne paie rien.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. We are waiting for the others.</source>
        <translation>{paid} avis payés sur {all}. Nous attendons les autres.</translation>
    </message>
    <message>
        <source>You do not pay here: you pay with your phone.</source>
        <translation>Vous ne payez pas ici&#xa0;: vous payez avec le téléphone.</translation>
    </message>
    <message>
        <source>Do not pay again: we are still checking.</source>
        <translation>Ne payez pas une deuxième fois&#xa0;: nous vérifions encore.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Rien n’a été débité maintenant.</translation>
    </message>
    <message>
        <source>You have not paid anything on this page.</source>
        <translation>Vous n’avez rien payé sur cette page.</translation>
    </message>
    <message>
        <source>The payment may have started: we check whether you have paid.</source>
        <translation>Le paiement a peut-être commencé&#xa0;: nous vérifions si vous avez payé.</translation>
    </message>
    <message>
        <source>The payment is under way: follow your bank and stay here.</source>
        <translation>Paiement en cours&#xa0;: suivez votre banque et restez ici.</translation>
    </message>
    <message>
        <source>Here you see the outcome: we check it for you.</source>
        <translation>Ici vous voyez le résultat&#xa0;: nous le vérifions pour vous.</translation>
    </message>
    <message>
        <source>There was an error here: we check whether you have paid.</source>
        <translation>Il y a eu une erreur ici&#xa0;: nous vérifions si vous avez payé.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app.</source>
        <translation>Plus la commission de la banque ou de l’application.</translation>
    </message>
    <message>
        <source>No fee was added.</source>
        <translation>Sans commission.</translation>
    </message>
    <message>
        <source>Plus a fee of {fee}: {total} in all.</source>
        <translation>Plus {fee} de commission&#xa0;: {total} en tout.</translation>
    </message>
    <message>
        <source>{amount} plus the fee</source>
        <translation>{amount} plus la commission</translation>
    </message>
    <message>
        <source>Already paid: {paid}. Another {open} is being confirmed: do not pay that again.</source>
        <translation>Déjà payé&#xa0;: {paid}. Encore {open} à confirmer&#xa0;: ne les payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>A payment is being confirmed, do not make it again: {open}.</source>
        <translation>Un paiement est en cours de confirmation, ne le refaites pas&#xa0;: {open}.</translation>
    </message>
    <message>
        <source>You have not paid anything here so far.</source>
        <translation>Jusqu’ici vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>You have not paid anything so far.</source>
        <translation>Jusqu’ici vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>You have already paid {paid}.</source>
        <translation>Vous avez déjà payé {paid}.</translation>
    </message>
    <message>
        <source>Already paid: {paid}.</source>
        <translation>Déjà payé&#xa0;: {paid}.</translation>
    </message>
    <message>
        <source>This one is still to be paid.</source>
        <translation>Celui-ci, pas encore.</translation>
    </message>
    <message>
        <source>These {number} are still to be paid.</source>
        <translation>Ces {number}-ci, pas encore.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <translation>Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>You have not paid yet. Only the “Pay” button pays.</source>
        <translation>Vous n’avez pas encore payé. Seule la touche «&#xa0;Payer&#xa0;» paie.</translation>
    </message>
    <message>
        <source>This payment is not made yet. Only the “Pay” button pays.</source>
        <translation>Ce paiement n’est pas encore fait. Seule la touche «&#xa0;Payer&#xa0;» paie.</translation>
    </message>
    <message>
        <source>Notices still to be paid: {left}.</source>
        <translation>Avis encore à payer&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Payment confirmed.</source>
        <translation>Paiement confirmé.</translation>
    </message>
    <message>
        <source>Nothing else to do.</source>
        <translation>Rien d’autre à faire.</translation>
    </message>
    <message>
        <source>One notice is paid.</source>
        <translation>Un avis est payé.</translation>
    </message>
    <message>
        <source>{number} notices are paid.</source>
        <translation>{number} avis sont payés.</translation>
    </message>
    <message>
        <source>One is left.</source>
        <translation>Il en reste 1.</translation>
    </message>
    <message>
        <source>{number} are left.</source>
        <translation>Il en reste {number}.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. One is still to be paid.</source>
        <translation>{paid} avis payés sur {all}. Il en reste un à payer.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. The others are still to be paid.</source>
        <translation>{paid} avis payés sur {all}. Les autres sont encore à payer.</translation>
    </message>
    <message>
        <source>Another is being confirmed: do not make that one again.</source>
        <translation>Un autre est en cours de confirmation&#xa0;: ne le refaites pas.</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Cette fois, rien n’a été débité.</translation>
    </message>
    <message>
        <source>Do not pay again: this payment and another {open} are being confirmed.</source>
        <translation>Ne payez pas une deuxième fois&#xa0;: ce paiement et encore {open} sont à confirmer.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. Do not pay again what is being confirmed.</source>
        <translation>{paid} avis payés sur {all}. Ne payez pas une deuxième fois ceux à confirmer.</translation>
    </message>
    <message>
        <source>We do not know yet if you have paid: do not pay again.</source>
        <translation>Nous ne savons pas encore si vous avez payé&#xa0;: ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>This one is being confirmed: do not pay it again.</source>
        <translation>Ce paiement est à confirmer&#xa0;: ne le refaites pas.</translation>
    </message>
    <message>
        <source>You have already paid one notice: {sum}.</source>
        <translation>Vous avez déjà payé un avis&#xa0;: {sum}.</translation>
    </message>
    <message>
        <source>Already paid: one notice, {sum}.</source>
        <translation>Déjà payé&#xa0;: un avis, {sum}.</translation>
    </message>
    <message>
        <source>You have already paid {number} notices: in all {sum}.</source>
        <translation>Vous avez déjà payé {number} avis&#xa0;: en tout {sum}.</translation>
    </message>
    <message>
        <source>Already paid: {number} notices, in all {sum}.</source>
        <translation>Déjà payé&#xa0;: {number} avis, en tout {sum}.</translation>
    </message>
</context>
<context>
    <name>NotPaidPage</name>
    <message>
        <source>You have not paid this time</source>
        <translation>Cette fois, vous n’avez pas payé</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Vous n’avez pas payé</translation>
    </message>
    <message>
        <source>These notices are still to be paid.</source>
        <translation>Ces avis sont encore à payer.</translation>
    </message>
    <message>
        <source>This notice is still to be paid.</source>
        <translation>Cet avis est encore à payer.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notices are still to be paid.</source>
        <translation>Rien n’a été débité. Vos avis sont encore à payer.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notice is still to be paid.</source>
        <translation>Rien n’a été débité. Votre avis est encore à payer.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous pouvez faire maintenant</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Payer avec le téléphone</translation>
    </message>
    <message>
        <source>You scan a code with the IO app or your bank’s app.</source>
        <translation>Vous scannez un code avec l’application IO ou celle de votre banque.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist.</source>
        <translation>À la banque, à la poste ou au bureau de tabac.</translation>
    </message>
    <message>
        <source>The same notices, once more.</source>
        <translation>Les mêmes avis, encore une fois.</translation>
    </message>
    <message>
        <source>Change the notices to pay</source>
        <translation>Changer les avis à payer</translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n: %1 in all.</source>
        <translation>
            <numerusform>Il y en a %n&#xa0;: %1 au total.</numerusform>
            <numerusform>Il y en a %n&#xa0;: %1 au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is printed. It comes out below, on the right.</source>
        <translation>Le récapitulatif est imprimé. Il sort en bas à droite.</translation>
    </message>
    <message>
        <source>Do you need help? %1</source>
        <translation>Besoin d’aide&#xa0;? %1</translation>
    </message>
    <message>
        <source>Print the summary again</source>
        <translation>Réimprimer le récapitulatif</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimer le récapitulatif</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Payer l’autre avis</numerusform>
            <numerusform>Payer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the notices…</source>
        <translation>Nous imprimons les avis…</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Nous imprimons l’avis…</translation>
    </message>
    <message>
        <source>Print the notices and pay elsewhere</source>
        <translation>Imprimer les avis et payer ailleurs</translation>
    </message>
    <message>
        <source>Print the notice and pay elsewhere</source>
        <translation>Imprimer l’avis et payer ailleurs</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Vous avez jusqu’au %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>It says what happened this time.</source>
        <translation>Il dit ce qui s’est passé cette fois.</translation>
    </message>
    <message>
        <source>It says what happened, and that nothing has been charged.</source>
        <translation>Il dit ce qui s’est passé, et que rien n’a été débité.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoticeNumbers</name>
    <message>
        <source>We cannot show the code.</source>
        <translation>Nous ne pouvons pas montrer le code.</translation>
    </message>
    <message>
        <source>These two numbers do the same.</source>
        <translation>Ces deux numéros font la même chose.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
    <message>
        <source>Notice number: %1</source>
        <translation>Numéro de l’avis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Code fiscal de l’organisme</translation>
    </message>
    <message>
        <source>Tax code of the creditor: %1</source>
        <translation>Code fiscal de l’organisme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Let us check a payment</source>
        <translation>Vérifions un paiement</translation>
    </message>
    <message>
        <source>Put the next notice under the reader</source>
        <translation>Posez l’avis suivant sous le lecteur</translation>
    </message>
    <message>
        <source>Put the notice under the reader</source>
        <translation>Posez l’avis sous le lecteur</translation>
    </message>
    <message>
        <source>Put the notice or the slip under the reader, or type the notice number.</source>
        <translation>Posez l’avis ou l’aide-mémoire sous le lecteur, ou écrivez le numéro de l’avis.</translation>
    </message>
    <message numerus="yes">
        <source>Or type its 18 digits. %n notice(s) are here already.</source>
        <translation>
            <numerusform>Ou écrivez ses 18 chiffres. Un avis est déjà ici.</numerusform>
            <numerusform>Ou écrivez ses 18 chiffres. %n avis sont déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or type the notice number here: 18 digits.</source>
        <translation>Ou écrivez ici le numéro de l’avis&#xa0;: 18 chiffres.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
    <message>
        <source>18 of 18 digits</source>
        <translation>18 chiffres sur 18</translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation>18 chiffres</translation>
    </message>
    <message>
        <source>17 of 18 digits, 1 to go</source>
        <translation>17 chiffres sur 18, encore 1</translation>
    </message>
    <message>
        <source>1 of 18 digits, 17 to go</source>
        <translation>1 chiffre sur 18, encore 17</translation>
    </message>
    <message>
        <source>%1 of 18 digits, %2 to go</source>
        <translation>%1 chiffres sur 18, encore %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type the code of the slip</source>
        <translation>Écrivez le code de l’aide-mémoire</translation>
    </message>
    <message>
        <source>Search anyway</source>
        <translation>Chercher quand même</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>See what is paid of it</source>
        <translation>Voir ce qui est payé</translation>
    </message>
    <message>
        <source>Write the 18 digits</source>
        <translation>Écrivez les 18 chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing</source>
        <translation>
            <numerusform>Il manque %n chiffre</numerusform>
            <numerusform>Il manque %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Nous cherchons l’avis…</translation>
    </message>
    <message>
        <source>Find the notice</source>
        <translation>Chercher l’avis</translation>
    </message>
</context>
<context>
    <name>NoticePicture</name>
    <message>
        <source>Notice number</source>
        <translation>N° de l’avis</translation>
    </message>
</context>
<context>
    <name>NoticeSlot</name>
    <message>
        <source>Check the number: one digit looks wrong.</source>
        <translation>Vérifiez le numéro&#xa0;: un chiffre semble faux.</translation>
    </message>
    <message>
        <source>This takes longer than usual, one more moment.</source>
        <translation>C’est plus long que d’habitude, encore un instant.</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Qui peut vous aider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.</source>
        <translation>Comparez-le avec la lettre, un groupe à la fois. On confond souvent 1 et 7, 3 et 8, 5 et 6. S’il est identique, cherchez quand même.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-il&#xa0;?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It usually starts with 3.</source>
        <translation>En bas de la lettre, près du code QR. Il commence souvent par 3.</translation>
    </message>
</context>
<context>
    <name>NoticeTurner</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Notice %1 of %2</source>
        <translation>Avis %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>NoticeViewModel</name>
    <message>
        <source>The notice number begins with 0, 1, 2 or 3</source>
        <translation>Le numéro de l’avis commence par 0, 1, 2 ou 3</translation>
    </message>
    <message>
        <source>Compare the first digit with the letter.</source>
        <translation>Comparez le premier chiffre avec la lettre.</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message>
        <source>Numeric keypad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>pagoPA&apos;s page is read aloud. If you prefer, pay with your phone, or ask at the counter.</source>
        <translation>La page de pagoPA est lue à voix haute. Si vous préférez, payez avec votre téléphone ou demandez au guichet.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Payer avec le téléphone</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>How does this page work?</source>
        <translation>Comment fonctionne cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Touch what you want to do. A letter with a QR code you can also put under the reader now.</source>
        <translation>Touchez ce que vous voulez faire. Une lettre avec un code QR peut aussi être posée tout de suite sous le lecteur.</translation>
    </message>
    <message>
        <source>Put the letter under the reader, or type its 18 digits. Then we show what is to be paid.</source>
        <translation>Posez la lettre sous le lecteur, ou écrivez ses 18 chiffres. Nous montrons ensuite ce qui est à payer.</translation>
    </message>
    <message>
        <source>Touch the service that you want to pay for. You can also search it by name.</source>
        <translation>Touchez le service que vous voulez payer. Vous pouvez aussi le chercher par son nom.</translation>
    </message>
    <message>
        <source>Answer what is asked. At the end you check it all, and nothing is made before that.</source>
        <translation>Répondez aux questions. À la fin, vous vérifiez tout&#xa0;; rien n’est fait avant.</translation>
    </message>
    <message>
        <source>These are the notices that we found. Touch the one that you want to pay.</source>
        <translation>Voici les avis que nous avons trouvés. Touchez celui que vous voulez payer.</translation>
    </message>
    <message>
        <source>This can be paid at once or in instalments. Choose what you want to pay today.</source>
        <translation>Cela se paie en une fois ou en plusieurs. Choisissez ce que vous voulez payer aujourd’hui.</translation>
    </message>
    <message>
        <source>This is what is owed today. Check that the notice is yours, then go on or look for another.</source>
        <translation>Voici ce qui est dû aujourd’hui. Vérifiez que l’avis est le vôtre, puis continuez ou cherchez-en un autre.</translation>
    </message>
    <message>
        <source>These are the notices that you pay now. You can add one or take one away, then go on.</source>
        <translation>Voici les avis que vous payez maintenant. Vous pouvez en ajouter ou en enlever, puis continuer.</translation>
    </message>
    <message>
        <source>The notice comes out of the printer. With it you can pay elsewhere.</source>
        <translation>L’avis sort de l’imprimante. Avec lui, vous pouvez payer ailleurs.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and pay there. When the payment arrives, this page says so.</source>
        <translation>Scannez le code avec votre téléphone et payez là. Dès que le paiement arrive, cette page le dit.</translation>
    </message>
    <message>
        <source>This is the page of pagoPA. Choose how to pay and follow it to “Pay”: before that nothing is charged.</source>
        <translation>Voici la page de pagoPA. Choisissez comment payer et suivez-la jusqu’à «&#xa0;Payer&#xa0;»&#xa0;: rien n’est débité avant.</translation>
    </message>
    <message>
        <source>You need not do anything: we ask for the receipt until we know.</source>
        <translation>Vous n’avez rien à faire&#xa0;: nous demandons le reçu jusqu’à ce que nous le sachions.</translation>
    </message>
    <message>
        <source>The payment has arrived. You can print the receipt or look at it, and leave.</source>
        <translation>Le paiement est arrivé. Vous pouvez imprimer ou regarder le reçu, puis partir.</translation>
    </message>
    <message>
        <source>We do not know yet how the payment ended: do not pay again. Take the slip and come back.</source>
        <translation>Nous ne savons pas encore comment le paiement s’est terminé&#xa0;: ne payez pas de nouveau. Prenez l’aide-mémoire et revenez.</translation>
    </message>
    <message>
        <source>Nothing was charged. You can try again, or pay in another way.</source>
        <translation>Rien n’a été débité. Vous pouvez réessayer, ou payer autrement.</translation>
    </message>
    <message>
        <source>Each notice has its own answer: paid, not paid, or not known yet.</source>
        <translation>Chaque avis a sa réponse&#xa0;: payé, non payé, ou pas encore connu.</translation>
    </message>
    <message>
        <source>We found no payment of this notice. You can pay it now, or ask again later.</source>
        <translation>Nous n’avons trouvé aucun paiement de cet avis. Vous pouvez le payer maintenant, ou redemander plus tard.</translation>
    </message>
    <message>
        <source>Something does not work just now. We try again by ourselves; this page says what you can do.</source>
        <translation>Quelque chose ne fonctionne pas en ce moment. Nous réessayons nous-mêmes&#xa0;; cette page dit ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>What you type here is not said.</source>
        <translation>Ce que vous tapez ici n’est pas lu.</translation>
    </message>
    <message>
        <source>It is a long page.</source>
        <translation>La page est longue.</translation>
    </message>
    <message>
        <source>To fill in or to press: %1.</source>
        <translation>À remplir ou à presser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This page is not read aloud here. Ask at the counter, or pay with your phone.</source>
        <translation>Cette page n’est pas lue ici. Demandez au guichet, ou payez avec votre téléphone.</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>champ de texte</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>liste de choix</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>ne peut pas être pressé maintenant</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>pas encore correct</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Cette page ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Ask at the counter, please.</source>
        <translation>Adressez-vous au guichet, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message numerus="yes">
        <source>The %n receipt(s) arrived at %1.</source>
        <translation>
            <numerusform>Le reçu est arrivé à %1.</numerusform>
            <numerusform>Les %n reçus sont arrivés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt arrived at %1.</source>
        <translation>Le reçu est arrivé à %1.</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>Payé le %1.</translation>
    </message>
    <message>
        <source>Try to print</source>
        <translation>Essayer d’imprimer</translation>
    </message>
    <message>
        <source>It was paid before.</source>
        <translation>Il était déjà payé.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>Il y a %n reçu de cet avis.</numerusform>
            <numerusform>Il y a %n reçus de cet avis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk was interrupted. The payment has arrived.</source>
        <translation>La borne a été interrompue. Le paiement est arrivé.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Le reçu n’est pas ici</translation>
    </message>
    <message>
        <source>Press below to print the receipt. To see it, ask “Have I paid?” with your notice.</source>
        <translation>Touchez ci-dessous pour imprimer le reçu. Pour le voir, touchez «&#xa0;Ai-je déjà payé&#xa0;?&#xa0;» avec votre avis.</translation>
    </message>
    <message>
        <source>To see it, ask “Have I paid?” with your notice.</source>
        <translation>Pour le voir, touchez «&#xa0;Ai-je déjà payé&#xa0;?&#xa0;» avec votre avis.</translation>
    </message>
    <message>
        <source>It was paid: ask at the counter for the receipt.</source>
        <translation>Déjà payé&#xa0;: demandez le reçu au guichet.</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Voir le reçu</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Le reçu arrive…</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Payer l’autre avis</numerusform>
            <numerusform>Payer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Receipts: %1 of %2 are here</source>
        <translation>Reçus arrivés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Imprimer le reçu</numerusform>
            <numerusform>Imprimer les %n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
</context>
<context>
    <name>PaidStamp</name>
    <message>
        <source>PAID</source>
        <translation>PAYÉ</translation>
    </message>
</context>
<context>
    <name>PaidViewModel</name>
    <message>
        <source>Copy of the receipt’s data</source>
        <translation>Copie des données du reçu</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>The receipt of this notice</source>
        <translation>Le reçu de cet avis</translation>
    </message>
    <message>
        <source>One of them is yours. Print them, and show them at the counter.</source>
        <translation>L’un d’eux est le vôtre. Imprimez-les et montrez-les au guichet.</translation>
    </message>
    <message>
        <source>It was paid more than once. Print them, and show them at the counter.</source>
        <translation>Il a été payé plus d’une fois. Imprimez-les et montrez-les au guichet.</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Commission de tout le paiement</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Total with the fee</source>
        <translation>Total avec la commission</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Code fiscal de l’organisme</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>payment made</source>
        <translation>paiement effectué</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Amount paid, plus the fee</source>
        <translation>Montant payé, plus la commission</translation>
    </message>
    <message>
        <source>Paid in all, without a fee</source>
        <translation>Payé en tout, sans commission</translation>
    </message>
    <message>
        <source>Paid in all, with a fee of {fee}</source>
        <translation>En tout, dont {fee} de commission</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Jour du paiement</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>Payment code (IUV)</source>
        <translation>Code du paiement (IUV)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Paid more than once</source>
        <translation>Payé plus d’une fois</translation>
    </message>
    <message>
        <source>You have paid</source>
        <translation>Vous avez payé</translation>
    </message>
    <message>
        <source>They are paid</source>
        <translation>Ils sont payés</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Avis payé</translation>
    </message>
    <message>
        <source>Paid more than once: ask at the counter.</source>
        <translation>Payé plus d’une fois&#xa0;: demandez au guichet.</translation>
    </message>
    <message>
        <source>They were paid already.</source>
        <translation>Ils étaient déjà payés.</translation>
    </message>
    <message>
        <source>It was paid already.</source>
        <translation>Il était déjà payé.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Cette fois, rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Rien n’a été débité maintenant.</translation>
    </message>
    <message>
        <source>They are paid: do not pay them again.</source>
        <translation>Ils sont payés&#xa0;: ne les payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>It is paid: do not pay it again.</source>
        <translation>Avis payé&#xa0;: ne le payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>You have paid one notice of {all}</source>
        <translation>Vous avez payé 1 avis sur {all}</translation>
    </message>
    <message>
        <source>One notice of {all} is paid</source>
        <translation>1 avis sur {all} est payé</translation>
    </message>
    <message>
        <source>You have paid {paid} notices of {all}</source>
        <translation>Vous avez payé {paid} avis sur {all}</translation>
    </message>
    <message>
        <source>{paid} notices of {all} are paid</source>
        <translation>{paid} avis sur {all} sont payés</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The letter says {before}: today it is {now}.</source>
        <translation>La lettre dit {before}&#xa0;: aujourd’hui c’est {now}.</translation>
    </message>
    <message>
        <source>Today’s amount counts.</source>
        <translation>Le montant d’aujourd’hui compte.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Nous ne sommes pas sûrs que la feuille soit sortie.</translation>
    </message>
    <message>
        <source>We could not print the summary.</source>
        <translation>Nous n’avons pas pu imprimer le récapitulatif.</translation>
    </message>
    <message>
        <source>We could not print the notices.</source>
        <translation>Nous n’avons pas pu imprimer les avis.</translation>
    </message>
    <message>
        <source>We could not print the notice.</source>
        <translation>Nous n’avons pas pu imprimer l’avis.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Si vous ne la voyez pas, réimprimez-la.</translation>
    </message>
    <message>
        <source>Try again, or ask at the counter.</source>
        <translation>Réessayez, ou demandez au guichet.</translation>
    </message>
</context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>Pour l’autre avis, rien n’a été débité.</numerusform>
            <numerusform>Pour les %n autres avis, rien n’a été débité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Imprimer le reçu</numerusform>
            <numerusform>Imprimer les %n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n not paid</source>
        <translation>
            <numerusform>Réessayer celui non payé</numerusform>
            <numerusform>Réessayer les %n non payés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on to the %n left</source>
        <translation>
            <numerusform>Passer à celui qui reste</numerusform>
            <numerusform>Passer aux %n qui restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Payer l’autre avis</numerusform>
            <numerusform>Payer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
</context>
<context>
    <name>PhoneFoot</name>
    <message>
        <source>Notice number: %1</source>
        <translation>Numéro de l’avis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Payer avec le téléphone</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and scan this code.</source>
        <translation>Ouvrez l’application IO ou celle de votre banque et scannez ce code.</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and write these numbers there.</source>
        <translation>Ouvrez l’application IO ou celle de votre banque et écrivez-y ces numéros.</translation>
    </message>
    <message>
        <source>QR code of the notice</source>
        <translation>Code QR de l’avis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have paid with my phone</source>
        <translation>J’ai payé avec le téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneWaiting</name>
    <message numerus="yes">
        <source>%n receipt(s) of %1 arrived</source>
        <translation>
            <numerusform>%n reçu arrivé sur %1</numerusform>
            <numerusform>%n reçus arrivés sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see here whether you have paid. Keep the receipt that your phone gives you.</source>
        <translation>Ici nous ne pouvons pas voir si vous avez payé. Gardez le reçu de votre téléphone.</translation>
    </message>
    <message>
        <source>We are waiting for the payments from your phone. The receipts appear here when they arrive.</source>
        <translation>Nous attendons les paiements de votre téléphone. Les reçus apparaissent ici dès qu’ils arrivent.</translation>
    </message>
    <message>
        <source>We are waiting for the payment from your phone. The receipt appears here when it arrives.</source>
        <translation>Nous attendons le paiement de votre téléphone. Le reçu apparaît ici dès qu’il arrive.</translation>
    </message>
    <message>
        <source>If you go, what you pay with your phone stays valid.</source>
        <translation>Si vous partez, ce que vous payez avec le téléphone reste valable.</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Here are your notices</source>
        <translation>Voici vos avis</translation>
    </message>
    <message>
        <source>Here is your notice</source>
        <translation>Voici votre avis</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right. With them you can pay elsewhere.</source>
        <translation>Les feuilles sortent en bas à droite. Avec elles, vous pouvez payer ailleurs.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right. With it you can pay elsewhere.</source>
        <translation>La feuille sort en bas à droite. Avec elle, vous pouvez payer ailleurs.</translation>
    </message>
    <message>
        <source>The first one is due by %1.</source>
        <translation>La première échéance est le %1.</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Vous avez jusqu’au %1.</translation>
    </message>
    <message>
        <source>Keep the sheets until you have paid. They are no receipts.</source>
        <translation>Gardez les feuilles jusqu’au paiement. Ce ne sont pas des reçus.</translation>
    </message>
    <message>
        <source>Keep the sheet until you have paid. It is no receipt.</source>
        <translation>Gardez la feuille jusqu’au paiement. Ce n’est pas un reçu.</translation>
    </message>
    <message>
        <source>Where you can pay</source>
        <translation>Où vous pouvez payer</translation>
    </message>
    <message>
        <source>With the IO app or your bank’s app</source>
        <translation>Avec l’application IO ou celle de votre banque</translation>
    </message>
    <message>
        <source>At a bank, also on its website or at its cash machine</source>
        <translation>À la banque, aussi sur son site ou au distributeur</translation>
    </message>
    <message>
        <source>At a post office</source>
        <translation>À la poste</translation>
    </message>
    <message>
        <source>At a tobacconist</source>
        <translation>Au bureau de tabac</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Autre avis</translation>
    </message>
    <message>
        <source>Scan the QR code of the sheet.</source>
        <translation>Scannez le code QR de la feuille.</translation>
    </message>
    <message>
        <source>With the notice number that is on the sheet.</source>
        <translation>Avec le numéro d’avis indiqué sur la feuille.</translation>
    </message>
    <message>
        <source>Show the sheet at the counter.</source>
        <translation>Montrez la feuille au guichet de la poste.</translation>
    </message>
    <message>
        <source>Show the sheet: its code is read there.</source>
        <translation>Montrez la feuille&#xa0;: on y lit le code.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
</context>
<context>
    <name>PrintingNote</name>
    <message>
        <source>The printer has stopped. The payment is fine.</source>
        <translation>L’imprimante s’est arrêtée. Le paiement est en ordre.</translation>
    </message>
    <message>
        <source>The receipts are printed. They come out below, on the right.</source>
        <translation>Les reçus sont imprimés. Ils sortent en bas à droite.</translation>
    </message>
    <message>
        <source>The receipt is printed. It comes out below, on the right.</source>
        <translation>Le reçu est imprimé. Il sort en bas à droite.</translation>
    </message>
    <message>
        <source>We are waiting for the printer.</source>
        <translation>Nous attendons l’imprimante.</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right.</source>
        <translation>Les feuilles sortent en bas à droite.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right.</source>
        <translation>La feuille sort en bas à droite.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheets come out below, on the right. You can print them again with “Have I paid?”.</source>
        <translation>L’imprimante est prête. Les feuilles sortent en bas à droite. Vous pouvez les réimprimer avec «&#xa0;Ai-je déjà payé&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>The printer is ready. The sheet comes out below, on the right. You can print it again with “Have I paid?”.</source>
        <translation>L’imprimante est prête. La feuille sort en bas à droite. Vous pouvez la réimprimer avec «&#xa0;Ai-je déjà payé&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>We cannot print right now. You also get the receipt by e-mail.</source>
        <translation>Nous ne pouvons pas imprimer maintenant. Le reçu arrive aussi par e-mail.</translation>
    </message>
    <message>
        <source>We cannot print right now. Ask for the receipt at the counter.</source>
        <translation>Nous ne pouvons pas imprimer maintenant. Demandez le reçu au guichet.</translation>
    </message>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Nous ne sommes pas sûrs que la feuille soit sortie.</translation>
    </message>
    <message>
        <source>Nothing came out? The payment is fine.</source>
        <translation>Rien n’est sorti&#xa0;? Le paiement est en ordre.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Si vous ne la voyez pas, réimprimez-la.</translation>
    </message>
    <message>
        <source>Ask at the counter for the sheet.</source>
        <translation>Demandez la feuille au guichet.</translation>
    </message>
    <message>
        <source>Note this code and ask at the counter: %1</source>
        <translation>Notez ce code et demandez au guichet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Rien n’est sorti</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>Code QR de l’aide-mémoire</translation>
    </message>
</context>
<context>
    <name>ReceiptKeys</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Imprimer le reçu</numerusform>
            <numerusform>Imprimer les %n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Look at the receipt</source>
        <translation>Voir le reçu</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Le reçu arrive…</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Picture of the receipt</source>
        <translation>Image du reçu</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Creditor</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Numéro de l’avis</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Via</translation>
    </message>
</context>
<context>
    <name>ReminderSlip</name>
    <message>
        <source>Your reminder slip</source>
        <translation>Votre aide-mémoire</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Write down or photograph this code</source>
        <translation>Notez ou photographiez ce code</translation>
    </message>
    <message>
        <source>Take the slip and keep it</source>
        <translation>Prenez l’aide-mémoire et gardez-le</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>L’imprimante s’est arrêtée.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Nous l’imprimons.</translation>
    </message>
    <message>
        <source>Touch “Print the slip”. It is not a receipt.</source>
        <translation>Touchez «&#xa0;Imprimer l’aide-mémoire&#xa0;». Ce n’est pas un reçu.</translation>
    </message>
    <message>
        <source>If it does not come out, print it again. It is not a receipt.</source>
        <translation>S’il ne sort pas, réimprimez-le. Ce n’est pas un reçu.</translation>
    </message>
    <message>
        <source>It comes out below, on the right. It is not a receipt.</source>
        <translation>Il sort en bas à droite. Ce n’est pas un reçu.</translation>
    </message>
    <message>
        <source>Touch “Have I paid?” and let the reader see the slip.</source>
        <translation>Touchez «&#xa0;Ai-je déjà payé&#xa0;?&#xa0;» et faites lire l’aide-mémoire.</translation>
    </message>
    <message>
        <source>In a hurry? Show it at the counter</source>
        <translation>Pressé&#xa0;? Montrez-le au guichet</translation>
    </message>
</context>
<context>
    <name>RestViewModel</name>
    <message>
        <source>It opens again today at {time}.</source>
        <extracomment>Where the picture stands, in design pixels, another place each minute: no edge burns itself in. Taps of one double tap follow each other within this time; nobody reads a new page so fast. The rest of one whose first tap had the picture away presses nothing.</extracomment>
        <translation>Réouverture aujourd’hui à {time}.</translation>
    </message>
    <message>
        <source>It opens again tomorrow at {time}.</source>
        <translation>Réouverture demain à {time}.</translation>
    </message>
    <message>
        <source>It opens again on {day} at {time}.</source>
        <translation>Réouverture {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>See the parts of this bill</source>
        <translation>Voir les versements</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Voir et imprimer le reçu</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n notice(s): the first %1 in this payment, then the others.</source>
        <translation>
            <numerusform>%n avis&#xa0;: les %1 premiers dans ce paiement, puis les autres.</numerusform>
            <numerusform>%n avis&#xa0;: les %1 premiers dans ce paiement, puis les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s). Here you only check.</source>
        <translation>
            <numerusform>%n avis. Ici, vous vérifiez seulement.</numerusform>
            <numerusform>%n avis. Ici, vous vérifiez seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and go to payment</source>
        <translation>Vérifier et aller au paiement</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Il vous faut une adresse e-mail&#xa0;: pagoPA la demande.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): no more fit</source>
        <translation>
            <numerusform>%n avis&#xa0;: il n’y a plus de place</numerusform>
            <numerusform>%n avis&#xa0;: il n’y a plus de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Nous cherchons l’avis…</translation>
    </message>
    <message>
        <source>Add another notice</source>
        <translation>Ajouter un autre avis</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Il n’y a pas d’imprimante ici.</translation>
    </message>
    <message>
        <source>We cannot print right now.</source>
        <translation>Nous ne pouvons pas imprimer maintenant.</translation>
    </message>
    <message>
        <source>The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?</source>
        <translation>Le reçu arrive par e-mail, et vous le voyez ici à la fin. Voulez-vous continuer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checking the notices again…</source>
        <translation>Nous vérifions encore les avis…</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Aller au paiement</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Keys pressed by hand</source>
        <extracomment>What the keyboard scanner calls keys that write no character of their own.</extracomment>
        <translation>Touches pressées à la main</translation>
    </message>
    <message>
        <source>A scanner writes at least 10 signs, each within 50 ms of the one before.</source>
        <translation>Un lecteur écrit au moins 10 signes, chacun dans les 50 ms qui suivent le précédent.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lecteur comme clavier</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>No code that the kiosk knows</source>
        <translation>Aucun code que la borne connaisse</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Avis de paiement</translation>
    </message>
    <message>
        <source>Slip of a kiosk</source>
        <translation>Aide-mémoire d’une borne</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>Notice number: {value}</source>
        <translation>Numéro de l’avis&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Creditor: {value}</source>
        <translation>Organisme&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Amount on paper, only a hint: {value}</source>
        <translation>Montant sur le papier, à titre indicatif&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Code of the payment: {value}</source>
        <translation>Code du paiement&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Tax code: {value}</source>
        <translation>Code fiscal&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Letters stand in for digits (omocodia)</source>
        <translation>Des lettres remplacent des chiffres (omocodie)</translation>
    </message>
    <message>
        <source>The check digits are right</source>
        <translation>Les chiffres de contrôle sont justes</translation>
    </message>
    <message>
        <source>The check digits are wrong: it is only warned of</source>
        <translation>Les chiffres de contrôle sont faux&#xa0;: ce n’est qu’un avertissement</translation>
    </message>
    <message>
        <source>It has no check digits</source>
        <translation>Il n’a pas de chiffres de contrôle</translation>
    </message>
    <message>
        <source>The sign | arrives as {sign}: the scanner’s keyboard layout is not the system’s</source>
        <translation>Le signe | arrive comme {sign}&#xa0;: le clavier réglé dans le lecteur n’est pas celui du système</translation>
    </message>
    <message>
        <source>Capital letters arrive as small ones: Caps Lock is on</source>
        <translation>Les majuscules arrivent en minuscules&#xa0;: la touche Verr. Maj. est active</translation>
    </message>
    <message>
        <source>The scanner writes signs as ALT and numbers, and some may be lost: switch its ALT mode off</source>
        <translation>Le lecteur écrit les signes par ALT et des nombres, certains peuvent se perdre&#xa0;: désactivez son mode ALT</translation>
    </message>
    <message>
        <source>Digits arrive as arrow keys: switch Num Lock on, or the scanner’s keypad emulation off</source>
        <translation>Les chiffres arrivent comme des flèches&#xa0;: activez Verr. Num, ou désactivez l’émulation du pavé du lecteur</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>Scanner test</source>
        <translation>Essai du lecteur</translation>
    </message>
    <message>
        <source>Read a code. Nothing of it is kept or logged.</source>
        <translation>Lisez un code. Rien n’est gardé ni enregistré.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>%1, number %2, %3 bytes</source>
        <translation>%1, numéro %2, %3 octets</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ScrollKeys</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>SeeBetter</name>
    <message>
        <source>I cannot read this: larger words</source>
        <translation>Je n’arrive pas à lire&#xa0;: plus grand</translation>
    </message>
    <message>
        <source>Hold here for the voice</source>
        <translation>Restez appuyé ici pour la voix</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>Groupes de services</translation>
    </message>
</context>
<context>
    <name>ServicesLoading</name>
    <message>
        <source>One moment: the services are being loaded.</source>
        <translation>Un instant&#xa0;: nous chargeons les services.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Write two letters at least.</source>
        <translation>Écrivez au moins deux lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found. Press “I have finished typing” to see all.</source>
        <translation>
            <numerusform>%n service trouvé. Touchez «&#xa0;J’ai fini d’écrire&#xa0;» pour le voir.</numerusform>
            <numerusform>%n services trouvés. Touchez «&#xa0;J’ai fini d’écrire&#xa0;» pour les voir tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n service trouvé.</numerusform>
            <numerusform>%n services trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to pay?</source>
        <translation>Que voulez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the service: we prepare the notice.</source>
        <translation>Choisissez le service&#xa0;: nous préparons l’avis.</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <source>Search by name, for example “meals”</source>
        <translation>Cherchez par nom, par exemple «&#xa0;cantine&#xa0;»</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cherchez par nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n autre service</numerusform>
            <numerusform>%n autres services</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first ones</source>
        <translation>Retour aux premiers</translation>
    </message>
</context>
<context>
    <name>ServicesViewModel</name>
    <message>
        <source>No service with this name</source>
        <extracomment>After so long it is said that the list does not come. A single letter finds too much.</extracomment>
        <translation>Aucun service de ce nom</translation>
    </message>
    <message>
        <source>Try another word, or ask at the counter.</source>
        <translation>Essayez un autre mot, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>Nothing can be paid here without a notice</source>
        <translation>On ne peut rien payer ici sans avis</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare the notice for you.</source>
        <translation>Demandez au guichet&#xa0;: on peut préparer l’avis pour vous.</translation>
    </message>
    <message>
        <source>We cannot load the services right now</source>
        <translation>Nous ne pouvons pas charger les services maintenant</translation>
    </message>
    <message>
        <source>We keep trying. You can wait, or ask at the counter.</source>
        <translation>Nous continuons d’essayer. Vous pouvez attendre, ou demander au guichet.</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <extracomment>title, line, icon, colour (blue, terracotta, olive), id, and index, by which it is chosen the first card in sight, from 0 the words of the groups, of which the first is all of them; empty where they would tell nothing apart enough was written to look for it how many services there are, found or not</extracomment>
        <translation>Vous choisissez le montant</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} l’unité</translation>
    </message>
    <message>
        <source>We need the tax code</source>
        <translation>Il faut le code fiscal</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
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
        <source>Where to pay</source>
        <translation>Où payer</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui vous adresser</translation>
    </message>
    <message>
        <source>The counter that helps you</source>
        <translation>Le guichet qui vous aide</translation>
    </message>
    <message>
        <source>Printed on {when}. This sheet is not a receipt.</source>
        <translation>Imprimé le {when}. Cette feuille n’est pas un reçu.</translation>
    </message>
    <message>
        <source>Bring this sheet with you, and the letter if you have it.</source>
        <translation>Apportez cette feuille et, si vous l’avez, la lettre.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist, show the letter: its codes are read there.</source>
        <translation>Dans une banque, un bureau de poste ou un bureau de tabac, montrez la lettre&#xa0;: ses codes y sont lus.</translation>
    </message>
    <message>
        <source>This notice has expired: it cannot be paid here any more.</source>
        <translation>Cet avis a expiré&#xa0;: il ne peut plus être payé ici.</translation>
    </message>
    <message>
        <source>Ask at the counter what is due now, and how to pay it.</source>
        <translation>Demandez au guichet ce qui est dû maintenant, et comment le payer.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice: you do not have to pay it, not even elsewhere.</source>
        <translation>L’organisme a annulé cet avis&#xa0;: vous n’avez pas à le payer, même ailleurs.</translation>
    </message>
    <message>
        <source>In doubt, ask at the counter.</source>
        <translation>En cas de doute, demandez au guichet.</translation>
    </message>
    <message>
        <source>This notice shows as paid in part: the rest cannot be paid here.</source>
        <translation>Cet avis apparaît comme payé en partie&#xa0;: le reste ne peut pas être payé ici.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due, before you pay anything.</source>
        <translation>Avant de payer, demandez au guichet ce qui reste dû.</translation>
    </message>
    <message>
        <source>There is a payment of this notice to be checked.</source>
        <translation>Un paiement de cet avis doit être vérifié.</translation>
    </message>
    <message>
        <source>Do not pay it again, here or elsewhere. Ask at the counter.</source>
        <translation>Ne le payez pas de nouveau, ni ici ni ailleurs. Demandez au guichet.</translation>
    </message>
    <message>
        <source>We cannot read here how this notice stands.</source>
        <translation>Nous ne pouvons pas lire ici l’état de cet avis.</translation>
    </message>
    <message>
        <source>Before you pay it, ask at the counter.</source>
        <translation>Avant de le payer, demandez au guichet.</translation>
    </message>
    <message>
        <source>This notice is of another body: it cannot be paid here.</source>
        <translation>Cet avis vient d’un autre organisme&#xa0;: il ne peut pas être payé ici.</translation>
    </message>
    <message>
        <source>Pay it with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Payez-le avec l’application IO ou celle de votre banque&#xa0;: scannez le code QR de la lettre.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now.</source>
        <translation>Cette borne ne peut pas encaisser de paiements pour le moment.</translation>
    </message>
    <message>
        <source>Come back later, or pay with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Revenez plus tard, ou payez avec l’application IO ou celle de votre banque&#xa0;: scannez le code QR de la lettre.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now. Were you paying here? Then do not pay again for now.</source>
        <translation>Cette borne ne peut pas encaisser de paiements pour le moment. Étiez-vous en train de payer ici&#xa0;? Alors ne payez pas de nouveau pour l’instant.</translation>
    </message>
    <message>
        <source>Ask at the counter whether the payment has arrived, before you pay anywhere.</source>
        <translation>Avant de payer ailleurs, demandez au guichet si le paiement est arrivé.</translation>
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
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>champ à remplir</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>It contains {text}</source>
        <translation>Il contient {text}</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} effacé</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Vous pouvez choisir&#xa0;:</translation>
    </message>
    <message>
        <source>At the lower edge:</source>
        <translation>En bas&#xa0;:</translation>
    </message>
    <message>
        <source>To hear your data, plug in headphones.</source>
        <translation>Pour entendre vos données, branchez des écouteurs.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Glide a finger over the screen to hear what is under it, and tap twice to choose it. With keys: go on, go back, choose.</source>
        <translation>La lecture à voix haute est activée. Faites glisser un doigt sur l’écran pour entendre ce qui se trouve dessous, et touchez deux fois pour le choisir. Avec les touches&#xa0;: avancer, reculer, choisir.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>La lecture à voix haute est terminée.</translation>
    </message>
    <message>
        <source>Volume {number} of {count}.</source>
        <translation>Volume {number} sur {count}.</translation>
    </message>
    <message>
        <source>Speed {number} of {count}.</source>
        <translation>Vitesse {number} sur {count}.</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of 4, %2</source>
        <translation>Étape %1 sur 4, %2</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Easy access</source>
        <translation>Accès facile</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: no payment is real</source>
        <translation>ESSAI&#xa0;: aucun paiement n’est réel</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Were you paying just now?</source>
        <translation>Étiez-vous en train de payer&#xa0;?</translation>
    </message>
    <message>
        <source>Do not pay again before you have asked at the counter.</source>
        <translation>Demandez au guichet avant de payer une deuxième fois.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Payer avec le téléphone</translation>
    </message>
    <message>
        <source>Scan a code here with the IO app or your bank’s app.</source>
        <translation>Scannez ici un code avec l’application IO ou celle de votre banque.</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Demandez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scan the QR code of the letter with the IO app or your bank’s app.</source>
        <translation>Scannez le code QR de la lettre avec l’application IO ou celle de votre banque.</translation>
    </message>
    <message>
        <source>Take the letter with you.</source>
        <translation>Prenez la lettre avec vous.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Demandez au guichet</translation>
    </message>
    <message>
        <source>Pay at a bank, post office or tobacconist</source>
        <translation>Payer en banque, à la poste ou au tabac</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Code for the help desk: %1</source>
        <translation>Code pour l’assistance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UnpaidPage</name>
    <message>
        <source>It does not show as paid</source>
        <translation>Il n’apparaît pas comme payé</translation>
    </message>
    <message>
        <source>If you paid today at a bank or a post office, it may take until tomorrow.</source>
        <translation>Si vous avez payé aujourd’hui à la banque ou à la poste, il faut parfois attendre jusqu’à demain.</translation>
    </message>
    <message>
        <source>Do you have a receipt of it? Then do not pay again: show it at the counter.</source>
        <translation>Avez-vous déjà un reçu&#xa0;? Alors ne payez pas une deuxième fois&#xa0;: montrez-le au guichet.</translation>
    </message>
    <message>
        <source>Ask at the counter: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Payer maintenant</translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>D’habitude quelques secondes. Encore %n seconde au plus.</numerusform>
            <numerusform>D’habitude quelques secondes. Encore %n secondes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually a few seconds.</source>
        <translation>D’habitude quelques secondes.</translation>
    </message>
    <message>
        <source>We are checking that the payment has arrived</source>
        <translation>Nous vérifions que le paiement est arrivé</translation>
    </message>
    <message>
        <source>I have to go: print the slip</source>
        <translation>Je dois partir&#xa0;: imprimer l’aide-mémoire</translation>
    </message>
    <message>
        <source>We ask for the receipt</source>
        <translation>Nous demandons le reçu</translation>
    </message>
    <message>
        <source>We ask for the receipts</source>
        <translation>Nous demandons les reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 arrived</source>
        <translation>
            <numerusform>%n sur %1 arrivé</numerusform>
            <numerusform>%n sur %1 arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>We prepare the receipts for printing</source>
        <translation>Nous préparons les reçus à imprimer</translation>
    </message>
    <message>
        <source>If you have to go, the check goes on without you. Take the slip and come back any time.</source>
        <translation>Si vous devez partir, la vérification continue sans vous. Prenez l’aide-mémoire et revenez quand vous voulez.</translation>
    </message>
    <message>
        <source>We prepare the receipt for printing</source>
        <translation>Nous préparons le reçu à imprimer</translation>
    </message>
</context>
<context>
    <name>VerifyingViewModel</name>
    <message>
        <source>You said that you have paid with your phone</source>
        <translation>Vous avez dit avoir payé avec le téléphone</translation>
    </message>
    <message>
        <source>The kiosk was interrupted and has started again</source>
        <translation>La borne a été interrompue et a redémarré</translation>
    </message>
    <message>
        <source>You have finished on the pagoPA page</source>
        <translation>Vous avez terminé sur la page de pagoPA</translation>
    </message>
    <message>
        <source>You are no longer on the pagoPA page</source>
        <translation>Vous n’êtes plus sur la page de pagoPA</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>WhereToPayButton</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed. Print again</source>
        <translation>Imprimé. Réimprimer</translation>
    </message>
    <message>
        <source>It was not printed. Try again</source>
        <translation>Pas imprimé. Réessayer</translation>
    </message>
    <message>
        <source>Did it not come out? Print again</source>
        <translation>Pas sorti&#xa0;? Réimprimer</translation>
    </message>
    <message>
        <source>Print whom to ask</source>
        <translation>Imprimer les contacts</translation>
    </message>
    <message>
        <source>Print where to pay</source>
        <translation>Imprimer les lieux de paiement</translation>
    </message>
    <message>
        <source>A sheet with the reason, the counter and its hours. Your name is not on it.</source>
        <translation>Une feuille avec le motif, le guichet et ses horaires. Votre nom n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>YesNoSwitch</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
</TS>
