# SPDX-License-Identifier: EUPL-1.2
"""Slovene."""

WORDS = {
    "months": "januar februar marec april maj junij julij avgust september oktober november december",
    "any_day": "{number}.",
    "first_day": "1.",
    "at_time": "{day} ob {time}",
    "hour_of_day": "{time} ({day})",
    "training": "VAJA: list za vajo, to ni pravo plačilo",
    "code": "Koda tega lista",
    "started": "Plačilo začeto: {when}",
    "qr": "Koda QR tega lista, {code}, ki jo prebere plačilni avtomat",
    "what_to_do": "Kaj storiti",
    "ask": "»Sem že plačal?«",
    "hours": "Delovni čas: {hours}.",
    "already_paid": "Že plačana obvestila tega plačila, ki tu niso navedena: {count}",
    "fee_apart": "Provizija plačilne storitve ni všteta.",
    "total": "Skupaj",
    "notice": "Številka obvestila",
    "notice_short": "Obvestilo",
    "causale": "Za kaj",
    "creditor": "Ustanova",
    "amount": "Znesek",
    "slip_title": "Opomnik za plačilo, ki čaka na potrditev",
    "slip_lead": "Potrditev plačila še ni prispela. To se zgodi: še naprej preverjamo.",
    "slip_not_again": (
        "Za zdaj ne plačajte še enkrat: ne tu, ne z aplikacijo, ne v banki, na pošti ali v trafiki. "
        "Lahko bi plačali dvakrat."
    ),
    "slip_no_receipt": "To ni potrdilo in ne dokazuje plačila.",
    "slip_keep": "Shranite ta list.",
    "slip_back": "Vrnite se sem po {time} ali jutri.",
    "slip_back_tomorrow": "Vrnite se sem jutri.",
    "slip_ask": (
        "Dotaknite se {ask} in pustite, da čitalnik prebere kodo QR na tem listu: povemo vam, ali je plačilo prispelo."
    ),
    "slip_retry": "Če ni prispelo, lahko znova poskusite plačati od {time} naprej, ne prej.",
    "slip_desk": "Če se vam mudi, pokažite ta list pri okencu ({desk}).",
    "slip_what": "Kaj ste plačevali",
    "note_title": "Niste plačali",
    "note_lead": "Nič vam ni bilo zaračunano.",
    "note_lead_of_several": "Za ta poskus ni bilo zaračunano nič.",
    "note_no_receipt": "Ta list ni potrdilo.",
    "note_retry": "Tu lahko kadar koli poskusite znova.",
    "note_elsewhere": (
        "Ali plačajte z aplikacijo IO, v banki, na pošti ali v trafiki: potrebujete plačilno obvestilo."
    ),
    "note_if_charged": (
        "Če na računu vidite bremenitev, ne plačajte še enkrat: vrnite se sem, dotaknite se {ask} "
        "in pustite, da čitalnik prebere ta list."
    ),
    "note_desk": "Za pomoč pokažite ta list pri okencu ({desk}).",
    "note_what": "Še za plačilo",
    "reason_left": "Zapustili ste stran pagoPA.",
    "reason_took_too_long": "Minilo je preveč časa.",
    "reason_refused": "Banka je zavrnila plačilo.",
    "reason_card_refused": (
        "Banka ni odobrila kartice. Morda gre z drugo kartico. Natančen razlog pozna samo vaša banka."
    ),
    "reason_card_not_recognised": "Kartica ni bila prepoznana: preverite številko in datum veljavnosti.",
    "reason_over_limit": "Znesek presega omejitev kartice.",
    "reason_page_failed": "Stran pagoPA se ni odprla.",
    "reason_could_not_check": "Nismo mogli vprašati za potrditev, vendar se plačilo še ni začelo.",
    "copy_title": "Kopija podatkov potrdila o plačilu",
    "copy_what_it_is": (
        "To je kopija podatkov potrdila, ki jo je natisnil ta avtomat. "
        "Ni potrdilo, ki ga izda GovPay: zanj lahko vprašate pri okencu ({desk})."
    ),
    "copy_data": "Podatki potrdila",
    "copy_again": "Za potrdilo se vrnite sem, dotaknite se {ask} in pustite, da čitalnik prebere to kodo.",
    "result": "Izid",
    "result_paid": "Plačilo izvedeno",
    "result_other": "{esito}: ne dokazuje plačila",
    "paid_amount": "Plačani znesek",
    "fee": "Provizija",
    "fee_of_payment": "Provizija celotnega plačila",
    "total_with_fee": "Skupaj, s provizijo",
    "fee_not_known": "dodatno, tukaj ni navedena",
    "paid_when": "Plačano",
    "creditor_code": "Davčna številka ustanove",
    "iuv": "IUV",
    "receipt_id": "Oznaka potrdila",
    "psp": "Plačano pri",
    "debtor": "Oseba na obvestilu",
    "payer": "Kdo je plačal",
    "recorded_when": "Potrdilo zabeleženo",
    "attempt_code": "Koda plačila tu",
}
