# SPDX-License-Identifier: Apache-2.0
"""`adgang providers`: list, add, set, remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_output, cli_worker, registrar
from app.actor import command_line
from app.cli_arguments import assignments, opened, read_secret, require_not_argument
from app.cli_usage import UsageError
from app.errors import AdgangError, ErrorId
from app.parts import provider_secret
from app.secret import Secret

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.oauth.provider import Endpoints, Provider

_SECRET = "client_secret"
_KEYS = ("client_id", "tenant", _SECRET)
_ENDPOINTS = ("device_authorization", "token", "revocation")
_BY_HAND = ("device_authorization", "token", "scope")  # nothing is asked of the issuer then
_OPTIONS = ("id", "issuer", "client_id", "scope", *_ENDPOINTS)


def listing(options: Namespace) -> int:
    """Show the providers; damaged ones in words only."""
    with opened(options) as core:
        providers, problems = core.providers.all(), core.providers.problems()
    rows = [row(provider) for provider in providers]
    if options.json:
        cli_output.document({"providers": rows})
        return cli_exit.OK
    cli_output.table(
        ("ID", "NAME", "ISSUER", "CLIENT ID", "TENANT", "DEVICE GRANT", "SOURCE"),
        [
            (row["id"], row["name"], row["issuer"], row["client_id"], row["tenant"],
             "yes" if row["device_grant"] else "no", row["source"])
            for row in rows
        ],
    )  # fmt: skip
    from app.cli_words import message

    for problem in problems:
        cli_output.say(message(problem))
    return cli_exit.OK


def add(options: Namespace) -> int:
    """Add a provider from a file, by asking its issuer, or with its endpoints named."""
    named = [name for name in _OPTIONS if getattr(options, name)]
    by_hand = any(name in named for name in _ENDPOINTS)
    needed = ("id", "client_id", *(_BY_HAND if by_hand else ("issuer",)))
    if options.file:
        if named:
            raise UsageError("FILE.toml and options together", key="FILE.toml")
    elif missing := [name for name in needed if name not in named]:
        option = f"--{missing[0].replace('_', '-')}"
        raise UsageError(f"{option} is missing (or name a FILE.toml)", key=option)
    with opened(options) as core:
        _add(core, options)
    return cli_exit.OK


def set(options: Namespace) -> int:  # noqa: A001 - the command's own name
    """Change client id, tenant or client secret, all or none."""
    values = assignments(options.values)
    for key in values:
        if key not in _KEYS:
            raise AdgangError(ErrorId.UNKNOWN_KEY, key=key, allowed=" ".join(_KEYS))
    given = values.pop(_SECRET, None)
    if given is not None:
        require_not_argument(_SECRET, given)
    with opened(options) as core:
        changes = core.providers.check_change(options.id, values) != core.providers.get(options.id)
        secret = read_secret(_SECRET) if given else None
        if given is not None:
            # A locked keyring refuses before anything is changed.
            core.vault().read(provider_secret(options.id))
        if changes:
            discard = options.discard_token
            registrar.change(core, options.id, values, command_line(), discard_token=discard)
        if given is not None:
            core.set_provider_secret(options.id, secret or Secret(""), command_line())
    return cli_exit.OK


def remove(options: Namespace) -> int:
    """Take away a provider that was added here, or the changes made to one, and its secret."""
    with opened(options) as core:
        discard = options.discard_token
        registrar.remove(core, options.id, command_line(), discard_token=discard)
    return cli_exit.OK


def _add(core: Core, options: Namespace) -> None:
    if options.file:
        core.add_provider(lambda known: known.add_file(Path(options.file)), command_line())
    else:
        scope = tuple((options.scope or "").split())
        issuer, found = _endpoints(core, options)
        core.add_provider(
            lambda known: known.add(options.id, issuer, options.client_id, scope, found),
            command_line(),
        )


def _endpoints(core: Core, options: Namespace) -> tuple[str, Endpoints]:
    """The issuer with what it says of itself, or with what was named by hand."""
    from app.oauth.provider import Endpoints

    if options.token:
        issuer = options.issuer or _origin(options.token)
        revocation = options.revocation or ""
        return issuer, Endpoints(options.device_authorization, options.token, revocation)
    return options.issuer, cli_worker.call(
        lambda: core.parts.reach.discover(options.issuer), linger=0.0
    )


def _origin(url: str) -> str:
    """`https://HOST` of an endpoint, for a provider whose issuer nobody named."""
    return "/".join(url.split("/")[:3])


def row(provider: Provider) -> dict[str, Any]:
    """The promised keys of a provider."""
    return {
        "id": provider.id,
        "name": provider.name,
        "issuer": provider.issuer,
        "client_id": provider.client_id or None,
        "tenant": provider.tenant or None,
        "device_grant": provider.device_grant,
        "source": str(provider.source),
    }
