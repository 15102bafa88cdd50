"""Words that tell the type of a work, as expressions matched without regard to case: a row may hold a stem."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

THESIS = rows(
    r"""
    en STYLES: \b(?:ph\.?\s?d|master'?s?|doctoral|msc|m\.?a|bachelor'?s?|licentiate)\.?,?\s(?:thesis|diss(?:ertation)?)
        | \bdissertation\b | \bthesis\b
    de STYLES: \bdiss\. | habilitationsschrift | diplomarbeit | masterarbeit | doktorarbeit
    fr STYLES: \bthèse\b | \bmémoire de\b
    es STYLES: \btesis\b
    it STYLES: \btesi di\b
    ru STYLES: диссертаци | дис\.\s | автореф
    uk STYLES: дисертация
    zh STYLES: 学位论文
    ja STYLES: 博士論文 | 修士論文
    ko STYLES: 학위\s?논문
    tr STYLES: \byüksek lisans tezi\b | \bdoktora tezi\b | \buzmanlık tezi\b
    vi STYLES: \bluận án\b | \bluận văn\b
    el STYLES: διδακτορική διατριβή | μεταπτυχιακή εργασία | διπλωματική εργασία
    ar STYLES: رسالة ماجستير | رسالة دكتوراه | أطروحة | رسالة دكتوراة
    fa STYLES: پایان‌?\s?نامه | رساله(?:ٔ|ی)?\sدکتر
    he STYLES: עבודת (?:גמר|דוקטור|מוסמך|תזה) | חיבור לשם קבלת
    th STYLES: วิทยานิพนธ์ | ดุษฎีนิพนธ์
    ka STYLES: დისერტაცია
    hy STYLES: ատենախոսություն
    hi STYLES: शोध[\s-]?प्रबंध
    """
)
"""What a thesis is called."""
THESIS_PHRASES = rows(
    r"""
    it STYLES: tesi di (?:laurea|dottorato)(?: (?:magistrale|specialistica|triennale))?(?: in [^,.:]{3,40})?
    pl STYLES: (?:niepublikowana |nieopublikowana )?(?:praca|rozprawa) (?:doktorska|magisterska|licencjacka)
    pt STYLES: (?:trabalho de conclusão de curso|monografia)(?: \([^()]{5,80}\))? |
        (?:dissertação|tese) \((?:mestrado|doutorado)[^()]{0,60}\) | tese de (?:doutoramento|doutorado) |
        dissertação de mestrado
    es STYLES: tesis (?:doctoral|de (?:doctorado|maestría|licenciatura|grado|máster))
    fr STYLES: thèse de (?:doctorat|troisième cycle)(?: (?:d[’']état|en|:) [^.,]{3,40}| : [^.,]{3,40})? |
        mémoire de (?:master|maîtrise|dea)(?: [^.,]{1,40})?
    ru STYLES: (?:автореф\. )?дис\. ?(?:…|\.\.\.) ?(?:канд|д-ра)\. [а-я]{2,10}\. ?наук(?: ?: ?\d\d\.\d\d\.\d\d)?
    uk STYLES: (?:автореф\. )?дис\. ?(?:…|\.\.\.) ?(?:канд|д-ра)\. [а-яі]{2,10}\. ?наук(?: ?: ?\d\d\.\d\d\.\d\d)?
    vi STYLES: luận (?:án tiến sĩ|văn thạc sĩ)(?: [^,.]{2,30})?
    ko STYLES: (?:박사|석사) ?학위 ?논문
    ja STYLES: (?:博士|修士)(?:学位)?論文
    cs STYLES: (?:disertační|diplomová|bakalářská) práce
    hu STYLES: (?:doktori|phd) (?:disszertáció|értekezés) | szakdolgozat
    ro STYLES: teză de doctorat
    hr STYLES: doktorski rad | magistarski rad | diplomski rad
    sr STYLES: doktorska disertacija | докторска дисертација
    bg STYLES: дисертационен труд
    nl STYLES: (?:academisch )?proefschrift | masterscriptie
    sv STYLES: doktorsavhandling | examensarbete
    fi STYLES: väitöskirja | pro gradu(?:-tutkielma)?
    da STYLES: ph\.d\.-afhandling | specialeafhandling
    id STYLES: skripsi | disertasi
    mn STYLES: (?:докторын|магистрын) (?:диссертац|ажил)
    """
)
"""What a thesis calls itself between its title and its university, in languages of which the model has seen few."""
THESIS_MARKS = rows(
    """
    vi STYLES: Luận | luận
    ko STYLES: 학위논문 | 학위 논문
    pt STYLES: Dissertação | Tese | Trabalho de | Monografia
    """
)
"""Of what a thesis calls itself in some languages, what stands in all its spellings."""
MASTER = rows(
    """
    en STYLES: master
    de STYLES: magister
    mul STYLES: mathesis
    ru STYLES: диплом
    ko STYLES: 석사
    zh STYLES: 硕士
    ja STYLES: 修士
    """
)
"""What the genre of a thesis for a master's degree holds (`mathesis` is biblatex's)."""
PATENT = rows(
    r"""
    en STYLES: \bpatent\b
    ru STYLES: патент
    zh STYLES: 专利
    ja STYLES: 特許
    ko STYLES: 특허
    """
)
"""What a patent is called."""
CONFERENCE = rows(
    r"""
    en STYLES: \bproceedings of\b | \bproc\. of\b | \bin proc\b | \bconference on\b | \bsymposium on\b |
        \bworkshop on\b | \bconference\b.{0,40}\b(?:19|20)\d\d | \bpaper presented\b
    de STYLES: tagungsband
    fr STYLES: actes du colloque
    it STYLES: atti del convegno
    ru STYLES: материалы .{0,40}конференци
    zh STYLES: 会议论文集
    ja STYLES: 講演論文集
    ko STYLES: 학술대회
    """
)
"""What the proceedings of a conference are called."""
TREATY = rows(
    r"""
    en STYLES: ^\W*treaty\b | ^\W*convention\b | ^\W*agreement between\b
    ru STYLES: ^\W*договор о\b | ^\W*соглашение\b
    de STYLES: ^\W*vertrag über\b
    fr STYLES: ^\W*traité\b
    es STYLES: ^\W*tratado\b
    mn STYLES: \bтухай гэрээ\b | хэлэлцээр
    """
)
"""How the title of a treaty begins or ends."""
LEGISLATION = rows(
    r"""
    en STYLES: \b(?:act|law|code|directive|regulation|statute) (?:of )?(?:no\.? ?)?(?:19|20)\d\d
    de STYLES: \bgesetz\b.{0,60}\bbgbl
    ru STYLES: федеральный закон
    mn STYLES: \bтухай хууль\b
    zh STYLES: 主席令
    ja STYLES: 法律第
    ko STYLES: 법률 제
    """
)
"""What a law is called."""
REPORT = rows(
    r"""
    en STYLES: \bworking papers?\b | \btechnical report\b | \btech\. ?rep\b | \bdiscussion papers?\b |
        \bpolicy brief\b | \bwhite paper\b | \bresearch report\b | \bno\. w\d{4,5}\b | \breport no\b
    de STYLES: \barbeitspapier\b
    """
)
"""What a report is called."""
NEWSPAPERS = rows(
    """
    en MET: times | post | herald | daily | news | guardian | tribune | telegraph | gazette | observer | chronicle |
        globe | sun | mirror | independent | press | bloomberg | bbc | cnn | nbc | cbc | npr | magazine | newsweek |
        economist | time | wired | atlantic | new yorker | slate | vox | politico | huffpost | huffington post |
        forbes | diplomat | radio free asia | rfe/rl
    de MET: zeitung | spiegel | tagesspiegel | standard | welt | zeit | deutsche welle
    fr MET: figaro | libération | le monde | la croix
    it MET: corriere | repubblica | la stampa
    nl MET: volkskrant
    ko MET: ilbo | sinmun
    ja MET: shimbun
    mn MET: montsame | үнэн | сонин | өдрийн сонин | ардын эрх | үндэсний эрх
    ru MET: tass | известия | правда | коммерсант | ведомости | газета | новости
    es MET: el país | el mundo
    mul MET: reuters | ap | afp | xinhua | yonhap | kyodo | al jazeera
    """
)
"""Names of newspapers, magazines and news agencies, and words that stand in many of them."""
NEWSPAPER_ENDINGS = rows(
    """
    ko MET: 일보 | 신문 | 뉴스
    zh MET: 新闻 | 日报 | 晚报 | 时报
    ja MET: 新聞 | 時報
    """
)
"""Words within the names of newspapers where words are not parted."""
ENCYCLOPAEDIA = rows(
    """
    en MET: encyclop | dictionary | wikipedia
    de MET: enzyklop | wörterbuch | lexikon
    ru MET: энциклопеди
    zh MET: 百科
    ko MET: 백과
    """
)
"""Words within the titles of works of reference."""
GENRES = rows(
    r"""
    en STYLES: press release | news release | press statement | editorial | op-ed | blog post | book review |
        review | video | film | podcast | map | poster | working paper | preprint | interview | tweet | data ?set |
        computer software | image | unpublished [a-z ]{4,30} |
        (?:doctoral|ph\.?d\.?|master'?s?) (?:dissertation|thesis) | conference presentation
    ko STYLES: 보도자료
    tr STYLES: (?:yayımlanmamış |yayınlanmamış |basılmamış )?(?:yüksek lisans|doktora|uzmanlık) tezi
    vi STYLES: luận (?:án|văn) [^()]{2,30}
    el STYLES: (?:αδημοσίευτη |μη δημοσιευμένη )?(?:διδακτορική διατριβή|μεταπτυχιακή εργασία|διπλωματική εργασία)
    ar STYLES: (?:رسالة|أطروحة) (?:ماجستير|دكتوراه|دكتوراة)(?: غير منشورة)?
    fa STYLES: پایان‌?\s?نامه[^()]{0,40}
    th STYLES: (?:วิทยานิพนธ์|ดุษฎีนิพนธ์)[^()]{0,40}
    """
)
"""What a title bears behind it in brackets: the kind of work, as APA has it."""

GENRE_SOFTWARE = rows(
    "en STYLES: computer software | software | mobile app | computer program | source code | video game | app"
)
GENRE_DATASET = rows("en STYLES: data ?set | data file | unpublished raw data | database record")
GENRE_FILM = rows(
    """
    en STYLES: video | video recording | film | motion picture | dvd | online video | documentary | video file |
        streaming video | tiktok |
        short film | webinar | recorded lecture
    """
)
GENRE_BROADCAST = rows(
    r"""
    en STYLES: (?:audio |video )?podcast(?: episode)? |
        (?:tv|television|radio)(?: series)?(?: episode| broadcast| program)?
    """
)
GENRE_POST = rows(
    r"""
    en STYLES: tweet | post | status update | facebook post | instagram post | instagram photo |
        thumbnail with link attached |
        (?:online )?forum post | reddit post | comment | toot | thread
    """
)
GENRE_MAP = rows("en STYLES: map | maps | topographic map | street map\nru STYLES: карта | карты")
GENRE_GRAPHIC = rows(
    "en STYLES: painting | photograph | image | infographic | sculpture | drawing | lithograph | clip art"
)
GENRE_INTERVIEW = rows("en STYLES: (?:personal )?interview | interview transcript | oral history interview")
GENRE_SPEECH = rows(
    "en STYLES: conference (?:session|presentation) | paper presentation | poster(?: presentation)? | speech"
)
GENRE_SONG = rows("en STYLES: album | song | audio recording | cd | sound recording")
GENRE_PREPRINT = rows("en STYLES: preprint")
GENRE_THESIS = rows(
    r"""
    en STYLES: (?:unpublished )?(?:doctoral|ph\.?d\.?|master[’']?s?|bachelor[’']?s?)(?: \w+)? (?:dissertation|thesis)
    """
)
"""What brackets behind a title say of the kind of work, a table a type of CSL."""

CODES = {  # GB/T 7714-2015, Annex B
    "J": "article-journal", "M": "book", "N": "article-newspaper", "D": "thesis", "C": "paper-conference",
    "R": "report", "P": "patent", "S": "standard", "EB": "webpage", "DB": "dataset", "CP": "software", "G": "book",
    "CM": "map", "A": "document", "DS": "dataset",
}  # fmt: skip
