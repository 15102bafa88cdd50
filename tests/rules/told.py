"""Read told cases: references with the answers they met, or whole documents, and the findings expected."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from citecheck.api import parse
from citecheck.biblio.item import Item
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Astray, LocalLink, Reading, Remark
from citecheck.model.evidence import (
    AUTHORITIES,
    AddressKind,
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    Request,
    Response,
    Silence,
    Visit,
)
from citecheck.model.finding import Finding
from citecheck.model.location import Location
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.model.reference import Citation, Kind, Reference, Unanswered
from citecheck.sources import doi

from .registries import told_by_registries

CASES = Path(__file__).parent / "cases"
AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
Table = Mapping[str, Any]


def cases(family: str, section: str = "case") -> Sequence[Table]:
    """Return the cases of one file, each a TOML table with its `fact`."""
    told: Sequence[Table] = tomllib.loads((CASES / f"{family}.toml").read_text(encoding="utf-8")).get(section, [])
    return told


def name(case: Table) -> str:
    return str(case["fact"])


def reference(case: Table, number: int = 0) -> Reference:
    """Build the reference of a case: `csl` its fields, or `cites` as it is written; the rest as in `Reference`.

    `page` is where it stands in a PDF.
    """
    line = int(case.get("line", number + 1))
    return Reference(
        id=str(case.get("id", f"r{number}")),
        kind=Kind(case.get("kind", "entry")),
        item=parse(case["cites"]) if "cites" in case else Item.from_csl(case.get("csl", {})),
        raw=str(case.get("raw", case.get("cites", ""))),
        location=Location("paper.pdf", int(case["page"]), unit="page")
        if "page" in case
        else Location("paper.md", line),
        label=case.get("label"),
        same_as=case.get("same_as"),
        antecedent=case.get("antecedent"),
        truncated=bool(case.get("truncated")),
        understood=case.get("understood", "full"),
        confidence=case.get("confidence", {}),
        fields={attribute: Location("paper.md", line) for attribute in case.get("fields", ())},
        written=case.get("written", {}),
    )


def evidence(case: Table) -> Evidence:
    """Build the evidence of a case: what registries hold, and one visit for each of its `answers`."""
    asked = told_by_registries(reference(case), case.get("held", {}))
    return replace(asked, visits=tuple(_visit(case, answer) for answer in case.get("answers", ())))


def circumstances(case: Table) -> Circumstances:
    return Circumstances(
        today=datetime.date.fromisoformat(str(case.get("today", "2026-01-01"))),
        network=str(case.get("network", "up")),
        offline=bool(case.get("offline")),
        select=tuple(case.get("select", ())),
        ignore=tuple(case.get("ignore", ())),
        fail_after=case.get("fail_after"),
    )


def reading(case: Table) -> Reading:
    """Build the document of a case: its `references`, the labels that its text cites, the remarks of its reader."""
    cited = case.get("citations", ())
    return Reading(
        path="paper.md",
        format=case.get("format", "markdown"),
        references=tuple(reference(one, number) for number, one in enumerate(case.get("references", ()))),
        citations=tuple(
            Citation(**({"raw": f"[{one['label']}]"} | one), location=Location("paper.md", number + 1))
            for number, one in enumerate(one if isinstance(one, dict) else {"label": one} for one in cited)
        ),
        remarks=tuple(
            Remark(rule, message, Location("paper.md", 1), *cure) for rule, message, *cure in case.get("remarks", ())
        ),
        numbered=bool(case.get("numbered", cited)),
        unanswered=tuple(_unanswered(*told) for told in case.get("unanswered", ())),
        astray=tuple(
            Astray(LocalLink(target, Location("paper.md", number + 1)), *told)
            for number, (target, *told) in enumerate(case.get("astray", ()))
        ),
        uncited=tuple(Location("paper.md", line) for line in case.get("uncited", ())),
    )


def _unanswered(fault: Any, label: str, *nearest: str) -> Unanswered:
    citation = Citation(label=label, raw=label, location=Location("paper.md", 1), style="author-date")
    return Unanswered(citation=citation, fault=fault, nearest=nearest)


def messages(findings: Sequence[Finding]) -> list[str]:
    return [one.violation.message for one in findings]


def details(finding: Finding) -> dict[str, Any]:
    """Return what a finding says beside its message: where it stands, the cure, the two readings that clash."""
    violation = finding.violation
    clash = violation.clash
    said = {
        "field": violation.field,
        "cure": violation.suggestion,
        "clash": [clash.ours, clash.theirs, clash.ours_at, clash.theirs_at] if clash else None,
        "severity": finding.severity.value if finding.severity is not finding.rule.severity else None,
        "about": violation.about,
        "related": [place.line for place in violation.related] or None,
        "line": finding.location.line if violation.about or violation.location else None,
    }
    return {key: value for key, value in said.items() if value is not None}


def amendments(findings: Sequence[Finding]) -> list[list[str | None]]:
    """Return what the findings amend: the attribute, what is stated, what is meant, the attribute it belongs to."""
    every = [one for finding in findings for one in finding.violation.amendments]
    return [[one.attribute or "", one.stated, one.meant, *filter(None, [one.becomes])] for one in every]


def _visit(case: Table, answer: Table) -> Visit:
    whose = AddressKind(answer.get("address", "cited"))
    asked = str(answer.get("asked") or case["csl"].get("URL") or f"https://doi.org/{case['csl'].get('DOI')}")
    hops = tuple(Hop(asked, status, location) for status, location in answer.get("redirects", ()))
    final = hops[-1].location if hops else asked
    request = Request(asked, address=whose)
    if "failure" in answer:
        failure = Failure(FailureKind(answer["failure"]), final, str(answer.get("detail", "")), redirects=hops)
        exchange = Exchange(request=request, outcome=failure, at=AT, cached=bool(answer.get("cached")))
        return Visit(replace(exchange, silence=_silence(answer)), None)
    body = str(answer.get("body", "")).encode()
    response = Response(url=final, status=int(answer.get("status", 200)), redirects=hops, body=body)
    exchange = Exchange(request=request, outcome=response, at=AT)
    return Visit(exchange, None if whose in AUTHORITIES else _page(answer), doi.registration(exchange))


def _silence(answer: Table) -> Silence | None:
    """Read `[days, runs]`: for how many days no usable answer came, and how many runs met none."""
    days, runs = answer.get("silent", (0, 0))
    return Silence(AT - datetime.timedelta(days=days), AT, runs) if runs else None


def _page(answer: Table) -> Page:
    return Page(
        kind=PageKind(answer.get("kind", "work")),
        item=Item.from_csl(answer.get("says", {})),
        candidates=tuple(TitleCandidate(text, answer.get("source", "title")) for text in answer.get("titles", ())),
        site=answer.get("site"),
        because=str(answer.get("because", "")),
        legible=bool(answer.get("legible", True)),
        passing=bool(answer.get("passing")),
        trade=answer.get("trade"),
        absent={one: near or None for one, near in answer.get("absent", {}).items()},
    )
