# SPDX-License-Identifier: EUPL-1.2
"""Settings: every fault is named at once, and the example is complete and can be used."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.config.example import example
from kiosk.config.setting import Section


def valid() -> dict[str, Any]:
    return {
        "creditors": [{"id": "01234567897", "name": "Comune di Montechiaro"}],
        "govpay": {
            "pagamento_v2": "https://govpay.example.it/govpay-api-pagamento",
            "ragioneria_v3": "https://govpay.example.it/govpay-api-ragioneria",
            "auth": {"user": "kiosk", "password": "secret"},
        },
        "checkout": {"api": "https://api.platform.pagopa.it/checkout/ec", "subscription_key": "key"},
    }


def faults_of(data: dict[str, Any]) -> list[str]:
    with pytest.raises(config.ConfigError) as raised:
        config.parse(data)
    return raised.value.faults


def test_the_least_that_is_needed() -> None:
    settings = config.parse(valid())
    assert settings.waits.schedule_s == [0, 2, 4, 8, 15, 30, 60]
    assert settings.checkout.version == "v2"
    assert not settings.training


def test_the_example_is_complete_and_can_be_used() -> None:
    data = tomllib.loads(example())
    config.parse(data)

    def keys(model: Any, prefix: str = "") -> set[str]:
        found = set()
        for name, value in model.items():
            found.add(prefix + name)
            inner = value[0] if isinstance(value, list) and value else value
            if isinstance(inner, Section):
                inner = vars(inner)
            if isinstance(inner, dict):
                found |= keys(inner, f"{prefix}{name}.")
        return found

    assert keys(data) == keys(vars(config.parse(data)))


def test_a_roll_printer_is_one_of_cups() -> None:
    assert faults_of({**valid(), "printer": {"roll": {"queue": "roll"}}}) == [
        "printer.roll.queue: only for printers of kind cups"
    ]


def test_all_faults_at_once() -> None:
    data = valid()
    data["creditors"][0]["id"] = "123"
    data["govpay"]["pagamento_v2"] = "http://govpay.example.it"
    data["checkout"]["sbuscription_key"] = "typing error"
    data["nonsense"] = 1
    faults = "\n".join(faults_of(data))
    for part in ("creditors no. 1.id", "govpay.pagamento_v2", "use https", "checkout.sbuscription_key", "nonsense"):
        assert part in faults


def test_what_belongs_together() -> None:
    data = valid()
    data["govpay"] = {"auth": {"kind": "ssl"}}
    data["checkout"] = {}
    data["printer"] = {"kind": "cups"}
    data["scanner"] = {"kind": ["serial", "serial"]}
    data["waits"] = {"schedule_s": [4, 2]}
    data["background"] = {"soon_min": [5, 2]}
    data["creditors"] *= 2
    faults = "\n".join(faults_of(data))
    for part in (
        "no API in which a notice",
        "no API that gives receipts",
        "certificate",
        "checkout.api",
        "subscription_key",
        "printer.queue",
        "scanner.serial_port",
        "scanner.kind",
        "waits.schedule_s: the times must rise",
        "background.soon_min: the times must rise",
        "twice",
    ):
        assert part in faults


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/x", "http://localhost/x"])
def test_plain_http_on_this_machine_is_training(address: str) -> None:
    data = valid()
    data["govpay"]["ragioneria_v3"] = address
    data["checkout"] |= {"api": address, "pages": [address]}
    assert config.parse(data).training


@pytest.mark.parametrize("place", ["govpay", "api", "pages"])
def test_training_where_money_could_move_is_refused(place: str) -> None:
    here = "http://127.0.0.1:8080"
    data = valid()
    data["govpay"]["ragioneria_v3"] = here if place != "pages" else "https://govpay.example.it/x"
    data["checkout"]["api"] = here if place == "pages" else "https://api.platform.pagopa.it/checkout/ec"
    data["checkout"]["pages"] = (
        [here, "https://checkout.pagopa.it"] if place == "api" else ["https://checkout.pagopa.it"]
    )
    assert any("training" in fault for fault in faults_of(data))


def test_secrets_are_never_shown() -> None:
    assert "secret" not in repr(config.parse(valid()))


def test_a_secret_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("from-file\n", encoding="utf-8")
    data = valid()
    data["govpay"]["auth"] = {"user": "kiosk", "password_file": str(file)}
    auth = config.parse(data).govpay.auth
    assert config.secret(auth.password, auth.password_file) == "from-file"
    with pytest.raises(config.ConfigError, match="cannot read the secret"):
        config.secret(auth.password, str(tmp_path / "missing"))


@pytest.mark.parametrize("content", [b"", b"[", b"\xff\xfe", b"a = 1", b"[govpay]\nx = [1"])
def test_bad_files_are_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    with pytest.raises(config.ConfigError) as raised:
        config.load(file)
    assert all(raised.value.faults)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(config.ConfigError, match="No such file"):
        config.load(tmp_path / "none.toml")


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=10,
)


_sections = st.sampled_from(["kiosk", "creditors", "govpay", "checkout", "printer", "scanner", "waits", "x"])


@given(st.dictionaries(_sections, _json))
def test_any_settings_are_taken_or_refused_in_words(data: dict[str, Any]) -> None:
    faults = ["none"]
    try:
        config.parse(data)
    except config.ConfigError as error:
        faults = error.faults
    assert all(faults)
    assert faults


@pytest.mark.parametrize(
    ("section", "fault"),
    [
        ({"languages": ["it", "es"]}, "kiosk.languages"),
        ({"language": "it-simple"}, "kiosk.language"),
        ({"languages": []}, "kiosk.languages"),
        ({"languages": ["it", "it"]}, "the same twice"),
        ({"language": "de", "languages": ["it", "en"]}, "must have language, the first one, among them"),
    ],
)
def test_languages_that_there_are_not_or_that_do_not_go_together(section: dict[str, Any], fault: str) -> None:
    (found,) = faults_of({**valid(), "kiosk": section})
    assert fault in found


def test_the_keys_of_a_keypad_are_held_against_their_names() -> None:
    wrong = {"next": ["F13"], "select": ["F14", "Retrun"], "help": ["h"], "apart_ms": 1001}
    assert faults_of({**valid(), "keypad": wrong}) == [
        'keypad.select no. 2: there is no key of that name; did you mean "Return"?, found "Retrun"',
        'keypad.help no. 1: must be a key that writes nothing, as "F5" or "Shift+Tab": what writes may come from a '
        'scanner, found "h"',
        "keypad.apart_ms: must be at most 1000, found 1001",
    ]


def test_a_key_that_does_two_things_is_refused() -> None:
    assert faults_of({**valid(), "keypad": {"next": ["f13"], "back": ["Escape", "F13"]}}) == [
        'keypad.back no. 2: the same key as in next, found "F13"'
    ]
    assert config.parse({**valid(), "keypad": {"next": ["f13"]}}).keypad.next == ["F13"]
