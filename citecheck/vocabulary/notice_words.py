"""How notices about works begin, and what sites and agencies put before a title."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

ERRATUM = rows(
    """
    en NOTICES: author erratum | publisher erratum | author corrigendum | correction | corrections |
        author correction | publisher correction | editorial correction
    la NOTICES: erratum | errata | corrigendum | corrigenda
    de NOTICES: berichtigung
    fr NOTICES: rectification | rectificatif
    es NOTICES: rectificación | corrección | fe de erratas
    it NOTICES: correzione | errata corrige
    ru NOTICES: исправление | исправления | поправка | опечатки
    ko NOTICES: 정오표 | 정정
    ja NOTICES: 訂正 | 正誤
    zh NOTICES: 订正 | 更正 | 勘误 | 勘誤
    """
)
"""How a correction begins."""
RETRACTION = rows(
    """
    en NOTICES: retraction | retraction note | retraction notice | notice of retraction | withdrawal |
        withdrawal notice | expression of concern | editorial expression of concern
    fr NOTICES: rétractation
    es NOTICES: retractación
    ru NOTICES: ретракция
    zh NOTICES: 撤稿声明 | 撤稿
    ja NOTICES: 論文撤回
    """
)
"""How a notice of retraction or of concern begins."""
REPLY = rows(
    """
    en NOTICES: reply | replies | response | author reply | authors reply | authors' reply | authors’ reply |
        author response | authors' response | rejoinder | re | fwd | fw
    de NOTICES: erwiderung | antwort | aw
    fr NOTICES: réponse
    es NOTICES: respuesta
    it NOTICES: risposta
    ru NOTICES: ответ
    ko NOTICES: 답변
    ja NOTICES: 返信
    zh NOTICES: 回复 | 回覆
    """
)
"""How a reply begins, letters included."""
COMMENT = rows(
    """
    en NOTICES: comment | comments | a comment | commentary | a commentary | discussion
    de NOTICES: kommentar
    fr NOTICES: commentaire
    es NOTICES: comentario
    it NOTICES: commento
    ru NOTICES: комментарий
    ko NOTICES: 논평
    zh NOTICES: 评论
    ja NOTICES: 評論
    """
)
"""How a comment begins."""
REVIEW = rows(
    """
    en NOTICES: review | a review | book review | film review | faculty of 1000 evaluation |
        faculty opinions recommendation | cheminform abstract
    de NOTICES: rezension | buchbesprechung
    sv NOTICES: recension
    it NOTICES: recensione
    es NOTICES: reseña
    fr NOTICES: compte rendu
    ru NOTICES: рецензия
    ko NOTICES: 서평
    ja NOTICES: 書評
    zh NOTICES: 书评
    """
)
"""How a review begins."""
SUPPLEMENT = rows(
    """
    en NOTICES: supplement | appendix | supplementary material | supplementary information | supplementary data
    la NOTICES: addendum
    de NOTICES: nachtrag | anhang
    """
)
"""How what supplements a work begins."""
ERRATUM_TIES = rows(
    """
    en NOTICES: to | for | on | in | to the article | for the article
    de NOTICES: zu | zur | zum
    fr NOTICES: au | aux | à
    es NOTICES: al | a
    it NOTICES: al | a
    ru NOTICES: к
    """
)
RETRACTION_TIES = rows(
    """
    en NOTICES: to | for | of
    fr NOTICES: à | de
    """
)
REPLY_TIES = rows(
    """
    en NOTICES: to | to the | on
    de NOTICES: auf
    fr NOTICES: à
    es NOTICES: a
    it NOTICES: a
    ru NOTICES: на
    """
)
COMMENT_TIES = rows(
    """
    en NOTICES: on | upon | on the
    de NOTICES: zu | zur | zum
    fr NOTICES: sur
    es NOTICES: sobre
    it NOTICES: su
    ru NOTICES: к
    """
)
REVIEW_TIES = rows(
    """
    en NOTICES: of | of the | for
    de NOTICES: zu | zur | von
    fr NOTICES: de
    ru NOTICES: на
    """
)
SUPPLEMENT_TIES = rows(
    """
    en NOTICES: to | for
    de NOTICES: zu | zur
    fr NOTICES: à
    es NOTICES: a
    it NOTICES: a
    """
)
"""Words that tie a notice of each kind to its work."""
LABELS = rows(
    """
    en NOTICES: pdf | epub | html | doc | docx | video | audio | podcast | watch | live | exclusive | breaking |
        update | updated | lead | 2nd lead | 3rd lead | photo | photos | photo news | analysis | opinion |
        editorial | interview | feature | retracted | retracted article | withdrawn | withdrawn article | free |
        book | ebook | e-book | full text | citation | as | oc
    ru NOTICES: видео | фото | обновлено | эксклюзив
    ko NOTICES: 보도자료 | 보도설명 | 설명자료 | 참고자료 | 종합 | 종합2보 | 종합3보 | 2보 | 3보 | 단독 | 속보 |
        사설 | 칼럼 | 기고 | 인터뷰 | 영상 | 포토 | 르포 | 기획 | 특집 | 전문 | 공식 | 독점
    ja NOTICES: お知らせ | 独自 | 速報 | 動画 | 写真 | 図解 | 社説 | 解説 | 連載 | 追記 | 号外 | 新刊 | 特集 | 更新
    zh NOTICES: 独家 | 快讯 | 快訊 | 视频 | 視頻 | 组图 | 原创 | 转载 | 特稿
    """
)
"""What stands in brackets before a title without belonging to it."""
RUBRICS = rows(
    """
    en NOTICES: opinion | watch | live | live update | live updates | video | breaking | breaking news | exclusive |
        listen | read | photo | photos | podcast | analysis | explainer | update | updated | pdf | op-ed |
        editorial | factbox | timeline | title
    ru NOTICES: видео | фото | мнение
    """
)
"""What stands before a title with a colon or a bar."""
AGENCY_LABELS = rows(
    """
    en NOTICES: update | corrected | refile | rpt | wrapup | exclusive | factbox | explainer | analysis | insight |
        breakingviews | timeline | column
    """
)
"""What a news agency joins to a title with a hyphen, with the number of the update: `UPDATE 1-`."""
VIEWS = rows(
    """
    en NOTICES: view of | full article
    es NOTICES: vista de
    pt NOTICES: vista do
    de NOTICES: ansicht von
    ru NOTICES: читать онлайн
    """
)
"""What a platform writes before the title of a work that it shows (Open Journal Systems, publishers' pages)."""
