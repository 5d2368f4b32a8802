# SPDX-License-Identifier: EUPL-1.2
"""The words of the documents that we make, per language. A language that is not here gets the Italian ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.money import Money

_ROME = ZoneInfo("Europe/Rome")

_MONTHS = {
    "it": (
        *("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"),
        *("luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}

WORDS: Mapping[str, Mapping[str, str]] = {
    "it": {
        "training": "PROVA: foglio di addestramento, non è un pagamento vero",
        "slip_title": "Promemoria di un pagamento in corso di conferma",
        "slip_lead": "La conferma del pagamento non è ancora arrivata.",
        "slip_no_receipt": "Questo promemoria non è una ricevuta e non prova il pagamento.",
        "slip_code": "Il codice del tuo promemoria",
        "slip_what_to_do": "Che cosa fare",
        "slip_keep": "Conserva questo foglio.",
        "slip_not_again": (
            "Non pagare di nuovo: né qui, né con l’app, né in banca, in posta o dal tabaccaio. "
            "Rischi di pagare due volte."
        ),
        "slip_show": "Mostra questo foglio allo {desk}: lì controllano se il pagamento è arrivato.",
        "slip_hours": "Orario: {hours}.",
        "slip_what": "Che cosa stavi pagando",
        "slip_qr": "Codice QR del promemoria {code}, per chi lo controlla allo sportello",
        "slip_when": "Pagamento iniziato il {when}",
        "total": "Totale",
        "fee_apart": "Le commissioni di chi incassa non sono comprese.",
        "notice": "Codice avviso",
        "causale": "Per che cosa",
        "creditor": "Ente",
        "amount": "Importo",
        "copy_title": "Copia dei dati di una ricevuta di pagamento",
        "copy_what_it_is": (
            "Questa è una copia dei dati della ricevuta, stampata da questo sportello automatico. "
            "Non è il documento della ricevuta che GovPay rilascia: puoi chiederlo allo {desk}."
        ),
        "copy_data": "I dati della ricevuta",
        "result": "Esito",
        "result_paid": "Pagamento eseguito",
        "result_other": "{esito}: non prova un pagamento",
        "paid_amount": "Importo pagato",
        "fee": "Commissione",
        "paid_when": "Pagato il",
        "creditor_code": "Codice fiscale dell’ente",
        "iuv": "IUV",
        "receipt_id": "Identificativo della ricevuta",
        "psp": "Pagato presso",
        "debtor": "Intestatario dell’avviso",
        "payer": "Chi ha pagato",
        "recorded_when": "Ricevuta registrata il",
        "attempt_code": "Codice del pagamento qui",
        "at_time": "{day}, ore {time}",
    },
    "en": {
        "training": "TRAINING: practice sheet, this is not a real payment",
        "slip_title": "Reminder of a payment that is being confirmed",
        "slip_lead": "The confirmation of the payment has not arrived yet.",
        "slip_no_receipt": "This reminder is not a receipt and does not prove the payment.",
        "slip_code": "The code of your reminder",
        "slip_what_to_do": "What to do",
        "slip_keep": "Keep this sheet.",
        "slip_not_again": (
            "Do not pay again: not here, not with the app, not at a bank, a post office or a tobacconist. "
            "You could pay twice."
        ),
        "slip_show": "Show this sheet at the counter ({desk}): they check whether the payment has arrived.",
        "slip_hours": "Opening hours: {hours}.",
        "slip_what": "What you were paying",
        "slip_qr": "QR code of reminder {code}, for those who check it at the counter",
        "slip_when": "Payment started on {when}",
        "total": "Total",
        "fee_apart": "Fees of the payment service are not included.",
        "notice": "Notice code",
        "causale": "For what",
        "creditor": "Creditor",
        "amount": "Amount",
        "copy_title": "Copy of the data of a payment receipt",
        "copy_what_it_is": (
            "This is a copy of the data of the receipt, printed by this terminal. "
            "It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk})."
        ),
        "copy_data": "The data of the receipt",
        "result": "Result",
        "result_paid": "Payment made",
        "result_other": "{esito}: does not prove a payment",
        "paid_amount": "Amount paid",
        "fee": "Fee",
        "paid_when": "Paid on",
        "creditor_code": "Fiscal code of the creditor",
        "iuv": "IUV",
        "receipt_id": "Receipt identifier",
        "psp": "Paid at",
        "debtor": "Person on the notice",
        "payer": "Who paid",
        "recorded_when": "Receipt recorded on",
        "attempt_code": "Code of the payment here",
        "at_time": "{day}, {time}",
    },
}


class Words:
    """The words of one language, and how it writes dates and amounts."""

    def __init__(self, lang: str) -> None:
        """`lang` as in BCP 47; only its first part counts."""
        primary = lang.split("-")[0].lower()
        self.lang = primary if primary in WORDS else "it"

    def say(self, key: str, **values: str) -> str:
        """A sentence. The values are put in as they are."""
        text = WORDS[self.lang][key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return text

    def amount(self, cents: int) -> str:
        """An amount of euro cents."""
        return Money(cents).format(self.lang)

    def day(self, day: date) -> str:
        """`23 novembre 2026`."""
        return f"{day.day} {_MONTHS[self.lang][day.month - 1]} {day.year}"

    def when(self, moment: datetime) -> str:
        """Day and time in Italy. `moment` knows its zone."""
        local = moment.astimezone(_ROME)
        return self.say("at_time", day=self.day(local.date()), time=f"{local:%H:%M}")
