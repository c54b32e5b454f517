# SPDX-License-Identifier: Apache-2.0
"""Whether the on-screen keyboard is there; decided before QGuiApplication is made.

Qt Virtual Keyboard is an optional part (GPLv3 or commercial, see NOTICE). Its plugin without its
QML opens windows of its own and aborts at exit; its QML without its plugin never shows.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_PLUGIN = "qtvirtualkeyboard"
_VARIABLE = "QT_IM_MODULE"
_NEEDED = "libpulse.so.0"  # the keyboard's QML loads Qt Multimedia, and that loads this


def prepare(environ: dict[str, str] | os._Environ[str], wanted: str) -> bool:
    """Switch the keyboard on where `wanted` ("auto" or "off") and the machine allow it."""
    if wanted == "auto" and _installed() and _loads(_NEEDED):
        environ[_VARIABLE] = _PLUGIN
        # Ours is in the window; without this Qt adds one of its own on a desktop.
        environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
        return True
    if environ.get(_VARIABLE) == _PLUGIN:
        del environ[_VARIABLE]
    return False


def _installed() -> bool:
    from PySide6.QtCore import QLibraryInfo

    qml = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return (qml / "QtQuick" / "VirtualKeyboard" / "qmldir").is_file() and any(
        (plugins / "platforminputcontexts").glob(f"*{_PLUGIN}*")
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
