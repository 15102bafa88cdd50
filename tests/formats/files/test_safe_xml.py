"""XML and HTML from strangers: what is nested too deep is named, and nothing behind it lost in silence."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.formats.files.safe_xml import parse_html, parse_xml, text_of


def nested(tag: str, depth: int) -> str:
    return f"<{tag}>" * depth + "text" + f"</{tag}>" * depth


@pytest.mark.parametrize("depth", [129, 5_000])
def test_xml_that_is_nested_too_deep_is_left(depth: int) -> None:
    with pytest.raises(InputError, match=r"deep\.xml nests elements more than 128 deep, and was left"):
        parse_xml(nested("p", depth).encode(), "deep.xml")


@pytest.mark.parametrize("depth", [2_020, 50_000])
def test_a_page_that_is_nested_too_deep_is_left(depth: int) -> None:
    with pytest.raises(InputError, match=r"deep\.html nests elements more than 2,000 deep, and was left"):
        parse_html(nested("div", depth), "deep.html")


def test_what_is_nested_as_deep_as_documents_are_is_read() -> None:
    page = parse_html(nested("div", 1_900), "deep.html")

    assert page is not None
    assert "text" == text_of(page)
    assert "text" == text_of(parse_xml(nested("p", 128).encode(), "deep.xml"))
