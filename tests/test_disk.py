# SPDX-License-Identifier: Apache-2.0
"""A disk that takes nothing is found out, and the trial leaves nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app import disk
from app.errors import AdgangError, ErrorId


def found(folder: Path) -> ErrorId:
    with pytest.raises(AdgangError) as refused:
        disk.probe(folder)
    assert refused.value.key == str(folder)
    return refused.value.id


def test_a_good_disk_is_left_as_it_was(tmp_path: Path) -> None:
    disk.probe(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_has_gone(tmp_path: Path) -> None:
    assert found(tmp_path / "gone") is ErrorId.STATE_UNWRITABLE


@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, ErrorId.STATE_FULL), (errno.EROFS, ErrorId.STATE_UNWRITABLE),
     (errno.EIO, ErrorId.STATE_UNWRITABLE)],
)  # fmt: skip
def test_a_disk_that_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: ErrorId
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", broken)
    assert found(tmp_path) is error


def test_the_last_mebibyte_counts_as_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.statvfs("/")
    shrunk = os.statvfs_result((1, 1, *real[2:4], disk.TOO_LITTLE - 1, *real[5:]))
    monkeypatch.setattr(os, "statvfs", lambda _path: shrunk)
    assert found(tmp_path) is ErrorId.STATE_FULL
