# SPDX-License-Identifier: Apache-2.0
"""Who may import what (docs/architecture.md, rules 1, 2, 3, 8 and 9)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.layering.imports import Import, When, imports
from tests.layering.source import Source

_HTTP = ("client", "discovery", "transport", "trouble", "tunnel")

# Package -> the only places in app/ and ui/ that may import it.
HOMES: dict[tuple[str, ...], tuple[str, ...]] = {
    # rule 2: a protocol is changed in one place
    ("requests", "requests_oauthlib", "oauthlib", "urllib3", "urllib.request", "http.client"): (
        *(f"app/oauth/{name}.py" for name in _HTTP),
        "app/sandbox/",
    ),
    ("smtplib",): ("app/mail/smtp.py",),
    ("poplib",): ("app/mail/pop3.py",),
    ("keyring", "secretstorage", "jeepney"): ("app/vault/",),
    ("cryptography",): ("app/vault/", "app/sandbox/"),
    ("argon2",): ("app/password_hash.py",),
    ("aiosmtpd", "http.server", "socketserver"): ("app/sandbox/",),
    ("socket", "select", "selectors", "asyncio"): (
        *(f"app/oauth/{name}.py" for name in _HTTP),
        "app/mail/",
        "app/network.py",  # hears of cables and routes
        "app/sandbox/",
        "app/life/alarm.py",  # one descriptor for all that ends a sleep
        "app/life/kernel.py",  # news of the network come through a socket
        "app/life/supervisor.py",  # so does what systemd is told
        "ui/display.py",  # asks whether an X server answers
        "ui/exit_signals.py",  # a socket pair wakes Qt's loop
    ),
    ("ssl", "truststore"): (
        *(f"app/oauth/{name}.py" for name in _HTTP),
        "app/mail/",
        "app/sandbox/",
        "app/tls.py",
    ),
    ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtSql", "subprocess"): (),
    ("sqlite3",): ("app/",),
    # rule 8: one door to threads in the panel
    ("PySide6.QtConcurrent", "PySide6.QtCore.QThread", "PySide6.QtCore.QThreadPool"): (
        "ui/background.py",
    ),
    ("threading", "concurrent", "multiprocessing", "queue"): ("app/", "ui/background.py"),
    # rule 9: locks between processes are one module's
    ("fcntl",): ("app/locks.py", "app/vault/", "ui/single_instance.py"),
}

# Rule 3: values in, values out. What they may import, beside each other.
PURE = (
    "app/oauth/accounts.py", "app/oauth/answer.py", "app/oauth/device_grant.py",
    "app/oauth/dialect.py", "app/oauth/failure.py", "app/oauth/grant.py", "app/oauth/provider.py",
    "app/oauth/reasons.py", "app/oauth/token.py", "app/oauth/token_response.py",
    "app/oauth/trace.py", "app/oauth/urls.py", "app/oauth/verification.py",
    "app/mail/refusal.py", "app/mail/sasl.py", "app/forecast.py", "app/life/schedule.py",
    "app/mail/addresses.py", "app/mail/dotted.py", "app/mail/letter.py", "app/mail/rejection.py",
    "app/preferences.py", "app/settings_file.py",
)  # fmt: skip
PURE_IMPORTS = (
    "__future__", "base64", "binascii", "collections", "dataclasses", "email.header", "enum",
    "functools", "hashlib", "itertools", "json", "math", "pathlib.Path", "re", "types", "typing",
    "unicodedata", "urllib.parse", "uuid", "app.access", "app.catalogue", "app.clock.Instant",
    "app.clock.NOT_BEFORE", "app.errors", "app.secret",
)  # fmt: skip


def core_without_panel(source: Source) -> Iterator[str]:
    """Rule 1: app/ has never heard of Qt; only the command line starts the panel, when asked."""
    if not source.within("app/"):
        return
    starts_panel = source.path.startswith("app/cli")
    for each in imports(source):
        later = each.when is not When.AT_ONCE
        if each.of("PySide6", "shiboken6") or (each.of("ui") and not (starts_panel and later)):
            yield _told(source, each, "the core does without the panel")


def homes(source: Source) -> Iterator[str]:
    """Rules 2, 8 and 9: what has one home is imported nowhere else."""
    if not source.within("app/", "ui/"):
        return
    for each in imports(source):
        for packages, places in HOMES.items():
            if each.of(*packages) and not source.within(*places) and each.when is not When.NEVER:
                yield _told(source, each, f"only {', '.join(places) or 'nobody'} may")


def pure(source: Source) -> Iterator[str]:
    """Rule 3: protocol logic knows no socket, no file and no clock."""
    if not source.within(*PURE):
        return
    others = [path.removesuffix(".py").replace("/", ".") for path in PURE]
    for each in imports(source):
        if not each.of(*PURE_IMPORTS, *others) and each.when is not When.NEVER:
            yield _told(source, each, "protocol logic is sans-I/O")


def _told(source: Source, each: Import, why: str) -> str:
    return f"{source.path}:{each.line}: imports {each.name}: {why}"
