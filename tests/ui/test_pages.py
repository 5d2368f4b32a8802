# SPDX-License-Identifier: EUPL-1.2
"""Every page at every size: nothing is cut, covered, outside, or too small for a finger; nothing complains."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.payment import attempt
from kiosk.lab.moments.stage import SIZES, Stage, seen
from kiosk.ui.enums import to_qml
from kiosk.ui.money_words import MoneyKind

MOMENTS = {**OF_A_PAYMENT, **ELSEWHERE}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}{'-training' if size[3] else ''}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, int]]:
    one = Stage(request.param[:2], training=request.param[3])
    yield one, request.param[2]
    one.close()


def _seen_rect(item: QQuickItem) -> QRectF:
    """What is seen of it: a page that scrolls cuts off what its keys bring."""
    place, above = _scene_rect(item, item.width(), item.height()), item.parentItem()
    while above is not None:
        if above.clip():
            place = place.intersected(_scene_rect(above, above.width(), above.height()))
        above = above.parentItem()
    return place


def _scene_rect(item: QQuickItem, width: float, height: float) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, width, height))


def _words(stage: Stage) -> list[tuple[str, QRectF]]:
    """The texts that are seen, each with the rectangle that its lines take."""
    found = []
    for item in stage.items():
        if not item.inherits("QQuickText") or not item.property("text") or _scrolled(item):
            continue
        high = float(item.property("contentHeight"))
        found.append((str(item.property("text")), _scene_rect(item, item.width(), high)))
    return found


def _scrolled(item: QQuickItem) -> bool:
    """Whether it lies in the receipt's own list, which has keys to scroll it."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable") and above.clip():
            return True
        above = above.parentItem()
    return False


def _targets(stage: Stage) -> list[QQuickItem]:
    return [item for item in stage.items() if item.inherits("QQuickAbstractButton")]


def fits(one: Stage, smallest: int, *, asked: bool = False) -> None:
    """Nothing of the page is cut, covered, outside or too small. `asked`: a question lies over it on purpose."""
    window = QRectF(0, 0, one.window.width(), one.window.height())

    words = _words(one)
    assert words
    for text, place in words:
        assert window.contains(place), f"{text!r} leaves the window: {place}"
    for item in one.items():
        if item.inherits("QQuickText") and item.property("text"):
            assert not item.property("truncated"), item.property("text")
    if not asked:
        for (text, place), (other, there) in combinations(words, 2):
            both = place.adjusted(0, 6, 0, -6).intersected(there.adjusted(0, 6, 0, -6))
            assert both.width() < 2 or both.height() < 2, f"{text!r} and {other!r} lie over each other"

    for target in _targets(one):
        place = _scene_rect(target, target.width(), target.height())
        assert window.contains(place), f"{target.objectName()} leaves the window: {place}"
        assert min(place.width(), place.height()) >= smallest, f"{target.objectName()} is too small: {place}"
    for first, second in combinations(_targets(one), 2):
        if asked:
            break
        both = _seen_rect(first).intersected(_seen_rect(second))
        assert both.isEmpty(), f"{first.objectName()} lies over {second.objectName()}"
    assert one.warnings == []


def says_its_names(one: Stage) -> None:
    """Every target has a name, and a word that is seen."""
    for target in _targets(one):
        assert target.objectName(), f"a target without a name: {target.property('text')}"
        assert target.property("text"), f"{target.objectName()} shows no word"


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_page_fits(stage: tuple[Stage, int], moment: str) -> None:
    one, smallest = stage
    one.show(**MOMENTS[moment])
    fits(one, smallest, asked=moment.startswith("idle"))


@pytest.mark.parametrize("moment", MOMENTS)
def test_every_target_says_its_name(stage: tuple[Stage, int], moment: str) -> None:
    one, _ = stage
    one.show(**MOMENTS[moment])
    says_its_names(one)


def test_the_money_line_is_on_every_working_page(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    for moment, sentence in {
        "notice": "Finora non hai pagato nulla.",
        "debt-paid": "Adesso non ti abbiamo addebitato nulla.",
        "verifying": "Non pagare di nuovo: stiamo ancora controllando.",
        "being-confirmed": "Non sappiamo ancora se hai pagato: non pagare di nuovo.",
        "not-paid": "Non ti è stato addebitato nulla.",
    }.items():
        one.show(**MOMENTS[moment])
        assert sentence in one.texts(), moment


def test_the_answer_is_right_of_the_way_back(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    one.show(**MOMENTS["review"])
    back, pay = one.named("back"), one.named("pay")
    assert back.mapToScene(QPointF(back.width(), 0)).x() < pay.mapToScene(QPointF(0, 0)).x()
    assert pay.width() > back.width()


@pytest.mark.parametrize("moment", ["being-confirmed", "being-confirmed-earlier", "being-confirmed-jam"])
def test_the_warning_not_to_pay_again_is_seen_at_every_size(stage: tuple[Stage, int], moment: str) -> None:
    one, _ = stage
    one.show(**MOMENTS[moment])
    assert "Per ora non pagare di nuovo questo avviso" in one.texts()
    assert not one.shows("scroll-down")


def test_what_is_annulled_is_not_said_to_be_due(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    one.show(**MOMENTS["debt-annulled"])
    assert {"Importo", "L’ente ha annullato questo avviso"} <= set(one.texts())
    assert not {"Da pagare", "Da pagare entro"} & set(one.texts())


def test_once_the_outcome_is_there_no_bank_is_to_be_followed(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    authorised = {**MOMENTS["checkout-outcome"], "attempt": attempt()}
    one.show(**{**authorised, "moves_on_at": None})
    assert "Pagamento in corso: segui la banca e resta qui." in one.texts()
    one.show(**authorised)
    assert "Qui vedi l’esito: lo controlliamo noi." in one.texts()


@pytest.mark.parametrize(
    ("moment", "names"),
    [
        ("paid-of-a-pile", ("done", "next-payment")),
        ("being-confirmed-three", ("done", "print")),
        ("review", ("back", "pay")),
    ],
)
def test_the_buttons_of_a_row_are_equally_high(stage: tuple[Stage, int], moment: str, names: tuple[str, ...]) -> None:
    one, _ = stage
    one.show(**MOMENTS[moment])
    assert len({one.named(name).height() for name in names}) == 1


def test_what_to_do_is_seen_whole_when_three_notices_are_being_confirmed(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    one.show(**MOMENTS["being-confirmed-three"])
    assert {
        "Prendi il promemoria e conservalo",
        "Torna più tardi, oppure domani",
        "Hai fretta? Mostralo allo sportello",
    } <= set(one.texts())
    assert not one.shows("scroll-down")


def test_what_is_partly_paid_does_not_look_like_waiting(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    one.show(**MOMENTS["partly-paid"])
    assert one.view_model.property("moneyText") == "Avvisi pagati: 2 su 3. Uno è ancora da pagare."
    assert one.view_model.property("moneyKind") == to_qml(MoneyKind.NONE)


# --- the steps -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("moment", ["checkout", "checkout-outcome", "review", "being-confirmed"])
def test_no_step_is_a_tick_without_its_word(stage: tuple[Stage, int], moment: str, scale: float) -> None:
    one, _ = stage
    theme = one.engine.singletonInstance("Kiosk.Theme", "Theme")
    theme.setProperty("textScale", scale)
    one.show(**MOMENTS[moment])
    steps = list(seen(one.named("stepper")))
    ticks = [item for item in steps if item.property("name") == "check"]
    words = [item for item in steps if item.property("text")]
    theme.setProperty("textScale", 1.0)
    assert words
    for tick in ticks:
        beside = (word.mapToScene(QPointF(0, 0)) for word in words)
        assert any(0 < at.x() - tick.mapToScene(QPointF(0, 0)).x() < 3 * tick.width() for at in beside)
    assert len(words) == 4 or (len(words) == 1 and not ticks)
    for word in words:
        assert word.property("contentWidth") <= word.parentItem().width()
