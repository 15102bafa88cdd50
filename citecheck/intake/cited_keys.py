r"""What a document cites, as TeX wrote it down: an `.aux` with those it takes in, and the `.bcf` of biblatex."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH113, PTH118, PTH120

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.intake.grounds import Grounds
from citecheck.intake.paths import open_paths
from citecheck.model.document import Document

ENDINGS = (".aux", ".bcf")

_CITED = expression(r"\\(?:citation|abx@aux@(?:cite|nocite)(?:\{\d{1,6}\})?)\{([^{}]{1,3000})\}")
_LIBRARIES = expression(r"\\bibdata\{([^{}]{1,3000})\}")
_INNER = expression(r"\\@input\{([^{}]{1,300})\}")
_BCF_KEY = expression(r"<bcf:citekey\b[^<>]{0,300}>([^<>]{1,300})</bcf:citekey>")
_BCF_SOURCE = expression(r"<bcf:datasource\b[^<>]{0,300}>([^<>]{1,300})</bcf:datasource>")
_OF_BIBLATEX = "-blx"  # the file of options that biblatex writes for BibTeX
_MOST_FILES = 1_000


@dataclass(slots=True)
class CitedKeys:
    """The keys that a document cites, in order, the `.bib` files that hold them, and what could not be read."""

    keys: dict[str, None] = field(default_factory=dict)
    libraries: dict[str, None] = field(default_factory=dict)
    faults: list[InputError] = field(default_factory=list)


def cited_keys(path: str, grounds: Grounds) -> CitedKeys:
    """Read what a document cites; `grounds` say how far the files that it names may lie."""
    cited = CitedKeys()
    waiting, met = [path], {path}
    while waiting:
        (opened,) = open_paths([waiting.pop(0)])
        if isinstance(opened, InputError):
            cited.faults.append(opened)
            continue
        text = decode(opened.content)
        bcf = str(PurePath(path).with_suffix(".bcf"))
        further = [*_INNER.findall(text), *([PurePath(bcf).name] if "\\abx@aux@" in text else [])]
        for name in further:
            file = _found(path, name, grounds, cited)
            if file and file not in met and len(met) < _MOST_FILES:
                met.add(file)
                waiting.append(file)
        _take(opened, text, path, grounds, cited)
    return cited


def _take(document: Document, text: str, path: str, grounds: Grounds, cited: CitedKeys) -> None:
    """Take the keys and the libraries of one file."""
    is_bcf = document.path.lower().endswith(".bcf")
    cited.keys |= dict.fromkeys(_split(_BCF_KEY if is_bcf else _CITED, text))
    for name in _split(_BCF_SOURCE if is_bcf else _LIBRARIES, text):
        if not name.endswith(_OF_BIBLATEX):
            file = _found(path, name if name.endswith(".bib") else f"{name}.bib", grounds, cited)
            if file:
                cited.libraries.setdefault(file)


def _split(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for found in pattern.findall(text):
        yield from (html.unescape(part.strip()) for part in found.split(",") if part.strip())


def _found(path: str, name: str, grounds: Grounds, cited: CitedKeys) -> str | None:
    places = (os.path.normpath(os.path.join(folder, name)) for folder in (os.path.dirname(path), ""))
    file = next((place for place in places if os.path.isfile(place)), None)
    outside = grounds.left_by(path, file) if file else None
    if file is None:
        cited.faults.append(InputError(f"{path} names {name}, and there is no such file next to it."))
    elif outside:
        cited.faults.append(InputError(f"{path} names {name}, which lies outside {outside}; give it by its name."))
        return None
    return file
