# SPDX-License-Identifier: Apache-2.0
"""How providers differ from the RFCs: as data, and pure functions over requests and answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from app.oauth.answer import Answer, seconds
from app.secret import Secret

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_WORD = re.compile(r"[a-z_]+")

# A code lives minutes, an access token some hours: what is beyond these is in milliseconds.
_LONGEST_INTERVAL = 600.0
_LONGEST_LIFE = 86400.0


class Device(NamedTuple):
    """What this machine calls itself where a provider shows its owner the devices with access."""

    id: str  # 6 to 50 printable characters
    name: str

    @classmethod
    def of(cls, installation: str, name: str) -> Device:
        """This machine; the id says nothing else about the installation."""
        from hashlib import sha256

        known_as = sha256(f"device {installation}".encode()).hexdigest()[:32]
        return cls(known_as, name[:100] or "Adgang")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The defaults are RFC 8628's, RFC 6749's and RFC 7009's own."""

    asking: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # more, for the code
    asks_with_secret: bool = True  # whether a confidential client names its secret for a code
    names_device: bool = False
    scope_separator: str = " "
    poll_grant: str = ""  # the poll's grant_type; empty: RFC 8628's
    poll_code: str = "device_code"  # the name of the poll's device code
    errors: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # its word: the RFCs'
    poll_errors: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # ... to a poll only
    busy_status: str = ""  # the `status` of "ask later", said in the words of some language
    milliseconds: bool = False  # whether a duration may be in milliseconds
    least_interval: float = 0.0  # seconds between polls, whatever the answer says
    revokes: str = "token"  # the name of the token to take back; `access_token`: that one only


DIALECTS: Final[Mapping[str, Dialect]] = MappingProxyType({
    "rfc8628": Dialect(),
    # Its own words (entra-docs, v2-oauth2-device-code.md) are understood of every provider.
    "microsoft": Dialect(),
    # zoho.com/accounts/protocol/oauth/devices/{initiation,polling}-request.html: one poll in 30 s.
    # Refresh answers: /oauth/v2/token says invalid_code for a dead token, with HTTP 200.
    "zoho": Dialect(
        asking={"grant_type": "device_request", "access_type": "offline", "prompt": "consent"},
        asks_with_secret=False,
        scope_separator=",",
        poll_grant="device_token",
        poll_code="code",
        errors={
            "Access Denied": "temporarily_unavailable",  # too many requests; not `access_denied`
            "invalid_code": "invalid_grant",
        },
        poll_errors={"expired": "expired_token", "invalid_code": "expired_token"},
        busy_status="failure",
        milliseconds=True,
        least_interval=30.0,
    ),
    # yandex.com/dev/id/doc/en/codes/screen-code-oauth, .../tokens/token-invalidate
    "yandex": Dialect(
        asks_with_secret=False,
        names_device=True,
        poll_grant="device_code",
        poll_code="code",
        poll_errors={"bad_verification_code": "expired_token", "invalid_grant": "expired_token"},
        revokes="access_token",
    ),
})  # fmt: skip


def code_request(
    dialect: Dialect, scopes: tuple[str, ...], device: Device | None
) -> dict[str, str]:
    """What is sent for a code beside the client id (RFC 8628 3.1)."""
    form = dict(dialect.asking)
    if scopes:
        form["scope"] = dialect.scope_separator.join(scopes)
    if dialect.names_device and device is not None:
        form |= {"device_id": device.id, "device_name": device.name}
    return form


def poll_request(dialect: Dialect, device_code: Secret) -> dict[str, str]:
    """What is polled with beside the client id, where the dialect has a poll of its own."""
    return {"grant_type": dialect.poll_grant, dialect.poll_code: device_code.reveal()}


def translated(dialect: Dialect, answer: Answer, *, poll: bool = False) -> Answer:
    """The answer in the RFCs' words; `said` keeps the provider's own."""
    if answer.body is None:
        return answer
    body = dict(answer.body)
    said = body.get("error")
    word = _in_rfc(dialect, body, poll=poll)
    if word != said:
        body["error"] = word
    if dialect.scope_separator != " " and isinstance(body.get("scope"), str):
        body["scope"] = body["scope"].replace(dialect.scope_separator, " ")
    if dialect.milliseconds:
        _to_seconds(body, "interval", _LONGEST_INTERVAL)
        _to_seconds(body, "expires_in", _LONGEST_LIFE)
    if "device_code" in body and dialect.least_interval:
        body["interval"] = max(seconds(body.get("interval")) or 0.0, dialect.least_interval)
    return replace(answer, body=body, said=said if word != said else None)


def _in_rfc(dialect: Dialect, body: Mapping[str, Any], *, poll: bool) -> Any:
    said = body.get("error")
    if not isinstance(said, str):
        return said
    if poll and said in dialect.poll_errors:
        return dialect.poll_errors[said]
    if said in dialect.errors:
        return dialect.errors[said]
    if (
        dialect.busy_status
        and body.get("status") == dialect.busy_status
        and (not _WORD.fullmatch(said))
    ):
        return "temporarily_unavailable"
    return said


def _to_seconds(body: dict[str, Any], name: str, longest: float) -> None:
    found = seconds(body.get(name))
    if found is not None and found > longest:
        body[name] = found / 1000
