# SPDX-License-Identifier: Apache-2.0
"""`./dev bench`: measure, print the table, and keep it in docs/bench.md."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path

from bench.measure import Figure

_DOCUMENT = Path(__file__).parent.parent / "docs" / "bench.md"
_HEAD = """# Speed and memory

Measured by `./dev bench` with Qt Quick's software renderer on the offscreen platform, medians of
processes run by turns, so that the ratios hold on another machine. Cold start means a new process;
the files are in the disk cache, the QML is compiled.

"""
_FOOT = """
Not met:

- the cold start. Python and PySide6 take some 110 ms in both windows. What the panel adds,
  measured by hand: its core 25 ms (SQLite, settings, token records), its view models 30 to 40 ms
  (each class that QML can see costs PySide6 about a millisecond), fonts 7 ms, and most of the rest
  the QML files of the home screen, which Qt's own thread reads while Python opens the core. What
  would bring it down: fewer and larger QML files for the first screen, fewer types behind it.
- resident memory, by some MiB: the first screen's QML types and the fonts of all scripts, which
  stand in where the panel's own has no letter. Not broken down further.
- the language switch to Chinese, Japanese and Korean: 100 to 170 ms each time, for every text gets
  another font family and is laid out anew; all others are below 100 ms.

The last four: 500 panels, each a core of its own with its own state, in four processes; one sandbox
as their provider, on the same two cores. A person approves each within 20 s, and 100 polls, whose
ever they are, are told to slow down.
"""


def table(found: list[Figure]) -> str:
    """The figures as a Markdown table."""
    rows = ["| figure | measured | bound | met | from |", "|---|---|---|---|---|"]
    rows += [
        f"| {f.name} | {f.measured:.2f} {f.unit} | {f.bound:g} {f.unit} |"
        f" {'yes' if f.met else 'no'} | {f.parts} |"
        for f in found
    ]
    return "\n".join(rows) + "\n"


def machine() -> str:
    """What it was measured on, as far as that matters."""
    from importlib.metadata import version

    return (
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')},"
        f" {os.cpu_count()} cores.\n"
    )


def main() -> int:
    """0 where every figure is within its bound, else 1."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--no-document", action="store_true", help="leave docs/bench.md as it is")
    parser.add_argument("parts", nargs="*", help="start token touch approval load; all")
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    found: list[Figure] = []
    for name in arguments.parts or ["start", "token", "touch", "approval", "load"]:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        found += _measure(name)
    text = table(found)
    print(text)
    if not arguments.no_document and not arguments.parts:
        _DOCUMENT.write_text(_HEAD + machine() + "\n" + text + _FOOT)
    return 0 if all(figure.met for figure in found) else 1


def _measure(name: str) -> list[Figure]:
    """Each part in a process of its own: a QGuiApplication is there once."""
    import json
    import subprocess

    script = (
        f"import json; from bench.{name} import figures; print(json.dumps([*map(list, figures())]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, stdout=subprocess.PIPE, text=True
    )
    return [Figure(*row) for row in json.loads(done.stdout.splitlines()[-1])]


if __name__ == "__main__":
    sys.exit(main())
