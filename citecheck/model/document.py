"""What a reader gets (a document) and what it gives back (a reading)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from citecheck.model.location import Location
from citecheck.model.reference import Citation, Reference, Unanswered

Reach = Literal["line", "block", "file"]


@dataclass(frozen=True, slots=True)
class Document:
    """An input file as it was opened: its path as the user named it (`-` for standard input) and its bytes.

    `format` is the name that the user forced (`--from`), or `None` where the file's name and content decide.
    `named` says that the user named this very file, and did not only name a folder that holds it; `keyed` that the
    project it stands in names a bibliography, so that `@smith2004` in it is a citation.
    """

    path: str
    content: bytes
    format: str | None = None
    named: bool = True
    keyed: bool = False

    @property
    def digest(self) -> str:
        """What tells these bytes from any others."""
        return hashlib.blake2b(self.content, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that a document names, as written, and where it says so: its entries, a chapter of it, what it belongs to.

    `instead` are files that serve as well where that one is not there (the `.bbl` that was made from a `.bib`).
    `format` is the one to read it in, where not its own name decides. What stands `aside` holds no text of the work (a
    preamble): only what it names in turn counts, and where it is not at hand, it is the system's.
    """

    name: str
    location: Location
    instead: tuple[str, ...] = ()
    format: str | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader noticed and could not put into a reference: a broken entry, a second one with the same key.

    `rule` is the name of the rule that reports it (`broken-entry`); `message` states the fact in one sentence.
    """

    rule: str
    message: str
    location: Location
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class LocalLink:
    """A link behind which no source stands: to a file (`guide.md`), to a heading (`#use`), to what is nowhere defined.

    `target` is as written; `[name]` for a definition that the document has not.
    """

    target: str
    location: Location


@dataclass(frozen=True, slots=True)
class Astray:
    """A local link that leads nowhere: there is no such `file`, its name differs in `case`, or it has no such `anchor`.

    `file` is the path that was looked at; `nearest` the target that may be meant, as it would be written.
    """

    link: LocalLink
    fault: Literal["file", "case", "anchor"]
    file: str
    nearest: str | None = None


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment of the document that asks for findings to be left out: `citecheck: ignore[CC301] reason`.

    It holds for its own `lines` (the first and the last), for the block that follows it, whose lines these are then,
    or for the whole file. `codes` are codes of rules, their beginnings, or names.
    """

    codes: tuple[str, ...]
    reason: str
    reach: Reach
    lines: tuple[int, int]
    location: Location


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of one document: every reference found is parsed in full, in part, or not understood."""

    found: int = 0
    full: int = 0
    partial: int = 0
    not_understood: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a document holds: references in document order, citations (markers) in its text, remarks."""

    path: str
    format: str
    references: tuple[Reference, ...] = ()
    citations: tuple[Citation, ...] = ()
    remarks: tuple[Remark, ...] = ()
    numbered: bool = False
    """Whether citations tie to references by number or key, so that a missing partner is a fault."""
    libraries: tuple[str, ...] = ()
    """The paths of the readings that hold the entries of the keys cited here; none unless all of them were found."""
    local_links: tuple[LocalLink, ...] = ()
    """The links that lead to no source, so that nothing of them was looked at."""
    astray: tuple[Astray, ...] = ()
    """The links to files and anchors of the project that lead nowhere, where that was asked for."""
    lacking: bool = False
    """Whether a library that the document names could not be had, so that no key can be missed."""
    whole: bool = True
    """Whether nothing is cited but what is cited here and in its parts; false where all is (`*`), or for a chapter."""
    ignores: tuple[Ignore, ...] = ()
    """The comments that ask for findings to be left out."""
    digest: str = ""
    """What tells the bytes that were read from any others; empty where they are not one file's."""
    project_path: str = ""
    """The path with `/` as seen from the root of the project, wherever the command is run; empty where not known."""
    unanswered: tuple[Unanswered, ...] = ()
    """The citations by author and year that the list does not answer, where the document surely cites so."""
    uncited: tuple[Location, ...] = ()
    """Where the entries stand whose authors the text never names, in a document that cites by author and year."""
    parts: tuple[Companion, ...] = ()
    """The files in which the text goes on (`\\input`) that are not at hand; a reader names all, and opens none."""
    master: Companion | None = None
    """The document that this is a chapter of, where it says so: what that one draws on, this draws on."""

    @property
    def ledger(self) -> Ledger:
        """Count the references by how far they were understood."""
        states = [reference.understood for reference in self.references]
        return Ledger(len(states), states.count("full"), states.count("partial"), states.count("none"))
