"""A missing field, written before another one and in its manner: capitals, blanks, braces or quotes."""

from __future__ import annotations

import re

from citecheck.repairing.source_text import Replacement

_FIELD = re.compile(
    r"(?<!\s)(?P<between>\s{0,80})(?<![\w-])(?P<name>url)(?P<before>\s{0,20})=(?P<after>\s{0,20})"
    r"(?P<open>[{\"])(?:\\url\{)?$",
    re.IGNORECASE,
)
_LOOK_BACK = 200
_CLOSING = {"{": "}", '"': '"'}


def before_address(text: str, start: int, name: str, value: str) -> Replacement | None:
    """Return a field of BibTeX to stand before the address whose value begins at `start`; `None` where it has none."""
    head = text[max(0, start - _LOOK_BACK) : start]
    found = _FIELD.search(head)
    if found is None:
        return None
    longer = len(name) - len(found["name"])
    aligned = len(found["before"]) > 1
    before = " " * max(1, len(found["before"]) - longer) if aligned else found["before"]
    written = name.upper() if found["name"].isupper() else name
    field = f"{written}{before}={found['after']}{found['open']}{value}{_CLOSING[found['open']]},"
    at = start - len(head) + found.start("name")
    return at, at, f"{field}{found['between'] or ' '}"
