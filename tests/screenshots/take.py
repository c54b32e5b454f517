# SPDX-License-Identifier: Apache-2.0
"""Pictures of every stop of the walk (tests/ui/walker), and sheets of them to look through.

`take.py [--size 1024x600] [--lang da] [--scale 100] [--dark] [--only NAME] [--out DIR]`; without
size or language 1024x600 and 800x480 in Danish and English. `--all`: every size, language (the
made-up ones too), text size and theme. `--languages`: the five main screens in every language that
is shipped, a sheet a screen and size. `--readme`: the six of the README into docs/pictures;
`--failures`: those of docs/failures.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication, QImage

from app import resources
from tests.screenshots import failure_pictures, sheets
from tests.ui.controls.stage import PANELS
from tests.ui.walker import looks, pseudo
from tests.ui.walker.looks import SHIPPED, Look
from tests.ui.walker.stop import Stop
from tests.ui.walker.stops import ALL
from tests.ui.walker.walk import walking
from ui import keyboard

README = {
    "home": "home", "services_setup": "settings", "code": "get-token", "success": "success",
    "test-passed": "connection-test", "test-revoked": "failure",
}  # fmt: skip
MAIN = ("home", "services_setup", "code", "success", "test-revoked")
SIZES = {f"{width}x{height}": name for name, (width, height, _) in reversed(PANELS.items())} | {
    "800x480-small": "4.3in"
}


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(prog="take.py", description=__doc__)
    parser.add_argument("--size", action="append", choices=tuple(SIZES))
    parser.add_argument("--lang", action="append", choices=(*SHIPPED, pseudo.LONG, pseudo.MIRRORED))
    parser.add_argument("--scale", action="append", type=int, choices=(100, 115, 130))
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--only", default="", help="only stops whose name contains this")
    parser.add_argument("--all", action="store_true", help="every way to look at them")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "screenshots")
    parser.add_argument("--languages", action="store_true", help="main screens in all languages")
    parser.add_argument("--readme", action="store_true", help="the README's six, in Danish")
    parser.add_argument("--failures", action="store_true", help="those of docs/failures.md")
    chosen = parser.parse_args(arguments)
    with_keyboard = keyboard.prepare(os.environ, "auto")
    application = QGuiApplication([])
    if chosen.failures:
        failure_pictures.take(TOP / "docs" / "pictures" / "failures", chosen.only)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        languages = Path(scratch, "i18n")
        pseudo.compile_with_others(languages)
        resources.translations = lambda: languages
        if chosen.readme:
            _readme(Path(scratch), with_keyboard)
        elif chosen.languages:
            _languages(chosen, Path(scratch), with_keyboard)
        else:
            _take(chosen, Path(scratch), with_keyboard)
    del application
    return 0


def _take(chosen: argparse.Namespace, scratch: Path, with_keyboard: bool) -> None:
    wanted = _looks(chosen)
    for at, stop in enumerate(ALL, 1):
        if chosen.only not in stop.name:
            continue
        # what differs in its words only is looked at where room is tight
        ways = [
            look for look in wanted if not (chosen.all and stop.words_only) or look in stop.looks
        ]
        for look, picture in _pictures(stop, ways, scratch, with_keyboard):
            folder = chosen.out / str(look)
            folder.mkdir(parents=True, exist_ok=True)
            picture.save(str(folder / f"{at:03}-{stop.name}.png"))
        print(stop.name)
    for look in wanted:
        for sheet in sheets.make(chosen.out / str(look), chosen.out / "sheets", str(look)):
            print(sheet)


def _languages(chosen: argparse.Namespace, scratch: Path, with_keyboard: bool) -> None:
    """A sheet for each main screen and size, with every language on it."""
    panels = [SIZES[size] for size in chosen.size or ("1024x600", "800x480")]
    scales, languages = chosen.scale or (100,), chosen.lang or SHIPPED
    for stop in ALL:
        if stop.name not in MAIN or chosen.only not in stop.name:
            continue
        ways = looks.product(panels, scales, languages, (chosen.dark,))
        for look, picture in _pictures(stop, ways, scratch, with_keyboard):
            folder = chosen.out / "languages" / f"{look.panel}-{look.scale}-{stop.name}"
            folder.mkdir(parents=True, exist_ok=True)
            picture.save(str(folder / f"{look.language}.png"))
        print(stop.name)
    for folder in sorted((chosen.out / "languages").iterdir()):
        for sheet in sheets.make(folder, chosen.out / "sheets", f"languages-{folder.name}"):
            print(sheet)


def _pictures(
    stop: Stop, ways: Sequence[Look], scratch: Path, with_keyboard: bool
) -> Iterator[tuple[Look, QImage]]:
    if not ways:
        return
    with walking(stop, scratch / stop.name, ways[0], typing=with_keyboard) as walk:
        for look in ways:
            walk.show(look)
            yield look, walk.driver.picture()


def _looks(chosen: argparse.Namespace) -> Sequence[Look]:
    if chosen.all:
        return looks.product()
    panels = [SIZES[size] for size in chosen.size or ("1024x600", "800x480")]
    scales, languages = chosen.scale or (100,), chosen.lang or ("da", "en")
    return looks.product(panels, scales, languages, (chosen.dark,))


def _readme(scratch: Path, with_keyboard: bool) -> None:
    pictures = TOP / "docs" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    look = Look("7in", 100, "da", dark=False)
    for stop in ALL:
        if stop.name in README:
            for _, picture in _pictures(stop, [look], scratch, with_keyboard):
                picture.save(str(pictures / f"{README[stop.name]}.png"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
