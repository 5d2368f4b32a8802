# SPDX-License-Identifier: EUPL-1.2
"""A form of sixty fields is shown in time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.application.form_session import FormSession
from kiosk.lab.bench import form
from tests.ui.form_stage import FormStage


def test_the_form_that_is_measured_has_sixty_fields_of_all_kinds() -> None:
    fields = FormSession.of(form.definition()).definition.fields
    assert len(fields) == 60
    assert len({field.kind for field in fields}) == 6


@pytest.mark.alone
def test_sixty_fields_are_shown_in_time(qapp: QCoreApplication) -> None:
    stage = FormStage((1080, 1920))
    taken_ms = form.measure(stage.view_model, (1080, 1920), runs=3)
    stage.close()
    assert 0 < taken_ms < 300
