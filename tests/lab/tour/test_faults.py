# SPDX-License-Identifier: EUPL-1.2
"""Warnings of Qt, QML and Python are found, those that are not ours to mend are not."""

import warnings

from PySide6.QtCore import QUrl, qCritical, qDebug, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.lab.tour.faults import Faults


def test_warnings_are_kept_once_and_smaller_talk_is_not() -> None:
    with Faults() as faults:
        qDebug("looking")
        qWarning("a warning")
        qWarning("a warning")
        qCritical("a fault")
    assert faults.found == ["a warning", "a fault"]


def test_what_is_not_ours_is_let_through() -> None:
    with Faults() as faults:
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("QRhiGles2: Failed to create temporary context")
        qWarning("QRhiGles2: Failed to create something else")
    assert faults.found == ["QRhiGles2: Failed to create something else"]


def test_qml_that_stumbles_is_found(qapp: QGuiApplication) -> None:
    engine = QQmlEngine()
    with Faults() as faults:
        component = QQmlComponent(engine)
        component.setData(b"import QtQml\nQtObject { Component.onCompleted: nothing.at.all() }", QUrl("file:///t.qml"))
        made = component.create()
        assert made is not None
    assert len(faults.found) == 1
    assert "ReferenceError: nothing is not defined" in faults.found[0]


def test_a_python_warning_is_found() -> None:
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        with Faults() as faults:
            warnings.warn("a coroutine was never awaited", RuntimeWarning, stacklevel=1)
    assert len(heard) == 1
    assert faults.found == ["RuntimeWarning: a coroutine was never awaited"]


def test_afterwards_others_hear_of_warnings_again() -> None:
    before = warnings.showwarning
    with Faults():
        assert warnings.showwarning != before
    assert warnings.showwarning == before
