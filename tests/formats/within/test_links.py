"""The targets that each format links to within a project, and what is no link there."""

from __future__ import annotations

import json

import pytest

from citecheck.formats import within
from citecheck.model.document import Document

MARKDOWN = """
[a](one.md), ![b](two.png "Two"), [c](<with space.md#x>), [d](p_(1).md), [![e](three.png)](four.md "T")
[f]: five.md 'Five'
[unused]: nowhere.md
See [F].
<a class="x" href="six.html#y">g</a> <img src='seven.svg'>
`[h](code.md)` <!-- [i](comment.md) --> \\[j\\](escaped.md) [^1]: note.md

```
[k](fenced.md)
```

| [l](cell.md) |
| --- |
"""
HTML = """<a href="a.html#x">a</a> <img alt="" src='b.png'> <!-- <a href="c.html">c</a> -->
<script>"<a href='d.html'>"</script> <link href="e.css"> <a id="f">f</a> <a href="g.html?x=1&amp;y=2">g</a>"""
RST = """
.. image:: a.png
.. figure:: b.svg

   :doc:`c` and :doc:`the guide </d/e>`, :download:`f.zip`, `text <g.html#x>`_, `h <https://example.org>`_
   ``:doc:`literal```, :ref:`label`

.. code-block:: rst

   :doc:`code`

.. a comment
   :doc:`hidden`

Shown so::

   :doc:`shown`

.. |logo| image:: i.png
"""
ASCIIDOC = """
link:a.pdf[A], xref:b.adoc#c[B], xref:d[D], <<#e,E>>, <<f.adoc#g>>, <<plain>>, image::h.png[], image:i.png[I]
// link:comment.pdf[]

----
link:listing.pdf[]
----

include::j.adoc[]
"""
ORG = """
[[file:a.org::*Use][A]], [[./b.png]], [[#c][C]], [[*D][D]], [[file:e.el::12]], [[https://example.org][F]]
#+begin_src org
[[file:code.org]]
#+end_src
"""


def targets(path: str, text: str) -> list[str]:
    return [link.target for link in within.links(Document(path, text.encode()))]


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        (
            "a.md",
            MARKDOWN,
            "one.md two.png with space.md#x p_(1).md three.png four.md five.md six.html#y seven.svg cell.md",
        ),
        ("a.html", HTML, "a.html#x b.png g.html?x=1&y=2"),
        ("a.rst", RST, "a.png b.svg c.rst /d/e.rst f.zip g.html#x https://example.org i.png"),
        ("a.adoc", ASCIIDOC, "a.pdf b.adoc#c #d #e f.adoc#g h.png i.png j.adoc"),
        ("a.org", ORG, "a.org#*Use ./b.png #c #*D e.el"),
        ("a.html", '<base href="/x/"><a href="a.html">a</a>', ""),
        ("a.html", '<a href="{{ page }}">a</a> <a href="a.html">a</a>', ""),
    ],
)
def test_a_document_names_what_it_links_to(path: str, text: str, found: str) -> None:
    assert found == " ".join(targets(path, text))


def test_a_link_stands_at_its_target() -> None:
    link, other = within.links(Document("a.md", b"\n- [a](one.md) [b]\n\n[b]: two.md\n"))

    assert [(2, 7), (4, 6)] == [(one.location.line, one.location.column) for one in (link, other)]


def test_the_cells_of_a_notebook_link_too() -> None:
    cells = [{"cell_type": "code", "source": "[a](no.md)"}, {"cell_type": "markdown", "source": ["\n", "[b](c.md)"]}]

    (link,) = within.links(Document("a.ipynb", json.dumps({"cells": cells}).encode()))

    assert ("c.md", "cell 2, line", 2) == (link.target, link.location.unit, link.location.line)
