# SPDX-License-Identifier: Apache-2.0
"""Providers as an administrator sets them up: where values come from, own ones, what is bound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from app import registrar
from app.actor import OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints, Provider, Source
from app.panel_config import PanelConfig
from app.parts import provider_secret
from app.reach import Reach
from app.secret import Secret
from app.token_records import Pending
from tests.core_stubs import ENDPOINTS

CLIENT = "01234567-89ab-cdef-0123-456789abcdef"


class Issuers:
    """Says what each issuer says of itself; exceptions are raised."""

    def __init__(self) -> None:
        self.said: dict[str, Endpoints | AdgangError] = {}

    def endpoints(self, provider: Provider) -> Endpoints:
        found = self.said[provider.issuer]
        if isinstance(found, AdgangError):
            raise found
        return found


@pytest.fixture
def issuers() -> Issuers:
    return Issuers()


@pytest.fixture
def core(config: PanelConfig, issuers: Issuers) -> Iterator[Core]:
    core = Core.open(config, reach=cast("Reach", issuers))
    yield core
    core.close()


def machine_file(core: Core, id_: str, text: str) -> None:
    path: Path = core.config.machine / "providers" / f"{id_}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def refused(call: object, *args: object, **named: object) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        call(*args, **named)  # type: ignore[operator]
    return caught.value


def test_where_the_values_come_from(core: Core) -> None:
    found = registrar.describe(core, "microsoft365")
    assert found.origins.definition is Source.BUILT_IN
    assert found.origins.values == {"tenant": Source.BUILT_IN}
    assert (found.secret, found.own) == (False, False)
    assert found.settable == ("client_id", "tenant"), "a public client has no secret"
    machine_file(core, "microsoft365", f'client_id = "{CLIENT}"\n')
    registrar.change(core, "microsoft365", {"tenant": "example.com"}, command_line())
    found = registrar.describe(core, "microsoft365")
    assert found.origins.values == {"client_id": Source.MACHINE, "tenant": Source.STATE}
    assert (found.provider.client_id, found.provider.tenant) == (CLIENT, "example.com")
    registrar.change(core, "microsoft365", {"tenant": ""}, command_line())
    assert registrar.describe(core, "microsoft365").origins.values["tenant"] is Source.BUILT_IN


def test_what_can_be_set(core: Core) -> None:
    assert registrar.describe(core, "google").settable == (), "it gives no code"
    assert registrar.describe(core, "yandex").settable == ("client_id", "client_secret")
    registrar.change_secret(core, "microsoft365", Secret("hush"), command_line())
    assert registrar.describe(core, "microsoft365").settable[-1] == "client_secret"


def test_a_secret_is_kept_and_taken_away(core: Core) -> None:
    registrar.change_secret(core, "zoho", Secret("hush"), command_line())
    assert core.vault().read(provider_secret("zoho")) == Secret("hush")
    assert registrar.describe(core, "zoho").secret
    registrar.change_secret(core, "zoho", Secret(""), command_line())
    assert registrar.describe(core, "zoho").secret is False
    error = refused(registrar.change_secret, core, "zoho", Secret("x" * 256), command_line())
    assert (error.id, error.key, error.value) == (ErrorId.BAD_VALUE, "client_secret", None)


def test_a_locked_keyring_does_not_hide_the_provider(core: Core) -> None:
    registrar.change_secret(core, "zoho", Secret("hush"), command_line())
    core.config.machine_key.rename(core.config.state / "away")
    assert registrar.describe(core, "zoho").secret is None


def test_a_token_asks_first(core: Core) -> None:
    core.parts.records.begin("smtp", Pending("g", "microsoft365", "scan@example.com", 0.0))
    change = {"client_id": CLIENT}
    error = refused(registrar.change, core, "microsoft365", change, command_line())
    assert (error.id, error.value) == (ErrorId.BOUND, "smtp")
    registrar.change(core, "microsoft365", change, command_line(), discard_token=True)
    assert core.parts.records.pending("smtp") is None
    registrar.change(core, "microsoft365", change, command_line())
    core.parts.records.begin("smtp", Pending("g", "microsoft365", "scan@example.com", 0.0))
    assert refused(registrar.remove, core, "microsoft365", command_line()).id is ErrorId.BOUND
    registrar.remove(core, "microsoft365", command_line(), discard_token=True)
    assert registrar.describe(core, "microsoft365").provider.client_id == ""


def test_the_secret_goes_after_the_tokens_that_need_it(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    registrar.change_secret(core, "zoho", Secret("client-secret"), command_line())
    registrar.change(core, "zoho", {"client_id": "another"}, command_line())
    core.parts.records.begin("smtp", Pending("g", "zoho", "scan@example.com", 0.0))
    seen: list[Secret | None] = []
    deleted = core.tokens.delete

    def delete(*args: Any, **named: Any) -> Any:
        seen.append(core.vault().read(provider_secret("zoho")))
        return deleted(*args, **named)

    monkeypatch.setattr(core.tokens, "delete", delete)
    registrar.remove(core, "zoho", command_line(), discard_token=True)
    assert [each.reveal() for each in seen if each] == ["client-secret"]
    assert core.vault().read(provider_secret("zoho")) is None


def test_only_an_administrator(core: Core, issuers: Issuers) -> None:
    issuers.said["https://id.example.com"] = ENDPOINTS
    for call in (
        lambda: registrar.change(core, "microsoft365", {"client_id": "a"}, OPERATOR),
        lambda: registrar.change_secret(core, "zoho", Secret("a"), OPERATOR),
        lambda: registrar.add(core, "id.example.com", "panel", "", OPERATOR),
        lambda: registrar.remove(core, "microsoft365", OPERATOR),
    ):
        assert refused(call).id is ErrorId.NOT_PERMITTED
    assert not core.config.providers.exists()


def test_an_own_provider_by_its_issuer(core: Core, issuers: Issuers) -> None:
    issuers.said["https://id.example.com/realms/Main"] = ENDPOINTS
    made = registrar.add(core, " id.example.com/realms/Main ", "panel", "mail x", command_line())
    assert (made.id, made.name, made.scopes) == ("id-example-com", "id.example.com", ("mail", "x"))
    found = registrar.describe(core, made.id)
    assert found.own
    assert found.settable == ("client_id", "client_secret")
    again = refused(registrar.add, core, "id.example.com/realms/Main", "panel", "", command_line())
    assert (again.id, again.value) == (ErrorId.PROVIDER_EXISTS, "id-example-com")
    second = registrar.add(core, "https://id.example.com/realms/Main", "b", "", command_line())
    assert second.id == "id-example-com-2"
    registrar.remove(core, made.id, command_line())
    assert refused(registrar.describe, core, made.id).id is ErrorId.UNKNOWN_PROVIDER


@pytest.mark.parametrize(
    ("issuer", "client_id", "key"),
    [("http://id.example.com", "panel", "issuer"), ("", "panel", "issuer"),
     ("id example", "panel", "issuer"), ("id.example.com", "", "client_id"),
     ("id.example.com", "a b", "client_id")],
)  # fmt: skip
def test_bad_input_is_named_before_anybody_is_asked(
    core: Core, issuer: str, client_id: str, key: str
) -> None:
    error = refused(registrar.add, core, issuer, client_id, "", command_line())
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, key)


def test_an_issuer_that_does_not_do_says_so(core: Core, issuers: Issuers) -> None:
    issuers.said["https://id.example.com"] = AdgangError(
        ErrorId.BAD_DISCOVERY, key="https://id.example.com/x", allowed="device"
    )
    issuers.said["https://off.example.com"] = AdgangError(
        ErrorId.FAILED, reason=Failure.HOST_UNKNOWN
    )
    assert refused(registrar.add, core, "id.example.com", "a", "", command_line()).id is (
        ErrorId.BAD_DISCOVERY
    )
    error = refused(registrar.add, core, "off.example.com", "a", "", command_line())
    assert error.reason is Failure.HOST_UNKNOWN
    assert not core.config.providers.exists()


def test_a_damaged_file_can_be_taken_away(core: Core) -> None:
    core.config.providers.mkdir()
    (core.config.providers / "own.toml").write_text("issuer = 1")
    assert refused(registrar.describe, core, "own").id is ErrorId.BAD_PROVIDER
    registrar.remove(core, "own", command_line())
    assert refused(registrar.describe, core, "own").id is ErrorId.UNKNOWN_PROVIDER


def test_the_sandbox_is_not_changed(config: PanelConfig) -> None:
    sandbox = Provider("box", "Box", "https://localhost", ENDPOINTS, source=Source.SANDBOX)
    core = Core.open(config, extra_providers=(sandbox,))
    assert registrar.describe(core, "box").settable == ()
    core.close()
