"""Headings under which references stand, and headings that end them, in the world's main languages."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Heading = Literal["references", "notes", "end", "part"]

# A heading, folded to lower case, per language of the document. Sources: Wikipedia's section names in each language,
# the style guides of APA, MLA, GOST R 7.0.5, GB/T 7714, ABNT NBR 6023, and journals' templates.
_REFERENCES = {
    "en": "references, reference, reference list, list of references, references cited, references and notes, "
    "references and further reading, bibliography, selected bibliography, select bibliography, "
    "annotated bibliography, bibliographic references, bibliographical references, works cited, "
    "work cited, literature, literature cited, literature list, cited literature, cited works, "
    "cited references, sources, sources cited, source list, list of sources, works consulted, "
    "primary sources, secondary sources, further reading, publications cited, references used, citations, "
    "reference materials, source materials, bibliography and references, archival sources, "
    "recommended reading, reading list, additional references, supplementary references, "
    "supplemental references, methods references, online references, web references, internet sources, "
    "references (methods)",
    "de": "literatur, literaturverzeichnis, literaturangaben, quellen, quellenverzeichnis, quellenangaben, "
    "referenzen, bibliographie, bibliografie, literaturliste, quellen und literatur, "
    "quellen- und literaturverzeichnis, literatur und quellen, zitierte literatur, "
    "weiterführende literatur, einzelnachweise, literaturnachweise, internetquellen, literaturquellen, "
    "schrifttum",
    "fr": "références, références bibliographiques, bibliographie, ouvrages cités, sources, "
    "sources et bibliographie, œuvres citées, liste des références, bibliographie sommaire, "
    "notes et références, littérature, webographie, travaux cités, bibliographie sélective",
    "es": "referencias, referencias bibliográficas, bibliografía, bibliografía citada, obras citadas, fuentes, "
    "literatura citada, fuentes consultadas, bibliografía consultada, lista de referencias, "
    "trabajos citados",
    "pt": "referências, referências bibliográficas, bibliografia, obras citadas, fontes, "
    "bibliografia consultada, literatura citada, lista de referências",
    "it": "riferimenti, riferimenti bibliografici, bibliografia, opere citate, fonti, letteratura, sitografia, "
    "bibliografia essenziale, bibliografia citata, note bibliografiche",
    "nl": "referenties, literatuur, literatuurlijst, bronnen, bronnenlijst, bibliografie, "
    "geraadpleegde literatuur, bronvermelding, literatuuropgave",
    "sv": "referenser, källor, litteratur, litteraturförteckning, källförteckning, källhänvisningar, "
    "referenslista, käll- och litteraturförteckning",
    "da": "referencer, litteratur, litteraturliste, kilder, kildehenvisninger, kildeliste, bibliografi",
    "no": "referanser, litteratur, litteraturliste, kilder, kildeliste, referanseliste, bibliografi",
    "fi": "lähteet, viitteet, lähdeluettelo, kirjallisuus, kirjallisuusluettelo, kirjallisuutta",
    "is": "heimildir, heimildaskrá, tilvísanir, ritaskrá",
    "pl": "bibliografia, literatura, źródła, piśmiennictwo, przypisy, spis literatury, literatura cytowana, "
    "wykaz źródeł",
    "cs": "literatura, použitá literatura, seznam literatury, reference, zdroje, bibliografie, prameny, "
    "použité zdroje, seznam použité literatury, citovaná literatura, literatura a prameny",
    "sk": "literatúra, použitá literatúra, zoznam literatúry, referencie, zdroje, bibliografia, "
    "zoznam použitej literatúry",
    "sl": "viri, literatura, viri in literatura, sklici, bibliografija, seznam literature",
    "hr": "literatura, izvori, reference, bibliografija, popis literature, navedena literatura, "
    "izvori i literatura",
    "sr": "литература, извори, референце, библиографија, списак литературе",
    "hu": "irodalom, irodalomjegyzék, hivatkozások, források, bibliográfia, felhasznált irodalom, szakirodalom, "
    "hivatkozott irodalom, forrásjegyzék, jegyzetek",
    "ro": "bibliografie, referințe, referinţe, referinte, referințe bibliografice, surse, lucrări citate",
    "bg": "литература, източници, библиография, използвана литература, цитирана литература",
    "ru": "литература, список литературы, библиография, источники, список источников, ссылки, примечания, "
    "список использованных источников, список использованной литературы, библиографический список, "
    "использованная литература, список использованных источников и литературы, источники и литература, "
    "список цитируемой литературы, библиографические ссылки, цитированная литература, "
    "пристатейный библиографический список, список литературы и источников",
    "uk": "література, список літератури, джерела, бібліографія, посилання, примітки, "
    "список використаних джерел, список використаної літератури, перелік посилань, використана література, "
    "список джерел",
    "be": "літаратура, спіс літаратуры, крыніцы",
    "kk": "әдебиеттер, пайдаланылған әдебиеттер, әдебиеттер тізімі, пайдаланылған әдебиеттер тізімі, дереккөздер",
    "mn": "ашигласан материал, ном зүй, ашигласан ном зүй, эшлэл, эх сурвалж, ашигласан эх сурвалж, ишлэл, "
    "лавлагаа, ашигласан ном, ашигласан материалын жагсаалт, ашигласан бүтээл, "
    "ашигласан бүтээлийн жагсаалт, ном, зүүлт, тайлбар",
    "el": "βιβλιογραφία, αναφορές, παραπομπές, πηγές, βιβλιογραφικές αναφορές",
    "tr": "kaynakça, kaynaklar, referanslar, bibliyografya, yararlanılan kaynaklar, başvurular",
    "az": "ədəbiyyat, ədəbiyyat siyahısı, istinadlar, mənbələr, i̇stinadlar",
    "et": "kirjandus, kasutatud kirjandus, viited, allikad, kasutatud allikad",
    "lv": "literatūra, atsauces, izmantotā literatūra, avoti, literatūras saraksts",
    "lt": "literatūra, šaltiniai, literatūros sąrašas, nuorodos, bibliografija, literatūra ir šaltiniai",
    "ca": "referències, bibliografia, referències bibliogràfiques, obres citades, fonts",
    "gl": "referencias, bibliografía, notas e referencias",
    "eu": "erreferentziak, bibliografia, iturriak",
    "sq": "referenca, bibliografia, burimet, literatura",
    "ka": "ლიტერატურა, გამოყენებული ლიტერატურა, სქოლიო, ბიბლიოგრაფია, წყაროები",
    "hy": "գրականություն, ծանոթագրություններ, աղբյուրներ, օգտագործված գրականություն",
    "he": "ביבליוגרפיה, מקורות, רשימת מקורות, הערות שוליים, מראי מקום, רשימה ביבליוגרפית",
    "ar": "المراجع, قائمة المراجع, المصادر, المصادر والمراجع, مراجع, قائمة المصادر والمراجع, ثبت المراجع",
    "fa": "منابع, منابع و مآخذ, فهرست منابع, مراجع, پانویس, کتابنامه",
    "ur": "حوالہ جات, کتابیات, مآخذ",
    "hi": "सन्दर्भ, संदर्भ, सन्दर्भ सूची, संदर्भ सूची, ग्रन्थसूची, ग्रंथसूची, संदर्भ ग्रंथ",
    "bn": "তথ্যসূত্র, গ্রন্থপঞ্জি, সূত্র, তথ্যসূত্রসমূহ",
    "ta": "மேற்கோள்கள், உசாத்துணை, குறிப்புகள்",
    "th": "อ้างอิง, บรรณานุกรม, เอกสารอ้างอิง, รายการอ้างอิง, รายการอ้างอิงและบรรณานุกรม",
    "vi": "tài liệu tham khảo, tham khảo, tài liệu trích dẫn, thư mục, chú thích, nguồn tham khảo",
    "id": "daftar pustaka, referensi, daftar referensi, rujukan, kepustakaan, sumber, daftar rujukan",
    "ms": "rujukan, bibliografi, senarai rujukan, sumber rujukan",
    "tl": "mga sanggunian, sanggunian, talasanggunian",
    "sw": "marejeo, vyanzo, bibliografia",
    "zh": "参考文献, 參考文獻, 参考资料, 參考資料, 引用文献, 引用文獻, "
    "参考书目, 參考書目, 文献, 文獻, 注释及参考文献, 主要参考文献, "
    "征引文献, 徵引文獻, 徵引書目, 引用书目, "
    "引用書目, 资料来源, 資料來源, 参考来源, 參考來源, 书目, 参考文献与注释",
    "ja": "参考文献, 参考文献一覧, 引用文献, 文献, 引用・参考文献, 引用参考文献, 文献一覧, 参照文献, "
    "出典, 参考資料, 引用文献一覧, 文献リスト, 参考文献リスト, 主要参考文献, 脚注・出典",
    "ko": "참고문헌, 참고 문헌, 참고문헌 목록, 인용문헌, 인용 문헌, 참고자료, 참고 자료, 출처, 문헌, 각주 및 참고문헌",
}  # fmt: skip

_NOTES = {
    "en": "notes, endnotes, end notes, footnotes, notes and references, footnote, note",
    "de": "anmerkungen, fußnoten, endnoten, fussnoten",
    "fr": "notes, notes de bas de page, notes de fin",
    "es": "notas, notas al pie, notas y referencias",
    "pt": "notas, notas de rodapé, notas e referências",
    "it": "note, note a piè di pagina",
    "nl": "noten, voetnoten, eindnoten",
    "sv": "noter, fotnoter, slutnoter",
    "da": "noter, fodnoter, slutnoter",
    "no": "noter, fotnoter, sluttnoter",
    "ru": "сноски, примечания и ссылки, комментарии",
    "ja": "注, 註, 脚注, 注釈, 後注",
    "zh": "注释, 註釋, 注釋, 注解, 脚注, 腳註, 尾注, 註腳",
    "ko": "각주, 주석, 미주, 주",
    "tr": "notlar, dipnotlar, sonnotlar",
    "ar": "هوامش, الهوامش, ملاحظات",
}  # fmt: skip

_ENDS = {
    "en": "appendix, appendices, acknowledgements, acknowledgments, acknowledgement, acknowledgment, "
    "about the author, about the authors, author information, author contributions, "
    "authors' contributions, competing interests, conflict of interest, conflicts of interest, "
    "supplementary material, supplementary materials, supplementary information, supporting information, "
    "external links, see also, index, figures, tables, figure captions, figure legends, funding, "
    "data availability, abbreviations, glossary, biography, biographies, author biography, "
    "online appendix, introduction, conclusion, conclusions, abstract, summary, discussion, results, "
    "methods, curriculum vitae, correspondence, contents, table of contents, list of figures, "
    "list of tables, navigation menu, categories, related articles, author details, ethics statement, "
    "publisher's note, copyright, disclosure, disclosures, declaration of interests, résumé",
    "de": "anhang, danksagung, weblinks, siehe auch, über den autor, abbildungsverzeichnis, zusammenfassung, "
    "register",
    "fr": "annexe, annexes, remerciements, liens externes, voir aussi, articles connexes, à propos de l'auteur, "
    "table des matières",
    "es": "anexo, anexos, agradecimientos, enlaces externos, véase también, apéndice, resumen",
    "pt": "anexo, anexos, agradecimentos, ligações externas, ver também, apêndice, resumo",
    "it": "appendice, ringraziamenti, collegamenti esterni, voci correlate",
    "nl": "bijlage, bijlagen, dankwoord, externe links, zie ook",
    "pl": "załącznik, załączniki, podziękowania, linki zewnętrzne, zobacz też",
    "ru": "приложение, приложения, благодарности, см. также, внешние ссылки, об авторе, сведения об авторах, "
    "аннотация",
    "uk": "додаток, додатки, див. також, зовнішні посилання, відомості про авторів",
    "mn": "хавсралт, талархал, хураангуй, гадаад холбоос",
    "tr": "ekler, teşekkür, dış bağlantılar, ayrıca bakınız, özet",
    "zh": "附录, 附錄, 致谢, 致謝, 外部链接, 外部連結, 参见, 參見, 作者简介, 作者簡介, 摘要",
    "ja": "付録, 謝辞, 外部リンク, 関連項目, 著者紹介, 要旨, 要約",
    "ko": "부록, 감사의 글, 외부 링크, 같이 보기, 저자 소개, 초록, 국문초록",
}  # fmt: skip

_NUMBER = re.compile(
    r"^(?:(?:chapter|section|kapitel|chapitre|глава|§)\s+)?(?:[\dA-Z]{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6})[.):]?\s+",
    re.IGNORECASE,
)
_TRIM = re.compile(r"^[\s#*_=~<>|•·\[\]【】〔〕（(—–-]+|[\s#*_=~<>|:：.。\[\]【】〔〕）)—–-]+$")
_APPENDIX = re.compile(
    r"(?:appendix|annex|anhang|annexe|anexo|appendice|приложение|додаток|хавсралт|附录|附錄|付録|부록)\W{0,3}\w{0,4}(?:[:.]|$)"
)
_EDIT = re.compile(r"\s*\[[^\[\]\d]{2,40}\]\s*$")  # `[edit]`, as a saved encyclopedia page has it
_SPACED = re.compile(r"^(?:\w ){4,}\w$")
_LONGEST = 90
_CLOSING = re.compile(
    r"(?:(?:manuscript )?(?:received|accepted|revised|submitted)\b[^.]{0,40}\d{4}|©|copyright\b|\(c\) \d{4}|"
    r"corresponding author|e-?mail:|(?:article )?(?:first )?published online|поступила в редакцию|статья поступила|"
    r"eingegangen am|reçu le|recibido|recebido|ricevuto|收稿日期|投稿日|접수일|논문접수)",
    re.IGNORECASE,
)


def heading_of(text: str) -> Heading | None:
    """Say what a line announces if it is a known heading, with its number, mark-up, colon and spaced letters aside."""
    if len(text) > _LONGEST:
        return None
    plain = _TRIM.sub("", _TRIM.sub("", _EDIT.sub("", text))).strip()
    if not plain:
        return None
    folded = _folded(plain)
    if _APPENDIX.match(folded):
        return "end"
    found = _KNOWN.get(folded)
    return found or _KNOWN.get(_folded(_NUMBER.sub("", plain)))


def is_closing(text: str) -> bool:
    """Whether a line is the small print that follows a list: dates of receipt, rights, addresses of authors."""
    return bool(_CLOSING.match(text))


def _folded(text: str) -> str:
    if _SPACED.match(text):
        text = text.replace(" ", "")
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _table() -> dict[str, Heading]:
    table: dict[str, Heading] = {}
    parts: tuple[tuple[dict[str, str], Heading], ...] = ((_ENDS, "end"), (_NOTES, "notes"), (_REFERENCES, "references"))
    for words, heading in parts:
        for line in words.values():
            table.update((_folded(name.strip()), heading) for name in line.split(","))
    return table


_KNOWN = _table()
