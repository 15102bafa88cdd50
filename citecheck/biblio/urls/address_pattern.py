"""Patterns that addresses are held against: a text with `*`, or a regular expression that always comes to an end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from citecheck.biblio.urls.normal_form import normalise
from citecheck.expressions import expression

_EXPRESSION = expression(r"^\^|\$$|\\|\.[*+]|\|")
_FORCED = expression(r"(?P<kind>regex|glob):(?P<pattern>.*)", re.DOTALL)
_SCHEME = expression(r"[a-z][a-z0-9+.-]{0,20}://", re.IGNORECASE)
_LONGEST_ADDRESS = 4_000  # characters that are looked at
_SIGN = expression(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?[:=!<])?|\)|\||[*+]|\{\d*,\d*\}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class AddressPattern:
    """A pattern as it is written, and what it means.

    It is a regular expression, found anywhere in the address, where it begins with `^`, ends with `$`, or holds a
    backslash, `|`, `.*` or `.+`. All else is text: without `*` it is found anywhere in the address, and with it, it is
    the whole address, whose scheme may be left out. `regex:` and `glob:` before it decide that. Case does not count.
    """

    written: str
    _expression: re.Pattern[str] = field(repr=False)

    @classmethod
    def of(cls, written: str) -> AddressPattern:
        """Read a pattern; raise ValueError with the end of a sentence where it is none, or may never come to an end."""
        forced = _FORCED.fullmatch(written.strip())
        kind, pattern = (forced["kind"], forced["pattern"]) if forced else ("", written.strip())
        if not pattern:
            raise ValueError("expected a pattern, not an empty text")
        if kind == "regex" or (not kind and _EXPRESSION.search(pattern)):
            return cls(written, _compiled(pattern))
        return cls(written, re.compile(_of_text(pattern), re.IGNORECASE))

    def matches(self, url: str) -> bool:
        """Whether an address, as written or in its normal form, is one that is meant."""
        return any(self._expression.search(one[:_LONGEST_ADDRESS]) for one in {url: None, normalise(url): None})


def _of_text(text: str) -> str:
    if "*" not in text:
        return re.escape(text)
    pieces = ".*".join(re.escape(piece) for piece in re.split(r"\*+", text))
    return rf"\A{'' if _SCHEME.match(text) or text.startswith('*') else '(?:[a-z][a-z0-9+.-]*://)?'}{pieces}\Z"


def _compiled(pattern: str) -> re.Pattern[str]:
    if _may_not_end(pattern):
        raise ValueError(f"{pattern!r} repeats what is repeated or has branches, which may take for ever")
    try:
        return re.compile(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as fault:
        raise ValueError(f"{pattern!r} is no regular expression ({fault})") from fault


def _may_not_end(pattern: str) -> bool:
    """Whether a group that repeats or branches within is itself repeated: such a search may take exponential time."""
    open_groups, closed_unsafe = [False], False
    for sign in _SIGN.findall(pattern):
        repeats = sign in {"*", "+"} or (sign.startswith("{") and len(sign) > 1)
        if repeats and closed_unsafe:
            return True
        closed_unsafe = False
        if sign.startswith("("):
            open_groups.append(False)
        elif sign == ")" and len(open_groups) > 1:
            closed_unsafe = open_groups.pop()
            open_groups[-1] |= closed_unsafe
        elif repeats or sign == "|":
            open_groups[-1] = True
    return False
