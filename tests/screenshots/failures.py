# SPDX-License-Identifier: Apache-2.0
"""The 25 failures of docs/failures.md, each made to happen, and what the panel says then.

Provider and mail server are the sandbox over real TLS; it answers as recorded (tests/oauth).
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from app.actor import command_line
from app.core import Core
from app.oauth.provider import Provider
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from tests.administrator import CHEAP
from tests.conftest import LeapingClock
from tests.screenshots.failure_stage import EXCHANGE, SCAN, OldClock, Stage, aadsts
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

Act = Callable[[Stage], None]


class Scene(NamedTuple):
    """A failure: what happens before the panel is started, and how it is then met there.

    `says`: what a person reads, in English. `strange`: the mail server's certificate is of
    nobody's that the machine trusts.
    """

    name: str
    before: Act
    show: Act
    says: tuple[str, ...]
    clock: Callable[[], LeapingClock] = LeapingClock
    strange: bool = False


@contextmanager
def shown(scene: Scene, folder: Path, size: tuple[int, int], lang: str) -> Iterator[PanelDriver]:
    """The panel with the failure on its screen."""
    with Sandbox(folder / "sandbox", interval=1) as sandbox:
        plain = PanelConfig(state=folder / "state", machine=folder / "etc", name="Kopirum 2")
        config = plain.for_demo(plain.state, sandbox.ca_file)
        config = config._replace(ca_file=None) if scene.strange else config
        clock = scene.clock()
        core = Core.open(
            config, clock=clock, password_cost=CHEAP, extra_providers=(_provider(sandbox, config),)
        )
        stage = Stage(sandbox, core, clock)
        stage.settings(provider="microsoft365", account=SCAN)
        scene.before(stage)
        stage.panel = PanelDriver(config, Options(lang=lang, size=size), core=core)
        try:
            stage.panel.settle(0.3)
            scene.show(stage)
            stage.panel.settle(0.3)
            yield stage.panel
        finally:
            stage.panel.close()
            core.close()


def _provider(sandbox: Sandbox, config: PanelConfig) -> Provider:
    """Microsoft 365 as far as the panel can tell."""
    real = ProviderRegistry(config).get("microsoft365")
    return replace(
        sandbox.provider(), id=real.id, name=real.name, registration=real.registration,
        idle_days=real.idle_days,
    )  # fmt: skip


def nothing(_stage: Stage) -> None:
    """The machine is as it is."""


def group(stage: Stage) -> None:
    stage.to_group()


def test(stage: Stage) -> None:
    stage.test()


def spoilt(failure: str, **body: Any) -> Act:
    return lambda stage: stage.spoil(failure, **body)


def refused(what: str, failure: str, **body: Any) -> Act:
    return lambda stage: stage.refused(what, failure, **body)


def login(line: str) -> Act:
    """The mail server ends every log-in with this line."""

    def before(stage: Stage) -> None:
        stage.obtain()
        stage.sandbox.faults.login["smtp"] = line

    return before


def dead_at_the_server(stage: Stage) -> None:
    stage.obtain()
    stage.sandbox.revoke_all(SCAN)


def another_sender(stage: Stage) -> None:
    stage.settings(sender_address="info@example.com")
    stage.obtain()


def password(stage: Stage) -> None:
    stage.settings(auth="password", username=SCAN)
    stage.core.set_password("smtp", Secret("scan-demo"), command_line())


def passwords_off(stage: Stage) -> None:
    password(stage)
    stage.sandbox.faults.login["smtp"] = (
        f"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. {EXCHANGE}"
    )


def nobody_listens(stage: Stage) -> None:
    stage.obtain()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        stage.settings_kept(port=free.getsockname()[1])


def help_for_the_phone(stage: Stage) -> None:
    stage.begin()
    stage.panel.tap(stage.say("CodeView", "An error on the phone?"))


def run_out(stage: Stage) -> None:
    stage.begin()
    stage.sandbox.expire_code(stage.user_code())
    stage.panel.see(stage.say("FailureWords", "The code has expired"))


def another_account(stage: Stage) -> None:
    stage.begin()
    stage.sandbox.approve(stage.user_code(), "alarm@example.com")
    stage.panel.see(stage.say("FailureWords", "Somebody logged in with another account"))


def unreachable(stage: Stage) -> None:
    stage.sandbox.faults.answer_next("device_authorization", 0)
    stage.begin()


def without_key(stage: Stage) -> None:
    stage.obtain()
    stage.core.config.machine_key.rename(stage.core.config.state / "away.key")


def no_codes(stage: Stage) -> None:
    stage.settings(provider="google")


UPDATE = "Token update failed. Please delete the token and obtain it again."
ADMINISTRATOR = "The machine's administrator can fix this."
MAIL = "A task for whoever manages the mail accounts: show them “For the Help Desk”."

SCENES = (
    Scene("expired-unused", spoilt("expired_unused"), group,
          ("The token has expired unused. Get Token Again.", "For the Help Desk")),
    Scene("password-changed", spoilt("password_changed", **aadsts(
        "invalid_grant", 50133, "Session is invalid due to expiration or recent password change.",
    )), test, (UPDATE, "log in with the new password", ADMINISTRATOR, "Get Token Again")),
    Scene("revoked", spoilt("revoked"), nothing,
          ("The permission has ended. Get Token Again",)),
    Scene("reauth-required", spoilt("reauth_required"), test,
          (UPDATE, "asks that somebody logs in as scan@example.com once more", "Get Token Again")),
    Scene("blocked-by-policy", spoilt("blocked_by_policy"), test,
          (UPDATE, "A rule of the organisation stops scan@example.com", MAIL)),
    Scene("account-unavailable", spoilt("account_unavailable", **aadsts(
        "invalid_grant", 50057, "The user account is disabled.",
    )), group, ("The account is not available. Ask whoever manages the mail accounts.",)),
    Scene("client-secret-invalid", spoilt("client_secret_invalid"), test,
          ("Whoever registered the client ID there makes a new one", "Set Up the Provider")),
    Scene("smtp-auth-disabled", login(
        f"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the"
        f" Mailbox. {EXCHANGE}"
    ), test, ("Sending is switched off for the account", MAIL, "What Is to Be Done")),
    Scene("token-mismatch", login(f"535 5.7.3 Authentication unsuccessful {EXCHANGE}"), test,
          ("The token does not fit the mailbox", "belongs in the sender address",
           "Check the Settings")),
    Scene("refused-by-server", dead_at_the_server, test,
          ("The mail server refuses the token", "Get the token again", "Get Token Again")),
    Scene("sender-refused", another_sender, test,
          ("The sender address was refused", "Change the sender address to scan@example.com",
           "Check the Settings")),
    Scene("password-login-off", passwords_off, test,
          ("The server does not take passwords any more",
           "Choose it as the authentication method, and get a token.", "Check the Settings")),
    Scene("certificate-invalid", password, test,
          ("The certificate is not valid", "Check the server's name and the machine's clock.",
           "Test Again"), strange=True),
    Scene("clock-wrong", nothing, test,
          ("The clock is wrong", "Set the machine's date and time.", ADMINISTRATOR),
          clock=OldClock),
    Scene("connection-refused", nobody_listens, test,
          ("The server refuses the connection", "Check the server and the port number.",
           "Check the Settings")),
    Scene("blocked-on-the-phone", nothing, help_for_the_phone,
          ("“You cannot get there from here”, “blocked” or “access denied”",
           "can make an exception")),
    Scene("consent-missing", nothing, refused("poll", "consent_missing", **aadsts(
        "invalid_grant", 65001, "The user or administrator has not consented.",
    )), ("The organisation has to approve first", MAIL, "What Is to Be Done")),
    Scene("public-client-off", nothing, refused("poll", "public_client_off"),
          ("switches “Allow public client flows” on", MAIL, "What Is to Be Done")),
    Scene("client-not-allowed", nothing, refused("code", "client_not_allowed"),
          ("The provider does not accept the client ID", "Set Up the Provider")),
    Scene("wrong-tenant", nothing, refused("code", "wrong_tenant"),
          ("The tenant does not fit the account", "Correct the tenant", "Set Up the Provider")),
    Scene("expired", nothing, run_out, ("It was not approved in time.", "New Code")),
    Scene("wrong-account", nothing, another_account,
          ("The log-in was as alarm@example.com", "Do Not Keep")),
    Scene("offline", nothing, unreachable,
          ("No connection to the provider", "Check the network cable", "Try Again")),
    Scene("keyring-locked", without_key, nothing,
          ("The keyring is locked", "The tokens are not lost.", "Try Again")),
    Scene("no-log-in-with-a-code", no_codes, group,
          ("What works: an app password",)),
)  # fmt: skip
