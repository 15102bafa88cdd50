"""DOIs with angle brackets, as they stand in references of every dress: one grammar reads them all."""

from __future__ import annotations

import pytest

import citecheck

WRITTEN = "10.1002/(SICI)1099-0690(199908)1999:8<1907::AID-EJOC1907>3.0.CO;2-X"
DOI = WRITTEN.lower()
ENCODED = WRITTEN.replace("<", "%3C").replace(">", "%3E")
REFERENCE = "Berg, K. (1999). A mill for barley. Journal of Mills, 8(8), 1907–1911. "
DRESSES = [
    f"https://doi.org/{WRITTEN}",
    f"https://doi.org/{WRITTEN}.",
    f"https://doi.org/{ENCODED}",
    f"doi:{WRITTEN}",
    f"DOI {WRITTEN}.",
    f"<https://doi.org/{WRITTEN}>",
    f"<https://doi.org/{ENCODED}>.",
    f"[doi](https://doi.org/{ENCODED})",
    f"[doi](https://doi.org/{WRITTEN})",
    f"https://doi.org/{WRITTEN.replace('<', '&lt;').replace('>', '&gt;')}",
    f"http://onlinelibrary.wiley.com/doi/{WRITTEN}/abstract",
]
ANGLES = [
    ("https://doi.org/10.1000/182<b>bold</b>", "10.1000/182"),
    ("https://doi.org/10.1000/182>.", "10.1000/182"),
    ("https://doi.org/10.1000/182</a>", "10.1000/182"),
    ("<https://doi.org/10.1000/182> <https://doi.org/10.1000/183>", "10.1000/182"),
    ("doi:10.1130/0016-7606(1978)89<1:AOT>2.0.CO;2", "10.1130/0016-7606(1978)89<1:aot>2.0.co;2"),
]


@pytest.mark.parametrize("dress", DRESSES)
def test_a_doi_with_angle_brackets_is_read_whole(dress: str) -> None:
    assert citecheck.parse(REFERENCE + dress).doi == DOI


@pytest.mark.parametrize(("written", "doi"), ANGLES)
def test_angle_brackets_that_are_mark_up_end_a_doi(written: str, doi: str) -> None:
    assert citecheck.parse(REFERENCE + written).doi == doi


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.md", f"## References\n\n- {REFERENCE}https://doi.org/{WRITTEN}\n"),
        ("p.txt", f"References\n\n- {REFERENCE}https://doi.org/{WRITTEN}\n"),
        ("p.rst", f"References\n==========\n\n- {REFERENCE}https://doi.org/{WRITTEN}\n"),
        ("p.html", f"<h2>References</h2><ul><li>{REFERENCE}https://doi.org/{WRITTEN.replace('<', '&lt;')}</li></ul>"),
    ],
)
def test_a_document_keeps_a_doi_whole(tmp_path: object, name: str, text: str) -> None:
    (reference,) = citecheck.read(text, format={"md": "markdown", "txt": "text"}.get(name[2:], name[2:]))

    assert reference.item.doi == DOI
