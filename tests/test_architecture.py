"""The floors of the house, its doors to foreign libraries, and the sizes of what stands in it.

The table of docs/architecture.md is the law: floors and doors are read from there.
"""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Collection, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests import house_law as law

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "citecheck"
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d) \| `(\w+)(?:/|\.py)?` \| [^|]* \| ([^|]*)\|$", MAP, re.MULTILINE)

FLOORS = {room: int(floor) for floor, room, _ in ROWS}
DOORS = {room: set(re.findall(r"\w+", libraries)) for _, room, libraries in ROWS}
ORDERS = {
    folder: [re.findall(r"\w+", step) for step in order.split("←")]
    for folder, order in re.findall(r"^\| `([\w/]+)/` \| ([^|]*←[^|]*) \|$", MAP, re.MULTILINE)
}

OF_TYPER = {"subprocess"}  # what it imports by itself
UNSEEN = {"sniffio"}  # dependencies that a dependency looks for, imported nowhere here

PURE = ("vocabulary", "biblio", "model", "parsing", "pages", "judging", "sources", "rules")
PACKAGE_DATA = {  # what these read is part of the package, the same on every machine
    "biblio/titles/folding.py", "biblio/titles/lexicon.py", "parsing/reference/assurance.py",
    "parsing/reference/sequence_model/crf.py",
    "vocabulary/journals.py",
    "vocabulary/places.py",
}  # fmt: skip

SOURCES = {
    path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))
}

PURE_SOURCES = {name: source for name, source in SOURCES.items() if law.room(name) in PURE}
each_order = pytest.mark.parametrize("folder", ORDERS)


def test_every_room_has_a_floor_and_every_floor_a_room() -> None:
    assert {law.room(name) for name in SOURCES} == set(FLOORS)


def test_imports_only_go_down() -> None:
    assert {} == _broken({name: law.climbs(name, source, FLOORS) for name, source in SOURCES.items()})


def test_what_a_file_imports_can_be_read_in_it() -> None:
    assert {} == _broken({name: law.unreadable_imports(source) for name, source in SOURCES.items()})


def test_no_files_and_no_folders_of_a_room_import_each_other_in_a_circle() -> None:
    assert [] == law.circles(SOURCES)


@each_order
def test_imports_within_a_room_keep_its_order(folder: str) -> None:
    assert [] == law.out_of_order(folder, ORDERS[folder], SOURCES)


@each_order
def test_everything_that_an_order_names_is_there(folder: str) -> None:
    assert set() == set(itertools.chain(*ORDERS[folder])) - law.inhabitants(folder, SOURCES)


def test_a_foreign_library_comes_in_by_its_door() -> None:
    assert {} == _broken({name: law.foreign(name, text) - DOORS[law.room(name)] for name, text in SOURCES.items()})


@pytest.mark.parametrize("here", DOORS)
def test_every_door_is_used(here: str) -> None:
    used = set().union(*(law.foreign(name, source) for name, source in SOURCES.items() if law.room(name) == here))

    assert set() == DOORS[here] - used


def test_the_dependencies_are_what_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["corpus"]]
    stated = {_canonical(re.split(r"[^\w.-]", line)[0]) for line in lines}
    owners = packages_distributions()
    libraries = set().union(*itertools.starmap(law.foreign, SOURCES.items())) & set(owners) - set(
        sys.stdlib_module_names
    )
    used = {library: set(map(_canonical, owners[library])) for library in libraries}

    assert {} == {library: owned for library, owned in used.items() if not owned & stated}
    assert stated - UNSEEN == stated & set().union(*used.values())


def test_the_thinking_is_pure() -> None:
    allowed = {name: {"importlib", "read_text", "read_bytes"} if name in PACKAGE_DATA else set() for name in SOURCES}

    assert {} == _broken({name: law.worldly(name, source, allowed[name]) for name, source in PURE_SOURCES.items()})


def test_the_thinking_is_the_same_in_every_process() -> None:
    assert {} == _broken({name: law.unsteady(source) for name, source in PURE_SOURCES.items()})


def test_a_regular_expression_is_compiled_when_it_is_first_used() -> None:
    assert {} == _broken({name: law.compiled_at_import(source) for name, source in SOURCES.items()})


def test_a_file_says_what_it_is_and_stays_short() -> None:
    assert [] == [name for name, source in SOURCES.items() if not law.docstring(source)]
    assert [] == [name for name, source in SOURCES.items() if len(source.splitlines()) > law.MOST_LINES]
    assert {} == _broken({name: law.long_functions(source) for name, source in SOURCES.items()})
    assert {} == _broken({name: set(re.findall(r"[a-z]+", name)) & law.SAYS_NOTHING for name in SOURCES})


def test_the_command_line_starts_without_the_libraries_it_may_need() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, citecheck.cli.app; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        env={name: value for name, value in os.environ.items() if not name.startswith("COV")},  # it imports, too
    )
    loaded = {name.split(".")[0] for name in told.stdout.split()}

    assert {"typer"} == loaded & set().union(*DOORS.values()) - OF_TYPER


def _broken(found: Mapping[str, Collection[object]]) -> dict[str, Collection[object]]:
    """Return what was found in the files that break a law, by the name of the file."""
    return {name: told for name, told in found.items() if told}


def _canonical(name: str) -> str:
    """Return the name of a distribution as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()
