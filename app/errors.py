# SPDX-License-Identifier: Apache-2.0
"""The one error type of the core: a code, and what it is about; never a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.oauth.failure import Failure


class ErrorId(StrEnum):
    """What went wrong, as promised in the command line's JSON."""

    BAD_VALUE = "bad_value"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_PROVIDER = "unknown_provider"
    PROVIDER_EXISTS = "provider_exists"
    BAD_PROVIDER = "bad_provider"
    BAD_DISCOVERY = "bad_discovery"
    BAD_CONFIGURATION = "bad_configuration"
    FILE_MISSING = "file_missing"
    MEDIUM_MISSING = "medium_missing"  # removable media: pulled, or never there
    MEDIUM_UNWRITABLE = "medium_unwritable"  # read-only, full, or broken
    BOUND = "bound"  # a token or grant depends on the value; discard it first
    STATE_UNWRITABLE = "state_unwritable"
    STATE_FULL = "state_full"
    STATE_DAMAGED = "state_damaged"
    STATE_NEWER = "state_newer"
    OTHER_INSTALLATION = "other_installation"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_MISSING = "keyring_missing"
    LOCK_BUSY = "lock_busy"
    NOT_CONFIGURED = "not_configured"
    NO_TOKEN = "no_token"
    NOT_PERMITTED = "not_permitted"
    PASSWORD_WRONG = "password_wrong"  # value: tries left
    LOCKED_OUT = "locked_out"  # value: whole seconds left
    WRONG_USER = "wrong_user"
    ALREADY_RUNNING = "already_running"
    # Of a message that is sent: refused for good by the server.
    MESSAGE_REFUSED = "message_refused"  # its content or size
    RECIPIENT_UNKNOWN = "recipient_unknown"
    DOMAIN_UNKNOWN = "domain_unknown"
    DELIVERY_REFUSED = "delivery_refused"  # by a rule of the server's own
    FAILED = "failed"  # `reason` says how
    # Of the command line only.
    USAGE = "usage"
    SECRET_ARGUMENT = "secret_argument"  # other users of the machine could read it
    NOT_CONFIRMED = "not_confirmed"  # `--yes` is missing
    NO_DISPLAY = "no_display"
    OUTPUT_LOST = "output_lost"  # stdout could not be written
    INTERRUPTED = "interrupted"
    INTERNAL = "internal"  # our fault


class AdgangError(Exception):
    """A failure the core can name.

    `key` names the setting or file, `value` the offending value (never a secret),
    `allowed` what would be accepted, `reason` the `Failure` where there is one, `trace` what
    others find the refusal by (see `app.oauth.trace`), `retry_after` for how many seconds the other
    side wants to be left in peace.
    """

    def __init__(
        self,
        id: ErrorId,  # noqa: A002 - the JSON key promised to others
        *,
        key: str | None = None,
        value: str | None = None,
        allowed: str | None = None,
        reason: Failure | None = None,
        trace: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(str(reason or id) + (f" ({key})" if key else ""))
        self.id = id
        self.key = key
        self.value = value
        self.allowed = allowed
        self.reason = reason
        self.trace = trace
        self.retry_after = retry_after

    @property
    def code(self) -> str:
        """The reason where there is one, else the error's id."""
        return str(self.reason or self.id)
