"""Texts for the cells of spreadsheets, none of which is run as a formula."""

from __future__ import annotations

from citecheck.expressions import expression

_FORMULA = expression(r"(^|;)(\s*)(?=[=+\-@＝＋－＠])")
"""Where a cell begins, also for a spreadsheet that takes semicolons for the ends of cells."""


def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run."""
    return _FORMULA.sub(r"\1\2'", text)
