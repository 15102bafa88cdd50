"""Searches that found nothing answer for no work; works about searching do."""

from __future__ import annotations

import pytest

from citecheck.model.page import PageKind
from tests.pages.page_answers import PROSE, page, read

MASK = "<nav><a href='/'>Home</a> <a href='/new'>New</a></nav><form><input name='q'><button>Go</button></form>"
FOUND_NOTHING = [
    ("Search results - Example", "Search results", "No results were found for your query."),
    ("Example Library", "No results were found", "Try other words."),
    ("Search | Example Library", "Search", "Your search did not match any documents."),
    ("Search | Example Library", "0 results found", ""),
    ("Suche | Bibliothek", "Suchergebnisse", "Ihre Suche ergab keine Treffer."),
    ("Recherche | Bibliothèque", "Résultats de la recherche", "Aucun résultat n'a été trouvé."),
    ("Buscar | Biblioteca", "Resultados de la búsqueda", "No se encontraron resultados."),
    ("Pesquisa | Biblioteca", "Resultados da pesquisa", "Não foram encontrados resultados."),
    ("Ricerca | Biblioteca", "Risultati della ricerca", "Nessun risultato trovato."),
    ("Zoeken | Bibliotheek", "Zoekresultaten", "Geen resultaten gevonden."),
    ("Wyszukiwanie | Biblioteka", "Wyniki wyszukiwania", "Brak wyników."),
    ("Поиск | Библиотека", "Результаты поиска", "По вашему запросу ничего не найдено."),
    ("Arama | Kütüphane", "Arama sonuçları", "Sonuç bulunamadı."),
    ("검색 | 도서관", "검색결과", "검색 결과가 없습니다."),
    ("検索 | 図書館", "検索結果", "該当する結果が見つかりませんでした。"),
    ("搜索 | 图书馆", "搜索结果", "没有找到相关结果。"),
]


@pytest.mark.parametrize(("title", "heading", "said"), FOUND_NOTHING)
def test_a_search_that_found_nothing_is_no_work(title: str, heading: str, said: str) -> None:
    seen = read(page(title, f"{MASK}<h1>{heading}</h1><p>{said}</p>"))

    assert (PageKind.ERROR, True) == (seen.kind, seen.because.startswith("it is a search that found nothing"))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Search results - Example", "<h1>Search results</h1><ul><li><a href='/1'>Fog in the harbour</a></li></ul>"),
        ("No results found: a memoir", "<h1>No results found: a memoir</h1><p>By D. Bat.</p>"),
        ("Searching for the wreck", "<h1>Searching for the wreck</h1><p>The divers found no results of the blast.</p>"),
        ("Search", f"<h1>Search</h1>{PROSE}<p>The query returned nothing.</p>"),
    ],
)
def test_a_search_that_found_something_and_a_work_about_searches_are_not_gone(title: str, shown: str) -> None:
    assert PageKind.WORK is read(page(title, shown)).kind
