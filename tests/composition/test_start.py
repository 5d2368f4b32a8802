# SPDX-License-Identifier: EUPL-1.2
"""What is loaded when: nothing before the first page that it does not need, and nothing during a visit."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import config
from kiosk.application.visit import Visit
from kiosk.composition import bootstrap
from kiosk.composition.shell import offers_of

ROOT = Path(__file__).parents[2]

#: Loaded when it is first needed, with the reason.
WHEN_NEEDED = {
    "difflib": "a setting that is not known, and settings are read before there is a visit",
    "keyring": "a journal's key that is no credential of the service; opening the journal loads it",
    "platformdirs": "only where the settings name no folder",
    "zxingcpp": "the camera, and tests",
    "kiosk.adapters.scanner.camera": "only where there is a camera",
    "kiosk.adapters.scanner.serial": "only where there is a serial scanner",
    "kiosk.ui.town_look": "only where the town has a look of its own, and then before the first page",
    "importlib.metadata": "the start is noted in the journal",
    "kiosk.adapters.journal.file": "opening the journal loads it",
    "kiosk.adapters.journal.key": "opening the journal loads it",
}


def printed_by(code: str) -> set[str]:
    """The words that a program of its own prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    return set(done.stdout.split())


def loaded_after(code: str) -> set[str]:
    """The modules that are loaded in a program of its own after that."""
    return printed_by(f"{code}\nimport sys; print(*sys.modules)")


@pytest.mark.parametrize(
    "late",
    [
        "asyncio", "qasync", "babel", "httpx", "ssl", "sqlcipher3", "PySide6.QtWebEngineCore", "PySide6.QtPdf",
        "PySide6.QtWidgets",
        "kiosk.application", "kiosk.adapters.govpay", "kiosk.adapters.journal", "kiosk.adapters.printing",
        "kiosk.composition.bootstrap", "kiosk.ui.application", "kiosk.ui.viewmodels.app", "kiosk.domain.navigation",
    ],
)  # fmt: skip
def test_the_first_page_does_not_wait_for(late: str, before_first_page: set[str]) -> None:
    assert "kiosk.ui.shell" in before_first_page
    assert late not in before_first_page


@pytest.fixture(scope="module")
def before_first_page() -> set[str]:
    return loaded_after(
        "import datetime, kiosk.commands.run, kiosk.commands.first_page\n"
        "from kiosk.ui.formats import clock_time, day_for_qml\n"  # what is said on the first page
        "day_for_qml(datetime.date(2026, 11, 23), 'it'); clock_time(datetime.datetime(2026, 11, 23, 10, 24))"
    )


def imported_in_functions() -> Iterator[tuple[str, str]]:
    """File and module of each import within a function of what runs in a kiosk; verbs choose by such imports, too."""
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        part = file.relative_to(ROOT / "kiosk").parts[0]
        if part in ("lab", "commands", "machine", "__main__.py"):
            continue
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            for one in ast.walk(function):
                if isinstance(one, ast.ImportFrom):
                    yield file.name, str(one.module)
                elif isinstance(one, ast.Import):
                    yield from ((file.name, name.name) for name in one.names)


def test_whatever_is_imported_in_a_function_is_loaded_before_a_visit_needs_it() -> None:
    loaded = loaded_after(
        "import kiosk.commands.visits\n"
        "from kiosk.composition import rest, servers\n"  # `Kiosk.warm_up` builds the servers, and loads the rest
        "rest.load(ipp=True)"
    )
    late = {name for _, name in imported_in_functions()}
    assert "stdnum.it" in late, "the reading of the files finds nothing"
    assert late - loaded <= set(WHEN_NEEDED)


def test_no_source_is_read_for_an_import() -> None:
    read = printed_by(
        "import linecache\n"
        "from kiosk.ui.shell import create_application\n"
        "app = create_application([])\n"
        "linecache.clearcache()\n"
        "import kiosk.commands.visits\n"
        "print('kiosk.commands.visits', *linecache.cache)"
    )
    assert read == {"kiosk.commands.visits"}


def settings(apis: dict[str, object], **sections: object) -> config.Settings:
    return config.parse(
        {
            "creditors": [{"id": "01234567897", "name": "Comune"}],
            "govpay": {
                "ragioneria_v3": "https://govpay.example.it/ragioneria",
                "auth": {"user": "kiosk", "password": "secret"},
                **apis,
            },
            "checkout": {"api": "https://api.platform.pagopa.it/checkout/ec", "subscription_key": "key"},
            **sections,
        }
    )


@pytest.mark.parametrize(
    "apis",
    [
        {"pagamento_v3": "https://govpay.example.it/v3"},
        {"pagamento_v2": "https://govpay.example.it/v2"},
        {"pendenze_v2": "https://govpay.example.it/pendenze"},
        {"pagamento_v2": "https://govpay.example.it/v2", "avvisi_only": ["pagamento_v2"]},
    ],
)
def test_the_first_page_offers_what_a_visit_can_do(apis: dict[str, object], tmp_path: Path) -> None:
    chosen = settings(apis, journal={"folder": str(tmp_path)})
    visit: Visit = bootstrap.build(chosen).visit
    offers = offers_of(chosen)
    assert (offers.services, offers.search) == (visit.offers_services, visit.offers_search)
    assert list(offers.languages) == chosen.kiosk.languages
