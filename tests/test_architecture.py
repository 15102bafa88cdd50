"""The floors of the house, its doors to foreign libraries, and the sizes of what stands in it.

The table of docs/architecture.md is the law: floors and doors are read from there.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "citecheck"
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d) \| `(\w+)(?:/|\.py)?` \| [^|]* \| ([^|]*)\|$", MAP, re.MULTILINE)

FLOORS = {room: int(floor) for floor, room, _ in ROWS}
DOORS = {room: set(re.findall(r"\w+", libraries)) for _, room, libraries in ROWS}
GUARDED = {"asyncio", "multiprocessing", "socket", "sqlite3", "ssl", "subprocess"}  # of the standard library

UNSEEN = {"sniffio"}  # dependencies that a dependency looks for, imported nowhere here

PURE = ("vocabulary", "biblio", "model", "parsing", "pages", "judging", "sources", "rules")
WORLD = GUARDED | {
    "ftplib", "glob", "http", "importlib", "io", "logging", "os", "pathlib", "random", "select", "shutil", "sys",
    "tempfile", "threading", "time", "urllib.request",
}  # fmt: skip
CLOCK_AND_DISK = {"open", "now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes"}
PACKAGE_DATA = {  # what these read is part of the package, the same on every machine
    "biblio/titles/folding.py", "biblio/titles/lexicon.py", "parsing/reference/sequence_model/crf.py",
}  # fmt: skip

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 40
SAYS_NOTHING = {"base", "common", "helpers", "manager", "misc", "utils"}

PATHS = sorted(PACKAGE.rglob("*.py"))
TREES = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in PATHS}


def room(name: str) -> str:
    return name.split("/", maxsplit=1)[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def foreign(tree: ast.Module) -> set[str]:
    packages = {name.split(".")[0] for name in imports(tree)} - {"citecheck"}
    return {name for name in packages if name in GUARDED or name not in sys.stdlib_module_names}


def called(tree: ast.Module) -> set[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    methods = {call.attr for call in calls if isinstance(call, ast.Attribute)} - {"open"}
    return methods | {call.id for call in calls if isinstance(call, ast.Name)}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


each_file = pytest.mark.parametrize(("name", "tree"), TREES.items(), ids=TREES)
each_pure_file = pytest.mark.parametrize("name", [name for name in TREES if room(name) in PURE])


def test_every_room_has_a_floor_and_every_floor_a_room() -> None:
    assert {room(name) for name in TREES} == set(FLOORS)


@each_file
def test_imports_only_go_down(name: str, tree: ast.Module) -> None:
    here = room(name)
    rooms = {one.split(".")[1] for one in imports(tree) if one.startswith("citecheck.")} & set(FLOORS)

    assert [] == [other for other in sorted(rooms - {here}) if FLOORS[other] >= FLOORS[here]]


@each_file
def test_a_foreign_library_comes_in_by_its_door(name: str, tree: ast.Module) -> None:
    assert set() == foreign(tree) - DOORS[room(name)]


@pytest.mark.parametrize("here", DOORS)
def test_every_door_is_used(here: str) -> None:
    used = set().union(*(foreign(tree) for name, tree in TREES.items() if room(name) == here))

    assert set() == DOORS[here] - used


def test_the_dependencies_are_what_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    stated = {_canonical(re.split(r"[^\w.-]", line)[0]) for line in project["dependencies"]}
    owners = packages_distributions()
    libraries = set().union(*map(foreign, TREES.values())) & set(owners) - set(sys.stdlib_module_names)
    used = {library: set(map(_canonical, owners[library])) for library in libraries}

    assert {} == {library: owned for library, owned in used.items() if not owned & stated}
    assert stated - UNSEEN == stated & set().union(*used.values())


@each_pure_file
def test_the_thinking_is_pure(name: str) -> None:
    worldly = {one for one in imports(TREES[name]) if one in WORLD or one.split(".")[0] in WORLD}
    asked = called(TREES[name]) & CLOCK_AND_DISK
    waits = [node for node in ast.walk(TREES[name]) if isinstance(node, (ast.AsyncFunctionDef, ast.Await))]
    if name in PACKAGE_DATA:
        worldly = {one for one in worldly if not one.startswith("importlib")}
        asked -= {"read_text", "read_bytes"}

    assert (set(), set(), []) == (worldly, asked, waits)


@each_file
def test_a_file_says_what_it_is_and_stays_short(name: str, tree: ast.Module) -> None:
    lines = len((PACKAGE / name).read_text(encoding="utf-8").splitlines())
    long = [one.name for one in functions(tree) if _length(one) > MOST_LINES_OF_A_FUNCTION]

    assert ast.get_docstring(tree)
    assert lines <= MOST_LINES
    assert [] == long
    assert set() == set(re.findall(r"[a-z]+", name)) & SAYS_NOTHING


def test_the_command_line_starts_without_the_libraries_it_may_need() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, citecheck.cli.app; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {name.split(".")[0] for name in told.stdout.split()}

    assert {"typer"} == loaded & set().union(*DOORS.values())


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _canonical(name: str) -> str:
    """Return the name of a distribution as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()
