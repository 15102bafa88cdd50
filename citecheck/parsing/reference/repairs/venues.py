"""Meetings and journals that stand where a publisher does, `A. Author. 2017. Title. NIPS.`, in some lists."""

from __future__ import annotations

from citecheck.biblio.agreement.venues import folded_name
from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.vocabulary.journals import journals
from citecheck.vocabulary.rows import either, spellings
from citecheck.vocabulary.venue_names import VENUES

_MEETING = expression(
    rf"(?:(?i:in|proc(?:eedings|\.)?(?:\sof)?|the)\s){{0,3}}(?:{either(spellings(VENUES))})(?:\s[Ww]orkshops?)?(?:\s(?:19|20)\d\d)?\.?"
)


def venue_read_as_publisher(draft: Draft) -> Draft:
    """Take a publisher that is known as a meeting or a journal for the container, where there is no other."""
    publisher = draft.first("publisher")
    if publisher is None or draft.has("container", "place") or not draft.has("title"):
        return draft
    name = draft.words(publisher)
    return draft.renaming(publisher, "container") if is_meeting(name) or is_journal(name) else draft


def is_journal(name: str) -> bool:
    """Tell whether a name is that of a scholarly journal; an archive of preprints is none."""
    return folded_name(name) in journals() and folded_name(name) != "arxiv"


def is_meeting(name: str) -> bool:
    """Tell whether a name is that of a meeting or a series known by its initials."""
    return bool(_MEETING.fullmatch(name.strip()))
