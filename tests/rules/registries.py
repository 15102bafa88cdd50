"""Registries that are told what they hold: a reference by its string, read as any reference is."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

from citecheck.api import parse
from citecheck.biblio.item import Item
from citecheck.judging.records.holdings import Holdings
from citecheck.model.evidence import AddressKind, Answer, Evidence, Exchange, Failure, FailureKind, Request, Response
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing
from citecheck.model.reference import Reference
from citecheck.sources import hear, inquire

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_MARK = re.compile(r" \[(?:published as (\S+)|(\w+))\]")
_PREPRINTS = frozenset({Registry.ARXIV})


def told_by_registries(reference: Reference, told: Mapping[str, str]) -> Evidence:
    """Ask the registries of which something is told, as a run does."""
    evidence = Evidence()
    chosen = frozenset(registry for registry in Registry if registry.value in told)
    while questions := inquire(Holdings.of(reference, evidence), chosen):
        for question in questions:
            evidence = hear(evidence, answer(question, told[question.registry.value]))
    return evidence


def answer(question: Question, said: str) -> Answer:
    """Return what a registry answers of which something is told."""
    url = f"https://{question.registry.value}.example/{question.value}"
    if said in set(FailureKind):
        return Answer(question, _exchange(Failure(FailureKind(said), url)))
    return Answer(question, _exchange(Response(url=url, status=200)), _reply(question, said))


def record(registry: Registry, said: str) -> Record:
    """Return the record that a reference describes, with the marks behind it."""
    item = parse(_MARK.sub("", said))
    marks = _MARK.findall(said)
    return Record(
        registry=registry,
        item=item if registry not in _PREPRINTS else _as_preprint(item),
        titles=item.titles,
        containers=tuple(filter(None, (item.container_title,))),
        dates=tuple(filter(None, (item.issued,))),
        complete=registry is not Registry.OPENALEX,
        notices=tuple(Notice(Standing(word), registry, "10.1000/notice") for _, word in marks if word),
        versions=tuple(doi for doi, _ in marks if doi),
    )


def _as_preprint(item: Item) -> Item:
    return replace(item, genre="preprint")


def _reply(question: Question, said: str) -> Reply:
    if said == "unregistered":
        return Reply(exists=False)
    if question.by in {By.AGENCY, By.HANDLE}:
        return Reply(exists=True, agency=said)
    return Reply() if said == "nothing" else Reply(records=(record(question.registry, said),), exists=True)


def _exchange(outcome: Response | Failure) -> Exchange:
    return Exchange(request=Request(outcome.url, address=AddressKind.REGISTRY), outcome=outcome, at=AT)
