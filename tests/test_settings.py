# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalogue import GROUPS, SCREENS, Kind
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.settings import SettingsStore
from app.validation import Value


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SettingsStore]:
    database = Database(tmp_path / "adgang.db")
    yield SettingsStore(database)
    database.close()


SMTP_KEYS = ["server", "port", "timeout", "sender_name", "sender_address",
             "tls", "auth", "username", "password", "provider", "account"]  # fmt: skip
POP3_KEYS = ["server", "port", "check_interval",
             "tls", "auth", "username", "password", "provider", "account"]  # fmt: skip


@pytest.mark.parametrize("group", [g.id for g in GROUPS])
def test_the_keys_are_those_promised(store: SettingsStore, group: str) -> None:
    expected = SMTP_KEYS if group in ("smtp", "alert-smtp") else POP3_KEYS
    assert list(store.get(group)) == expected


def test_defaults(store: SettingsStore) -> None:
    values = store.get("smtp")
    assert (values["port"], values["timeout"], values["tls"], values["auth"]) == (
        25, 30, "auto", "oauth2",
    )  # fmt: skip
    assert values["password"] == "unset"
    assert store.get("status-pop")["port"] == 995


GOOD: list[tuple[str, Value, Value]] = [
    ("server", " smtp.example.com ", "smtp.example.com"),
    ("server", "192.0.2.7", "192.0.2.7"),
    ("server", "2001:db8::1", "2001:db8::1"),
    ("server", "[2001:db8::1]", "[2001:db8::1]"),
    ("server", "blåbær.example", "blåbær.example"),
    ("server", "", ""),
    ("port", "465", 465),
    ("port", 1, 1),
    ("port", 65535, 65535),
    ("timeout", "5", 5),
    ("sender_name", "Kopirum 2 · コピー室", "Kopirum 2 · コピー室"),
    ("sender_name", "x" * 64, "x" * 64),
    ("sender_address", "scan@example.com", "scan@example.com"),
    ("sender_address", "", ""),
    ("tls", "implicit", "implicit"),
    ("auth", "off", "off"),
    ("account", "scan@example.com", "scan@example.com"),
    ("account", "a" * 255, "a" * 255),
]

BAD: list[tuple[str, Value, str]] = [
    ("server", "-bad-.example.com", "host name"),
    ("server", "two words", "host name"),
    ("server", "300.1.1.1", "host name"),
    ("server", "a" * 256, "255"),
    ("server", "smtp..example.com", "host name"),
    ("port", "70000", "1 to 65535"),
    ("port", "0", "1 to 65535"),
    ("port", "", "1 to 65535"),
    ("port", "٥٨٧", "1 to 65535"),
    ("port", "5 87", "1 to 65535"),
    ("port", None, "1 to 65535"),
    ("timeout", "121", "5 to 120"),
    ("sender_name", "x" * 65, "64"),
    ("sender_name", "two\nlines", "printable"),
    ("sender_name", "turned\u202earound", "printable"),
    ("sender_address", "scan@", "address"),
    ("sender_address", "a@example.com, b@example.com", "address"),
    ("sender_address", "<a@example.com>", "address"),
    ("tls", "ssl", "off | auto | starttls | implicit"),
    ("auth", "", "off | password | oauth2"),
    ("account", "", "1 to 255"),
    ("account", "  ", "1 to 255"),
    ("account", "a" * 256, "255"),
]


@pytest.mark.parametrize(("key", "value", "kept"), GOOD)
def test_good_values_are_kept(store: SettingsStore, key: str, value: Value, kept: Value) -> None:
    store.put("smtp", store.checked("smtp", {key: value}))
    assert store.get("smtp")[key] == kept


@pytest.mark.parametrize(("key", "value", "allowed"), BAD)
def test_bad_values_name_the_key_and_what_is_allowed(
    store: SettingsStore, key: str, value: Value, allowed: str
) -> None:
    with pytest.raises(AdgangError) as caught:
        store.checked("smtp", {"timeout": 60, key: value})
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, key)
    assert allowed in str(caught.value.allowed)
    assert store.get("smtp")["timeout"] == 30


def test_an_unknown_key_says_which_there_are(store: SettingsStore) -> None:
    with pytest.raises(AdgangError) as caught:
        store.checked("status-pop", {"sender_name": "x"})
    assert caught.value.id is ErrorId.UNKNOWN_KEY
    assert "check_interval" in str(caught.value.allowed)


@pytest.mark.parametrize(
    ("server", "fine"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("smtp.example.com", False)],
)
def test_oauth_without_tls_only_on_loopback(
    store: SettingsStore, server: str, *, fine: bool
) -> None:
    store.put("smtp", store.checked("smtp", {"server": server}))
    if fine:
        assert store.checked("smtp", {"tls": "off"}) == {"tls": "off"}
    else:
        with pytest.raises(AdgangError) as caught:
            store.checked("smtp", {"tls": "off"})
        assert caught.value.key == "tls"
        assert store.checked("smtp", {"tls": "off", "auth": "off"})


def test_ports_follow_provider_and_tls_until_one_is_set(store: SettingsStore) -> None:
    store.put("smtp", {"provider": "x"})
    assert store.get("smtp")["port"] == 587
    store.put("smtp", {"tls": "implicit"})
    assert store.get("smtp")["port"] == 465
    store.put("smtp", {"port": 2525})
    assert store.get("smtp")["port"] == 2525


@pytest.mark.parametrize("kind", ["starttls", "implicit", "auto"])
def test_the_kind_of_tls_outlives_its_switch(
    store: SettingsStore, tmp_path: Path, kind: str
) -> None:
    assert store.tls_kind("smtp") == "auto"
    store.put("smtp", {"tls": kind})
    assert store.tls_kind("smtp") == kind
    store.put("smtp", {"tls": "off"})
    store.put("smtp", {"tls": "off"})
    again = Database(tmp_path / "adgang.db")
    assert SettingsStore(again).tls_kind("smtp") == kind
    again.close()
    assert "tls_kind" not in store.get("smtp")
    store.put("smtp", {"tls": "auto"})
    assert store.tls_kind("smtp") == "auto", "another kind takes its place"
    assert store.tls_kind("alert-smtp") == "auto", "and every group has its own"


def test_groups_do_not_touch_each_other(store: SettingsStore) -> None:
    store.put("alert-smtp", store.checked("alert-smtp", {"server": "other.example.com"}))
    assert store.get("smtp")["server"] == ""


def test_every_screen_hangs_in_the_tree_and_every_group_has_one() -> None:
    ids = {screen.id for screen in SCREENS}
    assert all(screen.parent in ids for screen in SCREENS if screen.parent is not None)
    assert len(ids) == len(SCREENS)
    assert all(group.screens for group in GROUPS)
    assert len(GROUPS[0].screens) == 3


def test_every_number_has_a_default_or_one_is_worked_out() -> None:
    for group in GROUPS:
        for field in group.fields:
            if field.kind is Kind.NUMBER and field.key != "port":
                assert isinstance(field.default, int)
                assert field.minimum <= field.default <= field.maximum
