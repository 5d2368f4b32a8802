# SPDX-License-Identifier: EUPL-1.2
"""The web session of one payment: an off-the-record profile, its rules, and what it saw."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement
from PySide6.QtWebEngineCore import (
    QWebEngineLoadingInfo,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.application.start_payment import Started
from kiosk.application.visit import Visit
from kiosk.domain.attempt import PageExit
from kiosk.domain.navigation import Policy, Verdict
from kiosk.domain.origin import origin_of
from kiosk.logs import get_logger

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = get_logger(__name__)

# https://doc.qt.io/qt-6/qwebengineprofile.html#setHttpAcceptLanguage ; pagoPA's page knows these five
_ACCEPT_LANGUAGE = {"it": "it-IT,it", "en": "en-GB,en", "de": "de-DE,de", "fr": "fr-FR,fr", "sl": "sl-SI,sl"}
# How long a page that is gone may still send what it left behind (beacons, keep-alive requests).
# WORKAROUND (no public report found): in Qt 6.11 the engine asks no interceptor any more once the profile is gone, so
# the profile stays until nothing can come.
_LEFT_BEHIND_MS = 5000
_NOT_FOUND = (QWebEngineLoadingInfo.ErrorDomain.HttpStatusCodeDomain.value, 404)


class RequestWatch(QWebEngineUrlRequestInterceptor):
    """Sees address and method of every request before it leaves, on the Qt thread.

    WORKAROUND (no public report found): in Qt 6.11 a request of a script that a server redirects (not a navigation) is
    shown here again while it is already being followed, so it is recorded, but may leave before that. Checkout
    redirects no such request.
    """

    def __init__(self, visit: Visit, policy: Policy, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._policy = policy
        self._ended = False

    def end(self) -> None:
        """The payment's page is gone: nothing of it may leave any more, not even during the next payment."""
        self._ended = True

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Let it through unless it is a return, which is no address to ask, or cannot be recorded."""
        may_leave = False
        try:
            may_leave = self._may_leave(info)
        finally:  # also when something of ours is broken: what is not recorded must not happen
            if not may_leave:
                info.block(True)

    def _may_leave(self, info: QWebEngineUrlRequestInfo) -> bool:
        address = info.requestUrl().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if self._ended or self._policy.decide(address, main_frame=True) is Verdict.RETURN:  # in a frame, by fetch()
            return False
        return self._visit.request_seen(bytes(info.requestMethod().data()).decode("ascii", "replace"), address)


@QmlElement
class WebSession(QObject):
    """One payment's page. Made when the page is shown, closed when it is left; nothing of it stays.

    Signals:
        hostChanged: the page is at another host than before.
        languageChanged: pages that are loaded from now on speak another language.

    The profile is a child of it: it must outlive the view, see _LEFT_BEHIND_MS.
    """

    hostChanged = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        started: Started,
        page_origins: Sequence[str],
        training: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._started = started
        self._policy = Policy(started.returns, loopback_allowed=training)
        self._closed = False
        self._begun = False
        self._address = started.page
        self._origins = {origin_of(origin) for origin in page_origins}
        self._page_origins = tuple(page_origins)
        self._lang = visit.lang
        self._mark = secrets.token_hex(16)
        self._profile: QQuickWebEngineProfile | None = None
        self._watch: RequestWatch | None = None

    @property
    def host(self) -> str:
        """The host that the page is at now, for the eye."""
        return urlsplit(self._address).hostname or ""

    @property
    def at_checkout(self) -> bool:
        """Whether the page is pagoPA's own, and not a bank's."""
        return origin_of(self._address) in self._origins or self._address == self._started.page

    @Slot(QObject)
    def adopt(self, profile: QQuickWebEngineProfile) -> None:
        """Lay down the rules of the payment's own profile, before its first request.

        Raises:
            RuntimeError: it would leave something behind; then no page is loaded.
        """
        if not profile.isOffTheRecord():
            raise RuntimeError("a payment's profile must leave nothing behind")
        self._watch = RequestWatch(self._visit, self._policy, profile)
        self._profile = profile
        profile.setHttpAcceptLanguage(_ACCEPT_LANGUAGE.get(self._lang, _ACCEPT_LANGUAGE["it"]))
        profile.setUrlRequestInterceptor(self._watch)
        if QAccessible.isActive():
            # WORKAROUND (no public report found): Qt 6.11's web engine, which is started with its first profile, shows
            # its pages to assistive programs only if it is told that there are any, and not those that were there.
            QAccessible.setActive(True)
        # Downloads need no refusing: the engine drops those that nobody accepts.
        # WORKAROUND (no public report found): in PySide6 6.11.3 a Python slot on downloadRequested crashes, since the
        # request belongs to QML's garbage collector; so there is none.

    def speak(self, lang: str) -> None:
        """Go on in another language (ISO 639-1).

        What is on the page stays as it is, for somebody may be typing there: it is not loaded anew. What it asks of its
        server, and what it loads next, is in the new language.
        """
        if lang != self._lang and not self._closed:
            self._lang = lang
            if self._profile is not None:
                self._profile.setHttpAcceptLanguage(_ACCEPT_LANGUAGE.get(lang, _ACCEPT_LANGUAGE["it"]))
            self.languageChanged.emit()

    def close(self) -> None:
        """Nothing that still arrives counts any more, and nothing leaves. The view must be on its way out."""
        self._closed = True
        self._profile = None
        if self._watch is not None:
            self._watch.end()
        QTimer.singleShot(_LEFT_BEHIND_MS, self, self.deleteLater)

    @Slot(QUrl, bool, result=bool)
    def mayNavigate(self, url: QUrl, main_frame: bool) -> bool:
        """Whether a navigation may go on; a return is caught here, before any request leaves."""
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if self._closed:
            return False
        match self._policy.decide(address, main_frame=main_frame):
            case Verdict.RETURN:
                self._returned(address)
                return False
            case Verdict.BLOCK:
                log.info("navigation refused", scheme=url.scheme(), main_frame=main_frame)
                return False
        if not main_frame:
            return True
        return self._visit.address_seen(address, happened=False) and not self._closed

    @Slot(QUrl, result=bool)
    def windowWanted(self, url: QUrl) -> bool:
        """The page wants a new window: it gets none, but its address may be the return.

        Returns whether the address is still to come, so that an unseen view must wait for it.
        """
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        return not self._closed and not self._returned(address) and address in ("", "about:blank")

    @Slot(QUrl, str)
    def urlChanged(self, url: QUrl, title: str) -> None:
        """The page shows another address, without a navigation too (pushState).

        `title`: what it is called before it has come, by an earlier visit to it; empty where it is there already.
        """
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if self._closed or self._returned(address):
            return
        if url.scheme() in ("http", "https"):
            self._begun = True
            if origin_of(address) != origin_of(self._address):
                self._address = address
                self.hostChanged.emit()
            self._visit.address_seen(address, happened=True, title=title)
        elif self._begun:  # a page may go to about:blank without being asked about it, and nothing leads on from there
            log.error("page emptied itself", scheme=url.scheme())
            self._visit.page_left(PageExit.FAILED)

    @Slot(str)
    def titleChanged(self, title: str) -> None:
        """The page has another title, at the address that was told last."""
        if not self._closed:
            self._visit.title_seen(title)

    @Slot()
    def loaded(self) -> None:
        """A page of the flow is there."""
        if not self._closed:
            self._visit.page_loaded()

    @Slot(QUrl, int, int, result=bool)
    def mayWork(self, url: QUrl, domain: int, code: int) -> bool:
        """Whether a page that the engine calls failed, for an error code of that domain, may work all the same.

        WORKAROUND (no public report found): Qt 6.11 calls each page with an HTTP error status failed, also one that is
        there. Checkout is one page under many addresses, kept in a store of files that calls all of them but "/" not
        found and gives the page as its error document.
        """
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        return (domain, code) == _NOT_FOUND and not self._closed and origin_of(address) in self._origins

    @Slot(QUrl, str)
    def loadFailed(self, url: QUrl, error: str) -> None:
        """The page could not be loaded: never an error page, the verification follows."""
        if self._closed or self._returned(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)):
            return
        log.warning("page failed", host=url.host(), error=error)
        self._visit.page_left(PageExit.FAILED)

    @Slot(int, int)
    def rendererGone(self, status: int, exit_code: int) -> None:
        """The renderer died: never reload a page on which somebody may be paying."""
        if not self._closed:
            log.error("renderer gone", status=status, exit_code=exit_code)
            self._visit.page_left(PageExit.FAILED)

    @Slot(str)
    def certificateRefused(self, description: str) -> None:
        """A certificate was not in order; the engine refused it."""
        log.error("certificate refused", description=description)

    def _returned(self, address: str) -> bool:
        how = self._started.returns.match(address)
        if how is None or self._closed:
            return False
        self._visit.page_left(how)
        return True

    #: what our own scripts begin with when they tell something; no script of the page knows it
    mark = Property(str, lambda self: self._mark, constant=True)
    startUrl = Property(QUrl, lambda self: QUrl(self._started.page), constant=True)
    #: runs in Checkout's own pages before anything else of theirs
    languageScript = Property(
        str, lambda self: _language_script(self._lang, self._page_origins), notify=languageChanged
    )


def _language_script(lang: str, origins: Sequence[str]) -> str:
    """Checkout's page takes its language from localStorage first, and sends that one to its server."""
    known = json.dumps(lang if lang in _ACCEPT_LANGUAGE else "it")
    return f"if ({json.dumps(origins)}.includes(location.origin)) localStorage.setItem('i18nextLng', {known})"
