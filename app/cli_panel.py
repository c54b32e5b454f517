# SPDX-License-Identifier: Apache-2.0
"""`adgang`: the panel, imported only when it is shown."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.cli_arguments import configuration
from app.cli_look import look
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace
    from types import FrameType

_AGAIN = 0.1  # seconds


def run(options: Namespace) -> int:
    """Show the panel until it is closed."""
    asked = look(options)
    config = configuration(options)
    require_display()
    with signals_put_off():
        gc.disable()  # until the panel stands: what its start makes, stays
        from ui import application

        return application.run(config, **asked._asdict())


def require_display() -> None:
    """Before anything is started, and before Qt, which aborts without a display."""
    from ui import display

    if not display.prepare(os.environ):
        raise AdgangError(ErrorId.NO_DISPLAY)


@contextmanager
def signals_put_off() -> Iterator[None]:
    """Send a signal again until the panel listens.

    Qt's modules are no place for the exception that a signal is elsewhere: PySide makes other
    errors of it, or none.
    """

    def again(number: int, _frame: FrameType | None) -> None:
        timer = threading.Timer(_AGAIN, os.kill, (os.getpid(), number))
        timer.daemon = True
        timer.start()

    before = {number: signal.signal(number, again) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
