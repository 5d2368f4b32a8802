# SPDX-License-Identifier: EUPL-1.2
"""German."""

WORDS = {
    "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "any_day": "{number}.",
    "first_day": "1.",
    "at_time": "{day}, {time} Uhr",
    "hour_of_day": "{time} Uhr am {day}",
    "training": "ÜBUNG: Übungsblatt, dies ist keine echte Zahlung",
    "code": "Der Code dieses Blattes",
    "started": "Zahlung begonnen am {when}",
    "qr": "QR-Code dieses Blattes, {code}, zum Lesen am Zahlungsautomaten",
    "what_to_do": "Was ist zu tun",
    "ask": "„Habe ich schon bezahlt?“",
    "hours": "Öffnungszeiten: {hours}.",
    "already_paid": "Bereits bezahlte Mitteilungen dieser Zahlung, hier nicht aufgeführt: {count}",
    "fee_apart": "Gebühren des Zahlungsdienstes sind nicht enthalten.",
    "total": "Summe",
    "notice": "Nummer der Mitteilung",
    "notice_short": "Mitteilung",
    "causale": "Wofür",
    "creditor": "Körperschaft",
    "amount": "Betrag",
    "slip_title": "Merkzettel zu einer Zahlung, die noch bestätigt wird",
    "slip_lead": "Die Bestätigung der Zahlung ist noch nicht da. Das kommt vor: Wir prüfen weiter.",
    "slip_not_again": (
        "Zahlen Sie vorerst nicht noch einmal: nicht hier, nicht mit der App, nicht in der Bank, in der Post "
        "oder im Tabakladen. Sie könnten doppelt zahlen."
    ),
    "slip_no_receipt": "Das ist keine Quittung und kein Beweis der Zahlung.",
    "slip_keep": "Bewahren Sie diesen Zettel auf.",
    "slip_back": "Kommen Sie nach {time} Uhr oder morgen wieder hierher.",
    "slip_back_tomorrow": "Kommen Sie morgen wieder hierher.",
    "slip_ask": (
        "Berühren Sie {ask} und lassen Sie den QR-Code dieses Zettels lesen: "
        "Wir sagen Ihnen, ob die Zahlung angekommen ist."
    ),
    "slip_retry": "Ist sie nicht angekommen, können Sie ab {time} neu zahlen, nicht früher.",
    "slip_desk": "Wenn Sie es eilig haben, zeigen Sie diesen Zettel am Schalter ({desk}).",
    "slip_what": "Was Sie zahlen wollten",
    "note_title": "Sie haben nicht bezahlt",
    "note_lead": "Es wurde nichts abgebucht.",
    "note_lead_of_several": "Für diesen Versuch wurde nichts abgebucht.",
    "note_no_receipt": "Dieses Blatt ist keine Quittung.",
    "note_retry": "Sie können es hier jederzeit wieder versuchen.",
    "note_elsewhere": (
        "Oder zahlen Sie mit der App IO, in der Bank, in der Post oder im Tabakladen: "
        "Sie brauchen dafür die Zahlungsmitteilung."
    ),
    "note_if_charged": (
        "Sehen Sie eine Abbuchung auf Ihrem Konto, zahlen Sie nicht noch einmal: "
        "Kommen Sie wieder hierher, berühren Sie {ask} und lassen Sie dieses Blatt lesen."
    ),
    "note_desk": "Hilfe bekommen Sie mit diesem Blatt am Schalter ({desk}).",
    "note_what": "Noch zu zahlen",
    "reason_left": "Sie haben die Seite von pagoPA verlassen.",
    "reason_took_too_long": "Es ist zu viel Zeit vergangen.",
    "reason_refused": "Die Bank hat die Zahlung abgelehnt.",
    "reason_card_refused": (
        "Die Bank hat die Karte nicht freigegeben. Vielleicht geht es mit einer anderen Karte. "
        "Den genauen Grund kennt nur Ihre Bank."
    ),
    "reason_card_not_recognised": "Die Karte wurde nicht erkannt: Prüfen Sie Nummer und Ablaufdatum.",
    "reason_over_limit": "Der Betrag liegt über dem Limit der Karte.",
    "reason_page_failed": "Die Seite von pagoPA hat sich nicht geöffnet.",
    "reason_could_not_check": ("Wir konnten nicht um Bestätigung fragen, aber die Zahlung war noch nicht gestartet."),
    "copy_title": "Kopie der Daten einer Quittung",
    "copy_what_it_is": (
        "Dies ist eine Kopie der Daten der Quittung, gedruckt von diesem Automaten. "
        "Es ist nicht die Quittung, die GovPay ausstellt: Diese bekommen Sie am Schalter ({desk})."
    ),
    "copy_data": "Die Daten der Quittung",
    "copy_again": "Für die Quittung kommen Sie wieder hierher, berühren Sie {ask} und lassen Sie diesen Code lesen.",
    "result": "Ergebnis",
    "result_paid": "Zahlung ausgeführt",
    "result_other": "{esito}: beweist keine Zahlung",
    "paid_amount": "Bezahlter Betrag",
    "fee": "Gebühr",
    "fee_of_payment": "Gebühr der ganzen Zahlung",
    "total_with_fee": "Insgesamt, mit der Gebühr",
    "fee_not_known": "zusätzlich, hier nicht angegeben",
    "paid_when": "Bezahlt am",
    "creditor_code": "Steuernummer der Körperschaft",
    "iuv": "IUV",
    "receipt_id": "Kennung der Quittung",
    "psp": "Bezahlt bei",
    "debtor": "Person auf der Mitteilung",
    "payer": "Wer bezahlt hat",
    "recorded_when": "Quittung erfasst am",
    "attempt_code": "Code der Zahlung hier",
}
