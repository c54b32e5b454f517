# SPDX-License-Identifier: Apache-2.0
"""Long pages: step buttons beside the swipe, and the edited field in sight."""

from __future__ import annotations

from tests.ui.controls.stage import Stage

PAGE = """ScrollPage { objectName: "page"; anchors.fill: parent
    Repeater { model: %d; SettingRow { required property int index; label: "Row " + index } }
}"""


def test_step_buttons_do_what_a_swipe_does(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show(PAGE % 30)
    page = stage.find("page")
    up, down = stage.every("IconButton")
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    stage.tap(down)
    assert 0.7 < page.property("contentY") / (page.height() - stage.token("row")) <= 1.0
    for _ in range(9):
        stage.tap(down)
    assert (up.isEnabled(), down.isEnabled()) == (True, False)
    assert stage.point(stage.text("Row 29"), 0, 1).y() < page.height()
    stage.tap(up)
    assert down.isEnabled()


def test_a_short_page_has_no_buttons(stage: Stage) -> None:
    stage.show(PAGE % 3)
    assert stage.every("IconButton") == []
    row = stage.every("SettingRow")[0]
    assert row.width() == stage.find("page").width() - 2 * stage.token("margin")


def test_the_rail_makes_room_for_itself(stage: Stage) -> None:
    for mirrored in (False, True):
        stage.show(PAGE % 30, mirrored=mirrored)
        rows, buttons = stage.every("SettingRow"), stage.every("IconButton")
        if mirrored:
            assert stage.right(buttons[0]) < stage.left(rows[0])
        else:
            assert stage.right(rows[0]) < stage.left(buttons[0])


def test_a_page_that_goes_at_once_leaves_nothing_behind(stage: Stage) -> None:
    stage.show("""Loader { id: loader; objectName: "loader"; anchors.fill: parent
        sourceComponent: ScrollPage { EditField { label: "Port" } }
        Component.onCompleted: active = false
    }""")
    assert stage.every("ScrollPage") == []


def test_it_glides_when_motion_is_on(stage: Stage) -> None:
    stage.show(PAGE % 30)
    page = stage.find("page")
    stage.tap(stage.every("IconButton")[1])
    assert page.property("contentY") < 100
    stage.settle(stage.token("slide") + 100)
    assert page.property("contentY") > 300


def test_the_edited_field_stays_in_sight(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show("""ScrollPage { objectName: "page"; width: parent.width; height: parent.height
        Item { height: 300; width: 10 }
        EditField { label: "Port"; objectName: "field"; width: parent.width; focus: true }
    }""")
    page, field = stage.find("page"), stage.every("QQuickTextField")[0]
    field.forceActiveFocus()
    page.setHeight(130)  # the keyboard comes
    stage.settle()
    assert stage.point(field, 0, 0).y() >= 0
    assert stage.point(field, 0, 1).y() <= 130
