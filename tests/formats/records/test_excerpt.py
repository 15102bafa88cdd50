"""The part of a `.bib` that some keys need: nothing else, and nothing that is lacking."""

from __future__ import annotations

import pytest

from citecheck.formats.records.bibtex.excerpt import excerpt

LIBRARY = r"""% mine
@preamble{"\newcommand{\noop}[1]{}"}
@string{asia = "Asian " # survey}
@STRING(survey = {Survey (Q)})
@string{unused = "Unused"}
@comment{jabref-meta: databaseType:bibtex;}

@inproceedings{bat2021,
  title    = {A New {Bridge}},   % my note
  crossref = {Proc},
}
@article{Kim2020, title = {Snow, @string and 50\%}, journal = asia # " Q", ids = {kim-old, kim-older}}
@article{never, title = {Never}, journal = unused}
@proceedings{proc, title = {On Bridges}, xdata = "press"}
@xdata{press, publisher = {Press}}
@misc{Kim2020, title = {A second of one key}}
"""
ENTRIES = {
    "preamble": r'@preamble{"\newcommand{\noop}[1]{}"}',
    "asia": '@string{asia = "Asian " # survey}',
    "survey": "@STRING(survey = {Survey (Q)})",
    "bat2021": "@inproceedings{bat2021,\n  title    = {A New {Bridge}},   % my note\n  crossref = {Proc},\n}",
    "kim": '@article{Kim2020, title = {Snow, @string and 50\\%}, journal = asia # " Q", ids = {kim-old, kim-older}}',
    "proc": '@proceedings{proc, title = {On Bridges}, xdata = "press"}',
    "press": "@xdata{press, publisher = {Press}}",
}


@pytest.mark.parametrize(
    ("keys", "kept"),
    [
        (["bat2021"], ["preamble", "bat2021", "proc", "press"]),
        (["KIM2020"], ["preamble", "asia", "survey", "kim"]),
        (["kim-older"], ["preamble", "asia", "survey", "kim"]),
        (["bat2021", "Kim2020"], ["preamble", "asia", "survey", "bat2021", "kim", "proc", "press"]),
        ([], ["preamble"]),
    ],
)
def test_entries_are_copied_with_what_they_need_in_the_order_of_the_file(keys: list[str], kept: list[str]) -> None:
    assert "".join(f"{ENTRIES[name]}\n\n" for name in kept) == excerpt(LIBRARY, keys)


def test_an_entry_whose_parents_go_in_a_circle_ends() -> None:
    text = "@book{a, title = {A}, crossref = {b}}\n\n@book{b, title = {B}, crossref = {a}}\n\n"

    assert text == excerpt(text, ["a"])


def test_a_block_that_is_not_closed_ends_with_the_file() -> None:
    assert '@string{a = "A\n\n' == excerpt('@misc{b, title = a}\n@string{a = "A', ["b"])[-16:]
