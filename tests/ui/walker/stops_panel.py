# SPDX-License-Identifier: Apache-2.0
"""The panel itself: its settings, what is the matter with the machine, and the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.conditions import NO_NETWORK
from app.errors import ErrorId
from app.oauth.failure import Failure
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import Way, dialog, screen, then
from ui.look import CHOICES
from ui.viewmodels.idle import Sleep

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

# What is the matter -> the concern that says so.
CONDITIONS = {
    NO_NETWORK: "network", "clock_wrong": "clock", "clock_changed": "clock",
    str(Failure.KEYRING_LOCKED): "keyring", str(Failure.KEYRING_MISSING): "keyring",
    str(ErrorId.STATE_FULL): "storage", str(ErrorId.STATE_UNWRITABLE): "storage",
    str(ErrorId.STATE_DAMAGED): "reading", str(Failure.OFFLINE): "provider",
}  # fmt: skip
SIZE = "panel_size"
CHOSEN = [key for key in CHOICES if key not in ("theme", "motion", SIZE)]  # two are switches


def look(page: str, **properties: str) -> Way:
    """Opens a page of the panel's own settings."""
    return lambda walk: walk.push(page, look=walk.model.look, **properties)


def matters(code: str) -> Way:
    """Something is the matter with the machine."""

    def go(walk: Walk) -> None:
        walk.idle()
        walk.model.conditions.put(CONDITIONS[code], code)

    return go


def dimmed(walk: Walk) -> None:
    behaviour = walk.driver.panel._behaviour
    assert behaviour is not None
    behaviour._idle._turn(Sleep.Depth.Dimmed)


STOPS = (
    Stop("panel-settings", "PanelSettingsPage", look("PanelSettingsPage")),
    *(Stop(f"panel-{key}", "PanelChoicePage", look("PanelChoicePage", key=key)) for key in CHOSEN),
    Stop("panel-size", "PanelSizePage", look("PanelSizePage", key=SIZE)),
    Stop("dialog-panel-size", "PanelSizeDialog", then(
        look("PanelSizePage", key=SIZE), dialog("PanelSizeDialog"))),
    *(Stop(f"condition-{code}", "ConditionNotices", matters(code), words_only=code != NO_NETWORK)
      for code in CONDITIONS),
    Stop("condition-on-a-screen", "GroupPage ConditionPlace ConditionNotices", then(
        screen("services_setup"), matters(str(ErrorId.STATE_FULL)))),
    Stop("dimmed", "SleepCover HomePage", dimmed),
)  # fmt: skip
