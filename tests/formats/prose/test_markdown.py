"""Markdown into blocks: what the mark-up means, and where each character stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citecheck.formats.prose.markdown.read import prose, read
from citecheck.model.document import Document
from citecheck.model.prose import Block

MARKS = st.sampled_from(
    [*"*_`[]()<>!\\^@#|~-+:&;/\"'\n 1a.", "https://a.example/b", "<sup>1</sup>", "[^1]", "\n\n", "    ", "é", "北"]
)


def blocks(text: str) -> tuple[Block, ...]:
    return prose("a.md", text).blocks


def only(text: str) -> Block:
    (block,) = blocks(text)
    return block


def test_a_link_keeps_its_words_and_its_target() -> None:
    block = only("See [the *old* page](<https://a.example/b c> 'title').")

    assert "See the old page." == block.text
    assert [("the old page", "https://a.example/b c")] == [
        (block.text[one.start : one.end], one.url) for one in block.links
    ]


def test_an_address_that_shows_itself_escaped_is_shown_as_it_is() -> None:
    block = only(r"[https://a.example/b\\_c](https://a.example/b_c)")

    assert "https://a.example/b_c" == block.text


def test_raised_numbers_are_markers_and_raised_words_are_not() -> None:
    block = only("Ice<sup>[3]</sup> on the 4<sup>th</sup> lake, m<sup>2</sup>.")

    assert ["3", "2"] == [mark.label for mark in block.marks]


def test_pandoc_keys_are_markers() -> None:
    block = only("Known [see @bat2019, p. 3; -@dorj_18].")

    assert [("bat2019", "key"), ("dorj_18", "key")] == [(mark.label, mark.style) for mark in block.marks]


def test_a_footnote_marker_without_its_note_is_a_citation_however_far_its_number() -> None:
    text = "Ice.[^1] Fire.[^41] `[^2]`\n\n[^1]: Snow, A. (2001). *Ice*. Oxford: Oxford University Press.\n"

    reading = read(Document("a.md", text.encode()))

    assert ["1", "41"] == [citation.label for citation in reading.citations]


def test_code_front_matter_and_pictures_hold_no_links() -> None:
    text = "---\nurl: https://a.example\n---\n\nWords `https://b.example` ![c](https://c.example).\n\n    https://d.example\n"

    assert [()] == [block.links for block in blocks(text)]
    assert not [block for block in blocks(text) if "example" in block.text]


def test_kinds_follow_the_blocks() -> None:
    text = "# H\n\npara\n\n- item\n\n  more\n\n> quote\n\n| a |\n|---|\n| b |\n\n[^n]: note\n\n---\n"

    assert ["heading", "paragraph", "item", "paragraph", "quote", "cell", "cell", "note", "break"] == [
        b.kind for b in blocks(text)
    ]


def test_every_character_knows_its_place() -> None:
    text = "Intro\n\n> - a **bold** word\n>   and <https://a.example/x> end\n"
    lines = text.split("\n")

    for block in blocks(text):
        for offset, character in enumerate(block.text):
            place = block.place(offset)
            if character.isalnum():
                assert character == lines[place.line - 1][place.column - 1]


@given(st.lists(MARKS, max_size=80).map("".join))
def test_any_text_is_read(text: str) -> None:
    reading = read(Document("a.md", text.encode()))

    assert "markdown" == reading.format


def test_labels_in_brackets_lead_where_they_are_defined_and_are_text_elsewhere() -> None:
    block = only("a[b] [c][d] [d] [e][] [x] [y][z]\n\n[d]: https://d.example\n[e]: https://e.example\n")

    assert "a[b] c d e [x] y" == block.text
    assert [("c", "https://d.example"), ("d", "https://d.example"), ("e", "https://e.example")] == [
        (block.text[one.start : one.end], one.url) for one in block.links
    ]


def test_roles_and_clusters_cite_their_keys() -> None:
    block = only("{cite:p}`a,b` [@snow2001, p. 3; see @ice] and @frost says")

    assert ["a", "b", "snow2001"] == [mark.label for mark in block.marks]


def test_html_between_the_lines_shows_what_a_reader_sees() -> None:
    block = only(
        "x<sup>1</sup> <sup>th</sup> &amp; <a href='https://a.example'>w</a> `https://hidden.example` `c` <!-- n -->"
    )

    assert "x1 th & w … c" == block.text.rstrip()
    assert (["1"], ["https://a.example"]) == ([mark.label for mark in block.marks], [one.url for one in block.links])


def test_a_prefix_of_keys_is_none_of_the_key() -> None:
    source = "See {cite:p}`faq-smith` and {cite}`jones`.\n\n```{bibliography} refs.bib\n:keyprefix: faq-\n```\n"

    assert ["smith", "jones"] == [one.label for one in read(Document("faq.md", source.encode())).citations]


def test_tex_that_shows_no_text_cites_nothing() -> None:
    (block,) = blocks(r"Words \index{unquoting!in ast()@in \texttt{ast()}} \label{sec:a@b} end [@smith2004]." "\n")

    assert ("Words   end [@smith2004].", ["smith2004"]) == (block.text, [mark.label for mark in block.marks])


def test_a_note_behind_an_exclamation_mark_is_no_picture() -> None:
    text, note = blocks("You use![^a]\n\n[^a]: Smith 2004.\n")

    assert ["a"] == [mark.label for mark in text.marks]
    assert "a" == note.label


def test_a_place_in_the_document_that_no_link_names_is_no_source() -> None:
    assert [] == [link for block in blocks("## Head\n[head]: #head\n\nText.\n") for link in block.links]


def test_a_key_that_is_an_identifier_leads_to_its_work() -> None:
    text = "See [@doi:10.1371/journal.pcbi.1007128; @arxiv:1407.3561v1], @pmid:25851694 and @url:https://a.example/b.\n"

    assert [
        "https://doi.org/10.1371/journal.pcbi.1007128",
        "https://arxiv.org/abs/1407.3561",
        "https://pubmed.ncbi.nlm.nih.gov/25851694/",
        "https://a.example/b",
    ] == [link.url for link in only(text).links]
    assert ["smith:2004"] == [mark.label for mark in only("See [@smith:2004].").marks]
