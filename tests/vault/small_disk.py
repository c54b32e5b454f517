# SPDX-License-Identifier: Apache-2.0
"""Run in a mount namespace of its own: the sealed file on a disk that is full, then read-only.

`python -m tests.vault.small_disk FOLDER` prints what happened as JSON; the mount ends with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from app.errors import AdgangError
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile


def tried(file: SealedFile, user: str, octets: int) -> str:
    try:
        file.set("adgang", user, "n" * octets)
    except AdgangError as error:
        return f"{error.id} {Path(error.key or '').name}"
    return "stored"


def main(folder: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", str(folder)]
    subprocess.run(mount, check=True)
    config = PanelConfig(state=folder / "state", keyring="machine")
    file = SealedFile(config)
    seen = {"at first": tried(file, "smtp", 6000)}

    filler = folder / "filler"
    with filler.open("wb", buffering=0) as filling:
        try:
            while filling.write(bytes(4096)):
                pass
        except OSError:
            seen["filled"] = "yes"
    seen["full"] = tried(file, "status-pop", 6000)
    seen["left on full"] = " ".join(sorted(path.name for path in config.state.iterdir()))
    seen["read on full"] = str(file.get("adgang", "smtp") == "n" * 6000)
    filler.unlink()
    seen["with space again"] = tried(file, "status-pop", 6000)

    subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
    seen["read-only"] = tried(file, "smtp", 10)
    seen["read on read-only"] = str(file.get("adgang", "smtp") == "n" * 6000)
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
