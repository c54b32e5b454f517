# SPDX-License-Identifier: Apache-2.0
"""Goes to a stop on a machine of its own, and looks at it in every way.

The window is resized, the language and the theme are switched while the panel runs.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.panel_driver import PanelDriver
from tests.ui.qml_types import types_of
from tests.ui.walker import contrast, geometry, names
from tests.ui.walker.looks import Look, asked_for, shuffled
from tests.ui.walker.machines import Machine
from tests.ui.walker.pseudo import LONG
from tests.ui.walker.scene import Scene
from tests.ui.walker.stale import stale
from tests.ui.walker.stop import Stop
from ui.panel import DemoNote, Options
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.panel import PanelViewModel

CHECKS = (*geometry.CHECKS, *names.CHECKS, *contrast.CHECKS)
DEMO = DemoNote("https://localhost:8443/device", "scan@example.com", "scan-demo", "12345")
_STILL = 3  # looks without a new frame
_PAUSE = 0.002  # seconds between them
_PATIENCE = 5.0  # seconds
_LAYOUT = 0.25  # seconds in which the keyboard loads another language's keys
_TOLD = 30  # faults
_MOVE = 0.05  # seconds in which it takes its new place
_SECOND_GLANCE = 0.2  # seconds; what is wrong for a moment only is not wrong


class Walk:
    """One running panel."""

    def __init__(self, stop: Stop, machine: Machine, look: Look, *, typing: bool) -> None:
        self.machine = machine
        self._typing = typing
        options = Options(
            lang=look.language, size=look.size, density=look.density,
            demo_note=DEMO if stop.demo else None,
        )  # fmt: skip
        core = None if stop.stateless else machine.core
        if core:
            core.set_preference("motion", "off")
        self.driver = PanelDriver(
            machine.config, options, core=core, keyboard=not stop.bare, setup=stop.setup
        )
        self._frames = 0
        self.driver.window.frameSwapped.connect(self._count)
        if core:
            self.model.language._keep = lambda _: None  # looking leaves nothing behind
            self.idle()

    @property
    def model(self) -> PanelViewModel:
        model = self.driver.panel.view_model
        assert model is not None
        return model

    def group(self, name: str) -> GroupViewModel:
        return self.model.group(name)

    def log_in(self) -> None:
        """Be the administrator, as one is who opens a page that is theirs."""
        if not self.model.session.loggedIn:
            self.driver.log_in()
            self.idle()

    def idle(self) -> None:
        """Wait until no answer is expected from a worker."""
        self.until(lambda: not self.driver.panel._background._receivers, "the workers")

    def until(self, condition: Callable[[], object], what: str) -> None:
        self.driver.wait(condition, what)

    def push(self, page: str, **properties: object) -> None:
        """Put a page on top, as a tap on a page's button does."""
        navigator = self.driver.item("navigator")
        QMetaObject.invokeMethod(
            navigator, "push", Q_ARG("QString", page), Q_ARG("QVariant", properties)
        )
        self.driver.calm()

    def refresh(self) -> None:
        """Show what has changed on the machine."""
        self.model.refresh()
        self.idle()

    def object(self, kind: str) -> QObject:
        """The topmost page's object of this QML type, be it visible or not."""
        found = [
            each for each in self.driver.window.findChildren(QObject) if types_of(each)[0] == kind
        ]
        assert found, f"no {kind} here"
        return found[-1]

    def open(self, dialog: str) -> None:
        """Open the dialog of this type."""
        QMetaObject.invokeMethod(self.object(dialog), "open")
        self.settle()

    # Looking

    def show(self, look: Look) -> None:
        """Look at it this way from now on."""
        window = self.driver.window
        window.resize(QSize(*look.size))
        for name, value in (
            ("density", look.density), ("textScale", look.scale / 100), ("dark", look.dark),
        ):  # fmt: skip
            assert window.setProperty(name, value), name
        other = self._language().current != look.language
        self._language().select(look.language)
        self.settle()
        if self._typing and self._is_editing():
            self.until(QGuiApplication.inputMethod().isVisible, "the keyboard")
            self.driver.settle(_LAYOUT if other else _MOVE)
            self.settle()

    def settle(self) -> None:
        """Wait until nothing more is painted, and every page knows whether it scrolls."""
        still, end = 0, time.monotonic() + _PATIENCE
        while still < _STILL and time.monotonic() < end:
            before = self._frames
            QGuiApplication.processEvents()
            time.sleep(_PAUSE)
            calm = self._frames == before and (still < _STILL - 1 or not self._is_settling())
            still = still + 1 if calm else 0

    def faults(self, look: Look, *, seen: Iterable[str] = ()) -> list[str]:
        """What is wrong with it, looked at this way."""
        self.show(look)
        found = self._glance(look, seen)
        if found:
            self.driver.settle(_SECOND_GLANCE)
            again = set(self._glance(look, seen))
            found = [each for each in found if each in again]
        return [f"[{look}] {fault}" for fault in found]

    def types(self) -> set[str]:
        """The QML files that can be seen."""
        with Scene(self.driver.window) as scene:
            return scene.types()

    def _glance(self, look: Look, seen: Iterable[str]) -> list[str]:
        with Scene(self.driver.window) as scene:
            return list(_faults(scene, look, seen))

    def _language(self) -> Any:
        panel = self.driver.panel
        return panel.view_model.language if panel.view_model else panel._shown[1]

    def _is_settling(self) -> bool:
        with Scene(self.driver.window) as scene:
            return any(each.get("settling") for each in scene.all)

    def _is_editing(self) -> bool:
        focus: QQuickItem | None = self.driver.window.activeFocusItem()  # its stub never says None
        return focus is not None and focus.inherits("QQuickTextInput")

    def _count(self) -> None:
        self._frames += 1


def _faults(scene: Scene, look: Look, seen: Iterable[str]) -> Iterator[str]:
    for check in (*CHECKS, *((stale,) if look.language == LONG else ())):
        yield from check(scene, look.density)
    for field in scene.targets:
        if field.item.hasActiveFocus() and field.shown != field.paint:
            yield f"typed into, but not in sight: {field}"
    for name in seen:
        parts = [each for each in scene.items if each.item.objectName() == name]
        if not parts or any(part.shown != part.paint for part in parts):
            yield f"not wholly in view: {name}"


@contextmanager
def walking(stop: Stop, folder: Path, look: Look, *, typing: bool = False) -> Iterator[Walk]:
    """The panel at the stop, started with the first look.

    `typing`: the on-screen keyboard is Qt's input method, and comes with an editor.
    """
    machine = Machine(folder)
    walk = None
    try:
        stop.machine(machine)
        walk = Walk(stop, machine, look, typing=typing)
        stop.go(walk)
        walk.settle()
        yield walk
    finally:
        machine.held.set()
        gc.collect()  # see Scene
        if walk is not None:
            walk.driver.close()
        machine.close()


def visit(stop: Stop, folder: Path, looks: Iterable[Look], *, typing: bool = False) -> list[str]:
    """Everything that is wrong at a stop."""
    looks = shuffled(looks, stop.name)
    found = []
    with walking(stop, folder, looks[0], typing=typing) as walk:
        types = walk.types()
        found += [f"{page}.qml is not seen here" for page in stop.pages if page not in types]
        for look in looks:
            found += walk.faults(look, seen=stop.seen)
    return found


def check(stop: Stop, folder: Path) -> None:
    """Fail with everything that is wrong at the stop."""
    try:
        found = visit(stop, folder, asked_for(stop.looks, stop.name))
    except Exception as error:
        # without its frames: what pytest would tell of their arguments may be gone
        raise AssertionError(f"{stop.name}: {type(error).__name__}: {error}") from None
    more = f"\n... and {len(found) - _TOLD} more" if len(found) > _TOLD else ""
    assert not found, "\n".join([f"{stop.name}:", *found[:_TOLD]]) + more
