"""`[tool.citecheck]` in `pyproject.toml`, or `citecheck.toml`, and the options of a command, into settings."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from citecheck.errors import ConfigurationError
from citecheck.model.finding import Severity
from citecheck.model.settings import Presentation, Settings

DEFAULT_PATH = "references"
CACHE_FOLDER = "cache"

Choice = TypeVar("Choice", Settings, Presentation)


@dataclass(frozen=True, slots=True)
class Origin:
    """The configuration file that was found, and the folder that its paths are relative to."""

    folder: Path
    file: Path | None = None


def load(options: Mapping[str, object], start: Path) -> tuple[Settings, Presentation]:
    """Join the nearest configuration file above `start` with the given options, which win where they are not `None`.

    Raise ConfigurationError, naming the file and the key, for a value that cannot be used.
    """
    origin, table = find(start)
    chosen = _read_table(table, origin) | _read_options(options)
    no_cache = chosen.pop("no_cache", False)
    chosen["paths"] = chosen.get("paths") or _default_paths(origin)
    if no_cache:
        chosen["cache_dir"] = None
    elif not chosen.get("cache_dir"):
        chosen["cache_dir"] = str(default_cache(origin))
    return _only(Settings, chosen), _only(Presentation, chosen)


def find(start: Path) -> tuple[Origin, dict[str, Any]]:
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


def default_cache(origin: Origin) -> Path:
    """Return `cache/` of the project that was found, or the cache folder that the platform gives each program."""
    if origin.file or (origin.folder / DEFAULT_PATH).is_dir() or (origin.folder / CACHE_FOLDER).is_dir():
        return origin.folder / CACHE_FOLDER
    import platformdirs

    return Path(platformdirs.user_cache_dir("citecheck", appauthor=False))


def parse_age(text: str) -> timedelta:
    """Read `90s`, `30m`, `12h`, `7d` or `2w`; raise ValueError otherwise."""
    units = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
    number, unit = text.strip()[:-1], text.strip()[-1:].lower()
    if unit not in units or not number.replace(".", "", 1).isdigit():
        raise ValueError("an age is a number and one of s, m, h, d, w, such as 7d")
    return timedelta(**{units[unit]: float(number)})


def parse_header(text: str) -> tuple[str, str, str]:
    """Read `HOST: NAME: VALUE`; raise ValueError otherwise."""
    parts = [part.strip() for part in text.split(":", 2)]
    if len(parts) != 3 or not all(parts):
        raise ValueError("a header is written 'HOST: NAME: VALUE'")
    return parts[0].lower(), parts[1], parts[2]


def parse_report(text: str) -> tuple[str, str]:
    """Read `FORMAT=FILE`; raise ValueError otherwise."""
    name, _, file = text.partition("=")
    if not name or not file:
        raise ValueError("a further report is written FORMAT=FILE, such as json=report.json")
    return name.strip(), file.strip()


def _number(value: object, kind: type[int | float], least: float) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"expected a number, not {value!r}")
    if value < least or (kind is int and value != int(value)):
        raise ValueError(f"expected {'a whole number' if kind is int else 'a number'} of at least {least:g}")
    return kind(value)


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"expected true or false, not {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a text, not {value!r}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    values = (value,) if isinstance(value, str) else value
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"expected a list of texts, not {value!r}")
    return tuple(_text(one) for one in values)


def _codes(value: object) -> tuple[str, ...]:
    return tuple(code.strip() for text in _texts(value) for code in text.split(",") if code.strip())


def _severity(value: object) -> Severity | str:
    text = _text(value)
    if text not in ("never", *Severity):
        raise ValueError(f"expected error, warning, note or never, not {text!r}")
    return text if text == "never" else Severity(text)


def _choice(*allowed: str) -> Callable[[object], str]:
    def choose(value: object) -> str:
        text = _text(value)
        if text not in allowed:
            raise ValueError(f"expected one of {', '.join(allowed)}, not {text!r}")
        return text

    return choose


_READERS: dict[str, tuple[str, Callable[[Any], object]]] = {
    # key in the file: (attribute, reader)
    "paths": ("paths", _texts),
    "exclude": ("exclude", _texts),
    "from": ("input_format", _text),
    "offline": ("offline", _truth),
    "select": ("select", _codes),
    "ignore": ("ignore", _codes),
    "fail-on": ("fail_on", _severity),
    "cache-dir": ("cache_dir", _text),
    "no-cache": ("no_cache", _truth),
    "refresh": ("refresh", _truth),
    "max-age": ("max_age", lambda value: parse_age(_text(value))),
    "timeout": ("timeout", lambda value: _number(value, float, 0.1)),
    "retries": ("retries", lambda value: _number(value, int, 0)),
    "concurrency": ("concurrency", lambda value: _number(value, int, 1)),
    "per-host": ("per_host", lambda value: _number(value, int, 1)),
    "allow-private-hosts": ("allow_private_hosts", _truth),
    "user-agent": ("user_agent", _text),
    "header": ("headers", lambda value: tuple(parse_header(text) for text in _texts(value))),
    "proxy": ("proxy", _text),
    "ca-bundle": ("ca_bundle", _text),
    "format": ("format", _text),
    "output": ("output", _text),
    "report": ("reports", lambda value: tuple(parse_report(text) for text in _texts(value))),
    "progress": ("progress", _truth),
    "quiet": ("quiet", _truth),
    "verbose": ("verbose", _truth),
    "color": ("color", _choice("auto", "always", "never")),
}

_RELATIVE = ("paths", "cache_dir", "ca_bundle")


def _read_table(table: Mapping[str, Any], origin: Origin) -> dict[str, Any]:
    chosen: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            raise ConfigurationError(f"{origin.file}: there is no setting {key!r}.{_nearest(key)}")
        attribute, reader = _READERS[key]
        try:
            chosen[attribute] = reader(value)
        except (TypeError, ValueError) as fault:
            raise ConfigurationError(f"{origin.file}: {key}: {fault}.") from fault
    return chosen | {name: _anchored(chosen[name], origin.folder) for name in _RELATIVE if chosen.get(name)}


def _read_options(options: Mapping[str, object]) -> dict[str, Any]:
    chosen: dict[str, Any] = {}
    for key, value in options.items():
        if value is None or value in ((), []):
            continue
        attribute, reader = _READERS[key]
        try:
            chosen[attribute] = reader(value)
        except (TypeError, ValueError) as fault:
            raise ConfigurationError(f"--{key}: {fault}.") from fault
    return chosen


def _anchored(value: str | tuple[str, ...], folder: Path) -> str | tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(path if path == "-" else _as_seen_from_here(folder / path) for path in value)
    return _as_seen_from_here(folder / value)


def _default_paths(origin: Origin) -> tuple[str, ...]:
    return (_as_seen_from_here(origin.folder / DEFAULT_PATH),)


def _as_seen_from_here(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key, _READERS, n=1)
    return f" Did you mean {close[0]!r}?" if close else f" The settings are: {', '.join(_READERS)}."


def _parse_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise ConfigurationError(f"{file}: not valid TOML: {fault}.") from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigurationError(f"{file}: cannot be read: {fault}.") from fault


def _only(kind: type[Choice], chosen: Mapping[str, Any]) -> Choice:
    known = {field.name for field in fields(kind)}
    return kind(**{name: value for name, value in chosen.items() if name in known})
