"""Check digits of the standards: ISO 2108 (ISBN), ISO 3297 (ISSN), ISO 7064 MOD 11-2 (ORCID, ISNI), and that of the
German national library for its URNs (DNB, the check digit of `urn:nbn:de`).
"""

from __future__ import annotations

_VALUES = " 012345678 urnbde:ac fghijlmop qstvwxyz- 9k_ / . +"
"""Each sign of a URN at the place of its value; a blank where no sign has it."""


def isbn10_check(body: str) -> str:
    """Return the check character of nine digits: weights 10 to 2, modulo 11, `X` for ten."""
    return _modulo_11(body, 10)


def isbn13_check(body: str) -> str:
    """Return the check digit of twelve digits: weights 1 and 3 in turn, modulo 10."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return str(-total % 10)


def issn_check(body: str) -> str:
    """Return the check character of seven digits: weights 8 to 2, modulo 11, `X` for ten."""
    return _modulo_11(body, 8)


def mod_11_2(body: str) -> str:
    """Return the check character of ISO 7064 MOD 11-2, `X` for ten."""
    total = 0
    for digit in body:
        total = (total + int(digit)) * 2
    return _character((12 - total % 11) % 11)


def urn_check(body: str) -> str | None:
    """Return the check digit of a URN without its last digit; `None` where a sign of it has no value.

    The digits of all values are weighed by their places, and their sum is divided by the last of them.
    """
    values = [_VALUES.find(sign) for sign in body.lower()]
    if not values or min(values) < 1 or " " in body:
        return None
    digits = [int(digit) for value in values for digit in str(value)]
    return str(sum(place * digit for place, digit in enumerate(digits, start=1)) // digits[-1] % 10)


def _modulo_11(body: str, heaviest: int) -> str:
    total = sum(int(digit) * (heaviest - place) for place, digit in enumerate(body))
    return _character(-total % 11)


def _character(value: int) -> str:
    return "X" if value == 10 else str(value)
