"""Where one name of a list ends and the next begins."""

from __future__ import annotations

import pytest

from citecheck.biblio.names.name import Name
from citecheck.biblio.names.name_list import parse_names


def name(parts: str) -> Name:
    """Read `family|given|dropping particle|non-dropping particle|suffix`; a literal stands after `=`."""
    if parts.startswith("="):
        return Name(literal=parts[1:])
    family, given, dropping, kept, suffix = (part or None for part in f"{parts}||||".split("|")[:5])
    return Name(family, given, dropping, kept, suffix)


LISTS = {
    "강형민․김철완": ["=강형민", "=김철완"],
    "강형민. 김철완": ["=강형민", "=김철완"],
    "李明と王五": ["李|明", "王|五"],
    "国家统计局，李明": ["=国家统计局", "李|明"],
    "国家统计局": ["=国家统计局"],
    "Cervantes Saavedra, Miguel de": ["Cervantes Saavedra|Miguel||de"],
    "Cervantes, de": ["Cervantes|de"],
    "Souza, Ana de la": ["Souza|Ana|de la"],
    "Souza, Ana De": ["Souza|Ana De"],
    "Smith, J. de": ["Smith|J.||de"],
    "Smith, Jr., J.": ["Smith|J.|||Jr."],
    "Smith, M.D., Jones, A.": ["Smith|M.D.", "Jones|A."],
    "Various authors": ["=Various authors"],
    "Smith; ; Doe": ["Smith", "Doe"],
    "Kim Jun, Lee Su": ["Jun|Kim", "Su|Lee"],
    "Smith, John A., Doe, Jane B.": ["Smith|John A.", "Doe|Jane B."],
    "J. Smith, Doe": ["Smith|J.", "Doe"],
    "Smith, J., Doe": ["Smith|J.", "Doe"],
    "de Vries, Jan, Smith, Jane": ["de Vries|Jan", "Smith|Jane"],
    "John Smith, Jane": ["John Smith|Jane"],
    "Bank of Mongolia and Smith, J.": ["=Bank of Mongolia", "Smith|J."],
    "Bank of Mongolia and Ministry of Trade": ["=Bank of Mongolia and Ministry of Trade"],
    "Kro-\n nick, P.": ["Kronick|P."],
    "J. Smith, Ana de": ["Smith|J.", "de|Ana"],
    "SMITH, John, DOE, Jane": ["SMITH|John", "DOE|Jane"],
    "LI, Wei, XU, Jane & ROE, Ann": ["LI|Wei", "XU|Jane", "ROE|Ann"],
    "Alonzo Church, Emil Post": ["Church|Alonzo", "Post|Emil"],
    "Ann Turing, Alonzo Church": ["Turing|Ann", "Church|Alonzo"],
    "Roman Catholic Church, World Bank": ["=Roman Catholic Church, World Bank"],
    "Ramón y Cajal, S.": ["Ramón y Cajal|S."],
    "Ramón y Cajal, Santiago, & Smith, J.": ["Ramón y Cajal|Santiago", "Smith|J."],
    "Smith, J., Puig i Cadafalch, J., Doe, A.": ["Smith|J.", "Puig i Cadafalch|J.", "Doe|A."],
    "Santiago Ramón y Cajal": ["Ramón y Cajal|Santiago"],
    "García, J. y López, M.": ["García|J.", "López|M."],
    "Juan García y María López": ["García|Juan", "López|María"],
    "Smith, Jones y Roe": ["Smith", "Jones", "Roe"],
    "Roe jr J, Miller III BC": ["Roe|J|||jr", "Miller|BC|||III"],
    "Roe jr": ["Roe||||jr"],
    "et al.": [],
    "12": [],
    "": [],
}


@pytest.mark.parametrize(("written", "names"), LISTS.items())
def test_each_name_of_a_list_is_read(written: str, names: list[str]) -> None:
    assert tuple(map(name, names)) == parse_names(written)
