# SPDX-License-Identifier: Apache-2.0
"""`adgang sandbox` and `adgang demo` as processes: what they say, and that nothing stays."""

from __future__ import annotations

import signal
import ssl
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import Core
from app.panel_config import PanelConfig
from app.secret import Secret
from tests.cli.commands import Commands, Outcome, Running


@pytest.fixture
def commands(state: Path, tmp_path: Path) -> Iterator[Commands]:
    """Processes whose scratch folders lie below the test's own."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with Commands(state, tmp_path / "etc") as ready:
        ready.environ["TMPDIR"] = str(scratch)
        ready.environ["QT_QPA_PLATFORM"] = "offscreen"
        ready.environ["QT_QUICK_BACKEND"] = "software"
        del ready.environ["PYTHONWARNINGS"]  # PySide leaves objects that no collector takes
        yield ready


def scratch(commands: Commands) -> list[Path]:
    return list(Path(commands.environ["TMPDIR"]).iterdir())


def stopped(running: Running, number: signal.Signals = signal.SIGTERM) -> Outcome:
    running.send(number)
    return running.end()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_the_sandbox_tells_where_it_is_and_goes_without_a_trace(
    commands: Commands, number: signal.Signals, code: int
) -> None:
    running = commands.start("sandbox")
    said = running.event()
    assert list(said) == [
        "issuer", "client_id", "smtp", "smtps", "pop3", "pop3s", "ca_file", "accounts",
    ]  # fmt: skip
    ports = {said[name].removeprefix("127.0.0.1:") for name in list(said)[2:6]}
    assert len(ports) == 4
    assert all(port.isdigit() for port in ports)
    assert said["accounts"][0]["user"] == "scan@example.com"
    assert all(list(account) == ["user", "password"] for account in said["accounts"])

    trusting = ssl.create_default_context(cafile=said["ca_file"])
    document = f"{said['issuer']}/.well-known/openid-configuration"
    with urllib.request.urlopen(document, context=trusting, timeout=10) as answer:
        assert answer.status == 200
    with urllib.request.urlopen(f"{said['issuer']}/device", context=trusting, timeout=10) as page:
        assert b"<html" in page.read()

    ended = stopped(running, number)
    assert (ended.code, ended.out) == (code, "")
    assert scratch(commands) == []
    assert not commands.state.exists()


def test_the_sandboxs_folder_is_private(commands: Commands) -> None:
    running = commands.start("sandbox", umask=0)
    running.event()
    paths = [path for folder in scratch(commands) for path in (folder, *folder.rglob("*"))]
    assert paths
    assert not [path for path in paths if path.stat().st_mode & 0o077]
    stopped(running)


def assert_clean(ended: Outcome) -> None:
    """What QML itself has to say is for the panel's own tests."""
    assert ended.code == 0, ended.err
    assert "adgang:" not in ended.err
    assert "Traceback" not in ended.err


def told(running: Running) -> list[str]:
    """The demo's words on stdout, down to the last."""
    assert running.process.stdout is not None
    lines: list[str] = []
    while not lines or "administrator password" not in lines[-1]:
        lines.append(running.process.stdout.readline())
        assert lines[-1], running.end()
    return lines


def test_the_demo_tells_where_the_phones_page_is_and_leaves_nothing(commands: Commands) -> None:
    commands.name_state = False  # the environment's is a real one, which the demo leaves alone
    running = commands.start("demo", "--size", "800x480")
    lines = told(running)
    page = next(line for line in lines if "http://127.0.0.1:" in line).split(": ")[1].strip()
    assert any(line.split() == ["scan@example.com", "scan-demo"] for line in lines)
    assert lines[-1] == "The panel's administrator password: 12345\n"
    with urllib.request.urlopen(page, timeout=10) as answer:
        assert b"<html" in answer.read()
    ended = stopped(running)
    assert_clean(ended)
    assert scratch(commands) == []
    assert not commands.state.exists()


def test_the_demo_is_ready_for_get_token_and_its_sandbox_is_nobody_elses(
    commands: Commands, tmp_path: Path
) -> None:
    commands.state = tmp_path / "kept"
    running = commands.start("demo")
    told(running)
    settings = commands.run("settings", "get", "smtp", "--json").json()["settings"]
    assert (settings["provider"], settings["account"]) == ("sandbox", "scan@example.com")
    assert settings["sender_address"] == "scan@example.com"
    assert (settings["server"], settings["auth"]) == ("localhost", "oauth2")
    rows = commands.run("providers", "--json").json()["providers"]
    assert "sandbox" not in [row["id"] for row in rows]
    stopped(running)
    core = Core.open(PanelConfig(state=commands.state, machine=tmp_path, keyring="machine"))
    assert core.access.log_in(Secret("12345"))
    core.close()

    again = commands.start("demo")
    told(again)
    assert stopped(again).code == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_the_panel_starts_ends_it_cleanly(
    commands: Commands, number: signal.Signals
) -> None:
    commands.name_state = False
    for moment in (0.0, 0.05, 0.1, 0.15, 0.2, 0.3):
        running = commands.start("demo")
        told(running)
        time.sleep(moment)
        ended = stopped(running, number)
        assert_clean(ended)
    assert scratch(commands) == []


def test_the_demo_keeps_away_from_a_real_state(commands: Commands) -> None:
    assert commands.run("settings", "set", "smtp", "port=2525").code == 0
    outcome = commands.run("demo", "--json")
    assert outcome.code == 65
    assert outcome.error()["key"] == "--state"
    assert commands.run("settings", "get", "smtp", "port").out == "2525\n"


@pytest.mark.parametrize("words", [[], ["demo"], ["--lang", "en"]])
def test_without_a_display_it_says_what_to_do(commands: Commands, words: list[str]) -> None:
    commands.environ["QT_QPA_PLATFORM"] = "xcb"  # the machine's frame buffer is not looked for
    outcome = commands.run(*words)
    assert (outcome.code, outcome.out) == (78, "")
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("adgang: there is no display")
    for hint in ("DISPLAY", "QT_QPA_PLATFORM=linuxfb", "Xvfb", "vnc", "without a password"):
        assert hint in outcome.err
    assert scratch(commands) == []


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--size", "1024"], "--size"),
        (["--size", "1024x600x2"], "--size"),
        (["--size", "10x10"], "--size"),
        (["--density", "0"], "--density"),
        (["--density", "nan"], "--density"),
        (["--lang", "tlh"], "--lang"),
        (["--lang", "../da"], "--lang"),
    ],
)
def test_a_look_that_cannot_be_is_refused(commands: Commands, words: list[str], key: str) -> None:
    for command in ([], ["demo"]):
        outcome = commands.run(*command, *words, "--json")
        assert outcome.code == 65
        assert outcome.error()["key"] == key
        assert outcome.error()["allowed"]


def test_a_second_panel_on_one_state_is_told_so(commands: Commands, tmp_path: Path) -> None:
    commands.state = tmp_path / "kept"
    running = commands.start("demo")
    told(running)
    while not (commands.state / "panel.lock").exists():
        assert running.process.poll() is None
    outcome = commands.run("--json")
    assert outcome.code == 75
    assert outcome.error()["id"] == "already_running"
    assert stopped(running).code == 0
