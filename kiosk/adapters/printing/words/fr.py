# SPDX-License-Identifier: EUPL-1.2
"""French. No-break spaces stand before the signs that French sets apart."""

WORDS = {
    "months": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "any_day": "{number}",
    "first_day": "1er",
    "at_time": "{day} à {time}",
    "hour_of_day": "{time} le {day}",
    "training": "EXERCICE : feuille d’entraînement, ce n’est pas un vrai paiement",
    "code": "Le code de cette feuille",
    "started": "Paiement commencé le {when}",
    "qr": "Code QR de cette feuille, {code}, à faire lire par la borne de paiement",
    "what_to_do": "Que faire",
    "ask": "« Ai-je déjà payé ? »",
    "hours": "Horaires : {hours}.",
    "already_paid": "Avis de ce paiement déjà payés, non compris ici : {count}",
    "fee_apart": "Les commissions du service de paiement ne sont pas comprises.",
    "total": "Total",
    "notice": "Numéro de l’avis",
    "notice_short": "Avis",
    "causale": "Pour quoi",
    "creditor": "Organisme",
    "amount": "Montant",
    "slip_title": "Aide-mémoire d’un paiement à confirmer",
    "slip_lead": ("La confirmation du paiement n’est pas encore arrivée. Cela arrive : nous vérifions encore."),
    "slip_not_again": (
        "Pour l’instant, ne payez pas une deuxième fois : ni ici, ni avec l’application, ni à la banque, "
        "à la poste ou au bureau de tabac. Vous risquez de payer deux fois."
    ),
    "slip_no_receipt": "Ce n’est pas un reçu et ne prouve pas le paiement.",
    "slip_keep": "Gardez cette feuille.",
    "slip_back": "Revenez ici après {time}, ou demain.",
    "slip_back_tomorrow": "Revenez ici demain.",
    "slip_ask": (
        "Touchez {ask} et faites lire le code QR de cette feuille : nous vous disons si le paiement est arrivé."
    ),
    "slip_retry": "S’il n’est pas arrivé, vous pouvez réessayer de payer à partir de {time}, pas avant.",
    "slip_desk": "Si vous êtes pressé, montrez cette feuille au guichet ({desk}).",
    "slip_what": "Ce que vous vouliez payer",
    "note_title": "Vous n’avez pas payé",
    "note_lead": "Rien n’a été débité.",
    "note_lead_of_several": "Rien n’a été débité pour cette tentative.",
    "note_no_receipt": "Cette feuille n’est pas un reçu.",
    "note_retry": "Vous pouvez réessayer ici, quand vous voulez.",
    "note_elsewhere": (
        "Ou payez avec l’application IO, à la banque, à la poste ou au bureau de tabac : "
        "il vous faut l’avis de paiement."
    ),
    "note_if_charged": (
        "Si vous voyez un débit sur votre compte, ne payez pas une deuxième fois : "
        "revenez ici, touchez {ask} et faites lire cette feuille."
    ),
    "note_desk": "Pour de l’aide, montrez cette feuille au guichet ({desk}).",
    "note_what": "Encore à payer",
    "reason_left": "Vous avez quitté la page de pagoPA.",
    "reason_took_too_long": "Trop de temps a passé.",
    "reason_refused": "La banque a refusé le paiement.",
    "reason_card_refused": (
        "La banque n’a pas autorisé la carte. Une autre carte peut suffire. "
        "Seule votre banque connaît la raison précise."
    ),
    "reason_card_not_recognised": "La carte n’a pas été reconnue : vérifiez son numéro et sa date d’expiration.",
    "reason_over_limit": "Le montant dépasse la limite de la carte.",
    "reason_page_failed": "La page de pagoPA ne s’est pas ouverte.",
    "reason_could_not_check": (
        "Nous n’avons pas pu demander la confirmation, mais le paiement n’avait pas encore commencé."
    ),
    "copy_title": "Copie des données d’un reçu de paiement",
    "copy_what_it_is": (
        "Ceci est une copie des données du reçu, imprimée par cette borne. "
        "Ce n’est pas le reçu que GovPay délivre : vous pouvez le demander au guichet ({desk})."
    ),
    "copy_data": "Les données du reçu",
    "copy_again": "Pour le reçu, revenez ici, touchez {ask} et faites lire ce code.",
    "result": "Résultat",
    "result_paid": "Paiement effectué",
    "result_other": "{esito} : ne prouve pas un paiement",
    "paid_amount": "Montant payé",
    "fee": "Commission",
    "fee_of_payment": "Commission de tout le paiement",
    "total_with_fee": "En tout, avec la commission",
    "fee_not_known": "en plus, non indiquée ici",
    "paid_when": "Payé le",
    "creditor_code": "Code fiscal de l’organisme",
    "iuv": "IUV",
    "receipt_id": "Identifiant du reçu",
    "psp": "Payé auprès de",
    "debtor": "Personne indiquée sur l’avis",
    "payer": "Qui a payé",
    "recorded_when": "Reçu enregistré le",
    "attempt_code": "Code du paiement ici",
}
