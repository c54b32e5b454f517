# SPDX-License-Identifier: Apache-2.0
"""What goes over the wire when a message is sent, against servers of every kind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.catalogue import Auth, Tls
from app.errors import AdgangError, ErrorId
from app.mail import letter
from app.mail.refusal import Reply
from app.mail.session import begin
from app.mail.submission import Delivery, Submission
from app.oauth.failure import Failure
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki
from tests.mail.scripted import Peer, Server, Smtp

ALL = ("250-mail.example.com", "250-SIZE 10000", "250-8BITMIME", "250 SMTPUTF8")
OLD = ("250 mail.example.com",)
A, B, C = "a@example.com", "b@example.com", "c@example.com"


class Sender:
    """Sends to a scripted server; what it heard is in `heard` and `script`."""

    def __init__(self, pki: Pki, target_of: MakeTarget) -> None:
        self._pki = pki
        self._target_of = target_of
        self.heard: list[str] = []

    def __call__(
        self, script: Smtp, raw: bytes = b"Subject: x\n\nhello", to: Sequence[str] = (A,),
        sender: str = "scan@example.com", timeout: float = 5.0,
    ) -> Delivery:  # fmt: skip
        whole = letter.complete(
            letter.read(raw), sender_name="", sender_address="scan@example.com", date="d",
            message_id="<m@example.com>",
        )  # fmt: skip
        with Server(script, self._pki) as server:
            self.heard = server.heard
            target = self._target_of(server, tls=Tls.OFF, auth=Auth.OFF, user="", timeout=timeout)
            with begin(Submission(target), None) as session:
                return session.deliver(sender, to, whole)

    def verbs(self) -> list[str]:
        return [line.split(":")[0] for line in self.heard]


@pytest.fixture
def send(pki: Pki, target_of: MakeTarget) -> Sender:
    return Sender(pki, target_of)


def _refusal(send: Sender, script: Smtp, **more: object) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        send(script, **more)  # type: ignore[arg-type]
    assert script.messages == []
    return caught.value


def test_the_whole_way(send: Sender) -> None:
    script = Smtp(hello=ALL)
    assert send(script, to=(A, B)) == Delivery((A, B))
    size = len(script.messages[0])
    assert send.heard[1:] == [
        f"MAIL FROM:<scan@example.com> SIZE={size} BODY=8BITMIME", f"RCPT TO:<{A}>",
        f"RCPT TO:<{B}>", "DATA", "QUIT",
    ]  # fmt: skip
    assert script.messages[0].endswith(b"\r\n\r\nhello\r\n")


def test_a_server_that_offers_nothing(send: Sender) -> None:
    script = Smtp(hello=OLD)
    send(script, "Subject: blå\n\nblå".encode())
    assert send.heard[1] == "MAIL FROM:<scan@example.com>"
    assert script.messages[0].isascii()


def test_dots_are_doubled(send: Sender) -> None:
    script = Smtp(hello=ALL)
    send(script, b"Subject: x\n\n.\n.a\n\n..\nend\n.")
    assert script.messages[0].endswith(b"\r\n\r\n..\r\n..a\r\n\r\n...\r\nend\r\n..\r\n")


def test_an_empty_sender(send: Sender) -> None:
    send(Smtp(hello=OLD), sender="")
    assert send.heard[1] == "MAIL FROM:<>"


def test_smtputf8_only_where_it_is_needed(send: Sender) -> None:
    send(Smtp(hello=ALL), "Subject: blå\n\nblå".encode())
    assert "SMTPUTF8" not in send.heard[1]
    send(Smtp(hello=ALL), to=("bjørn@example.com",))
    assert send.heard[1].endswith(" SMTPUTF8")
    assert send.heard[2] == "RCPT TO:<bjørn@example.com>"
    error = _refusal(send, Smtp(hello=OLD), to=("bjørn@example.com",))
    assert (error.id, error.value) == (ErrorId.BAD_VALUE, "bjørn@example.com")
    assert "MAIL FROM" not in send.verbs()


def test_too_large_for_the_server_is_told_before_anything_is_sent(send: Sender) -> None:
    error = _refusal(send, Smtp(hello=ALL), raw=b"Subject: x\n\n" + b"x\n" * 6000)
    assert (error.id, error.allowed) == (ErrorId.BAD_VALUE, "10000 octets at most")
    assert "MAIL FROM" not in send.verbs()


@pytest.mark.parametrize("told", ["250 SIZE", "250 SIZE 0", "250 SIZE many", "250 SIZE ²"])
def test_a_size_that_says_nothing_limits_nothing(send: Sender, told: str) -> None:
    assert send(Smtp(hello=("250-x", told))).accepted == (A,)


def test_whom_the_server_will_never_take_is_told_and_the_others_get_it(send: Sender) -> None:
    script = Smtp(rcpt={B.upper(): "550 5.1.1 no", C.upper(): "550 5.7.1 no"})
    delivery = send(script, to=(A, B, C))
    assert delivery.accepted == (A,)
    assert [(each.id, each.key, each.value) for each in delivery.refused] == [
        (ErrorId.RECIPIENT_UNKNOWN, B, "550 5.1.1"), (ErrorId.DELIVERY_REFUSED, C, "550 5.7.1"),
    ]  # fmt: skip
    assert len(script.messages) == 1


def test_where_all_are_refused_for_good_nothing_is_sent(send: Sender) -> None:
    script = Smtp(rcpt={A.upper(): "550 5.1.1 no"})
    delivery = send(script)
    assert (delivery.accepted, [each.key for each in delivery.refused]) == ((), [A])
    assert script.messages == []


@pytest.mark.parametrize("order", [(A, B, C), (C, B, A)])
def test_where_one_may_be_taken_later_nobody_gets_it_now(
    send: Sender, order: tuple[str, ...]
) -> None:
    """A queue repeats the whole: nobody may get it twice."""
    script = Smtp(rcpt={B.upper(): "450 4.2.0 greylisted", C.upper(): "550 5.1.1 no"})
    error = _refusal(send, script, to=order)
    assert (error.reason, error.value) == (Failure.TRY_LATER, "450 4.2.0")
    assert "DATA" not in send.heard


def test_too_many_recipients_are_no_matter_of_time(send: Sender) -> None:
    error = _refusal(send, Smtp(rcpt={B.upper(): "452 4.5.3 too many"}), to=(A, B))
    assert (error.id, error.key, error.allowed) == (ErrorId.BAD_VALUE, "recipients", "1 at most")


@pytest.mark.parametrize(
    ("script", "meaning"),
    [
        (Smtp(mail="553 5.7.1 not owned"), Failure.SENDER_REFUSED),
        (Smtp(mail="451 4.3.0 later"), Failure.TRY_LATER),
        (Smtp(mail="552 5.3.4 too large"), ErrorId.MESSAGE_REFUSED),
        (Smtp(data="554 5.5.1 no valid recipients"), ErrorId.DELIVERY_REFUSED),
        (Smtp(data="421 4.3.2 closing"), Failure.TRY_LATER),
        (Smtp(greeting="421 4.3.2 busy"), Failure.TRY_LATER),
    ],
)
def test_refusals_before_the_message(
    send: Sender, script: Smtp, meaning: ErrorId | Failure
) -> None:
    error = _refusal(send, script)
    assert (error.reason or error.id) is meaning


@pytest.mark.parametrize(
    ("queued", "meaning"),
    [
        ("451 4.3.0 later", Failure.TRY_LATER),
        ("552 5.3.4 too large", ErrorId.MESSAGE_REFUSED),
        ("550 5.7.1 spam", ErrorId.DELIVERY_REFUSED),
        ("nonsense", Failure.CONNECTION_LOST),
    ],
)
def test_refusals_after_the_message(send: Sender, queued: str, meaning: ErrorId | Failure) -> None:
    with pytest.raises(AdgangError) as caught:
        send(Smtp(queued=queued))
    assert (caught.value.reason or caught.value.id) is meaning


def test_a_server_that_leaves_before_its_last_word(send: Sender) -> None:
    class Leaving(Smtp):
        def _message(self, peer: Peer) -> None:
            peer.say(self.data)
            peer.hear_message()
            peer.close()

    with pytest.raises(AdgangError) as caught:
        send(Leaving())
    assert caught.value.reason is Failure.CONNECTION_LOST


def test_the_last_word_may_take_long(send: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    """Giving up there would double the message; the others' answers keep their time."""
    waited: list[float] = []
    last = Submission._last

    def noting(session: Submission, line: bytes) -> Reply:
        waited.append(session.wire.timeout)
        return last(session, line)

    monkeypatch.setattr(Submission, "_last", noting)
    send(Smtp(), timeout=5.0)
    assert waited == [600.0]
