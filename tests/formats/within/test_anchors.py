"""The names under which each format may be entered, and where more may come from elsewhere."""

from __future__ import annotations

import pytest

from citecheck.formats import within
from citecheck.formats.within.anchors import names_of
from citecheck.model.document import Document


def anchors(path: str, text: str) -> within.Anchors:
    return within.anchors(Document(path, text.encode()))


@pytest.mark.parametrize(
    ("heading", "name", "maker"),
    [
        ("What's new in 2.0?", "whats-new-in-20", "GitHub"),
        ("A & B", "a--b", "GitHub"),
        ("A & B", "a-b", "GitLab, MkDocs"),
        ("Über Größe", "über-größe", "GitHub"),
        ("Über Größe", "uber-groe", "Python-Markdown"),
        ("2. Use v1.2 now", "use-v1.2-now", "pandoc"),
        ("2. Use it", "use-it", "kramdown, docutils"),
        ("2 ways", "_2-ways", "VitePress"),
        ("Use it. Now!", "_use_it_now", "Asciidoctor"),
        ("`snake_case` of _it_", "snake_case-of-it", "GitHub"),
        ("The [guide](x.md) ![badge](b.svg)", "the-guide", "all"),
        ("With `#![no_std]` and `Vec<T>`", "with-no_std-and-vect", "GitHub"),
        ("See [`x`](y.md) now", "see-x-now", "GitHub"),
        (":tada: Party", "party", "GitHub"),
        ("<b>Bold</b> &amp; more", "bold--more", "GitHub"),
        ("使用方法", "使用方法", "GitHub"),
    ],
)
def test_a_heading_has_the_name_that_each_program_gives_it(heading: str, name: str, maker: str) -> None:
    assert name in names_of(heading), maker


@pytest.mark.parametrize(
    ("path", "text", "names"),
    [
        ("a.md", "# One\n\nTwo words\n===\n\n> ## Three ##\n", "one two-words three"),
        ("a.md", "## Use {#own}\n## It { id=other .x }\n## Now {: #third }\n", "own other third use it now"),
        ("a.md", "## Use\n## Use\n", "use use-1 use_1"),
        ("a.md", "(label)=\n<a name='x'></a><div id=y>[]{#z}\n", "label x y z"),
        ("a.md", '!!! note\n    ## Within\n=== "A tab"\n', "within a-tab"),
        ("a.html", "<h2 id=\"x\">A</h2><a name='y'></a>", "x y a"),
        ("a.rst", ".. _Label one:\n\nA title\n=======\n\nOver\n----\n\n_`inline`\n", "label-one a-title over inline"),
        ("a.adoc", "[[x]]\n== A title\n\n[#y.z]\nanchor:w[] [[v,V]]\n", "x y w v _a_title a-title"),
        ("a.org", "* TODO A *title* :tag:\n:CUSTOM_ID: x\n<<y>>\n** [[u][Linked]]\n", "x y *Linked linked"),
        ("a.ipynb", '{"cells": [{"cell_type": "markdown", "source": "# In a cell"}]}', "in-a-cell"),
    ],
)
def test_a_document_has_the_anchors_of_its_headings_and_those_that_it_states(path: str, text: str, names: str) -> None:
    assert set(names.split()) - anchors(path, text).names == set()


def test_case_and_what_pages_put_before_a_name_do_not_count() -> None:
    held = anchors("a.md", '# Use it\n=== "A tab"\n')

    assert [True, True, True, False] == [
        held.has(name) for name in ("Use-It", "user-content-use-it", "use-it--a-tab", "use")
    ]


@pytest.mark.parametrize(
    ("path", "text", "complete"),
    [
        ("a.md", "# Plain\n<!-- a comment -->\n::: warning\nMind.\n:::\n", True),
        ("a.md", "{{ toc }}", False),
        ("a.md", '--8<-- "more.md"', False),
        ("a.md", "::: package.module\n", False),
        ("a.md", "import Part from './part.mdx'\n", False),
        ("a.md", "#### <!-- md:setting config.x -->", False),
        ("a.rst", "Plain\n=====\n\n.. note:: x\n", True),
        ("a.rst", ".. automodule:: x\n", False),
        ("a.rst", ".. py:function:: x\n", False),
        ("a.adoc", "include::x.adoc[]\n", False),
        ("a.org", "#+INCLUDE: x.org\n", False),
        ("a.html", "<h1>{% title %}</h1>", False),
    ],
)
def test_what_takes_text_from_elsewhere_may_have_any_anchor(path: str, text: str, complete: bool) -> None:
    assert complete == anchors(path, text).complete
