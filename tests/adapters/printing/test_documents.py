# SPDX-License-Identifier: EUPL-1.2
"""The sheets that we make: what they say, and that nothing that a server sends breaks them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.application.ports import Paper, Slip, WhyNotHere
from kiosk.domain.attempt import CartItem
from kiosk.domain.ending import Ending, NotPaidReason
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Esito
from kiosk.ui.formats import euro
from kiosk.ui.sheet_words import SheetWords
from tests.adapters.printing.sample_documents import (
    AT,
    CANTEEN,
    DOCUMENTS,
    FIVE,
    KINDS,
    LANGS,
    TARI,
    WORDS,
    attempt,
    make,
    note,
    receipt,
    slip,
    text_of,
    where,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("paper", Paper)
def test_the_slip_says_what_a_person_needs(paper: Paper) -> None:
    text = text_of(make("slip", paper=paper))
    for words in (
        *("Comune di Montechiaro", "MC7F 4K29", "3010 0000 0000 0001 44", "101,50 €", "45,01 €", "146,51 €"),
        *("23 novembre 2026, ore 10:27", "TARI 2026, prima rata", "allo sportello 2", "dal lunedì al venerdì"),
        *("Per ora non pagare di nuovo: né qui, né con l’app, né in banca", "Non è una ricevuta"),
        *("Conserva questo foglio.", "Torna qui dopo le 11:02, oppure domani.", "Tocca “Ho già pagato?”"),
        "puoi riprovare a pagare dalle 11:02, non prima",
    ):
        assert words in text
    assert "PROVA" not in text
    assert "hai pagato" not in text.lower()


@pytest.mark.parametrize(
    ("made_after_min", "retry_after_min", "said", "not_said"),
    [
        (0, None, ["dopo le 10:50, oppure domani"], ["riprovare"]),
        (13 * 60 + 15, None, ["Torna qui domani."], ["dopo le"]),
        (13 * 60, 13 * 60 + 31, ["Torna qui domani.", "dalle 00:01 del 24 novembre 2026"], ["dopo le"]),
        (0, 45, ["dopo le 11:15, oppure domani", "dalle 11:15"], ["10:50"]),
    ],
)
def test_the_hours_to_come_back_at(
    made_after_min: int, retry_after_min: int | None, said: list[str], not_said: list[str]
) -> None:
    retry = None if retry_after_min is None else AT + timedelta(minutes=retry_after_min)
    made = Slip(attempt(TARI), AT, AT + timedelta(minutes=made_after_min), retry)
    text = text_of(DOCUMENTS.slip(made, "it"))
    assert all(words in text for words in said)
    assert not any(words in text for words in not_said)


def test_without_a_time_of_its_own_the_slip_counts_from_the_start() -> None:
    assert "dopo le 10:50" in text_of(DOCUMENTS.slip(Slip(attempt(TARI), AT), "it"))


def test_only_what_is_not_known_is_on_the_slip() -> None:
    endings = (Ending.PAID, Ending.BEING_CONFIRMED)
    text = text_of(DOCUMENTS.slip(slip(TARI, CANTEEN, endings=endings), "it"))
    assert CANTEEN.notice.grouped in text
    assert TARI.notice.grouped not in text
    assert "già pagati, non compresi qui: 1" in text
    assert "Totale" not in text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("reason", NotPaidReason)
def test_the_note_says_why_and_what_to_do(reason: NotPaidReason, paper: Paper) -> None:
    text = text_of(DOCUMENTS.not_paid_note(note(TARI, reason=reason), "it", paper))
    for words in (
        *("Non hai pagato", "Non ti è stato addebitato nulla.", WORDS["it"][f"reason_{reason.value}"]),
        *("MC7F 4K29", "3010 0000 0000 0001 44", "101,50 €", "23 novembre 2026, ore 10:30", "allo sportello 2"),
        *("Questo foglio non è una ricevuta.", "Puoi riprovare qui", "Se vedi un addebito sul conto"),
    ):
        assert words in text


@pytest.mark.parametrize("paper", Paper)
def test_the_copy_says_that_it_is_a_copy(paper: Paper) -> None:
    text = text_of(make("copy", paper=paper))
    for words in (
        *("copia dei dati della ricevuta", "Non è il documento della ricevuta che GovPay rilascia"),
        *("Pagamento eseguito", "101,50 €", "1,50 €", "2 luglio 2026, ore 00:05", "3010 0000 0000 0001 44"),
        *("Ada Fontechiara", "Banca di Prova", "MC7F 4K29", "tocca “Ho già pagato?”"),
    ):
        assert words in text
    assert "c0ffee0000000000000000000000001a" in text.replace(" ", "")


def test_the_copy_of_a_payment_made_elsewhere_has_no_code_of_ours() -> None:
    text = text_of(DOCUMENTS.receipt_copy(receipt(), None, "it"))
    assert "Pagamento eseguito" in text
    assert "Ho già pagato" not in text
    assert "Codice del pagamento qui" not in text


@pytest.mark.parametrize("esito", [esito for esito in Esito if esito is not Esito.ESEGUITO])
def test_only_eseguito_reads_as_paid(esito: Esito) -> None:
    text = text_of(DOCUMENTS.receipt_copy(receipt(esito), attempt(TARI), "it"))
    for words in ("Pagamento eseguito", "Importo pagato", "Pagato il"):
        assert words not in text
    assert "non prova un pagamento" in text


@pytest.mark.parametrize("lang", LANGS)
def test_training_sheets_say_so(lang: str) -> None:
    documents = PdfDocuments("sportello 3", "", training=True, emblem=None, words=SheetWords)
    for pdf in (
        documents.slip(slip(TARI), lang),
        documents.not_paid_note(note(TARI), lang),
        documents.receipt_copy(receipt(), None, lang, Paper.ROLL_80),
        documents.where_to_pay(where(), lang, Paper.ROLL_80),
    ):
        assert WORDS[lang]["training"].split(":")[0].strip() in text_of(pdf)
    assert "Orario" not in text_of(documents.slip(slip(TARI), "it"))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_five_notices_are_on_one_sheet(kind: str, lang: str, paper: Paper) -> None:
    pdf = make(kind, lang, paper, FIVE)
    with pikepdf.open(BytesIO(pdf)) as document:
        (page,) = document.pages
        width = float(page.mediabox[2]) * 25.4 / 72
    assert width == pytest.approx(210 if paper is Paper.A4 else 80, abs=0.1)
    text = text_of(pdf)
    if kind != "copy":
        assert all(one.notice.digits in text.replace(" ", "") for one in FIVE)
        assert SheetWords(lang).amount(Money.total(one.amount for one in FIVE)).replace("\u00a0", " ") in text


LONG = "Tassa sui rifiuti 🗑️ <b>2026</b> & arretrati; ' \" \\ %s {title}\x00\x1b[31m "
HOSTILE = [
    LONG * 150,
    "x" * 10_000,
    "🗑️👩‍👩‍👧‍👦🇮🇹1️⃣" * 500,
    "مرحبا בדיקה 测试 \u202e\u200d\ufeff\ud800" * 20,
    "A\u0301\u0327" * 3000,
    "\n" * 10_000,
    "",
]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("text", HOSTILE, ids=["markup", "one word", "emoji", "scripts", "marks", "lines", "nothing"])
def test_what_a_server_sends_does_not_break_a_sheet(text: str, paper: Paper) -> None:
    hostile = replace(TARI, causale=text, creditor_name=text)
    for pdf in (
        DOCUMENTS.slip(slip(hostile, CANTEEN), "it", paper),
        DOCUMENTS.not_paid_note(note(hostile, CANTEEN), "it", paper),
        DOCUMENTS.receipt_copy(
            replace(receipt(), causale=text, creditor_name=text, debtor_name=text, payer_name=text, psp_name=text),
            attempt(hostile),
            "it",
            paper,
        ),
    ):
        with pikepdf.open(BytesIO(pdf)) as document:
            assert len(document.pages) <= 2
        assert "101,50 €" in text_of(pdf)
        assert TARI.notice.grouped in text_of(pdf)


def test_mark_up_is_text_and_emoji_are_left_out() -> None:
    text = text_of(DOCUMENTS.receipt_copy(replace(receipt(), causale="<b>TARI</b> 🗑️ ① ﬁne"), None, "it"))
    assert "<b>TARI</b> 1 fine" in text


def test_a_language_without_words_gets_the_italian_ones() -> None:
    with pikepdf.open(BytesIO(make("slip", "es-ES"))) as pdf:
        assert str(pdf.Root.Lang) == "it"


def test_every_language_has_every_word() -> None:
    for lang, words in WORDS.items():
        assert words.keys() == WORDS["it"].keys(), lang
        assert all(words.values()), lang
        assert len({SheetWords(lang).day(AT.date().replace(month=month)) for month in range(1, 13)}) == 12
        for key, text in words.items():
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", WORDS["it"][key])), (lang, key)
    assert set(WORDS) == set(LANGS)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("it", "23 novembre 2026, ore 10:30"),
        ("en", "23 November 2026, 10:30"),
        ("de", "23. November 2026, 10:30 Uhr"),
        ("fr", "23 novembre 2026 à 10:30"),
        ("sl", "23. november 2026 ob 10:30"),
    ],
)
def test_dates_are_written_as_the_language_does(lang: str, said: str) -> None:
    assert SheetWords(lang).when(AT) == said
    assert SheetWords("fr").day(AT.date().replace(day=1)) == "1er novembre 2026"


@pytest.mark.parametrize(
    ("day", "started", "retry"),
    [
        (8, "iniziato l’8 dicembre 2026", "00:05 dell’8 dicembre 2026"),
        (11, "iniziato l’11 dicembre 2026", "00:05 dell’11 dicembre 2026"),
        (1, "iniziato il 1º dicembre 2026", "00:05 del 1º dicembre 2026"),
        (9, "iniziato il 9 dicembre 2026", "00:05 del 9 dicembre 2026"),
    ],
)
def test_italian_dates_are_written_as_they_are_said(day: int, started: str, retry: str) -> None:
    at = AT.replace(month=12, day=day)
    early = at.replace(hour=0, minute=5)
    slips = (Slip(attempt(TARI), at), Slip(attempt(TARI), at, at - timedelta(days=1), early))
    first, second = (text_of(DOCUMENTS.slip(one, "it")) for one in slips)
    assert started in first
    assert retry in second


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("it", "dalle 00:01 del 24 novembre 2026"),
        ("en", "from 00:01 on 24 November 2026 on"),
        ("de", "ab 00:01 Uhr am 24. November 2026"),
        ("fr", "à partir de 00:01 le 24 novembre 2026"),
        ("sl", "24. november 2026"),
    ],
)
def test_an_hour_of_tomorrow_is_named_with_its_day_in_each_language(lang: str, said: str) -> None:
    late = AT.replace(hour=23, minute=31)
    text = text_of(DOCUMENTS.slip(Slip(attempt(TARI), late, late, late + timedelta(minutes=30)), lang))
    assert said in text


@given(st.text(max_size=400), st.text(max_size=200), st.integers(0, 99_999_999_999), st.sampled_from(Paper))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_and_no_amount_breaks_a_sheet(title: str, name: str, cents: int, paper: Paper) -> None:
    notice = CartItem("01234567897", name, NoticeNumber("301000000000000144"), type(TARI.amount)(cents), title, "x")
    copy = DOCUMENTS.receipt_copy(
        replace(receipt(), causale=title, debtor_name=name, creditor_name=name), attempt(notice), "it", paper
    )
    for data in (copy, DOCUMENTS.slip(slip(notice, CANTEEN), "it", paper)):
        with pikepdf.open(BytesIO(data)) as pdf:
            assert len(pdf.pages) >= 1


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("paper", Paper)
def test_the_copy_says_amount_fee_and_what_left_the_account(lang: str, paper: Paper) -> None:
    text = text_of(DOCUMENTS.receipt_copy(receipt(), attempt(TARI), lang, paper))
    assert all(WORDS[lang][key] in text for key in ("paid_amount", "fee", "total_with_fee"))
    fee, total = (" ".join(euro(Money(cents), lang).split()) for cents in (150, 10300))
    assert text.index(fee) < text.index(total)


def test_the_copy_of_one_of_several_says_that_the_fee_is_of_them_all() -> None:
    text = text_of(DOCUMENTS.receipt_copy(receipt(), attempt(TARI, CANTEEN), "it"))
    assert WORDS["it"]["fee_of_payment"] in text
    assert "103,00" not in text


def test_a_copy_that_knows_no_fee_says_that_there_was_one() -> None:
    text = text_of(DOCUMENTS.receipt_copy(replace(receipt(), fee=None), attempt(TARI), "it"))
    assert WORDS["it"]["fee_not_known"] in text


@pytest.mark.parametrize("lang", LANGS)
def test_the_note_after_other_payments_speaks_of_its_own_alone(lang: str) -> None:
    alone = text_of(DOCUMENTS.not_paid_note(note(TARI), lang))
    after = text_of(DOCUMENTS.not_paid_note(replace(note(TARI), after_others=True), lang))
    assert WORDS[lang]["note_lead"] in alone
    assert WORDS[lang]["note_lead"] not in after
    assert WORDS[lang]["note_lead_of_several"] in after


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("why", WhyNotHere)
def test_the_sheet_that_sends_elsewhere_says_why_and_whom_to_ask(why: WhyNotHere, lang: str, paper: Paper) -> None:
    pdf = DOCUMENTS.where_to_pay(where(why, TARI), lang, paper)
    text, said = text_of(pdf), {key: " ".join(value.split()) for key, value in WORDS[lang].items()}
    title = said["where_ask_title" if why.asks_first else "where_title"]
    assert text.startswith(title)
    for words in (said[f"where_{why.value}"], said[f"where_first_{why.value}"], said["where_counter"]):
        assert words in text
    for words in ("3010 0000 0000 0001 44", "sportello 2", "dal lunedì al venerdì 8:30–12:30"):
        assert words in text
    assert (said["where_elsewhere"] in text) == (why in (WhyNotHere.OTHER_BODY, WhyNotHere.OUT_OF_SERVICE))
    with pikepdf.open(BytesIO(pdf)) as document:
        assert len(document.pages) == 1


def test_where_the_notice_is_not_known_the_sheet_names_none() -> None:
    text = text_of(DOCUMENTS.where_to_pay(where(WhyNotHere.OUT_OF_SERVICE), "it"))
    assert "Numero avviso" not in text
    assert "Lo sportello che ti aiuta" in text
