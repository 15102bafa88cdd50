"""How titles begin and where they may be parted: notices about works, prefixes of dress, separators. Tables.

Sources: Crossref's `update-to` types and PubMed's publication types for notices; the house styles of news agencies
(Reuters, Yonhap) and of publishers' platforms for prefixes; ISBD's prescribed punctuation for subtitles.
"""

from __future__ import annotations

import re

_NOTICES = {
    "erratum": """
        erratum|errata|author erratum|publisher erratum|corrigendum|corrigenda|author corrigendum|correction
        |corrections|author correction|publisher correction|editorial correction|berichtigung|rectification
        |rectificatif|rectificación|corrección|fe de erratas|correzione|errata corrige|исправление|исправления
        |поправка|опечатки|정오표|정정|訂正|订正|更正|勘误|勘誤|正誤
    """,
    "retraction": """
        retraction|retraction note|retraction notice|notice of retraction|withdrawal|withdrawal notice
        |expression of concern|editorial expression of concern|rétractation|retractación|ретракция|撤稿声明|撤稿
        |論文撤回
    """,
    "reply": """
        reply|replies|response|author reply|authors reply|authors' reply|authors’ reply|author response
        |authors' response|rejoinder|erwiderung|antwort|réponse|respuesta|risposta|ответ|답변|返信|回复|回覆|re
        |aw|fwd|fw
    """,
    "comment": """
        comment|comments|a comment|commentary|a commentary|discussion|kommentar|commentaire|comentario|commento
        |комментарий|논평|评论|評論
    """,
    "review": """
        review|a review|book review|film review|faculty of 1000 evaluation|faculty opinions recommendation
        |cheminform abstract|rezension|buchbesprechung|recension|recensione|reseña
        |compte rendu|рецензия|서평|書評|书评
    """,
    "supplement": """
        supplement|addendum|appendix|supplementary material|supplementary information|supplementary data
        |nachtrag|anhang
    """,
}  # fmt: skip
"""What a notice about another work begins with, by kind."""

_CONNECTIVES = {
    "erratum": "to|for|on|in|to the article|for the article|zu|zur|zum|au|aux|à|al|a|к",
    "retraction": "to|for|of|de|à",
    "reply": "to|to the|on|auf|à|a|на",
    "comment": "on|upon|on the|zu|zur|zum|sur|sobre|su|к",
    "review": "of|of the|for|zu|zur|von|de|на",
    "supplement": "to|for|zu|zur|à|a",
}
"""Words that tie a notice to its work."""

_AFTER = r"(?:\s?[:：]|\s?[\])】）]|\s[-–]|\s?—|\s?\.\s|(?=\s?[“„«「『\"]))"
_BARE = frozenset({"re", "aw", "fw", "fwd", "correction", "retraction", "withdrawal", "discussion", "response"})
"""Beginnings that are common words: a connective alone does not make a notice of these."""


def _listed(table: str) -> list[str]:
    words = [word.strip() for word in table.replace("\n", " ").split("|")]
    return sorted((word for word in words if word), key=len, reverse=True)


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


def _notice(kind: str) -> str:
    """Write the expression of one kind: its word, a connective or a sign, or both."""
    words = _listed(_NOTICES[kind])
    ties = _either(_listed(_CONNECTIVES[kind]))
    tied = _either([word for word in words if word not in _BARE])
    with_sign = rf"(?:{_either(words)})(?:\s(?:{ties}))?{_AFTER}"
    return rf"(?P<{kind}>{with_sign}|(?:{tied})\s(?:{ties})\b{_SURE[kind]})"


_SURE = dict.fromkeys(_NOTICES, "") | {"reply": r"(?!\s(?:the|a|an)\b)", "comment": "", "supplement": r"(?=\s?[:“\"])"}
_notice_pattern = re.compile(rf"^[\W_]{{0,3}}(?:{'|'.join(map(_notice, _NOTICES))})", re.IGNORECASE)
_LABELS = """
    pdf|epub|html|doc|docx|video|audio|podcast|watch|live|exclusive|breaking|update|updated|lead|2nd lead
    |3rd lead|photo|photos|photo news|analysis|opinion|editorial|interview|feature|retracted|retracted article
    |withdrawn|withdrawn article|free|book|ebook|e-book|full text|citation|as|oc|보도자료|보도설명|설명자료
    |참고자료|종합|종합2보|종합3보|2보|3보|단독|속보|사설|칼럼|기고|인터뷰|영상|포토|르포|기획|특집|전문|공식
    |독점|独自|独家|快讯|快訊|速報|動画|写真|図解|社説|解説|特集|連載|更新|追記|号外|新刊|お知らせ|视频|視頻
    |组图|原创|转载|特稿|видео|фото|обновлено|эксклюзив
"""
"""What stands in brackets before a title without belonging to it."""

_RUBRICS = """
    opinion|watch|live|live update|live updates|video|breaking|breaking news|exclusive|listen|read|photo|photos
    |podcast|analysis|explainer|update|updated|pdf|op-ed|editorial|factbox|timeline|title|видео|фото|мнение
"""
"""What stands before a title with a colon or a bar."""

_AGENCY = (
    "update|corrected|refile|rpt|wrapup|exclusive|factbox|explainer|analysis|insight|breakingviews|timeline|column"
)
"""What a news agency joins to a title with a hyphen, with the number of the update: `UPDATE 1-`."""

_VIEWS = "view of|vista de|vista do|ansicht von|full article|читать онлайн"
"""What a platform writes before the title of a work that it shows (Open Journal Systems, publishers' pages)."""

_dress_pattern = re.compile(
    rf"^[\W_]{{0,3}}(?:(?:retracted(?:\sarticle|\spaper)?|withdrawn(?:\sarticle)?)\s?[:\-–—\]]"
    rf"|[\[【(（〔〈<［]\s?(?:{_either(_listed(_LABELS))})\s?[\]】)）〕〉>］]"
    r"|[\[(](?:arxiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?[\])]"
    rf"|(?:{_either(_listed(_VIEWS))})[\s:]\s?(?=\S)"
    rf"|(?:{_AGENCY})(?:\s?\d{{1,2}})?\s?-(?=\S)"
    rf"|(?:{_either(_listed(_RUBRICS))})\s?[|:｜：])\s*",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[\W_]{0,3}([^\W\d_]+)")
_STARTS = frozenset(
    re.split(r"\W", opening)[0].casefold()
    for table in (*_NOTICES.values(), _RUBRICS, _AGENCY, _VIEWS, "retracted|withdrawn")
    for opening in _listed(table)
)


def notice(text: str) -> re.Match[str] | None:
    """Match an opening that makes another work of the work it names; the last group says which kind."""
    return _notice_pattern.match(text) if _may_open(text) else None


def dress(text: str) -> re.Match[str] | None:
    """Match an opening that a site or a cataloguer puts before a title without making another work of it."""
    return _dress_pattern.match(text) if text[:1] in _BRACKETS or _may_open(text) else None


_BRACKETS = frozenset("[【(（〔〈<［")


def _may_open(text: str) -> bool:
    """Spare the long patterns where the first word begins none of them."""
    first = _FIRST_WORD.match(text)
    return first is not None and first[1].casefold() in _STARTS


site_separators = re.compile(
    r"\s*[|｜¦‖]+\s*|\s*[»«›‹•∙⋅]\s+|\s+[»«›‹•∙⋅·/<*@~_]+\s+|\s+[-–—―−]+\s*|(?<=\S)[-–—―]+\s+|\s*[—―]\s*|\s*::\s*|\s+[:：]\s+"
    r"|(?<=[^\W\d])_(?=[^\W\d])|(?<=[)）】」』》!?！？。…])_(?=\w)"
)
"""What stands between a title and the name of its site or section."""

subtitle_break = re.compile(r"[:;.?!()\[\]{}\"“”„«»『』「」【】《》〈〉（）：；。？！、,，،؛؟|·•–—―~～…-]")
"""Punctuation at which a subtitle, a kicker or a parenthesis may begin or end."""
