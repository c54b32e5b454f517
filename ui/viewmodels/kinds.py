# SPDX-License-Identifier: Apache-2.0
"""The enums that QML compares with; words for them are in Panel.Words."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEnum, QObject
from PySide6.QtQml import QmlElement

from app import catalogue, token_records
from ui.viewmodels.qt import QmlUncreatable

if TYPE_CHECKING:
    from app.tokens import DeleteOutcome

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("an enum")
class TokenState(QObject):
    """The manual's four states."""

    @QEnum
    class State(IntEnum):
        """In the order of a token's life."""

        NotAcquired = 0
        Waiting = 1
        Acquired = 2
        Invalid = 3


@QmlElement
@QmlUncreatable("an enum")
class TokenPhase(QObject):
    """How far Get token has come on this panel."""

    @QEnum
    class Phase(IntEnum):
        """Idle: nothing to show; Starting: no code yet; Code: a person is waited for.

        Decision: somebody logged in with another account.
        """

        Idle = 0
        Starting = 1
        Code = 2
        Succeeded = 3
        Failed = 4
        Decision = 5


@QmlElement
@QmlUncreatable("an enum")
class Removal(QObject):
    """What Delete left to do at the provider."""

    @QEnum
    class Outcome(IntEnum):
        """Nothing: no Delete has been done; Shared: another group's token hangs on the grant."""

        Nothing = 0
        Revoked = 1
        LeftAtProvider = 2
        Shared = 3


@QmlElement
@QmlUncreatable("an enum")
class StepState(QObject):
    """Where a step of the connection test stands."""

    @QEnum
    class State(IntEnum):
        """Waiting: its turn has not come."""

        Waiting = 0
        Running = 1
        Ok = 2
        Failed = 3
        Skipped = 4


@QmlElement
@QmlUncreatable("an enum")
class FieldKind(QObject):
    """What a field holds; decides its editor and its keyboard."""

    @QEnum
    class Kind(IntEnum):
        """As in the catalogue."""

        Host = 0
        Number = 1
        Text = 2
        Email = 3
        Account = 4
        Choice = 5
        Provider = 6
        Secret = 7
        User = 8
        Emails = 9
        Hosts = 10


TOKEN_STATES = {
    token_records.TokenState.NOT_ACQUIRED: TokenState.State.NotAcquired,
    token_records.TokenState.WAITING: TokenState.State.Waiting,
    token_records.TokenState.ACQUIRED: TokenState.State.Acquired,
    token_records.TokenState.INVALID: TokenState.State.Invalid,
}


def removal(outcome: DeleteOutcome) -> Removal.Outcome:
    """What a Delete left to do."""
    if outcome.shared:
        return Removal.Outcome.Shared
    if outcome.revoked:
        return Removal.Outcome.Revoked
    return Removal.Outcome.LeftAtProvider if outcome.deleted else Removal.Outcome.Nothing


FIELD_KINDS = {
    catalogue.Kind.HOST: FieldKind.Kind.Host,
    catalogue.Kind.NUMBER: FieldKind.Kind.Number,
    catalogue.Kind.TEXT: FieldKind.Kind.Text,
    catalogue.Kind.EMAIL: FieldKind.Kind.Email,
    catalogue.Kind.ACCOUNT: FieldKind.Kind.Account,
    catalogue.Kind.CHOICE: FieldKind.Kind.Choice,
    catalogue.Kind.PROVIDER: FieldKind.Kind.Provider,
    catalogue.Kind.SECRET: FieldKind.Kind.Secret,
    catalogue.Kind.USER: FieldKind.Kind.User,
    catalogue.Kind.EMAILS: FieldKind.Kind.Emails,
    catalogue.Kind.HOSTS: FieldKind.Kind.Hosts,
}
