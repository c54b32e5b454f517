# SPDX-License-Identifier: Apache-2.0
"""The code that is on the screen: made to be seen, unlike every other part of a grant."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.clock import Clock
from ui.viewmodels.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.grant_values import Code

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a token's own")
class ShownCode(QObject):
    """User code, link and life of the grant that waits; empty while there is none."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._code: Code | None = None
        self._until = 0.0  # CLOCK_BOOTTIME, seconds

    @property
    def grant_id(self) -> str | None:
        """Which grant is shown."""
        return self._code.grant_id if self._code else None

    @Property(str, notify=changed)
    def userCode(self) -> str:
        """As the provider wrote it."""
        return self._code.user_code if self._code else ""

    @Property(str, notify=changed)
    def link(self) -> str:
        """What the QR code holds."""
        if self._code is None:
            return ""
        return self._code.verification_uri_complete or self._code.verification_uri

    @Property(bool, notify=changed)
    def codeInLink(self) -> bool:
        """Whether the link brings the code along, so that the phone only has to compare it."""
        return self._code is not None and bool(self._code.verification_uri_complete)

    @Property(str, notify=changed)
    def address(self) -> str:
        """The page's address to type; without `https://` where a browser adds it rightly."""
        if self._code is None:
            return ""
        uri = self._code.verification_uri
        parts = urlsplit(uri)
        return uri.removeprefix("https://") if parts.port is None else uri

    @Property(float, notify=changed)
    def life(self) -> float:
        """Seconds from the code's beginning to its end, also where it came here later."""
        return max(self._code.life, self._code.expires_in) if self._code else 0.0

    @Slot(result=float)
    def secondsLeft(self) -> float:
        """Seconds until the code expires, never negative."""
        if self._code is None:
            return 0.0
        return max(0.0, self._until - self._clock.now().boot)

    def show(self, code: Code | None) -> None:
        """Take the code of another grant, or none."""
        if code is None and self._code is None:
            return
        self._code = code
        self._until = self._clock.now().boot + code.expires_in if code else 0.0
        self.changed.emit()
