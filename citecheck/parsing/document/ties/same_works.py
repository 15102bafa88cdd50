"""Ties between references that cite the same work.

The first reference to a work is its root (`same_as` is `None`); every later one points to the root. A link in running
text never is the root of an entry or a note, since it says least.

A reference is compared with those before it that share a DOI, an address, the first letters of a title, or the year and
the first letters of an author. How many that may be is bounded, so that the time grows with the list and not with its
square; who meets the bound is named, and tied by an equal title all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from citecheck.model.reference import Kind, Reference
from citecheck.parsing.document.ties.cited_work import CitedWork, cited_work, same_work, titles_agree

_FIRST_LETTERS = 12
_MOST_ALIKE = 500  # works that share a key and are remembered
_MOST_TITLES = 32  # titles that the title of one reference is compared with, word for word


@dataclass(frozen=True, slots=True)
class Tied:
    """References in document order, and those of them that were not compared with every other that is like them."""

    references: tuple[Reference, ...]
    not_compared: tuple[Reference, ...] = ()


def tied(references: Sequence[Reference]) -> Tied:
    """Tie references in document order: each later one to a work points to the first, one that points back as well."""
    known = _Known()
    order = sorted(references, key=lambda reference: reference.kind is Kind.INLINE)
    roots: dict[str, str] = {}
    for reference in order:
        if not reference.antecedent and (root := known.root(reference)):
            roots[reference.id] = roots.get(root, root)
    return Tied(tuple(_pointing(reference, roots) for reference in references), tuple(known.not_compared))


def _pointing(reference: Reference, roots: dict[str, str]) -> Reference:
    same = roots.get(reference.id) or (roots.get(reference.same_as, reference.same_as) if reference.same_as else None)
    return replace(reference, same_as=same) if same != reference.same_as else reference


@dataclass(slots=True)
class _Titles:
    """Compares the title of one reference with those of others, and no more than it may."""

    left: int = _MOST_TITLES
    refused: bool = False

    def agree(self, one: CitedWork, other: CitedWork, *, surely: bool = False) -> bool | None:
        if self.left == 0 and one.title != other.title and one.stated_title and other.stated_title:
            self.refused = True
            return False
        self.left = max(0, self.left - (one.title != other.title))
        return titles_agree(one, other, surely=surely)


@dataclass(slots=True)
class _Known:
    """The works met so far, by what they share, each with the id of the first reference that says just this of it.

    Most share nothing with any other: what is alone of its key takes no table.
    """

    alone: dict[str, tuple[CitedWork, str]] = field(default_factory=dict)
    blocks: dict[str, dict[CitedWork, str]] = field(default_factory=dict)
    overfull: set[str] = field(default_factory=set)
    not_compared: list[Reference] = field(default_factory=list)

    def root(self, reference: Reference) -> str | None:
        """Return the id of an earlier reference to the same work, and remember this one."""
        work, titles = cited_work(reference), _Titles()
        keys = list(_keys(work))
        root = next((root for other, root in self._alike(keys) if same_work(other, work, titles.agree)), None)
        if root is None and (titles.refused or not self.overfull.isdisjoint(keys)):
            self.not_compared.append(reference)
        for key in keys:
            self._remember(key, work, reference.id)
        return root

    def _alike(self, keys: Sequence[str]) -> Iterator[tuple[CitedWork, str]]:
        met: set[str] = set()
        for key in keys:
            alone = self.alone.get(key)
            for work, root in self.blocks[key].items() if key in self.blocks else (alone,) if alone else ():
                if root not in met:
                    met.add(root)
                    yield work, root

    def _remember(self, key: str, work: CitedWork, root: str) -> None:
        block = self.blocks.get(key)
        if block is None and key not in self.alone:
            self.alone[key] = work, root
            return
        if block is None:
            block = self.blocks[key] = dict([self.alone.pop(key)])
        if len(block) < _MOST_ALIKE:
            block.setdefault(work, root)
        elif work not in block:
            self.overfull.add(key)


def _keys(work: CitedWork) -> Iterator[str]:
    if work.doi:
        yield f"doi {work.doi}"
    if work.address:
        yield f"url {work.address}"
    if work.stated_title:
        yield f"title {work.title[:_FIRST_LETTERS]}"
    if work.author is not None and work.issued and work.issued.year:
        yield f"year {work.issued.year} {work.sorted_by}"
    if work.stated_title:  # last, and of use where so many titles begin alike that not all are remembered
        yield f"whole title {work.title}"
