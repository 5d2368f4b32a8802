# SPDX-License-Identifier: EUPL-1.2
"""The language of the steps: what is understood, and one sentence for what is not."""

from fnmatch import fnmatch
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lab.tour import names, scenarios, steps
from kiosk.lab.tour.scenarios import SCENARIOS
from kiosk.lab.tour.steps import StepsError


def test_a_step_has_a_verb_its_fields_and_a_time() -> None:
    (step,) = steps.parse('[[step]]\ndo = "web-type"\ncss = "#email"\ntext = "a@b.it"\nwithin_s = 3', "a.toml")
    assert (step.do, dict(step.fields), step.within_s) == ("web-type", {"css": "#email", "text": "a@b.it"}, 3.0)
    assert str(step) == "web-type #email a@b.it"


def test_an_event_takes_what_the_sandbox_takes() -> None:
    source = '[[step]]\ndo = "event"\npagopa = "receipt"\nnotice = "301000000000000144"\namount = 126.4\noutcome = "KO"'
    (step,) = steps.parse(source, "a.toml")
    assert step.fields["amount"] == 126.4


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("[[step]\n", "a.toml is not TOML"),
        ("", "a.toml: there is no [[step]]"),
        ("step = 3", "a.toml: there is no [[step]]"),
        ('title = "x"\n[[step]]\ndo = "tap"\nname = "a"', "a.toml: only [[step]] is known, not title"),
        ('[[step]]\nname = "pay"', 'a.toml, step 1: it has no verb (do = "…")'),
        ("[[step]]\ndo = 3", "it has no verb"),
        ('[[step]]\ndo = "jump"', "step 1: there is no verb 'jump'; the verbs are tap, type, scan"),
        ('[[step]]\ndo = "restart"', "a.toml, step 1: restart cannot be done while the kiosk is on"),
        ('[[step]]\ndo = "kill"', "a.toml, the kiosk is off at the end"),
        ('[[step]]\ndo = "kill"\n[[step]]\ndo = "kill"', "step 2: kill cannot be done while the kiosk is off"),
        ('[[step]]\ndo = "kill"\n[[step]]\ndo = "tap"\nname = "a"', "step 2: tap a cannot be done while the kiosk is"),
        ('[[step]]\ndo = "clock"\nadvance_s = "1"', "advance_s is a number of seconds up to 31622400"),
        ('[[step]]\ndo = "clock"\nadvance_s = -1', "advance_s is a number of seconds"),
        ('[[step]]\ndo = "clock"\nadvance_s = nan', "advance_s is a number of seconds"),
        ('[[step]]\ndo = "clock"\nadvance_s = true', "advance_s is a number of seconds"),
        ('[[step]]\ndo = "press"\nkey = "Retrun"', "the key 'Retrun': there is no key of that name; did you mean"),
        ('[[step]]\ndo = "go-to"', "go-to needs name"),
        ('[[step]]\ndo = "type"\ntext = "1"\nby = "nose"', "one types by keys, not by 'nose'"),
        ('[[step]]\ndo = "network"', "network needs state"),
        ('[[step]]\ndo = "network"\nstate = "slow"', "no state 'slow'; those of network are up, down"),
        ('[[step]]\ndo = "network"\nstate = ["up"]', "state is a text"),
        ('[[step]]\ndo = "printer"\nstate = "up"', "those of printer are ok, media-empty, stopped, off"),
        ('[[step]]\ndo = "tap"', "tap needs name"),
        ('[[step]]\ndo = "web-type"', "web-type needs css and text"),
        ('[[step]]\ndo = "tap"\nname = "a"\ncolour = "red"', "tap has no colour"),
        ('[[step]]\ndo = "tap"\nname = 3', "name is a text"),
        ('[[step]]\ndo = "tap"\nname = ""', "name is a text"),
        ('[[step]]\ndo = "tap"\nname = "a"\nwithin_s = "soon"', "within_s is a number of seconds"),
        ('[[step]]\ndo = "tap"\nname = "a"\nwithin_s = true', "within_s is a number of seconds"),
        ('[[step]]\ndo = "tap"\nname = "a"\nwithin_s = nan', "within_s is a number of seconds"),
        ('[[step]]\ndo = "expect-ending"\nending = "happy"', "there is no ending 'happy'; the endings are paid"),
        ('[[step]]\ndo = "scan"\ntext = "1"\ndevice = "nose"', "the devices are wedge, serial, camera"),
        ('[[step]]\ndo = "scan"\ntext = "1"\nlayout = "fr"', "no layout 'fr'; the layouts are it, us, caps"),
        ('[[step]]\ndo = "scan"\ntext = "1\\n2"', "what is scanned is printable text"),
        ('[[step]]\ndo = "screenshot"\nname = "../../etc"', "the name of a screenshot is letters, digits"),
    ],
)
def test_what_is_not_understood_is_told_in_one_sentence(source: str, sentence: str) -> None:
    with pytest.raises(StepsError) as raised:
        steps.parse(source, "a.toml")
    assert sentence in str(raised.value)
    assert "\n" not in str(raised.value)


def scans(*devices: str) -> tuple[steps.Step, ...]:
    """Steps that scan by these devices; by an empty one as a step does that names none."""
    named = (f'device = "{device}"\n' if device else "" for device in devices)
    return steps.parse("".join(f'[[step]]\ndo = "scan"\ntext = "1"\n{line}' for line in named), "a.toml")


def test_steps_are_divided_where_the_power_is_cut() -> None:
    tap, kill, restart = ('[[step]]\ndo = "tap"\nname = "a"', '[[step]]\ndo = "kill"', '[[step]]\ndo = "restart"')
    clock = '[[step]]\ndo = "clock"\nadvance_s = 3600'
    played = steps.parse("\n".join((tap, clock, kill, restart, kill, clock, restart, tap)), "a.toml")
    first, second, third = steps.runs_of(played)
    assert (first.off, first.on, first.killed, first.first_on) == ((), played[:2], True, 1)
    assert (second.off, second.on, second.killed, second.first_on) == ((), (), True, 5)
    assert (third.off, third.on, third.killed, third.first_on) == (played[5:6], played[7:], False, 8)
    assert steps.runs_of(played[:2]) == (steps.Run(1, on=played[:2]),)


def test_other_servers_are_not_played_with() -> None:
    steps.must_do_without_sandbox(scans("wedge"))
    source = '[[step]]\ndo = "network"\nstate = "down"\n[[step]]\ndo = "kill"\n[[step]]\ndo = "restart"'
    with pytest.raises(StepsError) as raised:
        steps.must_do_without_sandbox(steps.parse(source, "a.toml"))
    assert str(raised.value) == (
        "the steps use kill and restart and network, which only the sandbox can play: leave --config out"
    )


@pytest.mark.parametrize("layout", ["it", "us", "caps"])
@pytest.mark.parametrize("device", ["wedge", "serial", "camera"])
def test_a_scan_has_a_layout_and_a_device(layout: str, device: str) -> None:
    (step,) = steps.parse(f'[[step]]\ndo = "scan"\ntext = "1"\nlayout = "{layout}"\ndevice = "{device}"', "a.toml")
    assert (step.text("layout"), step.text("device")) == (layout, device)


@given(st.lists(st.sampled_from(["", "wedge", "serial", "camera"]), min_size=1))
def test_the_devices_of_steps_are_those_that_they_name_and_the_keyboard_where_they_name_none(named: list[str]) -> None:
    used = steps.devices_of(scans(*named))
    assert set(used) == {device or "wedge" for device in named}
    assert len(used) == len(set(used))


def test_steps_that_scan_nothing_use_no_device() -> None:
    assert steps.devices_of(steps.parse('[[step]]\ndo = "kill-renderer"', "a.toml")) == ()


def test_a_device_that_the_kiosk_has_not_is_told() -> None:
    steps.must_find_devices(scans("", "serial"), ["serial", "wedge"])
    with pytest.raises(StepsError) as raised:
        steps.must_find_devices(scans("serial", "", "camera", "serial"), ["wedge"])
    assert str(raised.value) == (
        "the steps scan by serial and camera, which scanner.kind of the settings does not name"
    )


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(StepsError, match="No such file"):
        steps.load(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b"\xe0")
    with pytest.raises(StepsError, match="not UTF-8"):
        steps.load(tmp_path / "latin.toml")


def test_an_unknown_scenario_is_told() -> None:
    with pytest.raises(StepsError, match="there is no scenario 'nix'"):
        scenarios.steps_of("nix")


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_built_in_scenario_expects_its_own_ending_and_presses_what_there_is(name: str) -> None:
    played = scenarios.steps_of(name)
    endings = [step.text("ending") for step in played if step.do == "expect-ending"]
    before = {"being_confirmed"} if name == "receipt-after-an-hour" else set()
    assert set(endings) == {SCENARIOS[name], *before}  # once for each payment
    assert endings[-1] == SCENARIOS[name]
    controls = {control for found in names.controls().values() for control in found}
    for name in (step.text("name") for step in played if step.do in ("tap", "go-to")):
        assert any(fnmatch(name, control) for control in controls), name
    assert {step.text("name") for step in played if step.do == "wait-page"} <= set(names.pages())


def test_the_tour_and_the_sandbox_tell_the_same_endings() -> None:
    told = pytest.importorskip("kiosk.lab.sandbox.scenarios", reason="the extra 'lab' is not installed")
    of_one_notice = {scenario.name: scenario.ending for scenario in told.SCENARIOS}
    both = of_one_notice.keys() & SCENARIOS.keys()
    assert len(both) >= 20
    assert {name: of_one_notice[name] for name in both} == {name: SCENARIOS[name] for name in both}


def test_names_tell_pages_digits_and_the_answers_of_dialogs() -> None:
    found = {control for controls in names.controls().values() for control in controls}
    assert {"pay-notice", "digit-*", "more-time", "stay", "leave", "print"} <= found
    assert "home" in names.pages()
    assert not any(control.startswith("page-") for control in found)
