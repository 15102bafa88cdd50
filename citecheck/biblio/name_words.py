"""Words that tell a name's parts apart: particles, suffixes, organisations, placeholders, East Asian surnames.

Sources: the particle rules of CSL 1.0.2 and of BibTeX's `von` part, the name headings of library authority files, and the
most frequent surnames of the Korean census of 2015 and of the Chinese census of 2010.
"""

from __future__ import annotations

particles = frozenset(
    "van von der den de la le du des del della delle degli dei di da dal dos das do e el al ter ten ten te zu zum zur af av of y 't op vom ibn bin bint abu ben san st st. ver d' l' dell' ван фон де ла дер дю да ди дель эль аль ибн".split()
)
suffixes = frozenset("jr jr. sr sr. ii iii iv 2nd 3rd мл мл. ст. filho neto júnior esq esq. phd ph.d. md m.d.".split())
joiners = ("and", "&", "und", "et", "y", "e", "и", "та", "і", "i", "og", "och", "en", "ve", "ja", "ir", "with", "avec", "mit", "con", "и др", "a", "și")

organisation_words = frozenset(
    """academy administration agency alliance assembly associates association associazione assoc authority bank bibliothek biblioteca board body broadcasting
    bundesamt bundesministerium bureau cabinet center centre centro chamber church club coalition college collaboration comisión comité comitato commission commissione committee commonwealth
    community company comune confederation conference congress consortium consulting cooperation corp corporation council court customs daily department departement desk dialogue
    direction directorate division editorial editors ediciones éditions embassy enterprise enterprises faculty federation fondation fondazione force forum foundation fundación fund gazette gesellschaft
    gmbh government group gruppo herald history holding hospital house hural ilbo inc inc. industries information initiative institut institute institution instituto instytut istituto inspectorate international journal
    kommission laboratory laboratories lab league library limited llc ltd ltd. magazine media mediengruppe ministerium ministero ministerio ministry ministère mission monitor museum museo nation nations national network
    news newspaper observatory office online organisation organization organisations organizations panel parliament parlament partners partnership party platform police post press program programme project projet publications publishers publishing
    radio redaktion reporters republic research review royal school section secretariat senate senat service services society società sociedad società société staff state station statistics statistisches studio studies survey
    symposium system systems taskforce team technologies telegraph television times today trust tv union unit united universidad universitat universität universitet university université università uniwersytet verband verein verlag watch
    website weekly wiki wikipedia workers workshop world
    академия агентство администрация ассоциация банк бюро ведомство верховный главное государственное департамент институт издательство комиссия комитет министерство общество организация правительство редакция россии россия
    рф служба совет союз сайт университет управление учреждение федерация федеральная федеральный фонд центр
    агентлаг академи газар газрын засгийн яам яамны их хурал хүрээлэн хороо нам намын сургууль төв улсын
    """.split()
)
organisation_endings = (
    "委员会", "委員会", "部", "局", "院", "会", "會", "社", "省", "庁", "府", "厅", "署", "处", "大学", "大學", "研究所", "出版社", "公司", "组", "網", "网", "中心", "协会", "協会", "学会", "銀行", "银行", "编辑部", "新聞", "新闻", "協會", "株式会社", "センター",
    "위원회", "신문", "일보", "대학교", "연구원", "연구소", "협회", "학회", "뉴스", "부", "청", "처", "공사", "재단", "센터", "방송", "통신",
)  # fmt: skip

placeholders = frozenset(
    (
        "admin", "administrator", "anonymous", "anon", "anon.", "author", "author unknown", "unknown", "unknown author", "no author", "n.a.", "n. a.", "n/a", "s.n.", "webmaster", "web master",
        "editor", "user", "guest", "staff", "staff writer", "redaktion", "redakteur", "o.v.", "o. v.", "o. a.", "anonym", "anonyme", "anónimo", "anonimo", "anonymus", "auteur inconnu", "unbekannt", "verfasser unbekannt",
        "autor desconocido", "autore sconosciuto", "без автора", "б. а.", "аноним", "автор неизвестен", "редакция", "админ", "作者不明", "佚名", "不详", "匿名", "無名氏", "저자 미상", "미상", "관리자", "작자 미상", "운영자", "nn", "n. n.", "n.n.", "various", "various authors", "aa. vv.", "aa.vv.", "vv. aa.",
        "collectif", "test", "todo", "tba", "default", "root", "null", "none", "undefined", "firstname lastname", "john doe",
    )
)  # fmt: skip

korean_surnames = frozenset("김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부황보")
korean_double_surnames = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
chinese_surnames = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎雷侯龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尚钱錢施牛洪龚季冀楼童戈国刁樊史邢"
)
chinese_double_surnames = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐")
