# SPDX-License-Identifier: Apache-2.0
"""What the mail tests share: certificates and targets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.catalogue import Auth, Protocol, Tls
from app.mail.session import Target
from tests.mail.pki import Pki
from tests.mail.scripted import Server

MakeTarget = Callable[..., Target]


@pytest.fixture(scope="session")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Pki:
    return Pki(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def target_of(pki: Pki) -> MakeTarget:
    """Makes the target of a server; the defaults are those of OAuth 2.0 with STARTTLS."""

    def make(
        server: Server | int,
        protocol: Protocol = Protocol.SMTP,
        *,
        host: str = "localhost",
        tls: Tls = Tls.STARTTLS,
        auth: Auth = Auth.OAUTH2,
        user: str = "scan@example.com",
        sender: str = "scanner@example.com",
        timeout: float = 5.0,
    ) -> Target:
        port = server if isinstance(server, int) else server.port
        return Target(
            protocol=protocol, host=host, port=port, tls=tls, timeout=timeout, auth=auth,
            user=user, sender=sender, context=pki.client_context,
        )  # fmt: skip

    return make
