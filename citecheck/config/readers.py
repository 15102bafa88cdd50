"""What a setting may be: from the value of a file or an option to the value of a run.

Each reader raises TypeError or ValueError with the end of a sentence that begins with the setting's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from citecheck.biblio.urls.address_pattern import AddressPattern
from citecheck.errors import nearest
from citecheck.expressions import expression
from citecheck.model.finding import Severity
from citecheck.model.record import Registry

Color = Literal["auto", "always", "never"]

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


_CODE = expression(r"[Cc]{2}\d{0,3}|[a-z0-9]+(?:-[a-z0-9]+)+")  # or the name of a rule, such as dead-link
_HEADER = expression(  # a token and visible characters: RFC 9110, §5.6.2 and §5.5
    r"(?P<place>(?:https?://)?(?:\[[0-9A-Fa-f:.]{2,45}\]|[^\s:/@\[\]]{1,253})(?::\d{1,5}(?=:))?)\s{0,9}:\s{0,9}"
    r"(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100})\s{0,9}:\s{0,9}(?P<value>[^\x00-\x1f\x7f]{1,8000})"
)


_EMAIL = expression(r"[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}", re.ASCII)
_SECURE_ADDRESS = expression(
    r"https://[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?:/[\w.~%/+-]{0,200})?", re.ASCII
)


def truth(value: object) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise TypeError(f"expected true or false, not {value!r}")
    return value


@dataclass(frozen=True, slots=True)
class Number:
    """A reader of numbers of at least so much."""

    least: float

    def __call__(self, value: object) -> float:
        """Read a number."""
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"expected a number, not {value!r}")
        if not value >= self.least:
            raise ValueError(f"expected a number of at least {self.least:g}")
        return float(value)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A reader of whole numbers of at least so much."""

    least: int

    def __call__(self, value: object) -> int:
        """Read a whole number."""
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"expected a number, not {value!r}")
        if value < self.least or not float(value).is_integer():
            raise ValueError(f"expected a whole number of at least {self.least}")
        return int(value)


def text(value: object) -> str:
    """Read a text."""
    if not isinstance(value, str):
        raise TypeError(f"expected a text, not {value!r}")
    return value


def texts(value: object) -> tuple[str, ...]:
    """Read a list of texts, or one text as a list of one."""
    values = (value,) if isinstance(value, str) else value
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"expected a list of texts, not {value!r}")
    return tuple(text(one) for one in values)


def codes(value: object) -> tuple[str, ...]:
    """Read codes of rules: a list, or texts with commas."""
    return tuple(code.strip() for one in texts(value) for code in one.split(",") if code.strip())


def failing(value: object) -> tuple[str, ...]:
    """Read what fails a run: a severity or never, and codes of rules besides, with commas between them."""
    words = [word for one in texts(value) for word in codes(one) or ("",)]
    for word in words:
        if word not in (*Severity, "never") and not _CODE.fullmatch(word):
            raise ValueError(f"expected error, warning, note or never, or codes such as CC310, not {word!r}")
    return tuple(words)


def registries(value: object) -> tuple[Registry, ...]:
    """Read names of registries: a list, or texts with commas; `all` of them, or `none`."""
    words = codes(value)
    if words in (("none",), ("all",)):
        return tuple(Registry) if words == ("all",) else ()
    unknown = next((word for word in words if word not in tuple(Registry)), None)
    if unknown is not None:
        near = nearest(unknown, [one.value for one in Registry])
        raise ValueError(f"expected all, none or some of {', '.join(Registry)}, not {unknown!r}{near and '.'}{near}")
    return tuple(one for one in Registry if one in words)


def address_patterns(value: object) -> tuple[str, ...]:
    """Read patterns of addresses: a list of texts, each a pattern."""
    return tuple(AddressPattern.of(one).written for one in texts(value))


def color(value: object) -> Color:
    """Read when to use colour."""
    word = text(value)
    for known in get_args(Color):
        if word == known:
            chosen: Color = known
            return chosen
    raise ValueError(f"expected one of {', '.join(get_args(Color))}, not {word!r}")


def contact(value: object) -> str:
    """Read whom servers may write to: an e-mail address (RFC 5321, §4.1.2, without quotation marks) or one of https."""
    told = text(value).strip()
    if not (_EMAIL.fullmatch(told) or _SECURE_ADDRESS.fullmatch(told)):
        raise ValueError("expected an e-mail address or an https address, such as me@example.org")
    return told


def age(value: object) -> timedelta:
    """Read an age such as 7d."""
    return parse_age(text(value))


def headers(value: object) -> tuple[tuple[str, str, str], ...]:
    """Read headers, each `HOST: NAME: VALUE`."""
    return tuple(_header(one) for one in texts(value))


def reports(value: object) -> tuple[tuple[str, str], ...]:
    """Read further reports, each `FORMAT=FILE`."""
    return tuple(_report(one) for one in texts(value))


def parse_age(text: str) -> timedelta:
    """Read `90s`, `30m`, `12h`, `7d` or `2w`; raise ValueError otherwise."""
    amount, unit = text.strip()[:-1], text.strip()[-1:].lower()
    if unit not in _UNITS or not amount.replace(".", "", 1).isdecimal():
        raise ValueError("an age is a number and one of s, m, h, d, w, such as 7d")
    return timedelta(**{_UNITS[unit]: float(amount)})


def _header(written: str) -> tuple[str, str, str]:
    parts = _HEADER.fullmatch(written.strip())
    if parts is None:
        raise ValueError(
            "a header is written 'HOST: NAME: VALUE'; it goes to https://HOST alone, and to another port or to http "
            "where the host is written so: 'http://HOST:8080: NAME: VALUE'"
        )
    return parts["place"].lower(), parts["name"], parts["value"]


def _report(written: str) -> tuple[str, str]:
    name, _, file = written.partition("=")
    if not name or not file:
        raise ValueError("a further report is written FORMAT=FILE, such as json=report.json")
    return name.strip(), file.strip()
