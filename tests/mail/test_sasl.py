# SPDX-License-Identifier: Apache-2.0
"""SASL strings, the choice among mechanisms, and what a challenge says."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Auth
from app.errors import AdgangError, ErrorId
from app.mail import sasl
from app.mail.sasl import Mechanism
from app.secret import Secret

TOKEN = Secret("vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==")


@pytest.mark.parametrize(
    ("offered", "auth", "chosen"),
    [
        ("LOGIN XOAUTH2", Auth.OAUTH2, Mechanism.XOAUTH2),
        ("LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH", Auth.OAUTH2, "XOAUTH2"),
        ("PLAIN OAUTHBEARER", Auth.OAUTH2, Mechanism.OAUTHBEARER),
        ("plain oauthbearer", Auth.OAUTH2, Mechanism.OAUTHBEARER),
        ("PLAIN LOGIN", Auth.OAUTH2, None),
        ("XOAUTH", Auth.OAUTH2, None),
        ("", Auth.OAUTH2, None),
        ("LOGIN PLAIN XOAUTH2", Auth.PASSWORD, Mechanism.PLAIN),
        ("LOGIN", Auth.PASSWORD, Mechanism.LOGIN),
        ("XOAUTH2 OAUTHBEARER", Auth.PASSWORD, None),
        ("PLAIN XOAUTH2", Auth.OFF, None),
    ],
)
def test_choice(offered: str, auth: Auth, chosen: Mechanism | None) -> None:
    assert sasl.choose(offered.split(), auth) == chosen


def test_xoauth2_is_the_string_of_the_specification() -> None:
    spoken = sasl.xoauth2("someuser@example.com", TOKEN)
    assert spoken.reveal() == (
        "user=someuser@example.com\x01"
        "auth=Bearer vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==\x01\x01"
    )


def test_oauthbearer_is_the_string_of_rfc_7628() -> None:
    # the example of RFC 7628 4.1
    spoken = sasl.oauthbearer("user@example.com", TOKEN, "server.example.com", 143)
    assert spoken.reveal() == (
        "n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
        "auth=Bearer vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==\x01\x01"
    )


def test_oauthbearer_escapes_what_would_end_the_gs2_header() -> None:
    spoken = sasl.oauthbearer("a,b=c@example.com", TOKEN, "h", 1)
    assert spoken.reveal().startswith("n,a=a=2Cb=3Dc@example.com,\x01")


@pytest.mark.parametrize(
    ("mechanism", "expected"),
    [
        (Mechanism.XOAUTH2, ["user=bø@example.com\x01auth=Bearer T0k\x01\x01"]),
        (
            Mechanism.OAUTHBEARER,
            ["n,a=bø@example.com,\x01host=mail.example.com\x01port=587\x01auth=Bearer T0k\x01\x01"],
        ),
        (Mechanism.PLAIN, ["\0bø@example.com\0T0k"]),
        (Mechanism.LOGIN, ["bø@example.com", "T0k"]),
    ],
)
def test_responses_are_base64_of_utf8(mechanism: Mechanism, expected: list[str]) -> None:
    answers = sasl.responses(mechanism, "bø@example.com", Secret("T0k"), "mail.example.com", 587)
    assert [base64.b64decode(a.reveal(), validate=True).decode() for a in answers] == expected
    assert "T0k" not in repr(answers)
    assert "VDBr" not in str(answers)  # nor its base64


def test_a_long_token_is_one_line_of_base64() -> None:
    (answer,) = sasl.responses(Mechanism.XOAUTH2, "u", Secret("t" * 6000), "h", 1)
    assert len(answer.reveal()) > 8000
    assert not set(answer.reveal()) & set("\r\n ")


@pytest.mark.parametrize("mechanism", list(Mechanism))
@pytest.mark.parametrize(
    "user", ["", "a\x01b", "a\rb", "a\nb", "a\0b", "a\x7f", "a\u202eb", "\ud800"]
)
def test_a_user_that_breaks_the_form_is_refused(mechanism: Mechanism, user: str) -> None:
    with pytest.raises(AdgangError) as caught:
        sasl.responses(mechanism, user, Secret("secret"), "h", 1)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "account")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("token", ["", "a b", "a\x01b", "a\r\nb", "é", "a\0"])
@pytest.mark.parametrize("mechanism", [Mechanism.XOAUTH2, Mechanism.OAUTHBEARER])
def test_a_token_that_breaks_the_form_is_refused(mechanism: Mechanism, token: str) -> None:
    with pytest.raises(AdgangError) as caught:
        sasl.responses(mechanism, "u", Secret(token), "h", 1)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "token")
    assert caught.value.value is None


@pytest.mark.parametrize("password", ["", "a\0b", "a\rb", "a\nb", "\udc80"])
@pytest.mark.parametrize("mechanism", [Mechanism.PLAIN, Mechanism.LOGIN])
def test_a_password_that_breaks_its_line_is_refused(mechanism: Mechanism, password: str) -> None:
    with pytest.raises(AdgangError) as caught:
        sasl.responses(mechanism, "u", Secret(password), "h", 1)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "password")
    assert caught.value.value is None


def test_a_password_may_hold_spaces_and_any_script() -> None:
    assert sasl.plain("u", Secret("blå bær ß")).reveal() == "\0u\0blå bær ß"


def test_farewell() -> None:
    assert sasl.farewell(Mechanism.XOAUTH2) == ""
    assert base64.b64decode(sasl.farewell(Mechanism.OAUTHBEARER)) == b"\x01"


def _b64(value: object) -> bytes:
    return base64.b64encode(json.dumps(value).encode())


@pytest.mark.parametrize(
    ("encoded", "status"),
    [
        (_b64({"status": "401", "schemes": "bearer", "scope": "mail"}), "401"),
        (_b64({"status": "400", "schemes": "Bearer", "scope": "https://mail.google.com/"}), "400"),
        (_b64({"status": "invalid_token"}), "invalid_token"),
        (_b64({"status": 401}), "401"),
        (_b64({"status": "401"}).rstrip(b"="), "401"),  # padding forgotten
        (b" " + _b64({"status": "401"}) + b"\r\n", "401"),
        (_b64({"status": "ya29.something-echoed"}), ""),
        (_b64({"status": {"a": 1}}), ""),
        (_b64({}), ""),
    ],
)
def test_challenge(encoded: bytes, status: str) -> None:
    assert sasl.status(sasl.decode_challenge(encoded)) == status


@pytest.mark.parametrize(
    "encoded",
    [
        b"",
        b"!!!!",
        b"=",
        b"e30=e30=",
        base64.b64encode(b"not json"),
        base64.b64encode(b"\xff\xfe\xfd"),
        _b64([1, 2]),
        _b64(None),
        base64.b64encode(b"[" * 100_000),
        "æøå".encode(),
    ],
)
def test_a_challenge_that_is_none_is_tolerated(encoded: bytes) -> None:
    assert sasl.decode_challenge(encoded) == {}


@given(st.binary(max_size=300))
def test_no_challenge_raises(encoded: bytes) -> None:
    assert isinstance(sasl.decode_challenge(encoded), dict)
    assert isinstance(sasl.decode_challenge(base64.b64encode(encoded)), dict)


@given(st.text(max_size=60))
def test_no_user_gets_a_field_of_its_own(user: str) -> None:
    try:
        spoken = sasl.xoauth2(user, Secret("T"))
    except AdgangError:
        return
    assert spoken.reveal().count("\x01") == 3
    assert spoken.reveal().split("\x01")[1] == "auth=Bearer T"
