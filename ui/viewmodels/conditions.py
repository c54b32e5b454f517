# SPDX-License-Identifier: Apache-2.0
"""What is the matter with the machine, said while it lasts, and found out when it is over."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.clock import Clock
from app.clock_watch import ClockWatch
from app.conditions import NO_NETWORK, Probe, Probes
from app.token_records import Notice
from ui.background import Background, Lane, Trouble
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# Seconds between looks while something is the matter; the last one for ever.
PAUSES = (2.0, 5.0, 10.0, 30.0)
_PROVIDER_PAUSES = (10.0, 30.0, 60.0, 120.0, 300.0)  # each look asks the provider

# What is looked at without having been the matter before.
_LOOKED_AT = ("storage", "clock", "keyring", "network")
# What a failure of something else makes worth a look.
_SUSPECTS = {
    "state_full": "storage", "state_unwritable": "storage", "storage_failed": "storage",
    "keyring_locked": "keyring", "keyring_missing": "keyring",
    "offline": "network", "host_unknown": "network", "timed_out": "network",
    "clock_wrong": "clock", "certificate_invalid": "clock",
}  # fmt: skip


class _Concern:
    """One thing that can be the matter: asked about again and again while it is, and only then."""

    def __init__(self, ask: Callable[[], None], pauses: Sequence[float], parent: QObject) -> None:
        self.code = ""
        self.asking = False
        self.resting = False  # nobody can see it
        self.pauses = pauses
        self._ask = ask
        self._tries = 0
        self._timer = QTimer(parent, singleShot=True)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        """Look now; `put` brings what was found."""
        self._timer.stop()
        self.asking = True
        self._ask()

    def put(self, code: str) -> str:
        """Take what was found; what it was before."""
        before, self.code = self.code, code
        if code == before and not self.asking:
            return before  # somebody else says it too
        self.asking = False
        self._tries = self._tries + 1 if code == before else 0
        if code and not self.resting:
            pause = self.pauses[min(self._tries, len(self.pauses) - 1)]
            self._timer.start(round(pause * 1000))
        else:
            self._timer.stop()
        return before

    def rest(self) -> None:
        """Look again only when asked."""
        self.resting = True
        self._timer.stop()


@QmlElement
@QmlUncreatable("the panel's own")
class ConditionsViewModel(QObject):
    """The machine's own troubles, worst first; each ends by itself when it is over."""

    changed = Signal()
    over = Signal(str, arguments=["condition"])
    clockSet = Signal()  # somebody set the wall clock

    def __init__(
        self,
        probes: Probes,
        reread: Callable[[], None],
        clock: Clock,
        background: Background,
        parent: QObject,
    ) -> None:
        """`reread` reads the state again, and puts what it meets under "reading"."""
        super().__init__(parent)
        self._background = background
        self._clock = clock
        self._watch = ClockWatch(clock.now())
        asks: dict[str, Callable[[], None]] = {
            "reading": reread,
            "storage": self._asks("storage", probes.storage),
            "clock": self.lookAtClock,
            "keyring": self._asks("keyring", probes.keyring),
            "network": self._asks("network", probes.network),
            "provider": self._asks("provider", probes.provider),
        }
        self._concerns = {name: _Concern(ask, PAUSES, self) for name, ask in asks.items()}
        self._concerns["provider"].pauses = _PROVIDER_PAUSES
        background.troubled.connect(self.suspect)

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """What is the matter; none twice, and no provider out of reach without a network."""
        standing = dict.fromkeys(each.code for each in self._concerns.values() if each.code)
        if NO_NETWORK in standing:
            standing.pop(str(Notice.OFFLINE), None)
        return list(standing)

    def code(self, concern: str) -> str:
        """What is the matter with one concern."""
        return self._concerns[concern].code

    def asking(self, concern: str) -> bool:
        """Whether it is being looked at."""
        return self._concerns[concern].asking

    @Slot()
    def tryAgain(self) -> None:
        """Somebody may have mended it."""
        for concern in self._concerns.values():
            if concern.code:
                concern.ask()

    @Slot()
    def believeClock(self) -> None:
        """Somebody has read the clock and says that it is right."""
        self._watch.believe()
        self.lookAtClock()

    @Slot()
    def lookAtClock(self) -> None:
        """Was it set since the last look? It is asked at every minute that passes."""
        was_set = self._watch.look(self._clock.now())
        self.put("clock", str(self._watch.trouble or ""))
        if was_set:
            self.clockSet.emit()

    @Slot(str)
    def suspect(self, code: str) -> None:
        """Something failed, perhaps because of one of these."""
        concern = self._concerns.get(_SUSPECTS.get(code, ""))
        if concern is not None and not concern.asking:
            concern.ask()

    def look(self, *concerns: str) -> None:
        """Look whether anything is the matter."""
        for concern in concerns:
            self._concerns[concern].ask()

    def put(self, concern: str, code: str) -> None:
        """Take what was found."""
        before = self._concerns[concern].put(code)
        if before == code:
            return
        self.changed.emit()
        if before and not code:
            self.over.emit(before)

    def rest(self) -> None:
        """Nobody can see any of it."""
        for concern in self._concerns.values():
            concern.rest()

    def resume(self) -> None:
        """Somebody has come: look at what can be looked at, and at what was the matter."""
        for name, concern in self._concerns.items():
            concern.resting = False
            if concern.code or name in _LOOKED_AT:
                concern.ask()

    def _asks(self, concern: str, probe: Probe) -> Callable[[], None]:
        lane = Lane()

        def failed(trouble: Trouble) -> None:
            self.put(concern, trouble.code)

        return lambda: self._background.run(
            probe, lambda code: self.put(concern, code), failed, lane
        )
