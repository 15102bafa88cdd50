"""Many entries of one title: each is compared with a bounded number of others, and what was not compared is told."""

from __future__ import annotations

from pathlib import Path

import citecheck
from citecheck.model.settings import Settings


def told(folder: Path, entries: list[str]) -> list[str]:
    (folder / "works.bib").write_text("\n".join(entries), encoding="utf-8")
    report = citecheck.check(folder / "works.bib", Settings(offline=True))
    findings = [*report.findings, *(finding for one in report.judgements for finding in one.findings)]
    return [finding.violation.message for finding in findings if finding.rule.code == "CC708"]


def entry(number: int, **fields: object) -> str:
    stated = {"title": "Editorial", "year": 2020, **fields}
    return f"@misc{{e{number}, {', '.join(f'{name} = {{{value}}}' for name, value in stated.items())}}}"


def test_entries_that_say_nothing_but_one_title_are_no_duplicates(tmp_path: Path) -> None:
    assert [] == told(tmp_path, [entry(number) for number in range(300)])


def test_entries_too_alike_to_be_compared_with_all_others_are_told_once(tmp_path: Path) -> None:
    found = told(tmp_path, [entry(number, volume=number) for number in range(202)])

    assert ["2 entries have the title and date of so many others that not all were compared."] == found
