# SPDX-License-Identifier: Apache-2.0
"""The walk's languages, the real ones and both made-up ones; and a stage to show what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import resources
from tests.ui.controls.stage import Stage
from tests.ui.walker import pseudo
from ui import fonts


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("languages")
    pseudo.compile_with_others(target)
    return target


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def stage(qtbot: QtBot, finger: QPointingDevice) -> Iterator[Stage]:
    fonts.load(resources.fonts())
    stage = Stage(qtbot, finger)
    yield stage
    stage.close()
    shiboken6.delete(stage.engine)
