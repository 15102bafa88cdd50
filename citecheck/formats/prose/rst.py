"""reStructuredText (docutils), also as Sphinx writes it: footnotes, citations, hyperlink targets.

No file is included and no raw content is read, whatever the document asks for.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any, cast

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives, roles
from docutils.parsers.rst.states import Inliner

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose import text
from citecheck.formats.prose.shared.code import without_indices
from citecheck.formats.prose.shared.listed_records import RST_BLOCK, bibtex_within, read_with
from citecheck.formats.prose.shared.named_libraries import DIRECTIVE, named_libraries, without_key_prefixes
from citecheck.formats.prose.shared.passage import Passage
from citecheck.formats.prose.shared.rst_costs import too_costly
from citecheck.model.document import Companion, Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Prose

_SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "report_level": 5,
    "halt_level": 5,
    "_disable_config": True,
    "line_length_limit": 10_000_000,
    "syntax_highlight": "none",
    "input_encoding": "unicode",
    "warning_stream": False,
    "embed_stylesheet": False,
    "smart_quotes": False,
}

# Directives of Sphinx and its extensions whose content is text (sphinx-doc.org, "Directives").
_CONTAINERS = (
    "seealso", "versionadded", "versionchanged", "deprecated", "versionremoved", "only", "hlist", "rst-class",
    "tab-set", "tab-item", "dropdown", "card", "grid", "grid-item-card", "details", "collapse", "todo", "centered",
    "function", "class", "method", "attribute", "module", "py:function", "py:class", "py:method",
    "glossary", "exercise",
)  # fmt: skip

# Roles of sphinxcontrib-bibtex, whose text is keys, and of Sphinx, whose text is shown.
_CITING = (
    "cite",
    "cite:p",
    "cite:t",
    "cite:ps",
    "cite:ts",
    "cite:ct",
    "cite:cts",
    "footcite",
    "footcite:p",
    "footcite:t",
)
_SERIES = {
    "pep": ("PEP {}", "https://peps.python.org/pep-{:04d}/"),
    "rfc": ("RFC {}", "https://datatracker.ietf.org/doc/html/rfc{}"),
}
"""Roles that number the documents of a series: what they show, and where they lead."""

_NUMBERED = expression(r"(?:(?P<words>[^<>]+)<)?(?P<number>\d{1,5})(?P<anchor>#[\w.-]+)?>?")
_SHOWING = ("doc", "ref", "term", "class", "func", "meth", "mod", "attr", "py:class", "py:func", "py:meth", "numref",
            "file", "guilabel", "menuselection", "kbd", "option", "envvar", "command", "abbr",
            "download", "eq")  # fmt: skip

_KINDS: dict[type[nodes.Node], BlockKind] = {
    nodes.title: "heading", nodes.subtitle: "heading", nodes.rubric: "heading", nodes.list_item: "item",
    nodes.footnote: "note", nodes.citation: "item", nodes.block_quote: "quote", nodes.literal_block: "code",
    nodes.entry: "cell", nodes.definition_list_item: "item", nodes.doctest_block: "code",
}  # fmt: skip
_SKIPPED = (nodes.comment, nodes.system_message, nodes.raw, nodes.substitution_definition, nodes.label, nodes.image,
            nodes.pending, nodes.math, nodes.math_block, nodes.meta, nodes.decoration)  # fmt: skip
_HOLDERS = {"item", "note", "cell"}


def read(document: Document) -> Reading:
    """Read a reStructuredText document."""
    said = decode(document.content)
    listed = bibtex_within(document.path, said, RST_BLOCK)
    reading = without_key_prefixes(read_with(prose(document), listed), said)
    costly = too_costly(said)
    if costly:
        message = f"Read as plain text, since {costly}: what its mark-up says of links and notes is not seen."
        return replace(reading, remarks=(*reading.remarks, Remark("unread-markup", message, Location(document.path))))
    return reading


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the directive `bibliography` names."""
    return named_libraries(document, DIRECTIVE)


def prose(document: Document) -> Prose:
    """Turn a document into blocks; what docutils cannot read at all is read as plain text."""
    source = Source(document.path, decode(document.content))
    if too_costly(source.text):
        return Prose(document.path, "rst", text.prose(document.path, source.text).blocks)
    _teach_sphinx()
    try:
        tree = publish_doctree(source.text, source_path=document.path, settings_overrides=_SETTINGS)
        blocks = _Walk(source).blocks(tree)
    except Exception:  # noqa: BLE001 (docutils promises no set of exceptions for damaged input)
        return Prose(document.path, "rst", text.prose(document.path, source.text).blocks)
    return Prose(document.path, "rst", blocks)


class _Walk:
    """One walk over a document tree."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._blocks: list[Block] = []
        self._stack: list[tuple[BlockKind, str | None, int]] = [("paragraph", None, 0)]
        self._passage = Passage()
        self._line = 1
        self._level = 0

    def blocks(self, tree: nodes.document) -> tuple[Block, ...]:
        self._enter(tree)
        self._flush()
        return tuple(self._blocks)

    def _enter(self, node: nodes.Node) -> None:
        if isinstance(node, _SKIPPED) or _is_made_up(node):
            return
        if isinstance(node, nodes.Text):
            said = node.astext()
            place = self._source.find(said, self._line)
            self._passage.add(without_indices(said) if isinstance(node.parent, nodes.literal) else said, place)
            return
        self._line = max(self._line, (node.line or 1) - 1)
        kind = _KINDS.get(type(node))
        if kind is not None:
            self._enter_block(node, kind)
        elif isinstance(node, nodes.TextElement) and not isinstance(node, nodes.Inline):
            self._enter_paragraph(node)
        elif isinstance(node, nodes.Inline):
            self._enter_inline(node)
        else:
            self._enter_children(node)

    def _enter_children(self, node: nodes.Node) -> None:
        self._level += isinstance(node, nodes.section)
        for child in node.children:
            self._enter(child)
        self._level -= isinstance(node, nodes.section)

    def _enter_block(self, node: nodes.Node, kind: BlockKind) -> None:
        self._flush()
        self._stack.append((kind, _label(node), max(1, self._level) if kind == "heading" else len(self._stack)))
        self._enter_children(node)
        self._flush()
        self._stack.pop()

    def _enter_paragraph(self, node: nodes.Node) -> None:
        if self._stack[-1][0] in _HOLDERS:
            self._passage.newline()
            self._enter_children(node)
            return
        self._flush()
        self._enter_children(node)
        self._flush()

    def _enter_inline(self, node: nodes.Node) -> None:
        start = self._passage.here
        self._enter_children(node)
        if isinstance(node, nodes.reference) and _stands_behind(node):
            url = str(node["refuri"])
            self._passage.link(start, url, self._source.find(url, self._line))
        elif isinstance(node, nodes.footnote_reference):
            self._passage.mark(start, node.astext())
        elif isinstance(node, (nodes.citation_reference, _Key)):
            self._passage.mark(start, node.astext(), "key")
        elif isinstance(node, (nodes.emphasis, nodes.title_reference)):
            self._passage.emphasise(start)

    def _flush(self) -> None:
        kind, label, level = self._stack[-1]
        block = self._passage.block(kind, label=label, level=level)
        self._passage = Passage()
        if block is not None:
            self._blocks.append(block)


def _stands_behind(node: nodes.Element) -> bool:
    """Whether a link has words and a target; a DOI that stands for itself is left to whoever reads the text.

    docutils cuts it at the first sign that it does not expect in an address.
    """
    address = str(node.get("refuri", ""))
    return bool(address) and not ("doi.org/10." in address.lower() and node.astext() == address)


def _is_made_up(node: nodes.Node) -> bool:
    """Whether docutils wrote this itself: the table of `.. contents::` repeats every heading before it stands."""
    return isinstance(node, nodes.topic) and "contents" in node["classes"]


def _label(node: nodes.Node) -> str | None:
    """Return the number of a footnote, the key of a citation, the number of an item of a numbered list."""
    if isinstance(node, (nodes.footnote, nodes.citation)):
        return next((child.astext() for child in node.children if isinstance(child, nodes.label)), None)
    parent = node.parent
    if isinstance(node, nodes.list_item) and isinstance(parent, nodes.enumerated_list):
        return str(int(parent.get("start", 1)) + parent.index(node)) if parent.get("enumtype") == "arabic" else None
    return None


_BESIDE_KEYS = expression(r"\{[^{}]{0,200}\}")  # `{see}key{p. 1}` (sphinxcontrib-bibtex, "Roles and Directives")


class _Key(nodes.Inline, nodes.TextElement):
    """A key that a role of sphinxcontrib-bibtex cites."""


class _Container(Directive):
    """A directive of Sphinx: its argument and content are text."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        container = nodes.container()
        if self.arguments:
            found, messages = self.state.inline_text(self.arguments[0], self.lineno)
            container += nodes.paragraph(self.arguments[0], "", *found, *messages)
        self.state.nested_parse(self.content, self.content_offset, container)
        return [container]


@cache
def _teach_sphinx() -> None:
    """Make docutils know the directives and roles of Sphinx; once a process."""
    for name in _CONTAINERS:
        directives.register_directive(name, _Container)
    for name in _CITING:
        roles.register_canonical_role(name, cast(Any, _citing))
    for name in _SHOWING:
        roles.register_canonical_role(name, cast(Any, _showing))
    for name in _SERIES:
        roles.register_canonical_role(f"{name}-reference", cast(Any, _numbered))


def _numbered(
    name: str, raw: str, said: str, _line: int, _inliner: Inliner, _options: object = None, _content: object = None
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """Read `:pep:`8``, `:rfc:`2324#section-2`` and `:pep:`the guide <8>``, as Sphinx has them."""
    shown, form = _SERIES[name.lower().removesuffix("-reference")]
    stated = _NUMBERED.fullmatch(said.strip())
    if stated is None:
        return [nodes.Text(said)], []
    number = int(stated["number"])
    text = (stated["words"] or shown.format(number)).strip()
    return [nodes.reference(raw, text, refuri=f"{form.format(number)}{stated['anchor'] or ''}")], []


def _citing(
    _name: str, _raw: str, said: str, _line: int, _inliner: Inliner, _options: object = None, _content: object = None
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    keys = [key.strip() for key in _BESIDE_KEYS.sub("", said).split(",") if key.strip()]
    found: list[nodes.Node] = []
    for count, key in enumerate(keys):
        found += [nodes.Text(", " if count else "["), _Key(key, key)]
    return [*found, nodes.Text("]")] if found else [], []


def _showing(
    _name: str, _raw: str, said: str, _line: int, _inliner: Inliner, _options: object = None, _content: object = None
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    return [nodes.Text(said.partition("<")[0].strip() or said)], []
