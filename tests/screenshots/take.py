# SPDX-License-Identifier: Apache-2.0
"""Pictures of every screen, from the real panel on a real core and the sandbox.

`take.py [--size 1024x600] [--lang da] [--out DIR] [--scale 100] [--dark]`; without size or
language both of each. `--readme` takes the six of the README into docs/pictures, `--failures`
those of docs/failures.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication

from tests.screenshots import failure_pictures
from tests.screenshots.story import Look, tell
from ui import keyboard

SIZES = ("1024x600", "800x480")
LANGUAGES = ("da", "en")
README = {
    "home": "home", "settings": "services-setup", "get-token": "code", "success": "success",
    "connection-test": "test-passed", "failure": "test-update-failed",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(prog="take.py", description=__doc__)
    parser.add_argument("--size", action="append", help="WIDTHxHEIGHT")
    parser.add_argument("--lang", action="append")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "screenshots")
    parser.add_argument("--scale", default="100", choices=("100", "115", "130"))
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--only", help="only pictures whose name contains this")
    parser.add_argument("--readme", action="store_true", help="the README's six, in Danish")
    parser.add_argument("--failures", action="store_true", help="those of docs/failures.md")
    chosen = parser.parse_args(arguments)
    keyboard_there = keyboard.prepare(os.environ, "auto")
    application = QGuiApplication([])
    if chosen.failures:
        failure_pictures.take(TOP / "docs" / "pictures" / "failures", chosen.only or "")
        return 0
    if chosen.readme:
        return _readme(keyboard_there)
    for size in chosen.size or SIZES:
        for language in chosen.lang or LANGUAGES:
            look = Look(size, language, chosen.scale, chosen.dark, keyboard_there)
            folder = chosen.out / f"{size}-{language}"
            with tempfile.TemporaryDirectory() as scratch:
                tell(look, Path(scratch), folder, chosen.only or "")
            print(folder)
    del application
    return 0


def _readme(keyboard_there: bool) -> int:
    pictures = TOP / "docs" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        taken = Path(scratch, "pictures")
        look = Look("1024x600", "da", "100", False, keyboard_there)
        tell(look, Path(scratch, "state"), taken, "")
        for name, picture in README.items():
            (pictures / f"{name}.png").write_bytes(
                next(taken.glob(f"*-{picture}.png")).read_bytes()
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
