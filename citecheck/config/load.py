"""A configuration file and the options of a command joined into the settings of a run."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from citecheck.config import settings_table as s
from citecheck.config.files import Origin, anchored, as_seen_from_here, default_cache, find, own
from citecheck.config.trust import hold_to_its_folder
from citecheck.errors import ConfigurationError
from citecheck.model.settings import Presentation, Settings

T = TypeVar("T")


def load(options: Mapping[str, object], start: Path) -> tuple[Settings, Presentation]:
    """Join the nearest configuration file above `start`, and the user's own, with the given options.

    Options win where they are not `None`, and the project's file over the user's. Raise ConfigurationError, naming
    the file and the key, for a value that cannot be used, and for one that a project may not decide.
    """
    project, table = find(start)
    user, own_table = own()
    chosen = _Chosen(options, ((project, table), (user, own_table)))
    for origin, one in chosen.files:
        _check(one, origin)
    if not chosen.value(s.TRUST_CONFIG):
        hold_to_its_folder(table, project)
    return _settings(chosen), _presentation(chosen)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The options of a command, and the tables of the configuration files behind them, the nearest first."""

    options: Mapping[str, object]
    files: tuple[tuple[Origin, Mapping[str, object]], ...]

    @property
    def project(self) -> Origin:
        """The file of the project, or the folder where there is none."""
        return self.files[0][0]

    def value(self, setting: s.Setting[T]) -> T:
        """Return what the option says, or else the files, or else the default."""
        return self._found(setting)[0]

    def path(self, setting: s.Setting[str | None]) -> str | None:
        """Return a path; one from a file is relative to the file's folder."""
        path, origin = self._found(setting)
        return anchored(path, origin) if path else path

    def paths(self, setting: s.Setting[tuple[str, ...]]) -> tuple[str, ...]:
        """Return paths; those from a file are relative to the file's folder."""
        paths, origin = self._found(setting)
        return tuple(anchored(path, origin) for path in paths)

    def reports(self) -> tuple[tuple[str, str], ...]:
        """Return formats and files; those from a file are relative to the file's folder."""
        found, origin = self._found(s.REPORT)
        return tuple((form, anchored(path, origin)) for form, path in found)

    def _found(self, setting: s.Setting[T]) -> tuple[T, Origin | None]:
        given = self.options.get(setting.key)
        if given is not None and given not in ((), []):
            return _read(setting, given, f"--{setting.key}"), None
        for origin, table in self.files:
            if setting.key in table:
                return _read(setting, table[setting.key], f"{origin.file}: {setting.key}"), origin
        return setting.default, None


def _settings(chosen: _Chosen) -> Settings:
    cache = chosen.path(s.CACHE_DIR) or str(default_cache(chosen.project))
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
        project=str(chosen.project.folder) if chosen.project.file else None,
    )


def _presentation(chosen: _Chosen) -> Presentation:
    return Presentation(
        format=chosen.value(s.FORMAT),
        output=chosen.path(s.OUTPUT),
        reports=chosen.reports(),
        progress=chosen.value(s.PROGRESS),
        quiet=chosen.value(s.QUIET),
        verbose=chosen.value(s.VERBOSE),
        color=chosen.value(s.COLOR),
    )


def _default_path(chosen: _Chosen) -> str:
    """Return the folder that is checked where no path is named; a command that needs one is told where it is not."""
    folder = chosen.project.folder / s.DEFAULT_PATH
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
        if s.SETTINGS[key].trust is s.Trust.NOBODY:
            raise ConfigurationError(f"{origin.file}: {key} can be said on the command line only, as --{key}.")
        _read(s.SETTINGS[key], value, f"{origin.file}: {key}")


def _read(setting: s.Setting[T], value: object, where: str) -> T:
    try:
        return setting.read(value)
    except (TypeError, ValueError) as fault:
        raise ConfigurationError(f"{where}: {fault}.") from fault


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key, s.SETTINGS, n=1)
    return f" Did you mean {close[0]!r}?" if close else f" The settings are: {', '.join(s.SETTINGS)}."
