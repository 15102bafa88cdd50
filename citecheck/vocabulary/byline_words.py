"""Words of by-lines: who wrote a page, as sites and their programs say it."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

WROTE = rows(
    """
    en MET: written | posted | published | reported | words | story | text | recipe | article | created | author |
        authored | reviewed
    de MET: erstellt | geschrieben
    fr MET: publié | rédigé | écrit
    es MET: publicado | escrito
    it MET: pubblicato | scritto
    nl MET: geplaatst | geschreven
    """
)
"""What may stand before *by*."""

BY = rows(
    """
    en MET: by | author | text
    de MET: von | autor | autorin
    fr MET: par | de la rédaction de | auteur | auteurs | texte
    es MET: por | autor | autora | autores
    it MET: di
    nl MET: door
    sv MET: av
    da MET: af
    ru MET: автор
    ko MET: 저자 | 글
    ja MET: 文 | 記者
    zh MET: 作者
    """
)
"""*By*, before a name and a blank."""

BY_LABELS = rows(
    """
    ko MET: 작성자
    zh MET: 撰文
    """
)
"""Further ways to say *by*, before a colon alone."""

SOURCE_LABELS = rows(
    """
    en MET: source
    zh MET: 来源 | 來源
    ko MET: 출처
    """
)
"""*Source*, before a colon and the name of the site."""

NO_AUTHOR = rows(
    """
    en MET: admin | administrator | root | webmaster | user | guest | editor | author | authors | staff | none | null |
        undefined | unknown | na | test | by | anonymous | default | superuser | wordpress | system | follow | share |
        facebook | twitter | aboutus | abouttheauthor | readmore | more | contributor | contributors | aboutauthor |
        viewallposts | email | print | byline | profile | guestauthor | guestwriter | guestcontributor | staffwriter
    de MET: autor | redaktion
    """
)
"""What stands in the place of an author and is nobody's name: letters alone, without blanks."""

DEGREES = rows(
    r"""
    en MET: m\.?d | ph\.?d | m\.?p\.?h | r\.?d | m\.?a | m\.?s | m\.?b\.?a | jr | sr | i{2,3} | iv | esq | rn | chn |
        dds | jd
    """
)
"""Degrees and generations behind a comma, as expressions."""

NEWSROOMS = rows(
    """
    en MET: agency | news | press | media | team | staff | university | institute | ministry | editor | editors |
        office | company | inc | ltd | group | network | kitchen | recipe | recipes | foundation | association |
        council | bureau | desk | magazine | times | journal | department | government | the
    mul MET: reuters | dpa | afp | efe | ap | xinhua
    de MET: agentur | gmbh | institut | redaktion
    fr MET: rédaction
    es MET: redacción
    it MET: redazione
    """
)
"""Words that the name of a newsroom or another body holds, and no person's."""

NOT_NAMES = rows(
    """
    en MET: posted | author | authors | by | on | all | more | read | view | follow | about | day | monday | tuesday |
        wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july |
        august | september | october | november | december | share | comment | comments | updated | published |
        written | tech | industry | news | politics | sport | sports | business | opinion | culture | editor |
        reporter | writer | correspondent
    de MET: autor | uhr
    """
)
"""Words that a line shown where a by-line stands may hold, and no name."""

ROLES = rows(
    """
    en STYLES: host | hosts | director | directors | producer | producers | executive producer | executive producers |
        writer | writers | writer & director | narrator | narrators | artist | artists | composer | photographer |
        interviewer | presenter | performer | creator | cartographer | curator
    """
)
"""What somebody did for a work that nobody wrote, in brackets behind the name."""
