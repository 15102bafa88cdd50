"""The Markdown of CSL-YAML, held against pandoc where it is at hand."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.formats import write as export
from citecheck.formats.records.csl.pandoc_markdown import read, write
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

PEOPLE = (Name(family="O_b_x*y*", given="A."), Name(literal="[World] Health_Org"))
TEXTS = [
    "plain",
    "a_b_c *d* **e** $x$ [y] `z` <q> ~t~ ^u^ \\n {k} | @me",
    "<i>Felis lybica</i> in H<sub>2</sub>O and <b>x<sup>2</sup></b>",
    '<span class="nocase">NoCase</span> and <span style="font-variant:small-caps;">Small</span>',
    "<i>open, 3 < 4 & 5 > 4",
    "# no heading",
    "1. no list",
    "- no item",
    "+ no item -- no dash ... no dots",
    "no",
    "2021-03-01",
    "1e3",
    ": and {a: b}, 'c' \"d\"",
    "https://example.org/a_b_c?d=*e*&f=$g$#~h",
    "한국과 몽골",
]


@pytest.mark.parametrize("text", [*TEXTS, "x<sup>a b</sup>"])
def test_what_is_written_reads_as_it_was(text: str) -> None:
    assert text == read(write(text))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("*Felis* and _lybica_", "<i>Felis</i> and <i>lybica</i>"),
        ("a * b * c, snake_case_name, 2 ^ 3", "a * b * c, snake_case_name, 2 ^ 3"),
        ("H~2~O, x^2^", "H<sub>2</sub>O, x<sup>2</sup>"),
        (r"a\*b\*c", "a*b*c"),
    ],
)
def test_what_others_write_is_read(text: str, says: str) -> None:
    assert says == read(text)


def test_an_address_has_no_emphasis() -> None:
    assert "https://example.org/*a*_b_" == read(r"https://example.org/*a*\_b_", address=True)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_the_yaml_as_it_reads_the_json() -> None:
    references = [
        Reference(
            id=f"r{number}",
            kind=Kind.ENTRY,
            item=Item(type="book", title=text, publisher=text, url=f"https://a.org/_{number}_*b*", author=PEOPLE),
            raw="",
            location=Location("a"),
            label=f"key{number}",
        )
        for number, text in enumerate(TEXTS)
    ]

    of_yaml, of_json = (
        _by_pandoc(export(references, form), reader) for form, reader in (("yaml", "markdown"), ("csl-json", "csljson"))
    )

    assert of_json == of_yaml


def _by_pandoc(text: str, reader: str) -> object:
    done = subprocess.run(
        ["pandoc", "-f", reader, "-t", "csljson"], input=text.encode(), capture_output=True, check=True
    )
    return {item["id"]: item for item in json.loads(done.stdout)}
