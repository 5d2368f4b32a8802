# SPDX-License-Identifier: EUPL-1.2
"""The keys of a keyboard or a tactile keypad, translated into those by which every page is operated.

It looks at keys once the filter of the scanner that works as a keyboard has found that a hand pressed them, so it must
be the window's filter before that one (adapters/scanner/wedge.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.keypad import OF_SPEECH, KeypadAction, Strikes
from kiosk.ui.shell import WindowListener

#: So long held down, the key that leads back leads out of pagoPA's page.
HELD_MS = 800
#: The object's name of what holds pagoPA's page (qml/Kiosk/Web/PaymentFrame.qml).
_WEB = "payment-frame"

_Kind = QEvent.Type
_KINDS = (_Kind.KeyPress, _Kind.KeyRelease, _Kind.ShortcutOverride)
_Action = KeypadAction
#: Where nothing takes an arrow, and on pagoPA's page, where arrows up and down do little.
_ALONG = {
    _Action.UP: _Action.PREVIOUS,
    _Action.LEFT: _Action.PREVIOUS,
    _Action.DOWN: _Action.NEXT,
    _Action.RIGHT: _Action.NEXT,
}
_IN_THE_WEB = {_Action.UP: _Action.PREVIOUS, _Action.DOWN: _Action.NEXT}

_Key = tuple[int, Qt.KeyboardModifier]


class Keypad(WindowListener):
    """An event filter for the window.

    Signals:
        pressed(KeypadAction): a key of speech.
    """

    pressed = Signal(KeypadAction)

    def __init__(self, keys: Mapping[KeypadAction, Sequence[str]], strikes: Strikes, window: QQuickWindow) -> None:
        """`keys` are the names of the keys that do each thing; `strikes` tells strokes of a device that count."""
        super().__init__(window)
        self._names = keys
        self._strikes = strikes
        self._sending = False
        self._sent: dict[int, _Key] = {}  # keys that are held down, and what was sent for them
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HELD_MS)
        self._held.timeout.connect(self.lead_out)
        self._asked: QQuickItem | None = None
        self._actions: dict[_Key, KeypadAction] | None = None
        #: whether a press, at that time of Qt's events, did no more than have the resting picture away
        self.spent: Callable[[int], bool] = lambda _: False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the settings, let all others through."""
        kind = event.type()
        if kind not in _KINDS or not isinstance(event, QKeyEvent) or self._sending:
            return False
        if event.spontaneous() and not self._counts(event):
            return True
        if kind is _Kind.KeyRelease:
            return self._released(event)
        action = self._action_of(event)
        if action is None:
            return False
        if kind is _Kind.ShortcutOverride:
            event.accept()  # no shortcut is one of these keys
            return True
        return event.isAutoRepeat() or self._press(action, event)

    def close(self) -> None:
        """Take no keys any more."""
        super().close()
        self._held.stop()

    def lead_out(self) -> None:
        """Out of pagoPA's page, to what follows it in the frame."""
        if (web := self._web()) is not None:
            QMetaObject.invokeMethod(web, "leadOut")

    def _counts(self, event: QKeyEvent) -> bool:
        """Of a key that no scanner's filter has looked at: whether it was struck once more, and not only held."""
        if event.isAutoRepeat():
            return False
        if event.type() is _Kind.KeyPress:
            return self._strikes.counts(event.key(), event.timestamp())
        return event.type() is not _Kind.KeyRelease or self._strikes.released(event.key(), event.timestamp())

    def _press(self, action: KeypadAction, event: QKeyEvent) -> bool:
        """Do it. Returns whether the key itself goes no further."""
        if self.spent(event.timestamp()):
            return True
        if action in OF_SPEECH:
            self.pressed.emit(action)
            return True
        web = self._web()
        in_web = web is not None
        if action is _Action.OUT:
            self.lead_out()
            return True
        if web is not None and action is _Action.SELECT:
            self._select_in(web)
            return True
        if in_web and action is _Action.BACK:
            self._held.start()
        sent = _IN_THE_WEB.get(action, action) if in_web else action
        if not self._send(_keys()[sent], event) and not in_web and sent in _ALONG:
            self._send(_keys()[_ALONG[sent]], event)
        return True

    def _select_in(self, web: QQuickItem) -> None:
        """Press what has the focus in pagoPA's page; the page says whether that takes the key."""
        if web is not self._asked:
            self._asked = web
            web.returnWanted.connect(self._return)  # type: ignore[attr-defined]  # a signal of PaymentFrame.qml
        QMetaObject.invokeMethod(web, "select")

    def _return(self) -> None:
        key, modifiers = _keys()[_Action.SELECT]
        event = QKeyEvent(_Kind.KeyPress, key, modifiers, "\r")
        self._send((key, modifiers), event)
        self._released(event)

    def _send(self, key: _Key, event: QKeyEvent) -> bool:
        """Send this key in place of the one that was pressed. Returns whether anything took it."""
        self._sent[event.key()] = key
        # WORKAROUND (no public report found): Qt 6.11's web engine takes a key only after a ShortcutOverride.
        self._deliver(_Kind.ShortcutOverride, key, event)
        return self._deliver(_Kind.KeyPress, key, event)

    def _released(self, event: QKeyEvent) -> bool:
        self._held.stop()
        key = self._sent.pop(event.key(), None)
        if key is not None:
            self._deliver(_Kind.KeyRelease, key, event)
            return True
        return self._action_of(event) in OF_SPEECH | {_Action.OUT}

    def _deliver(self, kind: QEvent.Type, key: _Key, event: QKeyEvent) -> bool:
        text = "\r" if key[0] == Qt.Key.Key_Return.value else ""
        same = key[0] == event.key()
        copy = QKeyEvent(
            kind, key[0], key[1], event.nativeScanCode() if same else 0, event.nativeVirtualKey() if same else 0,
            event.nativeModifiers() if same else 0, text,
        )  # fmt: skip
        copy.setTimestamp(event.timestamp())
        copy.ignore()
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, copy)
        finally:
            self._sending = False
        return copy.isAccepted()

    def _action_of(self, event: QKeyEvent) -> KeypadAction | None:
        if self._actions is None:
            self._actions = {qt_key(name): action for action, names in self._names.items() for name in names}
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        key = event.key()
        if key == Qt.Key.Key_Backtab.value:  # what Qt makes of Shift and Tab
            key, held = Qt.Key.Key_Tab.value, held | Qt.KeyboardModifier.ShiftModifier
        return self._actions.get((key, held))

    def _web(self) -> QQuickItem | None:
        """What holds pagoPA's page, while that has the focus."""
        found = self._window.findChild(QQuickItem, _WEB)
        return found if found is not None and found.hasActiveFocus() else None


def qt_key(name: str) -> _Key:
    """Qt's number of a key of the settings, and what is held down with it."""
    *held, key = name.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= Qt.KeyboardModifier[{"Ctrl": "ControlModifier"}.get(one, f"{one}Modifier")]
    return Qt.Key[f"Key_{key}"].value, modifiers


@cache
def _keys() -> Mapping[KeypadAction, _Key]:
    """What is sent for each action, to where the focus is. Qt's list of keys loads slowly: not with the program."""
    key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
    return {
        _Action.NEXT: (key.Key_Tab.value, none),
        _Action.PREVIOUS: (key.Key_Backtab.value, Qt.KeyboardModifier.ShiftModifier),
        _Action.UP: (key.Key_Up.value, none),
        _Action.DOWN: (key.Key_Down.value, none),
        _Action.LEFT: (key.Key_Left.value, none),
        _Action.RIGHT: (key.Key_Right.value, none),
        _Action.SELECT: (key.Key_Return.value, none),
        _Action.BACK: (key.Key_Escape.value, none),
        _Action.HELP: (key.Key_F1.value, none),
    }
