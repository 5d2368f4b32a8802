# SPDX-License-Identifier: EUPL-1.2
"""The Qt application, and the window with its first page: what is there before the rest of the program is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPointerEvent
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from shibokensupport import feature

from kiosk import resources
from kiosk.ui import keyboard
from kiosk.ui.fonts import load_fonts
from kiosk.ui.i18n import Translations
from kiosk.ui.viewmodels.home import HomeViewModel

T = TypeVar("T")

#: What tells that somebody is there.
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel})

PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})


class UserInterfaceFailed(Exception):
    """The pages could not be loaded: the installation is broken."""


def create_application(arguments: list[str]) -> QGuiApplication:
    """Make the one application object; its environment, and what the web engine will need of it, come first.

    The web engine itself is not loaded: https://doc.qt.io/qt-6/qtwebenginequick.html asks for no more than contexts
    that are shared.
    """
    leave_sources_unread()
    keyboard.prepare_environment()
    keep_compiled_pages()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QGuiApplication([sys.argv[0], *arguments])
    app.setApplicationName("govpay-kiosk")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    return app


def leave_sources_unread() -> None:
    """Have PySide not read the source of each module that is imported from now on, nor keep it in the memory."""
    # WORKAROUND (https://github.com/napari/napari/issues/8584): PySide 6.11.3 looks for its own name in the source of
    # whatever is imported, because a feature of its `__feature__` might be switched on there. We use none.
    feature._mod_uses_pyside = lambda module: True


def keep_compiled_pages(environment: MutableMapping[str, str] | None = None) -> None:
    """Have Qt keep what it compiles of the pages where a service of systemd keeps such things (CacheDirectory=).

    Elsewhere it takes the account's own cache folder, which the account of a service need not have. Where it cannot
    write it compiles anew at each start.

    Args:
        environment: where the variable is set, the process's own when None.
    """
    target = os.environ if environment is None else environment
    folder = target.get("CACHE_DIRECTORY", "").split(":")[0]
    if folder:
        target.setdefault("QML_DISK_CACHE_PATH", os.path.join(folder, "qmlcache"))


class Shell:
    """The window with its first page, which is drawn from the settings; the pages of a visit come into it later."""

    def __init__(
        self,
        app: QGuiApplication,
        home: HomeViewModel,
        *,
        size: tuple[int, int],
        fullscreen: bool,
        dress: Callable[[QQmlApplicationEngine], None] | None = None,
    ) -> None:
        """Load the first page and show it.

        Args:
            dress: has the windows of an engine look as the town does; None: as ours.

        Raises:
            UserInterfaceFailed: it cannot be loaded.
        """
        self.home = home
        self.warnings: list[str] = []
        self.translations = Translations(app)
        self.translations.use(home.language)
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._warned)
        self.engine.addImportPath(str(resources.path("qml")))
        if dress is not None:
            dress(self.engine)
        home.setParent(self.engine)
        self.engine.setInitialProperties({"home": home, "width": size[0], "height": size[1]})
        self.quick = self._load()
        self._early = _EarlyTouches(home, self.quick)
        if fullscreen:
            self.quick.showFullScreen()
        else:
            self.quick.show()

    def _load(self) -> QQuickWindow:
        self.engine.load(QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Main.qml"))))
        roots = self.engine.rootObjects()
        if roots and isinstance(roots[0], QQuickWindow) and roots[0].property("homeShown"):
            return roots[0]
        self.translations.remove()
        raise UserInterfaceFailed("; ".join(self.warnings) or ("no first page" if roots else "no window"))

    def stay_until(self, load: Callable[[], T]) -> T:
        """Draw the first page, and let it be touched, while `load` works in a thread. Returns what that returns.

        Raises:
            whatever `load` raises.
        """
        loop = QEventLoop()
        with ThreadPoolExecutor(1, "loading") as thread:
            loading = thread.submit(load)
            loading.add_done_callback(
                lambda _: QMetaObject.invokeMethod(loop, "quit", Qt.ConnectionType.QueuedConnection)
            )
            loop.exec()
            return loading.result()

    @property
    def pressed_at_ms(self) -> int | None:
        """When the first page was pressed last before there was a visit, by the clock of Qt's events; None: never."""
        return self._early.pressed_at_ms

    def show_visit(self, app: QObject) -> None:
        """Load what a visit needs around its pages.

        Raises:
            UserInterfaceFailed: it cannot be loaded.
        """
        self._early.close()
        self.quick.setProperty("app", app)
        if not self.quick.property("visitShown"):
            raise UserInterfaceFailed("; ".join(self.warnings) or "no pages")

    def close(self) -> None:
        """Take everything down."""
        close_listeners(self.quick)
        self.quick.close()
        self.engine.deleteLater()
        self.translations.close()

    def _warned(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)


class WindowListener(QObject):
    """Whoever hears what happens in a window, as its event filter or by signals, until it is closed.

    The window's own end comes later, and may come after the garbage collector has emptied the listener: it must not
    hear of anything by then.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window

    def close(self) -> None:
        """Hear nothing any more. May be called again."""
        self._window.removeEventFilter(self)


def close_listeners(window: QQuickWindow) -> None:
    """Close all that listen to a window, before it goes."""
    for child in window.children():
        if isinstance(child, WindowListener):
            child.close()


class _EarlyTouches(WindowListener):
    """Tells the first page of touches, until there is a visit that sees them itself."""

    def __init__(self, home: HomeViewModel, window: QQuickWindow) -> None:
        super().__init__(window)
        self._home = home
        self.pressed_at_ms: int | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it through."""
        if event.type() in TOUCHES:
            self._home.touched()
        if event.type() in PRESSES and isinstance(event, QPointerEvent):
            self.pressed_at_ms = event.timestamp()
        return False
