# SPDX-License-Identifier: Apache-2.0
"""Taking in a provider file that somebody brings on removable media."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import registrar
from app.actor import Actor
from app.oauth.provider_import import read
from app.oauth.provider_table import OVERRIDES

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider


def take_in(core: Core, path: Path, actor: Actor, *, discard_token: bool) -> Provider:
    """The provider as it is with the file, which defines it or sets its client id and tenant.

    Raises `not_permitted`, `file_missing`, `bad_provider`, `provider_exists`, `unknown_provider`,
    `bound` (see `Core.change_provider`), `state_unwritable`, `state_full`.
    """
    core.access.require_change(actor)
    raw, table = read(path, core.config.import_folders)
    if "issuer" in table:
        added: list[Provider] = []
        core.add_provider(lambda known: added.append(known.add_content(path, raw)), actor)
        return added[0]
    chosen = str(table["id"])
    values = {key: table[key] for key in OVERRIDES if key in table}
    registrar.change(core, chosen, values, actor, discard_token=discard_token)
    return core.providers.get(chosen)
