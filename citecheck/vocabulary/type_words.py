"""Words and codes that tell the type of a work; patterns are matched without regard to case."""

from __future__ import annotations

import re

codes = {  # GB/T 7714-2015, Annex B
    "J": "article-journal", "M": "book", "N": "article-newspaper", "D": "thesis", "C": "paper-conference",
    "R": "report", "P": "patent", "S": "standard", "EB": "webpage", "DB": "dataset", "CP": "software", "G": "book",
    "CM": "map", "A": "document", "DS": "dataset",
}  # fmt: skip

_WORDS: dict[str, tuple[str, ...]] = {
    "thesis": (
        r"\b(?:ph\.?\s?d|master'?s?|doctoral|msc|m\.?a|bachelor'?s?|licentiate)\.?,?\s(?:thesis|dissertation|diss)",
        r"\bdissertation\b", r"\bthesis\b", r"\bdiss\.", "диссертаци", r"дис\.\s", "автореф", "дисертация",
        r"\bthèse\b", r"\btesis\b", r"\btesi di\b", r"\bmémoire de\b", "habilitationsschrift", "diplomarbeit",
        "masterarbeit", "doktorarbeit", "学位论文", "博士論文", "修士論文", r"학위\s?논문",
    ),
    "patent": (r"\bpatent\b", "патент", "专利", "特許", "특허"),
    "paper-conference": (
        r"\bproceedings of\b", r"\bproc\. of\b", r"\bin proc\b", r"\bconference on\b", r"\bsymposium on\b",
        r"\bworkshop on\b", r"\bconference\b.{0,40}\b(?:19|20)\d\d", r"\bpaper presented\b",
        "материалы .{0,40}конференци", "tagungsband", "actes du colloque", "atti del convegno", "학술대회",
        "会议论文集", "講演論文集",
    ),
    "treaty": (
        r"^\W*(?:treaty|convention|agreement between|договор о|соглашение|vertrag über|traité|tratado)\b",
        r"\bтухай гэрээ\b", "хэлэлцээр",
    ),
    "legislation": (
        r"\b(?:act|law|code|directive|regulation|statute) (?:of )?(?:no\.? ?)?(?:19|20)\d\d", "федеральный закон",
        r"\bтухай хууль\b", r"\bgesetz\b.{0,60}\bbgbl", "主席令", "法律第", "법률 제",
    ),
    "report": (
        r"\bworking papers?\b", r"\btechnical report\b", r"\btech\. ?rep\b", r"\bdiscussion papers?\b",
        r"\bpolicy brief\b", r"\bwhite paper\b", r"\bresearch report\b", r"\bno\. w\d{4,5}\b", r"\barbeitspapier\b",
        r"\breport no\b",
    ),
}  # fmt: skip

_PERIODICALS = (
    "times", "post", "herald", "daily", "news", "guardian", "tribune", "telegraph", "gazette", "observer",
    "chronicle", "globe", "sun", "mirror", "independent", "press", "reuters", "bloomberg", "bbc", "cnn", "nbc",
    "cbc", "npr", "ap", "afp", "tass", "zeitung", "spiegel", "tagesspiegel", "standard", "welt", "zeit", "le monde",
    "figaro", "libération", "la croix", "el país", "el mundo", "corriere", "repubblica", "la stampa", "volkskrant",
    "ilbo", "shimbun", "sinmun", "xinhua", "yonhap", "kyodo", "montsame", "известия", "правда", "коммерсант",
    "ведомости", "газета", "новости", "үнэн", "өдрийн сонин", "сонин", "ардын эрх", "үндэсний эрх", "magazine",
    "newsweek", "economist", "time", "wired", "atlantic", "new yorker", "slate", "vox", "politico", "huffpost",
    "huffington post", "forbes", "diplomat", "radio free asia", "rfe/rl", "al jazeera", "deutsche welle",
)  # fmt: skip

blogs = ("blogspot.", "wordpress.", "medium.com", "substack.", "tumblr.", "livejournal.", "blog.", "/blog/")
platforms = (
    "twitter.com", "x.com", "facebook.com", "youtube.com", "reddit.com", "instagram.com", "weibo.com", "zhihu.com",
)  # fmt: skip

words = tuple((kind, re.compile("|".join(patterns), re.IGNORECASE)) for kind, patterns in _WORDS.items())
_PERIODICAL = "|".join(re.escape(name) for name in _PERIODICALS)
newspaper = re.compile(
    rf"(?<![^\W_])(?:{_PERIODICAL})(?![^\W_])|일보|신문|뉴스|新聞|新闻|日报|晚报|時報|时报",
    re.IGNORECASE,
)
encyclopaedia = re.compile(
    r"encyclop|enzyklop|wikipedia|энциклопеди|백과|百科|dictionary|wörterbuch|handbook of|lexikon", re.IGNORECASE
)
_GENRES = (
    r"press release|news release|press statement|보도자료|editorial|op-ed|blog post|book review|review|video|film"
    r"|podcast|map|poster|working paper|preprint|interview|tweet|data ?set|computer software|image"
    r"|unpublished [a-z ]{4,30}"
    r"|(?:doctoral|ph\.?d\.?|master'?s?) (?:dissertation|thesis)|conference presentation"
)
genre_note = re.compile(rf"\s*[(\[（](?P<genre>{_GENRES})[)\]）]\.?$", re.IGNORECASE)
