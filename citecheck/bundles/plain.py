"""Frozen values of the model as plain JSON, and back by their annotations."""

from __future__ import annotations

import datetime
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item

T = TypeVar("T")

_READERS: dict[Any, Callable[[Any], object]] = {
    Item: Item.from_csl,
    PartialDate: PartialDate.from_csl,
    datetime.datetime: datetime.datetime.fromisoformat,
}


def plain(value: object) -> Any:
    """Return a value as JSON holds it; items and dates as CSL has them."""
    match value:
        case Item() | PartialDate():
            return value.to_csl()
        case Enum():
            return value.value
        case datetime.datetime():
            return value.isoformat()
        case tuple() | list():
            return [plain(one) for one in value]
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    return value


def restored(kind: type[T], value: Any) -> T:
    """Return the value of a kind that was written so."""
    found: T = _restored(kind, value)
    return found


def _restored(kind: Any, value: Any) -> Any:
    parts, origin = get_args(kind), get_origin(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _restored(next(one for one in parts if one is not type(None)), value)
    if origin is tuple:
        return tuple(_restored(parts[0], one) for one in value)
    if kind in _READERS:
        return _READERS[kind](value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if is_dataclass(kind) and isinstance(value, Mapping):
        hints = get_type_hints(kind)
        return kind(**{name: _restored(hints[name], one) for name, one in value.items()})  # type: ignore[operator]
    return value
