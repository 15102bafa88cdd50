"""What the words of titles mean to a librarian: tables by language that anyone may extend (folded forms throughout).

Sources: cataloguers' practice (RDA 2.3, ISBD 1), the notices of Crossref's `update-to` types and of PubMed's
publication types, and the grammars of the languages named.
"""

from __future__ import annotations

import re

ands = frozenset({"and", "et", "und", "y", "e", "och", "og", "en", "ja", "ve", "i", "oraz", "a", "și", "si", "и", "та", "и",
                  "і", "και", "ו", "و", "و", "및", "과", "와", "と", "和", "与", "及", "und", "&", "+", "plus", "n"})  # fmt: skip
"""Words that stand for `&`; only where the other side has `&` or another of them."""

function_words = frozenset((
    # English
    "a an the of in on at to for by from with as into onto upon and or is are was were be been its it this that these "
    "those has have had do does did will would can could should may might s t about via per than then so but if your "
    "our my their his her we you i he she they us "
    # German, Dutch, Scandinavian
    "der die das des dem den ein eine einer eines einem einen und oder von vom zu zum zur im in am an auf für fur mit bei "
    "aus als ist sind wird werden war sich es um über uber nach durch wie dass so het de een van voor met op te bij "
    "naar uit om er is zijn wordt en og i av på pa til fra med den det et som att för ett och är ar om ved "
    # Romance
    "le la les l un une des du de d et ou en dans sur pour par avec au aux ce cette ces se s qui que qu est sont son "
    "sa ses el los las lo al del y o u e con por para su sus es se il lo gli i uno una di da nel nella nello della dello "
    "dei degli delle dal dalla alla al allo ai agli che per os as um uma do da dos das no na nos nas ao aos em com pelo "
    "pela si un o al ale lui cu pe din la "
    # Slavic, Hungarian, Finnish, Turkish
    "и а но в во на с со к ко о об от до за из по у для при под над как что это же бы ли его её их i w z ze na do od o "
    "oraz się sie jest to je se s v ve k ke u po pri za od az egy és is ve bir bu ile icin için ja on "
    # Greek, Arabic, Hebrew, Hindi
    "ο η το οι τα του της των στο στη στην και με για από في من على الى إلى عن و של את על ב ה ו का की के में से को और पर ने है "
    # Korean and Japanese, Chinese particles that stand alone
    "의 을 를 이 가 은 는 에 와 과 및 の を に は が で と へ も や 的 之 了 与 和 及 在"
).split())  # fmt: skip
"""Words that a copyist may drop or change without meaning another work."""

negations = frozenset((
    "not no non never without neither nor none nothing cannot cant isnt arent dont doesnt didnt wont wouldnt shouldnt wasnt "
    "couldnt hasnt havent nicht kein keine keinen keiner keines nie niemals ohne niet geen zonder ikke ej inte icke utan uden "
    "ingen pas ne jamais sans ni aucun sin nunca tampoco ningun senza mai nessun nao sem nu fara "
    "не нет ни без никогда nie bez ne nem nincs ei ilman degil yok δεν μη μην χωρις لا لم لن ليس بدون لیس لیا לא אין בלי नहीं ना "
    "안 못 없이 않는 않은 아닌 없는 아니다 ない なし ぬ ず 不 非 无 未 没 否 勿 莫 無 mitigated"
).replace(" mitigated", "").split()) - {"no", "nu", "ni", "ne"} | {"no", "ne"}  # fmt: skip
"""Words that turn a title round."""

part_words = frozenset((
    "part parts pt volume vol vols book bk chapter chap ch episode ep season series no nr issue number section act band bd teil "
    "teile folge kapitel heft nummer tome tom livre partie chapitre numero n parte tomo capitulo libro volumen deel aflevering "
    "hoofdstuk del kapitola dil cast osa resz kotet cilt bolum sezon czesc rozdzial zeszyt dalis часть ч том т книга кн выпуск "
    "вып глава серия сезон номер частина μερος τομος الجزء جزء חלק भाग 제 권 편 부 화 회 호 탄 장 第 部 巻 卷 册 冊 篇 編 编 章 "
    "話 话 回 集 辑 期 号 round day step lesson level phase stage vers version release edition ed version aufl auflage"
).split())  # fmt: skip
"""Words that a number of a part stands beside."""

part_endings = frozenset({
    "上", "中", "下", "前编", "后编", "前编", "后编", "续", "完", "続", "上篇", "中篇", "下篇", "前篇", "后篇", "续编", "上集", "下集",
    "상", "중", "하", "상편", "하편", "전편", "후편", "속편", "완결", "sequel", "cont", "continued", "concluded", "fortsetzung", "suite",
    "continuacion", "окончание", "продолжение", "supplement", "appendix", "addendum", "anhang", "annexe",
})  # fmt: skip
"""Words that name a part without a number, at the end of a title."""

_WORD_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve", "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "un deux trois quatre cinq six sept huit neuf dix onze douze", "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici", "первая вторая третья четвертая пятая шестая седьмая восьмая",
    "один два три четыре пять шесть семь восемь девять десять", "first second third fourth fifth sixth seventh eighth ninth tenth",
    "erster zweiter dritter vierter funfter sechster", "erste zweite dritte vierte funfte sechste",
    "um dois tres quatro cinco seis sete oito nove dez", "premier deuxieme troisieme quatrieme cinquieme",
    "een twee drie vier vijf zes zeven acht negen tien",
)  # fmt: skip
word_numbers = {word: str(place) for row in _WORD_NUMBERS for place, word in enumerate(row.split(), 1)}
"""Numbers in words, as digits."""

han_numerals = {char: str(value) for value, char in enumerate("〇一二三四五六七八九十")} | {
    "零": "0", "两": "2", "壱": "1", "弐": "2", "参": "3", "日": "", "甲": "", "乙": "",
}  # fmt: skip
han_numerals = {char: value for char, value in han_numerals.items() if value}

opposites = tuple(
    (left, right)
    for pair in (
        "with/without for/against before/after over/under above/below up/down in/out inside/outside and/or to/from on/off into/from "
        "mit/ohne fur/gegen vor/nach uber/unter avant/apres avec/sans pour/contre con/sin antes/despues pro/contra per/contro "
        "с/без до/после за/против над/под between/among since/until here/there this/that his/her he/she him/her our/their my/your"
    ).split()
    for left, right in (pair.split("/"), pair.split("/")[::-1])
)
"""Function words that may not be taken for one another."""

opposite_prefixes = (
    ("hyper", "hypo"), ("inter", "intra"), ("pre", "post"), ("macro", "micro"), ("mono", "bi"), ("mono", "poly"), ("mono", "di"),
    ("endo", "exo"), ("ante", "post"), ("in", "ex"), ("im", "ex"), ("up", "down"), ("over", "under"), ("pro", "anti"), ("out", "in"),
    ("homo", "hetero"), ("sub", "super"), ("de", "re"), ("de", "in"), ("ein", "aus"), ("auf", "ab"), ("ober", "unter"), ("vor", "nach"),
    ("bi", "tri"), ("di", "tri"), ("uni", "multi"), ("iso", "aniso"), ("infra", "ultra"), ("micro", "nano"), ("milli", "micro"),
    ("ab", "ad"), ("an", "ab"), ("an", "aus"), ("be", "ent"), ("гипер", "гипо"), ("макро", "микро"), ("meta", "para"), ("ortho", "para"),
    ("meta", "ortho"), ("intro", "extro"), ("intro", "extra"), ("retro", "antero"), ("east", "west"), ("north", "south"),
)  # fmt: skip
negative_prefixes = ("un", "in", "im", "ir", "il", "non", "dis", "anti", "a", "an", "de", "mis", "ab", "pre", "post", "re", "sub",
                     "не", "без", "анти", "анти", "nao", "ne", "bez", "nie", "비", "불", "무", "미", "반", "탈", "αν", "u", "o")  # fmt: skip
"""Prefixes that make another word of the word they stand before."""

notices = re.compile(
    r"^\W*(?:(?P<erratum>(?:author |publisher |editorial )?(?:errat(?:um|a)|corrigend(?:um|a)|correction|berichtigung|rectificati(?:on|f)"
    r"|correccion|fe de erratas|errore|correzione|errata corrige|исправлени[ея]|поправка|опечатки|정오표|정정|訂正|订正|更正|勘误|勘誤|正誤)"
    r"(?:s)?(?: notice| note)?(?:\s+(?:to|for|on|in|of|zu|zur|zum|a|au|aux|al|to the article)\b(?!\s+(?:the|a|an|your|our)\b(?! article))|\s*[:.\-–—\]】)]))"
    r"|(?P<retraction>(?:retraction|withdrawal|rétractation|retractacion|ретракция)(?: notice| note)?(?:\s+(?:of|to|for)\s*[:“\"']|\s*[:.\-–—\]】)]|\s+note\b)"
    r"|retraction (?:notice|note)\b|(?:editorial )?expression of concern\b|retraction (?:to|for)\b|notice of retraction\b|撤稿声明|撤回公告)"
    r"|(?P<reply>(?:(?:author|authors)['’]? )?(?:reply|response|rejoinder|replica|erwiderung|antwort|réponse|respuesta|risposta|ответ|답변|返信|回复|回覆)"
    r"\s*(?:(?:to|on|auf|à|a|на)\b\s*[:“\"'«„]|:|to\b)"
    r"|re\s?:|aw\s?:|fwd?\s?:)"
    r"|(?P<comment>(?:comments?|commentary|kommentar|commentaire|comentario|комментарий|discussion)\s*(?:on|upon|to|zu|sur|sobre|к)?\s*[:“\"'«„]|comments? on\b|commentary on\b|a comment on\b)"
    r"|(?P<review>(?:book |film |a )?(?:review|rezension|recension|recensione|reseña|compte rendu|рецензия|書評|书评|서평)\s*(?:of|de|von|di|zu|на)?\s*[:“\"'«„]|(?:book )?review of\b|rezension (?:zu|von)\b|рецензия на\b)"
    r"|(?P<supplement>(?:addendum|supplement|supplementary (?:material|information|data)|appendix)\s*(?:to|for)?\s*:|(?:addendum|supplement(?:ary (?:material|information|data))?|appendix) (?:to|for)\b))",
    re.IGNORECASE,
)
"""Openings that make another work of the work they name; the group says which."""

dress_prefix = re.compile(
    r"^\W{0,3}(?:(?:retracted(?: article| paper)?|withdrawn(?: article)?|retraziert)\s*[:\-–—\]]"
    r"|[\[【(（〔〈<［]\s*(?:pdf|epub|html|doc|docx|video|audio|podcast|watch|live|exclusive|breaking|updated?|lead|photo|photos|analysis|opinion"
    r"|retracted(?: article)?|withdrawn|free|book|e-?book|full text|citation|as|r|oc|보도자료|보도설명|설명자료|참고자료|종합|종합\d보|단독|속보|사설|칼럼|기고|인터뷰|영상|포토|르포|기획|특집|전문|공식|내부링크"
    r"|独自|独家|快讯|快訊|速報|動画|写真|図解|社説|解説|特集|連載|更新|追記|号外|新刊|お知らせ|视频|視頻|组图|原创|转载|特稿|видео|фото|обновлено)\s*\d?\s*[\]】)）〕〉>］]"
    r"|[\[(](?:arxiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?[\])]|title:(?=\s)"
    r"|(?:update|corrected|refile|rpt|wrapup|exclusive|factbox|explainer|analysis|insight|breakingviews|timeline|column)(?:\s?\d{1,2})?\s?-(?=\S)"
    r"|(?:opinion|watch|live|video|breaking|breaking news|exclusive|listen|read|photos?|podcast|analysis|explainer|live updates?|updated?|pdf|op-ed|editorial)\s?[|:]"
    r")\s*",
    re.IGNORECASE,
)
"""Openings that a site or a cataloguer puts before a title without making another work of it."""

generic_titles = frozenset((
    "home|homepage|home page|index|article|articles|pdf|document|untitled|untitled document|no title|page|web page|website|site|welcome|news|"
    "login|log in|sign in|search|search results|about|about us|contact|contact us|main|main page|error|404|403|not found|page not found|"
    "404 not found|403 forbidden|500 internal server error|access denied|forbidden|bad request|just a moment|loading|please wait|redirecting|"
    "document moved|object moved|moved permanently|are you a robot|human verification|attention required|attention required cloudflare|"
    "pardon our interruption|access to this page has been denied|robot check|security check|verify you are human|captcha|client challenge|"
    "blog|menu|navigation|skip to content|newsletter|subscribe|share|related|related articles|comments|leave a reply|more|read more|"
    "view|viewer|download|full text|fulltext|abstract|print|detail|details|default|new page|new tab|title|null|undefined|none|n a|"
    "microsoft word document|slide 1|powerpoint presentation|layout 1|index of|archives|archive|category|tag|cookies|privacy policy|"
    "startseite|seite nicht gefunden|fehler|anmelden|willkommen|aktuelles|aktuelle|nachrichten|suche|kontakt|impressum|accueil|page d accueil|"
    "connexion|erreur|page introuvable|actualites|recherche|inicio|pagina de inicio|pagina principal|pagina no encontrada|noticias|buscar|"
    "pagina iniciale|pagina non trovata|notizie|cerca|pagina nao encontrada|главная|главная страница|новости|страница не найдена|ошибка|"
    "ошибка 404|вход|поиск|нүүр|нүүр хуудас|мэдээ|홈|메인|메인페이지|홈페이지|뉴스|기사|로그인|검색|오류|에러|상세보기|상세|"
    "페이지를 찾을 수 없습니다|ホーム|トップ|トップページ|ニュース|記事|ログイン|検索|エラー|お探しのページは見つかりませんでした|"
    "首页|首頁|主页|主頁|新闻|新聞|文章|登录|登錄|搜索|错误|错误页面|页面不存在|页面未找到|正文|详情|الرئيسية|الصفحة الرئيسية|خبر|أخبار"
).split("|"))  # fmt: skip
"""Titles that name no work (compared without case and punctuation)."""

spelling_rules = (
    ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ogue", "og"), ("ence", "ense"),
    ("ll", "l"), ("mme", "m"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("aeo", "eo"), ("oeo", "eo"), ("ae", "e"), ("oe", "e"),
    ("ph", "f"), ("gement", "gment"), ("aa", "a"), ("ij", "y"), ("ß", "ss"), ("th", "t"), ("grey", "gray"), ("sceptic", "skeptic"),
    ("aluminium", "aluminum"), ("cheque", "check"), ("tyre", "tire"), ("plough", "plow"), ("mould", "mold"), ("ck", "k"), ("tz", "z"),
)  # fmt: skip
"""Letters written one way here and another there: two words that agree after one of these rules are one word."""

unlike_han = frozenset(
    "一二三四五六七八九十百千万亿上下左右大小前后内外新旧东西南北男女高低多少有无不非未正负加减增减进出入冷热长短父母子女公私主客生死古今日月年早晚"
)
"""Han characters whose change or loss makes another title."""

site_separators = re.compile(
    r"\s*[|｜¦‖]+\s*|\s*[»«›‹•∙⋅]\s+|\s+[»«›‹•∙⋅·/<*@~_]+\s+|\s+[-–—―−]+\s*|(?<=\S)[-–—―]+\s+|\s*[—―]\s*|\s*::\s*|(?<=[^\W\d])_(?=[^\W\d])"
)
"""What stands between a title and the name of its site or section."""

subtitle_break = re.compile(r"[:;.?!()\[\]{}\"“”„«»『』「」【】《》〈〉（）：；。？！、,，،؛؟|·•–—―~～…-]")
"""Punctuation at which a subtitle, a kicker or a parenthesis may begin or end."""
