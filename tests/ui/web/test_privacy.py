# SPDX-License-Identifier: EUPL-1.2
"""Nothing of one payment is there in the next, nor anywhere else."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile
from shiboken6 import isValid

from kiosk.domain.attempt import PageExit
from kiosk.ui.web import session

from .payment import START, Payment
from .site import Answer, Site

SECRET = "MarioRossi1980"
KEEPS = f"""<p>page<script>
localStorage.name = sessionStorage.name = '{SECRET}'
document.cookie = 'name={SECRET}; max-age=9999'
window.ready = new Promise(done => {{
  const opening = indexedDB.open('{SECRET}', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('a')
  opening.onsuccess = () => done(caches.open('{SECRET}').then(c => c.put('/x', new Response('{SECRET}'))).then(() => 1))
}})
</script><script src=/kept.js></script>"""
FINDS = """Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, caches]) =>
 [localStorage.name ?? null, sessionStorage.name ?? null, document.cookie, bases.length, caches.length])"""

MakePayment = Callable[..., Payment]


@pytest.fixture
def keeping_site(site: Site) -> Site:
    """A server that wants to be remembered."""
    site.pages["/kept.js"] = Answer(
        "window.kept = 1",
        content_type="text/javascript",
        headers=(("Cache-Control", "max-age=9999, immutable"), ("Set-Cookie", f"id={SECRET}; HttpOnly; Max-Age=9999")),
    )
    return site


def _leave(payment: Payment) -> None:
    payment.does(payment.filled("location.replace('RETURN')"))
    payment.left(PageExit.OK)


def test_the_next_payer_finds_nothing(keeping_site: Site, new_payment: MakePayment) -> None:
    first = new_payment()
    first.open(KEEPS)
    assert first.awaits("window.ready") == 1
    assert first.awaits(FINDS) == [SECRET, SECRET, f"name={SECRET}", 1, 1]
    first.does("location.reload()")  # within a payment the page is remembered
    first.until(lambda: len(keeping_site.got(START)) == 2)
    assert SECRET in keeping_site.got(START)[1].headers.get("Cookie", "")
    first.until(lambda: first.evaluate("window.kept") == 1)
    assert len(keeping_site.got("/kept.js")) == 1
    _leave(first)

    second = new_payment()
    second.open("<p>page<script src=/kept.js></script>")
    assert second.awaits(FINDS) == [None, None, "", 0, 0]
    assert len(keeping_site.got("/kept.js")) == 2
    assert "Cookie" not in keeping_site.got(START)[-1].headers


def test_the_same_visitor_pays_again_and_finds_nothing(keeping_site: Site, payment: Payment) -> None:
    payment.open(KEEPS)
    assert payment.awaits("window.ready") == 1
    _leave(payment)
    payment.let_pass(100.0)
    payment.visit.finish()
    payment.let_pass(31 * 60.0)  # the guard against paying twice
    payment.serve("/c/2", "<p>page")
    payment.start()
    payment.until(lambda: payment.visit.state.session.payment.page_loaded)
    assert payment.awaits(FINDS) == [None, None, "", 0, 0]


def test_view_and_profile_are_destroyed(payment: Payment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_LEFT_BEHIND_MS", 500)
    payment.open("<p>page")
    view = payment.view
    profile = view.property("profile")
    web_session = payment.view_model._session
    assert isinstance(profile, QQuickWebEngineProfile)
    assert profile.isOffTheRecord()
    assert profile.storageName() == ""
    process = int(view.property("renderProcessPid"))
    gone: list[str] = []
    view.destroyed.connect(lambda: gone.append("view"))
    profile.destroyed.connect(lambda: gone.append("profile"))
    web_session.destroyed.connect(lambda: gone.append("session"))
    _leave(payment)
    payment.until(lambda: "session" in gone)
    assert gone.index("view") < gone.index("profile")
    assert not isValid(view)
    assert not isValid(profile)
    assert not isValid(web_session)
    payment.until(lambda: not Path(f"/proc/{process}").exists() or _is_zombie(process))


def _is_zombie(process: int) -> bool:
    return "\nState:\tZ" in Path(f"/proc/{process}/status").read_text()


def test_nothing_is_written_to_disk(keeping_site: Site, payment: Payment) -> None:
    began = time.time()
    payment.open(KEEPS)
    assert payment.awaits("window.ready") == 1
    _leave(payment)
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.AppLocalDataLocation, kinds.AppDataLocation, kinds.CacheLocation, kinds.AppConfigLocation):
        place = Path(QStandardPaths.writableLocation(kind))
        written = [path for path in place.rglob("*") if path.is_file() and path.stat().st_mtime >= began]
        assert [path for path in written if SECRET.encode() in path.read_bytes()] == []
        assert [path for path in written if path.name in ("Cookies", "data_0")] == []


def test_a_profile_that_remembers_is_not_taken(payment: Payment, capture_faults: list[BaseException]) -> None:
    payment.open("<p>page")
    remembering = QQuickWebEngineProfile("remembers", payment.window)
    remembering.setOffTheRecord(False)
    with pytest.raises(RuntimeError):
        payment.view_model._session.adopt(remembering)
