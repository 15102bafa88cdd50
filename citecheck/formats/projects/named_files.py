"""The files that a project's own file names, as companions with the places where they are named."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ruamel.yaml.nodes import Node, ScalarNode

from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.yaml_nodes import items, members, roots, span_of
from citecheck.model.document import Companion, Document

_PAGES = (".md", ".qmd", ".rmd", ".ipynb")


def opened(document: Document) -> tuple[Source, Node | None]:
    """Return the text of a YAML file and its first mapping; none where it is no YAML."""
    source = Source(document.path, decode(document.content))
    nodes, _ = roots(source.text)
    return source, nodes[0] if nodes else None


def at(node: Node | None, *keys: str) -> Node | None:
    """Return the node that a path of keys leads to."""
    for key in keys:
        node = next((value for name, value in members(node) if name == key), None) if node else None
    return node


def texts(node: Node | None) -> Iterator[ScalarNode]:
    """Yield the texts of a node: itself, or those of its list."""
    for one in [node] if isinstance(node, ScalarNode) else items(node):
        if isinstance(one, ScalarNode) and one.value and "://" not in one.value:
            yield one


def pages(node: Node | None) -> Iterator[ScalarNode]:
    """Yield the names of pages that stand anywhere below a node, in their order."""
    if isinstance(node, ScalarNode):
        if str(node.value).lower().endswith(_PAGES):
            yield node
        return
    for below in items(node) or [value for _, value in members(node)] if node else []:
        yield from pages(below)


def companion(source: Source, node: ScalarNode, folder: str = "", *, aside: bool = False) -> Companion:
    """Make a companion of a name in a project's file."""
    return Companion(posixpath.join(folder, str(node.value)), source.place(span_of(node)[0]), aside=aside)


def folder_named(document: Document, name: str) -> Companion:
    """Make a companion of a whole folder; its name ends with a slash."""
    return Companion(posixpath.join(name or ".", ""), Source(document.path, "").place(0))
