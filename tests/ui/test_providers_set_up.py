# SPDX-License-Identifier: Apache-2.0
"""Providers set up with a finger: client id, tenant, secret, an own one, a damaged file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from app import registrar
from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.mail.connection_test import Result, Step, StepResult
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.parts import provider_secret
from app.reach import Reach
from app.secret import Secret
from app.token_records import Pending
from tests.administrator import CHEAP, PASSWORD, administrator
from tests.core_stubs import ENDPOINTS
from tests.test_registrar import CLIENT, Issuers
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

SET_UP = "Set Up the Provider"
WAITING = Pending("g", "microsoft365", "scan@example.com", 0.0)


@pytest.fixture
def issuers() -> Issuers:
    return Issuers()


@pytest.fixture
def core(config: PanelConfig, issuers: Issuers) -> Iterator[Core]:
    core = Core.open(config, password_cost=CHEAP, reach=cast("Reach", issuers))
    administrator(core)
    values = {"provider": "microsoft365", "account": "scan@example.com"}
    core.change_settings("smtp", values, command_line())
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en", size=(1024, 600)), core=core)
    driver.log_in()
    yield driver
    driver.close()


def to_providers(driver: PanelDriver) -> None:
    driver.tap("Administrator")
    driver.tap("Providers")
    driver.see("Zoho Mail")


def enter(driver: PanelDriver, label: str, text: str) -> None:
    driver.tap(label)
    driver.calm()
    driver.type(text)
    driver.tap("Save")


def shows(driver: PanelDriver, label: str, value: str) -> None:
    """Wait for a row with this value."""
    driver.wait(lambda: driver.find(label) and driver.description(label) == value, label)


def test_from_the_group_to_the_client_id_and_back(driver: PanelDriver, core: Core) -> None:
    driver.tap("Send e-mail")
    assert "Microsoft 365 has no client ID yet." in driver.description("Get Token")
    driver.tap("Provider")
    driver.tap(SET_UP)  # under the steps of the chosen one
    driver.see("No token can be obtained before the client ID has been entered.")
    assert driver.description("Client ID") == "Not filled in"
    assert driver.find("Client Secret") is None
    enter(driver, "Client ID", "not an id")
    driver.see_part("This cannot be a client ID")
    driver.type(CLIENT)
    driver.tap("Save")
    shows(driver, "Client ID", CLIENT)
    assert driver.description("Origin of the client ID") == "Set on this machine"
    enter(driver, "Tenant", "example.com")
    shows(driver, "Tenant", "example.com")
    assert driver.item("consentQr").property("text").endswith(f"client_id={CLIENT}")
    assert core.providers.get("microsoft365").tenant == "example.com"
    driver.tap("Back")
    driver.tap("Back")
    driver.wait(lambda: driver.enabled("Get Token"), "Get Token")
    assert core.journal.entries(1)[0].what == "change_provider"


def test_a_token_asks_first(driver: PanelDriver, core: Core) -> None:
    core.parts.records.begin("smtp", WAITING)
    to_providers(driver)
    driver.tap("Microsoft 365")
    enter(driver, "Client ID", CLIENT)
    driver.see("This change deletes the token")
    driver.see_part("A token depends on this in: Send e-mail.")
    driver.tap("Cancel")
    assert core.providers.get("microsoft365").client_id == ""
    assert core.parts.records.pending("smtp")
    driver.tap("Save")
    driver.tap("Delete the Token")
    driver.wait(lambda: core.providers.get("microsoft365").client_id == CLIENT, "the change")
    assert core.parts.records.pending("smtp") is None


def test_a_secret_is_kept_in_the_keyring_and_never_shown(driver: PanelDriver, core: Core) -> None:
    to_providers(driver)
    driver.tap("Zoho Mail")
    shows(driver, "Client Secret", "Not set")
    enter(driver, "Client Secret", "hush-hush")
    shows(driver, "Client Secret", "Set")
    assert core.vault().read(provider_secret("zoho")) == Secret("hush-hush")
    driver.tap("Client Secret")
    driver.calm()
    assert not [each for each in driver.seen() if "hush" in each]
    driver.type("")
    driver.tap("Save")
    shows(driver, "Client Secret", "Not set")
    assert core.vault().read(provider_secret("zoho")) is None


def test_a_tenant_of_a_list_is_chosen(driver: PanelDriver, core: Core) -> None:
    to_providers(driver)
    driver.tap("Zoho Mail")
    driver.tap("Tenant")
    driver.tap("zoho.eu")
    shows(driver, "Tenant", "zoho.eu")
    assert core.providers.get("zoho").tenant == "zoho.eu"


def test_one_that_gives_no_code_says_what_does_work(driver: PanelDriver) -> None:
    to_providers(driver)
    assert driver.description("Google (Gmail)") == "No log-in with a code"
    driver.tap("Google (Gmail)")
    driver.see_part("What works: an app password (authentication method: password)")
    assert driver.find("Client ID") is None


def test_get_token_says_before_anything_what_does_work(driver: PanelDriver, core: Core) -> None:
    core.change_settings("smtp", {"provider": "google"}, command_line())
    assert driver.panel.view_model is not None
    driver.panel.view_model.refresh()
    driver.tap("Send e-mail")
    driver.wait(lambda: "What works: an app password" in driver.description("Get Token"), "why")
    assert not driver.enabled("Get Token")


def test_an_own_provider_by_its_issuer(driver: PanelDriver, core: Core, issuers: Issuers) -> None:
    issuers.said["https://id.example.com"] = ENDPOINTS
    to_providers(driver)
    driver.tap("Add a Provider")
    driver.calm()
    driver.tap("Add")
    driver.see_part("This is not an address such as id.example.com.")
    driver.tap("Issuer")
    driver.type("id.example.com")
    driver.tap("Add")
    driver.see_part("This cannot be a client ID")
    driver.type("panel")
    driver.tap("Add")
    driver.see("The provider has been added.")
    driver.wait(lambda: driver.find("Issuer") and driver.find("Client Secret"), "its page")
    assert driver.description("Issuer") == "https://id.example.com"
    assert core.providers.get("id-example-com").client_id == "panel"
    driver.tap("Remove the Provider")
    driver.tap("Remove")
    driver.see("The provider has been removed.")
    driver.see("Zoho Mail")
    assert "id.example.com" not in {each.name for each in core.providers.all()}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (AdgangError(ErrorId.BAD_DISCOVERY, key="x", allowed="device_authorization_endpoint"),
         "It offers no log-in with a code (device authorization)"),
        (AdgangError(ErrorId.BAD_DISCOVERY, key="x", value="HTTP 404", allowed="a JSON object"),
         "There is no description of a provider at this address."),
        (AdgangError(ErrorId.FAILED, reason=Failure.OFFLINE),
         "The machine could not reach the issuer."),
        (AdgangError(ErrorId.FAILED, reason=Failure.CERTIFICATE_INVALID),
         "The server could not prove who it is"),
    ],
)  # fmt: skip
def test_an_issuer_that_does_not_do_says_why(
    driver: PanelDriver, issuers: Issuers, said: AdgangError, words: str
) -> None:
    issuers.said["https://id.example.com"] = said
    to_providers(driver)
    driver.tap("Add a Provider")
    driver.calm()
    driver.type("id.example.com")
    driver.tap("Client ID")
    driver.type("panel")
    driver.tap("Add")
    driver.see_part(words)


def test_a_damaged_file_is_named_and_can_be_removed(driver: PanelDriver, core: Core) -> None:
    core.config.providers.mkdir()
    path = core.config.providers / "own.toml"
    path.write_text('name = "Own"\nissuer = "http://id.example.com"\n')
    to_providers(driver)
    driver.see("own.toml: issuer")
    assert "http://id.example.com" in driver.description("own.toml: issuer")
    driver.tap("Remove the File")
    driver.tap("Remove")
    driver.wait(lambda: driver.find("own.toml: issuer") is None, "it to go")
    assert not path.exists()


def test_nothing_of_it_without_the_password(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.tap("Send e-mail")
    driver.tap("Provider")
    driver.see("Log in as Administrator")
    driver.type(PASSWORD.reveal())
    driver.tap("Log In")
    driver.tap(SET_UP)
    driver.see("No token can be obtained before the client ID has been entered.")
    driver.close()


def test_what_had_been_typed_is_offered_after_the_log_out(driver: PanelDriver, core: Core) -> None:
    to_providers(driver)
    driver.tap("Add a Provider")
    driver.calm()
    driver.type("id.example.com")
    assert driver.panel.view_model is not None
    driver.panel.view_model.session.logOut()
    driver.see("Test All Connections")
    driver.tap("Settings (Administrator)")
    driver.type(PASSWORD.reveal())
    driver.tap("Log In")
    driver.see_part("id.example.com")
    driver.tap("Continue Editing")
    driver.see("Add a Provider")
    driver.calm()
    field = driver.find("Issuer")
    assert field is not None
    assert field.object().property("text") == "id.example.com"


def test_a_secret_that_is_missing_leads_to_where_it_is_entered(
    qapp: QGuiApplication, config: PanelConfig
) -> None:
    core = Core.open(config, password_cost=CHEAP)
    core.providers.change("zoho", {"client_id": "panel"})
    values = {"provider": "zoho", "account": "scan@example.com"}
    core.change_settings("smtp", values, command_line())
    driver = PanelDriver(config, Options(lang="en", size=(1024, 600)), core=core)
    driver.log_in()
    driver.tap("Send e-mail")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see_part("Zoho Mail wants a client secret beside the client ID.")
    driver.tap(SET_UP)
    shows(driver, "Client Secret", "Not set")
    driver.close()
    core.close()


def test_what_whoever_runs_an_own_provider_has_to_do(
    driver: PanelDriver, core: Core, issuers: Issuers
) -> None:
    issuers.said["https://id.example.com"] = ENDPOINTS
    made = registrar.add(core, "id.example.com", "panel", "mail offline_access", command_line())
    core.change_settings("smtp", {"provider": made.id, "server": "mail.example.com"},
                         command_line())  # fmt: skip
    results = [StepResult(Step.TOKEN, Result.FAILED, 1, "", Failure.SCOPE_MISSING)]
    core.connection_test = lambda *_asked: iter(results)  # type: ignore[method-assign]
    assert driver.panel.view_model is not None
    driver.panel.view_model.refresh()
    driver.tap("Send e-mail")
    driver.tap("Test Connection")
    driver.tap("What Is to Be Done")
    driver.see_part("Whoever runs id.example.com lets this machine's client ID log in with a code")
    shows(driver, "Client ID", "panel")
    shows(driver, "Permissions (scopes)", "mail offline_access")
