# SPDX-License-Identifier: EUPL-1.2
"""Every page, declared once for the screen: its QML, its view-model, its step, its help, its money line, its exit.

What the visit knows of a page (moves, way back, idle limit, scans) is declared in domain/flow.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.ui import help, money_line, money_words
from kiosk.ui.screen import Model, Screen, Step, View
from kiosk.ui.viewmodels.checkout import CheckoutViewModel

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.code import CodeViewModel
    from kiosk.ui.viewmodels.debt import DebtViewModel
    from kiosk.ui.viewmodels.debts import DebtsViewModel
    from kiosk.ui.viewmodels.endings import (
        ConfirmingViewModel,
        NotPaidViewModel,
        PartlyPaidViewModel,
        UnavailableViewModel,
        UnpaidViewModel,
    )
    from kiosk.ui.viewmodels.filling import Filler
    from kiosk.ui.viewmodels.instalments import InstalmentsViewModel
    from kiosk.ui.viewmodels.notice import NoticeViewModel
    from kiosk.ui.viewmodels.paid import PaidViewModel
    from kiosk.ui.viewmodels.phone import PhoneViewModel
    from kiosk.ui.viewmodels.printed import PrintedViewModel
    from kiosk.ui.viewmodels.review import ReviewViewModel
    from kiosk.ui.viewmodels.services import ServicesViewModel
    from kiosk.ui.viewmodels.verifying import VerifyingViewModel


def _notice() -> type[NoticeViewModel]:
    from kiosk.ui.viewmodels.notice import NoticeViewModel

    return NoticeViewModel


def _checkout() -> type[CheckoutViewModel]:
    return CheckoutViewModel


def _code() -> type[CodeViewModel]:
    from kiosk.ui.viewmodels.code import CodeViewModel

    return CodeViewModel


def _services() -> type[ServicesViewModel]:
    from kiosk.ui.viewmodels.services import ServicesViewModel

    return ServicesViewModel


def _form() -> type[Filler]:
    from kiosk.ui.viewmodels.filling import Filler

    return Filler


def _debts() -> type[DebtsViewModel]:
    from kiosk.ui.viewmodels.debts import DebtsViewModel

    return DebtsViewModel


def _instalments() -> type[InstalmentsViewModel]:
    from kiosk.ui.viewmodels.instalments import InstalmentsViewModel

    return InstalmentsViewModel


def _debt() -> type[DebtViewModel]:
    from kiosk.ui.viewmodels.debt import DebtViewModel

    return DebtViewModel


def _review() -> type[ReviewViewModel]:
    from kiosk.ui.viewmodels.review import ReviewViewModel

    return ReviewViewModel


def _printed() -> type[PrintedViewModel]:
    from kiosk.ui.viewmodels.printed import PrintedViewModel

    return PrintedViewModel


def _phone() -> type[PhoneViewModel]:
    from kiosk.ui.viewmodels.phone import PhoneViewModel

    return PhoneViewModel


def _verifying() -> type[VerifyingViewModel]:
    from kiosk.ui.viewmodels.verifying import VerifyingViewModel

    return VerifyingViewModel


def _paid() -> type[PaidViewModel]:
    from kiosk.ui.viewmodels.paid import PaidViewModel

    return PaidViewModel


def _confirming() -> type[ConfirmingViewModel]:
    from kiosk.ui.viewmodels.endings import ConfirmingViewModel

    return ConfirmingViewModel


def _not_paid() -> type[NotPaidViewModel]:
    from kiosk.ui.viewmodels.endings import NotPaidViewModel

    return NotPaidViewModel


def _partly_paid() -> type[PartlyPaidViewModel]:
    from kiosk.ui.viewmodels.endings import PartlyPaidViewModel

    return PartlyPaidViewModel


def _unpaid() -> type[UnpaidViewModel]:
    from kiosk.ui.viewmodels.endings import UnpaidViewModel

    return UnpaidViewModel


def _unavailable() -> type[UnavailableViewModel]:
    from kiosk.ui.viewmodels.endings import UnavailableViewModel

    return UnavailableViewModel


CHECKOUT = Model("checkout", _checkout, lambda around: (around.visit, around.web))
_CODE = Model("code", _code)
_FORM = Model("form", _form, shows="FormViewModel")
_PAID = Model("paid", _paid, lambda around: (around.visit, around.pictures))

SCREENS: Mapping[Page, Screen] = {
    Page.HOME: Screen(qml="HomePage.qml", by_shell=True, help=(help.how,), leaves=False),
    Page.NOTICE: Screen(
        qml="NoticePage.qml",
        models=(Model("notice", _notice), _CODE),
        views={"code": View(qml="CodePage.qml", models=(_CODE,), help=(help.slip, help.waiting))},
        help=(help.how,),
        step=Step.NOTICE,
        money=money_line.where_notices_are_read,
    ),
    Page.SERVICES: Screen(
        qml="ServicesPage.qml",
        models=(Model("services", _services),),
        help=(help.without, help.how),
        writes=True,
        step=Step.NOTICE,
    ),
    Page.FORM: Screen(
        qml="FormPage.qml",
        models=(_FORM,),
        views={
            "choice": View(qml="FormChoicePage.qml", models=(_FORM,), help=(help.without,)),
            "review": View(qml="FormReviewPage.qml", models=(_FORM,), help=(help.without,)),
        },
        help=(help.without,),
        writes=True,
        step=Step.NOTICE,
    ),
    Page.DEBTS: Screen(
        qml="DebtsPage.qml",
        models=(Model("debts", _debts),),
        help=(help.choose, help.how),
        step=Step.NOTICE,
        asks=True,
    ),
    Page.INSTALMENTS: Screen(
        qml="InstalmentsPage.qml",
        models=(Model("instalments", _instalments),),
        help=(help.parts, help.how),
        step=Step.CHECK,
        asks=True,
    ),
    Page.DEBT: Screen(
        qml="DebtPage.qml",
        models=(Model("debt", _debt),),
        help=(help.how, help.elsewhere),
        step=Step.CHECK,
        money=money_line.of_a_debt,
        asks=True,
    ),
    Page.REVIEW: Screen(
        qml="ReviewPage.qml",
        models=(Model("review", _review),),
        help=(help.how, help.email),
        step=Step.CHECK,
        money=money_line.of_a_cart,
        asks=True,
    ),
    Page.PRINTED: Screen(
        qml="PrintedPage.qml",
        models=(Model("printed", _printed),),
        help=(help.elsewhere,),
        step=Step.CHECK,
        closes=True,
    ),
    Page.PHONE: Screen(
        qml="PhonePage.qml",
        models=(Model("phone", _phone),),
        help=(help.phone,),
        step=Step.PAYMENT,
        money=money_line.by_phone,
    ),
    Page.CHECKOUT: Screen(
        qml="CheckoutPage.qml",
        models=(CHECKOUT,),
        help=(help.email, help.after),
        web=True,
        step=Step.PAYMENT,
        money=money_line.at_checkout,
    ),
    # nothing is known to be paid, or not all of it
    Page.VERIFYING: Screen(
        qml="VerifyingPage.qml",
        models=(Model("verifying", _verifying),),
        help=(help.waiting,),
        step=Step.PAYMENT,
        money=money_line.verifying,
        leaves=False,
    ),
    Page.PAID: Screen(
        qml="PaidPage.qml",
        models=(_PAID,),
        views={"receipt": View(qml="ReceiptPage.qml", models=(_PAID,), help=(help.paper,))},
        help=(help.paper,),
        step=Step.RECEIPT,
        money=money_words.after_paid,
        leaves=False,
        closes=True,
    ),
    Page.BEING_CONFIRMED: Screen(
        qml="ConfirmingPage.qml",
        models=(Model("confirming", _confirming),),
        help=(help.waiting, help.paper),
        step=Step.PAYMENT,
        money=money_words.being_confirmed,
        leaves=False,
        closes=True,
    ),
    Page.NOT_PAID: Screen(
        qml="NotPaidPage.qml",
        models=(Model("notPaid", _not_paid),),
        step=Step.PAYMENT,
        money=money_words.after_not_paid,
        closes=True,
    ),
    Page.PARTLY_PAID: Screen(
        qml="PartlyPaidPage.qml",
        models=(Model("partlyPaid", _partly_paid),),
        help=(help.paper,),
        step=Step.PAYMENT,
        money=money_words.after_partly_paid,
        closes=True,
    ),
    Page.UNPAID: Screen(
        qml="UnpaidPage.qml",
        models=(Model("unpaid", _unpaid),),
        money=money_line.unpaid,
        closes=True,
    ),
    Page.UNAVAILABLE: Screen(qml="UnavailablePage.qml", models=(Model("unavailable", _unavailable),), leaves=False),
}


def views() -> Iterator[View]:
    """All pages and their other views."""
    for screen in SCREENS.values():
        yield screen
        yield from screen.views.values()


def load_view_models() -> None:
    """Load the modules of all view-models. To be called in a thread."""
    for view in views():
        for model in view.models:
            model.load()


def step_of(state: VisitState) -> Step:
    """The step at which the visitor stands.

    Asking whether something was paid is no payment, nor is looking at one of an earlier visit.
    """
    session = state.session
    if session.payment.earlier_attempt or (session.inquiry.checking and state.page is Page.NOTICE):
        return Step.NONE
    if state.page is Page.PRINTED and session.payment.settled is not None:  # the notices of what was not paid
        return Step.PAYMENT
    return SCREENS[state.page].step


def money_line_of(state: VisitState, lang: str = "it") -> money_words.Line:
    """The kind (none, checking, paid) and the sentence that says whether money has moved; see money_words."""
    return SCREENS[state.page].money(state, lang)
