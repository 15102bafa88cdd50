"""What stands of a work: a union of what registries say of it, less what was taken back."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.judging.records.holdings import Holdings
from citecheck.judging.records.likeness import is_preprint
from citecheck.model.record import Notice, Standing
from citecheck.model.reference import Reference

_CALLED_SO = expression(r"\b(?:retract|withdr[ae]w)", re.IGNORECASE)
_TAKES_BACK = frozenset({Standing.REINSTATED, Standing.REPLACED})


def standing(held: Holdings) -> dict[Standing, tuple[Notice, ...]]:
    """Return what was said of the work, and by whom; a notice about another work has no standing of its own.

    A retraction that was taken back is called so, and no retraction. A preprint is withdrawn, not retracted.
    """
    if not held.notices or held.is_notice:
        return {}
    said: dict[Standing, tuple[Notice, ...]] = {}
    preprint = bool(held.works) and all(is_preprint(one.record) for one in held.works if one.record.item.genre)
    preprint = preprint and any(is_preprint(one.record) for one in held.works)
    for notice in held.notices:
        kind = notice.standing
        if preprint and kind is Standing.RETRACTED:
            kind = Standing.WITHDRAWN
        elif not preprint and kind is Standing.WITHDRAWN:
            kind = Standing.RETRACTED
        said[kind] = (*said.get(kind, ()), notice)
    if _TAKES_BACK & said.keys() and Standing.RETRACTED in said:
        said[Standing.REINSTATED] = said.pop(Standing.RETRACTED)
    return said


def is_called_so(reference: Reference) -> bool:
    """Whether a reference says itself that its work was retracted or withdrawn."""
    return bool(_CALLED_SO.search(reference.raw))


def successor(held: Holdings) -> str | None:
    """Return the DOI of what was published of a cited preprint, or where it was; `None` where nothing is known.

    A reference that names the place where the work was published cites no preprint.
    """
    preprints = [one.record for one in held.works if is_preprint(one.record)]
    forms = [one for one in held.forms if not is_preprint(one.record)]
    published = [one.record for one in forms]
    if not preprints or any(one.venue for one in forms):
        return None
    own = {one.item.doi for one in preprints}
    named = (version for one in preprints for version in one.versions if version not in own)
    found = (one.item.doi for one in published if one.item.doi and one.item.doi not in own)
    places = (
        f"{one.item.container_title} {one.item.issued or ''}".strip() for one in published if one.item.container_title
    )
    return next(named, None) or next(found, None) or next(places, None)
