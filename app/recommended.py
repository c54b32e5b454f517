# SPDX-License-Identifier: Apache-2.0
"""Whose mail servers go over to OAuth 2.0, as data: there the panel advises it.

Microsoft: SMTP AUTH with passwords is off by default from the end of December 2026 on (message
center, MC786329). Google: passwords are no way in without an app password (Google Workspace
Admin Help, "Transition from less secure apps to OAuth").
"""

from __future__ import annotations

from app.catalogue import Auth

# Owner, and the domains of its mail servers: the host itself or anything below it.
_OWNERS: dict[str, tuple[str, ...]] = {
    "Microsoft": (
        "office365.com", "office365.us", "outlook.com", "hotmail.com", "live.com",
        "partner.outlook.cn", "office.com",
    ),
    "Google": ("gmail.com", "googlemail.com", "google.com"),
}  # fmt: skip


def adviser(auth: str, server: str) -> str:
    """Who advises OAuth 2.0 in the place of a password for `server`; empty: nobody."""
    if auth != Auth.PASSWORD:
        return ""
    host = server.strip().rstrip(".").lower()
    for owner, domains in _OWNERS.items():
        if any(host == domain or host.endswith(f".{domain}") for domain in domains):
            return owner
    return ""
