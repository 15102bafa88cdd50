"""Values on their way between steps, as bytes: frozen values of the house, and nothing that could act when unpacked."""

from __future__ import annotations

import io
import pickle
from typing import Any

_ROOMS = ("citecheck.model.", "citecheck.biblio.", "citecheck.judging.records.", "citecheck.corpus.")
_OTHERS = frozenset(
    {
        ("builtins", "frozenset"),
        ("builtins", "set"),
        ("citecheck.fetch.territory", "Onward"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
    }
)


def packed(value: object) -> bytes:
    """Return a value as bytes."""
    return pickle.dumps(value, protocol=5)


def unpacked(content: bytes) -> Any:
    """Return the value; raise pickle.UnpicklingError where the bytes name anything but a class of values."""
    return _Unpickler(io.BytesIO(content)).load()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str, /) -> Any:
        """Return a class of values; a function, or a class of another room, was not written here."""
        if (module, name) not in _known:
            _known[module, name] = self._class(module, name)
        return _known[module, name]

    def _class(self, module: str, name: str) -> type:
        if (module, name) in _OTHERS or (module.startswith(_ROOMS) and "." not in name):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")


_known: dict[tuple[str, str], type] = {}
