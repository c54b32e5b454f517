# SPDX-License-Identifier: Apache-2.0
"""Walks through what is typed into, with the on-screen keyboard; prints what is wrong as JSON.

A process of its own, since Qt takes its input method once, before QGuiApplication is made.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app import resources
from tests.ui import with_keyboard
from tests.ui.walker import pseudo
from tests.ui.walker.looks import TYPED
from tests.ui.walker.stops import ALL
from tests.ui.walker.walk import visit


def main(folder: Path, names: list[str]) -> None:
    with_keyboard.prepare()
    application = QGuiApplication([])
    languages = folder / "i18n"
    pseudo.compile_with_others(languages)
    resources.translations = lambda: languages
    for stop in ALL:
        if stop.name in names:
            found = visit(stop, folder / stop.name, TYPED, typing=True)
            print(json.dumps({"stop": stop.name, "found": found}), flush=True)
    del application


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(Path(scratch), sys.argv[1:])
