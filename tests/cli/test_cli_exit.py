# SPDX-License-Identifier: Apache-2.0
"""Every error and every reason has one exit code, and it is a promised one."""

from __future__ import annotations

import pytest

from app import cli_exit
from app.errors import AdgangError, ErrorId
from app.oauth.failure import REMEDIES, Failure, NextStep

PROMISED = {64, 65, 66, 67, 68, 69, 70, 73, 75, 77, 78, 130}


def test_every_error_and_reason_has_a_code() -> None:
    assert set(cli_exit.ERRORS) == set(ErrorId)
    assert set(cli_exit.REASONS) == set(Failure)
    assert {*cli_exit.ERRORS.values(), *cli_exit.REASONS.values()} <= PROMISED


@pytest.mark.parametrize(
    ("id", "code"),
    [
        (ErrorId.UNKNOWN_GROUP, 64),
        (ErrorId.USAGE, 64),
        (ErrorId.SECRET_ARGUMENT, 64),
        (ErrorId.NOT_CONFIRMED, 64),
        (ErrorId.BAD_VALUE, 65),
        (ErrorId.BAD_PROVIDER, 65),
        (ErrorId.BAD_DISCOVERY, 65),
        (ErrorId.BOUND, 65),
        (ErrorId.FILE_MISSING, 66),
        (ErrorId.MESSAGE_REFUSED, 65),
        (ErrorId.RECIPIENT_UNKNOWN, 67),
        (ErrorId.DOMAIN_UNKNOWN, 68),
        (ErrorId.DELIVERY_REFUSED, 69),
        (ErrorId.INTERNAL, 70),
        (ErrorId.STATE_UNWRITABLE, 73),
        (ErrorId.STATE_FULL, 73),
        (ErrorId.KEYRING_LOCKED, 75),
        (ErrorId.LOCK_BUSY, 75),
        (ErrorId.ALREADY_RUNNING, 75),
        (ErrorId.NO_TOKEN, 77),
        (ErrorId.WRONG_USER, 77),
        (ErrorId.NOT_CONFIGURED, 78),
        (ErrorId.STATE_DAMAGED, 78),
        (ErrorId.STATE_NEWER, 78),
        (ErrorId.OTHER_INSTALLATION, 78),
        (ErrorId.NO_DISPLAY, 78),
        (ErrorId.INTERRUPTED, 130),
    ],
)
def test_errors_end_as_promised(id: ErrorId, code: int) -> None:  # noqa: A002
    assert cli_exit.code(AdgangError(id)) == code


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        (Failure.OFFLINE, 69),
        (Failure.HOST_UNKNOWN, 69),
        (Failure.CERTIFICATE_INVALID, 69),
        (Failure.STORAGE_FAILED, 73),
        (Failure.EXPIRED, 75),
        (Failure.TRY_LATER, 75),
        (Failure.KEYRING_LOCKED, 75),
        (Failure.DENIED, 77),
        (Failure.REVOKED, 77),
        (Failure.NO_TOKEN, 77),
        (Failure.LOGIN_REFUSED, 77),
        (Failure.NOT_CONFIGURED, 78),
        (Failure.CANCELLED, 130),
    ],
)
def test_a_reason_decides_before_the_error_it_comes_with(reason: Failure, code: int) -> None:
    assert cli_exit.code(AdgangError(ErrorId.FAILED, reason=reason)) == code


def test_what_only_mends_by_a_new_token_is_never_told_to_try_later() -> None:
    renewed = {reason for reason, remedy in REMEDIES.items() if remedy.step is NextStep.GET_TOKEN}
    assert {cli_exit.REASONS[reason] for reason in renewed} == {77}
