# SPDX-License-Identifier: Apache-2.0
"""`adgang send` behaves as sendmail does, and a queue can tell what to keep."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from app import cli_mail_exit, send
from app.cli_send import read_message
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.sandbox.sandbox import Sandbox
from app.send import SendOutcome
from tests.cli.commands import ACCOUNT, Commands, Outcome
from tests.cli.conftest import Run

FAX = "fax@example.com"
KEEP = 75


class Sent:
    """Stands in for `app.send.send`; remembers how it was called."""

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.message = b""
        self.outcome = SendOutcome((FAX,))
        self.error: AdgangError | None = None

    def __call__(self, _core: object, group: str, message: bytes, **asked: Any) -> SendOutcome:
        self.asked, self.message = {"group": group, **asked}, message
        if self.error is not None:
            raise self.error
        return self.outcome


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    stand_in = Sent()
    monkeypatch.setattr(send, "send", stand_in)
    return stand_in


@pytest.fixture
def pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Calls `adgang send` with a message on stdin; the group stands first or where it is named."""

    def call(*words: str, text: bytes = b"Subject: x\n\nhello\n") -> Outcome:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text)))
        return run("send", *(() if "smtp" in words else ("smtp",)), *words)

    return call


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([FAX], {"recipients": [FAX]}),
        ([FAX, ACCOUNT], {"recipients": [FAX, ACCOUNT]}),
        (["-t"], {"recipients": [], "from_header": True}),
        (["-t", FAX], {"recipients": [FAX], "from_header": True}),
        (["-f", "a@example.com", FAX], {"sender": "a@example.com", "recipients": [FAX]}),
        (["-fa@example.com", FAX], {"sender": "a@example.com", "recipients": [FAX]}),
        ([FAX, "-f", "a@example.com", ACCOUNT],
         {"sender": "a@example.com", "recipients": [FAX, ACCOUNT]}),
        (["-r", "a@example.com", FAX], {"sender": "a@example.com"}),
        (["-f", "", FAX], {"sender": ""}),
        (["-f", "<>", FAX], {"sender": ""}),
        (["-F", "Scanner 2", FAX], {"sender_name": "Scanner 2"}),
        (["--", "-odd@example.com"], {"recipients": ["-odd@example.com"]}),
        # cron, PHP and mailx call sendmail so
        (["-FCronDaemon", "-i", "-odi", "-oem", "-oi", "-t", "-f", "root@example.com"],
         {"sender_name": "CronDaemon", "sender": "root@example.com", "from_header": True}),
        (["-t", "-i"], {"from_header": True}),
        (["-B8BITMIME", "-ti"], {"from_header": True}),
    ],
)  # fmt: skip
def test_sendmails_options(
    pipe: Callable[..., Outcome], sent: Sent, words: list[str], asked: dict[str, Any]
) -> None:
    assert pipe(*words) == Outcome(0, "", "")
    expected = {"group": "smtp", "sender": None, "sender_name": None, "from_header": False, **asked}
    assert {key: sent.asked[key] for key in expected} == expected


def test_options_may_stand_before_the_group(pipe: Callable[..., Outcome], sent: Sent) -> None:
    assert pipe("-t", "-f", "a@example.com", "smtp").code == 0
    assert (sent.asked["group"], sent.asked["sender"]) == ("smtp", "a@example.com")


@pytest.mark.parametrize(
    ("words", "told"),
    [([], "no recipient"), (["-x", FAX], "unknown option -x"), (["-f"], "expected one argument")],
)
def test_usage(pipe: Callable[..., Outcome], sent: Sent, words: list[str], told: str) -> None:
    code, _, err = pipe(*words)
    assert code == 64
    assert told in err


@pytest.mark.parametrize(
    ("words", "text", "message"),
    [
        ([], b"a\n.\nb\n", b"a\n"),
        ([], b"a\r\n.\r\nb\r\n", b"a\r\n"),
        ([], b"a\n.", b"a\n"),
        ([], b".\n", b""),
        ([], b"a\n..\n. \n.b\n", b"a\n..\n. \n.b\n"),
        ([], b"a.\n", b"a.\n"),
        (["-i"], b"a\n.\nb\n", b"a\n.\nb\n"),
        (["-oi"], b"a\n.\nb\n", b"a\n.\nb\n"),
        (["-oem"], b"a\n.\nb\n", b"a\n"),
        ([], b"\xff\0\n", b"\xff\0\n"),
    ],
)
def test_a_lone_dot_ends_the_message_unless_told_otherwise(
    pipe: Callable[..., Outcome], sent: Sent, words: list[str], text: bytes, message: bytes
) -> None:
    pipe(*words, FAX, text=text)
    assert sent.message == message


@pytest.mark.parametrize("line", [b"x" * 65535 + b".\n", b"x" * 65536 + b".\n" + b"y\n"])
def test_a_dot_in_a_long_line_is_no_lone_dot(line: bytes) -> None:
    assert read_message(io.BytesIO(line), 200_000, dot_ends=True) == line


def test_no_more_is_read_than_may_be_sent() -> None:
    stream = io.BytesIO(b"x" * 1_000_000)
    with pytest.raises(AdgangError) as caught:
        read_message(stream, 100_000, dot_ends=True)
    assert caught.value.id is ErrorId.BAD_VALUE
    assert stream.tell() <= 200_000


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (AdgangError(ErrorId.BAD_VALUE, key="message", value="", allowed="a message"), 65),
        (AdgangError(ErrorId.MESSAGE_REFUSED, key="message", value="552 5.3.4"), 65),
        (AdgangError(ErrorId.RECIPIENT_UNKNOWN, key=FAX, value="550 5.1.1"), 67),
        (AdgangError(ErrorId.DOMAIN_UNKNOWN, key=FAX), 68),
        (AdgangError(ErrorId.DELIVERY_REFUSED, key=FAX), 69),
        (AdgangError(ErrorId.FAILED, key="smtp", reason=Failure.SENDER_REFUSED), 69),
        (AdgangError(ErrorId.NOT_CONFIGURED, key="server"), 78),
        (AdgangError(ErrorId.BAD_CONFIGURATION, key="SSL_CERT_FILE"), 78),
        (AdgangError(ErrorId.FAILED, key="smtp", reason=Failure.WRONG_HOST), 78),
        (AdgangError(ErrorId.NO_TOKEN, key="smtp"), KEEP),
        (AdgangError(ErrorId.KEYRING_LOCKED), KEEP),
        (AdgangError(ErrorId.LOCK_BUSY, key="smtp"), KEEP),
        (AdgangError(ErrorId.STATE_FULL, key="/state"), KEEP),
        (AdgangError(ErrorId.STATE_UNWRITABLE, key="/state"), KEEP),
        *((AdgangError(ErrorId.FAILED, key="smtp", reason=reason), KEEP) for reason in (
            Failure.OFFLINE, Failure.REVOKED, Failure.EXPIRED_UNUSED, Failure.REFUSED_BY_SERVER,
            Failure.LOGIN_REFUSED, Failure.SMTP_AUTH_DISABLED, Failure.CERTIFICATE_INVALID,
            Failure.TIMED_OUT, Failure.CONNECTION_REFUSED, Failure.TRY_LATER,
            Failure.KEYRING_LOCKED, Failure.CLOCK_WRONG, Failure.STORAGE_FAILED,
        )),
    ],
)  # fmt: skip
def test_a_queue_keeps_what_can_mend_and_nothing_else(
    pipe: Callable[..., Outcome], sent: Sent, error: AdgangError, code: int
) -> None:
    sent.error = error
    outcome = pipe(FAX)
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith("adgang: ")
    assert outcome.err.count("\n") == 1


def test_every_reason_is_kept_but_those_that_are_final() -> None:
    codes = {r: cli_mail_exit.sending(AdgangError(ErrorId.FAILED, reason=r)) for r in Failure}
    others = {reason: code for reason, code in codes.items() if code != KEEP}
    assert others == {
        Failure.SENDER_REFUSED: 69, Failure.NOT_CONFIGURED: 78, Failure.WRONG_HOST: 78,
    }  # fmt: skip


def test_the_refused_of_several_are_named(pipe: Callable[..., Outcome], sent: Sent) -> None:
    sent.outcome = SendOutcome(
        (FAX,),
        (AdgangError(ErrorId.RECIPIENT_UNKNOWN, key="a@example.com", value="550 5.1.1"),
         AdgangError(ErrorId.DELIVERY_REFUSED, key="b@example.com", value="550 5.7.1")),
    )  # fmt: skip
    code, out, err = pipe(FAX)
    assert (code, out) == (67, "")
    assert [line.split(":")[1] for line in err.splitlines()] == [
        " a@example.com", " b@example.com",
    ]  # fmt: skip
    code, out, err = pipe(FAX, "--json")
    assert json.loads(out) == {
        "accepted": [FAX],
        "refused": [
            {"recipient": "a@example.com", "reason": "recipient_unknown", "code": "550 5.1.1"},
            {"recipient": "b@example.com", "reason": "delivery_refused", "code": "550 5.7.1"},
        ],
    }


def test_from_end_to_end(configured: Commands, sandbox: Sandbox) -> None:
    text = f"To: {FAX}\nBcc: alarm@example.com\nSubject: Prøve\n\nblåbær\n..\n.\nnot this\n"
    assert configured.run("send", "smtp", "-t", text=text).code == KEEP, "no token yet"
    assert configured.get_token(sandbox).code == 0
    assert configured.run("send", "smtp", "-t", text=text) == Outcome(0, "", "")
    for address in (FAX, "alarm@example.com"):
        (message,) = sandbox.mailbox(address)
        assert message.decode().endswith("\r\n\r\nblåbær\r\n..\r\n")
        assert b"alarm" not in message
    refused = configured.run("send", "smtp", "nobody@example.com", text=text)
    assert refused.code == 67
    assert configured.run("send", "smtp", "-f", "a@example.com", FAX, text=text).code == 69
    assert configured.run("send", "smtp", FAX, text="").code == 65
    sandbox.stop()
    assert configured.run("send", "smtp", FAX, text=text).code == KEEP
    sandbox.start()
