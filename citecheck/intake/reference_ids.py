"""Every reference of a run named and tied, once.

Readers tell references apart by their places alone. Here those of one document that cite the same work are tied, and
each gets its id: the citation key that its document gives it, else one made from the item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.biblio.citation_keys import unique_keys
from citecheck.expressions import expression
from citecheck.model.document import Reading, Remark
from citecheck.model.reference import Reference
from citecheck.parsing.document.ties.same_works import tied

_KEY = expression(r"(?=.*[a-z].*[a-z])[^\s,{}\"#%~\\']+", re.IGNORECASE | re.ASCII)
_ROMAN = expression(r"[ivxlcdm]+", re.IGNORECASE)


def tied_and_named(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Tie the references of each document that cite the same work, and name every reference of the run."""
    return _named([_tied(reading) for reading in readings])


def _tied(reading: Reading) -> Reading:
    ties = tied(reading.references)
    return replace(reading, references=ties.references, remarks=(*reading.remarks, *_not_compared(ties.not_compared)))


def _not_compared(references: Sequence[Reference]) -> Iterator[Remark]:
    if references:
        message = (
            f"{len(references):,} references are so like many others in the first letters of their titles, or in "
            "author and year, that not all of those were looked at: one that cites the same work may be missed."
        )
        yield Remark("not-compared", message, references[0].location, "Split the list, and check the parts.")


def _named(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Give each reference an id that no other reference of the run has, and keep the ties between them.

    A citation key that the document gives (`turing1950`) stays, where it is the first of its name.
    """
    ids = iter(_ids([reference for reading in readings for reference in reading.references]))
    renamed = []
    for reading in readings:
        names = {reference.id: next(ids) for reference in reading.references}
        renamed.append(
            replace(
                reading,
                references=tuple(
                    replace(
                        reference,
                        id=names[reference.id],
                        same_as=names.get(reference.same_as or "", reference.same_as),
                        antecedent=names.get(reference.antecedent or "", reference.antecedent),
                    )
                    for reference in reading.references
                ),
            )
        )
    return tuple(renamed)


def _ids(references: Sequence[Reference]) -> list[str]:
    """Take the documents' own citation keys, then make keys for the others that no key has yet."""
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for place, reference in enumerate(references):
        key = reference.label or ""
        if _KEY.fullmatch(key) and not _ROMAN.fullmatch(key) and key not in taken:
            ids[place] = key
            taken.add(key)
    rest = [place for place in range(len(references)) if place not in ids]
    made = unique_keys([references[place].item for place in rest])
    for place, key in zip(rest, made, strict=True):
        ids[place] = _untaken(key, taken)
        taken.add(ids[place])
    return [ids[place] for place in range(len(references))]


def _untaken(key: str, taken: set[str]) -> str:
    candidate, number = key, 2
    while candidate in taken:
        candidate, number = f"{key}-{number}", number + 1
    return candidate
