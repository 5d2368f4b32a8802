# SPDX-License-Identifier: EUPL-1.2
"""One attempt to pay: its identity, its states and what may follow what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.illegal_move import IllegalMove
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza

#: Capital letters and figures without 0 O 1 I: 32 characters that can be read aloud and copied by hand.
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
#: 26 characters of 5 bits: 130 bits nobody can guess. pagoPA takes up to 255 characters for idCart.
ID_LENGTH = 26
CODE_LENGTH = 8
_ID = re.compile(f"[{ALPHABET}]{{{ID_LENGTH}}}")


class Phase(Enum):
    """Where an attempt stands."""

    PREPARED = "prepared"
    CART_SENT = "cart_sent"
    PAGE_OPEN = "page_open"
    CHECKING = "checking"
    ENDED = "ended"


class PageExit(Enum):
    """What ended the time on Checkout's page. It says where to look, never what happened."""

    OK = "ok"
    CANCEL = "cancel"
    ERROR = "error"
    WAITING = "waiting"
    FINISHED = "finished"  # the visitor pressed our own "I have finished"
    MOVED_ON = "moved_on"  # nobody pressed anything on the outcome page
    LEFT = "left"  # the visitor pressed Exit
    IDLE = "idle"  # nobody was there any more
    EXPIRED = "expired"  # Checkout said that its session is over
    LOST = "lost"  # the page strayed to Checkout's own home
    FAILED = "failed"  # the page never came, crashed, or its certificate was refused
    ELSEWHERE = "elsewhere"  # no page of ours: the visitor pays with a telephone
    CUT_OFF = "cut_off"  # the whole program ended while the page was open, or before it came


@dataclass(frozen=True, slots=True)
class CartItem:
    """One notice that the attempt pays, with the amount that GovPay gave just before."""

    creditor_id: str
    creditor_name: str
    notice: NoticeNumber
    amount: Money
    causale: str
    iuv: str

    @classmethod
    def of(cls, debt: Pendenza) -> CartItem:
        """The notice of a debt as it was just read."""
        return cls(debt.creditor_id, debt.creditor_name, debt.notice, debt.amount, debt.causale, debt.iuv)

    @property
    def key(self) -> tuple[str, NoticeNumber]:
        """What tells one notice from all others, at all creditors."""
        return self.creditor_id, self.notice

    def is_same(self, other: CartItem) -> bool:
        """Whether both are the same notice of the same creditor."""
        return self.key == other.key


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to pay one or more notices. Immutable: each move gives the next one.

    Attributes:
        id: the unguessable name of the attempt, sent to pagoPA as idCart; its first 8 characters are the code for
        people.
        may_be_authorised: money may have moved. Once true it stays true.
        outcome_code: the code that Checkout's outcome page told, by its address or its title.
        endings: one a notice, once there are any.
        superseded_by: per notice the id of the attempt that took its place, "" where none did; empty: none at all.
    """

    id: str
    notices: tuple[CartItem, ...]
    phase: Phase = Phase.PREPARED
    may_be_authorised: bool = False
    outcome_code: int | None = None
    returned: PageExit | None = None
    endings: tuple[Ending, ...] = ()
    superseded_by: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError("an attempt id has 26 characters of the alphabet")
        if not self.notices:
            raise ValueError("an attempt pays at least one notice")
        if len(self.superseded_by) not in (0, len(self.notices)):
            raise ValueError("a successor a notice")

    @classmethod
    def elsewhere(cls, attempt_id: str, notices: tuple[CartItem, ...]) -> Attempt:
        """A payment that the visitor makes by other means: nobody here sees it, so money may always have moved."""
        return cls(attempt_id, notices, Phase.CHECKING, may_be_authorised=True, returned=PageExit.ELSEWHERE)

    @property
    def code(self) -> str:
        """The 8 characters that people copy by hand; they tell nothing about the payer."""
        return self.id[:CODE_LENGTH]

    @property
    def total(self) -> Money:
        """The sum of the notices, without the fee of the payment service."""
        return Money.total(item.amount for item in self.notices)

    def _from(self, *phases: Phase) -> None:
        if self.phase not in phases:
            raise IllegalMove(f"not from {self.phase.value}")

    def cart_sent(self) -> Attempt:
        """The cart is about to leave for Checkout."""
        self._from(Phase.PREPARED)
        return replace(self, phase=Phase.CART_SENT)

    def cart_refused(self) -> Attempt:
        """Checkout did not take the cart, or nobody knows whether it did: the page never came, so nothing was paid."""
        self._from(Phase.CART_SENT)
        unpaid = (Ending.NOT_PAID,) * len(self.notices)
        return replace(self, phase=Phase.ENDED, returned=PageExit.FAILED, endings=unpaid)

    def page_opened(self) -> Attempt:
        """Checkout took the cart and its page is being shown."""
        self._from(Phase.CART_SENT)
        return replace(self, phase=Phase.PAGE_OPEN)

    def authorisation_possible(self) -> Attempt:
        """From now on money may have moved, or may move once more: an outcome seen before says nothing about that."""
        self._from(Phase.PAGE_OPEN, Phase.CHECKING)
        return replace(self, may_be_authorised=True, outcome_code=None)

    def outcome_seen(self, code: int | None) -> Attempt:
        """The outcome page showed itself, by its code where it has one; it comes after paying.

        A refusal never replaces another code: "not paid" rests on it.
        """
        self._from(Phase.PAGE_OPEN, Phase.CHECKING)
        known = self.outcome_code
        keeps = code is None or (known is not None and known not in REFUSAL_CODES and code in REFUSAL_CODES)
        return replace(self, may_be_authorised=True, outcome_code=known if keeps else code)

    def page_left(self, how: PageExit) -> Attempt:
        """The page is gone; from here on only receipts count.

        Checkout returns by "ok" and "waiting" after paying only: if nothing was seen that comes with paying, we were
        blind, and "not paid" is not certain.
        """
        self._from(Phase.PAGE_OPEN)
        possible = self.may_be_authorised or how in (PageExit.OK, PageExit.WAITING)
        return replace(self, phase=Phase.CHECKING, returned=how, may_be_authorised=possible)

    def cut_off(self) -> Attempt:
        """The program was started anew: whatever page there was is gone, and only receipts count.

        The page is shown, and lets a payment begin, only after that was recorded: what is not in the record did not
        happen. An outcome says nothing, since the payer may have gone on after it.
        """
        self._from(Phase.PREPARED, Phase.CART_SENT, Phase.PAGE_OPEN)
        return replace(self, phase=Phase.CHECKING, returned=PageExit.CUT_OFF, outcome_code=None)

    def ended(self, endings: tuple[Ending, ...]) -> Attempt:
        """The checks are over, with one ending a notice. What was paid stays paid, and nothing else may become less."""
        self._from(Phase.CHECKING, Phase.ENDED)
        if len(endings) != len(self.notices) or Ending.PARTLY_PAID in endings:
            raise IllegalMove("one ending a notice")
        changed = (new for old, new in zip(self.endings, endings, strict=False) if new is not old)
        if any(new is not Ending.PAID for new in changed):
            raise IllegalMove("after the end only a receipt changes anything")
        is_certain = not self.may_be_authorised or self.outcome_code in REFUSAL_CODES
        if self.phase is Phase.CHECKING and Ending.NOT_PAID in endings and not is_certain:
            raise IllegalMove("not paid is not certain")
        return replace(self, phase=Phase.ENDED, endings=endings)

    def proven(self, paid: Sequence[bool]) -> Attempt:
        """Receipts came after the end, for the notices that are true here; nothing else changes."""
        self._from(Phase.ENDED)
        pairs = zip(self.endings, paid, strict=True)
        return self.ended(tuple(Ending.PAID if proof else ending for ending, proof in pairs))

    def superseded(self, item: CartItem, by: str) -> Attempt:
        """Another attempt takes the place of this one on one of its notices. The first that did so stays."""
        known = self.superseded_by or ("",) * len(self.notices)
        pairs = zip(self.notices, known, strict=True)
        return replace(self, superseded_by=tuple(old or (by if notice.is_same(item) else "") for notice, old in pairs))

    def anonymous(self) -> Attempt:
        """The attempt as it may outlive the visit: without what the notices are about and the creditors' names."""
        return replace(self, notices=tuple(replace(item, creditor_name="", causale="") for item in self.notices))

    def merged_with(self, later: Attempt) -> Attempt:
        """What is known when two tell of the same attempt, `later` the later: nothing that was known becomes less.

        Who checks or prints may hold an attempt that has gone on meanwhile; and where facts were lost, who recovers it
        knows less than who saw it. The first ending stays, unless a receipt came for it. "Not paid" counts only of who
        knew that money may have moved, if it may: else it is being confirmed.
        """
        if (later.id, len(later.notices)) != (self.id, len(self.notices)):
            raise IllegalMove("another attempt")
        order = list(Phase)
        further = self if order.index(self.phase) > order.index(later.phase) else later
        possible = self.may_be_authorised or later.may_be_authorised
        # "not paid" may rest on a refusal: the code goes with the endings that stay
        first = self if self.endings and self.may_be_authorised >= later.may_be_authorised else further
        endings = tuple(map(_merged_ending, self._told(possible), later._told(possible)))
        return replace(
            further,
            may_be_authorised=possible,
            outcome_code=first.outcome_code,
            endings=endings if further.phase is Phase.ENDED else (),
            superseded_by=_merged_successors(self.superseded_by, later.superseded_by),
        )

    def _told(self, possible: bool) -> tuple[Ending | None, ...]:
        """Its endings as far as they count, once it is known whether money may have moved; None: nothing is told."""
        is_blind = possible and not self.may_be_authorised
        told = (None if is_blind and ending is Ending.NOT_PAID else ending for ending in self.endings)
        return tuple(told) or (None,) * len(self.notices)


def _merged_ending(known: Ending | None, later: Ending | None) -> Ending:
    if Ending.PAID in (known, later):
        return Ending.PAID
    return known or later or Ending.BEING_CONFIRMED


def _merged_successors(known: tuple[str, ...], later: tuple[str, ...]) -> tuple[str, ...]:
    if not (known and later):
        return known or later
    return tuple(old or new for old, new in zip(known, later, strict=True))
