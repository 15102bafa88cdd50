"""A pump let run, as a document, as a page, or as a bibliography that is checked."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.hostile.pumps import CHECKED, PAGE


def run(form: str, content: bytes) -> None:
    """Read what a pump made, whatever comes of it: a document may be refused."""
    import citecheck
    from citecheck import reports
    from citecheck.errors import InputError
    from citecheck.model.evidence import Response
    from citecheck.model.settings import Settings
    from citecheck.pages import read_page

    if form == PAGE:
        headers = (("content-type", "text/html"),)
        read_page(Response(url="https://example.org/a", status=200, headers=headers, body=content))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "works.bib" if form == CHECKED else "document")
        path.write_bytes(content)
        try:
            if form == CHECKED:
                reports.write(citecheck.check(path, Settings(offline=True)), "json")
            else:
                citecheck.read(path, form)
        except InputError:
            return
