"""Values on their way between steps, as bytes: frozen values of the house, and nothing that could act when unpacked."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

_ROOMS = ("citecheck.model.", "citecheck.biblio.", "citecheck.judging.records.")
_OTHERS = frozenset(
    {
        ("builtins", "frozenset"),
        ("builtins", "set"),
        ("citecheck.corpus.courses", "Course"),
        ("citecheck.corpus.courses", "Wait"),
        ("citecheck.corpus.wants", "Want"),
        ("citecheck.fetch.territory", "Onward"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
    }
)


def packed(value: object) -> bytes:
    """Return a value as bytes."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, protocol=5)
    pickler.dispatch_table = _reducers
    pickler.dump(value)
    return file.getvalue()


def unpacked(content: bytes) -> Any:
    """Return the value; raise pickle.UnpicklingError where the bytes name anything but a class of values."""
    return _Unpickler(io.BytesIO(content)).load()


def made(kind: type, values: tuple[Any, ...]) -> Any:
    """Return a value of a kind from those of its fields, in their order; each is put where it was, unasked."""
    value: Any = object.__new__(kind)
    for put, one in zip(_puts(kind), values, strict=True):
        put(value, one)
    return value


_MADE = (made.__module__, made.__name__)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


@cache
def _puts(kind: Any) -> tuple[Callable[[Any, Any], None], ...]:
    """Return what puts the value of each field: by name, as the class itself does, it takes three times as long."""
    return tuple(getattr(kind, name).__set__ for name in _names(kind))


class _Reducers(dict[type, Callable[[Any], tuple[Any, ...]]]):
    """How values of a kind are taken apart: a dataclass with slots does that itself ten times as slowly."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[Any, ...]]:
        if issubclass(kind, Enum):  # whose own way is another in each version of Python
            self[kind] = lambda value: (kind, (value.value,))
            return self[kind]
        if not is_dataclass(kind):
            raise KeyError(kind)
        names = _names(kind)
        several = attrgetter(*names) if len(names) > 1 else None  # of one alone it gives no tuple
        values: Callable[[Any], tuple[Any, ...]]
        values = several or (lambda value: tuple(getattr(value, name) for name in names))
        self[kind] = lambda value: (made, (kind, values(value)))
        return self[kind]


_reducers = _Reducers()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str, /) -> Any:
        """Return a class of values; a function, or a class of another room, was not written here."""
        if (module, name) not in _known:
            _known[module, name] = self._class(module, name)
        return _known[module, name]

    def _class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS or (module.startswith(_ROOMS) and "." not in name):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")


_known: dict[tuple[str, str], Any] = {_MADE: made}
