# SPDX-License-Identifier: Apache-2.0
"""The composition root of the core: one object for the panel, the command line and jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import state
from app.catalogue import BINDING_KEYS, Kind
from app.catalogue import group as known
from app.clock import Clock, SystemClock
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.journal import Act, Journal
from app.locks import GroupLocks
from app.own_vault import OwnVault
from app.panel_config import PanelConfig
from app.parts import (
    LOCK_TIMEOUT,
    PROVIDERS_LOCK,
    Parts,
    password_entry,
    provider_secret,
    settings_lock,
)
from app.reach import Reach
from app.secret import Secret
from app.settings import SettingsStore
from app.token_records import TokenRecords
from app.tokens import TokenService
from app.validation import Value

if TYPE_CHECKING:
    from app.access import Access
    from app.actor import Actor
    from app.mail.connection_test import StepResult
    from app.oauth.dialect import Device
    from app.oauth.provider import Provider
    from app.oauth.registration import Task
    from app.oauth.registry import ProviderRegistry
    from app.password_hash import Cost
    from app.reset import ResetOutcome
    from app.vault.vault import Vault

_PREFERENCE = "preference/"


class Core:
    """Everything the product knows and does. Thread-safe; many calls wait for disk or network."""

    def __init__(
        self,
        config: PanelConfig,
        clock: Clock,
        extra_providers: tuple[Provider, ...],
        reach: Reach | None = None,
        password_cost: Cost | None = None,
    ) -> None:
        state.prepare(config.state)
        self.config = config
        self.clock = clock
        self._extra = extra_providers
        self._making = threading.Lock()
        self._access: Access | None = None
        self._password_cost = password_cost
        self.database = Database(config.database)
        self.settings = SettingsStore(self.database)
        self.journal = Journal(self.database, clock)
        locks = GroupLocks(config.locks)
        self._vault = OwnVault(config, self.database, locks)
        self.parts = Parts(
            access=lambda: self.access,
            config=config,
            clock=clock,
            settings=self.settings,
            records=TokenRecords(self.database),
            journal=self.journal,
            locks=locks,
            vault=self._vault,
            providers=lambda: self.providers,
            reach=reach or Reach(config, self._vault, self._device),
            remembered=self._vault.remembered,
        )
        self.tokens = TokenService(self.parts)
        if config.reset_marker.exists():
            self._finish_reset()

    def _finish_reset(self) -> None:
        """The power went in the middle of it, or another process is at it just now."""
        from app.reset import finish

        try:
            finish(self.parts, self.database)
        except BaseException:
            self.database.close()
            raise

    @classmethod
    def open(
        cls,
        config: PanelConfig,
        *,
        clock: Clock | None = None,
        extra_providers: tuple[Provider, ...] = (),
        reach: Reach | None = None,
        password_cost: Cost | None = None,
    ) -> Core:
        """Open the state directory, making it where it is missing.

        Raises `wrong_user`, `state_unwritable`, `state_full`, `state_damaged`, `state_newer`.
        """
        return cls(config, clock or SystemClock(), extra_providers, reach, password_cost)

    @property
    def access(self) -> Access:
        """The administrator: who is one, and who may change anything; made when first needed."""
        with self._making:
            if self._access is None:
                from app.access import Access

                self._access = Access(self.database, self.clock, self.journal, self._password_cost)
            return self._access

    @cached_property
    def providers(self) -> ProviderRegistry:
        """The provider definitions; read when first needed."""
        from app.oauth.registry import ProviderRegistry

        return ProviderRegistry(self.config, self._extra)

    def vault(self) -> Vault:
        """The keyring, chosen once and remembered. Raises its errors as long as it is shut."""
        return self._vault()

    def _device(self) -> Device:
        from app.oauth.dialect import Device

        return Device.of(self._vault.installation(), self.config.name)

    def preference(self, key: str, default: str) -> str:
        """A choice of the panel itself, such as its language."""
        return self.database.meta(_PREFERENCE + key) or default

    def set_preference(self, key: str, value: str) -> None:
        """Keep a choice of the panel itself."""
        self.database.set_meta(_PREFERENCE + key, value)

    def preferences(self) -> dict[str, str]:
        """All choices of the panel itself that were ever made."""
        return self.database.metas(_PREFERENCE)

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
        chosen = known(group)
        from app.mail_defaults import with_defaults

        with self.parts.locks.hold(settings_lock(group), timeout=10.0):
            self.access.require_change(actor)
            for key in values:
                if chosen.field(key).kind is Kind.SECRET:
                    raise AdgangError(ErrorId.BAD_VALUE, key=key, allowed="a secret's own way in")
            old = self.settings.get(group)
            asked = with_defaults(chosen.protocol, old, values, self.providers)
            kept = self.settings.checked(group, asked)
            changed = [key for key in kept if key in BINDING_KEYS and old[key] != kept[key]]
            if changed:
                self._unbind(group, changed[0], actor, discard_token=discard_token)
            self.settings.put(group, kept)
        self.journal.add(actor, Act.CHANGE_SETTINGS, group)

    def set_password(self, group: str, password: Secret, actor: Actor) -> None:
        """Keep the group's mail password in the vault; an empty one takes it away."""
        entry = password_entry(known(group).id)
        with self.parts.locks.hold(settings_lock(group), timeout=10.0):
            self.access.require_change(actor)
            self._keep(entry, password)
            self.settings.mark_secret(group, "password", present=bool(password))
        self.journal.add(actor, Act.CHANGE_SETTINGS, group)

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
        with self._providers_of(actor):
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

    def add_provider(self, add: Callable[[ProviderRegistry], object], actor: Actor) -> None:
        """Apply `add`, which defines a new provider. Raises `not_permitted`, and as `add`."""
        with self._providers_of(actor):
            add(self.providers)

    def set_provider_secret(self, id: str, secret: Secret, actor: Actor) -> None:  # noqa: A002
        """Keep the provider's client secret in the vault; an empty one takes it away."""
        with self._providers_of(actor):
            self._keep(provider_secret(id), secret)

    def reset(self, actor: Actor) -> ResetOutcome:
        """Make everything as on the first day (see `app.reset`). Raises `not_permitted`."""
        from app.reset import reset

        self.access.require_change(actor)
        outcome = reset(self.parts, self.tokens, self.database)
        self.access.forget()
        return outcome

    def import_provider(self, path: Path, actor: Actor, *, discard_token: bool = False) -> Provider:
        """Take in a provider file from removable media: a definition, or a client id and tenant.

        Raises `not_permitted`, `file_missing`, `bad_provider`, `provider_exists`,
        `unknown_provider`, `bound`, `state_unwritable`, `state_full`.
        """
        from app.provider_media import take_in

        return take_in(self, path, actor, discard_token=discard_token)

    def registration(self, provider: str, group: str | None = None) -> list[Task]:
        """How to register this machine at a provider; `group`: whose mailbox is to be named.

        Raises `unknown_provider`, `bad_provider`, `unknown_group`.
        """
        from app.oauth.registration import tasks

        account = str(self.settings.get(group)["account"]) if group else ""
        return tasks(self.providers.get(provider), account)

    def connection_test(self, group: str, actor: Actor) -> Iterator[StepResult]:
        """Test the group's connection step by step (see `app.group_connection`)."""
        from app.group_connection import check_connection

        return check_connection(self.parts, self.tokens, known(group), actor)

    def close(self) -> None:
        """Close the database and let other processes poll."""
        with suppress(AdgangError):
            self.tokens.close()
            if self._access is not None:
                self._access.close()
        self.database.close()

    @contextmanager
    def _providers_of(self, actor: Actor) -> Iterator[None]:
        """One change to the providers at a time; the journal tells of it."""
        with self.parts.locks.hold(PROVIDERS_LOCK, timeout=LOCK_TIMEOUT):
            self.access.require_change(actor)
            yield
        self.journal.add(actor, Act.CHANGE_PROVIDER, None)

    def _keep(self, entry: str, secret: Secret) -> None:
        if secret:
            self.vault().write(entry, secret)
        else:
            self.vault().remove(entry)

    def _unbind(self, group: str, key: str, actor: Actor, *, discard_token: bool) -> None:
        if not self.tokens.status(group).has_something:
            return
        if not discard_token:
            raise AdgangError(ErrorId.BOUND, key=key, value=group)
        self.tokens.delete(group, actor)
