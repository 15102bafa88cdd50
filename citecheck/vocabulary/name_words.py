"""Words that tell a name's parts apart: particles, suffixes, organisations, placeholders, East Asian surnames.

Sources: the particle rules of CSL 1.0.2 and of BibTeX's `von` part, the headings of library authority files, and
the most frequent surnames of the Korean census of 2015 and of the Chinese census of 2010.
"""

from __future__ import annotations


def _phrases(table: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in " ".join(table.split()).split("|"))


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


particles = _words(
    """
    't abu af al av ben bin bint d' da dal das de degli dei del dell' della delle den der des di do dos du e el ibn
    l' la le of op san st st. te ten ter van ver vom von y zu zum zur аль ван да де дель дер ди дю ибн ла фон эль
    """
)

suffixes = _words(
    """
    2nd 3rd esq esq. filho ii iii iv jr jr. júnior m.d. md neto ph.d. phd sr sr. мл мл. ст.
    """
)

given_names = _words(  # the most frequent of English-speaking countries: `D. Charles Kolstad` has no double surname
    """
    adam alan albert alexander alfred alice allan andrew ann anna anne anthony arthur barbara benjamin bernard betty
    brian bruce carl carol catherine charles charlotte christine christopher clark claire craig daniel david dean
    deborah dennis diane donald dorothy douglas duncan earl edgar edmund edward edwin eleanor elizabeth emily eric
    ernest eugene evelyn florence frances francis frank franklin fred frederick gary geoffrey george gerald gilbert
    glenn gordon graham grant gregory guy harold harriet harry harvey helen henry herbert howard hugh ian irving isaac
    jack jacob james jane janet jason jean jeffrey jennifer jeremy jerome jerry jessica joan john jonathan joseph joshua
    joyce judith julia julian karen karl kathleen keith kenneth kevin larry laura laurence lawrence lee leon leonard
    leslie lewis linda lloyd louis louise luke lynn malcolm marcus margaret maria marie marion mark marshall martha
    martin mary matthew maurice max melvin michael mildred milton mitchell nancy nathan neil nicholas nigel noel norman
    oliver oscar patricia patrick paul peter philip phillip rachel ralph raymond rebecca richard robert robin roger
    roland ronald rose roy russell ruth samuel sandra sarah scott sharon simon stanley stephen steven stuart susan
    sydney terence theodore thomas timothy trevor victor vincent virginia walter warren wayne wesley william
    """
)

joiners = _phrases(
    """
    and | & | und | et | y | e | и | та | і | i | og | och | en | ve | ja | ir | with | avec | mit | con | и др |
    a | și
    """
)

organisation_words = _words(
    """
    academy administration agency alliance assembly assoc associates association associazione authority bank
    biblioteca bibliothek board body broadcasting bundesamt bundesministerium bureau cabinet center centre centro
    chamber church club coalition collaboration college comisión comitato comité commission commissione committee
    commonwealth community company comune confederation conference congress consortium consulting cooperation corp
    corporation council court customs daily departement department desk dialogue direction directorate division
    ediciones editorial editors embassy enterprise enterprises faculty federation fondation fondazione force forum
    foundation fund fundación gazette gesellschaft gmbh government group gruppo herald history holding hospital
    house hural ilbo inc inc. industries information initiative inspectorate institut institute institution
    instituto instytut international istituto journal kommission lab laboratories laboratory league library limited
    llc ltd ltd. magazine media mediengruppe ministerio ministerium ministero ministry ministère mission monitor
    museo museum nation national nations network news newspaper observatory office online organisation organisations
    organization organizations panel parlament parliament partners partnership party platform police post press
    program programme project projet publications publishers publishing radio redaktion reporters republic research
    review royal school secretariat section senat senate service services sociedad society società société staff
    state station statistics statistisches studies studio survey symposium system systems taskforce team
    technologies telegraph television times today trust tv union unit united universidad universitat universitet
    university università universität université uniwersytet verband verein verlag watch website weekly wiki
    wikipedia workers workshop world éditions агентлаг агентство администрация академи академия ассоциация банк бюро
    ведомство верховный газар газрын главное государственное департамент засгийн издательство институт их комиссия
    комитет министерство нам намын общество организация правительство редакция россии россия рф сайт служба совет
    союз сургууль төв улсын университет управление учреждение федеральная федеральный федерация фонд хороо хурал
    хүрээлэн центр яам яамны
    """
)

organisation_endings = _phrases(
    """
    委员会 | 委員会 | 部 | 局 | 院 | 会 | 會 | 社 | 省 | 庁 | 府 | 厅 | 署 | 处 | 大学 | 大學 | 研究所 | 出版社 |
    公司 | 组 | 網 | 网 | 中心 | 协会 | 協会 | 学会 | 銀行 | 银行 | 编辑部 | 新聞 | 新闻 | 協會 | 株式会社 |
    センター | 위원회 | 신문 | 일보 | 대학교 | 연구원 | 연구소 | 협회 | 학회 | 뉴스 | 부 | 청 | 처 | 공사 | 재단 |
    센터 | 방송 | 통신
    """
)

_placeholders = _phrases(
    """
    aa. vv. | aa.vv. | admin | administrator | anon | anon. | anonimo | anonym | anonyme | anonymous | anonymus |
    anónimo | auteur inconnu | author | author unknown | autor desconocido | autore sconosciuto | collectif |
    default | editor | firstname lastname | guest | john doe | n. a. | n. n. | n.a. | n.n. | n/a | nn | no author |
    none | null | o. a. | o. v. | o.v. | redakteur | redaktion | root | s.n. | staff | staff writer | tba | test |
    todo | unbekannt | undefined | unknown | unknown author | user | various | various authors |
    verfasser unbekannt | vv. aa. | web master | webmaster | автор неизвестен | админ | аноним | б. а. |
    без автора | редакция | 不详 | 佚名 | 作者不明 | 匿名 | 無名氏 | 관리자 | 미상 | 운영자 | 작자 미상 | 저자 미상
    """
)
placeholders = frozenset(_placeholders)

korean_surnames = frozenset(
    "강경고공곽구국권금기길김나남노도류마맹명모문민박반방배백변보봉부사서석선설성소손송신심안양어엄여연염예오옥왕용우원위유육윤은이인임장전정제조주지진차채천최추탁편표하한함허현홍황"
)
korean_double_surnames = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
chinese_surnames = frozenset(
    "丁万严于付任何余侯冀冯刁刘劉卢史叶吕吳吴呂周唐嚴国夏姚姜孔孙孟季孫宋尚尹崔常康廖张張彭徐戈方施曹曾朱"
    "李杜杨林梁楊楼樊武段毛江汪沈洪潘熊牛王田白盧石秦程童罗羅肖胡苏范萬葉董蒋蔡蔣薛蘇袁許謝譚许谢谭賀賈賴"
    "贺贾赖赵趙邓邢邱邵邹郑郝郭鄒鄧鄭金錢鍾钟钱闫阎陆陈陳陸雷韋韓韦韩顧顾馬馮马高魏黃黄龍龙龚"
)
chinese_double_surnames = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "夏侯",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
)
