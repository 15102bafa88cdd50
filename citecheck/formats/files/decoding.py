"""The bytes of a text file into text, whatever its encoding: byte-order marks, UTF-8, UTF-16, legacy charsets."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from citecheck.expressions import expression

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_NEWLINES = expression("\r\n?")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text file as it stands: its byte-order mark, its charset, its text with its own line ends."""

    mark: bytes
    charset: str
    text: str

    def encode(self, text: str) -> bytes:
        """Write a piece of text as the bytes of this file; raises `UnicodeEncodeError` where its charset lacks it."""
        return text.encode(self.charset)


def decode(content: bytes) -> str:
    """Decode a text file and write each line end as one newline, so that lines count as in an editor.

    A byte-order mark decides; else strict UTF-8; else UTF-16 by its zero bytes; else a charset is detected from the
    first 64 KB. What no charset reads is replaced by U+FFFD; this never raises.
    """
    return _newlines(decoded(content).text)


def decoded(content: bytes) -> Decoded:
    """Decode a text file as `decode` does, and tell how, with every line end as it stands."""
    for mark, charset in _MARKS:
        if content.startswith(mark):
            return Decoded(mark, charset, content[len(mark) :].decode(charset, errors="replace"))
    wide = _wide(content[:_SAMPLE])
    if wide:
        return Decoded(b"", wide, content.decode(wide, errors="replace"))
    try:
        return Decoded(b"", "utf-8", content.decode("utf-8"))
    except UnicodeDecodeError:
        charset = _detected(content)
        return Decoded(b"", charset, content.decode(charset, errors="replace"))


def looks_binary(content: bytes) -> bool:
    """Tell whether these bytes are no text in any encoding: zero bytes that are not UTF-16, or many controls.

    A stray zero byte in a text, as converters leave it, does not make it binary.
    """
    head = content[:_SAMPLE]
    if head.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(head):
        return False
    controls = sum(head.count(byte) for byte in (0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18))
    return controls * 50 > len(head)


def _newlines(text: str) -> str:
    text = text.replace("\0", "\ufffd") if "\0" in text else text
    return _NEWLINES.sub("\n", text) if "\r" in text else text


def _wide(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: most of its bytes on one side are zero in any text with Latin and blanks."""
    half = len(head) // 2
    if half < 2 or b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > half * 0.1 and even < odd / 20:
        return "utf-16-le"
    if even > half * 0.1 and odd < even / 20:
        return "utf-16-be"
    return None


def _detected(content: bytes) -> str:
    import cchardet

    from citecheck.formats.files.east_asian_charsets import east_asian

    sample = content[:_SAMPLE]
    guess = east_asian(sample) or cchardet.detect(sample)["encoding"] or "cp1252"
    try:
        name = codecs.lookup(guess).name
    except LookupError:
        return "cp1252"
    if name in {"utf-8", "ascii"}:
        return "utf-8" if _nearly_utf8(sample) else "cp1252"
    return "cp1252" if name == "iso8859-1" else name


def _nearly_utf8(sample: bytes) -> bool:
    """Whether a sample is UTF-8 with a few damaged places."""
    text = sample.decode("utf-8", errors="replace")
    return text.count("\ufffd") * 8 < sum(char > "\x7f" for char in text)
