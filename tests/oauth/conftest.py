# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the OAuth tests: an authority, servers, and clients for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.oauth.client import OAuthClient
from app.oauth.provider import Endpoints, Provider
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig, Proxy
from app.secret import Secret
from tests.oauth.https_server import Authority, ScriptedServer, make_authority
from tests.oauth.registry_tools import FULL, MINIMAL, SANDBOX

ClientMaker = Callable[..., OAuthClient]


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def other_authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("other"))


@pytest.fixture
def server(authority: Authority) -> Iterator[ScriptedServer]:
    with ScriptedServer(authority.context) as running:
        yield running


@pytest.fixture
def proxy_server() -> Iterator[ScriptedServer]:
    with ScriptedServer(None) as running:
        yield running


@pytest.fixture
def provider() -> Provider:
    return Provider(
        id="example", name="Example", issuer="https://id.example.com", endpoints=None,
        client_id="panel", scopes=("mail", "offline_access"),
    )  # fmt: skip


@pytest.fixture
def make_client(server: ScriptedServer, authority: Authority, provider: Provider) -> ClientMaker:
    """A client for the server; keywords replace the usual."""

    def make(
        *,
        base: str = server.url,
        secret: Secret | None = None,
        ca_file: Path | None = authority.ca_file,
        proxy: Proxy = Proxy(),  # noqa: B008 - frozen
        timeout: float = 5.0,
        scopes: tuple[str, ...] = provider.scopes,
    ) -> OAuthClient:
        urls = Endpoints(f"{base}/device", f"{base}/token", f"{base}/revoke")
        return OAuthClient(
            replace(provider, scopes=scopes), urls, secret=secret, ca_file=ca_file, proxy=proxy,
            timeout=timeout,
        )  # fmt: skip

    return make


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "example.toml").write_text(FULL.replace('client_id = "panel"\n', ""))
    (folder / "plain.toml").write_text(MINIMAL.replace("Example", "Plain"))
    return folder


@pytest.fixture
def registry(config: PanelConfig, shipped: Path) -> ProviderRegistry:
    return ProviderRegistry(config, (SANDBOX,), built_in=sorted(shipped.glob("*.toml")))


@pytest.fixture
def machine(config: PanelConfig) -> Path:
    folder = config.machine / "providers"
    folder.mkdir(parents=True)
    return folder
