"""What a reference writes beside the year of another calendar; letters and words parted by blanks, stops left out.

`۱۳۹۸ ه‍.ش.`, `1363 S.H.`, `1416هـ`, `พ.ศ. 2560`: between the letters of an abbreviation may stand a stop, a blank or a
mark that joins them.
"""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

SOLAR_HIJRI = rows(
    """
    fa CLDR: ه ش | هجری شمسی
    fa STYLES: ش | هش | شمسی | خورشیدی | هجری خورشیدی
    en STYLES: s h | h sh | a h s | a p | solar hijri
    """
)
LUNAR_HIJRI = rows(
    """
    ar CLDR: ه | هجرية | هجري
    fa CLDR: ه ق | هجری قمری
    fa STYLES: ق | هق | قمری
    en CLDR: a h | anno hegirae
    tr MET: hicri
    """
)
BUDDHIST = rows(
    """
    th CLDR: พ ศ | พุทธศักราช
    en CLDR: b e | buddhist era
    """
)
MINGUO = rows(
    """
    zh CLDR: 民國 | 民国
    """
)
JAPANESE_ERAS = rows("ja CLDR: 明治 | 大正 | 昭和 | 平成 | 令和")
COMMON = rows(
    """
    ar CLDR: م | ميلادية | ميلادي
    fa CLDR: م | میلادی
    th CLDR: ค ศ
    """
)
"""The common era, where a text has years of several."""

SOLAR_MONTHS = rows(
    """
    fa CLDR: فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند
    """
)

DIED = rows(
    r"""
    en STYLES: d\. | died
    ar STYLES: ت\.? | المتوفى(?:\sسنة)? | المتوفي(?:\sسنة)? | توفي(?:\sسنة)?
    fa STYLES: م\.? | متوفای? | درگذشت[هة]?
    """
)
"""What announces the year in which an author died, in brackets behind the name, as expressions."""
