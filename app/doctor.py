# SPDX-License-Identifier: Apache-2.0
"""What may be wrong on this machine, check by check, as data. No network, no Qt, no repair."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from app import catalogue
from app.catalogue import Auth, Group
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from app.core import Core
    from app.panel_config import PanelConfig


class Result(StrEnum):
    """How a check went."""

    OK = "ok"
    WARNING = "warning"  # it works, but somebody should look at it
    FAILED = "failed"
    SKIPPED = "skipped"


class Finding(StrEnum):
    """What is not as it should be, where no error says it."""

    CLOCK_WRONG = "clock_wrong"
    NO_BOOT_CLOCK = "no_boot_clock"
    OPEN_TO_OTHERS = "open_to_others"
    LITTLE_SPACE = "little_space"
    KEY_ON_DISK = "key_on_disk"
    NO_PASSWORD = "no_password"
    NO_CERTIFICATES = "no_certificates"
    NO_DISPLAY = "no_display"
    NO_QT = "no_qt"
    NO_FONTS = "no_fonts"
    NO_LANGUAGE_FONTS = "no_language_fonts"
    NO_TRANSLATIONS = "no_translations"
    NO_KEYBOARD = "no_keyboard"
    NOT_SET_UP = "not_set_up"
    MISSING = "missing"
    HIDDEN = "hidden"
    NO_TOKEN = "no_token"
    TOKEN_INVALID = "token_invalid"


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `detail` is data, the same in every language; `error` says what failed."""

    check: str
    result: Result
    detail: str = ""
    finding: Finding | None = None
    error: AdgangError | None = field(default=None, repr=False)


def ok(check: str, detail: str = "") -> Check:
    """Nothing to do."""
    return Check(check, Result.OK, detail)


def warning(check: str, finding: Finding, detail: str = "") -> Check:
    """It works, but somebody should look at it."""
    return Check(check, Result.WARNING, detail, finding)


def failed(check: str, error: AdgangError) -> Check:
    """It does not work, and the error says why."""
    return Check(check, Result.FAILED, f"{error.code} {error.key or ''}".strip(), error=error)


def examine(configure: Callable[[], PanelConfig], machine: Iterable[Check]) -> Iterator[Check]:
    """Every check, one after another; what builds on a failed one is left out.

    `configure` reads the configuration, `machine` are the checks that need none.
    """
    from app import doctor_state

    yield from machine
    try:
        config = configure()
    except AdgangError as error:
        yield failed("configuration", error)
        return
    yield ok("configuration", str(config.machine))
    yield from doctor_state.checks(config)
    yield from _core(config)


def _core(config: PanelConfig) -> Iterator[Check]:
    from app.core import Core

    try:
        core = Core.open(config)
        if not core.database.sound():
            core.close()
            raise AdgangError(ErrorId.STATE_DAMAGED, key=str(config.database))
    except AdgangError as error:
        yield failed("database", error)
        return
    yield ok("database", str(config.database))
    with closing(core):
        yield _told("administrator", partial(_administrator, core))
        yield _told("keyring", partial(_keyring, core))
        yield from _providers(core)
        for group in catalogue.GROUPS:
            yield _told(f"group:{group.id}", partial(_group, core, group))


def _told(check: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except AdgangError as error:
        return failed(check, error)


def _administrator(core: Core) -> Check:
    if not core.access.configured():
        return warning("administrator", Finding.NO_PASSWORD)
    return ok("administrator")


def _keyring(core: Core) -> Check:
    from app.vault.sealed_file import key_path
    from app.vault.vault import MACHINE, Condition

    vault = core.vault()
    condition = vault.condition()
    if condition is not Condition.OPEN:
        vault.read("doctor")  # tells more than the condition does, where it can
        locked = condition is Condition.LOCKED
        raise AdgangError(ErrorId.KEYRING_LOCKED if locked else ErrorId.KEYRING_MISSING)
    if vault.backend == MACHINE and key_path(core.config) == core.config.machine_key:
        return warning("keyring", Finding.KEY_ON_DISK, f"{vault.backend} {core.config.machine_key}")
    return ok("keyring", vault.backend)


def _providers(core: Core) -> Iterator[Check]:
    found = core.providers
    yield from (failed("providers", problem) for problem in found.problems())
    yield ok("providers", " ".join(provider.id for provider in found.all()))


def _group(core: Core, group: Group) -> Check:
    check = f"group:{group.id}"
    if group.id in core.config.hidden_groups:
        return Check(check, Result.SKIPPED, finding=Finding.HIDDEN)
    values = core.settings.get(group.id)
    if not any(values[key] for key in ("server", "provider", "account", "username")):
        return Check(check, Result.SKIPPED, finding=Finding.NOT_SET_UP)
    auth = Auth(str(values["auth"]))
    missing = [] if values["server"] else ["server"]
    if auth is Auth.OAUTH2:
        missing += core.missing(group.id)
    elif auth is Auth.PASSWORD:
        missing += [] if values["username"] else ["username"]
        missing += [] if values["password"] == "set" else ["password"]
    if missing:
        return warning(check, Finding.MISSING, " ".join(missing))
    return ok(check, str(auth)) if auth is not Auth.OAUTH2 else _token(core, check, group)


def _token(core: Core, check: str, group: Group) -> Check:
    status = core.tokens.status(group.id)
    if status.reason is not None:
        return warning(check, Finding.TOKEN_INVALID, str(status.reason))
    if not status.in_force:
        return warning(check, Finding.NO_TOKEN)
    return ok(check, str(status.account))
