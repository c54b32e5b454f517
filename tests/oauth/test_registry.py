# SPDX-License-Identifier: Apache-2.0
"""The registry: layers of files, changes that are kept, and damage that stays where it is."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.errors import ErrorId
from app.oauth.provider import Endpoints, Provider, Revocation, Source
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig
from tests.oauth.registry_tools import ENDPOINTS, MINIMAL, SANDBOX, error_of, ids, names


def test_all_by_name(registry: ProviderRegistry) -> None:
    assert ids(registry) == ["example", "plain", "sandbox"]
    assert registry.problems() == []


def test_get(registry: ProviderRegistry) -> None:
    assert registry.get("plain").source is Source.BUILT_IN
    assert registry.get("sandbox") is SANDBOX


@pytest.mark.parametrize("id_", ["nobody", "", "../shipped/plain", "Plain", "a/b", "x" * 33])
def test_unknown(registry: ProviderRegistry, id_: str) -> None:
    for call in (registry.get, registry.remove):
        error = error_of(call, id_)
        assert (error.id, error.value) == (ErrorId.UNKNOWN_PROVIDER, id_)
        assert error.allowed == "example plain sandbox"
    assert error_of(registry.change, id_, {"client_id": "x"}).id is ErrorId.UNKNOWN_PROVIDER


def test_the_machine_adds_and_overrides(registry: ProviderRegistry, machine: Path) -> None:
    (machine / "example.toml").write_text('client_id = "image"\n')
    (machine / "ours.toml").write_text(MINIMAL.replace("Example", "Ours"))
    assert ids(registry) == ["example", "ours", "plain", "sandbox"]
    assert registry.get("example").client_id == "image"
    assert registry.get("ours").source is Source.MACHINE


def test_the_state_lies_over_the_machine(registry: ProviderRegistry, machine: Path) -> None:
    (machine / "example.toml").write_text('client_id = "image"\n')
    changed = registry.change("example", {"client_id": "mine", "tenant": "common"})
    assert changed == registry.get("example")
    assert (changed.client_id, changed.tenant) == ("mine", "common")
    assert changed.endpoints is not None
    assert changed.endpoints.token == "https://id.example.com/common/token"
    assert registry.change("example", {"client_id": ""}).client_id == "image"
    assert registry.get("example").tenant == "common"


def test_a_change_that_leaves_nothing_leaves_no_file(
    registry: ProviderRegistry, config: PanelConfig
) -> None:
    registry.change("example", {"client_id": "mine"})
    assert (config.providers / "example.toml").exists()
    registry.change("example", {"client_id": None})
    assert list(config.providers.iterdir()) == []
    assert registry.get("example").client_id == ""


def test_files_are_private_and_whole(registry: ProviderRegistry, config: PanelConfig) -> None:
    registry.change("example", {"client_id": "mine"})
    registry.add("own", "https://own.example.com", "panel", (), None)
    for path, mode in (
        (config.state, 0o700), (config.providers, 0o700),
        (config.providers / "example.toml", 0o600), (config.providers / "own.toml", 0o600),
    ):  # fmt: skip
        assert stat.S_IMODE(path.stat().st_mode) == mode
    assert names(config) == ["example.toml", "own.toml"]


@pytest.mark.parametrize(
    ("values", "id_", "key"),
    [
        ({"client_secret": "x"}, ErrorId.UNKNOWN_KEY, "client_secret"),
        ({"issuer": "https://x.example.com"}, ErrorId.UNKNOWN_KEY, "issuer"),
        ({"client_id": "a b"}, ErrorId.BAD_VALUE, "client_id"),
        ({"client_id": "x" * 256}, ErrorId.BAD_VALUE, "client_id"),
        ({"client_id": "mine", "tenant": "no tenant"}, ErrorId.BAD_VALUE, "tenant"),
    ],
)
def test_bad_changes_change_nothing(
    registry: ProviderRegistry,
    config: PanelConfig,
    values: dict[str, str | None],
    id_: ErrorId,
    key: str,
) -> None:
    for call in (registry.check_change, registry.change):
        error = error_of(call, "example", values)
        assert (error.id, error.key) == (id_, key)
        assert error.allowed
    assert not config.providers.exists()


def test_a_tenant_needs_a_place(registry: ProviderRegistry) -> None:
    error = error_of(registry.change, "plain", {"tenant": "example.com"})
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, "tenant")


def test_the_sandbox_is_not_changed(registry: ProviderRegistry) -> None:
    assert error_of(registry.change, "sandbox", {"client_id": "x"}).id is ErrorId.BAD_VALUE
    assert error_of(registry.remove, "sandbox").id is ErrorId.BAD_VALUE


def test_check_change_writes_nothing(registry: ProviderRegistry, config: PanelConfig) -> None:
    assert registry.check_change("example", {"client_id": "mine"}).client_id == "mine"
    assert not config.providers.exists()


def test_add(registry: ProviderRegistry) -> None:
    endpoints = Endpoints(ENDPOINTS.device_authorization, ENDPOINTS.token, "https://x.example.com")
    added = registry.add("own", "https://id.example.com/a", "panel", ("mail",), endpoints)
    assert added == registry.get("own")
    assert added == Provider(
        "own", "id.example.com", "https://id.example.com/a", endpoints, client_id="panel",
        scopes=("mail",), source=Source.STATE,
    )  # fmt: skip
    assert added.ready


def test_add_without_scope_endpoints_or_revocation(registry: ProviderRegistry) -> None:
    bare = registry.add("bare", "https://id.example.com", "panel", (), None)
    assert bare.scopes == ("openid", "email", "offline_access")
    assert (bare.endpoints, bare.revocation) == (None, Revocation.GRANT)
    known = registry.add("known", "https://id.example.com", "panel", (), ENDPOINTS)
    assert (known.endpoints, known.revocation) == (ENDPOINTS, Revocation.NONE)


@pytest.mark.parametrize(
    ("args", "key"),
    [
        (("Own", "https://id.example.com", "panel", ()), "id"),
        (("../own", "https://id.example.com", "panel", ()), "id"),
        (("own", "http://id.example.com", "panel", ()), "issuer"),
        (("own", "https://[", "panel", ()), "issuer"),
        (("own", "https://id.example.com", "", ()), "client_id"),
        (("own", "https://id.example.com", "panel", ("a b",)), "scopes"),
    ],
)
def test_bad_additions(
    registry: ProviderRegistry, config: PanelConfig, args: tuple[object, ...], key: str
) -> None:
    error = error_of(registry.add, *args, None)
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, key)
    assert error.allowed
    assert not config.providers.exists()


def test_nothing_is_added_twice(registry: ProviderRegistry, machine: Path, tmp_path: Path) -> None:
    registry.add("own", "https://id.example.com", "panel", (), None)
    (machine / "broken.toml").write_text("{")
    for taken in ("own", "example", "sandbox", "broken"):
        path = tmp_path / f"{taken}.toml"
        path.write_text(MINIMAL)
        for error in (
            error_of(registry.add, taken, "https://id.example.com", "other", (), None),
            error_of(registry.add_file, path),
        ):
            assert (error.id, error.value) == (ErrorId.PROVIDER_EXISTS, taken)
    assert registry.get("own").client_id == "panel"


def test_add_file(registry: ProviderRegistry, config: PanelConfig, tmp_path: Path) -> None:
    path = tmp_path / "download-1.toml"
    path.write_text(f'# kept\nid = "own"\n{MINIMAL}')
    added = registry.add_file(path)
    assert (added.id, added.source) == ("own", Source.STATE)
    assert registry.get("own") == added
    assert (config.providers / "own.toml").read_text() == path.read_text()


def test_add_file_refuses(registry: ProviderRegistry, config: PanelConfig, tmp_path: Path) -> None:
    missing = error_of(registry.add_file, tmp_path / "none.toml")
    assert (missing.id, missing.key) == (ErrorId.FILE_MISSING, "FILE")
    for text in ("{", 'client_id = "x"', f"{MINIMAL}http_pages = true"):
        path = tmp_path / "own.toml"
        path.write_text(text)
        assert error_of(registry.add_file, path).id is ErrorId.BAD_PROVIDER
    assert not config.providers.exists()


def test_remove(registry: ProviderRegistry) -> None:
    registry.add("own", "https://id.example.com", "panel", (), None)
    registry.remove("own")
    assert error_of(registry.get, "own").id is ErrorId.UNKNOWN_PROVIDER
    registry.change("example", {"client_id": "mine"})
    registry.remove("example")
    assert registry.get("example").client_id == ""
    error = error_of(registry.remove, "example")
    assert (error.id, error.key, error.value) == (ErrorId.BAD_VALUE, "id", "example")
