# SPDX-License-Identifier: EUPL-1.2
"""GovPay's faults become the right one of our errors, and its `dettaglio` is never in their words."""

from __future__ import annotations

import json

import pytest
from httpx import Headers

from kiosk.adapters.govpay.faults import error_of
from kiosk.adapters.http import Answer, retry_after_s
from kiosk.errors import (
    Bug,
    CreditorDown,
    ForeignDebt,
    KioskError,
    Misconfigured,
    NotFound,
    Outage,
    Refused,
    TooManyRequests,
)
from tests.adapters.govpay.installation import fault

JSON = "application/json"
PAGE = b"<!doctype html><html><title>HTTP Status</title></html>"


def _answer(status: int, body: object = b"", content_type: str = JSON, **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Answer(status, Headers({"content-type": content_type, **named} if content_type else named), content)


@pytest.mark.parametrize(
    ("status", "body", "content_type", "expected"),
    [
        (400, fault("SINTASSI"), JSON, Bug),
        (400, fault("APP_002"), JSON, Bug),
        (400, PAGE, "text/html;charset=utf-8", Bug),
        (401, fault("401"), JSON, Misconfigured),
        (403, fault("403"), JSON, Misconfigured),
        (403, fault("403000"), JSON, Misconfigured),
        (403, PAGE, "text/html", Misconfigured),
        (404, fault("404000"), JSON, NotFound),
        (404, b"", "", NotFound),
        (404, PAGE, "text/html", Misconfigured),
        (404, PAGE, "", Misconfigured),
        (405, b"", "", Bug),
        (406, fault("406000"), JSON, Bug),
        (406, b"", "", Bug),
        (407, b"", "", Misconfigured),
        (408, b"", "", Outage),
        (415, b"", "", Bug),
        (422, fault("VER_003"), JSON, Refused),
        (422, b"{", JSON, Refused),
        (429, b"", "", TooManyRequests),
        (500, fault("INTERNAL"), JSON, Outage),
        (502, fault("502000"), JSON, CreditorDown),
        (503, PAGE, "text/html", Outage),
        (301, b"", "", Outage),
        (302, b"", "", Outage),
        (204, b"", "", Outage),
        (418, b"\xff\xfe", "text/plain", Outage),
    ],
)
def test_status_decides(status: int, body: object, content_type: str, expected: type[KioskError]) -> None:
    assert type(error_of(_answer(status, body, content_type), "byAvviso")) is expected


def test_403_on_one_notice_is_another_application_s() -> None:
    assert type(error_of(_answer(403, fault("403000")), "byAvviso", one_notice=True)) is ForeignDebt
    assert type(error_of(_answer(403, fault("403")), "byAvviso", one_notice=True)) is Misconfigured
    assert type(error_of(_answer(403, PAGE, "text/html"), "byAvviso", one_notice=True)) is Misconfigured


def test_the_code_of_a_refusal_is_kept() -> None:
    error = error_of(_answer(422, fault("VER_003")), "x")
    assert isinstance(error, Refused)
    assert error.code == "VER_003"


def test_dettaglio_is_logged_and_never_said(caplog: pytest.LogCaptureFixture) -> None:
    error = error_of(_answer(500, fault("INTERNAL", "org.postgresql: duplicate key P-1")), "ricevuta")
    assert "postgresql" not in str(error)
    details = vars(caplog.records[0])["details"]
    assert details["detail"] == "org.postgresql: duplicate key P-1"
    assert details["status"] == 500


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": " 0 "}, 0.0),
        ({"retry_after": "9" * 400}, 86_400.0),
        ({"retry_after": "Mon, 23 Nov 2026 10:02:00 GMT", "date": "Mon, 23 Nov 2026 10:00:00 GMT"}, 120.0),
        ({"retry_after": "Mon, 23 Nov 2026 09:00:00 GMT", "date": "Mon, 23 Nov 2026 10:00:00 GMT"}, 0.0),
        ({"retry_after": "Mon, 23 Nov 2020 09:00:00 GMT"}, 0.0),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "1.5"}, None),
        ({"retry_after": "Mon, 99 Nov 9999999 10:02:00 GMT"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], expected: float | None) -> None:
    answer = _answer(429, b"", "", **headers)
    assert retry_after_s(answer.headers) == expected
    error = error_of(answer, "x")
    assert isinstance(error, TooManyRequests)
    assert error.retry_after_s == expected
