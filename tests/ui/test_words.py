# SPDX-License-Identifier: Apache-2.0
"""Every id has its words, in every language; the labels are the manual's, letter for letter."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from app import resources
from app.access import MAIL_JOB, OPERATOR, SERVICE, command_line
from app.catalogue import FIELDS, GROUPS, RECORDS, SCREENS, Field, Kind, Protocol
from app.errors import ErrorId
from app.journal import Act
from app.mail.connection_test import Step
from app.oauth.failure import Failure, NextStep, Who
from app.oauth.provider import RegistrationStep, Source, Way
from app.oauth.provider_table import OVERRIDES
from app.proxy_connection import ProxyStep
from app.registrar import SECRET
from ui import languages
from ui.viewmodels import remedies  # noqa: F401 - its QML type
from ui.viewmodels.kinds import FIELD_KINDS, Removal, StepState, TokenState

LABELS: dict[tuple[str, str], dict[tuple[object, ...], str]] = {
    ("FieldWords", "label"): {
        ("server", "smtp"): "Primær server", ("server", "pop3"): "POP3 Server",
        ("port", "smtp"): "Portnummer", ("timeout", "smtp"): "Timeout",
        ("sender_name", "smtp"): "Afsendernavn", ("sender_address", "smtp"): "Afsenderadresse",
        ("tls", "smtp"): "Aktiver SSL/TLS", ("auth", "smtp"): "Godkendelsesmetode",
        ("provider", "smtp"): "Udbyder", ("account", "smtp"): "Kontonavn",
        ("check_interval", "pop3"): "Check Interval",
    },
    ("FieldWords", "choice"): {("auth", "oauth2"): "OAuth 2.0"},
    ("ScreenWords", "title"): {
        ("settings",): "Indstillinger (administrator)",
        ("system_settings",): "System Indstillinger",
        ("network_settings",): "Netværks Indstillinger", ("services_setup",): "Services Setup",
        ("services_proxy",): "Services Setup", ("email_status_standard",): "E-mail-status",
        ("quick_settings",): "Hurtig opsætning", ("system_control",): "Systemkontrol",
        ("alert_and_status",): "E-mail alarm og status", ("smtp_setup",): "SMTP Setup",
        ("email_status",): "E-mail-status",
        ("initial_installation",): "Indstillinger, init. Installation",
        ("network_quick_settings",): "Hurtigindstillinger, netværk",
        ("image_send_settings",): "Indstillinger for billedafsendelse",
        ("ifax_settings",): "Indstillinger for internetfax",
        ("ifax_server_settings",): "Serverindstillinger",
        ("printer_settings",): "Printerindstillinger",
        ("email_print_settings",): "Indstillinger for e-mail-udskrivning",
    },
    ("ScreenWords", "tab"): {
        ("smtp_tab",): "SMTP", ("advanced_tab",): "Avanceret", ("proxy_tab",): "Proxy",
        ("standard_tab",): "Standard",
    },
    ("StateWords", "name"): {
        (0,): "Ikke hentet", (1,): "Venter på godkendelse", (2,): "Hentet", (3,): "Ugyldig",
    },
    ("GroupWords", "name"): {
        ("smtp",): "Send e-mail", ("alert-smtp",): "E-mail alarm", ("status-pop",): "E-mail-status",
        ("ifax-pop",): "Internetfax", ("eprint-pop",): "E-mail-udskrivning",
    },
}  # fmt: skip

PROPERTIES = {
    ("CommonWords", "getToken"): "Hent token", ("CommonWords", "deleteToken"): "Slet",
    ("CommonWords", "newCode"): "Ny kode",
    ("CommonWords", "cancel"): "Annuller", ("CommonWords", "getTokenAgain"): "Hent token igen",
    ("CommonWords", "oauth"): "OAuth 2.0-godkendelse", ("CommonWords", "token"): "Token",
    ("CommonWords", "tokenStatus"): "Token-status",
    ("CommonWords", "connectionTest"): "Forbindelsestest",
    ("CommonWords", "testAll"): "Test alle forbindelser",
    ("FailureWords", "updateFailed"):
        "Opdateringen af tokenet mislykkedes. Slet tokenet, og hent tokenet igen.",
}  # fmt: skip


ASK = b"""
import QtQml
import Panel.Words

QtObject {
    readonly property var singletons: ({
        AccessWords, CommonWords, FailureMeanings, FailureWords, FieldWords, GroupWords,
        JournalWords, MediaWords, RecordWords, RegistrarWords, RegistrationWords, RemedyWords,
        ScreenWords, StateWords, StepWords, TimeWords
    })
    property var question: []
    readonly property string answer: {
        const [singleton, name, words] = question;
        if (singleton === undefined)
            return "";
        const found = singletons[singleton][name];
        return words ? String(found(...words)) : found;
    }
    property string localeName
    onLocaleNameChanged: TimeWords.localeName = localeName
}
"""


class Words:
    """Asks the words' singletons, through a binding as the pages do."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine, self._component = engine, QQmlComponent(engine)
        self._component.setData(ASK, "ask.qml")
        self._asker = self._component.create()
        assert not self._component.isError(), self._component.errorString()

    def call(self, singleton: str, function: str, *arguments: object) -> str:
        self._asker.setProperty("question", [singleton, function, list(arguments)])
        return str(self._asker.property("answer"))

    def read(self, singleton: str, name: str) -> str:
        self._asker.setProperty("question", [singleton, name, None])
        return str(self._asker.property("answer"))

    def speak_times(self, locale: str) -> None:
        self._asker.setProperty("localeName", locale)


@pytest.fixture(params=["en", "da"])
def words(qapp: QGuiApplication, compiled: Path, request: pytest.FixtureRequest) -> Iterator[Words]:
    translation = languages.Translation(compiled)
    translation.install(request.param)
    engine = QQmlEngine()
    engine.addImportPath(str(resources.qml()))
    yield Words(engine)
    translation.remove()


@pytest.fixture
def danish(qapp: QGuiApplication, compiled: Path) -> Iterator[Words]:
    translation = languages.Translation(compiled)
    translation.install("da")
    engine = QQmlEngine()
    engine.addImportPath(str(resources.qml()))
    spoken = Words(engine)
    spoken.speak_times("da_DK")
    yield spoken
    translation.remove()


Asked = Iterator[tuple[str, str, tuple[object, ...]]]


def every_id() -> Asked:
    yield from (("GroupWords", "name", (group.id,)) for group in GROUPS)
    yield from (("ScreenWords", "title", (screen.id,)) for screen in SCREENS)
    yield from (("ScreenWords", "tab", (screen.tab,)) for screen in SCREENS if screen.tab)
    for protocol, fields in FIELDS.items():
        for field in fields:
            yield from of_field(field, str(protocol))
    for record in RECORDS:
        yield "RecordWords", "about", (record.id,)
        for field in record.fields:
            yield from of_field(field, record.id)
    yield from (("FieldWords", "label", ("tls_kind", str(each))) for each in Protocol)
    yield from of_states()
    for code in (*Failure, *ErrorId, "something new"):
        yield "FailureWords", "title", (str(code),)
        yield "FailureMeanings", "of", (str(code), "scan@example.com", "Example")
        yield "RemedyWords", "who", (str(code),)
        yield "RemedyWords", "action", (str(code),)
        yield "RemedyWords", "advice", (str(code),)
    for step in RegistrationStep:
        yield "RegistrationWords", "task", (str(step), "https://x", "a", "b")
        yield "RegistrationWords", "task", (str(step), "", "", "b")
    yield from (("RegistrationWords", "way", (str(way),)) for way in Way)
    yield from (("RegistrationWords", "instead", (ways,)) for ways in ([], ["relay"], [*Way]))
    yield from (("RemedyWords", "whoOf", (str(who),)) for who in Who)
    yield from (("RemedyWords", "actionOf", (str(step),)) for step in NextStep)
    yield from (("StepWords", "name", (str(step), token)) for step, token in
                itertools.product((*Step, *ProxyStep), (True, False)))  # fmt: skip
    yield from (("StepWords", "state", (int(state),)) for state in StepState.State)
    yield from (("JournalWords", "act", (str(act),)) for act in Act)
    yield from (("JournalWords", "result", (result,)) for result in ("ok", *map(str, ErrorId)))
    for who in (OPERATOR, SERVICE, MAIL_JOB, command_line()):
        yield "JournalWords", "who", (who.name,)
    yield "AccessWords", "duration", (30,)
    yield from of_providers()


def of_providers() -> Asked:
    for key in (*OVERRIDES, SECRET, "issuer", "scope"):
        yield "RegistrarWords", "label", (key,)
        yield "RegistrarWords", "hint", (key,)
    for source in set(Source) - {Source.SANDBOX}:
        yield "RegistrarWords", "origin", (str(source),)
    yield from (("RegistrarWords", "kept", (kept,)) for kept in ("set", "unset", "unknown"))
    for missing in ("", *OVERRIDES, "device_grant"):
        yield "RegistrarWords", "standing", (missing,)
    yield from (("RegistrarWords", "lacking", (key,)) for key in OVERRIDES)
    for kind in ("provider", "client", "settings"):
        yield "MediaWords", "kind", (kind, "Example")
    yield "MediaWords", "hindrance", ("provider", True)
    yield "MediaWords", "hindrance", ("client", False)
    for section in ("groups", "providers", "preferences"):
        yield "MediaWords", "owner", (section, "smtp")
        yield "MediaWords", "field", (section, "server", "pop3")
        yield "MediaWords", "value", (section, "server", "")
    for key in ("auth", "provider", "account", "client_id", "client_secret", "something else"):
        yield "FailureMeanings", "missing", (key, "Example")


def of_field(field: Field, protocol: str) -> Asked:
    yield "FieldWords", "label", (field.key, protocol)
    if field.unit:
        yield "FieldWords", "unit", (field.unit,)
    yield from (("FieldWords", "choice", (field.key, str(each))) for each in field.choices)
    if field.kind not in (Kind.CHOICE, Kind.PROVIDER):
        kind = int(FIELD_KINDS[field.kind])
        yield "FieldWords", "allowed", (kind, field.minimum, field.maximum)


def of_states() -> Asked:
    yield from (("StateWords", "name", (int(state),)) for state in TokenState.State)
    for key in ("auth", "provider", "account", "client_id", "tenant", "device_grant", "protocol"):
        yield "StateWords", "missing", (key, "Example")
    for key in ("client_id", "tenant", "device_grant", "protocol"):
        yield "StateWords", "lacking", (key,)
    for outcome in set(Removal.Outcome) - {Removal.Outcome.Nothing}:
        for page in ("", "https://id.example.com/access"):
            yield "StateWords", "removed", (int(outcome), "Example", page)


def test_every_id_has_words(words: Words) -> None:
    without = [
        (singleton, function, arguments)
        for singleton, function, arguments in every_id()
        if not words.call(singleton, function, *arguments).strip()
    ]
    assert without == []


def test_no_place_is_left_open(words: Words) -> None:
    for singleton, function, arguments in every_id():
        assert "%" not in words.call(singleton, function, *arguments), (function, arguments)


def test_every_failure_of_the_core_has_words_of_its_own(words: Words) -> None:
    unknown = words.call("FailureWords", "title", "something new")
    for failure in Failure:
        assert words.call("FailureWords", "title", str(failure)) != unknown


def test_every_act_and_actor_of_the_journal_has_words(words: Words) -> None:
    acts = {str(act): words.call("JournalWords", "act", str(act)) for act in Act}
    assert [act for act, word in acts.items() if act == word] == []
    assert len(set(acts.values())) == len(acts)
    for who in (OPERATOR, SERVICE, MAIL_JOB, command_line()):
        assert words.call("JournalWords", "who", who.name) != who.name
    assert words.call("JournalWords", "act", "something_new") == "something_new"


def test_times_until_the_log_out_have_their_unit(danish: Words) -> None:
    assert danish.call("AccessWords", "duration", 30) == "30 sek."
    assert danish.call("AccessWords", "duration", 300) == "5 min."


def test_labels_are_the_manuals_letter_for_letter(danish: Words) -> None:
    for (singleton, function), labels in LABELS.items():
        for arguments, label in labels.items():
            assert danish.call(singleton, function, *arguments) == label
    for (singleton, name), label in PROPERTIES.items():
        assert danish.read(singleton, name) == label


def test_every_screen_and_field_of_the_manual_is_held() -> None:
    titles = {arguments[0] for arguments in LABELS["ScreenWords", "title"]}
    assert titles == {screen.id for screen in SCREENS}
    held = {arguments[0] for arguments in LABELS["FieldWords", "label"]}
    keys = {field.key for protocol in Protocol for field in FIELDS[protocol]}
    assert keys - held == {"username", "password"}, "the Danish manual has no label for these two"


def test_a_guess_is_worded_as_one(danish: Words) -> None:
    for reason in (Failure.EXPIRED_UNUSED, Failure.PASSWORD_CHANGED, Failure.REVOKED,
                   Failure.PROXY_INTERCEPTED):  # fmt: skip
        assert "sandsynligvis" in danish.call("FailureMeanings", "of", str(reason), "a", "b")


def test_a_sentence_may_begin_with_an_unknown_provider(words: Words) -> None:
    text = words.call("FailureMeanings", "of", "expired_unused", "", "")
    assert text[0].isupper()


def test_a_word_that_looks_like_a_place_is_left_alone(words: Words) -> None:
    text = words.call("CommonWords", "fill", "%1 at %2", "50%2", "a%1b")
    assert text == "50%2 at a%1b"


@pytest.mark.parametrize(
    ("names", "expected"),
    [([], ""), (["A"], "A"), (["A", "B"], "A og B"), (["A", "B", "C"], "A, B og C")],
)
def test_lists_are_joined_as_one_speaks(danish: Words, names: list[str], expected: str) -> None:
    assert danish.call("ScreenWords", "join", names) == expected


def test_times_are_danish(danish: Words) -> None:
    now = time.mktime((2026, 11, 23, 14, 7, 0, 0, 0, -1)) * 1000
    hour, day = 3_600_000.0, 86_400_000.0
    assert danish.call("TimeWords", "clock", now) == "14.07"
    assert danish.call("TimeWords", "when", now - hour, now) == "i dag 13.07"
    assert danish.call("TimeWords", "when", now - day, now) == "i går 14.07"
    assert danish.call("TimeWords", "when", now - 20 * day, now) == "03.11.2026 14.07"


@pytest.mark.parametrize(
    ("seconds", "expected"), [(761, "12.41"), (760.2, "12.41"), (59.1, "1.00"), (0, "0.00")]
)
def test_a_countdown_has_minutes_and_seconds(danish: Words, seconds: float, expected: str) -> None:
    assert danish.call("TimeWords", "left", float(seconds)) == expected
