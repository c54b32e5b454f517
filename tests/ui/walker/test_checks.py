# SPDX-License-Identifier: Apache-2.0
"""Each check of the walk finds what it is there for, and lets pass what is well."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.controls.stage import PANELS, Stage
from tests.ui.walker import contrast, geometry, names
from tests.ui.walker.scene import Scene
from tests.ui.walker.walk import CHECKS

Check = Callable[[Scene, float], Iterator[str]]
DENSITY = PANELS["7in"][2]
LONG = "Verbindungszentrale"

# what is wrong -> the check that says so, the QML, and a part of what it says
BAD: dict[str, tuple[Check, str, str]] = {
    "dots": (geometry.clipped,
        ('BodyText { text: "one two three"; width: 60; wrapMode: Text.NoWrap;'
         ' elide: Text.ElideRight }'), "elided"),
    "a box that is too narrow": (geometry.clipped,
        'Text { text: "one two three"; width: 20 }', "larger than its box"),
    "a box that is too low": (geometry.clipped,
        'BodyText { text: "one two three"; height: 5 }', "larger than its box"),
    "a plate that is too narrow": (geometry.clipped,
        'Rectangle { height: 40; width: 40; Text { text: "one two three" } }', "beyond the edge"),
    "a clip": (geometry.clipped,
        'Item { clip: true; height: 40; width: 40; Text { text: "one two three" } }',
        "beyond the edge"),
    "a word that is cut in two": (geometry.broken,
        f'BodyText {{ text: "{LONG}"; width: 120 }}', "wider than its line"),
    "words over words": (geometry.overlapping,
        'BodyText { text: "one" } BodyText { text: "two"; x: 10 }', "overlaps"),
    "words over a button": (geometry.overlapping,
        'PButton { text: "Save" } BodyText { text: "two"; x: 10; y: 10 }', "overlaps"),
    "a button over a button": (geometry.overlapping,
        'PButton { text: "Save" } PButton { text: "Close"; x: 40 }', "overlaps"),
    "a sign over words": (geometry.overlapping,
        'BodyText { text: "one" } Glyph { name: "check" }', "overlaps"),
    "a card over a card": (geometry.overlapping,
        'Card { interactive: true; title: "a" } Card { interactive: true; title: "b"; y: 20 }',
        "overlaps"),
    "words left of the screen": (geometry.off_screen,
        'BodyText { text: "one"; x: -20 }', "off the screen"),
    "a button below the screen": (geometry.off_screen,
        'PButton { text: "Save"; y: Theme.panelHeight - 20 }', "off the screen"),
    "what no scrolling reaches": (geometry.off_screen,
        ('Flickable { height: 100; width: 200; contentHeight: 150; contentWidth: 200;'
         ' BodyText { text: "one"; y: 300 } }'), "cannot be scrolled to"),
    "a page that scrolls sideways": (geometry.off_screen,
        ('Flickable { height: 100; width: 200; contentHeight: 100; contentWidth: 400;'
         ' BodyText { text: "one" } }'), "scrolls sideways"),
    "a page that does not scroll": (geometry.off_screen,
        ('Flickable { height: 100; width: 200; contentHeight: 150; contentWidth: 200;'
         ' interactive: false; BodyText { text: "one" } }'), "does not scroll"),
    "a button for needles": (geometry.small,
        'IconButton { iconSource: "cross"; text: "Clear"; height: 40 }', "mm to touch"),
    "a slit to touch through": (geometry.small,
        ('Flickable { height: 40; width: 200; contentHeight: 100; contentWidth: 200;'
         ' PButton { text: "Save" } }'), "mm to touch"),
    "small print": (geometry.small,
        'Text { text: "one"; font.pixelSize: 12 }', "mm of type"),
    "neighbours": (geometry.close,
        'Row { spacing: 4; PButton { text: "Save" } PButton { text: "Close" } }', "mm apart"),
    "a button under a row": (geometry.close,
        'Column { SettingRow { label: "Port" } PButton { text: "Save" } }', "mm apart"),
    "buttons of two heights": (geometry.crooked,
        'Row { spacing: 20; PButton { text: "Save" } PButton { text: "Close"; height: 100 } }',
        "off in one row"),
    "cards of two heights": (geometry.crooked,
        'Row { spacing: 20; Card { height: 90; title: "a" } Card { height: 80; title: "b" } }',
        "off in one row"),
    "an icon without a word": (names.named, 'IconButton { iconSource: "cross" }', "no name"),
    "another name than the words": (names.named,
        'SettingRow { Accessible.name: "Gate"; label: "Port" }', "reads 'Port'"),
    "a value that is not told": (names.named,
        'SettingRow { Accessible.description: ""; label: "Port"; value: "587" }', "not told"),
    "a touch area that is not there": (names.named,
        'MouseArea { height: 90; width: 90 }', "unheard of"),
    "words that nobody speaks": (names.told,
        'BodyText { Accessible.ignored: true; text: "one" }', "never spoken"),
    "a code that is read as a word": (names.special,
        'UserCode { Accessible.name: code; code: "ABCD-EFGH" }', "not spelled out"),
    "a picture of an address": (names.special,
        'QrView { Accessible.name: "QR"; text: "https://example.com"; height: 300; width: 300 }',
        "does not tell its address"),
    "pale body text": (contrast.legible,
        'Rectangle { color: Theme.edge; height: 90; width: 90; BodyText { text: "one" } }',
        "not 7.0:1"),
    "pale other text": (contrast.legible,
        'CaptionText { color: Theme.barMuted; text: "one" }', "not 4.5:1"),
    "pale disabled text": (contrast.legible,
        'CaptionText { color: Theme.line; enabled: false; text: "one" }', "not 3.0:1"),
    "a pale sign": (contrast.distinct, 'Glyph { color: Theme.line; name: "check" }', "not 3.0:1"),
    "a pale edge": (contrast.distinct,
        ('T.Button { height: 90; width: 90; background: Rectangle {'
         ' border.color: Theme.line; border.width: 2; color: Theme.page } }'), "not 3.0:1"),
}  # fmt: skip

WELL = """Row {
    spacing: Theme.gapLarge
    Column { spacing: Theme.gap
        Card { title: "Send e-mail"; interactive: true; width: 400 }
        Row { spacing: Theme.gap
            PButton { text: "Save"; kind: PButton.Primary }
            PButton { text: "Delete"; kind: PButton.Danger }
            IconButton { framed: true; iconSource: "up"; text: "Up" }
        }
        EditField { label: "Port"; text: "587"; width: 400 }
        EditField { placeholder: "Password"; text: "x"; echoMode: TextInput.Password; width: 400 }
        BodyText { text: "It wraps where there is no room for all of its words"; width: 200 }
    }
    Column { spacing: Theme.gap
        UserCode { code: "F7QK9XN0"; width: 400 }
        ScrollPage { height: 200; padding: 0; width: 400
            SettingRow { label: "Timeout"; value: "20"; unit: "s" }
            SwitchRow { label: "TLS"; checked: true }
            ChoiceRow { label: "Zoho"; description: "zoho.eu"; selected: true }
        }
    }
}"""


@pytest.fixture(autouse=True)
def _listening(qapp: object) -> None:
    QAccessible.setActive(True)


@pytest.mark.parametrize("wrong", BAD)
def test_it_is_found(stage: Stage, wrong: str) -> None:
    check, body, part = BAD[wrong]
    stage.show(body)
    with Scene(stage.window) as scene:
        found = list(check(scene, DENSITY))
    assert [each for each in found if part in each], found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_what_is_well_passes(stage: Stage, mirrored: bool, dark: bool) -> None:
    stage.set(dark=dark)
    stage.show(WELL, mirrored=mirrored)
    with Scene(stage.window) as scene:
        assert len(scene.targets) > 9
        assert [fault for check in CHECKS for fault in check(scene, DENSITY)] == []


def test_every_check_is_shown_to_fail() -> None:
    assert {check for check, _, _ in BAD.values()} == set(CHECKS)


def test_a_dialog_is_looked_at_alone(stage: Stage) -> None:
    stage.show("""BodyText { text: "one" } BodyText { text: "two" }
        ConfirmDialog { title: "Delete?"; text: "It is gone then."; visible: true }""")
    with Scene(stage.window) as scene:
        assert scene.dialog is not None
        assert list(geometry.overlapping(scene, DENSITY)) == []
        assert {"Delete?", "It is gone then."} <= {text.text for text in scene.texts}
