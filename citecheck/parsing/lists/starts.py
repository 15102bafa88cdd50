"""How likely each segment of a list begins an entry: plain signs before and after it, weighed by a trained table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from citecheck.parsing.lists.labels import bullet, label_of
from citecheck.parsing.lists.segments import Segment

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҮӨ"
_NAME = rf"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]u|[Ll]a|[Ll]e|[Dd]os|[Dd]al|[Ee]l|al|Al|Mc|Mac|St\.|ter|ten|[Oo]['’]|[Dd]['’])[\s-]?){{0,3}}[{_UPPER}][\w'’`´ˇ¨-]{{1,30}}"
_INITIALS = rf"(?:[{_UPPER}]\.?[\s-]?){{1,4}}"
_CJK = "\u3040-\u30ff\u3400-\u9fff"

# Signs of what stands before a segment, tested against the end of the text before it.
_BEFORE = (
    ("stop", r"[.．。]$"), ("comma", r"[,，、]$"), ("semicolon", r"[;；]$"), ("colon", r"[:：]$"), ("hyphen", r"[^\W\d_]-$"),
    ("dash", r"\d[-–—]$|[–—]$"), ("bracket", r"[)\]）］】]\.?$"), ("digit", r"\d$"), ("digit stop", r"\d[.．。]$"), ("letter", r"[a-zа-яё]$"),
    ("capital", rf"\b[{_UPPER}]+$"), ("initial", rf"\b[{_UPPER}]\.$"), ("quote", r"[\"”’»』」》]$"), ("quote stop", r"[.,][\"”’»]$|[\"”’»』」》][.。]$"),
    ("short word stop", rf"(?<![\w.])[{_UPPER}][a-zа-я]{{1,4}}\.$"), ("long word stop", r"[^\W\d_]{6,}\.$"),
    ("address", r"(?:https?://|www\.|doi:?\s?10\.|10\.\d{4,9}/)\S+$"), ("year", r"(?<!\d)(?:1[6-9]|20)\d{2}[a-z]?[)\]]?[.,;]?$"),
    ("bracketed year", r"[(\[](?:1[6-9]|20)\d{2}[a-z]?[)\]][.;]?$"), ("pages", r"\d\s?[-–—−]\s?[A-Za-z]?\d+\.?;?$"), ("page", r"\bpp?\.?\s?\d+\.?$"),
    ("accessed", r"(?:\d{4}|\d{1,2})[)\]]\.?$"), ("and", r"(?:\band|&|\bund|\bet|\band\s|\by|\bи)$"), ("of", r"\b(?:of|the|in|for|on|to|a|an|de|la|der|die|des|und|et|du|with|from|by|at)$"),
    ("et al", r"et\.? al\.?,?$"), ("open bracket", r"[(\[][^)\]]{0,60}$"), ("open quote", r"[“«„][^”»“]{0,120}$"),
    ("tag", r"(?:\[J\]|\[M\]|Online|CrossRef|Medline|PubMed|Scholar|Print|Web|Google|\]|n\.d\.)\.?$"),
)  # fmt: skip

# Signs of a segment and what follows it.
_AFTER = (
    ("lower", r"[a-zа-яё]"), ("upper", rf"[{_UPPER}]"), ("digit", r"\d"), ("quote", r"[\"“„«‘'《「『]"), ("bracket", r"[(\[]"),
    ("ideograph", rf"[{_CJK}]"), ("hangul", r"[\uac00-\ud7a3]"), ("repeat dash", r"(?:[—–―-]|_{2,}|—{2,}|-{2,})[\s,.&-]"), ("stray comma", r"[,;:.)\]]"),
    ("surname comma initial", rf"{_NAME}(?:[\s-]{_NAME})?,\s?{_INITIALS}(?:[,.;&:( ]|and\b|$)"), ("surname initials", rf"{_NAME}(?:[\s-]{_NAME})?\s[{_UPPER}]{{1,3}}\b\.?[,.;:(\s]"),
    ("initial surname", rf"[{_UPPER}](?:\.[\s-]?|\s)(?:[{_UPPER}][a-z]?\.?[\s-]{{0,2}}){{0,3}}{_NAME}"), ("initials glued", rf"[{_UPPER}]\.(?:-?[{_UPPER}]\.)*\s?{_NAME}[,;]?\s"),
    ("surname comma given", rf"{_NAME}(?:[\s-]{_NAME})?,\s{_NAME}"), ("given surname", rf"{_NAME}\s(?:[{_UPPER}]\.\s?){{0,3}}{_NAME}[,.;]\s"),
    ("given surname and", rf"{_NAME}\s(?:[{_UPPER}]\.\s?)?{_NAME},?\s(?:and|&|und|et|y|e|и)\s"), ("name stop year", rf".{{4,90}}?[^\W\d]\.?[.,]\s[(]?(?:1[6-9]|20)\d{{2}}[a-z]?[)]?[.:,]"), ("capitals", rf"[{_UPPER}]{{3,}}[\s,.'-]"), ("capitals name", rf"[{_UPPER}]{{2,}}[,.]?\s[{_UPPER}]"),
    ("cjk name", rf"[{_CJK}]{{2,4}}[,，、.．:：(（\s]"), ("korean name", r"[\uac00-\ud7a3]{2,4}[,.·(\s]"),
    ("and soon", r".{3,60}?(?:\band\b|&|\bund\b|\bet\b|\by\b|\bи\b)\s"), ("et al soon", r".{3,80}?\bet\.? ?al"), ("editor soon", r".{3,80}?(?:\b[Ee]ds?\.|\(Hrsg|ред\.|主编|編)"),
    ("year soon", r".{0,70}?(?<![\d-])(?:1[6-9]|20)\d{2}[a-z]?(?![\d-])"), ("year later", r".{70,200}?(?<![\d-])(?:1[6-9]|20)\d{2}[a-z]?(?![\d-])"),
    ("bracketed year soon", r".{2,90}?[(\[（](?:1[6-9]|20)\d{2}[a-z]?[^()\[\]]{0,18}[)\]）]"), ("year first", r"[(\[]?(?:1[6-9]|20)\d{2}"), ("comma soon", r".{2,30}?[,，]"), ("colon soon", r".{2,60}?:"), ("stop soon", r".{2,40}?\.\s"),
    ("address", r"(?:https?://|www\.|doi\b|DOI|URL|10\.\d{4}|arXiv|hep-|astro-)"), ("pages", r"(?:pp?\.|S\.|с\.|С\.|\d+\s?[-–—])\s?\d"), ("volume", r"(?:\d+\s?\(\d|\d+,\s?\d|[Vv]ol\.?|No\.|no\.|Nr\.|Bd\.|Т\.|№|\d+:\s?\d)"),
    ("continuation", r"(?:In|in|In:|and|And|&|The|Journal|Proceedings|Proc|Conference|Symposium|Workshop|Transactions|Trans|Press|University|Univ|Universität|Institute|Springer|Elsevier|Wiley|Oxford|Cambridge|Verlag|Phys|Rev|Lett|Nucl|Sci|Technol|Available|Accessed|Retrieved|Archived|Online|Paper|Report|Ph\.?D|PhD|Thesis|Dissertation|Vol|Lecture|Notes|Inc|Ltd|Berlin|New York|London|Paris|Washington|Ser|Series|Ed|Eds|ed|eds|International|Research|Letters|Review|Annals|Society|Association|Academic|National|Department|Режим|Т|С|М|изд|Изд|дис)\b"),
    ("sentence", r"(?:An?|On|For|How|Why|What|Towards?|Some|Using|From|With|To|Is|Are|Do|Der|Die|Das|Ein|Eine|Zur|Zum|Über|Les|Une|Des|De|El|Los|Las|La|Le|Il|О|Об|К)\s"),
    ("letter", r"\(?[a-h]\s?\)"), ("path", r"[a-z0-9][\w.-]{0,60}/|[a-z0-9_-]{1,60}\.(?:html?|pdf|full|abstract|com|org)\b"),
    ("month", r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"),
    ("organisation", rf"(?:[{_UPPER}][\w'’&-]+\s){{1,8}}(?:Collaboration|Organi[sz]ation|Commission|Agency|Ministry|Department|Council|Committee|Group|Corporation|Inc|Bank|Foundation|Office|Union|Team|Office|Society|Institute)\b"),
)  # fmt: skip
_BEFORE_SIGNS = tuple((f"before {name}", re.compile(pattern)) for name, pattern in _BEFORE)
_AFTER_SIGNS = tuple((f"after {name}", re.compile(pattern)) for name, pattern in _AFTER)
_REACH = 220


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list is set: the width of its lines, its least indentation, and the shares of its lines that are indented
    further, that have a blank line or a bullet before them, that begin with a small letter.
    """

    width: int
    margin: int
    hanging: float
    separated: float
    bulleted: float
    lowered: float


def layout(segments: Sequence[Segment]) -> Layout:
    """Measure the lines of a list."""
    lines = [segment.piece.unit for segment in segments if segment.joint == "line"]
    widths = sorted(len(unit.text) + unit.indent for unit in lines)
    indents = sorted(unit.indent for unit in lines)
    margin = indents[len(indents) // 50]
    deeper = sum(unit.indent > margin + 1 for unit in lines) / len(lines)
    separated = sum(unit.gap > 0 for unit in lines[1:]) / max(1, len(lines) - 1)
    bulleted = sum(bool(bullet(unit.text)) for unit in lines) / len(lines)
    lowered = sum(unit.text[:1].islower() for unit in lines) / len(lines)
    return Layout(widths[len(widths) * 9 // 10], margin, deeper, separated, bulleted, lowered)


def signs(segments: Sequence[Segment], at: int, shape: Layout) -> Iterator[str]:
    """Yield the signs that a segment shows: of its joint, its line, what stands before it, and what follows."""
    segment = segments[at]
    before = segments[at - 1].text[-160:] if at else ""
    following = segments[at + 1].text if at + 1 < len(segments) else ""
    after = f"{segment.text} {following}"[:_REACH]
    label = label_of(after)
    head = label.end if label else bullet(after)
    joint = segment.joint if segment.joint in ("line", "semicolon") else "stop"
    yield f"joint {joint}"
    if not at:
        yield "first"
    if label:
        yield f"label {'number' if label.number is not None else 'key'} {'line' if joint == 'line' else 'stop'}"
    if joint == "line":
        yield from _line_signs(segments, at, shape)
    ends = {name for name, pattern in _BEFORE_SIGNS if pattern.search(before)}
    heads = {name for name, pattern in _AFTER_SIGNS if pattern.match(after, head)}
    together = set(_together(ends, heads))
    for name in ends | heads | together:
        yield name
        if joint != "line":
            yield f"{joint} {name}"


_ENDS = {
    "before stop",
    "before bracket",
    "before digit",
    "before quote stop",
    "before address",
    "before year",
    "before pages",
}
_AUTHORS = {f"after {name}" for name in (
    "surname comma initial", "surname initials", "initial surname", "initials glued", "surname comma given", "given surname",
    "given surname and", "cjk name", "korean name", "organisation", "name stop year", "repeat dash",
)}  # fmt: skip
_YEARS = {"after year soon", "after bracketed year soon", "after name stop year"}


def _together(ends: set[str], heads: set[str]) -> Iterator[str]:
    """Yield what the two sides show together: an end, a name, a year."""
    end = "end" if ends & _ENDS and "before initial" not in ends else "no end"
    name = "name" if heads & _AUTHORS else "no name"
    year = "year" if heads & _YEARS else "no year"
    yield f"{end}, {name}"
    yield f"{end}, {name}, {year}"
    if "before address" in ends and "after path" in heads:
        yield "address goes on"


def _line_signs(segments: Sequence[Segment], at: int, shape: Layout) -> Iterator[str]:
    unit = segments[at].piece.unit
    hanging = "hanging" if 0.15 < shape.hanging < 0.95 else "flush"
    yield f"{hanging} {'margin' if unit.indent <= shape.margin + 1 else 'deeper'}"
    if unit.gap < 0:
        yield "torn"
    elif shape.separated > 0.12:
        yield f"separated {'mostly' if shape.separated > 0.9 else 'partly'} {'gap' if unit.gap > 0 else 'no gap'}"
    elif unit.gap:
        yield "odd gap"
    if shape.bulleted > 0.15:
        yield f"bulleted {'bullet' if bullet(unit.text) else 'no bullet'}"
    if shape.width > 250:
        yield "unwrapped"
    if at:
        last = segments[at - 1].piece.unit
        share = (len(last.text) + last.indent) / max(1, shape.width)
        yield f"line before {'tiny' if share < 0.35 else 'short' if share < 0.7 else 'shorter' if share < 0.87 else 'full'}"


def scores(segments: Sequence[Segment]) -> list[float]:
    """Return for each segment the log-odds that an entry begins with it."""
    shape = layout(segments)
    single = [score(signs(segments, at, shape)) + _apart(segment, shape) for at, segment in enumerate(segments)]
    return _in_order(segments, single)


_PARAGRAPH, _ITEM = 3.0, 8.0  # log-odds that mark-up, or a list with blank lines throughout, adds to a start


def _apart(segment: Segment, shape: Layout) -> float:
    """Weigh what sets a segment apart beyond doubt: an item or a paragraph of the mark-up, one blank line after another."""
    unit = segment.piece.unit
    if segment.joint != "line":
        return 0.0
    if unit.kind == "item" and unit.start == 0:
        return _ITEM
    paragraph = unit.kind == "paragraph" and unit.gap > 0
    apart = paragraph or (unit.gap > 0 and shape.separated > 0.9 and shape.lowered < 0.15)
    return _PARAGRAPH if apart and not segment.text[:1].islower() else 0.0


def score(names: Iterable[str]) -> float:
    """Add up the weights of signs."""
    weights = _weights()
    return weights.get("bias", 0.0) + sum(weights.get(name, 0.0) for name in names)


_SURE = 2.0  # log-odds from which a start counts as known
_FITS, _MISFITS = 0.7, -1.3


def _in_order(segments: Sequence[Segment], single: list[float]) -> list[float]:
    """Where the sure starts stand in the order of the alphabet, favour the doubtful ones that fit between them."""
    letters = [_initial(segment.text) for segment in segments]
    sure = [at for at, value in enumerate(single) if value > _SURE and letters[at]]
    rising = sum(letters[a] <= letters[b] for a, b in pairwise(sure))
    if len(sure) < 6 or rising < 0.88 * (len(sure) - 1):
        return single
    result, place = list(single), 0
    for at, value in enumerate(single):
        while place < len(sure) and sure[place] < at:
            place += 1
        low = letters[sure[place - 1]] if place else ""
        high = letters[sure[place]] if place < len(sure) else "\U0010ffff"
        if low <= high and value <= _SURE and letters[at]:
            result[at] += _FITS if low <= letters[at] <= high else _MISFITS
    return result


def _initial(text: str) -> str:
    found = re.search(r"[^\W\d_]", text[:12])
    return unicodedata.normalize("NFKD", found.group())[0].casefold() if found else ""


@cache
def _weights() -> dict[str, float]:
    from citecheck.parsing.lists.start_weights import WEIGHTS

    return WEIGHTS
