# SPDX-License-Identifier: Apache-2.0
"""Provider definitions as TOML: read strictly, merged, written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.catalogue import Protocol, Tls
from app.errors import AdgangError, ErrorId
from app.oauth.provider import (
    Endpoints,
    MailServer,
    Provider,
    Registration,
    RegistrationStep,
    Revocation,
    Source,
    Way,
)
from app.oauth.provider_table import OVERRIDES, RULES, SECTIONS, Rule

Table = dict[str, Any]
Filler = Callable[[str], str]  # puts the tenant into a text

LARGEST = 65536  # octets of a file


def read(path: Path, source: Source, id: str | None = None) -> Table:  # noqa: A002
    """The checked table in `path`. Raises `bad_provider` with file, key, value and what is allowed.

    A table with an issuer is a definition of its own; one without lies over the definition of the
    same id, and a state's one may hold `client_id` and `tenant` only. `id`: the one it must have.
    FileNotFoundError passes.
    """
    return checked(path, loads(path, content(path)), source, id)


def checked(path: Path, table: Table, source: Source, id: str | None = None) -> Table:  # noqa: A002
    """`table` as `read` would have it; `path` is named in errors, and names it without an id."""
    table.setdefault("id", path.stem)
    if source is Source.STATE and "issuer" not in table:
        for key in table.keys() - {"id", *OVERRIDES}:
            raise bad(path, key, None, " ".join(("issuer", *OVERRIDES)))
    check(path, table)
    if id is not None and table["id"] != id:
        raise bad(path, "id", table["id"], id)
    return table


def check(path: Path, table: Table) -> None:
    """Hold every key of `table` against its rule. Raises `bad_provider`."""
    for key, value, rule in _entries(path, table):
        if not rule.fits(value):
            raise bad(path, key, value, rule.allowed)


def build(path: Path, table: Table, source: Source) -> Provider:
    """The provider that a merged table describes. Raises `bad_provider` naming what is missing."""
    for key in ("issuer", "name"):
        if key not in table:
            raise bad(path, key, None, RULES[key].allowed)
    tenant = _tenant(path, table)

    def filled(text: str) -> str:
        return text.replace("{tenant}", tenant) if tenant else text

    endpoints = _endpoints(path, table, filled)
    revocation = Revocation.NONE if endpoints and not endpoints.revocation else Revocation.GRANT
    return Provider(
        id=table["id"],
        name=table["name"],
        issuer=filled(table["issuer"]),
        endpoints=endpoints,
        client_id=table.get("client_id", ""),
        tenant=tenant,
        scopes=tuple(table.get("scopes", ())),
        mail=_mail(path, table.get("mail", {}), filled),
        device_grant=table.get("device_grant", True),
        code_grant=table.get("code_grant", False),
        protocols=tuple(map(Protocol, table.get("protocols", Protocol))),
        ways=tuple(map(Way, table.get("ways", ()))),
        tenants=tuple(table.get("tenants", ())),
        tenant_needed=_tenant_needed(path, table),
        secret_needed=table.get("secret_needed", False),
        registration=_registration(table.get("registration", {}), filled),
        access_page=filled(table.get("access_page", "")),
        qr_hosts=tuple(map(filled, table.get("qr_hosts", ()))),
        mail_hosts=tuple(map(filled, table.get("mail_hosts", ()))),
        idle_days=table.get("idle_days"),
        revocation=Revocation(table.get("revocation", revocation)),
        dialect=table.get("dialect", "rfc8628"),
        source=source,
    )


def takes_tenant(table: Table) -> bool:
    """Whether a URL of the table has a place for the tenant."""
    return any("{tenant}" in url for url in (table["issuer"], *table.get("endpoints", {}).values()))


def dumps(table: Table) -> str:
    """TOML 1.0 of a checked table."""
    return "".join(f"{line}\n" for line in _lines(table, ()))


def bad(path: Path, key: str, value: object, allowed: str) -> AdgangError:
    """`bad_provider` for one key of a file."""
    shown = None if value is None else str(value)[:300]
    return AdgangError(ErrorId.BAD_PROVIDER, key=f"{path}: {key}", value=shown, allowed=allowed)


def content(path: Path) -> bytes:
    """What is in a file, and one octet too many of a large one. FileNotFoundError passes."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise AdgangError(
            ErrorId.BAD_PROVIDER, key=str(path), value=error.strerror, allowed="readable"
        ) from error


def loads(path: Path, raw: bytes) -> Table:
    """The TOML in `raw`, not checked yet. Raises `bad_provider`."""
    import tomllib  # costs milliseconds that a start-up without providers need not spend

    if len(raw) > LARGEST:
        raise AdgangError(ErrorId.BAD_PROVIDER, key=str(path), allowed=f"{LARGEST} octets")
    try:
        return tomllib.loads(raw.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AdgangError(
            ErrorId.BAD_PROVIDER, key=str(path), value=str(error), allowed="TOML 1.0"
        ) from error
    except RecursionError:
        raise AdgangError(ErrorId.BAD_PROVIDER, key=str(path), allowed="TOML 1.0") from None


def _entries(path: Path, table: Table) -> Iterator[tuple[str, Any, Rule]]:
    """Every key with its value and rule. Raises for unknown ones, whose value may be a secret."""
    sections = {section[0] for section in SECTIONS}
    yield from _known(path, "", {k: v for k, v in table.items() if k not in sections}, RULES)
    for name in sections & table.keys():
        _table(path, name, table[name])
    for key in table.get("mail", {}).keys() - set(Protocol):
        raise bad(path, f"mail.{key}", None, " | ".join(f"mail.{name}" for name in Protocol))
    for section, rules in SECTIONS.items():
        inner: Any = table
        for name in section:
            inner = inner.get(name, {})
        yield from _known(path, ".".join(section) + ".", _table(path, section[-1], inner), rules)


def _known(
    path: Path, prefix: str, table: Table, rules: Mapping[str, Rule]
) -> Iterator[tuple[str, Any, Rule]]:
    for key, value in table.items():
        if key not in rules:
            raise bad(path, prefix + key, None, " ".join(rules))
        yield prefix + key, value, rules[key]


def _table(path: Path, name: str, value: Any) -> Table:
    if not isinstance(value, dict):
        raise bad(path, name, value, f"a table [{name}]")
    return value


def _tenant(path: Path, table: Table) -> str:
    """The tenant, which is one of those there are where the table lists them."""
    tenant: str = table.get("tenant", "")
    listed = table.get("tenants")
    if tenant and listed and tenant not in listed:
        raise bad(path, "tenant", tenant, " | ".join(listed))
    return tenant


def _endpoints(path: Path, table: Table, filled: Filler) -> Endpoints | None:
    """The endpoints that the grants of the table need. None: the issuer is to be asked."""
    found = table.get("endpoints")
    if found is None:
        return None
    needed = {
        "device_authorization": table.get("device_grant", True),
        "authorization": table.get("code_grant", False),
        "token": True,
    }
    for key in (key for key, wanted in needed.items() if wanted and key not in found):
        raise bad(path, f"endpoints.{key}", None, "an https URL")
    return Endpoints(
        device_authorization=filled(found.get("device_authorization", "")),
        token=filled(found["token"]),
        revocation=filled(found.get("revocation", "")),
        authorization=filled(found.get("authorization", "")),
        poll=filled(found.get("poll", "")),
    )


def _registration(table: Table, filled: Filler) -> Registration:
    return Registration(
        console=filled(table.get("console", "")),
        consent=filled(table.get("consent", "")),
        permissions=tuple(table.get("permissions", ())),
        steps=tuple(map(RegistrationStep, table.get("steps", ()))),
    )


def _mail(path: Path, table: Table, filled: Filler) -> dict[Protocol, MailServer]:
    servers = {}
    for name, server in table.items():
        for key in ("host", "port"):
            if key not in server:
                raise bad(path, f"mail.{name}.{key}", None, SECTIONS["mail", name][key].allowed)
        tls = Tls(server.get("tls", Tls.AUTO))
        servers[Protocol(name)] = MailServer(filled(server["host"]), server["port"], tls)
    return servers


def _tenant_needed(path: Path, table: Table) -> bool:
    """Given, or because a URL has a place for a tenant that no file names."""
    if not takes_tenant(table):
        if table.get("tenant"):
            raise bad(path, "tenant", table["tenant"], "{tenant} in issuer or endpoints")
        return False
    return bool(table.get("tenant_needed", False)) or not table.get("tenant")


def _lines(table: Table, prefix: tuple[str, ...]) -> Iterator[str]:
    for key, value in table.items():
        if not isinstance(value, dict):
            yield f"{key} = {json.dumps(value, ensure_ascii=False)}"
    for key, value in table.items():
        if isinstance(value, dict):
            section = (*prefix, key)
            yield from ("", f"[{'.'.join(section)}]")
            yield from _lines(value, section)
