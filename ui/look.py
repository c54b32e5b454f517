# SPDX-License-Identifier: Apache-2.0
"""What people can choose about the panel itself, and what that means to its window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui import geometry
from ui.geometry import Geometry

AUTOMATIC = "auto"
NEVER = "0"
_MINUTES = (NEVER, "1", "2", "5", "10", "30")

# Preference -> what can be chosen, in the order of the screen.
CHOICES: dict[str, tuple[str, ...]] = {
    "text_size": ("100", "115", "130"),  # per cent
    "theme": ("light", "dark"),
    "motion": ("on", "off"),
    "dim_after": _MINUTES,
    "blank_after": _MINUTES,
    "panel_size": (AUTOMATIC, "4.3", "5", "7", "10.1"),  # inches of the diagonal
}
DEFAULTS = {
    "text_size": "100", "theme": "light", "motion": "on", "dim_after": "5", "blank_after": "10",
    "panel_size": AUTOMATIC,
}  # fmt: skip


def read(preference: Callable[[str, str], str]) -> dict[str, str]:
    """What was chosen; a value that is none of the choices counts as not chosen."""
    stored = {key: preference(key, default) for key, default in DEFAULTS.items()}
    return {key: value if value in CHOICES[key] else DEFAULTS[key] for key, value in stored.items()}


def properties(chosen: Mapping[str, str], automatic: Geometry) -> dict[str, object]:
    """The window's properties; `automatic` is what the machine says of its display."""
    size = chosen["panel_size"]
    return {
        "dark": chosen["theme"] == "dark",
        "motion": chosen["motion"] == "on",
        "textScale": geometry.text_scale(chosen["text_size"]),
        "density": automatic.density
        if size == AUTOMATIC
        else geometry.density(automatic.width, automatic.height, float(size)),
    }


def minutes(chosen: Mapping[str, str], key: str) -> float | None:
    """Minutes without a person until the panel dims or goes blank; None: never."""
    return None if chosen[key] == NEVER else float(chosen[key])
