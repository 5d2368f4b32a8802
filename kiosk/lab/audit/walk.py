# SPDX-License-Identifier: EUPL-1.2
"""Walks moments through looks on one stage a glass, and gathers what breaks a rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible

from kiosk.domain.access import Contrast
from kiosk.domain.flow import Page
from kiosk.domain.language import written_in
from kiosk.lab.audit.hearing import Hearing
from kiosk.lab.audit.looks import Look
from kiosk.lab.audit.rules import RULES
from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import Scene
from kiosk.lab.moments.opened import MOMENTS, OF_THE_TOWN, Moment
from kiosk.lab.moments.stage import Stage
from kiosk.ui.viewmodels.access import Glass as PlacedGlass

#: WCAG 2.2, 1.4.3, and our own bar of high contrast (its 1.4.6).
_LEAST = {Contrast.NORMAL: 4.5, Contrast.DARK: 7.0, Contrast.LIGHT: 7.0}
_BOTTOM_MM = 800
#: Looks of which it is told by name where the same fault is in many.
_NAMED = 3


@dataclass(slots=True)
class Found:
    """What a walk has found.

    Attributes:
        checked: pictures that were looked at: moments times looks.
        rules: how many pictures each rule has looked at.
        violations: by rule, moment, item and message, the looks in which it is so.
    """

    checked: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    violations: dict[tuple[str, str, str, str], list[str]] = field(default_factory=dict)

    def report(self, rules: Sequence[Rule] = RULES) -> dict[str, Any]:
        """As `audit --json` prints it."""
        clauses = {rule.name: rule.clause for rule in rules}
        return {
            "checked": self.checked,
            "violations": [
                {
                    "rule": rule,
                    "clause": clauses.get(rule, ""),
                    "moment": moment,
                    "item": item,
                    "message": message,
                    "looks": sorted(looks)[:_NAMED],
                    "times": len(looks),
                }
                for (rule, moment, item, message), looks in sorted(self.violations.items())
            ],
            "rules": {rule.name: {"clause": rule.clause, "checked": self.rules[rule.name]} for rule in rules},
        }


def walk(
    looks: Iterable[Look],
    moments: Mapping[str, Moment] = MOMENTS,
    rules: Sequence[Rule] = RULES,
    told: Callable[[Look], object] = lambda look: None,
) -> Found:
    """Show each moment in each look, and hold each rule against it. One window a glass; what differs is changed in it.

    Args:
        told: hears which look comes next.
    """
    found = Found()
    hearing = Hearing()
    try:
        for glass, group in groupby(sorted(looks, key=lambda look: str(look.glass)), lambda look: look.glass):
            stage = Stage(glass.size, glass=PlacedGlass(_BOTTOM_MM, glass.inches))
            for look in group:
                told(look)
                _walk_look(stage, look, moments, rules, hearing, found)
            stage.close()
    finally:
        hearing.stop()
    return found


def _walk_look(
    stage: Stage, look: Look, moments: Mapping[str, Moment], rules: Sequence[Rule], hearing: Hearing, found: Found
) -> None:
    stage.visit.lang = written_in(look.language)
    stage.show(page=Page.HOME, preferences=look.preferences)  # what comes first does not depend on the look before
    page, known = Page.HOME, frozenset[str]()
    for name, moment in moments.items():
        state = moment.state()
        if moment.before:
            stage.show(**moment.before, preferences=look.preferences)
        hearing.take()
        stage.show(**state, preferences=look.preferences)
        try:
            moment.enter(stage)
        except StopIteration:
            found.violations.setdefault(("opens", name, "", "what opens it is not there to be touched"), []).append(
                str(look)
            )
            continue
        QCoreApplication.processEvents()  # what is told of a frame comes after it
        arrived = bool(moment.over) or state["page"] is not page
        told = {"arrived": arrived, "known": None if "filling" in state else known, "announced": hearing.take()}
        page, known = stage.visit.state.page, _look_at(stage, look, name, moment.over, rules, found, told)
        moment.leave(stage)


def _look_at(
    stage: Stage, look: Look, name: str, over: str, rules: Sequence[Rule], found: Found, told: Mapping[str, Any]
) -> frozenset[str]:
    """Hold the rules against what is shown now. Returns the messages that are there."""
    stage.settle()  # what follows from the height of something else comes a frame later
    theme = stage.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    scene = Scene(
        stage.window,
        over=over,
        highest=stage.window.height() - float(theme.property("reach")) if look.low else 0.0,
        pixel_mm=float(theme.property("pixelMm")),
        language=look.language,
        contrast=_LEAST[look.contrast],
        text_percent=look.text.value,
        of_the_town=OF_THE_TOWN,
        **told,
    )
    found.checked += 1
    for rule, item, message in _broken(scene, look, rules, found):
        found.violations.setdefault((rule, name, item, message), []).append(str(look))
    for warning in stage.warnings:
        found.violations.setdefault(("qml-warning", name, "", warning), []).append(str(look))
    stage.warnings.clear()
    return frozenset(node.name for node in scene.nodes if node.role is QAccessible.Role.AlertMessage)


def _broken(scene: Scene, look: Look, rules: Sequence[Rule], found: Found) -> Iterator[tuple[str, str, str]]:
    for rule in rules:
        if not rule.once or look.language == "it":
            found.rules[rule.name] += 1
            for item, message in rule.check(scene):
                yield rule.name, item, message
