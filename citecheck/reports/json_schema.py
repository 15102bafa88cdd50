"""The JSON report, version 1, described: every key of every object, as JSON Schema (draft 2020-12) and for its page.

What a report may hold beyond it in time is not forbidden: names only ever grow in number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from citecheck.about import schema_address
from citecheck.biblio.item import Item, csl_variable, date_variables, name_variables
from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.finding import Severity, SuppressedBy
from citecheck.model.reference import Kind
from citecheck.model.verdict import Verdict
from citecheck.reports.json import VERSION

Shape = dict[str, Any]

TEXT: Shape = {"type": "string"}
TRUTH: Shape = {"type": "boolean"}
COUNT: Shape = {"type": "integer", "minimum": 0}
PLACE: Shape = {"type": "integer", "minimum": 1}
SECONDS: Shape = {"type": "number", "minimum": 0}
SHARE: Shape = {"type": "number", "minimum": 0, "maximum": 1}
INSTANT: Shape = {"type": "string", "format": "date-time", "pattern": "Z$"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key of an object: what its value may be, what it means, whether it is there only where it says something, and
    the page of the documentation that says more.
    """

    name: str
    shape: Shape
    means: str = ""
    optional: bool = False
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """An object of the report: what it is, and its keys in the order in which they are written."""

    means: str
    keys: tuple[Key, ...]


def one_of(words: Iterable[str]) -> Shape:
    """Return the shape of a text that is one of some words."""
    return {"enum": list(words)}


def many(shape: Shape) -> Shape:
    """Return the shape of a list."""
    return {"type": "array", "items": shape}


def a(name: str) -> Shape:
    """Return the shape of an object that is described under this name."""
    return {"$ref": f"#/$defs/{name}"}


def or_null(shape: Shape) -> Shape:
    """Return the shape of what may not be stated."""
    return {**shape, "type": [shape["type"], "null"]}


def _of_variable(attribute: str) -> Shape:
    if attribute in name_variables:
        return many(a("name"))
    return a("date") if attribute in date_variables else TEXT


_STANDS = (
    Key("path", TEXT, "the document, as it was named; `-` is standard input"),
    Key("line", PLACE, "the line, or the paragraph or page where the format has no lines: `unit` says which"),
    Key("column", PLACE, "the column, in characters"),
    Key("unit", TEXT, "what `line` counts where that is no line of the file: `page`, `paragraph`", optional=True),
    Key("address", TEXT, "what opens the place in the program of the file (`zotero://select/…`)", optional=True),
)

OBJECTS: dict[str, Described] = {
    "report": Described("The whole of a run.", (
        Key("version", {"const": VERSION}, "of this form"),
        Key("tool", a("tool"), "who wrote it"),
        Key("run", a("run"), "when and how the run went"),
        Key("summary", a("summary"), "the counts"),
        Key("documents", many(a("document")), "one a document, in the order of the run"),
        Key("references", many(a("reference")), "every reference found, once, in the order of the documents"),
        Key("findings", many(a("finding")), "those that belong to a document and to no one reference"),
    )),
    "tool": Described("The program.", (
        Key("name", {"const": "citecheck"}, "its name"),
        Key("version", TEXT, "its version"),
    )),
    "run": Described("When and how the run went.", (
        Key("started", INSTANT, "when it began, UTC"),
        Key("seconds", SECONDS, "how long it took"),
        Key("offline", TRUTH, "whether nobody was to be asked"),
        Key("network", one_of(("up", "down", "captive", "unknown")),
            "as the run found it; *captive* is behind a portal, *unknown* where nothing was asked"),
        Key("interrupted", TRUTH, "whether it was broken off"),
    )),
    "summary": Described("The counts.", (
        Key("references", COUNT, "how many references there are"),
        *(Key(verdict.value, COUNT, "how many of them have this verdict") for verdict in Verdict),
        *(Key(f"{one.value}s", COUNT, "how many findings of this severity count") for one in Severity),
        Key("suppressed", COUNT, "how many findings do not count"),
        Key("requests", COUNT, "how many requests were sent"),
        Key("from_cache", COUNT, "how many answers came from the cache"),
    )),
    "document": Described("A document that was read.", (
        Key("path", TEXT, "as it was named"),
        Key("format", TEXT, "as which it was read; empty where it could not be"),
        Key("references", COUNT, "how many references it has"),
        Key("citations", COUNT, "how many markers in its text point to one"),
        Key("ledger", a("ledger"), "how far its references were understood"),
        Key("local_links", COUNT,
            "links to files and headings of the project, or to nothing: counted, not looked at"),
    )),
    "ledger": Described("How far the references of a document were understood.", (
        Key("found", COUNT, "how many there are"),
        Key("full", COUNT, "in full"),
        Key("partial", COUNT, "in part"),
        Key("not_understood", COUNT, "not at all"),
    )),
    "reference": Described("A reference; `jsonl` writes one a line.", (
        Key("id", TEXT, "its name in this run, readable and unique"),
        *_STANDS,
        Key("end_line", PLACE, "where it ends"),
        Key("kind", one_of(Kind), "what it is in its document"),
        Key("label", or_null(TEXT), "the number or key that the text cites it by"),
        Key("raw", TEXT, "the reference as it stands"),
        Key("csl", a("csl"), "what it says, as CSL-JSON"),
        Key("confidence", {"type": "object", "additionalProperties": SHARE}, "how sure the reading of a field is, 0…1"),
        Key("understood", one_of(("full", "partial", "none")), "how far it was understood"),
        Key("verdict", one_of(Verdict), "the one word for it", page="verdicts"),
        Key("same_as", or_null(TEXT), "the `id` of another reference to the same work"),
        Key("checks", many(a("check")), "the visits behind the verdict"),
        Key("findings", many(a("finding")), "what is said of it"),
    )),
    "check": Described("A visit to an address.", (
        Key("kind", TEXT, "whose address it was: `webpage`, `doi`, `archive`, `repair`…"),
        Key("url", TEXT, "the address that was asked"),
        Key("final_url", or_null(TEXT), "the address that answered in the end"),
        Key("redirects", many(TEXT), "the addresses between them"),
        Key("status", or_null({"type": "integer"}), "the status that it answered with"),
        Key("outcome", one_of(OUTCOMES), "what the visit showed", page="verdicts"),
        Key("detail", TEXT, "more of that, in words"),
        Key("content_type", or_null(TEXT), "what it answered with"),
        Key("title", or_null(TEXT), "the title of the page that is nearest to the one cited"),
        Key("title_score", or_null(SHARE), "how near, 0…1; `null` where nothing was compared"),
        Key("attempts", COUNT, "how often it was asked"),
        Key("cached", TRUTH, "whether the answer came from the cache"),
        Key("seconds", SECONDS, "how long it took"),
        Key("checked", INSTANT, "when it answered, UTC"),
        Key("record", {"type": "object"}, "what a registry holds, as CSL-JSON; `issued` lists all its dates",
            optional=True),
    )),
    "finding": Described("What a rule noticed.", (
        Key("rule", {**TEXT, "pattern": r"^CC\d{3}$"}, "the code of the rule", page="rules"),
        Key("name", TEXT, "the name of the rule"),
        Key("severity", one_of(Severity), "how much it weighs"),
        Key("message", TEXT, "what is the matter, in one sentence"),
        Key("field", or_null(TEXT), "the variable of CSL that it is about"),
        Key("suggestion", or_null(TEXT), "the cure"),
        *_STANDS,
        Key("suppressed", TRUTH, "whether it does not count"),
        Key("suppression", a("suppression"), "why it does not", optional=True),
        Key("clash", a("clash"), "two readings that do not agree", optional=True),
        Key("related", many(a("place")), "other places that belong to it", optional=True),
        Key("edits", many(a("edit")), "the exact replacements that mend it, all together",
            optional=True, page="fix"),
    )),
    "suppression": Described("Why a finding does not count.", (
        Key("by", one_of(SuppressedBy), "who says so: the choice of rules, a comment in the document, a baseline"),
        Key("reason", TEXT, "in their own words; empty where nothing was said"),
    )),
    "clash": Described("Two readings of one thing that do not agree.", (
        Key("ours", TEXT, "what the reference says"),
        Key("theirs", TEXT, "what the other place says"),
        Key("ours_at", TEXT, "where the one stands"),
        Key("theirs_at", TEXT, "where the other stands"),
    )),
    "place": Described("A place in a document.", _STANDS),
    "edit": Described("A replacement in a file.", (
        *_STANDS,
        Key("start", COUNT, "the first byte that is replaced, counted from the beginning of the file"),
        Key("end", COUNT, "the byte behind the last"),
        Key("old", TEXT, "what stands there"),
        Key("new", TEXT, "what is to stand there"),
        Key("charset", TEXT, "the encoding of both"),
    )),
    "csl": Described("A work in the variables of CSL 1.0.2; those that are not stated are left out.", tuple(
        Key(csl_variable(one.name), _of_variable(one.name), optional=one.name != "type")
        for one in fields(Item) if one.name != "extra"
    )),
    "name": Described("A person, or an organisation (`literal`).", tuple(
        Key(part, TEXT, optional=True)
        for part in ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
    )),
    "date": Described("A date, or a range of two; `literal` where it could not be read.", (
        Key("date-parts", {**many({**many({"type": "integer"}), "minItems": 1, "maxItems": 3}), "maxItems": 2},
            "year, month, day, as far as they are stated", optional=True),
        Key("season", {"type": "integer"}, "1 to 4", optional=True),
        Key("circa", {"const": True}, "whether it is about then", optional=True),
        Key("raw", TEXT, "the date in ISO 8601, where its range has no end", optional=True),
        Key("literal", TEXT, "the date as it stands", optional=True),
    )),
}  # fmt: skip


def schema() -> Shape:
    """Return the JSON Schema of the report; `#/$defs/reference` is that of a line of `jsonl`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_address(f"report-{VERSION}"),
        "title": f"The JSON report of citecheck, version {VERSION}",
        **_object(OBJECTS["report"]),
        "$defs": {name: _object(one) for name, one in OBJECTS.items() if name != "report"},
    }


def _object(described: Described) -> Shape:
    return {
        "description": described.means,
        "type": "object",
        "required": [key.name for key in described.keys if not key.optional],
        "properties": {key.name: _value(key) for key in described.keys},
    }


def _value(key: Key) -> Shape:
    return {"description": key.means, **key.shape} if key.means else key.shape
