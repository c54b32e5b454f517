# SPDX-License-Identifier: Apache-2.0
"""The walk's languages: the real ones and both made-up ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.walker import pseudo


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("languages")
    pseudo.compile_with_others(target)
    return target
