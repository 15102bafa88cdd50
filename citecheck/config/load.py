"""A configuration file and the options of a command joined into the settings of a run."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from citecheck.config import settings_table as s
from citecheck.config.files import Origin, as_seen_from_here, default_cache, find
from citecheck.errors import ConfigurationError
from citecheck.model.settings import Presentation, Settings

T = TypeVar("T")


def load(options: Mapping[str, object], start: Path) -> tuple[Settings, Presentation]:
    """Join the nearest configuration file above `start` with the given options, which win where they are not `None`.

    Raise ConfigurationError, naming the file and the key, for a value that cannot be used.
    """
    origin, table = find(start)
    _check(table, origin)
    chosen = _Chosen(options, table, origin)
    return _settings(chosen), _presentation(chosen)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The options of a command, and the table of the configuration file behind them."""

    options: Mapping[str, object]
    table: Mapping[str, object]
    origin: Origin

    def value(self, setting: s.Setting[T]) -> T:
        """Return what the option says, or else the file, or else the default."""
        given = self.options.get(setting.key)
        if given is not None and given not in ((), []):
            return _read(setting, given, f"--{setting.key}")
        if setting.key in self.table:
            return _read(setting, self.table[setting.key], f"{self.origin.file}: {setting.key}")
        return setting.default

    def path(self, setting: s.Setting[str | None]) -> str | None:
        """Return a path; one from the file is relative to the file's folder."""
        path = self.value(setting)
        return self._anchored(path) if path and self._is_from_file(setting) else path

    def paths(self, setting: s.Setting[tuple[str, ...]]) -> tuple[str, ...]:
        """Return paths; those from the file are relative to the file's folder."""
        paths = self.value(setting)
        return tuple(map(self._anchored, paths)) if self._is_from_file(setting) else paths

    def _is_from_file(self, setting: s.Setting[T]) -> bool:
        return self.options.get(setting.key) in (None, (), []) and setting.key in self.table

    def _anchored(self, path: str) -> str:
        return path if path == "-" else as_seen_from_here(self.origin.folder / path)


def _settings(chosen: _Chosen) -> Settings:
    cache = chosen.path(s.CACHE_DIR) or str(default_cache(chosen.origin))
    return Settings(
        paths=chosen.paths(s.PATHS) or (_default_path(chosen),),
        input_format=chosen.value(s.FROM),
        offline=chosen.value(s.OFFLINE),
        select=chosen.value(s.SELECT),
        ignore=chosen.value(s.IGNORE),
        fail_on=chosen.value(s.FAIL_ON),
        cache_dir=None if chosen.value(s.NO_CACHE) else cache,
        refresh=chosen.value(s.REFRESH),
        max_age=chosen.value(s.MAX_AGE),
        timeout=chosen.value(s.TIMEOUT),
        retries=chosen.value(s.RETRIES),
        patience=chosen.value(s.PATIENCE),
        github_token=chosen.value(s.GITHUB_TOKEN),
        concurrency=chosen.value(s.CONCURRENCY),
        per_host=chosen.value(s.PER_HOST),
        allow_private_hosts=chosen.value(s.ALLOW_PRIVATE_HOSTS),
        user_agent=chosen.value(s.USER_AGENT),
        headers=chosen.value(s.HEADER),
        proxy=chosen.value(s.PROXY),
        ca_bundle=chosen.path(s.CA_BUNDLE),
        exclude=chosen.value(s.EXCLUDE),
        follow_links=chosen.value(s.FOLLOW_LINKS),
    )


def _presentation(chosen: _Chosen) -> Presentation:
    return Presentation(
        format=chosen.value(s.FORMAT),
        output=chosen.value(s.OUTPUT),
        reports=chosen.value(s.REPORT),
        progress=chosen.value(s.PROGRESS),
        quiet=chosen.value(s.QUIET),
        verbose=chosen.value(s.VERBOSE),
        color=chosen.value(s.COLOR),
    )


def _default_path(chosen: _Chosen) -> str:
    """Return the folder that is checked where no path is named; a command that needs one is told where it is not."""
    folder = chosen.origin.folder / s.DEFAULT_PATH
    shown = as_seen_from_here(folder)
    if s.PATHS.key in chosen.options and not folder.exists():
        raise ConfigurationError(
            f"no path was given, and there is no folder {shown}/ to check instead. Name a file or a folder, "
            f"such as paper.md, or put your documents into {shown}/."
        )
    return shown


def _check(table: Mapping[str, object], origin: Origin) -> None:
    """Read every value of the file, also those that an option outweighs."""
    for key, value in table.items():
        if key not in s.SETTINGS:
            raise ConfigurationError(f"{origin.file}: there is no setting {key!r}.{_nearest(key)}")
        _read(s.SETTINGS[key], value, f"{origin.file}: {key}")


def _read(setting: s.Setting[T], value: object, where: str) -> T:
    try:
        return setting.read(value)
    except (TypeError, ValueError) as fault:
        raise ConfigurationError(f"{where}: {fault}.") from fault


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key, s.SETTINGS, n=1)
    return f" Did you mean {close[0]!r}?" if close else f" The settings are: {', '.join(s.SETTINGS)}."
