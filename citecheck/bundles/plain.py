"""Frozen values of the model as plain JSON, and back by their annotations."""

from __future__ import annotations

import base64
import datetime
import operator
import types
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item

T = TypeVar("T")

_READERS: dict[Any, Callable[[Any], object]] = {
    Item: Item.from_csl,
    PartialDate: PartialDate.from_csl,
    datetime.datetime: datetime.datetime.fromisoformat,
    bytes: base64.b64decode,
}


def plain(value: Any) -> Any:
    """Return a value as JSON holds it; items and dates as CSL has them."""
    return _writer(cast(Any, type(value)))(value)


def restored(kind: type[T], value: Any) -> T:
    """Return the value of a kind that was written so."""
    found: T = _restored(kind, value)
    return found


def _restored(kind: Any, value: Any) -> Any:  # noqa: PLR0911 (a table of kinds)
    parts, origin = get_args(kind), get_origin(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _restored(_fitting(parts, value), value)
    if origin in (tuple, frozenset):
        return origin(_restored(parts[0], one) for one in value)
    if origin is Mapping:
        return {name: _restored(parts[1], one) for name, one in value.items()}
    if kind in _READERS:
        return _READERS[kind](value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if is_dataclass(kind) and isinstance(value, Mapping):
        hints = _hints(cast(type, kind))
        return kind(**{name: _restored(hints[name], one) for name, one in value.items()})  # type: ignore[operator]
    return value


def _fitting(kinds: Sequence[Any], value: Any) -> Any:
    """Return the first kind of several that has a place for all that is written of a value."""
    some = [kind for kind in kinds if kind is not type(None)]
    if len(some) == 1 or not isinstance(value, Mapping):
        return some[0]
    return next(kind for kind in some if isinstance(kind, type) and value.keys() <= _hints(kind).keys())


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _writer(kind: Any) -> Callable[[Any], Any]:
    """Return how values of a kind are written."""
    if kind in (Item, PartialDate):
        return operator.methodcaller("to_csl")
    if is_dataclass(kind):
        names = tuple(one.name for one in fields(kind))
        return lambda value: {name: plain(getattr(value, name)) for name in names}
    return next((write for parent, write in _WRITERS.items() if issubclass(kind, parent)), _as_it_is)


def _as_it_is(value: Any) -> Any:
    return value


_WRITERS: dict[type, Callable[[Any], Any]] = {
    Enum: lambda value: value.value,
    datetime.datetime: datetime.datetime.isoformat,
    bytes: lambda value: base64.b64encode(value).decode(),
    str: _as_it_is,
    tuple: lambda value: list(map(plain, value)),
    list: lambda value: list(map(plain, value)),
    Mapping: lambda value: {name: plain(one) for name, one in value.items()},
    AbstractSet: lambda value: sorted(map(plain, value)),
}
