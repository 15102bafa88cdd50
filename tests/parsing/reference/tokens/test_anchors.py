"""What rules alone read in a reference, and what it means there."""

from __future__ import annotations

import itertools

import pytest

from citecheck.parsing.reference.tokens.anchors import find_anchors

ANCHORS = {
    "Darwin, see https://darwin.example/a_(b), p.": [("url", "https://darwin.example/a_(b)")],
    "Darwin (see https://darwin.example/a).": [("url", "https://darwin.example/a")],
    "Darwin <https://darwin.example/a b>": [("url", "https://darwin.example/a b")],
    "[Darwin](https://darwin.example/a)": [("url", "https://darwin.example/a")],
    "Darwin, darwin-online.org.uk/content": [("url", "darwin-online.org.uk/content")],
    "Darwin, http :// www . darwin . example / a-b / c/d, accessed": [("url", "http://www.darwin.example/a-b/c/d")],
    "Darwin, http://www.darwin.example%": [("url", "http://www.darwin.example")],
    "Darwin, www.darwin.example.": [("url", "www.darwin.example")],
    "https://darwin.example/a\\_b&amp;c": [("url", "https://darwin.example/a_b&c")],
    "<https://doi.org/10.1000/ABC>": [("doi", "10.1000/abc")],
    "doi: 10.1000/abc.": [("doi", "10.1000/abc")],
    "arXiv:math/0211159 [math.DG]": [("arxiv", "math/0211159")],
    "ArXiv, abs/1412.6980.": [("arxiv", "1412.6980")],
    "ISBN 978-2-7073-0275-5": [("isbn", "978-2-7073-0275-5")],
    "ISSN 0031-899X": [("issn", "0031-899X")],
    "PMID: 4757352": [("pmid", "4757352")],
    "PMCID: PMC1234567": [("pmcid", "PMC1234567")],
    "Darwin [Internet]": [("medium", "Internet")],
    "Darwin (n.d.)": [("nodate", "(n.d.)")],
    "[12] Darwin": [("mark", "[12]")],
    "3. Darwin": [("mark", "3.")],
    "Darwin 117–149": [("range", "117–149")],
    "Darwin xiv-xix": [("range", "xiv-xix")],
    "Darwin, accessed 4 May 2021": [("accessed", "4 May 2021")],
    "Darwin, archived 4 May 2021": [("archived", "4 May 2021")],
    "Darwin (1859) [4 May 2021]": [("accessed", "4 May 2021")],
    "Darwin, 2021年5月4日閲覧": [("accessed", "2021年5月4日")],
}


@pytest.mark.parametrize(("text", "anchors"), ANCHORS.items())
def test_an_anchor_is_read_whatever_surrounds_it(text: str, anchors: list[tuple[str, str]]) -> None:
    assert anchors == [(anchor.kind, anchor.value) for anchor in find_anchors(text)]


def test_anchors_stand_in_order_and_never_overlap() -> None:
    text = "1. Darwin 12-15 https://darwin.example/10-20 doi:10.1000/1-2, 7-9"

    found = find_anchors(text)

    assert ["mark", "range", "url", "doi", "range"] == [anchor.kind for anchor in found]
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_two_anchors_may_meet() -> None:
    assert 2 == len(find_anchors("<https://a.example/><https://b.example/>"))


ACCESSED = {
    "(accessed 7.25.24)": "2024-07-25",
    "(accessed 7.25.24 again)": "2024-07-25",
    "(accessed 12.31.09)": "2009-12-31",
    "(accessed 2024-07-25)": "2024-07-25",
}


@pytest.mark.parametrize(("written", "date"), ACCESSED.items())
def test_a_visit_may_be_dated_month_first(written: str, date: str) -> None:
    (found,) = [anchor for anchor in find_anchors(f"Darwin {written}") if anchor.kind == "accessed"]

    assert date == str(found.date)
