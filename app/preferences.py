# SPDX-License-Identifier: Apache-2.0
"""What the panel's own preferences may be in a file, and which of them a file carries."""

from __future__ import annotations

import re
from typing import NamedTuple


class Rule(NamedTuple):
    """What a preference looks like, and the same in words."""

    pattern: str
    allowed: str


RULES: dict[str, Rule] = {
    "language": Rule(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language code such as da, pt-BR"),
    "theme": Rule("light|dark", "light | dark"),
    "motion": Rule("on|off", "on | off"),
    "text_size": Rule("100|115|130", "100 | 115 | 130"),
    "dim_after": Rule("0|1|2|5|10|30", "0 | 1 | 2 | 5 | 10 | 30"),
    "blank_after": Rule("0|1|2|5|10|30", "0 | 1 | 2 | 5 | 10 | 30"),
    "panel_size": Rule(r"auto|4\.3|5|7|10\.1", "auto | 4.3 | 5 | 7 | 10.1"),
    "setup": Rule("|begun|left|ended", "begun | left | ended"),
    "setup_skipped": Rule(
        "[a-z]*( [a-z]+)*", "language | password | provider | account | token | test"
    ),
}

_PROGRESS = ("setup", "setup_skipped")  # of this machine's own first set-up: never another's
_DISPLAY = ("panel_size",)  # another machine may have another one; a file can still name it

# Of a preference without a rule of its own.
_ANY = Rule(r"[ -~]{0,64}", "up to 64 ASCII characters")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,31}")


def is_key(key: str) -> bool:
    """Whether a preference may be called so."""
    return _KEY.fullmatch(key) is not None


def rule(key: str) -> Rule:
    """What is allowed for `key`."""
    return RULES.get(key, _ANY)


def fits(key: str, value: object) -> bool:
    """Whether `key` may be `value`."""
    return isinstance(value, str) and re.fullmatch(rule(key).pattern, value) is not None


def leaves(key: str) -> bool:
    """Whether an export has it."""
    return key not in (*_PROGRESS, *_DISPLAY)


def enters(key: str) -> bool:
    """Whether an import keeps it; files made before have all there was."""
    return key not in _PROGRESS
