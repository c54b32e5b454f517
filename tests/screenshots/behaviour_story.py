# SPDX-License-Identifier: Apache-2.0
"""The panel's own settings, what is the matter with the machine, news, and the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.panel_driver import PanelDriver

if TYPE_CHECKING:
    from tests.screenshots.story import Camera, Words

CONDITIONS = (
    "no_network", "clock_wrong", "clock_changed", "keyring_locked", "state_full",
    "state_unwritable", "offline",
)  # fmt: skip


def settings(driver: PanelDriver, camera: Camera, say: Words) -> None:
    """Every page of the panel settings, and another size on trial."""

    def own(word: str) -> str:
        return say("PanelWords", word)

    driver.tap(own("Panel Settings"))
    camera.take(driver, "panel-settings")
    for label in ("Text size", "Dim the screen after", "Switch the screen off after"):
        driver.tap(own(label))
        camera.take(driver, "panel-" + label.lower().replace(" ", "-"))
        driver.tap(say("TopBar", "Back"))
    driver.tap(own("Size of the panel"))
    camera.take(driver, "panel-size")
    driver.tap(own("10.1 inches"))
    driver.settle(0.3)
    camera.take(driver, "panel-size-on-trial")
    driver.tap(say("PanelSizeDialog", "Go Back"))
    driver.tap(say("TopBar", "Back"))
    driver.tap(say("TopBar", "Back"))


def conditions(driver: PanelDriver, camera: Camera, say: Words) -> None:
    """Each condition at home, the worst of them on a group's page, a word of news, and sleep."""
    model = driver.panel.view_model
    behaviour = driver.panel._behaviour
    assert model is not None
    assert behaviour is not None
    for code in CONDITIONS:
        model.conditions.put("storage", code)
        camera.take(driver, f"condition-{code}")
    driver.tap(say("GroupWords", "Send e-mail"))
    model.conditions.put("storage", "state_full")
    camera.take(driver, "condition-group")
    model.conditions.put("storage", "")
    camera.take(driver, "news")
    behaviour._idle._last -= 400
    behaviour._idle._look()
    camera.take(driver, "dimmed")
