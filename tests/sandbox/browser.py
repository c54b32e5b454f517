# SPDX-License-Identifier: Apache-2.0
"""A browser as small as can be: follows links and posts forms, by what the HTML says."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin

import requests


class Page(HTMLParser):
    """The parts of a page that a person and a browser use."""

    def __init__(self, answer: requests.Response) -> None:
        super().__init__()
        self.status = answer.status_code
        self.url = answer.url
        self.headers = answer.headers
        self.html = answer.text
        self.words = ""
        self.language = ""
        self.action = ""
        self.fields: dict[str, str] = {}
        self.buttons: list[tuple[str, str]] = []
        self.links: dict[str, str] = {}
        self.tags: list[str] = []
        self._link: str | None = None
        self._silent = False
        self.feed(answer.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self._silent = tag == "style"
        if tag == "html":
            self.language = found["lang"]
        elif tag == "form":
            assert found["method"] == "post"
            self.action = found["action"]
        elif tag == "input":
            self.fields[found["name"]] = found.get("value", "")
        elif tag == "button":
            self.buttons.append((found.get("name", ""), found.get("value", "")))
        elif tag == "a":
            self._link = found["href"]

    def handle_endtag(self, tag: str) -> None:
        self._silent = False
        if tag == "a":
            self._link = None

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words += data
        if self._link is not None:
            self.links.setdefault(data.strip(), self._link)


class Browser:
    """Keeps cookies, sends its language, goes where redirects lead."""

    def __init__(
        self, session: requests.Session, language: str = "da-DK,da;q=0.9,en;q=0.5"
    ) -> None:
        self._session = session
        session.headers["Accept-Language"] = language

    def open(self, url: str) -> Page:
        return Page(self._session.get(url, timeout=10))

    def follow(self, page: Page, link: str) -> Page:
        return self.open(urljoin(page.url, page.links[link]))

    def submit(self, page: Page, button: int = 0, **fields: str) -> Page:
        name, value = page.buttons[button]
        form = {**page.fields, **fields, **({name: value} if name else {})}
        return Page(self._session.post(urljoin(page.url, page.action), data=form, timeout=10))
