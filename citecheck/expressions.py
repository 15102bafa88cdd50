"""Regular expressions that are compiled when they are first used: there are a thousand, and a run uses a few."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


class Expression(Generic[AnyStr]):
    """What stands in for a `re.Pattern` until it is used; a method once asked for is found at once again."""

    def __init__(self, pattern: AnyStr, flags: int = 0) -> None:
        """Keep what `re.compile` takes."""
        self.pattern: AnyStr = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has under a name."""
        if name.startswith("_"):  # what copies and pickles look for before there is a pattern
            raise AttributeError(name)
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a regular expression that is compiled when it is first used."""
    return cast("re.Pattern[AnyStr]", Expression(pattern, flags))
