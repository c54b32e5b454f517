# SPDX-License-Identifier: Apache-2.0
"""A check for words that did not follow the language: in the long one none is plain English.

It finds what was worded before the switch, and what nobody can translate.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QAccessible

from tests.ui.walker.pseudo import TEMPLATE
from tests.ui.walker.scene import Scene

_SHORTEST = 6  # letters; shorter words may be data, such as a name


def stale(scene: Scene, _density: float) -> Iterator[str]:
    """Words in another language than the long one."""
    plain = _plain()
    for text in scene.texts:
        if found := plain.search(text.text):
            yield f"{found[0]!r} does not follow the language: {text}"
    for voice in scene.spoken.values():
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
            if found := plain.search(voice.text(kind)):
                yield f"{found[0]!r} is still spoken: {voice.text(kind)!r}"


@cache
def _plain() -> re.Pattern[str]:
    """Every text of the panel in the real languages, as whole words."""
    texts = set()
    for file in TEMPLATE.parent.glob("panel_*.ts"):
        for message in ET.parse(file).getroot().iter("message"):
            for each in ("source", "translation"):
                texts |= set(re.split(r"%\d|%n", message.findtext(each) or ""))
    words = sorted((text.strip(" .:,›·“”") for text in texts), key=len, reverse=True)
    long = (word for word in words if sum(letter.isalpha() for letter in word) >= _SHORTEST)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, long)) + r")(?!\w)")
