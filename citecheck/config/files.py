"""The configuration file around a folder, and what is relative to it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck.config.places import line_of
from citecheck.config.settings_table import DEFAULT_PATH
from citecheck.errors import ConfigurationError

OWN_NAME, PROJECT_NAME = "citecheck.toml", "pyproject.toml"
CACHE_FOLDER = "cache"
_LARGEST = 10 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Origin:
    """The configuration file that was found, and the folder that its paths are relative to.

    `passed_over` is a second file beside it, which says nothing here.
    """

    folder: Path
    file: Path | None = None
    passed_over: Path | None = None

    def blamed(self, key: str) -> str:
        """Name what sets a key, for whoever has to mend it: `line 3 of citecheck.toml: timeout`."""
        line = self.line(key)
        return f"line {line} of {self.file}: {key}" if line else f"{self.file}: {key}"

    def place(self, key: str) -> str:
        """Return the file that sets a key, with its line, as editors open it: `citecheck.toml:3`."""
        line = self.line(key)
        return f"{self.file}:{line}" if line else str(self.file)

    def line(self, key: str) -> int | None:
        """Return the line of the file that sets a key; `None` where it cannot be told."""
        try:
            text = self.file.read_text(encoding="utf-8") if self.file else ""
        except (OSError, UnicodeDecodeError):
            return None
        return line_of(key, text, _above(self.file))


def find(start: Path) -> tuple[Origin, Mapping[str, object]]:
    """Find the nearest `citecheck.toml`, or `pyproject.toml` with a `[tool.citecheck]`, from `start` upwards."""
    for folder in (start, *start.parents):
        own, project = folder / OWN_NAME, folder / PROJECT_NAME
        if own.is_file():
            both = project.is_file() and _told_in_passing(project)
            return Origin(folder, own, project if both else None), _parse_toml(own)
        if project.is_file() and (table := _table(project)) is not None:
            return Origin(folder, project), table
    return Origin(start), {}


def named(file: Path) -> tuple[Origin, Mapping[str, object]]:
    """Return the file that the user names, whatever it is called; raise ConfigurationError where it says nothing."""
    origin = Origin(file.absolute().parent, file)
    table = _table(file)
    if table is None:
        raise ConfigurationError(f"{file}: holds no [tool.citecheck].")
    return origin, table


def own() -> tuple[Origin, Mapping[str, object]]:
    """Return the user's own file: `citecheck.toml` in the folder that the platform gives programs for such files."""
    file = own_file()
    return Origin(file.parent, file), _parse_toml(file) if file.is_file() else {}


def own_file() -> Path:
    """Return where the user's own file stands, whether it is there or not."""
    import platformdirs

    return Path(platformdirs.user_config_dir("citecheck", appauthor=False)) / OWN_NAME


def consulted(start: Path, named_file: str | None) -> Iterator[Path]:
    """Yield the files that a run from `start` looks into for its settings, those that are not there as well."""
    if named_file:
        yield Path(named_file)
    else:
        for folder in (start, *start.parents):
            yield from (folder / OWN_NAME, folder / PROJECT_NAME)
    yield own_file()


def default_cache(origin: Origin) -> Path:
    """Return `cache/` of the project that was found, or the cache folder that the platform gives each program."""
    if origin.file or (origin.folder / DEFAULT_PATH).is_dir() or (origin.folder / CACHE_FOLDER).is_dir():
        return origin.folder / CACHE_FOLDER
    import platformdirs

    return Path(platformdirs.user_cache_dir("citecheck", appauthor=False))


def as_seen_from_here(path: Path) -> str:
    """Write a path as the user would, relative to the current folder where it is below it."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def anchored(path: str, origin: Origin | None) -> str:
    """Return a path that a file names as seen from here; one that no file names is the user's, and so is `-`."""
    return path if origin is None or path == "-" else as_seen_from_here(origin.folder / path)


def _above(file: Path | None) -> tuple[str, ...]:
    """Return the tables that the settings stand in."""
    return ("tool", "citecheck") if file is not None and file.name == PROJECT_NAME else ()


def _table(file: Path) -> Mapping[str, object] | None:
    """Return the settings of a file; `None` where it has no place for them."""
    table: Any = _parse_toml(file)
    for name in _above(file):
        table = table.get(name, {}) if isinstance(table, dict) else {}
    held = bool(table) or not _above(file)
    return dict(table) if held and isinstance(table, dict) else None


def _told_in_passing(project: Path) -> bool:
    """Whether a file that is passed over would have said something; one that cannot be read says nothing."""
    try:
        return _table(project) is not None
    except ConfigurationError:
        return False


def _parse_toml(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > _LARGEST:
            raise ConfigurationError(f"{file}: larger than any configuration; it must not exceed {_LARGEST >> 20} MB.")
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise ConfigurationError(f"{file}: not valid TOML: {fault}.") from fault
    except RecursionError as fault:
        raise ConfigurationError(f"{file}: nested too deeply to be a configuration.") from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigurationError(f"{file}: cannot be read: {fault}.") from fault
