"""What speaks against a reference although no registry says so alone: what gathers from others, and who is silent."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from citecheck.biblio.agreement.venues import known_venues
from citecheck.biblio.item import Item
from citecheck.biblio.preprints import is_preprint as is_cited_as_preprint
from citecheck.expressions import expression
from citecheck.judging.records.contradictions import GRAVE, Contradiction, Field, contradictions
from citecheck.judging.records.holdings import ENOUGH, GATHERERS, Holdings
from citecheck.judging.records.likeness import is_preprint
from citecheck.model.record import Question, Registry
from citecheck.model.reference import Reference
from citecheck.vocabulary.field_cues import NO_DATE
from citecheck.vocabulary.publication_phrases import TO_COME
from citecheck.vocabulary.rows import either, spellings

_TO_COME = expression(rf"(?<!\w)(?:{either((*spellings(TO_COME), *spellings(NO_DATE)))})(?!\w)", re.IGNORECASE)
_WORKSHOP = expression(r"\bworkshops?\b", re.IGNORECASE)  # hardly any of their papers are registered
_LONG = 250  # characters of a title, of which a longer one is looked for by its beginning
_ACCEPTED_BY = datetime.timedelta(days=180)  # after a preprint was posted


def suspicions(held: Holdings) -> tuple[Contradiction, ...]:
    """Return what counts and is contradicted by those alone who gather from others."""
    return () if held.sound else tuple(one for one in contradictions(held, whoever=True) if _is_telling(one))


def borne_out(held: Holdings) -> tuple[Contradiction, ...]:
    """Return the suspicions that a registry bears out which gathers from nobody: it would hold the work, and does not.

    It was asked for the title as it is cited, and the meeting is known by name, so that all its papers are held: then
    the work is as absent as one that nobody holds. A preprint may have been published under another title.
    """
    asked = [answer.question for answer in held.answers if answer.question.covered and answer.reply is not None]
    missing = tuple(one.registry for one in asked if one.registry not in GATHERERS and is_as_cited(held, one))
    names = " ".join(filter(None, (held.item.container_title, held.item.event_title)))
    if not missing or held.sound or not known_venues(names):
        return ()
    found = (one for one in contradictions(held, whoever=True) if _is_telling(one) or _is_misplaced(one))
    return tuple(
        replace(one, borne_out=missing) for one in found if one.by.people is False or not is_preprint(one.by.record)
    )


def is_as_cited(held: Holdings, question: Question) -> bool:
    """Whether a question is for the title as it is cited, not as another registry has it."""
    title, cited = question.words.title if question.words else "", (held.item.title or "").strip()
    return bool(title) and (title == cited or (len(title) > _LONG and cited.startswith(title)))


def _is_telling(one: Contradiction) -> bool:
    """Whether a title or all authors are others; gatherers are known for the year of a copy, and half the authors."""
    return one.field is Field.TITLE or (one.field in GRAVE and one.by.people is False)


def _is_misplaced(one: Contradiction) -> bool:
    """Whether the meeting cited is known, and so is the other that the work is of."""
    return one.field is Field.VENUE and bool(known_venues(one.cited)) and bool(known_venues(one.found))


def _answering(held: Holdings) -> tuple[Registry, ...]:
    """Return the registries that would hold the work cited, and answered, each once."""
    told = (one.question for one in held.answers if one.reply is not None and held.is_covered(one.question))
    return tuple(dict.fromkeys(question.registry for question in told))


def unpublished(held: Holdings, today: datetime.date) -> tuple[Contradiction, ...]:
    """Return that a preprint is cited as published where enough of those that would hold the publication have none.

    A preprint of the last months may have been accepted since, and what is to come says so.
    """
    name = held.item.container_title or ""
    if not name or len(_answering(held)) < ENOUGH or not held.reference.states("container_title"):
        return ()
    if is_cited_as_preprint(Item(container_title=name, publisher=held.item.publisher)):
        return ()
    if _is_to_come(held.reference):
        return ()
    preprints = [one for one in held.sound if is_preprint(one.record)]
    posted = [date for one in preprints for day in one.record.dates if (date := day.earliest())]
    if not posted or not all(is_preprint(one.record) for one in held.forms):
        return ()
    if today - min(posted) < _ACCEPTED_BY:
        return ()
    server = next(iter(preprints[0].record.containers), preprints[0].record.item.publisher)
    return (Contradiction(Field.VENUE, name, server or preprints[0].record.registry.called, preprints[0]),)


def _is_to_come(reference: Reference) -> bool:
    return bool(_TO_COME.search(reference.raw) or _WORKSHOP.search(reference.item.container_title or ""))
