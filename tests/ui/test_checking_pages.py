# SPDX-License-Identifier: EUPL-1.2
""" "Have I paid?": a check is no payment, and its pages do not look like the steps of one."""

from __future__ import annotations

import pytest

from .moments import MOMENTS
from .stage import Stage


@pytest.mark.parametrize("moment", ["notice-check", "unpaid", "paid-before", "being-confirmed-earlier"])
def test_a_check_shows_no_steps_of_a_payment(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("step") == 0
    assert not any(text.startswith(("1. ", "2. ", "3. ", "4. ")) for text in stage.texts())


@pytest.mark.parametrize(("moment", "step"), [("notice", 1), ("debt", 2), ("paid", 4), ("being-confirmed", 4)])
def test_a_payment_shows_its_steps(stage: Stage, moment: str, step: int) -> None:
    stage.show(**MOMENTS["notice-check"])
    stage.show()
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("step") == step
    assert any(text.startswith(f"{step}. ") for text in stage.texts())


def test_without_steps_the_title_takes_their_room(stage: Stage) -> None:
    tops = []
    for moment in ("notice", "notice-check"):
        stage.show(**MOMENTS[moment])
        focused = stage.window.activeFocusItem()
        assert focused.property("text") == stage.named("page-notice").property("title")
        tops.append(focused.mapToScene(focused.boundingRect().topLeft()).y())
    assert tops[1] < tops[0]
