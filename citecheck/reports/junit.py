"""JUnit XML, as Jenkins, GitLab and their kin show it: a suite a document, a case a reference, what fails as failure.

The flavour is that of Jenkins' xUnit plugin (junit-10.xsd). What could not be looked at is skipped, not passed; what is
found and fails nothing stands in the output of its case.
"""

from __future__ import annotations

from collections.abc import Sequence

from junitparser import Failure, Skipped
from junitparser.xunit2 import JUnitXml, TestCase, TestSuite
from lxml import etree

from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.exits import fails
from citecheck.model.finding import Finding
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports.concise import line
from citecheck.reports.shared.by_document import by_document
from citecheck.reports.shared.citing import shortly
from citecheck.reports.shared.deciding_check import deciding_check
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.work_address import work_address

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_NOT_LOOKED_AT = {Verdict.BLOCKED, Verdict.UNREACHABLE, Verdict.UNLINKED, Verdict.SKIPPED}


def write(report: Report) -> str:
    """Write one suite a document, in the order of the run."""
    root = JUnitXml("citecheck")
    for part in by_document(report):
        root.append(_suite(part))
    root.update_statistics()
    tree = etree.fromstring(root.tostring())
    etree.indent(tree)
    return f"{_HEAD}\n{etree.tostring(tree, encoding='unicode')}\n"


def _suite(part: Report) -> TestSuite:
    (reading,) = part.readings
    suite = TestSuite(printable(reading.path))
    suite.file = printable(reading.path)
    suite.timestamp = part.run.started.strftime("%Y-%m-%dT%H:%M:%S")
    suite.append(_case("the document itself", part, part.findings))
    for judgement in part.judgements:
        suite.append(_of_reference(judgement, part))
    return suite


def _of_reference(judgement: Judgement, part: Report) -> TestCase:
    cited = judgement.reference
    name = f"{cited.id}: {shortly(cited.item, cited.raw)}"
    head = (f"{cited.location}: {judgement.verdict} {work_address(judgement)}".rstrip(),)
    seconds = sum(one.seconds for one in judgement.checks)
    case = _case(name, part, judgement.findings, head=head, seconds=seconds)
    if not case.result and judgement.verdict in _NOT_LOOKED_AT:
        case.append(Skipped(_why_not(judgement)))
    return case


def _case(
    name: str, part: Report, findings: Sequence[Finding], *, head: Sequence[str] = (), seconds: float = 0.0
) -> TestCase:
    case = TestCase(printable(name), printable(part.readings[0].path), round(seconds, 3))
    grave = [one for one in findings if fails(one, part.run.fail_on, part.run.fail_on_codes)]
    others = [one for one in findings if not fails(one, part.run.fail_on, part.run.fail_on_codes)]
    if grave:
        worst = max(grave, key=lambda one: one.severity.rank)
        failure = Failure(printable(worst.violation.message), f"{worst.rule.code} {worst.rule.name}")
        failure.text = "\n".join(map(line, grave))
        case.append(failure)
    told = [*map(printable, head), *(line(one) + _silenced(one) for one in others)]
    if told:
        case.system_out = "\n".join(told)
    return case


def _silenced(finding: Finding) -> str:
    by = finding.suppression
    return f" (suppressed by {by.by}{': ' * bool(by.reason)}{printable(by.reason)})" if by else ""


def _why_not(judgement: Judgement) -> str:
    check = deciding_check(judgement)
    outcome = OUTCOMES.get(check.outcome) if check else None
    return f"{judgement.verdict}: {outcome.clause if outcome else 'no address was followed'}"
