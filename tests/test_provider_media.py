# SPDX-License-Identifier: Apache-2.0
"""Provider files on removable media: what is offered, what is refused, and what is taken in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actor import OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.oauth.provider import Source
from app.oauth.provider_import import importable
from app.panel_config import PanelConfig
from app.token_records import Pending
from tests.oauth.registry_tools import FULL, MINIMAL

CLIENT = 'id = "microsoft365"\nclient_id = "abc"\ntenant = "example.com"\n'


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    """Where a medium is mounted."""
    place = tmp_path / "media" / "panel" / "STICK"
    place.mkdir(parents=True)
    return place


@pytest.fixture
def core(config: PanelConfig, medium: Path) -> Iterator[Core]:
    folders = (medium.parents[1], medium / "nowhere")
    core = Core.open(config._replace(import_folders=folders))
    yield core
    core.close()


def put(place: Path, text: str, name: str = "file.toml") -> Path:
    path = place / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def refused(core: Core, path: Path) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        core.import_provider(path, command_line())
    return caught.value


def test_what_is_on_a_medium_is_offered(core: Core, medium: Path) -> None:
    put(medium, FULL, "a.toml")
    put(medium, CLIENT, "adgang/b.toml")
    put(medium, 'name = "x"', "c.toml")
    put(medium, FULL, "notes.txt")
    put(medium, FULL, ".hidden.toml")
    put(medium, FULL, "one/two/too-deep.toml")
    found = core.providers.importable()
    assert [(each.path.name, each.id, each.definition) for each in found] == [
        ("a.toml", "example", True), ("b.toml", "microsoft365", False), ("c.toml", "", False),
    ]  # fmt: skip
    assert [each.problem is None for each in found] == [True, True, False]
    assert found[0].name == "Eksempel Æ"
    assert found[2].problem is not None
    assert str(found[2].problem.key).endswith("c.toml: name")


def test_without_a_medium_nothing_is_offered(core: Core, medium: Path) -> None:
    assert core.providers.importable() == []
    medium.chmod(0)
    assert core.providers.importable() == []
    medium.chmod(0o700)


def test_a_definition_is_taken_in(core: Core, medium: Path) -> None:
    path = put(medium, FULL)
    provider = core.import_provider(path, command_line())
    assert (provider.id, provider.source) == ("example", Source.STATE)
    path.unlink()
    assert core.providers.get("example") == provider
    assert core.journal.entries(1)[0].what == str(Act.CHANGE_PROVIDER)
    assert refused(core, put(medium, FULL)).id is ErrorId.PROVIDER_EXISTS


def test_a_client_id_is_taken_in(core: Core, medium: Path) -> None:
    provider = core.import_provider(put(medium, CLIENT), command_line())
    assert (provider.client_id, provider.tenant, provider.ready) == ("abc", "example.com", True)
    assert core.providers.get("microsoft365").source is Source.BUILT_IN
    assert core.import_provider(put(medium, CLIENT), command_line()) == provider, "once more"


def test_a_client_id_that_a_token_hangs_on_asks_first(core: Core, medium: Path) -> None:
    values = {"provider": "microsoft365", "account": "scan@example.com"}
    core.change_settings("smtp", values, command_line())
    core.parts.records.begin("smtp", Pending("g", "microsoft365", "scan@example.com", 0.0))
    path = put(medium, CLIENT)
    error = refused(core, path)
    assert (error.id, error.value) == (ErrorId.BOUND, "smtp")
    assert core.providers.get("microsoft365").client_id == ""
    core.import_provider(path, command_line(), discard_token=True)
    assert core.providers.get("microsoft365").client_id == "abc"


def test_only_who_may_change_may_take_in(core: Core, medium: Path) -> None:
    with pytest.raises(AdgangError) as caught:
        core.import_provider(put(medium, CLIENT), OPERATOR)
    assert caught.value.id is ErrorId.NOT_PERMITTED


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (CLIENT + 'name = "x"\n', "name"),
        (CLIENT + "[endpoints]\n", "endpoints"),
        (CLIENT + 'client_secret = "s3cret"\n', "client_secret"),
        (MINIMAL + 'client_secret = "s3cret"\n', "client_secret"),
        (MINIMAL + 'revocation = "all"\n', "revocation"),
        ("[", None),
        ("# " + "x" * 70_000, None),
    ],
)
def test_bad_content_is_refused(core: Core, medium: Path, text: str, key: str | None) -> None:
    path = put(medium, text)
    error = refused(core, path)
    assert error.id is ErrorId.BAD_PROVIDER
    assert error.key == (f"{path}: {key}" if key else str(path))
    assert "s3cret" not in f"{error.value} {error.allowed}"
    assert [each.problem is None for each in core.providers.importable()] == [False]


def test_nobody_is_made_known_by_a_client_id(core: Core, medium: Path) -> None:
    error = refused(core, put(medium, 'id = "nobody"\nclient_id = "abc"\n'))
    assert error.id is ErrorId.UNKNOWN_PROVIDER


def test_files_elsewhere_are_not_read(core: Core, medium: Path, tmp_path: Path) -> None:
    outside = put(tmp_path / "home", FULL)
    (medium / "link.toml").symlink_to(outside)
    (medium / "folder").symlink_to(outside.parent)
    (medium / "ring").symlink_to(medium / "ring")
    os.mkfifo(medium / "pipe.toml")
    assert core.providers.importable() == []
    for path in (
        outside, medium / "link.toml", medium / "folder" / outside.name, medium / "pipe.toml",
        medium / ".." / ".." / ".." / "home" / outside.name, medium / "ring" / "x.toml",
        Path("file.toml"),
    ):  # fmt: skip
        assert refused(core, path).id is ErrorId.BAD_PROVIDER, path


def test_a_medium_that_was_pulled(core: Core, medium: Path) -> None:
    path = put(medium, FULL)
    path.unlink()
    assert refused(core, path).id is ErrorId.FILE_MISSING
    medium.rmdir()
    assert refused(core, path).id is ErrorId.FILE_MISSING


def test_a_full_medium_holds_nobody_up(core: Core, medium: Path) -> None:
    for number in range(60):
        put(medium, FULL, f"{number:03}.toml")
    assert len(importable((medium,))) == 50


@pytest.mark.parametrize("value", ['["media"]', '["/"]', '["/media/../etc"]', "[7]", '"/media"'])
def test_where_media_are_mounted_can_be_set(tmp_path: Path, value: str) -> None:
    from app import panel_config

    (tmp_path / "panel.toml").write_text('import_folders = ["/mnt/usb"]\n')
    environ = {"ADGANG_CONFIG": str(tmp_path), "HOME": str(tmp_path)}
    assert panel_config.read(tmp_path, environ).import_folders == (Path("/mnt/usb"),)
    (tmp_path / "panel.toml").write_text(f"import_folders = {value}\n")
    with pytest.raises(AdgangError) as caught:
        panel_config.read(tmp_path, environ)
    assert str(caught.value.key).endswith(": import_folders")
