"""Where in a TOML file a key is set: the line, for whoever has to mend it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence


def line_of(key: str, text: str, above: Sequence[str] = ()) -> int | None:
    """Return the line on which the key of a table is set, `above` naming the tables around it; `None` if it is not.

    A line sets the key where what stands before it is whole and lacks it, so that no text of several lines is taken
    for one.
    """
    lines = text.splitlines(keepends=True)
    written = re.compile(rf"""(?:^|[\s.{{,"'])["']?{re.escape(key)}["']?\s*(?:=|\.|\])""")
    for number, line in enumerate(lines, start=1):
        if written.search(line) and _lacks("".join(lines[: number - 1]), [*above, key]) is True:
            behind = next(
                (n for n in range(number, len(lines) + 1) if _lacks("".join(lines[:n]), [*above, key]) is not None),
                None,
            )
            if behind and _lacks("".join(lines[:behind]), [*above, key]) is False:
                return number
    return None


def _lacks(text: str, keys: Sequence[str]) -> bool | None:
    """Whether the beginning of a file lacks a key; `None` where it breaks off within a value."""
    try:
        table: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None
    for key in keys:
        if not isinstance(table, Mapping) or key not in table:
            return True
        table = table[key]
    return False
