# SPDX-License-Identifier: Apache-2.0
"""For programs of the tests that have the on-screen keyboard: Qt takes its input method once."""

from __future__ import annotations

import os


def prepare() -> None:
    """Choose it, before QGuiApplication is made; only in a process of its own."""
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    }
