# SPDX-License-Identifier: Apache-2.0
"""Settings go from machine to machine whole, or not at all, and never with a secret."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from app import preferences, settings_file, transfer
from app.actor import OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.first_setup import SetupStage, SetupStep
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.settings_file import Document
from app.tokens import TokenState
from app.transfer import Change
from tests.conftest import SetClock
from tests.core_stubs import CODE, PROVIDER, REVOKED, ScriptedClient, ScriptedReach, granted
from ui.look import CHOICES, DEFAULTS

OWN = {
    "issuer": "https://id.example.org", "name": "Own", "client_id": "panel",
    "scopes": ["mail.smtp", "mail.pop"], "endpoints": {"device_authorization": "https://id.example.org/d",
                                      "token": "https://id.example.org/t"},
    "mail": {"smtp": {"host": "smtp.example.org", "port": 465, "tls": "implicit"}},
}  # fmt: skip
MICROSOFT = {"client_id": "0-1-2", "tenant": "example.com"}
PROXY_VALUES = {"server": "proxy.example.org", "port": 3128, "username": "panel",
                "exceptions": ".example.net"}  # fmt: skip
REPORT = {"schedule": "daily", "recipients": "a@example.org, b@example.org"}
SMTP = {"provider": "own", "account": "scan@example.org", "sender_name": "Skanner på 2. sal"}


class Machine:
    """A core with a scripted provider, whatever is asked."""

    def __init__(self, folder: Path) -> None:
        self.client = ScriptedClient()
        self.clock = SetClock()
        config = PanelConfig(state=folder, machine=folder / "etc", keyring="machine")
        reach = cast(Reach, ScriptedReach(self.client))
        self.core = Core.open(config, clock=self.clock, extra_providers=(PROVIDER,), reach=reach)

    def get_token(self, group: str = "smtp") -> None:
        self.client.answers += [CODE, granted()]
        self.core.tokens.begin(group, command_line())
        self.clock.advance(6)
        self.core.tokens.poll(group, command_line())
        assert self.state(group) is TokenState.ACQUIRED

    def state(self, group: str = "smtp") -> TokenState:
        return self.core.tokens.status(group).state

    def take(self, **sections: Any) -> transfer.Plan:
        return transfer.apply(self.core, Document(**sections), command_line())

    def refused(self, **sections: Any) -> AdgangError:
        """What is said about a bad file, which must change nothing."""
        before = self.everything()
        with pytest.raises(AdgangError) as caught:
            transfer.plan(self.core, Document(**sections))
        with pytest.raises(AdgangError):
            self.take(**sections)
        assert self.everything() == before
        return caught.value

    def everything(self) -> tuple[Any, ...]:
        files = {p.name: p.read_text() for p in self.core.config.providers.glob("*")}
        return transfer.export(self.core), files, [e.what for e in self.core.journal.entries()]


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path / "one")
    yield made
    made.core.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path / "two")
    yield made
    made.core.close()


@pytest.fixture
def full(machine: Machine) -> Machine:
    """Everything that can be exported, and a secret of every kind."""
    machine.take(
        providers={"own": OWN, "microsoft365": MICROSOFT},
        groups={
            "smtp": SMTP, "ifax-pop": {"auth": "password", "username": "fax", "port": 110},
            "proxy": PROXY_VALUES, "email-status": REPORT,
        },
        preferences={"language": "pt-BR", "theme": "dark", "dim_after": "30", "blank_after": "0"},
    )  # fmt: skip
    machine.core.set_password("proxy", Secret("proxy-password"), command_line())
    machine.core.set_password("ifax-pop", Secret("a-password"), command_line())
    machine.core.vault().write("provider:own/secret", Secret("a-client-secret"))
    machine.get_token()
    return machine


def test_what_goes_out_comes_in_elsewhere_and_is_the_same(full: Machine, other: Machine) -> None:
    text = settings_file.dumps(transfer.export(full.core))
    document = settings_file.loads(text.encode())
    found = transfer.apply(other.core, document, command_line())
    assert found.changes
    assert settings_file.dumps(transfer.export(other.core)) == text
    assert transfer.apply(other.core, document, command_line()).changes == ()
    assert other.core.settings.get("smtp")["server"] == "smtp.example.org"
    assert other.core.providers.get("microsoft365").client_id == "0-1-2"
    assert other.state() is TokenState.NOT_ACQUIRED


def test_no_secret_goes_out(full: Machine) -> None:
    text = settings_file.dumps(transfer.export(full.core))
    for secret in (
        "a-password",
        "proxy-password",
        "a-client-secret",
        "access-secret",
        "refresh-secret",
    ):
        assert secret not in text
    for group in ("ifax-pop", "proxy"):
        assert "password" not in json.loads(text)["groups"][group]


def test_proxy_and_report_go_along(full: Machine, other: Machine) -> None:
    document = transfer.export(full.core)
    assert (document.groups["proxy"], document.groups["email-status"]) == (PROXY_VALUES, REPORT)
    transfer.apply(other.core, document, command_line())
    assert other.core.settings.get("proxy") == {**PROXY_VALUES, "password": "unset"}
    assert other.core.settings.get("email-status") == REPORT
    found = other.take(groups={"proxy": {"server": ""}, "email-status": {"recipients": ""}})
    assert [change.key for change in found.changes] == [
        "groups.proxy.server", "groups.email-status.recipients",
    ]  # fmt: skip
    changed = {e.group for e in other.core.journal.entries() if e.what == "change_settings"}
    assert {"proxy", "email-status"} <= changed


def test_a_file_without_them_still_comes_in(full: Machine) -> None:
    """As a program wrote it that had no such records, and the first set-up among the rest."""
    full.take(
        groups={"smtp": {"timeout": 60}},
        preferences={"setup": "ended", "setup_skipped": "account test", "motion": "off"},
    )
    assert full.core.settings.get("proxy")["server"] == "proxy.example.org"
    assert full.core.preferences()["motion"] == "off"


def test_what_belongs_to_one_machine_stays_there(machine: Machine) -> None:
    for key, value in {"setup": "ended", "setup_skipped": "test", "panel_size": "7"}.items():
        machine.core.set_preference(key, value)
    machine.core.set_preference("theme", "dark")
    assert transfer.export(machine.core).preferences == {"theme": "dark"}
    found = machine.take(preferences={"setup": "begun", "setup_skipped": "", "panel_size": "10.1"})
    assert [change.key for change in found.changes] == ["preferences.panel_size"]
    kept = machine.core.preferences()
    assert (kept["setup"], kept["setup_skipped"], kept["panel_size"]) == ("ended", "test", "10.1")


def test_a_plan_writes_nothing_and_tells_each_change(machine: Machine) -> None:
    before = machine.everything()
    found = transfer.plan(machine.core, Document(
        groups={"smtp": SMTP}, providers={"own": OWN}, preferences={"theme": "dark"},
    ))  # fmt: skip
    assert machine.everything() == before
    assert Change("groups.smtp.account", "", "scan@example.org") in found.changes
    # choosing the provider fills in its server
    assert Change("groups.smtp.server", "", "smtp.example.org") in found.changes
    assert Change("preferences.theme", None, "dark") in found.changes
    assert Change("providers.own.issuer", None, "https://id.example.org") in found.changes


def test_what_a_file_does_not_name_stays(full: Machine) -> None:
    full.take(groups={"smtp": {"timeout": 60}})
    values = full.core.settings.get("smtp")
    assert (values["timeout"], values["account"]) == (60, "scan@example.org")
    assert full.state() is TokenState.ACQUIRED
    assert full.core.settings.get("ifax-pop")["password"] == "set"


@pytest.mark.parametrize(
    ("sections", "key", "value", "allowed"),
    [
        ({"groups": {"smtp": {"port": 70000}}}, "groups.smtp.port", "70000", "1 to 65535"),
        ({"groups": {"smtp": {"timeout": True}}}, "groups.smtp.timeout", "true", "a string"),
        ({"groups": {"smtp": {"server": None}}}, "groups.smtp.server", "null", "a string"),
        ({"groups": {"smtp": {"server": ["a"]}}}, "groups.smtp.server", '["a"]', "a string"),
        ({"groups": {"smtp": {"tls": "ssl"}}}, "groups.smtp.tls", "ssl", "off | auto"),
        ({"groups": {"smtp": {"password": "x"}}}, "groups.smtp.password", None, "server port"),
        ({"groups": {"smtp": {"pasword": "x"}}}, "groups.smtp.pasword", None, "server port"),
        ({"groups": {"fax": {}}}, "groups", "fax", "smtp alert-smtp"),
        ({"groups": {"smtp": {"provider": "nowhere"}}}, "groups.smtp.provider", "nowhere",
         "example"),
        ({"groups": {"smtp": {"tls": "off", "server": "a.example"}}}, "groups.smtp.tls", "off",
         "auto"),
        ({"preferences": {"theme": "pink"}}, "preferences.theme", "pink", "light | dark"),
        ({"groups": {"proxy": {"port": 0}}}, "groups.proxy.port", "0", "1 to 65535"),
        ({"groups": {"proxy": {"password": "x"}}}, "groups.proxy.password", None, "server port"),
        ({"groups": {"proxy": {"server": "a b"}}}, "groups.proxy.server", "a b", ""),
        ({"groups": {"email-status": {"schedule": "hourly"}}}, "groups.email-status.schedule",
         "hourly", "off | daily"),
        ({"groups": {"email-status": {"recipients": "nobody"}}},
         "groups.email-status.recipients", "nobody", "e-mail addresses"),
        ({"groups": {"email-status": {"account": "x"}}}, "groups.email-status.account", None,
         "schedule recipients"),
        ({"preferences": {"dim_after": "300"}}, "preferences.dim_after", "300", "0 | 1"),
        ({"preferences": {"panel_size": "9"}}, "preferences.panel_size", "9", "auto | 4.3"),
        ({"preferences": {"setup": "done"}}, "preferences.setup", "done", "begun | left"),
        ({"preferences": {"theme": 1}}, "preferences.theme", "1", "light | dark"),
        ({"preferences": {"A b": "1"}}, "preferences.A b", None, "language theme"),
        ({"preferences": {"other": "x" * 65}}, "preferences.other", "x" * 65, "up to 64"),
        ({"providers": {"own": {"client_id": "x"}}}, "providers.own", "own", "microsoft365"),
        ({"providers": {"Own!": OWN}}, "providers.Own!.id", "Own!", "[a-z0-9]"),
        ({"providers": {"own": {**OWN, "issuer": "http://x"}}}, "providers.own.issuer",
         "http://x", "https"),
        ({"providers": {"own": {**OWN, "client_secret": "s"}}}, "providers.own.client_secret",
         None, "id name"),
        ({"providers": {"microsoft365": {"client_secret": "s"}}},
         "providers.microsoft365.client_secret", None, "issuer client_id tenant"),
        ({"providers": {"microsoft365": {"tenant": 7}}}, "providers.microsoft365.tenant", "7",
         "a string"),
        ({"providers": {"microsoft365": {"tenant": "a b"}}}, "providers.microsoft365.tenant",
         "a b", "GUID"),
        ({"providers": {"microsoft365": OWN}}, "providers.microsoft365", "microsoft365", None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_and_nothing_is_kept(
    machine: Machine, sections: dict[str, Any], key: str, value: str | None, allowed: str | None
) -> None:
    good: dict[str, Any] = {
        "preferences": {"motion": "off"},
        "groups": {"alert-smtp": {"timeout": 60}},
    }
    mixed = {name: {**good.get(name, {}), **sections.get(name, {})} for name in (*good, *sections)}
    error = machine.refused(**mixed)
    assert (error.key, error.value) == (key, value)
    assert (allowed or "") in (error.allowed or "")


def test_a_token_that_depends_on_a_change_is_not_lost_by_accident(full: Machine) -> None:
    changes: tuple[dict[str, Any], ...] = (
        {"groups": {"smtp": {"account": "other@example.org"}}},
        {"groups": {"smtp": {"provider": "microsoft365"}}},
        {"providers": {"own": {**OWN, "client_id": "another"}}},
    )
    for sections in changes:
        document = Document(**sections)
        assert transfer.plan(full.core, document).tokens == ("smtp",)
        with pytest.raises(AdgangError) as caught:
            transfer.apply(full.core, document, command_line())
        assert (caught.value.id, caught.value.value) == (ErrorId.BOUND, "smtp")
        assert full.state() is TokenState.ACQUIRED
    full.client.answers.append(REVOKED)
    transfer.apply(
        full.core, Document(groups={"smtp": {"account": "other@example.org"}}), command_line(),
        discard_token=True,
    )  # fmt: skip
    assert full.state() is TokenState.NOT_ACQUIRED
    assert full.core.settings.get("smtp")["account"] == "other@example.org"


def test_the_same_file_again_asks_for_no_token(full: Machine) -> None:
    document = transfer.export(full.core)
    assert transfer.apply(full.core, document, command_line()).tokens == ()
    assert full.state() is TokenState.ACQUIRED


def test_a_disk_that_fills_leaves_everything_as_it_was(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.take(providers={"own": OWN})
    before = machine.everything()

    def full(*_: object) -> None:
        raise AdgangError(ErrorId.STATE_FULL, key="adgang.db")

    with monkeypatch.context() as patch:
        patch.setattr(machine.core, "set_preference", full)
        with pytest.raises(AdgangError):
            machine.take(
                providers={"own": {**OWN, "name": "New"}, "microsoft365": MICROSOFT},
                groups={"smtp": SMTP}, preferences={"theme": "dark"},
            )  # fmt: skip
    assert machine.everything() == before


def test_only_an_administrator_imports(machine: Machine) -> None:
    with pytest.raises(AdgangError) as caught:
        transfer.apply(machine.core, Document(), OPERATOR)
    assert caught.value.id is ErrorId.NOT_PERMITTED


def test_the_journal_has_each_group(machine: Machine) -> None:
    machine.take(providers={"own": OWN}, groups={"smtp": SMTP, "ifax-pop": {"port": 110}})
    entries = [(e.what, e.group) for e in machine.core.journal.entries()]
    assert sorted(entries, key=str) == [
        ("change_provider", None), ("change_settings", "ifax-pop"), ("change_settings", "smtp"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "key", "value"),
    [
        (b"", "FILE", "line 1: Expecting value"),
        (b'{"format": \n}', "FILE", "line 2: Expecting value"),
        (b"\xff", "FILE", None),
        (b"[]", "FILE", None),
        (b"[" * 100_000, "FILE", None),
        (b"{}", "format", None),
        (b'{"format": "other"}', "format", "other"),
        (b'{"format": "adgang-settings"}', "version", None),
        (b'{"format": "adgang-settings", "version": 2}', "version", "2"),
        (b'{"format": "adgang-settings", "version": true}', "version", "True"),
        (b'{"format": "adgang-settings", "version": 1, "token": {}}', "token", None),
        (b'{"format": "adgang-settings", "version": 1, "groups": []}', "groups", None),
        (b'{"format": "adgang-settings", "version": 1, "groups": {"smtp": 1}}', "groups.smtp",
         None),
        (b'{"format": "adgang-settings", "format": "adgang-settings"}', "format", "given twice"),
        (b" " * (settings_file.LARGEST + 1), "FILE", f"{settings_file.LARGEST + 1} octets"),
    ],
)  # fmt: skip
def test_what_is_no_such_file(raw: bytes, key: str, value: str | None) -> None:
    with pytest.raises(AdgangError) as caught:
        settings_file.loads(raw)
    assert (caught.value.id, caught.value.key, caught.value.value) == (
        ErrorId.BAD_VALUE, key, value,
    )  # fmt: skip


def test_a_file_from_an_editor_that_marks_utf8() -> None:
    text = settings_file.dumps(Document(preferences={"language": "da"}))
    assert settings_file.loads(b"\xef\xbb\xbf" + text.encode()).preferences == {"language": "da"}


def test_each_choice_of_the_panel_has_a_rule() -> None:
    assert set(CHOICES) | {"language", "setup", "setup_skipped"} == set(preferences.RULES)
    for key, values in CHOICES.items():
        assert set(preferences.RULES[key].allowed.split(" | ")) == set(values)
        assert all(preferences.fits(key, value) for value in values)
        assert preferences.fits(key, DEFAULTS[key])
    assert all(preferences.fits("setup", stage) for stage in SetupStage)
    assert preferences.fits("setup_skipped", " ".join(sorted(SetupStep)))
    assert preferences.rule("setup_skipped").allowed == " | ".join(SetupStep)
