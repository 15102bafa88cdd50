"""Reference strings of every style, read into the expected CSL items; see `cases/`, one file a style."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.parsing.reference.parse import parse, parse_all

CASES: list[tuple[str, dict[str, Any]]] = [
    (f"{path.stem}-{number}", case)
    for path in sorted(Path(__file__).parent.glob("cases/*.json"))
    for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")), start=1)
]
TEXTS = [case["text"] for _, case in CASES]


@pytest.mark.parametrize(("text", "csl"), [(c["text"], c["csl"]) for _, c in CASES], ids=[name for name, _ in CASES])
def test_a_reference_is_read_into_its_fields(text: str, csl: dict[str, Any]) -> None:
    parsed = parse(text)

    assert csl == parsed.item.to_csl()


BACK_REFERENCES = {
    "Ibid.": None,
    "[ix] Ibid., p. 57, 213-215": "57, 213-215",
    "Там же. С. 12.": "12",
    "Мөн тэнд, 45.": "45",
    "Ebd., S. 3": "3",
}


@pytest.mark.parametrize(("text", "page"), BACK_REFERENCES.items())
def test_a_back_reference_has_only_pages(text: str, page: str | None) -> None:
    parsed = parse(text)

    assert ("ibid", page, None) == (parsed.backreference, parsed.item.page, parsed.item.title)


def test_a_reference_that_breaks_off_says_so() -> None:
    parsed = parse("[ii] Договор о дружбе, сотрудничестве и взаимной помощи между СССР и КНДР, ")

    assert parsed.truncated
    assert parsed.item.title == "Договор о дружбе, сотрудничестве и взаимной помощи между СССР и КНДР"


def test_a_remark_that_announces_a_list_does_not_break_off() -> None:
    assert not parse("Definitions of this code are disputed. See:").truncated


@pytest.mark.parametrize(("length", "back"), [(399, "op-cit"), (400, None)])
def test_a_long_text_is_no_work_recalled(length: int, back: str | None) -> None:
    parsed = parse(f"Darwin, op. cit., p. 12, on the origin of species {'and of the races of men ' * 20}"[:length])

    assert back == parsed.backreference


def test_a_list_may_part_its_entries_by_commas() -> None:
    texts = [f"{name}, Storia della repubblica," for name in ("Rossi", "Bianchi", "Verdi", "Neri")]

    parsed = parse_all(texts)

    assert not any(entry.truncated for entry in parsed)


LITTLE = {"": "none", "***": "none", "Ibid.": "none", "https://example.org/": "partial", "doi:10.1000/182": "partial"}


@pytest.mark.parametrize(("text", "understood"), LITTLE.items())
def test_what_could_not_be_read_is_left_out(text: str, understood: str) -> None:
    parsed = parse(text)

    assert (understood, None, None) == (parsed.understood, parsed.item.author, parsed.item.title)


WRITTEN = [
    "https://a.example/x\\_y",
    "https://a.example/x\\\\_y",
    "<https://a.example/x_y>",
    "[https://a.example/x\\_y](https://a.example/x_y)",
    "https://a.example/x_y.",
]


@pytest.mark.parametrize("written", WRITTEN)
def test_an_address_is_freed_of_its_mark_up(written: str) -> None:
    parsed = parse(f"Doe, J. (2020). A title. Available at: {written} (Accessed: 1 May 2020).")

    assert parsed.item.url == "https://a.example/x_y"
    assert str(parsed.item.accessed) == "2020-05-01"


def test_a_field_knows_how_sure_it_is_and_where_it_stands() -> None:
    text = "Kuhn, T. S. (1962). The structure of scientific revolutions. University of Chicago Press."

    parsed = parse(text)

    start, end = parsed.spans["title"]
    assert text[start:end] == "The structure of scientific revolutions"
    assert 0.5 < parsed.confidence["title"] <= 1


def test_the_entries_of_a_list_are_read_in_order() -> None:
    titles = [parsed.item.title for parsed in parse_all(TEXTS)]

    assert len(TEXTS) == len(titles)
    kept = sum(ours == case["csl"].get("title") for ours, (_, case) in zip(titles, CASES, strict=True))
    assert kept > 0.9 * len(TEXTS)


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    parsed = parse(text)

    assert all(0 <= start <= end <= len(text) for start, end in parsed.spans.values())


@settings(max_examples=40)
@given(st.lists(st.sampled_from([text[:90] for text in TEXTS]), max_size=4), st.text(max_size=20))
def test_any_scraps_of_references_are_read_without_an_error(scraps: list[str], glue: str) -> None:
    assert parse(glue.join(scraps)).understood in {"full", "partial", "none"}


@settings(max_examples=20)
@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_list_is_read_whole(texts: list[str]) -> None:
    assert len(texts) == len(parse_all(texts))


def test_a_blank_that_does_not_break_is_a_blank() -> None:
    text = "Ajzen, I. The Theory of Planned Behavior / I. Ajzen // Human Decision Processes. — 1991. — V. 50."
    tied = text.replace(" / ", "\u00a0/ ").replace(" // ", "\u202f// ").replace("I. A", "I.\u00a0A")

    assert parse(text).item == parse(tied).item
