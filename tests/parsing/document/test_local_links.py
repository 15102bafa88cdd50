"""Links that lead to no source are counted, whatever the format."""

from __future__ import annotations

import pytest

from citecheck.formats import read
from citecheck.model.document import Document

MARKDOWN = "See [x](docs/a.md), [y](#top), [z][missing], [1][2], [w](mailto:a@b.example) and <https://c.example>.\n"
RST = "See `x <docs/a.html>`_ and `y <https://c.example>`_.\n"


@pytest.mark.parametrize(
    ("name", "text", "targets"),
    [
        ("a.md", MARKDOWN, [("docs/a.md", 6), ("#top", 22), ("[missing]", 33)]),
        ("a.rst", RST, [("docs/a.html", 6)]),
        ("b.md", "See [x][here].\n\n[here]: https://c.example\n", []),
    ],
)
def test_a_link_without_a_source_is_named_with_its_place(name: str, text: str, targets: list[tuple[str, int]]) -> None:
    found = read(Document(name, text.encode())).local_links

    assert targets == [(link.target, link.location.column) for link in found]
