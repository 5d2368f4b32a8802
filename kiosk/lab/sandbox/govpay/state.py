# SPDX-License-Identifier: EUPL-1.2
"""The engine: everything the sandbox's GovPay holds in memory, with plain indexes, and what can be done to it."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ..faults_middleware import FaultSpec
from .identifiers import iuv_of_notice, make_notice
from .jsontext import JsonObject
from .records import (
    INVENTED_PSP,
    Application,
    Debt,
    DebtInput,
    Dominio,
    Entrata,
    Operator,
    Rpp,
    Stored,
    TipoPendenza,
    Transformation,
    Verdict,
    Voce,
)

ROME = ZoneInfo("Europe/Rome")
ANONYMOUS: JsonObject = {"identificativo": "ANONIMO", "anagrafica": "ANONIMO"}
_LOG_LENGTH = 20_000
_NUMBER_BLOCK = 100


class GovPay:
    """The state of one GovPay.

    `seed` fills an empty engine; it is called at once and again at each `reset` without a town. `clock` gives the
    present time; a time without zone is taken as Europe/Rome.
    """

    def __init__(self, seed: Callable[[GovPay], None], clock: Callable[[], datetime]) -> None:
        self._seed = seed
        self._clock = clock
        self.on_reset: list[Callable[[], None]] = []
        self.received: list[JsonObject] = []
        self.served: deque[JsonObject] = deque(maxlen=_LOG_LENGTH)
        self._empty()
        seed(self)

    def _empty(self) -> None:
        self.domini: dict[str, Dominio] = {}
        self.tipi: dict[str, TipoPendenza] = {}
        self.applications: dict[str, Application] = {}
        self.operators: dict[str, Operator] = {}
        self.auth_segments: set[str] = {"basic", "ssl", "apikey"}
        self._debts: list[Debt] = []
        self._by_key: dict[tuple[str, str], Debt] = {}
        self._by_iuv: dict[tuple[str, str], Debt] = {}
        self._by_debtor: dict[str, list[Debt]] = {}
        self._remote: dict[tuple[str, str], tuple[Debt, float]] = {}
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._rpps: list[Rpp] = []
        self._serials: dict[str, int] = {}
        self.psp = INVENTED_PSP
        self._blocks: dict[tuple[str, str], tuple[int, int]] = {}
        self._last_created: datetime | None = None
        self.received.clear()
        self.served.clear()

    def reset(self, build: Callable[[GovPay], None] | None = None) -> None:
        """Empties the engine and has `build` fill it; None brings the seed back.

        Raises ValueError when that fails for what it was given; the engine is then as after a reset to the seed.
        """
        self._empty()
        try:
            (build or self._seed)(self)
        except (KeyError, TypeError, AttributeError) as error:
            if build is None:
                raise
            self._empty()
            self._seed(self)
            raise ValueError(f"not a town: {error!r}") from error
        for listener in self.on_reset:
            listener()

    # --- time ---------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The present time in Europe/Rome."""
        now = self._clock()
        return now.replace(tzinfo=ROME) if now.tzinfo is None else now.astimezone(ROME)

    def today(self) -> date:
        """The present day in Europe/Rome."""
        return self.now().date()

    # --- building -----------------------------------------------------------------------------------------------

    def add_dominio(self, dominio: Dominio) -> Dominio:
        """Adds or replaces a creditor."""
        self.domini[dominio.id] = dominio
        return dominio

    def add_entrata(self, id_dominio: str, code: str, codice_contabilita: str, tipo_contabilita: str = "ALTRO") -> None:
        """Adds an income chapter to a creditor. Raises KeyError when there is no such creditor."""
        self.domini[id_dominio].entrate[code] = Entrata(code, codice_contabilita, tipo_contabilita)

    def add_tipo_pendenza(
        self,
        id_tipo: str,
        descrizione: str,
        *,
        form: JsonObject | None = None,
        validation: JsonObject | None = None,
        transformation: str | Transformation | None = None,
    ) -> TipoPendenza:
        """Adds or replaces a kind of debt.

        `form` has the keys tipo, definizione, impaginazione; `transformation` is a Freemarker template or a function
        of the filled form and the time. A creditor offers the kind once it is in its `tipi_pendenza`.
        """
        tipo = TipoPendenza(id_tipo, descrizione, form, validation, transformation)
        self.tipi[id_tipo] = tipo
        return tipo

    def add_application(self, application: Application) -> Application:
        """Adds or replaces a calling system; its user name is the key."""
        self.applications[application.user] = application
        return application

    def add_operator(self, operator: Operator) -> Operator:
        """Adds or replaces an administrator."""
        self.operators[operator.user] = operator
        return operator

    def add_debt(
        self,
        *,
        id_a2a: str,
        id_pendenza: str,
        id_dominio: str,
        causale: str,
        amount_cents: int,
        id_tipo: str = "LIBERO",
        cod_entrata: str | None = None,
        descrizione: str | None = None,
        voci: list[Voce] | None = None,
        debtor: JsonObject | None = None,
        notice: str | None = None,
        data_validita: date | None = None,
        data_scadenza: date | None = None,
        documento: JsonObject | None = None,
        extras: JsonObject | None = None,
        created: datetime | None = None,
        spontaneous: bool = False,
        remote_after_s: float | None = None,
        fault: FaultSpec | None = None,
    ) -> Debt:
        """Adds a debt without asking who calls, for seeds and tests.

        Without `voci` it has one of the whole amount, on `cod_entrata` (or the creditor's first one). Without `notice`
        the next number is given out. With `remote_after_s` GovPay does not hold the debt: the creditor's own system
        gives it when byAvviso asks, after that many seconds. `fault` is met by every request that names the notice.
        Raises KeyError for an unknown creditor, InvalidNotice for a bad number, ValueError for one already in use.
        """
        dominio = self.domini[id_dominio]
        entrata = cod_entrata or next(iter(dominio.entrate), None)
        given = DebtInput(
            id_dominio=id_dominio,
            causale=causale,
            amount_cents=amount_cents,
            voci=voci or [Voce("1", amount_cents, descrizione or causale, cod_entrata=entrata)],
            id_tipo=id_tipo,
            debtor=debtor,
            notice=notice,
            data_validita=data_validita,
            data_scadenza=data_scadenza,
            documento=documento,
            extras=extras or {},
        )
        debt = self.make_debt(id_a2a, id_pendenza, given, id_tipo, spontaneous=spontaneous, block="seed")
        if created is not None:
            debt.created = created.replace(tzinfo=ROME) if created.tzinfo is None else created
        debt.fault = fault
        if remote_after_s is not None:
            self._remote[debt.id_dominio, debt.iuv] = (debt, remote_after_s)
        else:
            self.keep(debt)
        return debt

    def annul(self, debt: Debt, reason: str | None = None) -> None:
        """Annuls an unpaid debt. Raises ValueError when it is paid."""
        if debt.stored not in (Stored.NON_ESEGUITO, Stored.ANNULLATO):
            raise ValueError(f"{debt.id_pendenza} is {debt.stored}")
        debt.stored = Stored.ANNULLATO
        debt.state_reason = reason

    # --- storing ------------------------------------------------------------------------------------------------

    def make_debt(
        self, id_a2a: str, id_pendenza: str, given: DebtInput, id_tipo: str, *, spontaneous: bool, block: str
    ) -> Debt:
        """A debt made of what a caller gave, with its notice number, not yet kept.

        `block` names who takes numbers: each of GovPay's web applications takes a hundred at a time.
        """
        notice = given.notice or self._next_notice(self.domini[given.id_dominio], block)
        iuv = iuv_of_notice(notice)
        taken = self.find(given.id_dominio, iuv)
        if taken is not None:
            raise ValueError(f"{notice} is the notice of {taken.id_pendenza}")
        return Debt(
            seq=len(self._debts),
            id_a2a=id_a2a,
            id_pendenza=id_pendenza,
            id_dominio=given.id_dominio,
            id_tipo=id_tipo,
            causale=given.causale,
            debtor=given.debtor or dict(ANONYMOUS),
            amount_cents=given.amount_cents,
            voci=given.voci,
            notice=notice,
            iuv=iuv,
            uuid=uuid.uuid4().hex,
            created=self._distinct_now(),
            data_validita=given.data_validita,
            data_scadenza=given.data_scadenza,
            documento=given.documento,
            extras=given.extras,
            spontaneous=spontaneous,
        )

    def keep(self, debt: Debt) -> None:
        """Stores a new debt."""
        debt.seq = len(self._debts)
        self._debts.append(debt)
        self._by_key[debt.id_a2a, debt.id_pendenza] = debt
        self._by_iuv[debt.id_dominio, debt.iuv] = debt
        self._by_debtor.setdefault(_debtor_key(debt), []).append(debt)

    def overwrite(self, debt: Debt, given: DebtInput, id_tipo: str) -> None:
        """Puts what a caller gave over a stored, unpaid debt; identity, number and UUID stay, an annulled one lives."""
        self._by_debtor[_debtor_key(debt)].remove(debt)
        debt.id_tipo = id_tipo
        debt.causale = given.causale
        debt.debtor = given.debtor or dict(ANONYMOUS)
        debt.amount_cents = given.amount_cents
        debt.voci = given.voci
        debt.data_validita = given.data_validita
        debt.data_scadenza = given.data_scadenza
        debt.documento = given.documento
        debt.extras = given.extras
        debt.stored = Stored.NON_ESEGUITO
        debt.state_reason = None
        self._by_debtor.setdefault(_debtor_key(debt), []).append(debt)

    def _distinct_now(self) -> datetime:
        """The time, later than that of any debt before: lists are sorted by it."""
        now = self.now()
        if self._last_created is not None and now <= self._last_created:
            now = self._last_created + timedelta(microseconds=1)
        self._last_created = now
        return now

    def _next_notice(self, dominio: Dominio, block: str) -> str:
        while True:
            serial = self._next_serial(dominio.id, block)
            code = dominio.segregation_code if dominio.aux_digit == "3" else dominio.application_code
            notice = make_notice(dominio.aux_digit, code, serial)
            if self.find(dominio.id, iuv_of_notice(notice)) is None:
                return notice

    def _next_serial(self, id_dominio: str, block: str) -> int:
        following, end = self._blocks.get((id_dominio, block), (1, 0))
        if following > end:
            start = self._serials.get(id_dominio, 0)
            self._serials[id_dominio] = end = start + _NUMBER_BLOCK
            # Measured: only the very first block begins with its first number, the next one gave …102.
            following = start + (1 if start == 0 else 2)
        self._blocks[id_dominio, block] = (following + 1, end)
        return following

    # --- finding ------------------------------------------------------------------------------------------------

    def find(self, id_dominio: str, iuv: str) -> Debt | None:
        """The stored debt of a creditor and an IUV."""
        return self._by_iuv.get((id_dominio, iuv))

    def find_by_notice(self, notice: str, id_dominio: str | None = None) -> Debt | None:
        """The debt of a notice number, of any creditor when none is named. Raises InvalidNotice."""
        iuv = iuv_of_notice(notice)
        if id_dominio is not None:
            return self.find(id_dominio, iuv)
        return next((d for d in (self.find(name, iuv) for name in self.domini) if d and d.notice == notice), None)

    def find_by_id(self, id_a2a: str, id_pendenza: str) -> Debt | None:
        """The debt of an application under its own identifier."""
        return self._by_key.get((id_a2a, id_pendenza))

    def remote(self, id_dominio: str, iuv: str) -> tuple[Debt, float] | None:
        """A debt that only the creditor's own system knows, and how many seconds that system takes to answer."""
        return self._remote.get((id_dominio, iuv))

    def acquire(self, debt: Debt) -> None:
        """Stores a debt that the creditor's own system gave."""
        if self._remote.pop((debt.id_dominio, debt.iuv), None) is not None:
            self.keep(debt)

    def refuse(self, id_dominio: str, notice: str, verdict: Verdict) -> None:
        """GovPay does not hold that notice (any more), and the creditor's own system answers so when it is asked."""
        iuv = iuv_of_notice(notice)
        debt = self._by_iuv.pop((id_dominio, iuv), None)
        if debt is not None:
            self._debts.remove(debt)
            self._by_debtor[_debtor_key(debt)].remove(debt)
            del self._by_key[debt.id_a2a, debt.id_pendenza]
        self._verdicts[id_dominio, iuv] = verdict

    def verdict(self, id_dominio: str, iuv: str) -> Verdict:
        """What the creditor's own system says of a notice that GovPay does not hold."""
        return self._verdicts.get((id_dominio, iuv), Verdict.UNKNOWN)

    def debts(self, debtor: str | None = None) -> list[Debt]:
        """The stored debts in the order of their creation, of one debtor's code (in any case) or all."""
        if debtor is None:
            return self._debts
        return sorted(self._by_debtor.get(debtor.upper(), []), key=lambda d: d.seq)

    # --- payments -----------------------------------------------------------------------------------------------

    def add_rpp(self, rpp: Rpp) -> None:
        """Keeps a payment request with its debt."""
        rpp.seq = len(self._rpps)
        self._rpps.append(rpp)
        rpp.debt.rpps.append(rpp)

    def rpps(self) -> Iterator[Rpp]:
        """All payment requests, oldest first."""
        return iter(self._rpps)


def _debtor_key(debt: Debt) -> str:
    return str(debt.debtor.get("identificativo", "")).upper()
