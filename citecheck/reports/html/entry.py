"""One reference on the page: what is said of it, where its addresses lead, and what else is told elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from citecheck.biblio.item import Item
from citecheck.biblio.languages.language import language_of
from citecheck.biblio.urls import normalise
from citecheck.expressions import expression
from citecheck.model.finding import Finding, Severity
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.citing import byline, cut
from citecheck.reports.shared.work_address import checks_of_addresses

_LANGUAGE_TAG = expression(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""RFC 5646, without what is private."""


class Group(StrEnum):
    """Under which heading of its document a reference stands."""

    ATTENTION = "attention"
    SHARED = "shared"
    CONFIRMED = "confirmed"
    UNLINKED = "unlinked"
    UNASKED = "unasked"
    ACCEPTED = "accepted"
    REST = "rest"


_QUIET = {
    Verdict.VERIFIED: Group.CONFIRMED,
    Verdict.REACHABLE: Group.CONFIRMED,
    Verdict.UNLINKED: Group.UNLINKED,
    Verdict.SKIPPED: Group.UNASKED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A reference with the findings that are left to itself.

    `all_findings` holds those, too, that it shares with others; `causes` are the numbers of what it shares.
    """

    number: int
    judgement: Judgement
    all_findings: tuple[Finding, ...] = ()
    causes: tuple[int, ...] = ()

    @property
    def reference(self) -> Reference:
        """What the document says."""
        return self.judgement.reference

    @property
    def name(self) -> str:
        """What the reference is called in its document: `footnote 12`, or its place where it has no label."""
        cited = self.reference
        place = cited.location
        if cited.label or place.address:
            return f"{cited.kind.value} {cited.label or place.line}"
        return place.spot

    @property
    def byline(self) -> str:
        """Who and when."""
        return byline(self.reference.item)

    @property
    def title(self) -> str:
        """What the work is called, or the reference as it stands where no more was understood of it."""
        stated = self.reference.item
        named = stated.title or stated.container_title
        return named or ("" if stated.author or stated.editor else cut(self.reference.raw))

    @property
    def language(self) -> str | None:
        """The language of the title, where the document or its letters leave no doubt."""
        stated, title = self.reference.item.language or "", self.reference.item.title or self.reference.raw
        return stated if _LANGUAGE_TAG.fullmatch(stated) else language_of(title)

    @property
    def grave(self) -> tuple[Finding, ...]:
        """The errors and warnings that count."""
        return tuple(one for one in self._counting() if one.severity is not Severity.NOTE)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The notes that count."""
        return tuple(one for one in self._counting() if one.severity is Severity.NOTE)

    @property
    def suppressed(self) -> tuple[Finding, ...]:
        """The findings that somebody decided not to count."""
        return tuple(one for one in self.all_findings if one.suppressed)

    @property
    def severities(self) -> tuple[str, ...]:
        """What a reader who looks for findings of one weight finds it by; shared and suppressed ones count here."""
        found = {"suppressed" if one.suppressed else one.severity.value for one in self.all_findings}
        return tuple(sorted(found))

    @property
    def group(self) -> Group:
        """The heading that it stands under."""
        if self.grave:
            return Group.ATTENTION
        if self.causes:
            return Group.SHARED
        return _QUIET.get(self.judgement.verdict, Group.ACCEPTED if self.suppressed else Group.REST)

    @property
    def addresses(self) -> tuple[tuple[str, str], ...]:
        """The addresses of the work, each once, with what it is."""
        named: dict[str, tuple[str, str]] = {}
        for said, address in (*_stated(self.reference.item), *self._visited()):
            if address:
                named.setdefault(normalise(address), (said, address))
        return tuple(named.values())

    @property
    def untold_addresses(self) -> tuple[tuple[str, str], ...]:
        """The addresses that no error and no warning names."""
        told = " ".join(one.violation.message for one in self.grave)
        return tuple((said, address) for said, address in self.addresses if address not in told)

    def _visited(self) -> Iterator[tuple[str, str | None]]:
        for check in checks_of_addresses(self.judgement):
            if check.kind in _VISITED:
                yield _VISITED[check.kind], check.url
            if check.redirects and check.kind in _LEADING_ON:
                yield "leads to", check.final_url

    def _counting(self) -> Iterator[Finding]:
        return (one for one in self.judgement.findings if not one.suppressed)


_VISITED = {"webpage": "address", "doi": "DOI", "archive": "archived copy", "identifier": "identifier",
            "arxiv": "arXiv", "pubmed": "PubMed", "pmc": "PubMed Central"}  # fmt: skip
_LEADING_ON = {"webpage", "doi"}


def _stated(item: Item) -> Iterator[tuple[str, str | None]]:
    yield "address", item.url
    yield "archived copy", item.archive_url
