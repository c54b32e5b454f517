# SPDX-License-Identifier: Apache-2.0
"""The wheel holds all that the panel needs, and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[1]


def _build(kind: str, source: Path, target: Path) -> Path:
    """The wheel or sdist of `source`, built with what is installed (no network)."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (built,) = target.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build("wheel", TOP, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as pip would."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _installed(folder: str, below: str = "") -> set[str]:
    """The files of a folder of the checkout, as paths in the wheel."""
    found = (path for path in (TOP / folder).rglob("*") if path.is_file())
    kept = (path for path in found if path.suffix != ".pyc")
    return {f"{below}{path.relative_to(TOP).as_posix()}" for path in kept}


def test_code_qml_and_resources_are_inside(wheel: Path) -> None:
    inside = set(_names(wheel))
    compiled = {f"app/_data/i18n/{ts.stem}.qm" for ts in (TOP / "i18n").glob("panel_*.ts")}
    assert compiled
    wanted = _installed("app") | _installed("ui") | _installed("assets", "app/_data/") | compiled
    metadata = {path for path in inside if ".dist-info/" in path}
    assert inside - metadata == wanted
    assert {Path(path).name for path in metadata} >= {"LICENSE", "NOTICE", "METADATA"}


def test_adgang_is_the_command(site: Path) -> None:
    (entry_points,) = site.glob("*.dist-info/entry_points.txt")
    assert "adgang = app.__main__:main" in entry_points.read_text()


def _run(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(site)}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True
    )


def test_resources_are_found_in_the_installed_app(site: Path, tmp_path: Path) -> None:
    script = (
        "from app import resources as r; places = [r.qml() / 'Panel' / 'Pages' / 'qmldir', "
        "r.translations() / 'panel_da.qm', *r.icons().iterdir(), *r.fonts().iterdir(), "
        "*r.providers()]; print(*places, sep='\\n')"
    )
    done = _run(site, tmp_path, "-c", script)
    places = [Path(line) for line in done.stdout.splitlines()]
    assert done.stderr == ""
    assert len(places) > 20
    assert [place for place in places if not (place.is_file() and site in place.parents)] == []


def test_the_command_runs_from_another_folder(site: Path, tmp_path: Path) -> None:
    done = _run(site, tmp_path, "-m", "app", "providers", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"microsoft365"' in done.stdout


def test_a_wheel_from_the_sdist_is_the_same(wheel: Path, tmp_path: Path) -> None:
    archive = _build("sdist", TOP, tmp_path)
    subprocess.run(["tar", "-xzf", archive, "-C", tmp_path], check=True)
    source = tmp_path / archive.name.removesuffix(".tar.gz")
    again = _build("wheel", source, tmp_path / "again")
    assert _names(again) == _names(wheel)


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return sorted(archive.namelist())
