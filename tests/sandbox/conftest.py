# SPDX-License-Identifier: Apache-2.0
"""A running sandbox and a plain client of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from tests.sandbox.plain_client import PlainClient, open_session


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.2) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[PlainClient]:
    with open_session(sandbox) as session:
        yield PlainClient(sandbox, session)
