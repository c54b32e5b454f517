# SPDX-License-Identifier: Apache-2.0
"""The commands and their arguments; each command's module is imported when it is called."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, NoReturn

from app import cli_output
from app.catalogue import PROXY, RECORDS
from app.cli_usage import UsageError

_EPILOG = """\
exit codes: 0 done, 64 usage, 65 bad value or file, 66 file missing, 69 not reachable, 70 our
fault, 73 state not writable, 75 try later, 77 no valid token or refused, 78 not configured,
130 interrupted
"""


_FLAGS = {"--yes", "--discard-token", "--keep-account", "--dry-run", "--with-password"}
_SENDMAIL = ("-f", "-F", "-r", "-o", "-B")  # take a word, which may be glued to them
_RECORD = f"a settings group (adgang groups), {' or '.join(record.id for record in RECORDS)}"


class _Parser(argparse.ArgumentParser):
    """An argument parser whose refusals are `AdgangError`s."""

    def print_help(self, file: Any = None) -> None:  # noqa: ARG002 - argparse's signature
        """The help text on stdout, as data is."""
        cli_output.write(self.format_help(), end="")

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            raise UsageError(
                f"unknown command {value}", key=str(action.metavar), value=str(value),
                allowed=" ".join(map(str, action.choices)),
            )  # fmt: skip


def parse(given: Sequence[str]) -> argparse.Namespace:
    """The options of one call. Raises `usage`; its text repeats no plain argument."""
    options, surplus = _parser().parse_known_args(_ordered(given))
    unknown = [word.split("=")[0] for word in surplus if word.startswith("-")]
    if unknown:
        raise UsageError(f"unknown option {unknown[0]}", key=unknown[0])
    if surplus:  # not repeated: somebody may have put a password here
        raise UsageError("too many arguments")
    return options


def _ordered(given: Sequence[str]) -> list[str]:
    """Global options first, flags of a command last.

    They may stand anywhere, but an option between two positional arguments makes argparse
    lose the second where that one is optional or repeated (CPython issue 59317).
    """
    first, middle, last = list[str](), list[str](), list[str]()
    words = iter(given)
    for word in words:
        if word == "--":
            return [*first, *middle, *last, word, *words]
        if word == "--state":
            value = [*islice(words, 1)]
            (first if value else last).extend([word, *value])  # without one it is refused
        elif word == "--json" or word.startswith("--state="):
            first.append(word)
        elif word in _SENDMAIL:
            last.extend([word, *islice(words, 1)])
        elif word[:1] == "-" and word[1:2].isalpha():
            last.append(word)
        else:
            (last if word in _FLAGS else middle).append(word)
    return [*first, *middle, *last]


def command(options: argparse.Namespace) -> Callable[[argparse.Namespace], int]:
    """The function that does what was asked."""
    module, function = options.run.split(":")
    found: Callable[[argparse.Namespace], int] = getattr(
        importlib.import_module(f"app.{module}"), function
    )
    return found


def _parser() -> argparse.ArgumentParser:
    common = _common(default=argparse.SUPPRESS)
    panel = _panel()
    parser = _Parser(
        prog="adgang", parents=[_common(default=None), panel], allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter, epilog=_EPILOG,
        description="The printer's front panel for e-mail with OAuth 2.0; without a command, the"
        " panel itself.",
    )  # fmt: skip
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and end")
    parser.set_defaults(run="cli_panel:run")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    def add(name: str, run: str, text: str, *more: _Parser) -> _Parser:
        made = commands.add_parser(
            name, help=text, description=text, parents=[common, *more], allow_abbrev=False
        )
        made.set_defaults(run=run)
        return made

    demo = add("demo", "cli_demo:run", "the panel with a sandbox provider", _panel())
    demo.add_argument(
        "--lan", action="store_true", help="phone pages as plain http on the LAN address"
    )
    add("sandbox", "cli_sandbox:run", "the sandbox provider and mail servers alone")
    add("groups", "cli_listings:groups", "list the settings groups")
    _providers(add("providers", "cli_providers:listing", "list and change providers"), common)
    status = add("status", "cli_listings:status", "show the token of each group")
    _group(status, nargs="?")
    _settings(add("settings", "cli_settings:none", "show and change settings"), common)
    get = add("get-token", "cli_get_token:run", "get a token; shows a code for a phone")
    _group(get)
    get.add_argument(
        "--keep-account", action="store_true",
        help="keep a log-in with another account than the settings', and change them",
    )  # fmt: skip
    delete = add("delete-token", "cli_delete_token:run", "delete a group's token")
    _group(delete)
    delete.add_argument("--yes", action="store_true", help="really delete it")
    test = add("test", "cli_test:run", "test a group's connection, or the proxy, step by step")
    _group(test, help=f"a settings group (adgang groups), or {PROXY}")
    _group(add("token", "cli_token:run", "print a valid access token"))
    add(
        "passwd", "cli_passwd:run",
        "set the administrator password of the panel; asks for it, or reads a line of stdin",
    )  # fmt: skip
    _send(add("send", "cli_send:run", "send the message on standard input"))
    receive = add("receive", "cli_receive:run", "collect a group's mail into a Maildir")
    _group(receive)
    receive.add_argument("--maildir", metavar="DIR", required=True, help="made where it is missing")
    receive.add_argument("--limit", metavar="N", help="at most so many messages")
    service = add("service", "cli_service:run", "what the panel does by itself, without a display")
    service.add_argument(
        "--once", action="store_true", help="do what is due now, and end (for cron or a timer)"
    )
    service.add_argument(
        "--maildir", metavar="GROUP=DIR", action="append", default=[],
        help="put the group's mail into this Maildir; else it is only counted",
    )  # fmt: skip
    add("doctor", "cli_doctor:run", "look for what is wrong on this machine")
    journal = add("journal", "cli_journal:run", "show who did what when, the newest first")
    journal.add_argument("--limit", metavar="N", help="so many entries at most (else 100)")
    reset = add("reset", "cli_reset:run", "delete everything of this panel: a factory reset")
    reset.add_argument("--yes", action="store_true", help="really delete it")
    return parser


def _common(default: str | None) -> _Parser:
    """Options that may stand before the command and after it."""
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--state", metavar="DIR", default=default,
        help="the state directory (else ADGANG_STATE, else $XDG_STATE_HOME/adgang)",
    )  # fmt: skip
    parser.add_argument(
        "--json", action="store_true", default=default or False,
        help="JSON on stdout, and errors as JSON on stderr",
    )  # fmt: skip
    return parser


def _panel() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    group = parser.add_argument_group("the panel")
    unset = argparse.SUPPRESS
    group.add_argument("--lang", metavar="CODE", default=unset, help="language, such as da")
    group.add_argument("--size", metavar="WxH", default=unset, help="pixels, such as 1024x600")
    group.add_argument("--fullscreen", action="store_true", default=unset, help="no window frame")
    group.add_argument(
        "--density", metavar="PX_PER_MM", default=unset, help="pixels in a millimetre of the screen"
    )
    return parser


def _group(parser: argparse.ArgumentParser, **more: Any) -> None:
    more.setdefault("help", "a settings group (adgang groups)")
    parser.add_argument("group", metavar="GROUP", **more)


def _providers(parser: _Parser, common: _Parser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", parser_class=_Parser)

    def add(name: str, text: str) -> _Parser:
        made = actions.add_parser(
            name, help=text, description=text, parents=[common], allow_abbrev=False
        )
        made.set_defaults(run=f"cli_providers:{'listing' if name == 'list' else name}")
        return made

    add("list", "list the providers")
    new = add("add", "add a provider from its issuer (discovery) or from a TOML file")
    new.add_argument("file", metavar="FILE.toml", nargs="?", help="a provider definition")
    new.add_argument("--id", metavar="ID", help="its name here")
    new.add_argument("--issuer", metavar="URL", help="https address of its discovery document")
    new.add_argument("--client-id", metavar="ID", help="this machine's client id there")
    for name, text in (
        ("device-authorization", "where a code is asked for, instead of discovery"),
        ("token", "its token endpoint, likewise"),
        ("revocation", "its revocation endpoint, if there is one"),
    ):
        new.add_argument(f"--{name}", metavar="URL", help=text)
    new.add_argument("--scope", metavar='"A B"', help="scopes to ask for, separated by spaces")
    show = add("show", "show a provider whole, and how to come to a client id")
    show.set_defaults(run="cli_provider_show:run")
    show.add_argument("id", metavar="ID")
    show.add_argument("group", metavar="GROUP", nargs="?", help="whose mailbox is to be named")
    change = add("set", "change a provider: client_id=ID tenant=NAME client_secret=-")
    change.add_argument("id", metavar="ID")
    change.add_argument(
        "values", metavar="KEY=VALUE", nargs="+",
        help="client_secret=- reads the secret from stdin, or asks; client_secret= removes it",
    )  # fmt: skip
    _discard(change)
    gone = add("remove", "remove a provider that was added here, or the changes made to it")
    gone.add_argument("id", metavar="ID")
    _discard(gone)


def _settings(parser: _Parser, common: _Parser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", parser_class=_Parser)
    actions.required = True

    def add(name: str, run: str, text: str) -> _Parser:
        made = actions.add_parser(
            name, help=text, description=text, parents=[common], allow_abbrev=False
        )
        made.set_defaults(run=run)
        return made

    get = add("get", "cli_settings:get", "show a group's settings")
    _group(get, help=_RECORD)
    get.add_argument("key", metavar="KEY", nargs="?", help="only this one")
    change = add("set", "cli_settings:change", "change a group's settings, all or none")
    _group(change, help=_RECORD)
    change.add_argument(
        "values", metavar="KEY=VALUE", nargs="+",
        help="password=- reads the secret from stdin, or asks; password= removes it",
    )  # fmt: skip
    _discard(change)
    export = add("export", "cli_transfer:export", "write all settings to a file, without secrets")
    export.add_argument("file", metavar="FILE", nargs="?", default="-", help="- is stdout")
    take = add("import", "cli_transfer:import_", "take settings from such a file, all or none")
    take.add_argument("file", metavar="FILE", help="- is stdin")
    take.add_argument("--dry-run", action="store_true", help="only show what would change")
    _discard(take)
    copy = add(
        "copy", "cli_settings:copy",
        "make a group's settings those of another group of its protocol; never the token",
    )  # fmt: skip
    copy.add_argument("source", metavar="FROM", help="a settings group (adgang groups)")
    copy.add_argument("target", metavar="TO", help="the group that is changed")
    copy.add_argument(
        "--with-password", action="store_true", help="copy the password too, inside the keyring"
    )
    _discard(copy)


def _discard(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--discard-token", action="store_true", help="delete a token that depends on the change"
    )


def _send(parser: argparse.ArgumentParser) -> None:
    """What sendmail takes, as far as it makes sense here."""
    _group(parser)
    parser.add_argument("recipients", metavar="RECIPIENT", nargs="*", help="who gets it")
    parser.add_argument("-t", action="store_true", help="those in To, Cc and Bcc get it, too")
    parser.add_argument(
        "-f", "-r", dest="f", metavar="SENDER", help="instead of the settings' sender_address"
    )
    parser.add_argument("-F", metavar="NAME", help="instead of the settings' sender_name")
    parser.add_argument("-i", action="store_true", help="a line with a lone dot ends nothing")
    parser.add_argument(
        "-o", metavar="X", action="append", default=[],
        help="-oi is -i; sendmail's others are taken and change nothing, nor does -B",
    )  # fmt: skip
    parser.add_argument("-B", metavar="TYPE", help=argparse.SUPPRESS)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from app.cli_version import version

        cli_output.write(f"adgang {version()}")
        parser.exit()
