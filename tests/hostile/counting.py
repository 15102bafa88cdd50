"""Work that is counted, not timed: lines of Python, and characters that regular expressions and texts are walked for.

`python -m tests.hostile.counting NAME…` runs pumps of the table at one, `n` and `4n` and prints what each cost. It is a
process of its own, since patterns are heard from where they are compiled. Of code in C it sees what patterns are tried
on and what methods of texts and lists are called on; how a single pattern fares is asked in `test_patterns`, and what
all of C takes is timed by `benchmarks/linear.py`.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from types import FrameType
from typing import Any

HEARD = ("citecheck", "docutils", "markdown_it", "mdit_py_plugins", "bibtexparser")
_WALKED: dict[type, frozenset[str]] = {  # methods that walk all of what they are called on, as `find` does not
    str: frozenset({"replace", "split", "splitlines", "casefold", "lower", "upper", "translate", "encode"}),
    bytes: frozenset({"replace", "split", "splitlines", "translate", "decode"}),
    list: frozenset({"count", "index", "insert", "remove", "copy", "sort", "reverse"}),
}


class Work:
    """How much was done so far."""

    done = 0


class Heard:
    """A pattern that counts the characters it is tried on."""

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        self._own = pattern
        self.pattern, self.flags, self.groups, self.groupindex = (
            pattern.pattern, pattern.flags, pattern.groups, pattern.groupindex,
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash(self._own)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Heard) and self._own == other._own

    def search(self, text: Any, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[Any] | None:
        found = self._own.search(text, pos, endpos)
        Work.done += (found.end() if found else min(len(text), endpos)) - pos
        return found

    def match(self, text: Any, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[Any] | None:
        found = self._own.match(text, pos, endpos)
        Work.done += found.end() - pos if found else 1
        return found

    def fullmatch(self, text: Any, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[Any] | None:
        found = self._own.fullmatch(text, pos, endpos)
        Work.done += found.end() - pos if found else 1
        return found

    def finditer(self, text: Any, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[Any]]:
        at = pos
        for found in self._own.finditer(text, pos, endpos):
            Work.done += found.end() - at
            at = found.end()
            yield found
        Work.done += max(0, min(len(text), endpos) - at)

    def __getattr__(self, name: str) -> Any:
        """Count a whole text for what walks all of it: `sub`, `split`, `findall`."""
        method = getattr(self._own, name)

        def counted(*arguments: Any, **named: Any) -> Any:
            Work.done += max(len(one) for one in arguments if isinstance(one, str | bytes))
            return method(*arguments, **named)

        return counted


def listen() -> None:
    """Hear every pattern that the project, or a reader that it uses, compiles from here on."""
    compiled = re.compile

    def compile_heard(pattern: Any, flags: Any = 0) -> Any:
        made = compiled(pattern, flags)
        asked_by = str(sys._getframe(1).f_globals.get("__name__")).partition(".")[0]
        return Heard(made) if asked_by in HEARD else made

    re.compile = compile_heard


def _count_line(_frame: FrameType, event: str, _: Any) -> Any:
    if event == "line":
        Work.done += 1
    return _count_line


def _count_walk(_frame: FrameType, event: str, called: Any) -> None:
    if event == "c_call":
        walked: Any = getattr(called, "__self__", None)
        if called.__name__ in _WALKED.get(type(walked), frozenset()):
            Work.done += len(walked)


def cost(name: str, count: int) -> int:
    """Return how much work a pump of one size is."""
    from tests.hostile.pumps import PUMPS
    from tests.hostile.running import run

    content = PUMPS[name].made(count)
    before = Work.done
    sys.settrace(_count_line)
    sys.setprofile(_count_walk)
    try:
        run(PUMPS[name].format, content)
    finally:
        sys.setprofile(None)
        sys.settrace(None)
    return Work.done - before


def main(names: Sequence[str]) -> None:
    from tests.hostile.pumps import PUMPS

    for name in names:
        cost(name, 1)  # what is made once a process is made here
        sizes = (1, PUMPS[name].n, 4 * PUMPS[name].n)
        sys.stdout.write(json.dumps([name, [cost(name, size) for size in sizes]]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    listen()
    main(sys.argv[1:])
