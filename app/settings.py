# SPDX-License-Identifier: Apache-2.0
"""The values of the catalogue's fields: typed, validated, kept together or not at all."""

from __future__ import annotations

from collections.abc import Mapping

from app import validation
from app.catalogue import Auth, Field, Group, Kind, Tls, default_port, group
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.validation import Value

_SET, _UNSET = "set", "unset"


class SettingsStore:
    """Settings of every group; secrets lie in the vault, and only that they are set is here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, group_id: str) -> dict[str, Value]:
        """All keys of the group with their defaults. Raises `unknown_group`."""
        chosen = group(group_id)
        return _complete(chosen, self._stored(chosen))

    def checked(self, group_id: str, values: Mapping[str, Value]) -> dict[str, Value]:
        """The values as they would be kept; all of them are good, or the first bad one raises.

        Raises `unknown_key` and `bad_value`; nothing is written.
        """
        chosen = group(group_id)
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
        for key, value in values.items():
            self._database.execute(
                "INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (group_id, key, str(value))
            )

    def mark_secret(self, group_id: str, key: str, *, present: bool) -> None:
        """Remember whether the vault holds the secret, so that showing it needs no keyring."""
        self.put(group_id, {key: _SET if present else _UNSET})

    def _stored(self, chosen: Group) -> dict[str, Value]:
        rows = self._database.query(
            "SELECT key, value FROM setting WHERE group_id = ?", (chosen.id,)
        )
        stored = {str(key): str(value) for key, value in rows}
        return {
            field.key: _typed(chosen, field, stored[field.key])
            for field in chosen.fields
            if field.key in stored
        }


def _typed(chosen: Group, field: Field, text: str) -> Value:
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


def _complete(chosen: Group, stored: Mapping[str, Value]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for field in chosen.fields:
        default = _UNSET if field.kind is Kind.SECRET else field.default
        values[field.key] = stored.get(field.key, str(default) if isinstance(default, str)
                                       else default)  # fmt: skip
    if values["port"] is None:
        tls = Tls(str(values["tls"]))
        values["port"] = default_port(chosen.protocol, tls, provider=bool(values["provider"]))
    return values


def _check_together(values: Mapping[str, Value]) -> None:
    """OAuth 2.0 without TLS would show the token to the network (RFC 6750 5.3)."""
    if values["auth"] != Auth.OAUTH2 or values["tls"] != Tls.OFF:
        return
    if not validation.is_loopback(str(values["server"])):
        raise AdgangError(
            ErrorId.BAD_VALUE, key="tls", value=Tls.OFF,
            allowed=" | ".join(tls for tls in Tls if tls is not Tls.OFF),
        )  # fmt: skip
