"""What publishers and platforms stamp on pages, as expressions of whole lines matched without regard to case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

STAMPS = rows(
    r"""
    en MET: this content downloaded from\b.{0,60} | (?:\d{1,3}\.){3}\d{1,3} on \w{3}, \d\d? \w{3} (?:19|20)\d\d .{5,30}
        | all use subject to .{5,80} | (?-i:Downloaded|Access provided) (?:from|by|on)\b.{0,160}
        (?:university|library|guest|user|\d\d/\d\d/\d\d|20\d\d)\b.{0,60} | .{0,80}\bfor personal use only\.? |
        (?-i:Communicated) by [^\d,]{4,40} | this article was processed .{0,100} |
        \(?(?-i:Manuscript received|Received|Accepted|Revised)\b:? .{0,60}\b(?:19|20)\d\d\b.{0,80} |
        (?-i:Current|Present|E-?mail) address(?:es)?:? .{4,120} | (?:©|copyright ©) .{4,120} |
        this preprint was prepared with .{0,80}
    de MET: heruntergeladen (?:von|am)\b.{0,120}
    fr MET: téléchargé (?:de|depuis|le|sur)\b.{0,120} | document téléchargé .{0,120}
    es MET: descargado de\b.{0,120} | recibido:? .{0,60}\b20\d\d\b.{0,80}
    """
)

PAGES = rows(
    """
    en MET: page | p.
    de MET: Seite | S.
    fr MET: page
    es MET: página | pág.
    pt MET: página
    it MET: pagina | pag.
    nl MET: pagina
    pl MET: strona | str.
    cs MET: strana
    sv MET: sida
    da MET: side
    fi MET: sivu
    hu MET: oldal
    tr MET: sayfa
    vi MET: trang
    el MET: σελίδα | σελ.
    ru MET: страница | стр. | с.
    uk MET: сторінка
    mn MET: хуудас
    """
)

OF_PAGES = rows(
    """
    mul MET: /
    en MET: of
    de MET: von
    fr MET: sur
    es MET: de
    it MET: di
    nl MET: van
    ru MET: из
    """
)
