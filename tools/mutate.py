"""Ask whether the tests can fail: change the code at random in small ways, and see which room's own tests notice.

`pip install -e '.[mutation]'`, then `python tools/mutate.py --count 200 --seed 1`. The operators are mutmut's, and
three more: a value not returned, a condition turned round, a call left out. Every place of code counts alike, so a
room weighs what it holds. Left out are tables and patterns at the head of a file, annotations, decorators and
sentences (strings with a blank). A mutant that changes nothing stands in `tests/equivalent_mutants.toml`, with the
reason, and is counted apart.
"""

from __future__ import annotations

import argparse
import importlib.abc
import importlib.machinery
import importlib.util
import io
import multiprocessing
import os
import random
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import ModuleType

import libcst as cst
import pytest
from mutmut.mutation.mutators import mutation_operators

HERE = Path(__file__).parents[1]
EQUIVALENT = HERE / "tests" / "equivalent_mutants.toml"
ROOMS = (
    "judging", "rules", "parsing/reference", "parsing/document", "biblio", "fetch/politeness", "fetch/outage",
)  # fmt: skip
UNTOUCHED = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
PLAIN_CALLS = {"len", "isinstance", "TypeVar"}
QUIETLY = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning")
FATES = ("killed", "overdue", "survived", "equivalent")
PATIENCE = 4
"""How many times as long as all the room's tests a mutant may take, before it counts as noticed."""


@dataclass(frozen=True)
class Place:
    """A place of code, and what may stand there instead."""

    room: str
    path: str
    module: cst.Module
    node: cst.CSTNode
    instead: tuple[cst.CSTNode, ...]


@dataclass(frozen=True)
class Mutant:
    """One changed file, as the line that was and the line that is."""

    room: str
    path: str
    line: int
    was: str
    becomes: str
    code: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What a mutant is called in the list of those that change nothing."""
        return self.path, self.was, self.becomes


class Collector(cst.CSTVisitor):
    """Gather the places of a file."""

    def __init__(self) -> None:
        self.found: list[tuple[cst.CSTNode, tuple[cst.CSTNode, ...]]] = []
        self.depth = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Keep what can stand instead of a node, and say whether to look into it."""
        if isinstance(node, UNTOUCHED) or _is_docstring(node) or _is_plain(node):
            return False
        if not self.depth and isinstance(node, cst.Assign | cst.AnnAssign | cst.Expr) and not _is_threshold(node):
            return False
        self.depth += isinstance(node, cst.FunctionDef)
        instead = tuple(_instead(node))
        if instead:
            self.found.append((node, instead))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Notice the end of a function."""
        self.depth -= isinstance(original_node, cst.FunctionDef)


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Import one module from a mutant's code, in place of the file."""

    def __init__(self, mutant: Mutant) -> None:
        self.path, self.code = str(HERE / mutant.path), mutant.code
        self.name = mutant.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        """Claim the module that is changed, and no other."""
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(
            fullname,
            self.path,
            loader=self,
            submodule_search_locations=[str(Path(self.path).parent)] if self.path.endswith("__init__.py") else None,
        )

    def exec_module(self, module: ModuleType) -> None:
        """Carry the changed code out."""
        exec(compile(self.code, self.path, "exec"), module.__dict__)


def places(room: str) -> Iterator[Place]:
    """Yield every place of a room's code."""
    for path in sorted((HERE / "citecheck" / room).rglob("*.py")):
        module = cst.parse_module(path.read_text(encoding="utf-8"))
        collector = Collector()
        module.visit(collector)
        for node, instead in collector.found:
            yield Place(room, path.relative_to(HERE).as_posix(), module, node, instead)


def draw(places: Sequence[Place], count: int, seed: int) -> Iterator[Mutant]:
    """Draw places at random, none twice, and one mutant of each."""
    chance = random.Random(seed)
    for place in chance.sample(places, min(count, len(places))):
        changed = place.module.deep_replace(place.node, chance.choice(place.instead))
        yield _mutant(place, cst.ensure_type(changed, cst.Module).code)


def run(mutants: Sequence[Mutant], jobs: int, limits: dict[str, float]) -> Iterator[tuple[Mutant, str]]:
    """Yield each mutant with what became of it: *killed* by a test, *overdue*, or *survived*."""
    fork = multiprocessing.get_context("fork")
    waiting = list(reversed(mutants))
    running: dict[BaseProcess, tuple[Mutant, float]] = {}
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            process: BaseProcess = fork.Process(target=_tested, args=(mutant.room, mutant.path, mutant))
            process.start()
            running[process] = (mutant, time.monotonic() + limits[mutant.room])
        wait([process.sentinel for process in running], timeout=1)
        for process, (mutant, limit) in list(running.items()):
            if process.is_alive() and time.monotonic() < limit:
                continue
            overdue = process.is_alive()
            process.kill()
            process.join()
            del running[process]
            yield mutant, "overdue" if overdue else "killed" if process.exitcode else "survived"


def limits(rooms: Sequence[str]) -> dict[str, float]:
    """Run the unchanged code, which must pass, and return the seconds that a mutant of each room may take."""
    fork, taken = multiprocessing.get_context("fork"), {}
    for room in rooms:
        start = time.monotonic()
        process = fork.Process(target=_tested, args=(room, f"citecheck/{room}/__init__.py", None))
        process.start()
        process.join()
        if process.exitcode:
            sys.exit(f"the tests of {room} fail as the code stands: mend that first")
        taken[room] = PATIENCE * (time.monotonic() - start) + 10
    return taken


def main() -> None:
    """Draw, run and print."""
    options = _options()
    found = [place for room in options.rooms for place in places(room)]
    mutants = list(draw(found, options.count, options.seed))
    if options.only:
        mutants = [one for one in mutants if options.only in one.path]
    known = {(one["path"], one["was"], one["becomes"]) for one in _equivalent()}
    asked = [mutant for mutant in mutants if mutant.key not in known]
    _preload()
    fates: Counter[tuple[str, str]] = Counter((mutant.room, "equivalent") for mutant in mutants if mutant.key in known)
    drawn = [room for room in options.rooms if any(mutant.room == room for mutant in asked)]
    for mutant, fate in run(asked, options.jobs, limits(drawn)):
        fates[mutant.room, fate] += 1
        if fate == "survived":
            print(f"{mutant.path}:{mutant.line}\n  - {mutant.was}\n  + {mutant.becomes}", flush=True)
    _print_table(fates, Counter(place.room for place in found))


def _print_table(fates: Counter[tuple[str, str]], sizes: Counter[str]) -> None:
    print("\n" + f"{'room':20}{'places':>12}" + "".join(f"{fate:>12}" for fate in FATES))
    for room, size in sizes.items():
        print(f"{room:20}{size:12}" + "".join(f"{fates[room, fate]:12}" for fate in FATES))
    *noticed, missed, _ = (sum(fates[room, fate] for room in sizes) for fate in FATES)
    print(f"{sum(noticed)} of {sum(noticed) + missed} noticed ({sum(noticed) / max(sum(noticed) + missed, 1):.0%})")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", default=ROOMS, help="rooms, such as biblio or parsing/document")
    parser.add_argument("--count", type=int, default=200, help="how many mutants to draw")
    parser.add_argument("--seed", type=int, default=1, help="of the draw")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many to run at once")
    parser.add_argument("--only", default="", help="run only those drawn from paths that hold this")
    return parser.parse_args()


def _equivalent() -> Sequence[dict[str, str]]:
    told: Sequence[dict[str, str]] = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))["mutant"]
    return told


def _preload() -> None:
    """Import all libraries once, so that each mutant's process has only this project's own modules to import."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        pytest.main(["--collect-only", *QUIETLY, *(f"{HERE}/tests/{room}" for room in ROOMS)])
    for name in [name for name in sys.modules if name.partition(".")[0] in {"citecheck", "tests"}]:
        del sys.modules[name]
    hypothesis = importlib.import_module("hypothesis")  # after pytest, which rewrites its assertions
    quick = {"phases": [hypothesis.Phase.explicit, hypothesis.Phase.generate], "database": None}
    hypothesis.settings.register_profile("mutants", derandomize=True, **quick)
    hypothesis.settings.load_profile("mutants")


def _tested(room: str, path: str, mutant: Mutant | None) -> None:
    """Run the tests nearest to the file first, then all of its room; leave with pytest's code."""
    nearest = [HERE / "tests" / part.relative_to("citecheck") for part in Path(path).parents[:-2]]
    folders = [str(folder) for folder in nearest if folder.is_dir() and f"tests/{room}" in folder.as_posix()]
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    sys.dont_write_bytecode = True
    if mutant:
        sys.meta_path.insert(0, Changed(mutant))
    os._exit(int(pytest.main(["-x", *QUIETLY, *folders])))


def _mutant(place: Place, code: str) -> Mutant:
    before, after = place.module.code.splitlines(), code.splitlines()
    first = next(n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    return Mutant(place.room, place.path, first + 1, before[first].strip(), after[first].strip(), code)


def _instead(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield what may stand in place of a node."""
    if isinstance(node, cst.BaseString):
        prose = isinstance(node, cst.SimpleString) and " " in str(node.evaluated_value)
        yield from () if prose else list(_by_mutmut(node))[:1]
        return
    yield from _by_mutmut(node)
    match node:
        case cst.Return(value=cst.BaseExpression() as value) if not _is_name(value, "None"):
            yield node.with_changes(value=cst.Name("None"))
        case cst.If() | cst.While() | cst.CompIf() | cst.IfExp():
            yield node.with_changes(test=_turned(node.test))
        case cst.Expr(value=cst.Call()):
            yield cst.Pass()


def _by_mutmut(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            yield from operator(node)


def _turned(test: cst.BaseExpression) -> cst.BaseExpression:
    return cst.UnaryOperation(cst.Not(), test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()]))


def _is_name(node: cst.CSTNode, name: str) -> bool:
    return isinstance(node, cst.Name) and node.value == name


def _is_docstring(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString)


def _is_plain(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in PLAIN_CALLS


def _is_threshold(node: cst.CSTNode) -> bool:
    """Whether a statement outside of functions sets a single number."""
    return isinstance(node, cst.Assign | cst.AnnAssign) and isinstance(node.value, cst.BaseNumber)


if __name__ == "__main__":
    main()
