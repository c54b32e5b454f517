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
from app.catalogue import PROXY
from app.catalogue import group as known
from app.clock import Clock, SystemClock
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.journal import Act, Journal
from app.locks import GroupLocks
from app.own_vault import OwnVault
from app.panel_config import PanelConfig, Proxy
from app.parts import LOCK_TIMEOUT, PROVIDERS_LOCK, Parts, provider_secret
from app.reach import Reach
from app.secret import Secret
from app.settings import SettingsStore
from app.settings_changes import SettingsChanges
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
    from app.settings_copy import Source
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
            reach=reach or Reach(config, self._vault, self._device, self.proxy),
            remembered=self._vault.remembered,
        )
        self.tokens = TokenService(self.parts)
        self._changes = SettingsChanges(self.parts, self.tokens)
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

    def proxy(self) -> Proxy:
        """The proxy to the providers as it is set now. Raises the vault's errors."""
        from app.proxy import in_force

        return in_force(self.settings, self.config, self.vault)

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
        """Check all values of a group or record, then keep all of them.

        Raises `not_permitted`, `unknown_key`, `bad_value`, `unknown_provider`, and `bound` where
        a token or a grant depends on a value and `discard_token` is not set.
        """
        self._changes.change(group, values, actor, discard_token=discard_token)

    def set_password(self, group: str, password: Secret, actor: Actor) -> None:
        """Keep a password in the vault; an empty one goes (`SettingsChanges.set_password`)."""
        self._changes.set_password(group, password, actor)

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
        self._changes.copy(
            source, target, actor, with_password=with_password, discard_token=discard_token
        )

    def copy_sources(self, target: str) -> list[Source]:
        """The groups to copy from, with what each would change. Raises `unknown_group`."""
        from app.settings_copy import sources

        return sources(self.settings, self.config, target)

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
            self.vault().put(provider_secret(id), secret)

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
