# SPDX-License-Identifier: Apache-2.0
"""Every way it can go wrong, each with who can mend it and the next step, as codes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Failure(StrEnum):
    """A reason, as promised in JSON; the list only grows."""

    # Why a token is invalid.
    EXPIRED_UNUSED = "expired_unused"
    REVOKED = "revoked"
    PASSWORD_CHANGED = "password_changed"
    BLOCKED_BY_POLICY = "blocked_by_policy"
    REAUTH_REQUIRED = "reauth_required"
    ACCOUNT_UNAVAILABLE = "account_unavailable"
    WRONG_ACCOUNT = "wrong_account"
    REFUSED_BY_SERVER = "refused_by_server"
    REFUSED_BY_PROVIDER = "refused_by_provider"
    TOKEN_MISMATCH = "token_mismatch"  # good, but not for this mailbox
    # Why a token was not obtained.
    DENIED = "denied"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    BLOCKED = "blocked"
    OFFLINE = "offline"
    NOT_CONFIGURED = "not_configured"
    CLIENT_NOT_ALLOWED = "client_not_allowed"
    PUBLIC_CLIENT_OFF = "public_client_off"
    CLIENT_SECRET_INVALID = "client_secret_invalid"
    WRONG_TENANT = "wrong_tenant"
    CONSENT_MISSING = "consent_missing"
    SCOPE_MISSING = "scope_missing"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_MISSING = "keyring_missing"
    STORAGE_FAILED = "storage_failed"
    # Why a connection failed.
    NO_TOKEN = "no_token"
    CLOCK_WRONG = "clock_wrong"
    HOST_UNKNOWN = "host_unknown"
    CONNECTION_REFUSED = "connection_refused"
    TIMED_OUT = "timed_out"
    CONNECTION_LOST = "connection_lost"
    TLS_FAILED = "tls_failed"
    TLS_NOT_OFFERED = "tls_not_offered"
    CERTIFICATE_INVALID = "certificate_invalid"
    AUTH_NOT_OFFERED = "auth_not_offered"
    LOGIN_REFUSED = "login_refused"
    SMTP_AUTH_DISABLED = "smtp_auth_disabled"
    PASSWORD_LOGIN_OFF = "password_login_off"
    SENDER_REFUSED = "sender_refused"
    MAILBOX_REFUSED = "mailbox_refused"
    WRONG_HOST = "wrong_host"
    QUOTA_EXCEEDED = "quota_exceeded"
    TRY_LATER = "try_later"
    # Why the proxy was no way to the provider.
    PROXY_UNREACHABLE = "proxy_unreachable"
    PROXY_LOGIN_REFUSED = "proxy_login_refused"
    PROXY_REFUSED = "proxy_refused"
    PROXY_INTERCEPTED = "proxy_intercepted"  # a certificate that is not the provider's


class Who(StrEnum):
    """Who can mend it."""

    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"
    MAIL_ADMINISTRATOR = "mail_administrator"
    NETWORK_ADMINISTRATOR = "network_administrator"
    NOBODY = "nobody"  # it mends itself


class NextStep(StrEnum):
    """What to do next; the panel offers it as a button where it can."""

    GET_TOKEN = "get_token"
    NEW_CODE = "new_code"
    EDIT_SETTINGS = "edit_settings"
    EDIT_PROXY = "edit_proxy"
    EDIT_PROVIDER = "edit_provider"  # what is set for the provider on this machine
    REGISTER = "register"  # the steps at the provider, which are shown
    TEST_AGAIN = "test_again"
    CHECK_NETWORK = "check_network"
    CHECK_CLOCK = "check_clock"
    UNLOCK_KEYRING = "unlock_keyring"
    ASK_PROVIDER = "ask_provider"
    WAIT = "wait"


class Remedy(NamedTuple):
    """Who mends a failure and how; `transient` failures never turn a token invalid."""

    who: Who
    step: NextStep
    transient: bool


# What a mail server says of the token itself; others concern the mailbox, the server or the way.
OF_THE_TOKEN = frozenset({Failure.REFUSED_BY_SERVER, Failure.TOKEN_MISMATCH})

_NETWORK = {"host_unknown", "connection_refused", "timed_out", "connection_lost"}
_PROXY = frozenset({
    Failure.PROXY_UNREACHABLE, Failure.PROXY_LOGIN_REFUSED, Failure.PROXY_REFUSED,
    Failure.PROXY_INTERCEPTED,
})  # fmt: skip


def of_provider(failure: Failure) -> Failure:
    """The reason where the provider, not the mail server, could not be reached: `offline`."""
    return Failure.OFFLINE if failure in _NETWORK else failure


def of_missed(trouble: Failure | None) -> Failure:
    """Why a poll brought nothing: the proxy where it was that, else `offline`."""
    return trouble if trouble in _PROXY else Failure.OFFLINE


_A, _M, _N = Who.ADMINISTRATOR, Who.MAIL_ADMINISTRATOR, Who.NOBODY
_W = Who.NETWORK_ADMINISTRATOR

REMEDIES: dict[Failure, Remedy] = {
    Failure.EXPIRED_UNUSED: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.REVOKED: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.PASSWORD_CHANGED: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.BLOCKED_BY_POLICY: Remedy(_M, NextStep.ASK_PROVIDER, False),
    Failure.REAUTH_REQUIRED: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.ACCOUNT_UNAVAILABLE: Remedy(_M, NextStep.ASK_PROVIDER, False),
    Failure.WRONG_ACCOUNT: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.REFUSED_BY_SERVER: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.REFUSED_BY_PROVIDER: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.TOKEN_MISMATCH: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.DENIED: Remedy(_A, NextStep.NEW_CODE, False),
    Failure.EXPIRED: Remedy(_A, NextStep.NEW_CODE, False),
    Failure.CANCELLED: Remedy(_A, NextStep.NEW_CODE, False),
    Failure.REPLACED: Remedy(_A, NextStep.WAIT, False),
    Failure.BLOCKED: Remedy(_M, NextStep.ASK_PROVIDER, False),
    Failure.OFFLINE: Remedy(_A, NextStep.CHECK_NETWORK, True),
    Failure.NOT_CONFIGURED: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.CLIENT_NOT_ALLOWED: Remedy(_M, NextStep.EDIT_PROVIDER, False),
    Failure.PUBLIC_CLIENT_OFF: Remedy(_M, NextStep.REGISTER, False),
    Failure.CLIENT_SECRET_INVALID: Remedy(_M, NextStep.EDIT_PROVIDER, False),
    Failure.WRONG_TENANT: Remedy(_A, NextStep.EDIT_PROVIDER, False),
    Failure.CONSENT_MISSING: Remedy(_M, NextStep.REGISTER, False),
    Failure.SCOPE_MISSING: Remedy(_M, NextStep.REGISTER, False),
    Failure.KEYRING_LOCKED: Remedy(_A, NextStep.UNLOCK_KEYRING, True),
    Failure.KEYRING_MISSING: Remedy(_A, NextStep.UNLOCK_KEYRING, True),
    Failure.STORAGE_FAILED: Remedy(_A, NextStep.NEW_CODE, True),
    Failure.NO_TOKEN: Remedy(_A, NextStep.GET_TOKEN, False),
    Failure.CLOCK_WRONG: Remedy(_A, NextStep.CHECK_CLOCK, True),
    Failure.HOST_UNKNOWN: Remedy(_A, NextStep.EDIT_SETTINGS, True),
    Failure.CONNECTION_REFUSED: Remedy(_A, NextStep.EDIT_SETTINGS, True),
    Failure.TIMED_OUT: Remedy(_A, NextStep.CHECK_NETWORK, True),
    Failure.CONNECTION_LOST: Remedy(_A, NextStep.TEST_AGAIN, True),
    Failure.TLS_FAILED: Remedy(_A, NextStep.EDIT_SETTINGS, True),
    Failure.TLS_NOT_OFFERED: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.CERTIFICATE_INVALID: Remedy(_A, NextStep.ASK_PROVIDER, True),
    Failure.AUTH_NOT_OFFERED: Remedy(_M, NextStep.ASK_PROVIDER, False),
    Failure.LOGIN_REFUSED: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.SMTP_AUTH_DISABLED: Remedy(_M, NextStep.REGISTER, False),
    Failure.PASSWORD_LOGIN_OFF: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.SENDER_REFUSED: Remedy(_M, NextStep.EDIT_SETTINGS, False),
    Failure.MAILBOX_REFUSED: Remedy(_M, NextStep.ASK_PROVIDER, False),
    Failure.WRONG_HOST: Remedy(_A, NextStep.EDIT_SETTINGS, False),
    Failure.QUOTA_EXCEEDED: Remedy(_N, NextStep.WAIT, True),
    Failure.TRY_LATER: Remedy(_N, NextStep.WAIT, True),
    Failure.PROXY_UNREACHABLE: Remedy(_A, NextStep.EDIT_PROXY, True),
    Failure.PROXY_LOGIN_REFUSED: Remedy(_A, NextStep.EDIT_PROXY, True),
    Failure.PROXY_REFUSED: Remedy(_W, NextStep.EDIT_PROXY, True),
    Failure.PROXY_INTERCEPTED: Remedy(_W, NextStep.EDIT_PROXY, True),
}
