# SPDX-License-Identifier: EUPL-1.2
"""What is declared of each page for the screen is whole, and is what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.domain.flow import Page
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage
from kiosk.ui.help import picture_of
from kiosk.ui.pages import SCREENS, views
from kiosk.ui.screen import Step


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage((1080, 1920))
    yield made
    assert made.warnings == []
    made.close()


def test_every_page_is_declared() -> None:
    assert set(SCREENS) == set(Page)


def test_every_file_of_a_page_is_declared() -> None:
    folder = Path(str(resources.path("qml", "Kiosk", "Pages")))
    of_the_technician = {"ScannerTestPage.qml"}
    assert {view.qml for view in views()} == {file.name for file in folder.glob("*Page.qml")} - of_the_technician


def test_no_two_view_models_have_one_name() -> None:
    models = {model for view in views() for model in view.models}
    assert len({model.name for model in models}) == len(models)


@pytest.mark.parametrize("page", Page)
def test_every_page_helps_with_three_topics_at_most(page: Page) -> None:
    for view in (SCREENS[page], *SCREENS[page].views.values()):
        assert 1 <= len(view.help) <= 3
        assert all(topic().title and topic().text for topic in view.help)


def test_every_topic_of_the_help_has_a_picture_of_its_own() -> None:
    for view in views():
        pictures = [picture_of(topic) for topic in view.help]
        assert len(set(pictures)) == len(pictures)
        assert "question" not in pictures
        assert set(pictures) <= set(Path(str(resources.path("icons", "phosphor.js"))).read_text().split('"'))


def test_only_proof_of_a_payment_is_the_last_step() -> None:
    assert {page for page in Page if SCREENS[page].step is Step.RECEIPT} == {Page.PAID}


def test_a_view_model_is_made_when_its_page_is_first_shown(stage: Stage) -> None:
    assert stage.view_model._models == {}
    stage.show(**MOMENTS["debt"])
    assert set(stage.view_model._models) == {"debt"}
    debt = stage.model("debt")
    stage.show(**MOMENTS["review"])
    stage.show(**MOMENTS["debt"])
    assert set(stage.view_model._models) == {"debt", "review"}
    assert stage.model("debt") is debt


def test_one_that_was_made_late_shows_what_was_known_before(stage: Stage) -> None:
    stage.visit.show(**MOMENTS["debt"])
    assert stage.model("review").property("count") == len(stage.visit.state.session.order.cart)
    stage.show(**MOMENTS["review"])
    assert stage.model("review").property("count") == len(stage.visit.state.session.order.cart) > 0
