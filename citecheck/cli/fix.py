"""`citecheck fix`: repairs with one certain outcome."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli.options import Given, takes
from citecheck.config.settings_table import PATHS
from citecheck.errors import NotYetError


@takes(PATHS)
def fix(
    given: Given,  # noqa: ARG001 (taken already, so that scripts need not change)
    write: Annotated[bool, typer.Option("--write", help="Apply the repairs.")] = False,  # noqa: ARG001 (taken already, so that scripts need not change)
) -> None:
    """Repair what has one certain outcome, as a diff (planned: says so and changes nothing)."""
    raise NotYetError(
        "Repairs are planned and not part of this version; the findings of `citecheck check` suggest them."
    )
