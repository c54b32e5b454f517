# SPDX-License-Identifier: Apache-2.0
"""What a refusal means. `error` decides; numbers, suberrors and dates only choose the reason.

Microsoft's numbers are hints that may change (entra-docs, reference-error-codes.md).
"""

from __future__ import annotations

import re
from typing import Any, Final

from app.oauth.answer import Answer
from app.oauth.failure import Failure

PENDING: Final = "authorization_pending"
SLOW_DOWN: Final = "slow_down"

_DAY = 86400.0
_WORD = re.compile(r"[a-z][a-z_]{0,39}|[1-5][0-9]{2}")  # never the shape of a token or code
_PLACE = re.compile(r"[a-z]{2,3}")  # a data centre of Zoho's
_NUMBER = re.compile(r"\bAADSTS([0-9]{4,8})\b")
_BUSY = {408, 425, 429}
_BUSY_NUMBER = re.compile(r"408|425|429|5[0-9]{2}")  # a status as the error of a gateway
_BUSY_ERRORS = {"temporarily_unavailable", "server_error", PENDING, SLOW_DOWN}

_GRANT: dict[str, Failure] = {
    "access_denied": Failure.DENIED,
    "authorization_declined": Failure.DENIED,
    "expired_token": Failure.EXPIRED,
    "code_expired": Failure.EXPIRED,
    "invalid_client": Failure.CLIENT_NOT_ALLOWED,
    "unauthorized_client": Failure.CLIENT_NOT_ALLOWED,
    "unsupported_grant_type": Failure.CLIENT_NOT_ALLOWED,
    "invalid_scope": Failure.SCOPE_MISSING,
    "consent_required": Failure.CONSENT_MISSING,
    "admin_policy_enforced": Failure.BLOCKED,  # Google's two words for a Workspace's rules
    "org_internal": Failure.WRONG_TENANT,
    "invalid_client_secret": Failure.CLIENT_SECRET_INVALID,  # Zoho's
    "other_dc": Failure.WRONG_TENANT,  # Zoho's: the account lies in another data centre
}
_REFRESH: dict[str, Failure] = {
    "invalid_client": Failure.CLIENT_NOT_ALLOWED,
    "unauthorized_client": Failure.CLIENT_NOT_ALLOWED,
    "consent_required": Failure.REVOKED,
    "admin_policy_enforced": Failure.BLOCKED_BY_POLICY,
    "invalid_client_secret": Failure.CLIENT_SECRET_INVALID,
    "interaction_required": Failure.REAUTH_REQUIRED,
    "login_required": Failure.REAUTH_REQUIRED,
}
_SUBERRORS: dict[str, Failure] = {
    "user_password_expired": Failure.PASSWORD_CHANGED,
    "consent_required": Failure.REVOKED,
    "protection_policy_required": Failure.BLOCKED_BY_POLICY,
}


def _hints() -> dict[int, tuple[Failure, Failure]]:
    """AADSTS number: its reason while a token is obtained, and while one is refreshed."""
    numbers: dict[tuple[Failure, Failure], tuple[int, ...]] = {
        (Failure.CLIENT_NOT_ALLOWED, Failure.CLIENT_NOT_ALLOWED): (
            70001, 70002, 70003, 700011, 700016, 700025, 7000112,
        ),
        (Failure.PUBLIC_CLIENT_OFF, Failure.PUBLIC_CLIENT_OFF): (7000218,),
        (Failure.CLIENT_SECRET_INVALID, Failure.CLIENT_SECRET_INVALID): (7000215, 7000222),
        (Failure.WRONG_TENANT, Failure.WRONG_TENANT): (
            50128, 50194, 90002, 90130, 9001023, 9002332,
        ),
        (Failure.CONSENT_MISSING, Failure.REVOKED): (
            65001, 65005, 90094, 90095, 500011, 650052, 650056, 650057,
        ),
        (Failure.DENIED, Failure.REVOKED): (65004,),
        (Failure.BLOCKED, Failure.BLOCKED_BY_POLICY): (
            50005, 50097, 50105, 50131, 50155, 53000, 53001, 53002, 53003, 53004, 53011,
            500021, 500212, 500213, 530034, 530035,
        ),
        (Failure.WRONG_ACCOUNT, Failure.WRONG_ACCOUNT): (16000, 50020, 90072, 500208),
        (Failure.ACCOUNT_UNAVAILABLE, Failure.ACCOUNT_UNAVAILABLE): (50034, 50053, 50057, 51004),
        (Failure.PASSWORD_CHANGED, Failure.PASSWORD_CHANGED): (50055, 50132, 50133, 50135, 50144),
        (Failure.REAUTH_REQUIRED, Failure.REAUTH_REQUIRED): (
            50072, 50074, 50076, 50078, 50079, 50089, 50158, 70043, 70044, 700084,
        ),
        (Failure.EXPIRED, Failure.REFUSED_BY_PROVIDER): (70019,),
        (Failure.REFUSED_BY_PROVIDER, Failure.EXPIRED_UNUSED): (70008, 700082),
        (Failure.REFUSED_BY_PROVIDER, Failure.REVOKED): (50173, 70000),
    }  # fmt: skip
    return {number: reasons for reasons, group in numbers.items() for number in group}


_HINTS = _hints()


def error(answer: Answer) -> str:
    """The answer's `error` (RFC 6749 5.2), "" where it has none.

    Some gateways send an object, whose code or status then stands for it.
    """
    value: Any = answer.member("error")
    if isinstance(value, dict):
        value = value.get("code") or value.get("status") or value.get("type") or "unknown"
    if isinstance(value, bool) or not isinstance(value, str | int) or not value:
        return "unknown" if value else ""
    return str(value).strip()


def busy(answer: Answer) -> bool:
    """Whether to ask again later: no answer, no JSON object, or one that says so."""
    return answer.body is None or overloaded(answer)


def overloaded(answer: Answer) -> bool:
    """Whether no answer came, or the server says that it cannot answer now."""
    if answer.status is None or answer.status in _BUSY or answer.status >= 500:
        return True
    found = error(answer)
    return found in _BUSY_ERRORS or bool(_BUSY_NUMBER.fullmatch(found))


def detail(answer: Answer) -> str:
    """Machine words for the help desk, such as `invalid_grant · AADSTS700082`; never a secret."""
    found = answer.said or error(answer)
    words = [found] if _WORD.fullmatch(found) else ["error"] if found else []
    if (number := _number(answer)) is not None:
        words.append(f"AADSTS{number}")
    suberror, place = answer.member("suberror"), answer.member("user_location")
    if isinstance(suberror, str) and _WORD.fullmatch(suberror):
        words.append(suberror)
    if isinstance(place, str) and _PLACE.fullmatch(place):
        words.append(place)
    if not words and answer.status is not None:
        words.append(f"HTTP {answer.status}")
    return " · ".join(words)


def of_grant(answer: Answer) -> Failure:
    """Why no token was obtained."""
    if hint := _HINTS.get(_number(answer) or 0):
        return hint[0]
    return _GRANT.get(error(answer), Failure.REFUSED_BY_PROVIDER)


def of_refresh(
    answer: Answer, last_used: float | None, now: float, idle_days: int | None
) -> Failure:
    """Why a token is no longer renewed; wall-clock seconds, and the provider's idle limit."""
    found, number = error(answer), _number(answer)
    if hint := _HINTS.get(number or 0):
        return hint[1]
    suberror = answer.member("suberror")
    if isinstance(suberror, str) and suberror in _SUBERRORS:
        return _SUBERRORS[suberror]
    if found != "invalid_grant":
        return _REFRESH.get(found, Failure.REFUSED_BY_PROVIDER)
    if idle_days is not None and last_used is not None and now - last_used >= idle_days * _DAY:
        return Failure.EXPIRED_UNUSED
    # Expired or revoked, says RFC 6749 5.2; an unknown number means there is more to it.
    return Failure.REVOKED if number is None else Failure.REFUSED_BY_PROVIDER


def _number(answer: Answer) -> int | None:
    """The AADSTS number: the first that is known, else the first."""
    codes = answer.member("error_codes")
    found = [code for code in codes[:8] if type(code) is int] if isinstance(codes, list) else []
    description = answer.member("error_description")
    if isinstance(description, str):
        found += [int(number) for number in _NUMBER.findall(description[:1000])]
    plausible = [number for number in found if 1000 <= number < 100_000_000]
    return next((n for n in plausible if n in _HINTS), plausible[0] if plausible else None)
