# SPDX-License-Identifier: Apache-2.0
"""`settings set` and `providers set`: all or none, and a secret only by stdin."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from app.core import Core
from app.panel_config import PanelConfig
from app.parts import password_entry, provider_secret
from tests.cli.conftest import Run
from tests.cli.test_cli_listings import store_token

ON_MICROSOFT = ("provider=microsoft365", "account=scan@example.com")


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    opened = Core.open(config)
    yield opened
    opened.close()


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    made = io.StringIO()
    monkeypatch.setattr("sys.stdin", made)
    yield made
    made.close()


def typed(stdin: io.StringIO, text: str) -> None:
    stdin.write(text)
    stdin.seek(0)


def test_values_are_kept_and_nothing_is_said(run: Run) -> None:
    assert run("settings", "set", "smtp", "server=mail.example.com", "port=2525") == (0, "", "")
    assert run("settings", "get", "smtp", "server").out == "mail.example.com\n"
    assert run("settings", "get", "smtp", "port", "--json").json()["settings"] == {"port": 2525}


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("port=70000", "port: 70000 is not allowed; allowed: 1 to 65535"),
        ("port=0", "port: 0 is not allowed; allowed: 1 to 65535"),
        ("port=", "port: an empty value is not allowed; allowed: 1 to 65535"),
        ("port=1e3", "port: 1e3 is not allowed; allowed: 1 to 65535"),
        ("timeout=4", "timeout: 4 is not allowed; allowed: 5 to 120"),
        ("account=", "account: an empty value is not allowed; allowed: 1 to 255 characters"),
        ("tls=ssl", "tls: ssl is not allowed; allowed: off | auto | starttls | implicit"),
        ("auth=xoauth2", "auth: xoauth2 is not allowed; allowed: off | password | oauth2"),
        ("provider=nosuch", "provider: there is no provider nosuch; allowed: aol comcast"),
        ("server=a b", "server: a b is not allowed; allowed: a host name, IPv4"),
        ("sender_address=x", "sender_address: x is not allowed; allowed: one e-mail address"),
    ],
)
def test_a_bad_value_names_key_value_and_what_is_allowed(run: Run, word: str, message: str) -> None:
    code, out, err = run("settings", "set", "smtp", "sender_name=Scanner", word)
    assert (code, out) == (65, "")
    assert err.startswith(f"adgang: {message}")
    assert err.count("\n") == 1
    assert run("settings", "get", "smtp", "sender_name").out == "\n"


def test_a_bad_value_is_an_object_with_json(run: Run) -> None:
    outcome = run("settings", "set", "smtp", "port=70000", "--json")
    assert (outcome.code, outcome.out) == (65, "")
    assert outcome.error() == {
        "id": "bad_value", "key": "port", "value": "70000", "allowed": "1 to 65535",
        "message": "port: 70000 is not allowed; allowed: 1 to 65535",
    }  # fmt: skip


def test_an_unknown_key_is_usage_and_names_the_known_ones(run: Run) -> None:
    for arguments in (("get", "smtp", "colour"), ("set", "smtp", "colour=red")):
        code, _, err = run("settings", *arguments)
        assert code == 64
        assert err.startswith("adgang: colour: there is no such setting; allowed: server port")


def test_a_password_comes_from_stdin(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "hunter two\n")
    assert run("settings", "set", "smtp", "password=-", "username=scan") == (0, "", "")
    assert run("settings", "get", "smtp", "password").out == "set\n"
    stored = core.vault().read(password_entry("smtp"))
    assert stored is not None
    assert stored.reveal() == "hunter two"


def test_a_password_is_asked_for_where_a_person_sits(
    run: Run, monkeypatch: pytest.MonkeyPatch, core: Core
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    asked = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "hunter2"

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", ask)
    assert run("settings", "set", "smtp", "password=-").code == 0
    assert asked == ["password: "]
    stored = core.vault().read(password_entry("smtp"))
    assert stored is not None
    assert stored.reveal() == "hunter2"


@pytest.mark.parametrize("arguments", [
    ("settings", "set", "smtp", "password=hunter2"),
    ("providers", "set", "microsoft365", "client_secret=hunter2"),
])  # fmt: skip
def test_a_secret_as_an_argument_is_usage_and_not_repeated(
    run: Run, arguments: tuple[str, ...]
) -> None:
    outcome = run(*arguments, "--json")
    assert (outcome.code, outcome.out) == (64, "")
    error = outcome.error()
    assert (error["id"], error["value"]) == ("secret_argument", None)
    assert "hunter2" not in outcome.err
    assert error["allowed"] == arguments[-1].split("=")[0] + "=-"


@pytest.mark.parametrize("text", ["", "\n", "x" * 256 + "\n", "a\x07b\n"])
def test_no_secret_or_one_that_cannot_be_is_refused_unseen(
    run: Run, stdin: io.StringIO, text: str
) -> None:
    typed(stdin, text)
    outcome = run("settings", "set", "smtp", "sender_name=Scanner", "password=-", "--json")
    assert outcome.code == 65
    assert outcome.error()["key"] == "password"
    assert outcome.error()["value"] is None
    assert run("settings", "get", "smtp", "sender_name").out == "\n"


def test_an_empty_value_takes_the_password_away(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "hunter2")
    run("settings", "set", "smtp", "password=-")
    assert run("settings", "set", "smtp", "password=") == (0, "", "")
    assert run("settings", "get", "smtp", "password").out == "unset\n"
    assert core.vault().read(password_entry("smtp")) is None


def test_a_bad_value_is_found_before_a_secret_is_asked_for(run: Run, stdin: io.StringIO) -> None:
    typed(stdin, "hunter2")
    assert run("settings", "set", "smtp", "port=70000", "password=-").code == 65
    assert stdin.read() == "hunter2"


def test_a_locked_keyring_refuses_before_anything_changes(
    run: Run, stdin: io.StringIO, core: Core
) -> None:
    store_token(core)
    core.config.machine_key.unlink()
    typed(stdin, "hunter2")
    outcome = run("settings", "set", "smtp", "sender_name=Scanner", "password=-", "--json")
    assert outcome.code == 75
    assert outcome.error()["id"] == "keyring_locked"
    assert run("settings", "get", "smtp", "sender_name").out == "\n"


def test_what_a_token_depends_on_is_kept_unless_the_token_may_go(run: Run, core: Core) -> None:
    assert run("settings", "set", "smtp", *ON_MICROSOFT).code == 0
    store_token(core)
    outcome = run("settings", "set", "smtp", "account=fax@example.com", "--json")
    assert outcome.code == 65
    assert outcome.error()["id"] == "bound"
    assert "--discard-token" in outcome.error()["message"]
    assert run("settings", "get", "smtp", "account").out == "scan@example.com\n"
    done = run("settings", "set", "smtp", "account=fax@example.com", "--discard-token")
    assert done == (0, "", "")
    assert run("status", "smtp", "--json").json()["groups"][0]["token"] == "not_acquired"


def test_the_proxy_is_set_and_shown_as_a_group_is(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "proxy secret\n")
    words = ("server=proxy.example.com", "exceptions=localhost .example.com", "password=-")
    assert run("settings", "set", "proxy", *words) == (0, "", "")
    assert run("settings", "get", "proxy", "--json").json() == {"group": "proxy", "settings": {
        "server": "proxy.example.com", "port": 8080, "username": "", "password": "set",
        "exceptions": "localhost, .example.com",
    }}  # fmt: skip
    stored = core.vault().read(password_entry("proxy"))
    assert stored is not None
    assert stored.reveal() == "proxy secret"
    outcome = run("settings", "set", "proxy", "password=hunter2")
    assert outcome.code == 64
    assert "hunter2" not in outcome.err


def test_the_email_status_is_set_and_shown_as_a_group_is(run: Run) -> None:
    assert run("settings", "set", "email-status", "recipients=a@example.com b@x").code == 0
    assert run("settings", "get", "email-status").out == (
        "schedule=off\nrecipients=a@example.com, b@x\n"
    )
    code, _, err = run("settings", "set", "email-status", "schedule=daily", "recipients=nobody")
    assert code == 65
    assert err.startswith("adgang: recipients: nobody is not allowed; allowed: e-mail addresses")
    assert run("settings", "get", "email-status", "schedule").out == "off\n"


def test_settings_are_copied_between_groups(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "hunter2")
    run("settings", "set", "smtp", "server=mail.example.com", "username=scan", "password=-")
    assert run("settings", "copy", "smtp", "alert-smtp") == (0, "", "")
    assert run("settings", "get", "alert-smtp", "server").out == "mail.example.com\n"
    assert run("settings", "get", "alert-smtp", "password").out == "unset\n"
    assert run("settings", "copy", "--with-password", "smtp", "alert-smtp") == (0, "", "")
    assert run("settings", "get", "alert-smtp", "password").out == "set\n"
    code, _, err = run("settings", "copy", "smtp", "status-pop")
    assert (code, err) == (
        65, "adgang: FROM: smtp is not allowed; allowed: ifax-pop eprint-pop\n",
    )  # fmt: skip
    assert run("settings", "copy", "smtp", "nosuch").code == 64
    assert run("settings", "copy", "smtp").code == 64


def test_a_copy_that_costs_the_token_has_to_say_so(run: Run, core: Core) -> None:
    run("settings", "set", "smtp", "provider=microsoft365", "account=scan@example.com")
    run("settings", "set", "alert-smtp", "provider=microsoft365", "account=fax@example.com")
    core.parts.records.acquired("alert-smtp", "microsoft365", store_token(core))
    outcome = run("settings", "copy", "smtp", "alert-smtp", "--json")
    assert outcome.code == 65
    assert outcome.error()["id"] == "bound"
    assert run("settings", "copy", "smtp", "alert-smtp", "--discard-token") == (0, "", "")
    assert run("status", "alert-smtp", "--json").json()["groups"][0]["token"] == "not_acquired"


@pytest.mark.parametrize("name", ["proxy", "email-status"])
def test_a_record_has_no_token(run: Run, name: str) -> None:
    assert name not in run("groups").out
    for command in (("status",), ("get-token",), ("token",), ("delete-token", "--yes")):
        assert run(command[0], name, *command[1:]).code == 64


def test_the_proxy_is_tested_step_by_step(run: Run) -> None:
    assert run("test", "email-status").code == 64
    missing = run("test", "proxy", "--json")
    assert (missing.code, missing.error()["key"]) == (78, "server")
    assert "adgang settings set proxy server=HOST" in run("test", "proxy").err
    run("settings", "set", "proxy", "server=127.0.0.1", "port=1")
    outcome = run("test", "proxy", "--json")
    assert outcome.code == 69
    lines = outcome.lines()
    assert [line.get("step") for line in lines] == [
        "clock", "keyring", "resolve", "connect", "tunnel", "tls", None,
    ]  # fmt: skip
    assert lines[3]["detail"] == "127.0.0.1:1 · ECONNREFUSED · connection_refused"
    assert lines[-1] == {"result": "failed", "reason": "proxy_unreachable"}
    assert outcome.error()["id"] == "proxy_unreachable"
    told = run("test", "proxy")
    assert told.err.startswith("adgang: proxy: the proxy to the provider cannot be reached")
    assert "Way to provider   not run" in told.out


def test_a_provider_gets_its_client(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "client secret\n")
    done = run("providers", "set", "microsoft365", "client_id=abc", "client_secret=-")
    assert done == (0, "", "")
    rows = {row["id"]: row for row in run("providers", "--json").json()["providers"]}
    row = rows["microsoft365"]
    assert (row["client_id"], row["source"]) == ("abc", "built-in")
    stored = core.vault().read(provider_secret("microsoft365"))
    assert stored is not None
    assert stored.reveal() == "client secret"
    files = [path for path in core.config.state.rglob("*") if path.is_file()]
    assert not [path for path in files if b"client secret" in path.read_bytes()]

    assert run("providers", "set", "microsoft365", "client_secret=").code == 0
    assert core.vault().read(provider_secret("microsoft365")) is None


def test_removing_takes_changes_and_secret_away(run: Run, stdin: io.StringIO, core: Core) -> None:
    typed(stdin, "client secret")
    run("providers", "set", "microsoft365", "client_id=abc", "client_secret=-")
    assert run("providers", "remove", "microsoft365") == (0, "", "")
    assert run("providers", "--json").json()["providers"][0]["client_id"] is None
    assert core.vault().read(provider_secret("microsoft365")) is None


def test_a_provider_that_a_token_depends_on_is_kept(run: Run, core: Core) -> None:
    run("providers", "set", "microsoft365", "client_id=abc")
    run("settings", "set", "smtp", *ON_MICROSOFT)
    core.parts.records.acquired("smtp", "microsoft365", store_token(core))
    for arguments in (("set", "microsoft365", "client_id=xyz"), ("remove", "microsoft365")):
        outcome = run("providers", *arguments, "--json")
        assert outcome.code == 65
        assert outcome.error()["id"] == "bound"
    assert run("providers", "set", "microsoft365", "client_id=abc").code == 0  # no change
    assert run("token", "smtp", "--json").error()["id"] != "no_token"
    changed = run("providers", "set", "microsoft365", "client_id=xyz", "--discard-token")
    assert changed == (0, "", "")
    assert run("status", "smtp", "--json").json()["groups"][0]["token"] == "not_acquired"


def test_a_mistake_does_not_cost_the_token(run: Run, core: Core) -> None:
    run("settings", "set", "smtp", *ON_MICROSOFT)
    core.parts.records.acquired("smtp", "microsoft365", store_token(core))
    bad = ("client_id=a b", "tenant=not a tenant", "colour=red")
    codes = [run("providers", "set", "microsoft365", word, "--discard-token").code for word in bad]
    assert codes == [65, 65, 64]
    assert run("providers", "remove", "microsoft365", "--discard-token").code == 65
    assert run("status", "smtp", "--json").json()["groups"][0]["token"] == "acquired"


def test_unknown_providers_are_named(run: Run) -> None:
    for arguments in (("set", "nosuch", "client_id=x"), ("remove", "nosuch")):
        outcome = run("providers", *arguments, "--json")
        assert outcome.code == 65
        assert outcome.error()["id"] == "unknown_provider"
        assert "microsoft365" in outcome.error()["allowed"]
