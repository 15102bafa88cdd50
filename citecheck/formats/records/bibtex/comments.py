"""What a `.bib` file comments out: biber and people take `%` between entries and fields for a comment."""

from __future__ import annotations

import re

from citecheck.expressions import expression

_PERHAPS = expression(r"(?:^|[,}\"\d])[ \t]*%", re.MULTILINE)
_MARK = expression(r"\\.|^[ \t]*@[ \t]*\w{3,30}\s{0,20}[{(]|[{}\"]|%", re.MULTILINE | re.DOTALL)


def without_comments(text: str) -> str:
    """Put blanks in the place of comments: every place in the file stays, and `%` within a value is no comment."""
    if not _PERHAPS.search(text):
        return text
    pieces, cursor = [], 0
    depth, quoted = 0, False
    for mark in _MARK.finditer(text):
        if mark.start() < cursor:
            continue  # within a comment
        sign = mark[0]
        if sign.lstrip().startswith("@"):
            depth, quoted = 1, False
        elif sign in ("{", "}"):
            depth = max(0, depth + (1 if sign == "{" else -1))
        elif sign == '"' and depth == 1:
            quoted = not quoted
        elif sign == "%" and depth <= 1 and not quoted:
            end = text.find("\n", mark.start())
            end = len(text) if end < 0 else end
            pieces += [text[cursor : mark.start()], " " * (end - mark.start())]
            cursor = end
    return "".join([*pieces, text[cursor:]])
