# SPDX-License-Identifier: Apache-2.0
"""QR code and user code: read back from the picture of the screen, and never altered."""

from __future__ import annotations

import itertools

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from tests.ui.controls.stage import PANELS, Stage
from ui.viewmodels.qr_code import QUIET_ZONE, QrCode, encode, picture

SHORT = "https://example.com/device"
COMPLETE = "https://login.example.com/common/oauth2/deviceauth?user_code=F7QK9XNB0"
LONG = "https://login.example.com/" + "device/" * 38 + "?code=0"  # 299 characters
SHOWN = """Rectangle {{ anchors.fill: parent; color: Theme.page
    QrView {{ objectName: "qr"; text: "{text}"; width: {side}; height: {side}; x: 40.5; y: 30 }}
}}"""


def decode(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(rows)]


@pytest.mark.parametrize("text", [SHORT, COMPLETE, LONG], ids=["short", "complete", "long"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("panel", PANELS)
def test_a_phone_reads_it_from_the_screen(stage: Stage, panel: str, dark: bool, text: str) -> None:
    stage.panel(panel, dark=dark)
    stage.show(SHOWN.format(text=text, side=min(PANELS[panel][:2]) - 60))
    assert decode(stage.grab()) == [text]
    assert stage.find("qr").property("fits")


@pytest.mark.parametrize("side", [190, 201, 250, 333, 420])
def test_modules_are_whole_pixels_on_white_paper(stage: Stage, side: int) -> None:
    stage.panel("7in", dark=True)
    stage.show(SHOWN.format(text=SHORT, side=side))
    view, image = stage.find("qr"), stage.grab()
    count, pixels = view.property("moduleCount"), view.property("modulePixels")
    middle = stage.point(view)
    area = [(x, y) for y in range(30, middle.y()) for x in range(40, middle.x())]
    # the first black pixel belongs to the first module inside the quiet zone
    left, top = next(at for at in area if image.pixelColor(*at) == QColor("black"))
    modules = encode(SHORT)
    inside = range(QUIET_ZONE, count - QUIET_ZONE)
    for y, x in itertools.product(inside, inside):
        # every pixel of a module has its colour, so nothing is scaled or smoothed
        for corner in (0, pixels - 1):
            seen = image.pixelColor(
                left + (x - QUIET_ZONE) * pixels + corner, top + (y - QUIET_ZONE) * pixels + corner
            )
            assert seen == QColor("black" if modules[y][x] else "white")
    assert left - stage.point(view, 0, 0).x() >= QUIET_ZONE * pixels - 1


def test_the_quiet_zone_is_four_modules() -> None:
    modules = encode(COMPLETE)
    assert QUIET_ZONE == 4
    for row in (*modules[:4], *modules[-4:]):
        assert not any(row)
    for row in modules:
        assert not any(row[:4] + row[-4:])
    assert modules[4][4]


def test_no_module_is_smaller_than_half_a_millimetre(stage: Stage) -> None:
    stage.show(SHOWN.format(text=COMPLETE, side=60))
    view = stage.find("qr")
    assert not view.property("fits")
    assert view.property("smallest") == view.property("moduleCount") * stage.token("qrModule")


@pytest.mark.parametrize("text", ["", "x" * 4000], ids=["empty", "too long"])
def test_nothing_to_show(stage: Stage, text: str) -> None:
    assert encode(text) == []
    stage.show(SHOWN.format(text=text, side=200))
    view, image = stage.find("qr"), stage.grab()
    assert (view.property("moduleCount"), view.property("fits")) == (0, False)
    assert image.pixelColor(stage.point(view)) == QColor("white")


def test_a_new_text_is_painted(stage: Stage) -> None:
    stage.show(SHOWN.format(text=SHORT, side=400))
    stage.find("qr").setProperty("text", COMPLETE)
    stage.settle()
    assert decode(stage.grab()) == [COMPLETE]


def test_signals_come_only_with_a_change(qapp: object) -> None:
    code = QrCode()
    told: list[str] = []
    code.textChanged.connect(lambda: told.append("text"))
    code.moduleCountChanged.connect(lambda: told.append("modules"))
    code.setProperty("text", SHORT)
    code.setProperty("text", SHORT)
    assert told == ["text", "modules"]
    assert picture(encode(SHORT)).width() == code.property("moduleCount")


# --- user code


def shown_parts(stage: Stage) -> list[str]:
    """The visible pieces of the code, in their order on the screen."""
    view = stage.find("code")
    pieces = [item for item in stage.every("QQuickText", view) if item.property("text")]
    return [piece.property("text") for piece in sorted(pieces, key=lambda p: stage.point(p).x())]


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("F7QK9XNB0", ["F7Q", "K9X", "NB0"]),
        ("F7QK-9XNB", ["F7QK-9XNB"]),
        ("ABCD EFGH", ["ABCD EFGH"]),
        ("WDJBMJHT", ["WDJB", "MJHT"]),
        ("123456", ["123", "456"]),
        ("1234567890", ["12345", "67890"]),
        ("0O1Il", ["0O1Il"]),
        ("abcdefg", ["abcd", "efg"]),
    ],
)
@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_groups_for_the_eye(stage: Stage, code: str, parts: list[str], mirrored: bool) -> None:
    stage.show(f'UserCode {{ objectName: "code"; code: "{code}"; width: 600 }}', mirrored=mirrored)
    assert shown_parts(stage) == parts


def test_the_text_is_never_altered(stage: Stage) -> None:
    stage.show('UserCode { objectName: "code"; width: 700 }')
    view = stage.find("code")

    @given(st.text(st.characters(min_codepoint=33, max_codepoint=0x17F), min_size=1, max_size=20))
    def check(code: str) -> None:
        view.setProperty("code", code)
        assert "".join(view.property("groups")) == code

    check()


@pytest.mark.parametrize("width", [200, 320, 480, 900])
@pytest.mark.parametrize("code", ["F7QK9XNB0", "ABCD-EFGH-IJKL", "123456"])
def test_it_fits_its_width(stage: Stage, code: str, width: int) -> None:
    stage.show(f'UserCode {{ objectName: "code"; code: "{code}"; width: {width} }}')
    view = stage.find("code")
    left, right = stage.point(view, 0).x(), stage.point(view, 1).x()
    for piece in stage.every("QQuickText", view):
        assert left < stage.point(piece, 0).x()
        assert stage.point(piece, 1).x() < right
    assert view.property("size") <= stage.token("codeFont").pixelSize()


def test_alike_letters_differ(stage: Stage) -> None:
    """0 and O, 1, I and l: at the size of the code their pictures are far from the same."""
    stage.show('UserCode { objectName: "code"; code: "0O1Il"; width: 600 }')
    (piece,) = stage.every("QQuickText", stage.find("code"))
    image, each = stage.grab(), piece.width() / 5
    top, height = stage.point(piece, 0, 0).y(), int(piece.height())
    boxes = [
        image.copy(round(stage.point(piece, 0, 0).x() + at * each), top, int(each), height)
        for at in range(5)
    ]
    for one, other in ((0, 1), (2, 3), (2, 4), (3, 4)):
        assert different(boxes[one], boxes[other]) > 40


def different(one: QImage, other: QImage) -> int:
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 80
        for x in range(one.width())
        for y in range(one.height())
    )
