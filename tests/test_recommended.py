# SPDX-License-Identifier: Apache-2.0
"""Where OAuth 2.0 is advised: at Microsoft's and Google's servers, in the place of a password."""

from __future__ import annotations

import pytest

from app.recommended import adviser


@pytest.mark.parametrize(
    ("server", "owner"),
    [
        ("smtp.office365.com", "Microsoft"),
        ("outlook.office365.com", "Microsoft"),
        ("SMTP.Office365.com.", "Microsoft"),
        ("smtp-mail.outlook.com", "Microsoft"),
        ("example-com.mail.protection.outlook.com", "Microsoft"),
        ("smtp.gmail.com", "Google"),
        ("pop.gmail.com", "Google"),
        ("smtp-relay.google.com", "Google"),
        ("notgmail.com", ""),
        ("gmail.com.example.com", ""),
        ("smtp.example.com", ""),
        ("", ""),
    ],
)
def test_the_owner_of_the_server_advises(server: str, owner: str) -> None:
    assert adviser("password", server) == owner
    assert adviser("oauth2", server) == adviser("off", server) == ""
