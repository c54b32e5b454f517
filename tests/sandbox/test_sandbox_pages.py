# SPDX-License-Identifier: Apache-2.0
"""The verification pages, as a person with a phone goes through them."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest
import requests

from app.sandbox import connections
from app.sandbox.sandbox import Sandbox
from tests.sandbox.browser import Browser, Page
from tests.sandbox.plain_client import PlainClient, open_session

REFUSE, ALLOW = 0, 1


@pytest.fixture
def browser(sandbox: Sandbox) -> Iterator[Browser]:
    with open_session(sandbox) as session:
        yield Browser(session)


def log_in(browser: Browser, page: Page, user: str = "scan@example.com") -> Page:
    return browser.submit(page, user=user, password=f"{user.partition('@')[0]}-demo")


def test_the_whole_way(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = browser.open(code["verification_uri_complete"])
    assert page.fields["user_code"] == code["user_code"]
    assert "Er koden den samme?" in page.words
    page = browser.submit(page)
    assert "Log ind" in page.words
    page = log_in(browser, page)
    assert "scan@example.com" in page.words
    assert code["user_code"] in page.words
    assert "sende e-mail fra kontoen" in page.words
    assert "hente og slette e-mail" in page.words
    assert client.poll(code).json()["error"] == "authorization_pending"
    page = browser.submit(page, ALLOW)
    assert "Maskinen har fået adgang" in page.words
    tokens = client.poll(code).json()
    assert client.active(tokens["access_token"])
    for back in ("login", "consent", "end"):
        page = browser.open(f"{code['verification_uri']}/{back}")
        assert "Maskinen har fået adgang" in page.words


def test_refusal(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = browser.submit(browser.open(code["verification_uri_complete"]))
    page = browser.submit(log_in(browser, page), REFUSE)
    assert "Adgangen er afvist" in page.words
    assert client.poll(code).json()["error"] == "access_denied"


@pytest.mark.parametrize("change", [str.lower, lambda code: code.replace("-", " "),
                                    lambda code: f" {code.replace('-', '')} "])  # fmt: skip
def test_code_typed_otherwise(client: PlainClient, browser: Browser, change: object) -> None:
    assert callable(change)
    code = client.begin()
    page = browser.open(code["verification_uri"])
    assert page.fields["user_code"] == ""
    assert "Indtast koden" in page.words
    page = browser.submit(page, user_code=change(code["user_code"]))
    assert page.url.endswith("/device/login")


def test_tap_on_a_demo_account_fills_the_fields(client: PlainClient, browser: Browser) -> None:
    page = browser.submit(browser.open(client.begin()["verification_uri_complete"]))
    for account in client.sandbox.accounts:
        assert account.user in page.links
        assert account.password in page.words
    page = browser.follow(page, "fax@example.com")
    assert page.fields["user"] == "fax@example.com"
    page = browser.submit(page)
    assert "fax@example.com" in page.words
    assert page.url.endswith("/device/consent")


def test_change_of_account(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = log_in(browser, browser.submit(browser.open(code["verification_uri_complete"])))
    page = log_in(browser, browser.follow(page, "Skift konto"), "print@example.com")
    browser.submit(page, ALLOW)
    claims = client.poll(code).json()["access_token"]
    assert client.sandbox.faults.count("poll") == 1
    name, secret = client.sandbox.introspection
    known = client.post(
        client.sandbox.introspection_url, token=claims, client_id=name, client_secret=secret
    )
    assert known.json()["sub"] == "print@example.com"


def test_only_what_was_asked_is_shown(client: PlainClient, browser: Browser) -> None:
    code = client.begin("mail.pop")
    page = log_in(browser, browser.submit(browser.open(code["verification_uri_complete"])))
    assert "hente og slette e-mail" in page.words
    assert "sende e-mail" not in page.words
    assert "beholde adgangen" not in page.words


def test_wrong_code(client: PlainClient, browser: Browser) -> None:
    page = browser.submit(browser.open(f"{client.sandbox.issuer}/device"), user_code="BBBB-BBBB")
    assert page.status == 400
    assert "Koden er ikke rigtig" in page.words
    assert page.fields["user_code"] == "BBBB-BBBB"
    assert browser.submit(page, user_code=client.begin()["user_code"]).status == 200


def test_expired_and_used_codes(client: PlainClient, browser: Browser) -> None:
    expired, used = client.begin(), client.begin()
    client.sandbox.expire_code(expired["user_code"])
    client.sandbox.deny(used["user_code"])
    page = browser.submit(browser.open(expired["verification_uri_complete"]))
    assert (page.status, "Koden er udløbet" in page.words) == (400, True)
    page = browser.submit(browser.open(used["verification_uri_complete"]))
    assert (page.status, "Koden er allerede brugt" in page.words) == (400, True)


def test_code_expires_in_the_middle(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = log_in(browser, browser.submit(browser.open(code["verification_uri_complete"])))
    client.sandbox.expire_code(code["user_code"])
    page = browser.submit(page, ALLOW)
    assert "Koden er udløbet" in page.words
    assert browser.follow(page, "Indtast en kode").fields["user_code"] == ""
    assert client.poll(code).json()["error"] == "expired_token"


def test_wrong_password(client: PlainClient, browser: Browser) -> None:
    page = browser.submit(browser.open(client.begin()["verification_uri_complete"]))
    page = browser.submit(page, user="scan@example.com", password="wrong")
    assert page.status == 400
    assert "Forkert e-mail-adresse eller adgangskode" in page.words
    assert page.fields["user"] == "scan@example.com"
    assert page.fields["password"] == ""
    assert browser.submit(page, user="x", password="").status == 400
    assert log_in(browser, page).status == 200


def test_guessing_is_stopped(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = browser.open(code["verification_uri"])
    for _ in range(10):
        page = browser.submit(page, user_code="BBBB-BBBB")
        assert page.status == 400
    page = browser.submit(page, user_code=code["user_code"])
    assert page.status == 429
    assert "For mange forsøg" in page.words


def test_password_guessing_is_stopped(client: PlainClient, browser: Browser) -> None:
    page = browser.submit(browser.open(client.begin()["verification_uri_complete"]))
    for _ in range(10):
        page = browser.submit(page, user="scan@example.com", password="wrong")
    assert log_in(browser, page).status == 429


def test_forged_form(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = log_in(browser, browser.submit(browser.open(code["verification_uri_complete"])))
    for csrf in ("", "forged", "æ"):
        answer = browser.submit(page, ALLOW, csrf=csrf)
        assert answer.status == 403
        assert "Begynd forfra" in answer.words
    assert client.poll(code).json()["error"] == "authorization_pending"


def test_form_without_cookie(client: PlainClient, sandbox: Sandbox, browser: Browser) -> None:
    page = browser.open(client.begin()["verification_uri_complete"])
    with open_session(sandbox) as session:
        assert Browser(session).submit(page).status == 403


def test_consent_needs_a_log_in(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    page = browser.submit(browser.open(code["verification_uri_complete"]))
    page.action = "/device/consent"
    answer = browser.submit(page, decision="allow")
    assert answer.url.endswith("/device/login")
    assert browser.open(f"{client.sandbox.issuer}/device/consent").url.endswith("/device/login")
    assert client.poll(code).json()["error"] == "authorization_pending"


def test_log_in_changes_the_visit(client: PlainClient, sandbox: Sandbox) -> None:
    with open_session(sandbox) as session:
        browser = Browser(session)
        page = browser.submit(browser.open(client.begin()["verification_uri_complete"]))
        before, csrf = dict(session.cookies), page.fields["csrf"]
        page = log_in(browser, page)
        assert dict(session.cookies) != before
        assert page.fields["csrf"] != csrf


@pytest.mark.parametrize("path", ["/device/login", "/device/consent", "/device/end", "/"])
def test_pages_without_a_code_lead_to_the_first(
    browser: Browser, sandbox: Sandbox, path: str
) -> None:
    assert browser.open(sandbox.issuer + path).url == f"{sandbox.issuer}/device"


def test_unknown_page(browser: Browser, sandbox: Sandbox) -> None:
    page = browser.open(f"{sandbox.issuer}/device/nowhere")
    assert page.status == 404
    assert "Siden findes ikke" in page.words


def test_language_by_browser_and_by_link(client: PlainClient, sandbox: Sandbox) -> None:
    for accepted, language in (
        ("da", "da"), ("en-GB,en;q=0.9", "en"), ("de,da;q=0.3,en;q=0.7", "en"), ("fr", "en"),
        ("en;q=0.1,da;q=0.2", "da"), ("", "en"), ("da;q=x", "en"),
    ):  # fmt: skip
        with open_session(sandbox) as session:
            assert Browser(session, accepted).open(f"{sandbox.issuer}/device").language == language
    with open_session(sandbox) as session:
        browser = Browser(session)
        code = client.begin()
        page = browser.follow(browser.open(code["verification_uri_complete"]), "English")
        assert (page.language, page.fields["user_code"]) == ("en", code["user_code"])
        page = browser.submit(page)
        assert page.language == "en"
        page = browser.follow(browser.follow(page, "fax@example.com"), "Dansk")
        assert (page.language, page.fields["user"]) == ("da", "fax@example.com")


def test_pages_are_safe_and_made_for_a_phone(client: PlainClient, browser: Browser) -> None:
    code = client.begin()
    pages = [browser.open(code["verification_uri_complete"])]
    pages.append(browser.submit(pages[-1]))
    pages.append(log_in(browser, pages[-1]))
    pages.append(browser.submit(pages[-1], ALLOW))
    pages.append(browser.submit(pages[0], user_code="BBBB-BBBB", csrf=pages[2].fields["csrf"]))
    for page in pages:
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert "DEMO" in page.words
        assert '<meta name="viewport" content="width=device-width' in page.html
        assert not {"script", "img", "iframe"} & set(page.tags)
        assert not re.search(r"""(?:src|href|action)=["'](?:https?:)?//""", page.html)
        assert " style=" not in page.html
        style = page.html.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        policy = page.headers["Content-Security-Policy"]
        assert f"style-src 'sha256-{digest}'" in policy
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_cookie_is_for_the_pages_only(sandbox: Sandbox) -> None:
    with open_session(sandbox) as session:
        cookie = session.get(f"{sandbox.issuer}/device", timeout=10).headers["Set-Cookie"]
    port = sandbox.issuer.rpartition(":")[2]
    assert cookie.startswith(f"sandbox_{port}=")
    assert cookie.endswith("Path=/device; HttpOnly; SameSite=Lax; Secure")


def test_what_a_person_types_is_escaped(browser: Browser, sandbox: Sandbox) -> None:
    page = browser.open(f"{sandbox.issuer}/device?user_code=%22%3E%3Cb%3E%24csrf")
    assert "b" not in page.tags
    assert page.fields["user_code"] == '"><b>$csrf'


def test_phone_pages_over_http(tmp_path: Path) -> None:
    with Sandbox(tmp_path, pages="http", interval=0) as sandbox, open_session(sandbox) as session:
        client = PlainClient(sandbox, session)
        code = client.begin()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/device", code["verification_uri"])
        assert sandbox.provider().http_pages
        with requests.Session() as phone:
            phone.trust_env = False
            browser = Browser(phone)
            page = browser.submit(browser.open(code["verification_uri_complete"]))
            assert "Secure" not in page.headers["Set-Cookie"]
            page = browser.submit(log_in(browser, page), ALLOW)
            assert "Maskinen har fået adgang" in page.words
            site = code["verification_uri"].removesuffix("/device")
            for path in ("/oauth/token", "/oauth/device", "/.well-known/openid-configuration"):
                assert phone.post(site + path, timeout=10).status_code == 404
                assert phone.get(site + path, timeout=10).status_code == 404
        assert client.poll(code).status_code == 200


def test_network_pages_are_on_the_network_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sandbox.sandbox.lan_address", lambda: "127.0.0.2")
    with Sandbox(tmp_path, pages="http", lan=True) as sandbox:
        assert sandbox.verification_uri.startswith("http://127.0.0.2:")
        assert sandbox.issuer.startswith("https://localhost:")
        assert sandbox.provider().qr_hosts == ("127.0.0.2",)
        with requests.Session() as phone:
            phone.trust_env = False
            assert phone.get(sandbox.verification_uri, timeout=10).status_code == 200


def test_network_needs_http(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="http"):
        Sandbox(tmp_path, lan=True)


def test_no_network_means_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    class Offline:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def connect(self, _address: object) -> None:
            raise OSError

    monkeypatch.setattr("app.sandbox.connections.socket.socket", lambda *_: Offline())
    assert connections.lan_address() == "127.0.0.1"
