"""Open XML and HTML from strangers: no entities from files or networks, no bombs, no endless nesting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html.entities import html5
from typing import Literal

from lxml import etree

from citecheck.errors import InputError

_MANY_TAGS = 1_000_000
_LEAST_BYTES_A_TAG = 12  # beyond those; pages of programs have 17
_DEEPEST_XML = 128  # what stands within so many others is asked of by each of them; articles have some 40
_DEEPEST_HTML = 2000  # libxml2 drops what is nested deeper than 2,048


def parse_xml(content: bytes, path: str) -> etree._Element:
    """Parse XML as far as it can be read and return its root; entities of the document are never expanded.

    Raises `InputError` where not even a first element is there, more tags are than a document of its size has, or
    elements are nested deeper than any document has them.
    """
    _check_tags(content, path)
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, huge_tree=True
    )
    root = _root(content, parser)
    if root is None:
        raise InputError(f"{path} holds no XML that can be read; check that the file is whole.")
    _check_depth(root, path, _DEEPEST_XML, parser)
    return root


def parse_html(text: str, path: str) -> etree._Element | None:
    """Parse HTML of any quality; `None` where there is no element at all.

    Raises `InputError` where more tags are than a document of its size has, or elements are nested too deep.
    """
    content = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    _check_tags(content, path)
    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = _root(content, parser)
    if root is not None:
        _check_depth(root, path, _DEEPEST_HTML, parser)
    return root


def walk(
    root: etree._Element, skipped: Callable[[etree._Element], bool] = lambda _: False
) -> Iterator[tuple[Literal["start", "end"], etree._Element]]:
    """Yield `("start", element)` and `("end", element)` in document order, without recursion.

    What is `skipped` is neither yielded nor entered; its tail is told by an `"end"` of its own, without a start.
    """
    element: etree._Element | None = root
    while element is not None:
        enter = not skipped(element)
        if enter:
            yield "start", element
        child = element[0] if enter and len(element) else None
        while child is None and element is not None:
            yield "end", element
            if element is root:
                return
            child = element.getnext()
            element = element.getparent() if child is None else element
        element = child


def name(element: etree._Element) -> str:
    """Return an element's name without its namespace; `""` for an entity or a processing instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def line_of(element: etree._Element) -> int:
    """Return the line on which an element's start tag ends; 1 where it is not known."""
    return element.sourceline or 1 if isinstance(element.sourceline, int) else 1


def attribute(element: etree._Element, local: str) -> str | None:
    """Return an attribute by its name without namespace."""
    direct = element.get(local)
    if direct is not None:
        return direct
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == local), None)


def text_of(element: etree._Element) -> str:
    """Return all text under an element, with character entities resolved, white space collapsed."""
    return " ".join("".join(_pieces(element)).split())


def entity(element: etree._Element) -> str:
    """Return what a character entity of HTML stands for (`&nbsp;`); any other entity gives nothing."""
    return html5.get(f"{(element.text or '')[1:-1]};", "") if element.tag is etree.Entity else ""


def find(element: etree._Element, *path: str) -> etree._Element | None:
    """Return the first descendant reached by local names, each a child of the one before."""
    for step in path:
        found = next((child for child in element if name(child) == step), None)
        if found is None:
            return None
        element = found
    return element


def find_all(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield all descendants with one of these local names, in document order."""
    return (child for child in element.iterdescendants() if name(child) in names)


def _pieces(element: etree._Element) -> Iterator[str]:
    for step, node in walk(element):
        if step == "start":
            yield node.text or "" if name(node) else entity(node)
        elif node is not element:
            yield node.tail or ""


def _check_tags(content: bytes, path: str) -> None:
    """Refuse what a tree would blow up: an element takes some 150 bytes of memory, and four of a file."""
    if content.count(b"<") > _MANY_TAGS + len(content) // _LEAST_BYTES_A_TAG:
        raise InputError(f"{path} holds far more tags than a document of its size, and was left; check what made it.")


def _check_depth(root: etree._Element, path: str, deepest: int, parser: etree.XMLParser | etree.HTMLParser) -> None:
    """Refuse what is nested too deep; at a depth of its own the parser drops what is left."""
    dropped = any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
    if dropped or root.xpath(f"boolean({'/*' * (deepest + 1)})"):
        raise InputError(f"{path} nests elements more than {deepest:,} deep, and was left; check what made it.")


def _root(content: bytes, parser: etree.XMLParser | etree.HTMLParser) -> etree._Element | None:
    try:
        root: etree._Element | None = etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError, LookupError):
        return None
    return root
