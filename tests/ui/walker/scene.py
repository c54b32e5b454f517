# SPDX-License-Identifier: Apache-2.0
"""What a person can see of a window: every item with its place, in the order of painting.

Places are rectangles in the window, in pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Self

import shiboken6
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont
from PySide6.QtQml import qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.qml_types import types_of

KEYBOARD = "KeyboardPanel"


@dataclass(eq=False, repr=False)  # its item may be gone when a failure is told
class Seen:
    """One visible item: `box` is its whole place, `clip` what its ancestors leave to paint in."""

    item: QQuickItem
    parent: Seen | None
    order: int
    box: QRectF
    clip: QRectF
    view: Seen | None = None  # the Flickable whose content it belongs to
    children: list[Seen] = field(default_factory=list)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """Its QML or C++ types, the most special first."""
        return types_of(self.item)

    @cached_property
    def name(self) -> str:
        """The file it is written in, and its id or type: `TokenCard.getButton`."""
        context = qmlContext(self.item)
        if context is None:
            return self.kinds[0]
        file = context.baseUrl().fileName().removesuffix(".qml")
        return f"{file}.{context.nameForObject(self.item) or self.kinds[0]}"

    @cached_property
    def is_text(self) -> bool:
        return "QQuickText" in self.kinds and bool(self.get("text"))

    @cached_property
    def is_image(self) -> bool:
        return "QQuickImage" in self.kinds

    @cached_property
    def is_target(self) -> bool:
        """Whether it takes a touch by itself."""
        kinds = self.kinds
        if "QQuickMouseArea" in kinds:
            return bool(self.get("enabled"))  # its own, not the item's
        return bool({"QQuickAbstractButton", "QQuickTextField"} & set(kinds))

    @cached_property
    def paint(self) -> QRectF:
        """Where its ink is: of a text its lines, of anything else its whole place."""
        if not self.is_text:
            return self.box
        lines = self.item.boundingRect()  # aligned in the whole box, without its padding
        wide, high = lines.width(), lines.height()
        left, right = float(self.get("leftPadding")), float(self.get("rightPadding"))
        top, bottom = float(self.get("topPadding")), float(self.get("bottomPadding"))
        x = left + _part(lines.x(), self.box.width() - wide) * (
            self.box.width() - left - right - wide
        )
        y = top + _part(lines.y(), self.box.height() - high) * (
            self.box.height() - top - bottom - high
        )
        return QRectF(self.box.x() + x, self.box.y() + y, wide, high)

    @property
    def text(self) -> str:
        return str(self.get("text") or "")

    def get(self, name: str) -> Any:
        return self.item.property(name)

    def color(self, name: str = "color") -> QColor:
        value = self.get(name)
        assert isinstance(value, QColor), (self.name, name)
        return value

    @cached_property
    def shown(self) -> QRectF:
        """What can be seen of its ink."""
        return self.paint.intersected(self.clip)

    @property
    def font(self) -> QFont:
        font = self.get("font")
        assert isinstance(font, QFont), self.name
        return font

    def above(self) -> Iterator[Seen]:
        """Its ancestors, the nearest first."""
        up = self.parent
        while up is not None:
            yield up
            up = up.parent

    def within(self, other: Seen) -> bool:
        return any(up is other for up in self.above())

    def below(self) -> Iterator[Seen]:
        """Everything visible inside it."""
        for child in self.children:
            yield child
            yield from child.below()

    def is_kind(self, *kinds: str) -> bool:
        return not set(kinds).isdisjoint(self.kinds)

    def inside(self, *kinds: str) -> bool:
        """Whether it, or what it is in, is of one of these types."""
        return self.is_kind(*kinds) or any(up.is_kind(*kinds) for up in self.above())

    def __str__(self) -> str:
        way = [up.name.split(".")[0] for up in self.above()]
        files = [name for at, name in enumerate(way) if name not in way[:at]]
        words = self.text or next((each.text for each in self.below() if each.is_text), "")
        place = self.box.toAlignedRect()
        return (
            f"{self.name} {words[:40]!r} at {place.x()},{place.y()}"
            f" {place.width()}x{place.height()} in {' < '.join(files[:3])}"
        )


class Scene:
    """All that is visible of a window at one moment, or of the dialog that lies over it.

    A context: at its end no cycle keeps the items' Python objects, which must die before they do.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.area = QRectF(0, 0, window.width(), window.height())
        self.all: list[Seen] = []
        root = Seen(window.contentItem(), None, 0, self.area, self.area)
        self._collect(root)
        popups = [each for each in self.all if each.is_kind("QQuickPopupItem")]
        self.dialog = popups[-1] if popups else None
        seen = [self.dialog, *self.dialog.below()] if self.dialog else self.all
        # the keyboard is one thing; its keys have a test of their own
        self.items = [each for each in seen if not any(up.is_kind(KEYBOARD) for up in each.above())]
        self.texts = [each for each in self.items if each.is_text]
        self.images = [each for each in self.items if each.is_image]
        self.targets = [each for each in self.items if each.is_target]

    @cached_property
    def spoken(self) -> dict[QQuickItem, QAccessibleInterface]:
        """What assistive technology finds, by item."""
        top = QAccessible.queryAccessibleInterface(self.window)
        assert top is not None
        found: dict[QQuickItem, QAccessibleInterface] = {}
        for each in _voices(top):
            item = each.object()
            if isinstance(item, QQuickItem):
                found[item] = each
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for voice in self.__dict__.pop("spoken", {}).values():
            shiboken6.invalidate(voice)
        for each in self.all:
            each.children.clear()
        for kept in (self.all, self.items, self.texts, self.images, self.targets):
            kept.clear()

    def types(self) -> set[str]:
        """Names of the QML files and C++ types that can be seen, and of the open dialog's."""
        found = {kind for each in self.all for kind in each.kinds}
        owners = [self.window, *(each.item.parent() for each in self.all if each is self.dialog)]
        return found.union(*(types_of(owner) for owner in owners if owner is not None))

    def _collect(self, parent: Seen) -> None:
        clips = parent.item.clip()
        content = "QQuickFlickable" in parent.kinds
        children = sorted(parent.item.childItems(), key=lambda item: item.z())
        for item in children:
            if not item.isVisible() or item.opacity() < 0.01:
                continue
            box = QRectF(item.mapToScene(QPointF(0, 0)), item.size())
            clip = parent.clip.intersected(parent.box) if clips else parent.clip
            seen = Seen(item, parent, len(self.all), box, clip)
            seen.view = parent if content else parent.view
            parent.children.append(seen)
            self.all.append(seen)
            self._collect(seen)


def _part(offset: float, free: float) -> float:
    """How much of the free room lies before: 0, a half or 1."""
    return 0.0 if abs(free) < 1 else round(2 * offset / free) / 2


def _voices(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(at)  # its stub never says None
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from _voices(child)
