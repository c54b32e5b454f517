# SPDX-License-Identifier: Apache-2.0
"""The version, of an installed Adgang or of a checkout."""

from __future__ import annotations

from pathlib import Path


def version() -> str:
    """The version as in pyproject.toml."""
    from importlib import metadata

    checkout = Path(__file__).resolve().parent.parent / "pyproject.toml"
    if checkout.is_file():
        import tomllib

        return str(tomllib.loads(checkout.read_text())["project"]["version"])
    return metadata.version("adgang")
