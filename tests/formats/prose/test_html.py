"""HTML pages: furniture goes, notes and their markers are tied, places are lines and columns of the file."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.html.read import prose, read
from citecheck.model.document import Document
from citecheck.model.prose import Block
from citecheck.model.reference import Kind


def page(body: str, encoding: str = "utf-8") -> Document:
    return Document("page.html", f"<!doctype html><html lang=en><body>\n{body}\n</body></html>".encode(encoding))


def blocks(body: str) -> tuple[Block, ...]:
    return prose(page(body)).blocks


def test_scripts_navigation_and_edit_links_are_no_text() -> None:
    found = blocks(
        "<nav><a href='https://a.org'>Menu</a></nav><script>var x</script>"
        "<h2>Text<span class='mw-editsection'>[edit]</span></h2>"
    )

    assert [("heading", "Text")] == [(block.kind, block.text) for block in found]


def test_a_link_keeps_the_address_behind_its_text() -> None:
    (block,) = blocks("<p>See <a href='https://a.org/b?c=1&amp;d=2'>the  page</a> and <a href='/local'>this</a>.</p>")

    assert [("the page", "https://a.org/b?c=1&d=2")] == [(block.text[x.start : x.end], x.url) for x in block.links]


def test_a_place_is_the_line_and_column_in_the_file() -> None:
    (block,) = blocks("<p>One &amp; two</p>")

    place = block.place(0)

    assert (2, 4) == (place.line, place.column)


def test_wikipedia_notes_are_tied_to_their_markers() -> None:
    found = blocks(
        '<p>Fact.<sup id="cite_ref-1"><a href="#cite_note-1"><span>&#91;</span>1<span>&#93;</span></a></sup></p>'
        '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> '
        '<span>Smith, J. "Cats".</span></li></ol>'
    )

    assert [("paragraph", None), ("note", "1")] == [(block.kind, block.label) for block in found]
    assert ["1"] == [mark.label for mark in found[0].marks]
    assert 'Smith, J. "Cats".' == found[1].text


def test_notes_of_pandoc_lose_their_way_back_and_keep_their_paragraphs() -> None:
    found = blocks(
        '<p>Fact<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section role="doc-endnotes"><ol>'
        '<li id="fn1"><p>First.</p><p>Second.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>'
    )

    assert [("paragraph", "Fact1."), ("note", "First.\nSecond.")] == [(block.kind, block.text) for block in found]


def test_notes_of_word_are_notes() -> None:
    found = blocks(
        '<p>Fact<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>'
        '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Smith, p. 3.</p></div>'
    )

    assert [("paragraph", None, "Fact[1]"), ("note", "1", "Smith, p. 3.")] == [(b.kind, b.label, b.text) for b in found]


def test_numbered_lists_count_as_the_browser_does() -> None:
    found = blocks("<ol start=4><li>a<li>b<li value=9>c</ol>")

    assert [("4", "a"), ("5", "b"), ("9", "c")] == [(block.label, block.text) for block in found]


@pytest.mark.parametrize("text", ["km<sup>2</sup>", "10<sup>3</sup>", "E = mc<sup>2</sup>"])
def test_exponents_are_no_markers(text: str) -> None:
    (block,) = blocks(f"<p>Some {text}</p>")

    assert () == block.marks


def test_a_raised_number_without_link_is_a_marker() -> None:
    (block,) = blocks("<p>A known fact.<sup>12</sup></p>")

    assert ["12"] == [mark.label for mark in block.marks]


@pytest.mark.parametrize(("label", "codec"), [("euc-kr", "cp949"), ("shift_jis", "cp932"), ("windows-1251", "cp1251")])
def test_the_declared_charset_is_used(label: str, codec: str) -> None:
    words = {"cp949": "한국 신문", "cp932": "日本の新聞", "cp1251": "Русская газета"}[codec]
    document = Document("page.html", f"<html><head><meta charset={label}></head><body><p>{words}".encode(codec))

    assert words == prose(document).blocks[0].text


def test_a_saved_web_archive_is_unpacked() -> None:
    archive = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9</p>\r\n--b--\r\n"
    )

    assert "café" == prose(Document("page.mht", archive)).blocks[0].text


def test_a_reference_list_gives_references() -> None:
    reading = read(
        page(
            "<h2>References</h2><ul><li>Smith, J. (2020). <i>The lives of cats</i>. Oxford: Oxford University Press. "
            "https://example.org/cats</li><li>Jones, K. (2019). <i>The lives of dogs</i>. London: Routledge.</li></ul>"
        )
    )

    assert ["The lives of cats", "The lives of dogs"] == [reference.item.title for reference in reading.references]
    assert {Kind.ENTRY} == {reference.kind for reference in reading.references}


def test_links_of_the_text_to_the_pages_own_site_are_no_sources() -> None:
    source = (
        b"<html><head><link rel=canonical href='https://wiki.org/a'></head><body><p><a href='https://wiki.org/b'>b</a> "
        b"<a href='https://else.org'>c</a></p><ul><li>Cited: <a href='https://wiki.org/d'>d</a></ul></body></html>"
    )
    found = prose(Document("page.html", source)).blocks

    assert ["https://else.org", "https://wiki.org/d"] == [link.url for block in found for link in block.links]


def test_a_table_of_numbers_and_entries_is_a_numbered_list() -> None:
    (block,) = blocks(
        "<table><tr><td>[3]</td><td>Smith, A. (2001). <i>The lives of cats</i>. Oxford: OUP.</td></tr></table>"
    )

    assert ("item", "3") == (block.kind, block.label)


def test_an_entry_that_a_number_in_the_text_leads_to_bears_it() -> None:
    found = blocks('<p>As said [<a href="#B7">7</a>].</p><p><a id="B7"></a>Smith, A. (2001). The lives of cats.</p>')

    assert [("paragraph", None), ("item", "7")] == [(block.kind, block.label) for block in found]


def test_lines_of_one_paragraph_have_their_own_places() -> None:
    (block,) = blocks("<p>[1] Smith, A. Cats.<br>[2] Jones, B. Dogs.</p>")

    assert (2, 27) == (block.place(block.text.index("[2]")).line, block.place(block.text.index("[2]")).column)


def test_the_foot_of_a_wiki_page_is_no_part_of_its_lists() -> None:
    found = blocks(
        '<ul><li>Brown, T. Steppe.</li></ul><footer class="mw-footer"><ul><li>Privacy policy</li></ul></footer>'
        '<div role="contentinfo">About us</div>'
    )

    assert ["Brown, T. Steppe."] == [block.text for block in found]


def test_buttons_behind_an_entry_are_no_part_of_it_but_their_doi_is() -> None:
    (block,) = blocks(
        '<ol><li><p>Jones, K. On fire. <i>J. Heat</i> <b>3</b>, 1-9 (2003).</p><p><a href="https://doi.org/10.1234/heat.3">'
        'Article</a> <a href="http://scholar.google.com/scholar?q=fire">Google Scholar</a></p></li></ol>'
    )

    assert "Jones, K. On fire. J. Heat 3, 1-9 (2003). https://doi.org/10.1234/heat.3" == " ".join(block.text.split())
    assert ["https://doi.org/10.1234/heat.3"] == [link.url for link in block.links]


def test_the_foot_of_a_page_is_the_sites_and_that_of_an_article_its_own() -> None:
    found = blocks("<article>Ice.<footer><p>A note.</p></footer></article><footer><p>Follow us</p></footer>")

    assert ["Ice.", "A note."] == [block.text for block in found]
