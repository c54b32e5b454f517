# SPDX-License-Identifier: Apache-2.0
"""The administrator: log-in and lock, passwords, session and its end, journal, factory reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import ErrorId
from app.journal import Act
from tests.administrator import PASSWORD
from tests.ui.walker.machines import Machine, in_use, untouched
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import Way, administers, opens, then, typed
from ui.background import Trouble

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

LOGIN = "LoginPage FieldLine"
FORM = "PasswordForm"
RIGHT = PASSWORD.reveal()


def as_guest(walk: Walk) -> None:
    """The way to the settings of somebody who is not logged in."""
    walk.push("MenuPage", screen="settings")


def wrong(times: int = 1) -> Way:
    """Wrong passwords."""

    def go(walk: Walk) -> None:
        for _ in range(times):
            walk.model.session.logIn("not the password")
            walk.idle()

    return go


def first(text: str, again: str) -> Way:
    """A first password, typed twice."""

    def go(walk: Walk) -> None:
        walk.model.session.administration.setFirst(text, again)  # type: ignore[attr-defined]
        walk.idle()

    return go


def changes(old: str, text: str, again: str) -> Way:
    """Another password, typed twice."""

    def go(walk: Walk) -> None:
        walk.model.session.administration.change(old, text, again)  # type: ignore[attr-defined]
        walk.idle()

    return go


def agreed(walk: Walk) -> None:
    walk.object("ResetPage").setProperty("agreed", True)


def refused(walk: Walk) -> None:
    walk.model.session.administration.wipe("not the password")  # type: ignore[attr-defined]
    walk.idle()


def not_stored(walk: Walk) -> None:
    walk.model.session.administration._refused(  # type: ignore[attr-defined]
        Trouble(str(ErrorId.STATE_FULL))
    )


def unreadable(walk: Walk) -> None:
    walk.idle()
    journal = walk.model.session.administration.journal  # type: ignore[attr-defined]
    journal._failed(Trouble(str(ErrorId.STATE_DAMAGED)))


def logged_in(walk: Walk) -> None:
    walk.log_in()


def nearly_over(walk: Walk) -> None:
    """The session ends in some seconds."""
    walk.log_in()
    walk.machine.clock.advance(280)
    walk.model.session.check()
    walk.until(lambda: walk.model.session.ending, "the notice")
    walk.idle()


def over(walk: Walk) -> None:
    """The session ends by itself."""
    walk.machine.clock.advance(400)
    walk.model.session.check()
    walk.until(lambda: not walk.model.session.loggedIn, "the log-out")
    walk.driver.calm()


def again(walk: Walk) -> None:
    """Log in where the page asks for it."""
    as_guest(walk)
    walk.model.session.logIn(RIGHT)
    walk.until(lambda: walk.model.session.loggedIn, "the session")
    walk.idle()


def much_done(machine: Machine) -> None:
    """Every act there is, by each kind of actor, so that the journal has pages."""
    in_use(machine)
    for act in Act:
        machine.core.journal.add(machine.administrator, act, "smtp")
        machine.core.journal.add(machine.administrator, act, None, "offline")


STOPS = (
    Stop("log-in", LOGIN, as_guest),
    Stop("log-in-demo", LOGIN, as_guest, demo=True),
    Stop("log-in-wrong", LOGIN, then(as_guest, wrong())),
    Stop("log-in-locked", "LoginPage LockNotice", then(as_guest, wrong(5))),
    Stop("first-password", f"FirstPasswordPage {FORM}", as_guest, untouched),
    Stop("first-password-not-alike", FORM, then(as_guest, first(RIGHT, "other")), untouched),
    Stop("first-password-short", FORM, then(as_guest, first("abc", "abc")), untouched),
    Stop("home-logged-in", "HomePage", logged_in),
    Stop("log-out-notice", "LogOutNotice", nearly_over),
    Stop("unsaved-input", "DraftDialog Drafts", then(
        opens("GroupPage", screen="services_setup"),
        opens("EditPage", group="smtp", key="sender_name"), typed("Kopirum 3"), over, again)),
    Stop("session", "SessionPage", administers("SessionPage")),
    Stop("log-out-time", "TimeoutPage", administers("TimeoutPage")),
    Stop("log-out-time-not-stored", "TimeoutPage", then(administers("TimeoutPage"), not_stored)),
    Stop("change-password", f"ChangePasswordPage {FORM}", administers("ChangePasswordPage")),
    Stop("change-password-wrong", FORM, then(
        administers("ChangePasswordPage"), changes("wrong", RIGHT, RIGHT))),
    Stop("change-password-locked", "LockNotice", then(
        administers("ChangePasswordPage"),
        *(changes("wrong", RIGHT, RIGHT) for _ in range(5)))),
    Stop("change-password-not-alike", FORM, then(
        administers("ChangePasswordPage"), changes(RIGHT, RIGHT, "other"))),
    Stop("journal", "JournalPage JournalRow", administers("JournalPage")),
    Stop("journal-many", "JournalPage JournalRow", administers("JournalPage"), much_done),
    Stop("journal-unreadable", "JournalPage", then(administers("JournalPage"), unreadable)),
    Stop("reset", "ResetPage", administers("ResetPage")),
    Stop("reset-password", "ResetPage FieldLine", then(administers("ResetPage"), agreed)),
    Stop("reset-refused", "ResetPage FieldLine", then(
        administers("ResetPage"), agreed, refused)),
)  # fmt: skip
