"""Words by which a note points back: to the note before it, to an earlier work, to the author just named."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

SAME_NOTE = rows(
    """
    la CSL: ibidem | ibid
    la STYLES: ib.
    de CSL: ebd
    de STYLES: ebda | ebenda
    ru CSL: там же
    ru STYLES: тамъ же
    uk CSL: там само
    be STYLES: тамсама
    bg CSL: пак там
    mn STYLES: мөн тэнд | мөн дээрх | мөн түүнд | тэнд
    cs STYLES: tamtéž
    sk STYLES: tamtiež
    pl STYLES: tamże
    sl CSL: isto
    it STYLES: ivi
    es STYLES: ibíd | o.c.
    sv STYLES: samma ställe
    tr STYLES: aynı eser
    el STYLES: αυτόθι | ό.π.
    ko STYLES: 위의 글 | 위의 책 | 위의 논문 | 같은 글 | 같은 책
    zh CSL: 同上
    ja STYLES: 同上 | 同前 | 上掲
    lt CSL: ten pat
    """
)
"""*In the same place*, as it opens a note: the note before is meant."""

EARLIER_WORK = rows(
    """
    la STYLES: op. cit | loc. cit | art. cit
    la BLUEBOOK: supra note | supra n | supra nota | supra Fn | infra note | infra n
    en OSCOLA: above n | above note
    de STYLES: a. a. o
    fr STYLES: ouvr. cit | ouvr. cité
    es STYLES: ob. cit
    pl STYLES: dz. cyt
    ru STYLES: указ. соч | цит. соч
    mn STYLES: дурд. ном | дурд. бүтээл | дурд. зохиол | дурдсан ном | дурдсан бүтээл | дурдсан зохиол
    ja CSL: 前掲
    ja STYLES: 前掲書
    ko STYLES: 앞의 글 | 앞의 책
    """
)
"""*In the work cited*, behind the name of its author: an earlier note is meant."""

SAME_AUTHOR = rows(
    """
    la STYLES: idem | id. | eadem | ead.
    de STYLES: ders. | dies. | derselbe | dieselbe
    ru STYLES: он же | она же
    """
)
"""*The same*, in the place of an author: the author of the work before is meant."""

SEE = rows(
    """
    en STYLES: see | see also | cf. | compare
    en MET: confer | refer to | read more | for more | for details
    de STYLES: siehe | vgl.
    fr STYLES: voir
    es STYLES: véase
    it STYLES: cfr. | vedi
    nl STYLES: zie
    ru STYLES: см. | ср.
    mn STYLES: үз
    """
)
"""What a note says before the work that it names."""

NOTES = rows(
    """
    en STYLES: note | notes | n | nn | fn | footnote | footnotes | endnote
    de STYLES: anm | anmerkung | fn | fußnote | fußn
    fr STYLES: note | notes | n
    es STYLES: nota | notas
    pt STYLES: nota | notas
    it STYLES: nota | note | n
    nl STYLES: noot
    sv STYLES: not
    da STYLES: note
    pl STYLES: przyp | przypis
    cs STYLES: pozn | poznámka
    ru STYLES: прим | примеч | примечание | сноска
    uk STYLES: прим | примітка
    """
)
"""What a note is called before its number."""

PARTS = rows(
    """
    en MET: part | chap. | ch. | sections | sec. | subsection | appendices | figure |
        figures | fig. | table | tables | remark | theorem | theorems | lemma | lemmas | proposition | corollary |
        definition | definitions | example | examples | exercise | equation | equations | eq. | eqs. | algorithm |
        listing | box
    de MET: Teil | Kapiteln | Kap. | Abschnitt | Abschnitten | Abschn. | Anhang | Abbildung | Abb. |
        Tabelle | Tab. | Satz | Bemerkung | Gleichung | Beispiel | Ziffer
    fr MET: partie | chap. | figure | tableau | remarque | théorème | lemme |
        équation | exemple | paragraphe
    es MET: parte | capítulo | cap. | sección | apartado | figura | tabla | cuadro | teorema |
        ecuación | ejemplo
    pt MET: parte | capítulo | cap. | seção | secção | figura | tabela | quadro | equação
    it MET: parte | capitolo | cap. | sezione | paragrafo | par. | figura | tabella | teorema
    nl MET: deel | hoofdstuk | paragraaf | figuur | tabel
    sv MET: avsnitt | bilaga | figur | tabell
    pl MET: rozdział | rozdziale | rozdz. | podrozdział | rysunek | rys. | tabela
    cs MET: kapitola | kapitolu | kapitole | oddíl | příloha | obrázek | tabulka
    ru MET: часть | главу | главе | гл. | раздел | разделе | параграф | приложении | рисунок |
        рис. | таблица | таблицу | табл. | теорема | теорему | формула | формулу
    uk MET: розділ | розділі | главу | рисунок | рис. | таблиця | таблицю
    mn MET: бүлэг | бүлгийг | хэсэг | хэсгийг | хавсралтыг | зураг | хүснэгт | хүснэгтийг
    """
)
"""What a writer calls the parts of the own text before their numbers, beside chapters and appendices."""

AT_ANOTHER_PLACE = rows(
    """
    la STYLES: supra | infra
    en MET: above | below
    de MET: oben | unten
    fr MET: ci-dessus | ci-dessous | plus haut | plus bas
    es MET: más arriba | más abajo
    pt MET: acima | abaixo
    it MET: sopra | sotto
    nl MET: hierboven | hieronder
    pl MET: wyżej | niżej | powyżej | poniżej
    cs MET: výše | níže
    ru MET: выше | ниже
    uk MET: вище | нижче
    mn MET: дээр | доор
    """
)
"""*Earlier* and *later in this text*."""

CITED_ON = rows(
    """
    en STYLES: cited on page | cited on pages | cited on p. | cited on pp. | cit. on p. | cit. on pp. |
        cited in page | cited in pages | cited at page | cited at pages
    de STYLES: zitiert auf Seite | zitiert auf den Seiten | zitiert auf S. | siehe S. | siehe Seite | siehe Seiten
    fr STYLES: cité page | cité pages | cité à la page | cité aux pages | cf. p. | cf. pp.
    es STYLES: citado en la página | citado en las páginas | citado en página | vid. pág. | vid. págs.
    pt STYLES: citado na página | citado nas páginas | vezes na página | vezes nas páginas | ver p. | ver pp.
    it STYLES: citato a pagina | citato alle pagine | cit. a p. | cit. alle pp.
    nl STYLES: geciteerd op p. | geciteerd op pagina | zie p.
    sv STYLES: citerad på s.
    da STYLES: citeret på s.
    nb STYLES: sitert på s.
    pl STYLES: cyt. na s.
    cs STYLES: citováno na s.
    ru STYLES: цит. на с.
    """
)
"""What stands before the pages that cite an entry, behind it (biblatex's `backref`, hyperref's, abnTeX2's)."""
