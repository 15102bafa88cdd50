"""The examples of a rule's manual page, and what citecheck says of them.

Under `Bad:`, `Good:` or `For example:` stands a block of its own, indented: BibTeX, a template of wikitext, a whole
document in Markdown (it has a heading or footnotes), or else references, one a line, each a case of its own.

`ADDRESS → ANSWER` says what is answered there: a status; `host-not-found` and other failures; `301 ADDRESS`; `“Title”`
for a page (status 200, where none is stated), which may go on with `by AUTHOR`, `on DATE` and `with #PLACE`; a media
type for a file;
`unread` for a file beyond the limits of its reader; the JSON of a service.
`REGISTRY → ANSWER` says what a registry holds: a reference (with `[retracted]` and the like behind it), `nothing`,
`unregistered`, a failure; of `doi`, the agency. Other addresses show the work cited.
`the network → down` says what a run found out beside them, and `the baseline → dead-link of ADDRESS` what was accepted
beforehand.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from citecheck.biblio.urls import normalise
from citecheck.biblio.urls.fragments import place_within
from citecheck.intake.read_paths import read_paths
from citecheck.judging.baseline import Baseline, Debt
from citecheck.judging.fingerprint import Identity
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import Evidence, Exchange, Failure, FailureKind, Hop, Request, Response
from citecheck.model.finding import Finding, Rule
from citecheck.model.reference import Reference
from citecheck.model.report import Report, Run
from citecheck.model.settings import Settings
from citecheck.pages import is_heavy, unread
from citecheck.rules import RULES, close, judge, review
from citecheck.sources import learn, plan

from .registries import told_by_registries

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
LABELS = re.compile(r"^(Bad|Good|For example)\b", re.MULTILINE)
_BLOCK = re.compile(r"^(Bad|Good|For example)\b[^\n]*:\n\n((?: {4}[^\n]*\n|\n(?= {4}))+)", re.MULTILINE)
_ANSWER = re.compile(r"^(\S+|the network|the baseline) → (.+)$")
_PAGE = re.compile(
    r"(?P<status>\d{3})? ?(?P<media>\w+/\w+)?(?:“(?P<title>.+)”)?"
    r"(?: by (?P<author>.+?))?(?: on (?P<date>\d{4}-\d\d-\d\d))?(?: with #(?P<place>\S+))?"
)
_OPENINGS = {"bibtex": r"\A@", "wikitext": r"\A\{\{", "markdown": r"^(?:#|\[\^|---$)"}
_ENDINGS = {"bibtex": "bib", "markdown": "md", "wikitext": "wiki", "latex": "tex", "asciidoc": "adoc", "lines": "txt"}


@dataclass(frozen=True, slots=True)
class Example:
    """A document with what its addresses answer; `fires` says whether the rule has something to say of it."""

    rule: Rule
    fires: bool
    format: str
    text: str
    answers: Mapping[str, str]

    def findings(self, folder: Path) -> list[Finding]:
        """Return the findings that count."""
        return [finding for finding in self.report(folder).all_findings() if not finding.suppressed]

    def report(self, folder: Path) -> Report:
        """Read, plan, learn and judge as a run does, in this little world."""
        path = folder / f"example.{_ENDINGS.get(self.format, self.format)}"
        path.write_text(self.text, encoding="utf-8")
        (*readings,) = read_paths(Settings(paths=(str(path),), input_format=self.format, local_links=True)).readings
        today = Circumstances(today=AT.date(), network=self.answers.get("the network", "up"))
        judged = (judge(one, self._evidence(one), today) for reading in readings for one in reading.references)
        report = Report(Run(started=AT), tuple(readings), tuple(judged), review(readings, today))
        return close(report, today, self._baseline(report))

    def _baseline(self, report: Report) -> Baseline | None:
        """Accept `RULE of ADDRESS` of the first document."""
        if "the baseline" not in self.answers:
            return None
        name, _, address = self.answers["the baseline"].partition(" of ")
        code = next(rule.code for rule in RULES if rule.name == name)
        path = report.readings[0].project_path
        return Baseline((Debt.of(Identity(code, path, "url", address, words=address), name),), "baseline.json")

    def _evidence(self, reference: Reference) -> Evidence:
        evidence = told_by_registries(reference, self.answers)
        while requests := plan(reference, evidence):
            place = place_within(requests[0].url)
            request = replace(requests[0], fragments=frozenset({place} if place else ()))
            exchange = Exchange(request=request, outcome=self._outcome(requests[0]), at=AT)
            response = exchange.outcome if isinstance(exchange.outcome, Response) else None
            page = unread(response, "it takes too much") if response and is_heavy(response) else None
            evidence = learn(evidence, exchange, page)
        return evidence

    def _outcome(self, request: Request, hops: tuple[Hop, ...] = ()) -> Response | Failure:
        url = hops[-1].location if hops else request.url
        answer = self.answers.get(normalise(url), f"“{request.titles[0]}”" if request.titles else "200")
        if answer in set(FailureKind):
            return Failure(FailureKind(answer), url, redirects=hops)
        if answer == "unread":
            return Response(url=url, status=200, body=b"%PDF-1.7", redirects=hops)
        if answer.startswith("{"):
            return Response(url=url, status=200, body=answer.encode(), redirects=hops)
        status, _, location = answer.partition(" ")
        if status.startswith("3"):
            return self._outcome(request, (*hops, Hop(url, int(status), location)))
        page = _PAGE.fullmatch(answer)
        assert page, f"{self.rule.code}: no answer is written so: {answer}"
        headers = (("Content-Type", page["media"] or "text/html; charset=utf-8"),)
        body = b"\x89PNG" if page["media"] else _html(page)
        return Response(url=url, status=int(page["status"] or 200), headers=headers, body=body, redirects=hops)


def blocks(rule: Rule) -> list[tuple[str, str]]:
    """Return the blocks of a manual page, each with its label."""
    return _BLOCK.findall(rule.documentation + "\n")


def examples(rule: Rule) -> Iterator[Example]:
    """Yield the examples of a rule's manual page, each reference of a block of lines by itself."""
    for label, block in blocks(rule):
        lines = [line[4:] for line in block.rstrip().split("\n")]
        told = [match.groups() for line in lines if (match := _ANSWER.match(line))]
        answers = {place if place.startswith("the ") else normalise(place): answer for place, answer in told}
        said = [line for line in lines if not _ANSWER.match(line)]
        whole = "\n".join(said).strip() + "\n"
        kind = _format(whole)
        for text in [line for line in said if line] if kind == "lines" else [whole]:
            yield Example(rule, label != "Good", kind, text, answers)


def _format(text: str) -> str:
    return next((name for name, opening in _OPENINGS.items() if re.search(opening, text, re.MULTILINE)), "lines")


def _html(page: re.Match[str]) -> bytes:
    title, author, date = page["title"], page["author"], page["date"]
    metadata = f'<meta name="author" content="{author}">' if author else ""
    metadata += f'<meta property="article:published_time" content="{date}">' if date else ""
    metadata += f'<title>{title}</title><meta property="og:title" content="{title}">' if title else ""
    heading = f"<h1>{title}</h1>" if title else ""
    heading += f'<h2 id="{page["place"]}">A part</h2>' if page["place"] else ""
    return f"<!doctype html><html><head>{metadata}</head><body>{heading}<p>It rained.</p></body></html>".encode()
