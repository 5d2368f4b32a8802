# SPDX-License-Identifier: EUPL-1.2
"""A kiosk whose servers cannot be asked shows its pages all the same, says so, and can be stopped at any moment."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk import config
from kiosk.adapters.journal.export import facts as export_facts
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.ports import Fact, FactKind, JournalUnavailable
from kiosk.application.server_health import Server
from kiosk.application.visit.state import VisitState
from kiosk.commands.first_page import show
from kiosk.composition import bootstrap, printers, rest
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.flow import Page
from tests.adapters.journal.keyrings import OddKeyring, in_use, raising
from tests.adapters.journal.lives import attempt, due, fact, journal_in, tell, with_key
from tests.application.payments import NOON
from tests.application.world import until
from tests.fakes import FakeClock


def settings(
    journal: Path,
    printer: dict[str, Any] | None = None,
    sections: dict[str, dict[str, Any]] | None = None,
    **govpay: Any,
) -> config.Settings:
    return config.parse(
        {
            "journal": {"folder": str(journal)},
            "creditors": [{"id": "01234567897", "name": "Comune di Montechiaro"}],
            "govpay": {
                "pagamento_v2": "https://govpay.invalid/govpay-api-pagamento",
                "ragioneria_v3": "https://govpay.invalid/govpay-api-ragioneria",
                "auth": {"user": "kiosk", "password": "secret"},
                **govpay,
            },
            "checkout": {"api": "https://checkout.invalid/checkout/ec", "subscription_key": "key"},
            "printer": printer or {},
            **(sections or {}),
        }
    )


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(autouse=True)
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(with_key(tmp_path / "credentials")))


def test_a_certificate_that_is_missing_is_told_at_the_first_search(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def visit() -> VisitState:
        kiosk = bootstrap.build(settings(tmp_path, ca_file="/nowhere/ca.pem"))
        try:
            await kiosk.warm_up()
            down = asyncio.Event()
            kiosk.visit.listen(lambda state: down.set() if state.page is Page.UNAVAILABLE else None)
            kiosk.visit.scan("PAGOPA|002|301000000000000144|01234567897|12640")
            await asyncio.wait_for(down.wait(), 10)
            return kiosk.visit.state
        finally:
            await kiosk.aclose()

    trouble = asyncio.run(visit()).availability.trouble
    assert trouble is not None
    assert (trouble.server, trouble.kind) == (Server.GOVPAY, "misconfigured")
    assert "GovPay and Checkout cannot be asked" in caplog.messages


def test_a_secret_that_is_missing_is_told_at_the_start(tmp_path: Path) -> None:
    auth = {"user": "kiosk", "password_file": str(tmp_path / "none")}
    with pytest.raises(config.ConfigError, match="cannot read the secret"):
        bootstrap.build(settings(tmp_path, auth=auth))


def test_a_log_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    log = {"file": str(tmp_path / "none" / "kiosk.log")}
    with pytest.raises(config.ConfigError, match=r"log\.file: .* cannot be written to \(No such file or directory\)"):
        show(settings(tmp_path, sections={"log": log}))


@pytest.mark.parametrize("fault", ["raises", "hangs"])
def test_a_keyring_that_fails_ends_no_kiosk(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    never = threading.Event()

    async def visit() -> VisitState:
        kiosk = bootstrap.build(settings(tmp_path))
        try:
            await asyncio.wait_for(kiosk.warm_up(), 20)
            assert kiosk.visit.state.page is Page.HOME
            with pytest.raises(JournalUnavailable):
                kiosk.journal.open_attempts()
            told = asyncio.Event()
            kiosk.visit.listen(lambda state: told.set() if state.page is Page.UNAVAILABLE else None)
            kiosk.visit.probe_servers()
            await asyncio.wait_for(told.wait(), 20)
            return kiosk.visit.state
        finally:
            await kiosk.aclose()

    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with in_use(OddKeyring(raising(RuntimeError("no bus")) if fault == "raises" else never.wait)):
        trouble = asyncio.run(visit()).availability.trouble
    never.set()
    assert trouble is not None
    assert trouble.kind == "outage"
    assert (trouble.server, trouble.at_rest) == (Server.KIOSK, True), "said before somebody has looked for a notice"
    (told,) = (record for record in caplog.records if record.message == "nothing can be recorded")
    assert "the keyring with the journal's key cannot be read" in str(vars(told)["details"])


def test_once_it_is_warm_garbage_is_collected_again(tmp_path: Path) -> None:
    async def warm() -> None:
        kiosk = bootstrap.build(settings(tmp_path))
        gc.disable()
        await kiosk.warm_up()
        await kiosk.aclose()

    asyncio.run(warm())
    assert gc.isenabled()
    assert gc.get_freeze_count()


def test_it_can_be_stopped_before_it_is_warm(tmp_path: Path) -> None:
    async def start_and_stop() -> None:
        kiosk = bootstrap.build(settings(tmp_path))
        warming = asyncio.create_task(kiosk.warm_up())
        await asyncio.sleep(0)
        await kiosk.aclose()
        await warming

    asyncio.run(start_and_stop())


def test_a_part_that_is_missing_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    def not_there() -> None:
        raise ModuleNotFoundError("No module named 'qrcode'")

    loaded: list[str] = []
    rest.load_parts([not_there, lambda: loaded.append("the next one")])
    (record,) = caplog.records
    assert vars(record)["details"] == {"part": "not_there"}
    assert loaded == ["the next one"]


def test_slips_have_a_printer_of_their_own_where_the_settings_name_one(tmp_path: Path) -> None:
    assert printers.roll_printer_of(settings(tmp_path), FakeClock()) is None
    both = settings(tmp_path, printer={"kind": "cups", "queue": "kiosk", "roll": {"queue": "roll"}})
    assert isinstance(printers.printer_of(both, FakeClock()), CupsPrinter)
    assert isinstance(printers.roll_printer_of(both, FakeClock()), CupsPrinter)


class LateClock(FakeClock):
    """A year after the attempts of the tests; it stands still once somebody sleeps."""

    def __init__(self) -> None:
        super().__init__(NOON.replace(year=2027))
        self.asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asleep.set()
        await asyncio.Event().wait()


def test_once_it_is_warm_the_journal_is_open_and_tended(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    old = SqliteJournal(JournalStorage(folder))
    refused = tell(old, attempt(1), until=FactKind.CART_SENT).cart_refused()
    old.record(fact(refused, FactKind.CART_ANSWERED), refused)
    old.close()

    async def warm() -> None:
        clock = LateClock()
        kiosk = bootstrap.build(settings(folder), clock=clock)
        await kiosk.warm_up()
        with pytest.raises(JournalUnavailable, match="in use"):
            journal_in(folder).open()
        await asyncio.wait_for(clock.asleep.wait(), 10)
        assert list(kiosk.journal.attempts_of_code(attempt(1).code)) == []
        await kiosk.aclose()

    asyncio.run(warm())
    again = journal_in(folder)
    again.open()
    again.close()


def test_each_start_is_recorded_once(tmp_path: Path) -> None:
    folder = tmp_path / "journal"

    def starts() -> list[str]:
        try:
            told = [json.loads(line) for line in export_facts(JournalStorage(folder))]
        except JournalUnavailable:  # it is just being made
            return []
        return [one["fact"] for one in told]

    async def start(number: int) -> None:
        kiosk = bootstrap.build(settings(folder))
        await kiosk.warm_up()
        await until(lambda: len(starts()) == number)
        await kiosk.aclose()

    for number in (1, 2):
        asyncio.run(start(number))
    assert starts() == ["program_started"] * 2


def test_without_a_journal_it_starts_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")

    async def warm() -> None:
        kiosk = bootstrap.build(settings(tmp_path / "journal"))
        await kiosk.warm_up()
        await kiosk.aclose()

    asyncio.run(warm())
    assert "nothing can be recorded" in [record.getMessage() for record in caplog.records]
    assert not (tmp_path / "journal" / FILE).exists()


def test_who_was_cut_off_sees_the_verification_after_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(with_key(tmp_path / "credentials")))

    def build() -> bootstrap.Kiosk:
        return bootstrap.build(settings(tmp_path / "journal"))

    async def power_cut() -> VisitState:
        before = build()
        begun = Attempt("A" * 26, (due(0),))
        now = SystemClock().now()
        for kind, held in (
            (FactKind.ATTEMPT, begun),
            (FactKind.PAGE_OPENED, begun.cart_sent().page_opened()),
            (FactKind.MAY_BE_AUTHORISED, begun.cart_sent().page_opened().authorisation_possible()),
        ):
            before.journal.record(Fact(now, begun.id, kind), held)
        await before.aclose()
        after = build()
        try:
            seen = asyncio.Event()
            after.visit.listen(lambda state: seen.set() if state.page is Page.VERIFYING else None)
            await after.warm_up()
            await asyncio.wait_for(seen.wait(), 10)
            return after.visit.state
        finally:
            await after.aclose()

    state = asyncio.run(power_cut())
    assert state.session.payment.restored
    assert state.session.payment.attempt is not None
    assert state.session.payment.attempt.returned is PageExit.CUT_OFF


def test_the_background_keeps_to_the_settings(tmp_path: Path) -> None:
    plan = bootstrap.plan_of(settings(tmp_path, sections={"background": {"soon_min": [1, 3], "every_min": 30}}))
    assert plan.soon == (timedelta(minutes=1), timedelta(minutes=3))
    assert plan.every == timedelta(minutes=30)
