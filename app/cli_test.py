# SPDX-License-Identifier: Apache-2.0
"""`adgang test`: the connection test, a line a step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app import catalogue, cli_exit, cli_output, cli_worker
from app.actor import command_line
from app.cli_arguments import opened
from app.cli_failures import UPDATE_FAILED
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from app.mail.connection_test import StepResult

_LINGER = 10.0  # seconds a refresh may take to end after Ctrl-C

STEPS = {
    "clock": "Clock",
    "keyring": "Keyring",
    "resolve": "Server's address",
    "connect": "Connection",
    "tls": "Encryption",
    "token": "Token",
    "login": "Log-in",
    "permission": "Permission",
    # of the proxy
    "tunnel": "Way to provider",
}

RESULTS = {"ok": "ok", "failed": "FAILED", "skipped": "not run"}

# Reasons of a refresh that failed for good; the manual has one sentence for all of them.
_TOKEN_DEAD = {
    Failure.EXPIRED_UNUSED, Failure.REVOKED, Failure.PASSWORD_CHANGED,
    Failure.BLOCKED_BY_POLICY, Failure.REAUTH_REQUIRED, Failure.ACCOUNT_UNAVAILABLE,
    Failure.REFUSED_BY_PROVIDER,
}  # fmt: skip


def run(options: Namespace) -> int:
    """Test a group or the proxy; ends with the exit code of its reason."""
    known = catalogue.record if options.group == catalogue.PROXY else catalogue.group
    group = known(options.group)
    failed: StepResult | None = None
    try:
        with opened(options) as core:
            for result in _steps(core.connection_test(group.id, command_line())):
                _show(result, as_json=options.json)
                failed = failed or (result if result.reason is not None else None)
    except AdgangError as error:
        _end(error.code, as_json=options.json)
        raise
    except KeyboardInterrupt:
        _end(Failure.CANCELLED, as_json=options.json)
        raise
    except Exception:
        _end(ErrorId.INTERNAL, as_json=options.json)
        raise
    if failed is None:
        _end(None, as_json=options.json)
        return cli_exit.OK
    _end(failed.reason, as_json=options.json)
    if failed.step == "token" and failed.reason in _TOKEN_DEAD and not options.json:
        cli_output.say(UPDATE_FAILED)
    raise AdgangError(
        ErrorId.FAILED, key=group.id, value=failed.detail or None, reason=failed.reason,
        trace=failed.trace,
    )  # fmt: skip


def _steps(results: Iterator[StepResult]) -> Iterator[StepResult]:
    """Each step in a thread, so that Ctrl-C is heard while it waits."""
    while (result := cli_worker.call(lambda: next(results, None), linger=_LINGER)) is not None:
        yield result


def _show(result: StepResult, *, as_json: bool) -> None:
    described: dict[str, Any] = {
        "step": str(result.step),
        "result": str(result.result),
        "ms": result.ms,
        "detail": result.detail or None,
    }
    if as_json:
        cli_output.document(described)
        return
    from app.cli_words import clean

    time = "" if described["result"] == "skipped" else f"{result.ms} ms"
    name, outcome = STEPS[described["step"]], RESULTS[described["result"]]
    cli_output.write(f"{name:<18}{outcome:<9}{time:>8}  {clean(result.detail)}".rstrip())


def _end(reason: str | None, *, as_json: bool) -> None:
    if as_json:
        cli_output.document({"result": "failed" if reason else "ok", "reason": reason})
    elif reason is None:
        cli_output.write("The connection works.")
