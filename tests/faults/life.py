# SPDX-License-Identifier: EUPL-1.2
"""One life of a kiosk without its screen, from its start to its end or its death, with a visitor who pays.

It runs in a process of its own: application layer, real HTTP to the sandbox, a real journal. What it does and sees is
told through a pipe as it happens, so that nothing is lost when it is killed.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import httpx
from sqlcipher3.dbapi2 import OperationalError

from kiosk import logs
from kiosk.adapters.journal import file as journal_file
from kiosk.adapters.journal import rows
from kiosk.adapters.journal.file import connect, lock
from kiosk.adapters.journal.key import KeyringKeyStore
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.application.ports import Fact, JournalUnavailable
from kiosk.application.recheck_attempt import RecheckResult
from kiosk.application.visit.derived import ending_shown
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing, VisitState
from kiosk.composition import bootstrap
from kiosk.config import Settings
from kiosk.config.setting import Section
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Page
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.open_attempt import is_open
from kiosk.lab.moved_clock import MovedClock, move, seconds_in
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from tests.adapters.journal.keyrings import OddKeyring, in_use, raising
from tests.adapters.journal.lives import KEY
from tests.faults import control
from tests.faults.payer import Payer
from tests.faults.plans import ADDRESSES, Do, Plan, Told

S = TypeVar("S", bound=Section)

#: No receipt comes by itself for this notice: the row says when one does.
NOTICE, CREDITOR, AMOUNT = "301000000000100626", "01234567897", "115.50"
_LONGEST_S = 40.0
_GUARD = timedelta(minutes=30)
_ENDED = (Page.PAID, Page.NOT_PAID, Page.BEING_CONFIRMED, Page.PARTLY_PAID)
_RETURN_OF = {
    "is refused": PageExit.ERROR,
    "is told nothing": PageExit.ERROR,
    "is told to wait": PageExit.WAITING,
    "leaves the bank": PageExit.LEFT,
    "is told an outcome": PageExit.FINISHED,
}
#: what the payer reads in the end; an outcome that Checkout does not know has no words
_TOLD = {"is refused": Told(116), "is told to wait": Told(17), "is told nothing": Told(99, "/esito")}
_OUT = (Printing.PRINTED, Printing.FAILED, Printing.UNKNOWN)
#: Real time in which an hour passes, in seconds: while a question is waited for, and when nothing else happens.
_LOOK_S, _HOUR_S = 2.0, 0.02
#: After so many hours a payment has been looked at again; after so many it is settled or on the desk's list.
_A_WHILE_H, _TO_THE_LIST_H = 4, 200


@dataclass(frozen=True, slots=True)
class Life:
    """What a life needs to know.

    Attributes:
        folder: of the row: journal, papers, the clock's file, the log.
        receipt: "none", "at once" (when the payer authorises) or "late" (when nobody stands there any more).
        number: how many lives were cut off before this one.
        came: the receipt came in a life before.
    """

    sandbox: Sandbox
    folder: Path
    plan: Plan
    receipt: str
    number: int = 0
    came: bool = False


class SteppedClock(MovedClock):
    """A clock that can also be set wrong: then the time of day jumps and no time has passed."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self._wrong = file.with_name("wrong")

    def now(self) -> datetime:
        """The time of day."""
        return super().now() + timedelta(seconds=seconds_in(self._wrong))

    def set_wrong(self, seconds: float) -> None:
        """From now on, and after a restart, the time of day is so much later."""
        move(self._wrong, seconds)


def settings_of(life: Life) -> Settings:
    """Settings that make a payment quick: a short schedule, short patience with servers."""
    quick: dict[str, dict[str, object]] = {
        "waits": {"schedule_s": [0.0, 0.1, 0.3], "shown_at_least_s": 0.0},
        "govpay": dict.fromkeys(("connect_timeout_s", "read_timeout_s", "find_timeout_s", "pdf_timeout_s"), 1.0),
        "checkout": dict.fromkeys(("connect_timeout_s", "read_timeout_s"), 1.0),
    }
    settings = sandbox_settings(life.sandbox, life.folder / "papers", life.folder / "journal")
    for changes in (quick, life.plan.settings):
        sections = {name: _changed(getattr(settings, name), values) for name, values in changes.items()}
        settings = _changed(settings, sections)
    return settings


def _changed(section: S, values: Mapping[str, object]) -> S:
    return type(section)(**{**vars(section), **values})


def live(channel: Connection, life: Life) -> None:
    """The process. It ends when the life does."""
    os.setpgid(0, 0)
    logs.set_up("info", str(life.folder / "kiosk.log"))
    try:
        asyncio.run(_Living(channel, life).live())
    except Exception:  # noqa: BLE001  whatever it is, the row shows it
        channel.send(("broken", traceback.format_exc()))
        sys.exit(1)


class _Living:
    def __init__(self, channel: Connection, life: Life) -> None:
        self._channel = channel
        self._life = life
        self._plan = life.plan
        self._triggers = (life.plan.triggers, life.plan.again, ())[min(life.number, 2)]
        self._clock = SteppedClock(life.folder / "clock")
        self._came = life.came
        self._written: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._rechecks = 0
        self._errors_left = 0
        self._undo: list[Callable[[], None]] = []
        self._hook()
        self._kiosk = bootstrap.build(settings_of(life), on_request=self._sent, clock=self._clock)
        self._visit = self._kiosk.visit
        self._ending: str | None = None
        self._visit.listen(self._moved)
        self._http = httpx.AsyncClient(timeout=10.0, verify=False)  # it speaks to the sandbox only, without TLS

    async def live(self) -> None:
        """From the start to the end, if nothing kills it."""
        async with asyncio.timeout(_LONGEST_S), self._http:
            await self._reach("start")
            await self._kiosk.warm_up()
            self._kiosk.background.listen(self._has_rechecked)
            await self._reach("home")
            if self._life.number:
                await self._stays()
            else:
                await self._comes()
            self._visit.finish()
            await self._reach("gone")
            await self._another_comes()
            await self._settles()
            await self._asks_later()
            await self._kiosk.aclose()

    # --- the visitor ---------------------------------------------------------------------------------------------

    async def _comes(self) -> None:
        """Finds the notice, and pays it."""
        await self._finds()
        await self._reach("debt")
        if self._visit.state.page is Page.DEBT:
            self._visit.go_on()
            await self._until(lambda state: state.page is not Page.DEBT or not state.session.order.cart.debts)
        await self._reach("review")
        await self._presses_pay()
        if self._visit.state.session.lookup.problem is Problem.AMOUNT_CHANGED:
            self._tell("told that the amount has changed")
            await self._presses_pay()
        if self._visit.state.page is Page.CHECKOUT:
            await self._at_checkout()
            await self._until(lambda state: state.page in _ENDED)
            await self._reach("ended")
            await self._takes_paper()

    async def _finds(self) -> None:
        if self._visit.state.page is Page.HOME:
            self._visit.look_up(ScannedNotice(NoticeNumber(NOTICE), CREDITOR))
            await self._until(lambda state: state.page is not Page.HOME and state.session.lookup.searching is None)

    async def _presses_pay(self) -> None:
        if self._visit.state.page is Page.REVIEW:
            self._visit.pay()
            if self._plan.payer == "presses twice":
                self._visit.pay()
            await self._until(lambda state: state.page is not Page.REVIEW or not state.session.order.starting)

    async def _at_checkout(self) -> None:
        payer, how = Payer(self._visit, self._http), self._plan.payer
        await self._reach("page")
        try:
            await self._pays(payer, how)
        except httpx.TransportError:  # as a page does that cannot go on
            self._visit.page_left(PageExit.FAILED)

    async def _pays(self, payer: Payer, how: str) -> None:
        await payer.opens()
        if how == "cancels":
            return self._visit.page_left(PageExit.CANCEL)
        await payer.chooses()
        await self._reach("summary")
        if not await payer.pays():
            self._tell("blocked")
            return self._visit.page_left(PageExit.LEFT)
        if how != "leaves the bank":
            await payer.authorises(self._plan.told or _TOLD.get(how, Told()))
        self._tell("authorised")
        if self._life.receipt == "at once":
            await self._receipt_comes()
        await self._reach("authorised")
        await self._reach("returned")
        self._visit.page_left(_RETURN_OF.get(how, PageExit.OK))
        if how == "presses twice":
            self._visit.page_left(PageExit.OK)
            self._visit.page_left(PageExit.CANCEL)

    async def _stays(self) -> None:
        """Has seen the kiosk start again, and waits for what it says."""
        await self._until(lambda state: state.page is not Page.VERIFYING)
        if self._visit.state.page in _ENDED:
            await self._reach("ended")
            await self._takes_paper()

    async def _takes_paper(self) -> None:
        page, restored = self._visit.state.page, self._visit.state.session.payment.restored
        if page is Page.NOT_PAID:
            return
        if restored:
            await self._until(lambda state: state.session.job.printing is not Printing.PRINTING)
        elif page is Page.PAID:
            await self._until(lambda state: bool(state.session.payment.documents))
        if page is Page.PAID or restored:
            # nobody asks for a paper that is out already, as the page says or the tray shows
            if self._visit.state.session.job.printing is Printing.PRINTED or any(
                (self._life.folder / "papers").glob("*.pdf")
            ):
                return self._tell("paper", "printed before")
            self._visit.print_document()
        await self._until(lambda state: state.session.job.printing in _OUT)
        if page is Page.PAID and self._plan.device == ADDRESSES["swallows"]:
            self._visit.nothing_came_out()  # as whoever stands there sees
        self._tell("paper", self._visit.state.session.job.printing.value)

    # --- nobody stands there any more -------------------------------------------------------------------------------

    async def _another_comes(self) -> None:
        """Whoever comes next must not get as far as to pay the same notice, by the time of day that the kiosk has."""
        if not self._must_not_be_paid_now():
            return
        await self._finds()
        if self._visit.state.page is Page.DEBT:
            self._visit.go_on()
        await self._presses_pay()
        await self._presses_pay()  # also after having been told that somebody may be paying it
        if self._visit.state.page is Page.CHECKOUT:
            self._tell("second cart")
            self._visit.page_left(PageExit.LEFT)
            await self._until(lambda state: state.page in _ENDED)
        self._visit.finish()

    def _must_not_be_paid_now(self) -> bool:
        return any(
            ending is Ending.PAID
            or (ending is Ending.BEING_CONFIRMED and self._clock.now() < one.page_open_at + _GUARD)
            for one in self._kept()
            if one.page_open_at is not None
            for ending in one.attempt.endings
        )

    async def _settles(self) -> None:
        """What went wrong is over; time passes until nothing is to be looked at any more."""
        await self._act(Do("clear"))
        if self._life.receipt == "late" and self._was_authorised():
            await self._receipt_comes()
        await self._reach("settling")
        looks = self._rechecks + len(self._still_open())
        await self._time_passes(lambda: self._rechecks < looks and bool(self._still_open()), _A_WHILE_H, _LOOK_S)
        await self._act(Do("clear"))
        await self._time_passes(lambda: bool(self._still_open()), _TO_THE_LIST_H, _HOUR_S)
        found = [one.attempt for one in self._kept()]
        self._tell("settled", [(one.id, *(ending.value for ending in one.endings)) for one in found])

    async def _asks_later(self) -> None:
        """Whoever paid comes on a later day and asks for the receipt."""
        if not self._came:
            return
        await self._until(lambda state: state.page is Page.HOME)
        self._visit.begin_check()
        self._visit.look_up(ScannedNotice(NoticeNumber(NOTICE), CREDITOR))
        await self._until(lambda state: state.page not in (Page.HOME, Page.NOTICE))
        if self._visit.state.page is Page.PAID:
            await self._until(lambda state: bool(state.session.payment.documents))
            self._tell("receipt later")
        self._visit.finish()

    def _was_authorised(self) -> bool:
        return any(one.attempt.may_be_authorised for one in self._kept())

    def _kept(self) -> Sequence[KeptAttempt]:
        """What the journal has of the notice, the newest first; nothing while it cannot be read."""
        try:
            return self._kiosk.journal.attempts_on(CREDITOR, NoticeNumber(NOTICE))
        except JournalUnavailable:
            return ()

    def _still_open(self) -> list[KeptAttempt]:
        return [kept for kept in self._kept() if is_open(kept.attempt) and not kept.listed]

    async def _time_passes(self, holds: Callable[[], bool], most_h: int, hour_s: float) -> None:
        """Hours go by, each in so many seconds at most, as long as that holds."""
        for _ in range(most_h):
            if not holds():
                return
            move(self._life.folder / "clock", 3600.0)
            self._clock.reload()
            with suppress(TimeoutError):
                async with asyncio.timeout(hour_s):
                    await self._while(holds)

    def _has_rechecked(self, rechecked: RecheckResult) -> None:
        self._rechecks += 1
        self._changed.set()

    # --- what happens, and what is told ------------------------------------------------------------------------------

    async def _reach(self, moment: str) -> None:
        self._tell("moment", moment)
        for do in self._plan.moments.get(moment, ()) if not self._life.number or moment == "settling" else ():
            await self._act(do)

    async def _act(self, do: Do) -> None:
        sandbox = self._life.sandbox
        match do.what:
            case "fault":
                await asyncio.to_thread(control.plan_fault, sandbox, do.about)
            case "network":
                await asyncio.to_thread(sandbox.network, up=bool(do.about["up"]))
            case "rights":
                await asyncio.to_thread(control.change_rights, sandbox, do.about)
            case "creditor":
                await asyncio.to_thread(control.creditor_says, sandbox, CREDITOR, NOTICE, str(do.about["says"]))
            case "clear":
                while self._undo:
                    self._undo.pop()()
                self._errors_left = 0
                await asyncio.to_thread(control.mend, sandbox)
            case _:
                self._act_at_once(do)

    async def _receipt_comes(self) -> None:
        await asyncio.to_thread(send_receipt, self._life.sandbox)
        self._came = True
        self._tell("receipt")

    def _act_at_once(self, do: Do) -> None:
        folder = self._life.folder / "journal"
        match do.what:
            case "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            case "clock":
                self._clock.set_wrong(float(str(do.about["seconds"])))
            case "sqlite error":
                self._errors_left = int(str(do.about["times"]))
            case "locked" | "locked for a moment":
                other = self._another_connection()
                other.execute("BEGIN IMMEDIATE")
                if do.what == "locked":
                    self._undo.append(other.close)
                else:
                    asyncio.get_running_loop().run_in_executor(None, _let_go, other)
            case "fill disk":
                self._fill_disk(folder, room_too=bool(do.about["room_too"]))
            case "garbage":
                folder.mkdir()
                file = folder / "journal.db"
                file.write_bytes(b"garbage " * 4096)
                self._undo.append(file.unlink)
            case "taken":
                folder.mkdir()
                self._undo.append(partial(os.close, lock(folder)))
            case "keyring":
                self._undo.append(_odd_keyring(str(do.about["how"])))
            case "spoil folder":
                papers = self._life.folder / "papers"
                shutil.rmtree(papers, ignore_errors=True)
                papers.write_bytes(b"")
            case _:
                raise AssertionError(do)

    def _another_connection(self) -> Any:
        file = self._journal._opened()
        return connect(file._path, file._key)

    def _fill_disk(self, folder: Path, *, room_too: bool) -> None:
        filler = folder / "filler"
        if room_too and (folder / "journal.room").exists():
            os.truncate(folder / "journal.room", 0)
        with suppress(OSError), open(filler, "wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        self._undo.append(partial(filler.unlink, missing_ok=True))

    def _sent(self, server: str, operation: str) -> None:
        self._tell("sent", server, operation)

    def _moved(self, state: VisitState) -> None:
        ending = ending_shown(state)
        if ending is not None and ending.value != self._ending:
            self._tell("ending", ending.value)
        self._ending = ending.value if ending else None
        self._changed.set()

    def _tell(self, what: str, *about: object) -> None:
        self._channel.send((what, *about))

    async def _until(self, holds: Callable[[VisitState], bool]) -> None:
        await self._while(lambda: not holds(self._visit.state))

    async def _while(self, holds: Callable[[], bool]) -> None:
        while holds():
            self._changed.clear()
            await self._changed.wait()

    # --- the journal's writes --------------------------------------------------------------------------------------

    def _hook(self) -> None:
        """Have each write of the journal seen before it, within its transaction and after it."""
        record, write = SqliteJournal.record, rows.write

        def recorded(journal: SqliteJournal, fact: Fact, attempt: Attempt) -> None:
            kind = fact.kind.value
            self._journal = journal
            self._written[kind] = self._written.get(kind, 0) + 1
            self._tell("fact", kind)
            self._pull("before", kind)
            record(journal, fact, attempt)
            self._pull("after", kind)
            self._changed.set()

        def written(db: Any, fact: Fact, *rest: Any) -> None:
            write(db, fact, *rest)
            self._pull("within", fact.kind.value)
            if self._errors_left > 0:
                self._errors_left -= 1
                raise OperationalError("disk I/O error")

        SqliteJournal.record = recorded
        rows.write = written

    def _pull(self, moment: str, kind: str) -> None:
        now = (kind, moment, self._written.get(kind, 0))
        for trigger in self._triggers:
            if (trigger.fact, trigger.moment, trigger.number) == now:
                self._triggers = tuple(one for one in self._triggers if one is not trigger)
                self._act_at_once(trigger.do)


def _odd_keyring(how: str) -> Callable[[], None]:
    """The key is in a keyring alone, as where money is real. Returns what makes the keyring work."""
    never = threading.Event()
    ring = OddKeyring(
        {
            "raises": raising(RuntimeError("the bus is gone")),
            "hangs": never.wait,
            "is empty": lambda: "",
            "is wrong": lambda: "no key",
        }[how]
    )
    stack = ExitStack()
    stack.enter_context(patch.object(journal_file, "key_store_of", lambda folder, training: KeyringKeyStore()))
    stack.enter_context(in_use(ring))

    def works() -> None:
        never.set()
        ring.act = lambda: KEY

    return works


def _let_go(other: Any) -> None:
    """Another program has the file for less than the journal waits for it."""
    time.sleep(0.3)
    other.close()


def send_receipt(sandbox: Sandbox) -> None:
    """The receipt of the payment comes to GovPay."""
    note = control.carts_taken(sandbox)[-1]
    said = sandbox.event({"pagopa": "receipt", "notice": NOTICE, "amount": AMOUNT, "paymentNote": note})
    assert said == "OK", said
