# SPDX-License-Identifier: Apache-2.0
"""`adgang settings export` and `import` on files and pipes."""

from __future__ import annotations

import json
import stat
from pathlib import Path

from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands
from tests.cli.conftest import Run


def _file(path: Path, **sections: object) -> str:
    path.write_text(json.dumps({"format": "adgang-settings", "version": 1, **sections}))
    return str(path)


def test_out_and_in_again(run: Run, tmp_path: Path) -> None:
    run("settings", "set", "smtp", "sender_name=Skanner på 2. sal", "server=smtp.example.com")
    name = str(tmp_path / "settings.json")
    assert run("settings", "export", name) == (0, "", "")
    assert stat.S_IMODE(Path(name).stat().st_mode) == 0o600
    assert run("settings", "export").out == run("settings", "export", "-").out
    assert run("settings", "export").out == Path(name).read_text()
    assert run("settings", "import", name) == (0, "", "")


def test_a_dry_run_shows_the_difference_and_keeps_nothing(run: Run, tmp_path: Path) -> None:
    name = _file(tmp_path / "a.json", groups={"smtp": {"timeout": 60, "sender_name": "Å"}},
                 preferences={"language": "da"})  # fmt: skip
    before = run("settings", "export").out
    code, out, err = run("settings", "import", name, "--dry-run")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "-groups.smtp.timeout=30", "+groups.smtp.timeout=60", '-groups.smtp.sender_name=""',
        '+groups.smtp.sender_name="Å"', '+preferences.language="da"',
    ]  # fmt: skip
    as_json = run("settings", "import", "--dry-run", "--json", name).json()
    assert as_json["applied"] is False
    assert as_json["tokens"] == []
    assert as_json["changes"][0] == {"key": "groups.smtp.timeout", "old": 30, "new": 60}
    assert run("settings", "export").out == before
    assert run("settings", "import", name, "--json").json() == {**as_json, "applied": True}
    assert run("settings", "import", name, "--json").json()["changes"] == []


def test_bad_files_end_with_their_codes(run: Run, tmp_path: Path) -> None:
    assert run("settings", "import", str(tmp_path / "none.json")).code == 66
    assert run("settings", "import", str(tmp_path)).code == 65
    assert run("settings", "import").code == 64
    assert run("settings", "export", str(tmp_path / "none" / "x.json")).code == 73
    newer = tmp_path / "newer.json"
    newer.write_text('{"format": "adgang-settings", "version": 2}')
    code, _, err = run("settings", "import", str(newer))
    assert (code, err) == (65, "adgang: version: 2 is not allowed; allowed: 1\n")
    bad = run("settings", "import", _file(tmp_path / "b.json", groups={"smtp": {"port": 0}}))
    assert (bad.code, bad.out) == (65, "")
    assert "groups.smtp.port: 0 is not allowed; allowed: 1 to 65535" in bad.err


def test_a_token_is_kept_unless_it_is_given_up(
    configured: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    assert configured.get_token(sandbox).code == 0
    exported = configured.run("settings", "export").out
    assert ACCOUNT in exported
    piped = configured.run("settings", "import", "-", text=exported)
    assert piped == (0, "", "")
    name = _file(tmp_path / "c.json", groups={"smtp": {"account": "fax@example.com"}})
    dry = configured.run("settings", "import", name, "--dry-run", "--json")
    assert dry.json()["tokens"] == ["smtp"]
    refused = configured.run("settings", "import", name)
    assert (refused.code, refused.out) == (65, "")
    assert configured.status()["token"] == "acquired"
    done = configured.run("settings", "import", name, "--discard-token")
    assert done.code == 0
    assert "the token is deleted" in done.err
    assert configured.status()["token"] == "not_acquired"
