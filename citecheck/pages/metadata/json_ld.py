"""JSON-LD as pages really write it: graphs, arrays, nested works, and JSON that is not quite JSON."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.vocabulary.meta_names import ARTICLES, TYPES

_OPENING = expression(r"<!--|(?://\s*+)?<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/")
_ENDING = expression(r"(-->|\]\]>\s*+(?:\*/)?)\s*+;?\s*+$")
_TRAILING_COMMA = expression(r",(\s*[}\]])")
_CONTROLS = expression(r"[\x00-\x1f]+")
_PAIR = expression(
    r'"(headline|name|datePublished|@type|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"',
)
_MOST_NODES = 2000
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Work:
    """A node of linked data that describes something one can cite; `rank` 0 for the page's own work."""

    types: tuple[str, ...]
    node: Mapping[str, object]
    rank: int


def works(statements: tuple[str, ...]) -> list[Work]:
    """Return the works that a page's JSON-LD describes, the likeliest to be the page's own first."""
    found: list[Work] = []
    sites: list[Work] = []
    names: dict[str, Mapping[str, object]] = {}
    for node, depth in _all_nodes(statements):
        types = tuple(name.rpartition("/")[2].lower() for name in texts(node.get("@type")))
        if isinstance(node.get("@id"), str) and len(node) > 1:
            names.setdefault(str(node["@id"]), node)
        known = [name for name in types if name in TYPES]
        if known:
            rank = 0 if any(name in ARTICLES for name in known) else 4
            found.append(Work(types, node, rank + min(depth, 3)))
        elif {"website", "organization", "newsmediaorganization"} & set(types):
            sites.append(Work(types, node, 9))
    ordered = sorted(found, key=lambda work: (work.rank, "recipe" not in work.types)) + sites
    return [Work(work.types, _resolved(work.node, names), work.rank) for work in ordered]


def texts(value: object) -> list[str]:
    """Return the texts of a JSON-LD value: a string, a list of them, `{"@value": …}`."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return texts(value.get("@value"))
    if isinstance(value, list):
        return [text for part in value[:50] if not isinstance(part, list) for text in texts(part)]
    return [str(value)] if isinstance(value, int) and not isinstance(value, bool) else []


def names(value: object) -> list[str]:
    """Return the names of people or organisations: strings, `{"name": …}`, `{"givenName", "familyName"}`, lists."""
    if isinstance(value, list):
        return [name for part in value[:200] if not isinstance(part, list) for name in names(part)]
    if isinstance(value, Mapping):
        stated = texts(value.get("name")) or texts(value.get("legalName"))
        parts = [*texts(value.get("givenName"))[:1], *texts(value.get("familyName"))[:1]]
        return stated or ([" ".join(parts)] if parts else [])
    return texts(value)


def _all_nodes(statements: tuple[str, ...]) -> Iterator[tuple[Mapping[str, object], int]]:
    left = _MOST_NODES
    for statement in statements:
        for node, depth in _nodes(_parsed(statement), 0):
            yield node, depth
            left -= 1
            if not left:
                return


def _parsed(statement: str) -> object:
    """Parse a statement; what cannot be repaired is searched for its plainest pairs."""
    text = _unwrapped(statement.strip()).strip().rstrip(";")
    for repair in (str, _repaired, html.unescape):
        try:
            return json.loads(repair(text), strict=False)
        except (ValueError, RecursionError):
            continue
    pairs = _PAIR.findall(text[:60_000])
    first: dict[str, object] = {}
    for key, value in pairs:
        first.setdefault(key, value.replace('\\"', '"').replace("\\/", "/"))
    return first


def _unwrapped(text: str) -> str:
    """Take off the comment or the CDATA section that a statement stands in."""
    opening, ending = _OPENING.match(text), _ENDING.search(text)
    inner = text[opening.end() if opening else 0 : ending.start() if ending else len(text)]
    if ending and ending[1] != "-->":
        shorter = inner.rstrip()
        return shorter.removesuffix("//") if shorter.endswith("//") else shorter.removesuffix("/*")
    return inner


def _repaired(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _CONTROLS.sub(" ", text))


def _nodes(value: object, depth: int) -> Iterator[tuple[Mapping[str, object], int]]:
    """Yield every object of a JSON value with its depth; a graph or a list is no depth of its own."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value[:_MOST_NODES]:
            yield from _nodes(part, depth + isinstance(part, list))
    elif isinstance(value, Mapping):
        yield value, depth
        for key, part in value.items():
            if key == "@graph":
                yield from _nodes(part, depth)
            elif key in {"mainEntity", "mainEntityOfPage", "hasPart", "isPartOf", "itemReviewed", "about", "item"}:
                yield from _nodes(part, depth + (1 if key.startswith("main") else 3))


def _resolved(node: Mapping[str, object], known: Mapping[str, Mapping[str, object]]) -> Mapping[str, object]:
    """Replace references to other nodes (`{"@id": …}`) in the parts that name somebody."""
    parts = {key: _looked_up(node[key], known) for key in ("author", "creator", "publisher", "isPartOf") if key in node}
    return {**node, **parts}


def _looked_up(value: object, known: Mapping[str, Mapping[str, object]]) -> object:
    if isinstance(value, list):
        return [_looked_up(part, known) for part in value[:200] if not isinstance(part, list)]
    if isinstance(value, Mapping) and not value.get("name"):
        return known.get(str(value.get("@id")), value)
    return value
