# SPDX-License-Identifier: Apache-2.0
"""What the checks let pass, each with its reason. Short, and meant to stay so.

Names are `File.id` of the QML; see `Seen.name`.
"""

from __future__ import annotations

# Text that may end in dots: it is of any length, and spoken in full.
ELIDED = {
    "GroupCard.whose": "an account and a provider of any length; the group's screen has them whole",
    "GroupCard.next": "one or two lines on a card; the group's screen says it whole",
    "SettingRow.valueText": "a value of any length; its editor has it whole",
    "StepRow.LtrText": "a server's name of any length; the group's screen has it whole",
    "TopBar.titleText": "two lines, as the bar's height allows",
    "TopBar.word": "a step of the path; its page has it as its title",
    "DemoCard.address": "an address that only the demo's developer sees",
    "TroubleWindow.LtrText": "a file's path after three lines",
    "EditField.QQuickText": "the placeholder; a screen reader tells it whole",
}

# One thing over another by design: (over, under), each a file or a `File.id`.
LAYERS = {
    ("Toast", "*"): "news lie over the page for five seconds and ask for nothing",
    ("LogOutNotice", "*"): "the last half minute of a session; any touch takes it away",
    ("EditField", "EditField.input"): "clear button, unit and placeholder stand in the field",
    (
        "TopBar.titleText",
        "TopBar.step",
    ): "a step of the path takes touches in the bar's full height",
    ("TopBar.titleText", "TopBar.word"): "tall scripts have white above their letters",
    ("TopBar.titleText", "TopBar.Glyph"): "likewise",
}

# Touch targets that may lie side by side: a list is one surface, and so are tabs and a path.
CONTIGUOUS = ("RowFrame", "TabStrip.tab", "TopBar.step")
# Touch targets that lie in another one.
NESTED = ("EditField",)

# What a page that is scrolled may come nearer to than to other targets.
SCROLLED_UNDER = ("TopBar",)

# Words that no narrow panel holds in large type may be cut: in letters.
LONGEST_WORD = 19

# Text that may be smaller than a caption.
SMALL = {
    "WordKey.Text": "the letters behind a key",
}

# Words that are part of a picture, and not spoken with it.
PICTURED = {
    "Ruler.QQuickText": "the centimetres of a drawn ruler, which is for the eye and a real one",
}

# Files of ui/Panel/Pages that nobody sees: they make and move the others.
UNSEEN = ("PageMaker", "PageSlide")
