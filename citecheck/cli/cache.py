"""`citecheck cache`: what the cache holds, and emptying it."""

from __future__ import annotations

import typer

from citecheck.cli import options as o
from citecheck.cli.configuration import load

app = typer.Typer(help="Show, empty or tidy the cache of answers.", no_args_is_help=True)


@app.command()
def info(cache_dir: o.CacheDir = None) -> None:
    """Show where the cache lives, how many answers it holds, their age and size."""
    from citecheck.fetch.cache import store

    typer.echo(store.describe(_folder(cache_dir)))


@app.command()
def clear(cache_dir: o.CacheDir = None) -> None:
    """Forget every answer."""
    from citecheck.fetch.cache import store

    typer.echo(f"{store.clear(_folder(cache_dir))} answers forgotten.")


@app.command()
def prune(cache_dir: o.CacheDir = None) -> None:
    """Forget the answers that are past their life."""
    from citecheck.fetch.cache import store

    typer.echo(f"{store.prune(_folder(cache_dir))} answers past their life forgotten.")


def _folder(cache_dir: str | None) -> str:
    settings, _ = load({"cache-dir": cache_dir})
    return settings.cache_dir or "cache"
