# SPDX-License-Identifier: Apache-2.0
"""What providers really answer, through the client and the logic; each answer names its source.

The codes and tokens in `recorded` are made up; error words, members and numbers are as the source
has them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.client import OAuthClient
from app.oauth.device_grant import Ended, Granted, Waiting, advance, start
from app.oauth.dialect import Device
from app.oauth.failure import REMEDIES, Failure
from app.oauth.grant import Grant
from app.oauth.provider import Endpoints, Provider
from app.oauth.registry import ProviderRegistry
from app.oauth.token_response import Refusal, judge_refresh, missing_scopes
from app.panel_config import PanelConfig, Proxy
from app.secret import Secret
from tests.oauth.https_server import Authority, Reply, ScriptedServer

RECORDED = Path(__file__).parent / "recorded"
NOW = Instant(1000.0, 1_800_000_000.0, "b")
OWN = Provider("own", "Own", "https://id.example.com", None, client_id="panel")


class Exchange(NamedTuple):
    provider: str | None
    what: str
    status: int
    body: dict[str, Any]
    expect: dict[str, Any]


def exchanges() -> Iterator[Any]:
    for path in sorted(RECORDED.glob("*.json")):
        recorded = json.loads(path.read_text())
        for number, each in enumerate(recorded["exchanges"]):
            assert each["source"], f"{path.name} {number} names no source"
            exchange = Exchange(
                recorded["provider"], each["what"], each["status"], each["body"], each["expect"]
            )
            yield pytest.param(exchange, id=f"{path.stem}-{each['what']}-{number}")


@pytest.fixture
def ask(server: ScriptedServer, authority: Authority, config: PanelConfig) -> Any:
    """The answer to the exchange's request, and the provider it went to."""

    def answered(exchange: Exchange) -> tuple[Answer, Provider]:
        found = ProviderRegistry(config).get(exchange.provider) if exchange.provider else OWN
        provider = replace(found, client_id="panel", ca_file=authority.ca_file)
        base = server.url
        endpoints = Endpoints(f"{base}/device", f"{base}/token", poll=f"{base}/poll")
        server.script = [Reply(exchange.status, exchange.body)]
        client = OAuthClient(
            provider, endpoints, secret=None, ca_file=None, proxy=Proxy(),
            device=Device("a-device", "Printer"), timeout=5.0,
        )  # fmt: skip
        if exchange.what == "code":
            return client.device_authorization(), provider
        if exchange.what == "poll":
            return client.device_token(Secret("device-code-1")), provider
        return client.refresh(Secret("refresh-0")), provider

    return answered


@pytest.mark.parametrize("exchange", list(exchanges()))
def test_what_it_means(exchange: Exchange, ask: Any) -> None:
    answer, provider = ask(exchange)
    outcome = understood(exchange.what, answer, provider)
    assert outcome == exchange.expect | {
        key: value for key, value in outcome.items() if key not in exchange.expect
    }
    if failure := outcome.get("failure"):
        transient = REMEDIES[Failure(failure)].transient
        assert transient is outcome.get("transient", transient), "both say the same"


def understood(what: str, answer: Answer, provider: Provider) -> dict[str, Any]:
    if what == "code":
        return of_start(start(answer, NOW, provider, ()))
    if what == "refresh":
        judged = judge_refresh(answer, NOW.wall - 86400, NOW.wall, provider.idle_days)
        assert isinstance(judged, Refusal), "recorded refreshes are refusals"
        return {"failure": str(judged.failure), "transient": judged.transient,
                "detail": judged.detail, "trace": judged.trace}  # fmt: skip
    interval = 30.0 if provider.id == "zoho" else 5.0
    waiting = Grant("g", Secret("device-code-1"), "CODE", "https://id.example.com/", None, interval,
                    900.0, NOW)  # fmt: skip
    result = advance(waiting, answer, NOW)
    if isinstance(result, Waiting):
        return {"delay": result.delay}
    if isinstance(result, Granted):
        assert not missing_scopes(provider.scopes, result.response.scope)
        return {"granted": True, "expires_in": result.response.expires_in,
                "accounts": list(result.response.accounts)}  # fmt: skip
    return of_end(result)


def of_start(result: Grant | Ended) -> dict[str, Any]:
    if isinstance(result, Ended):
        return of_end(result)
    names = ("user_code", "verification_uri", "interval", "expires_in")
    return {name: getattr(result, name) for name in names}


def of_end(result: Ended) -> dict[str, Any]:
    return {"failure": str(result.failure), "detail": result.detail, "trace": result.trace}


def test_every_provider_with_a_device_grant_has_recorded_answers(config: PanelConfig) -> None:
    recorded = {json.loads(path.read_text())["provider"] for path in RECORDED.glob("*.json")}
    with_codes = {each.id for each in ProviderRegistry(config).all() if each.device_grant}
    assert with_codes <= recorded


def test_nothing_recorded_is_a_real_secret() -> None:
    for path in RECORDED.glob("*.json"):
        for each in json.loads(path.read_text())["exchanges"]:
            for name in ("access_token", "refresh_token", "device_code"):
                assert len(each["body"].get(name, "")) <= 40, (path.name, name)
