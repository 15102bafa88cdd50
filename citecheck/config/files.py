"""The configuration file around a folder, and what is relative to it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck.config.settings_table import DEFAULT_PATH
from citecheck.errors import ConfigurationError

CACHE_FOLDER = "cache"
_LARGEST = 10 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Origin:
    """The configuration file that was found, and the folder that its paths are relative to."""

    folder: Path
    file: Path | None = None


def find(start: Path) -> tuple[Origin, Mapping[str, object]]:
    """Find the nearest `citecheck.toml`, or `pyproject.toml` with a `[tool.citecheck]`, from `start` upwards."""
    for folder in (start, *start.parents):
        own, project = folder / "citecheck.toml", folder / "pyproject.toml"
        if own.is_file():
            return Origin(folder, own), _parse_toml(own)
        if project.is_file():
            table = _parse_toml(project).get("tool", {}).get("citecheck")
            if table is not None:
                return Origin(folder, project), dict(table)
    return Origin(start), {}


def own() -> tuple[Origin, Mapping[str, object]]:
    """Return the user's own file: `citecheck.toml` in the folder that the platform gives programs for such files."""
    import platformdirs

    file = Path(platformdirs.user_config_dir("citecheck", appauthor=False)) / "citecheck.toml"
    return Origin(file.parent, file), _parse_toml(file) if file.is_file() else {}


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
