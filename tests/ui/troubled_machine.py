# SPDX-License-Identifier: Apache-2.0
"""The real panel on a machine that really loses its disk or its network, a JSON object at the end.

`python -m tests.ui.troubled_machine disk|network FOLDER`, in namespaces of its own: what it mounts
and pulls ends with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from PySide6.QtGui import QGuiApplication

from app import first_setup
from app.core import Core
from app.first_setup import SetupStage
from app.panel_config import PanelConfig
from tests.namespaces import DHCP, PLUG, PULL
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

SIZE = 4 << 20  # octets
FULL, NO_NETWORK = "The storage is full", "The machine is not on the network"


def main(kind: str, folder: Path) -> None:
    application = QGuiApplication([])
    if kind == "disk":
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", str(folder)]
        subprocess.run(mount, check=True)
    config = PanelConfig(state=folder / "state", machine=folder / "etc", keyring="machine")
    core = Core.open(config)
    first_setup.keep_stage(core, SetupStage.ENDED)
    core.close()
    driver = PanelDriver(config, Options(lang="en"), connected=None)
    seen = disk(driver, folder) if kind == "disk" else network(driver)
    driver.close()
    print(json.dumps(seen))
    del application


def disk(driver: PanelDriver, folder: Path) -> list[str]:
    driver.log_in()
    driver.tap("Send e-mail")
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as filling:
        try:
            while filling.write(bytes(4096)):
                pass
        except OSError:
            pass
    change(driver, "one.example.com")
    driver.see_part(FULL)
    driver.tap("Back")
    driver.see(FULL)
    filler.unlink()
    driver.wait(lambda: driver.find(FULL) is None, "the notice to go", seconds=20)
    change(driver, "two.example.com")
    driver.wait(lambda: driver.description("Primary Server") == "two.example.com", "the server")
    return ["full", "mended"]


def change(driver: PanelDriver, server: str) -> None:
    driver.tap("Primary Server")
    driver.type(server)
    driver.tap("Save")


def network(driver: PanelDriver) -> list[str]:
    driver.see(NO_NETWORK)
    seen = ["no network at first"]
    for commands, there in ((DHCP, True), ([PULL], False), ([PLUG], True)):
        for command in commands:
            subprocess.run(command, check=True)
        until(driver, there=there)
        seen.append("plugged in" if there else "pulled out")
    return seen


def until(driver: PanelDriver, *, there: bool) -> None:
    driver.wait(lambda: (driver.find(NO_NETWORK) is None) is there, "the network", seconds=20)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
