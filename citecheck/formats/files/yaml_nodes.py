"""YAML with the place of every value: scalars stay text (a date, a `no`, a version are what the author typed)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_MOST_NODES = 20_000  # values of one record after aliases are followed; more is a bomb
_DEEPEST = 100  # brackets within brackets; the parser takes time and stack for each
_NULLS = {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a YAML text breaks off, as an offset, and why."""

    at: int
    message: str


def roots(text: str) -> tuple[list[Node], Fault | None]:
    """Return the top nodes of a text's documents and the fault that ended the reading, if there was one."""
    nodes: list[Node] = []
    steep = _too_deep(text)
    if steep is not None:
        return nodes, Fault(steep, "it is nested too deeply")
    try:
        parsed = YAML(typ="safe", pure=True).compose_all(_readable(text))
        nodes.extend(node for node in parsed if node is not None)
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        return nodes, Fault(mark.index if mark else 0, str(fault.problem or fault.context or "it is no YAML"))
    except (
        YAMLError,
        ValueError,
        RecursionError,
        AttributeError,
        TypeError,
        IndexError,
        KeyError,
        AssertionError,
    ) as fault:
        return nodes, Fault(0, "it is nested too deeply" if isinstance(fault, RecursionError) else "it is no YAML")
    return nodes, None


def members(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the keys of a mapping with their nodes; of anything else nothing."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                yield str(key.value), value


def items(node: Node | None) -> list[Node]:
    """Return the nodes of a sequence; of anything else none."""
    return list(node.value) if isinstance(node, SequenceNode) else []


def value_of(node: Node) -> object:
    """Return a node as dicts, lists and texts; a circle is cut, and `None` stands for null."""
    return _value(node, set(), [0])


def span_of(node: Node) -> tuple[int, int]:
    """Return the offsets of a node in the text."""
    return node.start_mark.index, node.end_mark.index


def _too_deep(text: str) -> int | None:
    """Return where brackets are nested beyond all sense; those inside texts count as well, which is no harm."""
    depth = 0
    for bracket in re.finditer(r"[\[{\]}]", text):
        depth = depth + 1 if bracket[0] in "[{" else max(0, depth - 1)
        if depth > _DEEPEST:
            return bracket.start()
    return None


def _value(node: Node, above: set[int], count: list[int]) -> object:
    count[0] += 1
    if id(node) in above or count[0] > _MOST_NODES:
        return None
    if isinstance(node, ScalarNode):
        return _scalar(node)
    within = above | {id(node)}
    if isinstance(node, SequenceNode):
        return [_value(one, within, count) for one in node.value]
    return {key: _value(one, within, count) for key, one in members(node)}


def _scalar(node: ScalarNode) -> object:
    text = str(node.value)
    if node.style is None and text in _NULLS:
        return None
    if node.style is None and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text


def _readable(text: str) -> str:
    """Replace the characters that YAML forbids, one for one, so that places stay."""
    return re.sub(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff", " ", text)
