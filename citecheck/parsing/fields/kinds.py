"""What type of work a reference names (CSL 1.0.2), inferred from its fields and the words around them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from citecheck.biblio.item import Item

_CODES = {  # document types of GB/T 7714-2015, Annex B
    "J": "article-journal", "M": "book", "N": "article-newspaper", "D": "thesis", "C": "paper-conference", "R": "report", "P": "patent",
    "S": "standard", "EB": "webpage", "DB": "dataset", "CP": "software", "G": "book", "CM": "map", "A": "document", "DS": "dataset",
}  # fmt: skip
_CODE = re.compile(r"\[\s?([A-Z]{1,2})(?:/[A-Z]{2})?\s?\]")
_BY_WORDS = (
    ("thesis", r"\b(?:ph\.?\s?d|master'?s?|doctoral|msc|m\.?a|bachelor'?s?|licentiate)\.?,?\s(?:thesis|dissertation|diss)|\bdissertation\b|\bthesis\b|\bdiss\.|диссертаци|дис\.\s|автореф|дисертация|\bthèse\b|\btesis\b|\btesi di\b|\bmémoire de\b|habilitationsschrift|diplomarbeit|masterarbeit|doktorarbeit|学位论文|博士論文|修士論文|학위\s?논문"),
    ("patent", r"\bpatent\b|патент|专利|特許|특허"),
    ("paper-conference", r"\bproceedings of\b|\bproc\. of\b|\bin proc\b|\bconference on\b|\bsymposium on\b|\bworkshop on\b|\bconference\b.{0,40}\b(?:19|20)\d\d|\bpaper presented\b|материалы .{0,40}конференци|tagungsband|actes du colloque|atti del convegno|학술대회|会议论文集|講演論文集"),
    ("treaty", r"^(?:[^\w]*)(?:treaty|convention|agreement between|договор о|соглашение|vertrag über|traité|tratado)\b|\bтухай гэрээ\b|хэлэлцээр"),
    ("legislation", r"\b(?:act|law|code|directive|regulation|statute) (?:of )?(?:no\.? ?)?(?:19|20)?\d\d|федеральный закон|\bтухай хууль\b|\bgesetz\b.{0,60}\bbgbl|主席令|法律第|법률 제"),
    ("report", r"\bworking papers?\b|\btechnical report\b|\btech\. ?rep\b|\bdiscussion papers?\b|\bpolicy brief\b|\bwhite paper\b|\bresearch report\b|\bno\. w\d{4,5}\b|\barbeitspapier\b|\breport no\b"),
)  # fmt: skip
_by_words = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _BY_WORDS)
_NEWS = re.compile(
    r"\b(?:times|post|herald|daily|news|guardian|tribune|telegraph|gazette|observer|chronicle|journal-constitution|globe|sun|mirror|independent|press|reuters|bloomberg|bbc|cnn|nbc|cbc|npr|ap|afp|tass|"
    r"zeitung|spiegel|tagesspiegel|standard|welt|zeit|le monde|figaro|libération|la croix|el país|el mundo|corriere|repubblica|la stampa|volkskrant|ilbo|shimbun|sinmun|xinhua|yonhap|kyodo|montsame|"
    r"известия|правда|коммерсант|ведомости|газета|новости|үнэн|өдрийн сонин|сонин|magazine|newsweek|economist|time|wired|atlantic|new yorker|slate|vox|politico|huffpost|huffington post|forbes|diplomat)\b|일보|신문|뉴스|新聞|新闻|日报|晚报|時報|时报",
    re.IGNORECASE,
)
_BLOGS = ("blogspot.", "wordpress.", "medium.com", "substack.", "tumblr.", "livejournal.", "blog.", "/blog/")
_SOCIAL = ("twitter.com", "x.com", "facebook.com", "youtube.com", "reddit.com", "instagram.com", "weibo.com", "zhihu.com")
_ENCYCLOPAEDIA = re.compile(r"encyclop|enzyklop|wikipedia|энциклопеди|백과|百科|dictionary|wörterbuch|handbook of|lexikon", re.IGNORECASE)


def infer_type(item: Item, text: str) -> str | None:
    """Return the CSL type of a reference, `None` where nothing tells."""
    code = _CODE.search(text)
    if code and code[1] in _CODES:
        return _CODES[code[1]]
    for kind, pattern in _by_words:
        if pattern.search(text) and not (kind == "report" and item.volume and item.page):
            return kind
    return _by_fields(item, text)


def _by_fields(item: Item, text: str) -> str | None:
    container = item.container_title
    day = item.issued is not None and item.issued.day is not None
    if container:
        if _ENCYCLOPAEDIA.search(container) and not item.volume:
            return "entry-encyclopedia"
        if item.editor or (re.search(r"(?:^|[\s.,”»\"])(?:in|dans|в|en)[:\s]", text, re.IGNORECASE) and (item.publisher or item.publisher_place) and not item.issue):
            return "chapter"
        if _NEWS.search(container) and (day or item.url) and not (item.volume and item.page):
            return "article-newspaper"
        if item.volume or item.issue or (item.page and not item.publisher):
            return "article-journal"
        if item.publisher and item.page:
            return "chapter"
        if day:
            return "article-newspaper"
        return _by_address(item) or ("article-journal" if item.doi else None)
    if item.publisher and not item.url:
        return "book"
    if item.isbn or item.edition:
        return "book"
    return _by_address(item) or ("book" if item.publisher or item.publisher_place else None)


def _by_address(item: Item) -> str | None:
    if not item.url:
        return None
    address = item.url.lower()
    host = urlsplit(address if "//" in address else f"//{address}").netloc if "[" not in address else ""
    if any(mark in address for mark in _BLOGS):
        return "post-weblog"
    if any(host.endswith(site) for site in _SOCIAL):
        return "post"
    if item.publisher and (item.publisher_place or "books.google" in host or "archive.org" in host):
        return "book"
    if address.endswith(".pdf") and item.publisher:
        return "report"
    return "webpage"
