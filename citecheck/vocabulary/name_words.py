"""Words that tell a name's parts apart: particles, suffixes, organisations, nobody's names, East Asian surnames."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

PARTICLES = rows(
    """
    ar NAMES: abu | al | bin | bint | el | ibn
    he NAMES: ben
    da NAMES: af
    sv NAMES: av
    nl NAMES: 't | de | den | der | op | te | ten | ter | van | ver
    de NAMES: der | den | vom | von | zu | zum | zur
    en NAMES: of | st | st.
    fr NAMES: d' | de | des | du | l' | la | le
    it NAMES: d' | da | dal | de | degli | dei | del | dell' | della | delle | di | la | san
    es NAMES: de | del | el | la | san | y
    pt NAMES: da | das | de | do | dos | e
    ru NAMES: аль | ван | да | де | дель | дер | ди | дю | ибн | ла | фон | эль
    """
)
"""What belongs to a family name and stands before it in small letters."""
CAPITAL_PARTICLES = rows(
    """
    nl NAMES: Van | De
    de NAMES: Von
    fr NAMES: De | Le | La
    it NAMES: Di | Da | Del | Della | La
    """
)
"""Particles that families of other countries write with a capital, and that begin the family's name all the same."""

SUFFIXES = rows(
    """
    en NAMES: 2nd | 3rd | esq | esq. | jr | jr. | m.d. | md | ph.d. | phd | sr | sr.
    mul NAMES: ii | iii | iv
    pt NAMES: filho | júnior | neto
    ru NAMES: мл | мл. | ст.
    """
)
"""What stands behind a name: generations and degrees."""
GIVEN_NAMES = rows(
    """
    en NAMES: adam | alan | albert | alexander | alfred | alice | allan | andrew | ann | anna | anne | anthony |
        arthur | barbara | benjamin | bernard | betty | brian | bruce | carl | carol | catherine | charles |
        charlotte | christine | christopher | claire | clark | craig | daniel | david | dean | deborah | dennis |
        diane | donald | dorothy | douglas | duncan | earl | edgar | edmund | edward | edwin | eleanor | elizabeth |
        emily | eric | ernest | eugene | evelyn | florence | frances | francis | frank | franklin | fred |
        frederick | gary | geoffrey | george | gerald | gilbert | glenn | gordon | graham | grant | gregory | guy |
        harold | harriet | harry | harvey | helen | henry | herbert | howard | hugh | ian | irving | isaac | jack |
        jacob | james | jane | janet | jason | jean | jeffrey | jennifer | jeremy | jerome | jerry | jessica |
        joan | john | jonathan | joseph | joshua | joyce | judith | julia | julian | karen | karl | kathleen |
        keith | kenneth | kevin | larry | laura | laurence | lawrence | lee | leon | leonard | leslie | lewis |
        linda | lloyd | louis | louise | luke | lynn | malcolm | marcus | margaret | maria | marie | marion | mark |
        marshall | martha | martin | mary | matthew | maurice | max | melvin | michael | mildred | milton |
        mitchell | nancy | nathan | neil | nicholas | nigel | noel | norman | oliver | oscar | patricia | patrick |
        paul | peter | philip | phillip | rachel | ralph | raymond | rebecca | richard | robert | robin | roger |
        roland | ronald | rose | roy | russell | ruth | samuel | sandra | sarah | scott | sharon | simon | stanley |
        stephen | steven | stuart | susan | sydney | terence | theodore | thomas | timothy | trevor | victor |
        vincent | virginia | walter | warren | wayne | wesley | william
    """
)
"""The most frequent given names of English-speaking countries: `D. Charles Kolstad` has no double surname."""
JOINERS = rows(
    """
    en NAMES: and | with
    mul NAMES: &
    de NAMES: und | mit
    fr NAMES: et | avec
    es NAMES: y | con
    it NAMES: e | con
    pt NAMES: e
    ru NAMES: и | и др
    uk NAMES: та | і
    pl NAMES: i
    th NAMES: และ | กับ
    hr NAMES: i
    da NAMES: og
    nb NAMES: og
    sv NAMES: och
    nl NAMES: en
    tr NAMES: ve
    fi NAMES: ja
    et NAMES: ja
    lt NAMES: ir
    cs NAMES: a
    sk NAMES: a
    ro NAMES: și
    ar NAMES: و
    he NAMES: ו
    tr NAMES: ve
    vi NAMES: và
    el NAMES: και
    ka NAMES: და
    hy NAMES: և
    hi NAMES: और | एवं | तथा
    """
)
"""What stands between the last two names of a list."""
ORGANISATION_WORDS = rows(
    """
    en NAMES: academy | administration | agency | alliance | assembly | assoc | associates | association |
        authority | bank | board | body | broadcasting | bureau | cabinet | center | centre | chamber | church |
        club | coalition | collaboration | college | commission | committee | commonwealth | community | company |
        confederation | conference | congress | consortium | consulting | cooperation | corp | corporation |
        council | court | customs | daily | department | desk | dialogue | direction | directorate | division |
        editorial | editors | embassy | enterprise | enterprises | faculty | federation | force | forum |
        foundation | fund | gazette | government | group | herald | history | holding | hospital | house | inc |
        inc. | industries | information | initiative | inspectorate | institute | institution | international |
        journal | lab | laboratories | laboratory | league | library | limited | llc | ltd | ltd. | magazine |
        media | ministry | mission | monitor | museum | nation | national | nations | network | news | newspaper |
        observatory | office | online | organisation | organisations | organization | organizations | panel |
        parliament | partners | partnership | party | platform | police | post | press | program | programme |
        project | publications | publishers | publishing | radio | reporters | republic | research | review |
        royal | school | secretariat | section | senate | service | services | society | staff | state | station |
        statistics | studies | studio | survey | symposium | system | systems | taskforce | team | technologies |
        telegraph | television | times | today | trust | tv | union | unit | united | university | watch | website |
        weekly | wiki | wikipedia | workers | workshop | world
    de NAMES: bibliothek | bundesamt | bundesministerium | gesellschaft | gmbh | institut | kommission |
        mediengruppe | ministerium | museum | parlament | redaktion | senat | statistisches | universität |
        verband | verein | verlag
    nl NAMES: departement
    fr NAMES: comité | commission | direction | éditions | fondation | institut | ministère | mission | projet |
        radio | société | université | union
    it NAMES: associazione | biblioteca | centro | comitato | commissione | comune | fondazione | gruppo |
        istituto | ministero | museo | società | università
    es NAMES: biblioteca | centro | comisión | comité | ediciones | editorial | fundación | instituto | ministerio |
        museo | sociedad | universidad
    pt NAMES: biblioteca | centro | editorial | instituto
    ca NAMES: institut | universitat
    sv NAMES: universitet
    pl NAMES: instytut | uniwersytet
    ru NAMES: агентство | администрация | академия | ассоциация | банк | бюро | ведомство | верховный | главное |
        государственное | департамент | издательство | институт | комиссия | комитет | министерство | общество |
        организация | правительство | редакция | россии | россия | рф | сайт | служба | совет | союз | университет |
        управление | учреждение | федеральная | федеральный | федерация | фонд | центр
    mn NAMES: агентлаг | академи | банк | газар | газрын | засгийн | их | намын | нам | улсын | сургууль | төв |
        хороо | хурал | хүрээлэн | яам | яамны | hural
    ko NAMES: ilbo
    """
)
"""Words that only the names of organisations hold."""

FAMILY_NAMES_TOO = rows(
    """
    en NAMES: board | church | club | college | court | group | hospital | house | lab | mission | party |
        police | post | press | royal | school | staff | station | trust | union | watch
    """
)
"""Words of organisations that are also the family names of people."""

QUALITIES_OF_ORGANISATIONS = rows(
    """
    en NAMES: anglican | baptist | catholic | central | county | daily | district | evangelical | federal | general
        | high | imperial | local | lutheran | methodist | new | orthodox | public | random | reformed | regional |
        saturday | sunday | supreme | washington | white
    """
)
"""What stands before such a word in the name of an organisation, as a given name does in a person's."""

WITHIN_ORGANISATIONS = rows(
    """
    en NAMES: of | for | the | on
    de NAMES: für
    fr NAMES: pour
    it NAMES: per
    es NAMES: por | para
    ru NAMES: по
    """
)
"""What joins the words of an organisation's name and stands in none of a person."""

OFFICES = rows(
    """
    en NAMES: Department | Ministry | Office | Bureau | Commission | Committee | Council | Institute | Agency | Board |
        Secretariat
    """
)
"""How the names of public bodies begin that say what they are for, with commas: `Department for Business, Energy …`."""

LEGAL_FORMS = rows(
    """
    en MET: Inc | Corp | Corporation | LLC | Ltd | Limited | plc | PLC | Co | L.L.C | Pty Ltd | LP | LLP
    de MET: GmbH | AG | KG | SE | GmbH & Co. KG
    fr MET: S.A | SAS | SARL
    it MET: S.p.A | S.r.l
    nl MET: B.V | N.V
    """
)
"""What stands at the end of the name of a company."""
ORGANISATION_ENDINGS = rows(
    """
    zh NAMES: 委员会 | 部 | 局 | 院 | 会 | 會 | 社 | 厅 | 署 | 处 | 大学 | 大學 | 研究所 | 出版社 | 公司 | 组 | 網 |
        网 | 中心 | 协会 | 学会 | 銀行 | 银行 | 编辑部 | 新聞 | 新闻 | 協會
    ja NAMES: 委員会 | 部 | 局 | 院 | 会 | 社 | 省 | 庁 | 府 | 大学 | 研究所 | 出版社 | 協会 | 学会 | 銀行 | 新聞 |
        株式会社 | センター
    ko NAMES: 위원회 | 신문 | 일보 | 대학교 | 연구원 | 연구소 | 협회 | 학회 | 뉴스 | 부 | 청 | 처 | 공사 | 재단 |
        센터 | 방송 | 통신
    """
)
"""How the names of organisations end where words are not parted."""
NOBODY = rows(
    """
    en MET: admin | administrator | anon | anon. | anonymous | author | author unknown | default | editor |
        firstname lastname | guest | john doe | n. a. | n.a. | n/a | no author | none | null | root | staff |
        staff writer | tba | test | todo | undefined | unknown | unknown author | user | various | various authors |
        web master | webmaster
    la MET: anonymus | n. n. | n.n. | nn | s.n.
    de MET: anonym | o. a. | o. v. | o.v. | redakteur | redaktion | unbekannt | verfasser unbekannt
    fr MET: anonyme | auteur inconnu | collectif
    es MET: anónimo | autor desconocido
    it MET: aa. vv. | aa.vv. | vv. aa. | anonimo | autore sconosciuto
    ru MET: автор неизвестен | админ | аноним | б. а. | без автора | редакция
    zh MET: 不详 | 佚名 | 匿名
    ja MET: 作者不明 | 匿名 | 無名氏
    ko MET: 관리자 | 미상 | 운영자 | 작자 미상 | 저자 미상
    """
)
"""What stands in the place of an author and names nobody."""
GREEK_GIVEN_NAMES = rows(
    """
    el NAMES: αγγελική | αθανάσιος | αθανασία | αικατερίνη | αλέξανδρος | αλεξάνδρα | αλέξης | αναστασία | αναστάσιος |
        ανδρέας | άννα | αντώνης | αντώνιος | απόστολος | αριστείδης | αριστοτέλης | αργυρώ | βαρβάρα | βασίλειος |
        βασίλης | βασιλική | γεωργία | γεώργιος | γιάννης | γιώργος | γρηγόρης | γρηγόριος | δέσποινα | δημήτρης |
        δημήτριος | δήμητρα | διονύσης | διονύσιος | ειρήνη | ελένη | ελευθερία | ελευθέριος | εμμανουήλ |
        ευάγγελος | ευαγγελία | ευγενία | ευστάθιος | ευτυχία | ζωή | ηλίας | ηρακλής | θανάσης | θεόδωρος |
        θεοδώρα | θωμάς | ιάκωβος | ιωάννα | ιωάννης | ιωσήφ | καλλιόπη | κατερίνα | κυριάκος | κυριακή |
        κωνσταντίνα | κωνσταντίνος | κώστας | λάμπρος | λεωνίδας | λουκάς | μανόλης | μαρία | μαργαρίτα | μάριος |
        μαρίνα | μιχαήλ | μιχάλης | νικολέτα | νικόλαος | νίκος | ξενοφών | όλγα | οδυσσέας | παναγιώτης |
        παναγιώτα | παντελής | παρασκευή | παύλος | περικλής | πέτρος | σοφία | σπυρίδων | σπύρος | σταμάτης |
        σταύρος | στέλιος | στέφανος | στυλιανός | σωτήρης | σωτήριος | σωκράτης | τάσος | φίλιππος | φωτεινή |
        φώτης | φώτιος | χαράλαμπος | χρήστος | χριστίνα | χρυσούλα
    """
)
"""Frequent given names, by which a Greek catalogue's `Γωνιάδης Ηρακλής` is told from `Ηρακλής Γωνιάδης`."""
FAMILY_BEGINNINGS = rows(
    """
    ar NAMES: ابن | أبو | ابو | أبي | عبد | آل | بن
    he NAMES: בן | בר | אבן
    """
)
"""The first of the two words of a family name where capitals tell none: `ابن خلدون`."""
KOREAN_SURNAMES = rows(
    """
    ko CENSUS: 강 | 경 | 고 | 공 | 곽 | 구 | 국 | 권 | 금 | 기 | 길 | 김 | 나 | 남 | 노 | 도 | 류 | 마 | 맹 | 명 |
        모 | 문 | 민 | 박 | 반 | 방 | 배 | 백 | 변 | 보 | 봉 | 부 | 사 | 서 | 석 | 선 | 설 | 성 | 소 | 손 | 송 |
        신 | 심 | 안 | 양 | 어 | 엄 | 여 | 연 | 염 | 예 | 오 | 옥 | 왕 | 용 | 우 | 원 | 위 | 유 | 육 | 윤 | 은 |
        이 | 인 | 임 | 장 | 전 | 정 | 제 | 조 | 주 | 지 | 진 | 차 | 채 | 천 | 최 | 추 | 탁 | 편 | 표 | 하 | 한 |
        함 | 허 | 현 | 홍 | 황 | 남궁 | 황보 | 제갈 | 선우 | 독고 | 사공 | 서문
    """
)
"""The most frequent surnames, those of two syllables last."""
CHINESE_SURNAMES = rows(
    """
    zh CENSUS: 丁 | 万 | 严 | 于 | 付 | 任 | 何 | 余 | 侯 | 冀 | 冯 | 刁 | 刘 | 劉 | 卢 | 史 | 叶 | 吕 | 吳 | 吴 |
        呂 | 周 | 唐 | 嚴 | 国 | 夏 | 姚 | 姜 | 孔 | 孙 | 孟 | 季 | 孫 | 宋 | 尚 | 尹 | 崔 | 常 | 康 | 廖 | 张 |
        張 | 彭 | 徐 | 戈 | 方 | 施 | 曹 | 曾 | 朱 | 李 | 杜 | 杨 | 林 | 梁 | 楊 | 楼 | 樊 | 武 | 段 | 毛 | 江 |
        汪 | 沈 | 洪 | 潘 | 熊 | 牛 | 王 | 田 | 白 | 盧 | 石 | 秦 | 程 | 童 | 罗 | 羅 | 肖 | 胡 | 苏 | 范 | 萬 |
        葉 | 董 | 蒋 | 蔡 | 蔣 | 薛 | 蘇 | 袁 | 許 | 謝 | 譚 | 许 | 谢 | 谭 | 賀 | 賈 | 賴 | 贺 | 贾 | 赖 | 赵 |
        趙 | 邓 | 邢 | 邱 | 邵 | 邹 | 郑 | 郝 | 郭 | 鄒 | 鄧 | 鄭 | 金 | 錢 | 鍾 | 钟 | 钱 | 闫 | 阎 | 陆 | 陈 |
        陳 | 陸 | 雷 | 韋 | 韓 | 韦 | 韩 | 顧 | 顾 | 馬 | 馮 | 马 | 高 | 魏 | 黃 | 黄 | 龍 | 龙 | 龚 | 欧阳 | 歐陽 |
        司马 | 司馬 | 上官 | 诸葛 | 諸葛 | 夏侯 | 东方 | 皇甫 | 尉迟 | 公孙 | 慕容 | 令狐
    """
)
"""The most frequent surnames in both scripts, those of two characters last."""
