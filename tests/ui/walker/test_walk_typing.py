# SPDX-License-Identifier: Apache-2.0
"""Walks through what is typed into, with the on-screen keyboard: the field is in sight above it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.ui.controls.test_keyboard import KNOWN

TOP = Path(__file__).resolve().parents[3]
# one of each kind of keyboard and of each page that has a field
STOPS = (
    "edit-smtp-server", "edit-smtp-server-error", "edit-smtp-port-error", "edit-smtp-account",
    "edit-smtp-password", "log-in", "log-in-wrong", "first-password", "first-password-not-alike",
    "change-password", "change-password-wrong", "reset-password", "reset-refused",
)  # fmt: skip


def test_nothing_is_wrong_above_the_keyboard() -> None:
    environment = os.environ | {"PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.walker.typing_walk", *STOPS],
        cwd=TOP, env=environment, capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip
    walked = [json.loads(line) for line in done.stdout.splitlines()]
    assert {each["stop"] for each in walked} == set(STOPS)
    assert {each["stop"]: each["found"] for each in walked if each["found"]} == {}
    warnings = [line for line in done.stderr.splitlines() if not any(k in line for k in KNOWN)]
    assert warnings == []
