# SPDX-License-Identifier: Apache-2.0
"""Providers as they are set up, a stick with files, and what is told to a help desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.errors import ErrorId
from app.oauth.failure import Failure
from app.oauth.provider import Way as Without
from app.transfer import Change, Plan
from tests.ui.walker.machines import NEVER, Machine, in_use
from tests.ui.walker.stop import Stop
from tests.ui.walker.stops_settings import removed, setting, with_consent
from tests.ui.walker.stops_token import DETAIL
from tests.ui.walker.ways import Way, opens, screen, then, typed
from ui.background import Trouble
from ui.viewmodels.kinds import Removal, TokenPhase

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk
    from ui.viewmodels.media import MediaViewModel
    from ui.viewmodels.registrar import RegistrarViewModel
    from ui.viewmodels.support import SupportViewModel

LIST, ONE, VALUE, ADD = "ProvidersPage", "ProviderSetupPage", "ProviderValuePage", "ProviderAddPage"
STICK = "/media/panel/KONTOR"
PAGE_OF_ACCESS = "https://login.example.com/account/permissions/of-all-apps-and-devices"
ROW = {"damaged": False, "known": False, "name": "", "place": "", "value": "", "allowed": ""}
ROWS = [
    {**ROW, "path": f"{STICK}/firma.toml", "file": "firma.toml", "kind": "provider",
     "name": "Firma Mail"},
    {**ROW, "path": f"{STICK}/a/microsoft365.toml", "file": "microsoft365.toml", "kind": "client",
     "name": "Microsoft 365", "known": True},
    {**ROW, "path": f"{STICK}/settings-of-copier-2.json", "file": "settings-of-copier-2.json",
     "kind": "settings"},
    {**ROW, "path": f"{STICK}/broken.toml", "file": "broken.toml", "kind": "provider",
     "damaged": True, "place": "scopes", "value": "mail", "allowed": "a list of strings"},
]  # fmt: skip
CHANGES = (
    Change("groups.smtp.server", "smtp.example.com", "smtp.office365.com"),
    Change("groups.smtp.timeout", 30, 60),
    Change("preferences.language", "da", "en"),
)


def registrar(walk: Walk) -> RegistrarViewModel:
    return cast("RegistrarViewModel", walk.model.providers.registrar)


def media(walk: Walk) -> MediaViewModel:
    return cast("MediaViewModel", walk.model.providers.media)


def providers(page: str, **properties: str) -> Way:
    """Opens a page of the providers' set-up."""

    def go(walk: Walk) -> None:
        walk.log_in()
        walk.push(page, registrar=registrar(walk), **properties)
        walk.idle()

    return go


def refused(key: str, value: str = "") -> Way:
    """What was typed is refused."""

    def go(walk: Walk) -> None:
        trouble = Trouble(str(ErrorId.BAD_VALUE), key, value, "https://HOST")
        found = registrar(walk)
        found._asking._refused(trouble, found.refused.emit)

    return go


def bound(walk: Walk) -> None:
    """The change would cost tokens."""
    registrar(walk).bound.emit(["smtp", "alert-smtp"])
    walk.settle()


def with_files(machine: Machine) -> None:
    """A file that cannot be used, and a provider of the machine's own."""
    in_use(machine)
    folder = machine.config.providers
    folder.mkdir(exist_ok=True)
    (folder / "broken.toml").write_text("issuer = 1\n")


def without_device_grant(machine: Machine) -> None:
    ways = tuple(Without)
    machine.providers = (*machine.providers[:2], replace(NEVER, ways=ways))
    in_use(machine)


def stick(page: str, rows: bool = True, plugged: bool = True) -> Way:
    """The files of a stick."""

    def go(walk: Walk) -> None:
        walk.log_in()
        walk.push(page, media=media(walk))
        walk.idle()
        media(walk)._found((ROWS if rows else [], [STICK] if plugged else []))

    return go


def not_taken(walk: Walk) -> None:
    media(walk)._asking.problem.show(Trouble(str(ErrorId.PROVIDER_EXISTS)))


def planned(changes: tuple[Change, ...], *tokens: str) -> Way:
    """What a settings file would change."""

    def go(walk: Walk) -> None:
        plan = Plan(changes, {}, {}, {}, tokens)
        walk.log_in()
        media(walk)._planned((Path(STICK, "settings-of-copier-2.json"), plan))
        walk.push("ImportPage", media=media(walk))

    return go


def support(about: str) -> Way:
    """What a help desk is told; of a failure that lasts, of an attempt, of a test."""

    def go(walk: Walk) -> None:
        group = walk.group("smtp")
        if about == "attempt":
            group.token._enter(TokenPhase.Phase.Failed, str(Failure.BLOCKED_BY_POLICY), DETAIL)
        walk.push("SupportPage", group=group, support=group.support, about=about)
        walk.idle()

    return go


def unreadable(walk: Walk) -> None:
    found = cast("SupportViewModel", walk.group("smtp").support)
    found._problem.show(Trouble(str(ErrorId.STATE_DAMAGED)))


def spoilt(machine: Machine) -> None:
    in_use(machine)
    machine.core.parts.records.invalid("smtp", Failure.BLOCKED_BY_POLICY)


def withdraw(walk: Walk) -> None:
    walk.group("smtp").token._removal_page = PAGE_OF_ACCESS
    walk.push("WithdrawPage", group=walk.group("smtp"))


STOPS = (
    Stop("set-up-providers", LIST, providers(LIST)),
    Stop("set-up-providers-damaged", LIST, providers(LIST), with_files),
    Stop("provider-own", ONE, providers(ONE, providerId="microsoft365"), with_consent),
    Stop("provider-lacking", f"{ONE} RegistrationCard", providers(ONE, providerId="microsoft365")),
    Stop("provider-secret", ONE, providers(ONE, providerId="zoho")),
    Stop("provider-no-code", ONE, providers(ONE, providerId="google")),
    Stop("provider-client-id", VALUE, providers(
        VALUE, providerId="microsoft365", key="client_id")),
    Stop("provider-client-id-refused", VALUE, then(
        providers(VALUE, providerId="microsoft365", key="client_id"), typed("a b"),
        refused("client_id", "a b"))),
    Stop("provider-client-secret", VALUE, providers(
        VALUE, providerId="zoho", key="client_secret")),
    Stop("provider-bound", f"{VALUE} TokensDialog", then(
        providers(VALUE, providerId="microsoft365", key="client_id"), bound)),
    Stop("provider-tenants", VALUE, providers(VALUE, providerId="zoho", key="tenant")),
    Stop("provider-add", ADD, providers(ADD)),
    Stop("provider-add-refused", ADD, then(
        providers(ADD), refused("issuer", "http://id.example.com"))),
    Stop("registration", "RegistrationPage RegistrationCard", then(
        setting(provider="microsoft365"), opens("RegistrationPage", group="smtp"))),
    Stop("registration-own", "RegistrationPage", opens("RegistrationPage", group="smtp")),
    Stop("no-code-for-mail", "ProviderPage",
         opens("ProviderPage", group="smtp", key="provider"), without_device_grant),
    Stop("stick", "MediaPage", stick("MediaPage")),
    Stop("stick-empty", "MediaPage", stick("MediaPage", rows=False)),
    Stop("stick-none", "MediaPage", stick("MediaPage", rows=False, plugged=False)),
    Stop("stick-not-taken", "MediaPage", then(stick("MediaPage"), not_taken)),
    Stop("import", "ImportPage Fact", planned(CHANGES)),
    Stop("import-with-token", "ImportPage", planned(CHANGES, "smtp")),
    Stop("import-nothing", "ImportPage", planned(())),
    Stop("help-desk", "SupportPage", support(""), spoilt),
    Stop("help-desk-attempt", "SupportPage", support("attempt")),
    Stop("help-desk-unreadable", "SupportPage", then(support(""), unreadable), spoilt),
    Stop("withdraw", "WithdrawPage", withdraw),
    Stop("left-at-provider", "TokenCard", then(
        screen("services_setup"), removed(Removal.Outcome.LeftAtProvider))),
)  # fmt: skip
