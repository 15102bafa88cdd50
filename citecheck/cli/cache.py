"""`citecheck cache`: what the cache holds, and emptying it."""

from __future__ import annotations

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.config.settings_table import CACHE_DIR

app = typer.Typer(help="Show, empty or tidy the cache of answers.", no_args_is_help=True, rich_markup_mode="markdown")


@app.command()
@takes(CACHE_DIR)
def info(given: Given) -> None:
    """Show where the cache lives, how many answers it holds, their age and size."""
    from citecheck.fetch.cache import store
    from citecheck.reports.shared.printable import printable

    for line in store.describe(_folder(given)).splitlines():
        typer.echo(printable(line))


@app.command()
@takes(CACHE_DIR)
def clear(given: Given) -> None:
    """Forget every answer."""
    from citecheck.fetch.cache import store

    typer.echo(f"{store.clear(_folder(given))} answers forgotten.")


@app.command()
@takes(CACHE_DIR)
def prune(given: Given) -> None:
    """Forget the answers that are past their life."""
    from citecheck.fetch.cache import store

    typer.echo(f"{store.prune(_folder(given))} answers past their life forgotten.")


def _folder(given: Given) -> str:
    settings, _ = load(given)
    return settings.cache_dir or "cache"
