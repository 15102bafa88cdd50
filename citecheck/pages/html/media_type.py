"""What a body is: its declared media type, corrected by its own first bytes (WHATWG MIME Sniffing, §7)."""

from __future__ import annotations

import re
from urllib.parse import unquote

from citecheck.expressions import expression
from citecheck.pages.html.cleaning import clean

_SIGNATURES = (  # the first bytes, media type
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"RIFF", "application/octet-stream"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"AT&TFORM", "image/vnd.djvu"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"%!PS", "application/postscript"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_TYPE = expression(r"^\s*([\w.+*-]{1,60}/[\w.+*-]{1,80})", re.ASCII)
_PDF_WITHIN = 1024
_EXTENSION = expression(r"\.[A-Za-z0-9]{1,5}$")


def media_type(declared: str | None, body: bytes) -> str:
    """Return the media type of a body in lower case, `text/html` where nothing tells."""
    if b"%PDF-" in body[:_PDF_WITHIN]:
        return "application/pdf"
    match = _TYPE.match(declared or "")
    stated = match[1].lower() if match else ""
    for signature, media in _SIGNATURES:
        if body.startswith(signature):
            vague = stated.startswith("text/") or stated in {"", "application/octet-stream", "application/pdf"}
            return media if vague else stated
    if stated == "application/pdf" and b"<" in body[:_PDF_WITHIN]:
        return "text/html"
    return stated or _sniffed(body)


def is_binary(media: str) -> bool:
    """Tell whether a media type is one whose bytes show no text."""
    if media.startswith(("image/", "audio/", "video/", "font/")):
        return media != "image/svg+xml"
    text = media.startswith(("text/", "message/")) or media.endswith(("+xml", "+json", "/xml", "/json", "/javascript"))
    return media.startswith("application/") and not text and media not in {"application/rss", "application/x-tex"}


def file_name(disposition: str | None) -> str | None:
    """Return the file name of a `Content-Disposition` header without its extension (RFC 6266, RFC 5987)."""
    if not disposition:
        return None
    from email.message import Message

    message = Message()
    try:
        message["Content-Disposition"] = clean(disposition, 1000)
        name = message.get_filename()
    except (ValueError, LookupError, TypeError):
        return None
    if not name:
        return None
    if name.isascii() and "%" in name:
        name = unquote(name)
    plain = clean(name.replace("\\", "/").rpartition("/")[2].replace("_", " "), 300)
    return _EXTENSION.sub("", plain) or None


def _sniffed(body: bytes) -> str:
    head = body[:1024].lstrip()
    if head.startswith((b"{", b"[")):
        return "application/json"
    return (
        "application/octet-stream"
        if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff", b"<")) and b"<\0" not in head
        else "text/html"
    )
