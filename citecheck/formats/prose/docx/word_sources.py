"""A source of Word's own bibliography (ECMA-376, part 1, §22.6) as an Item."""

from __future__ import annotations

from lxml import etree

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.formats.files.safe_xml import find, find_all, name, text_of

# `b:SourceType` → CSL type.
_TYPES = {
    "ArticleInAPeriodical": "article-newspaper", "Art": "graphic", "Book": "book", "BookSection": "chapter",
    "Case": "legal_case", "ConferenceProceedings": "paper-conference", "DocumentFromInternetSite": "webpage",
    "ElectronicSource": "document", "Film": "motion_picture", "InternetSite": "webpage", "Interview": "interview",
    "JournalArticle": "article-journal", "Misc": "document", "Patent": "patent", "Performance": "performance",
    "Report": "report", "SoundRecording": "song",
}  # fmt: skip
_VALUES = {
    "Title": "title", "ShortTitle": "title_short", "Publisher": "publisher", "City": "publisher_place", "URL": "url",
    "Volume": "volume", "Issue": "issue", "Pages": "page", "Edition": "edition", "DOI": "doi",
    "InternetSiteTitle": "container_title", "JournalName": "container_title", "BookTitle": "container_title",
    "PeriodicalTitle": "container_title", "ConferenceName": "event_title", "Institution": "publisher",
    "Medium": "medium", "Comments": "note", "PublicationTitle": "container_title",
}  # fmt: skip
_ROLES = {"Author": "author", "Editor": "editor", "Translator": "translator", "Director": "director",
          "Interviewer": "interviewer"}  # fmt: skip


def read_source(source: etree._Element) -> tuple[str, Item]:
    """Return a source's tag, which `CITATION` fields name, and what it says."""
    said = {name(child): text_of(child) for child in source if name(child) != "Author"}
    known = {attribute: said[key] for key, attribute in _VALUES.items() if said.get(key)}
    numbers = said.get("StandardNumber", "")
    if sum(character.isdigit() for character in numbers) >= 9:
        known["isbn"] = numbers
    item = Item.of(
        {
            "type": _TYPES.get(said.get("SourceType", "")),
            "issued": _date(said, ""),
            "accessed": _date(said, "Accessed"),
            **known,
            **_people(source),
        }
    )
    return said.get("Tag", ""), item


def _date(said: dict[str, str], suffix: str) -> PartialDate | None:
    year, month, day = (said.get(f"{part}{suffix}", "") for part in ("Year", "Month", "Day"))
    if not (year.isdecimal() and len(year) < 5):
        return PartialDate(literal=year) if year else None
    parts = [int(part) if part.isdecimal() and len(part) < 3 else None for part in (month, day)]
    return PartialDate(int(year), parts[0], parts[1] if parts[0] else None)


def _people(source: etree._Element) -> dict[str, tuple[Name, ...]]:
    outer = find(source, "Author")
    found = {}
    for role in outer if outer is not None else ():
        names = tuple(_names(role))
        if names and name(role) in _ROLES:
            found[_ROLES[name(role)]] = names
    return found


def _names(role: etree._Element) -> list[Name]:
    corporate = [Name(literal=text_of(body)) for body in find_all(role, "Corporate") if text_of(body)]
    people = []
    for person in find_all(role, "Person"):
        said = {name(part): text_of(part) for part in person}
        given = " ".join(said[part] for part in ("First", "Middle") if said.get(part))
        if said.get("Last"):
            people.append(Name(family=said["Last"], given=given or None))
        elif given:
            people.append(Name(literal=given))
    return corporate + people
