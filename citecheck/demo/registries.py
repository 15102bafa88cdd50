"""The registries of the demonstration: doi.org and Crossref, which hold four papers as they are on record."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import parse_qs, unquote

from citecheck.demo.web.wire import Behaviour, Request, Script, answer

_Work = Mapping[str, object]


def _work(doi: str, title: str, year: int, journal: str, where: tuple[str, str, str], *authors: str) -> _Work:
    """Write a work as Crossref does; `where` are its volume, its issue and its pages."""
    named = (author.split(", ") for author in authors)
    return {
        "DOI": doi,
        "type": "journal-article",
        "title": [title],
        "author": [{"family": family, "given": given} for family, given in named],
        "issued": {"date-parts": [[year]]},
        "container-title": [journal],
        **dict(zip(("volume", "issue", "page"), where, strict=True)),
    }


_RETRACTION = {"DOI": "10.1016/s0140-6736(10)60175-4", "type": "retraction", "updated": {"date-parts": [[2010, 2]]}}
_WORKS: tuple[_Work, ...] = (
    _work(
        "10.1093/mind/lix.236.433", "I.—Computing Machinery and Intelligence", 1950, "Mind", ("LIX", "236", "433-460"),
        "Turing, A. M.",
    ),
    _work(
        "10.1002/andp.19053221004", "Zur Elektrodynamik bewegter Körper", 1905, "Annalen der Physik",
        ("322", "10", "891-921"), "Einstein, A.",
    ),
    _work(
        "10.1038/171737a0",
        "Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid", 1953, "Nature",
        ("171", "4356", "737-738"), "Watson, J. D.", "Crick, F. H. C.",
    ),
    {
        **_work(
            "10.1016/s0140-6736(97)11096-0",
            "RETRACTED: Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder "
            "in children", 1998, "The Lancet", ("351", "9103", "637-641"),
            "Wakefield, A. J.", "Murch, S. H.", "Anthony, A.", "Linnell, J.", "Casson, D. M.", "Malik, M.",
            "Berelowitz, M.", "Dhillon, A. P.", "Thomson, M. A.", "Harvey, P.", "Valentine, A.", "Davies, S. E.",
            "Walker-Smith, J. A.",
        ),
        "updated-by": [_RETRACTION],
    },
)  # fmt: skip


def _agencies(request: Request) -> Script:
    """Tell who registered DOIs."""
    held = {str(work["DOI"]) for work in _WORKS}
    asked = unquote(request.path).removeprefix("/doiRA/").split(",")
    return _json([{"DOI": doi} | ({"RA": "Crossref"} if doi in held else {"status": "Unknown"}) for doi in asked])


def _works(request: Request) -> Script:
    """Tell of works by DOI; by words, of all that there are."""
    asked = parse_qs(request.query).get("filter", [""])[0]
    named = set(re.findall(r"doi:([^,]+)", asked))
    return _json({"message": {"items": [work for work in _WORKS if not named or work["DOI"] in named]}})


def _json(value: object) -> Script:
    return answer(200, json.dumps(value).encode(), content_type="application/json")


REGISTRIES: Mapping[str, Mapping[str, Behaviour]] = {"doi.org": {"*": _agencies}, "api.crossref.org": {"*": _works}}
