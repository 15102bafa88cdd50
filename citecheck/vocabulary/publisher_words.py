"""Words within the names of publishing houses and universities, as expressions matched without regard to case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

HOUSES = rows(
    r"""
    en MET: press | books | publish\w* | editor\w*
    de MET: verlag
    fr MET: éditions?
    it MET: edizioni
    """
)
"""Whole words of a house's name."""

HOUSES_WITHIN = rows(
    """
    ru MET: издат
    zh MET: 出版 | 书店
    ja MET: 出版 | 書店
    ko MET: 출판
    """
)
"""What stands within a house's name where words are not parted, or bear many endings."""

HOUSE_ENDINGS = rows(
    """
    zh MET: 出版社 | 書店 | 書院 | 社 | 书店 | 书局 | 書局 | 印书馆 | 印書館 | 出版 | 出版公司 | 出版集团 | 出版部
    ja MET: 出版社 | 書店 | 書房 | 書院 | 新書 | 社 | 出版会
    ko MET: 출판사 | 출판부 | 출판 | 사
    """
)
"""How a house's name ends where words are not parted."""

HOUSE_EDGES = rows(
    """
    ar MET: دار | مكتبة | مؤسسة | مطبعة | مركز | المركز | الهيئة | المكتب | المكتبة | المؤسسة |
        الدار | جامعة | شركة | المطبعة | المجلس | وزارة
    fa MET: انتشارات | نشر | مؤسسهٔ | مؤسسه | موسسه | بنیاد | دانشگاه | سازمان | بنگاه | شرکت | دفتر | کتابخانه |
        پژوهشگاه | مرکز
    he MET: הוצאת | מאגנס | עם עובד | הקיבוץ המאוחד | מוסד | אוניברסיטת | הוצאה | מכון | משרד
    th MET: จุฬาลงกรณ์มหาวิทยาลัย
    vi MET: nxb | nhà xuất bản
    el MET: εκδόσεις | εκδ | πανεπιστήμιο | ίδρυμα
    ka MET: გამომცემლობა | უნივერსიტეტი
    hy MET: հրատարակչություն | հրատ
    tr MET: yayınları | yayınevi | yayıncılık | yayın | kitabevi | basımevi | matbaası | neşriyat
    hi MET: प्रेस | प्रकाशक | विश्वविद्यालय | बुक्स
    hy MET: համալսարան
    th MET: การพิมพ์ | พับลิชชิ่ง
    fa MET: پرس
    """
)
"""How a house's name begins or ends : `دار الفكر`, `NXB Trẻ`, `राजकमल प्रकाशन`, `İletişim Yayınları`."""

UNPARTED_HOUSES = rows(
    """
    th MET: สำนักพิมพ์ | โรงพิมพ์ | มหาวิทยาลัย | บริษัท | มูลนิธิ | สำนักงาน | กระทรวง
    """
)
"""How a house's name begins where words are not parted by blanks."""

COMPANIES = rows(
    r"""
    en MET: press | books | publish | editor | group | company | inc\b | ltd
    la MET: universi
    de MET: verlag
    fr MET: édition
    it MET: edizion
    """
)
"""Beginnings of the words of any firm or body that publishes."""

UNIVERSITIES = rows(
    """
    la MET: universit
    ru MET: универс
    zh MET: 大学$
    ja MET: 大学$ | 大學$
    ko MET: 대학교$
    """
)
"""What stands within a university's name, or ends it."""
