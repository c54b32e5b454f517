# SPDX-License-Identifier: Apache-2.0
"""Checks of what a screen reader, or a robot that speaks AT-SPI, finds: the visible words.

A control's name is its words; a row's is its label, and its description its value; an icon
button's is the word for its icon. No word that can be seen stays unspoken.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.walker.allowed import PICTURED
from tests.ui.walker.scene import Scene, Seen

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.Link, Role.PageTab,
    Role.ProgressBar, Role.Slider, Role.ComboBox, Role.Graphic, Role.Dialog, Role.ScrollBar,
}  # fmt: skip
# An icon button that shows its value as well: the name is the icon's word.
ICON_WITH_VALUE = ("BarPill",)


def named(scene: Scene, _density: float) -> Iterator[str]:
    """Controls without a name, or with another than their words."""
    by_item = {each.item: each for each in scene.items}
    for item, voice in scene.spoken.items():
        seen = by_item.get(item)
        if seen is None:
            continue
        name = _name(voice)
        if voice.role() in CONTROLS and not name.strip():
            yield f"no name: {voice.role().name} {seen}"
        elif voice.role() in CONTROLS:
            yield from _words(seen, name, voice.text(QAccessible.Text.Description))
    for target in scene.targets:
        if not _spoken(target, scene):
            yield f"unheard of: {target}"


def _name(voice: QAccessibleInterface) -> str:
    """Its name, or its label's: Qt tells nothing at all of a password field."""
    labels = [label for label, _ in voice.relations(QAccessible.RelationFlag.Label)]
    names = (each.text(QAccessible.Text.Name) for each in (voice, *labels))
    return next((name for name in names if name), "")


def _spoken(target: Seen, scene: Scene) -> bool:
    """Whether the target, or for a touch area what it lies in, can be found and pressed."""
    return any(up.item in scene.spoken for up in (target, target.parent) if up)


def _words(seen: Seen, name: str, description: str) -> Iterator[str]:
    """The first words of a control are its name; the others are in its description."""
    below = [each for each in seen.below() if each.is_text and each.name not in PICTURED]
    texts = [each.text for each in below if not _is_own(each, seen)]
    if not texts or seen.is_kind("QQuickPopupItem"):
        return
    if seen.is_kind(*ICON_WITH_VALUE):
        rest = texts
    elif name in texts:
        texts.remove(name)
        rest = texts
    else:
        yield f"called {name!r}, reads {texts[0]!r}: {seen}"
        return
    for text in rest:
        if text not in description:
            yield f"reads {text!r}, not told by {description!r}: {seen}"


def _is_own(text: Seen, seen: Seen) -> bool:
    """Whether the text belongs to a control inside the control."""
    return any(up.is_target and up is not seen and up.within(seen) for up in text.above())


def told(scene: Scene, _density: float) -> Iterator[str]:
    """Words that can be seen and that nobody speaks."""
    for text in scene.texts:
        if text.name not in PICTURED and not _is_told(text, scene):
            yield f"never spoken: {text}"


def _is_told(text: Seen, scene: Scene) -> bool:
    for up in (text, *text.above()):
        if up.item in scene.spoken and _says(scene.spoken[up.item], text.text):
            return True
        if up.is_kind("EditField", "PButton"):
            inner = (scene.spoken.get(each.item) for each in up.below())
            return any(voice is not None and _says(voice, text.text) for voice in inner)
    return False


def _says(voice: QAccessibleInterface, text: str) -> bool:
    # the code is spelled
    spelled = " ".join(text)
    return any(
        text in said or spelled in said
        for said in (_name(voice), voice.text(QAccessible.Text.Description))
    )


def special(scene: Scene, _density: float) -> Iterator[str]:
    """The code is spelled out, and the QR code tells its address."""
    for seen in scene.items:
        voice = scene.spoken.get(seen.item)
        name = voice.text(QAccessible.Text.Name) if voice else None
        if seen.is_kind("UserCode") and name != " ".join(str(seen.get("code"))):
            yield f"not spelled out, but {name!r}: {seen}"
        if seen.is_kind("QrView") and name != seen.get("text"):
            yield f"does not tell its address, but {name!r}: {seen}"


CHECKS = (named, told, special)
