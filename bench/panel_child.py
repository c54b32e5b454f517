# SPDX-License-Identifier: Apache-2.0
"""The panel, started as `adgang` starts it, that tells of its first frame and its memory."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def main() -> None:
    """Show the panel on the state `argv[1]`."""
    gc.disable()  # as the command line does until the panel stands
    from PySide6.QtCore import QTimer

    from app.panel_config import read
    from bench.children import first_frame, quit_with_memory
    from ui import keyboard
    from ui.application import make
    from ui.panel import Options, Panel

    config = read(Path(sys.argv[1]))
    with_keyboard = keyboard.prepare(os.environ, config.keyboard)
    application = make()
    panel = Panel(config, Options(lang="da", size=(1024, 600)), keyboard=with_keyboard)
    panel.start()
    gc.freeze()
    gc.enable()
    assert panel.engine is not None
    first_frame(panel.engine.rootObjects()[0], lambda: QTimer.singleShot(1500, quit_with_memory))
    application.exec()
    panel.close()


if __name__ == "__main__":
    main()
