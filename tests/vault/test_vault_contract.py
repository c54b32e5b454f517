# SPDX-License-Identifier: Apache-2.0
"""What every backend must do for the vault, whichever is chosen."""

from __future__ import annotations

import json
import secrets

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from app.vault.vault import SERVICE
from tests.vault.vault_tools import (
    ME,
    OTHER,
    Desk,
    Desks,
    machine_desk,
    refused,
    secret_service_desk,
)

NAMES = ["smtp", "smtp/grant", "alert-smtp/password", "proxy/password", "provider:x/secret"]


@pytest.fixture(params=[machine_desk, secret_service_desk])
def desk(request: pytest.FixtureRequest, config: PanelConfig) -> Desk:
    make: Desks = request.param
    return make(config)


def test_nothing_is_there_at_first(desk: Desk) -> None:
    assert desk.vault().read("smtp") is None
    assert not desk.vault().remove("smtp")
    assert desk.remembered == []


@pytest.mark.parametrize("name", NAMES)
def test_a_secret_comes_back_in_another_process(desk: Desk, name: str) -> None:
    token = Secret(secrets.token_hex(3000))
    desk.vault().write(name, token)
    assert desk.vault().read(name) == token


def test_entries_do_not_touch_each_other(desk: Desk) -> None:
    for name in NAMES:
        desk.vault().write(name, Secret(f"of {name}"))
    desk.vault().write("smtp", Secret("newer"))
    assert desk.vault().remove("smtp/grant")
    left = {name: desk.vault().read(name) for name in NAMES}
    assert left == {
        "smtp": Secret("newer"),
        "smtp/grant": None,
        **{name: Secret(f"of {name}") for name in NAMES[2:]},
    }


@given(st.text(st.characters(codec="utf-8")))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_survives(desk: Desk, text: str) -> None:
    desk.vault().write("smtp/password", Secret(text))
    assert desk.vault().read("smtp/password") == Secret(text)


def test_the_backend_of_the_first_secret_is_remembered_once(desk: Desk) -> None:
    vault = desk.vault()
    vault.self_test()
    assert desk.remembered == []
    vault.write("smtp", Secret("a"))
    vault.write("smtp", Secret("b"))
    assert desk.remembered == [vault.backend]


def test_another_installations_entry_is_left_alone(desk: Desk) -> None:
    desk.vault(OTHER).write("smtp", Secret("theirs"))
    mine = desk.vault(ME)
    with refused(ErrorId.OTHER_INSTALLATION, key="smtp"):
        mine.read("smtp")
    with refused(ErrorId.OTHER_INSTALLATION, key="smtp"):
        mine.write("smtp", Secret("mine"))
    with refused(ErrorId.OTHER_INSTALLATION, key="smtp"):
        mine.remove("smtp")
    assert desk.vault(OTHER).read("smtp") == Secret("theirs")
    assert mine.read("status-pop") is None


@pytest.mark.parametrize(
    "foreign", ["", "a password", "[]", "7", '{"value": "x"}', json.dumps({"installation": ME})]
)
def test_an_entry_of_another_program_is_left_alone(desk: Desk, foreign: str) -> None:
    store = desk.vault()._store
    store.set(SERVICE, "smtp", foreign)
    with refused(ErrorId.OTHER_INSTALLATION, key="smtp"):
        desk.vault().write("smtp", Secret("mine"))
    assert store.get(SERVICE, "smtp") == foreign


def test_the_self_test_leaves_nothing(desk: Desk) -> None:
    desk.vault().self_test()
    assert not desk.vault().remove(f"self-test/{ME}")


def test_the_self_test_survives_a_leftover_of_its_own_and_of_others(desk: Desk) -> None:
    desk.vault(ME).write(f"self-test/{ME}", Secret("killed in the middle"))
    desk.vault(OTHER).write(f"self-test/{OTHER}", Secret("theirs"))
    desk.vault(ME).self_test()
    assert desk.vault(OTHER).read(f"self-test/{OTHER}") == Secret("theirs")


def test_the_self_test_notices_a_keyring_that_forgets(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.vault()
    monkeypatch.setattr(type(vault._store), "set", lambda *_: None)
    with pytest.raises(AdgangError) as caught:
        vault.self_test()
    assert caught.value.reason is Failure.STORAGE_FAILED


def test_the_self_test_notices_a_keyring_that_gives_back_something_else(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.vault()
    other = json.dumps({"installation": ME, "value": "cut off"})
    monkeypatch.setattr(type(vault._store), "get", lambda *_: other)
    with pytest.raises(AdgangError) as caught:
        vault.self_test()
    assert caught.value.reason is Failure.STORAGE_FAILED


def test_nothing_prints_a_secret(desk: Desk) -> None:
    vault = desk.vault()
    vault.write("smtp", Secret("c2VjcmV0"))
    for thing in (vault, vault._store, vault.read("smtp"), desk):
        assert "c2VjcmV0" not in f"{thing!r} {thing} {vars(vault)}"
