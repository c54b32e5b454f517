# SPDX-License-Identifier: Apache-2.0
"""Where things stand: mirrored, stacked, in large text."""

from __future__ import annotations

import pytest

from tests.ui.controls.stage import PANELS, Stage

LONG = "kopirum-2.scan.til.mail@mail.example.com"


def glyphs(stage: Stage, name: str) -> list[str]:
    """The glyphs in an item, by name."""
    return [glyph.property("name") for glyph in stage.every("Glyph", stage.find(name))]


@pytest.mark.parametrize(
    ("state", "glyph"), [(0, "circle"), (1, "clock"), (2, "check"), (3, "exclamation")]
)
def test_a_chip_has_its_glyph_and_its_word(stage: Stage, state: int, glyph: str) -> None:
    stage.show(f'StateChip {{ objectName: "chip"; tokenState: {state}; text: "Word" }}')
    assert glyphs(stage, "chip") == [glyph]
    word = stage.text("Word")
    assert word.property("color") == stage.token(["idle", "waiting", "good", "bad"][state])
    assert stage.left(stage.every("Glyph")[0]) < stage.left(word)


@pytest.mark.parametrize(
    ("result", "glyph"),
    [("Pending", "dot"), ("Running", "spinner"), ("Ok", "check"), ("Failed", "cross"),
     ("Skipped", "dash")],
)  # fmt: skip
def test_a_step_has_the_glyph_of_its_result(stage: Stage, result: str, glyph: str) -> None:
    stage.show(f'StepRow {{ objectName: "step"; result: StepRow.{result}; title: "Log in" }}')
    found = stage.every("Glyph", stage.find("step")) + stage.every("WaitGlyph", stage.find("step"))
    assert [item.property("name") for item in found] == [glyph]


ROWS = {
    "SettingRow": ('SettingRow { label: "Port"; value: "587"; width: 500 }', "Port", "587"),
    "StepRow": ('StepRow { title: "Log in"; trailing: "4 ms"; width: 500 }', "Log in", "4 ms"),
    "NumberedStep": ('NumberedStep { number: 2; text: "Go on"; width: 500 }', "2", "Go on"),
    "Card": (
        'Card { title: "Send"; width: 500; trailing: StateChip { tokenState: 2; text: "Got" } }',
        "Send", "Got",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_mirrored_for_right_to_left(stage: Stage, name: str) -> None:
    body, first, last = ROWS[name]
    stage.show(body)
    assert stage.right(stage.text(first)) <= stage.left(stage.text(last))
    stage.show(body, mirrored=True)
    assert stage.right(stage.text(last)) <= stage.left(stage.text(first))


def test_the_bar_is_mirrored(stage: Stage) -> None:
    body = """TopBar { width: parent.width; canGoBack: true; clock: "14.07"; title: "Here"
        crumbs: ["One", "Two"]; languageName: "Dansk" }"""
    order = ["One", "Two", "Dansk", "14.07"]
    stage.show(body)
    places = [stage.left(stage.text(text)) for text in order]
    assert places == sorted(places)
    stage.show(body, mirrored=True)
    places = [stage.left(stage.text(text)) for text in order]
    assert places == sorted(places, reverse=True)
    back = next(glyph for glyph in stage.every("Glyph") if glyph.property("name") == "back")
    assert back.property("mirror")
    assert stage.left(back) > stage.left(stage.text("Here"))


def test_a_switch_is_mirrored(stage: Stage) -> None:
    body = 'SwitchRow { objectName: "row"; label: "TLS"; checked: true; width: 500 }'
    sides = []
    for mirrored in (False, True):
        stage.show(body, mirrored=mirrored)
        sides.append(stage.left(stage.every("Glyph")[0]) - stage.left(stage.text("TLS")))
    assert sides[0] > 0 > sides[1]


@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_long_value_stands_under_its_label(stage: Stage, mirrored: bool, scale: float) -> None:
    stage.panel("portrait", scale=scale)
    stage.show(
        f'SettingRow {{ objectName: "row"; label: "Afsenderadresse"; value: "{LONG}" }}',
        mirrored=mirrored,
    )
    label, value, row = stage.text("Afsenderadresse"), stage.text(LONG), stage.find("row")
    assert stage.point(label, 0, 1).y() <= stage.point(value, 0, 0).y() + 1
    arrow = stage.every("Glyph")[0]
    if mirrored:
        assert stage.left(value) >= stage.point(arrow).x()
    else:
        assert stage.right(value) <= stage.point(arrow).x()
    assert row.height() >= label.height() + value.height()


def test_label_and_value_share_a_baseline(stage: Stage) -> None:
    stage.show('SettingRow { label: "Timeout"; value: "20"; unit: "sek."; width: 600 }')
    lines = {
        round(stage.point(stage.text(text), 0, 0).y() + stage.text(text).baselineOffset())
        for text in ("Timeout", "20", "sek.")
    }
    assert max(lines) - min(lines) <= 1


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("sentences", [1, 12])
def test_the_buttons_of_a_dialog_stay_on_the_panel(
    stage: Stage, panel: str, sentences: int
) -> None:
    stage.panel(panel, scale=1.3)
    text = "The machine can then no longer send e-mail as scan@example.com. " * sentences
    stage.show(f"""ConfirmDialog {{ title: "Delete the token of Send e-mail?"; text: "{text}"
        cancelText: "Abbrechen"; confirmText: "Zugriffstoken löschen"; visible: true }}""")
    buttons = stage.every("PButton")
    assert [button.property("text") for button in buttons] == ["Abbrechen", "Zugriffstoken löschen"]
    for button in buttons:
        assert stage.point(button, 0, 0).y() > 0
        assert stage.point(button, 0, 1).y() < PANELS[panel][1]
        assert 0 < stage.left(button) < stage.right(button) < PANELS[panel][0]
    overflows = stage.every("ScrollPage")[0].property("overflowing")
    assert overflows is (sentences == 12)


def test_a_disabled_row_says_why(stage: Stage) -> None:
    body = 'SettingRow { label: "Provider"; reason: "Choose OAuth first"; enabled: %s }'
    stage.show(body % "false")
    assert stage.text("Choose OAuth first").isVisible()
    assert stage.text("Provider").property("color") == stage.token("disabled")
    stage.show(body % "true")
    with pytest.raises(ValueError, match="not enough values"):
        stage.text("Choose OAuth first")


@pytest.mark.parametrize("panel", PANELS)
def test_the_bar_keeps_its_height_and_its_last_steps(stage: Stage, panel: str) -> None:
    for scale in (1.0, 1.3):
        stage.panel(panel, scale=scale)
        stage.show("""TopBar { objectName: "bar"; width: parent.width; canGoBack: true
            crumbs: ["One", "Two", "Three", "Four"]; languageName: "Dansk"; title: "Here" }""")
        assert stage.find("bar").height() == stage.token("barHeight")
        texts = [item.property("text") for item in stage.every("QQuickText")]
        steps = [text for text in texts if text in ("One", "Two", "Three", "Four")]
        narrow = stage.token("compactBar")
        assert steps == (["Three", "Four"] if narrow else ["One", "Two", "Three", "Four"])
        assert ("Dansk" in texts) is not narrow


def test_a_long_title_takes_two_lines_before_it_is_cut(stage: Stage) -> None:
    stage.panel("portrait")
    stage.show("""TopBar { objectName: "bar"; width: parent.width; canGoBack: true
        crumbs: ["Netværks Indstillinger"]; languageName: "Dansk"
        title: "Indstillinger for e-mail-udskrivning" }""")
    title = stage.text("Indstillinger for e-mail-udskrivning")
    assert title.property("lineCount") == 2
    assert title.height() <= stage.find("bar").height()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("panel", PANELS)
def test_a_ruler_is_as_long_as_it_says(stage: Stage, panel: str, mirrored: bool) -> None:
    stage.panel(panel)
    stage.show('Ruler { name: "Ruler"; width: parent.width }', mirrored=mirrored)
    density = PANELS[panel][2]
    distance = stage.point(stage.text("5")).x() - stage.point(stage.text("0")).x()
    assert distance == pytest.approx(50 * density, abs=2)


def test_a_ruler_that_has_no_room_is_shorter(stage: Stage) -> None:
    stage.panel("4.3in")
    stage.show('Ruler { name: "Ruler"; width: Theme.mm(36) }')
    stage.text("3")
    with pytest.raises(ValueError, match="not enough values"):
        stage.text("4")
