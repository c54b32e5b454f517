# SPDX-License-Identifier: Apache-2.0
"""`adgang providers show` and `add` with the endpoints named by hand."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run

HAND = ("providers", "add", "--id", "own", "--client-id", "panel", "--scope", "mail",
        "--device-authorization", "https://id.example.com/d")  # fmt: skip


def test_show_says_how_to_come_to_a_client_id(run: Run) -> None:
    assert run("settings", "set", "smtp", "account=scan@example.com").code == 0
    code, out, err = run("providers", "show", "microsoft365", "smtp")
    assert (code, err) == (0, "")
    assert "1. Log in at https://entra.microsoft.com/ with" in out
    assert "set 'Allow public client flows' to Yes" in out
    assert "SMTP.Send, POP.AccessAsUser.All, offline_access, openid, profile, email" in out
    assert "Set-CASMailbox -Identity 'scan@example.com'" in out
    assert "on a page that is named here when the client ID is set" in out
    assert run("providers", "set", "microsoft365", "client_id=abc").code == 0
    out = run("providers", "show", "microsoft365").out
    assert "https://login.microsoftonline.com/organizations/adminconsent?client_id=abc" in out
    assert "client_id=ID (done)" in out


def test_show_says_what_does_work_where_there_is_no_device_grant(run: Run) -> None:
    out = run("providers", "show", "google").out
    assert "Device grant      no" in out
    assert "app password" in out
    assert "How to come" not in out


@pytest.mark.parametrize("id_", ["microsoft365", "zoho", "google"])
def test_show_as_an_object(run: Run, id_: str) -> None:
    found = run("providers", "show", id_, "--json").json()["provider"]
    assert list(found) == [
        "id", "name", "issuer", "client_id", "tenant", "device_grant", "source", "grants",
        "protocols", "ways", "scopes", "tenants", "secret_needed", "idle_days", "access_page",
        "mail", "registration",
    ]  # fmt: skip
    assert found["grants"] == (["code"] if id_ == "google" else ["device"])
    for step in found["registration"]:
        assert list(step) == ["step", "url", "text", "command", "done"]


def test_show_of_nobody(run: Run) -> None:
    assert run("providers", "show", "nobody").code == 65


def test_endpoints_by_hand(run: Run) -> None:
    done = run(*HAND, "--token", "https://id.example.com:8443/oauth/token")
    assert done == (0, "", "")
    found = run("providers", "show", "own", "--json").json()["provider"]
    assert (found["issuer"], found["name"]) == ("https://id.example.com:8443", "id.example.com")
    assert (found["scopes"], found["source"]) == (["mail"], "state")


@pytest.mark.parametrize(
    ("more", "code", "key", "value"),
    [
        ((), 64, "--token", None),
        (("--token", "http://id.example.com/t"), 65, "token", "http://id.example.com/t"),
        (("--token", "https://id.example.com/t", "--revocation", "ftp://x"), 65, "revocation",
         "ftp://x"),
        (("--token", "https://id.example.com/t", "--issuer", "http://x"), 65, "issuer", "http://x"),
    ],
)  # fmt: skip
def test_bad_endpoints_are_named(
    run: Run, more: tuple[str, ...], code: int, key: str, value: str | None
) -> None:
    outcome = run(*HAND, *more, "--json")
    assert outcome.code == code
    error = outcome.error()
    assert (error["key"], error["value"]) == (key, value)
    assert "own" not in [row["id"] for row in run("providers", "--json").json()["providers"]]


def test_a_group_whose_protocol_takes_no_token_of_the_provider(run: Run) -> None:
    assert run("settings", "set", "ifax-pop", "provider=yandex", "account=a@example.com").code == 0
    outcome = run("get-token", "ifax-pop", "--json")
    assert outcome.code == 78
    assert outcome.error()["key"] == "protocol"
    assert "for sending only" in outcome.error()["message"]
