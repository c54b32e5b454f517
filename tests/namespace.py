# SPDX-License-Identifier: Apache-2.0
"""Runs a module of the tests where it may mount what it likes: on a disk that is full, say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parents[1]


def in_namespace(module: str, folder: Path) -> Any:
    """What `python -m MODULE FOLDER` prints as JSON, in a mount namespace of its own."""
    namespace = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--map-root-user", "-m"]
    if subprocess.run([*namespace, "true"], capture_output=True).returncode:
        pytest.skip("no mount namespace here")
    done = subprocess.run(
        [*namespace, sys.executable, "-m", module, str(folder)],
        capture_output=True, text=True, timeout=60, cwd=_ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
