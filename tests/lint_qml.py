# SPDX-License-Identifier: Apache-2.0
"""Lints every QML file: qmllint with the Python types known to it, and qmlformat."""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
UI = TOP / "ui"
BUILD = TOP / "build" / "qmllint"  # the QML module of the view models, for qmllint only
MODULE = "Panel.Backend"
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")  # Qt modules the view models derive from


def main(arguments: list[str]) -> int:
    """Check, or with --fix format; 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="lint_qml.py")
    parser.add_argument("--fix", action="store_true", help="format the files in place")
    fix = parser.parse_args(arguments).fix
    files = sorted(UI.rglob("*.qml"))
    if not files:
        raise SystemExit("lint_qml.py: no QML files")
    if fix:
        return _tool("qmlformat", "-i", *files)
    describe_types(view_models(UI), BUILD)
    return max(qmllint(files, [UI, BUILD]), qmlformat(files, UI, TOP / ".qmlformat.ini"))


def view_models(ui: Path) -> list[Path]:
    """The Python files that register QML types."""
    return [path for path in sorted(ui.rglob("*.py")) if "@QmlElement" in path.read_text()]


def describe_types(sources: list[Path], target: Path) -> None:
    """Write the QML module of `sources` under `target`, as qmllint reads it.

    At run time the types come from Python alone; a qmldir beside them could go stale.
    """
    module = target / MODULE.replace(".", "/")
    shutil.rmtree(target, ignore_errors=True)
    module.mkdir(parents=True)
    metatypes = module / "metatypes.json"
    _run(sys.executable, _pyside() / "scripts" / "metaobjectdump.py", "-o", metatypes, *sources)
    foreign = [next((_pyside() / "Qt" / "metatypes").glob(f"qt6{name}_*.json")) for name in FOREIGN]
    _run(
        _pyside() / "Qt" / "libexec" / "qmltyperegistrar",
        "--generate-qmltypes", module / "types.qmltypes", "-o", module / "unused.cpp",
        "--import-name", MODULE, "--major-version", "1", "--minor-version", "0",
        f"--foreign-types={','.join(map(str, foreign))}", metatypes,
    )  # fmt: skip
    depends = "depends QtQuick\ndepends QtQml.Models\n"  # where their base types are
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n{depends}")


def qmllint(files: list[Path], import_paths: list[Path]) -> int:
    """1 where there is any warning. Relative paths would be false alarms, so all are absolute."""
    paths = [argument for path in import_paths for argument in ("-I", path)]
    return _tool("qmllint", "--max-warnings", "0", *paths, *files)


def qmlformat(files: list[Path], top: Path, settings: Path) -> int:
    """1 where a file is formatted otherwise; prints the difference."""
    with tempfile.TemporaryDirectory() as scratch:
        copies = [Path(scratch, path.relative_to(top)) for path in files]
        for path, copy in zip(files, copies, strict=True):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
        worst = _tool("qmlformat", "-i", "-s", settings, *copies)
        for path, copy in zip(files, copies, strict=True):
            before, after = (each.read_text().splitlines(keepends=True) for each in (path, copy))
            difference = list(difflib.unified_diff(before, after, str(path), "as qmlformat has it"))
            sys.stderr.writelines(difference)
            worst = max(worst, 1 if difference else 0)
    return worst


def _tool(name: str, *arguments: str | Path) -> int:
    """Run a tool of PySide6; its exit code, made 0 or 1."""
    return 1 if subprocess.run([_pyside() / name, *arguments], check=False).returncode else 0


def _pyside() -> Path:
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise SystemExit("lint_qml.py: PySide6 is missing; run ./dev lint")
    return Path(found.origin).parent


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
