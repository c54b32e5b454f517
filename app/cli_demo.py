# SPDX-License-Identifier: Apache-2.0
"""`adgang demo`: the panel with a sandbox provider, on a state that goes away with it."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app import cli_output
from app.cli_arguments import configuration
from app.cli_look import Look, look
from app.cli_panel import require_display, signals_put_off
from app.errors import AdgangError, ErrorId
from app.secret import Secret

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.sandbox.sandbox import Sandbox

_SANDBOX = "sandbox"  # the folder beside a demo's state files; tells it from a real state
_GROUP = "smtp"
_ADMINISTRATOR = "12345"  # shown to everybody who tries it


def run(options: Namespace) -> int:
    """Show the panel until it is closed; everything stops with it."""
    asked = look(options)
    config = configuration(options)
    require_display()
    from app.core import Core
    from app.sandbox.sandbox import Sandbox

    with (
        _scratch(config.state if options.state else None) as state,
        Sandbox(state / _SANDBOX, pages="http", lan=options.lan) as sandbox,
        closing(
            Core.open(
                config.for_demo(state, sandbox.ca_file), extra_providers=(sandbox.provider(),)
            )
        ) as core,
    ):
        _fill_in(core, sandbox)
        return _show(core, sandbox, asked)


def _show(core: Core, sandbox: Sandbox, asked: Look) -> int:
    account = sandbox.accounts[0]
    with signals_put_off():
        _tell(sandbox)
        gc.disable()  # until the panel stands: what its start makes, stays
        from ui import application

        note = application.DemoNote(
            sandbox.verification_uri, account.user, account.password, _ADMINISTRATOR
        )
        return application.run(core.config, core=core, demo_note=note, **asked._asdict())


@contextmanager
def _scratch(asked: Path | None) -> Iterator[Path]:
    """The demo's state: where it was asked for, else one that goes away with it."""
    if asked is None:
        with tempfile.TemporaryDirectory(prefix="adgang-demo-") as folder:
            yield Path(folder)
        return
    if (asked / "adgang.db").exists() and not (asked / _SANDBOX).is_dir():
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--state", value=str(asked),
            allowed="a demo's own state; this one is a real panel's",
        )  # fmt: skip
    yield asked


def _fill_in(core: Core, sandbox: Sandbox) -> None:
    """Settings that are ready for Get token; tokens of an earlier sandbox mean nothing here."""
    from app.actor import command_line

    actor, account = command_line(), sandbox.accounts[0].user
    core.access.reset_password(Secret(_ADMINISTRATOR), actor)
    for status in core.tokens.status_all():
        if status.has_something:
            core.tokens.delete(status.group, actor)
    values = {
        "provider": sandbox.provider().id, "account": account, "auth": "oauth2",
        "sender_name": "Adgang Demo", "sender_address": account,
    }  # fmt: skip
    core.change_settings(_GROUP, values, actor)


def _tell(sandbox: Sandbox) -> None:
    accounts = "".join(f"  {each.user}  {each.password}\n" for each in sandbox.accounts)
    cli_output.write(
        f"This is a demo: provider, mail servers and accounts are a sandbox on this machine.\n"
        f"The phone's page: {sandbox.verification_uri}\n"
        f"Accounts there, each with its password:\n{accounts}"
        f"The panel's administrator password: {_ADMINISTRATOR}\n",
        end="",
    )
