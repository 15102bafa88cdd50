"""Fragments that a page states, and those that programs own."""

from __future__ import annotations

import pytest

from citecheck.biblio.urls.fragments import place_within


@pytest.mark.parametrize("fragment", ["girders", "the-first-piers", "Über", "a.b_c", "cite_note-1", "readers"])
def test_a_name_behind_the_mark_is_a_place_in_the_page(fragment: str) -> None:
    assert fragment == place_within(f"https://example.org/x?y=1#{fragment}")


@pytest.mark.parametrize(
    "fragment",
    [
        "", "top", ":~:text=A%20Bridge", "!topic/x", "/boards/1", "page=3", "L10", "L10-L20", "t=1m20s", "~x", "+x",
        "comment-12", "comment12_3", "issuecomment-4711", "discussion_r12", "diff-0a1b2c", "12-15", "r12",
        "readme-ov-file", "tab-2", "id=4711&page=3",
    ],
)  # fmt: skip
def test_what_programs_put_there_is_none(fragment: str) -> None:
    assert place_within(f"https://example.org/x#{fragment}") is None
