"""`citecheck check`: read, visit, judge, report."""

from __future__ import annotations

import typer

from citecheck.cli import options as o
from citecheck.cli.configuration import load
from citecheck.cli.job import carry_out


def check(
    paths: o.Paths = None,
    from_: o.From = None,
    exclude: o.Exclude = None,
    select: o.Select = None,
    ignore: o.Ignore = None,
    fail_on: o.FailOn = None,
    offline: o.Offline = None,
    timeout: o.Timeout = None,
    retries: o.Retries = None,
    concurrency: o.Concurrency = None,
    per_host: o.PerHost = None,
    allow_private_hosts: o.AllowPrivate = None,
    user_agent: o.UserAgent = None,
    header: o.Header = None,
    proxy: o.Proxy = None,
    ca_bundle: o.CaBundle = None,
    cache_dir: o.CacheDir = None,
    no_cache: o.NoCache = None,
    refresh: o.Refresh = None,
    max_age: o.MaxAge = None,
    format: o.Format = None,
    output: o.Output = None,
    report: o.FurtherReports = None,
    progress: o.Progress = None,
    quiet: o.Quiet = None,
    verbose: o.Verbose = None,
    color: o.Color = None,
) -> None:
    """Check every reference: is its source there, is it the work cited, and does the document agree with itself.

    Exit codes: 0 clean, 1 findings, 2 usage or input error, 3 nothing could be looked at, 130 interrupted.
    """
    given = {name.rstrip("_").replace("_", "-"): value for name, value in locals().items()}
    settings, presentation = load(given)
    raise typer.Exit(carry_out(settings, presentation))
