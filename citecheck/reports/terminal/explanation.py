"""Every step to the verdict of one reference: what was read, asked, answered, shown, compared and said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from citecheck.judging.case import Case
from citecheck.judging.observation import Look
from citecheck.judging.verdict import earning
from citecheck.model.evidence import Answer, Exchange, Failure, Response
from citecheck.model.finding import Finding, Rule
from citecheck.model.page import Page
from citecheck.model.report import Judgement
from citecheck.model.settings import Presentation
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.palette import SEVERITIES, VERDICTS
from citecheck.reports.terminal.screen import Screen, hanging, indented

_CANDIDATES = 8
_FAMILIES = {
    "CC1": "form", "CC2": "identifiers", "CC3": "links", "CC4": "agreement with the page", "CC5": "registries",
    "CC6": "preservation", "CC7": "the document", "CC8": "access", "CC9": "what was not looked at",
}  # fmt: skip
"""What the rules of each hundred are about."""
_SAME = {True: "the same work", False: "another work", None: "cannot be told"}


def show(judgement: Judgement, case: Case, rules: Sequence[Rule], presentation: Presentation) -> None:
    """Print the steps; `rules` are those that looked."""
    console = open_console(presentation)
    screen = Screen.of(console, presentation)
    for part in steps(judgement, case, rules, screen):
        console.print(part)


def steps(judgement: Judgement, case: Case, rules: Sequence[Rule], screen: Screen) -> Iterator[RenderableType]:
    """Yield the steps as parts of a screen."""
    reference = judgement.reference
    label = f" {reference.label}" if reference.label else ""
    yield Text.assemble(
        (printable(f"{reference.kind.value}{label}"), "bold"), "  ", (printable(str(reference.location)), "dim"),
        ("  id ", "dim"), printable(reference.id),
    )  # fmt: skip
    yield _step("What was read")
    yield indented(screen.text(" ".join(reference.raw.split())), 2)
    yield _step(f"How it was understood: {_UNDERSTOOD[reference.understood]}")
    yield indented(_fields(judgement, screen), 2)
    yield _step("What was asked, and what was answered")
    yield from _asked(judgement, case, screen)
    yield _step("What the rules said")
    yield from _said(judgement.findings, rules, screen)
    yield _step("The verdict")
    yield from _verdict(judgement, case)


_UNDERSTOOD = {"full": "in full", "partial": "in part", "none": "nothing in it tells of a work"}


def _step(heading: str) -> RenderableType:
    return Group(Text(), Text(heading, "bold"))


def _fields(judgement: Judgement, screen: Screen) -> RenderableType:
    """Show each variable with its value and, where it was read out of text, how sure its reader is."""
    reference = judgement.reference
    table = _grid(3)
    for name, value in reference.item.to_csl().items():
        sure = reference.confidence.get(name.lower().replace("-", "_"))
        table.add_row(
            Text(name, "dim"), screen.text(_value(value)), Text(f"{sure:.2f}" if sure is not None else "", "dim")
        )
    if reference.antecedent:
        table.add_row(Text("taken from", "dim"), printable(reference.antecedent), "")
    if reference.same_as:
        table.add_row(Text("same work as", "dim"), printable(reference.same_as), "")
    return table


def _value(value: object) -> str:
    match value:
        case list():
            return "; ".join(_value(one) for one in value)
        case {"date-parts": [parts, *_]} if isinstance(parts, list):
            return "-".join(f"{part:02}" if isinstance(part, int) else str(part) for part in parts)
        case dict():
            return ", ".join(str(one) for one in value.values())
    return str(value)


def _asked(judgement: Judgement, case: Case, screen: Screen) -> Iterator[RenderableType]:
    if not judgement.checks:
        yield indented(Text("Nobody: it states no address and no identifier to follow.", "dim"), 2)
    for number, (look, check) in enumerate(zip(case.looks, judgement.checks, strict=False), start=1):
        head = Text.assemble((f"{number}. {check.kind}  ", "bold"), screen.text(look.asked), overflow="fold")
        yield indented(head, 2)
        for line in (*_exchange(look.visit.exchange, screen), *_page(look, screen), *_match(look, case, screen)):
            yield indented(line, 5)
        sign = VERDICTS[look.verdict]
        earned = Text.assemble(
            "earns ", (look.verdict.value, sign.style), f": {look.outcome.clause} ({look.outcome.word})"
        )
        yield indented(hanging(Text(sign.sign, sign.style), earned), 5)
    for number, answer in enumerate(judgement.evidence.answers, start=len(case.looks) + 1):
        yield from _answer(number, answer, judgement.checks[number - 1].outcome, screen)


def _answer(number: int, answer: Answer, word: str, screen: Screen) -> Iterator[RenderableType]:
    """Show what a registry was asked and said, and what its records bear."""
    question = answer.question
    asked = f"{number}. {question.registry.called}, by {question.by.value}"
    yield indented(Text.assemble((f"{asked}  ", "bold"), screen.text(question.value)), 2)
    for line in _exchange(answer.exchange, screen):
        yield indented(line, 5)
    for record in answer.records:
        facts = "; ".join(f"{name}: {_value(value)}" for name, value in record.item.to_csl().items())
        yield indented(screen.text(f"it holds {facts}", "dim"), 5)
    yield indented(Text(f"outcome {word}"), 5)


def _exchange(exchange: Exchange, screen: Screen) -> Iterator[Text]:
    for hop in exchange.outcome.redirects:
        yield Text.assemble((f"{hop.status} ", "cyan"), "→ ", screen.text(hop.location), overflow="fold")
    how = _how(exchange)
    match exchange.outcome:
        case Failure() as failure:
            detail = f" ({failure.detail})" if failure.detail else ""
            yield Text.assemble((f"no answer: {failure.kind.value}", "yellow"), printable(detail), (how, "dim"))
        case Response() as response:
            kind = response.header("content-type") or "of no stated kind"
            partly = "" if response.complete else ", read as far as was needed"
            yield Text.assemble((f"{response.status} ", "cyan"), printable(kind), (partly + how, "dim"))


def _how(exchange: Exchange) -> str:
    """Say where an answer came from, and what it took."""
    if exchange.cached:
        return f"; from the cache, learnt {exchange.at:%Y-%m-%d %H:%M} UTC"
    if not exchange.attempts:
        return "; nobody was asked"
    attempts = "1 attempt" if exchange.attempts == 1 else f"{exchange.attempts} attempts"
    alive = f"; last seen alive {exchange.last_ok:%Y-%m-%d}" if exchange.last_ok else ""
    return f"; {attempts}, {exchange.seconds:.2f} s{alive}"


def _page(look: Look, screen: Screen) -> Iterator[RenderableType]:
    page = look.page
    if page is None:
        return
    because = f", since {page.because}" if page.because else ""
    yield screen.text(f"the page is taken for: {page.kind.value}{because}")
    yield from _titles(page)
    facts = {name: value for name, value in page.item.to_csl().items() if name not in {"type", "title", "URL"}}
    stated = "; ".join(f"{name}: {_value(value)}" for name, value in facts.items())
    if stated:
        yield screen.text(f"it states {stated}", "dim")


def _titles(page: Page) -> Iterator[RenderableType]:
    if not page.candidates:
        yield Text("it states no title", "dim")
        return
    table = _grid(2)
    for one in page.candidates[:_CANDIDATES]:
        sources = ", ".join((one.source, *one.also))
        table.add_row(Text(printable(sources), "dim"), Text(f"“{printable(one.text)}”"))
    yield Text("it gives itself these titles:", "dim")
    yield indented(table, 2)
    if (more := len(page.candidates) - _CANDIDATES) > 0:
        yield indented(Text(f"and {more} more", "dim"), 2)


def _match(look: Look, case: Case, screen: Screen) -> Iterator[Text]:
    match = look.match
    if match is None:
        return
    cited = " / ".join(f"“{title}”" for title in case.item.titles)
    found = f"with “{match.best}”" if match.best else "with none of them"
    yield screen.text(f"compared: {cited} {found}: {_SAME[match.same]} (score {match.score:.2f})")
    for one in match.differences:
        weight = "parts two works" if one.is_another_work else "a matter of dress"
        yield screen.text(f"· {one.kind}: “{one.cited}” against “{one.found}”, {weight}", "dim")


def _said(findings: Sequence[Finding], rules: Sequence[Rule], screen: Screen) -> Iterator[RenderableType]:
    for finding in findings:
        look, violation = SEVERITIES[finding.severity], finding.violation
        head = Text.assemble(
            (finding.severity.value, look.style), " ", (f"{finding.rule.code} {finding.rule.name}", "bold"), "  ",
            screen.text(violation.message), overflow="fold",
        )  # fmt: skip
        yield indented(hanging(Text(look.sign, look.style), head), 2)
        if violation.suggestion:
            yield indented(screen.text(f"→ {violation.suggestion}", "green"), 4)
        if finding.suppression:
            why = f": {finding.suppression.reason}" if finding.suppression.reason else ""
            yield indented(screen.text(f"suppressed by {finding.suppression.by.value}{why}", "dim"), 4)
    spoke = {finding.rule.code for finding in findings}
    silent = Counter(rule.code[:3] for rule in rules if rule.code not in spoke)
    families = ", ".join(f"{count} of {_FAMILIES[family]} ({family})" for family, count in sorted(silent.items()))
    yield indented(Text(f"{silent.total()} other rules looked and said nothing: {families}", "dim"), 2)


def _verdict(judgement: Judgement, case: Case) -> Iterator[RenderableType]:
    look = VERDICTS[judgement.verdict]
    said = Text.assemble((judgement.verdict.value, look.style), f": {look.means}; {earning(case)}")
    yield indented(hanging(Text(look.sign, look.style), said), 2)


def _grid(columns: int) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    for _ in range(columns - 1):
        table.add_column(overflow="fold")
    return table
