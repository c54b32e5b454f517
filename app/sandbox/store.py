# SPDX-License-Identifier: Apache-2.0
"""What the provider knows: accounts, codes that wait, grants and their tokens. In memory."""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum

# no vowels, so that no word appears, and nothing that looks like something else (RFC 8628 6.1)
BASE20 = "BCDFGHJKLMNPQRSTVWXZ"
_SLOW_DOWN = 5.0  # seconds more after each slow_down (RFC 8628 3.5)
_JITTER = 0.05  # seconds a poll may come early: the network is not the client's fault


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox with its password; it may also send as one of `aliases`."""

    user: str
    password: str = field(repr=False)
    aliases: tuple[str, ...] = ()

    def may_send_as(self, address: str) -> bool:
        """Whether `address` is the account's own or an alias of it."""
        return address.lower() in {self.user, *self.aliases}


class DeviceState(StrEnum):
    """How far a device grant is. `spent`: its tokens have been given out."""

    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    SPENT = "spent"


class Poll(StrEnum):
    """What a poll is answered; the errors of RFC 8628 3.5 by their own names."""

    AUTHORIZED = "authorized"
    PENDING = "authorization_pending"
    SLOW_DOWN = "slow_down"
    DENIED = "access_denied"
    EXPIRED = "expired_token"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class TokenGrant:
    """One permission: every token that came from it lives and dies with it."""

    user: str
    client_id: str
    scopes: tuple[str, ...]
    alive: bool = True


@dataclass(slots=True)
class DeviceGrant:
    """A code that was asked for. `deadline` and `polled` are monotonic seconds."""

    device_code: str = field(repr=False)
    user_code: str = field(repr=False)
    client_id: str
    scopes: tuple[str, ...]
    interval: float
    deadline: float
    state: DeviceState = DeviceState.PENDING
    user: str = ""
    polled: float | None = None
    tokens: TokenGrant | None = None

    @property
    def expired(self) -> bool:
        """Whether the code's life is over."""
        return time.monotonic() >= self.deadline


@dataclass(slots=True)
class Issued:
    """A token that was given out. Times are wall-clock seconds; `spent`: rotated away."""

    grant: TokenGrant
    scopes: tuple[str, ...]
    issued: float
    expires: float | None  # None: a refresh token
    spent: bool = False

    @property
    def active(self) -> bool:
        """Whether it would be accepted now."""
        in_time = self.expires is None or time.time() < self.expires
        return self.grant.alive and in_time and not self.spent


def canonical(user_code: str) -> str:
    """A user code as it is compared: case and separators do not matter (RFC 8628 6.1)."""
    return "".join(letter for letter in user_code.upper() if letter.isalnum())


class Store:
    """The provider's memory. `lock` is held around everything that reads and then writes."""

    def __init__(self, accounts: tuple[Account, ...], *, interval: float, code_life: float) -> None:
        self.lock = threading.RLock()
        self.accounts = {account.user: account for account in accounts}
        self.interval = interval
        self.code_life = code_life
        self._devices: dict[str, DeviceGrant] = {}  # by device code
        self._codes: dict[str, DeviceGrant] = {}  # by canonical user code
        self._tokens: dict[str, Issued] = {}

    def account(self, user: str) -> Account | None:
        """The account called `user`, in any case."""
        return self.accounts.get(user.strip().lower())

    def check_password(self, user: str, password: str) -> Account | None:
        """The account, where the password is its own."""
        account = self.account(user)
        right = account.password if account else ""
        same = secrets.compare_digest(right.encode(), password.encode("utf-8", "replace"))
        return account if same else None

    def new_user_code(self) -> str:
        """A code `XXXX-XXXX` that no other grant has."""
        with self.lock:
            while True:
                letters = "".join(secrets.choice(BASE20) for _ in range(8))
                if letters not in self._codes:
                    return f"{letters[:4]}-{letters[4:]}"

    def open_device_grant(
        self, device_code: str, user_code: str, client_id: str, scopes: tuple[str, ...]
    ) -> None:
        """Keep a code that was just given out."""
        deadline = time.monotonic() + self.code_life
        grant = DeviceGrant(device_code, user_code, client_id, scopes, self.interval, deadline)
        with self.lock:
            self._devices[device_code] = grant
            self._codes[canonical(user_code)] = grant

    def device_grant(self, user_code: str) -> DeviceGrant | None:
        """The grant a person names by its code, however typed."""
        with self.lock:
            return self._codes.get(canonical(user_code))

    def decide(self, user_code: str, user: str | None) -> bool:
        """Approve as `user`, or deny with None. False where the code waits no longer."""
        with self.lock:
            grant = self.device_grant(user_code)
            if grant is None or grant.expired or grant.state is not DeviceState.PENDING:
                return False
            grant.state = DeviceState.DENIED if user is None else DeviceState.APPROVED
            grant.user = user or ""
            return True

    def poll(self, device_code: str, client_id: str) -> tuple[Poll, DeviceGrant | None]:
        """One poll. A code used twice kills the tokens it gave (RFC 6749 4.1.2, in spirit)."""
        with self.lock:
            grant = self._devices.get(device_code)
            if grant is None or grant.client_id != client_id:
                return Poll.UNKNOWN, None
            if grant.state is DeviceState.SPENT:
                if grant.tokens is not None:
                    grant.tokens.alive = False
                return Poll.UNKNOWN, None
            return self._answer(grant), grant

    @staticmethod
    def _answer(grant: DeviceGrant) -> Poll:
        now, before = time.monotonic(), grant.polled
        grant.polled = now
        if grant.expired:
            return Poll.EXPIRED
        if grant.state is DeviceState.DENIED:
            return Poll.DENIED
        if grant.state is DeviceState.APPROVED:
            return Poll.AUTHORIZED
        if before is not None and now - before < grant.interval - _JITTER:
            grant.interval += _SLOW_DOWN
            return Poll.SLOW_DOWN
        return Poll.PENDING

    def spend(self, grant: DeviceGrant) -> TokenGrant:
        """Turn an approved code into a permission; the code is of no use afterwards."""
        with self.lock:
            grant.state = DeviceState.SPENT
            grant.tokens = TokenGrant(grant.user, grant.client_id, grant.scopes)
            return grant.tokens

    def issue(
        self, grant: TokenGrant, token: str, scopes: tuple[str, ...], life: float | None
    ) -> None:
        """Keep a token; `life` in seconds, None for a refresh token."""
        now = time.time()
        expires = None if life is None else now + life
        with self.lock:
            self._tokens[token] = Issued(grant, scopes, now, expires)

    def token(self, token: str) -> Issued | None:
        """What is known of a token, dead or alive."""
        with self.lock:
            return self._tokens.get(token)

    def refresh_token(self, token: str, client_id: str) -> Issued | None:
        """A refresh token that may be used now. One used before kills its grant (RFC 9700 4.14)."""
        with self.lock:
            known = self._tokens.get(token)
            if known is None or known.expires is not None or known.grant.client_id != client_id:
                return None
            if known.spent:
                known.grant.alive = False
            return known if known.active else None

    def grants(self, user: str) -> list[TokenGrant]:
        """The permissions of `user` that are in force."""
        with self.lock:
            found = {id(known.grant): known.grant for known in self._tokens.values()}
        return [grant for grant in found.values() if grant.alive and grant.user == user]

    def expire_access(self, user: str) -> None:
        """Let every access token of `user` be over now; refresh tokens stay."""
        with self.lock:
            for known in self._tokens.values():
                if known.grant.user == user and known.expires is not None:
                    known.expires = known.issued
