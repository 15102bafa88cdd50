"""The options that commands share, made from the table of settings: each a row, with its variable `CITECHECK_…`."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import typer

from citecheck.cli.completion import of_setting
from citecheck.config.settings_table import CONFIG, HOSTS, PATHS, TRUST_CONFIG, Setting

Command = Callable[..., None]
Given = Mapping[str, object]
"""What a command was given, by the keys of the settings; `None` = not given."""


NO_VALUE = ""
"""What the help names as the value of a switch, which takes none; left to itself it would say `<bool>`."""


def takes(*settings: Setting[Any]) -> Callable[[Command], Command]:
    """Give a command the options of these settings, and of the configuration; their values are its first argument."""
    settings = tuple(one for one in dict.fromkeys((*settings, CONFIG, TRUST_CONFIG)) if one is not HOSTS)

    def decorate(command: Command) -> Command:
        @functools.wraps(command)
        def run(**values: Any) -> None:
            given = {setting.key: values.pop(_name(setting)) for setting in settings}
            command(given, **values)

        _, *own = inspect.signature(command, eval_str=True).parameters.values()
        run.__annotations__ = {}
        run.__signature__ = inspect.Signature([*own, *map(_parameter, settings)])  # type: ignore[attr-defined]
        return run

    return decorate


def option(setting: Setting[Any], *, variable: bool = False) -> Any:
    """Return the option of a setting; the configuration reads its variable, unless the command is to."""
    return typer.Option(
        setting.flag + (f"/{setting.opposite}" if setting.opposite else ""),
        *([setting.short] if setting.short else []),
        help=setting.described,
        metavar=setting.metavar or NO_VALUE,
        rich_help_panel=setting.panel,
        autocompletion=of_setting(setting),
        envvar=setting.variable if variable else None,
        show_envvar=False,
        show_default=False,
    )


def _parameter(setting: Setting[Any]) -> inspect.Parameter:
    written = {list: list[str], bool: bool}.get(setting.written, str)  # the configuration reads numbers
    shown = typer.Argument(metavar="PATH", help=setting.described) if setting is PATHS else option(setting)
    return inspect.Parameter(
        _name(setting), inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[written | None, shown]
    )


def _name(setting: Setting[Any]) -> str:
    return f"{setting.key.replace('-', '_')}_"
