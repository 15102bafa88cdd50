"""Citation templates of the Wikipedias: their names → CSL types, their parameters → CSL variables.

Sources: the template documentation of en, de, fr, ru, es, it, pt, ja, zh, ko, nl, pl, sv, uk, cs (November 2026).
One row a type or variable, its names in many languages parted by `|`; they are compared in small letters with `_` and
`-` as blanks and without their numbers.
"""

from __future__ import annotations

from collections.abc import Mapping


def _by_word(rows: Mapping[str, str]) -> dict[str, str]:
    return {word: meaning for meaning, words in rows.items() for word in words.split(" | ")}


# CSL type → templates (`""`: the fields decide).
TYPES = _by_word({
    "webpage":
        "cite web | citeweb | internetquelle | webarchiv | lien web | lien brisé | cita web | citar web | "
        "ref web | ref-web | 웹 인용 | 웹인용 | 引用網頁 | 引用网页 | citeer web | webbref | kilde www | "
        "cytuj stronę | citace elektronické monografie | web kaynağı | verkkoviite",
    "article-newspaper":
        "cite news | cite newspaper | citenews | cita noticia | cita news | citar jornal | citar notícia | "
        "ref notícia | 뉴스 인용 | 뉴스인용 | 引用新聞 | citeer nieuws | tidningsref | "
        "citace elektronického periodika | haber kaynağı | lehtiviite",
    "article-journal":
        "cite journal | cite paper | vcite journal | стаття | cita publicación | cita pubblicazione | "
        "citar periódico | ref publicació | 저널 인용 | 학술지 인용 | 논문 인용 | 引用期刊 | citeer journal | "
        "tidskriftsref | cytuj pismo | citace periodika | dergi kaynağı",
    "book":
        "cite book | citebook | ouvrage | книга | cita libro | citar livro | ref llibre | ref-llibre | "
        "서적 인용 | 引用書籍 | 引用书籍 | cite jp book | citeer boek | bokref | kilde bok | cytuj książkę | "
        "citace monografie | kitap kaynağı | kirjaviite",
    "article-magazine": "cite magazine | 잡지 인용",
    "entry-encyclopedia":
        "cite encyclopedia | cite encyclopaedia | article encyclopédique | cita enciclopedia | "
        "citar enciclopédia | 백과사전 인용",
    "report": "cite report | cite techreport | cite tech report | cite press release | rapport | 보고서 인용",
    "thesis": "cite thesis | thèse | диссертация | автореферат | cita tesis | citar tese | 학위 논문 인용",
    "paper-conference": "cite conference | lien conférence | cita conferencia | cita conferenza",
    "article": "cite arxiv | cite biorxiv | cite medrxiv | cite ssrn | lien arxiv",
    "document": "cite document | cite sign",
    "motion_picture": "cite av media | cite dvd | cite video | cite youtube | lien vidéo | cita video",
    "broadcast": "cite episode | cite podcast | cite serial | cita episodio",
    "post": "cite tweet | cite mailing list | cite newsgroup | cite instagram | cita tweet",
    "map": "cite map",
    "interview": "cite interview",
    "speech": "cite speech",
    "":
        "cite q | citation | harvard citation | source | literatur | article | écrit | статья | публикация | "
        "cita testo | cytuj",
    "patent": "cite patent",
    "legal_case": "cite court",
    "entry-dictionary": "cite dictionary",
    "post-weblog": "cite blog",
    "chapter": "chapitre",
})  # fmt: skip

# Item attribute → parameters. `+family`, `+given` and their kin are halves of a name; `?` marks a title of the part
# of a work, in which case `title` is the whole.
PARAMETERS = _by_word({
    "title":
        "title | titel | titre | заглавие | название | título | titulo | titolo | títol | 제목 | tytuł | rubrik | "
        "tittel | titul | назва | заголовок | başlık | nimeke | otsikko | 標題 | 标题",
    "script": "script title",
    "?":
        "chapter | contribution | entry | article | section | kapitel | titre chapitre | глава | часть | "
        "capítulo | capitolo | 장 | rozdział | hoofdstuk",
    "subtitle": "titelerg | sous titre | подзаголовок",
    "container_title":
        "website | work | journal | newspaper | magazine | periodical | encyclopedia | encyclopaedia | "
        "dictionary | werk | sammelwerk | site | périodique | издание | obra | periódico | sitioweb | sitio web | "
        "publicación | revista | rivista | sito | opera | pubblicazione | jornal | 웹사이트 | 작품 | 저널 | "
        "뉴스 | 신문 | 학술지 | 잡지 | czasopismo | verk | tidning | tidskrift | zeitschrift | titre ouvrage | "
        "publikation | видання | сайт | book title",
    "event_title": "conference",
    "collection_title": "series | collection | reihe | серия | colección | collana",
    "publisher":
        "publisher | verlag | herausgeber | éditeur | издательство | editorial | editore | editora | publicado | "
        "출판사 | 발행처 | wydawca | opublikowany | utgivare | förlag | uitgever | видавництво | institution | "
        "university | publié par | forlag | yayıncı | julkaisija | vydavatel | 出版社",
    "hrsg": "hrsg",
    "agency": "agency | via",
    "publisher_place":
        "location | place | publication place | ort | lieu | место | ubicación | lugar | città | local | 위치 | "
        "miejsce | utgivningsort | місце | plaats",
    "url":
        "url | online | lire en ligne | ссылка | chapter url | url texte | contribution url | посилання | www | "
        "osoite | webadres",
    "archive_url":
        "archive url | archiveurl | archiv url | archiv | urlarchivo | url archivo | archivo | urlarchivio | "
        "url archivio | arquivourl | wayb | 보존url | 보존 url | arkivurl | archief url | архив | archiwum | "
        "arşivurl | archivurl | url arquivo",
    "issued": "date | datum | fecha | data | 날짜 | дата | publication date | tarih | ajankohta",
    "year":
        "year | jahr | année | annee | год | año | anno | ano | 연도 | 년 | rok | år | рік | jaar | yıl | vuosi",
    "month": "month | mois | месяц | mes | mese | mês | 월",
    "day": "day | jour | день | число | día | giorno | 일",
    "accessed":
        "access date | accessdate | abruf | zugriff | consulté le | consulté | дата обращения | доступ | "
        "проверено | fechaacceso | fecha acceso | accesso | acessodata | acesso | 확인날짜 | 확인일자 | "
        "data dostępu | hämtdatum | besøksdato | datum přístupu | bezochtdatum | дата доступу | consulta | "
        "erişimtarihi | viitattu | accès | abgerufen | 접근일자",
    "archived":
        "archive date | archivedate | archiv datum | архив дата | дата архивирования | fechaarchivo | "
        "fecha archivo | dataarchivio | arquivodata | 보존날짜 | 보존일자 | arkivdatum",
    "": "archivbot | format",
    "volume": "volume | band | том | volumen | 권 | wolumin | tome | jahrgang | bd | jg | cilt | vol",
    "issue":
        "issue | number | nummer | numéro | номер | выпуск | número | numero | 호 | numer | heft | nr | sayı",
    "page":
        "page | pages | seiten | seite | passage | страницы | страница | página | páginas | pagine | pagina | p | "
        "pp | 쪽 | strony | s | sid | sidor | сторінки | at | sayfa",
    "edition": "edition | auflage | numéro d'édition | edición | edizione | 판 | wydanie | edição | upplaga",
    "language":
        "language | sprache | langue | язык | idioma | lingua | 언어 | język | språk | taal | мова | lang | "
        "língua",
    "doi": "doi",
    "isbn": "isbn",
    "issn": "issn",
    "pmid": "pmid",
    "pmcid": "pmc",
    "arxiv": "arxiv | eprint",
    "genre": "type | degree",
    "medium": "medium",
    "+name": "author | host | auteur | autore | subject | artist",
    "+names":
        "authors | vauthors | people | autor | auteurs | автор | autori | 저자 | 글쓴이 | författare | "
        "forfatter | коллектив авторов | autores | yazar | tekijä | 作者 | 著者 | credits",
    "+family":
        "last | surname | author last | nom | apellido | apellidos | cognome | último | ultimo | sobrenome | "
        "apelido | 성 | nazwisko | efternamn | фамилия | příjmení | achternaam | прізвище | etternavn | soyadı | "
        "sukunimi",
    "+given":
        "first | given | author first | prénom | nombre | nome | primeiro | 이름 | imię | förnamn | имя | jméno | "
        "voornaam | ім'я | fornavn | ad | etunimi",
    "+editor": "editor",
    "+editors": "editors | veditors | ответственный | curatore | 편집자 | redaktor",
    "+editorfamily": "editor last | editor surname",
    "+editorgiven": "editor first | editor given",
    "+translator": "translator",
    "+translators": "übersetzer | traducteur | traductor | traduttore",
})  # fmt: skip

# Short citations that point to an entry by family names and year: their names (Template:Sfn and its kin).
SHORT = {
    "cita harvard", "harv", "harvard", "harvcol", "harvcoltxt", "harvid", "harvnb", "harvp", "harvsp", "harvtxt",
    "sfn", "sfnm", "sfnp", "sfnref", "sp", "шаблон:sfn",
}  # fmt: skip

# Templates that stand for one of their arguments: its number, or `-1` for the last.
TRANSPARENT = {
    "lang": 2, "nowrap": 1, "nobr": 1, "small": 1, "lang ru": 1, "lang en": 1, "lang de": 1, "lang fr": 1,
    "langue": 2, "lien": -1, "abbr": 1, "abbreviation": 1, "ill": 1, "interlanguage link": 1, "link interwiki": 1,
    "'": 0, "transliteration": -1, "zh": -1, "transl": -1, "nihongo": 1, "en icon": 0, "nbsp": 0,
}  # fmt: skip

# Templates that hold a list of notes, or whose arguments do.
NAMESPACES = (
    "template:", "vorlage:", "modèle:", "шаблон:", "plantilla:", "틀:", "テンプレート:", "predefinição:",
)  # fmt: skip
# Links that show a file or sort the page.
FILES = (
    "file:", "image:", "category:", "datei:", "bild:", "kategorie:", "fichier:", "catégorie:", "файл:", "категория:",
    "archivo:", "categoría:", "ficheiro:", "categoria:", "파일:", "분류:", "ファイル:", "文件:", "分类:", "plik:",
)  # fmt: skip
