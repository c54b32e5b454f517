# SPDX-License-Identifier: Apache-2.0
"""Groups and records never touch each other, whatever is done to them and in what order."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from app.actor import command_line
from app.catalogue import GROUPS, RECORDS, Kind, Record, record
from app.core import Core
from app.errors import AdgangError
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.token_records import Pending
from tests.core_stubs import PROVIDER, REVOKED, ScriptedClient, ScriptedReach

NAMES = [each.id for each in (*GROUPS, *RECORDS)]
GROUP_NAMES = [each.id for each in GROUPS]
VALUES: dict[Kind, list[str]] = {
    Kind.HOST: ["mail.example.com", "192.0.2.7", ""],
    Kind.NUMBER: ["1", "30", "70", "400"],
    Kind.TEXT: ["Copy room", ""],
    Kind.EMAIL: ["a@example.com", ""],
    Kind.ACCOUNT: ["scan@example.com", "fax@example.com", ""],
    Kind.PROVIDER: ["example", "nosuch"],
    Kind.USER: ["printer", "a:b"],
    Kind.EMAILS: ["a@example.com b@example.com", "x"],
    Kind.HOSTS: ["localhost, *.example.com", "-"],
    Kind.SECRET: ["never by this way"],
}


def _values(of: Record) -> st.SearchStrategy[dict[str, str]]:
    fields = st.sampled_from(of.fields).flatmap(
        lambda field: st.tuples(
            st.just(field.key), st.sampled_from(list(field.choices) or VALUES[field.kind])
        )
    )
    return st.lists(fields, max_size=4).map(dict)


CHANGE = st.sampled_from(NAMES).flatmap(
    lambda name: st.tuples(st.just("change"), st.just(name), _values(record(name)))
)
PASSWORD = st.tuples(
    st.just("password"), st.sampled_from(NAMES), st.sampled_from(["hunter2", "other", ""])
)
COPY = st.tuples(st.just("copy"), st.sampled_from(GROUP_NAMES), st.sampled_from(GROUP_NAMES))
TOKEN = st.tuples(
    st.sampled_from(["token", "grant", "delete", "invalid"]), st.sampled_from(GROUP_NAMES),
    st.just(None),
)  # fmt: skip


def _do(core: Core, what: str, name: str, more: Any) -> None:
    match what:
        case "change":
            core.change_settings(name, more, command_line(), discard_token=True)
        case "password":
            core.set_password(name, Secret(more), command_line())
        case "copy":  # `name` is the one that is changed
            core.copy_settings(more, name, command_line(), with_password=True, discard_token=True)
        case "token":
            account = str(core.settings.get(name)["account"])
            bound = Binding(PROVIDER.issuer, PROVIDER.client_id, PROVIDER.tenant, account)
            token = Token(Secret("access"), Secret("refresh"), "Bearer", (), None, 1.0, 1.0, bound)
            core.vault().write(name, Secret(token.dumps()))
            core.parts.records.acquired(name, "example", token)
        case "grant":
            core.parts.records.begin(name, Pending("g", "example", "a", 9e9))
        case "delete":
            core.tokens.delete(name, command_line())
        case "invalid":
            core.tokens.refused(name, Secret("access"), command_line())


def _seen(core: Core, name: str) -> tuple[object, ...]:
    """All there is of one group or record."""
    of_group = name in GROUP_NAMES
    return (
        core.settings.get(name),
        core.settings.tls_kind(name) if of_group else None,
        core.tokens.status(name) if of_group else None,
        *(core.vault().read(entry) for entry in (name, f"{name}/grant", f"{name}/password")),
    )


@given(st.lists(st.one_of(CHANGE, PASSWORD, COPY, TOKEN), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_what_is_done_to_one_leaves_the_others_as_they_are(
    acts: list[tuple[str, str, Any]],
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        reach = cast(Reach, ScriptedReach(ScriptedClient(*[REVOKED] * 20)))
        config = PanelConfig(
            state=Path(scratch, "state"), machine=Path(scratch, "etc"), keyring="machine"
        )
        core = Core.open(config, extra_providers=(PROVIDER,), reach=reach)
        try:
            for what, name, more in acts:
                before = {other: _seen(core, other) for other in NAMES if other != name}
                with suppress(AdgangError):
                    _do(core, what, name, more)
                after = {other: _seen(core, other) for other in NAMES if other != name}
                assert after == before, (what, name, more)
        finally:
            core.close()
