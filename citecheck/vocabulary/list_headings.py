"""Headings under which references stand, and headings that end them, in the world's main languages."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

REFERENCES = rows(
    """
    en GUIDES: bibliography and sources |
        references | reference | reference list | list of references | references cited | references and
        notes | references and further reading | bibliography | selected bibliography | select bibliography |
        annotated bibliography | bibliographic references | bibliographical references | works cited | work cited |
        literature | literature cited | literature list | cited literature | cited works | cited references |
        sources | sources cited | source list | list of sources | works consulted | primary sources | secondary
        sources | further reading | publications cited | references used | citations | reference materials | source
        materials | bibliography and references | archival sources | recommended reading | reading list | additional
        references | supplementary references | supplemental references | methods references | online references |
        web references | internet sources | references (methods) | publications | selected publications | list of
        publications | publication list | related publications | our publications | my publications | references and
        sources | sources and references | references and links | references and credits | resources and references
        | literature references | cited sources | bibliographic sources | suggested reading | suggested readings |
        recommended readings | additional reading | books and articles | normative references | informative references
        | normative reference | informative reference | uris
    de GUIDES: literatur | literaturverzeichnis | literaturangaben | quellen | quellenverzeichnis | quellenangaben |
        referenzen | bibliographie | bibliografie | literaturliste | quellen und literatur | quellen- und
        literaturverzeichnis | literatur und quellen | zitierte literatur | weiterführende literatur |
        einzelnachweise | literaturnachweise | internetquellen | literaturquellen | schrifttum | publikationen |
        veröffentlichungen | publikationsliste | publikationsverzeichnis | schriftenverzeichnis | ausgewählte
        publikationen | ausgewählte veröffentlichungen | referenzliste | quellennachweis | quellennachweise |
        literaturhinweise | verwendete literatur | verwendete quellen | literatur- und quellenverzeichnis | quellen-
        und literaturangaben | literatur und weblinks
    fr GUIDES: références | références bibliographiques | bibliographie | ouvrages cités | sources | sources et
        bibliographie | œuvres citées | liste des références | bibliographie sommaire | notes et références |
        littérature | webographie | travaux cités | bibliographie sélective | publications | publications choisies |
        liste des publications | bibliographie indicative | ouvrages de référence | sources et références |
        références citées | liste bibliographique | références et notes | littérature citée
    es GUIDES: referencias | referencias bibliográficas | bibliografía | bibliografía citada | obras citadas |
        fuentes | literatura citada | fuentes consultadas | bibliografía consultada | lista de referencias |
        trabajos citados | publicaciones | bibliografía básica | bibliografía recomendada | referencias y notas |
        notas y bibliografía | fuentes de información | obras de referencia | fuentes bibliográficas | literatura |
        lista de obras citadas
    pt GUIDES: referências | referências bibliográficas | bibliografia | obras citadas | fontes | bibliografia
        consultada | literatura citada | lista de referências | publicações | bibliografia recomendada | fontes
        consultadas | obras consultadas | referências consultadas | referências e fontes | trabalhos citados
    it GUIDES: riferimenti | riferimenti bibliografici | bibliografia | opere citate | fonti | letteratura |
        sitografia | bibliografia essenziale | bibliografia citata | note bibliografiche | pubblicazioni |
        riferimenti e note | fonti bibliografiche | bibliografia e sitografia | elenco delle pubblicazioni | opere
        consultate
    nl GUIDES: geraadpleegde werken |
        referenties | literatuur | literatuurlijst | bronnen | bronnenlijst | bibliografie | geraadpleegde
        literatuur | bronvermelding | literatuuropgave | publicaties | literatuurverwijzingen | geciteerde
        literatuur | referentielijst | geraadpleegde bronnen | bronnen en literatuur | publicatielijst
    sv GUIDES: referenser | källor | litteratur | litteraturförteckning | källförteckning | källhänvisningar |
        referenslista | käll- och litteraturförteckning | publikationer | källor och litteratur | tryckta källor |
        litteratur och källor | referenser och källor | vidare läsning
    da GUIDES: referencer | litteratur | litteraturliste | kilder | kildehenvisninger | kildeliste | bibliografi |
        publikationer | referenceliste | litteraturfortegnelse | litteraturhenvisninger | kilder og litteratur |
        kildefortegnelse
    nb GUIDES: referanser | litteratur | litteraturliste | kilder | kildeliste | referanseliste | bibliografi |
        publikasjoner | litteraturhenvisninger | kildehenvisninger | kilder og litteratur | litteraturreferanser
    fi GUIDES: lähteet | viitteet | lähdeluettelo | kirjallisuus | kirjallisuusluettelo | kirjallisuutta | julkaisut
        | viiteluettelo | lähteet ja kirjallisuus | lähdeviitteet | kirjallisuusviitteet | viitatut lähteet
    is GUIDES: heimildir | heimildaskrá | tilvísanir | ritaskrá | ritverk | heimildalisti | rit og heimildir
    pl GUIDES: bibliografia | literatura | źródła | piśmiennictwo | przypisy | spis literatury | literatura cytowana
        | wykaz źródeł | publikacje | wykaz literatury | netografia | bibliografia i źródła | źródła i literatura |
        literatura i źródła | literatura przedmiotu | wybrana bibliografia
    cs GUIDES: literatura | použitá literatura | seznam literatury | reference | zdroje | bibliografie | prameny |
        použité zdroje | seznam použité literatury | citovaná literatura | literatura a prameny | publikace | seznam
        použitých zdrojů | literatura a zdroje | seznam zdrojů | zdroje a literatura | seznam použité literatury a
        zdrojů | seznam referencí
    sk GUIDES: literatúra | použitá literatúra | zoznam literatúry | referencie | zdroje | bibliografia | zoznam
        použitej literatúry | publikácie | zoznam použitých zdrojov | zoznam bibliografických odkazov |
        bibliografické odkazy | použité zdroje | literatúra a zdroje
    sl GUIDES: viri | literatura | viri in literatura | sklici | bibliografija | seznam literature | publikacije |
        navedena literatura | seznam virov | literatura in viri | seznam virov in literature | uporabljena
        literatura
    hr GUIDES: literatura | izvori | reference | bibliografija | popis literature | navedena literatura | izvori i
        literatura | publikacije | literatura i izvori | korištena literatura | popis izvora | popis literature i
        izvora | popis referenci
    sr GUIDES: литература | извори | референце | библиографија | списак литературе | публикације | коришћена
        литература | литература и извори | извори и литература | референце и извори
    hu GUIDES: irodalom | irodalomjegyzék | hivatkozások | források | bibliográfia | felhasznált irodalom |
        szakirodalom | hivatkozott irodalom | forrásjegyzék | jegyzetek | publikációk | irodalmi hivatkozások |
        felhasznált források | hivatkozásjegyzék | publikációs lista | források és irodalom
    ro GUIDES: literatura citată |
        bibliografie | referințe | referinţe | referinte | referințe bibliografice | surse | lucrări citate |
        publicații | lista referințelor | referințe și note | bibliografie selectivă | surse bibliografice | note și
        referințe
    bg GUIDES: литература | източници | библиография | използвана литература | цитирана литература | публикации |
        списък на литературата | библиографска справка | литературни източници | ползвана литература | списък на
        използваната литература
    ru GUIDES: литература | список литературы | библиография | источники | список источников | ссылки | примечания |
        список использованных источников | список использованной литературы | библиографический список |
        использованная литература | список использованных источников и литературы | источники и литература | список
        цитируемой литературы | библиографические ссылки | цитированная литература | пристатейный библиографический
        список | список литературы и источников | публикации | литература и источники | перечень литературы | список
        публикаций | избранная библиография | источники и примечания | список использованных источников информации |
        перечень использованных источников | избранные публикации
    uk GUIDES: література та джерела |
        література | список літератури | джерела | бібліографія | посилання | примітки | список використаних
        джерел | список використаної літератури | перелік посилань | використана література | список джерел |
        публікації | перелік використаних джерел | список літератури та джерел | бібліографічний список | література
        та джерела | використані джерела | список посилань | джерела та література | перелік джерел
    be GUIDES: літаратура | спіс літаратуры | крыніцы | публікацыі | бібліяграфія | спіс выкарыстаных крыніц |
        выкарыстаная літаратура | зноскі | спасылкі
    kk GUIDES: әдебиеттер | пайдаланылған әдебиеттер | әдебиеттер тізімі | пайдаланылған әдебиеттер тізімі |
        дереккөздер | қолданылған әдебиеттер | библиография | пайдаланылған көздер | әдебиет | қолданылған
        әдебиеттер тізімі
    mn GUIDES: ашигласан материал | ном зүй | ашигласан ном зүй | эшлэл | эх сурвалж | ашигласан эх сурвалж | ишлэл
        | лавлагаа | ашигласан ном | ашигласан материалын жагсаалт | ашигласан бүтээл | ашигласан бүтээлийн жагсаалт
        | ном | зүүлт | тайлбар
    el GUIDES: βιβλιογραφία | αναφορές | παραπομπές | πηγές | βιβλιογραφικές αναφορές | δημοσιεύσεις |
        βιβλιογραφικές παραπομπές | ελληνική βιβλιογραφία | ξενόγλωσση βιβλιογραφία | κατάλογος βιβλιογραφίας |
        ενδεικτική βιβλιογραφία
    tr GUIDES: kaynakça | kaynaklar | referanslar | bibliyografya | yararlanılan kaynaklar | başvurular | kaynak
        listesi | yayınlar | bibliyografi | referans listesi | faydalanılan kaynaklar | yararlanılan eserler |
        kaynakça ve notlar | kaynaklar ve notlar
    az GUIDES: i̇stifadə edilmiş ədəbiyyat |
        ədəbiyyat | ədəbiyyat siyahısı | istinadlar | mənbələr | i̇stinadlar | istifadə olunmuş ədəbiyyat |
        istifadə edilmiş ədəbiyyat | biblioqrafiya | istifadə olunmuş ədəbiyyat siyahısı | mənbələr və istinadlar
    et GUIDES: kasutatud kirjanduse loetelu |
        kirjandus | kasutatud kirjandus | viited | allikad | kasutatud allikad | viidatud allikad | viidatud
        kirjandus | kirjanduse loetelu | kasutatud materjalid | publikatsioonid
    lv GUIDES: literatūra | atsauces | izmantotā literatūra | avoti | literatūras saraksts | publikācijas |
        izmantotie avoti | bibliogrāfija | izmantotās literatūras saraksts | avoti un literatūra | literatūra un
        avoti
    lt GUIDES: literatūra | šaltiniai | literatūros sąrašas | nuorodos | bibliografija | literatūra ir šaltiniai |
        publikacijos | naudota literatūra | šaltinių ir literatūros sąrašas | literatūros ir šaltinių sąrašas |
        naudoti šaltiniai | cituota literatūra
    ca GUIDES: bibliografia i fonts |
        referències | bibliografia | referències bibliogràfiques | obres citades | fonts | publicacions |
        llista de referències | referències i notes | fonts consultades | bibliografia consultada | literatura
        citada | notes i referències
    gl GUIDES: fontes e bibliografia |
        referencias | bibliografía | notas e referencias | publicacións | fontes | referencias bibliográficas
        | obras citadas | bibliografía citada
    eu GUIDES: erreferentziak | bibliografia | iturriak | argitalpenak | erreferentzia bibliografikoak | aipatutako
        lanak
    sq GUIDES: referenca | bibliografia | burimet | literatura | publikime | literatura e përdorur | lista e
        referencave | burimet dhe literatura | referencat
    ka GUIDES: ლიტერატურა | გამოყენებული ლიტერატურა | სქოლიო | ბიბლიოგრაფია | წყაროები | ლიტერატურის სია |
        გამოყენებული ლიტერატურის სია | გამოყენებული წყაროები | ბიბლიოგრაფიული სია | პუბლიკაციები | რეფერენსები |
        წყაროები და ლიტერატურა | დამოწმებული ლიტერატურა
    hy GUIDES: գրականություն | ծանոթագրություններ | աղբյուրներ | օգտագործված գրականություն | գրականության ցանկ |
        օգտագործված գրականության ցանկ | մատենագիտություն | օգտագործված աղբյուրներ | հրապարակումներ | հղումներ |
        գրականության և աղբյուրների ցանկ
    he GUIDES: ביבליוגרפיה | מקורות | רשימת מקורות | הערות שוליים | מראי מקום | רשימה ביבליוגרפית | רשימת המקורות |
        רשימת ספרות | מקורות מידע | מקורות והערות | ספרות | פרסומים | לקריאה נוספת | ביבליוגרפיה נבחרת | הפניות |
        מקורות וביבליוגרפיה
    ar GUIDES: المراجع | قائمة المراجع | المصادر | المصادر والمراجع | مراجع | قائمة المصادر والمراجع | ثبت المراجع |
        المراجع والمصادر | المصادر و المراجع | فهرس المراجع | قائمة المصادر | ثبت المصادر والمراجع | ببليوغرافيا |
        الببليوغرافيا | فهرس المصادر والمراجع | الهوامش والمراجع | المراجع العربية | المراجع الأجنبية | مصادر |
        مصادر ومراجع | منشورات | المنشورات | قائمة المراجع والمصادر | قراءات إضافية
    fa GUIDES: منابع | منابع و مآخذ | فهرست منابع | مراجع | پانویس | کتابنامه | فهرست منابع و مآخذ | منابع و مراجع |
        کتاب‌شناسی | کتابشناسی | کتاب‌نامه | مآخذ | فهرست مراجع | منابع فارسی | منابع لاتین | منابع انگلیسی | پانوشت
        | پانویس‌ها | ارجاعات | مقالات منتشرشده
    ur GUIDES: حوالہ جات | کتابیات | مآخذ | حوالے | مصادر و مراجع | فہرست مآخذ | کتابیات و مآخذ | مراجع | مطبوعات
    hi GUIDES: सन्दर्भ | संदर्भ | सन्दर्भ सूची | संदर्भ सूची | ग्रन्थसूची | ग्रंथसूची | संदर्भ ग्रंथ | ग्रंथ सूची |
        ग्रन्थ सूची | संदर्भ-सूची | सन्दर्भ-सूची | संदर्भ ग्रंथ सूची | सन्दर्भ ग्रन्थ सूची | संदर्भग्रंथ सूची |
        सन्दर्भ ग्रन्थ | सहायक ग्रंथ सूची | संदर्भ और टिप्पणियाँ | स्रोत | उद्धरण | प्रकाशन | आधार ग्रंथ
    bn GUIDES: তথ্যসূত্র | গ্রন্থপঞ্জি | সূত্র | তথ্যসূত্রসমূহ | গ্রন্থপঞ্জী | তথ্যপঞ্জি | সহায়ক গ্রন্থপঞ্জি |
        সহায়ক গ্রন্থ | তথ্যসূত্র ও টীকা | উৎস | রেফারেন্স | প্রকাশনা | তথ্য সূত্র
    ta GUIDES: மேற்கோள்கள் | உசாத்துணை | குறிப்புகள் | மேற்கோள் | ஆதாரங்கள் | நூற்பட்டியல் | துணைநூற்பட்டியல் | துணை
        நூல்கள் | மேற்கோள் நூல்கள் | சான்றுகள்
    th GUIDES: อ้างอิง | บรรณานุกรม | เอกสารอ้างอิง | รายการอ้างอิง | รายการอ้างอิงและบรรณานุกรม |
        เอกสารและสิ่งอ้างอิง | แหล่งอ้างอิง | แหล่งข้อมูลอ้างอิง | แหล่งที่มา | หนังสืออ้างอิง | ผลงานตีพิมพ์ |
        บรรณานุกรมและเอกสารอ้างอิง | การอ้างอิง | หนังสือและเอกสารอ้างอิง
    vi GUIDES: tài liệu tham khảo | tham khảo | tài liệu trích dẫn | thư mục | chú thích | nguồn tham khảo | danh
        mục tài liệu tham khảo | danh mục tham khảo | nguồn | nguồn trích dẫn | nguồn tài liệu | sách tham khảo |
        tài liệu tham khảo chính | tài liệu và trích dẫn | các công bố | công trình công bố | trích dẫn
    id GUIDES: daftar pustaka | referensi | daftar referensi | rujukan | kepustakaan | sumber | daftar rujukan |
        publikasi | bibliografi | daftar sumber | daftar bacaan | daftar kepustakaan | sumber referensi | sumber
        pustaka | pustaka | bacaan lanjutan
    ms GUIDES: rujukan | bibliografi | senarai rujukan | sumber rujukan | senarai bibliografi | sumber | penerbitan
        | rujukan dan nota | bacaan lanjut
    tl GUIDES: mga sanggunian | sanggunian | talasanggunian | bibliograpiya | mga pinagkunan | mga pinagmulan |
        listahan ng sanggunian
    sw GUIDES: marejeo | vyanzo | bibliografia | marejeleo | rejea | orodha ya marejeo
    zh GUIDES: 参考文献 | 參考文獻 | 参考资料 | 參考資料 | 引用文献 | 引用文獻 | 参考书目 | 參考書目 | 文献 | 文獻 |
        注释及参考文献 | 主要参考文献 | 征引文献 | 徵引文獻 | 徵引書目 | 引用书目 | 引用書目 | 资料来源 | 資料來源 |
        参考来源 | 參考來源 | 书目 | 参考文献与注释 | 参考文献表 | 參考文獻表 | 参考文献列表 | 參考文獻列表 |
        参考文献目录 | 參考文獻目錄 | 文献目录 | 参考文献及注释 | 延伸阅读 | 延伸閱讀 | 发表论文 | 發表論文 |
        论文发表 | 出版物 | 引文 | 引用 | 参考 | 參考 | 来源 | 來源 | 参考链接 | 主要參考文獻 | 著作目录 | 著作目錄
        | 文献表
    ja GUIDES: 参考文献 | 参考文献一覧 | 引用文献 | 文献 | 引用・参考文献 | 引用参考文献 | 文献一覧 | 参照文献 |
        出典 | 参考資料 | 引用文献一覧 | 文献リスト | 参考文献リスト | 主要参考文献 | 脚注・出典 | 文献表 |
        参考文献表 | 参考図書 | 参考書 | 参考書籍 | 引用文献表 | 参考・引用文献 | 関連文献 | 参考文献・資料 |
        発表論文 | 論文リスト | 出典・参考文献 | 引用元 | 参照 | 参考 | 参考資料・文献 | 参考サイト | 出版物 | 引用
        | 参考文献と注
    ko GUIDES: 참고문헌 | 참고 문헌 | 참고문헌 목록 | 인용문헌 | 인용 문헌 | 참고자료 | 참고 자료 | 출처 | 문헌 |
        각주 및 참고문헌 | 참고 도서 | 참고도서 | 인용 자료 | 인용자료 | 레퍼런스 | 논문 목록 | 발표 논문 | 출판물 |
        인용문헌 목록 | 더 읽을거리 | 참조 | 참고 | 참고 문헌 목록 | 문헌 목록 | 참고서적 | 국내문헌 | 국외문헌
    nn GUIDES: referansar | kjelder | litteratur | kjeldeliste
    bs GUIDES: literatura | izvori | reference | bibliografija | korištena literatura
    mk GUIDES: литература | извори | наводи | користена литература | библиографија | референци
    ky GUIDES: адабияттар | колдонулган адабияттар | адабияттар тизмеси | булактар
    uz GUIDES: adabiyotlar | foydalanilgan adabiyotlar | adabiyotlar ro‘yxati | adabiyotlar ro'yxati | foydalanilgan
        adabiyotlar ro‘yxati | foydalanilgan adabiyotlar ro'yxati | manbalar
    tg GUIDES: адабиёт | сарчашмаҳо | рӯйхати адабиёт
    tt GUIDES: әдәбият | чыганаклар | искәрмәләр
    yi GUIDES: ביבליאגראפיע | רעפערענצן | קוועלן
    ps GUIDES: اخځليکونه | سرچينې
    ckb GUIDES: سەرچاوەکان | ژێدەرەکان | پەراوێزەکان
    ku GUIDES: çavkanî | jêder | çavkanîyan
    mr GUIDES: संदर्भ | संदर्भसूची | संदर्भ सूची | संदर्भ ग्रंथ | संदर्भग्रंथ | ग्रंथसूची | संदर्भ यादी
    ne GUIDES: सन्दर्भ सामग्री | सन्दर्भ सामग्रीहरू | सन्दर्भहरू | सन्दर्भ सूची | स्रोतहरू
    pa GUIDES: ਹਵਾਲੇ | ਪੁਸਤਕ ਸੂਚੀ | ਸਰੋਤ
    gu GUIDES: સંદર્ભ | સંદર્ભો | સંદર્ભસૂચિ | સંદર્ભ સૂચિ | ગ્રંથસૂચિ
    te GUIDES: మూలాలు | సూచనలు | గ్రంథసూచి | ప్రస్తావనలు | ఆధారాలు | ఆధార గ్రంథాలు
    kn GUIDES: ಉಲ್ಲೇಖಗಳು | ಗ್ರಂಥಸೂಚಿ | ಆಧಾರಗಳು | ಪರಾಮರ್ಶನ ಗ್ರಂಥಗಳು
    ml GUIDES: അവലംബം | അവലംബങ്ങൾ | ഗ്രന്ഥസൂചി | ഗ്രന്ഥസൂചിക | സ്രോതസ്സുകൾ | റഫറൻസുകൾ
    si GUIDES: මූලාශ්‍ර | ආශ්‍රිත ග්‍රන්ථ | ආශ්‍රේය | යොමුව | මූලාශ්‍ර සහ සටහන්
    lo GUIDES: ເອກະສານອ້າງອີງ | ບັນນານຸກົມ | ອ້າງອີງ
    km GUIDES: ឯកសារយោង | គន្ថនិទ្ទេស | ឯកសារពិគ្រោះ
    my GUIDES: ကိုးကား | ကိုးကားချက်များ | ကျမ်းကိုး | ကျမ်းကိုးစာရင်း | မှီငြမ်းကိုးကား | မှီငြမ်းစာရင်း
    am GUIDES: ማጣቀሻ | ማጣቀሻዎች | ዋቢ መጻሕፍት | ዋቢዎች | ምንጮች
    af GUIDES: verwysings | bronne | bronnelys | bibliografie | literatuurlys
    eo GUIDES: referencoj | bibliografio | fontoj | literaturo
    la GUIDES: bibliographia | fontes
    ga GUIDES: tagairtí | leabharliosta | foinsí
    cy GUIDES: cyfeiriadau | llyfryddiaeth | ffynonellau
    lb GUIDES: referenzen | literatur | quellen
    mt GUIDES: referenzi | biblijografija | sorsi
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
    zh GUIDES: 附录 | 附錄 | 致谢 | 致謝 | 后记 | 後記 | 外部链接 | 外部連結 | 参见 | 參見 | 作者简介 | 作者簡介 | 摘要
    ja GUIDES: 付録 | 謝辞 | 外部リンク | 関連項目 | 著者紹介 | 要旨 | 要約
    ko GUIDES: 부록 | 감사의 글 | 외부 링크 | 같이 보기 | 저자 소개 | 초록 | 국문초록
    lt GUIDES: priedas | priedai | padėka | santrauka
    """
)
ADVERTISEMENTS = rows(
    """
    en MET: in this series | of this series | in the series | in the same series | previously published | recently
        published | already published | also published | also available | forthcoming in | other titles | recent
        titles | other books | recent books | recent publications | other publications | order form | working
        papers published | discussion papers published | titles published
    de MET: in dieser reihe | in der reihe | in der gleichen reihe | in derselben reihe | bisher erschienen | bereits
        erschienen | zuletzt erschienen | bislang erschienen | bisher erschienene | bereits erschienene | zuletzt
        erschienene | weitere titel | weitere bände | lieferbare titel | weitere veröffentlichungen | neue
        veröffentlichungen | bestellschein | bestelladresse | veröffentlichungen der abteilung | veröffentlichungen
        des instituts | veröffentlichungsreihe der | veröffentlichungsreihe des
    fr MET: dans la même collection | dans la même série | déjà parus | déjà paru | parus dans la collection |
        titres parus
    es MET: en esta colección | en esta serie | otros títulos | títulos publicados | últimos títulos
    pt MET: nesta coleção | nesta série | outros títulos | títulos publicados
    it MET: in questa collana | nella stessa collana | titoli pubblicati | già pubblicati
    nl MET: in deze reeks | in deze serie | eerder verschenen
    pl MET: w tej serii | w serii ukazały się | dotychczas ukazały się
    ru MET: в этой серии | в серии вышли | вышли в свет | ранее вышли
    mn MET: энэ цувралд
    zh MET: 本丛书 | 本叢書
    ja MET: 既刊 | 本シリーズ
    """
)
"""Phrases in the line above what a series or a house has in print."""

OWN_WORKS = rows(
    """
    zh GUIDES: 攻读 | 攻讀 | 在读期间 | 在讀期間
    """
)
"""What a heading begins with under which a thesis tells what its author has done and written."""

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
