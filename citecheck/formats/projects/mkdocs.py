"""Sites of MkDocs (`mkdocs.yml`): the folder of pages, and the files of entries that mkdocs-bibtex takes."""

from __future__ import annotations

from collections.abc import Iterator

from ruamel.yaml.nodes import MappingNode, Node

from citecheck.formats.files.yaml_nodes import items, members
from citecheck.formats.projects.named_files import at, companion, folder_named, opened, texts
from citecheck.model.document import Companion, Document, Reading


def read(document: Document) -> Reading:
    """Read where a site has its pages (mkdocs.org, "Configuration": `docs_dir`)."""
    _, root = opened(document)
    folder = next((str(node.value) for node in texts(at(root, "docs_dir"))), "docs")
    return Reading(document.path, "mkdocs", parts=(folder_named(document, folder),))


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the plug-in `bibtex` names: `bib_file`, or all of `bib_dir`."""
    source, root = opened(document)
    found = []
    for options in _plugins(at(root, "plugins")):
        found += [companion(source, node) for node in texts(at(options, "bib_file"))]
        found += [folder_named(document, str(node.value)) for node in texts(at(options, "bib_dir"))]
    return tuple(found)


def _plugins(node: Node | None) -> Iterator[Node]:
    """Yield the options of each `bibtex`; plug-ins stand in a list, or as a mapping."""
    for one in [node] if isinstance(node, MappingNode) else items(node):
        yield from (value for name, value in members(one) if name == "bibtex")
