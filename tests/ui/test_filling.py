# SPDX-License-Identifier: EUPL-1.2
"""The tie between the visit and the pages of a form: what is shown, what is sent, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.application.own_forms import DIGITS, TAX_CODE, debtor_form, tariff_form
from kiosk.application.visit.problems import FormProblem, FormTrouble, Problem
from kiosk.application.visit.state import Filling
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.tariff import IncomeCode, Tariff
from kiosk.errors import FormFault
from kiosk.lab.moments.stage import Stage

ADA = "FNTDAA82C53H501Y"
COPIES = Tariff(
    "copies", "01234567897", "DIRITTI", {"it": "Fotocopie"}, "{title}", IncomeCode("DIRITTI"), Money(25),
    max_quantity=200, needs_debtor=False,
)  # fmt: skip


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage((1080, 1920))
    yield made
    assert made.warnings == []
    made.close()


def search(stage: Stage, **more: object) -> Filling:
    filling = Filling(None, debtor_form(ADA))
    stage.show(page=Page.FORM, filling=filling, **more)
    return filling


def shown(stage: Stage) -> str:
    return str(stage.view_model.shown)


def test_the_search_asks_and_sends_without_a_review(stage: Stage) -> None:
    filling = search(stage)
    assert (shown(stage), stage.shows("page-form")) == ("form", True)
    sent: list[Any] = []
    stage.visit.submit = sent.append  # type: ignore[attr-defined]
    stage.tap("form-next")
    assert not sent  # the digits are missing: the keyboard comes, to write them
    filling.session.write(DIGITS, "000144")
    stage.model("form").next()
    assert sent == [{TAX_CODE: ADA, DIGITS: "000144"}]
    stage.show(page=Page.FORM, filling=filling, sending=True)
    stage.model("form").next()
    assert len(sent) == 1  # it is on its way


@pytest.mark.parametrize("trouble", [one for one in FormTrouble if one is not FormTrouble.WRONG])
def test_what_went_wrong_is_said_above_the_answers(stage: Stage, trouble: FormTrouble) -> None:
    filling = search(stage)
    stage.show(page=Page.FORM, filling=filling, form_problem=FormProblem(trouble, tries_left=2))
    assert stage.shows("form-problem")
    assert filling.session.typed(TAX_CODE) == ADA


def test_what_govpay_finds_wrong_comes_to_its_question(stage: Stage) -> None:
    filling = Filling(COPIES, tariff_form(COPIES))
    filling.session.write("own-quantity", "42")
    stage.show(page=Page.FORM, filling=filling)
    stage.tap("form-next")
    assert shown(stage) == "form-review"
    said = FormProblem(FormTrouble.WRONG, faults=(FormFault(("own-quantity",), "1011"),))
    stage.show(page=Page.FORM, filling=filling, form_problem=said)
    assert shown(stage) == "form"
    assert filling.session.error("own-quantity") is not None


def test_the_review_of_a_tariff_names_the_price(stage: Stage) -> None:
    filling = Filling(COPIES, tariff_form(COPIES))
    filling.session.write("own-quantity", "42")
    stage.show(page=Page.FORM, filling=filling)
    stage.tap("form-next")
    assert stage.shows("page-form-review")
    assert "10,50\u00a0€" in stage.texts()


def test_how_many_is_said_with_keys_and_the_price_follows(stage: Stage) -> None:
    filling = Filling(COPIES, tariff_form(COPIES))
    stage.show(page=Page.FORM, filling=filling)
    assert filling.session.typed("own-quantity") == "1"
    assert "0,25\u00a0€" in stage.texts()
    assert not stage.named("own-quantity-less").isEnabled()
    stage.tap("own-quantity-more")
    stage.tap("own-quantity-more")
    assert filling.session.typed("own-quantity") == "3"
    assert "0,75\u00a0€" in stage.texts()
    stage.tap("own-quantity-less")
    assert filling.session.typed("own-quantity") == "2"
    assert "0,50\u00a0€" in stage.texts()
    stage.model("form").setValue("own-quantity", "")
    stage.settle()
    assert not any("€" in text for text in stage.texts())  # nobody knows what nothing costs


def test_a_card_that_is_read_fills_the_empty_question(stage: Stage) -> None:
    filling = Filling(None, debtor_form())
    stage.show(page=Page.FORM, filling=filling)
    stage.visit.scan = lambda text: FiscalCode(text)  # type: ignore[attr-defined]
    stage.view_model.scan(ADA)
    assert filling.session.typed(TAX_CODE) == ADA


def test_a_notice_that_is_scanned_meanwhile_is_explained(stage: Stage) -> None:
    filling = search(stage)
    stage.show(page=Page.FORM, filling=filling, problem=Problem.IN_A_FORM)
    assert stage.shows("form-problem")
    stage.show(page=Page.FORM, filling=filling)
    assert not stage.shows("form-problem")


def test_a_real_keyboard_writes_where_the_focus_is(stage: Stage) -> None:
    filling = Filling(None, debtor_form())
    stage.show(page=Page.FORM, filling=filling)
    stage.view_model.typed("7")  # nobody writes yet
    stage.tap(f"field-{DIGITS}")
    for character in "000144":
        stage.view_model.typed(character)
    assert filling.session.typed(DIGITS) == "000144"
    QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    assert filling.session.typed(DIGITS) == "00014"


def test_nothing_of_a_form_is_shown_to_the_next_visitor(stage: Stage) -> None:
    search(stage)
    stage.show(page=Page.HOME)
    assert (stage.model("form").step, shown(stage)) == ("", "home")
    assert ADA not in " ".join(stage.texts())
