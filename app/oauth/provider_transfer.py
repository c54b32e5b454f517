# SPDX-License-Identifier: Apache-2.0
"""What this machine's state says of providers, as tables that can go to another machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.oauth import provider_files, provider_store
from app.oauth.provider import Provider, Source
from app.oauth.provider_files import Table
from app.oauth.provider_table import ID, OVERRIDES, is_id
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig


def own(config: PanelConfig) -> dict[str, Table]:
    """The tables of the state's provider files, without their id, by it. Raises `bad_provider`."""
    found = {}
    for path in sorted(config.providers.glob("*.toml")):
        table = provider_files.read(path, Source.STATE, path.stem)
        found[path.stem] = {key: value for key, value in table.items() if key != "id"}
    return found


def planned(registry: ProviderRegistry, id: str, table: Table) -> Provider:  # noqa: A002
    """The provider as `table` would make it: a definition, or changes to another's.

    Raises `bad_provider`, `bad_value`, `unknown_provider` and `provider_exists`; `key` is the
    place, such as `providers.own.client_id`.
    """
    try:
        return _planned(registry, id, table)
    except AdgangError as error:
        place = (error.key or "").replace(": ", ".")
        if not place.startswith("providers."):
            at_all = error.id is ErrorId.UNKNOWN_PROVIDER
            place = f"providers.{id}" if at_all else f"providers.{id}.{place}"
        raise AdgangError(error.id, key=place, value=error.value, allowed=error.allowed) from None


def _planned(registry: ProviderRegistry, id: str, table: Table) -> Provider:  # noqa: A002
    where = Path(f"providers.{id}")
    if not is_id(id):
        raise provider_files.bad(where, "id", id, ID.allowed)
    if "issuer" not in table:
        for key, value in table.items():
            if key not in OVERRIDES:  # its value may be a secret
                raise provider_files.bad(where, key, None, " ".join(("issuer", *OVERRIDES)))
            if not isinstance(value, str):
                raise provider_files.bad(where, key, value, "a string")
        return registry.check_change(id, table)
    if _foreign(registry, id):
        raise AdgangError(ErrorId.PROVIDER_EXISTS, key=str(where), value=id)
    whole = {"id": id, **table}
    provider_files.check(where, whole)
    return provider_files.build(where, whole, Source.STATE)


def write(registry: ProviderRegistry, config: PanelConfig, id: str, table: Table) -> None:  # noqa: A002
    """Put what `planned` has checked into the state. Raises `state_unwritable`, `state_full`."""
    if "issuer" not in table:
        registry.change(id, table)
        return
    text = provider_files.dumps({"id": id, **table})
    provider_store.write(config, config.providers / f"{id}.toml", text)


@contextmanager
def restored(config: PanelConfig, *ids: str) -> Iterator[None]:
    """The state's files of these providers are as they were where something inside fails."""
    before = {path: _octets(path) for path in (config.providers / f"{each}.toml" for each in ids)}
    try:
        yield
    except BaseException:
        for path, octets in before.items():
            with suppress(AdgangError):  # what failed is what is told
                _put_back(config, path, octets)
        raise


def _put_back(config: PanelConfig, path: Path, octets: bytes | None) -> None:
    if octets is None:
        provider_store.remove(path)
    elif octets != _octets(path):
        provider_store.write(config, path, octets)


def _octets(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _foreign(registry: ProviderRegistry, id: str) -> bool:  # noqa: A002
    """Whether a definition of that id came with the program or with the machine."""
    try:
        return registry.get(id).source is not Source.STATE
    except AdgangError as error:
        return error.id is not ErrorId.UNKNOWN_PROVIDER
