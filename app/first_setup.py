# SPDX-License-Identifier: Apache-2.0
"""The guided first set-up: which of its steps are done, which one is next, who is shown it.

What can be seen in the state is not written down a second time; two choices of the panel are
kept beside it: how far the set-up has been taken as such, and which steps were skipped.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from app.administrator import Administrator
from app.catalogue import GROUPS, Auth
from app.journal import Act

if TYPE_CHECKING:
    from app.core import Core

_STAGE, _SKIPPED, _LANGUAGE = "setup", "setup_skipped", "language"
_SETTINGS = ("auth", "provider", "account")  # of `Core.missing`; the rest the provider lacks


class SetupStep(StrEnum):
    """The steps, in their order."""

    LANGUAGE = "language"
    PASSWORD = "password"  # the administrator's
    PROVIDER = "provider"
    ACCOUNT = "account"
    TOKEN = "token"
    TEST = "test"


class SetupStage(StrEnum):
    """How far it has been taken as such."""

    UNTOUCHED = ""
    BEGUN = "begun"
    LEFT = "left"  # on purpose: the panel does not open into it any more
    ENDED = "ended"  # for good


class SetupStanding(NamedTuple):
    """The set-up at one moment; `lacking`: what the chosen provider lacks for Get token."""

    stage: SetupStage = SetupStage.ENDED
    done: frozenset[SetupStep] = frozenset()
    skipped: frozenset[SetupStep] = frozenset()
    lacking: str = ""
    in_use: bool = False

    @property
    def left_open(self) -> tuple[SetupStep, ...]:
        """The steps that are not done."""
        return tuple(step for step in SetupStep if step not in self.done)

    @property
    def next_step(self) -> SetupStep | None:
        """The step to go on with; None: all are done or skipped."""
        wanted = (step for step in self.left_open if step not in self.skipped)
        return next(wanted, None)

    @property
    def offered(self) -> bool:
        """Whether the panel offers to begin or to go on.

        A machine that was set up in another way and is in use is left in peace.
        """
        needed = set(self.left_open) - {SetupStep.LANGUAGE}
        if self.stage is SetupStage.UNTOUCHED:
            return not self.in_use and bool(needed - {SetupStep.TEST})
        return self.stage is not SetupStage.ENDED and bool(needed)


def opens(core: Core) -> bool:
    """Whether the panel opens into it; reads little, for each start of a panel waits for it."""
    stage = _stage(core)
    # not `core.access`: to import it takes as long as all the rest
    if stage in (SetupStage.LEFT, SetupStage.ENDED) or Administrator(core.database).password():
        return False
    if all(each.id in core.config.hidden_groups for each in GROUPS):
        return False
    return stage is SetupStage.BEGUN or not _in_use(core)


def read(core: Core, group: str) -> SetupStanding:
    """How things stand for `group`; database and provider files only."""
    stage = _stage(core)
    if stage is SetupStage.ENDED:
        return SetupStanding()
    missing = core.missing(group)
    kept = core.preference(_SKIPPED, "").split()
    return SetupStanding(
        stage=stage,
        done=frozenset(_done(core, group, missing)),
        skipped=frozenset(step for step in SetupStep if step in kept),
        lacking=next((key for key in missing if key not in _SETTINGS), ""),
        in_use=_in_use(core),
    )


def keep_stage(core: Core, stage: SetupStage) -> None:
    """Remember how far it was taken."""
    core.set_preference(_STAGE, stage)


def keep_skipped(core: Core, steps: Iterable[SetupStep]) -> None:
    """Remember which steps were skipped."""
    core.set_preference(_SKIPPED, " ".join(sorted(steps)))


def _stage(core: Core) -> SetupStage:
    kept = core.preference(_STAGE, "")
    return SetupStage(kept) if kept in list(SetupStage) else SetupStage.UNTOUCHED


def _done(core: Core, group: str, missing: tuple[str, ...]) -> Iterable[SetupStep]:
    if core.preference(_LANGUAGE, ""):
        yield SetupStep.LANGUAGE
    if core.access.configured():
        yield SetupStep.PASSWORD
    token_wanted = "auth" not in missing  # else the log-in is of another kind, or there is none
    status = core.tokens.status(group)
    if "provider" not in missing:
        yield SetupStep.PROVIDER
    if "account" not in missing:
        yield SetupStep.ACCOUNT
    if token_wanted and not status.in_force:
        return
    yield SetupStep.TOKEN
    tested = core.journal.latest(Act.CONNECTION_TEST, group)
    since = status.acquired_at or 0.0 if token_wanted else 0.0
    if tested and tested.result == "ok" and tested.time >= since:
        yield SetupStep.TEST


def _in_use(core: Core) -> bool:
    """Whether a group has a token, or a server that wants none."""
    return any(core.tokens.status(each.id).has_something for each in GROUPS) or any(
        values["auth"] != Auth.OAUTH2 and values["server"]
        for values in (core.settings.get(each.id) for each in GROUPS)
    )
