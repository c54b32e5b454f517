# SPDX-License-Identifier: Apache-2.0
"""A disk that is really full, and a cable that is really pulled, under the real panel."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.namespaces import cabled

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("disk", ["full", "mended"]),
        ("network", ["no network at first", "plugged in", "pulled out", "plugged in"]),
    ],
)
def test_a_machine_that_loses_it_says_so_and_comes_back(
    tmp_path: Path, kind: str, expected: list[str]
) -> None:
    namespace = cabled()
    if namespace is None:
        pytest.skip("no namespaces here; scripted probes stand in")
    done = subprocess.run(
        [*namespace, sys.executable, "-m", "tests.ui.troubled_machine", kind, str(tmp_path)],
        cwd=TOP, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == expected
