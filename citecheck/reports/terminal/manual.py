"""The manual pages of the rules, and the table of all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from citecheck.model.finding import Rule
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.palette import SEVERITIES

_HEADING = re.compile(r"^\*\*[^*]{1,40}\*\*\s*")


def table(rules: Sequence[Rule], presentation: Presentation) -> None:
    """Print all rules: code, name, severity, and the first sentence of the manual page."""
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("code", "name", "severity", "what is wrong"):
        grid.add_column(heading, no_wrap=heading != "what is wrong")
    for rule in rules:
        style = SEVERITIES[rule.severity].style
        grid.add_row(rule.code, rule.name, Text(rule.severity.value, style), first_sentence(rule))
    open_console(presentation).print(grid)


def page(rule: Rule, presentation: Presentation) -> None:
    """Print the manual page of one rule."""
    console = open_console(presentation)
    style = SEVERITIES[rule.severity].style
    console.print(
        Text.assemble((f"{rule.code} {rule.name}", "bold"), "  ", (rule.severity.value, style), f"  since {rule.since}")
    )
    console.print()
    console.print(Markdown(rule.documentation))


def first_sentence(rule: Rule) -> str:
    """Return the first paragraph of the manual page on one line, without its heading (`**What is wrong.**`)."""
    paragraph = rule.documentation.split("\n\n", 1)[0]
    return " ".join(_HEADING.sub("", paragraph).replace("`", "").replace("*", "").split())
