"""Code in running text: its indices are no markers, in any format."""

from __future__ import annotations

import pytest

from citecheck import formats
from citecheck.model.document import Document

ENTRIES = "\n\n".join(
    f"[{n}] Smith, J. (200{n}) The lives of cats, volume {n}. Oxford: Routledge." for n in range(1, 6)
)
CITING = "Words [1] and [2], [3], [4], [5], and {} too."
WRITTEN = {
    "a.md": f"{CITING.format('`Literal[7]`')}\n\n## References\n\n{ENTRIES}\n",
    "a.rst": f"{CITING.format('``Literal[7]``')}\n\nReferences\n==========\n\n{ENTRIES}\n",
    "a.adoc": f"{CITING.format('`Literal[7]` and `+Literal[8]+`')}\n\n== References\n\n{ENTRIES}\n",
    "a.org": f"{CITING.format('=Literal[7]= and ~Literal[8]~')}\n\n* References\n\n{ENTRIES}\n",
    "a.wiki": f"{CITING.format('<code>Literal[7]</code> and <tt>Literal[8]</tt>')}\n\n== References ==\n\n{ENTRIES}\n",
    "a.html": f"<p>{CITING.format('<code>Literal[7]</code>')}</p><h2>References</h2>"
    + "".join(f"<p>{entry}</p>" for entry in ENTRIES.split("\n\n")),
    "a.tex": CITING.format(r"\verb|Literal[7]| and \texttt{Literal[8]}")
    + f"\n\n\\section{{References}}\n\n{ENTRIES}\n",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_an_index_in_code_is_no_marker(name: str) -> None:
    reading = formats.read(Document(name, WRITTEN[name].encode()))

    assert [str(n) for n in range(1, 6)] == [one.label for one in reading.citations]


def test_a_marker_beyond_the_list_is_told_where_it_is_no_code() -> None:
    reading = formats.read(Document("a.md", WRITTEN["a.md"].replace("`", "").encode()))

    assert "7" in [one.label for one in reading.citations]
