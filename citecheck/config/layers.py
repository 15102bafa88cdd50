"""Where a setting may be said, the nearest first: options, environment, the project's file, the user's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from citecheck.config import settings_table as s
from citecheck.config.files import Origin
from citecheck.config.written_values import from_text
from citecheck.errors import ConfigurationError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Layer:
    """What one place says of the settings, by their keys.

    `place` is where it says a setting, `blamed` how a fault of that begins, for whoever has to mend it. Paths are
    relative to the folder of `origin`, which is `None` where the user says them here and now.
    """

    kind: Literal["option", "environment", "file"]
    values: Mapping[str, object]
    place: Callable[[s.Setting[Any]], str]
    blamed: Callable[[s.Setting[Any]], str]
    origin: Origin | None = None

    def says(self, setting: s.Setting[T]) -> bool:
        """Whether a setting is said here."""
        return self.values.get(setting.key) not in (None, (), [])

    def read(self, setting: s.Setting[T]) -> T:
        """Return what is said here of a setting; raise ConfigurationError, naming the place, if it cannot be used."""
        value = self.values[setting.key]
        try:
            return setting.read(from_text(value, setting.written) if self.origin is None else value)
        except (TypeError, ValueError) as fault:
            end = "" if str(fault).endswith("?") else "."
            raise ConfigurationError(f"{self.blamed(setting)}: {fault}{end}") from fault


def of_options(options: Mapping[str, object]) -> Layer:
    """Return what the options of a command say."""
    return Layer("option", options, _flag, _flag)


def of_environment(environment: Mapping[str, str], options: Mapping[str, object]) -> Layer:
    """Return what variables say of the settings that a command takes; an empty one says nothing.

    Paths have their place on the command line and in files only.
    """
    taken = (setting for key, setting in s.SETTINGS.items() if key in options and setting is not s.PATHS)
    said = {setting.key: environment.get(setting.variable, "").strip() for setting in taken}
    values = {key: _listed(key, text) for key, text in said.items() if text}
    return Layer("environment", values, _variable, _variable)


def of_file(table: Mapping[str, object], origin: Origin) -> Layer:
    """Return what a configuration file says."""
    return Layer(
        "file", table, lambda setting: origin.place(setting.key), lambda setting: origin.blamed(setting.key), origin
    )


def _flag(setting: s.Setting[Any]) -> str:
    return setting.flag


def _variable(setting: s.Setting[Any]) -> str:
    return setting.variable


def _listed(key: str, text: str) -> object:
    """Part a list of a variable at its blanks; headers, which hold blanks, stand one a line."""
    if s.SETTINGS[key].written is not list:
        return text
    return [line for line in text.splitlines() if line.strip()] if key == s.HEADER.key else text.split()
