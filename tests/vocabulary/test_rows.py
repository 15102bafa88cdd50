"""The law of the vocabulary: each row has its language and source, and no other room keeps words of its own."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

import citecheck
from citecheck.vocabulary.rows import SOURCES, Row, numbered, rows

PACKAGE = Path(citecheck.__file__).parent
FILES = sorted(path.stem for path in (PACKAGE / "vocabulary").glob("*.py") if path.stem not in {"__init__", "rows"})
TABLES = {
    f"{file}.{name}": table
    for file in FILES
    for name, table in vars(importlib.import_module(f"citecheck.vocabulary.{file}")).items()
    if isinstance(table, tuple) and table and isinstance(table[0], Row)
}
TWINS = {  # tables that share words, and what parts their meanings
    ("access_cues.AVAILABLE", "field_cues.MEDIUM"): "before an address, and in brackets behind a title",
    ("back_references.PARTS", "title_words.PART_WORDS"): "as a sentence inflects them, and folded in a title",
    ("byline_words.WROTE", "publication_phrases.PUBLISHED"): "before a name, and before a day",
    ("field_cues.GENRE", "type_words.THESIS"): "what stands in a field of its own, and a stem anywhere in a text",
    ("field_cues.ISSUE", "title_words.PART_WORDS"): "as written in a reference, and folded in a title, parts included",
    (
        "field_cues.PRESS",
        "list_headings.REFERENCES",
    ): "within the name of a house, and the heading of an author's works",
    ("field_cues.PRESS", "name_words.ORGANISATION_WORDS"): "houses alone, and every body that may be an author",
    ("field_cues.VOLUME", "title_words.PART_WORDS"): "as written in a reference, and folded in a title, parts included",
    ("home_page_paths.SECTIONS", "title_words.GENERIC_TITLES"): "in the path of an address, and as a title",
    ("home_page_paths.TITLES", "title_words.GENERIC_TITLES"): "home pages alone, and folded, whatever names no work",
    ("language_words.COMMON", "name_words.ORGANISATION_WORDS"): "what tells of a language, and of a body",
    ("language_words.COMMON", "name_words.PARTICLES"): "what tells of a language, and belongs to a name",
    ("language_words.COMMON", "signal_words.ON_A_POINT"): "what tells of a language, and how a remark begins",
    ("language_words.COMMON", "title_words.FUNCTION_WORDS"): "what tells of a language, and folded words to drop",
    ("link_words.FORMS_OF_A_WORK", "title_words.PART_WORDS"): "a work by itself, and what a number stands beside",
    ("list_headings.APPENDICES", "list_headings.ENDS"): "the beginning of a heading, and a whole one",
    ("list_headings.CHAPTERS", "title_words.PART_WORDS"): "what opens a heading, and what a number stands beside",
    ("name_words.PARTICLES", "title_words.FUNCTION_WORDS"): "within a name, and between the words of a title",
}
KEPT = {  # literals that are lists of words, and why they stand where they stand
    "biblio/dates/written_dates.py": "endings of numbers and units of dates: the grammar of one language each",
    "biblio/languages/language.py": "endings, by which two languages are told apart",
    "biblio/names/one_name.py": "endings of patronymics",
    "formats/prose/docx/package.py": "names of a word processor's styles, which are no words of a text",
    "formats/prose/shared/listed_records.py": "names of BibTeX's types",
    "formats/prose/wikitext/": "names of templates and their parameters, which are no words of a text",
    "formats/records/bibtex/recovery.py": "names of BibTeX's fields",
    "pages/html/pieces.py": "names of classes in HTML",
    "pages/kind/signatures/": "whole sentences of pages",
    "parsing/document/entries/start_signs.py": "features of a trained model, as it was trained",
    "parsing/document/sections/line_features.py": "features of a trained model, as it was trained",
    "parsing/document/sections/reference_likeness.py": "features of a trained model, as it was trained",
    "parsing/reference/grammars/bare_note.py": "the words of one grammar, each with its stop and its number",
    "parsing/reference/grammars/law/other_nations.py": "eras and names of acts, in the grammar of one language each",
    "parsing/reference/grammars/law/mongolia.py": "endings of days and of articles: the grammar of one language",
    "parsing/reference/repairs/publisher_and_place.py": "what announces no publisher, of fields of every kind",
    "parsing/reference/repairs/title_and_container.py": "the grammar of editions, and what ends no title",
}
MANY = 3
"""So many words of one table in one literal are a list of its own, if they are of two languages or not of ASCII."""
MANY_OF_ONE_LANGUAGE = 5
"""So many words of one table in one expression are a list of its own, whatever their language."""

LITERALS = [
    (path.relative_to(PACKAGE).as_posix(), node)
    for path in sorted(PACKAGE.rglob("*.py"))
    if not path.is_relative_to(PACKAGE / "vocabulary")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant | ast.Set | ast.Tuple | ast.List)
]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_language_a_source_and_words(name: str) -> None:
    for row in TABLES[name]:
        assert re.fullmatch(r"[a-z]{2,3}", row.language)
        assert row.source in SOURCES
        assert row.words
        assert all(word == word.strip() and word for word in row.words)


def test_no_meaning_has_two_tables() -> None:
    pairs = combinations(sorted(TABLES), 2)
    twins = [(one, other) for one, other in pairs if len(FOREIGN[one] & FOREIGN[other]) >= MANY]

    assert list(TWINS) == twins


def test_no_other_room_keeps_a_list_of_words() -> None:
    found = [said for path, node in LITERALS for said in own_lists(path, node)]

    assert [] == [said for said in found if not said.startswith(tuple(KEPT))]
    assert [] == [kept for kept in KEPT if not kept.endswith("/") and not any(said.startswith(kept) for said in found)]


@pytest.mark.parametrize(
    "planted",
    [
        'BACK = re.compile(r"^(?:ibid|ebenda|там же|tamtéž|tamże)")',
        'SEEN = ("geraadpleegd", "abgerufen", "viitattu", "hämtad")',
        'SEEN = {"consultado", "abgerufen", "żyto", "viitattu"}',
        'TITLES = "bibliografía|literaturverzeichnis|lähdeluettelo|šaltiniai"',
        'TITLES = ("überholt", "übrig", "älter")',
        'SEEN = re.compile(r"(?:accessed|retrieved|viewed|visited|checked) on")',
    ],
)
def test_a_planted_list_is_found(planted: str) -> None:
    nodes = [node for node in ast.walk(ast.parse(planted)) if isinstance(node, ast.Constant | ast.Set | ast.Tuple)]

    assert [said for node in nodes for said in own_lists("rules/planted.py", node)]


def test_a_row_goes_on_in_the_lines_below() -> None:
    table = rows("""
    de CSL: Band | Bände |
        Jahrgang
    fr STYLES: tome
    """)

    assert (Row("de", "CSL", ("Band", "Bände", "Jahrgang")), Row("fr", "STYLES", ("tome",))) == table


def test_a_word_of_two_numbers_is_left_to_the_first_language() -> None:
    assert {"lis": 1, "list": 1, "jan": 2} == numbered(rows("pl MET: lis, list | jan\nhr MET: jan | lis"))


def words_of(table: tuple[Row, ...], *, foreign: bool) -> set[str]:
    """Return the words of a table that say by themselves of which meaning they are: long ones, or not English."""
    languages = {"en", "mul"} if foreign else set()
    words = {
        word.strip() for row in table if row.language not in languages for part in row.words for word in part.split(",")
    }
    return {word for word in words if len(word) >= (5 if foreign and word.isascii() else 3)}


FOREIGN = {name: words_of(table, foreign=True) for name, table in TABLES.items()}
WORDS = {name: words_of(table, foreign=False) for name, table in TABLES.items()}


def own_lists(path: str, node: ast.AST) -> Iterator[str]:
    """Say which words stand together in a literal: of one table in two languages, of one table at all, of no table."""
    written = alternatives(node)
    if len(written) < MANY:
        return
    place = f"{path}:{getattr(node, 'lineno', 0)}"
    unlike_ascii = {
        word for word in written if len(word) > 1 and not word.isascii() and word.replace(" ", "").isalpha()
    }
    if len(unlike_ascii) >= MANY:
        yield f"{place} has {', '.join(sorted(unlike_ascii))}"
    for name, table in TABLES.items():
        found = written & FOREIGN[name]
        languages = {row.language for row in table for word in row.words if word in found}
        of_any = written & WORDS[name] if isinstance(node, ast.Constant) else set()
        if (len(found) >= MANY and len(languages) > 1) or len(of_any) >= MANY_OF_ONE_LANGUAGE:
            yield f"{place} has {', '.join(sorted(found | of_any))} of {name}"


def alternatives(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        plain = text.replace("\\s?", " ").replace("\\b", "").replace("\\.", ".")
        return {part.strip().casefold() for part in re.split(r"[|()\[\]?:^$,\n]", plain)} if "|" in text else set()
    elements = node.elts if isinstance(node, ast.Set | ast.Tuple | ast.List) else []
    return {one.value.casefold() for one in elements if isinstance(one, ast.Constant) and isinstance(one.value, str)}
