# SPDX-License-Identifier: EUPL-1.2
"""The embedded page as a person sees it. The page is only asked where things are; presses and keys are real ones."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.lab.tour.screen import NotThere, Screen

_ANSWER_S = 2.0
#: WebEngineScript.UserWorld: a world of its own, so that nothing of the page's can be touched.
_WORLD = 2

# Where the middle of an element is, in CSS pixels, after it was brought into sight.
_LOOK = """
((css, bring) => {
  const all = [...document.querySelectorAll(css)];
  const element = all.find(one => one.getClientRects().length > 0);
  if (!element) return JSON.stringify({state: all.length ? "hidden" : "absent"});
  if (bring) element.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  const top = document.elementFromPoint(x, y);
  const state = element.disabled ? "disabled"
    : x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || !top ? "outside"
    : element.contains(top) || top.contains(element) ? "free" : "covered";
  const focused = element.contains(document.activeElement);
  return JSON.stringify({state, x, y, value: element.value ?? null, focused});
})(%s, %s)
"""
_STATES = {
    "absent": "is not on the page",
    "hidden": "is hidden",
    "disabled": "cannot be pressed yet",
    "outside": "lies outside what is seen of the page",
    "covered": "is covered by something else of the page",
}


class _Answers(QObject):
    """Where the page's answers arrive."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._last = 0

    def expect(self) -> tuple[int, asyncio.Future[Any]]:
        """A number for a question, and its answer."""
        self._last += 1
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[self._last] = future
        return self._last, future

    @Slot(int, str)
    def take(self, number: int, text: str) -> None:
        """Give the answer with that number to who asked."""
        future = self._waiting.pop(number, None)
        if future is not None and not future.done():
            future.set_result(text)

    def forget(self, number: int) -> None:
        """Drop the question with that number: nobody waits for its answer any more."""
        self._waiting.pop(number, None)


@dataclass(frozen=True, slots=True)
class Found:
    """An element of the page: where it is in the window, and what is written in it."""

    point: QPointF
    value: str | None


class WebPage:
    """The page that the item "webView" shows."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._answers = _Answers()

    def _view(self) -> QQuickItem:
        view = self._screen.named("webView")
        if view is None or not view.isVisible():
            raise NotThere("no web page is shown")
        return view

    async def state_of(self, css: str) -> str:
        """The state of the first visible element that the selector finds: free, covered, disabled, …

        Raises:
            NotThere: no page is shown, or it does not answer.
        """
        return str((await self._ask(self._view(), css, bring=False))["state"])

    async def has_focus(self, css: str) -> bool:
        """Whether the keys go to that element; the page is not moved for it.

        Raises:
            NotThere: no page is shown, or it does not answer.
        """
        view = self._view()
        answer = await self._ask(view, css, bring=False)
        # what is before or behind the page has the keys as soon as the view has them no more
        return isValid(view) and view.hasActiveFocus() and bool(answer.get("focused"))

    async def find(self, css: str) -> Found:
        """Bring the element into sight and say where it is; it has come to rest.

        Raises:
            NotThere: it cannot be pressed; the message says why.
        """
        before: QPointF | None = None
        while True:
            view = self._view()
            answer = await self._ask(view, css, bring=True)
            if not isValid(view):
                raise NotThere("the web page has gone")
            if answer["state"] != "free":
                raise NotThere(f"{css!r} {_STATES[answer['state']]}")
            zoom = float(view.property("zoomFactor"))
            point = view.mapToScene(QPointF(answer["x"] * zoom, answer["y"] * zoom))
            if before is not None and (point - before).manhattanLength() < 1:
                break
            before = point
            await asyncio.sleep(0.03)  # the keyboard may be moving it
        self._screen.must_be_free(view, css, point)
        return Found(point, answer["value"])

    def kill_renderer(self) -> None:
        """Kill the process that draws the page, as a crash would.

        Raises:
            NotThere: there is none.
        """
        process = int(self._view().property("renderProcessPid") or 0)
        if process <= 1:
            raise NotThere("the web page has no process yet")
        os.kill(process, signal.SIGKILL)

    async def _ask(self, view: QQuickItem, css: str, *, bring: bool) -> dict[str, Any]:
        script = _LOOK % (json.dumps(css), json.dumps(bring))
        number, answer = self._answers.expect()
        around = qmlContext(view)
        if around is None:
            raise NotThere("the web page has gone")
        context = QQmlContext(around, view)
        context.setContextProperty("tourAnswers", self._answers)
        call = f"runJavaScript({json.dumps(script)}, {_WORLD}, text => tourAnswers.take({number}, text || '{{}}'))"
        QQmlExpression(context, view, call).evaluate()
        try:
            async with asyncio.timeout(_ANSWER_S):
                given = json.loads(await answer)
        except TimeoutError:
            raise NotThere("the web page does not answer") from None
        finally:
            self._answers.forget(number)
            if isValid(context):  # it goes with its view
                context.deleteLater()
        if "state" not in given:  # the selector is no selector, or the page was just being replaced
            raise NotThere(f"the web page cannot say where {css!r} is")
        return dict(given)
