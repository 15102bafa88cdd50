"""Code and formulas within running text: what looks like a marker there is none."""

from __future__ import annotations

from citecheck.expressions import expression

_INDEX = expression(r"(?<=[^\s(,=])\[[1-9]\d{0,3}(?:[\s,;–-]{1,3}\d{1,4}){0,9}\]")


def without_indices(code: str) -> str:
    """Return code or a formula without its indices: `s[15]` cites nothing; an interval (`[0, 1]`) stays."""
    return _INDEX.sub("…", code) if "[" in code else code
