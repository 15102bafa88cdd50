"""A registry's reply as a row of the cache, and back; and how long replies hold, by their kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.fetch.cache.records import DAMAGE
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing

_DAY: Final = 24 * 3600.0
_OF_AN_IDENTIFIER = 30 * _DAY  # who registered it
_OF_A_RECORD = 7 * _DAY  # a work may be retracted meanwhile
_OF_NOTHING = _DAY  # it may be registered meanwhile


def life(question: Question, reply: Reply) -> float:
    """Return for how many seconds a reply holds."""
    if question.by in {By.AGENCY, By.HANDLE} and reply.exists:
        return _OF_AN_IDENTIFIER
    return _OF_A_RECORD if reply.records else _OF_NOTHING


def row(question: Question, reply: Reply, *, now: float) -> dict[str, object]:
    """Write a reply down."""
    facts = {"exists": reply.exists, "agency": reply.agency, "records": [_written(one) for one in reply.records]}
    return {
        "source": question.registry.value,
        "key": question.key,
        "at": now,
        "expires": now + life(question, reply),
        "record": json.dumps(facts, ensure_ascii=False),
    }


def recalled(row: tuple[Any, ...], *, now: float, lenient: bool, limit: float | None) -> tuple[Reply, float] | None:
    """Read a reply back, and when it came; `None` where it no longer holds, or is damaged."""
    at, expires, facts = row
    try:
        ends = min(expires, at + limit) if limit is not None else expires
        if not lenient and (now >= ends or expires > now + _OF_AN_IDENTIFIER):
            return None
        return _reply(json.loads(facts)), float(at)
    except DAMAGE:
        return None


def _reply(facts: Mapping[str, Any]) -> Reply:
    exists, agency = facts["exists"], facts["agency"]
    if not (exists is None or isinstance(exists, bool)) or not (agency is None or isinstance(agency, str)):
        raise ValueError("no reply that was written here")
    return Reply(records=tuple(_record(one) for one in facts["records"]), exists=exists, agency=agency)


def _written(record: Record) -> dict[str, object]:
    return {
        "registry": record.registry.value,
        "item": record.item.to_csl(),
        "titles": record.titles,
        "containers": record.containers,
        "dates": [str(date) for date in record.dates],
        "complete": record.complete,
        "notices": [[one.standing.value, one.by.value, one.notice, str(one.date or "")] for one in record.notices],
        "versions": record.versions,
        "announces": record.announces,
    }


def _record(facts: Mapping[str, Any]) -> Record:
    notices = (
        Notice(Standing(standing), Registry(by), notice and str(notice), PartialDate.from_iso(str(date)))
        for standing, by, notice, date in facts["notices"]
    )
    return Record(
        registry=Registry(facts["registry"]),
        item=Item.from_csl(facts["item"]),
        titles=_texts(facts["titles"]),
        containers=_texts(facts["containers"]),
        dates=tuple(date for text in facts["dates"] if (date := PartialDate.from_iso(str(text)))),
        complete=bool(facts["complete"]),
        notices=tuple(notices),
        versions=_texts(facts["versions"]),
        announces=bool(facts["announces"]),
    )


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(text) for text in value)
