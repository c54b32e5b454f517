# SPDX-License-Identifier: Apache-2.0
"""What an administrator does with providers: looks at one, sets it up, adds or removes one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from app.errors import AdgangError, ErrorId
from app.oauth.provider import Provider, Source
from app.oauth.provider_layers import Origins
from app.oauth.provider_table import OVERRIDES, RULES
from app.parts import provider_secret
from app.secret import Secret

if TYPE_CHECKING:
    from app.actor import Actor
    from app.core import Core

SECRET = "client_secret"
_SECRET_MOST = 255  # characters


class Described(NamedTuple):
    """A provider as its administrator sees it.

    `secret`: whether a client secret is kept; None where the keyring cannot say.
    """

    provider: Provider
    origins: Origins
    secret: bool | None

    @property
    def own(self) -> bool:
        """Whether it was added on this machine."""
        return self.origins.definition is Source.STATE

    @property
    def settable(self) -> tuple[str, ...]:
        """What can be set for it here; no client secret where none is wanted."""
        if self.origins.definition is Source.SANDBOX or not self.provider.device_grant:
            return ()
        keys = OVERRIDES if self.origins.takes_tenant else ("client_id",)
        built_in = self.origins.definition is Source.BUILT_IN
        without = built_in and not self.provider.secret_needed and self.secret is False
        return keys if without else (*keys, SECRET)


def describe(core: Core, id: str) -> Described:  # noqa: A002
    """One provider. Raises `unknown_provider` and `bad_provider`."""
    provider, found = core.providers.get(id), core.providers.origins(id)
    try:
        secret = core.vault().read(provider_secret(id)) is not None
    except AdgangError:
        return Described(provider, found, None)
    return Described(provider, found, secret)


def change(
    core: Core,
    id: str,  # noqa: A002
    values: dict[str, str],
    actor: Actor,
    *,
    discard_token: bool = False,
) -> None:
    """Set client id or tenant, all or none; empty: back to what the definition says.

    Raises as `ProviderRegistry.change` and `Core.change_provider` do.
    """
    core.access.require_change(actor)
    if core.providers.check_change(id, values) != core.providers.get(id):
        core.change_provider(
            id, lambda: core.providers.change(id, values), actor, discard_token=discard_token
        )


def change_secret(core: Core, id: str, secret: Secret, actor: Actor) -> None:  # noqa: A002
    """Keep the client secret; an empty one takes it away.

    Raises `not_permitted`, `unknown_provider`, `bad_value` and the vault's errors.
    """
    core.access.require_change(actor)
    core.providers.get(id)
    text = secret.reveal()
    if text and not (text.isascii() and text.isprintable() and len(text) <= _SECRET_MOST):
        allowed = f"up to {_SECRET_MOST} printable ASCII characters"
        raise AdgangError(ErrorId.BAD_VALUE, key=SECRET, allowed=allowed)
    core.set_provider_secret(id, secret, actor)


def add(core: Core, issuer: str, client_id: str, scope: str, actor: Actor) -> Provider:
    """Add a provider by asking its issuer, whose address may lack `https://`; some seconds.

    Raises `not_permitted`, `bad_value`, `bad_discovery`, `failed` with the reason,
    `provider_exists` for an issuer that is known with this client id, `state_*`.
    """
    core.access.require_change(actor)
    address = issuer.strip() if "://" in issuer else f"https://{issuer.strip()}"
    for key, value in (("issuer", address), ("client_id", client_id)):
        if not RULES[key].fits(value):
            raise AdgangError(ErrorId.BAD_VALUE, key=key, value=value, allowed=RULES[key].allowed)
    for each in core.providers.all():
        if (each.issuer.rstrip("/"), each.client_id) == (address.rstrip("/"), client_id):
            raise AdgangError(ErrorId.PROVIDER_EXISTS, key="issuer", value=each.id)
    found = core.parts.reach.endpoints(Provider("new", "new", address, None))
    chosen, scopes = _free_id(core, address), tuple(scope.split())
    added: list[Provider] = []
    core.add_provider(
        lambda known: added.append(known.add(chosen, address, client_id, scopes, found)), actor
    )
    return added[0]


def remove(core: Core, id: str, actor: Actor, *, discard_token: bool = False) -> None:  # noqa: A002
    """Take away a provider that was added here, or the changes made to one, and its secret.

    Raises `not_permitted`, `unknown_provider`, `bad_value` for one that is not the state's,
    `bound` and the vault's errors.
    """
    core.access.require_change(actor)
    if not core.providers.changed(id):
        core.providers.remove(id)  # says why not, before a token is discarded
    vault = core.vault()
    vault.read(provider_secret(id))  # a locked keyring refuses before anything is changed
    remove = core.providers.remove
    core.change_provider(id, lambda: remove(id), actor, discard_token=discard_token)
    vault.remove(provider_secret(id))  # last: the tokens' revocation authenticates with it


def _free_id(core: Core, issuer: str) -> str:
    """An id after the issuer's host that no provider has."""
    host = urlsplit(issuer).hostname or ""
    stem = re.sub(r"[^a-z0-9]+", "-", host.lower()).strip("-")[:28] or "own"
    taken = {each.id for each in core.providers.all()}
    names = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    return next((name for name in names if name not in taken), stem)
