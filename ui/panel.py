# SPDX-License-Identifier: Apache-2.0
"""The panel: application, engine and wiring. The only composition root of `ui`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6 import QtQuick  # noqa: F401 - makes root objects windows, not bare QWindows
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from app import first_setup, resources
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from ui import fonts, geometry, languages, look
from ui.background import Background, Trouble
from ui.first_frame import FirstFrame
from ui.geometry import Geometry
from ui.glyphs import SCHEME, GlyphProvider
from ui.life_jobs import LifeJobs
from ui.single_instance import SingleInstance
from ui.viewmodels import qr_code  # noqa: F401 - registers its QML type
from ui.viewmodels.demo import DemoNote
from ui.viewmodels.kinds import TokenState  # noqa: F401 - likewise
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.panel import PanelViewModel
from ui.viewmodels.remedies import Remedies  # noqa: F401 - likewise
from ui.viewmodels.trouble import TroubleViewModel
from ui.watcher import StateWatcher

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from app.core import Core
    from app.oauth.provider import Provider
    from ui.behaviour import Behaviour, Pace
    from ui.touches import Touches

__all__ = ["DemoNote", "Options", "Panel"]

_DRAIN = 3.0  # seconds that work under way gets at the end


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says about how the panel looks."""

    lang: str | None = None
    size: tuple[int, int] | None = None
    fullscreen: bool = False
    density: float | None = None  # px per mm
    demo_note: DemoNote | None = None
    extra_providers: tuple[Provider, ...] = ()


class Panel(QObject):
    """One panel: opens the core, shows the pages or what is wrong, and clears up."""

    def __init__(
        self,
        config: PanelConfig,
        options: Options,
        *,
        keyboard: bool,
        core: Core | None = None,
        pace: Pace | None = None,
        connected: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._config = config
        self._options = options
        self._keyboard = keyboard
        self._core = core
        self._owns_core = core is None
        self._pace = pace
        self._connected = connected
        self._behaviour: Behaviour | None = None
        self._instance: SingleInstance | None = None
        self._background = Background()
        folder = resources.translations()
        self._languages = languages.available(folder, config.languages)
        self._translation = languages.Translation(folder)
        self.engine: QQmlApplicationEngine | None = None
        self._coming: tuple[QQmlApplicationEngine, QQmlComponent] | None = None
        self.view_model: PanelViewModel | None = None
        self._shown: list[QObject] = []  # what the engine's objects refer to
        self._watcher: StateWatcher | None = None
        self._life: LifeJobs | None = None
        self._touches: Touches | None = None

    def start(self) -> None:
        """Open the state and show the home screen, or say why that cannot be done.

        Raises `already_running` and `wrong_user`.
        """
        self._read_ahead()
        fonts.load(resources.fonts())
        fonts.join()
        try:
            core = self._open()
        except AdgangError as error:
            if error.id in (ErrorId.ALREADY_RUNNING, ErrorId.WRONG_USER):
                raise
            self._show_trouble(Trouble.of(error))
        else:
            self._show_pages(core)

    def close(self) -> None:
        """Take everything down in the order in which nothing refers to what is gone."""
        if self.view_model is not None:
            self.view_model.stop()
        self._clear()
        self._background.close(_DRAIN)
        self._translation.remove()
        if self._core is not None and self._owns_core:
            self._core.close()
        if self._instance is not None:
            self._instance.release()

    def _read_ahead(self) -> None:
        """Let Qt's own thread read the home screen's QML while Python opens the core."""
        engine = _engine()
        component = QQmlComponent(engine)
        main = QUrl.fromLocalFile(str(resources.qml() / "Panel" / "Pages" / "Main.qml"))
        component.loadUrl(main, QQmlComponent.CompilationMode.Asynchronous)
        self._coming = engine, component

    def _open(self) -> Core:
        from app.core import Core  # not above: its imports fit into the time that QML takes

        if self._instance is None:
            self._instance = SingleInstance(self._config)
        return self._core or Core.open(self._config, extra_providers=self._options.extra_providers)

    def _show_pages(self, core: Core, left: Sequence[str] = ()) -> None:
        self._core = core
        language = self._language(core)
        self.view_model = panel = PanelViewModel(
            core, self._background, language, keyboard=self._keyboard,
            demo=self._options.demo_note, left=left, connected=self._connected,
        )  # fmt: skip
        self._watcher = StateWatcher(
            self._config.database, core.database.data_version, self._background
        )
        self._watcher.changed.connect(panel.refresh)
        self._watcher.changed.connect(panel.session.check)
        panel.session.wiped.connect(
            lambda left: QTimer.singleShot(0, lambda: self._begin_anew(left))
        )
        panel.start()  # read while the QML loads
        self._life = LifeJobs(core, self._background)
        self._life.worked.connect(panel.refresh)
        panel.session.changed.connect(self._watch_touches)
        chosen = look.read(core.preference)
        if self._options.density:
            chosen["panel_size"] = look.AUTOMATIC  # until somebody chooses anew
        properties = look.properties(chosen, self._geometry())
        properties["setupFirst"] = self._options.demo_note is None and first_setup.opens(core)
        window = self._load("Main", {"panel": panel, **properties})
        self._shown = [panel, language, self._watcher]
        later = partial(self._begin_behaviour, window, panel, core, chosen)
        self._shown.append(FirstFrame(window, later))

    def _begin_behaviour(
        self, window: QQuickWindow, panel: PanelViewModel, core: Core, chosen: dict[str, str]
    ) -> None:
        from ui.behaviour import Behaviour, Pace

        if self.view_model is panel and self.engine is not None:  # the window is still there
            self._behaviour = Behaviour(
                window, panel, core, self._background, chosen, self._geometry(),
                self._pace or Pace(),
            )  # fmt: skip

    def _show_trouble(self, trouble: Trouble) -> None:
        language = self._language(None)
        model = TroubleViewModel(trouble, language, self._retry)
        self._shown = [model, language]
        self._load("TroubleWindow", {"trouble": model})

    def _retry(self, model: TroubleViewModel) -> None:
        self._background.run(self._open, self._mended, model.show)

    def _mended(self, core: Core) -> None:
        self._clear()
        self._show_pages(core)

    def _watch_touches(self) -> None:
        """From the first log-in on: the start needs neither the filter nor Qt's events."""
        if self._touches is None and self.view_model is not None and self.engine is not None:
            session = self.view_model.session
            if session.loggedIn:
                from ui.touches import Touches

                self._touches = Touches(self.engine.rootObjects()[0], session.touch)

    def _load(self, page: str, properties: dict[str, object]) -> QQuickWindow:
        """Show a window, and return it."""
        chosen = self._geometry()
        self.engine = self._coming[0] if self._coming else _engine()
        self.engine.setInitialProperties(
            {
                "density": chosen.density,
                "fullscreen": self._options.fullscreen,
                "width": chosen.width,
                "height": chosen.height,
                **properties,
            }
        )
        self.engine.loadFromModule("Panel.Pages", page)
        if not self.engine.rootObjects():
            raise RuntimeError(f"{page}.qml did not load")
        self._coming = None
        return cast("QQuickWindow", self.engine.rootObjects()[0])

    def _begin_anew(self, left: list[str]) -> None:
        """After a factory reset: nothing that was read or is under way holds any more."""
        if self.view_model is None or self._core is None or self.engine is None:
            return  # closed meanwhile
        self.view_model.stop()
        self._clear()
        self._background.close(0.0)
        self._background = Background()
        self._show_pages(self._core, left)

    def _clear(self) -> None:
        if self._life is not None:
            self._life.stop()
            self._life = None
        self._coming = None
        if self._behaviour is not None:
            self._behaviour.close()
            self._behaviour = None
        if self.engine is not None:  # before the view models, or its bindings read None
            shiboken6.delete(self.engine)
            self.engine = None
        self._watcher = None
        self._touches = None
        self._shown = []

    def _geometry(self) -> Geometry:
        size = self._options.size
        if size is None and self._options.fullscreen:
            screen = QGuiApplication.primaryScreen().size()
            size = (screen.width(), screen.height())
        return geometry.choose(size, self._options.density or self._config.density)

    def _language(self, core: Core | None) -> LanguageViewModel:
        current = languages.choose(
            self._languages,
            self._options.lang or "",
            core.preference("language", "") if core else "",
            *self._config.languages[:1],
            languages.FIRST,
        )
        self._switch(current)
        return LanguageViewModel(self._languages, current, self._switch, self._keep)

    def _switch(self, language: str) -> None:
        self._translation.install(language)
        if self.engine is not None:
            self.engine.retranslate()

    def _keep(self, language: str) -> None:
        core = self._core
        if core is None:
            return
        self._background.run(
            lambda: core.set_preference("language", language),
            lambda _: None,
            lambda _: None,  # it is spoken all the same; only the next start does not know it
        )


def _engine() -> QQmlApplicationEngine:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources.qml()))
    engine.addImageProvider(SCHEME, GlyphProvider(resources.icons()))
    return engine
