# SPDX-License-Identifier: Apache-2.0
"""What a help desk needs to know of a failure, as words and as a few lines for a QR code."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from app.clock import utc
from app.journal import Act

if TYPE_CHECKING:
    from app.core import Core

LARGEST = 320  # octets: a QR code that a 4.3" panel shows whole, with modules of 0.5 mm

_LETTER = re.compile(r"LATIN\s(SMALL|CAPITAL)\sLETTER\s([A-Z]{1,2})(\sWITH\s.+)?")
_LONGEST = {"machine": 32, "account": 64, "server": 64, "detail": 72}
# What goes first where not all of it fits.
_LESS_NEEDED = ("timestamp", "adgang", "server", "machine", "provider")


class Told(NamedTuple):
    """A failure as it was told: codes, what its refusal is found by, wall-clock seconds."""

    failure: str
    detail: str = ""
    trace: str = ""
    time: float | None = None


class Details(NamedTuple):
    """A failure with all that it happened to; `provider` is an id, nothing in it is a secret."""

    told: Told
    version: str
    machine: str
    group: str
    account: str
    provider: str
    server: str

    @property
    def traces(self) -> list[tuple[str, str]]:
        """What others find it by, such as `("trace_id", "...")` (see `app.oauth.trace`)."""
        pairs = (part.partition("=") for part in self.told.trace.split())
        return [(name, value) for name, _, value in pairs if value]

    @property
    def text(self) -> str:
        """All of it in lines of ASCII, `LARGEST` octets at most."""
        lines = {
            "adgang": self.version, "machine": self.machine, "group": self.group,
            "account": self.account, "provider": self.provider, "server": self.server,
            "failure": self.told.failure, "detail": self.told.detail,
            "time": utc(self.told.time) or "", **dict(self.traces),
        }  # fmt: skip
        lines = {name: plain(value)[: _LONGEST.get(name, 48)] for name, value in lines.items()}
        for name in ("", *_LESS_NEEDED):
            lines.pop(name, None)
            text = "\n".join(f"{key}={value}" for key, value in lines.items() if value)
            if len(text) <= LARGEST:
                break
        return text[:LARGEST]


def of_state(core: Core, group: str) -> Details:
    """Why the group's token is invalid, else how its last Get token failed. Raises `state_*`."""
    status = core.tokens.status(group)
    if status.reason is not None:
        act, told = Act.TOKEN_INVALID, Told(
            str(status.reason), status.reason_detail, status.reason_trace
        )  # fmt: skip
    else:
        act, told = Act.GET_TOKEN, Told(str(status.failure or ""), status.detail, status.trace)
    entry = core.journal.latest(act, group)
    if entry is not None and entry.result == told.failure:
        told = told._replace(time=entry.time)
    return of(core, group, told)


def of(core: Core, group: str, told: Told) -> Details:
    """A failure that was told just now. Raises `state_*`."""
    from app.cli_version import version

    status, settings = core.tokens.status(group), core.settings.get(group)
    user = "username" if settings["auth"] == "password" else "account"
    server = str(settings["server"] or "")
    return Details(
        told=told,
        version=version(),
        machine=core.config.name or os.uname().nodename,
        group=group,
        account=status.account or str(settings[user] or ""),
        provider=status.provider or str(settings["provider"] or ""),
        server=f"{server}:{settings['port']}" if server else "",
    )


def plain(text: str) -> str:
    """One line that every camera and mail program keeps as it is."""
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", text.replace("\N{MIDDLE DOT}", "/"))
    return "".join(_letter(each) for each in decomposed if not unicodedata.combining(each))


def _letter(character: str) -> str:
    if " " <= character <= "~":
        return character
    import unicodedata

    found = _LETTER.fullmatch(unicodedata.name(character, ""))
    if found is None:
        return "?"
    return found[2].lower() if found[1] == "SMALL" else found[2].capitalize()
