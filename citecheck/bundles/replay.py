"""A case of a bundle judged again: what was answered then, read and judged by the program as it is now."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Mapping
from typing import Any

from citecheck import rules, sources
from citecheck.biblio.item import Item
from citecheck.bundles.plain import restored
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import (
    AUTHORITIES,
    AddressKind,
    Answer,
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    Request,
    Response,
    Silence,
)
from citecheck.model.location import Location
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.model.record import Question, Reply
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Judgement


def replay(case: Mapping[str, Any]) -> Judgement:
    """Judge the reference of a case by the answers that it holds; visits nobody."""
    evidence = Evidence()
    for visit in case["visits"]:
        exchange = _exchange(visit)
        evidence = sources.learn(evidence, exchange, _page(visit) if _is_read_from_its_page(visit, exchange) else None)
    for told in case.get("answers", ()):
        reply = restored(Reply, told["reply"]) if told["reply"] is not None else None
        evidence = sources.hear(evidence, Answer(restored(Question, told["question"]), _exchange(told), reply))
    circumstances = Circumstances(
        today=datetime.date.fromisoformat(case["today"]),
        network=case["network"],
        offline=case["offline"],
        fail_after=case.get("fail_after"),
    )
    return rules.judge(_reference(case["reference"]), evidence, circumstances)


def _is_read_from_its_page(visit: Mapping[str, Any], exchange: Exchange) -> bool:
    """Whether no body is there to be read again, or it is one that only a process with limits may read."""
    text = visit.get("body") and "text" in visit["body"]
    return bool(visit.get("page")) and not text and exchange.request.address not in AUTHORITIES


def _reference(facts: Mapping[str, Any]) -> Reference:
    place = facts["place"]
    return Reference(
        id=facts["id"],
        kind=Kind(facts["kind"]),
        label=facts["label"],
        raw=facts["raw"],
        item=Item.from_csl(facts["csl"]),
        location=Location(place["file"], place["line"], place["column"], unit=place["unit"]),
        confidence=facts["confidence"],
        understood=facts["understood"],
        antecedent=facts["antecedent"],
        truncated=facts["truncated"],
    )


def _exchange(visit: Mapping[str, Any]) -> Exchange:
    redirects = tuple(Hop(url, status, location) for url, status, location in visit["redirects"])
    outcome: Response | Failure
    if "failure" in visit:
        outcome = Failure(FailureKind(visit["failure"]), visit["url"], visit["detail"], redirects)
    else:
        outcome = Response(
            url=visit["url"],
            status=visit["status"],
            headers=tuple((name, value) for name, value in visit["headers"]),
            body=_body(visit["body"]),
            complete=visit["complete"],
            redirects=redirects,
        )
    return Exchange(
        request=Request(
            visit["asked"],
            address=AddressKind(visit["address"]),
            fragments=frozenset(visit.get("fragments", ())),
        ),
        outcome=outcome,
        at=datetime.datetime.fromisoformat(visit["at"]),
        seconds=visit["seconds"],
        attempts=visit["attempts"],
        cached=visit["cached"],
        last_ok=datetime.datetime.fromisoformat(visit["last_ok"]) if visit["last_ok"] else None,
        silence=restored(Silence, visit["silence"]) if visit.get("silence") else None,
    )


def _body(held: Mapping[str, str] | None) -> bytes:
    if not held:
        return b""
    return held["text"].encode() if "text" in held else base64.b64decode(held["base64"])


def _page(visit: Mapping[str, Any]) -> Page:
    facts = dict(visit["page"])
    candidates = tuple(
        TitleCandidate(one["text"], one["source"], tuple(one["also"])) for one in facts.pop("candidates")
    )
    own: dict[str, Any] = {
        "item": Item.from_csl(facts.pop("item")),
        "kind": PageKind(facts.pop("kind")),
        "candidates": candidates,
    }
    return Page(**own, **(facts | {"years": tuple(facts["years"])}))
