"""Documentation of Sphinx (`conf.py`): the files of entries of sphinxcontrib-bibtex, read and never run."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from citecheck.formats.files.decoding import decode
from citecheck.formats.projects.named_files import folder_named
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.location import Location

_SETTING = "bibtex_bibfiles"
_LONGEST = 1_000_000  # characters


def read(document: Document) -> Reading:
    """Read where a project has its pages: in the folder of its `conf.py`."""
    return Reading(document.path, "sphinx", parts=(folder_named(document, ""),))


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the last `bibtex_bibfiles` states; a name that is computed is named as such."""
    text = decode(document.content)
    try:
        tree = ast.parse(text) if len(text) <= _LONGEST else ast.Module([], [])
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    stated: dict[str, Companion] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) and _sets(node):
            stated = {**(stated if isinstance(node, ast.AugAssign) else {}), **dict(_files(node.value, document.path))}
    return tuple(stated.values())


def _sets(node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(target, ast.Name) and target.id == _SETTING for target in targets)


def _files(value: ast.expr | None, path: str) -> Iterator[tuple[str, Companion]]:
    """Yield the names in a list; what is no plain text is shown as it is written, and no such file will be there."""
    for one in value.elts if isinstance(value, ast.List | ast.Tuple) else [value] if value else []:
        name = one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else ast.unparse(one)
        yield name, Companion(name, Location(path, one.lineno, one.col_offset + 1))
