# SPDX-License-Identifier: Apache-2.0
"""Sending a message with a group's settings."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from email.utils import formatdate
from typing import NamedTuple

from app.actor import Actor
from app.catalogue import GROUPS, Group, Protocol
from app.catalogue import group as known
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.group_connection import target_of
from app.journal import Act
from app.mail import addresses, letter
from app.mail.submission import Submission
from app.mail_login import log_in
from app.validation import is_email

LARGEST = 64 * 1024 * 1024  # octets; what a mail job may hand over
_MOST_RECIPIENTS = 1000


class SendOutcome(NamedTuple):
    """The server took the message for `accepted`.

    `refused`: whom it will never take it for, an error each (`key`: the address); those do not
    have it and a repetition would not help. It may be everybody.
    """

    accepted: tuple[str, ...]
    refused: tuple[AdgangError, ...] = ()


def send(
    core: Core,
    group: str,
    message: bytes,
    *,
    sender: str | None,
    recipients: Sequence[str],
    actor: Actor,
    sender_name: str | None = None,
    from_header: bool = False,
) -> SendOutcome:
    """Hand the message to the group's server.

    `sender`: the envelope's, empty for none, None for the settings'. `sender_name`: instead of
    the settings', for a From that is missing. `from_header`: to those in To, Cc and Bcc as well.
    An error that is raised means that nobody has the message. Raises `unknown_group`,
    `not_configured`, `bad_value`, `message_refused`, `delivery_refused`, `failed` with the reason,
    and the vault's errors.
    """
    chosen = _chosen(group)
    name = str(core.settings.get(chosen.id)["sender_name"]) if sender_name is None else sender_name
    if not name.isprintable():  # a line end would begin a field of its own
        raise AdgangError(
            ErrorId.BAD_VALUE, key="sender_name", value=name, allowed="printable characters"
        )
    own = target_of(core.parts, chosen).sender
    author = _mailbox("sender", sender) if sender else _own(own)
    if len(message) > LARGEST:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="message", value=f"{len(message)} octets",
            allowed=f"{LARGEST} octets at most",
        )  # fmt: skip
    given = letter.read(message)
    to = _recipients([*recipients, *(letter.recipients(given) if from_header else ())])
    now = core.clock.now().wall
    whole = letter.complete(
        given, sender_name=name, sender_address=author, date=formatdate(now, localtime=True),
        message_id=f"<{int(now)}.{secrets.token_hex(8)}@{author.rpartition('@')[2]}>",
    )  # fmt: skip
    try:
        with log_in(core, chosen, actor, Submission) as session:
            delivery = session.deliver("" if sender == "" else author, to, whole)
    except AdgangError as error:
        core.journal.add(actor, Act.SEND_MAIL, chosen.id, error.code)
        raise
    worst = delivery.refused[0].code if delivery.refused else "ok"
    core.journal.add(actor, Act.SEND_MAIL, chosen.id, worst)
    return SendOutcome(*delivery)


def _chosen(group: str) -> Group:
    chosen = known(group)
    if chosen.protocol is not Protocol.SMTP:
        senders = " ".join(each.id for each in GROUPS if each.protocol is Protocol.SMTP)
        raise AdgangError(ErrorId.UNKNOWN_GROUP, key="GROUP", value=group, allowed=senders)
    return chosen


def _recipients(asked: Sequence[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(_mailbox("recipient", each) for each in asked))
    if not 0 < len(found) <= _MOST_RECIPIENTS:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="recipients", value=str(len(found)),
            allowed=f"1 to {_MOST_RECIPIENTS}",
        )  # fmt: skip
    return found


def _mailbox(key: str, text: str) -> str:
    """The address in `text`, which may have a name before it, as the envelope takes it."""
    try:
        (found,) = addresses.parse(text)
    except ValueError:
        raise _bad(key, text) from None
    return _wire(key, found.address)


def _own(address: str) -> str:
    """The settings' address as the envelope takes it; an account may be no address at all."""
    if not is_email(address):
        raise AdgangError(ErrorId.NOT_CONFIGURED, key="sender_address")
    return _wire("sender_address", address)


def _wire(key: str, address: str) -> str:
    """With the domain in ASCII (RFC 5890); a local part beyond it needs SMTPUTF8."""
    if not (is_email(address) and address.isprintable()):
        raise _bad(key, address)
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode('ascii')}"


def _bad(key: str, value: str) -> AdgangError:
    return AdgangError(
        ErrorId.BAD_VALUE, key=key, value=value[:300], allowed="an e-mail address: NAME@DOMAIN"
    )
