// SPDX-License-Identifier: EUPL-1.2
// The words of the page in the five languages of Checkout, written anew for the sandbox.

export const LANGUAGES = { it: "Italiano", en: "English", de: "Deutsch", fr: "Français", sl: "Slovenščina" };

// One row a text: it, en, de, fr, sl.
const ROWS = {
  prova: ["PROVA – nessun pagamento reale", "TRIAL – no real payment", "PROBE – keine echte Zahlung", "ESSAI – aucun paiement réel", "PREIZKUS – ni pravega plačila"],
  appTitle: ["Paga un avviso - pagoPA", "Pay a notice - pagoPA", "Zahlungsaufforderungen begleichen – pagoPA", "Payer un avis - pagoPA", "Plačajte obvestilo – pagoPA"],
  subtitle: ["Pagina di prova, non è pagoPA", "Trial page, this is not pagoPA", "Probeseite, nicht pagoPA", "Page d’essai, ce n’est pas pagoPA", "Poskusna stran, to ni pagoPA"],
  cart: ["Vedi gli avvisi", "See the notices", "Zahlungsbescheide ansehen", "Voir les avis", "Prikaži obvestila"],
  close: ["Chiudi", "Close", "Schließen", "Fermer", "Zapri"],
  back: ["Indietro", "Back", "Zurück", "Retour", "Nazaj"],
  next: ["Continua", "Continue", "Weiter", "Continuer", "Nadaljuj"],
  login: ["Accedi", "Log in", "Anmelden", "Se connecter", "Prijava"],
  emailTitle: ["Inserisci la tua email", "Enter your email", "E-Mail-Adresse eingeben", "Saisissez votre e-mail", "Vnesite svoj e-naslov"],
  emailLead: ["Ti mandiamo qui l’esito del pagamento.", "We send the outcome of the payment here.", "Hierhin senden wir das Ergebnis der Zahlung.", "Nous y envoyons le résultat du paiement.", "Sem pošljemo izid plačila."],
  email: ["Indirizzo email", "Email address", "E-Mail-Adresse", "Adresse e-mail", "E-poštni naslov"],
  emailRepeat: ["Ripeti l’indirizzo email", "Repeat the email address", "E-Mail-Adresse wiederholen", "Répétez l’adresse e-mail", "Ponovite e-poštni naslov"],
  emailWrong: ["Inserisci un indirizzo email valido", "Enter a valid email address", "Gültige E-Mail-Adresse eingeben", "Saisissez une adresse e-mail valide", "Vnesite veljaven e-naslov"],
  emailDiffers: ["Gli indirizzi email non coincidono", "The email addresses do not match", "Die E-Mail-Adressen stimmen nicht überein", "Les adresses e-mail ne correspondent pas", "E-naslova se ne ujemata"],
  terms: ["Continuando accetti i Termini e condizioni d’uso del servizio.", "By continuing you accept the Terms and conditions of the service.", "Mit „Weiter“ akzeptieren Sie die Nutzungsbedingungen.", "En continuant, vous acceptez les conditions d’utilisation.", "Z nadaljevanjem sprejmete pogoje uporabe."],
  methodTitle: ["Come vuoi pagare?", "How do you want to pay?", "Wie möchten Sie zahlen?", "Comment voulez-vous payer ?", "Kako želite plačati?"],
  methodLead: ["Scegli un metodo di pagamento.", "Choose a payment method.", "Wählen Sie eine Zahlungsart.", "Choisissez un mode de paiement.", "Izberite način plačila."],
  search: ["Cerca", "Search", "Suchen", "Rechercher", "Iskanje"],
  method_card: ["Carta di credito o debito", "Credit or debit card", "Kredit- oder Debitkarte", "Carte de crédit ou de débit", "Kreditna ali debetna kartica"],
  method_account: ["Conto corrente", "Bank account", "Bankkonto", "Compte bancaire", "Bančni račun"],
  method_app: ["App della banca", "Banking app", "Banking-App", "Application bancaire", "Bančna aplikacija"],
  method_wallet: ["Portafoglio digitale", "Digital wallet", "Digitale Geldbörse", "Portefeuille numérique", "Digitalna denarnica"],
  fee: ["Costo", "Fee", "Gebühr", "Frais", "Strošek"],
  cardTitle: ["Inserisci i dati della carta", "Enter the card details", "Kartendaten eingeben", "Saisissez les données de la carte", "Vnesite podatke kartice"],
  cardLead: ["È una prova: non scrivere mai una carta vera.", "This is a trial: never type a real card.", "Dies ist eine Probe: niemals eine echte Karte eingeben.", "C’est un essai : n’écrivez jamais une vraie carte.", "To je preizkus: nikoli ne vnesite prave kartice."],
  cardNumber: ["Numero carta", "Card number", "Kartennummer", "Numéro de carte", "Številka kartice"],
  cardExpiry: ["Scadenza (MM/AA)", "Expiry (MM/YY)", "Gültig bis (MM/JJ)", "Expiration (MM/AA)", "Velja do (MM/LL)"],
  cardCode: ["CVV", "CVV", "CVV", "CVV", "CVV"],
  cardName: ["Intestatario", "Cardholder", "Karteninhaber", "Titulaire", "Imetnik"],
  pspTitle: ["Scegli chi gestisce il pagamento", "Choose who handles the payment", "Wählen Sie den Zahlungsdienst", "Choisissez le prestataire", "Izberite ponudnika plačila"],
  pspLead: ["Ogni gestore applica un costo.", "Each provider charges a fee.", "Jeder Anbieter erhebt eine Gebühr.", "Chaque prestataire applique des frais.", "Vsak ponudnik zaračuna strošek."],
  summaryTitle: ["Riepilogo del pagamento", "Payment summary", "Zahlungsübersicht", "Récapitulatif du paiement", "Povzetek plačila"],
  total: ["Totale", "Total", "Gesamt", "Total", "Skupaj"],
  payWith: ["Paghi con", "You pay with", "Sie zahlen mit", "Vous payez avec", "Plačate z"],
  handledBy: ["Gestore", "Provider", "Anbieter", "Prestataire", "Ponudnik"],
  amount: ["Importo", "Amount", "Betrag", "Montant", "Znesek"],
  outcomeTo: ["Invia esito a", "Send outcome to", "Ergebnis an", "Envoyer le résultat à", "Izid pošlji na"],
  pspPrivacy: ["Informativa del gestore", "The provider’s privacy notice", "Datenschutz des Anbieters", "Confidentialité du prestataire", "Zasebnost ponudnika"],
  cancel: ["Annulla", "Cancel", "Abbrechen", "Annuler", "Prekliči"],
  pay: ["Paga", "Pay", "Zahlen", "Payer", "Plačaj"],
  pendingTitle: ["Vuoi uscire?", "Do you want to exit?", "Möchten Sie abbrechen?", "Voulez-vous quitter ?", "Želite zapustiti?"],
  pendingText: ["Il pagamento è in sospeso.", "Your payment is pending.", "Ihre Zahlung steht noch aus.", "Votre paiement est en attente.", "Plačilo je v teku."],
  stay: ["Resta", "Stay", "Bleiben", "Rester", "Ostani"],
  leave: ["Esci", "Exit", "Verlassen", "Quitter", "Zapusti"],
  waiting: ["Attendi qualche secondo…", "Wait a few seconds…", "Bitte einige Sekunden warten…", "Attendez quelques secondes…", "Počakajte nekaj sekund…"],
  cancelledTitle: ["L’operazione è stata annullata", "The operation was cancelled", "Der Vorgang wurde abgebrochen", "L’opération a été annulée", "Postopek je bil preklican"],
  errorTitle: ["Si è verificato un errore", "An error occurred", "Es ist ein Fehler aufgetreten", "Une erreur s’est produite", "Prišlo je do napake"],
  errorText: ["Non è stato addebitato alcun importo.", "No amount has been charged.", "Es wurde nichts belastet.", "Aucun montant n’a été débité.", "Noben znesek ni bil bremenjen."],
  cartGone: ["Il carrello non è più valido.", "The cart is no longer valid.", "Der Warenkorb ist nicht mehr gültig.", "Le panier n’est plus valable.", "Košarica ni več veljavna."],
  refusedText: ["Questo avviso ora non si può pagare.", "This notice cannot be paid now.", "Dieser Bescheid kann jetzt nicht bezahlt werden.", "Cet avis ne peut pas être payé maintenant.", "Tega obvestila zdaj ni mogoče plačati."],
  cancelFailed: ["Non è stato possibile annullare.", "It was not possible to cancel.", "Abbrechen war nicht möglich.", "Impossible d’annuler.", "Preklic ni bil mogoč."],
  help: ["Contatta l’assistenza", "Contact support", "Support kontaktieren", "Contacter l’assistance", "Pišite podpori"],
  sessionTitle: ["La sessione è scaduta", "The session has expired", "Die Sitzung ist abgelaufen", "La session a expiré", "Seja je potekla"],
  homeTitle: ["Paga un avviso", "Pay a notice", "Bescheid bezahlen", "Payer un avis", "Plačaj obvestilo"],
  homeQr: ["Inquadra il codice QR", "Scan the QR code", "QR-Code scannen", "Scannez le code QR", "Skenirajte kodo QR"],
  homeType: ["Inserisci tu i dati", "Enter the data yourself", "Daten selbst eingeben", "Saisissez les données", "Sami vnesite podatke"],
  homeNote: ["Da qui non si torna a chi ti ha mandato.", "There is no way back from here to where you came from.", "Von hier führt kein Weg zurück.", "D’ici, on ne revient pas en arrière.", "Od tu ni poti nazaj."],
  survey: ["Ti va di dirci com’è andata? (questionario)", "Would you tell us how it went? (survey)", "Wie war es? (Umfrage)", "Comment cela s’est-il passé ? (enquête)", "Kako je bilo? (anketa)"],
  about: ["Chi siamo", "About", "Über uns", "Qui sommes-nous", "O nas"],
  privacy: ["Privacy", "Privacy", "Datenschutz", "Confidentialité", "Zasebnost"],
  accessibility: ["Accessibilità", "Accessibility", "Barrierefreiheit", "Accessibilité", "Dostopnost"],
  termsLink: ["Termini e condizioni", "Terms and conditions", "Nutzungsbedingungen", "Conditions", "Pogoji"],
  language: ["Lingua", "Language", "Sprache", "Langue", "Jezik"],
  outcome_0: ["Hai pagato {0}", "You have paid {0}", "Du hast {0} bezahlt", "Vous avez payé {0}", "Plačali ste {0}"],
  outcome_0_text: ["Abbiamo inviato l’esito a {1}.", "We sent the outcome to {1}.", "Das Ergebnis wurde an {1} gesendet.", "Le résultat a été envoyé à {1}.", "Izid smo poslali na {1}."],
  outcome_1: ["Si è verificato un errore imprevisto.", "An unexpected error occurred.", "Ein unerwarteter Fehler ist aufgetreten.", "Une erreur inattendue s’est produite.", "Prišlo je do nepričakovane napake."],
  outcome_2: ["Autorizzazione negata", "Authorization denied", "Autorisierung nicht erfolgt", "Autorisation refusée", "Avtorizacija zavrnjena"],
  outcome_3: ["I dati del metodo di pagamento non sono corretti", "The payment method information is not correct", "Die Daten der Zahlungsmethode sind falsch", "Les informations sur le moyen de paiement sont incorrectes", "Podatki o načinu plačila niso pravilni"],
  outcome_4: ["La sessione è scaduta", "The session has expired", "Die Sitzung ist abgelaufen", "La session a expiré", "Seja je potekla"],
  outcome_7: ["Il metodo di pagamento è scaduto o non più valido", "The payment method has expired or is no longer valid", "Die Zahlungsmethode ist abgelaufen oder nicht mehr gültig", "Le moyen de paiement a expiré ou n'est plus valable", "Način plačila je potekel ali ni več veljaven"],
  outcome_8: ["L’operazione è stata annullata", "The operation was canceled", "Der Vorgang wurde abgebrochen", "L’opération a été annulée", "Postopek je bil preklican"],
  outcome_17: ["Attendi la conferma del pagamento", "Wait for payment confirmation", "Warten Sie auf die Zahlungsbestätigung", "Attendez la confirmation du paiement", "Počakajte na potrditev plačila"],
  outcome_17_text: ["Entro 15 minuti riceverai l’esito a {1}. Non pagare di nuovo.", "Within 15 minutes you get the outcome at {1}. Do not pay again.", "Innerhalb von 15 Minuten erhalten Sie das Ergebnis an {1}. Nicht noch einmal zahlen.", "Dans les 15 minutes vous recevrez le résultat à {1}. Ne payez pas à nouveau.", "V 15 minutah prejmete izid na {1}. Ne plačajte znova."],
  outcome_18: ["Il pagamento non è riuscito", "The payment did not succeed", "Die Zahlung ist nicht gelungen", "Le paiement n’a pas réussi", "Plačilo ni uspelo"],
  outcome_116: ["Il saldo della tua carta è insufficiente", "Your card balance is insufficient", "Der Kontostand deiner Karte ist nicht ausreichend.", "Le solde de votre carte est insuffisant", "Stanje na tvoji kartici ni dovolj"],
  outcome_117: ["Il codice di sicurezza inserito è errato", "The security code entered is incorrect.", "Der eingegebene Sicherheitscode ist falsch", "Le code de sécurité saisi est incorrect", "Vnesena varnostna koda je napačna"],
  outcome_121: ["Hai superato il limite di spesa della tua carta", "You have exceeded your card’s spending limit.", "Du hast das Ausgabelimit deiner Karte überschritten.", "Vous avez dépassé la limite de dépenses de votre carte", "Presegel si limit porabe na svoji kartici"],
  outcome_text: ["Puoi tornare al sito di partenza.", "You can go back to where you started.", "Sie können zum Ausgangspunkt zurückkehren.", "Vous pouvez revenir au site de départ.", "Lahko se vrnete na začetno stran."],
};
ROWS.outcome_10 = ROWS.outcome_2;
ROWS.outcome_25 = ROWS.outcome_18;

// ?lng= holds while the page stays loaded, and is written nowhere.
const asked = new URLSearchParams(location.search).get("lng");
const ORDER = ["it", "en", "de", "fr", "sl"];

// localStorage, then ?lng=, then the browser's languages, else Italian.
export function language() {
  const stored = localStorage.getItem("i18nextLng");
  if (ORDER.includes(stored)) return stored;
  if (ORDER.includes(asked)) return asked;
  for (const tag of navigator.languages ?? []) {
    const short = tag.toLowerCase().split("-")[0];
    if (ORDER.includes(short)) return short;
  }
  return "it";
}
export function setLanguage(code) {
  localStorage.setItem("i18nextLng", code);
}

export function has(key) { return key in ROWS; }

export function text(key, ...values) {
  const row = ROWS[key];
  if (!row) throw new Error(`no text ${key}`);
  return row[ORDER.indexOf(language())].replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? "");
}

export function money(cents) {
  return new Intl.NumberFormat(language(), { style: "currency", currency: "EUR" }).format(cents / 100);
}
