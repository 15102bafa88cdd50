"""A language is added by rows alone: a paper in Lithuanian is read by words that stand in the vocabulary only."""

from __future__ import annotations

from citecheck.formats import read
from citecheck.model.document import Document, Reading

PAPER = """# Ledas ir upė

Ledas traukiasi anksčiau.[^1] Tai matyti ir žemupyje.[^2] Kiti mano kitaip.[^3]

# Padėka

Dėkojame visiems, kurie 1990 m. ir 1991 m. matavo ledą, ypač A. Upeniui ir B. Krantui.

[^1]: J. Upenis, R. Krantė ir kt., *Ledo knyga*, Vilnius: Ežeras, 2019, p. 14.
[^2]: Ten pat, psl. 15–17.
[^3]: R. Krantė, „Upės metai“, *Ežerų žinios*, 2020. https://upe.example.org/metai (žiūrėta 2021 m. gegužės 3 d.).
"""
DIGEST = """1 Ledas išėjo anksti WWW.UPE.EXAMPLE.ORG PASKELBTA: 2025/04/05
2 Upė pakilo WWW.UPE.EXAMPLE.ORG PASKELBTA: 2025/04/06
"""


def paper() -> Reading:
    return read(Document("straipsnis.md", PAPER.encode()))


def test_a_note_that_points_back_is_tied_to_the_note_before() -> None:
    first, second, _ = paper().references

    assert (first.id, "15-17") == (second.antecedent, second.item.page)


def test_and_others_is_nobodys_name() -> None:
    first = paper().references[0]

    assert ["Upenis", "Krantė"] == [name.family for name in first.item.author or ()]


def test_the_day_of_access_is_read() -> None:
    third = paper().references[2]

    assert ("2021-05-03", "2020") == (str(third.item.accessed), str(third.item.issued))


def test_the_day_of_publication_parts_a_digest() -> None:
    digest = read(Document("apzvalga.txt", DIGEST.encode()))

    assert ["2025-04-05", "2025-04-06"] == [str(one.item.issued) for one in digest.references]
