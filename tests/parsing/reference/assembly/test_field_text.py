"""How the words of a field are cleaned."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.assembly.field_text import wording

FIELDS = {
    "The {<i>Origin</i>  of Species}, 1859": "Origin of Species",
    "{“Origin of Species”}.": "Origin of Species",
    "“{Origin of Species}”": "Origin of Species",
    "{“Origin” of “Species”}": "“Origin” of “Species”",
    "{Origin (of Species}), 1859": "Origin (of Species)",
    "({Origin) of Species}": "(Origin) of Species",
    "{Origin “of Species}.” 1859": "Origin “of Species.”",
    "{Origin of Species.}": "Origin of Species",
    "{Origin of...}": "Origin of...",
    "{Bell Syst. Tech. J}. 27": "Bell Syst. Tech. J.",
    "{М}., 1859": "М.",
    "{What is life}? 1944": "What is life?",
    "{Ori- gin of spe- cies}": "Origin of species",
    "{Vor- und Nachteil}": "Vor- und Nachteil",
    "{Origin of Species)}": "Origin of Species",
    "{(Origin of Species}": "Origin of Species",
    "{*Origin of Species*},": "Origin of Species",
    "{'Origin of Species'}": "Origin of Species",
}


@pytest.mark.parametrize(("marked", "words"), FIELDS.items())
def test_a_field_has_its_words_alone(marked: str, words: str) -> None:
    start, end = marked.index("{"), marked.index("}") - 1

    assert words == wording(marked.replace("{", "").replace("}", ""), start, end)
