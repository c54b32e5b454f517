# SPDX-License-Identifier: Apache-2.0
"""The composition root of the core: one object for the panel, the command line and jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from app import state, validation
from app.access import Actor, require_change
from app.catalogue import BINDING_KEYS, PROXY, Group, Kind, record
from app.catalogue import group as known
from app.clock import Clock, SystemClock
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.journal import Act, Journal
from app.locks import GroupLocks
from app.panel_config import PanelConfig, Proxy
from app.parts import Parts, password_entry
from app.reach import Reach
from app.secret import Secret
from app.settings import SettingsStore
from app.token_records import TokenRecords
from app.tokens import TokenService
from app.validation import Value

if TYPE_CHECKING:
    from app.mail.connection_test import StepResult
    from app.oauth.provider import Provider
    from app.oauth.registry import ProviderRegistry
    from app.vault.vault import Vault

_PREFERENCE = "preference/"
_KEYRING = "keyring"


class Core:
    """Everything the product knows and does. Thread-safe; many calls wait for disk or network."""

    def __init__(
        self,
        config: PanelConfig,
        clock: Clock,
        extra_providers: tuple[Provider, ...],
        reach: Reach | None = None,
    ) -> None:
        state.prepare(config.state)
        self.config = config
        self.clock = clock
        self._extra = extra_providers
        self._opening = threading.Lock()
        self._vault: Vault | None = None
        self.database = Database(config.database)
        self.settings = SettingsStore(self.database)
        self.journal = Journal(self.database, clock)
        self.parts = Parts(
            config=config,
            clock=clock,
            settings=self.settings,
            records=TokenRecords(self.database),
            journal=self.journal,
            locks=GroupLocks(config.locks),
            vault=self.vault,
            providers=lambda: self.providers,
            reach=reach or Reach(config, self.vault, self.proxy),
            remembered=lambda: self.database.meta(_KEYRING),
        )
        self.tokens = TokenService(self.parts)

    @classmethod
    def open(
        cls,
        config: PanelConfig,
        *,
        clock: Clock | None = None,
        extra_providers: tuple[Provider, ...] = (),
        reach: Reach | None = None,
    ) -> Core:
        """Open the state directory, making it where it is missing.

        Raises `wrong_user`, `state_unwritable`, `state_full`, `state_damaged`, `state_newer`.
        """
        return cls(config, clock or SystemClock(), extra_providers, reach)

    @cached_property
    def providers(self) -> ProviderRegistry:
        """The provider definitions; read when first needed."""
        from app.oauth.registry import ProviderRegistry

        return ProviderRegistry(self.config, self._extra)

    def vault(self) -> Vault:
        """The keyring, chosen once and remembered. Raises its errors as long as it is shut."""
        with self._opening:
            remembered = self.database.meta(_KEYRING)
            if self._vault is None or self._chosen_elsewhere(self._vault, remembered):
                from app.vault.vault import open_vault

                self._vault = open_vault(
                    self.config,
                    self._installation(),
                    remembered,
                    lambda choice: self.database.set_meta(_KEYRING, choice),
                )
            return self._vault

    def proxy(self) -> Proxy:
        """The proxy to the providers as it is set now. Raises the vault's errors."""
        from app.proxy import in_force

        return in_force(self.settings, self.config, self.vault)

    def _installation(self) -> str:
        """Whose entries the keyring's are; beside the database, so that it outlives a new one."""
        path = self.config.state / "installation"
        from app.vault import atomic

        known_as = (atomic.read(path) or b"").decode(errors="replace").strip()
        if not known_as:
            with self.parts.locks.hold("installation", timeout=10.0):
                known_as = str(self.database.meta("installation"))
                if not atomic.read(path):
                    atomic.write(path, known_as.encode())
        return known_as

    def _chosen_elsewhere(self, vault: Vault, remembered: str | None) -> bool:
        """Another process has stored the first secret, in another keyring than we would have."""
        return self.config.keyring == "auto" and remembered not in (None, vault.backend)

    def preference(self, key: str, default: str) -> str:
        """A choice of the panel itself, such as its language."""
        return self.database.meta(_PREFERENCE + key) or default

    def set_preference(self, key: str, value: str) -> None:
        """Keep a choice of the panel itself."""
        self.database.set_meta(_PREFERENCE + key, value)

    def missing(self, group: str) -> tuple[str, ...]:
        """What Get token still needs (see `Parts.missing`); empty: ready."""
        return self.parts.missing(known(group).id)

    def change_settings(
        self,
        group: str,
        values: Mapping[str, Value],
        actor: Actor,
        *,
        discard_token: bool = False,
    ) -> None:
        """Check all values, then keep all of them.

        Raises `not_permitted`, `unknown_key`, `bad_value`, `unknown_provider`, and `bound` where
        a token or a grant depends on a value and `discard_token` is not set.
        """
        require_change(actor)
        chosen = record(group)
        for key in values:
            if chosen.field(key).kind is Kind.SECRET:
                raise AdgangError(ErrorId.BAD_VALUE, key=key, allowed="a secret's own way in")
        with self.parts.locks.hold(f"{group}/settings", timeout=10.0):
            old = self.settings.get(group)
            asked = values
            if isinstance(chosen, Group):
                from app.mail_defaults import with_defaults

                asked = with_defaults(chosen.protocol, old, values, self.providers)
            kept = self.settings.checked(group, asked)
            changed = [key for key in kept if key in BINDING_KEYS and old[key] != kept[key]]
            if changed:
                self._unbind(group, changed[0], actor, discard_token=discard_token)
            self.settings.put(group, kept)
        self.journal.add(actor, Act.CHANGE_SETTINGS, group)

    def set_password(self, group: str, password: Secret, actor: Actor) -> None:
        """Keep the password of a group or record in the vault; an empty one takes it away.

        Raises `not_permitted`, `unknown_key`, `bad_value` and the vault's errors.
        """
        require_change(actor)
        field = record(group).field("password")
        entry = password_entry(group)
        if password:
            validation.check(field, password.reveal())
            self.vault().write(entry, password)
        else:
            self.vault().remove(entry)
        self.settings.mark_secret(group, "password", present=bool(password))
        self.journal.add(actor, Act.CHANGE_SETTINGS, group)

    def copy_settings(
        self,
        source: str,
        target: str,
        actor: Actor,
        *,
        with_password: bool = False,
        discard_token: bool = False,
    ) -> None:
        """Make the settings of the group `target` those of `source`; a token is never copied.

        `with_password` copies the password as well, inside the vault. Raises `not_permitted`,
        `unknown_group`, `bad_value` for a group of another protocol, `bound` as
        `change_settings`, and the vault's errors.
        """
        from app.settings_copy import copy

        require_change(actor)
        password = self.vault().read(password_entry(source)) if with_password else None
        copy(
            self.parts, source, target,
            lambda key: self._unbind(target, key, actor, discard_token=discard_token),
        )  # fmt: skip
        self.journal.add(actor, Act.CHANGE_SETTINGS, target)
        if password is not None:
            self.set_password(target, password, actor)

    def change_provider(
        self,
        id: str,  # noqa: A002
        change: Callable[[], object],
        actor: Actor,
        *,
        discard_token: bool = False,
    ) -> None:
        """Apply `change`, which alters the definition of the provider `id`.

        Raises `not_permitted`, `bound` where a group's token or grant depends on the provider
        and `discard_token` is not set, and what `change` raises.
        """
        require_change(actor)
        users = [
            status.group
            for status in self.tokens.status_all()
            if status.provider == id and status.has_something
        ]
        if users and not discard_token:
            raise AdgangError(ErrorId.BOUND, key=id, value=" ".join(users))
        for group in users:
            self.tokens.delete(group, actor)
        change()
        self.journal.add(actor, Act.CHANGE_PROVIDER, None)

    def connection_test(self, group: str, actor: Actor) -> Iterator[StepResult]:
        """Test the connection of a group, or the proxy, step by step.

        See `app.group_connection` and `app.proxy_connection`.
        """
        from app.group_connection import check_connection

        if group == PROXY:
            from app.proxy_connection import check_proxy

            return check_proxy(self.parts, self.proxy, actor)
        return check_connection(self.parts, self.tokens, known(group), actor)

    def close(self) -> None:
        """Close the database and let other processes poll."""
        with suppress(AdgangError):
            self.tokens.close()
        self.database.close()

    def _unbind(self, group: str, key: str, actor: Actor, *, discard_token: bool) -> None:
        if not self.tokens.status(group).has_something:
            return
        if not discard_token:
            raise AdgangError(ErrorId.BOUND, key=key, value=group)
        self.tokens.delete(group, actor)
