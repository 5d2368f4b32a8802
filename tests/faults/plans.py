# SPDX-License-Identifier: EUPL-1.2
"""What a row of the fault table does: at which moment of a payment which thing goes wrong.

The words of the table are explained here; `plan_of` turns a row into what a life of the kiosk acts on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.fact import FactKind

_FACTS = frozenset(kind.value for kind in FactKind)
#: Of a life, in the order in which they come; after "gone" nobody stands there any more.
MOMENTS = (
    "start", "home", "debt", "review", "page", "summary", "authorised", "returned", "ended", "gone", "settling",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Do:
    """Something that happens to the kiosk or around it; `life._act` knows what."""

    what: str
    about: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trigger:
    """Something that happens at a write of the journal.

    Attributes:
        fact: its kind.
        moment: "before" the write, "within" its transaction, or "after" it.
        number: which write of that kind, from 1.
    """

    fact: str
    moment: str
    do: Do
    number: int = 1


@dataclass(frozen=True, slots=True)
class Told:
    """What Checkout's outcome page says, and how: in its address on `/v2/esito`, in its title on `/esito`."""

    outcome: int = 0
    route: str = "/v2/esito"
    lang: str = "it"


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens in one row.

    Attributes:
        moments: by the moment of a life.
        triggers: at writes of the journal.
        again: the triggers of the life after the first restart.
        payer: what the payer does on Checkout's page.
        told: what the payer reads in the end; None: what goes with what they do.
        away_s: how long the kiosk is off between two lives, in seconds.
        settings: single settings that differ, by section.
        paper: the state of the printer (real CUPS); empty: a folder.
        device: where the queue of that CUPS prints to; empty: to its printer.
        small_disk: the journal is on a file system of its own, of a few megabytes.
    """

    moments: Mapping[str, tuple[Do, ...]] = field(default_factory=dict)
    triggers: tuple[Trigger, ...] = ()
    again: tuple[Trigger, ...] = ()
    payer: str = "pays"
    told: Told | None = None
    away_s: float = 0.0
    settings: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    paper: str = ""
    device: str = ""
    small_disk: bool = False

    def __post_init__(self) -> None:
        """A word that is not known would be a row in which nothing happens."""
        if not (set(self.moments) <= set(MOMENTS) and {one.fact for one in (*self.triggers, *self.again)} <= _FACTS):
            raise ValueError("no such moment, or no such fact")


@dataclass(frozen=True, slots=True)
class _Operation:
    """An HTTP call of a payment: which server, from which moment of a life on, its path with the query, its Accept."""

    server: str
    moment: str
    path: str
    accept: str = ""


_LIST = r"/ricevute\?"
_ONE = r"/ricevute/[0-9]{11}/[0-9]+/"
OPERATIONS = {
    "find": _Operation("govpay", "home", "byAvviso|/avvisi/"),
    "find-bill": _Operation("govpay", "home", "api-pendenze/.*byAvviso"),
    "read-again": _Operation("govpay", "review", "byAvviso|/avvisi/"),
    "carts": _Operation("checkout", "review", "/carts$"),
    "receipts": _Operation("govpay", "summary", _LIST),
    "receipt-json": _Operation("govpay", "summary", _ONE, "application/json"),
    "receipt-pdf": _Operation("govpay", "summary", _ONE, "application/pdf"),
    "background-receipts": _Operation("govpay", "settling", _LIST),
}
#: What a server answers that lies, by its name in the table; the rest of the answer is true.
LIES: Mapping[str, Mapping[str, object]] = {
    "says paid": {"patch": {"stato": "ESEGUITA"}},
    "says annulled": {"patch": {"stato": "ANNULLATA"}},
    "says a state of tomorrow": {"patch": {"stato": "SOSPESA"}},
    "says no state": {"patch": {"stato": None}},
    "says another amount": {"patch": {"importo": 999.99}},
    "says a negative amount": {"patch": {"importo": -1}},
    "says another notice": {"patch": {"numeroAvviso": "301000000000000144"}},
    "says no receipt": {"patch": {"risultati": []}},
    "says executed in another word": {"row_patch": {"esito": "PAGATA"}},
    "says not executed": {"row_patch": {"esito": "NON_ESEGUITO"}},
    "says under way": {"row_patch": {"esito": "IN_CORSO"}},
    "says rejected": {"row_patch": {"esito": "RIFIUTATO"}},
    "says no outcome": {"row_patch": {"esito": None}},
    "says another IUV": {"row_patch": {"iuv": "01000000000000144"}},
    "says another creditor": {"row_patch": {"dominio": {"idDominio": "01876543214"}}},
    "says another receipt": {"patch": {"idRicevuta": "0000"}},
    "says not executed in detail": {"patch": {"esito": "NON_ESEGUITO"}},
    "says another amount in detail": {"patch": {"importo": 0.01}},
    "sends to another host": {"status": 302, "location": "https://checkout.example/c/1"},
    "sends to a plain address": {"status": 302, "location": "http://checkout.example/c/1"},
    "sends to a script": {"status": 302, "location": "javascript:alert(1)"},
    "sends nowhere": {"status": 302},
    "says it is created": {"status": 201},
    "says nothing": {"status": 200},
}
_PLAIN = (
    "html", "truncate", "wrong-types", "wrong-content-type", "huge", "redirect", "reset", "lost", "duplicate",
)  # fmt: skip
_STATUS = re.compile(r"([1-5][0-9]{2})(?: in ([0-9]+) s)?")
_KILLED = re.compile(r"killed (before|within|after)(?: the ([2-9])(?:nd|rd|th))?")


def plan_of(at: str, fault: str) -> Plan:
    """What a row does.

    Raises:
        ValueError: a word that is not known.
    """
    if at in OPERATIONS:
        return _plan_of_call(OPERATIONS[at], fault)
    if at in _FACTS:
        return _plan_of_fact(at, fault)
    return {
        "page": _plan_of_page,
        "rights": _plan_of_rights,
        "creditor": _plan_of_creditor,
        "outcome": _plan_of_outcome,
        "network": _plan_of_network,
        "clock": _plan_of_clock,
        "disk": _plan_of_disk,
        "sqlite": _plan_of_sqlite,
        "printer": _plan_of_printer,
        "address": _plan_of_address,
        "keyring": _plan_of_keyring,
    }[at](fault)


def _plan_of_call(call: _Operation, fault: str) -> Plan:
    """`FAULT` until the visitor is gone, or `FAULT once`."""
    name, once = fault.removesuffix(" once"), fault.endswith(" once")
    about: dict[str, object] = {"server": call.server, "path": call.path, "accept": call.accept}
    if once:
        about["times"] = 1
    if name in LIES:
        return Plan({call.moment: (Do("fault", about | {"fault": "lie"} | dict(LIES[name])),)})
    status = _STATUS.fullmatch(name)
    if status is not None:
        about |= {"fault": "status", "status": int(status[1])}
        if status[2]:
            about["retry_after"] = int(status[2])
    elif name == "slow":
        about |= {"fault": "slow", "delay_s": 8.0}
    elif name == "delay":
        about |= {"fault": "duplicate", "delay_s": 0.4}
    elif name in _PLAIN:
        about["fault"] = name
    else:
        raise ValueError(f"no fault {fault!r}")
    return Plan({call.moment: (Do("fault", about),)})


def _plan_of_fact(fact: str, fault: str) -> Plan:
    """`killed before|within|after [the 2nd]`, then started again; with `, back after 10 min` when nobody stands there
    any more; with `, and again at FACT` once more in the second life. `sqlite error`, `sqlite error once`: the write
    fails. `locked`: from this write on another program has the file, to the end of the visit."""
    words, _, more = fault.partition(", ")
    killed = _KILLED.fullmatch(words)
    if killed is not None:
        first = Trigger(fact, killed[1], Do("kill"), int(killed[2] or 1))
        if more == "back after 10 min":
            return Plan(triggers=(first,), away_s=600.0)
        if more.startswith("and again at "):
            return Plan(triggers=(first,), again=(Trigger(more.removeprefix("and again at "), "after", Do("kill")),))
        if more:
            raise ValueError(f"no fault {fault!r}")
        return Plan(triggers=(first,))
    match fault:
        case "sqlite error once":
            return Plan(triggers=(Trigger(fact, "within", Do("sqlite error", {"times": 1})),))
        case "sqlite error":
            return Plan(triggers=(Trigger(fact, "within", Do("sqlite error", {"times": 1000})),))
        case "locked" | "locked for a moment":
            return Plan(triggers=(Trigger(fact, "before", Do(fault)),))
    raise ValueError(f"no fault {fault!r}")


PAYERS = ("cancels", "is refused", "is told to wait", "is told nothing", "leaves the bank", "presses twice")


def _plan_of_page(fault: str) -> Plan:
    """What the payer does, or what becomes of the page."""
    if fault not in PAYERS:
        raise ValueError(f"no payer {fault!r}")
    return Plan(payer=fault)


#: What an application may not do, by its name in the table; the words of town.json.
RIGHTS: Mapping[str, Mapping[str, object]] = {
    "no ragioneria": {"apiRagioneria": False},
    "no creditor": {"domini": ["01876543214"]},
    "no kind": {"tipiPendenza": ["SANZ"]},
    "none": {"apiRagioneria": False, "apiPagamenti": False, "apiPendenze": False},
}


def _plan_of_rights(fault: str) -> Plan:
    """`RIGHTS from MOMENT`, to the end of the visit; `RIGHTS from MOMENT to MOMENT`. What is missing is in RIGHTS."""
    name, begins, ends = re.split(r" from | to ", fault + " to gone")[:3]
    return Plan({begins: (Do("rights", RIGHTS[name]),), ends: (Do("clear"),)})


def _plan_of_creditor(fault: str) -> Plan:
    """`says expired|annulled|paid|unknown from MOMENT`, `down from MOMENT`: GovPay does not hold the notice (any more),
    and the creditor's own system answers so when it is asked."""
    says, begins = fault.removeprefix("says ").split(" from ")
    return Plan({begins: (Do("creditor", {"says": says}),)})


_TOLD = re.compile(r"([0-9]+) at (/esito|/v2/esito)(?: in (it|en|de|fr|sl))?")


def _plan_of_outcome(fault: str) -> Plan:
    """`CODE at ROUTE [in LANGUAGE]`: what the outcome page says."""
    found = _TOLD.fullmatch(fault)
    if found is None:
        raise ValueError(f"no outcome {fault!r}")
    return Plan(payer="is told an outcome", told=Told(int(found[1]), found[2], found[3] or "it"))


def _plan_of_network(fault: str) -> Plan:
    """`down from MOMENT`, to the end of the visit; `down from MOMENT to MOMENT`."""
    _, begins, ends = re.split(r"down from | to ", fault + " to gone")[:3]
    return Plan({begins: (Do("network", {"up": False}),), ends: (Do("network", {"up": True}),)})


_CLOCK = re.compile(r"(\d+) (min|h|days) (ahead|back) at (\w+)")
_UNITS = {"min": 60.0, "h": 3600.0, "days": 86400.0}


def _plan_of_clock(fault: str) -> Plan:
    """`N min|h|days ahead|back at MOMENT`: the time of day jumps; at `restart` while the kiosk is off, after it was
    killed on the bank's page."""
    found = _CLOCK.fullmatch(fault)
    if found is None:
        raise ValueError(f"no fault {fault!r}")
    seconds = float(found[1]) * _UNITS[found[2]] * (-1 if found[3] == "back" else 1)
    do = Do("clock", {"seconds": seconds})
    if found[4] == "restart":
        return Plan(triggers=(Trigger("may_be_authorised", "after", do), Trigger("return", "before", Do("kill"))))
    return Plan({found[4]: (do,)})


def _plan_of_disk(fault: str) -> Plan:
    """A small file system is full from a moment on, but for the room that is held: `full at MOMENT`; with `and the
    room is taken` by somebody else at once."""
    words, _, more = fault.partition(", ")
    moment = words.removeprefix("full at ")
    return Plan({moment: (Do("fill disk", {"room_too": bool(more)}),)}, small_disk=True)


def _plan_of_sqlite(fault: str) -> Plan:
    """What is wrong with the file before a start."""
    match fault:
        case "no room for a payment" | "no room at all":
            return Plan(settings={"journal": {"max_kb": 120 if fault == "no room for a payment" else 4}})
        case "garbage before the first start":
            return Plan({"start": (Do("garbage"),)})
        case "another program has it":
            return Plan({"start": (Do("taken"),)})
    raise ValueError(f"no fault {fault!r}")


def _plan_of_printer(fault: str) -> Plan:
    """The state of a real printer from the start on; `PLAN, FAULT of a fact`: and killed there."""
    state, _, more = fault.partition(", ")
    if state == "folder":
        return Plan({"ended": (Do("spoil folder"),)})
    plan = Plan(paper=state)
    if more:
        fact, _, how = more.partition(" ")
        plan = replace(_plan_of_fact(fact, how), paper=state)
    return plan


#: Where a queue prints to, by its name in the table. Nobody listens on port 1, and nobody has an address of that net
#: (RFC 5737).
ADDRESSES = {
    "unresolvable": "ipp://printer.invalid/ipp/print",
    "refused": "ipp://127.0.0.1:1/ipp/print",
    "dead": "ipp://192.0.2.1/ipp/print",
    "dnssd": "ipp://Office%20Printer._ipp._tcp.local/",
    "swallows": "swallow:/",
}


def _plan_of_address(fault: str) -> Plan:
    """The queue of a real CUPS is idle and takes jobs, and prints to one of `ADDRESSES`."""
    return Plan(paper="ok", device=ADDRESSES[fault])


KEYRINGS = ("raises", "hangs", "is empty", "is wrong")


def _plan_of_keyring(fault: str) -> Plan:
    """The journal's key is in the account's keyring, and that is so from the start on, to the end of the visit."""
    if fault not in KEYRINGS:
        raise ValueError(f"no keyring {fault!r}")
    return Plan({"start": (Do("keyring", {"how": fault}),)})
