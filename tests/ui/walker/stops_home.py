# SPDX-License-Identifier: Apache-2.0
"""Home, the menus of the catalogue, language, notices, news, and the window without a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.catalogue import SCREENS
from app.errors import ErrorId
from app.oauth.failure import Failure
from tests.ui.walker import pseudo
from tests.ui.walker.machines import Machine, damaged, in_use, keyring_missing, offline, untouched
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import opens
from ui.background import Trouble
from ui.viewmodels.trouble import TroubleViewModel

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

MENUS = [screen.id for screen in SCREENS if screen.record is None]
# Why a token is invalid (docs: the states' reasons), and how Get token ended.
INVALID = [
    Failure.EXPIRED_UNUSED, Failure.REVOKED, Failure.PASSWORD_CHANGED, Failure.BLOCKED_BY_POLICY,
    Failure.REAUTH_REQUIRED, Failure.ACCOUNT_UNAVAILABLE, Failure.WRONG_ACCOUNT,
    Failure.REFUSED_BY_SERVER, Failure.REFUSED_BY_PROVIDER,
]  # fmt: skip


def unreadable(walk: Walk) -> None:
    walk.model._unreadable(Trouble(str(ErrorId.STATE_DAMAGED)))


def all_for(reason: Failure) -> Stop:
    def spoil(machine: Machine) -> None:
        in_use(machine)
        for group in ("smtp", "status-pop", "eprint-pop"):
            machine.core.parts.records.invalid(group, reason)

    return Stop(f"home-{reason}", "HomePage GroupCard", machine=spoil, words_only=True)


def reset(walk: Walk) -> None:
    """The machine has been reset, and two providers could not be told."""
    walk.model._left = ["scan@example.com · Example Mail", "alarm@example.com · Example Mail"]
    walk.model.changed.emit()


def news(walk: Walk) -> None:
    """A toast that stays: its timer is not started."""
    toast = walk.object("Toast")
    toast.setProperty("text", pseudo.lengthened("The code has been cancelled."))
    toast.setProperty("opacity", 1.0)


def trouble(code: ErrorId) -> Stop:
    def go(walk: Walk) -> None:
        model = cast(TroubleViewModel, walk.driver.panel._shown[0])
        path = str(walk.machine.config.database)
        model.show(Trouble(str(code), "database", path))

    return Stop(
        f"trouble-{code}", "TroubleWindow PanelWindow", go, damaged, stateless=True,
        words_only=code is not ErrorId.STATE_DAMAGED,
    )  # fmt: skip


STOPS = (
    Stop("home", "Main Navigator PanelPage PanelWindow HomePage GroupCard"),
    Stop("home-untouched", "HomePage GroupCard", machine=untouched),
    Stop("home-offline", "HomePage GroupCard", machine=offline),
    Stop("home-demo", "DemoCard", demo=True),
    Stop("home-keyring", "ConditionNotices", machine=keyring_missing),
    Stop("home-without-keyboard", "ConditionNotices", bare=True),
    Stop("home-reset", "ConditionNotices", reset, untouched),
    Stop("home-unreadable", "ConditionNotices", unreadable),
    *(all_for(reason) for reason in INVALID),
    *(Stop(f"menu-{menu}", "MenuPage", opens("MenuPage", screen=menu)) for menu in MENUS),
    Stop("language", "LanguagePage", opens("LanguagePage")),
    Stop("news", "Main", news),
    *(trouble(code) for code in (
        ErrorId.STATE_DAMAGED, ErrorId.STATE_NEWER, ErrorId.STATE_UNWRITABLE, ErrorId.STATE_FULL,
    )),
)  # fmt: skip
