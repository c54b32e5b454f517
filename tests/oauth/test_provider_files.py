# SPDX-License-Identifier: Apache-2.0
"""Provider files: what is taken, what is refused and how that is named, and how they merge."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.catalogue import Protocol, Tls
from app.errors import AdgangError, ErrorId
from app.oauth.provider import Endpoints, MailServer, Provider, Revocation, Source, Way
from app.oauth.provider_files import build, dumps, read
from app.oauth.provider_layers import Layer
from app.oauth.provider_layers import provider as laid
from tests.oauth.registry_tools import FULL, MINIMAL


def write(folder: Path, text: str, name: str = "example.toml") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def load(folder: Path, text: str, source: Source = Source.MACHINE) -> Provider:
    path = write(folder, text)
    return build(path, read(path, source), source)


def refused(folder: Path, text: str, source: Source = Source.MACHINE) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        load(folder, text, source)
    assert caught.value.id is ErrorId.BAD_PROVIDER
    assert str(folder / "example.toml") in str(caught.value.key)
    return caught.value


def test_a_full_file(tmp_path: Path) -> None:
    assert load(tmp_path, FULL) == Provider(
        id="example",
        name="Eksempel Æ",
        issuer="https://id.example.com/example.com/v2",
        endpoints=Endpoints(
            "https://id.example.com/example.com/device",
            "https://id.example.com/example.com/token",
            "https://id.example.com/revoke",
        ),
        client_id="panel",
        tenant="example.com",
        scopes=("mail", "offline_access"),
        mail={
            Protocol.SMTP: MailServer("smtp.example.com", 587, Tls.STARTTLS),
            Protocol.POP3: MailServer("pop.example.com", 995, Tls.AUTO),
        },
        tenant_needed=True,
        qr_hosts=("id.example.com", "*.example.org"),
        mail_hosts=("*.example.com",),
        idle_days=90,
        revocation=Revocation.ACCOUNT,
        dialect="microsoft",
        source=Source.MACHINE,
    )


def test_a_minimal_file(tmp_path: Path) -> None:
    provider = load(tmp_path, MINIMAL, Source.STATE)
    assert provider == Provider(
        "example", "Example", "https://id.example.com", None, source=Source.STATE
    )
    assert not provider.ready


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    table = read(write(tmp_path, FULL), Source.MACHINE)
    table["name"] = 'quoted "x" \\ \u00e6\u4e2d'
    again = read(write(tmp_path, dumps(table)), Source.MACHINE)
    assert again == table


def test_a_tenant_that_is_not_named_is_needed(tmp_path: Path) -> None:
    provider = load(tmp_path, 'name = "Example"\nissuer = "https://id.example.com/{tenant}"\n')
    assert provider.tenant_needed
    assert provider.tenant == ""


@pytest.mark.parametrize(
    ("endpoints", "expected"),
    [
        ("", Revocation.GRANT),
        ('revocation = "https://id.example.com/r"', Revocation.GRANT),
        ("none", Revocation.NONE),
    ],
)
def test_revocation_where_the_file_does_not_say(
    tmp_path: Path, endpoints: str, expected: Revocation
) -> None:
    text = MINIMAL
    if endpoints:
        text += (
            '[endpoints]\ndevice_authorization = "https://id.example.com/d"\n'
            'token = "https://id.example.com/t"\n'
        ) + ("" if endpoints == "none" else endpoints)
    assert load(tmp_path, text).revocation is expected


# line to add, key, value shown
BAD: list[tuple[str, str, str | None]] = [
    ('client_secret = "s3cret"', "client_secret", None),
    ("http_pages = true", "http_pages", None),
    ('ca_file = "/tmp/x"', "ca_file", None),
    ('source = "built-in"', "source", None),
    ('id = "Example"', "id", "Example"),
    ('id = "../x"', "id", "../x"),
    ("id = 7", "id", "7"),
    ('client_id = ""', "client_id", ""),
    ("client_id = 7", "client_id", "7"),
    ('client_id = "a b"', "client_id", "a b"),
    ('client_id = "a\\nb"', "client_id", "a\nb"),
    ('tenant = "not a tenant"', "tenant", "not a tenant"),
    ('tenant = "example.com"', "tenant", "example.com"),  # no place for it
    ('tenant_needed = "yes"', "tenant_needed", "yes"),
    ('scopes = "mail"', "scopes", "mail"),
    ('scopes = ["a b"]', "scopes", "['a b']"),
    ("scopes = [7]", "scopes", "[7]"),
    ("device_grant = 1", "device_grant", "1"),
    ('qr_hosts = "x"', "qr_hosts", "x"),
    ('qr_hosts = ["https://x.example.com"]', "qr_hosts", "['https://x.example.com']"),
    ('mail_hosts = ["*"]', "mail_hosts", "['*']"),
    ('mail_hosts = ["*.*.example.com"]', "mail_hosts", "['*.*.example.com']"),
    ("idle_days = 0", "idle_days", "0"),
    ("idle_days = true", "idle_days", "True"),
    ('idle_days = "90"', "idle_days", "90"),
    ("idle_days = 90.0", "idle_days", "90.0"),
    ('revocation = "some"', "revocation", "some"),
    ('dialect = "klingon"', "dialect", "klingon"),
    ('tenants = ["no tenant"]', "tenants", "['no tenant']"),
    ('secret_needed = "yes"', "secret_needed", "yes"),
    ('ways = ["prayer"]', "ways", "['prayer']"),
    ('protocols = ["imap"]', "protocols", "['imap']"),
    ('access_page = "http://id.example.com"', "access_page", "http://id.example.com"),
    ('[registration]\nsteps = ["wait"]', "registration.steps", "['wait']"),
    ('[registration]\nconsent = "javascript:x"', "registration.consent", "javascript:x"),
    ('[registration]\nconsole = "https://x/{client_id}"', "registration.console",
     "https://x/{client_id}"),
    ('code_grant = true\ndevice_grant = false\n[endpoints]\ntoken = "https://id.example.com/t"',
     "endpoints.authorization", None),
    ('device_grant = false\n[endpoints]\nrevocation = "https://id.example.com/r"',
     "endpoints.token", None),
    ('endpoints = "x"', "endpoints", "x"),
    ("mail = 7", "mail", "7"),
    ('[endpoints]\ntoken = "https://id.example.com/t"', "endpoints.device_authorization", None),
    ('[endpoints]\ntoken = "http://id.example.com/t"', "endpoints.token",
     "http://id.example.com/t"),
    ('[endpoints]\nlogout = "https://id.example.com/"', "endpoints.logout", None),
    ("[mail]\nsmtp = 7", "smtp", "7"),
    ('[mail.imap]\nhost = "x"', "mail.imap", None),
    ('[mail.smtp]\nhost = "smtp.example.com"', "mail.smtp.port", None),
    ("[mail.smtp]\nport = 587", "mail.smtp.host", None),
    ('[mail.smtp]\nhost = "a b"\nport = 587', "mail.smtp.host", "a b"),
    ('[mail.smtp]\nhost = "x"\nport = 70000', "mail.smtp.port", "70000"),
    ('[mail.smtp]\nhost = "x"\nport = "25"', "mail.smtp.port", "25"),
    ('[mail.pop3]\nhost = "x"\nport = 995\ntls = "maybe"', "mail.pop3.tls", "maybe"),
    ('[mail.pop3]\nhost = "x"\nport = 995\nuser = "y"', "mail.pop3.user", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "key", "value"), BAD)
def test_bad_keys_are_named(tmp_path: Path, line: str, key: str, value: str | None) -> None:
    error = refused(tmp_path, f"{MINIMAL}{line}\n")
    assert str(error.key).endswith(f"example.toml: {key}")
    assert error.value == value
    assert error.allowed
    assert "s3cret" not in f"{error} {error.key} {error.value} {error.allowed}"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('name = "Example"', "issuer"),
        ('issuer = "https://id.example.com"', "name"),
        ('name = ""\nissuer = "https://id.example.com"', "name"),
        ('name = "Example"\nissuer = "http://id.example.com"', "issuer"),
        ('name = "Example"\nissuer = "https://id.example.com?x=1"', "issuer"),
        ("", "issuer"),
    ],
)
def test_a_definition_needs_a_name_and_an_issuer(tmp_path: Path, text: str, key: str) -> None:
    assert str(refused(tmp_path, text).key).endswith(f": {key}")


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02", b"name = ", b"\xff\xfe", b"[[[", b"x = " + b"[" * 20_000,
     b'name = "a"\nname = "b"', b"# " + b"x" * 70_000],
)  # fmt: skip
def test_a_damaged_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "example.toml"
    path.write_bytes(content)
    with pytest.raises(AdgangError) as caught:
        read(path, Source.STATE)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_PROVIDER, str(path))
    assert caught.value.allowed


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "example.toml"
    path.mkdir()
    with pytest.raises(AdgangError) as caught:
        read(path, Source.STATE)
    assert (caught.value.id, caught.value.allowed) == (ErrorId.BAD_PROVIDER, "readable")


def test_the_id_must_be_that_of_the_file_where_it_has_one_to_be(tmp_path: Path) -> None:
    path = write(tmp_path, f'id = "other"\n{MINIMAL}')
    assert read(path, Source.MACHINE)["id"] == "other"
    with pytest.raises(AdgangError) as caught:
        read(path, Source.MACHINE, "example")
    assert (caught.value.value, caught.value.allowed) == ("other", "example")


@pytest.mark.parametrize("line", ['name = "x"', "idle_days = 5", 'scopes = ["x"]'])
def test_a_state_file_without_an_issuer_holds_overrides_only(tmp_path: Path, line: str) -> None:
    error = refused(tmp_path, f'client_id = "c"\n{line}\n', Source.STATE)
    assert error.allowed == "issuer client_id tenant"


TENANTS = """\
name = "Example"
issuer = "https://id.{tenant}"
tenants = ["example.com", "example.org"]
tenant = "example.org"
access_page = "https://id.{tenant}/access"
qr_hosts = ["id.{tenant}"]
mail_hosts = ["*.{tenant}"]
device_grant = false
code_grant = true
protocols = ["smtp"]
ways = ["app_password", "browser"]
[endpoints]
authorization = "https://id.{tenant}/a"
token = "https://id.{tenant}/t"
[mail.smtp]
host = "smtp.{tenant}"
port = 465
[registration]
console = "https://console.{tenant}/"
consent = "https://id.{tenant}/consent?client_id={client_id}"
permissions = ["mail"]
steps = ["open_console", "client_id"]
"""


def test_the_tenant_goes_wherever_there_is_a_place_for_it(tmp_path: Path) -> None:
    provider = load(tmp_path, TENANTS)
    assert (provider.issuer, provider.access_page) == (
        "https://id.example.org", "https://id.example.org/access",
    )  # fmt: skip
    assert (provider.qr_hosts, provider.mail_hosts) == (("id.example.org",), ("*.example.org",))
    assert provider.mail[Protocol.SMTP].host == "smtp.example.org"
    assert provider.endpoints == Endpoints(
        "", "https://id.example.org/t", authorization="https://id.example.org/a"
    )
    assert provider.registration.consent == "https://id.example.org/consent?client_id={client_id}"
    assert (provider.device_grant, provider.code_grant, provider.ready) == (False, True, False)
    assert provider.ways == (Way.APP_PASSWORD, Way.BROWSER)
    assert provider.protocols == (Protocol.SMTP,)


def test_a_tenant_that_is_not_listed(tmp_path: Path) -> None:
    error = refused(tmp_path, TENANTS.replace('tenant = "example.org"', 'tenant = "example.net"'))
    assert str(error.key).endswith(": tenant")
    assert (error.value, error.allowed) == ("example.net", "example.com | example.org")


def layer(folder: Path, name: str, text: str, source: Source) -> Layer:
    (folder / name).mkdir(exist_ok=True)
    path = write(folder / name, text)
    return Layer(path, read(path, source), source)


def test_layers(tmp_path: Path) -> None:
    built_in = layer(tmp_path, "built-in", FULL, Source.BUILT_IN)
    machine = layer(
        tmp_path, "machine", 'client_id = "image"\nidle_days = 30\n[mail.smtp]\nport = 2525\n',
        Source.MACHINE,
    )  # fmt: skip
    state = layer(tmp_path, "state", 'tenant = "common"\n', Source.STATE)
    provider = laid([built_in, machine, state])
    assert (provider.client_id, provider.idle_days) == ("image", 30)
    assert provider.mail[Protocol.SMTP] == MailServer("smtp.example.com", 2525, Tls.STARTTLS)
    assert provider.issuer == "https://id.example.com/common/v2"
    assert provider.source is Source.BUILT_IN


def test_a_definition_replaces_what_is_below(tmp_path: Path) -> None:
    built_in = layer(tmp_path, "built-in", FULL, Source.BUILT_IN)
    machine = layer(tmp_path, "machine", MINIMAL, Source.MACHINE)
    assert laid([built_in, machine]) == Provider(
        "example", "Example", "https://id.example.com", None, source=Source.MACHINE
    )


@pytest.mark.parametrize(
    ("tenant", "good"),
    [
        ("organizations", True), ("common", True), ("consumers", True),
        ("01234567-89ab-cdef-0123-456789abcdef", True),
        ("01234567-89AB-CDEF-0123-456789ABCDEF", True),
        ("example.com", True), ("tenant.example.com", True), ("xn--80ak6aa92e.example", True),
        ("", False), ("somebody", False), ("01234567", False), ("example.com/x", False),
        ("..", False), (".example.com", False), ("example..com", False), ("-x.example.com", False),
        ("exa mple.com", False), ("example.com\n", False), ("a" * 64 + ".com", False),
        (".".join(["abc"] * 70), False),
    ],
)  # fmt: skip
def test_tenants(tmp_path: Path, tenant: str, good: bool) -> None:
    from app.oauth.provider_table import is_tenant

    assert is_tenant(tenant) is good
