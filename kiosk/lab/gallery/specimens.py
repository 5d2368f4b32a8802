# SPDX-License-Identifier: EUPL-1.2
"""The controls as the gallery shows them: what each is filled with, and which of its states there are."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk import resources

#: control: the QML of its properties.
SPECIMENS: Mapping[str, str] = {
    "ActionBar": 'width: 900; Button { text: "Indietro" } '
    'Button { Layout.fillWidth: true; kind: Button.Primary; text: "Sì, vai avanti" }',
    "AnswerInput": 'width: 700; name: "it"; value: "Ada"; shown: "Ada"',
    "Banner": 'width: 800; title: "Questo avviso è già nell’elenco"; text: "Si paga una volta sola."',
    "Button": 'icon.name: "printer"; text: "Stampa la ricevuta"',
    "Card": "width: 400; height: 200",
    "CharacterPad": 'width: 800; characters: "2346789ABCDEFGHJ".split("")',
    "Chip": 'text: "Scuola"',
    "ChoiceBox": 'width: 600; chosen: "Palestra"',
    "ChoiceCard": 'width: 800; text: "Paga un avviso"; line: "Hai una lettera o un’email"',
    "ChoiceRow": 'width: 700; text: "Campo sportivo"',
    "CivicEmblem": "side: 120",
    "CountdownRing": "seconds: 12",
    "DateBoxes": 'width: 800; name: "it"',
    "DebtSlip": 'width: 900; title: "TARI 2026"; creditor: "Comune di Montechiaro"; '
    'notice: "3010 0000 0000 0001 44"; amountText: "133,20 €"',
    "EndingEmblem": "ending: EndingEmblem.Paid",
    "Field": 'width: 700; label: "Cognome"; text: "Fontechiara"',
    "FieldMessage": 'width: 700; text: "Scrivi il numero della concessione"',
    "FocusRing": "anchors.fill: undefined; width: 300; height: 120",
    "GroupedField": 'width: 900; label: "Codice avviso"; characters: "3010000000"; counterText: "10 cifre su 18"',
    "HillTown": "width: 900; height: 400",
    "Icon": 'name: "wallet"; size: 120',
    "IconTile": 'name: "receipt"',
    "IdentityBar": 'width: 900; name: "Comune di Montechiaro"; subtitle: "Totem"; clock: "10:24"; date: "23 novembre"',
    "InputBox": 'width: 700; placeholder: "Cognome"',
    "KText": 'text: "Finora non hai pagato nulla."',
    "LabelledValue": 'width: 500; label: "Ente"; value: "Comune di Montechiaro"',
    "LoadingBar": "width: 500",
    "MoneyLine": 'width: 900; text: "Finora non hai pagato nulla."',
    "NoticePicture": "width: 300",
    "NumericPad": "width: 900",
    "PadKey": 'width: 300; text: "7"',
    "PaidStamp": "",
    "QrCode": 'size: 260; rows: ["10110", "01001", "11100", "00011", "10101"]',
    "ScrollArea": 'width: 800; height: 500; KText { width: 800; height: 900; text: "In alto" }',
    "SearchBox": 'width: 800; placeholder: "Cerca un servizio"',
    "Segment": 'width: 300; text: "Grande"',
    "SegmentedChoice": 'width: 900; value: 1; answers: [{value: 1, text: "Normale", name: "one"}, '
    '{value: 2, text: "Grande", name: "two"}]',
    "Slip": "id: slip; width: 800; upper: Item { height: 120 } lower: Item { height: 100 }",
    "StepBox": 'width: 700; name: "it"',
    "Stepper": "width: 900; vertical: false; step: 2",
    "SwitchFace": 'text: "Acceso"',
    "TextBox": 'width: 800; placeholder: "Note"',
    "TickBox": "",
    "ToolBar": 'width: 900; language: "Italiano"',
    "ToolCell": 'icon.name: "question"; text: "Aiuto"',
    "TownText": 'text: "Tassa sui rifiuti"',
    "TrainingBand": "width: 900",
    "TurningArc": "size: 120; running: true",
    "YesNoSwitch": 'spokenName: "Ricevuta"',
}  # fmt: skip

#: Controls that have no picture here, and why.
NOT_SHOWN: Mapping[str, str] = {
    "Announcement": "is told, and draws nothing",
    "DisabledFrame": "is shown with Button and PadKey, disabled in high contrast",
    "KeyboardPlace": "says where the keyboard is, and draws nothing",
    "ModalDialog": "covers a whole page",
    "PageTitle": "names the window, and draws nothing",
    "ScrollEdges": "are shown with ScrollArea",
    "ScrollKeys": "are shown with ScrollArea",
    "Sheet": "covers a whole page",
    "WordMetrics": "measures, and draws nothing",
}

#: state: the property that makes it, and the value that does.
STATES: Mapping[str, tuple[str, object]] = {
    "pressed": ("down", True),
    "busy": ("busy", True),
    "chosen": ("chosen", True),
    "ticked": ("ticked", True),
    "selected": ("selected", True),
    "on": ("isOn", True),
    "error": ("wrong", True),
    "error-text": ("error", "Scrivi il cognome"),
    "problem": ("problem", "Una cifra sembra sbagliata"),
    "warning": ("warning", True),
    "fixed": ("fixed", True),
    "checked": ("checked", True),
    "loading": ("loading", True),
    "alarming": ("alarming", True),
    "locked": ("locked", True),
    "undoable": ("undoable", True),
    "prominent": ("prominent", True),
}

#: Kinds of a control that differ in looks: the property, and how many values it has from 0.
KINDS: Mapping[str, tuple[str, int]] = {
    "Button": ("kind", 3),
    "Banner": ("kind", 5),
    "EndingEmblem": ("ending", 3),
    "MoneyLine": ("kind", 3),
    "DebtSlip": ("standing", 3),
    "Stepper": ("step", 4),
    "KText": ("kind", 12),
}


def controls() -> list[str]:
    """The names of all controls, as their module declares them."""
    declared = resources.path("qml", "Kiosk", "Controls", "qmldir").read_text(encoding="utf-8").splitlines()
    return sorted(line.split()[0] for line in declared if line.endswith(".qml"))
