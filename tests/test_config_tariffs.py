# SPDX-License-Identifier: EUPL-1.2
"""Tariffs and services in the settings: all faults at once, and what is read is what was written."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.config.example import example
from kiosk.domain.money import Money
from kiosk.domain.tariff import IncomeAccount, IncomeCode, Tariff

CREDITOR = "01234567897"


def tariff(**changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "code": "cie", "creditor": CREDITOR, "kind": "CIE", "unit_amount": "22.21", "income_code": "CIE",
        "title": {"it": "Carta d’identità"}, **changes,
    }  # fmt: skip
    return {key: value for key, value in values.items() if value is not None}


def settings(*tariffs: dict[str, Any], **govpay: Any) -> dict[str, Any]:
    return {
        "creditors": [{"id": CREDITOR, "name": "Comune"}],
        "govpay": {
            "pendenze_v2": "https://govpay.example.it/govpay-api-pendenze",
            "auth": {"user": "kiosk", "password": "secret"},
            **govpay,
        },
        "checkout": {"api": "https://checkout.example.it", "subscription_key": "key"},
        "tariffs": list(tariffs),
    }


def faults_of(data: dict[str, Any]) -> str:
    with pytest.raises(config.ConfigError) as raised:
        config.parse(data)
    return "\n".join(raised.value.faults)


def read(**changes: Any) -> Tariff:
    (found,) = config.parse(settings(tariff(**changes))).tariffs
    return found.tariff()


def test_a_tariff() -> None:
    found = read(max_quantity=3, debtor="none", title={"it": "Carta", "en": "Card", "de": ""})
    assert (found.code, found.creditor_id, found.kind_id, found.causale) == ("cie", CREDITOR, "CIE", "{title}")
    assert (found.unit_amount, found.max_quantity, found.needs_debtor) == (Money(2221), 3, False)
    assert (found.titles, found.income) == ({"it": "Carta", "en": "Card"}, IncomeCode("CIE"))


def test_a_free_amount_and_an_account() -> None:
    account = {"income_code": None, "iban": "IT60X0542811101000000123456", "accounting_kind": "ALTRO"}
    found = read(unit_amount=None, min_amount="5", max_amount="100.50", accounting_code="CIE_1", **account)
    assert (found.unit_amount, found.min_amount, found.max_amount) == (None, Money(500), Money(10050))
    assert found.income == IncomeAccount("IT60X0542811101000000123456", "ALTRO", "CIE_1")


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"unit_amount": 22.21}, "unit_amount"),
        ({"unit_amount": "22,21"}, "quotation marks"),
        ({"unit_amount": "22.219"}, "quotation marks"),
        ({"unit_amount": "-1"}, "quotation marks"),
        ({"unit_amount": "0.00"}, "more than 0.00"),
        ({"unit_amount": "1E+12"}, "quotation marks"),
        ({"unit_amount": None, "min_amount": "10", "max_amount": "9.99"}, "max_amount is below"),
        ({"min_quantity": 3, "max_quantity": 2}, "max_quantity is below"),
        ({"max_quantity": 0}, "max_quantity"),
        ({"income_code": None}, "either income_code or iban"),
        ({"iban": "IT60X0542811101000000123456"}, "either income_code or iban"),
        ({"income_code": None, "iban": "IT60X0542811101000000123456"}, "accounting_kind and accounting_code"),
        ({"iban": "it60"}, "iban"),
        ({"accounting_kind": "NUOVO"}, "accounting_kind"),
        ({"accounting_code": "a b"}, "accounting_code"),
        ({"causale": "{titolo}"}, "knows no {titolo}"),
        ({"causale": "{title.__class__}"}, "knows no"),
        ({"causale": "{"}, "brace"),
        ({"causale": "x" * 141}, "longer than 140"),
        ({"causale": ""}, "causale"),
        ({"debtor": "maybe"}, "debtor"),
        ({"code": "a b"}, "code"),
        ({"kind": ""}, "kind"),
        ({"title": {"en": "Card"}}, "title.it"),
        ({"title": None}, "title"),
        ({"price": 3}, "there is no such setting"),
        ({"creditor": "99999999999"}, "tariffs no. 1.creditor: must be the id of one of the creditors"),
    ],
)
def test_faults_of_a_tariff(changes: dict[str, Any], part: str) -> None:
    assert part in faults_of(settings(tariff(**changes)))


def test_all_faults_at_once() -> None:
    wrong = settings(
        tariff(unit_amount="x", kind="", causale="{a} {b}"),
        tariff(income_code=None, max_quantity=2, min_quantity=3, unit_amount=None, min_amount="9", max_amount="8"),
    )
    faults = faults_of(wrong)
    for part in (
        "tariffs no. 1.unit_amount", "tariffs no. 1.kind", "{a}", "{b}", "tariffs no. 2", "either income_code",
        "max_quantity is below", "max_amount is below",
    ):  # fmt: skip
        assert part in faults


def test_what_tariffs_need_elsewhere() -> None:
    data = settings(tariff(), tariff())
    data["govpay"] = {
        "pagamento_v2": "https://g.example.it/p",
        "ragioneria_v3": "https://g.example.it/r",
        "auth": {"kind": "ssl", "certificate": "a.pem", "certificate_key": "b.pem"},
    }
    faults = faults_of(data)
    for part in ("tariffs no. 2.code: the same twice", "govpay.pendenze_v2: needed", "govpay.application: needed"):
        assert part in faults


def test_who_we_are() -> None:
    assert config.parse(settings()).application_id == "kiosk"
    assert config.parse(settings(application="CHIOSCO")).application_id == "CHIOSCO"


def test_services_of_a_creditor() -> None:
    data = settings()
    data["creditors"][0]["services"] = ["COSAP", "CERT.1"]
    assert config.parse(data).creditors[0].services == ["COSAP", "CERT.1"]
    data["creditors"][0]["services"] = ["a/b", ""]
    assert "services no. 1" in faults_of(data)
    assert "services no. 2" in faults_of(data)


def test_the_example_has_a_tariff_that_can_be_drafted() -> None:
    (one,) = config.parse(tomllib.loads(example())).tariffs
    found = one.tariff()
    assert found.titles == {"it": "Carta d’identità elettronica", "en": "Electronic identity card"}
    assert found.total() == Money(2221)


@given(
    st.dictionaries(
        st.sampled_from([*tariff(), "iban", "min_amount", "max_amount", "causale", "accounting_code", "x"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just({"it": "x"}),
    )
)
def test_any_tariff_is_taken_or_refused_in_words(changes: dict[str, Any]) -> None:
    try:
        read_settings = config.parse(settings({**tariff(), **changes}))
    except config.ConfigError as error:
        faults = error.faults
    else:
        faults = [read_settings.tariffs[0].tariff().title()]
    assert all(faults)
