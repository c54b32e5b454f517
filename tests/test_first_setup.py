# SPDX-License-Identifier: Apache-2.0
"""The first set-up as the core sees it: what is done, what is next, who is shown it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app import first_setup
from app.access import OPERATOR
from app.catalogue import GROUPS
from app.core import Core
from app.first_setup import SetupStage, SetupStanding, SetupStep
from app.journal import Act
from app.oauth.provider import Provider, Source
from app.panel_config import PanelConfig
from tests.administrator import CHEAP, administrator
from tests.conftest import SetClock
from tests.core_stubs import CODE, PROVIDER, REVOKED, ScriptedClient, ScriptedReach, granted

LATER = Provider("later", "Later", "https://later.example.com", None, source=Source.MACHINE)
READY = {"provider": "example", "account": "scan@example.com"}


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    core = make(config, clock)
    yield core
    core.close()


def make(config: PanelConfig, clock: SetClock) -> Core:
    reach = ScriptedReach(ScriptedClient(CODE, granted(), REVOKED))
    return Core.open(
        config, clock=clock, reach=reach,  # type: ignore[arg-type]
        password_cost=CHEAP, extra_providers=(PROVIDER, LATER),
    )  # fmt: skip


def read(core: Core) -> SetupStanding:
    return first_setup.read(core, "smtp")


def obtain(core: Core, group: str = "smtp") -> None:
    core.change_settings(group, READY, administrator(core))
    core.tokens.begin(group, administrator(core))
    core.clock.advance(5)  # type: ignore[attr-defined]
    core.tokens.poll(group, administrator(core))
    assert core.tokens.status(group).in_force


def test_a_new_machine_opens_into_the_first_step(core: Core) -> None:
    assert first_setup.opens(core)
    standing = read(core)
    assert standing.offered
    assert standing.next_step is SetupStep.LANGUAGE
    assert standing.left_open == tuple(SetupStep)


def test_each_step_is_seen_in_the_state(core: Core, clock: SetClock) -> None:
    core.set_preference("language", "da")
    assert read(core).next_step is SetupStep.PASSWORD
    actor = administrator(core)
    assert read(core).next_step is SetupStep.PROVIDER
    core.change_settings("smtp", {"provider": "example"}, actor)
    assert read(core).next_step is SetupStep.ACCOUNT
    core.change_settings("smtp", {"account": "scan@example.com"}, actor)
    assert read(core).next_step is SetupStep.TOKEN
    obtain(core)
    assert read(core).next_step is SetupStep.TEST
    core.journal.add(actor, Act.CONNECTION_TEST, "smtp", "login_refused")
    assert read(core).next_step is SetupStep.TEST
    core.journal.add(actor, Act.CONNECTION_TEST, "smtp")
    assert read(core).next_step is None
    assert read(core).left_open == ()
    assert not read(core).offered


def test_a_test_holds_for_its_token_only(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    core.journal.add(actor, Act.CONNECTION_TEST, "smtp")
    obtain(core)
    assert SetupStep.TEST not in read(core).done, "it was another token's, or none's"
    core.journal.add(actor, Act.CONNECTION_TEST, "alert-smtp")
    assert SetupStep.TEST not in read(core).done, "it was another group's"
    core.journal.add(actor, Act.CONNECTION_TEST, "smtp")
    assert SetupStep.TEST in read(core).done
    core.tokens.delete("smtp", actor)
    assert not {SetupStep.TOKEN, SetupStep.TEST} & read(core).done


def test_what_a_provider_lacks_is_said(core: Core) -> None:
    assert read(core).lacking == ""
    core.change_settings("smtp", {"provider": "later"}, administrator(core))
    standing = read(core)
    assert standing.lacking == "client_id"
    assert SetupStep.PROVIDER in standing.done


def test_a_skipped_step_is_open_but_not_next(core: Core) -> None:
    first_setup.keep_skipped(core, {SetupStep.PROVIDER, SetupStep.LANGUAGE})
    administrator(core)
    standing = read(core)
    assert standing.skipped == {SetupStep.PROVIDER, SetupStep.LANGUAGE}
    assert standing.next_step is SetupStep.ACCOUNT
    assert SetupStep.PROVIDER in standing.left_open
    first_setup.keep_skipped(core, SetupStep)
    assert read(core).next_step is None
    assert read(core).offered, "what was skipped can be taken up again"


def test_who_leaves_on_purpose_is_not_led_into_it_again(core: Core) -> None:
    first_setup.keep_stage(core, SetupStage.BEGUN)
    assert first_setup.opens(core)
    first_setup.keep_stage(core, SetupStage.LEFT)
    assert not first_setup.opens(core)
    assert read(core).offered
    first_setup.keep_stage(core, SetupStage.ENDED)
    assert not first_setup.opens(core)
    assert not read(core).offered


def test_with_a_password_it_is_offered_but_not_opened(core: Core) -> None:
    administrator(core)
    assert not first_setup.opens(core)
    assert read(core).offered


def test_a_machine_that_is_set_up_from_elsewhere_goes_on_where_that_ended(core: Core) -> None:
    core.change_settings("smtp", READY, administrator(core))
    standing = read(core)
    assert {SetupStep.PASSWORD, SetupStep.PROVIDER, SetupStep.ACCOUNT} == standing.done
    first_setup.keep_skipped(core, {SetupStep.LANGUAGE})
    assert read(core).next_step is SetupStep.TOKEN


@pytest.mark.parametrize("group", ["smtp", "alert-smtp"])
def test_a_machine_in_use_is_left_in_peace(core: Core, group: str) -> None:
    obtain(core, group)
    assert not read(core).offered
    first_setup.keep_stage(core, SetupStage.LEFT)
    assert read(core).offered, "but who began is offered to go on"


def test_a_log_in_without_a_token_is_a_machine_in_use(core: Core, config: PanelConfig) -> None:
    core.change_settings("smtp", {"auth": "off", "server": "mail.example.com"},
                         administrator(core))  # fmt: skip
    standing = read(core)
    assert {SetupStep.PROVIDER, SetupStep.ACCOUNT, SetupStep.TOKEN} <= standing.done
    assert not standing.offered
    core.journal.add(OPERATOR, Act.CONNECTION_TEST, "smtp")
    assert SetupStep.TEST in read(core).done


def test_a_machine_in_use_without_a_password_does_not_open_into_it(core: Core) -> None:
    from app.access import command_line

    core.change_settings("eprint-pop", {"auth": "off", "server": "mail.example.com"},
                         command_line())  # fmt: skip
    assert not first_setup.opens(core)


def test_a_machine_without_groups_has_nothing_to_set_up(
    config: PanelConfig, clock: SetClock
) -> None:
    hidden = frozenset(group.id for group in GROUPS)
    core = make(config._replace(hidden_groups=hidden), clock)
    assert not first_setup.opens(core)
    core.close()


def test_what_somebody_wrote_by_hand_is_no_obstacle(core: Core) -> None:
    core.set_preference("setup", "nonsense")
    core.set_preference("setup_skipped", "nonsense provider")
    standing = read(core)
    assert standing.stage is SetupStage.UNTOUCHED
    assert standing.skipped == {SetupStep.PROVIDER}


def test_a_reset_makes_it_new_again(core: Core) -> None:
    core.change_settings("smtp", READY, administrator(core))
    first_setup.keep_stage(core, SetupStage.ENDED)
    first_setup.keep_skipped(core, {SetupStep.TEST})
    core.reset(administrator(core))
    assert first_setup.opens(core)
    assert read(core) == SetupStanding(stage=SetupStage.UNTOUCHED)
