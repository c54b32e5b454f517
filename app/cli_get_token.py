# SPDX-License-Identifier: Apache-2.0
"""`adgang get-token`: the device grant in a terminal (RFC 8628)."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app import catalogue, cli_exit, cli_worker
from app.actor import command_line
from app.cli_arguments import opened
from app.cli_grant_view import JsonView, TerminalView, View
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.grant_values import Code, PollOutcome

_LINGER = 3.0  # seconds for a poll under way to find out that its grant is cancelled
_WORTH_RESUMING = 60.0  # seconds of life left in the code of a call that was killed


def run(options: Namespace) -> int:
    """Show a code, wait for the person, and end with the exit code of how it went."""
    group = catalogue.group(options.group).id
    view: View = JsonView() if options.json else TerminalView(group)
    try:
        with opened(options) as core:
            Obtaining(core, group, view, keep_account=options.keep_account).run()
    except AdgangError as error:
        view.failed(error.code)
        raise
    except KeyboardInterrupt:
        view.failed(Failure.CANCELLED)
        raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.CANCELLED) from None
    except Exception:
        view.failed(ErrorId.INTERNAL)
        raise
    return cli_exit.OK


class Obtaining:
    """One Get token, from the code to the token.

    `keep_account`: whether a token of another account than the settings' is kept; else a person is
    asked, where there is one.
    """

    def __init__(self, core: Core, group: str, view: View, *, keep_account: bool = False) -> None:
        self._core = core
        self._group = group
        self._view = view
        self._actor = command_line()
        self._keep_account = keep_account
        self._grant: str | None = None
        waiting = core.tokens.status(group).pending
        self._before = waiting.grant_id if waiting else None  # somebody else's
        self._began = core.clock.now().wall
        self._expires = 0.0  # on the clock that nobody sets

    def run(self) -> None:
        """Until the token is there. Raises how it failed; Ctrl-C cancels the grant."""
        try:
            outcome = self._undecided() or self._resumed() or self._begun()
            while outcome.delay is not None:
                self._view.waiting(outcome)
                self._pause(outcome.delay)
                outcome = self._poll()
            self._end(self._decided(outcome) if outcome.account else outcome)
        except KeyboardInterrupt:
            self._cancel()
            if not self._too_late():
                raise
            self._view.acquired()

    def _undecided(self) -> PollOutcome | None:
        """A token of another account that an earlier call left behind."""
        pending = self._core.tokens.status(self._group).pending
        if pending is None or pending.found is None:
            return None
        self._grant = pending.grant_id
        outcome = self._poll()
        return outcome if outcome.account or outcome.delay is not None else None

    def _decided(self, outcome: PollOutcome) -> PollOutcome:
        """Keep the account that somebody logged in with, or give the token back."""
        expected = str(self._core.settings.get(self._group)["account"])
        keep = self._view.other_account(outcome.account, expected, keep=self._keep_account)
        return cli_worker.call(
            lambda: self._core.tokens.decide(self._group, self._actor, keep=keep), linger=_LINGER
        )

    def _begun(self) -> PollOutcome:
        """Take a new code; an older one is replaced."""
        code = cli_worker.call(
            lambda: self._core.tokens.begin(self._group, self._actor), linger=_LINGER
        )
        self._grant = code.grant_id
        self._show(code)
        return self._poll()

    def _resumed(self) -> PollOutcome | None:
        """Go on with the code of a call that was killed: somebody may be typing it just now."""
        code = cli_worker.call(lambda: self._core.tokens.code(self._group), linger=0.0)
        if code is None or code.expires_in < _WORTH_RESUMING:
            return None
        self._grant = code.grant_id
        outcome = self._poll()
        if outcome.delay is None:  # it ended while nobody looked: well, or a new one is wanted
            return outcome if _well(outcome) else None
        if outcome.elsewhere:
            return None
        self._show(code)
        return outcome

    def _show(self, code: Code) -> None:
        settings = self._core.settings.get(self._group)
        provider = self._core.providers.get(str(settings["provider"]))
        now = self._core.clock.now()
        self._expires = now.boot + code.expires_in
        try:
            self._view.code(
                code,
                expires_at=now.wall + code.expires_in,
                account=str(settings["account"]),
                provider=provider.name,
            )
        except (BrokenPipeError, AdgangError):  # nobody sees it, so nobody can use it
            self._cancel()
            raise

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._view.tick(self._expires - self._core.clock.now().boot)
            time.sleep(min(left, 1.0) if self._view.counting else left)

    def _poll(self) -> PollOutcome:
        return cli_worker.call(
            lambda: self._core.tokens.poll(self._group, self._actor, self._grant),
            linger=_LINGER,
            interrupted=self._cancel,
        )

    def _cancel(self) -> None:
        """End this grant, and no other that took its place."""
        pending = self._core.tokens.status(self._group).pending
        if pending is None:
            return
        begun = self._grant is None and pending.grant_id != self._before
        if begun or pending.grant_id == self._grant:
            self._core.tokens.cancel(self._group, self._actor)

    def _too_late(self) -> bool:
        """Whether the token was stored before the cancellation came."""
        found = self._core.tokens.status(self._group)
        return found.in_force and found.pending is None and (found.acquired_at or 0) >= self._began

    def _end(self, outcome: PollOutcome) -> None:
        if _well(outcome):
            self._view.acquired()
            return
        # Neither token nor reason: somebody deleted both while we waited.
        raise AdgangError(
            ErrorId.FAILED,
            key=self._group,
            value=outcome.detail or None,
            reason=outcome.failure or Failure.CANCELLED,
            trace=outcome.trace,
        )


def _well(outcome: PollOutcome) -> bool:
    return outcome.failure is None and outcome.state == "acquired"
