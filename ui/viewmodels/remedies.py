# SPDX-License-Identifier: Apache-2.0
"""Who mends a failure and what to do next, for QML to word and to offer as a button."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from app.errors import ErrorId
from app.oauth.failure import REMEDIES, Failure, NextStep, Remedy, Who

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ERRORS = {
    ErrorId.LOCK_BUSY: Remedy(Who.NOBODY, NextStep.WAIT, True),
    ErrorId.OTHER_INSTALLATION: Remedy(Who.ADMINISTRATOR, NextStep.UNLOCK_KEYRING, False),
    ErrorId.BAD_DISCOVERY: Remedy(Who.MAIL_ADMINISTRATOR, NextStep.ASK_PROVIDER, False),
    ErrorId.BAD_PROVIDER: Remedy(Who.ADMINISTRATOR, NextStep.EDIT_SETTINGS, False),
    ErrorId.UNKNOWN_PROVIDER: Remedy(Who.ADMINISTRATOR, NextStep.EDIT_SETTINGS, False),
    ErrorId.BAD_VALUE: Remedy(Who.ADMINISTRATOR, NextStep.EDIT_SETTINGS, False),
}
_OTHERS = Remedy(Who.ADMINISTRATOR, NextStep.TEST_AGAIN, True)


@QmlElement
@QmlSingleton
class Remedies(QObject):
    """Looks a code up: a `Failure`, an `ErrorId` or anything else."""

    @Slot(str, result=str)
    def who(self, code: str) -> str:
        """A `Who`."""
        return str(remedy(code).who)

    @Slot(str, result=str)
    def step(self, code: str) -> str:
        """A `NextStep`."""
        return str(remedy(code).step)


def remedy(code: str) -> Remedy:
    """What there is to do about `code`."""
    if code in set(Failure):
        return REMEDIES[Failure(code)]
    return _ERRORS.get(ErrorId(code), _OTHERS) if code in set(ErrorId) else _OTHERS
