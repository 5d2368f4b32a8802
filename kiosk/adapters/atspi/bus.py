# SPDX-License-Identifier: EUPL-1.2
"""The bus of assistive programs: https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/architecture.html."""

from __future__ import annotations

import os
from collections import deque
from contextlib import suppress
from typing import Any, NamedTuple

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, FilterHandle, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from kiosk.boundary import translate_errors

ACCESSIBLE = "org.a11y.atspi.Accessible"
#: How long a call may take, in seconds; the kiosk answers between two of its frames.
LIMIT_S = 1.0
#: Signals that wait to be read; of more the last ones.
_WAITING = 64
#: Messages that are sorted in before something else has its turn.
_AT_ONCE = 1000
#: How long the bus may take to start what it has been asked for, in seconds.
_START_S = 5.0


class BusFailed(Exception):
    """The bus is not there, has gone, or does not answer."""


class NoSession(BusFailed):
    """This process belongs to no session with a bus."""


class Gone(Exception):
    """What was asked is not there any more, or does not know the question."""


class Where(NamedTuple):
    """An accessible object: whose it is on the bus, and its path."""

    owner: str
    path: str


class Bus:
    """A connection to a bus on which each call has a limit."""

    def __init__(self, address: str, limit_s: float = LIMIT_S) -> None:
        """Raises BusFailed: nobody is there."""
        self._limit_s = limit_s
        with translate_errors(BusFailed, "the bus"):
            self._connection: DBusConnection = open_dbus_connection(bus=address, auth_timeout=limit_s)

    def close(self) -> None:
        """Leave it."""
        self._connection.close()

    def fileno(self) -> int:
        """What is readable when something has come."""
        return int(self._connection.sock.fileno())

    def call(self, where: Where, interface: str, member: str, signature: str = "", *body: object) -> tuple[Any, ...]:
        """Call a method and wait for its answer.

        Raises:
            BusFailed: the bus has gone, or there is no answer in time.
            Gone: the answer is an error.
        """
        address = DBusAddress(where.path, where.owner, interface)
        return self._ask(new_method_call(address, member, signature or None, body))

    def get(self, where: Where, interface: str, name: str) -> Any:
        """A property; raises as `call` does."""
        return self._ask(Properties(DBusAddress(where.path, where.owner, interface)).get(name))[0][1]

    def set(self, where: Where, interface: str, name: str, signature: str, value: object) -> None:
        """Set a property; raises as `call` does."""
        self._ask(Properties(DBusAddress(where.path, where.owner, interface)).set(name, signature, value))

    def process_of(self, owner: str) -> int:
        """The process id of who has a name on the bus; raises as `call` does."""
        return int(self._ask(message_bus.GetConnectionUnixProcessID(owner))[0])

    def listen(self, rule: MatchRule) -> deque[Message]:
        """Have signals told; they come into what is returned by `take_in`, the last ones if nobody reads them."""
        self._ask(message_bus.AddMatch(rule))
        waiting: deque[Message] = deque(maxlen=_WAITING)
        self._filter: FilterHandle = self._connection.filter(rule, queue=waiting)
        return waiting

    def take_in(self) -> None:
        """Sort in all that has come. Raises BusFailed: the bus has gone."""
        with translate_errors(BusFailed, "the bus"), suppress(TimeoutError):
            for _ in range(_AT_ONCE):
                self._connection.recv_messages(timeout=0)

    def _ask(self, message: Message) -> tuple[Any, ...]:
        with translate_errors(BusFailed, "the bus", Gone):
            try:
                answer = self._connection.send_and_get_reply(message, timeout=self._limit_s)
                return tuple(unwrap_msg(answer))
            except DBusErrorResponse as error:
                raise Gone(error.name) from None


_BUS = Where("org.a11y.Bus", "/org/a11y/bus")
_STATUS = "org.a11y.Status"


def assistive_bus() -> tuple[Bus, Bus]:
    """The bus of this session, and that of its assistive programs, which the first one starts if it is installed.

    Raises:
        BusFailed: one of them is not there.
    """
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        raise NoSession("there is no session bus: DBUS_SESSION_BUS_ADDRESS is not set")
    session = Bus("SESSION", _START_S)
    try:
        return session, Bus(str(session.call(_BUS, "org.a11y.Bus", "GetAddress")[0]))
    except Gone as error:
        session.close()
        raise BusFailed(f"no bus for assistive programs (is at-spi2-core installed?): {error}") from None
    except BusFailed:
        session.close()
        raise


class Accessibility:
    """Has the programs of this session tell assistive programs what they show, while it is open."""

    def __init__(self) -> None:
        """Raises BusFailed: this session has no bus, or none for assistive programs."""
        self._session, self.bus = assistive_bus()
        try:
            self._was_enabled = bool(self._session.get(_BUS, _STATUS, "IsEnabled"))
            if not self._was_enabled:
                self._session.set(_BUS, _STATUS, "IsEnabled", "b", True)
        except Gone as error:
            raise BusFailed(f"the bus for assistive programs has no switch: {error}") from None

    def close(self) -> None:
        """Programs need not tell any more, unless somebody else wants them to."""
        with suppress(BusFailed, Gone):
            if not self._was_enabled:
                self._session.set(_BUS, _STATUS, "IsEnabled", "b", False)
