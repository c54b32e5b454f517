# SPDX-License-Identifier: Apache-2.0
"""`adgang providers`: list, add, set, remove."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_output, cli_worker
from app.access import command_line
from app.cli_arguments import assignments, opened, read_secret, require_not_argument
from app.cli_usage import UsageError
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.parts import provider_secret

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.oauth.provider import Provider
    from app.secret import Secret

_SECRET = "client_secret"
_KEYS = ("client_id", "tenant", _SECRET)


def listing(options: Namespace) -> int:
    """Show the providers; damaged ones in words only."""
    with opened(options) as core:
        providers, problems = core.providers.all(), core.providers.problems()
    rows = [_row(provider) for provider in providers]
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
    """Add a provider from a file, or by asking its issuer."""
    named = [name for name in ("id", "issuer", "client_id", "scope") if getattr(options, name)]
    if options.file:
        if named:
            raise UsageError("FILE.toml and options together", key="FILE.toml")
    elif missing := [name for name in ("id", "issuer", "client_id") if name not in named]:
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
            _change(core, options, lambda: core.providers.change(options.id, values))
        if given is not None:
            _keep(core, options.id, secret)
            core.journal.add(command_line(), Act.CHANGE_PROVIDER, None)
    return cli_exit.OK


def remove(options: Namespace) -> int:
    """Take away a provider that was added here, or the changes made to one, and its secret."""
    with opened(options) as core:
        if not (core.config.providers / f"{Path(options.id).name}.toml").exists():
            core.providers.remove(options.id)  # says why not, before a token is discarded

        def change() -> None:
            _keep(core, options.id, None)
            core.providers.remove(options.id)

        _change(core, options, change)
    return cli_exit.OK


def _add(core: Core, options: Namespace) -> None:
    if options.file:
        core.providers.add_file(Path(options.file))
    else:
        found = cli_worker.call(lambda: core.parts.reach.discover(options.issuer), linger=0.0)
        scope = tuple((options.scope or "").split())
        core.providers.add(options.id, options.issuer, options.client_id, scope, found)
    core.journal.add(command_line(), Act.CHANGE_PROVIDER, None)


def _change(core: Core, options: Namespace, change: Callable[[], object]) -> None:
    core.change_provider(options.id, change, command_line(), discard_token=options.discard_token)


def _keep(core: Core, id: str, secret: Secret | None) -> None:  # noqa: A002
    """Keep the provider's client secret in the vault, or take it away."""
    if secret is not None:
        core.vault().write(provider_secret(id), secret)
    else:
        core.vault().remove(provider_secret(id))


def _row(provider: Provider) -> dict[str, Any]:
    return {
        "id": provider.id,
        "name": provider.name,
        "issuer": provider.issuer,
        "client_id": provider.client_id or None,
        "tenant": provider.tenant or None,
        "device_grant": provider.device_grant,
        "source": str(provider.source),
    }
