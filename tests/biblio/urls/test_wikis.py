"""Which addresses are those of wikis."""

from __future__ import annotations

import pytest

from citecheck.biblio.urls.wikis import is_wiki


@pytest.mark.parametrize(
    "url",
    [
        "https://en.wikipedia.org/wiki/Tide",
        "https://en.m.wikipedia.org/w/index.php?title=Tide&oldid=1",
        "https://harbour.fandom.com/de/wiki/Tide",
        "https://wiki.harbour.example/Tide",
        "https://www.harbour.example/wiki/Tide",
    ],
)
def test_a_wiki_is_told_by_its_host_or_its_path(url: str) -> None:
    assert is_wiki(url)


@pytest.mark.parametrize(
    "url", ["https://www.harbour.example/wikis-of-the-north", "https://mywikipedia.org.example/a", ""]
)
def test_other_sites_are_no_wikis(url: str) -> None:
    assert not is_wiki(url)
