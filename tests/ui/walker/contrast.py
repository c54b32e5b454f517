# SPDX-License-Identifier: Apache-2.0
"""Checks of contrast, between what is painted and what it is painted on (WCAG 2.2).

Body text 7:1, every other text 4.5:1, signs, edges and what is disabled 3:1.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty, qmlEngine

from tests.ui.walker.scene import Scene, Seen

BODY, OTHER, EDGE = 7.0, 4.5, 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Ground:
    """The plates of a scene, and which of them lies under a place."""

    def __init__(self, scene: Scene) -> None:
        self._page = scene.window.color()
        self._plates = [
            each
            for each in scene.items
            if each.is_kind("QQuickRectangle") and each.color().alpha() == 255
        ]

    def under(self, seen: Seen, at: QPointF | None = None) -> QColor:
        """The colour that `seen` is painted on."""
        point = at or seen.shown.center()
        for plate in reversed(self._plates):
            if plate.order < seen.order and plate.shown.contains(point):
                return plate.color()
        return self._page


def legible(scene: Scene, _density: float) -> Iterator[str]:
    """Text with too little contrast."""
    ground, body = Ground(scene), _theme(scene, "text")
    for text in scene.texts:
        if text.shown.isEmpty():
            continue
        least = OTHER if text.color() != body else BODY
        if not text.item.isEnabled():
            least = EDGE
        yield from _report(text.color(), ground.under(text), least, text)
    for field in scene.targets:
        if field.is_kind("QQuickTextField") and field.get("text"):
            least = BODY if field.item.isEnabled() else EDGE
            yield from _report(field.color(), _fill(field) or ground.under(field), least, field)


def distinct(scene: Scene, _density: float) -> Iterator[str]:
    """Signs, and edges of controls, with too little contrast."""
    ground = Ground(scene)
    for image in scene.images:
        if image.is_kind("Glyph") and not image.shown.isEmpty():
            yield from _report(image.color(), ground.under(image), EDGE, image)
    for target in scene.targets:
        fill, edge = _fill(target), _edge(target)
        if target.shown.isEmpty() or not (fill or edge):
            continue
        outside = ground.under(target, target.shown.topLeft() + QPointF(1, 1))
        best = max((each for each in (fill, edge) if each), key=lambda c: contrast(c, outside))
        yield from _report(best, outside, EDGE, target)


def _background(target: Seen) -> QObject | None:
    background = target.get("background")
    is_plate = isinstance(background, QObject) and background.inherits("QQuickRectangle")
    return background if is_plate else None


def _fill(target: Seen) -> QColor | None:
    """The colour of a control's face, if it has one."""
    background = _background(target)
    color = background.property("color") if background else None
    return color if isinstance(color, QColor) and color.alpha() else None


def _edge(target: Seen) -> QColor | None:
    """The colour of a control's outline, if it has one."""
    background = _background(target)
    if background is None or QQmlProperty.read(background, "border.width") <= 0:
        return None
    color = QQmlProperty.read(background, "border.color")
    assert isinstance(color, QColor)
    return color


def _report(colour: QColor, under: QColor, least: float, seen: Seen) -> Iterator[str]:
    ratio = contrast(colour, under)
    if ratio < least - 0.005:
        yield f"{ratio:.2f}:1, not {least}:1, {colour.name()} on {under.name()}: {seen}"


def _theme(scene: Scene, role: str) -> QColor:
    """A colour of the theme, as the scene's page is painted with it."""
    engine = qmlEngine(scene.window)
    assert engine is not None
    theme = engine.singletonInstance("Panel.Theme", "Theme")
    assert isinstance(theme, QObject)
    color = theme.property(role)
    assert isinstance(color, QColor)
    return color


CHECKS = (legible, distinct)
