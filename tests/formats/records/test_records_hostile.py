# ruff: noqa: E501 -- a case stays on one line
"""Files that are built to take all time or memory: each is read or refused at once."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.formats import read
from citecheck.model.document import Document

ALIASES = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + step)}: &{chr(98 + step)} [{','.join(['*' + chr(97 + step)] * 9)}]\n" for step in range(8)
)
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'

READ = [  # format, content, references
    ("bibtex", "@article{" * 5000, 1),
    ("bibtex", "@article{a, title={" + "{" * 30_000, 1),
    ("bibtex", "@article{a, title={" + "\\" * 10_001 + "}}", 1),
    ("bibtex", "@article{a, title={" + "$x" * 5000 + "}}", 1),
    ("bibtex", "@article{a, author={" + "A B and " * 2000 + "}}", 1),
    ("bibtex", '@string{a = a # a # a}@article{a, title = a # "x"}', 1),
    (
        "bibtex",
        "".join(f"@xdata{{k{n}, xdata = {{{','.join(f'k{m}' for m in range(40))}}}}}\n" for n in range(40))
        + "@book{a, xdata = {k1}, title = {x}}",
        1,
    ),
    ("csl-yaml", ALIASES + "references: *i\n", 9),
    ("endnote-xml", ENTITIES + "<xml><records><record><titles><title>&c;</title></titles></record></records></xml>", 1),
    (
        "endnote-xml",
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><xml><record><notes>&f;</notes></record></xml>',
        1,
    ),
    ("ris", "TY  - JOUR\nTI  - x\n" + "more\n" * 10_000, 1),
]
REFUSED = [
    ("csl-json", "[" * 100_000),
    ("csl-json", '{"a":' * 50_000),
    ("csl-yaml", "[" * 5000),
    ("csl-json", "1" * 10_000),
]


@pytest.mark.parametrize(("format_name", "content", "references"), READ)
def test_a_hostile_file_is_read(format_name: str, content: str, references: int) -> None:
    reading = read(Document("a file", content.encode(), format_name))

    assert references == len(reading.references)
    assert all("root:" not in str(reference.item) for reference in reading.references)


@pytest.mark.parametrize(("format_name", "content"), REFUSED)
def test_a_file_nested_beyond_sense_is_refused(format_name: str, content: str) -> None:
    with pytest.raises(InputError, match="a file"):
        read(Document("a file", content.encode(), format_name))
