"""The options that several commands share, each with its environment variable `CITECHECK_…`."""

from __future__ import annotations

from typing import Annotated, Any

import typer


def _option(*names: str, help: str, panel: str, metavar: str | None = None) -> Any:
    key = names[0].split("/")[0].lstrip("-")
    variable = f"CITECHECK_{key.upper().replace('-', '_')}"
    return typer.Option(
        *names,
        help=help,
        metavar=metavar,
        rich_help_panel=panel,
        envvar=None if key == "header" else variable,  # its lines hold blanks: `configuration.load` reads it
        show_envvar=False,
        show_default=False,
    )


_INPUT, _RULES, _CACHE, _NET, _OUT = "Input", "Rules", "Cache", "Network", "Report"

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]…",
        help="Files, folders, globs, or - for standard input. Without any: the configured paths, else references/.",
        show_default=False,
    ),
]
From = Annotated[
    str | None,
    _option(
        "--from", metavar="FORMAT", help="Read every input as this format (lines = one reference a line).", panel=_INPUT
    ),
]
Exclude = Annotated[
    list[str] | None, _option("--exclude", metavar="GLOB", help="Leave out files that match. Repeatable.", panel=_INPUT)
]
Offline = Annotated[bool | None, _option("--offline/--online", help="Ask nobody; the cache still answers.", panel=_NET)]
Select = Annotated[
    list[str] | None,
    _option("--select", metavar="CODES", help="Only these rules: codes or prefixes, with commas.", panel=_RULES),
]
Ignore = Annotated[
    list[str] | None,
    _option("--ignore", metavar="CODES", help="Not these rules; the longest prefix wins.", panel=_RULES),
]
FailOn = Annotated[
    str | None,
    _option(
        "--fail-on", metavar="SEVERITY", help="Exit 1 from here on: error, warning, note, never. [error]", panel=_RULES
    ),
]
CacheDir = Annotated[
    str | None, _option("--cache-dir", metavar="DIR", help="Where the cache lives. [cache/]", panel=_CACHE)
]
NoCache = Annotated[bool | None, _option("--no-cache", help="Neither read nor write the cache.", panel=_CACHE)]
Refresh = Annotated[bool | None, _option("--refresh", help="Ask again even where the cache knows.", panel=_CACHE)]
MaxAge = Annotated[
    str | None,
    _option("--max-age", metavar="AGE", help="Trust cached answers up to this age, such as 7d.", panel=_CACHE),
]
Timeout = Annotated[
    float | None, _option("--timeout", metavar="SECONDS", help="Patience with one visit. [20]", panel=_NET)
]
Retries = Annotated[
    int | None, _option("--retries", metavar="N", help="Further tries after a passing fault. [2]", panel=_NET)
]
Concurrency = Annotated[
    int | None, _option("--concurrency", metavar="N", help="Visits at a time in all. [32]", panel=_NET)
]
PerHost = Annotated[
    int | None, _option("--per-host", metavar="N", help="Visits at a time to one host. [2]", panel=_NET)
]
AllowPrivate = Annotated[
    bool | None,
    _option("--allow-private-hosts", help="Follow addresses into private and loopback networks.", panel=_NET),
]
UserAgent = Annotated[
    str | None, _option("--user-agent", metavar="TEXT", help="Introduce the tool with this text.", panel=_NET)
]
Header = Annotated[
    list[str] | None,
    _option("--header", metavar="'HOST: NAME: VALUE'", help="Send a header to one host. Repeatable.", panel=_NET),
]
Proxy = Annotated[str | None, _option("--proxy", metavar="URL", help="Go through this proxy.", panel=_NET)]
CaBundle = Annotated[
    str | None, _option("--ca-bundle", metavar="FILE", help="Trust the certificates in this file as well.", panel=_NET)
]
Format = Annotated[
    str | None,
    _option(
        "--format",
        metavar="FORMAT",
        help="rich, concise, json, jsonl; planned: junit, sarif, markdown, html, github, gitlab. [rich]",
        panel=_OUT,
    ),
]
Output = Annotated[
    str | None, _option("--output", metavar="FILE", help="Write the report here, not to standard output.", panel=_OUT)
]
FurtherReports = Annotated[
    list[str] | None,
    _option("--report", metavar="FORMAT=FILE", help="Write a further report of the same run. Repeatable.", panel=_OUT),
]
Progress = Annotated[
    bool | None, _option("--progress/--no-progress", help="Show progress. [on a terminal]", panel=_OUT)
]
Quiet = Annotated[bool | None, _option("--quiet", help="Findings only: no progress, no summary.", panel=_OUT)]
Verbose = Annotated[bool | None, _option("--verbose", help="Every reference and every note in full.", panel=_OUT)]
Color = Annotated[str | None, _option("--color", metavar="WHEN", help="auto, always, never. [auto]", panel=_OUT)]
