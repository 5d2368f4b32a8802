<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easy access</source>
        <translation>Bedienhilfen</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>On black</source>
        <translation>Auf Schwarz</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>Auf Weiß</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>There is no voice on this kiosk</source>
        <translation>An diesem Gerät gibt es keine Stimme</translation>
    </message>
    <message>
        <source>The voice does not answer: ask at the counter</source>
        <translation>Die Stimme antwortet nicht: fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>There is no voice for this language: another one reads it</source>
        <translation>Für diese Sprache gibt es keine Stimme: eine andere liest vor</translation>
    </message>
    <message>
        <source>A voice reads each page: tap once to hear, twice to choose</source>
        <translation>Eine Stimme liest jede Seite vor: einmal tippen zum Hören, zweimal zum Wählen</translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation>Tasten unten</translation>
    </message>
    <message>
        <source>All keys in the lower half of the screen</source>
        <translation>Alle Tasten in der unteren Hälfte des Bildschirms</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>We wait three times as long before we ask whether you are here</source>
        <translation>Wir warten dreimal so lange, bevor wir fragen, ob Sie da sind</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet über</translation>
    </message>
    <message>
        <source>These choices are only for you: when you leave all is as before.</source>
        <translation>Diese Auswahl gilt nur für Sie: Wenn Sie gehen, ist alles wie vorher.</translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>AppViewModel</name>
    <message>
        <source>Payment desk</source>
        <translation>Zahlungsschalter</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Now it is closed here.</source>
        <translation>Hier ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Berühren Sie den Bildschirm, um zu beginnen</translation>
    </message>
    <message>
        <source>Notices can also be paid with the IO app, at a bank, a post office or a tobacconist.</source>
        <translation>Mitteilungen können auch mit der App IO, bei einer Bank, auf der Post oder im Tabakladen bezahlt werden.</translation>
    </message>
</context>
<context>
    <name>AttractWays</name>
    <message>
        <source>Pay notices with a QR code or 18 digits</source>
        <translation>Mitteilungen mit QR-Code oder 18 Ziffern bezahlen</translation>
    </message>
    <message>
        <source>Pay without a notice: school meals, identity card and more</source>
        <translation>Ohne Mitteilung bezahlen: Schulessen, Personalausweis und mehr</translation>
    </message>
    <message>
        <source>Find your notices with your health card</source>
        <translation>Ihre Mitteilungen mit der Gesundheitskarte finden</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Eine Quittung noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>BeforeYouPay</name>
    <message>
        <source>Before you continue</source>
        <translation>Bevor Sie weitergehen</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Sie brauchen eine E-Mail-Adresse: pagoPA fragt danach.</translation>
    </message>
    <message>
        <source>Have your card or bank app ready.</source>
        <translation>Halten Sie Ihre Karte oder Bank-App bereit.</translation>
    </message>
    <message>
        <source>The printer is ready: you will get the receipt on paper.</source>
        <translation>Der Drucker ist bereit: Sie bekommen die Quittung auf Papier.</translation>
    </message>
</context>
<context>
    <name>CartPager</name>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>CartRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>In the next payment</source>
        <translation>In der nächsten Zahlung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Entfernen: %1, %2</translation>
    </message>
</context>
<context>
    <name>CartTotal</name>
    <message numerus="yes">
        <source>Total of the first %n notice(s)</source>
        <translation>
            <numerusform>Summe der ersten Mitteilung</numerusform>
            <numerusform>Summe der ersten %n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n notice(s)</source>
        <translation>
            <numerusform>Summe der Mitteilung</numerusform>
            <numerusform>Summe der %n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app: you see it before you confirm.</source>
        <translation>Zuzüglich der Gebühr der Bank oder App: Sie sehen sie vor der Bestätigung.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app. The others follow in the next payment.</source>
        <translation>Dazu die Gebühr der Bank oder App. Die anderen folgen in der nächsten Zahlung.</translation>
    </message>
</context>
<context>
    <name>CharacterPad</name>
    <message>
        <source>Keys of the code</source>
        <translation>Tasten für den Code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Secure page of pagoPA</source>
        <translation>Sichere pagoPA-Seite</translation>
    </message>
    <message>
        <source>Page of the bank or app</source>
        <translation>Seite der Bank oder App</translation>
    </message>
    <message>
        <source>Not read aloud here. Ask at the counter.</source>
        <translation>Wird hier nicht vorgelesen. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Opening the pagoPA page…</source>
        <translation>Die Seite von pagoPA wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we go on by ourselves.</source>
        <translation>
            <numerusform>In %n Sekunde geht es von selbst weiter.</numerusform>
            <numerusform>In %n Sekunden geht es von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have finished: check the payment</source>
        <translation>Ich bin fertig: Zahlung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), plus one fee</source>
        <translation>
            <numerusform>eine Mitteilung, dazu die Gebühr</numerusform>
            <numerusform>%n Mitteilungen, dazu eine einzige Gebühr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>ChosenTotal</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n Mitteilung ausgewählt</numerusform>
            <numerusform>%n Mitteilungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen already</source>
        <translation>
            <numerusform>%n Mitteilung schon ausgewählt</numerusform>
            <numerusform>%n Mitteilungen schon ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Total chosen</source>
        <translation>Ausgewählte Summe</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Kommt dazu</translation>
    </message>
    <message>
        <source>%1: the most for one payment</source>
        <translation>%1: mehr geht nicht in einer Zahlung</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code of the slip</source>
        <translation>Code vom Merkzettel eintippen</translation>
    </message>
    <message>
        <source>It is printed on the slip: 8 letters and digits.</source>
        <translation>Er steht auf dem Merkzettel: 8 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Code des Merkzettels</translation>
    </message>
    <message>
        <source>8 of 8 characters</source>
        <translation>8 von 8 Zeichen</translation>
    </message>
    <message>
        <source>7 of 8 characters, 1 to go</source>
        <translation>7 von 8 Zeichen, 1 fehlt</translation>
    </message>
    <message>
        <source>1 of 8 characters, 7 to go</source>
        <translation>1 von 8 Zeichen, 7 fehlen</translation>
    </message>
    <message>
        <source>%1 of 8 characters, %2 to go</source>
        <translation>%1 von 8 Zeichen, %2 fehlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No more codes can be tried</source>
        <translation>Kein weiterer Code möglich</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Code korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) missing</source>
        <translation>
            <numerusform>%n Zeichen fehlt</numerusform>
            <numerusform>%n Zeichen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the payment…</source>
        <translation>Wir suchen die Zahlung…</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Zahlung prüfen</translation>
    </message>
</context>
<context>
    <name>CodeSlot</name>
    <message>
        <source>Where is it?</source>
        <translation>Wo steht er?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It never has 0, O, 1 or I.</source>
        <translation>Groß auf dem hier gedruckten Merkzettel. Er enthält nie 0, O, 1 oder I.</translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message>
        <source>Payment being confirmed</source>
        <translation>Die Zahlung wird noch bestätigt</translation>
    </message>
    <message>
        <source>You tried to pay on %1. The confirmation has not arrived yet.</source>
        <translation>Sie haben am %1 versucht zu zahlen. Die Bestätigung ist noch nicht da.</translation>
    </message>
    <message>
        <source>The confirmation has not arrived yet: sometimes it takes longer. We keep checking.</source>
        <translation>Die Bestätigung ist noch nicht da: Manchmal dauert es länger. Wir prüfen weiter.</translation>
    </message>
    <message>
        <source>Do not pay these notices again for now</source>
        <translation>Zahlen Sie diese Mitteilungen vorerst nicht noch einmal</translation>
    </message>
    <message>
        <source>Do not pay this notice again for now</source>
        <translation>Zahlen Sie diese Mitteilung vorerst nicht noch einmal</translation>
    </message>
    <message>
        <source>Not here, not with an app, not at a bank.</source>
        <translation>Nicht hier, nicht mit einer App, nicht in der Bank.</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Die andere Mitteilung bezahlen</numerusform>
            <numerusform>Die anderen %n bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Quittung drucken</numerusform>
            <numerusform>%n Quittungen drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Merkzettel drucken</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Merkzettel noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>ConfirmingViewModel</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, um {time} Uhr</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of a countdown</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>JJJJ</translation>
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
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which notices to show</source>
        <translation>Welche Mitteilungen anzeigen</translation>
    </message>
    <message>
        <source>Of which year</source>
        <translation>Aus welchem Jahr</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
</context>
<context>
    <name>DebtNotes</name>
    <message>
        <source>This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.</source>
        <translation>Dies kann eine von mehreren Raten sein: Haben Sie mehrere Mitteilungen für dieselbe Sache, fragen Sie zuerst am Schalter.</translation>
    </message>
</context>
<context>
    <name>DebtPage</name>
    <message>
        <source>Is this your notice?</source>
        <translation>Ist das Ihre Mitteilung?</translation>
    </message>
    <message>
        <source>Your notice is ready</source>
        <translation>Ihre Mitteilung ist fertig</translation>
    </message>
    <message>
        <source>The receipt proves the payment.</source>
        <translation>Die Quittung beweist die Zahlung.</translation>
    </message>
    <message>
        <source>Check the data: this is what there is to pay.</source>
        <translation>Prüfen Sie die Angaben: Das ist zu zahlen.</translation>
    </message>
    <message>
        <source>This is today’s amount: it may differ from the one on the letter.</source>
        <translation>Das ist der heutige Betrag: Er kann von dem im Brief abweichen.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>Abgelaufen am</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Wer Ihnen hilft: %1</translation>
    </message>
    <message>
        <source>Bring this notice with you.</source>
        <translation>Bringen Sie diese Mitteilung mit.</translation>
    </message>
    <message>
        <source>You can print it here whenever you like.</source>
        <translation>Sie können sie hier jederzeit drucken.</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Quittung ansehen und drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Andere Mitteilung suchen</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>DebtRow</name>
    <message>
        <source>This notice is still coming</source>
        <translation>Diese Mitteilung kommt noch</translation>
    </message>
</context>
<context>
    <name>DebtSlip</name>
    <message>
        <source>Due by</source>
        <translation>Zu zahlen bis</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Ausgestellt auf</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
</context>
<context>
    <name>DebtWays</name>
    <message>
        <source>Add another notice</source>
        <translation>Mitteilung hinzufügen</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Mit dem Handy zahlen</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Die Mitteilung wird gedruckt…</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Mitteilung drucken</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Already chosen</source>
        <translation>Schon ausgewählt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Fällig heute</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Fällig morgen</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Fällig am {date}</translation>
    </message>
    <message>
        <source>Past its date: {date}</source>
        <translation>Überfällig seit {date}</translation>
    </message>
    <message>
        <source>Paid on {date}</source>
        <translation>Bezahlt am {date}</translation>
    </message>
    <message>
        <source>This bill was already paid all at once</source>
        <translation>Schon auf einmal bezahlt</translation>
    </message>
    <message>
        <source>Nothing more of it is to be paid.</source>
        <translation>Davon ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>All instalments of this bill are already paid</source>
        <translation>Alle Raten sind schon bezahlt</translation>
    </message>
    <message>
        <source>A payment of the rest is being confirmed: do not pay it again.</source>
        <translation>Eine Zahlung des Restes wird noch bestätigt: Zahlen Sie ihn nicht noch einmal.</translation>
    </message>
    <message>
        <source>The rest is paid in instalments.</source>
        <translation>Der Rest wird in Raten bezahlt.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Fragen Sie am Schalter, was noch offen ist.</translation>
    </message>
    <message>
        <source>This bill may be paid in another way already</source>
        <translation>Das ist vielleicht schon anders bezahlt</translation>
    </message>
    <message>
        <source>If you are in doubt, ask at the counter.</source>
        <translation>Wenn Sie unsicher sind, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>The bill was already paid all at once</source>
        <translation>Schon auf einmal bezahlt</translation>
    </message>
    <message>
        <source>All instalments are already paid</source>
        <translation>Alle Raten sind schon bezahlt</translation>
    </message>
    <message>
        <source>One instalment is already paid: the rest is paid in instalments</source>
        <translation>Eine Rate ist schon bezahlt: der Rest in Raten</translation>
    </message>
    <message>
        <source>{paid} instalments are already paid: the rest is paid in instalments</source>
        <translation>{paid} Raten sind schon bezahlt: der Rest in Raten</translation>
    </message>
    <message>
        <source>It may be paid in another way already: ask at the counter</source>
        <translation>Vielleicht schon anders bezahlt: Fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>One instalment of this bill is already paid</source>
        <translation>Eine Rate ist schon bezahlt</translation>
    </message>
    <message>
        <source>{paid} instalments of {many} are already paid</source>
        <translation>{paid} von {many} Raten sind schon bezahlt</translation>
    </message>
    <message>
        <source>This instalment is already paid</source>
        <translation>Diese Rate ist schon bezahlt</translation>
    </message>
    <message>
        <source>The other instalments have notices of their own.</source>
        <translation>Die anderen Raten haben eigene Mitteilungen.</translation>
    </message>
</context>
<context>
    <name>DebtsEmpty</name>
    <message>
        <source>There is nothing to pay here</source>
        <translation>Hier ist nichts zu zahlen</translation>
    </message>
    <message>
        <source>There is no notice past its date here</source>
        <translation>Hier ist keine Mitteilung überfällig</translation>
    </message>
    <message>
        <source>There is no paid notice here</source>
        <translation>Hier ist keine bezahlte Mitteilung</translation>
    </message>
    <message>
        <source>There are no notices here</source>
        <translation>Hier sind keine Mitteilungen</translation>
    </message>
    <message>
        <source>If you expected one, ask at the counter.</source>
        <translation>Wenn Sie eine erwartet haben, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Look at the other years with the buttons above.</source>
        <translation>Sehen Sie mit den Tasten oben die anderen Jahre an.</translation>
    </message>
    <message>
        <source>Look at the other notices with the buttons above.</source>
        <translation>Sehen Sie mit den Tasten oben die anderen Mitteilungen an.</translation>
    </message>
</context>
<context>
    <name>DebtsMessage</name>
    <message>
        <source>The notices do not come now</source>
        <translation>Die Mitteilungen kommen gerade nicht</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Es dauert länger als sonst, noch einen Moment</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which others would you like to pay?</source>
        <translation>Welche anderen möchten Sie bezahlen?</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>Ihre Mitteilungen</translation>
    </message>
    <message>
        <source>Which notices would you like to pay?</source>
        <translation>Welche zahlen Sie?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what you chose</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>Another search</source>
        <translation>Neue Suche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Choose at least one notice</source>
        <translation>Mindestens eine wählen</translation>
    </message>
    <message>
        <source>Pay the notice chosen</source>
        <translation>Ausgewählte bezahlen</translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n notice(s) chosen</source>
        <translation>
            <numerusform>Ausgewählte bezahlen</numerusform>
            <numerusform>%n ausgewählte bezahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingRows</name>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>wird noch bestätigt</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>Do you want to leave?</source>
        <translation>Möchten Sie gehen?</translation>
    </message>
    <message>
        <source>We erase what you typed.</source>
        <translation>Wir löschen, was Sie eingetippt haben.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>We are back at the start.</source>
        <translation>Wir sind zurück am Anfang.</translation>
    </message>
    <message>
        <source>You did not answer: we have erased your data.</source>
        <translation>Sie haben nicht geantwortet: Wir haben Ihre Daten gelöscht.</translation>
    </message>
</context>
<context>
    <name>FormAnswer</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>FormChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>Das sind alle</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>There is no room for more</source>
        <translation>Mehr passen nicht</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eine hinzufügen</translation>
    </message>
</context>
<context>
    <name>FormListRow</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The health card was read.</source>
        <translation>Die Gesundheitskarte wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Check what you have written</source>
        <translation>Prüfen Sie Ihre Angaben</translation>
    </message>
    <message>
        <source>If something is wrong, touch “Change” beside it.</source>
        <translation>Wenn etwas nicht stimmt, berühren Sie daneben „Ändern“.</translation>
    </message>
    <message>
        <source>Creating the notice is not paying.</source>
        <translation>Mit dem Erstellen der Mitteilung ist noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>We are creating the notice…</source>
        <translation>Wir erstellen die Mitteilung…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Create the notice</source>
        <translation>Mitteilung erstellen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Find your notices</source>
        <translation>Mitteilungen suchen</translation>
    </message>
    <message>
        <source>To show them we need your tax code and some digits of one of your notices.</source>
        <translation>Dafür brauchen wir Ihre Steuernummer und einige Ziffern einer Ihrer Mitteilungen.</translation>
    </message>
    <message>
        <source>Find my notices</source>
        <translation>Meine Mitteilungen suchen</translation>
    </message>
    <message>
        <source>Looking for your notices…</source>
        <translation>Wir suchen Ihre Mitteilungen…</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Last 6 digits of one of your notices, or all 18</source>
        <translation>Die letzten 6 Ziffern einer Ihrer Mitteilungen, oder alle 18</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Name and surname, or company</source>
        <translation>Vor- und Nachname, oder Firma</translation>
    </message>
    <message>
        <source>It is on the health card: you can put the card under the reader.</source>
        <translation>Sie steht auf der Gesundheitskarte: Sie können die Karte unter das Lesegerät legen.</translation>
    </message>
    <message>
        <source>The number of the notice is at the bottom of the letter, next to the QR code.</source>
        <translation>Die Nummer der Mitteilung steht unten im Brief, neben dem QR-Code.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers. Check them, or ask at the counter.</source>
        <translation>Die Gemeinde nimmt diese Antworten nicht an. Prüfen Sie sie, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Write a number, with at most one comma.</source>
        <translation>Schreiben Sie eine Zahl mit höchstens einem Komma.</translation>
    </message>
    <message>
        <source>Write a whole number, without a comma.</source>
        <translation>Schreiben Sie eine ganze Zahl ohne Komma.</translation>
    </message>
    <message>
        <source>Write at most two digits after the comma.</source>
        <translation>Schreiben Sie höchstens zwei Ziffern nach dem Komma.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and the four digits of the year.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie Tag, Monat und die vier Ziffern des Jahres.</translation>
    </message>
    <message>
        <source>Write the hour from 0 to 23 and the minutes from 0 to 59.</source>
        <translation>Schreiben Sie die Stunde von 0 bis 23 und die Minuten von 0 bis 59.</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>Wie viele brauchen Sie?</translation>
    </message>
    <message>
        <source>An email address looks like this: name@example.com. Check it letter by letter.</source>
        <translation>Eine E-Mail sieht so aus: name@example.com. Prüfen Sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>Wählen Sie eine Antwort der Liste.</translation>
    </message>
    <message>
        <source>It is too short: at least {limit} characters.</source>
        <translation>Das ist zu kurz: mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>It is too long: at most {limit} characters.</source>
        <translation>Das ist zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>It must be at least {limit}.</source>
        <translation>Es muss mindestens {limit} sein.</translation>
    </message>
    <message>
        <source>It must be at most {limit}.</source>
        <translation>Es darf höchstens {limit} sein.</translation>
    </message>
    <message>
        <source>It must be more than {limit}.</source>
        <translation>Es muss mehr als {limit} sein.</translation>
    </message>
    <message>
        <source>It must be less than {limit}.</source>
        <translation>Es muss weniger als {limit} sein.</translation>
    </message>
    <message>
        <source>We need at least {limit} of them.</source>
        <translation>Wir brauchen mindestens {limit} davon.</translation>
    </message>
    <message>
        <source>There can be at most {limit} of them.</source>
        <translation>Es dürfen höchstens {limit} sein.</translation>
    </message>
    <message>
        <source>The same answer is there twice.</source>
        <translation>Dieselbe Antwort steht zweimal da.</translation>
    </message>
    <message>
        <source>Without a yes we cannot go on. If you do not agree, ask at the counter.</source>
        <translation>Ohne ein Ja geht es nicht weiter. Wenn Sie nicht zustimmen, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>The municipality does not accept this answer. Compare it with your papers.</source>
        <translation>Die Gemeinde nimmt diese Antwort nicht an. Vergleichen Sie sie mit Ihren Unterlagen.</translation>
    </message>
    <message>
        <source>The last letter is missing. The tax code has 16 characters: it is on the health card.</source>
        <translation>Der letzte Buchstabe fehlt. Die Steuernummer hat 16 Zeichen: Sie steht auf der Gesundheitskarte.</translation>
    </message>
    <message>
        <source>The tax code has 16 characters, letters and digits: it is on the health card.</source>
        <translation>Die Steuernummer hat 16 Zeichen, Buchstaben und Ziffern: Sie steht auf der Gesundheitskarte.</translation>
    </message>
    <message>
        <source>We need at least one.</source>
        <translation>Wir brauchen mindestens eine.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year.</source>
        <translation>Schreiben Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Write the day, the month, the year and the time.</source>
        <translation>Schreiben Sie Tag, Monat, Jahr und Uhrzeit.</translation>
    </message>
    <message>
        <source>Write the tax code: it is on the health card.</source>
        <translation>Schreiben Sie die Steuernummer: Sie steht auf der Gesundheitskarte.</translation>
    </message>
    <message>
        <source>Write it here: {what}.</source>
        <translation>Hier fehlt die Antwort: {what}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>We need at least the last 6 digits of the notice number.</source>
        <translation>Wir brauchen mindestens die letzten 6 Ziffern der Nummer.</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers. For example: {like}</source>
        <translation>Das schreibt man anders. Vergleichen Sie es mit Ihren Unterlagen. Zum Beispiel: {like}</translation>
    </message>
    <message>
        <source>It is written differently. Compare it with your papers, one sign at a time.</source>
        <translation>Das schreibt man anders. Vergleichen Sie es Zeichen für Zeichen mit Ihren Unterlagen.</translation>
    </message>
    <message>
        <source>It must be a multiple of {limit}.</source>
        <translation>Es muss ein Vielfaches von {limit} sein.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>What the answers of a form cost, as people write it; empty while it is not known.</extracomment>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Seite {number} von {all}</translation>
    </message>
    <message>
        <source>There is 1 thing to correct</source>
        <translation>Eine Angabe ist zu korrigieren</translation>
    </message>
    <message>
        <source>There are {count} things to correct</source>
        <translation>{count} Angaben sind zu korrigieren</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Etwas stimmt noch nicht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Touch all that apply, then go on.</source>
        <translation>Berühren Sie alles Zutreffende, dann gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>Berühren Sie Ihre Antwort.</translation>
    </message>
    <message>
        <source>Put the health card under the reader, and it is written for you.</source>
        <translation>Legen Sie die Gesundheitskarte unter das Lesegerät: Wir tragen sie ein.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Call somebody here</source>
        <translation>Jemanden rufen</translation>
    </message>
    <message>
        <source>Back to the help</source>
        <translation>Zurück zur Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Talk to a person</source>
        <translation>Mit einer Person sprechen</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>We have told the desk: somebody comes as soon as they can.</source>
        <translation>Der Schalter weiß Bescheid: Es kommt jemand, sobald es geht.</translation>
    </message>
    <message>
        <source>The desk cannot be called just now. Please go there.</source>
        <translation>Der Schalter kann gerade nicht gerufen werden. Bitte gehen Sie dorthin.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Pay a notice</source>
        <translation>Eine Mitteilung zahlen</translation>
    </message>
    <message>
        <source>You have a letter or an e-mail with an 18-digit number or a QR code</source>
        <translation>Brief oder E-Mail mit 18-stelliger Nummer oder QR-Code</translation>
    </message>
    <message>
        <source>You can also put the notice under the reader right away</source>
        <translation>Oder legen Sie die Mitteilung gleich unter das Lesegerät</translation>
    </message>
    <message>
        <source>Pay by card, bank account or app, on the pagoPA page. No cash.</source>
        <translation>Mit Karte, Konto oder App auf der Seite von pagoPA. Kein Bargeld.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Pay without a notice</source>
        <translation>Ohne Mitteilung</translation>
    </message>
    <message>
        <source>School meals, identity card and more</source>
        <translation>Mensa, Ausweis und mehr</translation>
    </message>
    <message>
        <source>Find your notices</source>
        <translation>Mitteilungen suchen</translation>
    </message>
    <message>
        <source>With your tax code and one of your notices</source>
        <translation>Mit Steuernummer und einer Mitteilung</translation>
    </message>
    <message>
        <source>Have I paid?</source>
        <translation>Schon bezahlt?</translation>
    </message>
    <message>
        <source>Check a payment, print the receipt again</source>
        <translation>Zahlung prüfen, Quittung neu drucken</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we leave this page and check the payment.</source>
        <translation>
            <numerusform>In %n Sekunde verlassen wir diese Seite und prüfen die Zahlung.</numerusform>
            <numerusform>In %n Sekunden verlassen wir diese Seite und prüfen die Zahlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Touch anything to have more time.</source>
        <translation>
            <numerusform>Noch %n Sekunde. Berühren Sie den Bildschirm, um mehr Zeit zu haben.</numerusform>
            <numerusform>Noch %n Sekunden. Berühren Sie den Bildschirm, um mehr Zeit zu haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed.</source>
        <translation>
            <numerusform>In %n Sekunde löschen wir, was Sie eingetippt haben.</numerusform>
            <numerusform>In %n Sekunden löschen wir, was Sie eingetippt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we close this page and go back to the start.</source>
        <translation>
            <numerusform>In %n Sekunde schließen wir diese Seite und beginnen von vorn.</numerusform>
            <numerusform>In %n Sekunden schließen wir diese Seite und beginnen von vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>In %n Sekunde löschen wir, was Sie eingetippt haben, und beginnen von vorn.</numerusform>
            <numerusform>In %n Sekunden löschen wir, was Sie eingetippt haben, und beginnen von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Ja, ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Nein, ich bin fertig</translation>
    </message>
</context>
<context>
    <name>InputBox</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>InstalmentRow</name>
    <message>
        <source>See the receipt</source>
        <translation>Quittung ansehen</translation>
    </message>
</context>
<context>
    <name>InstalmentsPage</name>
    <message>
        <source>This notice can be paid in several ways</source>
        <translation>Diese Mitteilung kann man auf mehrere Arten zahlen</translation>
    </message>
    <message>
        <source>In instalments or all at once?</source>
        <translation>In Raten oder auf einmal?</translation>
    </message>
    <message>
        <source>This notice is part of a payment in instalments</source>
        <translation>Diese Mitteilung gehört zu einer Ratenzahlung</translation>
    </message>
    <message>
        <source>Choose what to pay now.</source>
        <translation>Wählen Sie, was Sie jetzt zahlen.</translation>
    </message>
    <message>
        <source>There is nothing more of it to pay here now.</source>
        <translation>Davon ist hier jetzt nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>It takes longer than usual, one moment more</source>
        <translation>Es dauert länger als sonst, noch einen Moment</translation>
    </message>
    <message>
        <source>The one you chose</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>The one of your letter</source>
        <translation>Aus Ihrem Brief</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Andere Mitteilung suchen</translation>
    </message>
</context>
<context>
    <name>InstalmentsViewModel</name>
    <message>
        <source>A payment of it is being confirmed</source>
        <extracomment>Pages from which one comes back to the same bill: the notice that led to it stays the one that was read.</extracomment>
        <translation>Eine Zahlung davon wird noch bestätigt</translation>
    </message>
    <message>
        <source>Instalment {number} of {many}</source>
        <translation>Rate {number} von {many}</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>A payment in another way is being confirmed</source>
        <translation>Eine andere Zahlung wird noch bestätigt</translation>
    </message>
    <message>
        <source>You have chosen to pay all at once</source>
        <translation>Sie haben gewählt, auf einmal zu zahlen</translation>
    </message>
    <message>
        <source>You have chosen to pay in instalments</source>
        <translation>Sie haben gewählt, in Raten zu zahlen</translation>
    </message>
    <message>
        <source>You have chosen another way to pay</source>
        <translation>Sie haben eine andere Zahlungsart gewählt</translation>
    </message>
    <message>
        <source>Choose what to pay</source>
        <translation>Wählen Sie, was Sie zahlen</translation>
    </message>
    <message>
        <source>Pay the {number} instalments chosen</source>
        <translation>{number} gewählte Raten bezahlen</translation>
    </message>
    <message>
        <source>Pay instalment {number}: {amount}</source>
        <translation>Rate {number} zahlen: {amount}</translation>
    </message>
    <message>
        <source>Pay all at once: {amount}</source>
        <translation>Alles zahlen: {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>{amount} zahlen</translation>
    </message>
    <message>
        <source>Within {days} days of the notification</source>
        <extracomment>title, condition (of a single payment), notice (its digits), number (the same to be read), amount, kind (as in debt_words.py, or &quot;blocked&quot;), stands (in words), offered (it may be paid now), ticked, icon, paid (it has a receipt), single (the whole bill), read (it led here), busy (it is being read again) the bill in the creditor&apos;s words; may be empty what is paid of it already, and what that means for the rest; empty where nothing is the notice came from a list, not from paper something of it can be paid now how many parts are ticked, what they cost together, and whether no more can be what is ticked, and what it costs if it is one alone; else what is missing notices were chosen already, and back leads to them</extracomment>
        <translation>Innerhalb von {days} Tagen ab Zustellung</translation>
    </message>
    <message>
        <source>More than {days} days after the notification</source>
        <translation>Mehr als {days} Tage nach Zustellung</translation>
    </message>
    <message>
        <source>Reduced amount</source>
        <translation>Verringerter Betrag</translation>
    </message>
    <message>
        <source>Discounted amount</source>
        <translation>Ermäßigter Betrag</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>I have finished typing</source>
        <translation>Fertig getippt</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.</source>
        <translation>Was Sie eingetippt haben, bleibt. Die Seite von pagoPA hat unten eine eigene Sprachauswahl.</translation>
    </message>
    <message>
        <source>What you have typed stays. When you leave, the next person begins in the usual language.</source>
        <translation>Was Sie eingetippt haben, bleibt. Wenn Sie gehen, beginnt die nächste Person in der üblichen Sprache.</translation>
    </message>
</context>
<context>
    <name>LeavePaymentDialog</name>
    <message>
        <source>Leave the payment?</source>
        <translation>Zahlungsseite verlassen?</translation>
    </message>
    <message>
        <source>If you have not pressed “Pay”, nothing is charged. If you have, we check first.</source>
        <translation>Wenn Sie nicht auf „Zahlen“ gedrückt haben, wird nichts abgebucht. Wenn doch, prüfen wir zuerst.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Leave and check</source>
        <translation>Verlassen und prüfen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Where is the notice number?</source>
        <extracomment>Looked up when the help is opened, in the language of that moment.</extracomment>
        <translation>Wo steht die Nummer der Mitteilung?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3.</source>
        <translation>Unten im Brief, neben dem QR-Code. Sie hat 18 Ziffern und beginnt meist mit 3.</translation>
    </message>
    <message>
        <source>How do I pay?</source>
        <translation>Wie zahle ich?</translation>
    </message>
    <message>
        <source>By card, bank account or app, on the page of pagoPA. No cash.</source>
        <translation>Mit Karte, Konto oder App auf der Seite von pagoPA. Kein Bargeld.</translation>
    </message>
    <message>
        <source>I have no email</source>
        <translation>Ich habe keine E-Mail</translation>
    </message>
    <message>
        <source>pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.</source>
        <translation>pagoPA fragt nach einer E-Mail. Ohne können Sie bei Bank, Post oder Tabakladen zahlen.</translation>
    </message>
    <message>
        <source>I pressed “Pay” and nothing happens</source>
        <translation>Ich habe „Zahlen“ gedrückt und nichts geschieht</translation>
    </message>
    <message>
        <source>Wait for your bank. If you leave, we check first whether the payment has arrived.</source>
        <translation>Warten Sie auf Ihre Bank. Wenn Sie die Seite verlassen, prüfen wir zuerst, ob die Zahlung angekommen ist.</translation>
    </message>
    <message>
        <source>What are you checking?</source>
        <translation>Was prüfen Sie gerade?</translation>
    </message>
    <message>
        <source>We ask whether the receipt of your payment has arrived. Only the receipt proves it.</source>
        <translation>Wir fragen, ob die Quittung Ihrer Zahlung da ist. Nur die Quittung ist der Beweis.</translation>
    </message>
    <message>
        <source>The sheet does not come out</source>
        <translation>Das Blatt kommt nicht heraus</translation>
    </message>
    <message>
        <source>Write down the code or take a picture of it, and show it at the counter.</source>
        <translation>Schreiben Sie den Code auf oder fotografieren Sie ihn, und zeigen Sie ihn am Schalter.</translation>
    </message>
    <message>
        <source>How does it work without a notice?</source>
        <translation>Wie geht es ohne Mitteilung?</translation>
    </message>
    <message>
        <source>You choose the service and answer some questions. We prepare the notice: then you pay.</source>
        <translation>Sie wählen den Dienst und beantworten einige Fragen. Wir bereiten die Mitteilung vor: Dann zahlen Sie.</translation>
    </message>
    <message>
        <source>I do not see my notice</source>
        <translation>Ich sehe meine Mitteilung nicht</translation>
    </message>
    <message>
        <source>Change what is shown with the buttons on top, or ask at the counter.</source>
        <translation>Ändern Sie die Liste mit den Tasten oben, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Instalments or all at once?</source>
        <translation>In Raten oder auf einmal?</translation>
    </message>
    <message>
        <source>Both ways pay the same bill: choose one. The next instalment is marked.</source>
        <translation>Beides bezahlt dasselbe: Wählen Sie eines. Die nächste Rate ist markiert.</translation>
    </message>
    <message>
        <source>Can I pay elsewhere?</source>
        <translation>Kann ich anderswo zahlen?</translation>
    </message>
    <message>
        <source>Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice.</source>
        <translation>Ja: mit einer App, in der Bank, bei der Post oder im Tabakladen. Sie brauchen die Mitteilung auf Papier.</translation>
    </message>
    <message>
        <source>How do I pay with my phone?</source>
        <translation>Wie zahle ich mit dem Handy?</translation>
    </message>
    <message>
        <source>Open the IO app or the app of your bank, choose to pay a notice, and scan the code.</source>
        <translation>Öffnen Sie die App IO oder die App Ihrer Bank, wählen Sie die Zahlung einer Mitteilung und scannen Sie den Code.</translation>
    </message>
    <message>
        <source>Where is the code of the slip?</source>
        <translation>Wo steht der Code des Merkzettels?</translation>
    </message>
    <message>
        <source>In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I.</source>
        <translation>Groß auf dem hier gedruckten Merkzettel. Er hat 8 Zeichen, nie 0, O, 1 oder I.</translation>
    </message>
    <message>
        <source>This code is not on a payment notice</source>
        <translation>Dieser Code gehört zu keiner Zahlungsmitteilung</translation>
    </message>
    <message>
        <source>Put the QR code of the notice under the reader, or type its 18 digits.</source>
        <translation>Legen Sie den QR-Code der Mitteilung unter das Lesegerät, oder tippen Sie ihre 18 Ziffern ein.</translation>
    </message>
    <message>
        <source>We cannot find this notice</source>
        <translation>Wir finden diese Mitteilung nicht</translation>
    </message>
    <message>
        <source>Check the digits, or ask at the counter: it may be of another body.</source>
        <translation>Prüfen Sie die Ziffern, oder fragen Sie am Schalter: Sie kann von einer anderen Körperschaft sein.</translation>
    </message>
    <message>
        <source>We cannot read this notice now</source>
        <translation>Wir können diese Mitteilung jetzt nicht lesen</translation>
    </message>
    <message>
        <source>Ask at the counter.</source>
        <translation>Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>This notice is already paid</source>
        <translation>Diese Mitteilung ist schon bezahlt</translation>
    </message>
    <message>
        <source>The creditor says so. If you are in doubt, ask at the counter.</source>
        <translation>Das sagt die Körperschaft. Wenn Sie unsicher sind, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>It is of another body: it cannot be paid here.</source>
        <translation>Sie ist von einer anderen Körperschaft: hier nicht zahlbar.</translation>
    </message>
    <message>
        <source>Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.</source>
        <translation>Zahlen Sie mit der App IO, bei Bank, Post oder Tabakladen: nehmen Sie den Brief mit.</translation>
    </message>
    <message>
        <source>The amount has changed: now it is {amount}</source>
        <translation>Der Betrag hat sich geändert: jetzt {amount}</translation>
    </message>
    <message>
        <source>Amounts have changed: look at them</source>
        <translation>Beträge haben sich geändert: Bitte ansehen</translation>
    </message>
    <message>
        <source>If that is right, touch “Go to payment” again.</source>
        <translation>Wenn das in Ordnung ist, berühren Sie noch einmal „Zur Zahlung“.</translation>
    </message>
    <message>
        <source>Something has changed: look again</source>
        <translation>Etwas hat sich geändert: Sehen Sie noch einmal hin</translation>
    </message>
    <message>
        <source>We have just read it anew: this is how it stands now.</source>
        <translation>Wir haben es gerade neu gelesen: So steht es jetzt.</translation>
    </message>
    <message>
        <source>pagoPA does not accept this notice now</source>
        <translation>pagoPA nimmt diese Mitteilung jetzt nicht an</translation>
    </message>
    <message>
        <source>Try again later, or ask at the counter.</source>
        <translation>Versuchen Sie es später noch einmal, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>This service cannot be prepared here</source>
        <translation>Dieser Dienst kann hier nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare it for you.</source>
        <translation>Fragen Sie am Schalter: Dort kann man es für Sie vorbereiten.</translation>
    </message>
    <message>
        <source>You are filling in a form</source>
        <translation>Sie füllen gerade ein Formular aus</translation>
    </message>
    <message>
        <source>To pay a notice, go back first. What you have written here is not lost by this.</source>
        <translation>Um eine Mitteilung zu zahlen, gehen Sie zuerst zurück. Ihre Angaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>This bill has changed meanwhile</source>
        <translation>Hier hat sich inzwischen etwas geändert</translation>
    </message>
    <message>
        <source>Look what is paid, and what can still be paid.</source>
        <translation>Sehen Sie, was bezahlt ist und was noch bezahlt werden kann.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Die Quittung ist nicht hier</translation>
    </message>
    <message>
        <source>Ask for it where it was paid, or at the counter.</source>
        <translation>Fragen Sie dort, wo bezahlt wurde, oder am Schalter.</translation>
    </message>
    <message>
        <source>Somebody seems to be paying this notice right now</source>
        <translation>Jemand scheint diese Mitteilung gerade zu zahlen</translation>
    </message>
    <message>
        <source>Wait for that payment, or it may be paid twice. Not so? Then press again.</source>
        <translation>Warten Sie auf jene Zahlung, sonst wird vielleicht doppelt bezahlt. Stimmt das nicht? Dann drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>We do not know this code here</source>
        <translation>Diesen Code kennen wir hier nicht</translation>
    </message>
    <message>
        <source>Codes are known at the kiosk that printed them. Put the notice under the reader.</source>
        <translation>Einen Code kennt nur der Automat, der ihn gedruckt hat. Legen Sie die Mitteilung unter das Lesegerät.</translation>
    </message>
    <message>
        <source>That was too many codes</source>
        <translation>Das waren zu viele Codes</translation>
    </message>
    <message>
        <source>Put the notice under the reader, or ask at the counter.</source>
        <translation>Legen Sie die Mitteilung unter das Lesegerät, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>There is no paper of this notice</source>
        <translation>Diese Mitteilung kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>It holds a revenue stamp: it can be paid here, or at the counter.</source>
        <translation>Sie enthält eine Stempelmarke: Man kann sie hier oder am Schalter zahlen.</translation>
    </message>
    <message>
        <source>Not all notices can be shown here</source>
        <translation>Nicht alle Mitteilungen können hier angezeigt werden</translation>
    </message>
    <message>
        <source>Ask at the counter about the others.</source>
        <translation>Fragen Sie nach den anderen am Schalter.</translation>
    </message>
    <message>
        <source>We could not create the notice</source>
        <translation>Wir konnten die Mitteilung nicht erstellen</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Ihre Angaben sind noch da.</translation>
    </message>
    <message>
        <source>We do not know whether the notice was created</source>
        <translation>Wir wissen nicht, ob die Mitteilung erstellt wurde</translation>
    </message>
    <message>
        <source>Ask at the counter before you try again.</source>
        <translation>Fragen Sie am Schalter, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If it is not clear, ask at the counter.</source>
        <translation>Wenn es nicht klar ist, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>The notice cannot be created</source>
        <translation>Die Mitteilung kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Tax code and digits do not go together</source>
        <translation>Steuernummer und Ziffern passen nicht zusammen</translation>
    </message>
    <message>
        <source>Compare both with your papers.</source>
        <translation>Vergleichen Sie beides mit Karte und Brief.</translation>
    </message>
    <message>
        <source>No more tries are possible here for now</source>
        <translation>Hier sind vorerst keine Versuche mehr möglich</translation>
    </message>
    <message>
        <source>Ask at the counter: they can search for you.</source>
        <translation>Fragen Sie am Schalter: Dort kann man für Sie suchen.</translation>
    </message>
    <message>
        <source>You can try once more.</source>
        <translation>Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You can try {number} more times.</source>
        <translation>Sie können es noch {number} Mal versuchen.</translation>
    </message>
    <message>
        <source>It has been paid already.</source>
        <translation>Sie ist schon bezahlt.</translation>
    </message>
    <message>
        <source>This terminal may not create it.</source>
        <translation>Dieser Automat darf sie nicht erstellen.</translation>
    </message>
    <message>
        <source>Its number could not be given out.</source>
        <translation>Es konnte keine Nummer vergeben werden.</translation>
    </message>
    <message>
        <source>It differs from one that is there already.</source>
        <translation>Sie unterscheidet sich von einer, die schon da ist.</translation>
    </message>
    <message>
        <source>This service is not set up for it at the moment.</source>
        <translation>Dieser Dienst ist zurzeit nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The municipality does not accept these answers.</source>
        <translation>Die Gemeinde nimmt diese Antworten nicht an.</translation>
    </message>
    <message>
        <source>Notice {notice}.</source>
        <translation>Mitteilung {notice}.</translation>
    </message>
    <message>
        <source>This notice is already in the list</source>
        <translation>Diese Mitteilung ist schon in der Liste</translation>
    </message>
    <message>
        <source>You have already chosen to pay all at once</source>
        <translation>Sie haben schon die einmalige Zahlung gewählt</translation>
    </message>
    <message>
        <source>You have already chosen the instalments</source>
        <translation>Sie haben schon die Raten gewählt</translation>
    </message>
    <message>
        <source>The same amount is paid only once.</source>
        <translation>Derselbe Betrag wird nur einmal bezahlt.</translation>
    </message>
    <message>
        <source>You have reached {number} notices, the most for one visit</source>
        <translation>Sie haben {number} Mitteilungen, mehr gehen auf einmal nicht</translation>
    </message>
    <message>
        <source>Pay these first, then go on with the others.</source>
        <translation>Zahlen Sie zuerst diese, dann machen Sie mit den anderen weiter.</translation>
    </message>
    <message>
        <source>This notice is paid alone</source>
        <translation>Diese Mitteilung muss einzeln bezahlt werden</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay the others first, then this one.</source>
        <translation>Sie enthält eine Stempelmarke. Zahlen Sie zuerst die anderen, dann diese.</translation>
    </message>
    <message>
        <source>The notice that is here is paid alone</source>
        <translation>Die schon gewählte Mitteilung muss einzeln bezahlt werden</translation>
    </message>
    <message>
        <source>It holds a revenue stamp. Pay it first, then this one.</source>
        <translation>Sie enthält eine Stempelmarke. Zahlen Sie zuerst jene, dann diese.</translation>
    </message>
    <message>
        <source>Another payment of this bill is being confirmed</source>
        <translation>Eine andere Zahlung dafür wird noch bestätigt</translation>
    </message>
    <message>
        <source>Do not pay it again for now.</source>
        <translation>Zahlen Sie vorerst nicht noch einmal.</translation>
    </message>
    <message>
        <source>A payment of this notice is being confirmed: do not pay it again.</source>
        <translation>Eine Zahlung dieser Mitteilung wird noch bestätigt: Zahlen Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>We cannot find this notice any more</source>
        <translation>Wir finden diese Mitteilung nicht mehr</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>It shows as paid in part</source>
        <translation>Sie ist teilweise bezahlt</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due.</source>
        <translation>Fragen Sie am Schalter, was noch offen ist.</translation>
    </message>
    <message>
        <source>This notice expired on {date}</source>
        <translation>Diese Mitteilung ist am {date} abgelaufen</translation>
    </message>
    <message>
        <source>This notice has expired</source>
        <translation>Diese Mitteilung ist abgelaufen</translation>
    </message>
    <message>
        <source>It cannot be paid here any more. Ask at the counter what is due now.</source>
        <translation>Hier nicht mehr zahlbar. Fragen Sie am Schalter, was jetzt fällig ist.</translation>
    </message>
    <message>
        <source>You cannot pay here right now. We keep trying: this page tells when it works again.</source>
        <translation>Hier kann jetzt nicht bezahlt werden. Wir versuchen es weiter: diese Seite zeigt, wenn es wieder geht.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice</source>
        <translation>Die Körperschaft hat diese Mitteilung annulliert</translation>
    </message>
    <message>
        <source>You do not have to pay it.</source>
        <translation>Sie müssen sie nicht zahlen.</translation>
    </message>
    <message>
        <source>There is a payment to be checked</source>
        <translation>Eine Zahlung ist noch zu prüfen</translation>
    </message>
    <message>
        <source>Do not pay again and ask at the counter.</source>
        <translation>Zahlen Sie nicht noch einmal und fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>We cannot read the state of this notice</source>
        <translation>Wir können den Stand dieser Mitteilung nicht lesen</translation>
    </message>
    <message>
        <source>Come back later, or tomorrow</source>
        <translation>Kommen Sie später oder morgen wieder</translation>
    </message>
    <message>
        <source>Come back after {time}</source>
        <translation>Kommen Sie nach {time} Uhr wieder</translation>
    </message>
    <message>
        <source>Come back tomorrow after {time}</source>
        <translation>Kommen Sie morgen nach {time} Uhr wieder</translation>
    </message>
    <message>
        <source>Come back on {day} after {time}</source>
        <translation>Kommen Sie am {day} nach {time} Uhr wieder</translation>
    </message>
    <message>
        <source>Too much time has passed.</source>
        <translation>Es ist zu viel Zeit vergangen.</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>Sie können von vorn beginnen.</translation>
    </message>
    <message>
        <source>The bank did not authorise the card.</source>
        <translation>Die Bank hat die Karte nicht freigegeben.</translation>
    </message>
    <message>
        <source>Another card may do. Only your bank knows the exact reason.</source>
        <translation>Eine andere Karte kann reichen. Den Grund kennt Ihre Bank.</translation>
    </message>
    <message>
        <source>The card was not recognised.</source>
        <translation>Die Karte wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>Check its number and expiry date.</source>
        <translation>Prüfen Sie Nummer und Ablaufdatum.</translation>
    </message>
    <message>
        <source>The amount is above the limit of the card, or its balance is too low.</source>
        <translation>Der Betrag liegt über dem Limit der Karte, oder das Guthaben reicht nicht.</translation>
    </message>
    <message>
        <source>Another card may do.</source>
        <translation>Vielleicht geht eine andere Karte.</translation>
    </message>
    <message>
        <source>The bank refused the payment.</source>
        <translation>Die Bank hat die Zahlung abgelehnt.</translation>
    </message>
    <message>
        <source>Another way to pay may do.</source>
        <translation>Vielleicht geht es mit einer anderen Zahlungsart.</translation>
    </message>
    <message>
        <source>The page of pagoPA did not work.</source>
        <translation>Die Seite von pagoPA hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>It stopped before you could pay. You can try again.</source>
        <translation>Sie hat angehalten, bevor Sie zahlen konnten. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>We could not ask whether the payment has arrived.</source>
        <translation>Wir konnten nicht fragen, ob die Zahlung angekommen ist.</translation>
    </message>
    <message>
        <source>“Pay” had not been pressed. If in doubt, ask at the counter.</source>
        <translation>„Zahlen“ war nicht gedrückt worden. Im Zweifel fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>You left the page of pagoPA.</source>
        <translation>Sie haben die Seite von pagoPA verlassen.</translation>
    </message>
    <message>
        <source>You can try again when you like.</source>
        <translation>Sie können es jederzeit wieder versuchen.</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Es geht wieder</translation>
    </message>
    <message>
        <source>Touch the screen to go on where you were.</source>
        <translation>Berühren Sie den Bildschirm, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>The page of pagoPA does not answer</source>
        <translation>pagoPA antwortet nicht</translation>
    </message>
    <message>
        <source>We cannot open it now.</source>
        <translation>Sie lässt sich gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>The creditor of this notice does not answer</source>
        <translation>Die Körperschaft dieser Mitteilung antwortet nicht</translation>
    </message>
    <message>
        <source>Its system must be asked about this notice. Try again in a while.</source>
        <translation>Für diese Mitteilung müssen wir ihr System fragen. Versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>This terminal is paused</source>
        <translation>Automat in Pause</translation>
    </message>
    <message>
        <source>Your notice is still to be paid.</source>
        <translation>Ihre Mitteilung ist noch zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing is paid on this page.</source>
        <extracomment>From the visit and a language.</extracomment>
        <translation>Auf dieser Seite wird nichts bezahlt.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. We are waiting for the others.</source>
        <translation>{paid} von {all} Mitteilungen bezahlt. Wir warten auf die anderen.</translation>
    </message>
    <message>
        <source>You do not pay here: you pay with your phone.</source>
        <translation>Sie zahlen nicht hier: Sie zahlen mit dem Handy.</translation>
    </message>
    <message>
        <source>Do not pay again: we are still checking.</source>
        <translation>Zahlen Sie nicht noch einmal: Wir prüfen noch.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Jetzt wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>You have not paid anything on this page.</source>
        <translation>Sie haben auf dieser Seite nichts bezahlt.</translation>
    </message>
    <message>
        <source>The payment may have started: we check whether you have paid.</source>
        <translation>Die Zahlung hat vielleicht begonnen: Wir prüfen, ob Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>The payment is under way: follow your bank and stay here.</source>
        <translation>Die Zahlung läuft: Folgen Sie Ihrer Bank und bleiben Sie hier.</translation>
    </message>
    <message>
        <source>Here you see the outcome: we check it for you.</source>
        <translation>Hier sehen Sie das Ergebnis: Wir prüfen es für Sie.</translation>
    </message>
    <message>
        <source>There was an error here: we check whether you have paid.</source>
        <translation>Hier gab es einen Fehler: Wir prüfen, ob Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>Plus the fee of the bank or app.</source>
        <translation>Dazu die Gebühr der Bank oder App.</translation>
    </message>
    <message>
        <source>No fee was added.</source>
        <translation>Ohne Gebühr.</translation>
    </message>
    <message>
        <source>Plus a fee of {fee}: {total} in all.</source>
        <translation>Dazu {fee} Gebühr: insgesamt {total}.</translation>
    </message>
    <message>
        <source>{amount} plus the fee</source>
        <translation>{amount} plus Gebühr</translation>
    </message>
    <message>
        <source>Already paid: {paid}. Another {open} is being confirmed: do not pay that again.</source>
        <translation>Schon bezahlt: {paid}. Weitere {open} werden noch bestätigt: nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>A payment is being confirmed, do not make it again: {open}.</source>
        <translation>Eine Zahlung wird noch bestätigt, zahlen Sie sie nicht noch einmal: {open}.</translation>
    </message>
    <message>
        <source>You have not paid anything here so far.</source>
        <translation>Sie haben hier bisher nichts bezahlt.</translation>
    </message>
    <message>
        <source>You have not paid anything so far.</source>
        <translation>Sie haben bisher nichts bezahlt.</translation>
    </message>
    <message>
        <source>You have already paid {paid}.</source>
        <translation>Sie haben schon {paid} bezahlt.</translation>
    </message>
    <message>
        <source>Already paid: {paid}.</source>
        <translation>Schon bezahlt: {paid}.</translation>
    </message>
    <message>
        <source>This one is still to be paid.</source>
        <translation>Diese hier noch nicht.</translation>
    </message>
    <message>
        <source>These {number} are still to be paid.</source>
        <translation>Diese {number} noch nicht.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <translation>Sie haben nichts bezahlt.</translation>
    </message>
    <message>
        <source>You have not paid yet. Only the “Pay” button pays.</source>
        <translation>Sie haben noch nicht bezahlt. Nur die Taste „Zahlen“ zahlt.</translation>
    </message>
    <message>
        <source>This payment is not made yet. Only the “Pay” button pays.</source>
        <translation>Diese Zahlung ist noch nicht gemacht. Nur die Taste „Zahlen“ zahlt.</translation>
    </message>
    <message>
        <source>Notices still to be paid: {left}.</source>
        <translation>Noch zu zahlende Mitteilungen: {left}.</translation>
    </message>
    <message>
        <source>Payment confirmed.</source>
        <translation>Zahlung bestätigt.</translation>
    </message>
    <message>
        <source>Nothing else to do.</source>
        <translation>Sie müssen nichts weiter tun.</translation>
    </message>
    <message>
        <source>One notice is paid.</source>
        <translation>Eine Mitteilung ist bezahlt.</translation>
    </message>
    <message>
        <source>{number} notices are paid.</source>
        <translation>{number} Mitteilungen sind bezahlt.</translation>
    </message>
    <message>
        <source>One is left.</source>
        <translation>Eine ist noch offen.</translation>
    </message>
    <message>
        <source>{number} are left.</source>
        <translation>{number} sind noch offen.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. One is still to be paid.</source>
        <translation>{paid} von {all} Mitteilungen bezahlt. Eine ist noch zu zahlen.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. The others are still to be paid.</source>
        <translation>{paid} von {all} Mitteilungen bezahlt. Die anderen sind noch zu zahlen.</translation>
    </message>
    <message>
        <source>Another is being confirmed: do not make that one again.</source>
        <translation>Eine andere wird noch bestätigt: Zahlen Sie jene nicht noch einmal.</translation>
    </message>
    <message>
        <source>Nothing has been charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Do not pay again: this payment and another {open} are being confirmed.</source>
        <translation>Nicht noch einmal zahlen: Diese Zahlung und weitere {open} werden noch bestätigt.</translation>
    </message>
    <message>
        <source>{paid} notices paid of {all}. Do not pay again what is being confirmed.</source>
        <translation>{paid} von {all} Mitteilungen bezahlt. Zahlen Sie nicht noch einmal, was noch bestätigt wird.</translation>
    </message>
    <message>
        <source>We do not know yet if you have paid: do not pay again.</source>
        <translation>Wir wissen noch nicht, ob Sie bezahlt haben: Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>This one is being confirmed: do not pay it again.</source>
        <translation>Diese Zahlung wird noch bestätigt: nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>You have already paid one notice: {sum}.</source>
        <translation>Sie haben bereits eine Mitteilung bezahlt: {sum}.</translation>
    </message>
    <message>
        <source>Already paid: one notice, {sum}.</source>
        <translation>Bereits bezahlt: eine Mitteilung, {sum}.</translation>
    </message>
    <message>
        <source>You have already paid {number} notices: in all {sum}.</source>
        <translation>Sie haben bereits {number} Mitteilungen bezahlt: insgesamt {sum}.</translation>
    </message>
    <message>
        <source>Already paid: {number} notices, in all {sum}.</source>
        <translation>Bereits bezahlt: {number} Mitteilungen, insgesamt {sum}.</translation>
    </message>
</context>
<context>
    <name>NotPaidPage</name>
    <message>
        <source>You have not paid this time</source>
        <translation>Diesmal haben Sie nicht bezahlt</translation>
    </message>
    <message>
        <source>You have not paid</source>
        <translation>Sie haben nicht bezahlt</translation>
    </message>
    <message>
        <source>These notices are still to be paid.</source>
        <translation>Diese Mitteilungen sind noch zu zahlen.</translation>
    </message>
    <message>
        <source>This notice is still to be paid.</source>
        <translation>Diese Mitteilung ist noch zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notices are still to be paid.</source>
        <translation>Es wurde nichts abgebucht. Ihre Mitteilungen sind noch zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Your notice is still to be paid.</source>
        <translation>Es wurde nichts abgebucht. Ihre Mitteilung ist noch zu zahlen.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Mit dem Handy zahlen</translation>
    </message>
    <message>
        <source>You scan a code with the IO app or your bank’s app.</source>
        <translation>Sie scannen einen Code mit der App IO oder der App Ihrer Bank.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist.</source>
        <translation>In einer Bank, bei der Post oder im Tabakladen.</translation>
    </message>
    <message>
        <source>The same notices, once more.</source>
        <translation>Dieselben Mitteilungen noch einmal.</translation>
    </message>
    <message>
        <source>Change the notices to pay</source>
        <translation>Mitteilungen ändern</translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n: %1 in all.</source>
        <translation>
            <numerusform>Jetzt ist es %n: insgesamt %1.</numerusform>
            <numerusform>Jetzt sind es %n: insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is printed. It comes out below, on the right.</source>
        <translation>Die Übersicht ist gedruckt. Sie kommt unten rechts heraus.</translation>
    </message>
    <message>
        <source>Do you need help? %1</source>
        <translation>Brauchen Sie Hilfe? %1</translation>
    </message>
    <message>
        <source>Print the summary again</source>
        <translation>Übersicht erneut drucken</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Übersicht drucken</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Die andere Mitteilung bezahlen</numerusform>
            <numerusform>Die anderen %n bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the notices…</source>
        <translation>Die Mitteilungen werden gedruckt…</translation>
    </message>
    <message>
        <source>Printing the notice…</source>
        <translation>Die Mitteilung wird gedruckt…</translation>
    </message>
    <message>
        <source>Print the notices and pay elsewhere</source>
        <translation>Drucken und anderswo zahlen</translation>
    </message>
    <message>
        <source>Print the notice and pay elsewhere</source>
        <translation>Drucken und anderswo zahlen</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Sie haben Zeit bis zum %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>It says what happened this time.</source>
        <translation>Was diesmal geschah.</translation>
    </message>
    <message>
        <source>It says what happened, and that nothing has been charged.</source>
        <translation>Was geschah und dass nichts abgebucht wurde.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
</context>
<context>
    <name>NoticeNumbers</name>
    <message>
        <source>We cannot show the code.</source>
        <translation>Wir können den Code nicht anzeigen.</translation>
    </message>
    <message>
        <source>These two numbers do the same.</source>
        <translation>Diese zwei Nummern tun dasselbe.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Notice number: %1</source>
        <translation>Nummer der Mitteilung: %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Steuernummer der Körperschaft</translation>
    </message>
    <message>
        <source>Tax code of the creditor: %1</source>
        <translation>Steuernummer der Körperschaft: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Let us check a payment</source>
        <translation>Wir prüfen eine Zahlung</translation>
    </message>
    <message>
        <source>Put the next notice under the reader</source>
        <translation>Legen Sie die nächste Mitteilung unter das Lesegerät</translation>
    </message>
    <message>
        <source>Put the notice under the reader</source>
        <translation>Legen Sie die Mitteilung unter das Lesegerät</translation>
    </message>
    <message>
        <source>Put the notice or the slip under the reader, or type the notice number.</source>
        <translation>Legen Sie die Mitteilung oder den Merkzettel unter das Lesegerät, oder tippen Sie die Nummer der Mitteilung ein.</translation>
    </message>
    <message numerus="yes">
        <source>Or type its 18 digits. %n notice(s) are here already.</source>
        <translation>
            <numerusform>Oder tippen Sie ihre 18 Ziffern ein. Eine Mitteilung ist schon hier.</numerusform>
            <numerusform>Oder tippen Sie ihre 18 Ziffern ein. %n Mitteilungen sind schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or type the notice number here: 18 digits.</source>
        <translation>Oder tippen Sie hier die Nummer der Mitteilung ein: 18 Ziffern.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>18 of 18 digits</source>
        <translation>18 von 18 Ziffern</translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation>18 Ziffern</translation>
    </message>
    <message>
        <source>17 of 18 digits, 1 to go</source>
        <translation>17 von 18 Ziffern, 1 fehlt</translation>
    </message>
    <message>
        <source>1 of 18 digits, 17 to go</source>
        <translation>1 von 18 Ziffern, 17 fehlen</translation>
    </message>
    <message>
        <source>%1 of 18 digits, %2 to go</source>
        <translation>%1 von 18 Ziffern, %2 fehlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type the code of the slip</source>
        <translation>Code vom Merkzettel eintippen</translation>
    </message>
    <message>
        <source>Search anyway</source>
        <translation>Trotzdem suchen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>See what is paid of it</source>
        <translation>Sehen, was bezahlt ist</translation>
    </message>
    <message>
        <source>Write the 18 digits</source>
        <translation>18 Ziffern eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing</source>
        <translation>
            <numerusform>%n Ziffer fehlt</numerusform>
            <numerusform>%n Ziffern fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Wir suchen die Mitteilung…</translation>
    </message>
    <message>
        <source>Find the notice</source>
        <translation>Mitteilung suchen</translation>
    </message>
</context>
<context>
    <name>NoticePicture</name>
    <message>
        <source>Notice number</source>
        <translation>Mitteilungsnr.</translation>
    </message>
</context>
<context>
    <name>NoticeSlot</name>
    <message>
        <source>Check the number: one digit looks wrong.</source>
        <translation>Prüfen Sie die Nummer: Eine Ziffer scheint falsch.</translation>
    </message>
    <message>
        <source>This takes longer than usual, one more moment.</source>
        <translation>Es dauert länger als sonst, noch einen Moment.</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Wer Ihnen hilft: %1</translation>
    </message>
    <message>
        <source>Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.</source>
        <translation>Vergleichen Sie sie mit dem Brief, eine Gruppe nach der anderen. Oft werden 1 und 7, 3 und 8, 5 und 6 verwechselt. Wenn sie gleich ist, suchen Sie trotzdem.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo steht sie?</translation>
    </message>
    <message>
        <source>At the bottom of the letter, next to the QR code. It usually starts with 3.</source>
        <translation>Unten im Brief, neben dem QR-Code. Sie beginnt meist mit 3.</translation>
    </message>
</context>
<context>
    <name>NoticeTurner</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Notice %1 of %2</source>
        <translation>Mitteilung %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>NoticeViewModel</name>
    <message>
        <source>The notice number begins with 0, 1, 2 or 3</source>
        <translation>Die Nummer der Mitteilung beginnt mit 0, 1, 2 oder 3</translation>
    </message>
    <message>
        <source>Compare the first digit with the letter.</source>
        <translation>Vergleichen Sie die erste Ziffer mit dem Brief.</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message>
        <source>Numeric keypad</source>
        <translation>Zifferntasten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>pagoPA&apos;s page is read aloud. If you prefer, pay with your phone, or ask at the counter.</source>
        <translation>Die Seite von pagoPA wird vorgelesen. Wenn Sie möchten, zahlen Sie mit dem Handy oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Mit dem Handy zahlen</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>How does this page work?</source>
        <translation>Wie funktioniert diese Seite?</translation>
    </message>
    <message>
        <source>Touch what you want to do. A letter with a QR code you can also put under the reader now.</source>
        <translation>Berühren Sie, was Sie tun möchten. Einen Brief mit QR-Code können Sie auch gleich unter das Lesegerät legen.</translation>
    </message>
    <message>
        <source>Put the letter under the reader, or type its 18 digits. Then we show what is to be paid.</source>
        <translation>Legen Sie den Brief unter das Lesegerät, oder tippen Sie die 18 Ziffern ein. Dann zeigen wir, was zu bezahlen ist.</translation>
    </message>
    <message>
        <source>Touch the service that you want to pay for. You can also search it by name.</source>
        <translation>Berühren Sie den Dienst, den Sie bezahlen möchten. Sie können ihn auch nach Namen suchen.</translation>
    </message>
    <message>
        <source>Answer what is asked. At the end you check it all, and nothing is made before that.</source>
        <translation>Beantworten Sie die Fragen. Am Ende prüfen Sie alles; vorher wird nichts erstellt.</translation>
    </message>
    <message>
        <source>These are the notices that we found. Touch the one that you want to pay.</source>
        <translation>Das sind die Mitteilungen, die wir gefunden haben. Berühren Sie die, die Sie bezahlen möchten.</translation>
    </message>
    <message>
        <source>This can be paid at once or in instalments. Choose what you want to pay today.</source>
        <translation>Das kann auf einmal oder in Raten bezahlt werden. Wählen Sie, was Sie heute bezahlen möchten.</translation>
    </message>
    <message>
        <source>This is what is owed today. Check that the notice is yours, then go on or look for another.</source>
        <translation>Das ist heute zu bezahlen. Prüfen Sie, ob es Ihre Mitteilung ist; dann gehen Sie weiter oder suchen eine andere.</translation>
    </message>
    <message>
        <source>These are the notices that you pay now. You can add one or take one away, then go on.</source>
        <translation>Das sind die Mitteilungen, die Sie jetzt bezahlen. Sie können welche hinzufügen oder wegnehmen und dann weitergehen.</translation>
    </message>
    <message>
        <source>The notice comes out of the printer. With it you can pay elsewhere.</source>
        <translation>Die Mitteilung kommt aus dem Drucker. Damit können Sie anderswo bezahlen.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and pay there. When the payment arrives, this page says so.</source>
        <translation>Scannen Sie den Code mit Ihrem Handy und bezahlen Sie dort. Sobald die Zahlung da ist, steht es auf dieser Seite.</translation>
    </message>
    <message>
        <source>This is the page of pagoPA. Choose how to pay and follow it to “Pay”: before that nothing is charged.</source>
        <translation>Das ist die Seite von pagoPA. Wählen Sie, wie Sie bezahlen, und folgen Sie ihr bis „Zahlen“: vorher wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>You need not do anything: we ask for the receipt until we know.</source>
        <translation>Sie brauchen nichts zu tun: Wir fragen nach der Quittung, bis wir es wissen.</translation>
    </message>
    <message>
        <source>The payment has arrived. You can print the receipt or look at it, and leave.</source>
        <translation>Die Zahlung ist angekommen. Sie können die Quittung drucken oder ansehen und gehen.</translation>
    </message>
    <message>
        <source>We do not know yet how the payment ended: do not pay again. Take the slip and come back.</source>
        <translation>Wir wissen noch nicht, wie die Zahlung ausging: Bezahlen Sie nicht noch einmal. Nehmen Sie den Merkzettel und kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Nothing was charged. You can try again, or pay in another way.</source>
        <translation>Es wurde nichts abgebucht. Sie können es noch einmal versuchen oder anders bezahlen.</translation>
    </message>
    <message>
        <source>Each notice has its own answer: paid, not paid, or not known yet.</source>
        <translation>Jede Mitteilung hat ihre eigene Antwort: bezahlt, nicht bezahlt oder noch nicht bekannt.</translation>
    </message>
    <message>
        <source>We found no payment of this notice. You can pay it now, or ask again later.</source>
        <translation>Wir haben keine Zahlung dieser Mitteilung gefunden. Sie können sie jetzt bezahlen oder später noch einmal fragen.</translation>
    </message>
    <message>
        <source>Something does not work just now. We try again by ourselves; this page says what you can do.</source>
        <translation>Gerade funktioniert etwas nicht. Wir versuchen es von selbst wieder; diese Seite sagt, was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>What you type here is not said.</source>
        <translation>Was Sie hier tippen, wird nicht vorgelesen.</translation>
    </message>
    <message>
        <source>It is a long page.</source>
        <translation>Die Seite ist lang.</translation>
    </message>
    <message>
        <source>To fill in or to press: %1.</source>
        <translation>Zum Ausfüllen oder Drücken: %1.</translation>
    </message>
    <message>
        <source>This page is not read aloud here. Ask at the counter, or pay with your phone.</source>
        <translation>Diese Seite wird hier nicht vorgelesen. Fragen Sie am Schalter, oder zahlen Sie mit dem Handy.</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>kann jetzt nicht gedrückt werden</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>noch nicht richtig</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Diese Seite kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Ask at the counter, please.</source>
        <translation>Bitte fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message numerus="yes">
        <source>The %n receipt(s) arrived at %1.</source>
        <translation>
            <numerusform>Die Quittung kam um %1 Uhr an.</numerusform>
            <numerusform>Die %n Quittungen kamen um %1 Uhr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt arrived at %1.</source>
        <translation>Die Quittung kam um %1 Uhr an.</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>Bezahlt am %1.</translation>
    </message>
    <message>
        <source>Try to print</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>It was paid before.</source>
        <translation>Sie war schon vorher bezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>Es gibt %n Quittung dieser Mitteilung.</numerusform>
            <numerusform>Es gibt %n Quittungen dieser Mitteilung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk was interrupted. The payment has arrived.</source>
        <translation>Der Automat wurde unterbrochen. Die Zahlung ist angekommen.</translation>
    </message>
    <message>
        <source>The receipt is not here</source>
        <translation>Die Quittung ist nicht hier</translation>
    </message>
    <message>
        <source>Press below to print the receipt. To see it, ask “Have I paid?” with your notice.</source>
        <translation>Drücken Sie unten, um die Quittung zu drucken. Um sie zu sehen, berühren Sie „Schon bezahlt?“ und nehmen Sie Ihre Mitteilung.</translation>
    </message>
    <message>
        <source>To see it, ask “Have I paid?” with your notice.</source>
        <translation>Um sie zu sehen, berühren Sie „Schon bezahlt?“ und nehmen Sie Ihre Mitteilung.</translation>
    </message>
    <message>
        <source>It was paid: ask at the counter for the receipt.</source>
        <translation>Schon bezahlt: Fragen Sie am Schalter nach der Quittung.</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Quittung ansehen</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Die Quittung wird geholt…</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Die andere Mitteilung bezahlen</numerusform>
            <numerusform>Die anderen %n bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Receipts: %1 of %2 are here</source>
        <translation>Quittungen: %1 von %2 sind da</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Quittung drucken</numerusform>
            <numerusform>%n Quittungen drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Quittung drucken</translation>
    </message>
</context>
<context>
    <name>PaidStamp</name>
    <message>
        <source>PAID</source>
        <translation>BEZAHLT</translation>
    </message>
</context>
<context>
    <name>PaidViewModel</name>
    <message>
        <source>Copy of the receipt’s data</source>
        <translation>Kopie der Daten der Quittung</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihre Quittung</translation>
    </message>
    <message>
        <source>The receipt of this notice</source>
        <translation>Die Quittung dieser Mitteilung</translation>
    </message>
    <message>
        <source>One of them is yours. Print them, and show them at the counter.</source>
        <translation>Eine davon ist Ihre. Drucken Sie sie und zeigen Sie sie am Schalter.</translation>
    </message>
    <message>
        <source>It was paid more than once. Print them, and show them at the counter.</source>
        <translation>Es wurde mehr als einmal bezahlt. Drucken Sie sie und zeigen Sie sie am Schalter.</translation>
    </message>
    <message>
        <source>Fee of the whole payment</source>
        <translation>Gebühr der ganzen Zahlung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Total with the fee</source>
        <translation>Summe mit Gebühr</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, um {time} Uhr</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Tax code of the creditor</source>
        <translation>Steuernummer der Körperschaft</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>payment made</source>
        <translation>Zahlung ausgeführt</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Amount paid, plus the fee</source>
        <translation>Bezahlter Betrag, dazu die Gebühr</translation>
    </message>
    <message>
        <source>Paid in all, without a fee</source>
        <translation>Insgesamt bezahlt, ohne Gebühr</translation>
    </message>
    <message>
        <source>Paid in all, with a fee of {fee}</source>
        <translation>Insgesamt, davon {fee} Gebühr</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Tag der Zahlung</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Nummer der Quittung</translation>
    </message>
    <message>
        <source>Payment code (IUV)</source>
        <translation>Code der Zahlung (IUV)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Paid more than once</source>
        <translation>Mehr als einmal bezahlt</translation>
    </message>
    <message>
        <source>You have paid</source>
        <translation>Sie haben bezahlt</translation>
    </message>
    <message>
        <source>They are paid</source>
        <translation>Schon bezahlt</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Schon bezahlt</translation>
    </message>
    <message>
        <source>Paid more than once: ask at the counter.</source>
        <translation>Mehr als einmal bezahlt: Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>They were paid already.</source>
        <translation>Sie waren schon bezahlt.</translation>
    </message>
    <message>
        <source>It was paid already.</source>
        <translation>Sie war schon bezahlt.</translation>
    </message>
    <message>
        <source>Nothing has been charged this time.</source>
        <translation>Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Nothing has been charged now.</source>
        <translation>Jetzt wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>They are paid: do not pay them again.</source>
        <translation>Diese Mitteilungen sind bezahlt: Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>It is paid: do not pay it again.</source>
        <translation>Diese Mitteilung ist bezahlt: Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>You have paid one notice of {all}</source>
        <translation>Sie haben 1 von {all} Mitteilungen bezahlt</translation>
    </message>
    <message>
        <source>One notice of {all} is paid</source>
        <translation>1 von {all} Mitteilungen ist bezahlt</translation>
    </message>
    <message>
        <source>You have paid {paid} notices of {all}</source>
        <translation>Sie haben {paid} von {all} Mitteilungen bezahlt</translation>
    </message>
    <message>
        <source>{paid} notices of {all} are paid</source>
        <translation>{paid} von {all} Mitteilungen sind bezahlt</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The letter says {before}: today it is {now}.</source>
        <translation>Im Brief steht {before}: Heute sind es {now}.</translation>
    </message>
    <message>
        <source>Today’s amount counts.</source>
        <translation>Es gilt der heutige Betrag.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Wir sind nicht sicher, ob das Blatt herausgekommen ist.</translation>
    </message>
    <message>
        <source>We could not print the summary.</source>
        <translation>Die Übersicht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>We could not print the notices.</source>
        <translation>Wir konnten die Mitteilungen nicht drucken.</translation>
    </message>
    <message>
        <source>We could not print the notice.</source>
        <translation>Wir konnten die Mitteilung nicht drucken.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Wenn Sie es nicht sehen, drucken Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or ask at the counter.</source>
        <translation>Neu versuchen, oder am Schalter fragen.</translation>
    </message>
</context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>Für die andere Mitteilung wurde nichts abgebucht.</numerusform>
            <numerusform>Für die anderen %n Mitteilungen wurde nichts abgebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Quittung drucken</numerusform>
            <numerusform>%n Quittungen drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n not paid</source>
        <translation>
            <numerusform>Die offene noch einmal</numerusform>
            <numerusform>Die %n offenen noch einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on to the %n left</source>
        <translation>
            <numerusform>Weiter zur letzten</numerusform>
            <numerusform>Weiter zu den restlichen %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Die andere Mitteilung bezahlen</numerusform>
            <numerusform>Die anderen %n bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>PhoneFoot</name>
    <message>
        <source>Notice number: %1</source>
        <translation>Nummer der Mitteilung: %1</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Mit dem Handy zahlen</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and scan this code.</source>
        <translation>Öffnen Sie die App IO oder die App Ihrer Bank und scannen Sie diesen Code.</translation>
    </message>
    <message>
        <source>Open the IO app or your bank’s app and write these numbers there.</source>
        <translation>Öffnen Sie die App IO oder die App Ihrer Bank und tippen Sie dort diese Nummern ein.</translation>
    </message>
    <message>
        <source>QR code of the notice</source>
        <translation>QR-Code der Mitteilung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have paid with my phone</source>
        <translation>Ich habe mit dem Handy bezahlt</translation>
    </message>
</context>
<context>
    <name>PhoneWaiting</name>
    <message numerus="yes">
        <source>%n receipt(s) of %1 arrived</source>
        <translation>
            <numerusform>%n Quittung von %1 ist da</numerusform>
            <numerusform>%n Quittungen von %1 sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see here whether you have paid. Keep the receipt that your phone gives you.</source>
        <translation>Wir können hier nicht sehen, ob Sie bezahlt haben. Bewahren Sie die Quittung Ihres Handys auf.</translation>
    </message>
    <message>
        <source>We are waiting for the payments from your phone. The receipts appear here when they arrive.</source>
        <translation>Wir warten auf die Zahlungen von Ihrem Handy. Die Quittungen erscheinen hier, sobald sie da sind.</translation>
    </message>
    <message>
        <source>We are waiting for the payment from your phone. The receipt appears here when it arrives.</source>
        <translation>Wir warten auf die Zahlung von Ihrem Handy. Die Quittung erscheint hier, sobald sie da ist.</translation>
    </message>
    <message>
        <source>If you go, what you pay with your phone stays valid.</source>
        <translation>Wenn Sie gehen, bleibt gültig, was Sie mit dem Handy bezahlen.</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Here are your notices</source>
        <translation>Hier sind Ihre Mitteilungen</translation>
    </message>
    <message>
        <source>Here is your notice</source>
        <translation>Hier ist Ihre Mitteilung</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right. With them you can pay elsewhere.</source>
        <translation>Die Blätter kommen unten rechts heraus. Damit können Sie anderswo zahlen.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right. With it you can pay elsewhere.</source>
        <translation>Das Blatt kommt unten rechts heraus. Damit können Sie anderswo zahlen.</translation>
    </message>
    <message>
        <source>The first one is due by %1.</source>
        <translation>Die erste ist bis zum %1 zu zahlen.</translation>
    </message>
    <message>
        <source>You have time until %1.</source>
        <translation>Sie haben Zeit bis zum %1.</translation>
    </message>
    <message>
        <source>Keep the sheets until you have paid. They are no receipts.</source>
        <translation>Bewahren Sie die Blätter auf, bis Sie bezahlt haben. Sie sind keine Quittungen.</translation>
    </message>
    <message>
        <source>Keep the sheet until you have paid. It is no receipt.</source>
        <translation>Bewahren Sie das Blatt auf, bis Sie bezahlt haben. Es ist keine Quittung.</translation>
    </message>
    <message>
        <source>Where you can pay</source>
        <translation>Wo Sie zahlen können</translation>
    </message>
    <message>
        <source>With the IO app or your bank’s app</source>
        <translation>Mit der App IO oder der App Ihrer Bank</translation>
    </message>
    <message>
        <source>At a bank, also on its website or at its cash machine</source>
        <translation>In der Bank, auch auf ihrer Website oder am Bankomat</translation>
    </message>
    <message>
        <source>At a post office</source>
        <translation>Bei der Post</translation>
    </message>
    <message>
        <source>At a tobacconist</source>
        <translation>Im Tabakladen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find another notice</source>
        <translation>Andere Mitteilung suchen</translation>
    </message>
    <message>
        <source>Scan the QR code of the sheet.</source>
        <translation>Scannen Sie den QR-Code des Blattes.</translation>
    </message>
    <message>
        <source>With the notice number that is on the sheet.</source>
        <translation>Mit der Nummer der Mitteilung, die auf dem Blatt steht.</translation>
    </message>
    <message>
        <source>Show the sheet at the counter.</source>
        <translation>Zeigen Sie das Blatt am Postschalter.</translation>
    </message>
    <message>
        <source>Show the sheet: its code is read there.</source>
        <translation>Zeigen Sie das Blatt: Der Code wird dort gelesen.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>PrintingNote</name>
    <message>
        <source>The printer has stopped. The payment is fine.</source>
        <translation>Der Drucker hat angehalten. Die Zahlung ist in Ordnung.</translation>
    </message>
    <message>
        <source>The receipts are printed. They come out below, on the right.</source>
        <translation>Die Quittungen sind gedruckt. Sie kommen unten rechts heraus.</translation>
    </message>
    <message>
        <source>The receipt is printed. It comes out below, on the right.</source>
        <translation>Die Quittung ist gedruckt. Sie kommt unten rechts heraus.</translation>
    </message>
    <message>
        <source>We are waiting for the printer.</source>
        <translation>Wir warten auf den Drucker.</translation>
    </message>
    <message>
        <source>The sheets come out below, on the right.</source>
        <translation>Die Blätter kommen unten rechts heraus.</translation>
    </message>
    <message>
        <source>The sheet comes out below, on the right.</source>
        <translation>Das Blatt kommt unten rechts heraus.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheets come out below, on the right. You can print them again with “Have I paid?”.</source>
        <translation>Der Drucker ist bereit. Die Blätter kommen unten rechts heraus. Mit „Schon bezahlt?“ können Sie sie noch einmal drucken.</translation>
    </message>
    <message>
        <source>The printer is ready. The sheet comes out below, on the right. You can print it again with “Have I paid?”.</source>
        <translation>Der Drucker ist bereit. Das Blatt kommt unten rechts heraus. Mit „Schon bezahlt?“ können Sie es noch einmal drucken.</translation>
    </message>
    <message>
        <source>We cannot print right now. You also get the receipt by e-mail.</source>
        <translation>Wir können gerade nicht drucken. Die Quittung kommt auch per E-Mail.</translation>
    </message>
    <message>
        <source>We cannot print right now. Ask for the receipt at the counter.</source>
        <translation>Wir können gerade nicht drucken. Fragen Sie am Schalter nach der Quittung.</translation>
    </message>
    <message>
        <source>We are not sure that the sheet came out.</source>
        <translation>Wir sind nicht sicher, ob das Blatt herausgekommen ist.</translation>
    </message>
    <message>
        <source>Nothing came out? The payment is fine.</source>
        <translation>Ist nichts herausgekommen? Die Zahlung ist in Ordnung.</translation>
    </message>
    <message>
        <source>If you do not see it, print it again.</source>
        <translation>Wenn Sie es nicht sehen, drucken Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask at the counter for the sheet.</source>
        <translation>Fragen Sie am Schalter nach dem Blatt.</translation>
    </message>
    <message>
        <source>Note this code and ask at the counter: %1</source>
        <translation>Notieren Sie diesen Code und fragen Sie am Schalter: %1</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nichts herausgekommen</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>QR-Code des Merkzettels</translation>
    </message>
</context>
<context>
    <name>ReceiptKeys</name>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Quittung drucken</numerusform>
            <numerusform>%n Quittungen drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Quittung drucken</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Look at the receipt</source>
        <translation>Quittung ansehen</translation>
    </message>
    <message>
        <source>The receipt is being fetched…</source>
        <translation>Die Quittung wird geholt…</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Picture of the receipt</source>
        <translation>Bild der Quittung</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Creditor</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>ReminderSlip</name>
    <message>
        <source>Your reminder slip</source>
        <translation>Ihr Merkzettel</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2 Uhr</translation>
    </message>
    <message>
        <source>Write down or photograph this code</source>
        <translation>Diesen Code aufschreiben oder fotografieren</translation>
    </message>
    <message>
        <source>Take the slip and keep it</source>
        <translation>Merkzettel nehmen und aufbewahren</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>Der Drucker steht still.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Er wird gedruckt.</translation>
    </message>
    <message>
        <source>Touch “Print the slip”. It is not a receipt.</source>
        <translation>Berühren Sie „Merkzettel drucken“. Er ist keine Quittung.</translation>
    </message>
    <message>
        <source>If it does not come out, print it again. It is not a receipt.</source>
        <translation>Kommt er nicht heraus, drucken Sie ihn noch einmal. Er ist keine Quittung.</translation>
    </message>
    <message>
        <source>It comes out below, on the right. It is not a receipt.</source>
        <translation>Er kommt unten rechts heraus. Er ist keine Quittung.</translation>
    </message>
    <message>
        <source>Touch “Have I paid?” and let the reader see the slip.</source>
        <translation>Berühren Sie „Schon bezahlt?“ und halten Sie den Merkzettel vor das Lesegerät.</translation>
    </message>
    <message>
        <source>In a hurry? Show it at the counter</source>
        <translation>Eilig? Zeigen Sie ihn am Schalter</translation>
    </message>
</context>
<context>
    <name>RestViewModel</name>
    <message>
        <source>It opens again today at {time}.</source>
        <extracomment>Where the picture stands, in design pixels, another place each minute: no edge burns itself in. Taps of one double tap follow each other within this time; nobody reads a new page so fast. The rest of one whose first tap had the picture away presses nothing.</extracomment>
        <translation>Wieder offen heute um {time} Uhr.</translation>
    </message>
    <message>
        <source>It opens again tomorrow at {time}.</source>
        <translation>Wieder offen morgen um {time} Uhr.</translation>
    </message>
    <message>
        <source>It opens again on {day} at {time}.</source>
        <translation>Wieder offen: {day}, um {time} Uhr.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>See the parts of this bill</source>
        <translation>Die Raten ansehen</translation>
    </message>
    <message>
        <source>See and print the receipt</source>
        <translation>Quittung ansehen und drucken</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n notice(s): the first %1 in this payment, then the others.</source>
        <translation>
            <numerusform>%n Mitteilung: die ersten %1 in dieser Zahlung, dann die anderen.</numerusform>
            <numerusform>%n Mitteilungen: die ersten %1 in dieser Zahlung, dann die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s). Here you only check.</source>
        <translation>
            <numerusform>%n Mitteilung. Hier prüfen Sie nur.</numerusform>
            <numerusform>%n Mitteilungen. Hier prüfen Sie nur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and go to payment</source>
        <translation>Prüfen und zur Zahlung gehen</translation>
    </message>
    <message>
        <source>You need an e-mail address: pagoPA asks for it.</source>
        <translation>Sie brauchen eine E-Mail-Adresse: pagoPA fragt danach.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): no more fit</source>
        <translation>
            <numerusform>%n Mitteilung: mehr passen nicht</numerusform>
            <numerusform>%n Mitteilungen: mehr passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the notice…</source>
        <translation>Wir suchen die Mitteilung…</translation>
    </message>
    <message>
        <source>Add another notice</source>
        <translation>Mitteilung hinzufügen</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Hier ist kein Drucker.</translation>
    </message>
    <message>
        <source>We cannot print right now.</source>
        <translation>Wir können gerade nicht drucken.</translation>
    </message>
    <message>
        <source>The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?</source>
        <translation>Die Quittung kommt per E-Mail, und Sie sehen sie am Ende hier. Möchten Sie trotzdem weitergehen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checking the notices again…</source>
        <translation>Wir prüfen die Mitteilungen noch einmal…</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Zur Zahlung</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Keys pressed by hand</source>
        <extracomment>What the keyboard scanner calls keys that write no character of their own.</extracomment>
        <translation>Von Hand gedrückte Tasten</translation>
    </message>
    <message>
        <source>A scanner writes at least 10 signs, each within 50 ms of the one before.</source>
        <translation>Ein Lesegerät schreibt mindestens 10 Zeichen, jedes innerhalb von 50 ms nach dem vorigen.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lesegerät als Tastatur</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serielles Lesegerät</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No code that the kiosk knows</source>
        <translation>Kein Code, den der Automat kennt</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Zahlungsmitteilung</translation>
    </message>
    <message>
        <source>Slip of a kiosk</source>
        <translation>Merkzettel eines Automaten</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Notice number: {value}</source>
        <translation>Nummer der Mitteilung: {value}</translation>
    </message>
    <message>
        <source>Creditor: {value}</source>
        <translation>Körperschaft: {value}</translation>
    </message>
    <message>
        <source>Amount on paper, only a hint: {value}</source>
        <translation>Betrag auf dem Papier, nur ein Hinweis: {value}</translation>
    </message>
    <message>
        <source>Code of the payment: {value}</source>
        <translation>Code der Zahlung: {value}</translation>
    </message>
    <message>
        <source>Tax code: {value}</source>
        <translation>Steuernummer: {value}</translation>
    </message>
    <message>
        <source>Letters stand in for digits (omocodia)</source>
        <translation>Buchstaben stehen für Ziffern (Omokodie)</translation>
    </message>
    <message>
        <source>The check digits are right</source>
        <translation>Die Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>The check digits are wrong: it is only warned of</source>
        <translation>Die Prüfziffern stimmen nicht: Es ist nur eine Warnung</translation>
    </message>
    <message>
        <source>It has no check digits</source>
        <translation>Sie hat keine Prüfziffern</translation>
    </message>
    <message>
        <source>The sign | arrives as {sign}: the scanner’s keyboard layout is not the system’s</source>
        <translation>Das Zeichen | kommt als {sign} an: Die Tastaturbelegung des Lesegeräts ist nicht die des Systems</translation>
    </message>
    <message>
        <source>Capital letters arrive as small ones: Caps Lock is on</source>
        <translation>Großbuchstaben kommen klein an: Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>The scanner writes signs as ALT and numbers, and some may be lost: switch its ALT mode off</source>
        <translation>Das Lesegerät schreibt Zeichen als ALT und Zahlen, einige können verloren gehen: Schalten Sie seinen ALT-Modus aus</translation>
    </message>
    <message>
        <source>Digits arrive as arrow keys: switch Num Lock on, or the scanner’s keypad emulation off</source>
        <translation>Ziffern kommen als Pfeiltasten an: Schalten Sie Num ein, oder die Ziffernblock-Emulation des Lesegeräts aus</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>Scanner test</source>
        <translation>Test des Lesegeräts</translation>
    </message>
    <message>
        <source>Read a code. Nothing of it is kept or logged.</source>
        <translation>Lesen Sie einen Code. Nichts davon wird behalten oder aufgezeichnet.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1, number %2, %3 bytes</source>
        <translation>%1, Nummer %2, %3 Bytes</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScrollKeys</name>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SeeBetter</name>
    <message>
        <source>I cannot read this: larger words</source>
        <translation>Zu klein? Größere Schrift</translation>
    </message>
    <message>
        <source>Hold here for the voice</source>
        <translation>Für die Stimme hier gedrückt halten</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>Gruppen von Diensten</translation>
    </message>
</context>
<context>
    <name>ServicesLoading</name>
    <message>
        <source>One moment: the services are being loaded.</source>
        <translation>Einen Moment: Die Dienste werden geladen.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Write two letters at least.</source>
        <translation>Schreiben Sie mindestens zwei Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found. Press “I have finished typing” to see all.</source>
        <translation>
            <numerusform>%n Dienst gefunden. Drücken Sie „Fertig getippt“, um ihn zu sehen.</numerusform>
            <numerusform>%n Dienste gefunden. Drücken Sie „Fertig getippt“, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n Dienst gefunden.</numerusform>
            <numerusform>%n Dienste gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to pay?</source>
        <translation>Was möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>Choose the service: we prepare the notice.</source>
        <translation>Wählen Sie den Dienst: Wir bereiten die Mitteilung vor.</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Search by name, for example “meals”</source>
        <translation>Nach Namen suchen, zum Beispiel „Mensa“</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n weiterer Dienst</numerusform>
            <numerusform>%n weitere Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first ones</source>
        <translation>Zurück zu den ersten</translation>
    </message>
</context>
<context>
    <name>ServicesViewModel</name>
    <message>
        <source>No service with this name</source>
        <extracomment>After so long it is said that the list does not come. A single letter finds too much.</extracomment>
        <translation>Kein Dienst mit diesem Namen</translation>
    </message>
    <message>
        <source>Try another word, or ask at the counter.</source>
        <translation>Versuchen Sie ein anderes Wort, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Nothing can be paid here without a notice</source>
        <translation>Hier kann man nichts ohne Mitteilung zahlen</translation>
    </message>
    <message>
        <source>Ask at the counter: they can prepare the notice for you.</source>
        <translation>Fragen Sie am Schalter: Dort kann man die Mitteilung für Sie vorbereiten.</translation>
    </message>
    <message>
        <source>We cannot load the services right now</source>
        <translation>Wir können die Dienste gerade nicht laden</translation>
    </message>
    <message>
        <source>We keep trying. You can wait, or ask at the counter.</source>
        <translation>Wir versuchen es weiter. Sie können warten, oder am Schalter fragen.</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <extracomment>title, its language where that is not the screen&apos;s, line, icon, colour (blue, terracotta, olive), id, and index, by which it is chosen the first card in sight, from 0 the words of the groups, of which the first is all of them; empty where they would tell nothing apart enough was written to look for it how many services there are, found or not</extracomment>
        <translation>Den Betrag wählen Sie</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} pro Stück</translation>
    </message>
    <message>
        <source>We need the tax code</source>
        <translation>Wir brauchen die Steuernummer</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gemeindegebiet</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Leistungen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
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
        <translation>„Schon bezahlt?“</translation>
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
        <translation>Zahlen Sie vorerst nicht noch einmal: nicht hier, nicht mit der App, nicht in der Bank, bei der Post oder im Tabakladen. Sie könnten doppelt zahlen.</translation>
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
        <translation>Oder zahlen Sie mit der App IO, in der Bank, bei der Post oder im Tabakladen: Sie brauchen dafür die Zahlungsmitteilung.</translation>
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
        <source>Where to pay</source>
        <translation>Wo Sie bezahlen können</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <source>The counter that helps you</source>
        <translation>Der Schalter, der Ihnen hilft</translation>
    </message>
    <message>
        <source>Printed on {when}. This sheet is not a receipt.</source>
        <translation>Gedruckt am {when}. Dieses Blatt ist keine Quittung.</translation>
    </message>
    <message>
        <source>Bring this sheet with you, and the letter if you have it.</source>
        <translation>Bringen Sie dieses Blatt mit und, falls vorhanden, den Brief.</translation>
    </message>
    <message>
        <source>At a bank, a post office or a tobacconist, show the letter: its codes are read there.</source>
        <translation>Zeigen Sie in der Bank, bei der Post oder im Tabakladen den Brief: Dort werden seine Codes gelesen.</translation>
    </message>
    <message>
        <source>This notice has expired: it cannot be paid here any more.</source>
        <translation>Diese Mitteilung ist abgelaufen: Sie kann hier nicht mehr bezahlt werden.</translation>
    </message>
    <message>
        <source>Ask at the counter what is due now, and how to pay it.</source>
        <translation>Fragen Sie am Schalter, was jetzt zu zahlen ist und wie.</translation>
    </message>
    <message>
        <source>The creditor has annulled this notice: you do not have to pay it, not even elsewhere.</source>
        <translation>Die Körperschaft hat diese Mitteilung annulliert: Sie müssen sie nicht bezahlen, auch nicht anderswo.</translation>
    </message>
    <message>
        <source>In doubt, ask at the counter.</source>
        <translation>Wenn Sie unsicher sind, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>This notice shows as paid in part: the rest cannot be paid here.</source>
        <translation>Diese Mitteilung gilt als teilweise bezahlt: Der Rest kann hier nicht bezahlt werden.</translation>
    </message>
    <message>
        <source>Ask at the counter what is still due, before you pay anything.</source>
        <translation>Fragen Sie am Schalter, was noch offen ist, bevor Sie etwas bezahlen.</translation>
    </message>
    <message>
        <source>There is a payment of this notice to be checked.</source>
        <translation>Eine Zahlung zu dieser Mitteilung muss geprüft werden.</translation>
    </message>
    <message>
        <source>Do not pay it again, here or elsewhere. Ask at the counter.</source>
        <translation>Bezahlen Sie sie nicht noch einmal, weder hier noch anderswo. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>We cannot read here how this notice stands.</source>
        <translation>Wir können hier nicht lesen, wie es um diese Mitteilung steht.</translation>
    </message>
    <message>
        <source>Before you pay it, ask at the counter.</source>
        <translation>Bevor Sie sie bezahlen, fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>This notice is of another body: it cannot be paid here.</source>
        <translation>Diese Mitteilung ist von einer anderen Körperschaft: Sie kann hier nicht bezahlt werden.</translation>
    </message>
    <message>
        <source>Pay it with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Bezahlen Sie sie mit der App IO oder der App Ihrer Bank: Scannen Sie den QR-Code des Briefs.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now.</source>
        <translation>Dieser Automat kann im Moment keine Zahlungen annehmen.</translation>
    </message>
    <message>
        <source>Come back later, or pay with the IO app or your bank’s app: scan the QR code of the letter.</source>
        <translation>Kommen Sie später wieder oder bezahlen Sie mit der App IO oder der App Ihrer Bank: Scannen Sie den QR-Code des Briefs.</translation>
    </message>
    <message>
        <source>This kiosk cannot take payments just now. Were you paying here? Then do not pay again for now.</source>
        <translation>Dieser Automat kann im Moment keine Zahlungen annehmen. Haben Sie hier gerade bezahlt? Dann bezahlen Sie vorerst nicht noch einmal.</translation>
    </message>
    <message>
        <source>Ask at the counter whether the payment has arrived, before you pay anywhere.</source>
        <translation>Fragen Sie am Schalter, ob die Zahlung angekommen ist, bevor Sie irgendwo bezahlen.</translation>
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
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>Eingabefeld</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>It contains {text}</source>
        <translation>Es enthält {text}</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} gelöscht</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Sie können wählen:</translation>
    </message>
    <message>
        <source>At the lower edge:</source>
        <translation>Am unteren Rand:</translation>
    </message>
    <message>
        <source>To hear your data, plug in headphones.</source>
        <translation>Um Ihre Daten zu hören, schließen Sie Kopfhörer an.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Glide a finger over the screen to hear what is under it, and tap twice to choose it. With keys: go on, go back, choose.</source>
        <translation>Das Vorlesen ist eingeschaltet. Gleiten Sie mit einem Finger über den Bildschirm, um zu hören, was darunter liegt, und tippen Sie zweimal, um es zu wählen. Mit Tasten: weiter, zurück, wählen.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>Das Vorlesen ist beendet.</translation>
    </message>
    <message>
        <source>Volume {number} of {count}.</source>
        <translation>Lautstärke {number} von {count}.</translation>
    </message>
    <message>
        <source>Speed {number} of {count}.</source>
        <translation>Geschwindigkeit {number} von {count}.</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of 4, %2</source>
        <translation>Schritt %1 von 4, %2</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
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
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Easy access</source>
        <translation>Bedienhilfen</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: no payment is real</source>
        <translation>PROBE: Keine Zahlung ist echt</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Were you paying just now?</source>
        <translation>Waren Sie gerade beim Bezahlen?</translation>
    </message>
    <message>
        <source>Do not pay again before you have asked at the counter.</source>
        <translation>Fragen Sie am Schalter, bevor Sie noch einmal zahlen.</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Mit dem Handy zahlen</translation>
    </message>
    <message>
        <source>Scan a code here with the IO app or your bank’s app.</source>
        <translation>Scannen Sie hier einen Code mit IO oder Ihrer Bank-App.</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen Sie: %1</translation>
    </message>
    <message>
        <source>Scan the QR code of the letter with the IO app or your bank’s app.</source>
        <translation>Scannen Sie den QR-Code des Briefs mit IO oder Ihrer Bank-App.</translation>
    </message>
    <message>
        <source>Take the letter with you.</source>
        <translation>Nehmen Sie den Brief mit.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>Pay at a bank, post office or tobacconist</source>
        <translation>In Bank, Post oder Tabakladen zahlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Code for the help desk: %1</source>
        <translation>Code für die Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>UnpaidPage</name>
    <message>
        <source>It does not show as paid</source>
        <translation>Es ist nicht als bezahlt vermerkt</translation>
    </message>
    <message>
        <source>If you paid today at a bank or a post office, it may take until tomorrow.</source>
        <translation>Wenn Sie heute bei der Bank oder bei der Post bezahlt haben, kann es bis morgen dauern.</translation>
    </message>
    <message>
        <source>Do you have a receipt of it? Then do not pay again: show it at the counter.</source>
        <translation>Haben Sie eine Quittung davon? Dann zahlen Sie nicht noch einmal: Zeigen Sie sie am Schalter.</translation>
    </message>
    <message>
        <source>Ask at the counter: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Jetzt zahlen</translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>Meist einige Sekunden. Höchstens noch %n Sekunde.</numerusform>
            <numerusform>Meist einige Sekunden. Höchstens noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually a few seconds.</source>
        <translation>Meist einige Sekunden.</translation>
    </message>
    <message>
        <source>We are checking that the payment has arrived</source>
        <translation>Wir prüfen, ob die Zahlung angekommen ist</translation>
    </message>
    <message>
        <source>I have to go: print the slip</source>
        <translation>Ich muss gehen: Merkzettel drucken</translation>
    </message>
    <message>
        <source>We ask for the receipt</source>
        <translation>Wir fragen nach der Quittung</translation>
    </message>
    <message>
        <source>We ask for the receipts</source>
        <translation>Wir fragen nach den Quittungen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 arrived</source>
        <translation>
            <numerusform>%n von %1 angekommen</numerusform>
            <numerusform>%n von %1 angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>We prepare the receipts for printing</source>
        <translation>Wir bereiten die Quittungen zum Drucken vor</translation>
    </message>
    <message>
        <source>If you have to go, the check goes on without you. Take the slip and come back any time.</source>
        <translation>Wenn Sie gehen müssen, prüfen wir ohne Sie weiter. Nehmen Sie den Merkzettel mit und kommen Sie jederzeit wieder.</translation>
    </message>
    <message>
        <source>We prepare the receipt for printing</source>
        <translation>Wir bereiten die Quittung für den Druck vor</translation>
    </message>
</context>
<context>
    <name>VerifyingViewModel</name>
    <message>
        <source>You said that you have paid with your phone</source>
        <translation>Sie haben gesagt, dass Sie mit dem Handy bezahlt haben</translation>
    </message>
    <message>
        <source>The kiosk was interrupted and has started again</source>
        <translation>Der Automat wurde unterbrochen und ist neu gestartet</translation>
    </message>
    <message>
        <source>You have finished on the pagoPA page</source>
        <translation>Sie sind auf der Seite von pagoPA fertig</translation>
    </message>
    <message>
        <source>You are no longer on the pagoPA page</source>
        <translation>Sie sind nicht mehr auf der Seite von pagoPA</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>WhereToPayButton</name>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Printed. Print again</source>
        <translation>Gedruckt. Noch einmal drucken</translation>
    </message>
    <message>
        <source>It was not printed. Try again</source>
        <translation>Nicht gedruckt. Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Did it not come out? Print again</source>
        <translation>Nicht herausgekommen? Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print whom to ask</source>
        <translation>Kontakt drucken</translation>
    </message>
    <message>
        <source>Print where to pay</source>
        <translation>Zahlstellen drucken</translation>
    </message>
    <message>
        <source>A sheet with the reason, the counter and its hours. Your name is not on it.</source>
        <translation>Ein Blatt mit dem Grund, dem Schalter und den Öffnungszeiten. Ihr Name steht nicht darauf.</translation>
    </message>
</context>
<context>
    <name>YesNoSwitch</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
</TS>
