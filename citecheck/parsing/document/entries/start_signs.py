"""What an entry's beginning looks like: the signs before and after a place, as patterns, one row each.

The names are the keys of `start_weights`; whoever adds a row trains the weights anew (`tools/train_segmenter.py`).
Sources: the layouts of the common styles (APA, MLA, Chicago, Vancouver, IEEE, AIP, ACS, GOST R 7.0.5, GB/T 7714).
"""

from __future__ import annotations

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҮӨ"
_PARTICLE = (
    r"(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]u|[Ll]a|[Ll]e|[Dd]os|[Dd]al|[Ee]l|al|Al|Mc|Mac|St\.|"
    r"ter|ten|[Oo]['’]|[Dd]['’])[\s-]?"
)
_NAME = rf"(?:{_PARTICLE}){{0,3}}[{_UPPER}][\w'’`´ˇ¨-]{{1,30}}"
_INITIALS = rf"(?:[{_UPPER}]\.?[\s-]?){{1,4}}"
_CJK = "\u3040-\u30ff\u3400-\u9fff"

# Signs of what stands before a segment, tested against the end of the text before it.
BEFORE = (
    ("stop", r"[.．。]$"),
    ("comma", r"[,，、]$"),
    ("semicolon", r"[;；]$"),
    ("colon", r"[:：]$"),
    ("hyphen", r"[^\W\d_]-$"),
    ("dash", r"\d[-–—]$|[–—]$"),
    ("bracket", r"[)\]）］】]\.?$"),
    ("digit", r"\d$"),
    ("digit stop", r"\d[.．。]$"),
    ("letter", r"[a-zа-яё]$"),
    ("capital", rf"\b[{_UPPER}]+$"),
    ("initial", rf"\b[{_UPPER}]\.$"),
    ("quote", r"[\"”’»』」》]$"),
    ("quote stop", r"[.,][\"”’»]$|[\"”’»』」》][.。]$"),
    ("short word stop", rf"(?<![\w.])[{_UPPER}][a-zа-я]{{1,4}}\.$"),
    ("long word stop", r"[^\W\d_]{6,}\.$"),
    ("address", r"(?:https?://|www\.|doi:?\s?10\.|10\.\d{4,9}/)\S+$"),
    ("year", r"(?<!\d)(?:1[6-9]|20)\d{2}[a-z]?[)\]]?[.,;]?$"),
    ("bracketed year", r"[(\[](?:1[6-9]|20)\d{2}[a-z]?[)\]][.;]?$"),
    ("pages", r"\d\s?[-–—−]\s?[A-Za-z]?\d+\.?;?$"),
    ("page", r"\bpp?\.?\s?\d+\.?$"),
    ("accessed", r"(?:\d{4}|\d{1,2})[)\]]\.?$"),
    ("and", r"(?:\band|&|\bund|\bet|\band\s|\by|\bи)$"),
    ("of", r"\b(?:of|the|in|for|on|to|a|an|de|la|der|die|des|und|et|du|with|from|by|at)$"),
    ("et al", r"et\.? al\.?,?$"),
    ("open bracket", r"[(\[][^)\]]{0,60}$"),
    ("open quote", r"[“«„][^”»“]{0,120}$"),
    ("tag", r"(?:\[J\]|\[M\]|Online|CrossRef|Medline|PubMed|Scholar|Print|Web|Google|\]|n\.d\.)\.?$"),
)

# Signs of a segment and what follows it.
AFTER = (
    ("lower", r"[a-zа-яё]"),
    ("upper", rf"[{_UPPER}]"),
    ("digit", r"\d"),
    ("quote", r"[\"“„«‘'《「『]"),
    ("bracket", r"[(\[]"),
    ("ideograph", rf"[{_CJK}]"),
    ("hangul", r"[\uac00-\ud7a3]"),
    ("repeat dash", r"(?:[—–―-]|_{2,}|—{2,}|-{2,})[\s,.&-]"),
    ("stray comma", r"[,;:.)\]]"),
    ("surname comma initial", rf"{_NAME}(?:[\s-]{_NAME})?,\s?{_INITIALS}(?:[,.;&:( ]|and\b|$)"),
    ("surname initials", rf"{_NAME}(?:[\s-]{_NAME})?\s[{_UPPER}]{{1,3}}\b\.?[,.;:(\s]"),
    ("initial surname", rf"[{_UPPER}](?:\.[\s-]?|\s)(?:[{_UPPER}][a-z]?\.?[\s-]{{0,2}}){{0,3}}{_NAME}"),
    ("initials glued", rf"[{_UPPER}]\.(?:-?[{_UPPER}]\.)*\s?{_NAME}[,;]?\s"),
    ("surname comma given", rf"{_NAME}(?:[\s-]{_NAME})?,\s{_NAME}"),
    ("given surname", rf"{_NAME}\s(?:[{_UPPER}]\.\s?){{0,3}}{_NAME}[,.;]\s"),
    ("given surname and", rf"{_NAME}\s(?:[{_UPPER}]\.\s?)?{_NAME},?\s(?:and|&|und|et|y|e|и)\s"),
    ("name stop year", r".{4,90}?[^\W\d]\.?[.,]\s[(]?(?:1[6-9]|20)\d{2}[a-z]?[)]?[.:,]"),
    ("capitals", rf"[{_UPPER}]{{3,}}[\s,.'-]"),
    ("capitals name", rf"[{_UPPER}]{{2,}}[,.]?\s[{_UPPER}]"),
    ("cjk name", rf"[{_CJK}]{{2,4}}[,，、.．:：(（\s]"),
    ("korean name", r"[\uac00-\ud7a3]{2,4}[,.·(\s]"),
    ("and soon", r".{3,60}?(?:\band\b|&|\bund\b|\bet\b|\by\b|\bи\b)\s"),
    ("et al soon", r".{3,80}?\bet\.? ?al"),
    ("editor soon", r".{3,80}?(?:\b[Ee]ds?\.|\(Hrsg|ред\.|主编|編)"),
    ("year soon", r".{0,70}?(?<![\d-])(?:1[6-9]|20)\d{2}[a-z]?(?![\d-])"),
    ("year later", r".{70,200}?(?<![\d-])(?:1[6-9]|20)\d{2}[a-z]?(?![\d-])"),
    ("bracketed year soon", r".{2,90}?[(\[（](?:1[6-9]|20)\d{2}[a-z]?[^()\[\]]{0,18}[)\]）]"),
    ("year first", r"[(\[]?(?:1[6-9]|20)\d{2}"),
    ("comma soon", r".{2,30}?[,，]"),
    ("colon soon", r".{2,60}?:"),
    ("stop soon", r".{2,40}?\.\s"),
    ("address", r"(?:https?://|www\.|doi\b|DOI|URL|10\.\d{4}|arXiv|hep-|astro-)"),
    ("pages", r"(?:pp?\.|S\.|с\.|С\.|\d+\s?[-–—])\s?\d"),
    ("volume", r"(?:\d+\s?\(\d|\d+,\s?\d|[Vv]ol\.?|No\.|no\.|Nr\.|Bd\.|Т\.|№|\d+:\s?\d)"),
    (
        "continuation",
        (
            r"(?:In|in|In:|and|And|&|The|Journal|Proceedings|Proc|Conference|Symposium|Workshop|Transactions|"
            r"Trans|Press|University|Univ|Universität|Institute|Springer|Elsevier|Wiley|Oxford|Cambridge|Verlag|"
            r"Phys|Rev|Lett|Nucl|Sci|Technol|Available|Accessed|Retrieved|Archived|Online|Paper|Report|Ph\.?D|"
            r"PhD|Thesis|Dissertation|Vol|Lecture|Notes|Inc|Ltd|Berlin|New York|London|Paris|Washington|Ser|"
            r"Series|Ed|Eds|ed|eds|International|Research|Letters|Review|Annals|Society|Association|Academic|"
            r"National|Department|Режим|Т|С|М|изд|Изд|дис)\b"
        ),
    ),
    (
        "sentence",
        (
            r"(?:An?|On|For|How|Why|What|Towards?|Some|Using|From|With|To|Is|Are|Do|Der|Die|Das|Ein|Eine|Zur|"
            r"Zum|Über|Les|Une|Des|De|El|Los|Las|La|Le|Il|О|Об|К)\s"
        ),
    ),
    ("letter", r"\(?[a-h]\s?\)"),
    ("path", r"[a-z0-9][\w.-]{0,60}/|[a-z0-9_-]{1,60}\.(?:html?|pdf|full|abstract|com|org)\b"),
    (
        "month",
        (
            r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|"
            r"Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
        ),
    ),
    (
        "organisation",
        (
            rf"(?:[{_UPPER}][\w'’&-]+\s){{1,8}}(?:Collaboration|Organi[sz]ation|Commission|Agency|Ministry|"
            rf"Department|Council|Committee|Group|Corporation|Inc|Bank|Foundation|Office|Union|Team|Office|"
            rf"Society|Institute)\b"
        ),
    ),
)

# The signs that stand for one thing: the end of an entry, the name that one begins with, its year soon after.
ENDS = {
    "before stop",
    "before bracket",
    "before digit",
    "before quote stop",
    "before address",
    "before year",
    "before pages",
}
AUTHORS = {f"after {name}" for name in (
    "surname comma initial", "surname initials", "initial surname", "initials glued", "surname comma given",
    "given surname", "given surname and", "cjk name", "korean name", "organisation", "name stop year", "repeat dash",
)}  # fmt: skip
YEARS = {"after year soon", "after bracketed year soon", "after name stop year"}
