# SPDX-License-Identifier: Apache-2.0
"""Build hook: puts assets and compiled translations where app/resources.py looks in a wheel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface[Any]):
    """Runs for every wheel; an editable one finds its files in the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations and add the folders."""
        if version == "editable":
            return
        top = Path(self.root)
        compiled = top / "build" / "i18n"
        subprocess.run(
            [sys.executable, top / "i18n" / "translations.py", "compile", compiled], check=True
        )
        build_data["force_include"] |= {
            str(top / "assets"): "app/_data/assets",
            str(compiled): "app/_data/i18n",
        }
