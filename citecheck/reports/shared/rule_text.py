"""The manual page of a rule, in the pieces and the plainness that reports have room for."""

from __future__ import annotations

from citecheck.expressions import expression
from citecheck.model.finding import Rule

_HEADING = expression(r"^\*\*[^*]{1,40}\*\*\s*")
_MARK_UP = expression(r"\*\*|`")


def first_sentence(rule: Rule) -> str:
    """Return the first paragraph of the manual page on one line, without its heading (`**What is wrong.**`)."""
    paragraph = rule.documentation.split("\n\n", 1)[0]
    return " ".join(_HEADING.sub("", paragraph).replace("`", "").replace("*", "").split())


def plain(rule: Rule) -> str:
    """Return the manual page without its marks of Markdown."""
    return _MARK_UP.sub("", rule.documentation)
