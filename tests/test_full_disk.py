# SPDX-License-Identifier: Apache-2.0
"""A full or read-only disk stops changes, and nothing else: what is there can be read and used."""

from __future__ import annotations

import pytest

from tests.namespace import in_namespace

READ = ["acquired", "", "the-access-token"]
NEW = ["acquired", "new", "the-access-token"]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each stage of `tests.full_disk` showed."""
    stages: dict[str, list[str]] = in_namespace("tests.full_disk", tmp_path_factory.mktemp("disk"))
    return stages


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("full", [*READ, "raised state_full"]),
        ("full, stays open", [*READ, "raised state_full"]),
        ("room again, stays open", [*READ, "None"]),
        ("room again", [*NEW, "None"]),
        ("full, open since before", [*NEW, "raised state_full"]),
        ("read-only", [*NEW, "raised state_unwritable"]),
    ],
)
def test_what_is_there_can_be_used(
    found: dict[str, list[str]], stage: str, expected: list[str]
) -> None:
    assert found[stage] == expected
