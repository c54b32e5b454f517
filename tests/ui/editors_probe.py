# SPDX-License-Identifier: Apache-2.0
"""Opens every editor on every panel with the on-screen keyboard, a JSON object a line.

A process of its own, since Qt takes its input method once, before QGuiApplication is made.
With a folder as argument it leaves pictures there.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from app.catalogue import GROUPS, Kind
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui import with_keyboard
from tests.ui.controls.stage import PANELS
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE
from tests.ui.test_sleep import push
from ui.panel import Options

TYPED = (Kind.HOST, Kind.NUMBER, Kind.TEXT, Kind.EMAIL, Kind.ACCOUNT, Kind.SECRET)
EDITORS = [
    (group.id, field.key)
    for group in (GROUPS[0], GROUPS[2])
    for field in group.fields
    if field.kind in TYPED
]
TURNED = ("portrait", "5in", "10in", "7in")  # while an editor is open


def main(pictures: Path | None) -> None:
    with_keyboard.prepare()
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        config = PanelConfig(state=Path(folder) / "state", machine=Path(folder), keyring="machine")
        core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
        core.set_preference("motion", "off")
        driver = PanelDriver(config, Options(lang="da"), core=core)
        driver.log_in()
        for panel in PANELS:
            for scale in (1.0, 1.3):
                become(driver, panel, scale)
                for group, key in EDITORS:
                    edit(driver, group, key)
                    tell(driver, pictures, panel, scale, f"{group}.{key}")
                    driver.tap("Tilbage")
        turn(driver, pictures)
        driver.close()
        core.close()
    del application


def turn(driver: PanelDriver, pictures: Path | None) -> None:
    """The panel is turned round, or its window made larger, while somebody types."""
    become(driver, "7in", 1.0)
    edit(driver, "smtp", "port")
    driver.type("70000")
    driver.tap("Gem")
    driver.see_part("Det kan ikke bruges.")
    for panel in TURNED:
        become(driver, panel, 1.0)
        tell(driver, pictures, panel, 1.0, "turned")


def become(driver: PanelDriver, panel: str, scale: float) -> None:
    width, height, density = PANELS[panel]
    driver.window.setProperty("density", density)
    driver.window.setProperty("textScale", scale)
    driver.window.resize(width, height)
    driver.settle(0.05)


def edit(driver: PanelDriver, group: str, key: str) -> None:
    assert driver.panel.view_model is not None
    navigator = driver.item("navigator")
    if navigator.property("depth") == 1:
        push(driver, "GroupPage", screen="services_setup")
        driver.settle(0.2)
    push(driver, "EditPage", group=driver.panel.view_model.group(group), key=key)
    driver.wait(lambda: QGuiApplication.inputMethod().isVisible(), "the keyboard")


def tell(driver: PanelDriver, pictures: Path | None, panel: str, scale: float, editor: str) -> None:
    driver.settle(0.06)
    field = driver.window.activeFocusItem()
    box = field.mapRectToScene(QRectF(0, 0, field.width(), field.height()))
    keyboard = QGuiApplication.inputMethod().keyboardRectangle()
    bar = 10.5 * PANELS[panel][2]
    print(json.dumps({
        "panel": panel, "scale": scale, "editor": editor,
        "typing": field.inherits("QQuickTextField"), "keyboard": keyboard.height(),
        "hidden_above": bar - box.top(), "hidden_below": box.bottom() - keyboard.top(),
        "over_the_edge": max(-box.left(), box.right() - driver.window.width()),
    }), flush=True)  # fmt: skip
    if pictures:
        name = f"editor-{panel}-{round(100 * scale)}-{editor}.png"
        driver.picture().save(str(pictures / name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
