# SPDX-License-Identifier: Apache-2.0
"""docs/configuration.md says what can be set, in the ranges of the code; links lead somewhere."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from app import panel_config, resources
from app.catalogue import FIELDS, RECORDS, Field, Kind, Record
from app.oauth.dialect import DIALECTS
from app.oauth.failure import Failure
from app.oauth.provider_table import RULES, SECTIONS

# What else the pages name in this spelling: settings, keys of answers and of the JSON output.
_KEYS = {
    "sender_address", "import_folders", "invalid_scope", "offline_access", "preferred_username",
    "other_account", "last_failure", "last_detail", "last_trace", "refreshed_at",
}  # fmt: skip
TOP = Path(__file__).resolve().parents[1]
CONFIGURATION = (TOP / "docs" / "configuration.md").read_text(encoding="utf-8")


SECTION = {"proxy": "## Settings of the proxy", "email-status": "## E-mail status"}


def _row(key: str, section: str = "") -> str:
    """The row of a table that explains `key`."""
    page = CONFIGURATION.partition(section)[2].partition("\n## ")[0] if section else CONFIGURATION
    rows = [line for line in page.splitlines() if line.startswith("|")]
    found = [row for row in rows if f"`{key}`" in row.split("|")[1]]
    assert found, f"{key} is not explained"
    return found[0]


def _fields() -> list[Field]:
    return list({field.key: field for fields in FIELDS.values() for field in fields}.values())


@pytest.mark.parametrize("field", _fields(), ids=lambda field: field.key)
def test_each_setting_is_explained_with_its_range(field: Field) -> None:
    _explained(field, _row(field.key))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_each_setting_of_a_record_is_explained(record: Record) -> None:
    for field in record.fields:
        _explained(field, _row(field.key, SECTION[record.id]))


def _explained(field: Field, row: str) -> None:
    if field.kind is Kind.NUMBER:
        assert f"{field.minimum} to {field.maximum}" in row
    for choice in field.choices:
        assert f"`{choice}`" in row
    if field.default:
        assert str(field.default) in row
    if field.kind in (Kind.HOSTS, Kind.EMAILS):
        assert f"up to {field.maximum}" in row


def test_each_key_of_the_machine_is_explained() -> None:
    keys = set(re.findall(r'"(\w+)": (?:_|frozenset)', inspect.getsource(panel_config)))
    assert keys >= {
        "density",
        "hidden_groups",
        "hidden_fields",
        "languages",
        "keyboard",
        "qr_hosts",
    }
    for key in keys:
        _row(key)


def test_each_key_of_a_provider_is_explained() -> None:
    for key in RULES:
        _row(key)
    for section, rules in SECTIONS.items():
        row = _row(f"[{'.'.join(section)}]")
        assert [key for key in rules if f"`{key}`" not in row] == []
    assert [each for each in DIALECTS if f"`{each}`" not in _row("dialect")] == []


def test_each_variable_is_explained() -> None:
    source = inspect.getsource(panel_config)
    names = set(re.findall(r'"((?:ADGANG|XDG|SSL|HTTPS|NO|CREDENTIALS)_[A-Z_]+)"', source))
    assert names >= {"ADGANG_STATE", "ADGANG_KEYRING", "SSL_CERT_FILE", "HTTPS_PROXY"}
    assert [name for name in sorted(names) if name not in CONFIGURATION] == []


def test_each_provider_is_in_the_table() -> None:
    text = (TOP / "docs" / "providers.md").read_text(encoding="utf-8")
    rows = "".join(line.split("|")[1] for line in text.splitlines() if line.startswith("| `"))
    assert [path.stem for path in resources.providers() if f"`{path.stem}`" not in rows] == []


def test_each_failure_that_the_pages_name_is_one() -> None:
    for name in ("providers.md", "pains.md", "failures.md"):
        text = (TOP / "docs" / name).read_text(encoding="utf-8")
        named = set(re.findall(r"`([a-z]+_[a-z_]+)`", text))
        known = {str(each) for each in Failure} | set(RULES) | _KEYS
        assert sorted(named - known) == []


@pytest.mark.parametrize(
    "name",
    ["README.md", *(f"docs/{name}.md" for name in (
        "architecture", "configuration", "failures", "fleet/README", "mail-programs", "pains",
        "providers", "service",
    ))],
)  # fmt: skip
def test_what_the_pages_point_to_is_there(name: str) -> None:
    page = TOP / name
    text = page.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []
    paths = re.findall(r"`((?:app|ui|docs|tests|i18n|assets)/[\w./-]+)`", text)
    made = "app/_data"  # in a wheel
    assert [path for path in paths if path != made and not (TOP / path).exists()] == []
