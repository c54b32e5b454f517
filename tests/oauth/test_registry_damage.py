# SPDX-License-Identifier: Apache-2.0
"""Damaged provider files and disks that refuse: each is named, and takes nothing else down."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.errors import ErrorId
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig
from tests.oauth.registry_tools import MINIMAL, error_of, ids, names


@pytest.mark.parametrize(
    "text", ["{", "", "\x00", 'client_id = 7\nissuer = "https://x.example.com"', "idle_days = 5"]
)
@pytest.mark.parametrize("where", ["machine", "state"])
def test_damage_stays_where_it_is(
    registry: ProviderRegistry, config: PanelConfig, machine: Path, where: str, text: str
) -> None:
    registry.add("own", "https://id.example.com", "panel", (), None)
    folder = machine if where == "machine" else config.providers
    (folder / "damaged.toml").write_text(text)
    assert ids(registry) == ["example", "own", "plain", "sandbox"]
    (problem,) = registry.problems()
    assert problem.id is ErrorId.BAD_PROVIDER
    assert str(folder / "damaged.toml") in str(problem.key)
    assert error_of(registry.get, "damaged").key == problem.key


def test_a_damaged_change_does_not_fall_back_to_another_client(
    registry: ProviderRegistry, config: PanelConfig
) -> None:
    """A token is bound to the client id: without it the provider would be another one."""
    registry.change("example", {"client_id": "mine"})
    (config.providers / "example.toml").write_text('client_id = "mi')
    assert ids(registry) == ["plain", "sandbox"]
    assert error_of(registry.get, "example").id is ErrorId.BAD_PROVIDER
    assert error_of(registry.change, "example", {"client_id": "x"}).id is ErrorId.BAD_PROVIDER
    registry.remove("example")
    assert ids(registry) == ["example", "plain", "sandbox"]


def test_files_with_names_that_are_no_ids(registry: ProviderRegistry, machine: Path) -> None:
    for name in ("Big.toml", "a b.toml", ".hidden.toml", "notes.txt"):
        (machine / name).write_text(MINIMAL)
    assert ids(registry) == ["example", "plain", "sandbox"]
    shown = sorted(str(problem.value) for problem in registry.problems())
    assert shown == [".hidden", "Big", "a b"]


def test_a_folder_that_is_none(registry: ProviderRegistry, config: PanelConfig) -> None:
    config.machine.mkdir()
    (config.machine / "providers").write_text("not a folder")
    assert [problem.id for problem in registry.problems()] == [ErrorId.BAD_PROVIDER] * 3
    assert ids(registry) == ["sandbox"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [("EROFS", ErrorId.STATE_UNWRITABLE), ("EACCES", ErrorId.STATE_UNWRITABLE),
     ("ENOSPC", ErrorId.STATE_FULL), ("EDQUOT", ErrorId.STATE_FULL)],
)  # fmt: skip
def test_a_disk_that_refuses_loses_nothing(
    registry: ProviderRegistry,
    config: PanelConfig,
    monkeypatch: pytest.MonkeyPatch,
    number: str,
    expected: ErrorId,
) -> None:
    import errno

    registry.change("example", {"client_id": "mine"})

    def refuse(_: int) -> None:
        raise OSError(getattr(errno, number), "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        error = error_of(registry.change, "example", {"client_id": "other"})
    assert error.id is expected
    assert error.key == str(config.providers / "example.toml")
    assert registry.get("example").client_id == "mine"
    assert names(config) == ["example.toml"]
