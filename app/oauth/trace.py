# SPDX-License-Identifier: Apache-2.0
"""What a help desk finds an answer by: ids and a time, each of a shape that no secret has."""

from __future__ import annotations

import re
from typing import Final

from app.oauth.answer import Answer

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?Z", re.ASCII)
_EXCHANGE = re.compile(
    r"\[([A-Z0-9]{6,32}(?:\.[A-Z0-9]{1,24}){1,3}\.OUTLOOK\.(?:COM|US|CN))"
    r"(?: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,3})?Z ([0-9A-F]{16}))?\]",
    re.ASCII,
)
_IDS: Final = ("trace_id", "correlation_id")


def of_answer(answer: Answer) -> str:
    """`trace_id=GUID correlation_id=GUID timestamp=2026-11-23T14:07:00Z`, what there is of it.

    Microsoft's members (entra-docs, reference-error-codes.md); anything of another shape is left
    out.
    """
    parts = []
    for name in _IDS:
        value = answer.member(name)
        if isinstance(value, str) and _GUID.fullmatch(value):
            parts.append(f"{name}={value.lower()}")
    value = answer.member("timestamp")
    if isinstance(value, str) and (found := _TIME.fullmatch(value)):
        parts.append(f"timestamp={found[1]}T{found[2]}Z")
    return " ".join(parts)


def of_mail_server(text: str) -> str:
    """`server=... timestamp=... id=...` where Exchange Online ends its refusal with them."""
    found = _EXCHANGE.search(text)
    if found is None:
        return ""
    server, time, id_ = found.groups()
    return f"server={server}" + (f" timestamp={time}Z id={id_}" if time else "")
