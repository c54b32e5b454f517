# SPDX-License-Identifier: Apache-2.0
"""States, configurations and provider files that are no good: told, and left as they are."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import ROOT, Commands
from tests.cli.conftest import Run


def test_a_state_that_cannot_be_made(bare: Commands, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    bare.state = tmp_path / "file" / "state"
    for words in (("status",), ("token", "smtp"), ("settings", "set", "smtp", "port=25")):
        code, out, err = bare.run(*words)
        assert (code, out) == (73, "")
        assert f"{bare.state}: cannot be written (Not a directory)" in err
        assert err.count("\n") == 1


def test_a_read_only_state_loses_nothing(bare: Commands) -> None:
    unshare = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--map-root-user", "-m"]
    if subprocess.run([*unshare, "true"], capture_output=True).returncode:
        pytest.skip("no mount namespace here; the state below a file stands in")
    assert bare.run("settings", "set", "smtp", "port=2525").code == 0
    script = (
        'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"'
        ' && exec "$2" -m app --state "$1" settings set smtp port=25'
    )
    done = subprocess.run(
        [*unshare, "sh", "-c", script, "sh", str(bare.state), sys.executable],
        cwd=ROOT, env=bare.environ, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 73, done.stderr
    assert "cannot be written" in done.stderr
    assert done.stderr.count("\n") == 1
    assert bare.run("settings", "get", "smtp", "port").out == "2525\n"


def test_a_damaged_database_is_left_as_it_is(bare: Commands) -> None:
    bare.state.mkdir(mode=0o700)
    database = bare.state / "adgang.db"
    database.write_bytes(b"no database, but a letter" * 100)
    for words in (("status",), ("token", "smtp"), ("settings", "set", "smtp", "port=25")):
        code, out, err = bare.run(*words)
        assert (code, out) == (78, "")
        assert f"{database}: it is damaged; expected: an Adgang database" in err
    assert database.read_bytes() == b"no database, but a letter" * 100


def test_a_newer_database_is_left_as_it_is(bare: Commands, run: Run) -> None:
    run("status")
    connection = sqlite3.connect(bare.state / "adgang.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    code, _, err = bare.run("status")
    assert code == 78
    assert "a newer Adgang wrote it (version 99); this one reads at most" in err


def test_a_state_of_another_user_is_refused(bare: Commands) -> None:
    if os.getuid() == 0:
        bare.state.mkdir()
        os.chown(bare.state, 12345, 12345)
        owner = "12345"
    else:
        bare.state, owner = Path("/usr"), "root"
    for words in (("status",), ("token", "smtp"), ("get-token", "smtp")):
        outcome = bare.run(*words)
        assert outcome.code == 77
        assert outcome.err.endswith(f"it belongs to another user; run as {owner}\n")


def test_bad_configuration_names_file_key_and_value(bare: Commands) -> None:
    machine = Path(bare.environ["ADGANG_CONFIG"])
    machine.mkdir()
    (machine / "panel.toml").write_text('keyboard = "qwerty"\n')
    code, _, err = bare.run("status")
    assert code == 65
    assert f"{machine / 'panel.toml'}: keyboard: qwerty is not allowed; allowed: auto | off" in err


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("ADGANG_KEYRING", "plain", "auto | secret-service | machine"),
        ("SSL_CERT_FILE", "/nonexistent", "a file of PEM certificates"),
    ],
)
def test_a_bad_environment_names_the_variable(
    bare: Commands, name: str, value: str, allowed: str
) -> None:
    bare.environ[name] = value
    code, _, err = bare.run("status")
    assert code == 65
    assert f"{name}: {value} is not allowed; allowed: {allowed}" in err


def test_state_files_are_private_whatever_the_umask(bare: Commands) -> None:
    bare.start("settings", "set", "smtp", "port=25", umask=0).end()
    modes = {path.name: path.stat().st_mode & 0o777 for path in bare.state.rglob("*")}
    assert modes["adgang.db"] == 0o600
    assert not [name for name, mode in modes.items() if mode & 0o077]
    assert bare.state.stat().st_mode & 0o777 == 0o700


def test_a_provider_of_a_file(bare: Commands, tmp_path: Path) -> None:
    good = tmp_path / "mine.toml"
    good.write_text(
        'name = "Mine"\nissuer = "https://id.example.com"\nclient_id = "panel"\n'
        "[endpoints]\n"
        'device_authorization = "https://id.example.com/device"\n'
        'token = "https://id.example.com/token"\n'
    )
    assert bare.run("providers", "add", str(good)) == (0, "", "")
    rows = bare.run("providers", "--json").json()["providers"]
    assert "mine" in [row["id"] for row in rows]
    again = bare.run("providers", "add", str(good))
    assert again.code == 65
    assert "there is a provider mine already" in again.err


def test_a_provider_file_that_is_bad_or_missing(bare: Commands, tmp_path: Path) -> None:
    missing = bare.run("providers", "add", str(tmp_path / "none.toml"))
    assert missing.code == 66
    assert str(tmp_path / "none.toml") in missing.err
    bad = tmp_path / "bad.toml"
    bad.write_text('name = "Bad"\nissuer = "http://id.example.com"\n')
    refused = bare.run("providers", "add", str(bad))
    assert refused.code == 65
    assert f"{bad}: issuer: http://id.example.com is not allowed" in refused.err
    assert refused.err.count("\n") == 1


def test_a_damaged_provider_file_is_named_and_takes_nobody_else_down(
    bare: Commands,
) -> None:
    folder = bare.state / "providers"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "mine.toml").write_text("issuer = ")
    code, out, err = bare.run("providers")
    assert code == 0
    assert "microsoft365" in out
    assert str(folder / "mine.toml") in err
