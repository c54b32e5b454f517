# SPDX-License-Identifier: Apache-2.0
"""`adgang settings get`, `set` and `copy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import catalogue, cli_exit, cli_output
from app.actor import command_line
from app.catalogue import Kind
from app.cli_arguments import assignments, opened, read_secret, require_not_argument
from app.parts import password_entry
from app.secret import Secret

if TYPE_CHECKING:
    from argparse import Namespace


def get(options: Namespace) -> int:
    """Show all settings of a group or record, or one; secrets as `set` or `unset`."""
    group = catalogue.record(options.group)
    wanted = [group.field(options.key)] if options.key else list(group.fields)
    with opened(options) as core:
        values = core.settings.get(group.id)
    shown = {field.key: values[field.key] for field in wanted}
    if options.json:
        cli_output.document({"group": group.id, "settings": shown})
    elif options.key:
        cli_output.write(_text(shown[options.key]))
    else:
        for key, value in shown.items():
            cli_output.write(f"{key}={_text(value)}")
    return cli_exit.OK


def change(options: Namespace) -> int:
    """Set values, all or none; a secret comes from stdin."""
    group = catalogue.record(options.group)
    values = assignments(options.values)
    secrets = {key: values.pop(key) for key in list(values) if group.field(key).kind is Kind.SECRET}
    for key, value in secrets.items():
        require_not_argument(key, value)
    with opened(options) as core:
        core.settings.checked(group.id, values)  # before a person is asked for a secret
        password = _password(group, secrets)
        if password is not None:
            # A locked keyring refuses before anything is changed.
            core.vault().read(password_entry(group.id))
        if values:
            core.change_settings(
                group.id, values, command_line(), discard_token=options.discard_token
            )
        if password is not None:
            core.set_password(group.id, password, command_line())
    return cli_exit.OK


def copy(options: Namespace) -> int:
    """Make the settings of one group those of another."""
    with opened(options) as core:
        core.copy_settings(
            options.source, options.target, command_line(),
            with_password=options.with_password, discard_token=options.discard_token,
        )  # fmt: skip
    return cli_exit.OK


def _password(group: catalogue.Record, secrets: dict[str, str]) -> Secret | None:
    """The new password, empty to remove it; None: leave it. Raises `bad_value`."""
    for key, value in secrets.items():
        if not value:
            return Secret("")
        from app import validation

        secret = read_secret(key)
        validation.check(group.field(key), secret.reveal())
        return secret
    return None


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)
