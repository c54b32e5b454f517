# SPDX-License-Identifier: Apache-2.0
"""Records without a token: proxy and e-mail status, kept and checked as groups are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.actor import OPERATOR, command_line
from app.catalogue import GROUPS, RECORDS, SCREENS, Group, record
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.parts import password_entry
from app.secret import Secret

FIVE = ", ".join(f"{name}@example.com" for name in "abcde")


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config)
    yield core
    core.close()


def test_the_keys_and_defaults_are_those_promised(core: Core) -> None:
    assert core.settings.get("proxy") == {
        "server": "", "port": 8080, "username": "", "password": "unset", "exceptions": "",
    }  # fmt: skip
    assert core.settings.get("email-status") == {"schedule": "off", "recipients": ""}


def test_ids_are_unique_and_every_record_has_a_screen() -> None:
    ids = [each.id for each in (*GROUPS, *RECORDS)]
    assert len(set(ids)) == len(ids)
    assert all(each.screens for each in (*GROUPS, *RECORDS))
    assert {screen.record for screen in SCREENS if screen.record} == set(ids)
    assert not any(isinstance(each, Group) for each in RECORDS)


def test_every_tab_belongs_to_a_page_of_the_same_menu() -> None:
    by_id = {screen.id: screen for screen in SCREENS}
    for screen in SCREENS:
        page = by_id[screen.page or screen.id]
        assert (page.parent, page.page) == (screen.parent, None)
        assert (screen.tab is None) == (
            len([each for each in SCREENS if (each.page or each.id) == page.id]) == 1
        )


GOOD = [
    ("proxy", "server", " proxy.example.com ", "proxy.example.com"),
    ("proxy", "server", "2001:db8::1", "2001:db8::1"),
    ("proxy", "server", "", ""),
    ("proxy", "port", "3128", 3128),
    ("proxy", "username", "", ""),
    ("proxy", "username", "DOMAIN\\scan", "DOMAIN\\scan"),
    ("proxy", "exceptions", "", ""),
    ("proxy", "exceptions", "localhost , .example.com;*.example.org  192.0.2.7:8443",
     "localhost, .example.com, *.example.org, 192.0.2.7:8443"),
    ("proxy", "exceptions", "*", "*"),
    ("proxy", "exceptions", "[2001:db8::1]:443 2001:db8::1", "[2001:db8::1]:443, 2001:db8::1"),
    ("email-status", "schedule", "weekly", "weekly"),
    ("email-status", "recipients", "a@example.com;b@example.com a@example.com",
     "a@example.com, b@example.com"),
    ("email-status", "recipients", FIVE, FIVE),
    ("email-status", "recipients", "", ""),
]  # fmt: skip

BAD = [
    ("proxy", "server", "two words", "two words", "host name"),
    ("proxy", "port", "0", "0", "1 to 65535"),
    ("proxy", "username", "a:b", "a:b", "without a colon"),
    ("proxy", "username", "x" * 256, "x" * 256, "255"),
    ("proxy", "exceptions", "a.example.com, -b-", "-b-", "*.HOST"),
    ("proxy", "exceptions", "a.example.com:0", "a.example.com:0", "HOST:PORT"),
    ("proxy", "exceptions", "a.example.com:x", "a.example.com:x", "HOST:PORT"),
    ("proxy", "exceptions", "http://a.example.com", "http://a.example.com", "HOST"),
    ("proxy", "exceptions", " ".join(f"h{n}.example.com" for n in range(51)), None, "up to 50"),
    ("email-status", "schedule", "hourly", "hourly", "off | daily | weekly"),
    ("email-status", "recipients", "a@example.com, b@", "b@", "e-mail addresses"),
    ("email-status", "recipients", f"{FIVE}, f@example.com", None, "up to 5"),
    ("email-status", "recipients", "a@example.com\x00", "a@example.com\x00", "printable"),
]


@pytest.mark.parametrize(("name", "key", "value", "kept"), GOOD)
def test_good_values_are_kept(core: Core, name: str, key: str, value: str, kept: object) -> None:
    core.change_settings(name, {key: value}, command_line())
    assert core.settings.get(name)[key] == kept


@pytest.mark.parametrize(("name", "key", "value", "named", "allowed"), BAD)
def test_a_bad_part_is_named_with_what_is_allowed(
    core: Core, name: str, key: str, value: str, named: str | None, allowed: str
) -> None:
    before = core.settings.get(name)
    with pytest.raises(AdgangError) as caught:
        core.change_settings(name, {key: value}, command_line())
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, key)
    assert named is None or caught.value.value == named
    assert allowed in str(caught.value.allowed)
    assert core.settings.get(name) == before


def test_unknown_records_and_keys_say_which_there_are(core: Core) -> None:
    with pytest.raises(AdgangError) as caught:
        record("nosuch")
    assert str(caught.value.allowed).endswith("eprint-pop proxy email-status")
    with pytest.raises(AdgangError) as caught:
        core.change_settings("email-status", {"server": "x"}, command_line())
    assert (caught.value.id, caught.value.allowed) == (ErrorId.UNKNOWN_KEY, "schedule recipients")
    with pytest.raises(AdgangError) as caught:
        core.set_password("email-status", Secret("x"), command_line())
    assert caught.value.id is ErrorId.UNKNOWN_KEY


def test_the_proxys_password_lies_in_the_vault(core: Core) -> None:
    core.set_password("proxy", Secret("hunter2"), command_line())
    assert core.settings.get("proxy")["password"] == "set"
    assert core.vault().read("proxy/password") == Secret("hunter2")
    assert password_entry("proxy") == "proxy/password"
    files = [path for path in core.config.state.rglob("*") if path.is_file()]
    assert not [path for path in files if b"hunter2" in path.read_bytes()]
    core.set_password("proxy", Secret(""), command_line())
    assert core.settings.get("proxy")["password"] == "unset"
    assert core.vault().read("proxy/password") is None


@pytest.mark.parametrize("password", ["x" * 256, "two\nlines", " "])
@pytest.mark.parametrize("name", ["proxy", "smtp"])
def test_a_password_that_cannot_be_is_refused_unseen(core: Core, name: str, password: str) -> None:
    with pytest.raises(AdgangError) as caught:
        core.set_password(name, Secret(password), command_line())
    assert (caught.value.id, caught.value.key, caught.value.value) == (
        ErrorId.BAD_VALUE, "password", None,
    )  # fmt: skip
    assert core.settings.get(name)["password"] == "unset"


def test_records_are_the_administrators(core: Core) -> None:
    for name, values in (("proxy", {"port": 1}), ("email-status", {"schedule": "daily"})):
        with pytest.raises(AdgangError) as caught:
            core.change_settings(name, values, OPERATOR)
        assert caught.value.id is ErrorId.NOT_PERMITTED
    with pytest.raises(AdgangError) as caught:
        core.set_password("proxy", Secret("x"), OPERATOR)
    assert caught.value.id is ErrorId.NOT_PERMITTED


def test_a_change_is_in_the_journal(core: Core) -> None:
    core.change_settings("proxy", {"server": "proxy.example.com"}, command_line())
    (entry,) = core.journal.entries()
    assert (entry.what, entry.group, entry.result) == ("change_settings", "proxy", "ok")
