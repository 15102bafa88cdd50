"""Passwords in addresses (`https://name:password@host/`; RFC 3986, §3.2.1): shown to nobody, handed on to nobody."""

from __future__ import annotations

import re

_SIGN = r"[^\s/?#@\"'<>\\{}|^`]"
_PASSWORD = re.compile(rf"(?<=://)(?P<name>{_SIGN}{{0,200}}?):{_SIGN}{{1,500}}@")


def hide_passwords(text: str) -> str:
    """Return a text in which each password of an address is `***`."""
    return _PASSWORD.sub(r"\g<name>:***@", text) if "@" in text else text


def drop_passwords(text: str) -> str:
    """Return a text in which no address holds a name with a password."""
    return _PASSWORD.sub("", text) if "@" in text else text
