# SPDX-License-Identifier: Apache-2.0
"""Build hook: puts assets and compiled translations where app/resources.py looks in a wheel."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface[Any]):
    """Runs for every wheel; an editable one finds its files in the checkout."""

    _compiled: tempfile.TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations, outside a checkout that may be read-only, and add the files."""
        if version == "editable":
            return
        top = Path(self.root)
        self._compiled = tempfile.TemporaryDirectory()
        compiler = top / "i18n" / "translations.py"
        subprocess.run([sys.executable, compiler, "compile", self._compiled.name], check=True)
        build_data["force_include"] |= {
            str(top / "assets"): "app/_data/assets",
            self._compiled.name: "app/_data/i18n",
        }

    def finalize(self, *_: Any) -> None:
        """Remove the compiled translations."""
        if self._compiled is not None:
            self._compiled.cleanup()
