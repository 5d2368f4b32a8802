# SPDX-License-Identifier: EUPL-1.2
"""An assistive program: it knows of the kiosk what AT-SPI tells, and does with it what AT-SPI offers, nothing else.

`python assistive_client.py` pays a notice of the sandbox from the first page to the last, and prints each page it met.
It imports nothing of the kiosk.
"""

from __future__ import annotations

import re
import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
SENSITIVE, SHOWING, FOCUSED = 1 << 24, 1 << 25, 1 << 12
TAB, RETURN, SPACE, BACKSPACE = 0xFF09, 0xFF0D, 0x20, 0xFF08  # X key symbols
LIMIT_S = 60.0
#: What comes faster than this the kiosk takes for a scanner.
_BETWEEN_KEYS_S = 0.12
_MOST_TABS = 60
_MOST_TRIES = 4
#: How long a key may take to move the focus.
_FOCUS_MOVES_S = 2.0


class Node(NamedTuple):
    """An accessible object, as it was when it was looked at."""

    owner: str
    path: str
    role: str
    name: str
    states: int

    @property
    def usable(self) -> bool:
        return bool(self.states & SENSITIVE and self.states & SHOWING)


class Client:
    """Finds things by role and name, and acts on them."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = unwrap_msg(session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=20))[0]
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        session.send_and_get_reply(Properties(status).set("IsEnabled", "b", True), timeout=20)
        self._session = session
        self._bus: DBusConnection = open_dbus_connection(address)
        registry = "org.a11y.atspi.Registry"
        self.call(registry, "/org/a11y/atspi/registry", registry, "RegisterEvent", "s", "object:state-changed:focused")
        moves = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        moves.add_arg_condition(0, "focused")
        self._bus.send_and_get_reply(message_bus.AddMatch(moves), timeout=20)
        self._focused: deque[Message] = deque(maxlen=100)
        self._bus.filter(moves, queue=self._focused)

    def call(self, owner: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        message = new_method_call(DBusAddress(path, owner, interface), method, signature or None, body)
        answer = unwrap_msg(self._bus.send_and_get_reply(message, timeout=10))
        return answer[0] if answer else None

    def get(self, owner: str, path: str, interface: str, name: str) -> Any:
        return self.call(owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[1]

    def nodes(self) -> list[Node]:
        """All that the kiosk shows now, in the order of the tree."""
        found: list[Node] = []
        waiting = [("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")]
        while waiting:
            owner, path = waiting.pop()
            try:
                low, high = self.call(owner, path, ACCESSIBLE, "GetState")
                role = self.call(owner, path, ACCESSIBLE, "GetRoleName")
                name = self.get(owner, path, ACCESSIBLE, "Name")
                children = self.call(owner, path, ACCESSIBLE, "GetChildren")
            except (DBusErrorResponse, TimeoutError):
                continue  # it changes while it is looked at
            found.append(Node(owner, path, role, name, low | high << 32))
            waiting.extend((child[0], child[1]) for child in reversed(children))
        return found

    def wait(self, role: str, name: str, fits: Callable[[Node], bool] = lambda node: node.usable) -> Node:
        """Wait for something of that role whose name is like that (a regular expression)."""
        ends_at = time.monotonic() + LIMIT_S
        nodes: list[Node] = []
        while time.monotonic() < ends_at:
            nodes = self.nodes()
            for node in nodes:
                if re.fullmatch(role, node.role) and re.search(name, node.name) and fits(node):
                    return node
            time.sleep(0.1)
        shown = [f"{node.role}: {node.name}" for node in nodes if node.name and node.states & SHOWING]
        raise SystemExit(f"there is no {role} {name!r} among {shown}")

    def press(self, name: str) -> None:
        """Do what a button offers; one of a web page can only be given the focus, and pressed by a key."""
        node = self.wait("push button|radio button", name)
        actions = self.call(node.owner, node.path, ACTION, "GetActions")
        names = [action[0] for action in actions]
        if "Press" in names:
            self.call(node.owner, node.path, ACTION, "DoAction", "i", names.index("Press"))
        else:
            self.focus(node)
            self.key(SPACE if node.role == "radio button" else RETURN)

    def focus(self, node: Node) -> None:
        """Go on by the key Tab until something has the focus."""
        for _ in range(_MOST_TABS):
            if self.call(node.owner, node.path, ACCESSIBLE, "GetState")[0] & FOCUSED:
                return
            self._focused.clear()
            self.key(TAB)
            ends_at = time.monotonic() + _FOCUS_MOVES_S
            while time.monotonic() < ends_at and not any(signal.body[1] for signal in self._focused):
                try:
                    self._bus.recv_messages(timeout=0.1)
                except TimeoutError:
                    continue
        raise SystemExit(f"the key Tab does not lead to {node.name!r}")

    def key(self, symbol: int) -> None:
        """Press and release a key of AT-SPI's keyboard (an X key symbol)."""
        self._device("GenerateKeyboardEvent", "isu", symbol, "", 3)

    def write(self, name: str, text: str) -> None:
        """Give a field the focus, type into it, and see that it is there: keys that come at once are a scanner's."""
        node = self.wait("text", name)
        self.focus(node)
        for _ in range(_MOST_TRIES):
            for sign in text:
                self.key(ord(sign))
                time.sleep(_BETWEEN_KEYS_S)
            ends_at = time.monotonic() + _FOCUS_MOVES_S
            while time.monotonic() < ends_at:
                if self.text_of(node) == text:
                    return
                time.sleep(_BETWEEN_KEYS_S)
            for _ in self.text_of(node):
                self.key(BACKSPACE)
                time.sleep(_BETWEEN_KEYS_S)
        raise SystemExit(f"{name!r} takes no keys")

    def text_of(self, node: Node) -> str:
        """What stands in a field."""
        return str(self.call(node.owner, node.path, "org.a11y.atspi.Text", "GetText", "ii", 0, -1))

    def click(self, node: Node) -> None:
        """Press in the middle of something."""
        x, y, width, height = self.call(node.owner, node.path, COMPONENT, "GetExtents", "u", 0)
        self._device("GenerateMouseEvent", "iis", x + width // 2, y + height // 2, "b1c")

    def _device(self, method: str, signature: str, *body: Any) -> None:
        path, interface = "/org/a11y/atspi/registry/deviceeventcontroller", "org.a11y.atspi.DeviceEventController"
        self.call("org.a11y.atspi.Registry", path, interface, method, signature, *body)

    def meet(self, heading: str) -> Node:
        """Wait for a page with that heading, and say so."""
        found = self.wait("heading", heading, lambda node: bool(node.states & SHOWING))
        sys.stdout.write(f"{found.name}\n")
        sys.stdout.flush()
        return found


def pay(notice: str, address: str) -> None:
    """Pay a notice by its number, as somebody who cannot see the screen."""
    client = Client()
    client.click(client.meet("Che cosa vuoi fare"))  # there is no window manager that gives the window the keyboard
    client.press("^Paga un avviso")
    client.meet("Appoggia l’avviso sotto il lettore")
    for digit in notice:
        client.press(f"^{digit}$")
    client.press("^Cerca l’avviso")
    client.meet("È questo il tuo avviso")
    client.press("^Sì, vai avanti")
    client.meet("Controlla e vai al pagamento")
    client.press("^Vai al pagamento")
    client.meet("Inserisci la tua email")
    client.write("^Indirizzo email", address)
    client.write("^Ripeti l’indirizzo email", address)
    client.press("^Continua")
    client.meet("Come vuoi pagare")
    client.press("^Conto corrente")
    client.meet("Scegli chi gestisce")
    client.press("^Banca di Prova")
    client.press("^Continua")
    client.meet("Riepilogo del pagamento")
    client.press("^Paga")
    client.meet("Autorizzi il pagamento")
    client.press("^Autorizza")
    client.meet("Hai pagato")


if __name__ == "__main__":
    pay(*sys.argv[1:])
