# SPDX-License-Identifier: Apache-2.0
"""What the process ends with: one exit code for each error and each reason (sysexits.h)."""

from __future__ import annotations

from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

OK = 0
USAGE = 64  # unknown command, option, group or key; a secret as an argument; no --yes
BAD_DATA = 65  # bad value, file or discovery document
NO_INPUT = 66  # FILE missing
NO_USER = 67  # of a mail job: no such recipient
NO_HOST = 68  # of a mail job: no such domain
UNREACHABLE = 69  # server, network or provider; of `send`: refused for good
OUR_FAULT = 70
NOT_WRITTEN = 73  # read-only, full
TRY_LATER = 75
REFUSED = 77  # no token or an invalid one, denied, log-in refused, wrong user
NOT_SET_UP = 78  # something is missing or damaged that a person has to set right
INTERRUPTED = 130

ERRORS: dict[ErrorId, int] = {
    ErrorId.BAD_VALUE: BAD_DATA,
    ErrorId.UNKNOWN_KEY: USAGE,
    ErrorId.UNKNOWN_GROUP: USAGE,
    ErrorId.UNKNOWN_PROVIDER: BAD_DATA,
    ErrorId.PROVIDER_EXISTS: BAD_DATA,
    ErrorId.BAD_PROVIDER: BAD_DATA,
    ErrorId.BAD_DISCOVERY: BAD_DATA,
    ErrorId.BAD_CONFIGURATION: BAD_DATA,
    ErrorId.FILE_MISSING: NO_INPUT,
    ErrorId.MEDIUM_MISSING: NO_INPUT,
    ErrorId.MEDIUM_UNWRITABLE: NOT_WRITTEN,
    ErrorId.BOUND: BAD_DATA,
    ErrorId.STATE_UNWRITABLE: NOT_WRITTEN,
    ErrorId.STATE_FULL: NOT_WRITTEN,
    ErrorId.STATE_DAMAGED: NOT_SET_UP,
    ErrorId.STATE_NEWER: NOT_SET_UP,
    ErrorId.OTHER_INSTALLATION: NOT_SET_UP,
    ErrorId.KEYRING_LOCKED: TRY_LATER,
    ErrorId.KEYRING_MISSING: TRY_LATER,
    ErrorId.LOCK_BUSY: TRY_LATER,
    ErrorId.NOT_CONFIGURED: NOT_SET_UP,
    ErrorId.NO_TOKEN: REFUSED,
    ErrorId.NOT_PERMITTED: REFUSED,
    ErrorId.PASSWORD_WRONG: REFUSED,
    ErrorId.LOCKED_OUT: TRY_LATER,
    ErrorId.WRONG_USER: REFUSED,
    ErrorId.ALREADY_RUNNING: TRY_LATER,
    ErrorId.MESSAGE_REFUSED: BAD_DATA,
    ErrorId.RECIPIENT_UNKNOWN: NO_USER,
    ErrorId.DOMAIN_UNKNOWN: NO_HOST,
    ErrorId.DELIVERY_REFUSED: UNREACHABLE,
    ErrorId.FAILED: OUR_FAULT,  # where no reason is given, which the core never leaves out
    ErrorId.USAGE: USAGE,
    ErrorId.SECRET_ARGUMENT: USAGE,
    ErrorId.NOT_CONFIRMED: USAGE,
    ErrorId.NO_DISPLAY: NOT_SET_UP,
    ErrorId.OUTPUT_LOST: NOT_WRITTEN,
    ErrorId.INTERRUPTED: INTERRUPTED,
    ErrorId.INTERNAL: OUR_FAULT,
}

REASONS: dict[Failure, int] = {
    Failure.EXPIRED_UNUSED: REFUSED,
    Failure.REVOKED: REFUSED,
    Failure.PASSWORD_CHANGED: REFUSED,
    Failure.BLOCKED_BY_POLICY: REFUSED,
    Failure.REAUTH_REQUIRED: REFUSED,
    Failure.ACCOUNT_UNAVAILABLE: REFUSED,
    Failure.WRONG_ACCOUNT: REFUSED,
    Failure.REFUSED_BY_SERVER: REFUSED,
    Failure.REFUSED_BY_PROVIDER: REFUSED,
    Failure.TOKEN_MISMATCH: REFUSED,
    Failure.DENIED: REFUSED,
    Failure.EXPIRED: TRY_LATER,
    Failure.CANCELLED: INTERRUPTED,
    Failure.REPLACED: INTERRUPTED,
    Failure.BLOCKED: REFUSED,
    Failure.OFFLINE: UNREACHABLE,
    Failure.NOT_CONFIGURED: NOT_SET_UP,
    Failure.CLIENT_NOT_ALLOWED: REFUSED,
    Failure.PUBLIC_CLIENT_OFF: REFUSED,
    Failure.CLIENT_SECRET_INVALID: REFUSED,
    Failure.WRONG_TENANT: NOT_SET_UP,
    Failure.CONSENT_MISSING: REFUSED,
    Failure.SCOPE_MISSING: REFUSED,
    Failure.KEYRING_LOCKED: TRY_LATER,
    Failure.KEYRING_MISSING: TRY_LATER,
    Failure.STORAGE_FAILED: NOT_WRITTEN,
    Failure.NO_TOKEN: REFUSED,
    Failure.CLOCK_WRONG: TRY_LATER,
    Failure.HOST_UNKNOWN: UNREACHABLE,
    Failure.CONNECTION_REFUSED: UNREACHABLE,
    Failure.TIMED_OUT: UNREACHABLE,
    Failure.CONNECTION_LOST: UNREACHABLE,
    Failure.TLS_FAILED: UNREACHABLE,
    Failure.TLS_NOT_OFFERED: UNREACHABLE,
    Failure.CERTIFICATE_INVALID: UNREACHABLE,
    Failure.AUTH_NOT_OFFERED: REFUSED,
    Failure.LOGIN_REFUSED: REFUSED,
    Failure.SMTP_AUTH_DISABLED: REFUSED,
    Failure.PASSWORD_LOGIN_OFF: REFUSED,
    Failure.SENDER_REFUSED: REFUSED,
    Failure.MAILBOX_REFUSED: REFUSED,
    Failure.WRONG_HOST: NOT_SET_UP,
    Failure.QUOTA_EXCEEDED: TRY_LATER,
    Failure.TRY_LATER: TRY_LATER,
    Failure.PROXY_UNREACHABLE: UNREACHABLE,
    Failure.PROXY_LOGIN_REFUSED: REFUSED,
    Failure.PROXY_REFUSED: UNREACHABLE,
    Failure.PROXY_INTERCEPTED: UNREACHABLE,
}


def code(error: AdgangError) -> int:
    """The exit code of an error: its reason's where it has one."""
    return ERRORS[error.id] if error.reason is None else REASONS[error.reason]
