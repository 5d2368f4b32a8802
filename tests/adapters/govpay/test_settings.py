# SPDX-License-Identifier: EUPL-1.2
"""What a set of APIs can and cannot do, and settings that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.govpay import (
    Api,
    ApiKeyCredentials,
    BasicCredentials,
    CertificateCredentials,
    Connection,
    GovPaySettings,
    warnings,
)
from kiosk.adapters.http import Tls
from kiosk.errors import Misconfigured
from tests.adapters.govpay.installation import TIMES, settings

NO_STATE = "no source of a state: nothing will be payable"
NO_DEBTS = "no source of debts"
NO_RECEIPTS = "no source of receipts"
OWN_DEBTS = "only the debts of our own application"
NO_TARIFFS = "no pendenze_v2"
NO_FORMS = "no pagamento_v2"


@pytest.mark.parametrize(
    ("apis", "avvisi_only", "expected"),
    [
        (tuple(Api), (), []),
        ((Api.PAGAMENTO_V2, Api.RAGIONERIA_V3), (), [NO_TARIFFS]),
        ((Api.PAGAMENTO_V2,), (), [NO_TARIFFS, NO_RECEIPTS]),
        ((Api.PENDENZE_V2,), (), [OWN_DEBTS, NO_FORMS]),
        ((Api.RAGIONERIA_V3,), (), [NO_STATE, NO_TARIFFS, NO_FORMS]),
        ((Api.PAGAMENTO_V3,), (), [NO_DEBTS, NO_TARIFFS, NO_FORMS]),
        ((Api.PAGAMENTO_V2, Api.RAGIONERIA_V3), (Api.PAGAMENTO_V2,), [NO_TARIFFS, NO_FORMS]),
        ((Api.PENDENZE_V2,), (Api.PENDENZE_V2,), [NO_DEBTS, NO_TARIFFS, NO_FORMS, NO_RECEIPTS]),
    ],
)
def test_warnings_say_what_will_not_work(
    apis: tuple[Api, ...], avvisi_only: tuple[Api, ...], expected: list[str]
) -> None:
    found = warnings(settings(*apis, avvisi_only=frozenset(avvisi_only)))
    assert len(found) == len(expected)
    assert all(words in sentence for words, sentence in zip(expected, found, strict=True))


def test_a_certificate_that_nobody_named_is_warned_of() -> None:
    found = warnings(GovPaySettings(settings().addresses, CertificateCredentials(), **TIMES))
    assert found == ["the credentials are a client certificate, but no certificate file is named"]


def test_secrets_are_in_no_representation() -> None:
    for credentials in (BasicCredentials("kiosk", "segreta"), ApiKeyCredentials("kiosk", "segreta")):
        assert "segreta" not in repr(GovPaySettings({}, credentials, **TIMES, tls=Tls(key_password="segreta")))


@pytest.mark.parametrize(
    "address",
    [
        "http://govpay.example/x",
        "ftp://127.0.0.1/x",
        "govpay.example",
        "",
        "https://",
        "https://user:pw@govpay.example/x",
        "https://govpay.example:port/x",
        "https://govpay.example/x?y=1",
        "https://govpay.example/x#y",
        "https://[govpay.example/x",
    ],
)
def test_addresses_that_are_not_used(address: str) -> None:
    with pytest.raises(Misconfigured):
        Connection(GovPaySettings({Api.PENDENZE_V2: address}, BasicCredentials("a", "b"), **TIMES))


def test_files_that_are_no_certificates(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.pem"
    rubbish.write_text("rubbish")
    for tls in (Tls(ca_file=tmp_path / "none.pem"), Tls(ca_file=rubbish), Tls(certificate_file=rubbish)):
        with pytest.raises(Misconfigured):
            Connection(settings(tls=tls))


def test_a_key_that_no_header_can_carry() -> None:
    with pytest.raises(Misconfigured):
        Connection(GovPaySettings(settings().addresses, ApiKeyCredentials("kiosk", "parola\ud83d"), **TIMES))
