# SPDX-License-Identifier: Apache-2.0
"""What a refused recipient or message means (RFC 5321 4.2, RFC 3463). Pure."""

from __future__ import annotations

from app.errors import AdgangError, ErrorId
from app.mail.refusal import Reply, failed
from app.oauth.failure import Failure

# X.1.10: Exchange has no such recipient. X.2.1: the mailbox is disabled.
_NO_USER = frozenset({"5.1.0", "5.1.1", "5.1.3", "5.1.6", "5.1.10", "5.2.1"})
_NO_HOST = frozenset({"5.1.2", "5.4.4"})
_NO_USER_BARE = frozenset({550, 551, 553})  # without an enhanced code (RFC 5321 4.2.2)
_TOO_LARGE = frozenset({"5.2.3", "5.3.4"})
_NOT_ALLOWED = frozenset({"5.2.0", "5.7.60"})  # Exchange: may not send as this address


def too_many(reply: Reply) -> bool:
    """Whether it is the number of recipients that the server minds (RFC 3463 3.6, X.5.3)."""
    return reply.enhanced[1:] == ".5.3"


def sender(reply: Reply, *, logged_in: bool) -> AdgangError:
    """What a refused MAIL FROM means: it may be the size that was told with it (RFC 1870 6.1)."""
    if reply.code == 552 or reply.enhanced in _TOO_LARGE:
        return AdgangError(ErrorId.MESSAGE_REFUSED, key="message", value=reply.codes)
    if passing := _passing(reply, logged_in=logged_in):
        return passing
    return failed(Failure.SENDER_REFUSED, reply.codes)


def recipient(reply: Reply, address: str, *, logged_in: bool) -> AdgangError:
    """What a refused RCPT TO means."""
    if passing := _passing(reply, logged_in=logged_in):
        return passing
    return AdgangError(_recipient(reply), key=address, value=reply.codes or None)


def _recipient(reply: Reply) -> ErrorId:
    if reply.enhanced in _NO_HOST:
        return ErrorId.DOMAIN_UNKNOWN
    if reply.enhanced in _NO_USER or (not reply.enhanced and reply.code in _NO_USER_BARE):
        return ErrorId.RECIPIENT_UNKNOWN
    return ErrorId.DELIVERY_REFUSED


def message(reply: Reply, *, logged_in: bool) -> AdgangError:
    """What a refused DATA means, or a refusal after the last line."""
    if passing := _passing(reply, logged_in=logged_in):
        return passing
    if reply.enhanced in _NOT_ALLOWED and "sendas" in reply.text.lower():
        return failed(Failure.SENDER_REFUSED, reply.codes)
    content = reply.code == 552 or reply.enhanced in _TOO_LARGE or reply.enhanced[1:4] == ".6."
    refused = ErrorId.MESSAGE_REFUSED if content else ErrorId.DELIVERY_REFUSED
    return AdgangError(refused, key="message", value=reply.codes or None)


def _passing(reply: Reply, *, logged_in: bool) -> AdgangError | None:
    """What a later try, or a setting, can mend."""
    if reply.passing:
        return failed(Failure.TRY_LATER, reply.codes)
    if reply.code == 530 and not logged_in:  # RFC 4954 6: authentication required
        return failed(Failure.LOGIN_REFUSED, reply.codes)
    if not 500 <= reply.code <= 599:  # no answer that SMTP knows
        return failed(Failure.CONNECTION_LOST, reply.codes)
    return None
