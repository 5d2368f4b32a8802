# SPDX-License-Identifier: EUPL-1.2
"""Background tasks: named, cancellable, and no error in one is lost."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.tasks import Tasks
from tests.application.world import settle_down

pytestmark = pytest.mark.anyio


class Told:
    """Remembers what went wrong."""

    def __init__(self) -> None:
        self.errors: list[tuple[str, BaseException]] = []

    def __call__(self, name: str, error: BaseException) -> None:
        self.errors.append((name, error))


async def _forever(ended: list[str], name: str) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        ended.append(name)


async def test_an_error_is_told_with_its_name() -> None:
    told = Told()
    tasks = Tasks(told)

    async def fails() -> None:
        raise ValueError("x")

    tasks.start("search", fails())
    await settle_down()
    assert [(name, str(error)) for name, error in told.errors] == [("search", "x")]
    assert not tasks.running("search")


async def test_starting_a_name_again_cancels_the_run_before() -> None:
    told, ended = Told(), list[str]()
    tasks = Tasks(told)
    tasks.start("search", _forever(ended, "first"))
    await settle_down()
    tasks.start("search", _forever(ended, "second"))
    await settle_down()
    assert ended == ["first"]
    assert tasks.running("search")
    await tasks.aclose()
    assert ended == ["first", "second"]
    assert not told.errors


async def test_who_cancels_all_goes_on() -> None:
    ended: list[str] = []
    tasks = Tasks(Told())

    async def wipes() -> None:
        tasks.cancel_all()
        await asyncio.sleep(0)
        ended.append("wiped")

    tasks.start("other", _forever(ended, "other"))
    await settle_down()
    tasks.start("wipe", wipes())
    await settle_down()
    assert sorted(ended) == ["other", "wiped"]
