# SPDX-License-Identifier: Apache-2.0
"""How the files of one provider lie over each other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from app.oauth.provider import Provider, Source
from app.oauth.provider_files import Table, build, takes_tenant
from app.oauth.provider_table import OVERRIDES


class Layer(NamedTuple):
    """One file's table, and where it comes from."""

    path: Path
    table: Table
    source: Source


def flat(layers: list[Layer]) -> Layer:
    """All layers as one, the lowest first.

    A definition (it has an issuer) replaces what is below it; other files lie over it.
    """
    base = layers[0]
    for layer in layers[1:]:
        if "issuer" in layer.table:
            base = layer
        else:
            base = Layer(layer.path, _merged(base.table, layer.table), base.source)
    return base


def provider(layers: list[Layer]) -> Provider:
    """The provider that the layers make. Raises `bad_provider`."""
    return build(*flat(layers))


class Origins(NamedTuple):
    """Where a provider's definition comes from, and what was set over it.

    `values`: by key of `OVERRIDES`, where its value comes from.
    """

    definition: Source
    values: Mapping[str, Source] = MappingProxyType({})
    takes_tenant: bool = False


def origins(layers: list[Layer]) -> Origins:
    """Who says what, of layers of which the lowest is a definition."""
    found: dict[str, Source] = {}
    definition = layers[0].source
    for layer in layers:
        if "issuer" in layer.table:
            found, definition = {}, layer.source
        found |= {key: layer.source for key in OVERRIDES if key in layer.table}
    return Origins(definition, found, takes_tenant(flat(layers).table))


def _merged(under: Table, over: Table) -> Table:
    both = dict(under)
    for key, value in over.items():
        below = both.get(key)
        both[key] = _merged(below, value) if isinstance(value, dict) and below else value
    return both
