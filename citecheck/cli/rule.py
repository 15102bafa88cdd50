"""`citecheck rule`: the manual page of one rule, or the table of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from citecheck.cli.completion import one_of, rule_names
from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.config.settings_table import COLOR
from citecheck.errors import ConfigurationError, nearest
from citecheck.model.finding import Rule

Code = Annotated[
    str | None,
    typer.Argument(
        metavar="[CODE]",
        help="A code, the beginning of one, or a name: CC301, CC3 or dead-link.",
        show_default=False,
        autocompletion=one_of(rule_names),
    ),
]


@takes(COLOR)
def rule(given: Given, code: Code = None) -> None:
    """Show the manual page of one rule, or the table of all rules, or of a family."""
    from citecheck.reports.terminal import manual
    from citecheck.rules import RULES

    _, presentation = load(given)
    asked = _asked(code or "", RULES)
    if len(asked) == 1 and code:
        manual.page(asked[0], presentation)
    else:
        manual.table(asked, presentation)


def _asked(code: str, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the rule of a code or name, however it is written, or else those whose codes begin so."""
    bare = "".join(filter(str.isalnum, code.casefold()))
    named = tuple(one for one in rules if bare in (one.code.casefold(), one.name.replace("-", "")))
    family = tuple(one for one in rules if one.code.casefold().startswith(bare))
    if not (named or family):
        near = nearest(code, [name for one in rules for name in (one.code, one.name)])
        raise ConfigurationError(f"There is no rule {code!r}; `citecheck rule` lists them all.{near}")
    return named or family
