# SPDX-License-Identifier: Apache-2.0
"""`adgang service`: keep-alive, pending grants and mail checks where no panel does them."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import catalogue, cli_exit, cli_output, cli_words
from app.catalogue import Protocol
from app.cli_arguments import assignments, opened
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace
    from types import FrameType

    from app.core import Core
    from app.life.alarm import Alarm
    from app.life.event import Event
    from app.life.service import Service

_STATUS = "status-pop"  # its mail is answered, not kept

WHAT = {
    "keep_alive": "keep-alive",
    "check_mail": "mail check",
    "report": "status report",
    "get_token": "get token",
    "look": "state",
}


def run(options: Namespace) -> int:
    """Serve until a signal comes, or do once what is due."""
    maildirs = _maildirs(options.maildir)
    log = _Log(as_json=options.json)
    with opened(options) as core, ExitStack() as stack:
        stop = threading.Event()
        service, alarm = _service(core, maildirs, stop, log, stack, once=options.once)
        with _signals(alarm, stop) as came:
            core.tokens.reconcile()
            if options.once:
                service.once()
            else:
                cli_output.say(f"adgang: the service runs on {core.config.state}")
                service.run()
        if came:
            # SIGTERM is the way a supervisor ends a service: nothing was interrupted.
            return cli_exit.OK if came[0] == signal.SIGTERM else cli_exit.INTERRUPTED
    return cli_exit.OK if log.worst is None else cli_exit.code(log.worst)


def _service(
    core: Core,
    maildirs: dict[str, Path],
    stop: threading.Event,
    log: _Log,
    stack: ExitStack,
    *,
    once: bool,
) -> tuple[Service, Alarm]:
    from app.life.alarm import Alarm
    from app.life.keeper import Keeper
    from app.life.pending import PendingGrants
    from app.life.role import ServiceRole
    from app.life.service import Service
    from app.life.supervisor import Supervisor
    from app.life.work import Work

    role = ServiceRole(core.config)
    stack.callback(role.release)
    alarm = stack.enter_context(Alarm(core.config.database))
    supervisor = stack.enter_context(closing(Supervisor(os.environ, os.getpid())))
    keeper = Keeper(core, log.tell, work=Work(core, maildirs, stop), at_once=once)
    grants = PendingGrants(core, log.tell, at_once=once)
    return Service(role, keeper, grants, alarm, supervisor, log.tell), alarm


@contextmanager
def _signals(alarm: Alarm, stop: threading.Event) -> Iterator[list[int]]:
    """The first signal ends the service when its work is done, the second at once."""
    came: list[int] = []

    def ended(number: int, _frame: FrameType | None) -> None:
        if came:
            raise KeyboardInterrupt
        came.append(number)
        stop.set()
        alarm.stop()

    before = {each: signal.signal(each, ended) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield came
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


class _Log:
    """A line on stderr for what happened, or an object on stdout; what stays the same once."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._said: dict[tuple[str, str | None], tuple[str, int | None]] = {}
        self.worst: AdgangError | None = None  # the first that failed

    def tell(self, event: Event) -> None:
        """Take note of an event."""
        self.worst = self.worst or event.error
        if self._as_json:
            cli_output.document(_described(event))
            return
        now, about = (event.result, event.messages), (event.what, event.group)
        if event.error is not None or event.what != "check_mail" or self._said.get(about) != now:
            cli_output.say(_line(event))
        self._said[about] = now


def _described(event: Event) -> dict[str, Any]:
    return {
        "event": event.what, "group": event.group, "result": event.result,
        "messages": event.messages, "left": event.left,
    }  # fmt: skip


def _line(event: Event) -> str:
    lead = " ".join(filter(None, ("adgang:", event.group, WHAT[event.what])))
    if event.error is not None:
        text = cli_words.message(event.error, group=event.group)
        return f"{lead}: {text.removeprefix(f'{event.group}: ')}"
    if event.messages is None:
        return f"{lead}: done"
    left = f"; {event.left} left at the server" if event.left else ""
    return f"{lead}: {event.messages} {'message' if event.messages == 1 else 'messages'}{left}"


def _maildirs(words: list[str]) -> dict[str, Path]:
    """GROUP=DIR words. Raises `usage`, `unknown_group`, and `bad_value` for no such mailbox."""
    found: dict[str, Path] = {}
    for name, folder in assignments(words).items():
        group = catalogue.group(name)
        if group.protocol is not Protocol.POP3 or group.id == _STATUS or not folder:
            allowed = [
                f"{each.id}=DIR" for each in catalogue.GROUPS
                if each.protocol is Protocol.POP3 and each.id != _STATUS
            ]  # fmt: skip
            raise AdgangError(
                ErrorId.BAD_VALUE, key="--maildir", value=f"{name}={folder}",
                allowed=" | ".join(allowed),
            )  # fmt: skip
        found[group.id] = Path(folder).absolute()
    return found
