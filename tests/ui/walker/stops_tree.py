# SPDX-License-Identifier: Apache-2.0
"""The settings tree beside the groups: records, lists, the proxy's test, search, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.catalogue import PROXY, RECORDS, Field, Kind
from app.errors import ErrorId
from app.oauth.failure import Failure
from app.proxy_connection import ProxyStep
from tests.ui.walker.machines import Machine, in_use
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import Way, dialog, opens, record_page, then, typed
from ui.background import Trouble

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

LISTS = (Kind.EMAILS, Kind.HOSTS)
BAD = {
    Kind.HOST: "not a host", Kind.NUMBER: "70000", Kind.USER: "x" * 256,
    Kind.EMAILS: "nobody", Kind.HOSTS: "http://proxy.example.com",
}  # fmt: skip
# Which step of the proxy's test finds what.
PROXY_FAILURES = {
    Failure.HOST_UNKNOWN: ProxyStep.RESOLVE, Failure.CONNECTION_REFUSED: ProxyStep.CONNECT,
    Failure.KEYRING_LOCKED: ProxyStep.KEYRING, Failure.CERTIFICATE_INVALID: ProxyStep.TLS,
}  # fmt: skip


def with_records(machine: Machine) -> None:
    """A proxy and recipients, some of them long."""
    in_use(machine)
    core, actor = machine.core, machine.administrator
    core.change_settings(PROXY, {
        "server": "proxy.example.com", "username": "printer",
        "exceptions": "intranet.example.com, *.a-rather-long-name.of-a-host.example.com, 192.0.2.7",
    }, actor)  # fmt: skip
    core.change_settings("email-status", {
        "schedule": "weekly",
        "recipients": "drift@example.com, kopirum-2.print.via.mail@mail.example.com",
    }, actor)  # fmt: skip


def page_of(field: Field) -> str:
    if field.kind in LISTS:
        return "ListPage"
    return "ChoicePage" if field.kind is Kind.CHOICE else "EditPage"


def edited(record: str, field: Field, text: str | None = None) -> Way:
    """The editor of a record's field, with `text` in it that the core has refused."""

    def go(walk: Walk) -> None:
        record_page(record)(walk)
        settings = walk.model.screens.record(record).settings
        walk.push(page_of(field), settings=settings, key=field.key)
        if text is not None:
            typed(text)(walk)
            settings.save(field.key, text)
            walk.until(lambda: settings.problem.code, "the refusal")

    return go


def editors() -> tuple[Stop, ...]:
    found = []
    for record in RECORDS:
        for field in record.fields:
            page, name = page_of(field), f"edit-{record.id}-{field.key}"
            found.append(Stop(name, page, edited(record.id, field), with_records))
            if field.kind in LISTS:
                found.append(Stop(f"{name}-empty", page, edited(record.id, field)))
            if field.kind in BAD:
                bad = edited(record.id, field, BAD[field.kind])
                found.append(Stop(f"{name}-error", page, bad, with_records))
    return tuple(found)


def proxy_test(failed: ProxyStep | None = None, reason: Failure | None = None) -> Way:
    """The test of the proxy, done to its end."""

    def go(walk: Walk) -> None:
        record_page(PROXY)(walk)
        walk.machine.tests(failed, reason)
        record = walk.model.screens.record(PROXY)
        walk.push("ProxyTestPage", record=record)
        walk.until(lambda: record.test.finished, "the test")

    return go


def proxy_test_hangs(walk: Walk) -> None:
    record_page(PROXY)(walk)
    walk.machine.test_that_hangs(ProxyStep.CONNECT)
    walk.push("ProxyTestPage", record=walk.model.screens.record(PROXY))


def looks_for(word: str) -> Way:
    """A search in the settings."""

    def go(walk: Walk) -> None:
        opens("MenuPage", screen="settings")(walk)
        walk.object("SearchView").setProperty("gathering", True)
        typed(word)(walk)
        walk.until(lambda: walk.model.screens.query == word, "the search")

    return go


def not_copied(walk: Walk) -> None:
    walk.idle()
    walk.group("alert-smtp").copy.problem.show(Trouble(str(ErrorId.STATE_FULL)))


COPY = opens("CopyPage", group="alert-smtp")
SHOWN = [each.id for record in RECORDS for each in record.screens]

STOPS = (
    *(Stop(screen, "RecordPage FieldRow ScreenTabs", opens("RecordPage", screen=screen),
           with_records) for screen in SHOWN),
    *(Stop(f"{record.id}-empty", "RecordPage FieldRow", record_page(record.id))
      for record in RECORDS),
    *editors(),
    Stop("proxy-test-running", "ProxyTestPage TestLayout ProxyResult TestWait",
         proxy_test_hangs, with_records),
    Stop("proxy-test-passed", "ProxyTestPage TestLayout ProxyResult", proxy_test(), with_records),
    *(Stop(f"proxy-test-{reason}", "ProxyTestPage ProxyResult", proxy_test(step, reason),
           with_records, words_only=reason is not Failure.HOST_UNKNOWN)
      for reason, step in PROXY_FAILURES.items()),
    Stop("search", "MenuPage SearchView", looks_for("port")),
    Stop("search-much", "MenuPage SearchView", looks_for("e")),
    Stop("search-nothing", "MenuPage SearchView", looks_for("xyzzy")),
    Stop("copy", "CopyPage CopyCard", COPY),
    Stop("copy-not-stored", "CopyPage", then(COPY, not_copied)),
    Stop("dialog-copy", "CopyPage", then(COPY, dialog("ConfirmDialog"))),
    Stop("dialog-copy-discards", "CopyPage DiscardDialog", then(COPY, dialog("DiscardDialog"))),
)  # fmt: skip
