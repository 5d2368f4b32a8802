# SPDX-License-Identifier: EUPL-1.2
"""Sheets whose structure (headings, paragraphs, tables, pictures) a screen reader can follow: tagged PDF.

reportlab draws, and marks each piece of content with a number; pikepdf then writes the tree that says what the pieces
are (ISO 32000-1, 14.7 and 14.8). Everything else on the sheet (lines, grounds) is marked as an artifact.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import cache
from io import BytesIO
from itertools import accumulate, takewhile
from pathlib import Path

import fontpkg_titillium_web
import pikepdf
import qrcode
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace
from reportlab.pdfgen.canvas import Canvas

from kiosk.dataclass import dataclass

REGULAR = "TitilliumWeb-Regular"
SEMIBOLD = "TitilliumWeb-SemiBold"
BOLD = "TitilliumWeb-Bold"

INK = "#17324D"
TEXT = "#24384B"

_LINE_HEIGHT = 1.35


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: font, size in points, colour as #RRGGBB; `to_right` puts it to the right edge of its cell."""

    font: str = REGULAR
    size: float = 12.0
    colour: str = TEXT
    to_right: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of sheet; lengths in points.

    Attributes:
        rule: colour of the lines in tables, as #RRGGBB.
        is_endless: never goes on on another page.
    """

    width: float
    height: float
    margin: float
    rule: str = "#857B6B"
    is_endless: bool = False


A4_SHEET = Format(*A4, margin=14 * mm)
#: What stands in a cell of a table: lines of text, each as it looks.
Cell = Sequence[tuple[str, Style]]


@dataclass(slots=True)
class _Element:
    tag: str
    alt: str = ""
    scope: str = ""
    children: list[_Element | tuple[int, int]] = field(default_factory=list)


class TaggedSheet:
    """A document that grows from top to bottom; a new page begins by itself when one is full. Lengths are in points."""

    def __init__(self, title: str, lang: str, author: str, format_: Format = A4_SHEET) -> None:
        """`lang` is the language of the text, as in BCP 47."""
        _register_fonts()
        self._output = BytesIO()
        self._canvas = Canvas(
            self._output,
            pagesize=(format_.width, format_.height),
            lang=lang,
            initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs take it for a number; Helvetica is not embedded
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(_clean(author, REGULAR))
        self._title = title
        self._lang = lang
        self._root = _Element("Document")
        self._open = [self._root]
        self._page = 0
        self._next_mcid = 0
        self._margin = format_.margin
        self._rule = format_.rule
        self._is_endless = format_.is_endless
        self._top = format_.height - format_.margin
        self.width = format_.width - 2 * format_.margin
        self.y = self._top

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y -= height

    def ensure(self, height: float) -> None:
        """Begin a new page if that much does not fit on this one."""
        if self.y - height < self._margin and self.y < self._top and not self._is_endless:
            self._canvas.showPage()
            self._page += 1
            self._next_mcid = 0
            self.y = self._top

    @contextmanager
    def element(self, tag: str, *, alt: str = "", scope: str = "") -> Iterator[None]:
        """What is drawn inside belongs to this element of the structure."""
        element = _Element(tag, alt, scope)
        self._open[-1].children.append(element)
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def _marked(self) -> Iterator[None]:
        element = self._open[-1]
        element.children.append((self._page, self._next_mcid))
        self._canvas.addLiteral(f"/{element.tag} <</MCID {self._next_mcid}>> BDC")
        self._next_mcid += 1
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def _artifact(self) -> Iterator[None]:
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def text(self, tag: str, text: str, style: Style, *, x: float = 0.0, width: float | None = None) -> None:
        """Text in lines as wide as there is room, as one element; `x` counts from the left margin."""
        lines = wrap(text, style, (width or self.width) - x)
        with self.element(tag):
            for line in lines:
                # A paragraph may go on on the next page: each of its lines is a piece of its own.
                self.ensure(style.size * _LINE_HEIGHT)
                self._line(line, style, x)
                self.y -= style.size * _LINE_HEIGHT

    def _line(self, line: str, style: Style, x: float) -> None:
        with self._marked():
            self._canvas.setFillColor(HexColor(style.colour))
            self._canvas.setFont(style.font, style.size)
            self._canvas.drawString(self._margin + x, self.y - style.size, line)

    def banner(self, text: str, style: Style, ground: str, edge: str) -> None:
        """A paragraph in a box."""
        padding = style.size * 0.7
        lines = wrap(text, style, self.width - 2 * padding)
        # The last line has no leading below it, and capitals leave room above the first.
        height = 2 * padding + style.size * (1.4 + (len(lines) - 1) * _LINE_HEIGHT)
        self.ensure(height)
        with self._artifact():
            self._canvas.setFillColor(HexColor(ground))
            self._canvas.setStrokeColor(HexColor(edge))
            self._canvas.roundRect(self._margin, self.y - height, self.width, height, 8, stroke=1, fill=1)
        top = self.y
        self.y -= padding
        self.text("P", text, style, x=padding, width=self.width - padding)
        self.y = top - height

    def steps(self, steps: Sequence[str], style: Style) -> None:
        """A numbered list."""
        indent = style.size * 1.4
        with self.element("L"):
            for number, step in enumerate(steps, start=1):
                self.ensure(2 * style.size * _LINE_HEIGHT)
                with self.element("LI"):
                    with self.element("Lbl"):
                        self._line(f"{number}.", Style(BOLD, style.size, style.colour), 0.0)
                    self.text("LBody", step, style, x=indent)
                self.skip(style.size * 0.35)

    def table(self, widths: Sequence[float], header: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> None:
        """A table. A header row heads the columns; without one the first cell of each row heads its row."""
        with self.element("Table"):
            if header:
                self._row(widths, header, ["Column"] * len(header))
            for row in rows:
                self._row(widths, row, [""] * len(row) if header else ["Row"] + [""] * (len(row) - 1))

    def _row(self, widths: Sequence[float], cells: Sequence[Cell], scopes: Sequence[str]) -> None:
        gap = 8.0
        inner = [*(width - gap for width in widths[:-1]), widths[-1]]
        wrapped = [
            [(line, style) for text, style in cell for line in wrap(text, style, width)]
            for cell, width in zip(cells, inner, strict=True)
        ]
        baseline = max(lines[0][1].size for lines in wrapped)
        height = max(
            baseline - lines[0][1].size + sum(style.size * _LINE_HEIGHT for _, style in lines) for lines in wrapped
        )
        self.ensure(height + 6)
        top = self.y
        x = 0.0
        with self.element("TR"):
            for lines, width, room, scope in zip(wrapped, widths, inner, scopes, strict=True):
                # Cells of one row share their first baseline, whatever their sizes are.
                self.y = top - (baseline - lines[0][1].size)
                with self.element("TH" if scope else "TD", scope=scope):
                    for line, style in lines:
                        self._line(line, style, x + (room - width_of(line, style) if style.to_right else 0.0))
                        self.y -= style.size * _LINE_HEIGHT
                x += width
        self.y = top - height - 3
        with self._artifact():
            self._canvas.setStrokeColor(HexColor(self._rule))
            self._canvas.setLineWidth(0.5)
            self._canvas.line(self._margin, self.y, self._margin + self.width, self.y)
        self.y -= 3

    def qr(self, payload: str, alt: str, *, size: float, x: float, top: float, dot: float = 0.0) -> None:
        """A QR code in a square of that edge length, quiet zone included; `top` is the height of its upper edge.

        Args:
            dot: size of the printer's dots in points, of which a module then has a whole number; 0 for fine printers.
        """
        code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
        code.add_data(payload)
        code.make(fit=True)
        modules = code.get_matrix()
        module = size / len(modules)
        if dot:
            module = max(1, int(module / dot)) * dot
        inset = (size - module * len(modules)) / 2
        left, upper = self._margin + x + inset, top - inset
        with self.element("Figure", alt=alt), self._marked():
            self._canvas.setFillColor(HexColor("#000000"))
            path = self._canvas.beginPath()
            for row, line in enumerate(modules):
                for column, dark in enumerate(line):
                    if dark:
                        path.rect(left + column * module, upper - (row + 1) * module, module, module)
            self._canvas.drawPath(path, stroke=0, fill=1)

    @property
    def pages(self) -> int:
        """How many there are so far."""
        return self._page + 1

    def ornament(self, height: float, draw: Callable[[Canvas, float, float], object], *, x: float = 0.0) -> None:
        """Something that readers pass over; `draw` gets the place of its left upper corner."""
        self.ensure(height)
        with self._artifact():
            draw(self._canvas, self._margin + x, self.y)
        self.y -= height

    def finish(self) -> bytes:
        """The whole document."""
        self._canvas.save()
        self._output.seek(0)
        with pikepdf.open(self._output) as pdf:
            _write_structure(pdf, self._root)
            pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
            pdf.Root.Lang = pikepdf.String(self._lang)
            pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
            with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
                metadata["dc:title"] = self._title
                metadata["dc:language"] = {self._lang}
            output = BytesIO()
            pdf.save(output, min_version="1.7")
        return output.getvalue()


def _write_structure(pdf: pikepdf.Pdf, root: _Element) -> None:
    tree = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
    owners: list[list[pikepdf.Object]] = [[] for _ in pdf.pages]

    def write(element: _Element, parent: pikepdf.Object) -> pikepdf.Object:
        node = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{element.tag}"), P=parent)
        )
        if element.alt:
            node.Alt = pikepdf.String(element.alt)
        if element.scope:
            node.A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name(f"/{element.scope}"))
        kids = pikepdf.Array()
        for child in element.children:
            if isinstance(child, _Element):
                kids.append(write(child, node))
            else:
                page, mcid = child
                # Content was numbered in the order of drawing, which is the order of this walk.
                owners[page].append(node)
                kids.append(pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=pdf.pages[page].obj, MCID=mcid))
        node.K = kids
        return node

    tree.K = pikepdf.Array([write(root, tree)])
    numbers = pikepdf.Array()
    for number, (page, nodes) in enumerate(zip(pdf.pages, owners, strict=True)):
        page.obj.StructParents = number
        page.obj.Tabs = pikepdf.Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(pikepdf.Array(nodes)))
    tree.ParentTree = pdf.make_indirect(pikepdf.Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = tree


def wrap(text: str, style: Style, width: float) -> list[str]:
    """The lines of a text; a word that is longer than a line is cut. Never empty."""
    lines: list[str] = []
    for paragraph in _clean(text, style.font).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if width_of(longer, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while width_of(line, style) > width and len(line) > 1:
                ends = accumulate(width_of(character, style) for character in line)
                fits = max(1, sum(1 for _ in takewhile(lambda end: end <= width, ends)))
                lines.append(line[:fits])
                line = line[fits:]
        lines.append(line)
    return lines


def cut(text: str, style: Style, width: float, most: int) -> str:
    """A text of so many lines at most, with an ellipsis where more was."""
    lines = wrap(text, style, width)
    if len(lines) <= most:
        return text
    last = lines[most - 1]
    while last and width_of(last + "…", style) > width:
        last = last[:-1]
    return "\n".join([*lines[: most - 1], last.rstrip() + "…"])


def width_of(text: str, style: Style) -> float:
    """How wide a text is on one line, in points."""
    _register_fonts()
    return float(pdfmetrics.stringWidth(text, style.font, style.size))


def _clean(text: str, font: str) -> str:
    """Text that the font can show.

    A character that the font does not have is taken apart (`①` is 1); what then is no letter (emoji, marks, what joins
    or turns characters) is left out, and another script's letter becomes a question mark. Controls become blanks.
    """
    _register_fonts()
    face: TTFontFace = pdfmetrics.getFont(font).face  # type: ignore[attr-defined]  # only fonts of ours, all TTFont
    return "".join(
        _shown(character, face.charToGlyph) for character in unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    )


def _shown(character: str, known: Container[int]) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return character if character == "\n" else " "
    if ord(character) in known:
        return character
    simpler = "".join(part for part in unicodedata.normalize("NFKD", character) if ord(part) in known)
    if simpler:
        return simpler
    return "-" if category == "Pd" else "?" if category[0] in "LN" else ""


@cache
def _register_fonts() -> None:
    folder = Path(fontpkg_titillium_web.ROOT) / "files"
    for name in (REGULAR, SEMIBOLD, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
