# SPDX-License-Identifier: Apache-2.0
"""The command line's way in: chooses the command, and turns every failure into an exit code.

`adgang token` is called for every mail, so nothing is imported here that it does not need.
"""

from __future__ import annotations

import os
import sys

from app.errors import AdgangError, ErrorId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from types import FrameType


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code. Never raises, and never shows a traceback."""
    os.umask(0o077)
    given = sys.argv[1:] if arguments is None else arguments
    options: Namespace | None = None
    try:
        if (asked := _token_asked(given)) is not None:
            return _token(*asked, whole_process=arguments is None)
        from app import cli_output, cli_parser

        options = cli_parser.parse(given)
        _unwind_on_sigterm()
        code = cli_parser.command(options)(options)
        cli_output.flush()
    except BaseException as error:  # whatever it is, it ends here
        return _ended(error, given, options)
    return code


def _token(state: str | None, group: str, *, whole_process: bool) -> int:
    """Print the token; a process that does nothing else spares itself what it can."""
    if whole_process:
        import gc

        gc.disable()  # it ends before there is garbage worth collecting
    _unwind_on_sigterm()
    from app import cli_token

    code = cli_token.print_token(state, group)
    if whole_process:
        os._exit(code)  # all is written; taking the interpreter apart costs some 8 ms
    return code


def _token_asked(given: list[str]) -> tuple[str | None, str] | None:
    """State directory and group of the plain `[--state DIR] token GROUP`, else None."""
    match given:
        case ["token", group] if not group.startswith("-"):
            return None, group
        case ["--state", state, "token", group] if not group.startswith("-"):
            return state, group
    return None


def _unwind_on_sigterm() -> None:
    """A refresh is to end, a grant to be cancelled, a scratch state to go: as on Ctrl-C."""
    import signal

    signal.signal(signal.SIGTERM, _terminated)


def _terminated(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _ended(error: BaseException, given: list[str], options: Namespace | None) -> int:
    from app import cli_exit, cli_output, cli_words

    if isinstance(error, SystemExit):  # --help and --version
        return error.code if isinstance(error.code, int) else cli_exit.OK
    if isinstance(error, BrokenPipeError):
        return cli_exit.INTERRUPTED
    problem = _named(error)
    message = cli_words.message(
        problem,
        group=getattr(options, "group", None) or _group_asked(given),
        provider=getattr(options, "id", None),
    )
    cli_output.error(problem, as_json="--json" in given, message=message)
    return cli_exit.code(problem)


def _group_asked(given: list[str]) -> str | None:
    asked = _token_asked(given)
    return asked and asked[1]


def _named(error: BaseException) -> AdgangError:
    if isinstance(error, AdgangError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return AdgangError(ErrorId.INTERRUPTED)
    # Its text may quote anything, a secret too; type and place say enough to look for it.
    return AdgangError(ErrorId.INTERNAL, value=_place(error))


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    name = type(error).__name__
    if trace is None:
        return name
    return f"{name} at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119 - pathlib is not loaded yet
