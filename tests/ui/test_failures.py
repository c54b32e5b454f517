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


def test_each_is_in_the_list_with_its_picture() -> None:
    text = (DOCS / "failures.md").read_text()
    pictures = re.findall(r'<img src="(pictures/failures/[\w-]+\.png)"', text)
    assert pictures == [f"pictures/failures/{scene.name}.png" for scene in SCENES]
    assert len(SCENES) == 25
    sizes = [(DOCS / each).stat().st_size for each in pictures]
    assert sum(sizes) < 2 * 1024 * 1024
