"""Every regular expression of the project, and the texts that its own repetitions make long."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import citecheck
from citecheck.expressions import Expression

op: Any = importlib.import_module("re._constants")
parser: Any = importlib.import_module("re._parser")
AnyPattern = re.Pattern[Any]
_NOT_REACHED = ("citecheck.vocabulary", "citecheck.__main__")  # what is tried on the project's own tables alone
_KINDS = {
    op.CATEGORY_DIGIT: "1", op.CATEGORY_NOT_DIGIT: "a ", op.CATEGORY_SPACE: " \n\u3000", op.CATEGORY_NOT_SPACE: "a(",
    op.CATEGORY_WORD: "a1", op.CATEGORY_NOT_WORD: " .(",
}  # fmt: skip
_SIGNS = "a 1.([\"</\nA-'"
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


@cache
def patterns() -> dict[AnyPattern, str]:
    """Return every pattern that a module holds, or that its code writes where it is used, with where that is."""
    found: dict[AnyPattern, str] = {}
    for module in pkgutil.walk_packages(citecheck.__path__, "citecheck."):
        if not module.name.startswith(_NOT_REACHED):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _within(value, 0):
                    found.setdefault(pattern, f"{module.name}.{name}")
    for file in sorted(Path(citecheck.__path__[0]).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _writes_a_pattern(call):
                found.setdefault(re.compile(call.args[0].value), f"{file.name}:{call.lineno}")  # type: ignore[attr-defined]
    return found


def _within(value: object, depth: int) -> Iterator[AnyPattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Expression):
        yield re.compile(value.pattern, value.flags)
    elif depth < 4:
        parts: Sequence[object] = ()
        if isinstance(value, dict):
            parts = [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            parts = list(value)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            parts = [getattr(value, one.name, None) for one in dataclasses.fields(value)]
        for part in parts[:2000]:
            yield from _within(part, depth + 1)


def _writes_a_pattern(call: ast.Call) -> bool:
    named = call.func
    return (
        isinstance(named, ast.Attribute)
        and isinstance(named.value, ast.Name)
        and named.value.id == "re"
        and named.attr in {"search", "match", "fullmatch", "sub", "split", "findall", "finditer"}
        and isinstance(call.args[0], ast.Constant)
    )


def pumps(pattern: AnyPattern) -> list[tuple[str, str, str]]:
    """Return what to write before, again and again, and behind, so that each repetition of a pattern has much to do."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = list(parser.parse(text, pattern.flags & ~(0 if isinstance(pattern.pattern, str) else re.UNICODE)))
    found = {(before, unit, end) for start, unit in _repeated(tree, "") for before in ("", start) for end in ("", "\0")}
    return sorted(one for one in found | {("", whole, "") for whole in _samples(tree, 3)} if one[1])


def _repeated(tree: Sequence[tuple[Any, Any]], before: str) -> Iterator[tuple[str, str]]:
    """Yield for each repetition what a text begins with that comes to it, and what it repeats."""
    for code, value in tree:
        if code in _REPEATS:
            yield from ((before, unit) for unit in _samples(value[2], 4))
            yield from _repeated(value[2], before)
        for inner in _branches(code, value):
            yield from _repeated(inner, before)
        before += _one(code, value, 1)[0]


def _branches(code: Any, value: Any) -> Sequence[Sequence[tuple[Any, Any]]]:
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.BRANCH:
        return list(value[1])
    if code is op.ATOMIC_GROUP:
        return [value]
    return [value[1]] if code in {op.ASSERT, op.ASSERT_NOT} else []


def _samples(tree: Sequence[tuple[Any, Any]], most: int) -> list[str]:
    """Return a few texts that a part of a pattern matches, or nearly."""
    texts = [""]
    for code, value in tree:
        ways = _one(code, value, most)
        texts = [texts[at % len(texts)] + ways[at % len(ways)] for at in range(max(len(texts), min(most, len(ways))))]
    return list(dict.fromkeys(texts))


def _one(code: Any, value: Any, most: int) -> list[str]:
    if code is op.LITERAL:
        return [chr(value)]
    if code is op.NOT_LITERAL:
        return [sign for sign in _SIGNS if ord(sign) != value][:2]
    if code is op.ANY:
        return ["a", " "]
    if code is op.IN:
        return _of_class(value)
    if code in _REPEATS:
        return [unit * min(max(value[0], 1), 50) for unit in _samples(value[2], most)]
    inner = [] if code in {op.ASSERT, op.ASSERT_NOT} else _branches(code, value)
    return [text for branch in inner[:6] for text in _samples(branch, 1 if len(inner) > 1 else most)] or [""]


def _of_class(items: Sequence[tuple[Any, Any]]) -> list[str]:
    if items[0][0] is op.NEGATE:
        return [sign for sign in _SIGNS if not any(_holds(one, sign) for one in items[1:])][:3] or ["\u3000"]
    found = ""
    for code, value in items:
        if code is op.LITERAL:
            found += chr(value)
        elif code is op.RANGE:
            found += chr(value[0]) + chr(sum(value) // 2)
        else:
            found += _KINDS.get(value, "a")
    return list(dict.fromkeys(found))[:6]


def _holds(item: tuple[Any, Any], sign: str) -> bool:
    code, value = item
    if code is op.CATEGORY:
        return sign in _KINDS.get(value, "")
    return bool(ord(sign) == value if code is op.LITERAL else value[0] <= ord(sign) <= value[1])


def cost(pattern: AnyPattern, pump: tuple[str, str, str], length: int) -> float:
    """Return the processor's time, at best, for looking through a pumped text and for matching the whole of it."""
    before, unit, end = pump
    written = before + unit * max(1, length // len(unit)) + end
    text: Any = written if isinstance(pattern.pattern, str) else written.encode("utf-8", "replace")
    times = []
    for _ in range(2):
        began = time.process_time()
        for _ in pattern.finditer(text):
            pass
        pattern.fullmatch(text)
        times.append(time.process_time() - began)
    return min(times)
