# SPDX-License-Identifier: Apache-2.0
"""The ways through the set-up, on a core whose answers are laid out beforehand."""

from __future__ import annotations

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.core import Core
from app.errors import AdgangError, ErrorId
from app.token_records import TokenState
from tests.ui.stubs import Script, StubCore
from ui.background import Background
from ui.viewmodels.demo import DemoNote
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.panel import PanelViewModel
from ui.viewmodels.setup import SetupViewModel

ALL = ("provider", "account")  # what Get token lacks on a new machine


@pytest.fixture(autouse=True)
def _new_machine(stub: StubCore) -> None:
    stub.lacking = {"smtp": ALL}
    stub.access.configured = Script(False)


@pytest.fixture
def panel(stub: StubCore, background: Background) -> PanelViewModel:
    return make(stub, background)


@pytest.fixture
def setup(panel: PanelViewModel, qtbot: QtBot) -> SetupViewModel:
    setup = panel.setup
    assert isinstance(setup, SetupViewModel)
    setup.begin()
    qtbot.waitUntil(lambda: setup.step != "")
    return setup


def make(stub: StubCore, background: Background, demo: DemoNote | None = None) -> PanelViewModel:
    language = LanguageViewModel(["da", "en"], "da", lambda _: None, lambda _: None)
    return PanelViewModel(cast("Core", stub), background, language, demo=demo)


def stands(stub: StubCore, *, password: bool = True, missing: tuple[str, ...] = ()) -> None:
    stub.preferences["language"] = "da"
    stub.access.configured = Script(password)
    stub.lacking = {"smtp": missing}


def test_it_begins_with_the_first_step(setup: SetupViewModel, stub: StubCore) -> None:
    assert (setup.step, setup.number, setup.guarded) == ("language", 1, False)
    assert setup.group.groupId == "smtp"
    assert setup.left == setup.steps
    assert stub.preferences["setup"] == "begun"


def test_next_passes_over_what_is_done(setup: SetupViewModel, stub: StubCore, qtbot: QtBot) -> None:
    stands(stub, missing=("account",))
    setup.next()
    qtbot.waitUntil(lambda: setup.step == "account")
    assert (setup.number, setup.guarded, setup.forward) == (4, True, True)
    setup.back()
    assert (setup.step, setup.forward) == ("provider", False), "what is done can be looked at"
    setup.next()
    qtbot.waitUntil(lambda: setup.step == "account")


def test_back_ends_at_the_first_step(setup: SetupViewModel) -> None:
    setup.back()
    assert (setup.step, setup.number) == ("language", 1)


def test_a_provider_that_lacks_something_is_said_before_it_goes_on(
    setup: SetupViewModel, panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stands(stub, missing=ALL)
    setup.next()
    qtbot.waitUntil(lambda: setup.step == "provider")
    stands(stub, missing=("account", "client_id"))
    setup.chosen()
    qtbot.waitUntil(lambda: setup.lacking == "client_id")
    assert setup.step == "provider"
    setup.next()
    qtbot.waitUntil(lambda: setup.step == "account")
    setup.back()
    stands(stub, missing=("account",))
    setup.chosen()
    qtbot.waitUntil(lambda: setup.step == "account")


def test_skipped_steps_are_kept_in_the_order_in_which_they_came(
    setup: SetupViewModel, panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stands(stub, missing=ALL)
    setup.goTo("provider")
    setup.skip()
    setup.skip()
    assert setup.step == "token"
    setup.skip()
    setup.skip()
    assert (setup.step, setup.number) == ("done", 7)
    setup.skip()
    assert setup.step == "done"
    kept = "account provider test token"
    qtbot.waitUntil(lambda: stub.preferences.get("setup_skipped") == kept)
    qtbot.waitUntil(lambda: panel.setupStep == "done")
    assert setup.left == ["provider", "account", "token", "test"]


def test_what_is_on_its_way_to_the_disk_goes_before_what_is_read(
    setup: SetupViewModel, stub: StubCore, background: Background, qtbot: QtBot
) -> None:
    held = Script(None)
    held.hold()
    stub.set_preference = held  # type: ignore[method-assign]
    setup.goTo("provider")
    setup.skip()
    setup.leave()
    qtbot.waitUntil(lambda: len(held.calls) == 1)
    assert held.calls == [("setup_skipped", "provider")], "one after the other"
    held.release()
    qtbot.waitUntil(lambda: len(held.calls) == 2)
    assert held.calls[1] == ("setup", "left")


def test_a_disk_that_takes_nothing_does_not_stop_it(
    setup: SetupViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.set_preference = Script(AdgangError(ErrorId.STATE_FULL))  # type: ignore[method-assign]
    stands(stub, missing=ALL)
    setup.skip()
    setup.leave()
    setup.begin()
    qtbot.waitUntil(lambda: setup.step == "provider")


def test_it_is_offered_until_it_is_ended(
    setup: SetupViewModel, panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.setupStep == "language")
    setup.leave()
    qtbot.waitUntil(lambda: stub.preferences["setup"] == "left")
    assert panel.setupStep == "language"
    setup.end()
    qtbot.waitUntil(lambda: panel.setupStep == "")
    assert stub.preferences["setup"] == "ended"


def test_what_has_been_typed_is_remembered_until_it_is_stored(
    setup: SetupViewModel, panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.settings.values["smtp"] = {"account": "stored@example.com"}
    panel.refresh()
    qtbot.waitUntil(lambda: setup.group.account == "stored@example.com")
    assert setup.typed("account") == "stored@example.com"
    setup.type("account", "scan@ex")
    assert setup.typed("account") == "scan@ex"
    setup.forget("account")
    setup.forget("account")
    assert setup.typed("account") == "stored@example.com"


def test_a_demo_and_a_machine_in_use_offer_nothing(
    stub: StubCore, background: Background, qtbot: QtBot
) -> None:
    demo = make(stub, background, DemoNote("https://localhost", "scan", "scan-demo"))
    assert demo.setup is None
    stub.tokens.put("smtp", state=TokenState.ACQUIRED, in_force=True)
    panel = make(stub, background)
    for each in (demo, panel):
        each.refresh()
        qtbot.waitUntil(lambda: each.group("smtp").loaded)  # noqa: B023
        qtbot.wait(50)
        assert each.setupStep == ""


def test_a_hidden_group_makes_room_for_the_next(stub: StubCore, background: Background) -> None:
    stub.config = stub.config._replace(hidden_groups=frozenset({"smtp", "alert-smtp"}))
    setup = make(stub, background).setup
    assert isinstance(setup, SetupViewModel)
    assert setup.group.groupId == "status-pop"
