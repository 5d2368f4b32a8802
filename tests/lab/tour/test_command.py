# SPDX-License-Identifier: EUPL-1.2
"""The verb `tour` with arguments that cannot be used: one sentence, exit 2, and nothing is started."""

import argparse
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.lab.tour import printer_process
from kiosk.lab.tour.command import easy_access_of
from kiosk.lab.tour.scenarios import SCENARIOS
from kiosk.lab.verbs import add_verbs

STEPS = '[[step]]\ndo = "wait-page"\nname = "home"\n'
#: a kiosk with other servers, and with a scanner that works as a keyboard
OTHERS = """
creditors = [{ id = "01234567897", name = "Comune di Montechiaro" }]
[govpay]
pagamento_v2 = "https://govpay.example.it/govpay-api-pagamento"
ragioneria_v3 = "https://govpay.example.it/govpay-api-ragioneria"
auth = { kind = "basic", user = "kiosk", password = "x" }
[checkout]
api = "https://checkout.example.it/checkout/ec"
pages = ["https://checkout.example.it"]
subscription_key = "x"
"""


def test_list_prints_each_scenario_with_its_ending(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--scenario", "list"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == len(SCENARIOS)
    assert ["renderer-crash", "paid"] in lines


def test_names_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--names"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("pages: home notice ")
    assert "Pages/ReviewPage.qml:" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--scenario", "paid"], "--out DIR is missing"),
        (["--all"], "--out DIR is missing"),
        (["--scenario", "nix", "--out", "{tmp}"], "there is no scenario 'nix'"),
        (["--steps", "{tmp}/none.toml", "--out", "{tmp}"], "No such file"),
        (["--steps", "{tmp}/bad.toml", "--out", "{tmp}"], "step 1: there is no verb 'jump'"),
        (["--all", "--out", "{tmp}", "--config", "{tmp}/k.toml"], "leave --config out"),
        (["--steps", "{tmp}/good.toml", "--out", "{tmp}", "--config", "{tmp}/none.toml"], "cannot read"),
        (
            ["--scenario", "wedge-layout", "--out", "{tmp}", "--config", "{tmp}/others.toml"],
            "the steps scan by serial and camera, which scanner.kind of the settings does not name",
        ),
        (
            ["--scenario", "network-flap", "--out", "{tmp}", "--config", "{tmp}/others.toml"],
            "the steps use network, which only the sandbox can play: leave --config out",
        ),
        (["--scenario", "paid", "--out", "/proc/none/out"], "/proc/none"),
        (
            ["--scenario", "paid", "--out", "{tmp}", "--config", "{tmp}/others.toml", "--text", "200"],
            "with --config its section easy_access says it",
        ),
    ],
)
def test_wrong_arguments_are_told_in_one_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.toml").write_text('[[step]]\ndo = "jump"\n', encoding="utf-8")
    (tmp_path / "good.toml").write_text(STEPS, encoding="utf-8")
    (tmp_path / "others.toml").write_text(OTHERS, encoding="utf-8")
    assert main(["tour", *(one.format(tmp=tmp_path) for one in arguments)]) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert len(error.splitlines()) == 1


def test_a_printer_cannot_be_played_without_its_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(printer_process, "_TOOLS", ("cupsd-that-is-nowhere",))
    assert main(["tour", "--scenario", "printer-off", "--out", str(tmp_path)]) == 3
    (sentence,) = (line for line in capsys.readouterr().err.splitlines() if "started as root" not in line)
    assert sentence.startswith("govpay-kiosk: A printer cannot be played here: cupsd-that-is-nowhere missing")


def test_a_size_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["tour", "--scenario", "paid", "--size", "large"])
    assert ended.value.code == 2
    assert "a size is written as 1080x1920" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "section"),
    [
        ([], {}),
        (["--text", "150"], {"text_size": "large"}),
        (
            ["--text", "200", "--contrast", "dark", "--layout", "low"],
            {"text_size": "largest", "contrast": "dark", "low_controls": True},
        ),
    ],
)
def test_how_the_screen_looks_is_a_section_of_the_settings(arguments: list[str], section: dict[str, object]) -> None:
    parser = argparse.ArgumentParser()
    add_verbs(parser.add_subparsers(), "tour")
    assert easy_access_of(parser.parse_args(["tour", "--scenario", "paid", *arguments])) == section
