# SPDX-License-Identifier: Apache-2.0
"""The walk leaves nothing out: no page, no screen of the catalogue, no failure, no way to look."""

from __future__ import annotations

import itertools
from pathlib import Path

from app import resources
from app.catalogue import FIELDS, SCREENS, Kind
from app.oauth.failure import Failure
from tests.ui.controls.stage import PANELS
from tests.ui.walker import allowed
from tests.ui.walker.looks import LANGUAGES, SCALES, TIGHT, WALKED, Look, product, shuffled
from tests.ui.walker.stops import ALL, PARTS

HERE = Path(__file__).parent
PAGES = resources.qml() / "Panel" / "Pages"
QML = [*(resources.qml() / "Panel").rglob("*.qml"), *(resources.qml() / "QtQuick").rglob("*.qml")]


def test_every_page_file_is_visited() -> None:
    files = {line.split()[-1].removesuffix(".qml") for line in _lines() if line.endswith(".qml")}
    assert files == {path.stem for path in PAGES.glob("*.qml")}, "qmldir names every file"
    visited = {page for stop in ALL for page in stop.pages}
    assert files - visited == set(allowed.UNSEEN), "add a stop: see tests/ui/walker/stops.py"
    assert visited - files == set()


def _lines() -> list[str]:
    return (PAGES / "qmldir").read_text().splitlines()


def test_every_screen_of_the_catalogue_is_visited() -> None:
    names = {stop.name for stop in ALL}
    for screen in SCREENS:
        assert (f"menu-{screen.id}" if screen.record is None else screen.id) in names


def test_every_field_is_edited_well_and_badly() -> None:
    names = {stop.name for stop in ALL}
    for protocol, fields in FIELDS.items():
        for field in fields:
            if field.kind in (Kind.CHOICE, Kind.PROVIDER):
                continue
            assert f"edit-{protocol}-{field.key}" in names
            assert field.kind is Kind.SECRET or f"edit-{protocol}-{field.key}-error" in names


def test_every_failure_is_met_twice() -> None:
    names = {stop.name for stop in ALL}
    for failure in Failure:
        assert {f"failed-{failure}", f"test-{failure}"} <= names


def test_every_part_is_walked_in_a_file_of_its_own() -> None:
    assert {path.stem for path in HERE.glob("test_walk_*.py")} >= {
        f"test_walk_{part}" for part in PARTS
    }


def test_no_two_stops_share_a_name() -> None:
    names = [stop.name for stop in ALL]
    assert len(names) == len(set(names))


def test_every_pair_of_ways_to_look_is_met() -> None:
    for one, other in itertools.combinations(range(4), 2):
        met = {(look[one], look[other]) for look in WALKED}
        assert met == {(look[one], look[other]) for look in product()}


def test_the_product_is_all_there_is() -> None:
    assert len(product()) == len(PANELS) * len(SCALES) * len(LANGUAGES) * 2
    assert set(WALKED) < set(product())


def test_tight_looks_meet_every_small_panel_and_both_themes() -> None:
    assert set(TIGHT) < set(WALKED)
    assert {look.panel for look in TIGHT} == set(PANELS) - {"10in"}
    assert {look.dark for look in TIGHT} == {False, True}


def test_each_stop_is_looked_at_in_an_order_of_its_own() -> None:
    one, other = shuffled(WALKED, "one"), shuffled(WALKED, "other")
    assert one == shuffled(WALKED, "one")
    assert one != other
    assert sorted(one) == sorted(other) == sorted(WALKED)


def test_a_look_names_its_folder() -> None:
    assert str(Look("5in", 130, "da", dark=True)) == "5in-da-130-dark"


def test_nothing_is_allowed_that_is_not_there() -> None:
    files = {path.stem: path.read_text() for path in QML}
    layers = {name for pair in allowed.LAYERS for name in pair} - {"*"}
    lists = (allowed.ELIDED, allowed.SMALL, allowed.CONTIGUOUS, allowed.NESTED, allowed.PICTURED)
    for name in (*layers, *itertools.chain(*lists)):
        file, _, id_ = name.partition(".")
        assert file in files, name
        assert (
            not id_ or id_[0].isupper() or id_.startswith("QQuick") or f"id: {id_}" in files[file]
        )
