# SPDX-License-Identifier: Apache-2.0
"""The panel's own settings: what counts, what it means, and a size that has to be confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui import geometry, look
from ui.geometry import Geometry
from ui.viewmodels.look import LookViewModel

PANEL = Geometry(800, 480, 7.35)


def stored(**values: str) -> Callable[[str, str], str]:
    return lambda key, default: values.get(key, default)


def test_what_was_chosen_counts() -> None:
    chosen = look.read(stored(theme="dark", text_size="130", panel_size="4.3", dim_after="0"))
    assert chosen == look.DEFAULTS | {
        "theme": "dark", "text_size": "130", "panel_size": "4.3", "dim_after": "0",
    }  # fmt: skip


@pytest.mark.parametrize("key", look.CHOICES)
@pytest.mark.parametrize("value", ["", "999", "Dark", "-1", "nan"])
def test_a_bad_stored_value_counts_as_none(key: str, value: str) -> None:
    assert look.read(stored(**{key: value})) == look.DEFAULTS


def test_every_default_is_a_choice() -> None:
    assert {key: value for key, value in look.DEFAULTS.items() if value in look.CHOICES[key]} == (
        look.DEFAULTS
    )
    assert set(look.DEFAULTS) == set(look.CHOICES)


def test_the_machines_density_is_the_automatic_one() -> None:
    assert look.properties(look.DEFAULTS, PANEL) == {
        "dark": False, "motion": True, "textScale": 1.0, "density": 7.35,
    }  # fmt: skip
    chosen = look.DEFAULTS | {"theme": "dark", "motion": "off", "panel_size": "4.3"}
    properties = look.properties(chosen, PANEL)
    assert (properties["dark"], properties["motion"]) == (True, False)
    assert properties["density"] == pytest.approx(8.54, abs=0.01)


@pytest.mark.parametrize(
    ("width", "height", "inches", "density"),
    [(800, 480, 5, 7.35), (480, 800, 5, 7.35), (1024, 600, 7, 6.68), (1280, 800, 10.1, 5.88),
     (3840, 2160, 4.3, 20), (320, 240, 10.1, 2)],
)  # fmt: skip
def test_a_diagonal_is_a_density(width: int, height: int, inches: float, density: float) -> None:
    assert geometry.density(width, height, inches) == pytest.approx(density, abs=0.01)


class Kept:
    """Notes what is put in force and what is kept."""

    def __init__(self, patience: float = 15.0, **values: str) -> None:
        self.shown: list[str] = []
        self.kept: list[tuple[str, str]] = []
        self.look = LookViewModel(
            look.DEFAULTS | values,
            lambda chosen: self.shown.append(chosen["panel_size"]),
            lambda key, value: self.kept.append((key, value)),
            patience,
        )


def test_a_choice_is_in_force_and_kept_at_once(qapp: QGuiApplication) -> None:
    kept = Kept()
    kept.look.choose("theme", "dark")
    assert (kept.look.values["theme"], kept.kept, len(kept.shown)) == (
        "dark", [("theme", "dark")], 1,
    )  # fmt: skip
    kept.look.choose("theme", "dark")
    kept.look.choose("theme", "purple")
    assert (kept.look.values["theme"], len(kept.kept)) == ("dark", 1)


def test_a_size_is_on_trial_until_it_is_confirmed(qapp: QGuiApplication) -> None:
    kept = Kept()
    kept.look.choose("panel_size", "7")
    assert (kept.look.onTrial, kept.look.patience, kept.kept) == (True, 15, [])
    kept.look.confirm()
    assert (kept.look.onTrial, kept.kept) == (False, [("panel_size", "7")])
    kept.look.takeBack()
    assert kept.look.values["panel_size"] == "7", "there is nothing to take back any more"


def test_a_size_that_is_not_confirmed_goes_back_by_itself(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    kept = Kept(patience=0.05, panel_size="5")
    kept.look.choose("panel_size", "10.1")
    qtbot.waitUntil(lambda: not kept.look.onTrial)
    assert (kept.look.values["panel_size"], kept.shown, kept.kept) == ("5", ["10.1", "5"], [])
    kept.look.confirm()
    assert kept.kept == []


def test_several_trials_go_back_to_what_was_there_before_all_of_them(
    qapp: QGuiApplication,
) -> None:
    kept = Kept()
    for size in ("5", "7", "10.1"):
        kept.look.choose("panel_size", size)
    kept.look.takeBack()
    assert kept.look.values["panel_size"] == "auto"
    kept.look.choose("panel_size", "5")
    kept.look.choose("panel_size", "auto")
    assert not kept.look.onTrial, "chosen back by hand"
    kept.look.choose("panel_size", "5")
    kept.look.stop()
    assert not kept.look._trial.isActive()
