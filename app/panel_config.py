# SPDX-License-Identifier: Apache-2.0
"""Where things are and how this machine is set up: read once, passed down, never changed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from app.catalogue import GROUPS, RECORDS
from app.errors import AdgangError, ErrorId
from app.secret import Secret

KEYRINGS = ("auto", "secret-service", "machine")
KEYBOARDS = ("auto", "off")
_KEYS = ("name", "density", "hidden_groups", "hidden_fields", "languages", "keyboard", "qr_hosts",
         "proxy", "proxy_exceptions", "status_words", "status_senders",
         "import_folders")  # fmt: skip
_PROXY = "http://HOST:PORT"


class Proxy(NamedTuple):
    """A proxy for https, as a URL that curl takes; `login` is its `user:password`.

    The login may stand in the URL as well: so it comes from the environment.
    """

    https: str | None = None
    exceptions: tuple[str, ...] = ()
    login: Secret | None = None

    def __repr__(self) -> str:
        return f"Proxy(***, {self.exceptions})"  # the URL may hold a password


class PanelConfig(NamedTuple):
    """Paths and machine configuration; see docs/configuration.md for `panel.toml`."""

    state: Path
    machine: Path = Path("/etc/adgang")
    keyring: str = "auto"
    key_file: Path | None = None
    credentials: Path | None = None
    ca_file: Path | None = None
    proxy: Proxy = Proxy()
    name: str = ""
    density: float | None = None
    hidden_groups: frozenset[str] = frozenset()  # and records
    hidden_fields: frozenset[str] = frozenset()  # such as smtp.sender_name
    languages: tuple[str, ...] = ()
    keyboard: str = "auto"
    qr_hosts: tuple[str, ...] = ()
    status_words: tuple[str, ...] = ()  # instead of those in assets/status_mail
    status_senders: tuple[str, ...] = ()
    demo: bool = False
    import_folders: tuple[Path, ...] = (Path("/media"), Path("/run/media"))

    @property
    def database(self) -> Path:
        """Settings, token records and journal."""
        return self.state / "adgang.db"

    @property
    def secrets_file(self) -> Path:
        """The machine keyring's encrypted file."""
        return self.state / "secrets.sealed"

    @property
    def machine_key(self) -> Path:
        """The machine keyring's key where neither a key file nor a credential is given."""
        return self.state / "machine.key"

    @property
    def installation(self) -> Path:
        """Whose entries the keyring's are; beside the database, so that it outlives a new one."""
        return self.state / "installation"

    @property
    def reset_marker(self) -> Path:
        """There while a factory reset is under way."""
        return self.state / "reset"

    @property
    def locks(self) -> Path:
        """The folder of the locks between processes."""
        return self.state / "locks"

    @property
    def providers(self) -> Path:
        """Providers added or changed on this machine."""
        return self.state / "providers"

    def for_demo(self, state: Path, ca_file: Path) -> PanelConfig:
        """This configuration on a scratch state that trusts the sandbox's own CA."""
        return self._replace(
            state=state, ca_file=ca_file, keyring="machine", key_file=None,
            credentials=None, proxy=Proxy(), demo=True, hidden_groups=frozenset(),
            hidden_fields=frozenset(),
        )  # fmt: skip


def read(
    state: Path | None = None, environ: Mapping[str, str] = MappingProxyType(os.environ)
) -> PanelConfig:
    """The configuration from `--state`, the environment and the machine's `panel.toml`.

    Raises `bad_configuration` with file, key, value and what is allowed.
    """
    machine = Path(environ.get("ADGANG_CONFIG") or "/etc/adgang")
    keyring = environ.get("ADGANG_KEYRING") or "auto"
    if keyring not in KEYRINGS:
        raise AdgangError(
            ErrorId.BAD_CONFIGURATION, key="ADGANG_KEYRING", value=keyring,
            allowed=" | ".join(KEYRINGS),
        )  # fmt: skip
    return PanelConfig(
        state=(state or _default_state(environ)).absolute(),
        machine=machine,
        keyring=keyring,
        key_file=_path(environ, "ADGANG_KEY_FILE"),
        credentials=_path(environ, "CREDENTIALS_DIRECTORY"),
        ca_file=_ca_file(environ),
        **{"proxy": _environment_proxy(environ), **_panel_toml(machine / "panel.toml")},
    )


def _default_state(environ: Mapping[str, str]) -> Path:
    if chosen := environ.get("ADGANG_STATE"):
        return Path(chosen)
    home = environ.get("XDG_STATE_HOME")
    return (Path(home) if home else Path.home() / ".local" / "state") / "adgang"


def _path(environ: Mapping[str, str], name: str) -> Path | None:
    value = environ.get(name)
    return Path(value) if value else None


def _ca_file(environ: Mapping[str, str]) -> Path | None:
    """SSL_CERT_FILE; a missing one is an error here, because ssl ignores it silently."""
    path = _path(environ, "SSL_CERT_FILE")
    if path is not None and not path.is_file():
        raise AdgangError(
            ErrorId.BAD_CONFIGURATION, key="SSL_CERT_FILE", value=str(path),
            allowed="a file of PEM certificates",
        )  # fmt: skip
    return path


def _environment_proxy(environ: Mapping[str, str]) -> Proxy:
    https = environ.get("HTTPS_PROXY") or environ.get("https_proxy") or None
    if https is not None and not _is_proxy(https):
        # The value is not shown: it may hold a password.
        raise AdgangError(ErrorId.BAD_CONFIGURATION, key="HTTPS_PROXY", allowed=_PROXY)
    exceptions = environ.get("NO_PROXY") or environ.get("no_proxy") or ""
    return Proxy(https, tuple(part.strip() for part in exceptions.split(",") if part.strip()))


def _panel_toml(path: Path) -> dict[str, Any]:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise AdgangError(
            ErrorId.BAD_CONFIGURATION, key=str(path), value=error.strerror, allowed="readable"
        ) from error
    import tomllib  # costs milliseconds that a machine without the file need not spend

    try:
        table = tomllib.loads(raw.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AdgangError(
            ErrorId.BAD_CONFIGURATION, key=str(path), value=str(error), allowed="TOML 1.0"
        ) from error
    if unknown := next((key for key in table if key not in _KEYS), None):
        raise _bad(path, unknown, table[unknown], " ".join(_KEYS))
    found = {
        "name": _entry(path, table, "name", str, ""),
        "density": _density(path, table),
        "hidden_groups": _hidden(path, table, "hidden_groups", _records()),
        "hidden_fields": _hidden(path, table, "hidden_fields", _fields()),
        "languages": _strings(path, table, "languages"),
        "keyboard": _choice(path, table, "keyboard", KEYBOARDS),
        "qr_hosts": _strings(path, table, "qr_hosts"),
        "status_words": _strings(path, table, "status_words"),
        "status_senders": _strings(path, table, "status_senders"),
        **_folders(path, table),
    }
    return found | _machine_proxy(path, table)


def _folders(path: Path, table: dict[str, Any]) -> dict[str, tuple[Path, ...]]:
    """Where removable media are mounted; the whole file system is not one of them."""
    if "import_folders" not in table:
        return {}
    found = tuple(map(Path, _strings(path, table, "import_folders")))
    for folder in found:
        if not folder.is_absolute() or len(folder.parts) < 2 or ".." in folder.parts:
            raise _bad(path, "import_folders", folder, "absolute paths below /")
    return {"import_folders": found}


def _machine_proxy(path: Path, table: dict[str, Any]) -> dict[str, Proxy]:
    """The machine's own proxy; it goes before the environment's."""
    exceptions = _strings(path, table, "proxy_exceptions")
    https = _entry(path, table, "proxy", str, "")
    if not https:
        return {}
    if not _is_proxy(https):
        raise AdgangError(ErrorId.BAD_CONFIGURATION, key=f"{path}: proxy", allowed=_PROXY)
    return {"proxy": Proxy(https, exceptions)}


def _is_proxy(text: str) -> bool:
    """Whether it is an address as curl takes it: `http://user:password@host:port`, or shorter."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _records() -> list[str]:
    return [record.id for record in (*GROUPS, *RECORDS)]


def _fields() -> list[str]:
    return [f"{each.id}.{field.key}" for each in (*GROUPS, *RECORDS) for field in each.fields]


def _hidden(path: Path, table: dict[str, Any], key: str, known: list[str]) -> frozenset[str]:
    hidden = frozenset(_strings(path, table, key))
    if wrong := sorted(hidden - set(known)):
        near = [each for each in known if each.startswith(wrong[0].partition(".")[0] + ".")]
        raise _bad(path, key, wrong[0], " ".join(near or known))
    return hidden


def _entry(path: Path, table: dict[str, Any], key: str, kind: type, default: Any) -> Any:
    value = table.get(key, default)
    if not isinstance(value, kind):
        raise _bad(path, key, value, kind.__name__)
    return value


def _density(path: Path, table: dict[str, Any]) -> float | None:
    value = table.get("density")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 2 <= value <= 20:
        raise _bad(path, "density", value, "2 to 20 px per mm")
    return float(value)


def _strings(path: Path, table: dict[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _bad(path, key, value, "a list of strings")
    return tuple(value)


def _choice(path: Path, table: dict[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    value = table.get(key, allowed[0])
    if value not in allowed:
        raise _bad(path, key, value, " | ".join(allowed))
    return str(value)


def _bad(path: Path, key: str, value: object, allowed: str) -> AdgangError:
    return AdgangError(
        ErrorId.BAD_CONFIGURATION, key=f"{path}: {key}", value=str(value), allowed=allowed
    )
