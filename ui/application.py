# SPDX-License-Identifier: Apache-2.0
"""The application around the panel: display, keyboard, signals, and the end."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from ui import display, keyboard
from ui.exit_signals import ExitSignals
from ui.panel import DemoNote, Options, Panel

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider

__all__ = ["DemoNote", "make", "run"]


def run(
    config: PanelConfig,
    *,
    core: Core | None = None,
    lang: str | None = None,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    density: float | None = None,
    demo_note: DemoNote | None = None,
    extra_providers: tuple[Provider, ...] = (),
) -> int:
    """Show the panel until it is closed; its exit code.

    `core` stays the caller's; without one the panel opens its own, and shows what is wrong
    where that fails. Raises `no_display`, `already_running` and `wrong_user`.
    """
    if not display.prepare(os.environ):
        raise AdgangError(ErrorId.NO_DISPLAY)
    options = Options(lang, size, fullscreen, density, demo_note, extra_providers)
    with_keyboard = keyboard.prepare(os.environ, config.keyboard)
    application = make()
    panel = Panel(config, options, keyboard=with_keyboard, core=core)
    signals = ExitSignals(application.quit)
    try:
        panel.start()
        gc.freeze()
        gc.enable()
        return application.exec()
    finally:
        panel.close()
        signals.close()


def make() -> QGuiApplication:
    """Qt's application, named."""
    application = QGuiApplication([])
    application.setApplicationName("adgang")
    application.setApplicationDisplayName("Adgang")
    return application
