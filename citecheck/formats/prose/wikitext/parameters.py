"""What the parameters of citation templates mean: CSL variables ← their names in the languages of the Wikipedias.

Sources: the documentation of the templates (November 2026). One row a variable; names are compared in small letters
with `_` and `-` as blanks and without their numbers.
"""

from __future__ import annotations

from citecheck.formats.prose.wikitext.templates import by_word

# Item attribute → parameters. `+family`, `+given` and their kin are halves of a name; `?` marks a title of the part
# of a work, in which case `title` is the whole.
PARAMETERS = by_word({
    "title":
        "title | titel | titre | заглавие | название | título | titulo | titolo | títol | 제목 | tytuł | "
        "rubrik | tittel | titul | назва | заголовок | başlık | nimeke | otsikko | 標題 | 标题 | litigants | "
        "عنوان | العنوان | שם | כותרת | שם הספר | tiêu đề | tựa đề | cím | tit | τίτλος | titlu | pealkiri | "
        "izenburua | judul | tajuk | başlıq | загаловак | վերնագիր | শিরোনাম | शीर्षक | 題名 | タイトル | 題 | "
        "题名 | naslov | nadpis | názov",
    "script": "script title",
    "?":
        "chapter | contribution | entry | article | section | kapitel | titre chapitre | глава | часть | "
        "capítulo | capitolo | 장 | rozdział | hoofdstuk | فصل | الفصل | capítol | kapitola | bölüm | chương | "
        "fejezet | раздел | розділ | kappale | luku | 章",
    "subtitle": "titelerg | sous titre | подзаголовок | subtitle | sottotitolo | subtítulo | subtit | undertitel",
    "container_title":
        "website | work | journal | newspaper | magazine | periodical | encyclopedia | encyclopaedia | "
        "dictionary | werk | sammelwerk | site | périodique | издание | obra | periódico | sitioweb | "
        "sitio web | publicación | revista | rivista | sito | opera | pubblicazione | jornal | 웹사이트 | 작품 | "
        "저널 | 뉴스 | 신문 | 학술지 | 잡지 | czasopismo | verk | tidning | tidskrift | zeitschrift | "
        "titre ouvrage | publikation | видання | сайт | book title | reporter | ژورنال | نشریه | روزنامه | "
        "مجله | اثر | وبگاه | کتاب | دانشنامه | صحيفة | الصحيفة | دورية | مجلة | العمل | عمل | موقع | الموقع | "
        "כתב עת | עיתון | אתר | tạp chí | báo | công trình | mű | per | folyóirat | журнал | газета | çalışma | "
        "eser | dergi | gazete | websitesi | web sitesi | publicació | εφημερίδα | περιοδικό | έργο | "
        "tijdschrift | krant | avis | tidsskrift | julkaisu | periodikum | труд | вестник | ziar | revistă | "
        "aldizkaria | egunkaria | väljaanne | ajakiri | часопіс | 著作 | 期刊 | 报纸 | 報紙 | 雑誌 | 新聞 | "
        "sitename",
    "event_title": "conference | همایش | conferencia | conferência | konferans | hội thảo | 학회",
    "collection_title":
        "series | collection | reihe | серия | colección | collana | série | serie | سری | السلسلة | kolekcia | "
        "edice | seri",
    "publisher":
        "publisher | verlag | herausgeber | éditeur | издательство | editorial | editore | editora | publicado | "
        "출판사 | 발행처 | wydawca | opublikowany | utgivare | förlag | uitgever | видавництво | institution | "
        "university | publié par | forlag | yayıncı | julkaisija | vydavatel | 出版社 | legislature | assignee | "
        'ناشر | الناشر | מו"ל | הוצאה | nhà xuất bản | nxb | kiadó | видавець | εκδότης | utgitt av | utgiver | '
        "udgiver | издател | издателство | editură | editura | argitaletxea | kirjastus | выдавецтва | "
        "հրատարակչություն | প্রকাশক | प्रकाशक | penerbit | nəşriyyat | založnik | vydavateľ | wydawnictwo | "
        "nakladatel | eldoninto | 發行 | 出版者 | organisatie",
    "hrsg": "hrsg",
    "agency": "agency | via",
    "publisher_place":
        "location | place | publication place | ort | lieu | место | ubicación | lugar | città | local | 위치 | "
        "miejsce | utgivningsort | місце | plaats | مکان | المكان | مكان | מקום הוצאה | מקום | nơi | "
        "nơi xuất bản | địa điểm | hely | loc | yer | lloc | τόπος | τοποθεσία | utgivelsessted | sted | "
        "udgivelsessted | julkaisupaikka | místo | miesto | място | lekua | koht | месца | վայր | tempat | "
        "yeri | kraj | loko | 出版地 | 地点 | 地點 | 位置 | 場所",
    "url":
        "url | online | lire en ligne | ссылка | chapter url | url texte | contribution url | посилання | www | "
        "osoite | webadres | نشانی | پیوند | مسار | الرابط | رابط | הכתובת | כתובת | קישור | liên kết | "
        "веб адреса | уеб адрес | www teksti url | aadress | bağlantı | σύνδεσμος | адрес | adresa | спасылка | "
        "ইউআরএল | 网址 | 網址 | présentation en ligne | adresse",
    "archive_url":
        "archive url | archiveurl | archiv url | archiv | urlarchivo | url archivo | archivo | urlarchivio | "
        "url archivio | arquivourl | wayb | 보존url | 보존 url | arkivurl | archief url | архив | archiwum | "
        "arşivurl | archivurl | url arquivo | نشانی بایگانی | پیوند بایگانی | مسار أرشيف | مسار الأرشيف | "
        "url lưu trữ | архів url | arkisto | arxiuurl | url archivu | arxiu url | 存档网址 | 存檔網址",
    "issued":
        "date | datum | fecha | data | 날짜 | дата | publication date | tarih | ajankohta | تاریخ | التاريخ | "
        "تاريخ | ngày | ngày tháng | ngày xuất bản | dátum | ημερομηνία | תאריך | dato | datum vydání | "
        "dátum vydania | dată | aeg | tanggal | tarikh | tarix | তারিখ | तिथि | data publikacji | pubdate | "
        "gdate | fdate | 日期 | 日付 | 发布日期",
    "year":
        "year | jahr | année | annee | год | año | anno | ano | 연도 | 년 | rok | år | рік | jaar | yıl | "
        "vuosi | سال | سنة | السنة | שנה | שנת הוצאה | năm | év | ann | any | έτος | årstal | utgivelsesår | "
        "udgivelsesår | година | an | urtea | aasta | год издания | տարի | tahun | il | বছর | वर्ष | leto | "
        "jaro | 年 | 年份",
    "month": "month | mois | месяц | mes | mese | mês | 월 | ماه | شهر | tháng | ay | μήνας | maand | månad",
    "day": "day | jour | день | число | día | giorno | 일 | روز | dia | gün | ημέρα | dag",
    "accessed":
        "access date | accessdate | abruf | zugriff | consulté le | consulté | дата обращения | доступ | "
        "проверено | fechaacceso | fecha acceso | accesso | acessodata | acesso | 확인날짜 | 확인일자 | "
        "data dostępu | hämtdatum | besøksdato | datum přístupu | bezochtdatum | дата доступу | consulta | "
        "erişimtarihi | viitattu | accès | abgerufen | 접근일자 | تاریخ بازبینی | تاریخ بازدید | تاریخ دسترسی | "
        "بازبینی | تاريخ الوصول | تاريخ وصول | الوصول | תאריך וידוא | תאריך גישה | ngày truy cập | truy cập | "
        "elérés | hozzáférés | дата доступа | дата звернення | достъп дата | erişim tarihi | accés | "
        "ημερομηνία πρόσβασης | πρόσβαση | hentet | besøgsdato | dátum prístupu | kasutatud | sartze data | "
        "data acceso | diakses | tarikh akses | alirdato | 访问日期 | 訪問日期 | 查閱日期 | 閲覧日 | 參照日期 | "
        "সংগ্রহের তারিখ | fecha consulta",
    "archived":
        "archive date | archivedate | archiv datum | архив дата | дата архивирования | fechaarchivo | "
        "fecha archivo | dataarchivio | arquivodata | 보존날짜 | 보존일자 | arkivdatum | تاریخ بایگانی | "
        "تاريخ الأرشيف | تاريخ أرشيف | ngày lưu trữ | архів дата | arşiv tarihi | arşivtarihi | arkistoitu | "
        "archiefdatum | datum archivace | zarchiwizowano | 存档日期 | 存檔日期 | data arquivo | dataarxiu",
    "": "archivbot | format",
    "volume":
        "volume | band | том | volumen | 권 | wolumin | tome | jahrgang | bd | jg | cilt | vol | جلد | دوره | "
        "المجلد | مجلد | כרך | tập | kötet | τόμος | bind | volym | vuosikerta | ročník | volum | liburukia | "
        "köide | jilid | cild | knjiga | wolumen | 卷",
    "issue":
        "issue | number | nummer | numéro | номер | выпуск | número | numero | 호 | numer | heft | nr | sayı | "
        "شماره | العدد | عدد | גיליון | số | szám | τεύχος | exemplar | číslo | брой | număr | zenbakia | "
        "нумар | sayi | nomor | 期 | 号",
    "page":
        "page | pages | seiten | seite | passage | страницы | страница | página | páginas | pagine | pagina | "
        "p | pp | 쪽 | strony | s | sid | sidor | сторінки | at | sayfa | صفحه | صفحات | ص | صص | الصفحة | "
        "الصفحات | صفحة | עמ | עמ' | עמודים | עמוד | trang | oldal | pag | σελίδα | σελίδες | side | sider | "
        "sivu | sivut | strany | strana | stránky | pàgina | pàgines | pagina's | paginas | страници | pagini | "
        "orrialdeak | lehekülg | lk | старонкі | էջ | halaman | səhifə | stran | sidnummer | opinion | "
        "pinpoint | 页 | 頁 | ページ",
    "edition":
        "edition | auflage | numéro d'édition | edición | edizione | 판 | wydanie | edição | upplaga | چاپ | "
        "ویرایش | الطبعة | מהדורה | kiadás | basım | edició | έκδοση | editie | udgave | utgave | utgåva | "
        "vydání | vydanie | painos | ediție | lần xuất bản | cetakan | 版 | 版本",
    "language":
        "language | sprache | langue | язык | idioma | lingua | 언어 | język | språk | taal | мова | lang | "
        "língua | زبان | اللغة | لغة | שפה | ngôn ngữ | nyelv | dil | llengua | γλώσσα | sprog | kieli | jazyk | "
        "език | limbă | hizkuntza | keel | լեզու | bahasa | 语言 | 語言 | 言語",
    "doi": "doi",
    "isbn": "isbn | شابک | ردمك | isbn13 | isbn 13",
    "issn": "issn | شاپا",
    "pmid": "pmid",
    "pmcid": "pmc",
    "arxiv": "arxiv | eprint",
    "genre": "type | degree",
    "medium": "medium",
    "+name": "author | host | auteur | autore | subject | artist | inventor | user | 著",
    "+names":
        "authors | people | autor | auteurs | автор | autori | 저자 | 글쓴이 | författare | forfatter | "
        "коллектив авторов | autores | yazar | tekijä | 作者 | 著者 | credits | نویسنده | نویسندگان | المؤلف | "
        "مؤلف | المؤلفون | מחבר | מחברים | הכותב | כותב | tác giả | szerző | aut | συγγραφέας | автори | "
        "съавтори | egilea | аўтар | հեղինակ | penulis | pengarang | müəllif | avtor | লেখক | लेखक | aŭtoro | "
        "著者名 | forfattere | autoři",
    "+vancouver": "vauthors",
    "+family":
        "last | surname | author last | nom | apellido | apellidos | cognome | último | ultimo | sobrenome | "
        "apelido | 성 | nazwisko | efternamn | фамилия | příjmení | achternaam | прізвище | etternavn | soyadı | "
        "sukunimi | نام خانوادگی | الأخير | الاسم الأخير | שם משפחה | họ | vezetéknév | επώνυμο | cognom | "
        "cognoms | efternavn | priezvisko | фамилно име | abizena | abizenak | perekonnanimi | nama belakang | "
        "soyad | priimek | familia nomo | apelidos | inventor last | inventor surname | 姓",
    "+given":
        "first | given | author first | prénom | nombre | nome | primeiro | 이름 | imię | förnamn | имя | "
        "jméno | voornaam | ім'я | fornavn | ad | etunimi | نام | الأول | الاسم الأول | שם פרטי | tên | "
        "keresztnév | όνομα | adı | adi | meno | първо име | izena | eesnimi | nama depan | ime | persona nomo | "
        "inventor first | inventor given | 名",
    "+editor": "editor | ویراستار | المحرر | محرر | biên tập | editör | toimittaja",
    "+editors":
        "editors | ответственный | curatore | 편집자 | redaktor | עורך | redactor | szerk | szerkesztő | "
        "redaktör | redaktør | 编辑 | 編輯 | curatori | editoři",
    "+editorvancouver": "veditors",
    "+editorfamily": "editor last | editor surname",
    "+editorgiven": "editor first | editor given",
    "+translator": "translator",
    "+translators":
        "übersetzer | traducteur | traductor | traduttore | مترجم | المترجم | מתרגם | dịch giả | çevirmen | "
        "fordító | övers | översättare | oversetter | suomentaja | překladatel | 译者 | 譯者",
})  # fmt: skip

# Parameters that mean something else in some templates than their word does in others.
_OWN = {
    "книга | кніга": {"издание": "edition", "видання": "edition", "выданне": "edition"},
    "ref llibre | ref web | ref publicació | ref notícia": {"nom": "+given"},
    "citlib | citper": {"red": "publisher"},
}
OWN = {name: meanings for names, meanings in _OWN.items() for name in names.split(" | ")}
