# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from app import state
from app.errors import AdgangError, ErrorId
from app.panel_config import Proxy, read


def test_the_state_directory_is_found_in_the_promised_order(tmp_path: Path) -> None:
    environ = {"ADGANG_STATE": "/a", "XDG_STATE_HOME": "/x", "ADGANG_CONFIG": str(tmp_path)}
    assert read(Path("/given"), environ).state == Path("/given")
    assert read(None, environ).state == Path("/a")
    del environ["ADGANG_STATE"]
    assert read(None, environ).state == Path("/x/adgang")


def test_panel_toml_is_read(tmp_path: Path) -> None:
    (tmp_path / "panel.toml").write_text(
        'name = "Kopirum 2"\ndensity = 6.68\nhidden_groups = ["ifax-pop"]\nkeyboard = "off"\n'
        'languages = ["da"]\nqr_hosts = ["login.example.com"]\n'
    )
    config = read(None, {"ADGANG_CONFIG": str(tmp_path)})
    assert config.name == "Kopirum 2"
    assert config.density == 6.68
    assert config.hidden_groups == {"ifax-pop"}
    assert (config.keyboard, config.languages) == ("off", ("da",))
    assert config.qr_hosts == ("login.example.com",)


@pytest.mark.parametrize(
    ("text", "key", "allowed"),
    [
        ("density = 0.5", "density", "2 to 20"),
        ("density = true", "density", "2 to 20"),
        ('keyboard = "maybe"', "keyboard", "auto | off"),
        ("languages = 3", "languages", "list of strings"),
        ("name = 3", "name", "str"),
        ("= broken", "panel.toml", "TOML"),
        ("densty = 6.0", "densty", "density"),
        ('hidden_groups = ["nix"]', "hidden_groups", "ifax-pop"),
        ('hidden_fields = ["nix"]', "hidden_fields", "smtp.server"),
        ('hidden_fields = ["proxy.nix"]', "hidden_fields", "proxy.exceptions"),
        ('hidden_fields = "smtp.server"', "hidden_fields", "list of strings"),
        ('proxy = "ftp://proxy"', "proxy", "http://HOST:PORT"),
        ('proxy = "http://[bad"', "proxy", "http://HOST:PORT"),
        ("proxy_exceptions = 3", "proxy_exceptions", "list of strings"),
    ],
)
def test_a_bad_panel_toml_names_file_key_and_what_is_allowed(
    tmp_path: Path, text: str, key: str, allowed: str
) -> None:
    (tmp_path / "panel.toml").write_text(text)
    with pytest.raises(AdgangError) as caught:
        read(None, {"ADGANG_CONFIG": str(tmp_path)})
    assert caught.value.id is ErrorId.BAD_CONFIGURATION
    assert str(tmp_path / "panel.toml") in str(caught.value.key)
    assert key in str(caught.value.key)
    assert allowed in str(caught.value.allowed)


def test_records_and_fields_can_be_hidden(tmp_path: Path) -> None:
    (tmp_path / "panel.toml").write_text(
        'hidden_groups = ["proxy", "status-pop"]\nhidden_fields = ["smtp.sender_name"]\n'
    )
    config = read(None, {"ADGANG_CONFIG": str(tmp_path)})
    assert config.hidden_groups == {"proxy", "status-pop"}
    assert config.hidden_fields == {"smtp.sender_name"}


def test_a_missing_ca_file_is_said_and_not_ignored() -> None:
    with pytest.raises(AdgangError) as caught:
        read(None, {"SSL_CERT_FILE": "/nowhere/ca.pem"})
    assert (caught.value.key, caught.value.value) == ("SSL_CERT_FILE", "/nowhere/ca.pem")


def test_an_unknown_keyring_is_refused() -> None:
    with pytest.raises(AdgangError) as caught:
        read(None, {"ADGANG_KEYRING": "plain"})
    assert caught.value.allowed == "auto | secret-service | machine"


def test_the_environments_proxy_is_read_once_and_its_password_does_not_show() -> None:
    config = read(None, {"HTTPS_PROXY": "http://u:geheim@proxy:3128", "NO_PROXY": "a, .b.c"})
    assert config.proxy.https == "http://u:geheim@proxy:3128"
    assert config.proxy.exceptions == ("a", ".b.c")
    assert "geheim" not in repr(config)


def test_the_machines_proxy_goes_before_the_environments(tmp_path: Path) -> None:
    (tmp_path / "panel.toml").write_text(
        'proxy = "http://own:3128"\nproxy_exceptions = ["intern.example.com"]\n'
    )
    config = read(None, {"ADGANG_CONFIG": str(tmp_path), "HTTPS_PROXY": "http://other:1"})
    assert config.proxy == Proxy("http://own:3128", ("intern.example.com",))


def test_a_broken_proxy_of_the_environment_is_named_without_its_password() -> None:
    with pytest.raises(AdgangError) as caught:
        read(None, {"HTTPS_PROXY": "http://user:geheim@[bad"})
    assert (caught.value.key, caught.value.value) == ("HTTPS_PROXY", None)


def test_the_state_directory_becomes_private(tmp_path: Path) -> None:
    path = tmp_path / "a" / "state"
    path.mkdir(parents=True, mode=0o755)
    state.prepare(path)
    assert path.stat().st_mode & 0o777 == 0o700


def test_a_state_directory_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AdgangError) as caught:
        state.prepare(tmp_path / "file" / "state")
    assert caught.value.id is ErrorId.STATE_UNWRITABLE
