# SPDX-License-Identifier: EUPL-1.2
"""The file summary.json."""

import json
from collections import Counter
from pathlib import Path

from kiosk.lab.tour.summary import FILE, PageSeen, PaymentSeen, Summary, clear


def summary() -> Summary:
    found = Summary("paid", (1080, 1920), "it", 20.0, ending="paid")
    found.steps = [PageSeen("home", "01-home.png", 312)]
    found.documents = ["receipt-ABCDEFGH.pdf"]
    found.payments = [PaymentSeen("paid", {"301000000000000144": "paid"})]
    found.requests = Counter(govpay=5, checkout=1)
    found.longest_ui_stall_ms = 21.4
    return found


def test_it_is_written_in_the_fixed_format(tmp_path: Path) -> None:
    summary().write(tmp_path)
    assert json.loads((tmp_path / FILE).read_text(encoding="utf-8")) == {
        "scenario": "paid",
        "size": "1080x1920",
        "lang": "it",
        "speed": 20,
        "ending": "paid",
        "steps": [{"page": "home", "screenshot": "01-home.png", "ms": 312}],
        "documents": ["receipt-ABCDEFGH.pdf"],
        "payments": [{"ending": "paid", "notices": {"301000000000000144": "paid"}}],
        "requests": {"govpay": 5, "checkout": 1},
        "longest_ui_stall_ms": 21,
        "ok": True,
    }


def test_servers_that_were_not_asked_are_told_too() -> None:
    assert Summary("x", (1, 1), "it", 0.5).as_dict()["requests"] == {"govpay": 0, "checkout": 0}


def test_a_failure_or_a_fault_is_not_ok_and_is_named() -> None:
    failed, faulty = summary(), summary()
    failed.failure = "step 3 (tap pay) on page review: 'pay' is hidden"
    faulty.faults = ["qrc:/Main.qml:3: TypeError"]
    assert (failed.as_dict()["ok"], failed.as_dict()["failure"]) == (False, failed.failure)
    assert (faulty.as_dict()["ok"], faulty.as_dict()["faults"]) == (False, faulty.faults)


def test_what_is_found_after_a_restart_goes_on_with_what_was_found_before() -> None:
    found, later = summary(), Summary("paid", (1080, 1920), "it", 20.0)
    found.payments.append(PaymentSeen("being_confirmed", {"301000000000000245": "being_confirmed"}, "A"))
    later.steps = [PageSeen("home", "02-home.png", 900)]
    later.payments = [PaymentSeen("paid", {"301000000000000245": "paid"}, "A")]
    later.requests = Counter(govpay=2, documento=1)
    later.longest_ui_stall_ms = 40.0
    later.faults = ["a warning"]
    found.add(later)
    assert [step.screenshot for step in found.steps] == ["01-home.png", "02-home.png"]
    assert [(payment.ending, payment.attempt) for payment in found.payments] == [("paid", ""), ("paid", "A")]
    assert found.requests == Counter(govpay=7, checkout=1, documento=1)
    assert (found.ending, found.longest_ui_stall_ms, found.faults) == ("paid", 40.0, ["a warning"])
    found.add(Summary("paid", (1080, 1920), "it", 20.0, ending="idle", failure="why", faults=["a warning"]))
    found.add(Summary("paid", (1080, 1920), "it", 20.0, failure="later"))
    assert (found.ending, found.failure, found.faults) == ("idle", "why", ["a warning"])


def test_clearing_takes_away_only_what_an_earlier_tour_wrote(tmp_path: Path) -> None:
    found = summary()
    found.documents.append("../outside.pdf")
    outside = tmp_path / "outside.pdf"
    folder = tmp_path / "out"
    folder.mkdir()
    for file in (folder / "01-home.png", folder / "receipt-ABCDEFGH.pdf", folder / "mine.png", outside):
        file.touch()
    found.write(folder)
    clear(folder)
    assert [file.name for file in folder.iterdir()] == ["mine.png"]
    assert outside.exists()
    clear(folder)  # nothing to clear is no fault
