# SPDX-License-Identifier: Apache-2.0
"""One message over an SMTP session (RFC 5321 3.3): to those whom the server takes, or to nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.errors import AdgangError, ErrorId
from app.mail import letter as letters
from app.mail import rejection
from app.mail.letter import Letter
from app.mail.refusal import Reply, failed
from app.mail.smtp import SmtpSession
from app.oauth.failure import Failure

# Giving up on the answer to the last line doubles the message (RFC 5321 4.5.3.2.6).
_LAST_ANSWER = 600.0  # seconds


class Delivery(NamedTuple):
    """Who has the message, and who was refused for good: an error each, `key` the address."""

    accepted: tuple[str, ...]
    refused: tuple[AdgangError, ...] = ()


class Submission(SmtpSession):
    """A session that sends."""

    def deliver(self, sender: str, recipients: Sequence[str], letter: Letter) -> Delivery:
        """Send to all recipients that are not refused for good; `sender` may be empty (RFC 3464).

        Where one of them is refused for the time being, nobody gets it: the whole can then be
        repeated, and nobody gets it twice. Raises `failed`, `bad_value`, `message_refused` and
        `delivery_refused`; then nobody has it.
        """
        extensions = {name: self.client.has_extn(name) for name in ("8bitmime", "smtputf8")}
        fit, wide = letters.for_server(
            letter, eight_bit=extensions["8bitmime"], utf8=extensions["smtputf8"]
        )
        wide = wide or not all(address.isascii() for address in (sender, *recipients))
        if wide and not extensions["smtputf8"]:
            named = next(each for each in (sender, *recipients) if not each.isascii())
            raise AdgangError(ErrorId.BAD_VALUE, key="recipient", value=named, allowed="US-ASCII")
        octets = fit.octets
        self._guard_size(len(octets))
        self._begin(sender, len(octets), eight_bit=extensions["8bitmime"], wide=wide)
        delivery = self._recipients(recipients)
        if delivery.accepted:
            self._data(octets)
        return delivery

    def _guard_size(self, size: int) -> None:
        """What the server says it takes at most (RFC 1870 4); 0: it does not say."""
        told = self.client.esmtp_features.get("size", "").strip()
        limit = int(told) if told.isascii() and told.isdigit() else 0
        if limit and size > limit:
            raise AdgangError(
                ErrorId.BAD_VALUE, key="message", value=f"{size} octets",
                allowed=f"{limit} octets at most",
            )  # fmt: skip

    def _begin(self, sender: str, size: int, *, eight_bit: bool, wide: bool) -> None:
        line = f"MAIL FROM:<{sender}>"
        if self.client.has_extn("size"):
            line += f" SIZE={size}"
        if eight_bit:
            line += " BODY=8BITMIME"
        if wide:
            line += " SMTPUTF8"
            self.client.command_encoding = "utf-8"
        reply = self._command(line)
        if reply.code != 250:
            raise rejection.sender(reply, logged_in=self._logged_in)

    def _recipients(self, recipients: Sequence[str]) -> Delivery:
        accepted: list[str] = []
        refused: list[AdgangError] = []
        for address in recipients:
            reply = self._command(f"RCPT TO:<{address}>")
            if 250 <= reply.code <= 252:
                accepted.append(address)
                continue
            if rejection.too_many(reply):
                raise AdgangError(
                    ErrorId.BAD_VALUE, key="recipients", value=str(len(recipients)),
                    allowed=f"{len(accepted)} at most",
                )  # fmt: skip
            error = rejection.recipient(reply, address, logged_in=self._logged_in)
            if error.reason is not None:
                raise error
            refused.append(error)
        return Delivery(tuple(accepted), tuple(refused))

    def _data(self, octets: bytes) -> None:
        reply = self._command("DATA")
        if reply.code != 354:
            raise rejection.message(reply, logged_in=self._logged_in)
        self.wire.sendall(letters.stuffed(octets))
        patience, self.wire.timeout = self.wire.timeout, max(self.wire.timeout, _LAST_ANSWER)
        reply = self._last(b".\r\n")
        self.wire.timeout = patience
        if reply.code != 250:
            raise rejection.message(reply, logged_in=self._logged_in)

    def _last(self, line: bytes) -> Reply:
        self.wire.sendall(line)
        reply = self._reply(self.client.getreply)
        if reply.code < 0:
            raise failed(Failure.CONNECTION_LOST)
        return reply
