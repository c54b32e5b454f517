# SPDX-License-Identifier: Apache-2.0
"""Who has to register this machine at a provider, and how: codes and values, step by step."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from app.oauth.provider import Provider, RegistrationStep

_NAMELESS = "ACCOUNT"  # where the mailbox is not known yet
_ANYBODYS = ("organizations", "common", "consumers")  # Microsoft's words for no tenant of one's own


class Task(NamedTuple):
    """One step. `url` is https and fit for a QR code, `command` is to be typed as it is.

    `done`: whether it can be seen from here that it has been done.
    """

    step: RegistrationStep
    url: str = ""
    text: str = ""  # names, the same in every language
    command: str = ""
    done: bool = False


def tasks(provider: Provider, account: str = "") -> list[Task]:
    """What is to be done, in this order; `account` is the mailbox, where it is known."""
    return [_task(step, provider, account) for step in provider.registration.steps]


def consent_page(provider: Provider) -> str:
    """Where an administrator approves this client for the organisation; empty: not known yet.

    entra-docs, grant-admin-consent.md: the permissions of the registration are asked for.
    """
    if not provider.client_id or (provider.tenant_needed and not provider.tenant):
        return ""
    return provider.registration.consent.replace("{client_id}", quote(provider.client_id, safe=""))


def _task(step: RegistrationStep, provider: Provider, account: str) -> Task:
    found, setting = provider.registration, f"adgang providers set {provider.id}"
    match step:
        case RegistrationStep.OPEN_CONSOLE:
            return Task(step, url=found.console)
        case RegistrationStep.PERMISSIONS:
            return Task(step, text=", ".join(found.permissions))
        case RegistrationStep.CONSENT:
            return Task(step, url=consent_page(provider))
        case RegistrationStep.SMTP_AUTH:
            return Task(step, command=_allow_smtp(account))
        case RegistrationStep.TENANT:
            choice, own = " | ".join(provider.tenants), provider.tenant not in ("", *_ANYBODYS)
            return Task(step, text=choice, command=f"{setting} tenant=NAME", done=own)
        case RegistrationStep.CLIENT_ID:
            return Task(step, command=f"{setting} client_id=ID", done=bool(provider.client_id))
        case RegistrationStep.CLIENT_SECRET:
            return Task(step, command=f"{setting} client_secret=-")
    return Task(step)


def _allow_smtp(account: str) -> str:
    """Exchange Online PowerShell: authenticated SMTP for this mailbox alone."""
    mailbox = account.replace("'", "''") or _NAMELESS
    return f"Set-CASMailbox -Identity '{mailbox}' -SmtpClientAuthenticationDisabled $false"
