"""The bytes of a page into text: the Encoding Standard's order (WHATWG), and what the real web adds to it.

Byte-order mark, then what header and `<meta>` declare, then UTF-8, then a guess. Declarations lie in both
directions, so a declared charset must also be able to read the bytes.
"""

from __future__ import annotations

import codecs
import re

import webencodings

from citecheck.expressions import expression

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_EXTRA_LABELS = {  # met on the web, not in the Encoding Standard
    "x-windows-949": "cp949", "cp949": "cp949", "uhc": "cp949", "ms949": "cp949", "cp932": "cp932", "cp936": "gb18030",
    "windows-936": "gb18030", "cp950": "big5hkscs", "utf8mb4": "utf-8", "utf-8n": "utf-8", "cp1256": "cp1256",
}  # fmt: skip
_SUPERSETS = {"gbk": "gb18030", "gb2312": "gb18030", "iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252",
              "euc_kr": "cp949", "shift_jis": "cp932", "big5": "big5hkscs", "iso8859-9": "cp1254",
              "tis-620": "cp874"}  # fmt: skip
_MULTIBYTE = frozenset({"cp949", "cp932", "euc_jp", "gb18030", "big5hkscs"})
_WESTERN = frozenset({"cp1252", "iso8859-15"})
_BY_LANGUAGE = {  # single-byte charsets by the language a page declares: (Windows, ISO 8859), tables of Unicode.org
    **dict.fromkeys(("cs", "sk", "pl", "hu", "sl", "hr", "ro", "bs", "sq"), ("cp1250", "iso8859-2")),
    **dict.fromkeys(("tr", "az"), ("cp1254", "cp1254")),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257", "iso8859-13")),
    **dict.fromkeys(("bg", "mk", "be", "mn", "sr"), ("cp1251", "cp1251")),
    **dict.fromkeys(("el",), ("cp1253", "iso8859-7")),
    **dict.fromkeys(("he", "iw"), ("cp1255", "iso8859-8")),
    **dict.fromkeys(("ar", "fa", "ur"), ("cp1256", "cp1256")),
    **dict.fromkeys(("vi",), ("cp1258", "cp1258")),
    **dict.fromkeys(("en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "no", "nb", "fi"), ("cp1252", "cp1252")),
}
_PRESCAN = 4096
_SAMPLE = 65_536
_HEADER = expression(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_META = expression(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML = expression(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_COMMENT = expression(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_LANGUAGE = expression(rb"<html[^>]{0,400}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_HIGH = expression(rb"[\x80-\xff]")
_HIGH_BYTES = bytes(range(0x80, 0x100))
_UTF8_LEADS = bytes(range(0xC2, 0xF5))
_C1 = expression(rb"[\x80-\x9f]")
_JAPANESE_SHIFT = expression(rb"\x1b\$[@B]")


def decode(body: bytes, content_type: str | None = None) -> tuple[str, str]:
    """Return the text of a body and the charset it was read with (a Python codec name); never raises."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace"), codec
    codec = _wide(body[:2048]) or _charset(body, content_type)
    return body.decode(codec, "replace"), codec


def codec_of(label: str) -> str | None:
    """Return the Python codec for a charset label of the Encoding Standard, or `None` for none known."""
    label = label.strip().lower()
    if label in _EXTRA_LABELS:
        return _EXTRA_LABELS[label]
    encoding = webencodings.lookup(label)
    if encoding is None or encoding.name in {"replacement", "x-user-defined"}:
        return None
    name = encoding.codec_info.name
    return _SUPERSETS.get(name, name)


def _charset(body: bytes, content_type: str | None) -> str:
    """Settle the charset of a body without a byte-order mark."""
    first_high = _HIGH.search(body)
    if first_high is None:
        return "iso2022_jp_ext" if _JAPANESE_SHIFT.search(body, 0, _SAMPLE) else "utf-8"
    if _reads_as_utf8(body):
        return "utf-8"
    declared = _declared(body, content_type)
    sample = body[first_high.start() :][:_SAMPLE]
    readable = [codec for codec in declared if codec != "utf-8" and _fits(sample, codec)]
    if readable and readable[0] not in _WESTERN:
        return readable[0]
    guess = _guess(sample, body)
    if not readable:
        return guess
    foreign = [codec for codec in (*readable[1:], guess) if codec not in _WESTERN]
    return foreign[0] if foreign and (foreign[0] in _MULTIBYTE or _mostly_high(sample)) else readable[0]


def _wide(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: the bytes on one side of markup and blanks are zero."""
    half = len(head) // 2
    if half < 4 or b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > half * 0.2 and even < odd / 8:
        return "utf-16-le"
    if even > half * 0.2 and odd < even / 8:
        return "utf-16-be"
    return None


def _declared(body: bytes, content_type: str | None) -> list[str]:
    """List the codecs declared by the header, an XML declaration and the first `<meta>`, in the standard's order."""
    header = _HEADER.search(content_type or "")
    head = _COMMENT.sub(b"", body[:_PRESCAN])
    found = [match.group(1).decode("ascii", "replace") for match in (_XML.search(head), _META.search(head)) if match]
    codecs_found = (codec_of(label) for label in ([header.group(1)] if header else []) + found)
    # A document whose ASCII could be read to find the label is no UTF-16 (Encoding Standard, "prescan").
    return [codec for codec in codecs_found if codec and not codec.startswith("utf-16")]


def _reads_as_utf8(body: bytes) -> bool:
    """Tell whether a body is UTF-8, save for a few damaged places such as a cut in the middle of a character."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        good = len(body) - len(body.translate(None, _UTF8_LEADS)) - bad
        return bad * 8 < good
    return True


def _fits(sample: bytes, codec: str) -> bool:
    """Tell whether a codec reads a sample with hardly a fault."""
    text = sample.decode(codec, "replace")
    foreign = len(text) - len(sample.translate(None, _HIGH_BYTES))
    return text.count("\ufffd") * 30 <= foreign


def _guess(sample: bytes, body: bytes) -> str:
    """Detect the charset of a sample of undeclared legacy text; the page's language settles single-byte ones."""
    from cchardet import detect

    detected = codec_of(str(detect(sample)["encoding"] or "")) or "cp1252"
    if detected in _MULTIBYTE and _fits(sample, detected):
        return detected
    language = _LANGUAGE.search(body, 0, _PRESCAN)
    known = _BY_LANGUAGE.get(language.group(1).decode("ascii").lower()) if language else None
    if known:
        return known[0] if known[0] == known[1] or _C1.search(sample) else known[1]
    return detected if _fits(sample, detected) else "cp1252"


def _mostly_high(sample: bytes) -> bool:
    """Tell whether the words of a sample are written above ASCII (Cyrillic, Greek, …), unlike accented Latin."""
    high = len(sample) - len(sample.translate(None, _HIGH_BYTES))
    runs = len(re.findall(rb"[\x80-\xff]{3,}", sample))
    return runs * 8 > high
