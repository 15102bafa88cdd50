"""Words that announce a field in the languages of reference lists; one table a meaning, lower case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

ACCESSED = rows(
    """
    en CSL: accessed | retrieved | cited
    en STYLES: checked | accessed on the | accessed on | date accessed | date of access | access date | last
        accessed | last access | last visited | last viewed | last checked | retrieved on | retrieval date |
        visited on | visited | viewed on | viewed | consulted on | consulted | downloaded on | downloaded
    fr CSL: consulté le | consulté
    fr STYLES: cité le | accès le | consulté en | page consultée le | consultée le
    es CSL: consultado | accedido | recuperado
    es STYLES: consultado el | consulta | fecha de consulta | acceso | recuperado el
    pt CSL: acesso em
    pt STYLES: consultado em | acedido em | acessado em
    it CSL: consultato
    it STYLES: consultato il | consultata il | ultimo accesso | visitato il | url consultato il | ultima
        consultazione | data di accesso
    de CSL: abgerufen
    de STYLES: stand | abgerufen am | abruf am | abruf | zugriff am | zugriff | letzter zugriff am | letzter
        zugriff | zuletzt abgerufen am | zuletzt besucht am | zuletzt geprüft am | aufgerufen am | eingesehen am
    nl CSL: geraadpleegd
    nl STYLES: geraadpleegd op | bezocht op
    sv CSL: hämtad
    sv STYLES: hämtat | besökt | läst
    da CSL: hentet
    da STYLES: besøgt
    nb STYLES: lest
    fi CSL: viitattu
    fi STYLES: luettu
    pl CSL: dostęp
    pl STYLES: dostęp z dnia
    cs STYLES: [cit. | citováno | navštíveno | přístup
    sk STYLES: [cit.
    hu STYLES: hozzáférés
    hr CSL: pristupljeno
    tr CSL: erişim
    tr STYLES: erişim tarihi
    ru CSL: извлечено
    ru STYLES: дата обращения | дата доступа | проверено | обращение
    uk CSL: дата звернення
    mn STYLES: хандсан огноо | хандсан | үзсэн огноо | үзсэн | татсан
    mk STYLES: пристапено
    ko CSL: 접근된
    ko STYLES: 최종접속일 | 최종접속 | 최종 접속 | 접속일 | 접속일자 | 검색일 | 검색일자 | 확인일 | 열람일 |
        인용됨 | 검색됨
    ja CSL: 参照 | 引用
    ja STYLES: 閲覧日 | 閲覧 | アクセス日 | アクセス | 読み込み | 最終閲覧日 | 最終アクセス
    zh CSL: 见于 | 取读于
    zh STYLES: 访问日期 | 访问 | 訪問 | 訪問日期 | 检索日期 | 检索于 | 檢索日期 | 引用日期 | 读取于 | 撷取于
    id CSL: diakses
    id STYLES: diakses pada
    vi CSL: truy cập
    ar STYLES: تم الاطلاع
    he CSL: אוחזר
    lt CSL: žiūrėta | gauta
    lt STYLES: peržiūrėta | prieiga per internetą
    """
)
ARCHIVED = rows(
    """
    en STYLES: archived from the original on | archived from the original | archived on | archived
    de STYLES: archiviert vom original am
    fr STYLES: archivé de l'original le | archivé depuis l'original le | archivé sur
    es STYLES: archivado desde el original el | archivado
    it STYLES: archiviato dall'url originale il | archiviato
    pt STYLES: arquivado do original em | arquivado
    nl STYLES: gearchiveerd
    sv STYLES: arkiverad
    ru STYLES: архивировано из оригинала | архивировано
    uk STYLES: архівовано
    bg STYLES: архивирано
    zh STYLES: 原始内容存档于 | 原始內容存檔於 | 存档于 | 存檔於
    ja STYLES: オリジナルの | 時点におけるアーカイブ
    ko STYLES: 보관된 문서 | 원본 보존된 | 원본 문서에서
    """
)
ACCESSED_AFTER = rows(
    r"""
    ja STYLES: 閲覧 | 参照 | アクセス | 引用
    zh STYLES: 访问 | 檢索 | 检索
    ko STYLES: 에?\s?접속 | 에?\s?확인 | 에?\s?검색 | 에?\s?열람
    tr STYLES: tarihinde erişil
    mn STYLES: -д үзсэн | -д хандсан
    """
)
"""What stands behind the day of access, as expressions."""
ARCHIVED_AFTER = rows(
    r"""
    ja STYLES: 時点におけるアーカイブ | に?オリジナル
    ko STYLES: 에 원본
    ru STYLES: 年?[)）]?\.?\s?\(?архивировано
    """
)
"""What stands behind the day of an archived copy, as expressions."""
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
AVAILABLE = rows(
    """
    en CSL: available at | online | internet | from | at
    en STYLES: available from | available online at | available online | available | url | source
    ru STYLES: доступ | режим доступа | доступно | электронный ресурс
    de CSL: verfügbar unter
    de STYLES: online unter | verfügbar | unter
    fr CSL: disponible sur | en ligne
    fr STYLES: disponible à | disponible en | disponible
    es CSL: en línea
    it STYLES: disponibile | in linea
    pt CSL: disponível em | em linha
    zh CSL: 从
    zh STYLES: 出处 | 来自
    ja CSL: から | 入手先
    ko STYLES: 에서
    lt CSL: adresas
    lt STYLES: prieiga
    """
)
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
    """
)
EDITED_BY = rows(
    """
    en STYLES: edited by | ed. by | eds. by
    de STYLES: herausgegeben von | hrsg. von | hg. von
    it STYLES: a cura di
    fr STYLES: sous la direction de | sous la direction | sous la dir. de | sous la dir
    ru STYLES: под ред | под общ. ред | под редакцией | под общей редакцией
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
    """
)
"""What says that a name is a translator's, as expressions."""
TRANSLATED_BY = rows(
    """
    en STYLES: translated by | ed. and trans | edited and translated by
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
