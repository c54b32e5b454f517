# SPDX-License-Identifier: Apache-2.0
"""How the panel can look: its size, text size, language and theme; and which of all that is walked.

Walked with every stop: each panel with each text size and each language, the theme alternating so
that it meets each of them; `./dev test` takes a few of these for most stops, `./dev walk` all, and
`./dev walk --languages` every language that is shipped. `product` is all there is.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.ui.controls.stage import PANELS
from tests.ui.walker.pseudo import LONG, MIRRORED

TOP = Path(__file__).resolve().parents[3]
SCALES = (100, 130)  # per cent
LANGUAGES = ("da", "en", LONG, MIRRORED)


class Look(NamedTuple):
    """One way to look at a screen; `panel` is one of PANELS, `scale` in per cent."""

    panel: str
    scale: int
    language: str
    dark: bool

    @property
    def size(self) -> tuple[int, int]:
        return PANELS[self.panel][:2]

    @property
    def density(self) -> float:
        """Pixels a millimetre."""
        return PANELS[self.panel][2]

    def __str__(self) -> str:
        theme = "dark" if self.dark else "light"
        return f"{self.panel}-{self.language}-{self.scale}-{theme}"


def product(
    panels: Sequence[str] = tuple(PANELS),
    scales: Sequence[int] = SCALES,
    languages: Sequence[str] = LANGUAGES,
    themes: Sequence[bool] = (False, True),
) -> tuple[Look, ...]:
    """Every look there is of these."""
    return tuple(
        Look(panel, scale, language, dark)
        for panel, scale, language, dark in itertools.product(panels, scales, languages, themes)
    )


def _alternating() -> tuple[Look, ...]:
    looks = itertools.product(enumerate(PANELS), enumerate(SCALES), enumerate(LANGUAGES))
    return tuple(
        Look(panel, scale, language, (at + to + by) % 2 == 1)
        for (at, panel), (to, scale), (by, language) in looks
    )


WALKED = _alternating()

# With the on-screen keyboard, a language at a time: it loads the keys of each.
TYPED = sorted(
    (look for look in WALKED if look.scale == (100 if look.language == MIRRORED else 130)
     and look.language != "en"),
    key=lambda look: look.language,
)  # fmt: skip


def few() -> bool:
    """Whether a few looks are all that is asked for."""
    return os.environ.get("WALK", "few") == "few"


if few():
    TYPED = TYPED[::5]

# Where long words meet little room: for the many stops that differ in their words only.
TIGHT = tuple(
    look
    for look in WALKED
    if look.language in ("da", LONG) and look.panel != "10in" and look.scale == max(SCALES)
)


SHIPPED = tuple(
    path.stem.removeprefix("panel_").replace("_", "-")
    for path in sorted((TOP / "i18n").glob("panel_*.ts"))
)
# As people have them: the usual panels, in the usual size of text, in their own language.
IN_ALL_LANGUAGES = product(("7in", "5in"), (100,), SHIPPED, (False,))
FEW = 2


def asked_for(of_stop: Sequence[Look], name: str) -> Sequence[Look]:
    """The looks that a stop is walked in, by what WALK says: `whole`, `languages`, or a few."""
    match os.environ.get("WALK", "few"):
        case "whole":
            return of_stop
        case "languages":
            # what differs in its words only: where room is tight
            tight = of_stop is TIGHT
            return [look for look in IN_ALL_LANGUAGES if not tight or look.panel == "5in"]
        case "few":
            return random.Random(name).sample(of_stop, FEW)
        case other:
            raise ValueError(f"WALK={other}: whole, languages or few")


def shuffled(looks: Iterable[Look], seed: str) -> list[Look]:
    """In an order of its own for each seed, so that every change of a look is met somewhere.

    A panel at a time, since another size takes longest.
    """
    chance = random.Random(seed)
    of_panel: dict[str, list[Look]] = {}
    for look in looks:
        of_panel.setdefault(look.panel, []).append(look)
    panels = chance.sample(list(of_panel), len(of_panel))
    return [
        look for panel in panels for look in chance.sample(of_panel[panel], len(of_panel[panel]))
    ]
