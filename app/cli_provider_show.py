# SPDX-License-Identifier: Apache-2.0
"""`adgang providers show`: one provider whole, and how to come to a client id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_output
from app.cli_arguments import opened
from app.cli_providers import row
from app.cli_words import clean

if TYPE_CHECKING:
    from argparse import Namespace

    from app.oauth.provider import Provider
    from app.oauth.registration import Task

WAYS = {
    "app_password": "a password made for this machine in the account's settings (app password),"
    " with auth=password",
    "relay": "the provider's relay, which lets this network's address in without a log-in, with"
    " auth=off",
    "browser": "a log-in in a browser on a computer; this version does not have it",
    "other_mailbox": "a mailbox of another provider for this machine",
}

STEPS = {
    "open_console": "Log in at {url} with an account that may register applications",
    "register_organization": "Register an application for the accounts of this organization only;"
    " it needs no redirect address",
    "register_personal": "Register an application for personal Microsoft accounts; it needs no"
    " redirect address",
    "register_device": "Add a client for non-browser applications (devices with limited input)",
    "register_web": "Create an application; a web service is its platform",
    "public_client": "Under Authentication, set 'Allow public client flows' to Yes",
    "permissions": "Add these delegated permissions: {text}",
    "consent": "As an administrator, approve them for the organization: {url}",
    "smtp_auth": "Switch authenticated SMTP on for the mailbox (Exchange Online PowerShell):"
    " {command}",
    "tenant": "Set the organization's tenant, its ID or domain: {command}",
    "client_id": "Note the client ID, and set it: {command}",
    "client_secret": "Note the client secret, and set it: {command}",
}

_DATA_CENTRE = "Set the data centre that holds the accounts ({text}): {command}"
_NO_CONSENT = "As an administrator, approve them for the organization (on a page that is named here\
 when the client ID is set)"


def run(options: Namespace) -> int:
    """Show one provider; `--json` has the steps as codes and values."""
    with opened(options) as core:
        provider = core.providers.get(options.id)
        tasks = core.registration(options.id, options.group)
    if options.json:
        cli_output.document({"provider": _whole(provider, tasks)})
        return cli_exit.OK
    for name, value in _described(provider):
        cli_output.write(f"{name:<18}{clean(value) if value else '-'}")
    for way in provider.ways:
        cli_output.write(f"{'What does work':<18}{WAYS[way]}")
    if tasks:
        cli_output.write("\nHow to come to a client ID:")
    for number, task in enumerate(tasks, 1):
        cli_output.write(f"  {number}. {words(task)}{' (done)' if task.done else ''}")
    return cli_exit.OK


def words(task: Task) -> str:
    """One step for a person."""
    text = STEPS[task.step]
    if task.step == "consent" and not task.url:
        text = _NO_CONSENT
    if task.step == "tenant" and task.text:
        text = _DATA_CENTRE
    return clean(text.format(url=task.url, text=task.text, command=task.command))


def _described(provider: Provider) -> list[tuple[str, str]]:
    mail = [
        f"{protocol} {server.host}:{server.port} {server.tls}"
        for protocol, server in provider.mail.items()
    ]
    return [
        ("Provider", f"{provider.id} ({provider.name})"),
        ("Issuer", provider.issuer),
        ("Client ID", provider.client_id),
        ("Tenant", provider.tenant),
        ("Device grant", "yes" if provider.device_grant else "no"),
        ("Scopes", " ".join(provider.scopes)),
        ("OAuth 2.0 for", " ".join(provider.protocols)),
        ("Mail servers", ", ".join(mail)),
        ("Source", str(provider.source)),
    ]


def _whole(provider: Provider, tasks: list[Task]) -> dict[str, Any]:
    grants = {"device": provider.device_grant, "code": provider.code_grant}
    return {
        **row(provider),
        "grants": [name for name, there in grants.items() if there],
        "protocols": [str(protocol) for protocol in provider.protocols],
        "ways": [str(way) for way in provider.ways],
        "scopes": list(provider.scopes),
        "tenants": list(provider.tenants),
        "secret_needed": provider.secret_needed,
        "idle_days": provider.idle_days,
        "access_page": provider.access_page or None,
        "mail": {
            str(protocol): {"server": server.host, "port": server.port, "tls": str(server.tls)}
            for protocol, server in provider.mail.items()
        },
        "registration": [
            {
                "step": str(task.step),
                "url": task.url or None,
                "text": task.text or None,
                "command": task.command or None,
                "done": task.done,
            }
            for task in tasks
        ],
    }
