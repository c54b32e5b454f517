# SPDX-License-Identifier: Apache-2.0
"""The command line's words for every reason: what happened, and what to do next."""

from __future__ import annotations

from app.oauth.failure import Failure

_ANEW = "Get the token anew: adgang get-token GROUP"
_ADMIN = "Ask the administrator of the e-mail service"
_LOOK = "Check the server's name and port: adgang settings get GROUP"

# The manual's own sentence for a token that cannot be renewed.
UPDATE_FAILED = "Token update failed. Please delete the token and obtain it again."

FAILURES: dict[Failure, tuple[str, str]] = {
    Failure.EXPIRED_UNUSED: ("the token has probably expired because nothing used it", _ANEW),
    Failure.REVOKED: (
        "the provider has ended the token: the permission has probably been withdrawn", _ANEW,
    ),
    Failure.PASSWORD_CHANGED: (
        "the account's password has probably been changed, which ended the token", _ANEW,
    ),
    Failure.BLOCKED_BY_POLICY: (
        "the organization's rules no longer let this machine in",
        f"{_ADMIN} to allow it, then get the token anew: adgang get-token GROUP",
    ),
    Failure.REAUTH_REQUIRED: ("the provider wants the person to log in again", _ANEW),
    Failure.ACCOUNT_UNAVAILABLE: (
        "the account is locked, disabled or deleted",
        f"{_ADMIN} to restore it, then get the token anew: adgang get-token GROUP",
    ),
    Failure.WRONG_ACCOUNT: (
        "the token belongs to another account than the one in the settings",
        "Correct the account, or get the token anew and log in with that account",
    ),
    Failure.REFUSED_BY_SERVER: ("the mail server refuses the token", _ANEW),
    Failure.REFUSED_BY_PROVIDER: (
        "the provider refuses to renew the token and does not say why", _ANEW,
    ),
    Failure.TOKEN_MISMATCH: (
        "the mail server does not take the token for this mailbox",
        "Set account=THE-ONE-LOGGED-IN, sender_address=SHARED: adgang settings set GROUP",
    ),
    Failure.DENIED: (
        "the request was refused on the phone", "Try again and allow it: adgang get-token GROUP",
    ),
    Failure.EXPIRED: (
        "the code expired before anybody used it", "Take a new code: adgang get-token GROUP",
    ),
    Failure.CANCELLED: ("cancelled", "No token was obtained; an earlier one is kept"),
    Failure.REPLACED: (
        "a newer Get token took the place of this one", "Go on with the newer code",
    ),
    Failure.BLOCKED: (
        "the organization blocks this way of logging in",
        f"{_ADMIN} to allow the device code flow for this machine",
    ),
    Failure.OFFLINE: (
        "the provider cannot be reached", "Check network, name server and proxy, then try again",
    ),
    Failure.NOT_CONFIGURED: (
        "something is missing in the settings", "See what: adgang doctor",
    ),
    Failure.CLIENT_NOT_ALLOWED: (
        "the provider does not accept this client id for the device code flow",
        "Check it: adgang providers, or let the e-mail administrator allow public client flows",
    ),
    Failure.PUBLIC_CLIENT_OFF: (
        "the provider wants a secret with this client id: it is not a public client",
        "Whoever registered it allows public client flows (see: adgang providers show)",
    ),
    Failure.CLIENT_SECRET_INVALID: (
        "the provider does not accept the client secret (any more)",
        "Make a new one at the provider, then: adgang providers set ID client_secret=-",
    ),
    Failure.WRONG_TENANT: (
        "the provider does not find the account or the client id in this tenant",
        "Check it: adgang providers set ID tenant=NAME",
    ),
    Failure.CONSENT_MISSING: (
        "the organization has not yet approved this application", f"{_ADMIN} to approve it",
    ),
    Failure.SCOPE_MISSING: (
        "the provider did not grant everything that is needed to send and receive e-mail",
        f"{_ADMIN} to allow these permissions, then get the token anew",
    ),
    Failure.KEYRING_LOCKED: (
        "the keyring is locked; the token in it is not lost", "Unlock the keyring, then try again",
    ),
    Failure.KEYRING_MISSING: (
        "the keyring is not there",
        "Start it (a session bus with a Secret Service), or set ADGANG_KEYRING=machine",
    ),
    Failure.STORAGE_FAILED: (
        "the token was granted but could not be stored",
        "Run adgang doctor to see why, then get the token anew",
    ),
    Failure.NO_TOKEN: ("there is no token", "Get one: adgang get-token GROUP"),
    Failure.CLOCK_WRONG: ("the machine's clock is wrong", "Set date and time, then try again"),
    Failure.HOST_UNKNOWN: ("no address is known for the server's name", _LOOK),
    Failure.CONNECTION_REFUSED: ("the server does not accept connections on this port", _LOOK),
    Failure.TIMED_OUT: (
        "the server did not answer in time", "Check the network, then the server and port",
    ),
    Failure.CONNECTION_LOST: ("the server closed the connection", "Try again"),
    Failure.TLS_FAILED: (
        "an encrypted connection could not be made",
        "Check that tls and port go together: adgang settings get GROUP",
    ),
    Failure.TLS_NOT_OFFERED: (
        "the server offers no encryption here",
        "Take another port, or tls=implicit: adgang settings set GROUP",
    ),
    Failure.CERTIFICATE_INVALID: (
        "the server's certificate is not trusted",
        "Check the server's name and the clock; name a private CA's file in SSL_CERT_FILE",
    ),
    Failure.AUTH_NOT_OFFERED: (
        "the server does not offer log-in with OAuth 2.0", f"{_ADMIN} to switch it on",
    ),
    Failure.LOGIN_REFUSED: (
        "the server refused the log-in", "Check user name and password, then test again",
    ),
    Failure.SMTP_AUTH_DISABLED: (
        "sending by SMTP is switched off for this mailbox",
        f"{_ADMIN} to switch on authenticated SMTP for it",
    ),
    Failure.PASSWORD_LOGIN_OFF: (
        "the server takes no passwords any more",
        "Change over to OAuth 2.0: adgang settings set GROUP auth=oauth2",
    ),
    Failure.SENDER_REFUSED: (
        "the server does not let this account send as the sender address",
        "Correct sender_address, or let the e-mail administrator give the right to send as it",
    ),
    Failure.MAILBOX_REFUSED: (
        "the server let the account log in but not open the mailbox",
        f"{_ADMIN} to switch on POP3 for it",
    ),
    Failure.WRONG_HOST: (
        "this provider's token may not be sent to this server",
        "Set the provider's own mail server: adgang settings set GROUP server=HOST",
    ),
    Failure.QUOTA_EXCEEDED: (
        "the mailbox has reached a limit of its provider", "Try again in some hours",
    ),
    Failure.TRY_LATER: ("the server is busy", "Try again later"),
    Failure.PROXY_UNREACHABLE: (
        "the proxy to the provider cannot be reached",
        "Check the network, and the proxy's server and port: adgang settings get proxy",
    ),
    Failure.PROXY_LOGIN_REFUSED: (
        "the proxy refused the log-in",
        "Set its user name and password: adgang settings set proxy username=NAME password=-",
    ),
    Failure.PROXY_REFUSED: (
        "the proxy does not let this machine through to the provider",
        "Ask the administrator of the network to allow it, then test again: adgang test proxy",
    ),
    Failure.PROXY_INTERCEPTED: (
        "the certificate is not the provider's: the proxy probably opens the encryption",
        "Let the network's administrator exempt the provider, or name its CA in SSL_CERT_FILE",
    ),
}  # fmt: skip
