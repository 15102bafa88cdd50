"""How the entries of a list are parted."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import read_prose

NUMBERS_THAT_END_ENTRIES = (
    "Berg, A. (2001). Bells of the north. Journal of Towers, 21(3), 177-\n186.\n",
    "Berg, A. Bells of the north. Tower Press,\n2001.\n",
    "Berg, A.: Bells of the north. Journal of Towers 842(2), 121\n(2001)\n",
)
OTHERS = "Dahl, B. (2003). Towers of the south. Journal of Towers, 22(1), 3-9.\n"


@pytest.mark.parametrize("entry", NUMBERS_THAT_END_ENTRIES)
def test_a_number_alone_on_its_line_ends_an_entry(entry: str) -> None:
    actual = raws(f"References\n\n{entry}\n{OTHERS}\n{OTHERS.replace('Dahl', 'Eide')}")

    assert entry.strip().replace("-\n", "- ").replace("\n", " ") == actual[0]


def test_a_label_alone_on_its_line_belongs_to_the_lines_after_it() -> None:
    entries = [f"{number}.\nDahl B. Towers of the south. J Towers. 200{number};22(1):3-9.\n" for number in range(1, 6)]

    actual = read_prose(prose("a.txt", "References\n" + "".join(entries))).references

    assert ["1", "2", "3", "4", "5"] == [reference.label for reference in actual]
    assert all(reference.raw.startswith("Dahl B.") for reference in actual)


def test_a_bare_number_before_a_line_is_the_label_and_stays_in_the_text() -> None:
    lines = [f"{number} B. Dahl, Towers of the south, J. Towers {number}2, 3 (200{number})." for number in range(1, 6)]

    actual = read_prose(prose("a.txt", "References\n" + "\n".join(lines))).references

    assert lines == [reference.raw for reference in actual]
    assert ["1", "2", "3", "4", "5"] == [reference.label for reference in actual]


def test_lettered_works_of_one_number_are_works_of_their_own() -> None:
    text = "References\n" + "".join(
        f"[{number}] a) B. Dahl, J. Towers 2001, {number}, 3-9; b) A. Berg, J. Bells 2002, {number}, 10-12;\n"
        f"c) C. Eide, J. Spires 2003, {number}, 20-29.\n"
        for number in range(1, 6)
    )

    assert 15 == len(raws(text))


def raws(text: str) -> list[str]:
    return [reference.raw for reference in read_prose(prose("a.txt", text)).references]


CHINESE = (
    "魏丽英. 论近代西北人口波动的若干主要原因[J]. 社会科学, 1990(6): 82-86.",
    "李行健. 现代汉语规范辞典[M]. 北京: 外语教学与研究出版社, 2004.",
    "邓小平. 精简机构是一场革命[M]. 北京: 人民出版社, 1994: 396-401.",
    "杨洪升. 四库馆私家抄校书考略[J]. 文献, 2013(1): 56-75.",
)


def test_chinese_entries_without_a_blank_between_them_are_parted() -> None:
    actual = raws(f"参考文献\n{''.join(CHINESE)}\n")

    assert list(CHINESE) == actual


def test_a_repetition_behind_a_bare_number_is_tied() -> None:
    notes = "1 Dahl, B., Towers (Leeds: Tower Press, 2001), 3.\n2 Ibid., 9.\n3 Berg, A., Bells (London, 2002).\n"

    actual = read_prose(prose("a.txt", f"Notes\n\n{notes}")).references

    assert actual[0].id == actual[1].antecedent


SAME_AUTHORS = (
    "Habermas, Jürgen: Strukturwandel der Öffentlichkeit. Neuwied 1962.",
    "Ders.: Erkenntnis und Interesse. Frankfurt am Main 1968.",
    "Arendt, Hannah: Vita activa. Stuttgart 1960.",
    "Dies.: Macht und Gewalt. München 1970.",
)


def test_the_same_author_begins_an_entry_of_a_list() -> None:
    found = read_prose(prose("a.txt", "Literaturverzeichnis\n\n" + "\n".join(SAME_AUTHORS))).references

    assert list(SAME_AUTHORS) == [reference.raw for reference in found]
    assert ["Habermas", "Habermas", "Arendt", "Arendt"] == [(one.item.author or [])[0].family for one in found]


@pytest.mark.parametrize("dash", ["———.", "_______.", "—."])
def test_a_dash_for_the_author_begins_an_entry_behind_one_without_a_year(dash: str) -> None:
    entries = [
        "Darwin, Charles. On the Origin of Species. London: Murray, 1859.",
        f"{dash} The Descent of Man. London: Murray.",
        f"{dash} The Expression of the Emotions. London: Murray.",
        f"{dash} Insectivorous Plants. London: Murray, 1875.",
        "Huxley, Thomas. Man’s Place in Nature. London: Williams.",
        f"{dash} Lay Sermons. London: Macmillan.",
    ]
    found = read_prose(prose("a.txt", "Works Cited\n\n" + "\n".join(entries))).references

    assert entries == [reference.raw for reference in found]


STAMPS = (
    "This content downloaded from",
    "38.66.77.2 on Wed, 14 Dec 2022 14:05:08 UTC",
    "All use subject to https://about.jstor.org/terms",
    "Communicated by H.-T. Yau",
    "Received March 12, 2007; revised March 12, 2007;",
    "Downloaded from www.annualreviews.org by University of Leeds on 08/31/17. For personal use only.",
)


@pytest.mark.parametrize("stamp", STAMPS)
def test_what_is_stamped_on_a_page_belongs_to_no_entry(stamp: str) -> None:
    works = ["Darwin, C., On the Origin of Species, London 1859.", "Huxley, T. H., Man's Place in Nature, London 1863."]

    assert works == raws(f"References\n\n{works[0]}\n{works[1]}\n{stamp}\n")
    assert works == raws(f"References\n\n{works[0]}\n{stamp}\n{works[1]}\n")


def test_a_line_of_an_entry_is_no_stamp() -> None:
    lines = (
        "Roe, J., The ponds, https://pond.example.org,",
        "accessed on 12 May 2020, received in 2019 and",
        "revised 2020.",
    )

    assert [" ".join(lines)] == raws("\n".join(["References", "", *lines]))


GERMAN = (
    "Arendt, Hannah, 1958: Vita activa. Stuttgart: Kohlhammer.",
    "Elias, Norbert, 1969: Die höfische Gesellschaft. Neuwied: Luchterhand.",
    "Simmel, Georg, 1908: Soziologie. Leipzig: Duncker & Humblot.",
    "Weber, Max, 1922: Wirtschaft und Gesellschaft. Tübingen: Mohr.",
)


def test_where_each_line_has_a_name_and_a_year_at_its_head_each_is_an_entry() -> None:
    assert [*GERMAN] == raws("\n".join(["Literatur", *GERMAN]))


def test_a_year_behind_a_wide_blank_is_of_the_author_before() -> None:
    text = (
        "References\n"
        "Elias, N. (1969): The court society, and what became of\n  it. Oxford: Blackwell.\n"
        "Simmel, G. (1900): The philosophy of money, in a longer\n  edition. London: Routledge.\n"
        "         (1908): Sociology. London: Brill.\n"
        "Weber, M. (1922): Economy and society, in two volumes with\n  notes. Berkeley: California.\n"
    )

    assert "(1908): Sociology. London: Brill." in raws(text)
