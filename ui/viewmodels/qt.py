# SPDX-License-Identifier: Apache-2.0
"""PySide6's decorators with types: its own stubs lose what a property returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal

__all__ = ["Property", "QmlUncreatable"]

if TYPE_CHECKING:
    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class _Readable(Generic[T]):
        """What a decorated getter is to its readers in Python."""

        def __get__(self, instance: object, owner: type | None = None) -> T: ...

    def Property(
        kind: type | str, *, notify: Signal
    ) -> Callable[[Callable[[Any], T]], _Readable[T]]:
        """A read-only property; qmllint wants a notify signal even where nothing changes."""
        ...

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """A type that QML may name but not make."""
        ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable
