# SPDX-License-Identifier: Apache-2.0
"""What the measured processes tell: their first frame, and their memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

FIRST_FRAME = "first frame"


def first_frame(root: QObject, then: Callable[[], object]) -> None:
    """Print a line at the first frame on the screen, then go on with `then`."""
    assert isinstance(root, QQuickWindow)

    def swapped() -> None:
        root.frameSwapped.disconnect(swapped)
        print(FIRST_FRAME, flush=True)
        QTimer.singleShot(0, then)  # out of the frame first

    # Nothing here imports the namespace Qt: its enums cost 20 ms, which would flatter the panel.
    root.frameSwapped.connect(swapped)


def quit_with_memory() -> None:
    """Print the resident memory in KiB, and end."""
    status = Path("/proc/self/status").read_text()
    resident = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    print(resident, flush=True)
    QCoreApplication.quit()
