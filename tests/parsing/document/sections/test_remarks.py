"""Lists whose items name no source: notes that are remarks, and topics that cite the entries of the list."""

from __future__ import annotations

import pytest

from citecheck.formats import read
from citecheck.model.document import Document, Reading


def reading(text: str) -> Reading:
    return read(Document("a.md", text.encode()))


@pytest.mark.parametrize(
    "notes",
    [
        "Notes:\n\n1. Keep the names in order of the alphabet.\n2. Use a dash where there is no name.\n",
        "## Notes\n\n- The tool is slow on large files.\n- It was written for the summer school of 2015.\n",
        "## Anmerkungen\n\n1. Bitte die neuen namen immer unten anfügen.\n2. Ohne namen bleibt das feld leer.\n",
    ],
)
def test_notes_that_are_remarks_hold_no_reference(notes: str) -> None:
    assert () == reading(f"# Tool\n\nSome words.\n\n{notes}").references


def test_the_links_of_a_remark_are_followed() -> None:
    found = reading("# Guide\n\n## Notes\n\nRead [this](https://a.org/1) before you ask [them](https://a.org/2).\n")

    assert ["https://a.org/1", "https://a.org/2"] == [one.item.url for one in found.references]


def test_notes_with_a_source_among_them_are_notes() -> None:
    found = reading("# Ice\n\n## Notes\n\n1. The ice was thin in that winter.\n2. Bat, O. (2019). Ice. Riga: Lake.\n")

    assert "2019" in [str(one.item.issued) for one in found.references]


def test_a_list_goes_on_under_the_headings_of_its_parts() -> None:
    found = reading(
        "# References\n\n## Books\n\n[1] O. Bat, Ice of the lakes. Riga: Lake Press, 2019.\n\n"
        "[2] R. Kim, The old bridge. Riga: Lake Press, 2001.\n\n"
        "## Papers\n\n[3] H. Lee, “Thin ice,” Journal of Ice, vol. 3, pp. 1–9, 2012.\n\n"
        "## By topic\n\n- Bridges in old towns [2]\n- Lakes [1]\n"
    )

    assert ["1", "2", "3"] == [one.label for one in found.references]
    assert ["2", "1"] == [citation.label for citation in found.citations]
