"""Passwords in addresses (`https://name:password@host/`; RFC 3986, §3.2.1): shown to nobody, handed on to nobody."""

from __future__ import annotations

from citecheck.expressions import expression

_PASSWORD = expression(r"(?<=://)(?P<name>[^\s/?#@:]*):[^\s/?#]+@")  # up to the last @, as browsers read it
_IN_A_FILE = expression(  # as far as a value of BibTeX or JSON may reach: to a brace or a quotation mark of its own
    r"""(?<=://)[^\s/?#@:"<>\\{}]*:(?:[^\s/?#"<>\\{}]|\{[^\s/?#"<>\\{}]*\})+@"""
)


def hide_passwords(text: str) -> str:
    """Return a text in which each password of an address is `***`."""
    return _PASSWORD.sub(r"\g<name>:***@", text) if "@" in text else text


def drop_passwords(text: str) -> str:
    """Return what a file holds, in which no address holds a name with a password."""
    return _IN_A_FILE.sub("", text) if "@" in text else text
