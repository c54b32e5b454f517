# SPDX-License-Identifier: Apache-2.0
"""What the demo tells whoever tries it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoNote:
    """What a person needs to try the demo: the phone pages' address and an account there."""

    address: str
    user: str
    password: str
    administrator: str = ""  # the password at the panel
