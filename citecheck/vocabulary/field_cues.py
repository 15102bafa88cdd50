"""Words that announce a field in the languages of reference lists; one table a meaning, lower case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

MEDIUM = rows(
    """
    en STYLES: internet | online | on-line | www document | web | website | web page | video | blog | homepage |
        | electronic resource
    de STYLES: onlinequelle
    fr STYLES: en ligne
    es STYLES: en línea
    pt STYLES: em linha
    ru STYLES: электронный ресурс | текст
    """
)
"""The medium of a work, in square brackets behind its title."""
ET_AL = rows(
    """
    la CSL: et al | et alii
    la STYLES: et coll
    en CSL: and others
    de STYLES: u. a | u.a
    ru CSL: и др
    ru STYLES: и другие
    mn STYLES: нар
    ko STYLES: 외 | 등 | 外
    ja CSL: ほか
    ja STYLES: 他
    zh CSL: 等
    zh STYLES: 等人
    fr CSL: et autres
    es CSL: y otros
    pl STYLES: i in
    it CSL: e altri
    de CSL: und andere
    uk CSL: та ін
    lt CSL: ir kt
    ar STYLES: وآخرون | وآخرين | و آخرون
    fa STYLES: و دیگران | و همکاران
    he STYLES: ואחרים | ואח'
    th STYLES: และคณะ | และคนอื่นๆ | และคนอื่น ๆ
    tr STYLES: vd | ve diğerleri | ve ark
    vi STYLES: và cộng sự | và cs
    el STYLES: κ.ά | κ.α | και άλλοι
    ka STYLES: და სხვ | და სხვები
    hy STYLES: և այլք | և ուրիշներ
    hi STYLES: और अन्य | एवं अन्य | आदि
    """
)
EDITOR = rows(
    """
    en CSL: ed | ed. | eds | editor | editors | trans | translator
    en STYLES: edited | translated
    de CSL: hrsg | herausgeber | bearb | übers
    de STYLES: hg | herausgegeben | übersetzt
    fr CSL: éd | dir
    fr STYLES: éds | sous | dirigé | traduit
    it CSL: curatore
    it STYLES: a cura | cura | curato | traduzione
    es CSL: coord | coords
    pt CSL: org | orgs
    mul STYLES: red | trad
    ru CSL: ред | пер
    ru STYLES: под | составитель | сост | перевод
    zh CSL: 编 | 主编 | 主編 | 译
    zh STYLES: 编著
    ja CSL: 編 | 編集者 | 訳
    ja STYLES: 編著 | 編集 | 編者 | 編集者：
    ko STYLES: 편 | 엮음 | 역 | 옮김
    hu CSL: szerk
    nl STYLES: uitg
    sv STYLES: utg
    en STYLES: transl | translators | comp | comps
    de STYLES: hgg
    fr STYLES: dirs
    it STYLES: curatori
    lt CSL: sudarytojas | sudarytojai | sud | sudarė | vertė | vert
    ar STYLES: محرر | محررون | تحرير | إشراف | المحرر
    fa STYLES: ویراستار | ویراستاران | به کوشش | گردآورنده | گردآوری
    he STYLES: עורך | עורכת | עורכים | עריכה
    th STYLES: บรรณาธิการ | บก
    tr STYLES: editör | hazırlayan | haz | çev | çeviren
    vi STYLES: chủ biên | biên tập | dịch
    el STYLES: επιμ | επιμέλεια | μτφρ | μετάφραση
    ka STYLES: რედ | რედაქტორი | მთარგმნელი
    hy STYLES: խմբ | խմբագիր
    hi STYLES: सं | संपा | संपादक | संपादित | अनु | अनुवादक
    """
)
EDITED_BY = rows(
    """
    en STYLES: edited by | ed. by | eds. by
    de STYLES: herausgegeben von | hrsg. von | hg. von
    it STYLES: a cura di
    fr STYLES: sous la direction de | sous la direction | sous la dir. de | sous la dir
    ru STYLES: под ред | под общ. ред | под редакцией | под общей редакцией
    ar STYLES: تحقيق | حققه | تصحيح
    fa STYLES: به اهتمام | به تصحیح | تصحیح | ویراستهٔ
    he STYLES: בעריכת
    """
)
NAME_ENDINGS = rows(
    """
    zh STYLES: 主编 | 编著 | 编 | 著 | 译 | 等
    ja STYLES: 著 | 訳 | 編著 | 編 | 等 | 他 | ほか | 外
    """
)
"""What is written on to the last name of a list where words are not parted."""
TRANSLATED = rows(
    r"""
    en STYLES: \btrans\b | \btransl\b | \btranslated\b
    fr STYLES: \btrad\b | \btraduit\b
    es STYLES: \btraducción\b
    it STYLES: \btraduzione\b
    de STYLES: \bübers\b | \bübersetzt\b
    ru STYLES: \bпер\b
    zh STYLES: 译 | 譯
    ja STYLES: 訳
    ko STYLES: 역\b | 옮김
    ar STYLES: ترجمة
    fa STYLES: مترجم
    he STYLES: תרגום | תרגם | תרגמה
    th STYLES: แปล
    tr STYLES: \bçev\b | \bçeviren\b
    el STYLES: \bμτφρ\b | \bμετάφραση\b
    hi STYLES: अनुवाद
    """
)
"""What says that a name is a translator's, as expressions."""
TRANSLATED_BY = rows(
    """
    en STYLES: translated by | ed. and trans | edited and translated by
    fa STYLES: ترجمهٔ | ترجمۀ | ترجمه
    th STYLES: แปลโดย
    """
)
CONTAINER_IN = rows(
    """
    mul STYLES: in | in: | en | em | v | у | i | в
    fr CSL: dans
    ro CSL: în
    pl CSL: w
    tr STYLES: iç
    de STYLES: içinde | unter
    zh CSL: 收入
    zh STYLES: 载 | 載 | 見
    ar STYLES: في | ضمن
    fa STYLES: در
    he STYLES: בתוך
    th STYLES: ใน
    tr STYLES: içinde
    el STYLES: στο | στον
    vi STYLES: trong
    """
)
VOLUME = rows(
    """
    en CSL: vol | vol. | vols | volume | volumes | v
    de CSL: bd | bde | band | bände
    de STYLES: jg | jahrgang
    fr STYLES: t | tome | tomes | tom | année
    es STYLES: tomo
    it STYLES: tomi | anno
    ru CSL: т | том
    ru STYLES: годъ | год
    cs CSL: roč
    hu CSL: kötet
    hu STYLES: évf
    da CSL: bind
    zh CSL: 卷
    ja CSL: 巻
    ko STYLES: 권
    mn STYLES: боть | bot
    nl CSL: deel
    nl STYLES: dl
    lt CSL: tomas | tomai
    ar STYLES: مج | المجلد | مجلد | ج | الجزء | جزء | السنة | س
    fa STYLES: جلد | دوره | دورة | سال
    he STYLES: כרך | כר
    th STYLES: ปีที่ | เล่ม | เล่มที่
    tr STYLES: cilt
    vi STYLES: tập
    el STYLES: τόμος | τόμ | τ
    ka STYLES: ტ | ტომი
    hy STYLES: հատոր | հ | հտ
    hi STYLES: खंड | खण्ड | वर्ष | भाग
    """
)
ISSUE = rows(
    """
    en CSL: no | nos | issue
    en STYLES: num | iss
    mul STYLES: nr | n | n° | nº | № | №№
    es CSL: número
    fr CSL: numéro
    fr STYLES: fasc | cah
    de STYLES: heft | h
    it CSL: fascicolo
    ru CSL: вып | выпуск | ч
    zh CSL: 期
    zh STYLES: 号 | 號
    ko CSL: 호
    cs CSL: číslo | č
    hu CSL: sz
    pl CSL: z
    pl STYLES: zeszyt
    mn STYLES: дугаар
    lt CSL: numeris | numeriai
    ar STYLES: العدد | عدد | ع
    fa STYLES: شماره | شمارهٔ | شمارۀ | ش
    he STYLES: גיליון | גליון | חוברת | חוב' | מס' | מספר
    th STYLES: ฉบับที่
    tr STYLES: sayı
    vi STYLES: số
    el STYLES: τεύχος | τεύχ | τχ | αρ
    hy STYLES: թիվ
    hi STYLES: अंक
    """
)
PAGES = rows(
    """
    en CSL: p | pp | page | pages | col | cols | fol | cc | c
    en STYLES: pg | pgs | foll | f | ff | x
    de CSL: s | seite | seiten
    de STYLES: ss
    it STYLES: pag | pagg
    es CSL: páginas
    es STYLES: pág | págs
    ru CSL: с | стр | страницы
    ru STYLES: р
    ja STYLES: 頁
    zh CSL: 页
    ko CSL: 페이지
    ko STYLES: 쪽 | 면
    mn STYLES: тал
    hr CSL: str
    lt CSL: puslapis | puslapiai
    lt STYLES: psl
    ar STYLES: ص | ص ص | صص | صفحة | الصفحات
    fa STYLES: صفحه | صفحات
    he STYLES: עמ' | עמ׳ | עמ | עמודים | ע'
    th STYLES: หน้า | น
    vi STYLES: tr | trang
    el STYLES: σ | σσ | σελ | σελίδες
    ka STYLES: გვ | გვერდი
    hy STYLES: էջ | էջեր
    hi STYLES: पृ | पृष्ठ
    """
)
EDITION = rows(
    """
    en CSL: edn | edition | ed | rev
    en STYLES: revised
    de CSL: aufl | auflage
    fr CSL: édition
    es CSL: edición
    it CSL: edizione
    it STYLES: ristampa | rist
    pt CSL: edição
    ru CSL: изд | издание
    zh CSL: 版
    ko STYLES: 판
    pl CSL: wyd
    nb CSL: utgave
    nl CSL: druk
    en STYLES: print
    lt CSL: leidimas | leidimai | leid
    ar STYLES: ط | الطبعة | طبعة
    fa STYLES: چاپ | ویرایش | ویراست
    he STYLES: מהדורה | מהדורת | מהד'
    th STYLES: พิมพ์ครั้งที่ | พิมพ์ครั้งที่สอง
    tr STYLES: baskı | basım
    vi STYLES: tái bản | xuất bản lần
    el STYLES: έκδοση | έκδ
    ka STYLES: გამოცემა
    hy STYLES: հրատարակություն
    hi STYLES: संस्करण
    """
)
NO_DATE = rows(
    """
    en CSL: n.d | no date | in press | forthcoming
    en STYLES: undated
    fr CSL: à paraître
    fr STYLES: s. d | s.d
    la STYLES: s. a | s.a
    de STYLES: o. j | o.j | im erscheinen
    ru STYLES: б. г
    ja CSL: 日付なし
    zh CSL: 日期不详 | 不详
    zh STYLES: 无日期
    ko CSL: 일자 없음
    ko STYLES: 날짜 없음
    lt CSL: priimta spaudai | ruošiamas
    ar STYLES: د.ت | د. ت | بدون تاريخ
    fa STYLES: بی‌تا | بی تا
    he STYLES: חש"ד | ללא תאריך
    th STYLES: ม.ป.ป
    tr STYLES: t.y | tarihsiz
    el STYLES: χ.χ
    vi STYLES: không năm
    """
)
PRESS = rows(
    """
    en CSL: book | books | edition | editions
    en STYLES: agency | association | bank | blackwell | bureau | cambridge | center | centre | co | commission |
        company | council | department | foundation | government | harvard | inc | institute | institution | ltd |
        macmillan | mcgraw-hill | ministry | mit | office | organisation | organization | oxford | palgrave |
        pearson | penguin | press | press. | publications | publisher | publishers | publishing | routledge | sage
        | society | springer | university | wiley
    de STYLES: druckerei | gmbh | institut | verl | verlag | universität
    es CSL: ediciones
    es STYLES: editorial | universidad
    it CSL: edizioni
    it STYLES: editore | editrice | libreria | stamperia | tip | tipografia | università
    pt CSL: edições
    pt STYLES: editora
    fr CSL: éditions
    fr STYLES: imprimerie | librairie | presses | université
    nl STYLES: elsevier
    ru CSL: изд
    ru STYLES: изд-во | издательство | институт | наука | университет
    ar STYLES: منشورات | مطبوعات
    hi STYLES: प्रकाशन
    """
)
JOURNAL = rows(
    """
    en CSL: int | post | rev | rev. | review | trans | trans.
    en STYLES: agency | amer | annals | annual | archives | biol | blog | british | bull | bulletin | chem | chem.
        | daily | economist | gazette | guardian | herald | ieee | j | j. | journal | lett | lett. | letters |
        magazine | med | media | monthly | nature | news | phys | phys. | proc | proc. | proceedings | quart |
        quarterly | res | research | sci | sci. | science | studies | telegraph | times | transactions | tribune |
        weekly | am
    la STYLES: acta | annales
    it STYLES: annali | archivio | rivista | studi
    de CSL: zeitschrift
    de STYLES: archiv | beiträge | jahrbuch | mitteilungen | studien
    fr STYLES: cahiers | revue
    es STYLES: revista
    ru STYLES: вестник | вопросы | газета | журнал | известия | труды
    ja STYLES: 学会 | 学会誌 | 研究 | 論文集 | 雑誌
    zh STYLES: 学报 | 杂志
    ko STYLES: 논문지 | 신문 | 연구 | 일보 | 학회지
    ar STYLES: مجلة | المجلة | صحيفة | جريدة | دورية | حوليات | حولية
    fa STYLES: مجله | مجلهٔ | فصلنامه | فصلنامهٔ | نشریه | نشریهٔ | دوفصلنامه | ماهنامه | پژوهشنامه | روزنامه
    he STYLES: כתב עת | רבעון | ירחון | עיתון
    th STYLES: วารสาร | หนังสือพิมพ์
    vi STYLES: tạp chí
    tr STYLES: dergisi | dergi | mecmuası
    el STYLES: περιοδικό | επιθεώρηση | εφημερίδα
    ka STYLES: ჟურნალი | გაზეთი | მაცნე
    hy STYLES: հանդես | ամսագիր | տեղեկագիր
    hi STYLES: पत्रिका
    """
)
GENRE = rows(
    """
    en CSL: act | bill | manuscript | regulation | report | thesis | treaty
    en STYLES: agreement | conference | congress | diss | dissertation | law | master's | msc | paper | ph.d | phd
        | presented | proceedings | symposium | technical | unpublished | working | workshop | directive
    de STYLES: diplomarbeit | habilitation | masterarbeit
    fr CSL: thèse
    fr STYLES: mémoire
    es STYLES: tesis
    it CSL: tesi
    ru STYLES: автореф | дис | диссертация
    zh CSL: 学位论文
    zh STYLES: 博士 | 博士论文 | 硕士
    """
)

CIRCA = rows(
    """
    la STYLES: ca. | ca | c. | circa
    de STYLES: um
    fr STYLES: vers
    ru STYLES: ок. | около
    """
)
"""About, before a year."""

BEFORE_CHRIST = rows(
    """
    en STYLES: B.C.E. | BCE | B.C. | BC
    de STYLES: v. Chr.
    fr STYLES: av. J.-C.
    es STYLES: a. C. | a.C.
    ru STYLES: до н. э. | до н.э.
    """
)
"""Before the common era, behind a year."""
