"""The tables of single hosts: `[tool.citecheck.hosts."example.org"]`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from citecheck.config import readers
from citecheck.errors import nearest
from citecheck.expressions import expression
from citecheck.model.address_rules import HostRule

_HOST = expression(r"(?:\*?\.)?[^\s:/@*]{1,253}")
_NAME = expression(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")  # a token: RFC 9110, §5.6.2
_VARIABLE = expression(r"[A-Za-z_][A-Za-z0-9_]{0,200}")


def host_rules(value: object) -> tuple[HostRule, ...]:
    """Read the tables of hosts."""
    if not isinstance(value, Mapping):
        raise TypeError(f"expected a table for each host, not {value!r}")
    return tuple(_rule(str(host), table) for host, table in value.items())


def _rule(host: str, table: object) -> HostRule:
    if not _HOST.fullmatch(host):
        raise ValueError(f"{host!r} is no host; write example.org, or .example.org with its subdomains")
    if not isinstance(table, Mapping):
        raise TypeError(f"expected a table for {host}, not {table!r}")
    unknown = next((key for key in table if key not in _KEYS), None)
    if unknown is not None:
        raise ValueError(f"{host} has no key {unknown!r}.{nearest(str(unknown), _KEYS)}".rstrip("."))
    try:
        return HostRule(host=host.lower(), **{key: _KEYS[key](one) for key, one in table.items()})
    except (TypeError, ValueError) as fault:
        raise type(fault)(f"{host}: {fault}") from fault


def _statuses(value: object) -> tuple[int, ...]:
    values = value if isinstance(value, (list, tuple)) else (value,)
    found = tuple(readers.WholeNumber(100)(one) for one in values)
    if any(status > 999 for status in found):
        raise ValueError("a status has three digits")
    return found


def _reason(value: object) -> str:
    reason = readers.text(value).strip()
    if not reason:
        raise ValueError("skip is the reason why the host is left out, and must say something")
    return reason


def _headers(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, Mapping):
        raise TypeError("headers are a table of names, each with the variable that holds its value")
    for name, variable in value.items():
        if not _NAME.fullmatch(str(name)) or not (isinstance(variable, str) and _VARIABLE.fullmatch(variable)):
            raise ValueError(
                'a header is its name with the name of the variable that holds its value: X-Token = "MY_TOKEN"'
            )
    return tuple((str(name), str(variable)) for name, variable in value.items())


_KEYS: dict[str, Callable[[object], Any]] = {
    "skip": _reason,
    "accept": _statuses,
    "spacing": readers.Number(0),
    "timeout": readers.Number(0.1),
    "verify": readers.truth,
    "headers": _headers,
}
"""What a host's table may say."""
