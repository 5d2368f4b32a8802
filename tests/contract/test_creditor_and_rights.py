# SPDX-License-Identifier: EUPL-1.2
"""What a creditor's own system says and what an application may do, by the real adapters against the sandbox."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kiosk import config
from kiosk.__main__ import main
from kiosk.adapters.govpay import Api, Connection, GovPayDebts, GovPayReceipts
from kiosk.application.check_health import check_health
from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import CheckResult
from kiosk.application.prove_rights import ProveRights
from kiosk.composition import servers
from kiosk.composition.checks import checks_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, State
from kiosk.domain.receipt import proofs
from kiosk.errors import CreditorDown, KioskError, Misconfigured, NotFound, NotPayable
from kiosk.exit_codes import OK
from kiosk.lab.sandbox.govpay.records import Verdict
from kiosk.lab.sandbox.scenario import COLLINE, MONTECHIARO
from kiosk.lab.sandbox.server import Addresses
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


@pytest.fixture(autouse=True)
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test starts the speech of this machine's account, nor asks its session."""
    monkeypatch.setattr("kiosk.adapters.speech.check.is_installed", lambda socket: False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


def _everything(sandbox: Sandbox, folder: Path) -> config.Settings:
    """The settings of an installation with all devices, of which the scanners are not there."""
    scanner = {"kind": ["wedge", "serial", "camera"], "serial_port": "ttyNONE9", "camera": "none of that name"}
    return sandbox_settings(sandbox.addresses, folder, folder / "journal", scanner=scanner)  # type: ignore[arg-type]  # it has what is needed


async def _asked(settings: config.Settings) -> dict[str, CheckResult]:
    built = servers.build(settings, config.read_secrets(settings))
    try:
        return {one.name: one for one in await check_health(tuple(checks_of(settings, built)))}
    finally:
        await built.aclose()


@pytest.mark.anyio
async def test_the_check_of_the_settings_tells_it_too(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.reset()
    settings = _everything(sandbox, tmp_path)
    found = await _asked(settings)
    assert {name: one.code for name, one in found.items()} == {
        **{f"govpay {api.value}": "" for api in Api},
        **{f"govpay receipts {creditor}": "" for creditor in (MONTECHIARO, COLLINE)},
        "checkout": "",
        "printer": "",
        "scanner serial": "K-501",
        "scanner camera": "K-502",
        "voice": "K-601",
        "bus of assistive programs": "K-603",
        "journal": "",
    }
    sandbox.rights(domini=[MONTECHIARO])
    again = await _asked(settings)
    [sentence] = [one.text for name, one in again.items() if one.code and name.startswith("govpay")]
    assert COLLINE in sentence
    assert again[f"govpay receipts {COLLINE}"].code == "K-102"
    sandbox.reset()


@pytest.mark.anyio
async def test_servers_that_are_not_there_are_told_by_their_checks(sandbox: Sandbox, tmp_path: Path) -> None:
    gone = Addresses("http://127.0.0.1:1", "http://127.0.0.1:1", "http://127.0.0.1:1", "key")
    found = await _asked(_everything(Sandbox(gone), tmp_path))
    codes = {name: one.code for name, one in found.items() if name.startswith(("govpay", "checkout"))}
    assert set(codes.values()) == {"K-101", "K-201"}
    assert codes.pop("checkout") == "K-201"


def test_config_check_asks_them_all(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sandbox.reset()
    sandbox.rights(domini=[MONTECHIARO])
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""
        [[creditors]]
        id = "{COLLINE}"
        name = "Unione"
        [govpay]
        pagamento_v2 = "{sandbox.addresses.govpay}/govpay-api-pagamento"
        ragioneria_v3 = "{sandbox.addresses.govpay}/govpay-api-ragioneria"
        [govpay.auth]
        user = "kiosk"
        password = "{sandbox.addresses.key}"
        [checkout]
        api = "{sandbox.addresses.checkout}/checkout/ec"
        pages = ["{sandbox.addresses.checkout}"]
        subscription_key = "key"
        [scanner]
        kind = ["camera"]
        camera = "none of that name"
        [journal]
        folder = "{tmp_path}/journal"
        """,
        encoding="utf-8",
    )
    assert main(["config", "check", str(file)]) == OK
    assert "(K-" not in capsys.readouterr().out
    assert main(["config", "check", str(file), "--ask"]) == OK
    warned = [line for line in capsys.readouterr().out.splitlines() if line.startswith("warning: ")]
    assert any(COLLINE in line and line.endswith("(K-102)") for line in warned)
    assert any(line.endswith("is not there (K-502)") for line in warned)
    assert any(line.endswith("speech-dispatcher is not installed (K-601)") for line in warned)
    assert any("pagoPA's page" in line and line.endswith("(K-603)") for line in warned)
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
