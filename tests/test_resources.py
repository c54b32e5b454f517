# SPDX-License-Identifier: Apache-2.0
"""Resources are found from any folder, in a checkout and beside an installed app."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import resources

TOP = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_checkout_uses_its_own_files() -> None:
    assert resources.qml() == TOP / "ui"
    assert resources.icons() == TOP / "assets" / "icons"
    assert resources.fonts() == TOP / "assets" / "fonts"
    assert resources.translations() == TOP / "build" / "i18n"


def test_there_is_something_in_each_place() -> None:
    assert (resources.qml() / "Panel" / "Theme" / "qmldir").is_file()
    assert list(resources.icons().glob("*.svg"))
    assert list(resources.fonts().glob("*.ttf"))
    assert "microsoft365.toml" in [path.name for path in resources.providers()]


def test_an_installed_app_uses_what_the_wheel_brought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "app" / "_data"
    (data / "assets" / "providers").mkdir(parents=True)
    for name in ("b.toml", "a.toml", "readme.txt"):
        (data / "assets" / "providers" / name).touch()
    monkeypatch.setattr(resources, "_INSTALLED", data)
    assert [path.name for path in resources.providers()] == ["a.toml", "b.toml"]
    assert resources.translations() == data / "i18n"
    assert resources.icons() == data / "assets" / "icons"
    assert resources.fonts() == data / "assets" / "fonts"
