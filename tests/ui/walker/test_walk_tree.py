# SPDX-License-Identifier: Apache-2.0
"""Walks through the records, their lists, the search and the copying: see stops.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.walker.stop import Stop
from tests.ui.walker.stops import walked
from tests.ui.walker.walk import check


@pytest.mark.parametrize("stop", walked("tree"), ids=lambda stop: stop.name)
def test_nothing_is_wrong_there(stop: Stop, qapp: QGuiApplication, tmp_path: Path) -> None:
    check(stop, tmp_path)
