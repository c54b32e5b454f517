# SPDX-License-Identifier: Apache-2.0
"""`adgang`, and `python -m app`."""

from __future__ import annotations

import sys

from app import cli


def main() -> None:
    """Run the command line and end with its exit code."""
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
