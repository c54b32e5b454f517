# SPDX-License-Identifier: Apache-2.0
"""The proxy: stored settings first, for every request to a provider, and for nothing else."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.actor import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.mail.connection_test import Result, StepResult
from app.oauth.failure import Failure
from app.panel_config import PanelConfig, Proxy
from app.proxy_connection import ProxyStep
from app.sandbox.faults import Endpoint
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from app.token_records import TokenState
from app.validation import Value
from tests.conftest import LeapingClock
from tests.oauth.https_server import make_authority
from tests.oauth.proxy_server import ProxyServer

SCAN = "scan@example.com"
LOGIN = "printer:proxy-secret"
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.05) as running:
        yield running


@pytest.fixture
def proxy() -> Iterator[ProxyServer]:
    with ProxyServer() as running:
        yield running


@pytest.fixture
def core(sandbox: Sandbox, config: PanelConfig) -> Iterator[Core]:
    core = Core.open(
        config._replace(ca_file=sandbox.ca_file, proxy=Proxy("http://127.0.0.1:1")),
        extra_providers=(sandbox.provider(),), clock=LeapingClock(),
    )  # fmt: skip
    core.change_settings("smtp", {"provider": "sandbox", "account": SCAN}, command_line())
    yield core
    core.close()


def set_proxy(core: Core, proxy: ProxyServer, login: str | None = None) -> None:
    user, _, password = (login or ":").partition(":")
    values: dict[str, Value] = {"server": "127.0.0.1", "port": proxy.port, "username": user}
    core.change_settings("proxy", values, command_line())
    if password:
        core.set_password("proxy", Secret(password), command_line())


def get_token(core: Core, sandbox: Sandbox) -> None:
    code = core.tokens.begin("smtp", command_line())
    sandbox.approve(code.user_code, SCAN)
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    while (wait := core.tokens.poll("smtp", command_line()).delay) is not None:
        clock.ahead += wait


def test_every_request_to_the_provider_takes_the_stored_proxy_and_mail_never(
    core: Core, sandbox: Sandbox, proxy: ProxyServer
) -> None:
    proxy.login = LOGIN
    set_proxy(core, proxy, LOGIN)
    get_token(core, sandbox)
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    core.tokens.access_token("smtp", MAIL_JOB, force=True)
    asked = len(proxy.hosts)
    assert asked >= 3
    results = list(core.connection_test("smtp", command_line()))
    assert {each.result for each in results} == {Result.OK}
    assert len(proxy.hosts) == asked, "mail does not go by the proxy"
    core.tokens.delete("smtp", command_line())
    assert len(proxy.hosts) > asked, "revocation does"
    core.parts.reach.discover(sandbox.issuer)
    assert set(proxy.hosts) == {sandbox.issuer.removeprefix("https://")}
    told = [each for each in sandbox.requests if each.endpoint is not Endpoint.SMTP]
    assert len(told) == len(proxy.hosts), "nothing went past it"


def test_exceptions_go_past_it(core: Core, sandbox: Sandbox, proxy: ProxyServer) -> None:
    set_proxy(core, proxy)
    core.change_settings("proxy", {"exceptions": "*.example.com, localhost"}, command_line())
    get_token(core, sandbox)
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    assert proxy.hosts == []


def test_without_a_server_the_machines_proxy_holds(core: Core, proxy: ProxyServer) -> None:
    assert core.proxy() == Proxy("http://127.0.0.1:1")
    set_proxy(core, proxy)
    assert core.proxy() == Proxy(f"http://127.0.0.1:{proxy.port}")
    core.change_settings("proxy", {"server": ""}, command_line())
    assert core.proxy() == Proxy("http://127.0.0.1:1")


@pytest.mark.parametrize(
    ("server", "url"),
    [
        ("2001:db8::1", "http://[2001:db8::1]:8080"),
        ("[2001:db8::1]", "http://[2001:db8::1]:8080"),
        ("blåbær.example", "http://xn--blbr-roah.example:8080"),
    ],
)
def test_any_server_makes_a_url(core: Core, server: str, url: str) -> None:
    core.change_settings("proxy", {"server": server}, command_line())
    assert core.proxy().https == url


def test_a_change_by_another_process_holds_at_once(
    core: Core, sandbox: Sandbox, proxy: ProxyServer
) -> None:
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", command_line())
    assert caught.value.reason is Failure.PROXY_UNREACHABLE
    proxy.login = LOGIN
    words = ("server=127.0.0.1", f"port={proxy.port}", "username=printer", "password=-")
    subprocess.run(
        [sys.executable, "-m", "app", "settings", "set", "proxy", *words],
        cwd=ROOT, input="proxy-secret", text=True, check=True, capture_output=True,
        env={"PATH": os.environ["PATH"], "ADGANG_STATE": str(core.config.state),
             "ADGANG_KEYRING": "machine", "ADGANG_CONFIG": "/nowhere"},
    )  # fmt: skip
    assert core.tokens.begin("smtp", command_line()).user_code
    assert len(proxy.hosts) == 1


def needs_login(proxy: ProxyServer) -> None:
    proxy.login = "somebody:else"


def refuses(proxy: ProxyServer) -> None:
    proxy.refusal = 403


def is_wrong(proxy: ProxyServer) -> None:
    proxy.garbage = b"what?\r\n\r\n"


TROUBLES = [
    (needs_login, Failure.PROXY_LOGIN_REFUSED),
    (refuses, Failure.PROXY_REFUSED),
    (is_wrong, Failure.PROXY_UNREACHABLE),
]


@pytest.mark.parametrize(("trouble", "reason"), TROUBLES)
def test_get_token_says_that_it_is_the_proxy(
    core: Core, sandbox: Sandbox, proxy: ProxyServer, trouble: object, reason: Failure
) -> None:
    set_proxy(core, proxy)
    code = core.tokens.begin("smtp", command_line())
    assert callable(trouble)
    trouble(proxy)
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    clock.ahead += 60
    outcome = core.tokens.poll("smtp", command_line())
    assert (outcome.state, outcome.failure) == (TokenState.WAITING, reason), "it may mend"
    core.tokens.cancel("smtp", command_line())
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", command_line())
    assert caught.value.reason is reason
    assert code.grant_id


@pytest.mark.parametrize(("trouble", "reason"), TROUBLES)
def test_a_token_outlives_a_broken_proxy(
    core: Core, sandbox: Sandbox, proxy: ProxyServer, trouble: object, reason: Failure
) -> None:
    set_proxy(core, proxy)
    get_token(core, sandbox)
    assert callable(trouble)
    trouble(proxy)
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token("smtp", MAIL_JOB, force=True)
    assert caught.value.reason is reason
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def steps(core: Core) -> list[StepResult]:
    return list(core.connection_test("proxy", command_line()))


def failure(results: list[StepResult]) -> tuple[str, Failure | None, str]:
    (failed,) = (each for each in results if each.result is Result.FAILED)
    after = results[results.index(failed) + 1 :]
    assert {each.result for each in after} <= {Result.SKIPPED}
    return failed.step, failed.reason, failed.detail


def test_the_test_goes_the_whole_way(core: Core, sandbox: Sandbox, proxy: ProxyServer) -> None:
    proxy.login = LOGIN
    set_proxy(core, proxy, LOGIN)
    results = steps(core)
    assert [(each.step, each.result) for each in results] == [
        (step, Result.OK) for step in ProxyStep
    ]
    details = {each.step: each.detail for each in results}
    assert details[ProxyStep.KEYRING] == "machine"
    assert details[ProxyStep.CONNECT] == f"127.0.0.1:{proxy.port}"
    assert details[ProxyStep.TUNNEL] == sandbox.issuer.removeprefix("https://")
    assert details[ProxyStep.TLS] == "TLS 1.3"
    assert core.journal.entries()[0].group == "proxy"
    assert sandbox.requests == [], "the provider is not asked for anything"


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (needs_login, ("tunnel", Failure.PROXY_LOGIN_REFUSED, "HTTP 407")),
        (refuses, ("tunnel", Failure.PROXY_REFUSED, "HTTP 403")),
        (is_wrong, ("tunnel", Failure.PROXY_UNREACHABLE, "HTTP")),
    ],
)
def test_the_test_names_the_proxys_refusal_and_the_host(
    core: Core, sandbox: Sandbox, proxy: ProxyServer, trouble: object,
    expected: tuple[str, Failure, str],
) -> None:  # fmt: skip
    assert callable(trouble)
    trouble(proxy)
    set_proxy(core, proxy, LOGIN)
    step, reason, detail = expected
    host = sandbox.issuer.removeprefix("https://")
    assert failure(steps(core)) == (step, reason, f"{detail} · {host}")
    assert core.journal.entries()[0].result == reason


def test_the_test_finds_a_proxy_that_is_not_there(core: Core) -> None:
    step, reason, detail = failure(steps(core))
    assert (step, reason) == ("connect", Failure.PROXY_UNREACHABLE)
    assert detail == "127.0.0.1:1 · ECONNREFUSED · connection_refused"


def test_the_test_finds_a_proxy_that_looks_into_tls(
    core: Core, proxy: ProxyServer, tmp_path: Path
) -> None:
    (tmp_path / "corporate").mkdir()
    proxy.own = make_authority(tmp_path / "corporate").context
    set_proxy(core, proxy)
    step, reason, detail = failure(steps(core))
    assert (step, reason) == ("tls", Failure.PROXY_INTERCEPTED)
    assert detail


def test_the_test_finds_a_tunnel_that_was_only_promised(core: Core, proxy: ProxyServer) -> None:
    proxy.hangs_up = True
    set_proxy(core, proxy)
    assert failure(steps(core))[:2] == ("tls", Failure.PROXY_REFUSED)


def test_a_proxy_that_speaks_tls_is_tested_alike(
    core: Core, sandbox: Sandbox, tmp_path: Path, config: PanelConfig
) -> None:
    (tmp_path / "own").mkdir()
    authority = make_authority(tmp_path / "own")
    with ProxyServer(authority.context) as proxy:
        secure = core.config._replace(
            ca_file=authority.ca_file, proxy=Proxy(f"https://printer:x@localhost:{proxy.port}")
        )
        core.close()
        again = Core.open(secure, extra_providers=(sandbox.provider(),))
        assert {each.result for each in steps(again)} == {Result.OK, Result.SKIPPED}
        again.close()
        other = Core.open(
            secure._replace(ca_file=sandbox.ca_file), extra_providers=(sandbox.provider(),)
        )
        assert failure(steps(other))[:2] == ("connect", Failure.PROXY_UNREACHABLE)
        other.close()


def test_every_provider_in_use_is_reached_for_and_no_other(
    sandbox: Sandbox, config: PanelConfig, proxy: ProxyServer
) -> None:
    first = sandbox.provider()
    hidden = replace(first, id="hidden", issuer="https://hidden.example.com", endpoints=None)
    excepted = replace(first, id="excepted", issuer="https://excepted.example.com", endpoints=None)
    password = replace(first, id="password", issuer="https://password.example.com", endpoints=None)
    core = Core.open(
        config._replace(hidden_groups=frozenset({"ifax-pop"})),
        extra_providers=(first, hidden, excepted, password),
    )
    for group, provider in {
        "smtp": "sandbox", "alert-smtp": "sandbox", "ifax-pop": "hidden",
        "eprint-pop": "excepted", "status-pop": "password",
    }.items():  # fmt: skip
        core.change_settings(group, {"provider": provider}, command_line())
    core.change_settings("status-pop", {"auth": "password"}, command_line())
    set_proxy(core, proxy)
    core.change_settings("proxy", {"exceptions": "excepted.example.com"}, command_line())
    assert {each.result for each in steps(core)} == {Result.OK, Result.SKIPPED}
    assert proxy.hosts == [sandbox.issuer.removeprefix("https://")]
    core.close()


def test_without_a_provider_the_test_ends_at_the_proxy(
    config: PanelConfig, proxy: ProxyServer
) -> None:
    core = Core.open(config)
    set_proxy(core, proxy)
    assert [(each.step, each.result) for each in steps(core)][-3:] == [
        ("connect", Result.OK), ("tunnel", Result.SKIPPED), ("tls", Result.SKIPPED),
    ]  # fmt: skip
    core.close()


def test_there_has_to_be_a_proxy_to_test(config: PanelConfig) -> None:
    core = Core.open(config)
    with pytest.raises(AdgangError) as caught:
        steps(core)
    assert (caught.value.id, caught.value.key) == (ErrorId.NOT_CONFIGURED, "server")
    core.close()


def test_a_locked_keyring_stops_the_test_before_the_proxy(core: Core, proxy: ProxyServer) -> None:
    set_proxy(core, proxy, LOGIN)
    core.config.machine_key.rename(core.config.state / "away.key")
    assert failure(steps(core))[:2] == ("keyring", Failure.KEYRING_LOCKED)
    assert proxy.seen == []


def test_the_password_is_in_no_log_traceback_or_result(
    core: Core, sandbox: Sandbox, proxy: ProxyServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("urllib3", "requests_oauthlib", "keyring"):
        caplog.set_level(logging.DEBUG, logger=name)
    told = []
    for trouble, _ in (*TROUBLES, (lambda _: None, None)):
        set_proxy(core, proxy, LOGIN)
        trouble(proxy)
        told.append(repr(steps(core)) + repr(core.proxy()))
        try:
            core.tokens.begin("smtp", command_line())
        except AdgangError:
            told.append(traceback.format_exc())
    seen = "".join([caplog.text, *told, repr(core.journal.entries())])
    assert "proxy-secret" not in seen
    assert "cHJpbnRlcjpwcm94eS1zZWNyZXQ" not in seen, "nor in base64"
