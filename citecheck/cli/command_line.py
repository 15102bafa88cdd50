"""The commands by name; each stands in a file of its own, which is loaded where the command is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Annotated, Any

import typer

from citecheck.cli.options import NO_VALUE

COMMANDS: dict[str, Callable[[], Any]] = {
    "check": lambda: import_module("citecheck.cli.check").check,
    "list": lambda: import_module("citecheck.cli.list_").list_references,
    "export": lambda: import_module("citecheck.cli.export").export,
    "explain": lambda: import_module("citecheck.cli.explain").explain,
    "inspect": lambda: import_module("citecheck.cli.inspect").inspect,
    "fix": lambda: import_module("citecheck.cli.fix").fix,
    "rule": lambda: import_module("citecheck.cli.rule").rule,
    "config": lambda: import_module("citecheck.cli.config_").config,
    "init": lambda: import_module("citecheck.cli.init").init,
    "cache": lambda: import_module("citecheck.cli.cache").app,
    "corpus": lambda: import_module("citecheck.cli.corpus").app,
    "demo": lambda: import_module("citecheck.cli.demo").demo,
}
"""What loads each command, in the order of the help; groups of commands have an `app`."""


def command_line(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the commands of these names under one roof."""
    app = typer.Typer(
        name="citecheck",
        help="Verify citations and sources: read reference lists, visit every address, confirm that the source is "
        "there and is the work cited.",
        epilog="Every option may also stand in [tool.citecheck] of pyproject.toml, or in citecheck.toml, and in a "
        "variable of the environment: --per-host is CITECHECK_PER_HOST.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode="markdown",  # in rich mark-up, [tool.citecheck] and [error] would be styles and not be shown
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_citecheck)
    for name in names:
        command = COMMANDS[name]()
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def asked_for(arguments: list[str]) -> Iterable[str]:
    """Return the command that stands first in a command line, else all of them."""
    first = arguments[0] if arguments else ""
    return (first,) if first in COMMANDS else COMMANDS


def _version(asked: bool) -> None:
    if asked:
        from citecheck.cli import version

        version.tell()
        raise typer.Exit


def _citecheck(
    version: Annotated[
        bool,
        typer.Option(
            "--version", metavar=NO_VALUE, callback=_version, is_eager=True, help="Show the version and leave."
        ),
    ] = False,
) -> None:
    pass
