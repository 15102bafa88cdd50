"""Whatever a document holds: what is mended says what is meant, a second time finds nothing, nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.model.finding import Edit
from citecheck.repairing.source_text import applied

from .told import repaired

TEMPLATES = {
    "a.md": "- Bat, D. ({0}). A New Bridge {0}. {1}\n",
    "a.bib": "@misc{{k{0}, title = {{A New Bridge {0}}}, year = {{{0}}}, url = {{{1}}}}}\n",
    "a.ris": "TY  - ELEC\r\nTI  - A New Bridge {0}\r\nUR  - {1}\r\nER  - \r\n",
}
HEADS = {"a.md": "# References\n\n", "a.bib": "% é 𝔇\n", "a.ris": ""}
paths = st.text("ab_-~.%?=/", min_size=1, max_size=12).map(lambda text: f"http://old.org/{text.strip('.?-=/%~_')}x")


@pytest.mark.parametrize("name", TEMPLATES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(addresses=st.lists(paths, min_size=1, max_size=4), amended=st.data())
def test_a_second_time_finds_nothing(name: str, addresses: list[str], amended: st.DataObject, tmp_path: Path) -> None:
    wanted = amended.draw(st.lists(st.sampled_from(addresses), unique=True))
    amends = [["url", one, one.replace("http://old", "https://new")] for one in wanted]
    path = tmp_path / name
    text = HEADS[name] + "".join(TEMPLATES[name].format(2000 + at, one) for at, one in enumerate(addresses))
    path.write_bytes(text.encode())

    files = repaired(path, amends)
    for file in files:
        path.write_bytes(file.mended if file.edits else path.read_bytes())

    assert [] == [edit for file in repaired(path, amends) for edit in file.edits]
    assert text.encode() == applied(
        path.read_bytes(), [_back(edit, file.edits) for file in files for edit in file.edits]
    )


def _back(edit: Edit, edits: tuple[Edit, ...]) -> Edit:
    """Return the edit that undoes one, at the place where it stands behind those before it."""
    grown = sum(len(one.new.encode()) - len(one.old.encode()) for one in edits if one.start < edit.start)
    start = edit.start + grown
    return replace(edit, start=start, end=start + len(edit.new.encode()), old=edit.new, new=edit.old)
