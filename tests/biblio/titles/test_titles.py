"""The comparison of titles: a table of cases, the candidates of whole pages, and laws that hold for any text."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio.titles import Difference, same_title
from tests.shared import SHARED

HERE = Path(__file__).parent
PAIRS = SHARED / "data/webmeta/pairs.jsonl.xz"
ANSWERS = {"yes": True, "no": False, "unknown": None}


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if not line.startswith("#")]


CASES = rows("cases.tsv")
titles = st.one_of(st.sampled_from([case[0] for case in CASES]), st.text(max_size=80))


@pytest.mark.parametrize(("cited", "candidate", "same", "note"), CASES)
def test_a_pair_is_judged_as_a_librarian_would(cited: str, candidate: str, same: str, note: str) -> None:
    match = same_title(cited, [candidate])

    assert ANSWERS[same] is match.same, (note, match)


@pytest.mark.parametrize(("cited", "candidate", "same", "note"), [case for case in CASES if case[2] != "unknown"])
def test_the_answer_is_the_same_from_either_side(cited: str, candidate: str, same: str, note: str) -> None:
    match = same_title(candidate, [cited])

    assert ANSWERS[same] is match.same, (note, match)


@pytest.mark.parametrize(("cited", "candidates", "site", "same"), rows("pages.tsv"))
def test_the_candidates_of_a_page_are_weighed_together(cited: str, candidates: str, site: str, same: str) -> None:
    match = same_title(cited, candidates.split(" ¦ "), site=site or None)

    assert ANSWERS[same] is match.same, match


def said(difference: Difference, cited: str, candidate: str) -> str:
    """Write a difference as the table does: its kind alone where it is of the titles as wholes."""
    whole = (difference.cited, difference.found) == (cited, candidate)
    return difference.kind if whole else f"{difference.kind}: {difference.cited} → {difference.found}".rstrip()


@pytest.mark.parametrize(("cited", "candidate", "score", "differences"), rows("differences.tsv"))
def test_every_difference_is_named(cited: str, candidate: str, score: str, differences: str) -> None:
    match = same_title(cited, [candidate])

    assert differences == "; ".join(said(one, cited, candidate) for one in match.differences)
    assert score == f"{match.score:.3f}"


@given(titles)
@settings(max_examples=300)
def test_a_title_equals_itself(title: str) -> None:
    match = same_title(title, [title])

    if match.same is None:
        assert not any(char.isalnum() for char in title)
    else:
        assert (True, 1.0) == (match.same, match.score)


@given(titles, titles)
@settings(max_examples=300)
def test_any_two_texts_compare(cited: str, candidate: str) -> None:
    match = same_title(cited, [candidate, "", candidate[:7]], site=candidate[-5:])

    assert 0 <= match.score <= 1


@given(
    st.sampled_from([case[0] for case in CASES if len(case[0]) > 20]), st.sampled_from(["The Ledger", "일보", "新聞"])
)
@settings(max_examples=100)
def test_the_name_of_a_site_makes_no_difference(title: str, site: str) -> None:
    match = same_title(title, [f"{title} | {site}"])

    assert match.same is True


def test_a_changed_number_in_one_candidate_is_not_excused_by_a_likeness_in_another() -> None:
    match = same_title("Outcomes of COP26 for forests", ["Outcomes of COP28 for forests", "Outcomes of forests"])

    assert match.same is False


def test_an_equal_candidate_wins_over_a_twin() -> None:
    match = same_title(
        "Outcomes of COP26 for forests", ["Outcomes of COP28 for forests", "Outcomes of COP26 for forests"]
    )

    assert (True, "Outcomes of COP26 for forests") == (match.same, match.best)


def test_the_name_of_the_site_alone_tells_nothing() -> None:
    match = same_title("Optical clocks at sea", ["The Daily Ledger"], site="The Daily Ledger")

    assert match.same is None


def test_a_home_page_may_be_cited_by_the_name_of_its_site() -> None:
    match = same_title("Korea Customs Service", ["Korea Customs Service"], site="Korea Customs Service")

    assert match.same is True


def test_no_candidates_tell_nothing() -> None:
    assert same_title("Optical clocks at sea", []).same is None


@pytest.mark.parametrize(
    ("cited", "candidate", "kind"),
    [
        ("Trade wars", "TRADE WARS", "case"),
        ("Trade “wars” of today", 'Trade "wars" of today', "punctuation"),
        ("Müller und die Gründe", "Muller und die Grunde", "diacritics"),
        ("Ｔｒａｄｅ wars", "Trade wars", "width"),
        ("Trade &amp; wars", "Trade & wars", "markup"),
        ("Outcomes of COP26 for forests", "Outcomes of COP28 for forests", "number"),
        ("Foundations of algebra", "Foundations of algebra II", "part"),
        ("Erratum to: Optical clocks at sea", "Optical clocks at sea", "erratum"),
        ("Reply to: Optical clocks at sea", "Optical clocks at sea", "reply"),
        ("Tariffs raise the price", "Tariffs do not raise the price", "negation"),
        ("The economics of war in Europe", "The economics of peace in Europe", "word"),
        ("Smuggling routes of Central Asia", "Smuggling routes of Central Asia: a history", "subtitle"),
        ("Smuggling routes of Central…", "Smuggling routes of Central Asia and beyond", "truncation"),
        ("Smuggling routes of Asia", "Smuggling routes of Asia | Ledger", "site-name"),
        ("The colour of labour", "The color of labor", "spelling"),
        ("C1imate change in the Alps", "Climate change in the Alps", "ocr"),
        ("Война и мир: роман-эпопея", "Voina i mir: roman-epopeia", "transliteration"),
    ],
)
def test_a_difference_is_named(cited: str, candidate: str, kind: str) -> None:
    differences = same_title(cited, [candidate]).differences

    assert kind in {difference.kind for difference in differences}


@pytest.mark.skipif(not PAIRS.exists(), reason="the labelled pairs are not here")
def test_labelled_pairs_are_judged_right() -> None:
    seen, accepted = Counter[str](), Counter[str]()
    with lzma.open(PAIRS, "rt", encoding="utf-8") as lines:
        for place, line in enumerate(lines):
            if place % 4:
                continue
            pair = json.loads(line)
            kind = "same" if pair["label"] else "twin" if "twin" in pair["kind"] else "other"
            seen[kind] += 1
            accepted[kind] += same_title(pair["cited"], pair["cands"]).same is True

    assert accepted["same"] >= 0.988 * seen["same"]
    assert accepted["other"] <= 0.004 * seen["other"]
    assert accepted["twin"] <= 0.005 * seen["twin"]
