# SPDX-License-Identifier: EUPL-1.2
"""The whole program, end to end, over real HTTP: every scenario of the tour, each in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.scenarios import SCENARIOS

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

ROOT = Path(__file__).parents[2]
PORTRAIT, LANDSCAPE, SMALL = "1080x1920", "1920x1080", "1280x1024"
#: the paid one at all three sizes, by fingers and by keys, the others at one
RUNS = [
    *((name, PORTRAIT) for name in SCENARIOS),
    *((name, size) for name in ("paid", "keys-only") for size in (LANDSCAPE, SMALL)),
]
_LONGEST_S = 180
_PAYMENT_ENDINGS = ("paid", "partly_paid", "not_paid", "being_confirmed")
#: what an ending prints
_PAPER_OF = {"paid": "receipt-", "partly_paid": "receipt-", "being_confirmed": "slip-", "printed": "notice"}
#: scenarios that print another number of documents than one: who walks away takes none, and a printer that is off
#: gives none
_PAPERS = {
    "walk-away": 0,
    "printer-off": 0,
    "cart-of-five": 5,
    "debtor-with-notice": 2,
    "pile-of-seven": 7,
    "wedge-layout": 4,
    "reprint-next-day": 2,
}
#: the endings of the notices of each payment, where it is not one payment of one notice
_NOTICES = {
    "cart-of-five": [["paid"] * 5],
    "pile-of-seven": [["paid"] * 5, ["paid"] * 2],
    "debtor-with-notice": [["paid"] * 2],
    "mixed-cart": [["not_paid", "paid", "not_paid"]],
    "wedge-layout": [["paid"] * 4],
    "receipt-after-an-hour": [["being_confirmed"]],  # and the visit that asks again ends paid
}
#: scenarios in which Checkout is asked for a page
_WITH_CHECKOUT = [name for name, ending in SCENARIOS.items() if ending in _PAYMENT_ENDINGS]


def tour(folder: Path, *arguments: str) -> tuple[int, dict[str, Any], str]:
    """Run the verb; its exit code, its summary and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--out", str(folder), *arguments],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=_LONGEST_S,
    )  # fmt: skip
    file = folder / "summary.json"
    summary = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return done.returncode, summary, done.stderr


def size_of(picture: Path) -> str:
    image = QImage(str(picture))
    return f"{image.width()}x{image.height()}"


@pytest.mark.parametrize(("name", "size"), RUNS, ids=[f"{name}-{size}" for name, size in RUNS])
def test_a_scenario_reaches_its_ending(name: str, size: str, tmp_path: Path) -> None:
    code, summary, said = tour(tmp_path, "--scenario", name, "--size", size)
    assert summary.get("ok") is True, said
    assert code == 0
    assert (summary["scenario"], summary["size"], summary["lang"], summary["speed"]) == (name, size, "it", 20)
    ending = SCENARIOS[name]
    assert summary["ending"] == ending
    assert summary["steps"][0]["page"] == "home"
    assert len(summary["steps"]) >= 2
    assert {size_of(tmp_path / step["screenshot"]) for step in summary["steps"]} == {size}

    notices = _NOTICES.get(name, [[ending]] if name in _WITH_CHECKOUT else [])
    carts = {"checkout-down": 1, "phone": 0}.get(name, len(notices))
    assert summary["requests"]["checkout"] == carts
    of_payment = notices[0][0] if name == "receipt-after-an-hour" else ending
    assert [payment["ending"] for payment in summary["payments"]] == [of_payment] * len(notices)
    assert [list(payment["notices"].values()) for payment in summary["payments"]] == notices
    papers = {"paid": "receipt-", "partly_paid": "receipt-", "being_confirmed": "slip-", "printed": "notice"}.get(
        ending, ""
    )
    expected = _PAPERS.get(name, 1) if papers else 0
    if name == "foreign-creditor":
        assert summary["requests"]["govpay"] == 0
    if name == "receipt-after-an-hour":
        assert summary["documents"].pop(0).startswith("slip-")
    assert [document.startswith(papers) for document in summary["documents"]] == [True] * expected
    assert all((tmp_path / document).read_bytes().startswith(b"%PDF-") for document in summary["documents"])


@pytest.mark.parametrize(
    ("lang", "name"), [("de", "refused-by-title"), ("fr", "spontaneous-jsonform"), ("sl", "tariff"), ("en", "paid")]
)
def test_a_scenario_is_played_in_any_language(lang: str, name: str, tmp_path: Path) -> None:
    code, summary, said = tour(tmp_path, "--scenario", name, "--lang", lang)
    assert (code, summary["lang"], summary["ending"]) == (0, lang, SCENARIOS[name]), said


def test_a_payment_asks_for_no_more_than_it_needs(tmp_path: Path) -> None:
    _, summary, said = tour(tmp_path, "--scenario", "error-but-paid")
    # whether the notice is a part of a bill is asked beside them, once
    assert summary["requests"] == {"govpay": 5, "checkout": 1, "documento": 1}, said


def test_a_step_that_cannot_be_played_is_told_with_a_last_picture(tmp_path: Path) -> None:
    steps = tmp_path / "mine.toml"
    steps.write_text(
        '[[step]]\ndo = "wait-page"\nname = "home"\n[[step]]\ndo = "tap"\nname = "search"\nwithin_s = 0.2\n',
        encoding="utf-8",
    )
    out = tmp_path / "out"
    code, summary, said = tour(out, "--steps", str(steps))
    assert code == 1
    assert summary["ok"] is False
    assert summary["failure"] == "step 2 (tap search) on page home: there is no 'search' on this page"
    assert summary["failure"] in said
    assert summary["steps"][-1]["screenshot"].endswith("-failed.png")
    assert (out / summary["steps"][-1]["screenshot"]).exists()


def test_what_lies_under_a_question_cannot_be_pressed(tmp_path: Path) -> None:
    steps = tmp_path / "mine.toml"
    pressed = ("pay-notice", "digit-3", "exit", "digit-0")
    steps.write_text("".join(f'[[step]]\ndo = "tap"\nname = "{name}"\nwithin_s = 2\n' for name in pressed))
    code, summary, _ = tour(tmp_path / "out", "--steps", str(steps))
    assert code == 1
    assert summary["failure"] == "step 4 (tap digit-0) on page notice: 'digit-0' is covered by 'exit-dialog'"


def test_other_servers_are_played_at_by_their_settings_at_the_pace_of_people(tmp_path: Path) -> None:
    steps = tmp_path / "rehearsal.toml"
    scan = '[[step]]\ndo = "scan"\ntext = "PAGOPA|002|301000000000101333|01234567897|1850"\n'
    steps.write_text(scan + '[[step]]\ndo = "expect-ending"\nending = "not_payable"\n', encoding="utf-8")
    settings = tmp_path / "kiosk.toml"
    with sandbox_process.running(1.0) as sandbox:
        settings.write_text(
            f"""
            creditors = [{{ id = "01234567897", name = "Comune di Montechiaro" }}]
            [govpay]
            pagamento_v2 = "{sandbox.govpay}/govpay-api-pagamento"
            ragioneria_v3 = "{sandbox.govpay}/govpay-api-ragioneria"
            auth = {{ kind = "basic", user = "kiosk", password = "{sandbox.key}" }}
            [checkout]
            api = "{sandbox.checkout}/checkout/ec"
            pages = ["{sandbox.checkout}"]
            subscription_key = "{sandbox.key}"
            """,
            encoding="utf-8",
        )
        code, summary, said = tour(tmp_path / "out", "--config", str(settings), "--steps", str(steps))
    assert code == 0, said
    assert (summary["scenario"], summary["speed"], summary["ending"]) == ("rehearsal", 1, "not_payable")
    assert summary["documents"] == []
