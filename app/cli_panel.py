# SPDX-License-Identifier: Apache-2.0
"""`adgang` and `adgang demo`: the panel, imported only when it is shown."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import cli_output, resources
from app.cli_arguments import configuration
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.sandbox.sandbox import Sandbox

_SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})", re.ASCII)
_DENSITY = re.compile(r"\d{1,2}(\.\d{1,4})?", re.ASCII)
_SANDBOX = "sandbox"  # the folder beside a demo's state files; tells it from a real state
_GROUP = "smtp"


@dataclass(frozen=True, slots=True)
class Look:
    """How the panel is to look; None: the panel chooses."""

    lang: str | None
    size: tuple[int, int] | None
    fullscreen: bool
    density: float | None  # px per mm


def run_panel(options: Namespace) -> int:
    """Show the panel until it is closed."""
    look = _look(options)
    config = configuration(options)
    _require_display()
    from ui import panel

    return panel.run(
        config, lang=look.lang, size=look.size, fullscreen=look.fullscreen, density=look.density
    )


def run_demo(options: Namespace) -> int:
    """Show the panel with the sandbox, on a state of its own."""
    look = _look(options)
    config = configuration(options)
    _require_display()
    from app.core import Core
    from app.sandbox.sandbox import Sandbox
    from ui import panel

    with (
        _scratch(config.state if options.state else None) as state,
        Sandbox(state / _SANDBOX, pages="http", lan=options.lan) as sandbox,
    ):
        demo = config.for_demo(state, sandbox.ca_file)
        with closing(Core.open(demo, extra_providers=(sandbox.provider(),))) as core:
            _fill_in(core, sandbox)
            _tell(sandbox)
            account = sandbox.accounts[0]
            return panel.run(
                demo, core=core, lang=look.lang, size=look.size, fullscreen=look.fullscreen,
                density=look.density,
                demo_note=panel.DemoNote(
                    sandbox.verification_uri, account.user, account.password
                ),
            )  # fmt: skip


def _require_display() -> None:
    """Before anything is started, and before Qt, which aborts without a display."""
    from ui import display

    if not display.prepare(os.environ):
        raise AdgangError(ErrorId.NO_DISPLAY)


def _look(options: Namespace) -> Look:
    return Look(
        lang=_language(getattr(options, "lang", None)),
        size=_size(getattr(options, "size", None)),
        fullscreen=getattr(options, "fullscreen", False),
        density=_density(getattr(options, "density", None)),
    )


def _language(wish: str | None) -> str | None:
    """The wish, if it or its language alone is there. Raises `bad_value`."""
    if wish is None:
        return None
    files = resources.translations().glob("panel_*.qm")
    codes = {"en"} | {file.stem.removeprefix("panel_").replace("_", "-") for file in files}
    if not {wish, wish.split("-")[0]} & codes:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--lang", value=wish, allowed=" ".join(sorted(codes))
        )
    return wish


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = _SIZE.fullmatch(text)
    if not found:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--size", value=text, allowed="WIDTHxHEIGHT, such as 1024x600"
        )
    return int(found[1]), int(found[2])


def _density(text: str | None) -> float | None:
    if text is None:
        return None
    if not _DENSITY.fullmatch(text) or not 2 <= float(text) <= 20:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--density", value=text, allowed="2 to 20 pixels in a millimetre"
        )
    return float(text)


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
    from app.access import command_line

    actor, account = command_line(), sandbox.accounts[0].user
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
        f"Accounts there, each with its password:\n{accounts}",
        end="",
    )
