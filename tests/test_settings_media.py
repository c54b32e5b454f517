# SPDX-License-Identifier: Apache-2.0
"""Settings on removable media: found, shown, taken in as shown, and put there."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import media, settings_media
from app.actor import OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.settings_file import FORMAT
from app.token_records import Pending

GOOD = {"format": FORMAT, "version": 1, "groups": {"smtp": {"sender_name": "Kopirum 2"}}}


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a medium is mounted."""
    place = tmp_path / "media" / "panel" / "STICK"
    place.mkdir(parents=True)
    monkeypatch.setattr(media.mounted, "__defaults__", (lambda path: path == place,))
    return place


@pytest.fixture
def core(config: PanelConfig, stick: Path) -> Iterator[Core]:
    folders = (stick.parents[1], stick / "nowhere")
    core = Core.open(config._replace(import_folders=folders, name="Kopirum på 2. sal"))
    yield core
    core.close()


def put(stick: Path, content: object, name: str = "a.json") -> Path:
    path = stick / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def refused(call: object, *args: object, **named: object) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        call(*args, **named)  # type: ignore[operator]
    return caught.value


def test_settings_files_are_told_from_other_ones(core: Core, stick: Path) -> None:
    put(stick, GOOD)
    put(stick, {**GOOD, "version": 9}, "newer.json")
    put(stick, {"format": "something else"}, "other.json")
    put(stick, "not JSON", "none.json")
    put(stick, [1, 2], "list.json")
    put(stick, GOOD, ".hidden.json")
    put(stick, GOOD, "notes.txt")
    found = settings_media.importable(core)
    assert [(each.path.name, each.problem and each.problem.key) for each in found] == [
        ("a.json", None), ("newer.json", "version"),
    ]  # fmt: skip


def test_what_is_shown_is_what_is_taken_in(core: Core, stick: Path) -> None:
    path = put(stick, GOOD)
    plan = settings_media.plan(core, path)
    assert [(each.key, each.new) for each in plan.changes] == [
        ("groups.smtp.sender_name", "Kopirum 2")
    ]
    put(stick, {**GOOD, "groups": {"smtp": {"sender_name": "Another"}}})
    error = refused(settings_media.apply, core, path, plan, command_line(), discard_token=False)
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, str(path))
    assert core.settings.get("smtp")["sender_name"] == ""
    put(stick, GOOD)
    settings_media.apply(core, path, plan, command_line(), discard_token=False)
    assert core.settings.get("smtp")["sender_name"] == "Kopirum 2"


def test_a_token_asks_first(core: Core, stick: Path) -> None:
    old = {"provider": "microsoft365", "account": "old@example.com"}
    core.change_settings("smtp", old, command_line())
    core.parts.records.begin("smtp", Pending("g", "microsoft365", "old@example.com", 0.0))
    path = put(stick, {**GOOD, "groups": {"smtp": {"account": "new@example.com"}}})
    plan = settings_media.plan(core, path)
    assert plan.tokens == ("smtp",)
    error = refused(settings_media.apply, core, path, plan, command_line(), discard_token=False)
    assert error.id is ErrorId.BOUND
    settings_media.apply(core, path, plan, command_line(), discard_token=True)
    assert core.settings.get("smtp")["account"] == "new@example.com"


def test_a_file_elsewhere_or_gone_is_not_read(core: Core, stick: Path, tmp_path: Path) -> None:
    elsewhere = put(tmp_path, GOOD)
    assert refused(settings_media.plan, core, elsewhere).id is ErrorId.BAD_VALUE
    (stick / "link.json").symlink_to(elsewhere)
    assert refused(settings_media.plan, core, stick / "link.json").id is ErrorId.BAD_VALUE
    assert refused(settings_media.plan, core, stick / "gone.json").id is ErrorId.FILE_MISSING
    os.mkfifo(stick / "pipe.json")
    assert refused(settings_media.plan, core, stick / "pipe.json").id is ErrorId.BAD_VALUE


def test_export_goes_beside_what_is_there(core: Core, stick: Path) -> None:
    core.change_settings("smtp", {"sender_name": "Kopirum 2"}, command_line())
    assert settings_media.media_of(core) == [stick]
    first = settings_media.export(core, stick, command_line())
    assert first.name == "adgang-kopirum-pa-2-sal.json"
    assert json.loads(first.read_text())["groups"]["smtp"]["sender_name"] == "Kopirum 2"
    second = settings_media.export(core, stick, command_line())
    assert second.name == "adgang-kopirum-pa-2-sal-2.json"
    assert [each.path for each in settings_media.importable(core)] == [second, first]
    assert {path.name for path in stick.iterdir()} == {first.name, second.name}


def test_export_says_why_not(core: Core, stick: Path) -> None:
    assert refused(settings_media.export, core, stick, OPERATOR).id is ErrorId.NOT_PERMITTED
    error = refused(settings_media.export, core, stick.parent, command_line())
    assert error.id is ErrorId.MEDIUM_MISSING


def test_a_medium_that_takes_nothing(
    core: Core, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    error = refused(settings_media.export, core, stick, command_line())
    assert (error.id, error.key) == (ErrorId.MEDIUM_UNWRITABLE, str(stick))
    assert list(stick.iterdir()) == [], "no half file"


@pytest.mark.parametrize(
    ("mounts", "found"),
    [
        (("", "a", "a/b"), ["a", "a/b"]), (("a/b",), ["a/b"]), (("",), [""]), ((), []),
        (("a/b/c",), []),
    ],
)  # fmt: skip
def test_where_media_are_mounted(tmp_path: Path, mounts: tuple[str, ...], found: list[str]) -> None:
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    wanted = {tmp_path / each for each in mounts}
    assert media.mounted((tmp_path, tmp_path / "gone"), wanted.__contains__) == [
        tmp_path / each for each in found
    ]
