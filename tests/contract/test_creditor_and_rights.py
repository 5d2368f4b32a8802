# SPDX-License-Identifier: EUPL-1.2
"""What a creditor's own system says and what an application may do, by the real adapters against the sandbox."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kiosk.adapters.govpay import Api, Connection, GovPayDebts, GovPayReceipts
from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.application.prove_rights import ProveRights
from kiosk.composition.servers import build, missing_rights
from kiosk.config import read_secrets
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, State
from kiosk.domain.receipt import proofs
from kiosk.errors import CreditorDown, KioskError, Misconfigured, NotFound, NotPayable
from kiosk.lab.sandbox.govpay.records import Verdict
from kiosk.lab.sandbox.scenarios import COLLINE, MONTECHIARO
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from tests.contract.published import RECORDINGS, needs_recordings
from tests.contract.sandbox import Sandbox, running_sandbox
from tests.contract.worlds import govpay_connection, notice_of

SOURCES = (Api.PAGAMENTO_V2, Api.PENDENZE_V2, Api.RAGIONERIA_V3)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


@pytest.fixture
async def govpay(sandbox: Sandbox, request: pytest.FixtureRequest) -> AsyncIterator[Connection]:
    sandbox.reset()
    connection = govpay_connection(sandbox, *getattr(request, "param", tuple(Api)))
    yield connection
    await connection.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("govpay", [(api,) for api in SOURCES], indirect=True, ids=lambda apis: apis[0].value)
@pytest.mark.parametrize(
    ("scenario", "error", "state"),
    [
        ("creditor-expired", NotPayable, State.SCADUTA),
        ("creditor-annulled", NotPayable, State.ANNULLATA),
        ("creditor-paid", NotPayable, State.ESEGUITA),
        ("creditor-down", CreditorDown, None),
        ("unknown-notice", NotFound, None),
    ],
)
async def test_what_the_creditor_says(
    govpay: Connection, scenario: str, error: type[KioskError], state: State | None
) -> None:
    with pytest.raises(error) as raised:
        await GovPayDebts(govpay).find(MONTECHIARO, notice_of(scenario))
    assert getattr(raised.value, "state", None) is state


@pytest.mark.anyio
async def test_a_creditor_that_is_down_opens_no_breaker(govpay: Connection) -> None:
    debts = GovPayDebts(govpay)
    for _ in range(5):
        with pytest.raises(CreditorDown):
            await debts.find(MONTECHIARO, notice_of("creditor-down"))
    assert (await debts.find(MONTECHIARO, notice_of("paid"))).payability is Payability.PAYABLE


@pytest.mark.anyio
async def test_what_only_the_creditor_knows_is_found_and_paid(govpay: Connection, sandbox: Sandbox) -> None:
    notice = notice_of("from-creditor")
    find = FindDebt(GovPayDebts(govpay), [Creditor(COLLINE, "Unione"), Creditor(MONTECHIARO, "Comune")])
    found = await find(ScannedNotice(notice))
    assert (found.creditor_id, found.payability) == (MONTECHIARO, Payability.PAYABLE)
    sandbox.activate(notice, found.amount)
    sandbox.pay(notice, found.amount, "c0ffee")
    assert proofs(await GovPayReceipts(govpay).list(MONTECHIARO, notice, found.iuv))


@needs_recordings
def test_the_sandbox_says_it_in_the_words_of_a_real_server(sandbox: Sandbox) -> None:
    recorded = RECORDINGS / "073-find-unknown-pagamento-v2.json"
    told = json.loads(recorded.read_text(encoding="utf-8"))["response"]
    notice = notice_of("unknown-notice").digits
    asked = sandbox.get(f"govpay-api-pagamento/rs/basic/v2/pendenze/byAvviso/{MONTECHIARO}/{notice}")
    detail = told["body"]["dettaglio"].replace("01234567890", MONTECHIARO)
    expected = {**told["body"], "dettaglio": detail.replace("01000000000099999", notice[1:])}
    assert (asked.status_code, asked.json()) == (told["status"], expected)
    for verdict in Verdict:
        sandbox.creditor_says(MONTECHIARO, notice, verdict.value)
        said = sandbox.get(f"govpay-api-pagamento/rs/basic/v2/pendenze/byAvviso/{MONTECHIARO}/{notice}").json()
        assert said["dettaglio"].endswith(
            {"expired": "PAA_PAGAMENTO_SCADUTO", "annulled": "PAA_PAGAMENTO_ANNULLATO",
             "paid": "PAA_PAGAMENTO_DUPLICATO", "unknown": "PAA_PAGAMENTO_SCONOSCIUTO",
             "down": "Errore ente creditore"}[verdict.value]
        )  # fmt: skip


@pytest.mark.anyio
async def test_the_start_tells_which_creditors_cannot_be_verified(govpay: Connection, sandbox: Sandbox) -> None:
    prove = ProveRights(GovPayReceipts(govpay), [Creditor(COLLINE, "Unione"), Creditor(MONTECHIARO, "Comune")])
    sandbox.rights(domini=[MONTECHIARO])
    missing = await prove()
    assert list(missing) == [COLLINE]
    assert isinstance(missing[COLLINE], Misconfigured)
    sandbox.rights(domini=["*"])
    assert await prove() == {}


@pytest.mark.anyio
async def test_the_check_of_the_settings_tells_it_too(sandbox: Sandbox, tmp_path: Path) -> None:
    settings = sandbox_settings(sandbox.addresses, tmp_path, tmp_path)  # type: ignore[arg-type]  # it has what is needed

    async def missing() -> list[str]:
        servers = build(settings, read_secrets(settings))
        try:
            return await missing_rights(settings, servers.receipts)
        finally:
            await servers.aclose()

    assert await missing() == []
    sandbox.rights(domini=[MONTECHIARO])
    [sentence] = await missing()
    assert COLLINE in sentence
    sandbox.reset()


@pytest.mark.anyio
@pytest.mark.parametrize(
    "govpay", [(api,) for api in (Api.RAGIONERIA_V3, Api.PAGAMENTO_V3, Api.PENDENZE_V2)], indirect=True,
    ids=lambda apis: apis[0].value,
)  # fmt: skip
async def test_a_proof_holds_until_a_refusal(govpay: Connection, sandbox: Sandbox) -> None:
    asked: list[str] = []
    govpay._on_request = lambda _, operation: asked.append(operation)
    receipts, notice = GovPayReceipts(govpay), notice_of("paid")
    await receipts.prove(MONTECHIARO)
    sandbox.rights(apiRagioneria=False, apiPagamenti=False, apiPendenze=False)
    await receipts.prove(MONTECHIARO)  # nobody has told us yet
    assert asked == [], "no request of the main job"
    with pytest.raises(Misconfigured):
        await receipts.list(MONTECHIARO, notice, notice.iuv)
    with pytest.raises(Misconfigured):
        await receipts.prove(MONTECHIARO)
    sandbox.rights(apiRagioneria=True, apiPagamenti=True, apiPendenze=True)
    await receipts.prove(MONTECHIARO)
