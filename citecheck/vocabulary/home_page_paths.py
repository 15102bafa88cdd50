"""What the path of an address says where it leads to the home page of a site."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

FILES = rows(
    """
    en MET: index | default | home | main
    """
)
"""Names of a home page, at the head of a path or behind the folder of a language."""

FRONTS = rows(
    """
    en MET: start | welcome | portal | top
    """
)
"""Further names that a home page bears at the head of a path."""

SECTIONS = rows(
    """
    en MET: news | archive | archives | articles | article | blog | blogs | category | latest | list | magazine |
        media | press | search | sections | stories | topics | video | videos
    de MET: nachrichten
    es MET: noticias
    fr MET: actualites
    """
)
"""Names of the sections of a site, in letters that an address may hold."""
