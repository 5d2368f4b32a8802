# SPDX-License-Identifier: EUPL-1.2
"""The adapters against real sockets on loopback: slow, broken, endless, and with certificates on both sides."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import time
from pathlib import Path

import pytest
import trustme

from kiosk.adapters.govpay import (
    Api,
    BasicCredentials,
    CertificateCredentials,
    Connection,
    GovPayDebts,
    GovPayReceipts,
    GovPaySettings,
)
from kiosk.adapters.http import Timeouts, Tls
from kiosk.domain.pendenza import Payability
from kiosk.errors import NotFound, Outage
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, RECEIPT, at_once, debt, fault
from tests.adapters.loopback import Script, answer, drips, resets_after, says, serving, silence

QUICK = Timeouts(connect_s=0.2, read_s=0.2, write_s=0.5, pool_s=0.5)
GOOD = json.dumps(debt()).encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def _connection(port: int, scheme: str = "http", **others: object) -> Connection:
    addresses = dict.fromkeys((Api.PAGAMENTO_V2, Api.RAGIONERIA_V3), f"{scheme}://localhost:{port}/govpay")
    values = {
        "credentials": BasicCredentials("kiosk", "parola"),
        "timeouts": QUICK,
        "find_read_s": 0.2,
        "pdf_read_s": 0.2,
    }
    found = GovPaySettings(addresses, **{**values, **others})  # type: ignore[arg-type]
    return Connection(found, sleep=at_once)


@pytest.mark.anyio
async def test_a_good_answer_and_several_on_one_connection() -> None:
    async def twice(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            writer.write(HEAD + f"Content-Length: {len(GOOD)}\r\n\r\n".encode() + GOOD)
            await writer.drain()
            await reader.readuntil(b"\r\n\r\n")

    async with serving(twice) as server:
        govpay = _connection(server.port)
        for _ in range(2):
            assert (await GovPayDebts(govpay).find(CREDITOR, NOTICE)).payability is Payability.PAYABLE
        await govpay.aclose()
    assert len(server.heads) == 1, "the second request went on the same connection"
    assert f"GET /govpay/rs/basic/v2/pendenze/byAvviso/{CREDITOR}/{NOTICE} HTTP/1.1" in server.heads[0]
    assert server.heads[0].lower().count("\naccept:") == 1


@pytest.mark.anyio
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(silence, id="silence"),
        pytest.param(drips(HEAD + b"Content-Length: 1000000\r\n\r\n{", 0.02), id="drips"),
        pytest.param(drips(b"HTTP/1.1 200 OK\r\n", 0.02), id="drips in the head"),
        pytest.param(resets_after(b""), id="reset at once"),
        pytest.param(resets_after(HEAD), id="reset in the head"),
        pytest.param(resets_after(answer(GOOD)[:-20]), id="reset in the body"),
        pytest.param(says(b""), id="hangs up"),
        pytest.param(says(answer(GOOD, length=len(GOOD) + 100)), id="shorter than announced"),
        pytest.param(says(answer(GOOD[:-10])), id="truncated JSON"),
        pytest.param(says(HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{"), id="truncated chunk"),
        pytest.param(says(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{"), id="no chunk"),
        pytest.param(says(b"SSH-2.0-OpenSSH_9.2\r\n"), id="no HTTP"),
        pytest.param(says(b"HTTP/1.1 200 OK\r\n" + b"X-Long: y\r\n" * 20_000 + b"\r\n"), id="endless head"),
        pytest.param(says(answer(b"<html>Login</html>", "text/html")), id="HTML"),
        pytest.param(says(answer(b"", status="302 Found\r\nLocation: http://localhost:1/")), id="redirect"),
        pytest.param(says(answer(b"", status="503 Service Unavailable")), id="503"),
    ],
)
async def test_servers_that_fail(script: Script) -> None:
    async with serving(script) as server:
        govpay = _connection(server.port)
        debts, receipts = GovPayDebts(govpay), GovPayReceipts(govpay)
        began = time.monotonic()
        with pytest.raises(Outage):
            await debts.find(CREDITOR, NOTICE)
        with pytest.raises(Outage):
            await receipts.list(CREDITOR, NOTICE, IUV)
        with pytest.raises(Outage):
            await receipts.fetch_pdf(RECEIPT)
        assert time.monotonic() - began < 10, "each exchange ends by itself"
        await govpay.aclose()


@pytest.mark.anyio
async def test_bodies_of_more_than_ten_megabytes_are_not_taken() -> None:
    sent = 0

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(HEAD + b"Content-Length: 104857600\r\n\r\n[")
        for _ in range(100):
            writer.write(b" " * 1024 * 1024)
            await writer.drain()
            sent += 1

    async with serving(endless) as server:
        govpay = _connection(server.port, timeouts=Timeouts(5.0, 10.0), find_read_s=10.0)
        with pytest.raises(Outage, match="longer than 10485760 bytes"):
            await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        await govpay.aclose()
    assert sent < 100, "the rest was not even waited for"


@pytest.mark.anyio
async def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, and not listening
        govpay = _connection(taken.getsockname()[1])
        with pytest.raises(Outage):
            await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        await govpay.aclose()


@pytest.mark.anyio
async def test_byavviso_is_waited_for_longer() -> None:
    async def slowly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.4)
        writer.write(answer(GOOD))
        await writer.drain()

    async with serving(slowly) as server:
        govpay = _connection(server.port, find_read_s=5.0)
        assert (await GovPayDebts(govpay).find(CREDITOR, NOTICE)).amount.cents == 10150
        with pytest.raises(Outage):
            await GovPayReceipts(govpay).list(CREDITOR, NOTICE, IUV)
        await govpay.aclose()


@pytest.mark.anyio
async def test_a_search_can_be_cancelled_and_the_connection_lives() -> None:
    answers = [silence, says(answer(GOOD))]
    asked = asyncio.Event()

    async def first_never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await answers.pop(0)(reader, writer)

    async with serving(first_never) as server:
        govpay = _connection(server.port, find_read_s=30.0)
        search = asyncio.create_task(GovPayDebts(govpay).find(CREDITOR, NOTICE))
        await asked.wait()
        search.cancel()
        with pytest.raises(asyncio.CancelledError):
            await search
        assert (await GovPayDebts(govpay).find(CREDITOR, NOTICE)).notice == NOTICE
        await govpay.aclose()


class Town:
    """An authority of its own, the server's certificate and the kiosk's."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self.authority.cert_pem.write_to_path(str(self.ca_file))
        self.certificate_file, self.key_file = folder / "kiosk.pem", folder / "kiosk-key.pem"
        ours = self.authority.issue_cert("kiosk@comune.example", common_name="kiosk")
        ours.cert_chain_pems[0].write_to_path(str(self.certificate_file))
        ours.private_key_pem.write_to_path(str(self.key_file))

    def server(self, name: str = "localhost") -> ssl.SSLContext:
        """A server's context that demands a certificate of this authority."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(name).configure_cert(context)
        self.authority.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    @property
    def tls(self) -> Tls:
        return Tls(self.ca_file, self.certificate_file, self.key_file)


@pytest.mark.anyio
async def test_a_client_certificate(tmp_path: Path) -> None:
    town = Town(tmp_path)
    subjects: list[object] = []

    async def who(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        subjects.append(writer.get_extra_info("peercert")["subject"])
        await says(answer(GOOD))(reader, writer)

    async with serving(who, town.server()) as server:
        govpay = _connection(
            server.port, "https", credentials=CertificateCredentials(), tls=town.tls, timeouts=Timeouts(5.0, 10.0)
        )
        found = await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        await govpay.aclose()
    assert found.notice == NOTICE
    assert ((("commonName", "kiosk"),)) in subjects[0]  # type: ignore[operator]
    assert "/rs/ssl/v2/" in server.heads[0]
    assert "authorization" not in server.heads[0].lower()


@pytest.mark.anyio
async def test_certificates_that_do_not_fit(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    town, other = Town(tmp_path), Town(tmp_path / "other")
    stranger = Tls(town.ca_file, other.certificate_file, other.key_file)
    cases = {
        "we have none": (town.server(), Tls(town.ca_file)),
        "ours is of another authority": (town.server(), stranger),
        "the server's is of another authority": (other.server(), town.tls),
        "the server's is of another host": (town.server("govpay.example"), town.tls),
        "public authorities do not know it": (town.server(), Tls(None, town.certificate_file, town.key_file)),
    }
    for name, (context, tls) in cases.items():
        async with serving(says(answer(GOOD)), context) as server:
            govpay = _connection(
                server.port, "https", credentials=CertificateCredentials(), tls=tls, timeouts=Timeouts(5.0, 10.0)
            )
            with pytest.raises(Outage):
                await GovPayDebts(govpay).find(CREDITOR, NOTICE)
            await govpay.aclose()
            assert not server.heads, name


@pytest.mark.anyio
async def test_faults_over_a_socket() -> None:
    body = json.dumps(fault("404000")).encode()
    async with serving(says(answer(body, status="404 Not Found"))) as server:
        govpay = _connection(server.port)
        with pytest.raises(NotFound):
            await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        await govpay.aclose()
