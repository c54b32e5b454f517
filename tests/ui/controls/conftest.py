# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the controls' tests: a stage for QML snippets, and a finger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import resources
from tests.ui.controls.stage import Stage
from ui import fonts


@pytest.fixture(scope="session")
def touch_device() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def families(qapp: QGuiApplication) -> list[str]:
    """The panel's own fonts, known to Qt."""
    return fonts.load(resources.fonts())


@pytest.fixture
def stage(qtbot: QtBot, touch_device: QPointingDevice, families: list[str]) -> Iterator[Stage]:
    stage = Stage(qtbot, touch_device)
    yield stage
    stage.close()
    shiboken6.delete(stage.engine)
