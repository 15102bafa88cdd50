"""`citecheck config`: what is in force, and where each value comes from."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from citecheck.cli.configuration import configured
from citecheck.cli.options import NO_VALUE, Given, takes
from citecheck.config.settings_table import CACHE_DIR, HEADER, HOSTS, PATHS, PROGRESS, SETTINGS
from citecheck.model.address_rules import HostRule

if TYPE_CHECKING:
    from citecheck.config import Configuration

AsJson = Annotated[bool, typer.Option("--json", metavar=NO_VALUE, help="Write one JSON object.")]
_UNITS = ((604800, "w"), (86400, "d"), (3600, "h"), (60, "m"), (1, "s"))


@takes(*(setting for setting in SETTINGS.values() if setting is not PATHS))
def config(given: Given, json: AsJson = False) -> None:
    """Show every setting as it is in force here, and what says so: an option, a variable, a file with its line.

    Takes the options of `check`, to show what they would change.
    """
    from citecheck.reports import in_force

    found = configured(given)
    effective = {PATHS.key: found.settings.paths, CACHE_DIR.key: found.settings.cache_dir, PROGRESS.key: _shown(found)}
    rows = [
        in_force.Row(key, _plain(key, effective.get(key, choice.value)), choice.kind, choice.place)
        for choice in found.choices
        for key in (choice.setting.key,)
    ]
    in_force.show(rows, found.presentation, as_json=json)


def _shown(found: Configuration) -> object:
    return PROGRESS.shown if found.presentation.progress is None else found.presentation.progress


def _plain(key: str, value: Any) -> Any:
    """Return a value as a file would state it; of a header, which may hold a secret, only that it is there."""
    if key == HEADER.key:
        return [f"{host}: {name}: ***" for host, name, _ in value]
    if key == HOSTS.key:
        return {rule.host: _stated(rule) for rule in value}
    match value:
        case datetime.timedelta():
            seconds = value.total_seconds()
            size, unit = next((size, unit) for size, unit in _UNITS if seconds % size == 0 or size == 1)
            return f"{seconds / size:g}{unit}"
        case tuple() | list():
            return ["=".join(one) if isinstance(one, tuple) else one for one in value]
        case str():
            return str(value)
    return value


def _stated(rule: HostRule) -> dict[str, object]:
    """Return what the table of a host states beyond what holds of every host."""
    plain = dataclasses.asdict(HostRule(host=rule.host))
    stated = {name: value for name, value in dataclasses.asdict(rule).items() if value != plain[name]}
    return stated | ({"headers": dict(rule.headers)} if rule.headers else {})
