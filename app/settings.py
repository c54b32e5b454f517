# SPDX-License-Identifier: Apache-2.0
"""The values of the catalogue's fields: typed, validated, kept together or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app import validation
from app.catalogue import Auth, Field, Group, Kind, Record, Tls, default_port, record
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.validation import Value

_SET, _UNSET = "set", "unset"
_TLS_KIND = "tls_kind"  # beside the settings: what the switch goes back to


class SettingsStore:
    """Settings of every group and record; of a secret only that the vault holds it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, group_id: str) -> dict[str, Value]:
        """All keys of the group or record with their defaults. Raises `unknown_group`."""
        chosen = record(group_id)
        return _complete(chosen, self._stored(chosen))

    def checked(self, group_id: str, values: Mapping[str, Value]) -> dict[str, Value]:
        """The values as they would be kept; all of them are good, or the first bad one raises.

        Raises `unknown_key` and `bad_value`; nothing is written.
        """
        chosen = record(group_id)
        kept = {key: validation.check(chosen.field(key), value) for key, value in values.items()}
        _check_together(_complete(chosen, {**self._stored(chosen), **kept}))
        return kept

    def put(self, group_id: str, values: Mapping[str, Value]) -> None:
        """Write values that `checked` returned, in one transaction."""
        with self._database.transaction():
            self.put_within(group_id, values)

    def put_within(self, group_id: str, values: Mapping[str, Value]) -> None:
        """The same within a transaction of the caller's."""
        self._database.execute("INSERT OR IGNORE INTO settings_group VALUES (?)", (group_id,))
        if values.get("tls") == Tls.OFF:
            self._keep_tls_kind(group_id)
        for key, value in values.items():
            self._database.execute(
                "INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (group_id, key, str(value))
            )

    def copy(self, source: str, target: str, keys: Sequence[str]) -> None:
        """Make these settings of `target` those of `source`; a default stays a default.

        Raises `bad_value` where they do not go with what the target keeps.
        """
        with self._database.transaction():
            goal, origin = record(target), self._stored(record(source))
            kept = {key: value for key, value in self._stored(goal).items() if key not in keys}
            taken = {key: value for key, value in origin.items() if key in keys}
            _check_together(_complete(goal, kept | taken))
            self._database.execute("INSERT OR IGNORE INTO settings_group VALUES (?)", (target,))
            for key in (*keys, *((_TLS_KIND,) if "tls" in keys else ())):
                self._database.execute(
                    "DELETE FROM setting WHERE group_id = ? AND key = ?", (target, key)
                )
                self._database.execute(
                    "INSERT INTO setting SELECT ?, key, value FROM setting"
                    " WHERE group_id = ? AND key = ?", (target, source, key),
                )  # fmt: skip

    def tls_kind(self, group_id: str) -> Tls:
        """The kind of TLS that the group uses, or used before it was switched off."""
        rows = self._database.query(
            "SELECT value FROM setting WHERE group_id = ? AND key IN ('tls', ?) AND value != 'off'"
            " ORDER BY key", (group_id, _TLS_KIND),
        )  # fmt: skip
        kinds = [Tls(value) for (value,) in rows if value in set(Tls)]
        return kinds[0] if kinds else Tls.AUTO

    def _keep_tls_kind(self, group_id: str) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO setting SELECT group_id, ?, value FROM setting"
            " WHERE group_id = ? AND key = 'tls' AND value != 'off'", (_TLS_KIND, group_id),
        )  # fmt: skip

    def mark_secret(self, group_id: str, key: str, *, present: bool) -> None:
        """Remember whether the vault holds the secret, so that showing it needs no keyring."""
        self.put(group_id, {key: _SET if present else _UNSET})

    def _stored(self, chosen: Record) -> dict[str, Value]:
        rows = self._database.query(
            "SELECT key, value FROM setting WHERE group_id = ?", (chosen.id,)
        )
        stored = {str(key): str(value) for key, value in rows}
        return {
            field.key: _typed(chosen, field, stored[field.key])
            for field in chosen.fields
            if field.key in stored
        }


def _typed(chosen: Record, field: Field, text: str) -> Value:
    """What was stored, checked once more: somebody may have written to the file."""
    if field.kind is Kind.NUMBER or field.kind is Kind.CHOICE:
        try:
            return validation.check(field, text)
        except AdgangError as error:
            raise AdgangError(
                ErrorId.STATE_DAMAGED, key=f"{chosen.id}.{field.key}", value=text,
                allowed=error.allowed,
            ) from error  # fmt: skip
    return text


def _complete(chosen: Record, stored: Mapping[str, Value]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for field in chosen.fields:
        default = _UNSET if field.kind is Kind.SECRET else field.default
        values[field.key] = stored.get(field.key, str(default) if isinstance(default, str)
                                       else default)  # fmt: skip
    if isinstance(chosen, Group) and values["port"] is None:
        tls = Tls(str(values["tls"]))
        values["port"] = default_port(chosen.protocol, tls, provider=bool(values["provider"]))
    return values


def _check_together(values: Mapping[str, Value]) -> None:
    """OAuth 2.0 without TLS would show the token to the network (RFC 6750 5.3)."""
    if values.get("auth") != Auth.OAUTH2 or values["tls"] != Tls.OFF:
        return
    if not validation.is_loopback(str(values["server"])):
        raise AdgangError(
            ErrorId.BAD_VALUE, key="tls", value=Tls.OFF,
            allowed=" | ".join(tls for tls in Tls if tls is not Tls.OFF),
        )  # fmt: skip
