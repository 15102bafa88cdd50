"""doi.org: which agency registered a DOI (many at once), and whether the handle system knows it.

DOI Handbook §3.8; https://doi.org/doiRA/ and https://doi.org/api/handles/.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from citecheck.biblio.identifiers import doi
from citecheck.biblio.identifiers.identifier import ascii_lower
from citecheck.model.record import By, Question, Registry, Reply
from citecheck.sources.registries.reading import json_of, mapping, objects
from citecheck.sources.registries.service import Replies, Service

_UNREGISTERED = frozenset({"DOI does not exist", "Invalid DOI"})
_HANDLE_CODES = {1: True, 200: True, 100: False}  # found; found, without values of the kind asked; not found


def ask(questions: Sequence[Question]) -> str:
    """Ask for the agencies of some DOIs, or for the handle of one."""
    if questions[0].by is By.HANDLE:
        return doi.address(questions[0].value, "api/handles/")
    return f"https://doi.org/doiRA/{','.join(quote(question.value, safe='/:;()._-') for question in questions)}"


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read who registered each, or that nobody did."""
    if questions[0].by is By.HANDLE:
        return {questions[0]: _of_handle(mapping(json_of(body)), questions[0].value)}
    if status >= 300:
        raise ValueError("no list of agencies")
    said = {}
    for one in objects(json_of(body)):
        agency, told = one.get("RA"), one.get("status")
        if isinstance(agency, str):
            said[ascii_lower(str(one.get("DOI")))] = Reply(exists=True, agency=agency)
        elif told in _UNREGISTERED:
            said[ascii_lower(str(one.get("DOI")))] = Reply(exists=False)
    return {question: said[question.value] for question in questions if question.value in said}


def _of_handle(answer: dict[str, object] | object, asked: str) -> Reply:
    match answer:
        case {"responseCode": int(code), "handle": str(handle)} if ascii_lower(handle) == asked:
            return Reply(exists=_HANDLE_CODES.get(code))
    raise ValueError("no answer of the handle system")


SERVICE = Service(registry=Registry.DOI, most={By.AGENCY: 30, By.HANDLE: 1}, spacing=0.2, ask=ask, read=read)
