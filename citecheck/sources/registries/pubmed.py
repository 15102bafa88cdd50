"""PubMed: works by PMID, many at once (https://www.ncbi.nlm.nih.gov/books/NBK25499/, efetch)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.expressions import expression
from citecheck.model.record import By, Notice, Question, Record, Registry, Standing
from citecheck.sources.registries.notices import in_title, unmarked
from citecheck.sources.registries.reading import address, dates, pages, people, person, plain, xml_of, year_in
from citecheck.sources.registries.service import Replies, Sender, Service, of_an_archive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FETCH = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi"
_STANDINGS = {"RetractionIn": Standing.RETRACTED, "ExpressionOfConcernIn": Standing.CONCERN,
              "ErratumIn": Standing.CORRECTED, "CorrectedandRepublishedIn": Standing.REPLACED,
              "RetractedandRepublishedIn": Standing.REPLACED}  # fmt: skip
_NOTICES = frozenset({"Retraction of Publication", "Published Erratum", "Expression of Concern"})
_TRANSLATED = expression(r"^\[(.+)\]\.?$", re.DOTALL)


def ask(questions: Sequence[Question]) -> str:
    """Ask for works by PMID."""
    ids = ",".join(question.value for question in questions)
    return address(_FETCH, {"db": "pubmed", "id": ids, "retmode": "xml", "tool": "citecheck"})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read a set of articles; a PMID that is not in it is unknown where another is."""
    root = xml_of(body)
    if status >= 300 or root.tag != "PubmedArticleSet":
        raise ValueError("no set of articles")
    articles = root.iter("PubmedArticle")
    return of_an_archive(questions, {_text(one, "MedlineCitation/PMID"): record(one) for one in articles})


def record(article: Element) -> Record:
    """Read one article."""
    cited = article.find("MedlineCitation/Article")
    root = cited if cited is not None else article
    title = _title(root, "ArticleTitle")
    vernacular = _title(root, "VernacularTitle")
    ids = {one.get("IdType"): plain("".join(one.itertext())) for one in article.iter("ArticleId")}
    found = dates(*_dates(root))
    journal, short = _text(root, "Journal/Title"), _text(root, "Journal/ISOAbbreviation")
    types = {plain(one.text) for one in root.iter("PublicationType")}
    authors = root.find("AuthorList")
    return Record(
        registry=Registry.PUBMED,
        item=Item(
            type="article-journal",
            title=unmarked(title) or None,
            author=people(_author(one) for one in root.findall("AuthorList/Author")) or None,
            issued=found[0] if found else None,
            container_title=journal or None,
            container_title_short=short or None,
            volume=_text(root, "Journal/JournalIssue/Volume") or None,
            issue=_text(root, "Journal/JournalIssue/Issue") or None,
            page=pages(_text(root, "Pagination/MedlinePgn")),
            issn=_text(root, "Journal/ISSN") or None,
            doi=ids.get("doi", "").lower() or None,
            pmid=_text(article, "MedlineCitation/PMID") or None,
            pmcid=ids.get("pmc") or None,
        ),
        titles=tuple(filter(None, (unmarked(title), vernacular))),
        containers=tuple(filter(None, (journal, short))),
        dates=found,
        complete=authors is not None and authors.get("CompleteYN") != "N",
        notices=tuple(_notices(article, title, types)),
        announces=bool(types & _NOTICES),
    )


def _text(root: Element, path: str) -> str:
    found = root.find(path)
    return plain("".join(found.itertext())) if found is not None else ""


def _title(root: Element, path: str) -> str:
    """Return a title without the period that PubMed puts behind it, and the brackets of a translated one."""
    written = _text(root, path)
    translated = _TRANSLATED.match(written)
    return (translated[1] if translated else written).removesuffix(".")


def _author(one: Element) -> Name | None:
    named = (_text(one, "LastName"), _text(one, "ForeName") or _text(one, "Initials"))
    return person(*named, literal=_text(one, "CollectiveName"), suffix=_text(one, "Suffix"))


def _dates(root: Element) -> Iterator[PartialDate | None]:
    for path in ("Journal/JournalIssue/PubDate", "ArticleDate"):
        found = root.find(path)
        if found is not None:
            written = " ".join(_text(found, part) for part in ("Day", "Month", "Year")).strip()
            numbered = "-".join(_text(found, part) for part in ("Year", "Month", "Day"))
            free = _text(found, "MedlineDate")
            yield PartialDate.from_iso(numbered) or read_date(written) or year_in(written) or year_in(free)


def _notices(article: Element, title: str, types: set[str]) -> Iterator[Notice]:
    told = False
    for one in article.iter("CommentsCorrections"):
        standing = _STANDINGS.get(one.get("RefType", ""))
        if standing:
            told = told or standing is Standing.RETRACTED
            yield Notice(standing, Registry.PUBMED, _text(one, "RefSource") or None)
    if not told and "Retracted Publication" in types:
        yield Notice(Standing.RETRACTED, Registry.PUBMED)
    yield from in_title((title,), Registry.PUBMED)


def _signed(sender: Sender) -> dict[str, str]:
    key = sender.keys.get(Registry.PUBMED)
    return ({"email": sender.email} if sender.email else {}) | ({"api_key": key} if key else {})


SERVICE = Service(registry=Registry.PUBMED, most={By.PMID: 100}, spacing=0.34, ask=ask, read=read, sign=_signed)
