"""The commands by name; each stands in a file of its own and imports what it needs when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli import cache, check, config_, corpus, demo, explain, export, fix, init, inspect, list_, rule, version
from citecheck.cli.options import NO_VALUE

app = typer.Typer(
    name="citecheck",
    help="Verify citations and sources: read reference lists, visit every address, confirm that the source is there "
    "and is the work cited.",
    epilog="Every option may also stand in [tool.citecheck] of pyproject.toml, or in citecheck.toml, and in a "
    "variable of the environment: --per-host is CITECHECK_PER_HOST.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",  # in rich mark-up, [tool.citecheck] and [error] would be styles and not be shown
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        version.tell()
        raise typer.Exit


@app.callback()
def _citecheck(
    version: Annotated[
        bool,
        typer.Option(
            "--version", metavar=NO_VALUE, callback=_version, is_eager=True, help="Show the version and leave."
        ),
    ] = False,
) -> None:
    pass


app.command("check")(check.check)
app.command("list")(list_.list_references)
app.command("export")(export.export)
app.command("explain")(explain.explain)
app.command("inspect")(inspect.inspect)
app.command("fix")(fix.fix)
app.command("rule")(rule.rule)
app.command("config")(config_.config)
app.command("init")(init.init)
app.add_typer(cache.app, name="cache")
app.add_typer(corpus.app, name="corpus")
app.command("demo")(demo.demo)
