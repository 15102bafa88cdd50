"""Citation templates of the Wikipedias: their names → CSL types.

Sources: the documentation of the templates (November 2026). One row a type, its names in many languages parted by `|`;
they are compared in small letters with `_` and `-` as blanks.
"""

from __future__ import annotations

from collections.abc import Mapping


def by_word(rows: Mapping[str, str]) -> dict[str, str]:
    """Turn rows of names around: each name with what it means."""
    return {word: meaning for meaning, words in rows.items() for word in words.split(" | ")}


# CSL type → templates (`""`: the fields decide).
TYPES = by_word({
    "webpage":
        "cite web | citeweb | internetquelle | webarchiv | lien web | lien brisé | cita web | citar web | "
        "ref web | 웹 인용 | 웹인용 | 引用網頁 | 引用网页 | citeer web | webbref | kilde www | cytuj stronę | "
        "citace elektronické monografie | web kaynağı | verkkoviite | webquelle | cita de web | citation web | "
        "referência web | یادکرد وب | استشهاد ويب | استشهاد بويب | مرجع ويب | קישור כללי | chú thích web | "
        "chú thích trang web | citweb | hiv web | цитат уеб | citácia elektronického dokumentu | citat web | "
        "kilde nettsted | netiviide | tīmekļa atsauce | navedi splet | veb mənbə | อ้างเว็บ | petik web | "
        "ওয়েব উদ্ধৃতি | 引用网站 | 引用網站 | 引用网络 | citaĵo el la reto | cite url | cite webpage",
    "article-newspaper":
        "cite news | cite newspaper | citenews | cita noticia | cita news | citar jornal | citar notícia | "
        "ref notícia | 뉴스 인용 | 뉴스인용 | 引用新聞 | citeer nieuws | tidningsref | "
        "citace elektronického periodika | haber kaynağı | lehtiviite | یادکرد خبر | استشهاد بخبر | مرجع خبر | "
        "chú thích báo | цитат вестник | citat știre | kilde avis | navedi novice | อ้างข่าว | petik berita | "
        "সংবাদ উদ্ধৃতি | 引用新闻 | צ עיתון | cita giornale",
    "article-journal":
        "cite journal | cite paper | vcite journal | стаття | cita publicación | cita pubblicazione | "
        "citar periódico | ref publicació | 저널 인용 | 학술지 인용 | 논문 인용 | 引用期刊 | citeer journal | "
        "tidskriftsref | cytuj pismo | citace periodika | dergi kaynağı | cita rivista | یادکرد ژورنال | "
        "یادکرد نشریه | استشهاد بدورية محكمة | استشهاد بدورية | مرجع دورية | צ מאמר | chú thích tạp chí | "
        "chú thích tập san | citper | цитат периодика | citácia periodika | citat revistă | kilde artikkel | "
        "kilde artikel | akademik dergi kaynağı | ajakirjaviide | navedi revijo | อ้างวารสาร | petik jurnal | "
        "সাময়িকী উদ্ধৃতি | артыкул",
    "book":
        "cite book | citebook | ouvrage | книга | cita libro | citar livro | ref llibre | 서적 인용 | 引用書籍 | "
        "引用书籍 | cite jp book | citeer boek | bokref | kilde bok | cytuj książkę | citace monografie | "
        "kitap kaynağı | kirjaviite | یادکرد کتاب | استشهاد بكتاب | مرجع كتاب | צ ספר | chú thích sách | "
        "citlib | цитат книга | citácia knihy | citácia monografie | citat carte | kilde bog | raamatuviide | "
        "grāmatas atsauce | navedi knjigo | kitab | อ้างหนังสือ | petik buku | বই উদ্ধৃতি | кніга | գիրք | "
        "citaĵo el libro | citação livro",
    "article-magazine":
        "cite magazine | 잡지 인용 | یادکرد مجله | استشهاد بمجلة | petik majalah | อ้างนิตยสาร | 引用杂志 | "
        "引用雜誌",
    "entry-encyclopedia":
        "cite encyclopedia | cite encyclopaedia | article encyclopédique | cita enciclopedia | "
        "citar enciclopédia | 백과사전 인용 | یادکرد دانشنامه | استشهاد بموسوعة | chú thích bách khoa toàn thư | "
        "ansiklopedi kaynağı | citace encyklopedie",
    "report":
        "cite report | cite techreport | cite tech report | cite press release | rapport | 보고서 인용 | "
        "یادکرد گزارش | استشهاد بتقرير | rapor kaynağı | basın bülteni kaynağı | thông cáo báo chí | "
        "cita informe | citar relatório",
    "thesis":
        "cite thesis | thèse | диссертация | автореферат | cita tesis | citar tese | 학위 논문 인용 | "
        "یادکرد پایان‌نامه | استشهاد بأطروحة | استشهاد برسالة | tez kaynağı | chú thích luận văn | "
        "chú thích luận án | citace kvalifikační práce | cita tesi | 引用论文",
    "paper-conference":
        "cite conference | lien conférence | cita conferencia | cita conferenza | یادکرد همایش | "
        "یادکرد کنفرانس | استشهاد بمؤتمر | konferans kaynağı | chú thích hội thảo | citar conferência | "
        "citace sborníku | 학회 인용",
    "article": "cite arxiv | cite biorxiv | cite medrxiv | cite ssrn | lien arxiv",
    "document": "cite document | cite sign",
    "motion_picture":
        "cite av media | cite dvd | cite video | cite youtube | lien vidéo | cita video | "
        "یادکرد رسانه دیداری‌شنیداری | یادکرد ویدئو | citar vídeo | cite film | cite movie",
    "broadcast":
        "cite episode | cite podcast | cite serial | cita episodio | cite av media notes | citeer tv | cita tv | "
        "cytuj odcinek | یادکرد اپیزود",
    "post": "cite tweet | cite mailing list | cite newsgroup | cite instagram | cita tweet",
    "map": "cite map",
    "interview": "cite interview",
    "speech": "cite speech",
    "":
        "cite q | citation | harvard citation | source | literatur | article | écrit | статья | публикация | "
        "cita testo | cytuj | یادکرد | استشهاد | مرجع | erreferentzia | מקור",
    "patent": "cite patent | patent | cita patente | citace patentu",
    "legal_case": "cite court | cite case | cite law report",
    "entry-dictionary": "cite dictionary",
    "post-weblog": "cite blog",
    "chapter": "chapitre",
    "legislation": "cite act | cite legislation | cite statute | cite constitution",
    "standard": "cite ietf | cite rfc | cite standard | citace normy",
    "software": "cite software | cite game | cytuj grę | cite video game",
    "song": "cite album notes | cite music release notes",
})  # fmt: skip

# How the names of citation templates begin and end: the rarer ones of a family are in no row, and their fields decide.
FAMILY_STARTS = (
    "cite ", "cita ", "citar ", "citeer ", "cytuj ", "citace ", "citácia ", "citat ", "citaĵo ", "chú thích ", "petik ",
    "navedi ", "цитат ", "یادکرد ", "استشهاد ", "צ ", "อ้าง", "引用", "ref ", "kilde ",
)  # fmt: skip
FAMILY_ENDS = (" kaynağı", " 인용", " উদ্ধৃতি", " atsauce", "viide", "viite")

# Templates that say where another source has its copy, or that it is gone.
COPIES = frozenset({"webarchive", "wayback", "dead link", "memento", "archive today", "webcite", "archiveis"})

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
