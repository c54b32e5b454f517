# SPDX-License-Identifier: Apache-2.0
"""Who reads only the panel's words after a failure knows what to do next (docs/failures.md)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.screenshots.failures import SCENES, Scene, shown

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_panel_says_what_to_do_next(
    qapp: QGuiApplication, tmp_path: Path, scene: Scene
) -> None:
    with shown(scene, tmp_path, (1024, 600), "en") as driver:
        for words in scene.says:
            driver.see_part(words)


def scene(name: str) -> Scene:
    return next(each for each in SCENES if each.name == name)


def test_what_is_to_be_done_is_a_tap_away(qapp: QGuiApplication, tmp_path: Path) -> None:
    with shown(scene("consent-missing"), tmp_path, (800, 480), "en") as driver:
        driver.tap("What Is to Be Done")
        driver.see("To be done at Microsoft 365 once")
        driver.see_part("6. Note the client ID, and enter it on this machine.")
        assert driver.item("consentQr").property("text").startswith("https://")
        driver.tap("Back")
        driver.see("The organisation has to approve first")


def test_who_tests_the_connection_sees_the_steps_without_a_password(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    with shown(scene("smtp-auth-disabled"), tmp_path, (1024, 600), "en") as driver:
        driver.tap("What Is to Be Done")
        driver.see_part("Set-CASMailbox -Identity 'scan@example.com'")


def test_what_is_set_for_the_provider_is_a_tap_away(qapp: QGuiApplication, tmp_path: Path) -> None:
    with shown(scene("wrong-tenant"), tmp_path, (1024, 600), "en") as driver:
        driver.tap("Set Up the Provider")
        driver.see("Issuer")
        driver.tap("Back")
        driver.see("The tenant does not fit the account")


def test_each_is_in_the_list_with_its_picture() -> None:
    text = (DOCS / "failures.md").read_text()
    pictures = re.findall(r'<img src="(pictures/failures/[\w-]+\.png)"', text)
    assert pictures == [f"pictures/failures/{scene.name}.png" for scene in SCENES]
    assert len(SCENES) == 25
    sizes = [(DOCS / each).stat().st_size for each in pictures]
    assert sum(sizes) < 2 * 1024 * 1024
