# SPDX-License-Identifier: EUPL-1.2
"""How our documents look, on each paper."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm

from kiosk.adapters.printing.tagged import A4_SHEET, BOLD, INK, SEMIBOLD, Format, Style
from kiosk.application.ports import Paper
from kiosk.dataclass import dataclass

_BLACK = "#000000"
#: How much larger words are where there is room.
_ROOMY = 1.15


@dataclass(frozen=True, slots=True)
class Box:
    """A box with text: how the text looks, and the colours of its ground and edge."""

    text: Style
    ground: str
    edge: str


@dataclass(frozen=True, slots=True)
class PaperLayout:
    """Styles and lengths of one paper; lengths in points.

    Attributes:
        is_narrow: little stands beside other things, most below them.
        gap: between two parts.
        qr_size: edge of the QR code with its quiet zone.
        dot: size of the printer's dots, where they are large enough to matter; else 0.
        label_width: of the first column, in a table of labels and values.
        many: from so many notices on, each is shown on fewer lines, so that all are on one sheet.
    """

    sheet: Format
    is_narrow: bool
    head: Style
    subhead: Style
    body: Style
    small: Style
    column: Style
    number: Style
    strong: Style
    amount: Style
    code: Style
    step: Style
    warning: Box
    calm: Box
    training: Box
    gap: float
    qr_size: float
    dot: float
    label_width: float
    many: int = 4


_A4 = PaperLayout(
    sheet=A4_SHEET,
    is_narrow=False,
    head=Style(BOLD, 22.0, INK),
    subhead=Style(SEMIBOLD, 16.0, INK),
    body=Style(size=13.0),
    small=Style(size=11.0),
    column=Style(SEMIBOLD, 12.0),
    number=Style(SEMIBOLD, 12.0, INK),
    strong=Style(SEMIBOLD, 14.0, INK),
    amount=Style(BOLD, 16.0, INK, to_right=True),
    code=Style(BOLD, 46.0, INK),
    step=Style(size=13.5),
    warning=Box(Style(SEMIBOLD, 14.0, "#7A4A00"), "#FDF0D9", "#8A5300"),
    calm=Box(Style(SEMIBOLD, 14.0, INK), "#EEF3F8", INK),
    training=Box(Style(BOLD, 14.0, "#8C1D32"), "#FCECEE", "#B3263F"),
    gap=14.0,
    qr_size=122.0,
    dot=0.0,
    label_width=170.0,
)

# A thermal printer knows no grey: everything is black. Of 80 mm it prints 72, with 203 dots an inch.
_BLACK_BOX = Box(Style(BOLD, 12.0, _BLACK), "#FFFFFF", _BLACK)
_ROLL = PaperLayout(
    sheet=Format(80 * mm, 5000 * mm, margin=4 * mm, rule=_BLACK, is_endless=True),
    is_narrow=True,
    head=Style(BOLD, 16.0, _BLACK),
    subhead=Style(BOLD, 12.5, _BLACK),
    body=Style(SEMIBOLD, 11.0, _BLACK),
    small=Style(SEMIBOLD, 10.0, _BLACK),
    column=Style(SEMIBOLD, 12.0, _BLACK),
    number=Style(BOLD, 11.0, _BLACK),
    strong=Style(BOLD, 12.0, _BLACK),
    amount=Style(BOLD, 15.0, _BLACK, to_right=True),
    code=Style(BOLD, 36.0, _BLACK),
    step=Style(SEMIBOLD, 11.5, _BLACK),
    warning=_BLACK_BOX,
    calm=_BLACK_BOX,
    training=_BLACK_BOX,
    gap=9.0,
    qr_size=56 * mm,
    dot=72 / 203,
    label_width=76.0,
)


def roomy(layout: PaperLayout) -> PaperLayout:
    """The same in larger words, for a sheet of which much would stay empty; a roll is as long as it takes."""
    if layout.is_narrow:
        return layout

    def larger(style: Style) -> Style:
        return replace(style, size=style.size * _ROOMY)

    return replace(
        layout,
        head=larger(layout.head),
        subhead=larger(layout.subhead),
        body=larger(layout.body),
        small=larger(layout.small),
        strong=larger(layout.strong),
        step=larger(layout.step),
        warning=replace(layout.warning, text=larger(layout.warning.text)),
        calm=replace(layout.calm, text=larger(layout.calm.text)),
        gap=layout.gap * _ROOMY * _ROOMY,
    )


LAYOUTS = {Paper.A4: _A4, Paper.ROLL_80: _ROLL}
