"""`--watch`: the run made again whenever a document or the configuration has changed, or a document is new."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from citecheck.cli.configuration import load
from citecheck.cli.run_and_report import carry_out
from citecheck.cli.standard_streams import say
from citecheck.config.settings_table import CONFIG
from citecheck.errors import CitecheckError, ConfigurationError
from citecheck.model.exits import Exit
from citecheck.model.settings import Presentation, Settings

_PAUSE = 1000  # milliseconds after which files are looked at even if the system reported nothing

States = Mapping[Path, tuple[int, int]]
"""Files with what tells that they were changed: when they were written, and their size."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen at one look: the files that a run read, and the names of all documents in the folders watched."""

    states: States
    names: frozenset[str] = frozenset()

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that hold them."""
        return tuple(dict.fromkeys(path.parent for path in (*self.states, *map(Path, self.names))))


def watch(given: Mapping[str, object]) -> Exit:
    """Check, and check again after every change, until Ctrl-C; a slip in a setting ends only the first run."""
    settings, presentation = load(given)
    if "-" in settings.paths:
        raise ConfigurationError("--watch: standard input cannot be watched; name a file.")
    watched = Watched(given, settings, presentation)
    return repeat(watched.run, watched.now, reported)


@dataclass(slots=True)
class Watched:
    """The settings as they were when the documents were read last, and those documents."""

    given: Mapping[str, object]
    settings: Settings
    presentation: Presentation
    runs: int = 0
    documents: list[str] = field(default_factory=list)

    def run(self) -> Exit:
        """Check once, from the second time on with the settings as they are now."""
        self.runs += 1
        try:
            if self.runs > 1:
                self.settings, self.presentation = load(self.given)
            return carry_out(self.settings, self.presentation, read=self._hear)
        except CitecheckError as fault:
            if self.runs == 1:
                raise
            say(str(fault))
            return Exit.USAGE

    def now(self) -> Sight:
        """Look at the documents, and at all that says what is checked and how."""
        from citecheck.intake.paths import listed

        settings = self.settings
        names = listed(settings.paths, settings.exclude, settings.input_format)
        return Sight(states((*settings.paths, *self.documents, *self._of_settings())), frozenset(names))

    def _hear(self, documents: Iterable[str]) -> None:
        self.documents = list(documents)

    def _of_settings(self) -> Iterator[Path]:
        from citecheck.config import address_files, consulted

        named = self.given.get(CONFIG.key) or os.environ.get(CONFIG.variable)
        yield from consulted(Path.cwd(), str(named) if named else None)
        yield from address_files(Path.cwd())
        if self.settings.baseline and self.settings.baseline != self.presentation.write_baseline:
            yield Path(self.settings.baseline)


def states(files: Iterable[str | Path]) -> States:
    """Return how files are now; folders, and those that are not there, are left out."""
    return {path: found for path in map(Path, files) if (found := _state(path)) is not None}


def repeat(run: Callable[[], Exit], now: Callable[[], Sight], ticks: Callable[[Sight], Iterable[object]]) -> Exit:
    """Run, and run again each time that a file has changed or is new; an interrupt ends that.

    `now` tells how the files are that the last run read, and those beside them; `ticks` yields whenever it is time to
    look at them again, and ends where the user has had enough.
    """
    while True:
        before = now()
        code = run()
        if code is Exit.INTERRUPTED:
            return code
        known = now()
        if not _changed_meanwhile(before, known) and not _changes(known, now, ticks):
            return code


def reported(known: Sight) -> Iterator[object]:
    """Yield whenever the system reports a change beside the files, and now and then if it reports none."""
    import watchfiles

    said = "1 file" if len(known.states) == 1 else f"{len(known.states)} files"
    say(f"watching {said}; Ctrl-C ends that.")
    if known.folders:
        yield from watchfiles.watch(
            *known.folders, recursive=False, rust_timeout=_PAUSE, yield_on_timeout=True, raise_interrupt=False
        )


def _changed_meanwhile(before: Sight, known: Sight) -> bool:
    """Whether a file was changed, or a document came, while a run was made; its own reports are no documents."""
    from citecheck.intake.paths import is_own_report

    changed = any(known.states.get(path) != state for path, state in before.states.items())
    return changed or not all(map(is_own_report, known.names - before.names))


def _changes(known: Sight, now: Callable[[], Sight], ticks: Callable[[Sight], Iterable[object]]) -> bool:
    """Wait for a change; return whether there was one, rather than the end of all watching."""
    return any(now() != known for _ in ticks(known))


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return None if path.is_dir() else (found.st_mtime_ns, found.st_size)
