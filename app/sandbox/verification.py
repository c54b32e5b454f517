# SPDX-License-Identifier: Apache-2.0
"""The person's side of a device grant (RFC 8628 3.3): code, log-in, consent, end."""

from __future__ import annotations

import hmac
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from threading import Lock
from urllib.parse import urlencode

from app.sandbox.pages import LANGUAGES, Pages, headers, language_of
from app.sandbox.store import DeviceGrant, DeviceState, Store, canonical
from app.sandbox.web import HttpAnswer, HttpRequest

_VISIT_LIFE = 1800.0  # seconds
_VISITS = 500  # kept at once; the oldest goes
_TRIES = 10  # wrong codes or log-ins from one address ...
_WINDOW = 120.0  # ... within so many seconds (RFC 8628 5.1)


@dataclass(slots=True)
class Visit:
    """One browser on its way through the pages."""

    id: str = field(repr=False)
    csrf: str = field(repr=False)
    language: str
    touched: float
    user_code: str = field(default="", repr=False)
    user: str = ""
    end: str = ""


Action = Callable[[Visit, HttpRequest], HttpAnswer]


class Verification:
    """Answers the requests below /device; safe from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._visits: OrderedDict[str, Visit] = OrderedDict()
        self._misses: dict[str, deque[float]] = {}
        self._lock = Lock()
        self._actions: dict[tuple[str, str], Action] = {
            ("GET", "/device"): self._show_code,
            ("POST", "/device"): self._take_code,
            ("GET", "/device/login"): self._show_login,
            ("POST", "/device/login"): self._take_login,
            ("GET", "/device/consent"): self._show_consent,
            ("POST", "/device/consent"): self._take_consent,
            ("GET", "/device/end"): self._show_end,
        }

    def __call__(self, request: HttpRequest) -> HttpAnswer:
        """The page, or the way to the next one."""
        if request.path == "/":
            return _go("/device")
        visit, known = self._visit(request)
        if (language := request.query.get("lang", "")) in LANGUAGES:
            visit.language = language
        method = "GET" if request.method == "HEAD" else request.method
        action = self._actions.get((method, request.path))
        if action is None:
            answer = self._end(visit, request, "missing", 404)
        elif method == "POST" and not (known and _genuine(visit, request)):
            answer = self._end(visit, request, "lost", 403)
        else:
            answer = action(visit, request)
        return HttpAnswer(
            answer.status, answer.body, {**answer.headers, "Set-Cookie": _cookie(visit, request)}
        )

    def _show_code(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        given = request.query.get("user_code", "")[:16]
        return self._page(200, self._pages(visit, request).code(given))

    def _take_code(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        given = request.form.get("user_code", "")[:32]
        pages = self._pages(visit, request)
        if self._tired(request.peer):
            return self._page(429, pages.code(given, "too_many"))
        grant = self._store.device_grant(given)
        if grant is None:
            self._miss(request.peer)
            return self._page(400, pages.code(given, "wrong_code"))
        if grant.expired:
            return self._page(400, pages.code("", "expired_code"))
        if grant.state is not DeviceState.PENDING:
            return self._page(400, pages.code("", "used_code"))
        visit.user_code, visit.user, visit.end = canonical(given), "", ""
        return _go("/device/login")

    def _show_login(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        if self._waiting(visit) is None:
            return self._astray(visit)
        # a tap on a demo account fills both fields: its password is on the page anyway
        chosen = self._store.account(request.query.get("user", ""))
        filled = (chosen.user, chosen.password) if chosen else ("", "")
        return self._login(visit, request, 200, *filled)

    def _take_login(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        if self._waiting(visit) is None:
            return self._astray(visit)
        user = request.form.get("user", "")[:254]
        if self._tired(request.peer):
            return self._login(visit, request, 429, user, note="too_many")
        account = self._store.check_password(user, request.form.get("password", ""))
        if account is None:
            self._miss(request.peer)
            return self._login(visit, request, 400, user, note="wrong_login")
        visit.user = account.user
        self._rename(visit)
        return _go("/device/consent")

    def _login(
        self, visit: Visit, request: HttpRequest, status: int, user: str = "",
        password: str = "", note: str = "",
    ) -> HttpAnswer:  # fmt: skip
        accounts = tuple(self._store.accounts.values())
        pages = self._pages(visit, request)
        return self._page(status, pages.login(accounts, user, password, note))

    def _show_consent(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        grant = self._waiting(visit)
        if grant is None or not visit.user:
            return self._astray(visit)
        page = self._pages(visit, request).consent(visit.user, grant.user_code, grant.scopes)
        return self._page(200, page)

    def _take_consent(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        decision = request.form.get("decision")
        if not visit.user or decision not in ("allow", "deny"):
            return self._astray(visit)
        allowed = decision == "allow"
        taken = self._store.decide(visit.user_code, visit.user if allowed else None)
        if not taken:
            return self._astray(visit)
        visit.end = "done" if allowed else "refused"
        visit.user_code = visit.user = ""
        return _go("/device/end")

    def _show_end(self, visit: Visit, request: HttpRequest) -> HttpAnswer:
        return self._end(visit, request, visit.end, 200) if visit.end else _go("/device")

    def _waiting(self, visit: Visit) -> DeviceGrant | None:
        """The grant of this visit, as long as it waits for a person."""
        grant = self._store.device_grant(visit.user_code)
        pending = grant is not None and grant.state is DeviceState.PENDING and not grant.expired
        return grant if pending else None

    def _astray(self, visit: Visit) -> HttpAnswer:
        """Back to where the visit belongs: the code page, or the word that the code is over."""
        if self._waiting(visit) is not None:
            return _go("/device/login")
        if visit.user_code:
            visit.user_code, visit.user, visit.end = "", "", "expired"
        return _go("/device/end" if visit.end else "/device")

    def _end(self, visit: Visit, request: HttpRequest, kind: str, status: int) -> HttpAnswer:
        return self._page(status, self._pages(visit, request).end(kind))

    @staticmethod
    def _page(status: int, body: bytes) -> HttpAnswer:
        return HttpAnswer(status, body, headers())

    @staticmethod
    def _pages(visit: Visit, request: HttpRequest) -> Pages:
        other = next(language for language in LANGUAGES if language != visit.language)
        kept = {name: text for name, text in request.query.items() if name in ("user_code", "user")}
        target = f"{request.path}?{urlencode({**kept, 'lang': other})}"
        return Pages(visit.language, target, visit.csrf)

    def _visit(self, request: HttpRequest) -> tuple[Visit, bool]:
        """The browser's visit, and whether it was known."""
        now = time.monotonic()
        with self._lock:
            known = self._visits.get(_cookie_of(request))
            if known is not None and now - known.touched < _VISIT_LIFE:
                known.touched = now
                return known, True
            accepted = request.headers.get("Accept-Language", "")
            visit = Visit(_random(), _random(), language_of(accepted), now)
            self._visits[visit.id] = visit
            while len(self._visits) > _VISITS:
                self._visits.popitem(last=False)
            return visit, False

    def _rename(self, visit: Visit) -> None:
        """Whoever knew the visit before the log-in does not know it after."""
        with self._lock:
            self._visits.pop(visit.id, None)
            visit.id, visit.csrf = _random(), _random()
            self._visits[visit.id] = visit

    def _tired(self, peer: str) -> bool:
        with self._lock:
            misses = self._misses.get(peer, deque())
            while misses and time.monotonic() - misses[0] > _WINDOW:
                misses.popleft()
            return len(misses) >= _TRIES

    def _miss(self, peer: str) -> None:
        with self._lock:
            self._misses.setdefault(peer, deque(maxlen=_TRIES)).append(time.monotonic())


def _genuine(visit: Visit, request: HttpRequest) -> bool:
    """Whether the form came from our own page."""
    given = request.form.get("csrf", "").encode("utf-8", "replace")
    return hmac.compare_digest(visit.csrf.encode(), given)


def _cookie_name(request: HttpRequest) -> str:
    # cookies know no ports, and several sandboxes may run on localhost
    port = request.headers.get("Host", "").rpartition(":")[2]
    return f"sandbox_{port if port.isascii() and port.isdigit() else 'visit'}"


def _cookie(visit: Visit, request: HttpRequest) -> str:
    secure = "; Secure" if request.secure else ""
    return f"{_cookie_name(request)}={visit.id}; Path=/device; HttpOnly; SameSite=Lax{secure}"


def _cookie_of(request: HttpRequest) -> str:
    try:
        cookie = SimpleCookie(request.headers.get("Cookie", "")).get(_cookie_name(request))
    except CookieError:
        return ""
    return cookie.value if cookie else ""


def _random() -> str:
    return secrets.token_urlsafe(24)


def _go(path: str) -> HttpAnswer:
    """To another page, by GET (RFC 9110 15.4.4)."""
    return HttpAnswer(303, b"", {"Location": path, "Cache-Control": "no-store"})
