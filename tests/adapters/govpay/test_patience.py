# SPDX-License-Identifier: EUPL-1.2
"""How often and how long GovPay is asked: what is repeated, what is not, and when nothing leaves any more."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable
from types import SimpleNamespace

import httpx
import pytest
import tenacity
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.govpay import (
    Api,
    BasicCredentials,
    Connection,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayReceipts,
    GovPaySettings,
    probes,
)
from kiosk.adapters.govpay.retry import JITTER_S, LONGEST_RETRY_AFTER_S, MAX_TRIES, PAUSE_S, WITHIN_S, patiently
from kiosk.adapters.http import Answer, Timeouts
from kiosk.application.settle_payment import Settlement
from kiosk.domain.attempt import PageExit
from kiosk.domain.breaker import Breaker, Circuit
from kiosk.domain.ending import Ending
from kiosk.domain.money import Money
from kiosk.domain.tariff import DebtDraft, IncomeCode
from kiosk.errors import KioskError, NotFound, Outage, TooManyRequests
from tests.adapters.govpay.installation import (
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
    TIMES,
    at_once,
    debt,
    fault,
    page,
    settings,
)
from tests.adapters.loopback import answer, resets_after, says, serving, silence
from tests.application.payments import SCHEDULE_S, left
from tests.fakes import FakeClock
from tests.memory_journal import MemoryJournal

HTML = {"content-type": "text/html"}
JSON = {"content-type": "application/json"}
RESET = httpx.ReadError("reset")
Ask = Callable[[Connection], Awaitable[object]]


def _find(govpay: Connection) -> Awaitable[object]:
    return GovPayDebts(govpay).find(CREDITOR, NOTICE)


def _list(govpay: Connection) -> Awaitable[object]:
    return GovPayReceipts(govpay).list(CREDITOR, NOTICE, IUV)


def _pdf(govpay: Connection) -> Awaitable[object]:
    return GovPayReceipts(govpay).fetch_pdf(RECEIPT)


def _put(govpay: Connection) -> Awaitable[object]:
    return GovPayDebtCreation(govpay, "kiosk").put(DebtDraft("K1", CREDITOR, "T", "x", Money(100), IncomeCode("T")))


def _post(govpay: Connection) -> Awaitable[object]:
    return GovPayDebtCreation(govpay, "kiosk").post_form(CREDITOR, "T", {"a": 1})


class Server:
    """Answers what it is told, one after the other, the last for ever."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self._answers = itertools.chain(answers, itertools.repeat(answers[-1]))
        self.asked = 0
        self.counted = 0
        self.pauses: list[float] = []
        self.breaker = Breaker()
        self.connection = Connection(
            settings(),
            lambda *_: self._count(),
            transport=httpx.MockTransport(self._answer),
            breaker=self.breaker,
            sleep=self._sleep,
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        found = next(self._answers)
        if isinstance(found, Exception):
            raise found
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    def _count(self) -> None:
        self.counted += 1

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def fails(self, ask: Ask = _find) -> KioskError:
        with pytest.raises(KioskError) as caught:
            await ask(self.connection)
        return caught.value


def _status(code: int, headers: dict[str, str] | None = None, body: bytes = b"") -> httpx.Response:
    return httpx.Response(code, headers=headers or HTML, content=body)


# --- repetitions ---------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize("ask", [_find, _pdf])
@pytest.mark.parametrize(
    "trouble",
    [
        RESET,
        httpx.ConnectError("refused"),
        httpx.WriteError("reset"),
        httpx.RemoteProtocolError("closed"),
        _status(502),
        _status(503),
        _status(504),
        _status(503, {"retry-after": "1"}),
        _status(429, {"retry-after": "1"}),
        _status(429, {"retry-after": "0"}),
    ],
    ids=str,
)
async def test_what_may_pass_is_asked_three_times(ask: Ask, trouble: httpx.Response | Exception) -> None:
    server = Server(trouble)
    assert isinstance(await server.fails(ask), Outage)
    assert server.asked == server.counted == MAX_TRIES


@pytest.mark.anyio
async def test_what_has_passed_is_not_noticed() -> None:
    server = Server(RESET, _status(503), httpx.Response(200, json=debt()))
    await _find(server.connection)
    assert server.asked == 3
    assert server.breaker.answered_last


@pytest.mark.anyio
@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ReadTimeout("slow"),
        httpx.ConnectTimeout("slow"),
        httpx.WriteTimeout("slow"),
        httpx.PoolTimeout("busy"),
        TimeoutError(),
        httpx.LocalProtocolError("ours"),
        _status(500, JSON, json.dumps(fault("INTERNAL")).encode()),
        _status(502, JSON, json.dumps(fault("502000")).encode()),
        _status(503, JSON, b"{}"),
        _status(500),
        _status(200, HTML, b"<html>"),
        _status(302, {"location": "https://elsewhere.example/"}),
        _status(401, JSON, b"{}"),
        _status(403, JSON, b"{}"),
        _status(404, JSON, b"{}"),
        _status(422, JSON, b"{}"),
        _status(429),
        _status(429, {"retry-after": "2"}),
        _status(429, {"retry-after": "soon"}),
        _status(503, {"retry-after": "120"}),
    ],
    ids=str,
)
async def test_what_is_not_asked_again(trouble: httpx.Response | Exception) -> None:
    server = Server(trouble)
    await server.fails()
    assert (server.asked, server.pauses) == (1, [])


@pytest.mark.anyio
@pytest.mark.parametrize("ask", [_put, _post])
@pytest.mark.parametrize(
    "trouble", [RESET, httpx.ConnectError("refused"), _status(503), _status(429, {"retry-after": "0"})]
)
async def test_a_write_is_never_repeated(ask: Ask, trouble: httpx.Response | Exception) -> None:
    server = Server(trouble)
    await server.fails(ask)
    assert server.asked == 1


@pytest.mark.anyio
async def test_how_long_to_wait_is_kept_for_the_caller() -> None:
    error = await Server(_status(429, {"retry-after": "30"})).fails()
    assert isinstance(error, TooManyRequests)
    assert error.retry_after_s == 30


@pytest.mark.anyio
async def test_a_date_to_wait_for_is_read_as_seconds() -> None:
    later = {"date": "Mon, 23 Nov 2026 10:00:00 GMT", "retry-after": "Mon, 23 Nov 2026 10:00:01 GMT"}
    server = Server(_status(429, later), httpx.Response(200, json=debt()))
    await _find(server.connection)
    assert 1 <= server.pauses[0] <= 1 + PAUSE_S + JITTER_S


@given(st.lists(st.sampled_from(["reset", "busy", "asks for a second"]), min_size=3, max_size=3))
def test_pauses_are_bounded(troubles: list[str]) -> None:
    kinds = {
        "reset": RESET,
        "busy": _status(503),
        "asks for a second": _status(503, {"retry-after": str(int(LONGEST_RETRY_AFTER_S))}),
    }
    asked = 0
    pauses: list[float] = []

    async def ask() -> Answer:
        nonlocal asked
        found = kinds[troubles[asked]]
        asked += 1
        if isinstance(found, Exception):
            raise found
        return Answer(found.status_code, found.headers, b"")

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async def run() -> None:
        try:
            await patiently(ask, sleep)
        except httpx.ReadError:
            pass

    asyncio.run(run())
    assert asked == len(pauses) + 1 <= MAX_TRIES
    for index, pause in enumerate(pauses):
        least = PAUSE_S * 2**index + (LONGEST_RETRY_AFTER_S if troubles[index] == "asks for a second" else 0)
        assert least <= pause <= least + JITTER_S
        assert pause < WITHIN_S, "no try begins later than this after the first"


@pytest.mark.anyio
@pytest.mark.parametrize(("takes_s", "tries"), [(0.0, 3), (0.3, 3), (1.0, 2), (1.4, 2), (1.8, 1), (9.0, 1)])
async def test_no_try_begins_later_than_two_seconds_after_the_first(
    takes_s: float, tries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock()
    monkeypatch.setattr(tenacity, "time", SimpleNamespace(monotonic=clock.monotonic))
    began: list[float] = []

    async def ask() -> Answer:
        began.append(clock.elapsed_s)
        clock.advance(takes_s)
        raise RESET

    with pytest.raises(httpx.ReadError):
        await patiently(ask, clock.sleep)
    assert len(began) == tries
    assert began[-1] < WITHIN_S


def test_kiosks_do_not_come_back_at_the_same_moment() -> None:
    async def first_pause() -> float:
        server = Server(RESET)
        await server.fails()
        return server.pauses[0]

    assert len({asyncio.run(first_pause()) for _ in range(10)}) > 1


# --- settling ------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize("api", [Api.RAGIONERIA_V3, Api.PAGAMENTO_V3, Api.PENDENZE_V2])
@pytest.mark.parametrize("trouble", [RESET, _status(503), _status(429, {"retry-after": "0"}), "nothing yet"])
async def test_settling_asks_by_its_schedule_and_no_more(api: Api, trouble: object) -> None:
    times: list[float] = []
    clock = FakeClock()

    def handler(request: httpx.Request) -> httpx.Response:
        times.append(clock.elapsed_s)
        if isinstance(trouble, Exception):
            raise trouble
        return httpx.Response(200, json=page()) if trouble == "nothing yet" else _status(trouble.status_code)  # type: ignore[attr-defined]

    govpay = Connection(settings(api), transport=httpx.MockTransport(handler))
    attempt = left(PageExit.OK, possible=True)
    settlement = Settlement(GovPayReceipts(govpay), MemoryJournal(), clock, SCHEDULE_S, attempt)
    settled = await settlement.settle(attempt, lambda _: None)
    await govpay.aclose()
    assert times == list(SCHEDULE_S), "also after the third failure, with the breaker open"
    assert settled.ending is Ending.BEING_CONFIRMED


@pytest.mark.anyio
async def test_settling_finds_out_by_itself_that_govpay_is_back() -> None:
    server = Server(RESET, RESET, RESET, httpx.Response(200, json=page()))
    for _ in range(3):
        await server.fails(_list)
    assert server.breaker.circuit is Circuit.OPEN
    await _list(server.connection)
    assert (server.asked, server.breaker.circuit) == (4, Circuit.HALF_OPEN), "so that the receipt can be fetched"


# --- the breaker ---------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_while_it_is_open_nothing_leaves_but_probes_and_receipts() -> None:
    server = Server(httpx.ReadTimeout("slow"))
    for _ in range(3):
        await server.fails()
    for ask in (_find, _pdf, _put, _post):
        assert isinstance(await server.fails(ask), Outage)
    assert server.asked == server.counted == 3
    await server.fails(_list)
    assert server.asked == 4
    for probe in probes(server.connection):
        with pytest.raises(Outage):
            await probe.check()
    assert server.asked == 8
    assert server.counted == 4, "probes are of no count"


@pytest.mark.anyio
async def test_a_notice_that_is_not_there_is_an_answer() -> None:
    server = Server(RESET, _status(404, JSON, json.dumps(fault("404000")).encode()))
    assert isinstance(await server.fails(), NotFound)
    for _ in range(4):
        await server.fails()
    assert server.breaker.circuit is Circuit.CLOSED


@pytest.mark.anyio
async def test_a_right_that_we_lack_does_not_take_govpay_away() -> None:
    server = Server(_status(403, JSON, json.dumps(fault("403")).encode()))
    for _ in range(5):
        await server.fails()
    assert (server.asked, server.breaker.circuit) == (5, Circuit.CLOSED)


@pytest.mark.anyio
async def test_a_probe_alone_changes_no_breaker() -> None:
    server = Server(_status(200, JSON, json.dumps({"nome": "kiosk", "domini": []}).encode()))
    server.breaker.failed()
    for probe in probes(server.connection):
        await probe.check()
    assert not server.breaker.answered_last, "of several APIs only all together say that GovPay is back"


# --- time limits ---------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_each_operation_has_all_its_time_limits() -> None:
    limits: list[dict[str, float]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"])
        return _status(404, JSON, b"{}")

    govpay = Connection(
        settings(timeouts=Timeouts(1, 2, 3, 4), find_read_s=30.0, pdf_read_s=20.0),
        transport=httpx.MockTransport(handler),
    )
    for ask in (_find, _list, _pdf, _put, _post):
        with pytest.raises(KioskError):
            await ask(govpay)
    assert limits == [
        {"connect": 1, "read": read_s, "write": 3, "pool": 4}
        for read_s in (30.0, 2, 20.0, 2, 30.0)  # byAvviso, receipts, PDF, PUT, form
    ]


# --- over a socket -------------------------------------------------------------------------------------------------


def _at(port: int, read_s: float = 5.0) -> Connection:
    addresses = dict.fromkeys((Api.PAGAMENTO_V2, Api.RAGIONERIA_V3), f"http://localhost:{port}/govpay")
    found = GovPaySettings(addresses, BasicCredentials("kiosk", "parola"), **{**TIMES, "find_read_s": read_s})
    return Connection(found, sleep=at_once)


@pytest.mark.anyio
async def test_a_connection_that_breaks_is_made_anew() -> None:
    scripts = iter([resets_after(b""), says(answer(b"<html>", "text/html", "503 Busy"))])

    async def flapping(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        script = next(scripts, says(answer(json.dumps(debt()).encode())))
        await script(reader, writer)

    async with serving(flapping) as server:
        govpay = _at(server.port)
        await _find(govpay)
        await govpay.aclose()
    assert len(server.heads) == 3


@pytest.mark.anyio
async def test_a_silence_is_waited_for_once() -> None:
    async with serving(silence) as server:
        govpay = _at(server.port, read_s=0.1)
        with pytest.raises(Outage):
            await _find(govpay)
        await govpay.aclose()
    assert len(server.heads) == 1, "byAvviso may still be at work there"
