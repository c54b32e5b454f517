# SPDX-License-Identifier: Apache-2.0
"""Every stop of the walk, by part.

A new page of ui/Panel/Pages needs a stop, or test_stops.py fails. Adding one is one entry in the
STOPS of the part it belongs to:

    Stop("journal", "JournalPage", opens("JournalPage")),

its name (of its picture, too), the page files that are seen there, and the way: `opens` a page
with its properties, `then` further ways; a function that takes a Walk does anything else. How the
machine stands is a function of a Machine (`machines.py`), here the default, a machine in use. See
`Stop` for the rest. `./dev test tests/ui/walker -k NAME` walks it, `./dev screenshots --only NAME`
makes its pictures.
"""

from __future__ import annotations

from tests.ui.walker import (
    stops_administrator,
    stops_home,
    stops_panel,
    stops_providers,
    stops_settings,
    stops_setup,
    stops_tests,
    stops_token,
    stops_tree,
)
from tests.ui.walker.looks import few
from tests.ui.walker.stop import Stop

PARTS: dict[str, tuple[Stop, ...]] = {
    "home": stops_home.STOPS,
    "administrator": stops_administrator.STOPS,
    "panel": stops_panel.STOPS,
    "setup": stops_setup.STOPS,
    "settings": stops_settings.STOPS,
    "providers": stops_providers.STOPS,
    "tree": stops_tree.STOPS,
    "token": stops_token.STOPS,
    "tests": stops_tests.STOPS,
}
ALL = tuple(stop for stops in PARTS.values() for stop in stops)


def walked(part: str) -> list[Stop]:
    """The stops of a part that are walked now (see `looks.FEW`).

    With a few looks only, one in four of those that differ from others in their words.
    """
    stops = PARTS[part]
    if not few():
        return list(stops)
    return [
        *(stop for stop in stops if not stop.words_only),
        *[stop for stop in stops if stop.words_only][::4],
    ]
