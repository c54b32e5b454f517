# SPDX-License-Identifier: Apache-2.0
"""The script `dev`: found from anywhere, clear about what is missing, and short."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

DEV = Path(__file__).resolve().parents[1] / "dev"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a space in its name that holds nothing but the script."""
    folder = tmp_path / "a checkout"
    folder.mkdir()
    shutil.copy(DEV, folder)
    return folder


def _run(script: Path, *arguments: str, path: Path | None = None) -> tuple[int, str, str]:
    search = f"{path}:/usr/bin:/bin" if path else "/usr/bin:/bin"
    done = subprocess.run(
        [script, *arguments], env={"PATH": search, "HOME": "/nonexistent"}, cwd="/",
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def _program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_help_tells_every_verb(checkout: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(checkout / "dev")
    code, out, err = _run(link, "help")
    assert (code, err) == (0, "")
    told = set(re.findall(r"^\./dev (\w+)", out, re.MULTILINE))
    assert told == set(re.findall(r"^(\w+)\)$", DEV.read_text(), re.MULTILINE))
    assert told == {
        "run", "test", "lint", "walk", "integration", "bench", "faults", "i18n", "screenshots",
    }  # fmt: skip


def test_an_unknown_verb_is_a_usage_error(checkout: Path) -> None:
    code, out, err = _run(checkout / "dev", "tset")
    assert (code, out) == (64, "")
    assert "unknown verb tset" in err


@pytest.mark.parametrize(
    ("verb", "more"), [("test", ""), ("integration", "gnome-keyring"), ("run", "")]
)
def test_missing_packages_are_named_in_one_line(
    checkout: Path, tmp_path: Path, verb: str, more: str
) -> None:
    tools = tmp_path / "bin"
    there = "installed libegl1\\nnot-installed libgl1\\ninstalled libglib2.0-0t64\\n"
    _program(tools, "dpkg-query", f"printf '{there}'")
    _program(tools, "apt-get", "exit 100")  # as root it is tried
    _program(tools, "sudo", "exit 1")
    code, out, err = _run(checkout / "dev", verb, path=tools)
    assert (code, out) == (69, "")
    last = err.splitlines()[-1].split()
    assert {"libgl1", "libdbus-1-3", "ca-certificates"} <= set(last)
    assert not {"libegl1", "libglib2.0-0", "libglib2.0-0t64"} & set(last)
    assert more in err
    assert [each.name for each in checkout.iterdir()] == ["dev"], (
        "nothing is begun that cannot be finished"
    )


def test_it_stays_short() -> None:
    assert len(DEV.read_text().splitlines()) < 200
