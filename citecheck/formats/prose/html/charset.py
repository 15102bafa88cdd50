"""The text of a saved page: byte-order mark, `<meta charset>`, then what the bytes look like; MHTML unpacked."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from email import message_from_bytes
from email.message import Message

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.pages.html.charset import codec_of

_META = expression(
    rb"<meta\s[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([\w.:-]{1,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD = 4_096
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_text(content: bytes) -> str:
    """Decode a page; what its declared charset cannot read is decided by the bytes instead."""
    if _is_mhtml(content):
        content = _mhtml_page(content)
    declared = None if content.startswith(_MARKS) else _META.search(content[:_HEAD])
    if declared:
        codec = codec_of((declared.group(1) or declared.group(2)).decode("ascii", "replace"))
        with suppress(ValueError):
            # A label that could be read as ASCII tells that the page is no UTF-16 (Encoding Standard, "prescan").
            if codec and not codec.startswith("utf-16"):
                return content.decode(codec).replace("\r\n", "\n").replace("\r", "\n")
    return decode(content)


def _is_mhtml(content: bytes) -> bool:
    head = content[:_HEAD].lower()
    return b"content-type: multipart/related" in head and b"mime-version:" in head


def _mhtml_page(content: bytes) -> bytes:
    """Return the first HTML part of a MIME archive (RFC 2557); the archive itself where there is none."""
    message = message_from_bytes(content)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return _payload(part) or content
    return content


def _payload(part: Message) -> bytes | None:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else None
