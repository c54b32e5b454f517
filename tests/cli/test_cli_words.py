# SPDX-License-Identifier: Apache-2.0
"""There are words for everything that can happen, and they say what to do."""

from __future__ import annotations

import pytest

from app.catalogue import GROUPS, Kind
from app.cli_doctor import CHECKS, FINDINGS
from app.cli_doctor import RESULTS as DOCTOR_RESULTS
from app.cli_failures import FAILURES
from app.cli_listings import NOTICES, STATES
from app.cli_provider_show import STEPS as REGISTRATION
from app.cli_provider_show import WAYS
from app.cli_service import WHAT
from app.cli_test import RESULTS, STEPS
from app.cli_usage import UsageError
from app.cli_words import ERRORS, MISSING, clean, message
from app.doctor import Finding
from app.doctor import Result as DoctorResult
from app.errors import AdgangError, ErrorId
from app.life import schedule
from app.life.event import GRANT, LOOK
from app.mail.connection_test import Result, Step
from app.oauth.failure import Failure
from app.oauth.provider import RegistrationStep, Way
from app.proxy_connection import ProxyStep
from app.token_records import Notice, TokenState

# They say all there is in one clause, or their advice depends on the key.
_WITHOUT_ADVICE = {
    ErrorId.BAD_VALUE, ErrorId.UNKNOWN_KEY, ErrorId.UNKNOWN_GROUP, ErrorId.FILE_MISSING,
    ErrorId.NOT_CONFIGURED, ErrorId.WRONG_USER, ErrorId.OUTPUT_LOST, ErrorId.INTERRUPTED,
}  # fmt: skip


def test_every_code_has_words() -> None:
    assert set(ERRORS) == set(ErrorId)
    assert set(FAILURES) == set(Failure)
    assert set(FINDINGS) == set(Finding)
    assert set(STEPS) == {*Step, *ProxyStep}
    assert set(RESULTS) == set(Result)
    assert set(DOCTOR_RESULTS) == set(DoctorResult)
    assert set(STATES) == set(TokenState)
    assert set(NOTICES) == set(Notice)
    assert set(WHAT) == {*schedule.Kind, GRANT, LOOK}
    assert set(WAYS) == set(Way)
    assert set(REGISTRATION) == set(RegistrationStep)
    assert all([*CHECKS.values(), *STEPS.values(), *STATES.values(), *NOTICES.values()])


def test_every_failure_says_what_happened_and_what_to_do() -> None:
    assert all(what and advice for what, advice in FAILURES.values())
    assert {each for each, words in ERRORS.items() if not words.next} == _WITHOUT_ADVICE


@pytest.mark.parametrize("id", ErrorId)
@pytest.mark.parametrize("value", [None, "", "a value"])
def test_every_error_makes_one_line_without_gaps(id: ErrorId, value: str | None) -> None:  # noqa: A002
    text = message(AdgangError(id, key="the key", value=value, allowed="this"), group="smtp")
    assert text
    assert "None" not in text
    assert "{" not in text
    assert "GROUP" not in text
    assert "\n" not in text


@pytest.mark.parametrize("reason", Failure)
def test_every_reason_makes_one_line(reason: Failure) -> None:
    error = AdgangError(ErrorId.FAILED, key="smtp", value="AADSTS1", reason=reason)
    text = message(error, group="smtp")
    assert text.startswith("smtp: ")
    assert "(AADSTS1)" in text
    assert "GROUP" not in text
    assert "GROUP" not in message(AdgangError(ErrorId.FAILED, reason=reason))


def test_key_value_and_what_is_allowed_are_named() -> None:
    error = AdgangError(ErrorId.BAD_VALUE, key="port", value="70000", allowed="1 to 65535")
    assert message(error) == "port: 70000 is not allowed; allowed: 1 to 65535"


def test_an_empty_value_is_called_so() -> None:
    error = AdgangError(ErrorId.BAD_VALUE, key="account", value="", allowed="1 to 255 characters")
    assert message(error) == "account: an empty value is not allowed; allowed: 1 to 255 characters"


def test_a_secret_value_is_not_named() -> None:
    error = AdgangError(ErrorId.BAD_VALUE, key="password", allowed="1 to 255 characters")
    assert message(error).startswith("password: this value is not allowed")


def test_the_right_user_is_named() -> None:
    error = AdgangError(ErrorId.WRONG_USER, key="/state", value="0", allowed="panel")
    assert message(error).endswith("; run as panel")


def test_every_setting_that_can_be_missing_has_advice() -> None:
    keys = {
        field.key
        for group in GROUPS
        for field in group.fields
        if field.kind in (Kind.PROVIDER, Kind.ACCOUNT, Kind.SECRET, Kind.HOST, Kind.EMAIL)
    }
    others = {"client_id", "tenant", "device_grant", "protocol", "client_secret", "administrator"}
    assert {*keys, "auth", *others} == set(MISSING)


def test_advice_names_group_and_provider() -> None:
    error = AdgangError(ErrorId.NOT_CONFIGURED, key="client_id")
    assert message(error, provider="x").endswith("adgang providers set x client_id=ID")
    missing = AdgangError(ErrorId.NOT_CONFIGURED, key="server")
    assert "set ifax-pop server=HOST" in message(missing, group="ifax-pop")


def test_usage_is_told_in_its_own_words() -> None:
    assert message(UsageError("unknown option --x")) == "unknown option --x. See: adgang --help"


def test_what_others_wrote_does_not_steer_the_terminal() -> None:
    assert clean("a\x1b[31mb\nc\u202ed") == "a?[31mb c?d"
    error = AdgangError(ErrorId.BAD_VALUE, key="account", value="\x1b]0;x\x07\n", allowed="text")
    assert message(error).isprintable()
