"""`--watch`: the run made again whenever a document or the configuration has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from citecheck.cli.standard_streams import say
from citecheck.errors import ConfigurationError
from citecheck.model.exits import Exit

_PAUSE = 1000  # milliseconds after which files are looked at even if the system reported nothing

States = Mapping[Path, tuple[int, int]]
"""Files with what tells that they were changed: when they were written, and their size."""


def states(files: Iterable[str | Path]) -> States:
    """Return how files are now; those that are not there are left out."""
    return {path: found for path in map(Path, files) if (found := _state(path)) is not None}


def repeat(run: Callable[[], Exit], now: Callable[[], States], ticks: Callable[[States], Iterable[object]]) -> Exit:
    """Run, and run again each time that a file has changed; an interrupt ends that.

    `now` tells how the files are that the last run read, and those beside them; `ticks` yields whenever it is time to
    look at them again, and ends where the user has had enough.
    """
    while True:
        before = now()
        code = run()
        if code is Exit.INTERRUPTED:
            return code
        known = now()
        changed = any(known.get(path) != state for path, state in before.items())
        if not changed and not _changes(known, now, ticks):
            return code


def reported(known: States) -> Iterator[object]:
    """Yield whenever the system reports a change beside the files, and now and then if it reports none."""
    import watchfiles

    folders = {path.parent for path in known}
    said = "1 file" if len(known) == 1 else f"{len(known)} files"
    say(f"watching {said}; Ctrl-C ends that.")
    if folders:
        yield from watchfiles.watch(
            *folders, recursive=False, rust_timeout=_PAUSE, yield_on_timeout=True, raise_interrupt=False
        )


def check_watchable(paths: Iterable[str]) -> None:
    """Raise ConfigurationError where there is no file to watch."""
    if "-" in paths:
        raise ConfigurationError("--watch: standard input cannot be watched; name a file.")


def _changes(known: States, now: Callable[[], States], ticks: Callable[[States], Iterable[object]]) -> bool:
    """Wait for a change; return whether there was one, rather than the end of all watching."""
    return any(now() != known for _ in ticks(known))


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
