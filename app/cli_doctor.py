# SPDX-License-Identifier: Apache-2.0
"""`adgang doctor`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app import cli_exit, cli_output, doctor, doctor_machine
from app.cli_arguments import configuration
from app.cli_words import MISSING, clean, message
from app.doctor import Check, Finding, Result

if TYPE_CHECKING:
    from argparse import Namespace

CHECKS = {
    "clock": "Clock",
    "display": "Display",
    "qt": "Qt",
    "keyboard": "On-screen keyboard",
    "fonts": "Fonts",
    "language_fonts": "Fonts of scripts",
    "translations": "Translations",
    "configuration": "Configuration",
    "certificates": "Certificates",
    "state": "State directory",
    "space": "Free space",
    "database": "Database",
    "administrator": "Administrator",
    "keyring": "Keyring",
    "providers": "Providers",
    "group": "Group",
}

FINDINGS = {
    Finding.CLOCK_WRONG: "The clock is wrong: set date and time.",
    Finding.NO_BOOT_CLOCK: "The kernel's boot id cannot be read (is /proc there?); after a"
    " restart the wall clock decides how long a code lives.",
    Finding.OPEN_TO_OTHERS: "Other users can read these: chmod go= them.",
    Finding.LITTLE_SPACE: "Little space is left: make room before it is full.",
    Finding.KEY_ON_DISK: "The keyring's key lies beside the secrets: a copy of the disk opens"
    " them. Give the key by systemd (LoadCredentialEncrypted=panel-keyring-key) or name its file"
    " in ADGANG_KEY_FILE.",
    Finding.NO_PASSWORD: "No administrator password: whoever stands at the panel first sets it."
    " Set it: adgang passwd.",
    Finding.NO_CERTIFICATES: "The system has no certificates to trust: install ca-certificates.",
    Finding.NO_DISPLAY: "No display for the panel; the commands need none.",
    Finding.NO_QT: "Qt (PySide6) is not installed: the panel cannot start; the commands can.",
    Finding.NO_FONTS: "The panel's fonts are missing; Qt takes the system's.",
    Finding.NO_LANGUAGE_FONTS: "Some languages cannot be shown: install fonts-noto-core and"
    " fonts-noto-cjk.",
    Finding.NO_TRANSLATIONS: "No compiled translations: the panel speaks English only.",
    Finding.NO_KEYBOARD: "No on-screen keyboard (PySide6-Addons and libpulse0): connect one.",
    Finding.NOT_SET_UP: "Not set up.",
    Finding.MISSING: "Something is not set.",
    Finding.HIDDEN: "Hidden by this machine's configuration.",
    Finding.NO_TOKEN: "No token yet: adgang get-token GROUP.",
    Finding.TOKEN_INVALID: "The token is invalid: adgang test GROUP says why.",
}

RESULTS = {"ok": "ok", "warning": "LOOK", "failed": "FAILED", "skipped": "-"}


def run(options: Namespace) -> int:
    """Show every check; ends with the exit code of the first that failed, warnings are none."""
    from ui import display

    found = []
    machine = doctor_machine.checks(display=display.platform(os.environ) is not None)
    for check in doctor.examine(lambda: configuration(options), machine):
        found.append(check)
        if not options.json:
            _show(check)
    if options.json:
        cli_output.document({"checks": [_described(check) for check in found]})
    errors = (check.error for check in found if check.error is not None)
    return next((cli_exit.code(error) for error in errors), cli_exit.OK)


def _described(check: Check) -> dict[str, str | None]:
    detail = " ".join(filter(None, (check.finding, check.detail)))
    return {"check": check.check, "result": str(check.result), "detail": detail or None}


def _show(check: Check) -> None:
    kind, _, group = check.check.partition(":")
    name = f"{CHECKS[kind]} {group}".strip()
    told = clean(check.detail) if check.error is None else ""
    first, *rest = [told, *_advice(check, group)] if told else [*_advice(check, group), ""]
    cli_output.write(f"{name:<20}{RESULTS[check.result]:<8}{first}".rstrip())
    for line in filter(None, rest):
        cli_output.write(f"{'':<28}{line}")


def _advice(check: Check, group: str) -> list[str]:
    if check.error is not None:
        return [message(check.error, group=group or None)]
    if check.finding is None or check.result is Result.OK:
        return []
    advice = [FINDINGS[check.finding]]
    if check.finding is Finding.MISSING:
        advice += [MISSING[key] for key in check.detail.split()]
    return [line.replace("GROUP", group) for line in advice]
