"""A reading is full where it is surely right as a whole."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.assurance import is_assured, signs_of
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.parse import parse, parse_all
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.parsing.reference.tokens.tokeniser import tokenise

PLAIN = "Roe, J. A., & Martens, B. (2019). The effect of ice on rivers. Journal of Hydrology, 12(3), 45–67."
TORN = (
    "Miller, Snow load on flat roofs of the, North Cold House Second Part vol 12 lower valley 1971, Bern Kiel, 44 7 90"
)
OF_SNOW = "Roe. Snow of 12 Bern"


@pytest.mark.parametrize(("text", "understood"), [(PLAIN, "full"), (TORN, "partial")])
def test_what_the_model_is_sure_of_is_understood_in_full(text: str, understood: str) -> None:
    assert understood == parse(text).understood


def test_a_note_that_a_grammar_reads_needs_no_assurance() -> None:
    read = parse("Д. Бат, Мөсний түүх, Улаанбаатар 2011, p. 153-158.")

    assert ("Мөсний түүх", "full") == (read.item.title, read.understood)


def signs(*spans: Span, marginal: float = 0.9) -> dict[str, float]:
    tokens = tokenise(OF_SNOW, [])
    read = Draft(OF_SNOW, tokens, ())
    return signs_of(read, [marginal] * len(tokens), spans, parse(OF_SNOW).item)


def test_words_and_numbers_that_no_field_claims_are_counted() -> None:
    author, title = Span("author", 0, 3, 0, 1, 0.8), Span("title", 5, 12, 2, 4, 0.7)

    none, both = signs(), signs(author, title)

    assert (0.4, 0.6, 0.25) == (none["words"], none["names"], none["numbers"])
    assert (0.1, 0.2, 0.25) == (both["words"], both["names"], both["numbers"])
    assert (0.7, 0.8, 0.7, 0.5) == (both["least field"], both["author"], both["title"], both["venue"])
    assert 2 / 6 == both["mended"]


def test_fields_that_stand_twice_are_signs_of_doubt() -> None:
    twice = signs(*(Span(name, 0, 3, 0, 1, 0.9) for name in ("title", "title", "publisher", "publisher", "editor")))

    assert (1.0, 1.0, 1.0) == (twice["titles"], twice["venues"], twice["other names"])


def test_the_surer_the_model_the_surer_the_reading() -> None:
    title = Span("title", 5, 9, 2, 3, 0.999)

    assert signs(title, marginal=0.999)["doubt"] < signs(title, marginal=0.5)["doubt"]
    assert not is_assured(signs(title, marginal=0.5), in_style=True)


def test_a_rule_that_overruled_the_model_is_believed() -> None:
    whole = Span("title", 0, len(OF_SNOW), 0, 6, 0.97)

    assert 0.97 == signs(whole, marginal=0.2)["least"]


def test_a_doubtful_entry_is_borne_out_by_the_style_of_its_list() -> None:
    entries = [
        "Roe, J. A., & Martens, B. (2019). The effect of ice on rivers. Journal of Hydrology, 12(3), 45–67.",
        "Kim, M., & Adler, K. (2018). The effect of snow on bridges. Journal of Hydrology, 11(2), 15–37.",
        "Stern, P. (2017). A study of frozen lakes in the north. Journal of Glaciology, 52(1), 115–137.",
        "Blum, A., & Katz, R. (2016). The growth of lake ice in winter. Journal of Glaciology, 51(4), 215–247.",
        "Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 1–20.",
    ]

    assert ("partial", "full") == (parse(entries[-1]).understood, parse_all(entries)[-1].understood)
