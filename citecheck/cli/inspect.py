"""`citecheck inspect`: what a page says of itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from citecheck.cli import options as o
from citecheck.cli.configuration import load
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
    str | None, typer.Option("--format", metavar="FORMAT", help="rich, json or jsonl. [rich]", show_default=False)
]


def inspect(
    targets: Targets = None,
    manifest: Manifest = None,
    format: InspectFormat = None,
    timeout: o.Timeout = None,
    allow_private_hosts: o.AllowPrivate = None,
    user_agent: o.UserAgent = None,
    header: o.Header = None,
    proxy: o.Proxy = None,
    ca_bundle: o.CaBundle = None,
    cache_dir: o.CacheDir = None,
    no_cache: o.NoCache = None,
    refresh: o.Refresh = None,
    color: o.Color = None,
) -> None:
    """Show what a page says of itself: title, authors, date, publisher, canonical address, wall or error page."""
    given = {name.replace("_", "-"): value for name, value in locals().items() if name not in ("targets", "manifest")}
    settings, presentation = load(given)
    from citecheck.engines.inspection import manifest as saved_answers
    from citecheck.engines.inspection import visited_or_saved
    from citecheck.reports import inspection

    if manifest:
        raise typer.Exit(_inspect_saved(saved_answers(manifest)))
    if not targets:
        raise ConfigurationError("Name an address or a saved page to inspect, or give --manifest FILE.")
    rows = visited_or_saved(targets, settings)
    inspection.show(rows, presentation)
    raise typer.Exit(Exit.CLEAN if all(row.get("kind") for row in rows) else Exit.FINDINGS)


def _inspect_saved(rows: Iterator[Mapping[str, Any]]) -> Exit:
    """Write each row as it is read; what could not be read is said on standard error, too."""
    from citecheck.reports.inspection import line

    code = Exit.CLEAN
    for row in rows:
        sys.stdout.write(line(row))
        if row.get("error"):
            sys.stderr.write(f"citecheck: {row['error']}\n")
            code = Exit.USAGE
    return code
