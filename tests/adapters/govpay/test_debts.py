# SPDX-License-Identifier: EUPL-1.2
"""A debt from the best source that there is, and only the one that was asked for."""

from __future__ import annotations

from datetime import date

import httpx
import pytest

from kiosk.adapters.govpay import Api, GovPayDebts
from kiosk.adapters.govpay.connection import Connection
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability, Pendenza, State
from kiosk.errors import ForeignDebt, Misconfigured, NotFound, Outage
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, Handler, always, connection, debt, fault, page

Asked = list[tuple[str, str]]


def _installation(
    asked: Asked, avviso: object = None, avviso_status: int = 200, **changes: object
) -> httpx.MockTransport:
    """Answers byAvviso as each API does, and avvisi with `avviso`."""

    def handler(request: httpx.Request) -> httpx.Response:
        _, context, _, _, version, resource, *_ = request.url.path.split("/")
        asked.append((f"{context.removeprefix('govpay-api-')}_{version}", resource))
        if resource == "avvisi":
            return httpx.Response(avviso_status, json=avviso)
        body = debt(**changes)
        if "ragioneria" in context:
            body = {key: value for key, value in body.items() if key not in ("stato", "iuvAvviso")}
        return httpx.Response(200, json=body)

    return httpx.MockTransport(handler)


def _avviso(state: str | None, **changes: object) -> dict[str, object]:
    body = {"stato": state, "importo": 101.5, "idDominio": CREDITOR, "numeroAvviso": NOTICE.digits, **changes}
    return {key: value for key, value in body.items() if value is not None}


async def _find(transport: httpx.MockTransport, *apis: Api, **others: object) -> Pendenza:
    govpay = connection(transport.handler, *apis, **others)  # type: ignore[arg-type]
    try:
        return await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    finally:
        await govpay.aclose()


@pytest.mark.anyio
async def test_everything_that_a_debt_says() -> None:
    found = await _find(_installation([], dataPagamento="2026-11-20"), Api.PAGAMENTO_V2)
    assert found == Pendenza(
        notice=NOTICE,
        creditor_id=CREDITOR,
        creditor_name="Comune di Altura",
        amount=Money(10150),
        state=State.NON_ESEGUITA,
        causale="Mensa scolastica, ottobre",
        iuv=IUV,
        debtor_name="Ada Fontechiara",
        due_on=date(2026, 12, 31),
        valid_until=date(2026, 6, 30),
        paid_on=date(2026, 11, 20),
        application_id="kiosk",
        debt_id="P-1",
        debtor_id="XXXXXX",
    )
    assert "XXXXXX" not in repr(found)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("apis", "avvisi_only", "expected"),
    [
        (tuple(Api), (), [("pagamento_v2", "pendenze")]),
        ((Api.PENDENZE_V2, Api.RAGIONERIA_V3), (), [("pendenze_v2", "pendenze")]),
        ((Api.RAGIONERIA_V3,), (), [("ragioneria_v3", "pendenze")]),
        (
            (Api.PENDENZE_V2, Api.RAGIONERIA_V3),
            (Api.PENDENZE_V2,),
            [("ragioneria_v3", "pendenze"), ("pendenze_v2", "avvisi")],
        ),
        (
            (Api.PENDENZE_V2, Api.PAGAMENTO_V2, Api.RAGIONERIA_V3),
            (Api.PENDENZE_V2, Api.PAGAMENTO_V2),
            [("ragioneria_v3", "pendenze"), ("pagamento_v2", "avvisi")],
        ),
    ],
)
async def test_the_best_source_is_asked(apis: tuple[Api, ...], avvisi_only: tuple[Api, ...], expected: Asked) -> None:
    asked: Asked = []
    found = await _find(_installation(asked, _avviso("NON_ESEGUITA")), *apis, avvisi_only=frozenset(avvisi_only))
    assert asked == expected
    assert found.state is (State.MISSING if len(apis) == 1 else State.NON_ESEGUITA)


@pytest.mark.anyio
@pytest.mark.parametrize("api", [Api.PAGAMENTO_V2, Api.PENDENZE_V2])
@pytest.mark.parametrize(
    ("state", "payability"),
    [
        ("NON_ESEGUITA", Payability.PAYABLE),
        ("SCADUTA", Payability.EXPIRED),
        ("ESEGUITA", Payability.ALREADY_PAID),
        ("INCASSATA", Payability.ALREADY_PAID),
        ("ESEGUITA_PARZIALE", Payability.PARTLY_PAID),
        ("ANNULLATA", Payability.ANNULLED),
        ("ANOMALA", Payability.ANOMALOUS),
        ("IN_RITARDO", Payability.UNREADABLE),
        ("non_eseguita", Payability.UNREADABLE),
        ("", Payability.UNREADABLE),
        (None, Payability.UNREADABLE),
    ],
)
async def test_states(api: Api, state: str | None, payability: Payability) -> None:
    assert (await _find(_installation([], stato=state), api)).payability is payability


AVVISI_ONLY = {"avvisi_only": frozenset({Api.PAGAMENTO_V2})}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("state", "payability"),
    [
        ("NON_ESEGUITA", Payability.PAYABLE),
        ("SCADUTA", Payability.EXPIRED),
        ("DUPLICATA", Payability.ALREADY_PAID),
        ("ANNULLATA", Payability.ANNULLED),
        ("SCONOSCIUTA", Payability.UNREADABLE),
        ("ESEGUITA", Payability.UNREADABLE),
        (None, Payability.UNREADABLE),
    ],
)
async def test_states_of_a_notice(state: str | None, payability: Payability) -> None:
    found = await _find(_installation([], _avviso(state)), Api.RAGIONERIA_V3, Api.PAGAMENTO_V2, **AVVISI_ONLY)
    assert found.payability is payability
    assert found.debtor_name == "Ada Fontechiara"


@pytest.mark.anyio
@pytest.mark.parametrize("status", [403, 404])
async def test_a_notice_whose_state_is_not_for_us(status: int) -> None:
    code = {403: "403000", 404: "404000"}[status]
    transport = _installation([], fault(code), status)
    found = await _find(transport, Api.RAGIONERIA_V3, Api.PAGAMENTO_V2, **AVVISI_ONLY)
    assert found.payability is Payability.UNREADABLE


@pytest.mark.anyio
@pytest.mark.parametrize(
    "avviso",
    [
        _avviso("NON_ESEGUITA", importo=99),
        _avviso("NON_ESEGUITA", numeroAvviso="301000000000000245"),
        _avviso("NON_ESEGUITA", idDominio="98765432105"),
        _avviso("NON_ESEGUITA", stato=7),
        [],
    ],
)
async def test_two_answers_that_differ(avviso: object) -> None:
    with pytest.raises(Outage):
        await _find(_installation([], avviso), Api.RAGIONERIA_V3, Api.PAGAMENTO_V2, **AVVISI_ONLY)


@pytest.mark.anyio
async def test_a_paid_notice_keeps_its_old_amount() -> None:
    paid = _avviso("DUPLICATA", importo=5, dataPagamento="2026-11-20")
    found = await _find(_installation([], paid), Api.RAGIONERIA_V3, Api.PAGAMENTO_V2, **AVVISI_ONLY)
    assert found.payability is Payability.ALREADY_PAID
    assert found.paid_on == date(2026, 11, 20)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "changes",
    [
        {"dominio": {"idDominio": "98765432105"}},
        {"dominio": {}},
        {"dominio": None},
        {"dominio": "01234567890"},
        {"iuvAvviso": "01000000000000245"},
        {"numeroAvviso": "301000000000000245"},
        {"numeroAvviso": "avviso", "iuvAvviso": None},
        {"numeroAvviso": None, "iuvAvviso": None},
        {"importo": None},
        {"importo": 0},
        {"importo": -1},
        {"importo": "dieci"},
        {"importo": 10.001},
        {"importo": 1e12},
        {"stato": ["NON_ESEGUITA"]},
    ],
)
async def test_what_is_not_the_debt_asked_for_is_an_outage(changes: dict[str, object]) -> None:
    with pytest.raises(Outage):
        await _find(_installation([], **changes), Api.PAGAMENTO_V2)


@pytest.mark.anyio
async def test_govpay_finds_another_number_with_the_same_iuv() -> None:
    typed = NoticeNumber("1" + NOTICE.digits[1:])
    govpay = connection(always(200, debt()), Api.PAGAMENTO_V2)
    with pytest.raises(NotFound):
        await GovPayDebts(govpay).find(CREDITOR, typed)
    await govpay.aclose()


@pytest.mark.anyio
async def test_an_api_of_own_debts_that_refuses_everything_is_a_right_that_we_do_not_have() -> None:
    govpay = connection(always(403, fault("403000")), Api.PENDENZE_V2)
    with pytest.raises(Misconfigured):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()


@pytest.mark.anyio
async def test_what_is_another_application_s_is_asked_of_the_next_source() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "ragioneria" in request.url.path:
            return httpx.Response(200, json=debt(stato=None, iuvAvviso=None))
        return httpx.Response(403, json=fault("403000"))

    found = await _find(httpx.MockTransport(handler), Api.PENDENZE_V2, Api.RAGIONERIA_V3)
    assert found.payability is Payability.UNREADABLE, "its state is not for us to see: to the desk, not 'not found'"


@pytest.mark.anyio
async def test_aux_digit_0() -> None:
    notice = NoticeNumber("001000000000000141")
    body = debt(numeroAvviso=notice.digits, iuvAvviso="000000000000141")
    govpay = connection(always(200, body), Api.PAGAMENTO_V2)
    assert (await GovPayDebts(govpay).find(CREDITOR, notice)).iuv == "000000000000141"
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("changes", "attribute", "expected"),
    [
        ({"soggettoPagatore": {"anagrafica": "ANONIMO"}}, "debtor_name", ""),
        ({"soggettoPagatore": None}, "debtor_name", ""),
        ({"causale": None}, "causale", ""),
        ({"causale": "a\nb\x00c"}, "causale", "a b c"),
        ({"dataScadenza": "mai"}, "due_on", None),
        ({"dataScadenza": None}, "due_on", None),
        ({"iuvAvviso": None}, "iuv", IUV),
        ({"numeroAvviso": None}, "iuv", IUV),
        ({"importo": 999999999.99}, "amount", Money(99_999_999_999)),
        ({"importo": "101.50"}, "amount", Money(10150)),
        ({"voci": [{"riscossione": {"data": "2026-11-19"}}]}, "paid_on", date(2026, 11, 19)),
        ({"tipoNuovo": {"qualcosa": [1]}}, "causale", "Mensa scolastica, ottobre"),
    ],
)
async def test_what_may_be_missing(changes: dict[str, object], attribute: str, expected: object) -> None:
    assert getattr(await _find(_installation([], **changes), Api.PAGAMENTO_V2), attribute) == expected


@pytest.mark.anyio
@pytest.mark.parametrize("api", [Api.PAGAMENTO_V2, Api.PENDENZE_V2, Api.RAGIONERIA_V3])
async def test_only_an_api_of_own_debts_refuses_as_foreign_and_a_wrong_key_is_no_notice(api: Api) -> None:
    def refusing(status: int, body: object) -> Handler:
        def handler(request: httpx.Request) -> httpx.Response:
            open_to_us = request.url.path.endswith("/rpp")  # the API itself is
            return httpx.Response(200, json=page()) if open_to_us else httpx.Response(status, json=body)

        return handler

    for body, status, error in (
        (fault("403000"), 403, ForeignDebt if api is Api.PENDENZE_V2 else Misconfigured),
        (fault("403"), 403, Misconfigured),
        (fault("401"), 401, Misconfigured),
        (fault("404000"), 404, NotFound),
    ):
        govpay: Connection = connection(refusing(status, body), api)
        with pytest.raises(error):
            await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("api", "rpp", "expected"),
    [
        (Api.PENDENZE_V2, [{"stato": "RPT_ACCETTATA_NODO", "rt": None}], True),  # a payment begins: govpay.md 8
        (Api.PAGAMENTO_V2, [{"stato": "RPT_ACCETTATA_NODO"}], True),
        (Api.PAGAMENTO_V2, [{"stato": "RT_RIFIUTATA_PA", "rt": {}}, {"stato": "RPT_ACCETTATA_NODO"}], True),
        (Api.PENDENZE_V2, [{"stato": "RT_ACCETTATA_PA", "rt": {"outcome": "OK"}}], False),
        (Api.PENDENZE_V2, [{"stato": "RPT_ACCETTATA_NODO", "rt": {"outcome": "OK"}}], False),
        (Api.PENDENZE_V2, [], False),
        (Api.PAGAMENTO_V2, None, False),
        (Api.PENDENZE_V2, "/rpp?idA2A=kiosk&idPendenza=P-1", False),
        (Api.PENDENZE_V2, ["RPT_ACCETTATA_NODO"], False),
    ],
)
async def test_a_payment_under_way_elsewhere(api: Api, rpp: object, expected: bool) -> None:
    assert (await _find(_installation([], rpp=rpp), api)).under_way is expected
