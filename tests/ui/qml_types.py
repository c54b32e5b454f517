# SPDX-License-Identifier: Apache-2.0
"""What QML calls the types of its objects, without leaving anything of theirs in Python's hands."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QMetaObject, QObject


def types_of(thing: QObject) -> tuple[str, ...]:
    """The names of its QML or C++ types, the most special first."""
    found = []
    lasting = {kind.__name__ for kind in type(thing).__mro__}
    meta: QMetaObject | None = thing.metaObject()  # its stubs never say None
    while meta is not None:
        name, above = meta.className(), meta.superClass()
        if name not in lasting:
            # QML's die with their component, and PySide takes whatever comes to its place for it.
            shiboken6.invalidate(meta)
        found.append(name.split("_QML")[0])
        meta = above
    return tuple(found)
