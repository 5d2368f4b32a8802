# SPDX-License-Identifier: EUPL-1.2
"""Italian, the language that the others follow."""

WORDS = {
    "months": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "any_day": "{number}",
    "first_day": "1º",
    "at_time": "{day}, ore {time}",
    "hour_of_day": "{time} del {day}",
    "training": "PROVA: foglio di addestramento, non è un pagamento vero",
    # on each of them
    "code": "Il codice di questo foglio",
    "started": "Pagamento iniziato il {when}",
    "qr": "Codice QR di questo foglio, {code}, da far leggere allo sportello automatico",
    "what_to_do": "Che cosa fare",
    "ask": "“Ho già pagato?”",
    "hours": "Orario: {hours}.",
    "already_paid": "Avvisi di questo pagamento già pagati, non compresi qui: {count}",
    "fee_apart": "Le commissioni di chi incassa non sono comprese.",
    "total": "Totale",
    "notice": "Codice avviso",
    "notice_short": "Avviso",
    "causale": "Per che cosa",
    "creditor": "Ente",
    "amount": "Importo",
    # while the payment is being confirmed
    "slip_title": "Promemoria di un pagamento in corso di conferma",
    "slip_lead": "La conferma del pagamento non è ancora arrivata. Succede: noi continuiamo a controllare.",
    "slip_not_again": (
        "Per ora non pagare di nuovo: né qui, né con l’app, né in banca, in posta o dal tabaccaio. "
        "Rischi di pagare due volte."
    ),
    "slip_no_receipt": "Non è una ricevuta e non prova il pagamento.",
    "slip_keep": "Conserva questo foglio.",
    "slip_back": "Torna qui dopo le {time}, oppure domani.",
    "slip_back_tomorrow": "Torna qui domani.",
    "slip_ask": "Tocca {ask} e fai leggere il codice QR di questo foglio: ti diciamo se il pagamento è arrivato.",
    "slip_retry": "Se non è arrivato, puoi riprovare a pagare dalle {time}, non prima.",
    "slip_desk": "Se hai fretta, mostra questo foglio allo {desk}.",
    "slip_what": "Che cosa stavi pagando",
    # when it certainly did not happen
    "note_title": "Non hai pagato",
    "note_lead": "Non ti è stato addebitato nulla.",
    "note_lead_of_several": "Per questo tentativo non ti è stato addebitato nulla.",
    "note_no_receipt": "Questo foglio non è una ricevuta.",
    "note_retry": "Puoi riprovare qui, quando vuoi.",
    "note_elsewhere": "Oppure paga con l’app IO, in banca, in posta o dal tabaccaio: ti serve l’avviso.",
    "note_if_charged": (
        "Se vedi un addebito sul conto, non pagare di nuovo: torna qui, tocca {ask} e fai leggere questo foglio."
    ),
    "note_desk": "Per aiuto, mostra questo foglio allo {desk}.",
    "note_what": "Ancora da pagare",
    "reason_left": "Hai lasciato la pagina di pagoPA.",
    "reason_took_too_long": "È passato troppo tempo.",
    "reason_refused": "La banca ha rifiutato il pagamento.",
    "reason_card_refused": (
        "La banca non ha autorizzato la carta. Può bastare un’altra carta. Il motivo preciso lo sa solo la tua banca."
    ),
    "reason_card_not_recognised": "La carta non è stata riconosciuta: controlla numero e scadenza.",
    "reason_over_limit": "L’importo supera il limite della carta.",
    "reason_page_failed": "La pagina di pagoPA non si è aperta.",
    "reason_could_not_check": "Non abbiamo potuto chiedere conferma, ma il pagamento non era ancora partito.",
    # the data of a receipt
    "copy_title": "Copia dei dati di una ricevuta di pagamento",
    "copy_what_it_is": (
        "Questa è una copia dei dati della ricevuta, stampata da questo sportello automatico. "
        "Non è il documento della ricevuta che GovPay rilascia: puoi chiederlo allo {desk}."
    ),
    "copy_data": "I dati della ricevuta",
    "copy_again": "Per la ricevuta, torna qui, tocca {ask} e fai leggere questo codice.",
    "result": "Esito",
    "result_paid": "Pagamento eseguito",
    "result_other": "{esito}: non prova un pagamento",
    "paid_amount": "Importo pagato",
    "fee": "Commissione",
    "fee_of_payment": "Commissione di tutto il pagamento",
    "total_with_fee": "In tutto, con la commissione",
    "fee_not_known": "in più, non è scritta qui",
    "paid_when": "Pagato il",
    "creditor_code": "Codice fiscale dell’ente",
    "iuv": "IUV",
    "receipt_id": "Identificativo della ricevuta",
    "psp": "Pagato presso",
    "debtor": "Intestatario dell’avviso",
    "payer": "Chi ha pagato",
    "recorded_when": "Ricevuta registrata il",
    "attempt_code": "Codice del pagamento qui",
}
