"""What a repair makes of fields as they are marked, and where it leaves them as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.repairs.east_asian_brackets import title_in_brackets
from citecheck.parsing.reference.repairs.gost import gost_author_and_title
from citecheck.parsing.reference.repairs.title_and_container import organisation_behind_title
from citecheck.parsing.reference.tokens.spans import Span
from tests.parsing.reference.marked import drafted


def fields(draft: Draft) -> list[tuple[str, str]]:
    return [(span.name, draft.words(span)) for span in draft.spans]


def test_an_organisation_behind_a_title_is_parted_from_it() -> None:
    found = organisation_behind_title(drafted("{title Ice on the lake. Academy of Sciences}"))

    assert [("title", "Ice on the lake"), ("container", "Academy of Sciences")] == fields(found)


@pytest.mark.parametrize("imprint", ["{volume 12}", "({issue 3})", "pp. {pages 12-15}", "{publisher Springer}"])
def test_an_organisation_is_no_container_beside_an_imprint(imprint: str) -> None:
    draft = drafted(f"{{title Ice on the lake. Academy of Sciences}}, {imprint}")

    assert draft == organisation_behind_title(draft)


@pytest.mark.parametrize("label", ["", "[12] "])
def test_the_house_behind_a_bracketed_title_is_its_publisher(label: str) -> None:
    found = title_in_brackets(drafted(f"{label}丸山眞男『日本の思想』岩波書店、1961年"))

    assert [("author", "丸山眞男"), ("title", "日本の思想"), ("publisher", "岩波書店")] == fields(found)


def test_what_begins_where_a_title_ends_is_kept() -> None:
    draft = drafted("Толстой Л. Н. Война и мир[роман]. М.: Наука, 1869.")
    place = next(place for place, token in enumerate(draft.tokens) if token.text == "[")
    start, end = draft.tokens[place].start, draft.tokens[place + 1].end

    found = gost_author_and_title(replace(draft, spans=(Span("title", start, end, place, place + 2, 0.9),)))

    assert [("author", "Толстой Л. Н"), ("title", "Война и мир"), ("title", "[роман")] == fields(found)
