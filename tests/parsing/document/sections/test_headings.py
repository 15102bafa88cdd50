"""Which lines announce a list of references, in the languages of the world."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.sections.headings import heading_of


@pytest.mark.parametrize(
    "line",
    [
        "## 参考文献表",
        "Selected publications:",
        "3. Ausgewählte Publikationen",
        "Գրականության ցանկ",
        "გამოყენებული ლიტერატურის სია",
        "แหล่งอ้างอิง",
        "DANH MỤC TÀI LIỆU THAM KHẢO",
        "المراجع والمصادر",
        "רשימת המקורות",
        "فهرست منابع و مآخذ",
        "संदर्भ ग्रंथ सूची",
        "Foydalanilgan adabiyotlar ro‘yxati",
        "**Список публикаций**",
        "국외문헌",
        "参 考 文 献",
        "参　考　文　献",
        "第五章 参考文献",
        "참 고 문 헌",
    ],
)
def test_a_list_is_announced(line: str) -> None:
    assert heading_of(line) == "references"


@pytest.mark.parametrize("line", ["致 谢", "后 记", "攻读学位期间发表的学术论文目录"])
def test_what_a_thesis_has_behind_its_list_ends_it(line: str) -> None:
    assert heading_of(line) == "end"


@pytest.mark.parametrize("line", ["Publications are listed on our site", "参考になる話", "Published by the society"])
def test_a_sentence_announces_nothing(line: str) -> None:
    assert heading_of(line) is None
