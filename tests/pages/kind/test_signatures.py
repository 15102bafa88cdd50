"""The tables of signatures: typed rows, each with its source, and none that stands there twice or cannot be met."""

from __future__ import annotations

import re
import warnings
from importlib import import_module
from pkgutil import iter_modules

import pytest

from citecheck.pages.kind import signatures
from citecheck.pages.kind.signatures.signature import Header, Mark, Pattern

Rows = tuple[Header | Mark | Pattern, ...]
MODULES = [import_module(f"{signatures.__name__}.{found.name}") for found in iter_modules(signatures.__path__)]
TABLES: dict[str, Rows] = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, tuple)
}
each_table = pytest.mark.parametrize("rows", TABLES.values(), ids=TABLES)


def sign(row: Header | Mark | Pattern) -> str:
    match row:
        case Header():
            return f"{row.name}: {row.part}"
        case Mark():
            return row.words
        case Pattern():
            return row.pattern


@each_table
def test_every_row_says_what_it_is_a_sign_of_and_where_it_can_be_seen(rows: Rows) -> None:
    told = [(row.vendor if isinstance(row, Header) else row.what, row.source) for row in rows]

    assert [] == [pair for pair in told if not all(part.strip() for part in pair)]


@each_table
def test_no_sign_stands_twice_in_a_table(rows: Rows) -> None:
    signs = list(map(sign, rows))

    assert [] == [one for one in dict.fromkeys(signs) if signs.count(one) > 1]


@each_table
def test_every_sign_is_in_lower_case_as_what_it_is_compared_with(rows: Rows) -> None:
    signs = [re.sub(r"\\[A-Z]", "", sign(row)) for row in rows]

    assert [] == [one for one in signs if one != one.lower() or not one]


@each_table
def test_every_regular_expression_compiles(rows: Rows) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for row in rows:
            if isinstance(row, Pattern):
                re.compile(row.pattern)
