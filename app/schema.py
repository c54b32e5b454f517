# SPDX-License-Identifier: Apache-2.0
"""The tables: each script leads from one version of the database to the next, and never changes."""

from __future__ import annotations

MIGRATIONS = (
    """
    CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE settings_group (
        id TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
        group_id TEXT NOT NULL REFERENCES settings_group (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (group_id, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE token (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('acquired', 'invalid')),
        reason TEXT,
        notice TEXT,
        provider TEXT NOT NULL,
        account TEXT NOT NULL,
        acquired_at REAL NOT NULL,
        expires_at REAL,
        refreshed_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pending (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        grant_id TEXT NOT NULL,
        provider TEXT NOT NULL,
        account TEXT NOT NULL,
        until REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outcome (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        grant_id TEXT NOT NULL,
        failure TEXT NOT NULL,
        detail TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        time REAL NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        group_id TEXT,
        result TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE administrator (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        password_id TEXT NOT NULL,
        hash TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        locks INTEGER NOT NULL DEFAULT 0,
        lock_length REAL NOT NULL DEFAULT 0,
        lock_boot REAL NOT NULL DEFAULT 0,
        lock_wall REAL NOT NULL DEFAULT 0,
        lock_boot_id TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """,
    """
    CREATE TABLE received (
        ident TEXT PRIMARY KEY,
        print TEXT NOT NULL,
        maildir TEXT NOT NULL,
        time REAL NOT NULL,
        placed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    ALTER TABLE token ADD COLUMN detail TEXT NOT NULL DEFAULT '';
    ALTER TABLE token ADD COLUMN trace TEXT NOT NULL DEFAULT '';
    ALTER TABLE outcome ADD COLUMN trace TEXT NOT NULL DEFAULT '';
    ALTER TABLE pending ADD COLUMN found TEXT;
    """,
)
