"""A lease: the right to ask some hosts, one holder at a time, whoever of them is cut off from the others.

Each holder has a number, and the highest counts (fencing). A holder shows that it lives by a beat; who waits takes
over once it has seen no new beat for the whole length of the lease, by its own clock, so that no two clocks are ever
compared. A holder that could not show a beat for most of that length has lost the lease, whether it is told or not.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from citecheck.corpus.store import Store

_KEPT = 0.7  # share of the length for which a beat holds: then nothing is asked any more
_BEATS = 8  # tries to show a beat within the length
_LOOKS = 10  # of who waits, within the length
_ENDED = "ended"


class LeaseLostError(Exception):
    """Somebody else may hold the lease by now."""


class Lease:
    """A lease by its name in a store, as a context that waits for it, shows that its holder lives, and gives it back.

    `seconds` is its length; `clock` and `wait` are of this machine alone.
    """

    def __init__(
        self,
        store: Store,
        name: str,
        seconds: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take what is leased, and for how long."""
        self._store = store
        self._folder = f"leases/{name}"
        self._seconds = seconds
        self._clock = clock
        self._wait = wait
        self._number = 0
        self._beat = 0
        self._until = float("-inf")
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_ours(self) -> bool:
        """Whether nobody else can hold it now."""
        return self._clock() < self._until

    @property
    def left(self) -> float:
        """For how many seconds that is sure."""
        return self._until - self._clock()

    def __enter__(self) -> Self:
        """Wait for the lease, and keep it."""
        while not (self.is_ours or self.take()):
            self._wait(self._seconds / _LOOKS)
        self._thread = threading.Thread(target=self._keep, name=self._folder, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Give it back."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        if self.is_ours:
            with suppress(OSError):
                self._store.write(self._file(self._number), _ENDED.encode())
        self._until = float("-inf")

    def take(self) -> bool:
        """Try to take the lease, which waits for a silent holder's to run out; return whether it is ours."""
        last = self._last()
        if last and not self._has_run_out(last):
            return False
        begun = self._clock()
        if not self._store.create(self._file(last + 1), self._written(0)):
            return False
        self._number, self._beat, self._until = last + 1, 0, begun + _KEPT * self._seconds
        return True

    def beat(self) -> bool:
        """Show that its holder lives; return whether the lease is ours still."""
        begun = self._clock()
        self._store.write(self._file(self._number), self._written(self._beat + 1))
        if not self.is_ours or self._last() != self._number:
            self._until = float("-inf")
            return False
        self._beat, self._until = self._beat + 1, begun + _KEPT * self._seconds
        return True

    def _keep(self) -> None:
        while not self._over.wait(self._seconds / _BEATS):
            with suppress(OSError):
                if not self.beat():
                    return

    def _has_run_out(self, number: int) -> bool:
        """Watch another's lease, and return whether it was given back, or shows no beat for its whole length."""
        seen, since = self._shown(number), self._clock()
        while seen != _ENDED:
            if self._clock() - since >= self._seconds:
                return True
            self._wait(self._seconds / _LOOKS)
            now = self._shown(number)
            if now != seen:
                return now == _ENDED
        return True

    def _shown(self, number: int) -> str:
        return self._store.read(self._file(number)).decode()

    def _written(self, beat: int) -> bytes:
        return json.dumps({"beat": beat}).encode()

    def _last(self) -> int:
        return max((int(name) for name in self._store.names(self._folder) if name.isdecimal()), default=0)

    def _file(self, number: int) -> str:
        return f"{self._folder}/{number:06}"
