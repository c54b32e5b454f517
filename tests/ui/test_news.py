# SPDX-License-Identifier: Apache-2.0
"""What happens elsewhere is a word in the top bar; what is done here is not news."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.actor import command_line
from app.core import Core
from app.oauth.failure import Failure
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret
from app.token_records import TokenState, TokenStatus
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, READY, to_smtp, waiting
from tests.ui.test_shapes import items, place
from tests.ui.test_sleep import DIMMED, push, sleep
from ui.panel import Options
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.kinds import TokenPhase
from ui.viewmodels.news import news
from ui.viewmodels.snapshot import GroupSnapshot

NONE = TokenStatus("smtp")
THERE = TokenStatus("smtp", TokenState.ACQUIRED, in_force=True, acquired_at=1.0)
NEWER = THERE._replace(acquired_at=2.0)
BAD = THERE._replace(state=TokenState.INVALID, in_force=False, reason=Failure.REVOKED)


def seen(status: TokenStatus, **settings: str) -> GroupSnapshot:
    return GroupSnapshot(status, settings, "auto", (), "", "", None)


@pytest.mark.parametrize(
    ("before", "now", "kinds"),
    [
        (seen(NONE), seen(NONE), []),
        (seen(NONE), seen(THERE), ["acquired"]),
        (seen(THERE), seen(NEWER), ["acquired"]),
        (seen(BAD), seen(NEWER), ["acquired"]),
        (seen(THERE), seen(BAD), ["invalid"]),
        (seen(BAD), seen(BAD._replace(reason=Failure.BLOCKED)), []),
        (seen(THERE), seen(NONE), ["deleted"]),
        (seen(NONE), seen(NONE._replace(failure=Failure.EXPIRED)), ["failed"]),
        (seen(NONE), seen(NONE._replace(failure=Failure.CANCELLED)), []),
        (seen(NONE, port="25"), seen(NONE, port="587"), ["settings"]),
        (seen(NONE, port="25"), seen(THERE, port="587"), ["acquired", "settings"]),
    ],
)
def test_what_is_news(before: GroupSnapshot, now: GroupSnapshot, kinds: list[str]) -> None:
    assert list(news(before, now, own=False)) == kinds


def test_what_was_done_here_is_none() -> None:
    assert list(news(seen(THERE, port="25"), seen(NONE, port="587"), own=True)) == []


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.set_preference("motion", "off")
    yield core
    core.close()


@pytest.fixture
def elsewhere(config: PanelConfig, core: Core) -> Iterator[Core]:
    """Another process, such as the command line."""
    other = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    yield other
    other.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    driver.wait(lambda: all(each.loaded for each in groups(driver)), "the groups")
    yield driver
    driver.close()


def groups(driver: PanelDriver) -> list[GroupViewModel]:
    assert driver.panel.view_model is not None
    return driver.panel.view_model.groups


def toast(driver: PanelDriver) -> QQuickItem:
    return driver.item("toast")


def obtained(core: Core, group: str) -> None:
    now = core.clock.now().wall
    bound = Binding("https://login.example.com", "panel", "", "scan@example.com")
    token = Token(Secret("a"), Secret("r"), "Bearer", (), now + 3600, now, now, bound)
    core.vault().write(group, Secret(token.dumps()))
    core.parts.records.acquired(group, "example", token)


def test_settings_changed_elsewhere(driver: PanelDriver, elsewhere: Core) -> None:
    elsewhere.change_settings("smtp", {"sender_name": "Copy room"}, command_line())
    driver.see("Send e-mail: the settings have been changed elsewhere")


def test_several_groups_are_one_word(driver: PanelDriver, elsewhere: Core) -> None:
    with elsewhere.database.transaction():
        for group in ("smtp", "alert-smtp", "ifax-pop"):
            elsewhere.database.execute("INSERT INTO settings_group VALUES (?)", (group,))
            elsewhere.database.execute(
                "INSERT INTO setting VALUES (?, 'account', 'a@example.com')", (group,)
            )
    driver.see(
        "Send e-mail, E-mail Alert and Internet Fax: the settings have been changed elsewhere"
    )


def test_a_token_obtained_deleted_and_refused_elsewhere(
    driver: PanelDriver, elsewhere: Core
) -> None:
    obtained(elsewhere, "smtp")
    driver.see("Send e-mail: the token has been obtained")
    elsewhere.parts.records.invalid("smtp", Failure.REVOKED)
    driver.see("Send e-mail: the token has become invalid", seconds=15)
    elsewhere.tokens.delete("smtp", command_line())
    driver.see("Send e-mail: the token has been deleted elsewhere", seconds=15)


def test_what_is_changed_here_is_no_news(driver: PanelDriver, core: Core) -> None:
    to_smtp(driver)
    driver.tap("Sender Name")
    driver.type("Copy room")
    driver.tap("Save")
    driver.wait(lambda: driver.description("Sender Name") == "Copy room", "the name")
    assert toast(driver).property("text") == ""
    obtained(core, "smtp")
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.wait(lambda: toast(driver).isVisible(), "the word of it")
    driver.tap("Delete")
    driver.tap("Delete")
    driver.see("Not obtained")
    assert "deleted" not in str(toast(driver).property("text"))


def test_a_page_that_tells_it_needs_no_word_about_it(driver: PanelDriver, core: Core) -> None:
    core.change_settings("smtp", READY, command_line())
    waiting(core)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.wait(lambda: "Waiting" in driver.description("Send e-mail"), "the grant")
    before = toast(driver).property("text")
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    group.token._enter(TokenPhase.Phase.Code)
    push(driver, "GetTokenPage", group=group)
    obtained(core, "smtp")
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.wait(lambda: group.inForce, "the token")
    assert toast(driver).property("text") == before


@pytest.mark.parametrize(
    ("concern", "code", "word"),
    [("network", "no_network", "The network is back"),
     ("provider", "offline", "The connection to the provider is back"),
     ("keyring", "keyring_locked", "The keyring is open again"),
     ("storage", "state_full", "Changes can be stored again")],
)  # fmt: skip
def test_a_condition_that_is_over_is_news(
    driver: PanelDriver, concern: str, code: str, word: str
) -> None:
    conditions = driver.panel.view_model.conditions  # type: ignore[union-attr]
    conditions.put(concern, code)
    conditions.put(concern, "")
    driver.see(word)


def test_news_wait_until_somebody_is_there(driver: PanelDriver, elsewhere: Core) -> None:
    sleep(driver, DIMMED)
    elsewhere.change_settings("smtp", {"sender_name": "Copy room"}, command_line())
    driver.wait(lambda: toast(driver).property("waiting"), "the news")
    assert not toast(driver).isVisible()
    driver.touch(QPoint(5, 5))
    driver.see("Send e-mail: the settings have been changed elsewhere")


@pytest.mark.parametrize("size", [(800, 480), (1024, 600), (1280, 800), (480, 800)])
@pytest.mark.parametrize("page", ["home", "group"])
def test_news_cover_no_button_of_a_page_and_not_the_way_back(
    driver: PanelDriver, elsewhere: Core, size: tuple[int, int], page: str
) -> None:
    driver.window.resize(*size)
    if page == "group":
        driver.tap("Send e-mail")
    elsewhere.change_settings("smtp", {"sender_name": "Copy room"}, command_line())
    driver.see("Send e-mail: the settings have been changed elsewhere")
    driver.settle(0.05)
    covered = place(toast(driver))
    assert not place(driver.item("navigator")).intersects(covered)
    if page == "group":
        assert not driver.place("Back").intersects(covered)
    (text,) = (each for each in items(toast(driver)) if each.inherits("QQuickText"))
    assert not text.property("truncated")
