# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the panel's tests: an application without widgets, and the Danish words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app import resources

TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n" / "translations.py"


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
