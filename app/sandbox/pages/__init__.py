# SPDX-License-Identifier: Apache-2.0
"""The verification pages: HTML, style and words in this folder, put together here."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import quote

from app.sandbox.store import Account
from app.sandbox.validator import OFFLINE, OPENID, POP3_SCOPE, SMTP_SCOPE

LANGUAGES = ("en", "da")
_FOLDER = Path(__file__).parent
_STEPS = ("code", "login", "consent")
_PERMISSIONS = (
    ("send", SMTP_SCOPE), ("receive", POP3_SCOPE), ("profile", OPENID), ("offline", OFFLINE),
)  # fmt: skip


def language_of(accepted: str) -> str:
    """The page language for an Accept-Language header (RFC 9110 12.5.4); English if in doubt."""
    best, weight = LANGUAGES[0], 0.0
    for part in accepted.split(","):
        tag, _, quality = part.partition(";q=")
        language = tag.strip().lower().partition("-")[0]
        try:
            wanted = float(quality) if quality else 1.0
        except ValueError:
            continue
        if language in LANGUAGES and wanted > weight:
            best, weight = language, wanted
    return best


def headers() -> dict[str, str]:
    """What goes with every page: no script, nothing from elsewhere, no frame, no cache."""
    digest = base64.b64encode(hashlib.sha256(_read("style.css").encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",  # the address may hold a code
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }


class Pages:
    """The pages in one language; `switch_target` is where the other language is."""

    def __init__(self, language: str, switch_target: str, csrf: str) -> None:
        self._language = language
        self._switch_target = switch_target
        self._csrf = csrf
        self._words = _words(language)

    def code(self, user_code: str, note: str = "") -> bytes:
        """Enter the code, or compare it where the address brought it."""
        words = self._words["code"]
        kind = "_filled" if user_code and not note else ""
        return self._page(
            "code", "code", words, note, user_code=user_code, heading=words["heading" + kind],
            lead=words["lead" + kind], button=words["button" + kind],
        )  # fmt: skip

    def login(
        self, accounts: Sequence[Account], user: str = "", password: str = "", note: str = ""
    ) -> bytes:
        """Log in; the demo accounts are a tap each."""
        rows = [
            _fill("account.html", user=escape(account.user), password=escape(account.password),
                  user_query=quote(account.user))
            for account in accounts
        ]  # fmt: skip
        words = self._words["login"]
        return self._page(
            "login", "login", words, note, {"accounts": rows},
            user=user, password=password, heading=words["heading"],
        )  # fmt: skip

    def consent(self, user: str, user_code: str, scopes: Sequence[str]) -> bytes:
        """What the machine may do, with which account; allow or refuse."""
        words = self._words["permissions"]
        rows = [
            _fill("permission.html", permission=escape(words[name]))
            for name, scope in _PERMISSIONS
            if scope in scopes
        ]
        words = self._words["consent"]
        return self._page(
            "consent", "consent", words, "", rows={"permissions": rows},
            user=user, user_code=user_code, heading=words["heading"],
        )  # fmt: skip

    def end(self, kind: str) -> bytes:
        """The last page: done, refused; or expired, lost, missing with a way back."""
        words = self._words[kind]
        back = kind not in ("done", "refused")
        again = _fill("again.html", w_again=escape(self._words["common"]["again"])) if back else ""
        glyph = _read("lost.svg" if back else f"{kind}.svg")
        rows = {"again": [again], "glyph": [glyph]}
        return self._page(
            "end", "", words, "", rows, heading=words["heading"], lead=words["lead"]
        )  # fmt: skip

    def _page(
        self, template: str, step: str, words: dict[str, str], note: str,
        rows: dict[str, list[str]] | None = None, **values: str,
    ) -> bytes:  # fmt: skip
        common = {**self._words["common"], **words}
        safe = {name: escape(value) for name, value in values.items()}
        safe |= {f"w_{name}": escape(value) for name, value in common.items()}
        ready = {name: "".join(parts) for name, parts in (rows or {}).items()}
        ready["note"] = self._note(note)
        ready["described"] = 'aria-describedby="note" aria-invalid="true"' if note else ""
        safe |= {"csrf": self._csrf, "language": self._language}
        content = _fill(f"{template}.html", **safe, **ready)
        return _fill(
            "frame.html", **safe, content=content, style=_read("style.css"),
            steps=_steps(step, safe) if step else "",
            switch_target=escape(self._switch_target),
            other_language=next(other for other in LANGUAGES if other != self._language),
        ).encode()  # fmt: skip

    def _note(self, kind: str) -> str:
        if not kind:
            return ""
        return _fill("note.html", **{k: escape(v) for k, v in self._words[kind].items()})


def _steps(current: str, words: dict[str, str]) -> str:
    place = _STEPS.index(current)
    marks = {
        f"step_{name}": 'aria-current="step"' if index == place
        else 'class="past"' if index < place else ""
        for index, name in enumerate(_STEPS)
    }  # fmt: skip
    return _fill("steps.html", **words, **marks)


def _fill(name: str, **values: str) -> str:
    """A template with its places filled; a place without a value is an error."""
    return Template(_read(name)).substitute(values)


@cache
def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8").rstrip("\n")


@cache
def _words(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(_read(f"{language}.toml"))
