"""`docs/security.md` tells the limits that are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.config import files
from citecheck.engines import inspection
from citecheck.fetch.cache import bodies, database
from citecheck.fetch.wire import content_codings, limits
from citecheck.formats.files import safe_xml, safe_zip, yaml_nodes
from citecheck.formats.prose.shared import rst_costs
from citecheck.intake import paths
from citecheck.parsing.document.ties import same_works
from citecheck.rules import cc7_same_work
from citecheck.workers import PAGE, for_document

TOLD = (Path(__file__).parent.parent.parent / "docs" / "security.md").read_text(encoding="utf-8")
MB = 1_000_000
TINY, SMALL, LARGER, LARGEST = (for_document(size * MB) for size in (0, 1, 2, 200))
EACH = f"{(LARGER.memory - SMALL.memory) // MB} MB and {LARGER.work - SMALL.work} s for each further megabyte"

SENTENCES = [
    f"| a document, standard input | {paths.LARGEST // MB} MB |",
    f"| a saved page for `inspect` | {inspection._LARGEST // MB} MB |",
    f"{TINY.memory // MB} MB of memory and {TINY.work} s of work",
    f"({EACH}, never above {LARGEST.memory / 1000 / MB:.1f} GB); {TINY.deadline / 60:.0f} minutes",
    f"{PAGE.memory // MB} MB of memory, {PAGE.work} s of work",
    f"{safe_zip._MOST_MEMBERS:,} members, {safe_zip._LARGEST_MEMBER // MB} MB a member",
    f"{safe_zip._LARGEST_ARCHIVE // MB} MB in all",
    f"where that is more than {safe_zip._SMALL // MB} MB",
    f"one more for each {safe_xml._LEAST_BYTES_A_TAG} bytes",
    f"{safe_xml._DEEPEST_XML} of XML, {safe_xml._DEEPEST_HTML:,} of HTML",
    f"{rst_costs._LONGEST_PARAGRAPH:,} characters; {rst_costs._LONGEST_TABLE:,}",
    f"own length and {rst_costs._SMALL:,} characters",
    f"{same_works._MOST_ALIKE}, of which {same_works._MOST_TITLES} by their titles",
    f"of one title and date that are compared | {cc7_same_work._MOST_ALIKE} |",
    f"{yaml_nodes._MOST_NODES:,} values a record after aliases are followed, nesting of {yaml_nodes._DEEPEST}",
    f"| a configuration file | {files._LARGEST >> 20} MB |",
    f"| an answer's head | {limits.most_bytes_of_head >> 10} KB |",
    f"{limits.most_bytes_of_html >> 10} KB of HTML, {limits.most_bytes >> 20} MB of anything else",
    f"on the wire {limits.most_bytes_on_the_wire >> 20} MB; {limits.most_parts:,} pieces",
    f"{content_codings._MOST_MEMBERS:,} members; windows of {1 << content_codings._WINDOW_LOG >> 20} MB",
    f"| {database._LARGEST_ROW >> 20} MB, and {bodies._LARGEST >> 20} MB unpacked |",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_limit_is_told_as_it_is_kept(sentence: str) -> None:
    assert sentence in TOLD
