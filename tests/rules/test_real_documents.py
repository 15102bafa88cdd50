"""What five real documents show without any network: every fault that is in them, and none that is not."""

from __future__ import annotations

import datetime

import pytest

from citecheck.formats import read
from citecheck.intake.reference_ids import tied_and_named
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Document
from citecheck.model.evidence import Evidence
from citecheck.rules import judge, review
from citecheck.rules.cc7_notes import key
from tests.shared import SHARED

SEEDS = SHARED / "seeds"
TODAY = Circumstances(today=datetime.date(2026, 11, 21), network="up")

FAULTS: dict[str, list[tuple[str | None, str]]] = {
    "000_7446b82b619671ee.txt": [
        ("1", "placeholder-author"),
        ("2", "note-and-entry-differ"),
        ("8", "note-and-entry-differ"),
        ("13", "note-and-entry-differ"),
        ("18", "placeholder-author"),
        ("21", "note-and-entry-differ"),
        ("22", "note-and-entry-differ"),
        ("25", "address-younger-than-access"),
        ("26", "note-and-entry-differ"),
        (None, "address-younger-than-access"),
        (None, "placeholder-author"),
        (None, "placeholder-author"),
    ],
    "001_a4fbcaf6723914b8.txt": [],
    "002_f1b6f343729f41e5.txt": [],
    "003_efb3e023e8f92321.txt": [(label, "accessed-without-address") for label in ("1", "2", "4", "5", "6", "8")],
    "004_a4829929fe47a914.txt": [
        ("2", "truncated-entry"),
        ("15", "repeated-note"),
        ("25", "homoglyph"),
        ("26", "homoglyph"),
    ],
}


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the documents are not here")
@pytest.mark.parametrize("name", FAULTS)
def test_the_faults_of_a_real_document_are_found_and_no_others(name: str) -> None:
    (reading,) = tied_and_named([read(Document(name, (SEEDS / name).read_bytes()))])
    labels = {reference.id: key(reference.label) or None for reference in reading.references}

    found = [(labels.get(one.violation.about or ""), one.rule.name) for one in review([reading], TODAY)]
    for reference in reading.references:
        found += [(labels[reference.id], one.rule.name) for one in judge(reference, Evidence(), TODAY).findings]

    assert sorted(FAULTS[name], key=str) == sorted(found, key=str)
