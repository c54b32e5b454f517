# SPDX-License-Identifier: Apache-2.0
"""The on-screen keyboard: keys as large as promised, the field in sight, the right signs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.controls.stage import PANELS

TOP = Path(__file__).resolve().parents[3]
# Qt's own on every machine: see pyproject.toml
KNOWN = ("pipewire-0.3", "Member contentWidth of the object PopupList_")
WIDE = ("7in", "5in", "10in")  # where eleven keys of 9 mm fit beside each other

Shown = dict[tuple[str, str, str], dict[str, Any]]


@pytest.fixture(scope="module")
def probe() -> list[dict[str, Any]]:
    """What the probe saw; it warned of nothing but what is known."""
    environment = os.environ | {"PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.controls.keyboard_probe"],
        cwd=TOP, env=environment, capture_output=True, text=True, timeout=100, check=True,
    )  # fmt: skip
    warnings = [line for line in done.stderr.splitlines() if not any(k in line for k in KNOWN)]
    assert warnings == []
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def shown(probe: list[dict[str, Any]]) -> Shown:
    return {(seen["panel"], seen["kind"], seen["lang"]): seen for seen in probe[:-1]}


def sizes(seen: dict[str, Any]) -> tuple[float, float]:
    """Width and height in mm of the smallest key."""
    density = PANELS[seen["panel"]][2]
    return (
        min(key[2] for key in seen["keys"]) / density,
        min(key[3] for key in seen["keys"]) / density,
    )


def test_it_shows_with_every_field_on_every_panel(shown: Shown) -> None:
    assert all(seen["visible"] and len(seen["keys"]) >= 12 for seen in shown.values())


def test_keys_are_never_smaller_than_promised(shown: Shown) -> None:
    for seen in shown.values():
        width, height = sizes(seen)
        assert width >= 5.5, (seen["panel"], seen["lang"])
        assert height >= 7


def test_keys_are_as_large_as_a_finger_where_there_is_room(shown: Shown) -> None:
    for (panel, kind, _), seen in shown.items():
        if panel in WIDE:
            width, height = sizes(seen)
            assert width >= (9 if kind != "digits" else 8.9)
            assert height >= 9


def test_number_keys_are_square_and_large(shown: Shown) -> None:
    for panel in PANELS:
        width, height = sizes(shown[panel, "digits", "da"])
        assert abs(width - height) < 0.2
        assert width >= 7


def test_the_field_is_above_the_keyboard(shown: Shown) -> None:
    for panel, _, _ in shown:
        seen = shown[panel, "text", "da"]
        _, top, _, height = seen["field"]
        bar = PANELS[panel][2] * 10
        assert top >= bar
        assert top + height <= seen["keyboard"][1]


def test_it_leaves_the_page_at_least_half_of_a_tall_panel(shown: Shown) -> None:
    for panel in ("portrait", "10in", "7in"):
        assert shown[panel, "text", "da"]["keyboard"][3] < PANELS[panel][1] / 2


@pytest.mark.parametrize("panel", PANELS)
def test_signs_of_addresses_need_no_second_page(shown: Shown, panel: str) -> None:
    letters = {kind: shown[panel, kind, "da"]["letters"] for kind in ("text", "email", "host")}
    assert "," in letters["text"]
    assert "@" not in letters["text"]
    assert {"@", "."} <= set(letters["email"])
    assert {"-", "."} <= set(letters["host"])


@pytest.mark.parametrize("panel", PANELS)
def test_a_number_pad_has_digits_only(shown: Shown, panel: str) -> None:
    letters = shown[panel, "digits", "da"]["letters"]
    assert sorted(letter for letter in letters if letter.strip()) == list("0123456789")


def test_letters_of_the_panels_language(shown: Shown) -> None:
    def row(language: str) -> str:
        return "".join(shown["portrait", "text", language]["letters"])

    assert row("da").startswith("qwertyuiopå")
    assert row("de").startswith("qwertzuiopü")
    assert row("fr").startswith("azerty")
    assert row("ar").startswith("ضصث")  # not turned round in a mirrored window
    assert row("pt-BR").startswith("qwerty")
    assert row("xx").startswith("qwerty")  # unknown: English


@pytest.mark.parametrize(
    ("language", "letters"),
    [
        ("is", "áðéíóúýþæö"),
        ("lt", "ąčęėįšųūž"),
        ("sr-Latn", "šđčćž"),
        ("da", "æøå"),
        ("ar", "ضصثقفغعهخحجد"),
        ("tr", "ğüşıöç"),
        ("uk", "йцукенгшщзхїю"),
    ],
)
def test_every_letter_is_on_a_key_or_under_it(shown: Shown, language: str, letters: str) -> None:
    seen = shown["portrait", "text", language]
    there = "".join((*seen["letters"], *seen["held"])).lower()
    assert [letter for letter in letters if letter not in there] == []


def test_a_finger_types(probe: list[dict[str, Any]]) -> None:
    assert probe[-1]["typed"].lower() == "adg"


def test_a_letter_that_was_moved_types_as_before(probe: list[dict[str, Any]]) -> None:
    assert probe[-1]["moved"].lower() == "їю"
