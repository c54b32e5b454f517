# SPDX-License-Identifier: Apache-2.0
"""Every settings screen of the catalogue, each editor with and without an error, their dialogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app import resources
from app.catalogue import FIELDS, GROUPS, SCREENS, Field, Kind, Protocol
from app.errors import ErrorId
from app.oauth.failure import Failure
from tests.ui.walker.machines import EXAMPLE, Machine, in_use, keyring_missing, offline, untouched
from tests.ui.walker.stop import Stop
from tests.ui.walker.stops_home import INVALID
from tests.ui.walker.ways import Way, dialog, opens, screen, then, typed
from ui.background import Trouble
from ui.viewmodels.kinds import Removal

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

PAGE = "GroupPage TokenCard TokenStateRow SettingsCard OwnerRows"
IDS = {group.id for group in GROUPS}
SHOWN = [each for each in SCREENS if each.record in IDS]
# The group that each protocol's editors are looked at with.
GROUP_OF = {Protocol.SMTP: "smtp", Protocol.POP3: "status-pop"}
SCREEN_OF = {group.id: group.screens[0].id for group in GROUPS}
BUILT_IN = [path.stem for path in resources.providers()]
BAD = {
    Kind.HOST: "not a host", Kind.NUMBER: "70000", Kind.EMAIL: "nobody", Kind.ACCOUNT: "",
    Kind.TEXT: "x" * 65,
}  # fmt: skip


def setting(**values: str | int) -> Way:
    """Changes the settings of group `smtp`."""

    def go(walk: Walk) -> None:
        machine = walk.machine
        machine.core.change_settings("smtp", values, machine.administrator, discard_token=True)
        walk.refresh()

    return go


def removed(outcome: Removal.Outcome) -> Way:
    """Delete has been done, with this left to do."""

    def go(walk: Walk) -> None:
        token = walk.group("smtp").token
        token._removal = outcome
        token.changed.emit()

    return go


def not_removed(walk: Walk) -> None:
    walk.group("smtp").token._refused(Trouble(str(Failure.KEYRING_LOCKED)))


def refuses(key: str, value: str) -> Way:
    """A value is saved that the core refuses."""

    def go(walk: Walk) -> None:
        settings = walk.group("smtp").settings
        settings.save(key, value)
        walk.until(lambda: settings.problem.code, "the refusal")

    return go


def edited(group: str, field: Field, text: str | None = None) -> Way:
    """The editor of a field, with `text` in it that the core has refused."""

    def go(walk: Walk) -> None:
        screen(SCREEN_OF[group])(walk)  # it makes the keyboard ready
        walk.push("EditPage", group=walk.group(group), key=field.key)
        if text is None:
            return
        settings = walk.group(group).settings
        typed(text)(walk)
        settings.save(field.key, text)
        walk.until(lambda: settings.problem.code, "the refusal")

    return go


def ten_providers(machine: Machine) -> None:
    """So many that the list scrolls."""
    names = (
        "Microsoft 365",
        "Outlook.com",
        "Google Workspace",
        "Yahoo Mail",
        "Zoho Mail",
        "Yandex",
    )
    machine.providers += tuple(
        replace(EXAMPLE, id=f"more{at}", name=name) for at, name in enumerate(names)
    )
    in_use(machine)


def registration(provider: str) -> Stop:
    """What there is to do at a provider before it gives a token."""
    way = then(setting(provider=provider), opens("ProviderPage", group="smtp", key="provider"))
    return Stop(f"providers-{provider}", "ProviderPage", way, words_only=provider != "microsoft365")


def with_consent(machine: Machine) -> None:
    """All is set, and the organisation's approval is a QR code away."""
    set_up = {"client_id": "11111111-2222-3333-4444-555555555555", "tenant": "example.com"}
    machine.core.change_provider(
        "microsoft365", lambda: machine.core.providers.change("microsoft365", set_up),
        machine.administrator,
    )  # fmt: skip
    machine.set_up("smtp", provider="microsoft365")


def unreadable(walk: Walk) -> None:
    walk.idle()
    walk.model.providers._failed(Trouble(str(ErrorId.BAD_PROVIDER)))


def asked(key: str, page: str) -> Way:
    """A change that would cost the token."""
    return then(screen("services_setup"), opens(page, group="smtp", key=key), dialog("BoundDialog"))


def invalid_for(reason: Failure) -> Stop:
    def spoil(machine: Machine) -> None:
        in_use(machine)
        machine.core.parts.records.invalid("smtp", reason)

    way = screen("services_setup")
    return Stop(f"smtp-{reason}", PAGE, way, spoil, words_only=True)


def editors() -> tuple[Stop, ...]:
    found: list[Stop] = []
    for protocol, group in GROUP_OF.items():
        for field in FIELDS[protocol]:
            name = f"edit-{protocol}-{field.key}"
            if field.kind is Kind.CHOICE or field.kind is Kind.PROVIDER:
                continue
            # one of a kind in every way; the others differ in their words
            again = any(stop.name.endswith(f"-{field.key}") for stop in found)
            found.append(Stop(name, "EditPage", edited(group, field), words_only=again))
            if field.kind in BAD:
                bad = edited(group, field, BAD[field.kind])
                found.append(Stop(f"{name}-error", "EditPage", bad, words_only=again))
    return tuple(found)


STOPS = (
    *(Stop(each.id, PAGE, screen(each.id)) for each in SHOWN),
    *(Stop(f"untouched-{group.screens[0].id}", PAGE, screen(group.screens[0].id), untouched)
      for group in GROUPS[:3]),
    *(invalid_for(reason) for reason in INVALID),
    Stop("smtp-offline", PAGE, screen("services_setup"), offline),
    Stop("smtp-keyring", PAGE, screen("services_setup"), keyring_missing),
    Stop("smtp-off", PAGE, then(setting(auth="off"), screen("services_setup"))),
    Stop("smtp-password", PAGE, then(
        setting(auth="password", username="scan@example.com"), screen("services_setup"))),
    Stop("smtp-no-client-id", PAGE, then(setting(provider="later"), screen("services_setup"))),
    Stop("smtp-no-device-grant", PAGE, then(setting(provider="never"), screen("services_setup"))),
    Stop("smtp-tls-refused", PAGE, then(screen("services_setup"), refuses("tls", "off"))),
    Stop("smtp-not-deleted", PAGE, then(screen("services_setup"), not_removed)),
    *(Stop(f"smtp-deleted-{outcome.name}", PAGE, then(screen("services_setup"), removed(outcome)))
      for outcome in Removal.Outcome if outcome is not Removal.Outcome.Nothing),
    *editors(),
    Stop("choice-auth", "ChoicePage", opens("ChoicePage", group="smtp", key="auth")),
    Stop("providers", "ProviderPage", opens("ProviderPage", group="smtp", key="provider")),
    Stop("providers-many", "ProviderPage",
         opens("ProviderPage", group="smtp", key="provider"), ten_providers),
    *(registration(provider) for provider in BUILT_IN),
    Stop("providers-consent", "ProviderPage",
         opens("ProviderPage", group="smtp", key="provider"), with_consent),
    Stop("providers-unreadable", "ProviderPage", then(
        opens("ProviderPage", group="smtp", key="provider"), unreadable)),
    Stop("dialog-get-token", "GetTokenDialog", then(
        screen("services_setup"), dialog("GetTokenDialog"))),
    Stop("dialog-delete", "TokenCard", then(screen("services_setup"), dialog("ConfirmDialog"))),
    Stop("dialog-bound-account", "BoundDialog", asked("account", "EditPage")),
    Stop("dialog-bound-provider", "BoundDialog", asked("provider", "ProviderPage")),
)  # fmt: skip
