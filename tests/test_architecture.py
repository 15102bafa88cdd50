"""The floors of the house and the doors to foreign libraries; see docs/architecture.md."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "citecheck"

FLOORS = {
    "errors": 1, "biblio": 1,
    "model": 2,
    "parsing": 3, "pages": 3,
    "formats": 4, "sources": 4, "fetch": 4, "rules": 4, "reports": 4, "documents": 4, "config": 4,
    "engines": 5,
    "demo": 6,
    "cli": 7, "__init__": 6, "__main__": 8,
}  # fmt: skip

DOORS = {
    "typer": {"cli"},
    "httpx": {"fetch"},
    "tenacity": {"fetch"},
    "sqlite3": {"fetch"},
    "bs4": {"pages", "formats"},
    "bibtexparser": {"formats"},
    "rich": {"reports", "cli"},
    "asyncio": {"engines", "fetch", "demo", "cli"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "citecheck":
                yield from (f"citecheck.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_only_go_down(path: Path) -> None:
    here = room(path)
    rooms = {name.split(".")[1] for name in imports(path) if name.startswith("citecheck.")} & set(FLOORS)

    assert [] == [name for name in sorted(rooms - {here}) if FLOORS[name] >= FLOORS[here]]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_foreign_library_has_one_door(path: Path) -> None:
    strangers = {name.split(".")[0] for name in imports(path)} & set(DOORS)

    assert [] == [name for name in sorted(strangers) if room(path) not in DOORS[name]]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_room_has_a_floor(path: Path) -> None:
    assert room(path) in FLOORS
