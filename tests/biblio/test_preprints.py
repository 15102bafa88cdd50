"""Which items are preprints: by their server, their DOI, or what they are called."""

from __future__ import annotations

import pytest

from citecheck.biblio.item import Item
from citecheck.biblio.preprints import is_preprint, is_server


@pytest.mark.parametrize(
    "csl",
    [
        {"arxiv": "1901.01234"},
        {"DOI": "10.48550/arXiv.1901.01234"},
        {"DOI": "10.1101/2020.01.02.12345"},
        {"URL": "https://www.biorxiv.org/content/10.1101/2020.01.02.12345v2"},
        {"URL": "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2911111"},
        {"container-title": "arXiv"},
        {"container-title": "SocArXiv"},
        {"publisher": "HAL"},
        {"genre": "Working Paper"},
    ],
)
def test_a_preprint_is_told_by_its_server_its_doi_or_its_name(csl: dict[str, str]) -> None:
    assert is_preprint(Item.from_csl(csl))


@pytest.mark.parametrize(
    "csl",
    [
        {"DOI": "10.1101/gr.123456.111", "container-title": "Genome Research"},
        {"URL": "https://www.example.org/arxiv.org/1901.01234"},
        {"container-title": "Halle Studies", "publisher": "Halcyon"},
        {},
    ],
)
def test_other_works_are_no_preprints(csl: dict[str, str]) -> None:
    assert not is_preprint(Item.from_csl(csl))


@pytest.mark.parametrize(("url", "server"), [("https://arxiv.org/abs/1", True), ("https://xarxiv.org/abs/1", False)])
def test_a_server_is_told_by_its_whole_name(url: str, server: bool) -> None:
    assert server is is_server(url)
