"""Each repair has references of its own, in `cases/`, that are read right with it and not without it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from citecheck.parsing.reference.parse import parse
from citecheck.parsing.reference.repairs.table import REPAIRS, Repair

CASES: dict[str, list[dict[str, str]]] = {
    name: cases
    for path in sorted(Path(__file__).parent.glob("cases/*.toml"))
    for name, cases in tomllib.loads(path.read_text(encoding="utf-8")).items()
}
EACH = [pytest.param(name, case, id=f"{name}-{count}") for name in CASES for count, case in enumerate(CASES[name], 1)]


def read(text: str, repairs: tuple[Repair, ...] = REPAIRS) -> dict[str, str]:
    return {field: written(value) for field, value in parse(text, repairs).item.to_csl().items()}


def written(value: Any) -> str:
    """Write a CSL value in one line: `Hart, H. L. A.; Fuller, Lon`, `1958-04`, `1963/1964`."""
    if isinstance(value, list):
        return "; ".join(name.get("literal") or ", ".join(filter(None, map(name.get, PARTS))) for name in value)
    if isinstance(value, dict):
        return "/".join("-".join(f"{part:02}" for part in date) for date in value["date-parts"])
    return str(value)


PARTS = ("family", "given")


@pytest.mark.parametrize(("name", "case"), EACH)
def test_a_reference_is_read_right_with_all_repairs(name: str, case: dict[str, str]) -> None:
    found = read(case["text"])

    assert case == {"text": case["text"], **{field: found.get(field) for field in case if field != "text"}}


@pytest.mark.parametrize(("name", "case"), EACH)
def test_a_reference_is_read_wrong_without_its_repair(name: str, case: dict[str, str]) -> None:
    found = read(case["text"], tuple(repair for repair in REPAIRS if repair.name != name))

    assert any(found.get(field) != value for field, value in case.items() if field != "text")


def test_every_repair_has_cases_and_every_case_a_repair() -> None:
    assert [repair.name for repair in REPAIRS] == sorted(CASES, key=[repair.name for repair in REPAIRS].index)


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.name)
def test_every_repair_says_why_it_is_needed(repair: Repair) -> None:
    assert repair.reason
    assert repair.mend.__doc__
