# SPDX-License-Identifier: EUPL-1.2
"""What happens to which notice: the scenarios of the sandbox, chosen by notice number."""

from __future__ import annotations

from kiosk.lab.sandbox.scenario import VALFIORITA, DebtState, ReceiptMoment, Scenario, Way

DEFAULT = Scenario(
    name="default",
    notice="",
    ending="paid",
    title_it="Paga e basta",
    title_en="Straight through",
    description_it="Il pagamento va a buon fine, la ricevuta c’è subito.",
    description_en="The payment succeeds, the receipt is there at once.",
)

_MAIN = (
    Scenario(
        "paid", "301000000000000144", "paid", "Pagato", "Paid",
        "Tutto va bene: la ricevuta c’è prima ancora della pagina dell’esito.",
        "All goes well: the receipt is there even before the outcome page.",
    ),
    Scenario(
        "cancelled", "301000000000100121", "not_paid", "Annullato", "Cancelled",
        "Premi “Indietro” sulla pagina dell’e-mail. (Se invece prosegui, paghi normalmente.)",
        "Press “Indietro” (back) on the e-mail page. (If you go on instead, you pay as usual.)",
    ),
    Scenario(
        "refused", "301000000000100222", "not_paid", "Rifiutato dalla banca", "Refused by the bank",
        "La banca non autorizza: fondi non sufficienti (116), e lo dice l’indirizzo della pagina dell’esito.",
        "The bank does not authorise: low balance (116), and the address of the outcome page says so.",
        outcome=116, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "error-unclear", "301000000000100323", "being_confirmed", "Errore senza spiegazione", "Unclear error",
        "Dopo la banca arriva un errore senza codice, e nessuna ricevuta: non si sa se si è pagato.",
        "After the bank comes an error without a code, and no receipt: nobody knows whether it was paid.",
        outcome=1, address_tells=False, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "in-progress", "301000000000100424", "being_confirmed", "In attesa di conferma", "Waiting for confirmation",
        "Checkout dice di attendere la conferma (17); la ricevuta non arriva.",
        "Checkout says to wait for the confirmation (17); the receipt does not come.",
        outcome=17, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "late-receipt", "301000000000100525", "paid", "Ricevuta in ritardo", "Late receipt",
        "Il pagamento riesce, la ricevuta arriva 20 secondi dopo.",
        "The payment succeeds, the receipt comes 20 seconds later.",
        receipt_delay_s=20.0,
    ),
    Scenario(
        "ok-without-receipt", "301000000000100626", "being_confirmed", "Riuscito, senza ricevuta", "Ok without receipt",
        "Checkout dice “hai pagato”, ma la ricevuta non arriva.",
        "Checkout says “you have paid”, but the receipt does not come.",
        receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "error-but-paid", "301000000000100727", "paid", "Errore, ma pagato", "Error, yet paid",
        "Checkout mostra un errore, ma la ricevuta c’è: conta la ricevuta.",
        "Checkout shows an error, but the receipt is there: the receipt counts.",
        outcome=1, address_tells=False,
    ),
    Scenario(
        "walk-away", "301000000000100828", "paid", "Va via senza premere Continua", "Walks away",
        "Paga, poi non premere “Continua” e non toccare più nulla.",
        "Pay, then do not press “Continua” and touch nothing any more.",
    ),
    Scenario(
        "lost-home", "301000000000100929", "not_paid", "Finisce sulla home di Checkout", "Lost on Checkout’s home",
        "Checkout non trova più il carrello: chiudi l’avviso e poi l’errore, e sei sulla sua pagina iniziale.",
        "Checkout no longer finds the cart: close the box, then the error, and you are on its home page.",
        cart_lost=True,
    ),
    Scenario(
        "renderer-crash", "301000000000101030", "paid", "La pagina si rompe dopo Paga", "The page crashes after Paga",
        "La ricevuta arriva già quando si preme “Paga”: anche se la pagina si rompe, si è pagato.",
        "The receipt comes as soon as “Paga” is pressed: even if the page crashes, it was paid.",
        receipt=ReceiptMoment.AT_PAGA,
    ),
    Scenario(
        "checkout-down", "301000000000101131", "unavailable", "Checkout non risponde", "Checkout is down",
        "L’avviso si trova, ma Checkout rifiuta di iniziare il pagamento (503).",
        "The notice is found, but Checkout refuses to start the payment (503).",
        checkout_down=True,
    ),
    Scenario(
        "govpay-down", "301000000000101232", "unavailable", "GovPay non risponde", "GovPay is down",
        "GovPay risponde 503 a chi cerca questo avviso.",
        "GovPay answers 503 to anybody who looks for this notice.",
        govpay_down=True,
    ),
    Scenario(
        "already-paid", "301000000000101333", "not_payable", "Già pagato", "Already paid",
        "L’avviso risulta pagato qualche tempo fa.", "The notice was paid some time ago.",
        debt=DebtState.PAID,
    ),
    Scenario(
        "expired", "301000000000101434", "not_payable", "Scaduto", "Expired",
        "Il termine è passato: GovPay non lo lascia pagare.", "It is past its date: GovPay does not let it be paid.",
        debt=DebtState.EXPIRED,
    ),
    Scenario(
        "annulled", "301000000000101535", "not_payable", "Annullato dall’ufficio", "Annulled by the office",
        "L’ufficio ha annullato l’avviso.", "The office annulled the notice.",
        debt=DebtState.ANNULLED,
    ),
    Scenario(
        "unknown-notice", "301000000000101636", "not_found", "Avviso sconosciuto", "Unknown notice",
        "Il numero è scritto bene, ma nessun ente lo conosce.", "The number is well formed, but no creditor knows it.",
        debt=DebtState.UNKNOWN,
    ),
    Scenario(
        "wrong-typing", "301000000000101737", "paid", "Una cifra sbagliata", "A wrong digit",
        "Scrivi prima 301000000000101747: una cifra è sbagliata. Poi correggila.",
        "Type 301000000000101747 first: one digit is wrong. Then correct it.",
        typed_wrong="301000000000101747",
    ),
)  # fmt: skip

_MORE = (
    Scenario(
        "partly-paid", "301000000000101838", "not_payable", "Pagato in parte", "Partly paid",
        "Una parte risulta già pagata.", "A part of it has been paid already.",
        debt=DebtState.PARTLY_PAID,
    ),
    Scenario(
        "anomalous", "301000000000101939", "not_payable", "Pagato due volte", "Paid twice",
        "Ci sono due ricevute: GovPay lo segna come anomalo.", "There are two receipts: GovPay marks it as anomalous.",
        debt=DebtState.ANOMALOUS,
    ),
    Scenario(
        "gdi-check", "301000000000102040", "paid", "3-D Secure dentro Checkout", "3-D Secure inside Checkout",
        "L’autorizzazione passa per /gdi-check, senza lasciare l’indirizzo di Checkout.",
        "The authorisation goes through /gdi-check and never leaves Checkout’s host.",
        way=Way.GDI_CHECK,
    ),
    Scenario(
        "in-app", "301000000000102141", "paid", "Approvazione nell’app", "Approved in an app",
        "L’approvazione arriva da un’app: la pagina dell’esito aspetta da sola.",
        "The approval comes from an app: the outcome page waits by itself.",
        way=Way.IN_APP,
    ),
    Scenario(
        "rejected-receipt", "301000000000102242", "being_confirmed", "Ricevuta scartata", "Rejected receipt",
        "GovPay elenca una ricevuta scartata (IN_CORSO): non è un pagamento. Pagando arriva l’attesa, senza ricevuta.",
        "GovPay lists a rejected receipt (IN_CORSO): that is no payment. Paying ends in waiting, without a receipt.",
        debt=DebtState.REJECTED_RECEIPT, outcome=17, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "foreign-creditor", "303000000000102330", "not_payable", "Avviso di un altro ente", "Another creditor’s notice",
        "Il QR è di un ente che questo sportello non serve.", "The QR names a creditor that this kiosk does not serve.",
        id_dominio=VALFIORITA, debt=DebtState.UNKNOWN,
    ),
    Scenario(
        "psp-hangs", "301000000000102444", "being_confirmed", "La banca non si apre", "The bank’s page never loads",
        "Dopo “Paga” la pagina della banca non arriva mai.", "After “Paga” the bank’s page never comes.",
        way=Way.PSP_HANGS, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "psp-popups", "301000000000102545", "paid", "La banca apre finestre", "The bank opens windows",
        "La pagina della banca prova ad aprire altre finestre, poi si paga.",
        "The bank’s page tries to open other windows, then the payment goes on.",
        way=Way.PSP_POPUPS,
    ),
    Scenario(
        "receipt-pdf-down", "301000000000102646", "paid", "Ricevuta senza PDF", "Receipt without its PDF",
        "Si è pagato, ma GovPay non riesce a fare il PDF della ricevuta (500).",
        "It is paid, but GovPay cannot make the receipt’s PDF (500).",
        receipt_pdf_down=True,
    ),
    Scenario(
        "receipt-detail-down", "301000000000102747", "paid", "Ricevuta senza dettaglio", "Receipt without detail",
        "L’elenco delle ricevute prova il pagamento, il dettaglio risponde 500.",
        "The list of receipts proves the payment, the detail answers 500.",
        receipt_detail_down=True,
    ),
    Scenario(
        "cancel-stuck", "301000000000102848", "not_paid", "Annulla non funziona", "Cancel does not work",
        "“Annulla” sul riepilogo fallisce: chiudi l’avviso e sei sulla pagina iniziale di Checkout.",
        "“Annulla” on the summary fails: close the box and you are on Checkout’s home page.",
        cancel_fails=True,
    ),
    Scenario(
        "session-expired", "301000000000102949", "not_paid", "Sessione scaduta", "Session expired",
        "Dopo la scelta del metodo Checkout dice che la sessione è scaduta.",
        "After the choice of the method Checkout says that the session has expired.",
        session_expires=True,
    ),
    Scenario(
        "refunded", "301000000000103050", "being_confirmed", "Rimborsato", "Refunded",
        "Checkout dice che l’importo è stato rimborsato (18): senza ricevuta non si può dire altro.",
        "Checkout says that the amount was refunded (18): without a receipt nothing more can be said.",
        outcome=18, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "card-frames", "301000000000103151", "paid", "Carta in riquadri protetti", "Card fields in frames",
        "I campi della carta sono riquadri di un altro indirizzo, come in produzione.",
        "The card fields are frames of another origin, as in production.",
        card_frames=True,
    ),
    Scenario(
        "from-creditor", "301000000000103252", "paid", "GovPay chiede all’ufficio", "GovPay asks the office",
        "GovPay non conosce ancora l’avviso e lo chiede all’ufficio: ci vuole un momento.",
        "GovPay does not know the notice yet and asks the office for it: that takes a moment.",
        debt=DebtState.AT_CREDITOR,
    ),
    Scenario(
        "creditor-expired", "301000000000205047", "not_payable", "Scaduto, dice l’ufficio", "Expired, says the office",
        "GovPay lo chiede all’ufficio, che risponde: il termine è passato.",
        "GovPay asks the office, which answers: it is past its date.",
        debt=DebtState.CREDITOR_EXPIRED,
    ),
    Scenario(
        "creditor-annulled", "301000000000205148", "not_payable", "Annullato, dice l’ufficio",
        "Annulled, says the office",
        "GovPay lo chiede all’ufficio, che risponde: annullato.",
        "GovPay asks the office, which answers: annulled.",
        debt=DebtState.CREDITOR_ANNULLED,
    ),
    Scenario(
        "creditor-paid", "301000000000205249", "not_payable", "Già pagato, dice l’ufficio", "Paid, says the office",
        "GovPay lo chiede all’ufficio, che risponde: già pagato.",
        "GovPay asks the office, which answers: paid already.",
        debt=DebtState.CREDITOR_PAID,
    ),
    Scenario(
        "creditor-down", "301000000000205350", "unavailable", "L’ufficio non risponde", "The office does not answer",
        "GovPay funziona, ma il sistema dell’ufficio no: si riprova più tardi.",
        "GovPay works, but the office’s own system does not: try again later.",
        debt=DebtState.CREDITOR_DOWN,
    ),
    Scenario(
        "bollo", "301000000000103353", "paid", "Marca da bollo", "Revenue stamp",
        "Contiene una marca da bollo: insieme ad altri avvisi non si paga, da solo sì.",
        "It holds a revenue stamp: it is not paid together with other notices, only alone.",
    ),
    Scenario(
        "card-refused", "301000000000104565", "not_paid", "Carta rifiutata", "Card refused",
        "La banca rifiuta la carta (2) in 3-D Secure dentro Checkout: lo dice solo il titolo della pagina dell’esito.",
        "The bank refuses the card (2) in 3-D Secure inside Checkout: only the title of the outcome page says so.",
        outcome=2, way=Way.GDI_CHECK, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "refused-by-title", "301000000000104666", "not_paid", "Rifiutato nel titolo", "Refused in the title",
        "La banca non autorizza: fondi non sufficienti (116), e lo dice solo il titolo della pagina dell’esito.",
        "The bank does not authorise: low balance (116), and only the title of the outcome page says so.",
        outcome=116, address_tells=False, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "silent-outcome", "301000000000104767", "being_confirmed", "Esito senza parole", "Outcome without words",
        "Checkout non conosce l’esito (99): la pagina non dice nulla, e la ricevuta non arriva.",
        "Checkout does not know the outcome (99): its page says nothing, and the receipt does not come.",
        outcome=99, address_tells=False, receipt=ReceiptMoment.NEVER,
    ),
    Scenario(
        "amount-changed", "301000000000103454", "paid", "L’importo cambia", "The amount changes",
        "L’ufficio cambia l’importo dopo il primo sguardo: chi paga deve saperlo prima.",
        "The office changes the amount after the first look: whoever pays must be told before.",
        amount_rises=True,
    ),
)  # fmt: skip

SCENARIOS: tuple[Scenario, ...] = _MAIN + _MORE
"""All scenarios: first those of the tour, then more for people who try the kiosk."""

_BY_NOTICE = {scenario.notice: scenario for scenario in SCENARIOS}
_BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}


def scenario_for_notice(notice: str) -> Scenario:
    """The scenario of an 18 digit notice number; a notice without one pays straight through."""
    return _BY_NOTICE.get(notice, DEFAULT)


def scenario_for_iuv(iuv: str) -> Scenario:
    """The scenario of an IUV of aux digit 3 (the notice number without its first digit)."""
    return _BY_NOTICE.get("3" + iuv, DEFAULT)


def scenario_named(name: str) -> Scenario:
    """The scenario of that name.

    Raises:
        KeyError: there is none.
    """
    return _BY_NAME[name]


def scenario_of_cart(notices: list[str]) -> Scenario:
    """The scenario that Checkout follows for a cart: the first one that is out of the ordinary."""
    scenarios = [scenario_for_notice(notice) for notice in notices]
    return next((scenario for scenario in scenarios if not scenario.is_ordinary_at_checkout), DEFAULT)
