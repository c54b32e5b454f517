# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the panel's tests: an application without widgets, and the Danish words."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app import resources
from app.panel_config import PanelConfig
from tests.ui.stubs import Refreshes, StubCore, services
from ui.background import Background
from ui.viewmodels.services import Services

TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n" / "translations.py"


@pytest.fixture(scope="module", autouse=True)
def _collected() -> Iterator[None]:
    """Garbage with timers in it is collected here, on its own thread, and on no worker's."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they stand in the tree, whatever lies in build/."""
    target = tmp_path_factory.mktemp("i18n")
    subprocess.run([sys.executable, TRANSLATIONS, "compile", target], check=True)
    return target


@pytest.fixture(autouse=True)
def _translations(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "translations", lambda: compiled)


@pytest.fixture
def background(qapp: QGuiApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.close(5.0), "a worker is still busy"
    qapp.processEvents()


@pytest.fixture
def stub(config: PanelConfig) -> StubCore:
    return StubCore(config)


@pytest.fixture
def refreshes() -> Refreshes:
    return Refreshes()


@pytest.fixture
def panel_services(stub: StubCore, background: Background, refreshes: Refreshes) -> Services:
    return services(stub, background, refreshes)
