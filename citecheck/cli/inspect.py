"""`citecheck inspect`: what a page says of itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Any

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.standard_streams import say
from citecheck.config.settings_table import (
    ALLOW_PRIVATE_HOSTS,
    CA_BUNDLE,
    CACHE_DIR,
    COLOR,
    HEADER,
    NO_CACHE,
    PROXY,
    REFRESH,
    TIMEOUT,
    USER_AGENT,
)  # fmt: skip
from citecheck.errors import ConfigurationError
from citecheck.model.exits import Exit

Targets = Annotated[
    list[str] | None, typer.Argument(metavar="URL-OR-FILE…", help="Addresses or saved pages.", show_default=False)
]
Manifest = Annotated[
    str | None,
    typer.Option(
        "--manifest",
        metavar="FILE",
        help="Saved answers, one JSON object a line: {file, url, status, headers, …}; - for standard input.",
        show_default=False,
    ),
]
InspectFormat = Annotated[
    str | None, typer.Option("--format", "-f", metavar="FORMAT", help="rich, json or jsonl. [rich]", show_default=False)
]


@takes(
    TIMEOUT, ALLOW_PRIVATE_HOSTS, USER_AGENT, HEADER, PROXY, CA_BUNDLE, CACHE_DIR, NO_CACHE, REFRESH, COLOR
)  # fmt: skip
def inspect(given: Given, targets: Targets = None, manifest: Manifest = None, format: InspectFormat = None) -> None:
    """Show what a page says of itself: title, authors, date, publisher, canonical address, wall or error page."""
    settings, presentation = load(given)
    from citecheck.engines.inspection import manifest as saved_answers
    from citecheck.engines.inspection import visited_or_saved
    from citecheck.reports import inspection

    if manifest:
        raise typer.Exit(_inspect_saved(saved_answers(manifest)))
    if not targets:
        raise ConfigurationError("Name an address or a saved page to inspect, or give --manifest FILE.")
    rows = visited_or_saved(targets, settings)
    inspection.show(rows, replace(presentation, format=format or "rich"))
    raise typer.Exit(Exit.CLEAN if all(row.get("kind") for row in rows) else Exit.FINDINGS)


def _inspect_saved(rows: Iterator[Mapping[str, Any]]) -> Exit:
    """Write each row as it is read; what could not be read is said on standard error, too."""
    from citecheck.reports.inspection import line

    code = Exit.CLEAN
    for row in rows:
        sys.stdout.write(line(row))
        if row.get("error"):
            say(f"{row['error']}")
            code = Exit.USAGE
    return code
