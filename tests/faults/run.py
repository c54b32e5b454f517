# SPDX-License-Identifier: Apache-2.0
"""`./dev faults`: kills while tokens, settings, mail and sealed file are written, and in resets."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.faults import receive_kills, reset_kills, state_kills, vault_worker

KILLS = 100


def main() -> None:
    """Run all; an assertion that fails ends it with its words. `argv[1]`: the seed."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else time.time_ns() % 1_000_000
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tally = state_kills.kill_loop(Path(folder) / "state", KILLS, seed)
        print(f"tokens and settings: {tally.kills} kills, {tally.acknowledged} acknowledged"
              " writes, 0 damaged, 0 lost")  # fmt: skip
        resets = reset_kills.kill_loop(Path(folder), KILLS, seed)
        print(f"resets: {KILLS} kills, {resets.cut_off} finished by the next start, 0 half done")
        collected = receive_kills.kill_loop(Path(folder), KILLS, seed)
        print(f"collecting mail: {collected.deaths} kills, {collected.messages} messages,"
              " 0 lost, 0 doubled")  # fmt: skip
    vault_worker.kill_loop(KILLS)
    print(f"sealed file: {KILLS} kills, 0 damaged")


if __name__ == "__main__":
    main()
