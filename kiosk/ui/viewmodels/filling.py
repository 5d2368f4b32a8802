# SPDX-License-Identifier: EUPL-1.2
"""Ties the pages of a form to the visit: which questions are shown, where the answers go, what came of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.application.visit import Visit
from kiosk.application.visit.problems import FormProblem, FormTrouble
from kiosk.application.visit.state import Filling, VisitState
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.tariff import Tariff
from kiosk.ui import keyboard
from kiosk.ui.form_page import Price
from kiosk.ui.form_words import OwnWords, own_form_words, tariff_price
from kiosk.ui.messages import form_problem_words, said_of_problem
from kiosk.ui.money_words import nothing_paid
from kiosk.ui.viewmodels.form import FormViewModel
from kiosk.ui.viewmodels.page import PageViewModel


class Filler(PageViewModel):
    """Drives a FormViewModel, which is what the pages show, from the state of the visit."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(visit, parent)
        self._form = form = FormViewModel(self)
        self._filling: Filling | None = None
        self._sending = False
        self._problem: FormProblem | None = None
        self._language = self.language
        form.submitted.connect(self._submitted)
        form.left.connect(self._left)
        form.touched.connect(self._touched)
        form.stepChanged.connect(self.viewChanged)

    @property
    def shown(self) -> FormViewModel:
        """The form."""
        return self._form

    @property
    def view_name(self) -> str:
        """A list to choose from and the review are pages of their own; empty for the questions."""
        return "" if self._form.step == "questions" else self._form.step

    @property
    def holds_input(self) -> bool:
        """A question was answered."""
        return bool(self._form.filled)

    def typed(self, character: str) -> None:
        """Write it into the box that has the focus."""
        keyboard.write(character)

    def tax_code_scanned(self, code: FiscalCode) -> None:
        """A health card was read while a form is filled in."""
        self._form.scanned_tax_code(str(code))

    @Slot(object)
    def _submitted(self, body: Mapping[str, object]) -> None:
        self._visit.submit(body)

    @Slot()
    def _left(self) -> None:
        self._visit.back()

    @Slot()
    def _touched(self) -> None:
        self._visit.touched()

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        if session.form.filling is not self._filling:
            self._filling = session.form.filling
            self._show(session.form.filling)
        elif self.language != self._language and self._filling is not None:
            self._form.speak(*self._words(self._filling))
            if self._form.failure:
                self._say(state)
        self._language = self.language
        if session.form.sending is not self._sending or session.form.form_problem is not self._problem:
            self._sending, self._problem = session.form.sending, session.form.form_problem
            self._say(state)
        self._form.warn(said_of_problem(state))

    def _show(self, filling: Filling | None) -> None:
        if filling is None:
            self._form.show(None)
        else:
            self._form.show(filling.session, *self._words(filling))

    def _words(self, filling: Filling) -> tuple[str, str, OwnWords, Price | None]:
        offer, lang = filling.offer, self.lang
        service = offer.title(lang) if offer is not None else ""
        price = tariff_price(offer, lang) if isinstance(offer, Tariff) else None
        return service, lang, own_form_words(offer), price

    def _say(self, state: VisitState) -> None:
        session = state.session
        problem = session.form.form_problem
        if session.form.sending:
            self._form.wait()
        elif problem is not None and problem.trouble is FormTrouble.WRONG:
            self._form.refused(problem.faults)
        else:
            final = problem is not None and problem.trouble is FormTrouble.UNKNOWN
            self._form.failed(form_problem_words(problem, nothing_paid(state)), final=final)
