# SPDX-License-Identifier: EUPL-1.2
"""Plays steps at a kiosk, one after the other, as a person would, and takes a picture of each new page."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF

from kiosk.application.visit.state import Printing
from kiosk.domain.language import written_in
from kiosk.domain.spoken import spoken
from kiosk.lab.tour.hands import FINGERS_MS, as_read
from kiosk.lab.tour.infrastructure import NotDone
from kiosk.lab.tour.scanner_devices import ScannerDevices, letter_with
from kiosk.lab.tour.screen import NotThere
from kiosk.lab.tour.stage import Stage
from kiosk.lab.tour.steps import INFRASTRUCTURE, Step
from kiosk.lab.tour.summary import PageSeen
from kiosk.ui.speech.tree import Node, Role
from kiosk.ui.speech.tree import Screen as Accessible

T = TypeVar("T")

#: Does what a step wants around the kiosk.
Act = Callable[[Step], Awaitable[None]]

_POLL_EVERY_S = 0.02
_AFTER_TYPING_S = 0.05
_MOST_SCROLLS = 20
#: Longer than it takes until it is clear that no scanner pressed a key.
_AFTER_KEY_S = 0.1
_MOST_STOPS = 60
_PRINTING_S = 10.0


class StepFailed(Exception):
    """A step could not be played; the message says which and why."""


class Player:
    """A person at the kiosk.

    Args:
        folder: where pictures are written; None takes none.
        act: does what is done around the kiosk; None when its servers are others than the sandbox.
        scanners: those that are no keyboards; None when no step uses one.
        pictures: how many were taken before the kiosk was started this time.
    """

    def __init__(
        self,
        stage: Stage,
        folder: Path | None = None,
        act: Act | None = None,
        scanners: ScannerDevices | None = None,
        pictures: int = 0,
    ) -> None:
        self._stage = stage
        self._folder = folder
        self._act = act
        self._scanners = scanners or ScannerDevices(())
        self._touched_s = stage.seen.began_s
        self._pictures = pictures
        self._pictured = ""
        self.seen: list[PageSeen] = []
        self._verbs: dict[str, Callable[[Step], Awaitable[None]]] = {
            "tap": self._tap,
            "double-tap": self._double_tap,
            "type": self._type,
            "press": self._press,
            "go-to": self._go_to,
            "web-go-to": self._web_go_to,
            "scan": self._scan,
            "wait-page": self._wait_page,
            "web-tap": self._web_tap,
            "wait-web": self._wait_web,
            "web-type": self._web_type,
            "kill-renderer": self._kill_renderer,
            "screenshot": self._screenshot,
            "expect-ending": self._expect_ending,
            "expect-said": self._expect_said,
            **dict.fromkeys(INFRASTRUCTURE, self._around),
        }

    async def play(self, steps: Sequence[Step], first: int = 1) -> None:
        """Play all steps; `first` is the number of the first one.

        Raises:
            StepFailed: one could not be played; a last picture was taken.
            OSError: a picture cannot be written.
        """
        for number, step in enumerate(steps, first):
            try:
                await self._picture_of_new_page()
                await self._verbs[step.do](step)
            except (NotThere, NotDone) as error:
                await self._last_picture()
                raise StepFailed(f"step {number} ({step}) on page {self._stage.page}: {error}") from None

    async def leave(self) -> None:
        """Go, but not while it prints; the page that is left is pictured.

        Raises:
            StepFailed: it prints too long.
            OSError: a picture cannot be written.
        """

        def out() -> None:
            if self._stage.visit.state.session.job.printing is Printing.PRINTING:
                raise NotThere(f"it still printed after {_PRINTING_S:g} s")

        try:
            await self._until(out, _PRINTING_S)
        except NotThere as error:
            raise StepFailed(str(error)) from None
        await self._picture_of_new_page()

    async def failed(self) -> None:
        """The play was broken off: take a last picture."""
        await self._last_picture()

    # --- verbs -------------------------------------------------------------------------------------------------

    async def _tap(self, step: Step) -> None:
        await self._tap_name(step.text("name"), step.within_s)

    async def _double_tap(self, step: Step) -> None:
        """As whoever has the screen read aloud: the first tap says what it is, the second chooses it."""
        await self._tap_name(step.text("name"), step.within_s)
        await self._stage.hands.tap(self._stage.screen.point_of(step.text("name")))

    async def _bring_into_sight(self, name: str) -> None:
        """Press the keys that scroll, as a person does who has read so far."""
        for _ in range(_MOST_SCROLLS):
            key = self._stage.screen.key_towards(name)
            if key is None:
                return
            await self._stage.hands.tap(self._stage.screen.point_of(key))
            await self._stage.screen.at_rest()

    async def _tap_name(self, name: str, within_s: float) -> None:
        screen = self._stage.screen

        async def reached() -> QPointF:
            await self._bring_into_sight(name)
            return screen.point_of(name)

        await self._until_async(reached, within_s)
        await screen.at_rest()  # what moves is pressed where it comes to rest
        point = await self._until_async(reached, within_s)
        self._touched_s = time.monotonic()
        await self._stage.hands.tap(point)

    async def _type(self, step: Step) -> None:
        """With the fingers: on the pad where there is one for it, else on a keyboard."""
        text = step.text("text")
        if (
            step.text("by") != "keys"
            and text.isdecimal()
            and all(self._stage.screen.shows(f"digit-{digit}") for digit in set(text))
        ):
            await self._stage.screen.at_rest()
            for digit in text:
                await self._bring_into_sight(f"digit-{digit}")
                self._touched_s = time.monotonic()
                await self._stage.hands.tap(self._stage.screen.point_of(f"digit-{digit}"))
        else:
            self._touched_s = time.monotonic()
            await self._stage.hands.write(text, FINGERS_MS)
        await asyncio.sleep(_AFTER_TYPING_S)

    async def _press(self, step: Step) -> None:
        await self._stage.screen.at_rest()
        self._touched_s = time.monotonic()
        await self._stage.hands.strike(step.text("key"))
        await asyncio.sleep(_AFTER_KEY_S)

    async def _go_to(self, step: Step) -> None:
        """By the key that leads on, as far as it takes."""
        name, screen = step.text("name"), self._stage.screen

        async def reached() -> bool:
            item = screen.named(name)
            if item is None or not item.isVisible():
                raise NotThere(f"there is no {name!r} on this page")
            return item.hasActiveFocus()

        await self._walk(reached, name, step.within_s)

    async def _web_go_to(self, step: Step) -> None:
        web, css = self._stage.web, step.text("css")
        await self._walk(lambda: web.has_focus(css), css, step.within_s)

    async def _walk(self, reached: Callable[[], Awaitable[bool]], name: str, within_s: float) -> None:
        await self._until_async(reached, within_s)  # it is there
        await self._stage.screen.at_rest()
        for _ in range(_MOST_STOPS):
            if await self._until_async(reached, within_s):
                return
            await self._stage.hands.strike("Tab")
            await asyncio.sleep(_AFTER_KEY_S)
        raise NotThere(f"{name!r} was not reached with {_MOST_STOPS} keys")

    async def _scan(self, step: Step) -> None:
        text, device = step.text("text"), step.text("device")
        if device == "camera":
            letter = await asyncio.to_thread(letter_with, text)
            self._touched_s = time.monotonic()
            await self._scanners.hold(letter, self._stage.window.quick)
            return
        self._touched_s = time.monotonic()
        if device == "serial":
            self._scanners.send(text)
        else:
            await self._stage.hands.scan(as_read(text, step.text("layout")))

    async def _wait_page(self, step: Step) -> None:
        name = step.text("name")

        def shown() -> bool:
            if not self._stage.shows_page(name):
                raise NotThere(f"the page {name!r} was not shown within {step.within_s:g} s")
            return True

        await self._until(shown, step.within_s)

    async def _wait_web(self, step: Step) -> None:
        css = step.text("css")

        async def seen() -> None:
            state = await self._stage.web.state_of(css)
            if state in ("absent", "hidden"):
                raise NotThere(f"the web page did not show {css!r} within {step.within_s:g} s")

        await self._until_async(seen, step.within_s)

    async def _web_tap(self, step: Step) -> None:
        web, css = self._stage.web, step.text("css")
        await self._until_async(lambda: web.find(css), step.within_s)
        # WORKAROUND (no public report found): Qt 6.11's web engine drops what is pressed on a page not painted yet.
        await self._stage.screen.at_rest()
        found = await self._until_async(lambda: web.find(css), step.within_s)
        self._touched_s = time.monotonic()
        await self._stage.hands.tap(found.point)

    async def _web_type(self, step: Step) -> None:
        await self._web_tap(step)
        await asyncio.sleep(_AFTER_TYPING_S)  # the focus goes to the field in another process
        css, text = step.text("css"), step.text("text")
        self._touched_s = time.monotonic()
        await self._stage.hands.write(text, FINGERS_MS)

        async def written() -> None:
            found = await self._stage.web.find(css)
            if found.value is not None and not found.value.endswith(text):
                raise NotThere(f"{css!r} holds {found.value!r} after {text!r} was typed")

        await self._until_async(written, step.within_s)

    async def _kill_renderer(self, _: Step) -> None:
        self._stage.web.kill_renderer()

    async def _screenshot(self, step: Step) -> None:
        await self._stage.screen.at_rest()
        await self._picture(step.text("name"), time.monotonic())

    async def _expect_ending(self, step: Step) -> None:
        wanted = step.text("ending")

        def reached() -> bool:
            # shown now, or the visit before this moment ended with it (nobody was there to see it)
            last = self._stage.visit.state.last_ending
            if wanted not in (self._stage.ending(), last.value if last else None):
                seen = self._stage.seen.ending or "none"
                raise NotThere(f"the ending {wanted!r} was not reached within {step.within_s:g} s (seen: {seen})")
            return True

        await self._until(reached, step.within_s)

    async def _expect_said(self, step: Step) -> None:
        """Of the title of the page, or of an item by its name: each of its sentences has been said."""
        name = step.text("name")

        def heard() -> None:
            node = self._spoken_node(name)
            if node is None:
                raise NotThere(f"there is no {name!r} to be said on this page")
            texts = {utterance.text for utterance in self._stage.voice.said}
            missing = [
                text
                for text in spoken(node.name, written_in(self._stage.window.view_model.language))
                if not any(text in said for said in texts)
            ]
            if missing:
                raise NotThere(f"{missing[0]!r} was not said within {step.within_s:g} s")

        await self._until(heard, step.within_s)

    def _spoken_node(self, name: str) -> Node | None:
        nodes = Accessible(self._stage.window.quick).nodes
        if name == "title":
            return next((node for node in nodes if node.role is Role.Heading), None)
        return next((node for node in nodes if node.item.objectName() == name), None)

    async def _around(self, step: Step) -> None:
        if self._act is None:
            raise NotThere(f"{step.do} works with the sandbox only")
        await self._act(step)

    # --- waiting -----------------------------------------------------------------------------------------------

    async def _until(self, find: Callable[[], T], within_s: float) -> T:
        async def found() -> T:
            return find()

        return await self._until_async(found, within_s)

    async def _until_async(self, find: Callable[[], Awaitable[T]], within_s: float) -> T:
        """Try until it does not raise NotThere, for so long at most; meanwhile new pages are pictured."""
        began_s = time.monotonic()
        while True:
            try:
                return await find()
            except NotThere:
                if time.monotonic() - began_s >= within_s:
                    raise
            await self._picture_of_new_page()
            await asyncio.sleep(_POLL_EVERY_S)

    # --- pictures ----------------------------------------------------------------------------------------------

    async def _picture_of_new_page(self) -> None:
        if self._folder is None:
            return
        while self._pictured != (page := self._stage.page):
            await self._stage.screen.at_rest()
            if self._stage.page == page:  # a page that has gone meanwhile was not seen by anybody
                self._pictured = page
                await self._picture(page, self._stage.seen.page_since_s)

    async def _picture(self, name: str, at_s: float) -> None:
        if self._folder is None:
            return
        file = f"{self._pictures + len(self.seen) + 1:02d}-{name}.png"
        ms = max(0, round((at_s - self._touched_s) * 1000))
        self.seen.append(PageSeen(self._stage.page, file, ms))
        await self._stage.screen.picture(self._folder / file)

    async def _last_picture(self) -> None:
        await self._stage.screen.at_rest()
        await self._picture("failed", time.monotonic())
