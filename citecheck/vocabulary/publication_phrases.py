"""What stands before the day on which a page was published, as digests of news write it."""

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
    lt MET: paskelbta | publikuota
    """
)
