# SPDX-License-Identifier: EUPL-1.2
"""The pages of a form: every field has its control, errors stand beside it, nothing is cut or covered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import resources
from kiosk.domain.forms.definition import Kind
from kiosk.errors import FormFault
from kiosk.ui.messages import Words
from tests.contract.published import CONTRACTS, needs_contracts

from .form_stage import FormStage

SIZES = [(1080, 1920, 76), (1920, 1080, 76), (1280, 1024, 63)]
REAL = ["cosap-portale-form", "portal-jsonform-example"]
SEEDED = ["COSAP", "SPORT"]
PARTS = {Kind.DATE: ["-day", "-month", "-year"], Kind.DATE_TIME: ["-day", "-month", "-year", "-hour", "-minute"]}
TYPED = {
    Kind.TEXT: "Prova",
    Kind.MULTILINE: "Prima riga",
    Kind.EMAIL: "ada@example.it",
    Kind.TAX_CODE: "fntdaa80a41h501t",
    Kind.INTEGER: "3",
    Kind.AMOUNT: "12",
}
LISTS: dict[str, Any] = {
    "schema": {
        "type": "object",
        "required": ["targhe", "via"],
        "properties": {
            "targhe": {
                "type": "array",
                "title": "Targhe",
                "minItems": 1,
                "maxItems": 3,
                "items": {"type": "string", "pattern": "^[A-Z]{2}[0-9]{3}[A-Z]{2}$"},
            },
            "via": {"type": "string", "title": "Via", "enum": [f"Via {number}" for number in range(40)]},
            "giorni": {"type": "array", "title": "Giorni", "items": {"type": "string", "enum": ["lun", "mar", "mer"]}},
        },
    }
}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[FormStage, int]]:
    one = FormStage(request.param[:2])
    yield one, request.param[2]
    one.close()


@pytest.fixture(scope="module")
def portrait(qapp: QCoreApplication) -> Iterator[FormStage]:
    one = FormStage((1080, 1920))
    yield one
    one.close()


def definition(name: str) -> dict[str, Any]:
    if name in SEEDED:
        text = resources.path("sandbox", "forms", f"{name}.json").read_text(encoding="utf-8")
        found: dict[str, Any] = json.loads(text)["definizione"]
        return found
    real: dict[str, Any] = json.loads((CONTRACTS / "forms" / f"{name}.json").read_text(encoding="utf-8"))
    return real


def fits(stage: FormStage, smallest: int) -> None:
    """Nothing is cut, outside, too small for a finger, or covered."""
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    targets = []
    for item in stage.items():
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if item.inherits("QQuickText") and item.property("text"):
            assert not item.property("truncated"), item.property("text")
            assert window.contains(place) or scrolled(item), item.property("text")
        if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput"):
            if scrolled(item):
                continue
            targets.append((item.objectName(), place))
            assert window.contains(place), item.objectName()
            if item.inherits("QQuickAbstractButton"):
                assert item.objectName()
                assert min(place.width(), place.height()) >= smallest, f"{item.objectName()}: {place}"
    for (name, place), (other, there) in combinations(targets, 2):
        assert not place.intersects(there), f"{name} lies over {other}"
    assert stage.warnings == []


def scrolled(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable") and above.clip():
            return True
        above = above.parentItem()
    return False


def fill_page(stage: FormStage, session: Any) -> None:
    """Answer all questions of the page with fingers and keys."""
    for field in session.page.fields:
        if field.readonly:
            continue
        name = f"field-{field.name}"
        if field.kind in PARTS:
            stage.tap(name + "-day")
            stage.type("01072028" + ("0905" if field.kind is Kind.DATE_TIME else ""))
        elif field.kind is Kind.CHOICE:
            stage.tap(name)
            stage.tap("choice-0")
        elif field.kind is Kind.SWITCH:
            stage.tap(name)
        elif field.kind is Kind.LIST:
            stage.tap(f"add-{field.name}")
            stage.type("Rossi")
        else:
            stage.tap(name)
            stage.type("+39 0123 456" if field.name == "telefono" else TYPED[field.kind])


@needs_contracts
@pytest.mark.parametrize("name", [*REAL, *SEEDED])
def test_a_form_is_filled_with_fingers_and_keys_and_sent_as_typed(stage: tuple[FormStage, int], name: str) -> None:
    one, smallest = stage
    session = one.show(definition(name))
    one.heard.bodies.clear()
    for page in session.pages:
        fits(one, smallest)
        names = one.names()
        for field in page.fields:
            wanted = [f"field-{field.name}{part}" for part in PARTS.get(field.kind, [""])]
            if field.kind is Kind.LIST:
                wanted = [f"add-{field.name}"]
            assert set(wanted) <= names
            label = field.label if field.required or field.kind is Kind.SWITCH else f"{field.label} (facoltativo)"
            assert label in one.texts()
        fill_page(one, session)
        fits(one, smallest)
        one.tap("form-next")
    assert one.form.stepName == "review", [one.form.errorsTitle, session.page_errors()]
    fits(one, smallest)
    one.tap("form-create")
    assert one.heard.bodies == [session.body()]
    if name == "cosap-portale-form":
        assert one.heard.bodies[0]["importo"] == Decimal(12)
        assert one.heard.bodies[0]["soggettoPagatore"] == {"anagrafica": "Prova", "identificativo": "FNTDAA80A41H501T"}


def test_what_is_right_has_a_tick_once_it_was_looked_at_and_a_tax_code_is_counted(stage: tuple[FormStage, int]) -> None:
    one, _ = stage
    session = one.show(definition("COSAP"))
    session.write("concessione", "1")
    one.tap("form-next")
    one.tap("field-soggettoPagatore.identificativo")
    one.type("fntlcu17h14x999")
    assert "15 su 16" in one.texts()
    box = one.named("field-soggettoPagatore.identificativo")
    assert not box.property("correct")
    one.type("q")
    assert not box.property("correct")  # somebody writes in it
    one.tap("field-soggettoPagatore.anagrafica")
    assert box.property("correct")
    assert not one.named("field-soggettoPagatore.anagrafica").property("correct")
    one.tap("field-soggettoPagatore.identificativo")
    one.type("z")
    assert not box.property("correct")


def test_errors_stand_beside_the_field_are_counted_and_the_first_has_the_focus(stage: tuple[FormStage, int]) -> None:
    one, smallest = stage
    session = one.show(definition("COSAP"))
    session.write("concessione", "1")
    one.tap("form-next")
    assert "form-errors" not in one.names()
    one.tap("form-next")
    assert "Ci sono 3 cose da correggere" in one.texts()  # the amount alone has no page of its own
    assert "Scrivi il codice fiscale: lo trovi sulla tessera sanitaria." in one.texts()
    fits(one, smallest)
    name = one.named("field-soggettoPagatore.anagrafica")
    assert name.property("editing")
    one.type("Ada")
    assert "Ci sono 2 cose da correggere" in one.texts()
    one.tap("field-soggettoPagatore.identificativo")
    one.type("fntlcu17h14x999")
    wrong = "Manca l’ultima lettera. Il codice fiscale ha 16 caratteri: lo trovi sulla tessera sanitaria."
    assert wrong in one.texts()
    one.type("q")
    assert wrong not in one.texts()
    assert session.typed("soggettoPagatore.identificativo") == "FNTLCU17H14X999Q"
    assert any(item.property("text") == "FNT LCU 17H14 X999Q" for item in one.items())


def test_a_field_says_its_name_and_what_is_wrong(portrait: FormStage) -> None:
    QAccessible.setActive(True)
    portrait.show(definition("COSAP"))
    portrait.tap("form-next")
    box = portrait.named("field-concessione")
    editor = next(item for item in box.childItems() if item.inherits("QQuickTextInput"))
    told = QAccessible.queryAccessibleInterface(editor)
    assert told.role() == QAccessible.Role.EditableText
    assert told.text(QAccessible.Text.Name) == "Numero della concessione"
    assert (
        told.text(QAccessible.Text.Description) == "Manca la risposta: numero della concessione. per esempio 2026/118"
    )
    QAccessible.setActive(False)


def test_a_list_is_filled_row_by_row(stage: tuple[FormStage, int]) -> None:
    one, smallest = stage
    session = one.show(LISTS)
    for plate in ("AB123CD", "zz", "EF456GH"):
        one.tap("add-targhe")
        one.type(plate)
    assert session.typed("targhe") == ("AB123CD", "zz", "EF456GH")
    assert "Non se ne possono aggiungere altri" in one.texts()
    fits(one, smallest)
    one.tap("form-next")
    assert one.named("field-targhe-1").property("editing")
    one.tap("remove-targhe-1")
    assert session.typed("targhe") == ("AB123CD", "EF456GH")
    shown = [str(one.named(f"field-targhe-{n}").property("spokenName")) for n in range(2)]
    assert shown == ["Targhe, numero 1", "Targhe, numero 2"]
    one.tap("form-next")
    assert session.index == 1


def test_a_form_of_one_page_counts_no_pages(stage: tuple[FormStage, int]) -> None:
    one, _ = stage
    one.show(LISTS)
    assert one.form.property("partText") == "Pagina 1 di 3"
    one.show({"schema": {"type": "object", "properties": {"via": {"type": "string", "title": "Via"}}}})
    assert one.form.property("partText") == ""


def test_choices_are_a_page_of_whole_rows(stage: tuple[FormStage, int]) -> None:
    one, smallest = stage
    session = one.show(LISTS)
    session.write("targhe", ("AB123CD",))
    one.tap("form-next")
    one.tap("field-via")
    assert one.form.stepName == "choice"
    seen: list[str] = []
    for _ in range(40):
        fits(one, smallest)
        rows = [name for name in one.names() if name.startswith("choice-")]
        view = one.named("choices").mapRectToScene(QRectF(0, 0, 1, one.named("choices").height()))
        for row in rows:
            item = one.named(row)
            place = item.mapRectToScene(QRectF(0, 0, 1, item.height()))
            assert place.top() >= view.top() - 1
            assert place.bottom() <= view.bottom() + 1
        seen += [row for row in rows if row not in seen]
        if not one.named("scroll-down").property("enabled"):
            break
        one.tap("scroll-down")
    assert len(seen) == 40
    one.tap("choice-39")
    assert one.form.stepName == "questions"
    assert "Via 39" in one.texts()
    one.tap("form-next")
    one.tap("field-giorni")
    one.tap("choice-2")
    one.tap("choice-0")
    one.tap("choice-1")
    one.tap("choice-1")
    one.tap("choice-done")
    one.tap("form-next")
    assert one.form.stepName == "review"
    assert "lun, mer" in one.texts()


def test_from_the_review_to_an_answer_and_back(portrait: FormStage) -> None:
    session = portrait.show(definition("COSAP"))
    for name, text in {
        "concessione": "2026/1",
        "soggettoPagatore.anagrafica": "Ada",
        "soggettoPagatore.identificativo": "01234567897",
        "importo": "1234,5",
    }.items():
        session.write(name, text)
    for _ in session.pages:
        portrait.tap("form-next")
    assert "1.234,50\u00a0€" in portrait.texts()
    assert "Creare l’avviso non vuol dire pagare." in portrait.texts()
    portrait.tap("change-soggettoPagatore.anagrafica")
    assert portrait.named("field-soggettoPagatore.anagrafica").property("editing")
    portrait.type(" Fonte")
    portrait.tap("form-next")
    assert "Ada Fonte" in portrait.texts()


def test_creating_waits_fails_and_is_tried_again(portrait: FormStage) -> None:
    session = portrait.show({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})
    portrait.heard.bodies.clear()
    portrait.tap("form-next")
    portrait.tap("form-create")
    portrait.form.wait()
    portrait.settle()
    assert "Creiamo l’avviso…" in portrait.texts()
    portrait.tap("form-create")
    portrait.tap("change-a")
    assert len(portrait.heard.bodies) == 1
    portrait.form.failed(Words("Non siamo riusciti", "Riprova"))
    portrait.settle()
    assert "Non siamo riusciti" in portrait.texts()
    portrait.tap("form-create")
    assert len(portrait.heard.bodies) == 2
    portrait.form.refused((FormFault(("a",), "1023"),))
    portrait.settle()
    assert portrait.form.stepName == "questions"
    assert "Il Comune non accetta questa risposta. Confrontala con i tuoi documenti." in portrait.texts()
    assert session.page.fields[0].name == "a"


def test_back_from_the_first_page_leaves_the_form(portrait: FormStage) -> None:
    portrait.show(definition("COSAP"))
    before = portrait.heard.left
    portrait.tap("back")
    assert portrait.heard.left == before + 1


def test_a_health_card_fills_the_tax_code(portrait: FormStage) -> None:
    session = portrait.show(definition("COSAP"))
    assert not portrait.form.scanned_tax_code("FNTDAA80A41H501T")
    session.write("concessione", "1")
    portrait.tap("form-next")
    assert portrait.form.scanned_tax_code("FNTDAA80A41H501T")
    portrait.settle()
    assert session.typed("soggettoPagatore.identificativo") == "FNTDAA80A41H501T"


def test_a_health_card_takes_the_place_of_a_wrong_tax_code_and_of_no_right_one(portrait: FormStage) -> None:
    session = portrait.show(definition("SPORT"))
    name = "soggettoPagatore.identificativo"
    portrait.fill({name: "FNTDAA80A41H501"})
    portrait.form.leaveField(name)
    assert "card-hint" in portrait.names()
    assert any("tessera sanitaria" in text for text in portrait.texts())
    read = QSignalSpy(portrait.form.cardRead)
    assert portrait.form.scanned_tax_code("FNTDAA82C53H501Y")
    assert (session.typed(name), read.count(), read.at(0)) == ("FNTDAA82C53H501Y", 1, [1])
    assert not portrait.form.scanned_tax_code("FNTDAA80A41H501T")
    assert session.typed(name) == "FNTDAA82C53H501Y"


def test_the_question_that_is_written_in_is_in_sight_above_the_keyboard(portrait: FormStage) -> None:
    portrait.show(definition("SPORT"))
    page = portrait.named("page-form")
    keyboard_of(page, 830)
    for name in ("soggettoPagatore.identificativo", "soggettoPagatore.email", "telefono"):
        portrait.named(f"field-{name}").forceActiveFocus()
        portrait.settle()
        portrait.settle()
        field = portrait.named(f"field-{name}")
        flick = field
        while not flick.inherits("QQuickFlickable"):
            flick = flick.parentItem()
        assert field.mapToItem(flick, QPointF(0, field.height())).y() < flick.height()
    keyboard_of(page, 0)


def keyboard_of(page: QQuickItem, height: float) -> None:
    """Have a keyboard of that height stand below the page; 0: none."""
    context = qmlContext(page)
    assert context is not None
    said = QQmlExpression(context, page, f"place.open = {str(height > 0).lower()}; place.height = {height}")
    said.evaluate()
    assert not said.hasError(), said.error().toString()


def test_keys_alone_walk_the_fields(portrait: FormStage) -> None:
    portrait.show(definition("SPORT"))
    portrait.tap("field-soggettoPagatore.anagrafica")
    for _ in range(2):
        QTest.keyClick(portrait.window, Qt.Key.Key_Tab)
    portrait.settle()
    names = [item.objectName() for item in portrait.items() if item.property("editing")]
    assert len(names) == 1
    assert names != ["field-soggettoPagatore.anagrafica"]


def test_mark_up_stays_text(portrait: FormStage) -> None:
    hostile = "<img src=x onerror=1><b>x</b> 🎉"
    portrait.show({"schema": {"type": "object", "properties": {"a": {"type": "string", "title": hostile}}}}, hostile)
    assert hostile in portrait.texts()
    plain = [item for item in portrait.items() if item.inherits("QQuickText") and item.property("text") == hostile]
    for item in plain:
        context = portrait.engine.contextForObject(item)
        assert QQmlExpression(context, item, "textFormat === 0").evaluate() == (True, False)


def test_very_large_text_has_one_question_a_page(qapp: QCoreApplication) -> None:
    one = FormStage((1080, 1920), text_scale=2.0)
    session = one.show(definition("SPORT"))
    assert all(len(page.fields) == 1 for page in session.pages)
    assert "field-soggettoPagatore.anagrafica" in one.names()
    theme = one.engine.singletonInstance("Kiosk.Theme", "Theme")
    theme.setProperty("textScale", 1.0)
    one.close()


CONDITIONAL = {
    "schema": {
        "type": "object",
        "properties": {
            "auto": {"type": "boolean", "title": "Hai un'auto?"},
            "targa": {"type": "string", "title": "Targa", "pattern": "^[A-Z]{2}[0-9]{3}[A-Z]{2}$"},
            "nome": {"type": "string", "title": "Nome"},
        },
    },
    "layout": ["auto", {"key": "targa", "condition": "model.auto", "required": True}, "nome"],
}


def test_a_question_comes_with_the_answer_that_it_hangs_on_and_the_others_stay(portrait: FormStage) -> None:
    session = portrait.show(CONDITIONAL)
    kept = portrait.named("field-nome")
    assert "field-targa" not in portrait.names()
    portrait.form.setValue("auto", "true")
    portrait.settle()
    assert portrait.named("field-nome") == kept, "a row that stays is the same, with the focus in it"
    portrait.fill({"targa": "ab 123 cd"})
    portrait.tap("field-nome")
    assert session.typed("targa") == "AB123CD"
    assert not portrait.warnings
    portrait.form.setValue("auto", "false")
    portrait.settle()
    assert "field-targa" not in portrait.names()
    assert portrait.named("field-nome") == kept
