# SPDX-License-Identifier: Apache-2.0
"""The doctor finds what is wrong, and ends with the code of the first failure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import doctor, doctor_machine, scripts
from app.actor import command_line
from app.core import Core
from app.doctor import Check, Finding, Result
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from tests.cli.conftest import Run
from tests.cli.test_cli_listings import store_token


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    opened = Core.open(config)
    yield opened
    opened.close()


def examined(config: PanelConfig) -> dict[str, Check]:
    return {check.check: check for check in doctor.examine(lambda: config, [])}


def found(config: PanelConfig, check: str) -> tuple[Result, Finding | None]:
    result = examined(config)[check]
    return result.result, result.finding


def test_a_fresh_machine(config: PanelConfig) -> None:
    checks = examined(config)
    assert list(checks) == [
        "configuration", "certificates", "state", "space", "database", "administrator", "keyring",
        "providers",
        "group:smtp", "group:alert-smtp", "group:status-pop", "group:ifax-pop",
        "group:eprint-pop",
    ]  # fmt: skip
    assert {check.check for check in checks.values() if check.result is Result.FAILED} == set()
    assert checks["keyring"].finding is Finding.KEY_ON_DISK
    assert checks["administrator"].finding is Finding.NO_PASSWORD
    assert checks["group:smtp"].finding is Finding.NOT_SET_UP


def test_the_listing_as_promised(run: Run) -> None:
    code, _, err = outcome = run("doctor", "--json")
    assert (code, err) == (0, "")
    checks = outcome.json()["checks"]
    assert set(outcome.json()) == {"checks"}
    assert [list(check) for check in checks] == [["check", "result", "detail"]] * len(checks)
    assert {check["result"] for check in checks} <= set(Result)
    names = [check["check"] for check in checks]
    assert names[:7] == [
        "clock", "display", "qt", "keyboard", "fonts", "language_fonts", "translations",
    ]  # fmt: skip
    assert len(set(names)) == len(names)


def test_words_for_a_person_say_what_to_do(run: Run) -> None:
    code, out, err = run("doctor")
    assert (code, err) == (0, "")
    assert "ADGANG_KEY_FILE" in out
    assert "Set it: adgang passwd." in out
    assert "Group smtp          -       Not set up.\n" in out


@pytest.mark.parametrize(
    ("year", "boot_id", "finding"),
    [
        (2026, "id", None),
        (1970, "id", Finding.CLOCK_WRONG),
        (2100, "id", Finding.CLOCK_WRONG),
        (2027, "", Finding.NO_BOOT_CLOCK),
    ],
)
def test_the_clock(year: int, boot_id: str, finding: Finding | None) -> None:
    assert doctor_machine.clock(year, boot_id=boot_id).finding is finding


@pytest.mark.parametrize(("display", "finding"), [(True, None), (False, Finding.NO_DISPLAY)])
def test_the_display(display: bool, finding: Finding | None) -> None:
    checks = {check.check: check for check in doctor_machine.checks(display=display)}
    assert checks["display"].finding is finding


def test_the_panels_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("fonts", "translations"):
        monkeypatch.setattr(f"app.resources.{name}", lambda: tmp_path)
    monkeypatch.setattr(doctor_machine, "find_spec", lambda _name: None)
    checks = {check.check: check for check in doctor_machine.checks(display=True)}
    assert checks["fonts"].finding is Finding.NO_FONTS
    assert checks["translations"].finding is Finding.NO_TRANSLATIONS
    assert checks["qt"].finding is Finding.NO_QT
    (tmp_path / "panel_da.qm").write_text("")
    (tmp_path / "a.ttf").write_text("")
    checks = {check.check: check for check in doctor_machine.checks(display=True)}
    assert (checks["fonts"].finding, checks["translations"].finding) == (None, None)


def test_the_keyboards_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_machine, "_KEYBOARD_NEEDS", "libnosuch.so.0")
    checks = {check.check: check for check in doctor_machine.checks(display=True)}
    assert checks["keyboard"].finding is Finding.NO_KEYBOARD


def test_files_that_others_can_read(config: PanelConfig, core: Core) -> None:
    core.config.database.chmod(0o644)
    check = examined(config)["state"]
    assert (check.result, check.finding) == (Result.WARNING, Finding.OPEN_TO_OTHERS)
    assert check.detail == f"0644 {core.config.database}"


def test_a_state_that_cannot_be_written(config: PanelConfig, tmp_path: Path, run: Run) -> None:
    config.state.write_text("a file, no folder")
    check = examined(config)["state"]
    assert (check.result, check.error and check.error.id) == (
        Result.FAILED, ErrorId.STATE_UNWRITABLE,
    )  # fmt: skip
    assert run("doctor").code == 73
    assert "cannot be written" in run("doctor").out


def test_the_administrators_password(config: PanelConfig, core: Core) -> None:
    core.access.reset_password(Secret("12345"), command_line())
    assert found(config, "administrator") == (Result.OK, None)


def test_little_space_and_none(config: PanelConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.statvfs("/")

    def free(octets: int) -> None:
        shrunk = os.statvfs_result((1, 1, *real[2:4], octets, *real[5:]))
        monkeypatch.setattr("os.statvfs", lambda _path: shrunk)

    free(10 << 20)
    assert found(config, "space") == (Result.WARNING, Finding.LITTLE_SPACE)
    free(4096)
    error = examined(config)["space"].error
    assert error is not None
    assert error.id is ErrorId.STATE_FULL


def test_a_damaged_database(config: PanelConfig, run: Run) -> None:
    config.state.mkdir(mode=0o700)
    config.database.write_bytes(b"no database" * 100)
    checks = examined(config)
    assert checks["database"].result is Result.FAILED
    assert "keyring" not in checks
    assert run("doctor", "--json").code == 78


def test_bad_configuration_is_a_check_too(config: PanelConfig, run: Run) -> None:
    config.machine.mkdir()
    (config.machine / "panel.toml").write_text("density = 99\n")
    outcome = run("doctor", "--json")
    assert outcome.code == 65
    last = outcome.json()["checks"][-1]
    assert (last["check"], last["result"]) == ("configuration", "failed")
    assert "panel.toml: density" in last["detail"]


def test_a_locked_keyring(config: PanelConfig, core: Core, run: Run) -> None:
    store_token(core)
    config.machine_key.unlink()
    check = examined(config)["keyring"]
    assert check.result is Result.FAILED
    assert str(config.machine_key) in check.detail
    code, out, _ = run("doctor")
    assert code == 75
    assert "the machine keyring cannot be opened (missing)" in out


def test_a_key_from_elsewhere_needs_no_warning(config: PanelConfig, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_bytes(bytes(32))
    key.chmod(0o600)
    assert found(config._replace(key_file=key), "keyring") == (Result.OK, None)


def test_a_damaged_provider_file_is_named(config: PanelConfig, core: Core) -> None:
    config.providers.mkdir()
    (config.providers / "mine.toml").write_text("issuer = ")
    checks = [check for check in doctor.examine(lambda: config, []) if check.check == "providers"]
    assert [check.result for check in checks] == [Result.FAILED, Result.OK]
    assert "mine.toml" in checks[0].detail


def test_certificates(config: PanelConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setattr("app.tls.system_stores", lambda: [str(empty)])
    assert found(config, "certificates") == (Result.WARNING, Finding.NO_CERTIFICATES)
    monkeypatch.setattr("app.tls.system_stores", lambda: [str(empty), __file__])
    assert found(config, "certificates") == (Result.OK, None)


def test_a_ca_file_without_certificates(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "ca.pem"
    bad.write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(bad))
    assert run("doctor").code == 65


def test_groups_half_set_up(config: PanelConfig, core: Core, run: Run) -> None:
    run("settings", "set", "smtp", "server=mail.example.com")
    check = examined(config)["group:smtp"]
    assert (check.finding, check.detail) == (Finding.MISSING, "provider account")
    run("settings", "set", "smtp", "auth=password")
    assert examined(config)["group:smtp"].detail == "username password"
    run("settings", "set", "smtp", "auth=off")
    assert found(config, "group:smtp") == (Result.OK, None)
    run("settings", "set", "alert-smtp", "provider=microsoft365", "account=scan@example.com")
    check = examined(config)["group:alert-smtp"]
    assert (check.finding, check.detail) == (Finding.MISSING, "client_id")


def test_a_groups_token(config: PanelConfig, core: Core, run: Run) -> None:
    run("providers", "set", "microsoft365", "client_id=abc")
    run("settings", "set", "smtp", "provider=microsoft365", "account=scan@example.com")
    assert found(config, "group:smtp") == (Result.WARNING, Finding.NO_TOKEN)
    store_token(core)
    assert found(config, "group:smtp") == (Result.OK, None)
    core.parts.records.invalid("smtp", Failure.REVOKED)
    check = examined(config)["group:smtp"]
    assert (check.finding, check.detail) == (Finding.TOKEN_INVALID, "revoked")


def test_an_error_in_a_check_is_its_result() -> None:
    error = AdgangError(ErrorId.BAD_PROVIDER, key="x.toml", value="secret?")
    check = doctor.failed("providers", error)
    assert (check.result, check.detail) == (Result.FAILED, "bad_provider x.toml")
    assert "secret?" not in repr(check)


def test_the_fonts_of_every_language_are_looked_for(tmp_path: Path) -> None:
    assert doctor_machine.language_fonts(scripts.missing()).result is Result.OK, "set-up has them"
    folder = tmp_path / "truetype" / "noto"
    folder.mkdir(parents=True)
    for name in (
        "NotoSansArabic-Bold.ttf",
        "NotoSansHebrew[wdth,wght].ttf",
        "NotoSansCJK-Bold.ttc",
    ):
        (folder / name).touch()
    lacking = doctor_machine.language_fonts(scripts.missing([tmp_path, tmp_path / "none"]))
    assert (lacking.finding, lacking.detail) == (
        Finding.NO_LANGUAGE_FONTS, "Noto Sans Thai (th)",
    )  # fmt: skip
