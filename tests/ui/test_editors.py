# SPDX-License-Identifier: Apache-2.0
"""The on-screen keyboard never hides the field that is typed in: every editor on every panel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.controls.stage import PANELS
from tests.ui.controls.test_keyboard import KNOWN
from tests.ui.editors_probe import EDITORS, TURNED

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def seen() -> list[dict[str, Any]]:
    environment = os.environ | {"PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.editors_probe"],
        cwd=TOP, env=environment, capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    warnings = [line for line in done.stderr.splitlines() if not any(k in line for k in KNOWN)]
    assert warnings == []
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_editor_was_seen_on_every_panel(seen: list[dict[str, Any]]) -> None:
    assert len(seen) == len(PANELS) * 2 * len(EDITORS) + len(TURNED)
    assert all(each["typing"] and each["keyboard"] > 0 for each in seen)


def test_the_field_is_between_the_bar_and_the_keyboard(seen: list[dict[str, Any]]) -> None:
    hidden = [
        each
        for each in seen
        if max(each["hidden_above"], each["hidden_below"], each["over_the_edge"]) > 0.5
    ]
    assert hidden == []
