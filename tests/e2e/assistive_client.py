# SPDX-License-Identifier: EUPL-1.2
"""An assistive program on pyatspi, the library of Orca's family: it knows of the kiosk what AT-SPI tells, nothing else.

`/usr/bin/python3 assistive_client.py` pays a notice of the sandbox from the first page to the last, and prints each
page it met. It imports nothing of the kiosk, and is run by the system's Python, for which Debian has pyatspi.
"""

import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")

import pyatspi  # noqa: E402  pyatspi takes the version that was chosen
from gi.repository import Atspi, Gio, GLib  # noqa: E402

TAB, RETURN, SPACE, BACKSPACE = 0xFF09, 0xFF0D, 0x20, 0xFF08  # X key symbols
LIMIT_S = 60.0
#: What comes faster than this the kiosk takes for a scanner.
_BETWEEN_KEYS_S = 0.12
_MOST_TABS = 60
_MOST_TRIES = 4
#: How long a key may take to move the focus.
_FOCUS_MOVES_S = 2.0
_LOOK_AGAIN_S = 0.1


def say_that_one_is_there():
    """Have programs tell of themselves, as a screen reader does when it begins."""
    told = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    where = "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set"
    bus.call_sync(*where, told, None, Gio.DBusCallFlags.NONE, 20_000, None)


class Client:
    """Finds things by role and name, and acts on them."""

    def __init__(self):
        say_that_one_is_there()
        self._desktop = pyatspi.Registry.getDesktop(0)
        self._desktop.set_cache_mask(Atspi.Cache.NONE)  # what is asked is asked of the program, each time
        self._focus_moved = False
        pyatspi.Registry.registerEventListener(self._moved, "object:state-changed:focused")

    def _moved(self, event):
        self._focus_moved = self._focus_moved or bool(event.detail1)

    def nodes(self):
        """All that the kiosk shows now, in the order of the tree."""
        waiting = [self._desktop]
        while waiting:
            node = waiting.pop()
            try:
                children = [node.getChildAtIndex(index) for index in range(node.childCount)]
                yield node, node.getRoleName(), node.name or "", node.getState()
            except (GLib.Error, LookupError, NotImplementedError, AttributeError):
                continue  # it changes while it is looked at
            waiting.extend(child for child in reversed(children) if child is not None)

    def wait(self, role, name, needs=(pyatspi.STATE_SENSITIVE, pyatspi.STATE_SHOWING)):
        """Wait for something of that role whose name is like that (a regular expression)."""
        ends_at = time.monotonic() + LIMIT_S
        shown = []
        while time.monotonic() < ends_at:
            shown.clear()
            for node, its_role, its_name, states in self.nodes():
                if re.fullmatch(role, its_role) and re.search(name, its_name) and all(map(states.contains, needs)):
                    return node
                if its_name and states.contains(pyatspi.STATE_SHOWING):
                    shown.append(f"{its_role}: {its_name}")
            self._let_pass(_LOOK_AGAIN_S)
        raise SystemExit(f"there is no {role} {name!r} among {shown}")

    def press(self, name):
        """Do what a button offers; one of a web page can only be given the focus, and pressed by a key."""
        node = self.wait("(push )?button|radio button", name)
        actions = node.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        if "Press" in names:
            actions.doAction(names.index("Press"))
        else:
            self.focus(node)
            self.key(SPACE if node.getRoleName() == "radio button" else RETURN)

    def focus(self, node):
        """Go on by the key Tab until something has the focus."""
        for _ in range(_MOST_TABS):
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return
            self._focus_moved = False
            self.key(TAB)
            self._let_pass(_FOCUS_MOVES_S, until=lambda: self._focus_moved)
        raise SystemExit(f"the key Tab does not lead to {node.name!r}")

    def key(self, symbol):
        """Press and release a key of AT-SPI's keyboard (an X key symbol)."""
        pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)

    def write(self, name, text):
        """Give a field the focus, type into it, and see that it is there: keys that come at once are a scanner's."""
        node = self.wait("text|entry", name)
        self.focus(node)
        for _ in range(_MOST_TRIES):
            for character in text:
                self.key(ord(character))
                self._let_pass(_BETWEEN_KEYS_S)
            if self._let_pass(_FOCUS_MOVES_S, until=lambda: self.text_of(node) == text):
                return
            for _ in self.text_of(node):
                self.key(BACKSPACE)
                self._let_pass(_BETWEEN_KEYS_S)
        raise SystemExit(f"{name!r} takes no keys")

    def text_of(self, node):
        """What stands in a field."""
        return node.queryText().getText(0, -1)

    def click(self, node):
        """Press in the middle of something."""
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, pyatspi.MOUSE_B1C)

    def meet(self, heading):
        """Wait for a page with that heading, and say so."""
        found = self.wait("heading", heading, needs=(pyatspi.STATE_SHOWING,))
        sys.stdout.write(f"{found.name}\n")
        sys.stdout.flush()
        return found

    def _let_pass(self, seconds, until=lambda: False):
        """Hear events for so long, or until something is so. Returns whether it was."""
        context, ends_at = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < ends_at:
            if until():
                return True
            wakes = GLib.timeout_add(20, lambda: GLib.SOURCE_CONTINUE)
            context.iteration(True)
            GLib.source_remove(wakes)
        return False


def pay(notice, address):
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
