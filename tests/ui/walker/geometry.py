# SPDX-License-Identifier: Apache-2.0
"""Checks of places: nothing clipped, broken, overlapping, out of reach, too small or crooked.

Each takes a Scene and yields what is wrong, one line a fault.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from tests.ui.walker.allowed import (
    CONTIGUOUS,
    ELIDED,
    LAYERS,
    LONGEST_WORD,
    NESTED,
    SCROLLED_UNDER,
    SMALL,
)
from tests.ui.walker.scene import KEYBOARD, Scene, Seen

_TOLERANCE = 1.0  # pixel; places are rounded to whole ones
TARGET, GAP, CAPTION = 9.0, 1.5, 2.4  # mm


def clipped(scene: Scene, _density: float) -> Iterator[str]:
    """Text that ends in dots, leaves its box, or leaves what it stands on."""
    for text in scene.texts:
        if text.get("truncated"):
            if text.name not in ELIDED:
                yield f"elided: {text}"
        elif _leaves(text.paint, text.box):
            yield f"larger than its box: {text}"
        yield from _beyond(text)


def _beyond(text: Seen) -> Iterator[str]:
    """What cuts the text off: an ancestor that clips, or whose edge it crosses."""
    for up in text.above():
        if up.is_kind("QQuickFlickable"):
            return  # whether it can be scrolled to is another check
        if (up.item.clip() or _stands_on(up)) and _leaves(text.paint, up.box):
            yield f"beyond the edge of {up.name}: {text}"
            return


def _stands_on(up: Seen) -> bool:
    """Whether its edge can be seen, so that text across it looks wrong."""
    return up.is_kind("QQuickRectangle", "QQuickAbstractButton", "QQuickPopupItem", "PButton")


def broken(scene: Scene, _density: float) -> Iterator[str]:
    """Words that are cut in two because they are wider than their line."""
    for text in scene.texts:
        if text.get("lineCount") < 2 or text.is_kind("LtrText") or text.get("truncated"):
            continue
        room = text.box.width() - float(text.get("leftPadding")) - float(text.get("rightPadding"))
        metrics = QFontMetricsF(text.font)
        for word in text.text.split():
            if _is_word(word) and metrics.horizontalAdvance(word) > room + _TOLERANCE:
                yield f"{word!r} is wider than its line: {text}"


def _is_word(word: str) -> bool:
    """Addresses and codes may break anywhere, and what is too long for any line.

    Thai, Chinese, Japanese and Korean break between letters.
    """
    if any("\u0e00" <= letter <= "\u0e7f" or letter >= "\u2e80" for letter in word):
        return False
    return len(word) <= LONGEST_WORD and not set(word) & set("@/.:=_-")


def overlapping(scene: Scene, _density: float) -> Iterator[str]:
    """Words, signs and controls that lie over each other."""
    inks = [*scene.texts, *scene.images, *(_whole(each) for each in scene.targets)]
    inks += [each for each in scene.items if each.is_kind("QrCode", KEYBOARD)]
    for one, other in itertools.combinations(inks, 2):
        if one is other or one.within(other) or other.within(one):
            continue
        both = _visible(one, other).intersected(_visible(other, one))
        if both.width() <= _TOLERANCE or both.height() <= _TOLERANCE:
            continue
        if not (_layered(one, other) or _layered(other, one)):
            yield f"{one} overlaps {other}"


def _whole(target: Seen) -> Seen:
    """What a person takes for the control: a touch area's parent."""
    is_area = target.is_kind("QQuickMouseArea") and target.parent is not None
    return target.parent if is_area and target.parent else target


def _visible(one: Seen, other: Seen) -> QRectF:
    """The whole place among what scrolls together, else what can be seen of it."""
    return one.paint if one.view is other.view else one.shown


def _layered(over: Seen, under: Seen) -> bool:
    return any(_matches(over, above) and _matches(under, below) for above, below in LAYERS)


def _aloft(one: Seen, other: Seen) -> bool:
    """Whether one of them lies over everything else."""
    layers = [above for above, below in LAYERS if below == "*"]
    return any(one.inside(layer) != other.inside(layer) for layer in layers)


def _matches(seen: Seen, pattern: str) -> bool:
    return pattern == "*" or seen.name == pattern or seen.inside(pattern)


def off_screen(scene: Scene, _density: float) -> Iterator[str]:
    """What is outside the window or its page, and cannot be scrolled to."""
    for each in [*scene.texts, *scene.images, *scene.targets]:
        view = each.view
        if view is None:
            if _leaves(each.paint, each.clip):
                yield f"off the screen: {each}"
            continue
        content = next(up for up in _ways_up(each) if up.parent is view)
        reach = QRectF(
            content.box.x(), content.box.y(),
            float(view.get("contentWidth")), float(view.get("contentHeight")),
        )  # fmt: skip
        if reach.width() > view.box.width() + _TOLERANCE:
            yield f"scrolls sideways: {view}"
        if _leaves(each.paint, reach):
            yield f"cannot be scrolled to: {each}"
        if reach.height() > view.box.height() + _TOLERANCE and not view.get("interactive"):
            yield f"does not scroll, with {reach.height() - view.box.height():.0f} px more: {view}"
            return


def _ways_up(each: Seen) -> Iterator[Seen]:
    yield each
    yield from each.above()


def small(scene: Scene, density: float) -> Iterator[str]:
    """Touch targets below 9 mm, and text below the size of a caption."""
    for target in map(_whole, scene.targets):
        wide, high = target.box.width() / density, target.box.height() / density
        if target.view is not None:
            high = min(high, target.view.box.height() / density)
        if min(wide, high) < TARGET - 0.001:
            yield f"{wide:.1f} x {high:.1f} mm to touch: {target}"
    for text in scene.texts:
        size = text.font.pixelSize() / density
        if size < CAPTION - 0.001 and text.name not in SMALL:
            yield f"{size:.2f} mm of type: {text}"


def close(scene: Scene, density: float) -> Iterator[str]:
    """Touch targets nearer to each other than 1.5 mm."""
    for one, other in itertools.combinations([_whole(each) for each in scene.targets], 2):
        if one is other or (one.inside(*NESTED) and other.inside(*NESTED)):
            continue
        if _contiguous(one, other) or one.within(other) or other.within(one):
            continue
        if _scrolled_under(one, other) or _scrolled_under(other, one) or _aloft(one, other):
            continue
        gap = _gap(_visible(one, other), _visible(other, one))
        if gap is not None and gap / density < GAP - 0.001 - 0.5 / density:
            yield f"{gap / density:.2f} mm apart: {one} and {other}"


def _scrolled_under(one: Seen, other: Seen) -> bool:
    view = one.view
    return view is not None and view.get("contentY") > 0 and other.inside(*SCROLLED_UNDER)


def _contiguous(one: Seen, other: Seen) -> bool:
    return any(
        (one.is_kind(kind) and other.is_kind(kind)) or one.name == other.name == kind
        for kind in CONTIGUOUS
    )


def _gap(one: QRectF, other: QRectF) -> float | None:
    """The pixels between two places side by side or one above the other; None: neither."""
    if one.isEmpty() or other.isEmpty():
        return None
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    if across >= 0 and down >= 0:
        return None
    return max(across, down)


def crooked(scene: Scene, _density: float) -> Iterator[str]:
    """Buttons or cards of one row that do not share their top and their bottom."""
    for kind in ("PButton", "Card"):
        of_kind = [each for each in scene.items if each.is_kind(kind)]
        for one, other in itertools.combinations(of_kind, 2):
            if one.view is not other.view or one.within(other) or other.within(one):
                continue
            if _aloft(one, other):
                continue
            if kind == "Card" and one.parent is not other.parent:
                continue
            first, second = _face(one), _face(other)
            apart = first.left() >= second.right() or second.left() >= first.right()
            shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
            if not apart or shared < min(first.height(), second.height()) / 2:
                continue
            off = max(
                abs(first.top() - second.top()), abs(first.bottom() - second.bottom())
            )  # fmt: skip
            if off > _TOLERANCE:
                yield f"{off:.0f} px off in one row: {one} and {other}"


def _face(seen: Seen) -> QRectF:
    """A button without the reason under it."""
    buttons = [each for each in seen.children if each.is_kind("QQuickButton")]
    return buttons[0].box if buttons and seen.is_kind("PButton") else seen.box


def _leaves(inner: QRectF, outer: QRectF) -> bool:
    room = outer.adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
    return not room.contains(inner)


CHECKS = (clipped, broken, overlapping, off_screen, small, close, crooked)
