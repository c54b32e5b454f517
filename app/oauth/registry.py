# SPDX-License-Identifier: Apache-2.0
"""The providers of this machine: built-in, under the machine's own, under those of the state.

Files are read when asked for, so that what another process changed is seen at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import resources
from app.errors import AdgangError, ErrorId
from app.oauth import provider_files, provider_layers, provider_store
from app.oauth.provider import Endpoints, Provider, Source
from app.oauth.provider_files import Table
from app.oauth.provider_layers import Layer, Origins, origins
from app.oauth.provider_table import ID, OVERRIDES, RULES, SECTIONS, Rule, is_id
from app.panel_config import PanelConfig

if TYPE_CHECKING:
    from app.oauth.provider_import import Importable

# Who signed in, and a refresh token: all that can be asked of a provider nothing is known of.
_SCOPES = ("openid", "email", "offline_access")
_MAIL = ("mail", "smtp", "pop", "imap")


class ProviderRegistry:
    """Provider definitions by id. A damaged file takes down its own provider only."""

    def __init__(
        self,
        config: PanelConfig,
        extra: tuple[Provider, ...] = (),
        *,
        built_in: Sequence[Path] | None = None,
    ) -> None:
        self._config = config
        self._extra = {provider.id: provider for provider in extra}
        self._built_in = built_in

    def all(self) -> list[Provider]:
        """Every provider whose files are good, by name."""
        good = [found for found in self._found() if isinstance(found, Provider)]
        return sorted(good, key=lambda provider: provider.name.casefold())

    def problems(self) -> list[AdgangError]:
        """What is wrong with the others: `bad_provider` with file, key, value and allowed."""
        return [found for found in self._found() if isinstance(found, AdgangError)]

    def get(self, id: str) -> Provider:  # noqa: A002
        """The provider called `id`. Raises `unknown_provider`, `bad_provider` if it is damaged."""
        return self._extra.get(id) or provider_layers.provider(self._layers(id))

    def add(
        self,
        id: str,  # noqa: A002
        issuer: str,
        client_id: str,
        scope: tuple[str, ...],
        endpoints: Endpoints | None,
    ) -> Provider:
        """Define a provider in the state; without `endpoints` they are discovered at each start.

        Raises `bad_value`, `provider_exists`, `state_unwritable`, `state_full`.
        """
        urls = asdict(endpoints) if endpoints else {}
        urls = {name: url for name, url in urls.items() if url and name != "scopes"}
        for name, url in urls.items():
            _check(name, url, SECTIONS["endpoints",][name])
        asked = {
            "id": id, "issuer": issuer, "client_id": client_id,
            "scopes": list(scope or _wished(endpoints)),
        }  # fmt: skip
        for key, value in asked.items():
            _check(key, value, RULES[key])
        table: Table = {**asked, "name": urlsplit(issuer).hostname}
        if urls:
            table["endpoints"] = urls
        self._new(id)
        path = self._path(id)
        provider_files.check(path, table)
        provider = provider_files.build(path, table, Source.STATE)
        provider_store.write(self._config, path, provider_files.dumps(table))
        return provider

    def add_file(self, path: Path) -> Provider:
        """Take a definition into the state.

        Raises `file_missing`, `bad_provider`, `provider_exists`, `state_unwritable`, `state_full`.
        """
        try:
            raw = provider_files.content(path)
        except FileNotFoundError:
            raise AdgangError(ErrorId.FILE_MISSING, key="FILE", value=str(path)) from None
        return self.add_content(path, raw)

    def add_content(self, path: Path, raw: bytes) -> Provider:
        """Take a definition that was read from `path` into the state. Raises as `add_file`."""
        table = provider_files.loads(path, raw)
        table = provider_files.checked(path, table, Source.MACHINE)
        provider = provider_files.build(path, table, Source.STATE)
        self._new(provider.id)
        provider_store.write(self._config, self._path(provider.id), raw.decode())
        return provider

    def importable(self) -> list[Importable]:
        """The provider files on the media that are plugged in (see `provider_import`)."""
        from app.oauth.provider_import import importable

        return importable(self._config.import_folders)

    def change(self, id: str, values: Mapping[str, str | None]) -> Provider:  # noqa: A002
        """Set `client_id` or `tenant`; empty: back to what the definition says.

        Raises `unknown_provider`, `bad_provider`, `unknown_key`, `bad_value`,
        `state_unwritable`, `state_full`.
        """
        provider, own = self._changed(id, values)
        if own.keys() == {"id"}:
            provider_store.remove(self._path(id))
        else:
            provider_store.write(self._config, self._path(id), provider_files.dumps(own))
        return provider

    def check_change(self, id: str, values: Mapping[str, str | None]) -> Provider:  # noqa: A002
        """The provider as `change` would make it; nothing is written. Raises as `change` does."""
        return self._changed(id, values)[0]

    def origins(self, id: str) -> Origins:  # noqa: A002
        """Where the values of `id` come from. Raises `unknown_provider`, `bad_provider`."""
        return Origins(Source.SANDBOX) if id in self._extra else origins(self._layers(id))

    def changed(self, id: str) -> bool:  # noqa: A002
        """Whether the state holds anything of `id`. Raises `unknown_provider` for no id at all."""
        return self._path(id).exists()

    def remove(self, id: str) -> None:  # noqa: A002
        """Take away what the state holds of `id`: a definition, changes to one, a damaged file.

        Raises `unknown_provider`, and `bad_value` for a provider that is not the state's.
        """
        path = self._path(id)
        if not path.exists():
            self.get(id)
            raise AdgangError(ErrorId.BAD_VALUE, key="id", value=id, allowed=self._own_ids())
        provider_store.remove(path)

    def _changed(self, id: str, values: Mapping[str, str | None]) -> tuple[Provider, Table]:  # noqa: A002
        """The provider with `values`, and the state's table that makes it so."""
        if id in self._extra:
            raise AdgangError(ErrorId.BAD_VALUE, key="id", value=id, allowed=self._ids())
        layers = self._layers(id)
        provider_layers.provider(layers)
        for key, value in values.items():
            if key not in OVERRIDES:
                raise AdgangError(ErrorId.UNKNOWN_KEY, key=key, allowed=" ".join(OVERRIDES))
            if value:
                _check(key, value, RULES[key])
        own = layers.pop().table if layers[-1].source is Source.STATE else {"id": id}
        own = {key: value for key, value in {**own, **values}.items() if value not in (None, "")}
        layers.append(Layer(self._path(id), own, Source.STATE))
        if tenant := values.get("tenant"):
            _check_tenant(tenant, provider_layers.flat(layers).table)
        return provider_layers.provider(layers), own

    def _path(self, id: str) -> Path:  # noqa: A002
        """The state's file. Raises `unknown_provider` for what cannot be an id."""
        if not is_id(id):
            raise AdgangError(
                ErrorId.UNKNOWN_PROVIDER, key="provider", value=id, allowed=self._ids()
            )
        return self._config.providers / f"{id}.toml"

    def _layers(self, id: str) -> list[Layer]:  # noqa: A002
        """What the files say of `id`, the lowest first; at least one."""
        path = self._path(id)
        layers = []
        for candidate, source in (
            *((found, Source.BUILT_IN) for found in self._shipped() if found.stem == id),
            (self._config.machine / "providers" / path.name, Source.MACHINE),
            (path, Source.STATE),
        ):
            with suppress(FileNotFoundError):
                layers.append(Layer(candidate, provider_files.read(candidate, source, id), source))
        if not layers:
            raise AdgangError(
                ErrorId.UNKNOWN_PROVIDER, key="provider", value=id, allowed=self._ids()
            )
        return layers

    def _found(self) -> Iterator[Provider | AdgangError]:
        yield from self._extra.values()
        ids: set[str] = {path.stem for path in self._shipped()}
        for folder in (self._config.machine / "providers", self._config.providers):
            try:
                stems = {file.stem for file in folder.iterdir() if file.suffix == ".toml"}
            except FileNotFoundError:
                continue
            except OSError as error:
                yield AdgangError(
                    ErrorId.BAD_PROVIDER, key=str(folder), value=error.strerror, allowed="readable"
                )
                continue
            for stem in sorted(stems - ids):
                if not is_id(stem):
                    yield provider_files.bad(folder / f"{stem}.toml", "id", stem, ID.allowed)
            ids |= {stem for stem in stems if is_id(stem)}
        for found in sorted(ids - self._extra.keys()):
            try:
                yield self.get(found)
            except AdgangError as error:
                yield error

    def _shipped(self) -> Sequence[Path]:
        return resources.providers() if self._built_in is None else self._built_in

    def _ids(self) -> str:
        return " ".join(provider.id for provider in self.all())

    def _own_ids(self) -> str:
        return " ".join(sorted(path.stem for path in self._config.providers.glob("*.toml")))

    def _new(self, id: str) -> None:  # noqa: A002
        """Raises `provider_exists` where any file, even a damaged one, has the id."""
        try:
            self.get(id)
        except AdgangError as error:
            if error.id is ErrorId.UNKNOWN_PROVIDER:
                return
        raise AdgangError(ErrorId.PROVIDER_EXISTS, key="id", value=id)


def _check(key: str, value: object, rule: Rule) -> None:
    if not rule.fits(value):
        shown = " ".join(value) if isinstance(value, list) else str(value)
        raise AdgangError(ErrorId.BAD_VALUE, key=key, value=shown, allowed=rule.allowed)


def _check_tenant(tenant: str, table: Table) -> None:
    """Raises `bad_value` where the provider has no tenants, or not this one."""
    listed = table.get("tenants", [])
    if not provider_files.takes_tenant(table):
        raise AdgangError(ErrorId.BAD_VALUE, key="tenant", value=tenant, allowed="-")
    if listed and tenant not in listed:
        raise AdgangError(ErrorId.BAD_VALUE, key="tenant", value=tenant, allowed=" | ".join(listed))


def _wished(endpoints: Endpoints | None) -> tuple[str, ...]:
    """What to ask for where nobody says it: the account's name, a refresh token, and mail."""
    supported = endpoints.scopes if endpoints else ()
    mail = [each for each in supported if any(word in each.lower() for word in _MAIL)]
    return (*_SCOPES, *(each for each in mail if each not in _SCOPES))
