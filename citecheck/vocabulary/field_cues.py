"""Words that announce a field in the languages of reference lists; one table a meaning, lower case, parted by `|`.

Sources: the terms of the CSL locales, GOST R 7.0.5, GB/T 7714 and SIST 02, the manuals of the styles named in
`MODEL.md`, and Wikipedia's citation templates.
"""

from __future__ import annotations

import re


def _phrases(table: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in " ".join(table.split()).split("|"))


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


accessed = _phrases(
    """
    accessed on the | accessed on | accessed | date accessed | date of access | access date | last accessed |
    last access | last visited | last viewed | last checked | retrieved on | retrieved | retrieval date |
    visited on | visited | viewed on | viewed | cited | cité le | извлечено | stand | consulted on | consulted |
    downloaded on | downloaded | accès le | consulté le | consulté en | consulté | page consultée le |
    consultée le | consultado el | consultado em | consultado | consulta | fecha de consulta | accedido | acceso |
    recuperado el | recuperado | consultato il | consultato | consultata il | ultimo accesso | visitato il |
    url consultato il | ultima consultazione | data di accesso | acesso em | acedido em | acessado em |
    abgerufen am | abgerufen | abruf am | abruf | zugriff am | zugriff | letzter zugriff am | letzter zugriff |
    zuletzt abgerufen am | zuletzt besucht am | zuletzt geprüft am | aufgerufen am | eingesehen am |
    geraadpleegd op | geraadpleegd | bezocht op | hämtad | hämtat | besökt | läst | hentet | besøgt | lest |
    viitattu | luettu | dostęp | dostęp z dnia | navštíveno | přístup | pristupljeno | erişim tarihi | erişim |
    дата обращения | дата доступа | дата звернення | проверено | обращение | хандсан огноо | хандсан | үзсэн огноо |
    үзсэн | татсан | пристапено | 최종접속일 | 최종접속 | 최종 접속 | 접속일 | 접속일자 | 접근된 | 검색일 |
    검색일자 | 확인일 | 열람일 | 인용됨 | 검색됨 | 閲覧日 | 閲覧 | 参照 | アクセス日 | アクセス | 読み込み |
    最終閲覧日 | 最終アクセス | 引用 | 访问日期 | 访问 | 訪問日期 | 检索日期 | 检索于 | 檢索日期 | 引用日期 |
    读取于 | 见于 | 取读于 | 撷取于 | diakses pada | diakses | truy cập | تم الاطلاع | אוחזר
    """
)

archived = _phrases(
    """
    archived from the original on | archived from the original | archived on | archived |
    archiviert vom original am | archivé de l'original le | archivé depuis l'original le | archivé sur |
    archivado desde el original el | archivado | archiviato dall'url originale il | archiviato |
    arquivado do original em | arquivado | gearchiveerd | arkiverad | архивировано из оригинала | архивировано |
    архівовано | архивирано | 原始内容存档于 | 原始內容存檔於 | 存档于 | 存檔於 | オリジナルの |
    時点におけるアーカイブ | 보관된 문서 | 원본 보존된 | 원본 문서에서
    """
)

available = _phrases(
    """
    available at | available from | available online at | available online | available | url | доступ |
    режим доступа | доступно | электронный ресурс | verfügbar unter | online unter | verfügbar | unter |
    disponible à | disponible sur | disponible en | disponible | disponibile | disponível em | online | internet |
    en ligne | en línea | in linea | em linha | 从 | から | 入手先 | 出处 | 来自 | 에서 | source | from | at
    """
)

et_al = _phrases(
    """
    et al | et alii | et coll | and others | u. a | u.a | и др | и другие | нар | 외 | 등 | 他 | ほか | 等 | 等人 |
    et autres | y otros | i in | e altri
    """
)

editor = _phrases(
    """
    ed | eds | edited | editor | editors | hrsg | hg | herausgegeben | herausgeber | éd | éds | dir | sous |
    dirigé | a cura | cura | curatore | curato | coord | coords | org | orgs | red | ред | под | составитель |
    сост | 编 | 主编 | 編 | 編著 | 編集 | 編者 | 編集者 | 편 | 엮음 | bearb | trans | translated | translator |
    trad | traduit | traduzione | übers | übersetzt | пер | перевод | 译 | 訳 | 역 | 옮김 | ed. | szerk | uitg |
    utg | 編集者： | 编著 | 主編
    """
)

container_in = _phrases(
    """
    in | dans | en | em | în | w | v | в | у | i | iç | içinde | unter | 收入 | 载 | 載 | 見 | in:
    """
)

volume = _phrases(
    """
    vol | vols | volume | volumes | v | bd | bde | band | bände | t | tome | tomes | tom | tomo | tomi | jg |
    jahrgang | т | том | годъ | год | roč | évf | kötet | bind | 卷 | 巻 | 권 | боть | bot | anno | année | deel |
    dl | vol.
    """
)

issue = _phrases(
    """
    no | nos | nr | n | num | número | numéro | nº | n° | № | issue | iss | heft | h | fasc | fascicolo | cah |
    вып | выпуск | ч | №№ | 期 | 号 | 號 | 호 | číslo | č | sz | zeszyt | z | дугаар
    """
)

pages = _phrases(
    """
    p | pp | pg | pgs | page | pages | s | ss | seite | seiten | pag | pagg | págs | pág | páginas | с | стр |
    страницы | р | 頁 | 页 | 쪽 | 면 | 페이지 | тал | x | c | f | ff | fol | foll | cc | col | cols | str
    """
)

edition = _phrases(
    """
    edn | edition | ed | aufl | auflage | édition | edición | edizione | edição | изд | издание | 版 | 판 | rev |
    revised | wyd | utgave | druk | print | ristampa | rist
    """
)

no_date = _phrases(
    """
    n.d | no date | s. d | s.d | s. a | s.a | o. j | o.j | undated | б. г | 日付なし | 日期不详 | 不详 | 无日期 |
    일자 없음 | 날짜 없음 | in press | forthcoming | im erscheinen | à paraître
    """
)

press = _words(
    """
    agency association bank blackwell book books bureau cambridge center centre co commission company council
    department druckerei ediciones edition editions editora editore editorial editrice edizioni edições elsevier
    foundation gmbh government harvard imprimerie inc institut institute institution librairie libreria ltd
    macmillan mcgraw-hill ministry mit office organisation organization oxford palgrave pearson penguin press press.
    presses publications publisher publishers publishing routledge sage society springer stamperia tip tipografia
    universidad university università universität université verl verlag wiley éditions изд изд-во издательство
    институт наука университет
    """
)

journal = _words(
    """
    acta agency am amer annales annali annals annual archiv archives archivio beiträge biol blog british bull
    bulletin cahiers chem chem. daily economist gazette guardian herald ieee int j j. jahrbuch journal lett lett.
    letters magazine med media mitteilungen monthly nature news phys phys. post proc proc. proceedings quart
    quarterly res research rev rev. review revista revue rivista sci sci. science studi studien studies telegraph
    times trans trans. transactions tribune weekly zeitschrift вестник вопросы газета журнал известия труды 学会
    学会誌 学报 杂志 研究 論文集 雑誌 논문지 신문 연구 일보 학회지
    """
)

genre = _words(
    """
    act agreement bill conference congress diplomarbeit directive diss dissertation habilitation law manuscript
    master's masterarbeit msc mémoire paper ph.d phd presented proceedings regulation report symposium technical
    tesi tesis thesis thèse treaty unpublished working workshop автореф дис диссертация 博士 博士论文 学位论文 硕士
    """
)

_IBID = (
    r"ibid(?:em)?|idem|id\.|ebd\.?|ebda\.?|ebenda|там\s?же|мөн\s?тэнд|тэнд|同上|上掲|앞의\s?(?:글|책)|위의\s?(?:글|책)"
)
_OP_CIT = (
    r"op\.?\s?cit\.?|loc\.?\s?cit\.?|a\.\s?a\.\s?o\.|указ\.\s?соч\.?|цит\.\s?соч\.?|art\.\s?cit\.?|ouvr\.\s?cit[ée]?\.?"
    r"|дурд(?:сан)?\.?\s?(?:бүтээл|зохиол)|前掲書?|앞의\s?책"
)
idem = frozenset({"idem", "id", "eadem", "ead", "ders", "dies", "derselbe", "dieselbe", "он же", "она же"})
ibid = re.compile(rf"^\W{{0,3}}(?P<cue>{_IBID})(?![^\W\d_])", re.IGNORECASE)
op_cit = re.compile(rf"(?<![^\W\d_])(?P<cue>{_OP_CIT})", re.IGNORECASE)
