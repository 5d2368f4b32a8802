# SPDX-License-Identifier: EUPL-1.2
"""How one page follows another: the old one goes first, and the next comes whatever fails on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.flow import Page
from kiosk.lab.moments.opened import MOMENTS
from kiosk.lab.moments.stage import Stage
from kiosk.ui.viewmodels.debt import DebtViewModel
from kiosk.ui.viewmodels.paid import PaidViewModel
from tests.adapters.scanner.waiting import until


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage((1080, 1920))
    yield made
    made.close()


def _show(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment].state())


def test_the_page_at_hand_is_gone_before_the_next_state_is_drawn(stage: Stage) -> None:
    _show(stage, "debt")
    shown = []
    stage.view_model.changed.connect(lambda: shown.append(stage.named("stage").property("item")))
    _show(stage, "review")
    assert shown
    assert shown[0] is None
    assert stage.named("stage").property("item").objectName() == "page-review"
    assert stage.warnings == []


def test_another_state_of_the_same_page_leaves_the_page_as_it_is(stage: Stage) -> None:
    _show(stage, "debt")
    before = stage.named("stage").property("item")
    _show(stage, "debt-printing")
    assert stage.named("stage").property("item") is before


def test_a_visit_that_comes_back_to_the_page_while_it_is_told_has_it_shown_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(stage, "debt")
    state = stage.visit.state
    follow = DebtViewModel.follow

    def goes_back(model: DebtViewModel, told: object) -> None:
        if stage.visit.state.page is Page.REVIEW:
            stage.visit.state = state
        follow(model, stage.visit.state)

    monkeypatch.setattr(DebtViewModel, "follow", goes_back)
    _show(stage, "review")
    assert stage.named("stage").property("item").objectName() == "page-debt"


def test_a_view_model_that_fails_keeps_no_page_from_being_shown(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _show(stage, "debt")

    def fails(model: DebtViewModel, told: object) -> None:
        raise KeyError("not thought of")

    monkeypatch.setattr(DebtViewModel, "follow", fails)
    _show(stage, "review")
    assert stage.named("stage").property("item").objectName() == "page-review"
    assert "a page cannot follow the visit" in caplog.text
    assert until(lambda: stage.visit.wanted.count("bug_found") == 1)
    _show(stage, "review-five")  # it fails again: the visit knows already
    stage.settle()
    assert stage.visit.wanted.count("bug_found") == 1


@pytest.mark.qt_log_ignore("Required property paid was not initialized")
def test_a_page_whose_view_model_cannot_be_made_says_what_is_true(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(stage, "verifying")

    def fails(model: PaidViewModel, *around: object) -> None:
        raise KeyError("not thought of")

    monkeypatch.setattr(PaidViewModel, "__init__", fails)
    _show(stage, "paid")
    assert until(lambda: {"bug_found", "page_failed"} <= set(stage.visit.wanted))
    assert stage.named("page-broken").isVisible()
    assert stage.named("money").property("text") == "Pagamento confermato. Non devi fare altro."
