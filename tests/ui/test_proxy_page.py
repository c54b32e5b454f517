# SPDX-License-Identifier: Apache-2.0
"""The proxy's test on the panel, and Get token behind a proxy that does not work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from app.validation import Value
from tests.oauth.https_server import make_authority
from tests.oauth.proxy_server import ProxyServer
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.2) as running:
        yield running


@pytest.fixture
def proxy() -> Iterator[ProxyServer]:
    with ProxyServer() as running:
        yield running


@pytest.fixture
def core(sandbox: Sandbox, config: PanelConfig, proxy: ProxyServer) -> Iterator[Core]:
    core = Core.open(
        config._replace(ca_file=sandbox.ca_file), extra_providers=(sandbox.provider(),)
    )
    ready = {"provider": "sandbox", "account": "scan@example.com"}
    core.change_settings("smtp", ready, command_line())
    values: dict[str, Value] = {"server": "127.0.0.1", "port": proxy.port, "username": "printer"}
    core.change_settings("proxy", values, command_line())
    core.set_password("proxy", Secret("proxy-secret"), command_line())
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


def to_proxy(driver: PanelDriver) -> None:
    driver.tap("Send e-mail")
    driver.tap("Proxy")
    driver.see("Proxy Server")


def test_the_test_goes_step_by_step(driver: PanelDriver, proxy: ProxyServer) -> None:
    proxy.login = "printer:proxy-secret"
    to_proxy(driver)
    driver.tap("Test Proxy")
    driver.see("The proxy works")
    for step in ("Clock", "Keyring", "Server address", "Connection", "Way to the provider",
                 "Encryption"):  # fmt: skip
        assert driver.find(f"{step}: in order") is not None, step
    assert not [each for each in driver.seen() if "proxy-secret" in each]
    driver.tap("Back")
    driver.see("Exceptions")


@pytest.mark.parametrize(
    ("login", "refusal", "title", "who"),
    [
        ("a:b", None, "The proxy refuses the log-in", "The machine's administrator can fix this."),
        (None, 403, "The proxy does not let the machine through",
         "Whoever runs the network can fix this."),
    ],
)  # fmt: skip
def test_a_refusal_says_what_to_do(
    driver: PanelDriver,
    proxy: ProxyServer,
    login: str | None,
    refusal: int | None,
    title: str,
    who: str,
) -> None:
    proxy.login, proxy.refusal = login, refusal
    to_proxy(driver)
    driver.tap("Test Proxy")
    driver.see(title)
    driver.see(who)
    driver.see_part(f"HTTP {refusal or 407} · localhost:")
    proxy.login = proxy.refusal = None
    driver.tap("Test Again")
    driver.see("The proxy works")
    driver.tap("Back")
    proxy.refusal = 403
    driver.tap("Test Proxy")
    driver.tap("Check the Proxy")
    driver.see("Exceptions")


def test_who_looks_into_the_encryption_is_told_of(
    driver: PanelDriver, proxy: ProxyServer, tmp_path: Path
) -> None:
    (tmp_path / "corporate").mkdir()
    proxy.own = make_authority(tmp_path / "corporate").context
    to_proxy(driver)
    driver.tap("Test Proxy")
    driver.see("The certificate is not the provider's")
    driver.see_part("The proxy probably opens the encryption")


def test_without_a_provider_the_test_does_not_promise_too_much(
    driver: PanelDriver, core: Core
) -> None:
    core.change_settings("smtp", {"auth": "off"}, command_line())
    to_proxy(driver)
    driver.tap("Test Proxy")
    driver.see("The proxy can be reached")
    driver.see("No provider is in use through it, so the way beyond it was not tested.")


def test_get_token_behind_a_broken_proxy_leads_to_the_proxy(
    driver: PanelDriver, proxy: ProxyServer
) -> None:
    proxy.login = "somebody:else"
    driver.tap("Send e-mail")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("The proxy refuses the log-in")
    driver.see_part("The way to Sandbox leads through a proxy")
    assert driver.find("No connection to the provider") is None
    driver.tap("Check the Proxy")
    driver.see("Proxy Server")
    driver.tap("Back")
    driver.see("Get Token")


def test_a_waiting_code_says_that_it_is_the_proxy(driver: PanelDriver, proxy: ProxyServer) -> None:
    driver.tap("Send e-mail")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("New Code")
    proxy.refusal = 403
    driver.see_part("The proxy does not let the machine through", seconds=15)
    proxy.refusal = None
    driver.wait(
        lambda: not any("does not let the machine" in each for each in driver.seen()),
        "it to mend", 20,
    )  # fmt: skip
    driver.tap("Cancel")


def test_a_mail_test_that_cannot_renew_leads_to_the_proxy(
    driver: PanelDriver, core: Core, proxy: ProxyServer, sandbox: Sandbox
) -> None:
    code = core.tokens.begin("smtp", command_line())
    sandbox.approve(code.user_code, "scan@example.com")
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.wait(lambda: core.tokens.status("smtp").in_force, "the token")
    sandbox.expire_access("scan@example.com")
    proxy.refusal = 403
    driver.tap("Send e-mail")
    driver.tap("Test Connection")
    driver.see("The mail server refuses the token")
    driver.tap("Test Again")  # now the token is renewed, which takes the proxy
    driver.see("The proxy does not let the machine through")
    driver.tap("Check the Proxy")
    driver.see("Proxy Server")
