"""Words that links of running text are called by, rather than titles: the ways to say *here*, and forms of a work."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

FORMS_OF_A_WORK = rows(
    """
    mul MET: pdf | html | doi | arxiv | preprint | epub | pubmed | acm | ieee | springer | openreview | ssrn
    en MET: paper | the paper | this paper | article | the article | this article | abstract | publication | book |
        full text | full paper | link | url | source | report | thesis | read | view | image source | picture source |
        photo source | image credit | photo credit | picture credit
    de MET: artikel | aufsatz | beitrag | volltext | quelle | buch | bericht | bildquelle | bildnachweis
    fr MET: article | texte intégral | lien | livre | rapport | crédit photo | source de l'image
    es MET: artículo | texto completo | enlace | fuente | libro | informe | fuente de la imagen
    pt MET: artigo | texto completo | ligação | fonte | livro
    it MET: articolo | testo completo | collegamento | fonte | libro
    nl MET: artikel | volledige tekst | bron | boek
    pl MET: artykuł | pełny tekst | źródło
    ru MET: статья | полный текст | ссылка | источник | книга
    uk MET: стаття | повний текст | посилання | джерело
    mn MET: өгүүлэл | эх сурвалж | холбоос
    ko MET: 논문 | 원문 | 링크 | 출처
    ja MET: 論文 | 原文 | リンク | 出典
    zh MET: 论文 | 論文 | 原文 | 链接 | 鏈接 | 来源 | 來源
    """
)
"""What a link to the work named beside it is called: *Title*, Venue. [Paper]."""

TITLE_COLUMNS = rows(
    """
    en MET: title | paper | paper title | article | book | publication | work
    de MET: titel | aufsatz | artikel | werk
    fr MET: titre | ouvrage
    es MET: título | obra
    pt MET: título | obra
    it MET: titolo | opera
    nl MET: titel
    sv MET: titel
    pl MET: tytuł
    cs MET: název
    ru MET: название | заглавие | наименование
    uk MET: назва
    mn MET: нэр | гарчиг
    tr MET: başlık
    ko MET: 제목 | 논문 | 논문 제목
    ja MET: 題名 | タイトル | 論文名
    zh MET: 题名 | 題名 | 标题 | 標題 | 论文
    """
)
"""The head of a table's column that names works."""

BY = rows(
    """
    en MET: by
    de MET: von
    fr MET: par
    es MET: por | de
    pt MET: por | de
    it MET: di
    nl MET: door
    sv MET: av
    da MET: af
    pl MET: autorstwa
    """
)
"""What stands between the title of a work and its author."""

CONTROLS = rows(
    """
    en MET: button | tab | menu | menu item | icon | checkbox | toggle | dropdown | dialog | switch
    de MET: schaltfläche | knopf | reiter | menü
    fr MET: bouton | onglet | menu
    es MET: botón | pestaña | menú
    pt MET: botão | aba | menu
    it MET: pulsante | scheda | menu
    nl MET: knop | tabblad | menu
    ru MET: кнопка | кнопку | вкладка | вкладку
    mn MET: товч | товчийг
    """
)
"""What follows the quoted name of a control of a page: the "Draft a new release" button."""
