# SPDX-License-Identifier: Apache-2.0
"""Changing settings: who may, what a token hangs on, and the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.catalogue import BINDING_KEYS, Group, Kind, record
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.parts import Parts, password_entry, settings_lock

if TYPE_CHECKING:
    from app.actor import Actor
    from app.secret import Secret
    from app.tokens import TokenService
    from app.validation import Value

_WAIT = 10.0  # seconds for another change to end


class SettingsChanges:
    """The ways to change the settings of groups and records (see `Core`)."""

    def __init__(self, parts: Parts, tokens: TokenService) -> None:
        self._parts = parts
        self._tokens = tokens

    def change(
        self,
        id: str,  # noqa: A002
        values: Mapping[str, Value],
        actor: Actor,
        *,
        discard_token: bool,
    ) -> None:
        """See `Core.change_settings`."""
        chosen, settings = record(id), self._parts.settings
        with self._parts.locks.hold(settings_lock(id), timeout=_WAIT):
            self._parts.access().require_change(actor)
            for key in values:
                if chosen.field(key).kind is Kind.SECRET:
                    raise AdgangError(ErrorId.BAD_VALUE, key=key, allowed="a secret's own way in")
            old, asked = settings.get(id), values
            if isinstance(chosen, Group):
                from app.mail_defaults import with_defaults

                asked = with_defaults(chosen.protocol, old, values, self._parts.providers())
            kept = settings.checked(id, asked)
            changed = [key for key in kept if key in BINDING_KEYS and old[key] != kept[key]]
            if changed:
                self._unbind(id, changed[0], actor, discard_token=discard_token)
            settings.put(id, kept)
        self._parts.journal.add(actor, Act.CHANGE_SETTINGS, id)

    def set_password(self, id: str, password: Secret, actor: Actor) -> None:  # noqa: A002
        """Keep the password of a group or record in the vault; an empty one takes it away.

        Raises `not_permitted`, `unknown_key`, `bad_value` and the vault's errors.
        """
        from app import validation

        field = record(id).field("password")
        with self._parts.locks.hold(settings_lock(id), timeout=_WAIT):
            self._parts.access().require_change(actor)
            if password:
                validation.check(field, password.reveal())
            self._parts.vault().put(password_entry(id), password)
            self._parts.settings.mark_secret(id, "password", present=bool(password))
        self._parts.journal.add(actor, Act.CHANGE_SETTINGS, id)

    def copy(
        self, source: str, target: str, actor: Actor, *, with_password: bool, discard_token: bool
    ) -> None:
        """See `Core.copy_settings`."""
        from app.settings_copy import copy

        self._parts.access().require_change(actor)
        entry = password_entry(source)
        password = self._parts.vault().read(entry) if with_password else None
        copy(
            self._parts, source, target,
            lambda key: self._unbind(target, key, actor, discard_token=discard_token),
        )  # fmt: skip
        self._parts.journal.add(actor, Act.CHANGE_SETTINGS, target)
        if password is not None:
            self.set_password(target, password, actor)

    def _unbind(self, group: str, key: str, actor: Actor, *, discard_token: bool) -> None:
        if not self._tokens.status(group).has_something:
            return
        if not discard_token:
            raise AdgangError(ErrorId.BOUND, key=key, value=group)
        self._tokens.delete(group, actor)
