"""A link around a picture: in every format that knows one, its address is read where the picture stands."""

from __future__ import annotations

import pytest

from citecheck import formats
from citecheck.model.document import Document
from tests.formats.prose.document_builders import docx, paragraph, run

BADGE, TARGET = "https://img.example.org/build.svg", "https://ci.example.org/build"

WRITTEN = {
    "a.md": f"A fact [![Build]({BADGE})]({TARGET}) stands.",
    "defined.md": f"A fact [![Build][b]][t] stands.\n\n[b]: {BADGE}\n[t]: {TARGET}",
    "tags.md": f'<a href="{TARGET}"><img src="{BADGE}" alt="Build"></a>',
    "a.html": f'<p>A fact <a href="{TARGET}"><img src="{BADGE}" alt="Build"></a> stands.</p>',
    "drawn.html": f'<p><a href="{TARGET}"><svg><path d="M0 0"/></svg></a></p>',
    "a.rst": f"A fact |build| stands.\n\n.. |build| image:: {BADGE}\n   :target: {TARGET}",
    "block.rst": f".. image:: {BADGE}\n   :target: {TARGET}\n   :alt: Build",
    "a.adoc": f'A fact image:{BADGE}[Build,link="{TARGET}"] stands.',
    "block.adoc": f"image::{BADGE}[Build,link={TARGET}]",
    "around.adoc": f"{TARGET}[image:{BADGE}[Build]] stands.",
    "a.org": f"A fact [[{TARGET}][{BADGE}]] stands.",
    "file.org": f"A fact [[{TARGET}][file:build.png]] stands.",
    "a.tex": rf"A fact \href{{{TARGET}}}{{\includegraphics[width=2cm]{{build}}}} stands.",
    "empty.xml": "<article><body><p>A fact "
    f'<ext-link xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{TARGET}"/>'
    " stands.</p></body></article>",
}  # fmt: skip


def _addresses(document: Document) -> list[str | None]:
    return [reference.item.url for reference in formats.read(document).references]


@pytest.mark.parametrize("name", WRITTEN)
def test_the_address_of_a_link_around_a_picture_is_read(name: str) -> None:
    assert _addresses(Document(name, WRITTEN[name].encode())) == [TARGET]


def test_a_picture_that_is_a_link_in_a_word_document_is_read() -> None:
    linked = '<w:hyperlink r:id="r1"><w:r><w:drawing/></w:r></w:hyperlink>'
    emptied = '<w:hyperlink r:id="r1"><w:r><w:t></w:t></w:r></w:hyperlink>'  # what Word leaves of a link taken out
    parts = {
        "word/_rels/document.xml.rels": "<Relationships><Relationship Id='r1' TargetMode='External' "
        f"Target='{TARGET}'/></Relationships>"
    }

    assert _addresses(docx(paragraph(run("A fact "), linked), parts=parts)) == [TARGET]
    assert _addresses(docx(paragraph(run("A fact "), emptied), parts=parts)) == []


def test_pictures_side_by_side_are_two_addresses() -> None:
    text = f"see[![a]({BADGE})]({TARGET}/1)[![b]({BADGE})]({TARGET}/2)."

    assert _addresses(Document("a.md", text.encode())) == [f"{TARGET}/1", f"{TARGET}/2"]


def test_a_picture_alone_cites_nothing() -> None:
    assert _addresses(Document("a.md", f"![Build]({BADGE}) and ![Build][b]\n\n[b]: {BADGE}".encode())) == []


def test_a_picture_in_an_entry_that_names_an_index_is_a_button() -> None:
    entry = (
        "<h2>References</h2><ol><li>Miller GA. The magical number seven. Psychol Rev. 1956;63:81-97. "
        '<a href="https://scholar.google.com/scholar_lookup?title=x"><img src="g.png" alt="Google Scholar"></a> '
        '<a href="https://doi.org/10.1037/h0043158"><img src="c.png" alt="Crossref"></a></li></ol>'
    )

    assert _addresses(Document("a.html", entry.encode())) == ["https://doi.org/10.1037/h0043158"]
