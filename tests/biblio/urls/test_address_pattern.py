"""Which addresses a pattern means, and which patterns are none."""

from __future__ import annotations

import pytest

from citecheck.biblio.urls.address_pattern import AddressPattern

CASES = [
    # without a sign it is text that stands anywhere
    ("example.org", "https://www.example.org/a", True),
    ("example.org", "https://example-org.net/", False),
    ("https://example.org/a", "https://example.org/a?b=1", True),
    ("HTTPS://Example.org/A", "https://example.org/a", True),
    ("https://example.org/wiki/Ice_(river)", "https://example.org/wiki/Ice_(river)", True),
    ("https://example.org/a?id=3+4", "https://example.org/a?id=3+4", True),
    # with a star it is the whole address
    ("https://example.org/*", "https://example.org/a/b", True),
    ("https://example.org/*", "https://example.org.net/a", False),
    ("example.org/*", "https://example.org/a", True),
    ("example.org/*", "https://www.example.org/a", False),
    ("*.example.org/*", "https://www.example.org/a", True),
    ("*/private/*.pdf", "https://example.org/private/a.pdf", True),
    ("*/private/*.pdf", "https://example.org/private/a.pdf?x", False),
    # these are regular expressions
    (r"example\.org", "https://example.org/", True),
    (r"^https://example", "https://example.org/", True),
    (r"^example", "https://example.org/", False),
    (r"\.pdf$", "https://example.org/a.pdf", True),
    ("example.org/.*/draft", "https://example.org/2021/draft", True),
    ("kortop|selenge", "https://selenge.press/", True),
    (r"^https?://(www\.)?linkedin\.com/", "http://www.linkedin.com/in/bat", True),
    # and whoever wants to says which of them it is
    ("regex:a(b)c", "https://example.org/abc", True),
    ("glob:^a*", "https://example.org/^a", False),
    ("glob:*/a|b", "https://example.org/a|b", True),
]


@pytest.mark.parametrize(("pattern", "url", "meant"), CASES)
def test_a_pattern_means_an_address_or_not(pattern: str, url: str, meant: bool) -> None:
    assert meant == AddressPattern.of(pattern).matches(url)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "  ",
        "regex:(",
        r"\p",
        "(a+)+$",
        "(.*)*$",
        r"(\w|\d)*$",
        r"((ab)+c){2,}\.",
        "(a{1,9}b)+$",
        "regex:(?:x*){3,}",
    ],
)
def test_what_is_no_pattern_or_may_never_end_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"expected a pattern|is no regular|take for ever"):
        AddressPattern.of(pattern)


@pytest.mark.parametrize("pattern", [r"^(foo|bar)\.com$", r"(\d{4})+/", r"[(*]+\.", r"(?:www\.)?ice\.org/.+"])
def test_a_plain_repetition_is_a_pattern(pattern: str) -> None:
    assert pattern == AddressPattern.of(pattern).written
