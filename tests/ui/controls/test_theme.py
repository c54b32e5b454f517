# SPDX-License-Identifier: Apache-2.0
"""The theme: contrast of every pair of roles, sizes in millimetres on every panel."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont

from tests.ui.controls.stage import PANELS, Stage

CONTROLS = Path(__file__).resolve().parents[3] / "ui" / "Panel" / "Controls"
SOFT = ("idleSoft", "waitingSoft", "goodSoft", "badSoft", "accentSoft")

BODY = [("text", ground) for ground in ("page", "surface", *SOFT)]
OTHER = [
    *[("textMuted", ground) for ground in ("page", "surface", "accentSoft")],
    *[(role, f"{role}Soft") for role in ("idle", "waiting", "good", "bad", "accent")],
    *[(role, ground) for role in ("accent", "bad") for ground in ("page", "surface")],
    ("waiting", "surface"), ("good", "surface"), ("idle", "surface"),
    ("barText", "bar"), ("barText", "barRaised"), ("barMuted", "bar"), ("bar", "barText"),
    ("textOnAccent", "accent"), ("textOnAccent", "accentPressed"), ("textOnBad", "bad"),
]  # fmt: skip
EDGES = [
    *[(role, ground) for role in ("edge", "accent", "bad") for ground in ("page", "surface")],
    *[("focus", ground) for ground in ("page", "surface", "bar", "accentSoft")],
    *[("disabled", ground) for ground in ("page", "surface", "disabledSoft", "idleSoft")],
    ("barEdge", "bar"), ("barEdge", "barRaised"), ("edge", "idleSoft"), ("accent", "idleSoft"),
    ("accent", "line"), ("edge", "line"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pairs", "least"), [(BODY, 7.0), (OTHER, 4.5), (EDGES, 3.0)], ids=["body", "other", "edges"]
)
def test_contrast(
    stage: Stage,
    dark: bool,
    pairs: list[tuple[str, str]],
    least: float,
) -> None:
    stage.set(dark=dark)
    ratios = {pair: contrast(stage.token(pair[0]), stage.token(pair[1])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least} == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_states_of_a_chip(stage: Stage, dark: bool) -> None:
    stage.set(dark=dark)
    stage.show("""Repeater { model: 5; Item {
        required property int index
        objectName: "state" + index
        property color ink: Theme.stateColor(index)
        property color soft: Theme.stateSoft(index)
    } }""")
    inks = [stage.find(f"state{at}").property("ink") for at in range(5)]
    softs = [stage.find(f"state{at}").property("soft") for at in range(5)]
    assert len({ink.name() for ink in inks[:4]}) == 4
    assert (inks[4], softs[4]) == (inks[0], softs[0])  # an unknown state looks like none
    assert all(contrast(ink, soft) >= 4.5 for ink, soft in zip(inks, softs, strict=True))


@pytest.mark.parametrize("panel", PANELS)
def test_sizes_in_millimetres(stage: Stage, panel: str) -> None:
    stage.panel(panel)
    density = PANELS[panel][2]
    least = {
        "target": 9, "control": 11, "primary": 11, "row": 11, "gap": 1.5, "qrModule": 0.5,
        "barHeight": 9, "keyRow": 7,
    }  # fmt: skip
    measured = {name: stage.token(name) / density for name in least}
    assert {name: size for name, size in measured.items() if size < least[name] - 1e-3} == {}
    assert stage.token("primary") <= math.ceil(12 * density)


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3])
@pytest.mark.parametrize("panel", PANELS)
def test_type_in_millimetres(stage: Stage, panel: str, scale: float) -> None:
    stage.panel(panel, scale=scale)
    density = PANELS[panel][2]

    def em(name: str) -> float:
        font = stage.token(name)
        assert isinstance(font, QFont)
        return float(font.pixelSize()) / density

    for name in ("bodyFont", "bodyBoldFont", "buttonFont", "headingFont", "titleFont", "codeFont"):
        assert em(name) >= 3.0 * scale - 1e-3, name
    assert em("captionFont") >= 2.4 * scale - 1e-3
    for name in ("barTitleFont", "barBodyFont", "barCaptionFont"):
        assert em(name) >= 2.4 - 1e-3, name


def test_text_size_leaves_the_bar_alone(stage: Stage) -> None:
    names = ("barHeight", "barTitleFont", "barBodyFont", "barCaptionFont", "keyFont")
    before = [stage.token(name) for name in names]
    stage.set(textScale=1.3)
    assert [stage.token(name) for name in names] == before


def test_motion_off(stage: Stage) -> None:
    assert 150 <= stage.token("slide") <= 200
    stage.set(motion=False)
    assert (stage.token("slide"), stage.token("fade")) == (0, 0)


def test_the_bar_is_compact_below_110_mm(stage: Stage) -> None:
    compact = {}
    for panel in PANELS:
        stage.panel(panel)
        compact[panel] = stage.token("compactBar")
    assert compact == {
        "7in": False, "5in": True, "4.3in": True, "10in": False, "portrait": True
    }  # fmt: skip


@pytest.mark.parametrize("path", sorted(CONTROLS.glob("*.qml")), ids=lambda path: path.stem)
def test_controls_hold_no_literal_colour_or_font(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\"#[0-9a-fA-F]{3,8}\"|Qt\.(rgba|hsla|darker|lighter)\(", text)
    assert not re.search(r"pixelSize: *\d|pointSize|font\.family: *\"", text)
    assert not re.search(
        r"\b(width|height|radius|spacing|margins?|padding): *[2-9]\d*$", text, re.M
    )
