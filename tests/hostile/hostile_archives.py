"""Archives that unpack to far more than they are."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.formats.prose.document_builders import R, W


def packed(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx_of(body: bytes) -> bytes:
    """Return a Word document of this body."""
    whole = f"<w:document {W} {R}><w:body>".encode() + body + b"</w:body></w:document>"
    return packed({"word/document.xml": whole})
