# SPDX-License-Identifier: Apache-2.0
"""How `adgang get-token` is seen: events on stdout, or words and a QR code on stderr."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from app import cli_output
from app.cli_words import clean
from app.clock import utc

if TYPE_CHECKING:
    from app.grant_values import Code, PollOutcome


class View(Protocol):
    """What a person or a program gets to see."""

    counting: bool  # whether `tick` shows anything

    def code(self, code: Code, *, expires_at: float, account: str, provider: str) -> None:
        """The code to be used; `expires_at` in wall-clock seconds."""

    def waiting(self, outcome: PollOutcome) -> None:
        """The person has not finished yet."""

    def tick(self, left: float) -> None:
        """The code lives `left` seconds more."""

    def other_account(self, found: str, expected: str, *, keep: bool) -> bool:
        """Somebody logged in as `found`; whether that is kept. `keep`: it was said beforehand."""

    def acquired(self) -> None:
        """The token is there."""

    def failed(self, reason: str) -> None:
        """It ended without a token."""


class JsonView:
    """One object a line."""

    counting = False

    def code(self, code: Code, *, expires_at: float, account: str, provider: str) -> None:  # noqa: ARG002
        """The `code` event."""
        whole = code.interval == int(code.interval)
        cli_output.document(
            {
                "event": "code",
                "user_code": code.user_code,
                "verification_uri": code.verification_uri,
                "verification_uri_complete": code.verification_uri_complete,
                "expires_at": utc(expires_at),
                "interval": int(code.interval) if whole else code.interval,
            }
        )

    def waiting(self, outcome: PollOutcome) -> None:
        """No event: nothing has changed."""

    def tick(self, left: float) -> None:
        """No event."""

    def other_account(self, found: str, expected: str, *, keep: bool) -> bool:
        """The `account` event; nobody is asked."""
        cli_output.document(
            {"event": "account", "account": found, "expected": expected, "kept": keep}
        )
        return keep

    def acquired(self) -> None:
        """The `state` event."""
        cli_output.document({"event": "state", "token": "acquired"})

    def failed(self, reason: str) -> None:
        """The `failed` event."""
        cli_output.document({"event": "failed", "reason": str(reason)})


class TerminalView:
    """Words, all on stderr, so that stdout stays empty for data."""

    def __init__(self, group: str) -> None:
        self._group = group
        self.counting = sys.stderr is not None and sys.stderr.isatty()
        self._trouble: str | None = None

    def code(self, code: Code, *, expires_at: float, account: str, provider: str) -> None:
        """QR code, address, user code and what to do with them."""
        from app.cli_qr import drawn

        uri = code.verification_uri_complete or code.verification_uri
        check = "Check that the phone shows this code:"
        enter = "Enter this code there:"
        second = check if code.verification_uri_complete else enter
        cli_output.say(
            f"This machine gets permission to send and receive e-mail as {clean(account)}"
            f" at {clean(provider)}.\n"
        )
        if picture := drawn(uri):
            cli_output.say(picture)
        cli_output.say(
            f"  1. Scan the QR code with a phone, or open {clean(uri)}\n"
            f"  2. {second} {clean(code.user_code)}\n"
            f"  3. Log in as {clean(account)} and allow it.\n\n"
            f"Use the code from this screen only. Ctrl-C cancels.\n"
            f"Waiting for authorization; the code expires at {utc(expires_at)}."
        )

    def waiting(self, outcome: PollOutcome) -> None:
        """Say once what holds it up, and once that it goes on."""
        if outcome.failure == self._trouble:
            return
        from app.cli_failures import FAILURES

        self._trouble = outcome.failure
        said = FAILURES[outcome.failure][0] if outcome.failure else "it goes on"
        self._erase()
        cli_output.say(f"Still waiting: {said}.")

    def tick(self, left: float) -> None:
        """The countdown, on a terminal only."""
        if self.counting:
            minutes, seconds = divmod(max(0, round(left)), 60)
            cli_output.say(f"\r{minutes}:{seconds:02d} left ", end="")

    def other_account(self, found: str, expected: str, *, keep: bool) -> bool:
        """Say it, and ask where a person can answer."""
        self._erase()
        cli_output.say(
            f"The log-in was as {clean(found)}, but the settings of {self._group} say"
            f" {clean(expected)}."
        )
        if keep or not _somebody_there():
            cli_output.say(
                f"{clean(found)} is kept and goes into the settings."
                if keep
                else "The token is given back; --keep-account would keep it."
            )
            return keep
        cli_output.say(f"Keep {clean(found)}, also in the settings? [y/N] ", end="")
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    def acquired(self) -> None:
        """Say so."""
        self._erase()
        cli_output.say(f"Obtained: the token is stored. Next: adgang test {self._group}")

    def failed(self, reason: str) -> None:  # noqa: ARG002 - the error's line says it
        """Make way for the error's own line."""
        self._erase()

    def _erase(self) -> None:
        if self.counting:
            cli_output.say("\r\x1b[K", end="")


def _somebody_there() -> bool:
    streams = (sys.stdin, sys.stderr)
    return all(stream is not None and stream.isatty() for stream in streams)
