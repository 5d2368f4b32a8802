# SPDX-License-Identifier: EUPL-1.2
"""The recipe "add a page" of CONTRIBUTING, followed in a copy of the tree: at most five files, and all of it holds."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_COPIED = ("kiosk", "resources", "packaging", "tests")
_MOST_FILES = 5

#: file: a text that is there once, and what stands there then
_EDITS: dict[str, list[tuple[str, str]]] = {
    "kiosk/domain/flow.py": [
        ('    UNAVAILABLE = "unavailable"\n', '    UNAVAILABLE = "unavailable"\n    HOURS = "hours"\n'),
        ('    SERVER_DOWN = "server_down"\n', '    SERVER_DOWN = "server_down"\n    TO_HOURS = "to_hours"\n'),
        (
            "PAGES: Mapping[Page, PageRules] = {\n",
            "PAGES: Mapping[Page, PageRules] = {\n"
            "    Page.HOURS: PageRules("
            "entered={Event.TO_HOURS: (Page.HOME,)}, back=(Page.HOME,), scans=Scans.LEAD_TO_NOTICE),\n",
        ),
    ],
    "kiosk/application/visit/visit.py": [
        ("from kiosk.domain.flow import Page\n", "from kiosk.domain.flow import Event, Page\n"),
        (
            "    def go_on(self) -> None:\n",
            """    def show_hours(self) -> None:
        \"\"\"The visitor wants to know when the desk is open.\"\"\"
        if self.state.page is Page.HOME:
            self._context.move(Event.TO_HOURS)

    def go_on(self) -> None:
""",
        ),
    ],
    "kiosk/ui/pages.py": [
        (
            "    from kiosk.ui.viewmodels.filling import Filler\n    from",
            "    from kiosk.ui.viewmodels.filling import Filler\n"
            "    from kiosk.ui.viewmodels.hours import HoursViewModel\n    from",
        ),
        (
            "CHECKOUT = Model(",
            "def _hours() -> type[HoursViewModel]:\n"
            "    from kiosk.ui.viewmodels.hours import HoursViewModel\n\n"
            "    return HoursViewModel\n\n\n"
            "CHECKOUT = Model(",
        ),
        (
            "SCREENS: Mapping[Page, Screen] = {\n",
            "SCREENS: Mapping[Page, Screen] = {\n"
            '    Page.HOURS: Screen(qml="HoursPage.qml", models=(Model("hours", _hours),)),\n',
        ),
    ],
}
_NEW = {
    "kiosk/ui/viewmodels/hours.py": '''# SPDX-License-Identifier: EUPL-1.2
"""The page that says when the desk is open."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.formats import long_date
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HoursViewModel(PageViewModel):
    """The day of today."""

    changed = Signal()

    @Slot()
    def back(self) -> None:
        """Back to the first page."""
        self._visit.back()

    today = Property(str, lambda self: long_date(self._visit.today(), self.lang), notify=changed)
''',
    "resources/qml/Kiosk/Pages/HoursPage.qml": """// SPDX-License-Identifier: EUPL-1.2
// When the desk is open.
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property HoursViewModel hours

    objectName: "page-hours"
    title: page.app.deskText
    lead: page.hours.today
    actions: [
        Button {
            objectName: "back"
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("Back")
            onTriggered: page.hours.back()
        }
    ]
}
""",
}
#: What a page is held to besides: shown at every size, and left alone.
_TEST = '''# SPDX-License-Identifier: EUPL-1.2
"""The new page."""

import pytest

from kiosk.domain.flow import Page
from kiosk.ui.pages import money_line_of, step_of
from tests.application.payments import number
from tests.application.world import World, play, settle_down

from kiosk.lab.moments.stage import SIZES, Stage
from .test_pages import fits, says_its_names


@pytest.mark.parametrize("size", SIZES)
def test_it_is_shown_and_has_a_way_back(qapp, size):
    stage = Stage(size[:2], training=size[3])
    stage.show(page=Page.HOURS)
    assert stage.shows("page-hours")
    assert "lunedì 23 novembre 2026" in stage.texts()
    fits(stage, size[2])
    says_its_names(stage)
    assert (step_of(stage.visit.state), money_line_of(stage.visit.state)[1]) == (0, "Finora non hai pagato nulla.")
    stage.tap("back")
    assert stage.visit.wanted[-1] == "back"
    stage.close()


def test_whoever_leaves_it_alone_is_wiped_without_another_line():
    async def leave_it(world):
        world.visit.show_hours()
        assert world.page is Page.HOURS
        await world.clock.let_pass(61)
        assert world.visit.state.idle_ends_at is not None
        await world.clock.let_pass(21)
        assert world.page is Page.HOME

    async def go_back(world):
        world.visit.show_hours()
        world.visit.back()
        assert world.page is Page.HOME

    play(leave_it, go_back, world=World())


def test_a_notice_that_is_scanned_on_it_is_found_without_another_line():
    async def scan(world):
        world.visit.show_hours()
        world.visit.scan(str(number()))
        await settle_down()
        assert world.page is Page.DEBT

    play(scan, world=World())
'''


class Tree:
    """A copy of the tree in which the recipe was followed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in _COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        if (ROOT / ".mypy_cache").is_dir():  # lint came first, as it does in CI: only what differs is looked at
            shutil.copytree(ROOT / ".mypy_cache", folder / ".mypy_cache")
        for name, edits in _EDITS.items():
            for before, after in edits:
                self.replace(name, before, after)
        for name, text in _NEW.items():
            (folder / name).write_text(text, encoding="utf-8")
        (folder / "tests" / "ui" / "test_hours_page.py").write_text(_TEST, encoding="utf-8")

    def replace(self, name: str, before: str, after: str) -> None:
        """Replace a text that is there once."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{name} has no single {before!r}: the recipe is another one now"
        (self.folder / name).write_text(text.replace(before, after), encoding="utf-8")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of this environment on the copy."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder)}
        return subprocess.run(
            [sys.executable, *command], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def holds(self, *command: str) -> None:
        """The same; it must have nothing to say."""
        done = self.run(*command)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return Tree(tmp_path_factory.mktemp("tree"))


def test_it_touches_five_files_at_most(tree: Tree) -> None:
    files = (
        path.relative_to(tree.folder) for name in ("kiosk", "resources") for path in (tree.folder / name).rglob("*")
    )
    touched = {
        str(name)
        for name in files
        if (tree.folder / name).is_file() and "__pycache__" not in name.parts
        if not (ROOT / name).exists() or not filecmp.cmp(ROOT / name, tree.folder / name, shallow=False)
    }
    assert touched == {*_EDITS, *_NEW}
    assert len(touched) <= _MOST_FILES


def test_ruff_and_mypy_have_nothing_to_say(tree: Tree) -> None:
    tree.holds("-m", "ruff", "check", "--quiet", "kiosk")
    tree.holds("-m", "ruff", "format", "--check", "kiosk")
    tree.holds("-m", "mypy", "kiosk")


def test_qmllint_sees_the_page_with_its_view_model(tree: Tree) -> None:
    page = "resources/qml/Kiosk/Pages/HoursPage.qml"
    tree.holds("packaging/lint_qml.py", page)
    tree.replace("kiosk/ui/pages.py", 'Model("hours", _hours)', 'Model("hours", _debt)')
    done = tree.run("packaging/lint_qml.py", page)
    tree.replace("kiosk/ui/pages.py", 'Model("hours", _debt)', 'Model("hours", _hours)')
    assert done.returncode == 1
    assert "DebtViewModel to HoursViewModel" in done.stdout + done.stderr


def test_the_tests_of_all_pages_hold_for_it(tree: Tree) -> None:
    tree.holds(
        "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/test_hours_page.py",
        "tests/ui/test_page_declarations.py", "tests/application/test_page_rules.py",
    )  # fmt: skip
