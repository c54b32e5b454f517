# SPDX-License-Identifier: Apache-2.0
"""Dims the panel and blanks it when nobody is there; what wakes it does nothing else.

Nothing ticks: one timer, aimed anew only when it fires. Only a touch, a click or a key wakes: news
wait on the screen for whoever comes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QEnum, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtQml import QmlElement

from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_E = QEvent.Type
_BEGINS = frozenset((_E.TouchBegin, _E.MouseButtonPress, _E.MouseButtonDblClick))
_ENDS = frozenset((_E.TouchEnd, _E.TouchCancel, _E.MouseButtonRelease))
_POINTER = frozenset((*_BEGINS, *_ENDS, _E.TouchUpdate, _E.MouseMove, _E.Wheel))
# A shortcut's key comes after it; and a tap that arrives as a mouse moves it first, then clicks.
_NO_SIGN = frozenset((_E.ShortcutOverride, _E.MouseMove))
_KEYS = frozenset((_E.ShortcutOverride, _E.KeyPress, _E.KeyRelease))


@QmlElement
@QmlUncreatable("an enum")
class Sleep(QObject):
    """How deep the panel sleeps."""

    @QEnum
    class Depth(IntEnum):
        """Dimmed: the screen can still be read; Blank: it is dark, and nothing on it moves."""

        Awake = 0
        Dimmed = 1
        Blank = 2


_Depth = Sleep.Depth


@QmlElement
@QmlUncreatable("the panel's own")
class IdleViewModel(QObject):
    """Watches one window for signs of a person."""

    changed = Signal()

    def __init__(self, window: QWindow, now: Callable[[], float]) -> None:
        """`now` in seconds, of a clock that nobody sets."""
        super().__init__()
        self._now = now
        self._last = now()  # when somebody was there
        self._depth = _Depth.Awake
        self._after: dict[Sleep.Depth, float] = {}
        self._held = False
        self._down = False  # a finger rests on the glass, or a button is held
        self._eating = False  # until it is lifted: it has woken the panel
        self._eaten_keys = set[int]()
        self._by_keys = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._window = window

    @Property(int, notify=changed)
    def depth(self) -> int:
        """A `Sleep`."""
        return self._depth

    @Property(bool, notify=changed)
    def byKeys(self) -> bool:
        """Whether the panel is worked by keys just now, so that the focus must be seen."""
        return self._by_keys

    @Slot()
    def watch(self) -> None:
        """Hear of everything before the window and before all others that watch it until now.

        The overlay of dialogs is one of them: it hands touches on to the dialog by itself.
        """
        self._window.installEventFilter(self)

    @Slot(bool)
    def hold(self, on: bool) -> None:
        """Stay awake while a person reads what is on the screen without touching it."""
        self._held = on
        self._last = self._now()
        if on:
            self._turn(_Depth.Awake)
        self._aim()

    def set_times(self, dim: float | None, blank: float | None) -> None:
        """Seconds without a person until each; None: never."""
        times = {_Depth.Dimmed: dim, _Depth.Blank: blank}
        self._after = {depth: after for depth, after in times.items() if after is not None}
        self._aim()

    def stop(self) -> None:
        """The panel goes."""
        self._after = {}
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window what wakes the panel, from the press to the release."""
        kind = event.type()
        if kind in _POINTER:
            eaten = self._pointed(kind, event)
        elif kind in _KEYS and isinstance(event, QKeyEvent):
            eaten = self._keyed(kind, event)
        else:
            return False
        self._last = self._now()
        if self._depth is not _Depth.Awake and kind not in _NO_SIGN:
            self._turn(_Depth.Awake)
            self._aim()
        if eaten:
            event.accept()  # else Qt makes a mouse event of a touch, and looks for a shortcut
        return eaten

    def _pointed(self, kind: QEvent.Type, event: QEvent) -> bool:
        """Whether the window must not hear of it: a whole sequence, further fingers included."""
        asleep = self._depth is not _Depth.Awake
        if kind in _BEGINS:
            self._eating = asleep or (self._eating and kind is not _E.TouchBegin)
        eaten = asleep or self._eating
        others = isinstance(event, QMouseEvent) and bool(event.buttons())
        if kind in _BEGINS or kind in _ENDS:
            self._down = kind in _BEGINS or others
        if kind in _ENDS and not others:
            self._eating = False
        self._hand(by_keys=False)
        return eaten

    def _keyed(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        """Whether the window must not hear of it: a key from its press to its release."""
        key = event.key()
        if kind is not _E.KeyRelease and not event.isAutoRepeat():
            self._eaten_keys.discard(key)  # its release may have been lost
        if kind is not _E.KeyRelease and self._depth is not _Depth.Awake:
            self._eaten_keys.add(key)
        eaten = key in self._eaten_keys
        if kind is _E.KeyRelease and not event.isAutoRepeat():
            self._eaten_keys.discard(key)
        if kind is _E.KeyPress and event.spontaneous():  # the on-screen keyboard's are not
            self._hand(by_keys=True)
        return eaten

    def _hand(self, *, by_keys: bool) -> None:
        if by_keys != self._by_keys:
            self._by_keys = by_keys
            self.changed.emit()

    def _look(self) -> None:
        """The timer has fired; perhaps somebody was there since it was aimed."""
        now = self._now()
        if self._down:
            self._last = now
        due = [depth for depth, after in self._after.items() if now - self._last >= after]
        self._turn(max(due, default=self._depth))
        self._aim()

    def _turn(self, depth: Sleep.Depth) -> None:
        if depth is not self._depth:
            if depth is not _Depth.Awake:
                self.watch()  # before whoever has begun to watch meanwhile
            self._depth = depth
            self.changed.emit()

    def _aim(self) -> None:
        """Fire when the next depth could be due."""
        coming = [after for depth, after in self._after.items() if depth > self._depth]
        if self._held or not coming:
            self._timer.stop()
            return
        left = self._last + min(coming) - self._now()
        self._timer.start(max(0, math.ceil(left * 1000)))
