"""What the words of titles mean to a librarian, in folded forms throughout (as `biblio/titles/folding` folds)."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

ANDS = rows(
    """
    en RDA: and | plus | n
    la RDA: et
    fr RDA: et
    de RDA: und
    es RDA: y
    it RDA: e
    pt RDA: e
    ca RDA: i
    sv RDA: och
    da RDA: og
    nb RDA: og
    nl RDA: en
    fi RDA: ja
    et RDA: ja
    tr RDA: ve
    pl RDA: i | oraz
    cs RDA: a
    sk RDA: a
    ro RDA: si
    ru RDA: и
    uk RDA: та | і
    ar RDA: و
    el RDA: και
    he RDA: ו
    ko RDA: 및 | 과 | 와
    ja RDA: と | 及
    zh RDA: 和 | 与 | 及
    mul RDA: & | +
    """
)
"""Words that stand for `&`, where the other side has `&` or another of them."""
FUNCTION_WORDS = rows(
    """
    en RDA: a | an | the | of | in | on | at | to | for | by | from | with | as | into | onto | upon | and | or |
        is | are | was | were | be | been | its | it | this | that | these | those | has | have | had | do | does |
        did | will | would | can | could | should | may | might | s | t | about | via | per | than | then | so |
        but | if | your | our | my | their | his | her | we | you | i | he | she | they | us
    de RDA: der | die | das | des | dem | den | ein | eine | einer | eines | einem | einen | und | oder | von |
        vom | zu | zum | zur | im | in | am | auf | fur | mit | bei | aus | als | ist | sind | wird | werden | war |
        sich | es | um | uber | nach | durch | wie | dass
    nl RDA: de | het | een | van | en | in | is | voor | met | op | te | bij | naar | uit | om | er | zijn | wordt |
        of
    da RDA: en | et | de | det | for | fra | med | og | om | pa | som | til | ved
    nb RDA: av | en | et | de | det | for | fra | med | og | om | pa | som | til | ved
    sv RDA: av | att | de | det | en | ett | for | med | och | om | pa | som | ar
    fr RDA: le | la | les | l | un | une | de | du | d | des | en | et | ou | dans | sur | pour | par | avec | au |
        aux | ce | cette | ces | se | qui | que | qu | est | sont | son | sa | ses
    es RDA: el | la | los | las | lo | un | una | de | del | al | y | o | u | e | en | con | por | para | su | sus |
        es | que
    it RDA: il | la | le | gli | lo | i | un | uno | una | di | da | in | con | per | su | nel | nella | nello |
        del | della | dello | dei | degli | delle | dal | dalla | al | alla | allo | ai | agli | che | e | o
    pt RDA: o | a | os | as | um | uma | do | da | dos | das | de | e | em | no | na | nos | nas | ao | aos | com |
        por | para | pelo | pela | que | se | ou
    ro RDA: si | ale | al | lui | cu | pe | din | la | de | un | o | in
    ru RDA: и | а | но | в | во | на | с | со | к | ко | о | об | от | до | из | за | по | у | для | при | под |
        над | как | что | это | же | бы | ли | его | ее | их
    pl RDA: w | z | ze | i | a | o | na | do | od | oraz | sie | jest | po | za
    cs RDA: a | i | je | v | ve | k | ke | na | o | po | pri | s | se | z | ze | za | do | od
    hu RDA: a | az | egy | es
    tr RDA: bir | bu | ile | icin | ve
    fi RDA: ja
    el RDA: ο | η | το | οι | τα | του | τησ | των | στο | στη | στην | και | με | για | απο
    ar RDA: في | من | علي | الي | عن | و
    he RDA: של | את | על | ב | ה | ו
    hi RDA: का | की | के | में | से | को | और | पर | ने | है
    ko RDA: 의 | 을 | 를 | 이 | 가 | 은 | 는 | 에 | 와 | 과 | 및
    ja RDA: の | を | に | は | が | で | と | へ | も | や
    zh RDA: 的 | 之 | 了 | 与 | 和 | 及 | 在
    """
)
"""Words that a copyist may drop or change without meaning another work."""
NEGATIONS = rows(
    """
    en RDA: not | no | non | never | without | neither | nor | none | nothing | cannot | cant | isnt | arent |
        dont | doesnt | didnt | wont | wouldnt | shouldnt | wasnt | couldnt | hasnt | havent
    de RDA: nicht | kein | keine | keinen | keiner | keines | nie | niemals | ohne
    nl RDA: niet | geen | zonder
    da RDA: ikke | uden | ingen | ej
    nb RDA: ikke | ingen
    sv RDA: ej | inte | icke | utan | ingen
    fr RDA: pas | ne | non | jamais | sans | aucun
    es RDA: no | sin | nunca | tampoco | ningun
    it RDA: non | senza | mai | nessun
    pt RDA: nao | nunca | sem
    ro RDA: fara
    ru RDA: не | нет | без | никогда | нельзя
    pl RDA: nie | bez
    cs RDA: ne | bez
    sl RDA: ne
    hu RDA: nem | nincs | ne
    fi RDA: ei | ilman
    tr RDA: degil | yok
    mn RDA: биш | үгүи | гүи
    el RDA: δεν | μη | μην | χωρισ
    ar RDA: لا | لم | لن | ليس | بدون
    he RDA: לא | אין | בלי
    hi RDA: नहीं | ना
    th RDA: ไม่
    ko RDA: 안 | 못 | 없이 | 않는 | 않은 | 않다 | 않는다 | 않았다 | 아닌 | 없는 | 없다 | 아니다 | 아니라
    ja RDA: ない | なし | ぬ | ず | 不 | 非 | 未 | 否
    zh RDA: 不 | 非 | 无 | 未 | 没 | 否 | 勿 | 莫
    """
)
"""Words that turn a title round."""
PART_WORDS = rows(
    """
    en RDA: part | parts | pt | volume | vol | vols | book | bk | chapter | chap | ch | episode | ep | season |
        series | no | nr | issue | number | section | act | round | day | step | lesson | level | phase | stage |
        version | release | edition | ed
    de RDA: band | bd | teil | teile | folge | kapitel | heft | nummer | nr | auflage | aufl
    nl RDA: deel | aflevering | hoofdstuk
    da RDA: del | kapitel
    sv RDA: del | kapitel
    cs RDA: kapitola | dil | cast
    fi RDA: osa
    hu RDA: resz | kotet
    tr RDA: cilt | bolum | sezon
    fr RDA: tome | partie | livre | chapitre | volume | numero | n
    it RDA: parte | tomo | libro | volume | numero
    es RDA: parte | tomo | capitulo | libro | volumen | numero
    pt RDA: parte | tomo | capitulo | volume | numero
    pl RDA: tom | czesc | rozdzial | zeszyt
    lt RDA: dalis
    ru RDA: часть | ч | том | т | книга | кн | выпуск | вып | глава | серия | сезон | номер
    uk RDA: частина | том | номер
    mn RDA: хэсэг | боть | бүлэг | дугаар
    el RDA: μεροσ | τομοσ
    ar RDA: الجزء | جزء
    he RDA: חלק
    hi RDA: भाग
    ko RDA: 제 | 권 | 편 | 부 | 화 | 회 | 호 | 탄 | 장
    ja RDA: 第 | 部 | 章 | 回 | 集 | 号
    zh RDA: 第 | 部 | 卷 | 册 | 篇 | 编 | 章 | 话 | 回 | 集 | 辑 | 期 | 号
    """
)
"""Words that the number of a part stands beside."""
PART_ENDINGS = rows(
    """
    en RDA: sequel | cont | continued | concluded | supplement | appendix | addendum
    de RDA: fortsetzung | anhang
    fr RDA: suite | annexe | supplement
    es RDA: continuacion
    ru RDA: окончание | продолжение
    zh RDA: 上 | 中 | 下 | 前编 | 后编 | 续 | 完 | 上篇 | 中篇 | 下篇 | 前篇 | 后篇 | 续编 | 上集 | 下集 | 上卷 |
        下卷 | 上册 | 下册
    ko RDA: 상 | 중 | 하 | 상편 | 하편 | 전편 | 후편 | 속편 | 완결 | 상권 | 하권
    """
)
"""Words that name a part without a number, at the end of a title."""
NUMBERS = rows(
    """
    en RDA: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
    de RDA: eins | zwei | drei | vier | funf | sechs | sieben | acht | neun | zehn | elf | zwolf
    fr RDA: un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze
    es RDA: uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce
    it RDA: uno | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici
    ru RDA: первая | вторая | третья | четвертая | пятая | шестая | седьмая | восьмая
    ru RDA: один | два | три | четыре | пять | шесть | семь | восемь | девять | десять
    en RDA: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
    de RDA: erster | zweiter | dritter | vierter | funfter | sechster
    de RDA: erste | zweite | dritte | vierte | funfte | sechste
    pt RDA: um | dois | tres | quatro | cinco | seis | sete | oito | nove | dez
    fr RDA: premier | deuxieme | troisieme | quatrieme | cinquieme
    nl RDA: een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien
    """
)
"""Numbers in words, from one."""
OPPOSITES = rows(
    """
    en RDA: with/without | for/against | before/after | over/under | above/below | up/down | in/out |
        inside/outside | and/or | to/from | on/off | into/from | between/among | since/until | here/there |
        this/that | his/her | he/she | him/her | our/their | my/your
    de RDA: mit/ohne | fur/gegen | vor/nach | uber/unter
    fr RDA: avant/apres | avec/sans | pour/contre
    es RDA: con/sin | antes/despues
    ru RDA: с/без | до/после | за/против | над/под
    it RDA: per/contro
    la RDA: pro/contra
    """
)
"""Function words that may not be taken for one another."""
OPPOSITE_PREFIXES = rows(
    """
    en RDA: up/down | over/under | out/in | east/west | north/south
    de RDA: ein/aus | auf/ab | ober/unter | vor/nach | an/ab | an/aus | be/ent
    ru RDA: гипер/гипо | макро/микро
    mul RDA: hyper/hypo | inter/intra | pre/post | macro/micro | mono/bi | mono/poly | mono/di | endo/exo |
        ante/post | in/ex | im/ex | pro/anti | homo/hetero | sub/super | de/re | de/in | bi/tri | di/tri |
        uni/multi | iso/aniso | infra/ultra | micro/nano | milli/micro | ab/ad | meta/para | ortho/para |
        meta/ortho | intro/extro | intro/extra | retro/antero
    """
)
"""Prefixes that make two words of one stem."""
NEGATIVE_PREFIXES = rows(
    """
    en RDA: un | in | im | ir | il | non | dis | mis | de | pre | post | re | sub | anti
    de RDA: un | ab
    la RDA: a | an
    el RDA: αν
    pt RDA: nao
    cs RDA: ne | bez
    pl RDA: nie | bez
    ru RDA: не | без | анти
    nb RDA: u
    da RDA: u
    sv RDA: o
    ko RDA: 비 | 불 | 무 | 미 | 반 | 탈
    """
)
"""Prefixes that make another word of the word they stand before."""
GENERIC_TITLES = rows(
    """
    en MET: 403 | 403 forbidden | 404 | 404 not found | 500 internal server error | about | about us | abstract |
        access denied | access to this page has been denied | archive | archives | are you a robot | article |
        articles | attention required | attention required cloudflare | bad request | blog | breaking news |
        business | captcha | careers | category | client challenge | comments | contact | contact us | cookies |
        default | detail | details | document | document moved | download | economy | entertainment | error |
        events | faq | forbidden | full text | fulltext | gallery | health | help | home | home page | homepage |
        human verification | index | index of | just a moment | latest news | layout 1 | leave a reply | life |
        lifestyle | loading | log in | login | main | main page | media | menu | microsoft word document | more |
        moved permanently | n a | navigation | new page | new tab | news | newsletter | no title | none |
        not found | null | object moved | opinion | page | page not found | pardon our interruption | pdf | photos |
        please wait | politics | powerpoint presentation | press | press release | press releases | print |
        privacy policy | products | publications | read more | recipe | recipes | redirecting | related |
        related articles | reports | research | resources | robot check | science | search | search results |
        security check | services | share | shop | sign in | site | skip to content | slide 1 | sport | sports |
        store | subscribe | support | tag | tags | team | technology | title | top stories | topics | travel |
        undefined | untitled | untitled document | verify you are human | video | videos | view | viewer |
        web page | website | welcome | world
    de MET: aktuelle | aktuelles | anmelden | fehler | gesellschaft | impressum | kontakt | kultur | nachrichten |
        politik | rezepte | startseite | suche | themen | willkommen | wirtschaft | wissen | seite nicht gefunden
    fr MET: accueil | actualites | connexion | economie | erreur | monde | recherche | societe | culture |
        page d accueil | page introuvable
    es MET: buscar | cultura | deportes | economia | inicio | mundo | noticias | pagina de inicio |
        pagina no encontrada | pagina principal
    pt MET: pagina nao encontrada
    mul MET: pagina iniciale
    it MET: cerca | cultura | notizie | pagina non trovata
    ru MET: вход | главная | культура | новости | общество | ошибка | поиск | политика | спорт | экономика |
        главная страница | ошибка 404 | страница не наидена
    mn MET: мэдээ | ниигэм | нүүр | мэдээ мэдээлэл | нүүр хуудас | улс төр | эдиин засаг
    ar MET: اخبار | الرييسيه | خبر | الصفحه الرييسيه
    ko MET: 검색 | 경제 | 공지사항 | 국제 | 기사 | 뉴스 | 로그인 | 메인 | 메인페이지 | 문화 | 보도자료 | 사회 |
        상세 | 상세보기 | 스포츠 | 에러 | 오류 | 오피니언 | 자료실 | 정치 | 페이지를 찾을 수 없습니다 | 홈 |
        홈페이지
    ja MET: お 探 し の ペー ジ は 见 つ か り ま せ ん で し た | お 知 ら せ | エ ラー | ス ポー ツ | ト ッ プ |
        ト ッ プ ペー ジ | ニ ュー ス | ホー ム | ロ グ イ ン | 检 索 | 记 事
    zh MET: 主 页 | 体 育 | 公 告 | 国 际 | 搜 索 | 政 治 | 文 化 | 文 章 | 新 闻 | 正 文 | 登 录 | 社 会 | 经 济 |
        详 情 | 通 知 公 告 | 错 误 | 错 误 页 面 | 页 面 不 存 在 | 页 面 未 找 到 | 首 页
    """
)
"""Titles that name no work, with a blank between words."""
UNLIKE_HAN = rows(
    """
    zh RDA: 一 | 七 | 万 | 三 | 上 | 下 | 不 | 东 | 主 | 九 | 二 | 五 | 亿 | 今 | 低 | 入 | 八 | 公 | 六 | 内 | 冷 |
        减 | 出 | 前 | 加 | 北 | 十 | 千 | 南 | 古 | 右 | 后 | 四 | 增 | 外 | 多 | 大 | 女 | 子 | 客 | 小 | 少 |
        左 | 年 | 新 | 无 | 日 | 旧 | 早 | 晚 | 月 | 有 | 未 | 正 | 死 | 母 | 热 | 父 | 生 | 男 | 百 | 短 | 私 |
        西 | 负 | 进 | 长 | 非 | 高
    """
)
"""Han characters whose change or loss makes another title."""

HAN_NUMERALS = {char: str(value) for value, char in enumerate("〇一二三四五六七八九十")} | {
    "零": "0",
    "两": "2",
    "壱": "1",
    "弐": "2",
}
"""Han numerals, as digits."""
