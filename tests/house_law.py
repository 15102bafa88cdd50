"""The law of the house, as functions over the name of a file and what stands in it.

A name is a file's path within `citecheck/`; its room is the first step of that path.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)

GUARDED = {"asyncio", "multiprocessing", "socket", "sqlite3", "ssl", "subprocess"}  # of the standard library
WORLD = GUARDED | {
    "ftplib", "glob", "http", "importlib", "io", "logging", "os", "pathlib", "random", "secrets", "select", "shutil",
    "sys", "tempfile", "threading", "time", "urllib.request", "uuid",
}  # fmt: skip
CLOCK_AND_DISK = {"open", "now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes"}
IMPORTERS = {"__import__", "import_module"}
SET_MAKERS = {"set", "frozenset"}
IN_ORDER = {"dict", "enumerate", "fromkeys", "iter", "join", "list", "map", "next", "sum", "tuple", "zip"}

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 40
SAYS_NOTHING = {"base", "common", "helpers", "manager", "misc", "utils"}


def room(name: str) -> str:
    return name.split("/", maxsplit=1)[0].removesuffix(".py")


@cache
def imports(name: str, source: str) -> frozenset[str]:
    """Every dotted name that a file imports, wherever in it: of `from a import b`, `a.b`."""
    found = {alias.name for node in _nodes(source, ast.Import) for alias in node.names}
    for node in _nodes(source, ast.ImportFrom):
        found |= {f"{_origin(name, node)}.{alias.name}" for alias in node.names}
    return frozenset(found | {told for call in _import_calls(source) if (told := _stated(call))})


def unreadable_imports(source: str) -> list[int]:
    """The lines that import what no reader of the file can tell."""
    return [call.lineno for call in _import_calls(source) if not _stated(call)]


def rooms_entered(name: str, source: str, rooms: Collection[str]) -> set[str]:
    """The rooms that a file imports from; what is no room is a name that the package's `__init__` hands on."""
    own = [one.split(".") for one in imports(name, source) if one.split(".")[0] == "citecheck"]
    return {one[1] if len(one) > 1 and one[1] in rooms else "__init__" for one in own}


def climbs(name: str, source: str, floors: Mapping[str, int]) -> list[str]:
    """The rooms on its own floor or above that a file imports from."""
    others = rooms_entered(name, source, floors) - {room(name)}
    return sorted(other for other in others if floors[other] >= floors[room(name)])


def foreign(name: str, source: str) -> set[str]:
    """The libraries of others, and the guarded ones of Python, that a file imports."""
    packages = {one.split(".")[0] for one in imports(name, source)} - {"citecheck"}
    return {one for one in packages if one in GUARDED or one not in sys.stdlib_module_names}


def worldly(name: str, source: str, allowed: Collection[str] = ()) -> set[str]:
    """What lets the clock, the disk or the network into a file, or lets it wait."""
    known = {one for one in imports(name, source) if _beginnings(one) & WORLD}
    waits = {"async" for kind in (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor) for _ in _nodes(source, kind)}
    return {one for one in known | (_called(source) & CLOCK_AND_DISK) | waits if not _beginnings(one) & set(allowed)}


def unsteady(source: str) -> list[int]:
    """The lines whose value hangs on the order of a set, or on `hash`: another one in every process."""
    loops = (node.iter for node in _nodes(source, ast.For))
    lines = [each for each in (*loops, *(node.iter for node in _nodes(source, ast.comprehension))) if _is_set(each)]
    calls = list(_nodes(source, ast.Call))
    ordered = [call for call in calls if _name(call.func) in IN_ORDER and any(map(_is_set, call.args))]
    return sorted({node.lineno for node in (*lines, *ordered, *(call for call in calls if _name(call.func) == "hash"))})


def compiled_at_import(source: str) -> list[int]:
    """The lines that compile a regular expression as soon as their file is imported."""
    inside = {
        id(node)
        for kind in (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
        for function in _nodes(source, kind)
        for node in ast.walk(function)
    }
    calls = [call for call in _nodes(source, ast.Call) if ast.unparse(call.func) == "re.compile"]
    return [call.lineno for call in calls if id(call) not in inside]


def circles(sources: Mapping[str, str]) -> list[list[str]]:
    """Of every folder the first circle among the files and folders that stand in it."""
    found = []
    for steps in _steps_within_folders(sources).values():
        try:
            TopologicalSorter(steps).prepare()
        except CycleError as error:
            found.append(error.args[1])
    return found


def out_of_order(folder: str, order: Sequence[Collection[str]], sources: Mapping[str, str]) -> list[tuple[str, str]]:
    """The imports within a folder that do not lead from a later step of its order to an earlier one."""
    steps = _steps_within_folders(sources)[folder]
    place = {name: at for at, names in enumerate(order) for name in names}
    known = {here: {other for other in others if other in place} for here, others in steps.items() if here in place}
    return sorted((here, other) for here, others in known.items() for other in others if place[other] >= place[here])


def inhabitants(folder: str, names: Collection[str]) -> set[str]:
    """The files and folders of a folder, by the names that they are imported by."""
    within = [PurePosixPath(name).relative_to(folder) for name in names if name.startswith(f"{folder}/")]
    return {path.parts[0].removesuffix(".py") for path in within} - {"__init__"}


def long_functions(source: str) -> list[str]:
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = [*_nodes(source, ast.FunctionDef)]
    functions += _nodes(source, ast.AsyncFunctionDef)
    return [one.name for one in functions if (one.end_lineno or 0) - one.lineno >= MOST_LINES_OF_A_FUNCTION]


def docstring(source: str) -> str | None:
    return next((ast.get_docstring(module) for module in _nodes(source, ast.Module)), None)


@cache
def _nodes_by_kind(source: str) -> Mapping[type[ast.AST], Sequence[ast.AST]]:
    found: dict[type[ast.AST], list[ast.AST]] = {}
    for node in ast.walk(ast.parse(source)):
        found.setdefault(type(node), []).append(node)
    return found


def _nodes(source: str, kind: type[Node]) -> Iterator[Node]:
    return (node for node in _nodes_by_kind(source).get(kind, ()) if isinstance(node, kind))


def _origin(name: str, node: ast.ImportFrom) -> str:
    """What an `import from` imports from, its leading dots resolved."""
    here = ["citecheck", *PurePosixPath(name).parent.parts]
    above = here[: len(here) - node.level + 1] if node.level else []
    return ".".join([*above, *([node.module] if node.module else [])])


def _import_calls(source: str) -> list[ast.Call]:
    renamed = {
        alias.asname
        for node in _nodes(source, ast.ImportFrom)
        for alias in node.names
        if alias.asname and alias.name in IMPORTERS
    }
    return [call for call in _nodes(source, ast.Call) if _name(call.func) in IMPORTERS | renamed]


def _stated(call: ast.Call) -> str:
    """What an import by a call states: its literal, or the whole names before the first blank of an f-string."""
    match [*call.args, *(each.value for each in call.keywords if each.arg == "name")]:
        case [ast.Constant(value=str(told)), *_] if not told.startswith("."):
            return told
        case [ast.JoinedStr(values=[ast.Constant(value=str(told)), *_]), *_] if not told.startswith("."):
            return told.rpartition(".")[0]
    return ""


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _called(source: str) -> set[str]:
    return {_name(call.func) for call in _nodes(source, ast.Call)}


def _is_set(node: ast.expr) -> bool:
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.Call(func=function):
            return _name(function) in SET_MAKERS
        case ast.BinOp(left=left, op=ast.BitOr() | ast.BitAnd() | ast.Sub() | ast.BitXor(), right=right):
            return _is_set(left) or _is_set(right)
    return False


def _beginnings(dotted: str) -> set[str]:
    parts = dotted.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts) + 1)}


def _steps_within_folders(sources: Mapping[str, str]) -> dict[str, dict[str, set[str]]]:
    """Of every folder, which of its files and folders import which others of it."""
    files = {_dotted(name): PurePosixPath(name).with_suffix("").parts for name in sources}
    steps: dict[str, dict[str, set[str]]] = {}
    for name, source in sources.items():
        here = files[_dotted(name)]
        known = (max(_beginnings(one) & files.keys(), key=len, default=None) for one in imports(name, source))
        for there in {files[one] for one in known if one} - {here}:
            shared = next(at for at, (ours, theirs) in enumerate(zip(here, there, strict=False)) if ours != theirs)
            folder = steps.setdefault("/".join(here[:shared]), {})
            folder.setdefault(here[shared], set()).add(there[shared])
    return steps


def _dotted(name: str) -> str:
    return ".".join(("citecheck", *PurePosixPath(name).with_suffix("").parts)).removesuffix(".__init__")
