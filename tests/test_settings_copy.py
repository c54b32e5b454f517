# SPDX-License-Identifier: Apache-2.0
"""Copy settings from another group: all of them, never a token, a password only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import pytest

from app.actor import OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.settings_changes import SettingsChanges
from app.settings_copy import Change, Source, sources
from app.validation import Value
from tests.core_stubs import PROVIDER, REVOKED, ScriptedClient, ScriptedReach

FULL: dict[str, Value] = {
    "server": "smtp.example.com", "port": 2525, "timeout": 60, "sender_name": "Copy room",
    "sender_address": "copy@example.com", "tls": "starttls", "auth": "password",
    "username": "copy", "provider": "example", "account": "scan@example.com",
}  # fmt: skip


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    reach = cast(Reach, ScriptedReach(ScriptedClient(REVOKED)))
    core = Core.open(config, extra_providers=(PROVIDER,), reach=reach)
    core.change_settings("smtp", FULL, command_line())
    yield core
    core.close()


def give_token(core: Core, group: str, account: str = "old@example.com") -> None:
    bound = Binding(PROVIDER.issuer, PROVIDER.client_id, PROVIDER.tenant, account)
    token = Token(Secret("access"), Secret("refresh"), "Bearer", (), None, 1.0, 1.0, bound)
    core.change_settings(group, {"provider": "example", "account": account}, command_line())
    core.vault().write(group, Secret(token.dumps()))
    core.parts.records.acquired(group, "example", token)


def test_the_target_becomes_like_the_source(core: Core) -> None:
    core.change_settings("alert-smtp", {"sender_name": "Alarm", "timeout": 5}, command_line())
    core.copy_settings("smtp", "alert-smtp", command_line())
    assert core.settings.get("alert-smtp") == core.settings.get("smtp")
    assert core.settings.get("alert-smtp") | FULL == core.settings.get("alert-smtp")
    assert core.journal.entries()[0].group == "alert-smtp"


def test_a_default_stays_a_default(core: Core) -> None:
    core.change_settings("status-pop", {"port": 1110, "server": "a.example.com"}, command_line())
    core.change_settings("ifax-pop", {"server": "pop.example.com"}, command_line())
    core.copy_settings("ifax-pop", "status-pop", command_line())
    assert core.settings.get("status-pop")["port"] == 995
    core.change_settings("status-pop", {"tls": "starttls"}, command_line())
    assert core.settings.get("status-pop")["port"] == 110, "the port still follows the kind of TLS"


def test_the_kind_of_tls_behind_the_switch_comes_along(core: Core) -> None:
    core.change_settings("smtp", {"tls": "off"}, command_line())
    core.change_settings("alert-smtp", {"tls": "implicit"}, command_line())
    core.copy_settings("smtp", "alert-smtp", command_line())
    assert core.settings.get("alert-smtp")["tls"] == "off"
    assert core.settings.tls_kind("alert-smtp") == "starttls"


def test_what_would_change_is_told_beforehand(core: Core) -> None:
    core.change_settings("alert-smtp", FULL | {"timeout": 5, "port": 25}, command_line())
    core.set_password("smtp", Secret("hunter2"), command_line())
    (source,) = sources(core.settings, core.config, "alert-smtp")
    assert source == Source(
        "smtp", (Change("port", 25, 2525), Change("timeout", 5, 60)), password=True
    )
    core.copy_settings("smtp", "alert-smtp", command_line())
    (source,) = sources(core.settings, core.config, "alert-smtp")
    assert source.changes == ()
    found = sources(core.settings, core.config, "status-pop")
    assert [each.group for each in found] == ["ifax-pop", "eprint-pop"]


def test_what_is_hidden_is_neither_offered_nor_copied(core: Core) -> None:
    core.change_settings("alert-smtp", {"sender_name": "Alarm", "timeout": 5}, command_line())
    core.config = core.config._replace(
        hidden_groups=frozenset({"ifax-pop"}),
        hidden_fields=frozenset({"alert-smtp.sender_name", "smtp.timeout", "smtp.nothing"}),
    )
    core._changes = SettingsChanges(core.parts._replace(config=core.config), core.tokens)
    (source,) = sources(core.settings, core.config, "alert-smtp")
    assert not {"sender_name", "timeout"} & {each.key for each in source.changes}
    core.copy_settings("smtp", "alert-smtp", command_line())
    values = core.settings.get("alert-smtp")
    assert (values["sender_name"], values["timeout"]) == ("Alarm", 5)
    assert values["server"] == "smtp.example.com"
    found = sources(core.settings, core.config, "status-pop")
    assert [each.group for each in found] == ["eprint-pop"]


def test_what_is_kept_and_what_is_copied_have_to_go_together(core: Core) -> None:
    core.change_settings("smtp", {"auth": "oauth2"}, command_line())
    core.change_settings("alert-smtp", {"auth": "off", "tls": "off"}, command_line())
    before = core.settings.get("alert-smtp")
    core.parts = core.parts._replace(
        config=core.config._replace(hidden_fields=frozenset({"smtp.tls"}))
    )
    with pytest.raises(AdgangError) as caught:
        core.copy_settings("smtp", "alert-smtp", command_line())
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "tls")
    assert core.settings.get("alert-smtp") == before


def test_a_token_is_never_copied(core: Core) -> None:
    give_token(core, "smtp")
    before = core.tokens.status("smtp")
    core.copy_settings("smtp", "alert-smtp", command_line())
    assert core.vault().read("alert-smtp") is None
    assert not core.tokens.status("alert-smtp").has_something
    assert core.tokens.status("smtp") == before


def test_a_token_of_the_target_asks_first(core: Core) -> None:
    give_token(core, "alert-smtp")
    before = core.settings.get("alert-smtp")
    with pytest.raises(AdgangError) as caught:
        core.copy_settings("smtp", "alert-smtp", command_line())
    assert (caught.value.id, caught.value.value) == (ErrorId.BOUND, "alert-smtp")
    assert core.settings.get("alert-smtp") == before
    assert core.tokens.status("alert-smtp").in_force
    core.copy_settings("smtp", "alert-smtp", command_line(), discard_token=True)
    assert core.settings.get("alert-smtp")["account"] == "scan@example.com"
    assert not core.tokens.status("alert-smtp").has_something


def test_a_token_that_the_copy_does_not_touch_stays(core: Core) -> None:
    give_token(core, "alert-smtp", "scan@example.com")
    core.copy_settings("smtp", "alert-smtp", command_line())
    assert core.tokens.status("alert-smtp").in_force
    assert core.settings.get("alert-smtp")["server"] == "smtp.example.com"


def test_the_password_comes_along_only_when_asked(core: Core) -> None:
    core.set_password("smtp", Secret("hunter2"), command_line())
    core.copy_settings("smtp", "alert-smtp", command_line())
    assert core.settings.get("alert-smtp")["password"] == "unset"
    core.copy_settings("smtp", "alert-smtp", command_line(), with_password=True)
    assert core.settings.get("alert-smtp")["password"] == "set"
    assert core.vault().read("alert-smtp/password") == Secret("hunter2")
    assert core.vault().read("smtp/password") == Secret("hunter2")


def test_a_password_that_is_not_there_takes_none_away(core: Core) -> None:
    core.set_password("alert-smtp", Secret("own"), command_line())
    core.copy_settings("smtp", "alert-smtp", command_line(), with_password=True)
    assert core.vault().read("alert-smtp/password") == Secret("own")


@pytest.mark.parametrize(
    ("source", "target", "error", "allowed"),
    [
        ("status-pop", "smtp", ErrorId.BAD_VALUE, "alert-smtp"),
        ("smtp", "smtp", ErrorId.BAD_VALUE, "alert-smtp"),
        ("smtp", "ifax-pop", ErrorId.BAD_VALUE, "status-pop eprint-pop"),
        ("proxy", "smtp", ErrorId.UNKNOWN_GROUP, "smtp alert-smtp status-pop ifax-pop eprint-pop"),
        ("smtp", "nosuch", ErrorId.UNKNOWN_GROUP, "smtp alert-smtp status-pop ifax-pop eprint-pop"),
    ],
)
def test_only_groups_of_one_protocol_fit(
    core: Core, source: str, target: str, error: ErrorId, allowed: str
) -> None:
    with pytest.raises(AdgangError) as caught:
        core.copy_settings(source, target, command_line())
    assert (caught.value.id, caught.value.allowed) == (error, allowed)


def test_it_is_the_administrators(core: Core) -> None:
    with pytest.raises(AdgangError) as caught:
        core.copy_settings("smtp", "alert-smtp", OPERATOR)
    assert caught.value.id is ErrorId.NOT_PERMITTED


def test_copies_both_ways_at_once_do_not_wait_for_each_other(core: Core) -> None:
    def copy(way: tuple[str, str]) -> None:
        core.copy_settings(*way, command_line())

    ways = [("smtp", "alert-smtp"), ("alert-smtp", "smtp")] * 8
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(copy, ways))
    assert core.settings.get("smtp") == core.settings.get("alert-smtp")
