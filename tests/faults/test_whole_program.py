# SPDX-License-Identifier: EUPL-1.2
"""Rows of the fault table with the whole program: its screen, the web engine, Checkout's page.

What needs a power cut, a printer or a full disk is played by scenarios of the tour (`PLAYED`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.domain.notice import NoticeNumber
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.scenarios import SCENARIOS
from tests.faults import control
from tests.faults.harness import Case, read_table

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

ROWS = (
    ("find", "503", "none"),
    ("find", "404", "none"),
    ("find", "html", "none"),
    ("find", "503 once", "at once"),
    ("find-bill", "500", "at once"),
    ("carts", "503", "none"),
    ("carts", "lost", "none"),
    ("carts", "html", "none"),
    ("carts", "duplicate", "at once"),
    ("receipts", "503", "at once"),
    ("receipts", "says not executed", "at once"),
    ("receipts", "503 once", "at once"),
    ("receipt-json", "500", "at once"),
    ("receipt-pdf", "truncate", "at once"),
)
#: Scenarios that play a row.
PLAYED = {
    ("may_be_authorised", "killed after", "none"): "power-cut",
    ("ending", "killed after", "at once"): "power-cut-after-paid",
    ("printer", "media-empty", "at once"): "printer-out-of-paper",
    ("printer", "off", "at once"): "printer-off",
    ("page", "is refused", "none"): "refused",
    ("page", "is told to wait", "none"): "in-progress",
    ("page", "is told nothing", "none"): "error-unclear",
    ("page", "cancels", "none"): "cancelled",
    ("outcome", "116 at /esito", "none"): "refused-by-title",
}
TABLE = {(case.at, case.fault, case.receipt): case for case in read_table()}
#: Notices of which the receipt comes when the payer authorises, and never.
_AT_ONCE, _NEVER = ("301000000000000144", "12640"), ("301000000000100626", "11550")
_LONGEST_S = 150
#: Where the payer does not get to when this operation fails.
_LAST_STEP = {"find": "debt", "carts": "checkout"}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with sandbox_process.running(20.0) as running:
        yield running


def _settings(sandbox: Sandbox, folder: Path) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(
        f"""
        creditors = [{{ id = "01234567897", name = "Comune di Montechiaro" }}]
        [govpay]
        pendenze_v2 = "{sandbox.govpay}/govpay-api-pendenze"
        pagamento_v2 = "{sandbox.govpay}/govpay-api-pagamento"
        ragioneria_v3 = "{sandbox.govpay}/govpay-api-ragioneria"
        auth = {{ kind = "basic", user = "kiosk", password = "{sandbox.key}" }}
        [checkout]
        api = "{sandbox.checkout}/checkout/ec"
        pages = ["{sandbox.checkout}"]
        subscription_key = "{sandbox.key}"
        read_timeout_s = 2.0
        [waits]
        schedule_s = [0.0, 0.3, 0.6]
        [journal]
        folder = "{folder / "journal"}"
        [printer]
        kind = "folder"
        folder = "{folder / "papers"}"
        """,
        encoding="utf-8",
    )
    return file


def _steps(case: Case, folder: Path) -> Path:
    """Those of the scenario "paid" up to the ending of the row."""
    notice, cents = _AT_ONCE if case.receipt == "at once" else _NEVER
    steps = tomllib.loads(resources.path("tour", "paid.toml").read_text(encoding="utf-8"))["step"]
    last = _LAST_STEP[case.at] if case.ending_shown in ("unavailable", "not_found") else "expect-ending"
    end = next(at for at, step in enumerate(steps) if last in (step["do"], step.get("name")))
    played = [*steps[:end], {"do": "expect-ending", "ending": case.ending_shown, "within_s": 20}]
    if case.ending_shown == "paid":
        played.append({"do": "tap", "name": "print"})
    lines = []
    for step in played:
        if step["do"] == "scan":
            step["text"] = f"PAGOPA|002|{notice}|01234567897|{cents}"
        lines += ["[[step]]", *(f"{name} = {json.dumps(value)}" for name, value in step.items())]
    file = folder / "steps.toml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _fault_of(case: Case) -> dict[str, object]:
    """That of the row. Lists of receipts fail for this notice only: one that the kiosk cannot read at its start, which
    asks for nobody's, keeps it from sending anybody to Checkout."""
    (do,) = (do for found in case.plan.moments.values() for do in found)
    if case.at != "receipts":
        return dict(do.about)
    notice, _ = _AT_ONCE if case.receipt == "at once" else _NEVER
    return {**do.about, "path": f"{do.about['path']}.*iuv={NoticeNumber(notice).iuv}"}


def _program(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env=dict(os.environ), capture_output=True, text=True, timeout=_LONGEST_S,
    )  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: "-".join(row).replace(" ", "-"))
def test_the_whole_program_ends_as_the_table_says(row: tuple[str, str, str], sandbox: Sandbox, tmp_path: Path) -> None:
    case = TABLE[row]
    sandbox.reset()
    control.plan_fault(sandbox, _fault_of(case))  # from the start of the program on
    settings, out = _settings(sandbox, tmp_path), tmp_path / "out"
    done = _program("tour", "--config", str(settings), "--steps", str(_steps(case, tmp_path)), "--out", str(out))
    assert done.returncode == 0, done.stderr
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["ending"] == case.ending_shown
    assert summary["requests"].get("checkout", 0) == case.checkouts_sent

    told = _program("journal", "export", "--config", str(settings))
    assert told.returncode == 0, told.stderr
    facts = [json.loads(line) for line in told.stdout.splitlines()]
    endings = [fact["endings"] for fact in facts if fact["fact"] == "ending"]
    shown = [[case.ending_shown]] if case.ending_shown in ("paid", "being_confirmed") else []
    assert endings == shown
    assert sum(fact["fact"] == "cart_sent" for fact in facts) == case.checkouts_sent


def test_scenarios_of_the_tour_end_as_their_rows_say() -> None:
    assert {row: SCENARIOS[name] for row, name in PLAYED.items()} == {row: TABLE[row].ending_shown for row in PLAYED}
