"""How much of a title may be missing before it stands for the whole no longer: thresholds, from either side."""

from __future__ import annotations

import pytest

from citecheck.biblio.titles.comparison import compare
from citecheck.biblio.titles.words import read

SHORT_AND_LONG = [
    ("Harbour", "Harbour: A history", "OTHER", "OTHER", 0.18, "subtitle"),
    ("Harbour town", "Harbour town: A history", "SHORTENED", "WANTING", 0.88, "subtitle"),
    ("Oslo", "Oslo: A history of the town", "OTHER", "OTHER", 0.11, "subtitle"),
    ("Harbour towns", "Harbour towns of the northern coast", "OTHER", "OTHER", 0.18, "truncation"),
    ("Harbours and towns", "Harbours and towns of the coast", "SHORTENED", "OTHER", 0.87, "truncation"),
    ("Old harbours", "Old harbours under siege", "OTHER", "OTHER", 0.20, "truncation"),
    ("Grand harbours", "Grand harbours under siege", "OTHER", "OTHER", 0.20, "truncation"),
    ("Old town", "Old town under siege", "OTHER", "OTHER", 0.20, "truncation"),
    ("Towns of", "Towns of the coast", "OTHER", "OTHER", 0.20, "truncation"),
    ("Harbours of", "Harbours of the coast", "SHORTENED", "OTHER", 0.85, "truncation"),
    ("The northern harbours of", "The northern harbours of the coast", "SHORTENED", "OTHER", 0.88, "truncation"),
    ("Old harbour towns", "Old harbour towns under siege", "SHORTENED", "OTHER", 0.87, "truncation"),
    (
        "Old harbour towns of Norway",
        "Old harbour towns of Norway under siege",
        "SHORTENED",
        "WANTING",
        0.89,
        "truncation",
    ),
    ("Old harbour towns under siege", "Old harbour towns", "OTHER", "SHORTENED", 0.24, "truncation"),
    (
        "Old harbour towns of Norway in winter",
        "Old harbour towns of Norway",
        "WANTING",
        "SHORTENED",
        0.91,
        "truncation",
    ),
    (
        "Old harbour towns of Norway and northern Sweden",
        "Old harbour towns of Norway",
        "WANTING",
        "SHORTENED",
        0.88,
        "truncation",
    ),
    (
        "Old harbour towns of Norway: a long history of trade",
        "Old harbour towns of Norway",
        "WANTING",
        "SHORTENED",
        0.86,
        "subtitle",
    ),
    ("Harbour towns: a history", "Harbour towns", "WANTING", "SHORTENED", 0.88, "subtitle"),
    ("Harbours: a history", "Harbours", "OTHER", "OTHER", 0.18, "subtitle"),
    ("Harbour towns: a short history of trade", "Harbour towns", "OTHER", "SHORTENED", 0.15, "subtitle"),
    ("Sea wind", "A ballad of sea wind", "OTHER", "OTHER", 0.24, "word"),
    ("Sea wind", "Ballads: Sea wind", "SHORTENED", "WANTING", 0.88, "subtitle"),
    ("Harbour and sea wind", "Ballads: Harbour and sea wind", "SHORTENED", "WANTING", 0.90, "subtitle"),
    ("Harbour and sea wind", "Ballads harbour and sea wind", "OTHER", "OTHER", 0.30, "word"),
    ("Harbour, wind, sea and night", "Ballads harbour wind sea and night", "WANTING", "WANTING", 0.85, "missing"),
    ("Sea wind", "The sea wind", "SLIPS", "SLIPS", 0.97, "function-word"),
    ("Sea wind", "Not sea wind", "TWIN", "TWIN", 0.50, "negation"),
    ("Sea wind", "Part 2 Sea wind", "TWIN", "TWIN", 0.50, "part"),
    (
        "Harbour town politics between wars",
        "Harbour town council politics between wars",
        "WANTING",
        "WANTING",
        0.92,
        "missing",
    ),
    ("Harbour town politics", "Harbour town council politics", "WANTING", "WANTING", 0.90, "missing"),
    ("Harbour town politics now", "Harbour town council politics now", "WANTING", "WANTING", 0.92, "missing"),
    (
        "Harbour town council politics between long wars",
        "Harbour town politics between wars",
        "OTHER",
        "OTHER",
        0.60,
        "missing missing",
    ),
    (
        "one two three four five six seven eight nine ten eleven harbour",
        "one two three four five six seven eight nine ten eleven old great harbour",
        "WANTING",
        "WANTING",
        0.92,
        "missing",
    ),
    ("Sea wind...", "Sea wind and other ballads", "SHORTENED", "OTHER", 0.85, "truncation"),
    ("Sea...", "Sea wind and other ballads", "OTHER", "OTHER", 0.10, "truncation"),
    ("The war of the wor...", "The war of the worlds", "SHORTENED", "SHORTENED", 0.90, "truncation"),
    (
        "Harbour towns of Norway",
        "Harbuor towns of Norway: a history",
        "SHORTENED",
        "WANTING",
        0.88,
        "spelling subtitle",
    ),
    ("Harbours and towns", "Ballads | Harbours and towns", "SHORTENED", "WANTING", 0.89, "subtitle"),
    ("Sea wind and oth...", "Sea wind and other ballads", "SHORTENED", "WANTING", 0.90, "truncation"),
]


@pytest.mark.parametrize("row", SHORT_AND_LONG, ids=lambda row: f"{row[0]} | {row[1]}")
def test_a_part_of_a_title_stands_for_it_where_it_says_enough(row: tuple[str, str, str, str, float, str]) -> None:
    short, long, citing, cited, score, kinds = row

    forth, back = compare(read(short), read(long)), compare(read(long), read(short))

    assert (citing, cited) == (forth.rank.name, back.rank.name)
    assert score == pytest.approx(forth.score, abs=0.006)
    assert kinds == " ".join(one.kind for one in forth.differences)
