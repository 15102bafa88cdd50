"""PDFs that mean harm, made byte by byte: small files that cost their reader dear."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

TITLE = "The Quiet Growth of Lichens"
_TEXT = b"BT /F1 24 Tf 72 700 Td (%s) Tj ET" % TITLE.encode()
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_MEGABYTE = 1_000_000


def pdf(objects: Sequence[bytes]) -> bytes:
    """Return a file of these objects, numbered from 1; the first is the catalogue."""
    content, places = bytearray(b"%PDF-1.7\n"), []
    for number, held in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(objects) + 1, len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n" % (size, table, size)
    return bytes(content + b"startxref\n%d\n%%%%EOF\n" % start)


def one_page(drawn: bytes, *, forms: Sequence[bytes] = (), box: bytes = b"0 0 612 792", count: int = 1) -> bytes:
    """Return a file of one page that draws this stream; `forms` are objects 6, 7, … by the names /X6, /X7, …"""
    named = b" ".join(b"/X%d %d 0 R" % (number, number) for number in range(6, 6 + len(forms)))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> "
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % count,
        (page % box) + b"/XObject << %s >> >> >>" % named,
        drawn,
        _FONT,
        *forms,
    ])  # fmt: skip


def stream(content: bytes, head: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(content), content)


def form(content: bytes, number: int) -> bytes:
    """Return a form that may draw the one behind it, the object of the next number."""
    resources = b"/Resources << /Font << /F1 5 0 R >> /XObject << /X%d %d 0 R >> >>" % (number, number)
    return stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] " + resources)


def honest(title: str = TITLE) -> bytes:
    return one_page(stream(b"BT /F1 24 Tf 72 700 Td (%s) Tj ET" % title.encode()))


def nested_forms(depth: int = 10, fan_out: int = 10, drawn: bytes = _TEXT) -> bytes:
    """Forms that draw ten forms each, ten deep: a thousand million words from 3 KB."""
    inner = [form(b" /X%d Do" % (level + 1) * fan_out, level + 1) for level in range(6, 6 + depth - 1)]
    return one_page(stream(b"/X6 Do"), forms=[*inner, form(drawn, 6 + depth - 1)])


def slow_forms() -> bytes:
    """Nested forms that show nothing, and take minutes of work and no memory to do so."""
    return nested_forms(6, 10, b"1 0 0 1 0 0 cm " * 20_000)


def form_in_a_circle() -> bytes:
    return one_page(stream(_TEXT + b" /X6 Do"), forms=[form(b"/X7 Do /X7 Do", 7), form(b"/X6 Do /X6 Do", 6)])


def flate(megabytes: int, piece: bytes = b"q Q\n") -> bytes:
    """A page whose drawing unpacks to so many megabytes."""
    packer = zlib.compressobj(9)
    unit = piece * (_MEGABYTE // len(piece))
    packed = b"".join(packer.compress(unit) for _ in range(megabytes)) + packer.flush()
    return one_page(stream(packed, b"/Filter /FlateDecode"))


def flate_of_blanks(megabytes: int) -> bytes:
    return flate(megabytes, b" ")


def flate_of_words(megabytes: int) -> bytes:
    return flate(megabytes, b"BT /F1 9 Tf 72 700 Td (Lichens grow slowly) Tj ET\n")


def encrypted() -> bytes:
    """A file whose dictionary of encryption no password opens."""
    whole = honest()
    key = b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <%s> /U <%s> >> /ID [<00> <00>]"
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R " + key % (b"41" * 32, b"42" * 32))


def truncated() -> bytes:
    return honest()[: len(honest()) // 2]


def a_million_pages() -> bytes:
    return one_page(stream(_TEXT), count=1_000_000)


def a_million_kids() -> bytes:
    """A tree of pages that names one page a million times."""
    return honest().replace(b"/Kids [3 0 R] /Count 1", b"/Kids [%s] /Count 1000000" % (b"3 0 R " * 1_000_000))


def a_huge_box() -> bytes:
    return one_page(stream(_TEXT), box=b"-2147483648 -2147483648 2147483647 2147483647")
