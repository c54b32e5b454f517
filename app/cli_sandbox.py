# SPDX-License-Identifier: Apache-2.0
"""`adgang sandbox`: a provider and mail servers on loopback, for tests of other programs."""

from __future__ import annotations

import signal
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_output

if TYPE_CHECKING:
    from argparse import Namespace

    from app.sandbox.sandbox import Sandbox

_ENDS = {signal.SIGINT, signal.SIGTERM}


def run(_options: Namespace) -> int:
    """Say on one line where everything is, and serve until a signal comes."""
    from app.sandbox.sandbox import Sandbox

    with tempfile.TemporaryDirectory(prefix="adgang-sandbox-") as scratch:
        # The threads of the servers inherit the mask, so the signal waits for `sigwait`.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
        try:
            with Sandbox(Path(scratch)) as sandbox:
                cli_output.document(described(sandbox))
                cli_output.say("The sandbox is running. Ctrl-C ends it.")
                ending = signal.sigwait(_ENDS)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)
    # SIGTERM is the way a supervisor ends a service: nothing was interrupted.
    return cli_exit.OK if ending is signal.SIGTERM else cli_exit.INTERRUPTED


def described(sandbox: Sandbox) -> dict[str, Any]:
    """The addresses and accounts, as promised to other programs."""
    return {
        "issuer": sandbox.issuer,
        "client_id": sandbox.client_id,
        **{
            name: f"127.0.0.1:{port}"
            for name, (_host, port) in {
                "smtp": sandbox.smtp,
                "smtps": sandbox.smtps,
                "pop3": sandbox.pop3,
                "pop3s": sandbox.pop3s,
            }.items()
        },
        "ca_file": str(sandbox.ca_file),
        "accounts": [{"user": a.user, "password": a.password} for a in sandbox.accounts],
    }
