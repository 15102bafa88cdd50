"""Words that announce an address, the day of a visit and of an archived copy; one table a meaning, lower case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

ACCESSED = rows(
    """
    en CSL: accessed | retrieved | cited
    en STYLES: checked | accessed on the | accessed on | date accessed | date of access | access date | last
        accessed | last access | last visited | last viewed | last checked | retrieved on | retrieval date |
        visited on | visited | viewed on | viewed | consulted on | consulted | downloaded on | downloaded
    fr CSL: consulté le | consulté
    fr STYLES: cité le | accès le | consulté en | page consultée le | consultée le
    es CSL: consultado | accedido | recuperado
    es STYLES: consultado el | consulta | fecha de consulta | acceso | recuperado el
    pt CSL: acesso em
    pt STYLES: consultado em | acedido em | acessado em
    it CSL: consultato
    it STYLES: consultato il | consultata il | ultimo accesso | visitato il | url consultato il | ultima
        consultazione | data di accesso
    de CSL: abgerufen
    de STYLES: stand | abgerufen am | abruf am | abruf | zugriff am | zugriff | letzter zugriff am | letzter
        zugriff | zuletzt abgerufen am | zuletzt besucht am | zuletzt geprüft am | aufgerufen am | eingesehen am
    nl CSL: geraadpleegd
    nl STYLES: geraadpleegd op | bezocht op
    sv CSL: hämtad
    sv STYLES: hämtat | besökt | läst
    da CSL: hentet
    da STYLES: besøgt
    nb STYLES: lest
    fi CSL: viitattu
    fi STYLES: luettu
    pl CSL: dostęp
    pl STYLES: dostęp z dnia
    cs STYLES: [cit. | citováno | navštíveno | přístup
    sk STYLES: [cit.
    hu STYLES: hozzáférés
    hr CSL: pristupljeno
    tr CSL: erişim
    tr STYLES: erişim tarihi
    ru CSL: извлечено
    ru STYLES: дата обращения | дата доступа | проверено | обращение
    uk CSL: дата звернення
    mn STYLES: хандсан огноо | хандсан | үзсэн огноо | үзсэн | татсан
    mk STYLES: пристапено
    ko CSL: 접근된
    ko STYLES: 최종접속일 | 최종접속 | 최종 접속 | 접속일 | 접속일자 | 검색일 | 검색일자 | 확인일 | 열람일 |
        인용됨 | 검색됨
    ja CSL: 参照 | 引用
    ja STYLES: 閲覧日 | 閲覧 | アクセス日 | アクセス | 読み込み | 最終閲覧日 | 最終アクセス
    zh CSL: 见于 | 取读于
    zh STYLES: 访问日期 | 访问 | 訪問 | 訪問日期 | 检索日期 | 检索于 | 檢索日期 | 引用日期 | 读取于 | 撷取于
    id CSL: diakses
    id STYLES: diakses pada
    vi CSL: truy cập
    ar STYLES: تم الاطلاع
    he CSL: אוחזר
    lt CSL: žiūrėta | gauta
    lt STYLES: peržiūrėta | prieiga per internetą
    ar STYLES: تاريخ الاطلاع | تاريخ الوصول | تمت الزيارة | تاريخ الزيارة | اطلع عليه في | استرجع في | تاريخ الاسترجاع
    fa STYLES: دسترسی در | تاریخ دسترسی | بازیابی در | بازیابی شده در | تاریخ بازدید | مشاهده شده در
    he STYLES: נדלה | נצפה | גישה | תאריך גישה | אוחזר בתאריך | נדלה בתאריך
    th STYLES: สืบค้นเมื่อ | สืบค้นเมื่อวันที่ | สืบค้น | เข้าถึงเมื่อ | เข้าถึง | เข้าถึงเมื่อวันที่
    tr STYLES: son erişim | son erişim tarihi | erişildi | erişim zamanı | alındığı tarih
    vi STYLES: truy cập ngày | truy cập lần cuối | ngày truy cập | xem ngày
    el STYLES: πρόσβαση | ανακτήθηκε | ανακτήθηκε στις | προσπελάστηκε | τελευταία πρόσβαση | ημερομηνία πρόσβασης
    ka STYLES: ნანახია | ბოლო ნახვა | წვდომის თარიღი
    hy STYLES: հասանելի է | դիտված է | այցելություն
    hi STYLES: अभिगमन तिथि | पहुँच तिथि | देखा गया
    """
)
ARCHIVED = rows(
    """
    en STYLES: archived from the original on | archived from the original | archived on | archived
    de STYLES: archiviert vom original am
    fr STYLES: archivé de l'original le | archivé depuis l'original le | archivé sur
    es STYLES: archivado desde el original el | archivado
    it STYLES: archiviato dall'url originale il | archiviato
    pt STYLES: arquivado do original em | arquivado
    nl STYLES: gearchiveerd
    sv STYLES: arkiverad
    ru STYLES: архивировано из оригинала | архивировано
    uk STYLES: архівовано
    bg STYLES: архивирано
    zh STYLES: 原始内容存档于 | 原始內容存檔於 | 存档于 | 存檔於
    ja STYLES: オリジナルの | 時点におけるアーカイブ
    ko STYLES: 보관된 문서 | 원본 보존된 | 원본 문서에서
    """
)
ACCESSED_AFTER = rows(
    r"""
    ja STYLES: 閲覧 | 参照 | アクセス | 引用
    zh STYLES: 访问 | 檢索 | 检索
    ko STYLES: 에?\s?접속 | 에?\s?확인 | 에?\s?검색 | 에?\s?열람
    tr STYLES: tarihinde erişil
    mn STYLES: -д үзсэн | -д хандсан
    hi STYLES: को देखा | को पुनःप्राप्त
    he STYLES: \(?אוחזר
    """
)
"""What stands behind the day of access, as expressions."""
ARCHIVED_COPY = rows(
    """
    en STYLES: archived at | archived version | archived copy | archived copy at | archive | internet archive
    de STYLES: archiviert unter | archivkopie | archiviert
    fr STYLES: archivé à l'adresse | copie archivée | archivé
    es STYLES: archivado en | copia archivada
    pt STYLES: arquivado em
    it STYLES: archiviato in | copia archiviata
    ru STYLES: архивировано | архивная копия | архивировано по адресу
    zh STYLES: 存档于
    """
)
"""What stands before the address of an archived copy, in small letters."""
ARCHIVED_AFTER = rows(
    r"""
    ja STYLES: 時点におけるアーカイブ | に?オリジナル
    ko STYLES: 에 원본
    ru STYLES: 年?[)）]?\.?\s?\(?архивировано
    """
)
"""What stands behind the day of an archived copy, as expressions."""
AVAILABLE = rows(
    """
    en CSL: available at | online | internet | from | at
    en STYLES: available from | available online at | available online | available | url | source
    ru STYLES: доступ | режим доступа | доступно | электронный ресурс
    de CSL: verfügbar unter
    de STYLES: online unter | verfügbar | unter
    fr CSL: disponible sur | en ligne
    fr STYLES: disponible à | disponible en | disponible
    es CSL: en línea
    it STYLES: disponibile | in linea
    pt CSL: disponível em | em linha
    zh CSL: 从
    zh STYLES: 出处 | 来自
    ja CSL: から | 入手先
    ko STYLES: 에서
    lt CSL: adresas
    lt STYLES: prieiga
    ar STYLES: متاح على | متوفر على | متاح في | الرابط | استرجع من
    fa STYLES: بازیابی از | قابل دسترس در | قابل دسترسی در | بازیابی شده از | برگرفته از
    he STYLES: זמין ב | נדלה מ | אוחזר מתוך
    th STYLES: สืบค้นจาก | เข้าถึงได้จาก | แหล่งที่มา | ได้จาก
    tr STYLES: erişim adresi | alındığı adres
    vi STYLES: truy cập tại | truy cập từ | có tại | nguồn
    el STYLES: διαθέσιμο στο | διαθέσιμο | ανακτήθηκε από
    ka STYLES: ხელმისაწვდომია
    hi STYLES: उपलब्ध
    """
)
