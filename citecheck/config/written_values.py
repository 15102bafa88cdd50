"""Values as they are written where everything is text: in an option, in a variable of the environment."""

from __future__ import annotations

_TRUTHS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


def from_text(value: object, written: type) -> object:
    """Return what a text says, as a value of its kind; what is no text is that already.

    Raise ValueError with the end of a sentence that begins with the setting's name.
    """
    if not isinstance(value, str):
        return value
    if written is bool:
        if value.lower() not in _TRUTHS:
            raise ValueError(f"expected true or false (1 or 0), not {value!r}")
        return _TRUTHS[value.lower()]
    if written in (int, float):
        try:
            return float(value)
        except ValueError as fault:
            raise ValueError(f"expected a number, not {value!r}") from fault
    return value
