"""Small documents of the formats that are packages, built in memory."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from citecheck.model.document import Document

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def packed(members: dict[str, str]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def word_field(code: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def docx(*paragraphs: str, notes: dict[str, str] | None = None, parts: dict[str, str] | None = None) -> Document:
    footnotes = "".join(f'<w:footnote w:id="{key}">{note}</w:footnote>' for key, note in (notes or {}).items())
    members = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W} {R}><w:body>{''.join(paragraphs)}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {W} {R}>{footnotes}</w:footnotes>",
    }
    return Document("paper.docx", packed(members | (parts or {})))


def odt(body: str) -> Document:
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
        '<office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-style="italic"/>'
        "</style:style></office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return Document(
        "paper.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
    )


def epub(*chapters: str) -> Document:
    names = [f"ch{count}.xhtml" for count in range(len(chapters), 0, -1)]  # the spine, not the name, gives the order
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names)
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": f"<package><metadata><language>en</language></metadata><manifest>{items}</manifest>"
        f"<spine>{spine}</spine></package>",
    }
    pages = {
        f"OPS/{name}": f"<html><body>{chapter}</body></html>" for name, chapter in zip(names, chapters, strict=True)
    }
    return Document("book.epub", packed(members | pages))
