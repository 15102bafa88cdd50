"""What CONTRIBUTING says of where things go is so."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from citecheck import engines, formats, reports, rules, sources
from citecheck.model.record import Registry
from citecheck.parsing.reference.repairs.table import REPAIRS
from citecheck.sources import registries

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
TABLE = dict(re.findall(r"^\| (an? [^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE))
PATHS = sorted(set(re.findall(r"`(citecheck/[\w./]+)`", " ".join(TABLE.values()))))
THINGS = (
    "input format", "export format", "report", "rule", "outcome", "source", "registry", "engine", "option", "fault",
    "signature", "identifier", "repair", "heading", "phrase",
)  # fmt: skip


def modules(room: ModuleType, *, but: tuple[str, ...] = ()) -> Iterator[ModuleType]:
    """Yield the modules that stand in a room itself."""
    for path in sorted(Path(room.__path__[0]).glob("*.py")):
        if path.stem not in ("__init__", *but):
            yield import_module(f"{room.__name__}.{path.stem}")


def takes(module: ModuleType, function: str, *parameters: str) -> bool:
    return list(inspect.signature(getattr(module, function)).parameters)[: len(parameters)] == list(parameters)


@pytest.mark.parametrize("thing", THINGS)
def test_it_is_said_where_a_thing_goes(thing: str) -> None:
    assert 1 == sum(thing in added for added in TABLE)


@pytest.mark.parametrize("path", PATHS)
def test_what_is_named_stands_there(path: str) -> None:
    told = re.sub(r"NAME|N(?=_)", "*", path)

    assert list(ROOT.glob(told.rstrip("/")))


@pytest.mark.parametrize("row", formats.FORMATS, ids=lambda row: row.name)
def test_a_format_is_a_module_that_reads_and_writes_as_its_row_says(row: formats.Format) -> None:
    module = import_module(f"citecheck.formats.{row.module}")

    assert row.module.split(".")[0] in ("prose", "projects", "records")
    assert takes(module, "read", "document")
    assert not row.writes or takes(import_module(f"citecheck.formats.{row.writes}"), "write", "references")


def test_every_report_is_in_the_table_of_reports() -> None:
    told = {f"citecheck.reports.{name}" for name in reports.WRITERS.values()}
    rooms = [
        import_module(f"citecheck.reports.{room.parent.name}") for room in ROOT.glob("citecheck/reports/*/__init__.py")
    ]
    able = {
        one.__name__ for one in (*modules(reports), *rooms) if hasattr(one, "write") and takes(one, "write", "report")
    }

    assert able == told
    assert all(takes(import_module(name), "write", "report") for name in told)


def test_every_file_of_rules_holds_the_rules_of_its_hundred_and_is_judged_by() -> None:
    held = {
        value.rule.code: one.__name__.rpartition(".")[2]
        for one in modules(rules)
        for value in vars(one).values()
        if hasattr(value, "rule")
    }

    assert {rule.code for rule in rules.RULES} == set(held)
    assert [] == [code for code, name in held.items() if not code.lower().startswith(f"{name.partition('_')[0]}")]


def test_every_source_is_asked() -> None:
    of_pages = list(modules(sources, but=("inquiry",)))

    assert all(takes(one, "requests", "reference", "evidence") for one in of_pages)
    assert {one.requests for one in of_pages} == set(sources._SOURCES)


def test_every_registry_stands_in_the_table_of_registries() -> None:
    files = {one.SERVICE.registry for one in modules(registries, but=("service", "reading", "notices"))}

    assert files == set(registries.SERVICES) == set(Registry)


def test_every_engine_runs_readings_and_settings() -> None:
    shared = ("run_report", "page_reading", "page_batches", "inspection", "inquiries", "senders", "trace")
    running = list(modules(engines, but=shared))

    assert running
    assert all(takes(one, "run", "readings", "settings", "observer") for one in running)


def test_every_repair_stands_in_the_folder_of_repairs_and_takes_a_draft() -> None:
    assert [] == [
        one.name for one in REPAIRS if not one.mend.__module__.startswith("citecheck.parsing.reference.repairs.")
    ]
    assert [] == [one.name for one in REPAIRS if len(inspect.signature(one.mend).parameters) != 1 or not one.reason]
