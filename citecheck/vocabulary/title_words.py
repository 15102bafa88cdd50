"""What the words of titles mean to a librarian: tables by language that anyone may extend (folded forms throughout).

Sources: cataloguers' practice (RDA 2.3, ISBD 1) and the grammars of the languages named.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


ands = _words(
    """
    and et und y e och og en ja ve i oraz a si и та і και ו و 및 과 와 と 和 与 及 & + plus n
    """
)
"""Words that stand for `&`, where the other side has `&` or another of them."""

function_words = _words(
    """
    a an the of in on at to for by from with as into onto upon and or is are was were be been its it this that
    these those has have had do does did will would can could should may might s t about via per than then so
    but if your our my their his her we you i he she they us
    der die das des dem den ein eine einer eines einem einen und oder von vom zu zum zur im am auf fur mit bei
    aus als ist sind wird werden war sich es um uber nach durch wie dass het de een van voor met op te bij naar
    uit om er zijn wordt en og av pa til fra med det et som att ett och ar ved
    le la les l un une du d ou dans sur pour par avec au aux ce cette ces se qui que qu est sont son sa ses el
    los las lo al del y o u e con por para su sus il gli uno una di da nel nella nello della dello dei degli
    delle dal dalla alla allo ai agli che os uma dos no na nos nas ao aos em com pelo pela si ale lui cu pe din
    и а но в во на с со к ко о об от до из за по у для при под над как что это же бы ли его ее их w z ze od oraz
    sie jest je v ve k ke po pri za az egy bir bu ile icin ja
    ο η το οι τα του τησ των στο στη στην και με για απο في من علي الي عن و של את על ב ה ו का की के में से को और
    पर ने है
    의 을 를 이 가 은 는 에 와 과 및 の を に は が で と へ も や 的 之 了 与 和 及 在
    """
)
"""Words that a copyist may drop or change without meaning another work."""

negations = _words(
    """
    not no non never without neither nor none nothing cannot cant isnt arent dont doesnt didnt wont wouldnt
    shouldnt wasnt couldnt hasnt havent
    nicht kein keine keinen keiner keines nie niemals ohne niet geen zonder ikke ej inte icke utan uden ingen
    pas ne jamais sans aucun sin nunca tampoco ningun senza mai nessun nao sem fara
    не нет без никогда нельзя bez nem nincs ei ilman degil yok биш үгүи гүи δεν μη μην χωρισ لا لم لن ليس بدون
    לא אין בלי नहीं ना ไม่
    안 못 없이 않는 않은 않다 않는다 않았다 아닌 없는 없다 아니다 아니라 ない なし ぬ ず 不 非 无 未 没 否 勿 莫
    """
)
"""Words that turn a title round."""

part_words = _words(
    """
    part parts pt volume vol vols book bk chapter chap ch episode ep season series no nr issue number section
    act round day step lesson level phase stage version release edition ed
    band bd teil teile folge kapitel heft nummer auflage aufl deel aflevering hoofdstuk del kapitola dil cast
    osa resz kotet cilt bolum sezon
    tome tom livre partie chapitre numero n parte tomo capitulo libro volumen czesc rozdzial zeszyt dalis
    часть ч том т книга кн выпуск вып глава серия сезон номер хэсэг боть бүлэг дугаар частина μεροσ τομοσ الجزء
    جزء חלק भाग
    제 권 편 부 화 회 호 탄 장 第 部 卷 册 篇 编 章 话 回 集 辑 期 号
    """
)
"""Words that the number of a part stands beside."""

part_endings = _words(
    """
    上 中 下 前编 后编 续 完 上篇 中篇 下篇 前篇 后篇 续编 上集 下集 上卷 下卷 上册 下册
    상 중 하 상편 하편 전편 후편 속편 완결 상권 하권
    sequel cont continued concluded fortsetzung suite continuacion окончание продолжение supplement appendix
    addendum anhang annexe
    """
)
"""Words that name a part without a number, at the end of a title."""

_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve",
    "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "первая вторая третья четвертая пятая шестая седьмая восьмая",
    "один два три четыре пять шесть семь восемь девять десять",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "erster zweiter dritter vierter funfter sechster",
    "erste zweite dritte vierte funfte sechste",
    "um dois tres quatro cinco seis sete oito nove dez",
    "premier deuxieme troisieme quatrieme cinquieme",
    "een twee drie vier vijf zes zeven acht negen tien",
)
word_numbers = {word: str(place) for row in _NUMBERS for place, word in enumerate(row.split(), 1)}
"""Numbers in words, as digits."""

han_numerals = {char: str(value) for value, char in enumerate("〇一二三四五六七八九十")} | {
    "零": "0",
    "两": "2",
    "壱": "1",
    "弐": "2",
}
"""Han numerals, as digits."""

_OPPOSITES = """
    with/without for/against before/after over/under above/below up/down in/out inside/outside and/or to/from
    on/off into/from mit/ohne fur/gegen vor/nach uber/unter avant/apres avec/sans pour/contre con/sin
    antes/despues pro/contra per/contro с/без до/после за/против над/под between/among since/until here/there
    this/that his/her he/she him/her our/their my/your
"""
opposites = frozenset(
    pair for both in _OPPOSITES.split() for pair in (tuple(both.split("/")), tuple(both.split("/")[::-1]))
)
"""Function words that may not be taken for one another."""

_PREFIXES = """
    hyper/hypo inter/intra pre/post macro/micro mono/bi mono/poly mono/di endo/exo ante/post in/ex im/ex up/down
    over/under pro/anti out/in homo/hetero sub/super de/re de/in ein/aus auf/ab ober/unter vor/nach bi/tri
    di/tri uni/multi iso/aniso infra/ultra micro/nano milli/micro ab/ad an/ab an/aus be/ent гипер/гипо
    макро/микро meta/para ortho/para meta/ortho intro/extro intro/extra retro/antero east/west north/south
"""
opposite_prefixes = frozenset(
    pair for both in _PREFIXES.split() for pair in (tuple(both.split("/")), tuple(both.split("/")[::-1]))
)
"""Prefixes that make two words of one stem."""

negative_prefixes = _words(
    """
    un in im ir il non dis anti a an de mis ab pre post re sub не без анти nao ne bez nie 비 불 무 미 반 탈 αν u
    o
    """
)
"""Prefixes that make another word of the word they stand before."""

generic_titles = frozenset(
    title.strip()
    for title in """
    403|403 forbidden|404|404 not found|500 internal server error|about|about us|abstract|access denied
    |access to this page has been denied|accueil|actualites|aktuelle|aktuelles|anmelden|archive|archives
    |are you a robot|article|articles|attention required|attention required cloudflare|bad request|blog
    |breaking news|buscar|business|captcha|careers|category|cerca|client challenge|comments|connexion|contact
    |contact us|cookies|cultura|culture|default|deportes|detail|details|document|document moved|download
    |economia|economie|economy|entertainment|erreur|error|events|faq|fehler|forbidden|full text|fulltext|gallery
    |gesellschaft|health|help|home|home page|homepage|human verification|impressum|index|index of|inicio
    |just a moment|kontakt|kultur|latest news|layout 1|leave a reply|life|lifestyle|loading|log in|login|main
    |main page|media|menu|microsoft word document|monde|more|moved permanently|mundo|n a|nachrichten|navigation
    |new page|new tab|news|newsletter|no title|none|not found|noticias|notizie|null|object moved|opinion|page
    |page d accueil|page introuvable|page not found|pagina de inicio|pagina iniciale|pagina nao encontrada
    |pagina no encontrada|pagina non trovata|pagina principal|pardon our interruption|pdf|photos|please wait
    |politics|politik|powerpoint presentation|press|press release|press releases|print|privacy policy|products
    |publications|read more|recherche|recipe|recipes|redirecting|related|related articles|reports|research
    |resources|rezepte|robot check|science|search|search results|security check|seite nicht gefunden|services
    |share|shop|sign in|site|skip to content|slide 1|societe|sport|sports|startseite|store|subscribe|suche
    |support|tag|tags|team|technology|themen|title|top stories|topics|travel|undefined|untitled
    |untitled document|verify you are human|video|videos|view|viewer|web page|website|welcome|willkommen
    |wirtschaft|wissen|world|вход|главная|главная страница|культура|мэдээ|мэдээ мэдээлэл|ниигэм|новости|нүүр
    |нүүр хуудас|общество|ошибка|ошибка 404|поиск|политика|спорт|страница не наидена|улс төр|эдиин засаг
    |экономика|اخبار|الرييسيه|الصفحه الرييسيه|خبر|お 探 し の ペー ジ は 见 つ か り ま せ ん で し た
    |お 知 ら せ|エ ラー|ス ポー ツ|ト ッ プ|ト ッ プ ペー ジ|ニ ュー ス|ホー ム|ロ グ イ ン|主 页|体 育|公 告
    |国 际|搜 索|政 治|文 化|文 章|新 闻|检 索|正 文|登 录|社 会|经 济|记 事|详 情|通 知 公 告|错 误|错 误 页 面
    |页 面 不 存 在|页 面 未 找 到|首 页|검색|경제|공지사항|국제|기사|뉴스|로그인|메인|메인페이지|문화|보도자료
    |사회|상세|상세보기|스포츠|에러|오류|오피니언|자료실|정치|페이지를 찾을 수 없습니다|홈|홈페이지
    """.replace("\n", " ").split("|")
)
"""Titles that name no work (folded, with a blank between words)."""

unlike_han = frozenset(
    "一七万三上下不东主九二五亿今低入八公六内冷减出前加北十千南古右后四增外多大女子客小少左年新无日旧早晚月有未正死母热父生男百短私西负进长非高"
)
"""Han characters whose change or loss makes another title."""
