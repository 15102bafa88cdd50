"""What is said of a publication: before its day, as digests of news write it, and of one that is to come."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

PUBLISHED = rows(
    """
    en MET: published date | published on | published | publication date | date published | posted | updated
    mn MET: нийтэлсэн огноо | нийтэлсэн | нийтлэгдсэн
    ru MET: опубликовано | дата публикации
    uk MET: опубліковано
    de MET: veröffentlicht
    fr MET: publié le | publié
    es MET: publicado
    it MET: pubblicato
    nl MET: gepubliceerd
    pl MET: opublikowano
    tr MET: yayınlanma
    zh MET: 发布 | 发布日期 | 发布时间 | 發布日期
    ja MET: 発行 | 公開 | 公開日 | 掲載日
    ko MET: 발행 | 게시 | 게시일 | 등록일 | 입력
    ar MET: نشر في | تاريخ النشر | نُشر في
    fa MET: منتشر شده در | تاریخ انتشار
    he MET: פורסם בתאריך | פורסם ב | פורסם
    th MET: เผยแพร่เมื่อ | เผยแพร่
    vi MET: ngày đăng | đăng ngày
    el MET: δημοσιεύτηκε | δημοσιεύθηκε | ημερομηνία δημοσίευσης
    hi MET: प्रकाशित
    lt MET: paskelbta | publikuota
    """
)
TO_COME = rows(
    """
    en STYLES: to appear | accepted | submitted | under review | in preparation
    de STYLES: eingereicht | angenommen
    fr STYLES: soumis | accepté
    es STYLES: enviado | aceptado
    """
)
"""What is said of a work that is not published yet, beside *in press* and *forthcoming*, which stand for a date."""
