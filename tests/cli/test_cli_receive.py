# SPDX-License-Identifier: Apache-2.0
"""`adgang receive` names each file once it is safe, and says what is left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app import receive
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.receive import ReceiveOutcome
from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands
from tests.cli.conftest import Run


class Received:
    """Stands in for `app.receive.receive`."""

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.outcome = ReceiveOutcome(received=1)
        self.error: AdgangError | None = None

    def __call__(
        self, _core: object, group: str, maildir: Path, _actor: object, **asked: Any
    ) -> ReceiveOutcome:
        self.asked = {"group": group, "maildir": maildir, **asked}
        asked["stored"](maildir / "new" / "1")
        if self.error is not None:
            raise self.error
        return self.outcome


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> Received:
    stand_in = Received()
    monkeypatch.setattr(receive, "receive", stand_in)
    return stand_in


def test_each_file_is_named(run: Run, received: Received) -> None:
    code, out, err = run("receive", "status-pop", "--maildir", "/m", "--limit", "7")
    assert (code, out, err) == (0, "/m/new/1\n", "")
    assert (received.asked["group"], received.asked["limit"]) == ("status-pop", 7)


def test_as_json(run: Run, received: Received) -> None:
    outcome = run("receive", "status-pop", "--maildir", "/m", "--json")
    assert outcome.lines() == [
        {"event": "message", "file": "/m/new/1"},
        {"event": "end", "received": 1, "again": 0, "too_large": 0, "refused": 0,
         "confirmed": True},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "code", "told"),
    [
        (ReceiveOutcome(received=1, confirmed=False), 75, "not deleted yet"),
        (ReceiveOutcome(refused=2), 75, "2 messages not handed out"),
        (ReceiveOutcome(received=1, too_large=2), 65, "messages of at most"),
    ],
)
def test_what_is_left_is_told(
    run: Run, received: Received, outcome: ReceiveOutcome, code: int, told: str
) -> None:
    received.outcome = outcome
    found = run("receive", "status-pop", "--maildir", "/m")
    assert found.code == code
    assert told in found.err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (AdgangError(ErrorId.STATE_FULL, key="/m"), 75),
        (AdgangError(ErrorId.STATE_UNWRITABLE, key="/m"), 75),
        (AdgangError(ErrorId.LOCK_BUSY, key="status-pop"), 75),
        (AdgangError(ErrorId.NOT_CONFIGURED, key="server"), 78),
        (AdgangError(ErrorId.BAD_VALUE, key="maildir", value="/m", allowed="a folder"), 65),
        (AdgangError(ErrorId.FAILED, key="status-pop", reason=Failure.TIMED_OUT), 69),
        (AdgangError(ErrorId.FAILED, key="status-pop", reason=Failure.REVOKED), 77),
        (AdgangError(ErrorId.NO_TOKEN, key="status-pop"), 77),
    ],
)
def test_failures(run: Run, received: Received, error: AdgangError, code: int) -> None:
    received.error = error
    found = run("receive", "status-pop", "--maildir", "/m", "--json")
    assert found.code == code
    assert found.lines()[-1] == {"event": "failed", "reason": error.code}
    assert found.error()["id"] == error.code


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1000001", "²"])
def test_limits(run: Run, received: Received, limit: str) -> None:
    found = run("receive", "status-pop", "--maildir", "/m", f"--limit={limit}")
    assert found.code == 65
    assert received.asked == {}


def test_a_maildir_must_be_named(run: Run) -> None:
    assert run("receive", "status-pop").code == 64
    assert run("receive", "nothing", "--maildir", "/m").code == 64


def test_from_end_to_end(configured: Commands, sandbox: Sandbox, tmp_path: Path) -> None:
    host, port = sandbox.pop3s
    done = configured.run(
        "settings", "set", "ifax-pop", "provider=x", f"account={ACCOUNT}", f"server={host}",
        f"port={port}", "tls=implicit",
    )  # fmt: skip
    assert done.code == 0
    assert configured.get_token(sandbox, "ifax-pop").code == 0
    sandbox.deliver(ACCOUNT, b"Subject: fax\r\n\r\n.page 1\r\n")
    folder = tmp_path / "Maildir"
    code, out, err = configured.run("receive", "ifax-pop", "--maildir", str(folder))
    assert (code, err) == (0, "")
    assert Path(out.strip()).read_bytes() == b"Subject: fax\n\n.page 1\n"
    assert sandbox.mailbox(ACCOUNT) == []
    assert configured.run("receive", "ifax-pop", "--maildir", str(folder)) == (0, "", "")
