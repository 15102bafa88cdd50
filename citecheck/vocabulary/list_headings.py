"""Headings under which references stand, and headings that end them, in the world's main languages."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

REFERENCES = rows(
    """
    en GUIDES: references | reference | reference list | list of references | references cited | references and
        notes | references and further reading | bibliography | selected bibliography | select bibliography |
        annotated bibliography | bibliographic references | bibliographical references | works cited | work cited
        | literature | literature cited | literature list | cited literature | cited works | cited references |
        sources | sources cited | source list | list of sources | works consulted | primary sources | secondary
        sources | further reading | publications cited | references used | citations | reference materials |
        source materials | bibliography and references | archival sources | recommended reading | reading list |
        additional references | supplementary references | supplemental references | methods references | online
        references | web references | internet sources | references (methods)
    de GUIDES: literatur | literaturverzeichnis | literaturangaben | quellen | quellenverzeichnis | quellenangaben
        | referenzen | bibliographie | bibliografie | literaturliste | quellen und literatur | quellen- und
        literaturverzeichnis | literatur und quellen | zitierte literatur | weiterführende literatur |
        einzelnachweise | literaturnachweise | internetquellen | literaturquellen | schrifttum
    fr GUIDES: références | références bibliographiques | bibliographie | ouvrages cités | sources | sources et
        bibliographie | œuvres citées | liste des références | bibliographie sommaire | notes et références |
        littérature | webographie | travaux cités | bibliographie sélective
    es GUIDES: referencias | referencias bibliográficas | bibliografía | bibliografía citada | obras citadas |
        fuentes | literatura citada | fuentes consultadas | bibliografía consultada | lista de referencias |
        trabajos citados
    pt GUIDES: referências | referências bibliográficas | bibliografia | obras citadas | fontes | bibliografia
        consultada | literatura citada | lista de referências
    it GUIDES: riferimenti | riferimenti bibliografici | bibliografia | opere citate | fonti | letteratura |
        sitografia | bibliografia essenziale | bibliografia citata | note bibliografiche
    nl GUIDES: referenties | literatuur | literatuurlijst | bronnen | bronnenlijst | bibliografie | geraadpleegde
        literatuur | bronvermelding | literatuuropgave
    sv GUIDES: referenser | källor | litteratur | litteraturförteckning | källförteckning | källhänvisningar |
        referenslista | käll- och litteraturförteckning
    da GUIDES: referencer | litteratur | litteraturliste | kilder | kildehenvisninger | kildeliste | bibliografi
    nb GUIDES: referanser | litteratur | litteraturliste | kilder | kildeliste | referanseliste | bibliografi
    fi GUIDES: lähteet | viitteet | lähdeluettelo | kirjallisuus | kirjallisuusluettelo | kirjallisuutta
    is GUIDES: heimildir | heimildaskrá | tilvísanir | ritaskrá
    pl GUIDES: bibliografia | literatura | źródła | piśmiennictwo | przypisy | spis literatury | literatura
        cytowana | wykaz źródeł
    cs GUIDES: literatura | použitá literatura | seznam literatury | reference | zdroje | bibliografie | prameny |
        použité zdroje | seznam použité literatury | citovaná literatura | literatura a prameny
    sk GUIDES: literatúra | použitá literatúra | zoznam literatúry | referencie | zdroje | bibliografia | zoznam
        použitej literatúry
    sl GUIDES: viri | literatura | viri in literatura | sklici | bibliografija | seznam literature
    hr GUIDES: literatura | izvori | reference | bibliografija | popis literature | navedena literatura | izvori i
        literatura
    sr GUIDES: литература | извори | референце | библиографија | списак литературе
    hu GUIDES: irodalom | irodalomjegyzék | hivatkozások | források | bibliográfia | felhasznált irodalom |
        szakirodalom | hivatkozott irodalom | forrásjegyzék | jegyzetek
    ro GUIDES: bibliografie | referințe | referinţe | referinte | referințe bibliografice | surse | lucrări citate
    bg GUIDES: литература | източници | библиография | използвана литература | цитирана литература
    ru GUIDES: литература | список литературы | библиография | источники | список источников | ссылки | примечания
        | список использованных источников | список использованной литературы | библиографический список |
        использованная литература | список использованных источников и литературы | источники и литература |
        список цитируемой литературы | библиографические ссылки | цитированная литература | пристатейный
        библиографический список | список литературы и источников
    uk GUIDES: література | список літератури | джерела | бібліографія | посилання | примітки | список
        використаних джерел | список використаної літератури | перелік посилань | використана література | список
        джерел
    be GUIDES: літаратура | спіс літаратуры | крыніцы
    kk GUIDES: әдебиеттер | пайдаланылған әдебиеттер | әдебиеттер тізімі | пайдаланылған әдебиеттер тізімі |
        дереккөздер
    mn GUIDES: ашигласан материал | ном зүй | ашигласан ном зүй | эшлэл | эх сурвалж | ашигласан эх сурвалж |
        ишлэл | лавлагаа | ашигласан ном | ашигласан материалын жагсаалт | ашигласан бүтээл | ашигласан бүтээлийн
        жагсаалт | ном | зүүлт | тайлбар
    el GUIDES: βιβλιογραφία | αναφορές | παραπομπές | πηγές | βιβλιογραφικές αναφορές
    tr GUIDES: kaynakça | kaynaklar | referanslar | bibliyografya | yararlanılan kaynaklar | başvurular
    az GUIDES: ədəbiyyat | ədəbiyyat siyahısı | istinadlar | mənbələr | i̇stinadlar
    et GUIDES: kirjandus | kasutatud kirjandus | viited | allikad | kasutatud allikad
    lv GUIDES: literatūra | atsauces | izmantotā literatūra | avoti | literatūras saraksts
    lt GUIDES: literatūra | šaltiniai | literatūros sąrašas | nuorodos | bibliografija | literatūra ir šaltiniai
    ca GUIDES: referències | bibliografia | referències bibliogràfiques | obres citades | fonts
    gl GUIDES: referencias | bibliografía | notas e referencias
    eu GUIDES: erreferentziak | bibliografia | iturriak
    sq GUIDES: referenca | bibliografia | burimet | literatura
    ka GUIDES: ლიტერატურა | გამოყენებული ლიტერატურა | სქოლიო | ბიბლიოგრაფია | წყაროები
    hy GUIDES: գրականություն | ծանոթագրություններ | աղբյուրներ | օգտագործված գրականություն
    he GUIDES: ביבליוגרפיה | מקורות | רשימת מקורות | הערות שוליים | מראי מקום | רשימה ביבליוגרפית
    ar GUIDES: المراجع | قائمة المراجع | المصادر | المصادر والمراجع | مراجع | قائمة المصادر والمراجع | ثبت المراجع
    fa GUIDES: منابع | منابع و مآخذ | فهرست منابع | مراجع | پانویس | کتابنامه
    ur GUIDES: حوالہ جات | کتابیات | مآخذ
    hi GUIDES: सन्दर्भ | संदर्भ | सन्दर्भ सूची | संदर्भ सूची | ग्रन्थसूची | ग्रंथसूची | संदर्भ ग्रंथ
    bn GUIDES: তথ্যসূত্র | গ্রন্থপঞ্জি | সূত্র | তথ্যসূত্রসমূহ
    ta GUIDES: மேற்கோள்கள் | உசாத்துணை | குறிப்புகள்
    th GUIDES: อ้างอิง | บรรณานุกรม | เอกสารอ้างอิง | รายการอ้างอิง | รายการอ้างอิงและบรรณานุกรม
    vi GUIDES: tài liệu tham khảo | tham khảo | tài liệu trích dẫn | thư mục | chú thích | nguồn tham khảo
    id GUIDES: daftar pustaka | referensi | daftar referensi | rujukan | kepustakaan | sumber | daftar rujukan
    ms GUIDES: rujukan | bibliografi | senarai rujukan | sumber rujukan
    tl GUIDES: mga sanggunian | sanggunian | talasanggunian
    sw GUIDES: marejeo | vyanzo | bibliografia
    zh GUIDES: 参考文献 | 參考文獻 | 参考资料 | 參考資料 | 引用文献 | 引用文獻 | 参考书目 | 參考書目 | 文献 | 文獻
        | 注释及参考文献 | 主要参考文献 | 征引文献 | 徵引文獻 | 徵引書目 | 引用书目 | 引用書目 | 资料来源 |
        資料來源 | 参考来源 | 參考來源 | 书目 | 参考文献与注释
    ja GUIDES: 参考文献 | 参考文献一覧 | 引用文献 | 文献 | 引用・参考文献 | 引用参考文献 | 文献一覧 | 参照文献 |
        出典 | 参考資料 | 引用文献一覧 | 文献リスト | 参考文献リスト | 主要参考文献 | 脚注・出典
    ko GUIDES: 참고문헌 | 참고 문헌 | 참고문헌 목록 | 인용문헌 | 인용 문헌 | 참고자료 | 참고 자료 | 출처 | 문헌 |
        각주 및 참고문헌
    """
)
NOTES = rows(
    """
    en GUIDES: notes | endnotes | end notes | footnotes | notes and references | footnote | note
    de GUIDES: anmerkungen | fußnoten | endnoten | fussnoten
    fr GUIDES: notes | notes de bas de page | notes de fin
    es GUIDES: notas | notas al pie | notas y referencias
    pt GUIDES: notas | notas de rodapé | notas e referências
    it GUIDES: note | note a piè di pagina
    nl GUIDES: noten | voetnoten | eindnoten
    sv GUIDES: noter | fotnoter | slutnoter
    da GUIDES: noter | fodnoter | slutnoter
    nb GUIDES: noter | fotnoter | sluttnoter
    ru GUIDES: сноски | примечания и ссылки | комментарии
    ja GUIDES: 注 | 註 | 脚注 | 注釈 | 後注
    zh GUIDES: 注释 | 註釋 | 注釋 | 注解 | 脚注 | 腳註 | 尾注 | 註腳
    ko GUIDES: 각주 | 주석 | 미주 | 주
    tr GUIDES: notlar | dipnotlar | sonnotlar
    ar GUIDES: هوامش | الهوامش | ملاحظات
    lt GUIDES: išnašos | pastabos
    """
)
ENDS = rows(
    """
    en GUIDES: appendix | appendices | acknowledgements | acknowledgments | acknowledgement | acknowledgment |
        about the author | about the authors | author information | author contributions | authors' contributions
        | competing interests | conflict of interest | conflicts of interest | supplementary material |
        supplementary materials | supplementary information | supporting information | external links | see also |
        index | figures | tables | figure captions | figure legends | funding | data availability | abbreviations
        | glossary | biography | biographies | author biography | online appendix | introduction | conclusion |
        conclusions | abstract | summary | discussion | results | methods | curriculum vitae | correspondence |
        contents | table of contents | list of figures | list of tables | navigation menu | categories | related
        articles | author details | ethics statement | publisher's note | copyright | disclosure | disclosures |
        declaration of interests | résumé
    de GUIDES: anhang | danksagung | weblinks | siehe auch | über den autor | abbildungsverzeichnis |
        zusammenfassung | register
    fr GUIDES: annexe | annexes | remerciements | liens externes | voir aussi | articles connexes | à propos de
        l'auteur | table des matières
    es GUIDES: anexo | anexos | agradecimientos | enlaces externos | véase también | apéndice | resumen
    pt GUIDES: anexo | anexos | agradecimentos | ligações externas | ver também | apêndice | resumo
    it GUIDES: appendice | ringraziamenti | collegamenti esterni | voci correlate
    nl GUIDES: bijlage | bijlagen | dankwoord | externe links | zie ook
    pl GUIDES: załącznik | załączniki | podziękowania | linki zewnętrzne | zobacz też
    ru GUIDES: приложение | приложения | благодарности | см. также | внешние ссылки | об авторе | сведения об
        авторах | аннотация
    uk GUIDES: додаток | додатки | див. також | зовнішні посилання | відомості про авторів
    mn GUIDES: хавсралт | талархал | хураангуй | гадаад холбоос
    tr GUIDES: ekler | teşekkür | dış bağlantılar | ayrıca bakınız | özet
    zh GUIDES: 附录 | 附錄 | 致谢 | 致謝 | 外部链接 | 外部連結 | 参见 | 參見 | 作者简介 | 作者簡介 | 摘要
    ja GUIDES: 付録 | 謝辞 | 外部リンク | 関連項目 | 著者紹介 | 要旨 | 要約
    ko GUIDES: 부록 | 감사의 글 | 외부 링크 | 같이 보기 | 저자 소개 | 초록 | 국문초록
    lt GUIDES: priedas | priedai | padėka | santrauka
    """
)
APPENDICES = rows(
    """
    en GUIDES: appendix | annex
    de GUIDES: anhang
    fr GUIDES: annexe
    es GUIDES: anexo
    it GUIDES: appendice
    ru GUIDES: приложение
    uk GUIDES: додаток
    mn GUIDES: хавсралт
    zh GUIDES: 附录 | 附錄
    ja GUIDES: 付録
    ko GUIDES: 부록
    """
)
"""What a heading begins with that ends a list whatever follows: *Appendix A*."""

CHAPTERS = rows(
    """
    en GUIDES: chapter | section
    de GUIDES: kapitel
    fr GUIDES: chapitre
    ru GUIDES: глава
    """
)
"""What stands before the number of a heading."""

CLOSINGS = rows(
    """
    en GUIDES: corresponding author | published online | first published online | article published online |
        article first published online
    ru GUIDES: поступила в редакцию | статья поступила
    de GUIDES: eingegangen am
    fr GUIDES: reçu le
    es GUIDES: recibido
    pt GUIDES: recebido
    it GUIDES: ricevuto
    zh GUIDES: 收稿日期
    ja GUIDES: 投稿日
    ko GUIDES: 접수일 | 논문접수
    """
)
"""What the small print behind a list begins with: the dates of receipt, the addresses of authors."""
