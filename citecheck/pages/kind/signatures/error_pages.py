"""Pages that say *not found* or *removed* whatever their status: titles and sentences in many languages."""

from __future__ import annotations

from citecheck.pages.kind.signatures.signature import Mark, Pattern

TITLES = (  # a whole title, or a whole part of one beside the site's name
    Pattern(r"404 (?:page|seite|pagina|página|страница|페이지|ページ|页面)|(?:error |http )?404(?: error)?(?:[ !.:,|–—-]+(?:page |file |object |content |article )?(?:is )?(?:not found|error|missing|no encontrad[oa]|non trouvée?|"
     r"nicht gefunden|not here).{0,20})?", "404", "RFC 9110 §15.5.5"),
    Pattern(r"(?:error|http(?: status)?) ?(?:code )?:? ?404(?: ?[-–—:|(!.,].{0,40})?", "Tomcat, Google", "common knowledge"),
    Pattern(r"(?:the |this |that |your |requested )*(?:page|file|document|article|content|resource|story|url|post|item|video|site|blog|account|user|profile|product|topic|thread|document|record|link|address)"
     r"(?: (?:you (?:requested|were looking for|are looking for)|requested))?"
     r" (?:(?:was|is|could|can|does|has|can't|cannot|couldn't|doesn't|isn't|wasn't) ?)?(?:not )?(?:be )?(?:been )?"
     r"(?:found|exist|available|unavailable|removed|deleted|missing|(?:no longer )(?:available|exists?|here|active))(?: (?:right now|anymore|any more|at (?:this|the) (?:time|moment)|here))?(?: \(?(?:404|error)\)?)?[.!]?", "English", "common knowledge"),
    Pattern(r"no such (?:page|file|document|article|content|resource|story|post|item|record|entry|user|thread|topic|question|issue|object|doi|handle)[.!]?|(?:doi|handle|identifier|ark|urn|object|entry|question|answer|thread|user|job|event|listing|dataset|paper|thesis|abstract|issue|chapter|result)s? not found[.!]?|"
     r"(?:unknown|invalid|non-?existent|bad|wrong|malformed) (?:article|page|document|record|item|parameters?|request|(?:\w+ )?(?:id|identifier|number)|handle|doi|entry|object|link|url)(?: .{0,20})?|uh[- ]oh|nothing (?:to see )?here|(?:this )?(?:user|account|author|profile) (?:is )?(?:suspended|under investigation.{0,80}|deleted|not found)", "English", "common knowledge"),
    Pattern(r"(?:page|file|content|article|story|post|video|site)[ -]not[ -]found.{0,20}|not found[.!]?", "English", "common knowledge"),
    Pattern(r"(?:oops|whoops|uh[- ]oh|sorry|ooops|hmm)[!,.… -]{1,5}.{0,60}(?:not found|can(?:'|no)t (?:be found|find)|doesn't exist|does not exist|"
     r"isn't (?:available|here)|no longer|went wrong|missing|gone|404).{0,30}", "English", "common knowledge"),
    Pattern(r"(?:we )?(?:can't|cannot|couldn't|could not|can not) find (?:that|this|the) (?:page|article|content|file).{0,40}", "English", "common knowledge"),
    Pattern(r"nothing (?:was )?found(?: (?:here|for .{1,60}))?|no (?:page|article|results?|such page) found", "WordPress", "common knowledge"),
    Pattern(r"the page you (?:were|are) looking for (?:doesn't|does not|could not|couldn't|can't|cannot).{0,60}", "Rails", "common knowledge"),
    Pattern(r"(?:broken|dead|bad|invalid) (?:link|url)|page (?:expired|removed|deleted|missing|error|unavailable)|lost\?", "English", "common knowledge"),
    Pattern(r"(?:this )?(?:account|site|website|web ?page|page|blog|channel|profile|store|shop) (?:has been |is |was |currently )*(?:suspended|deactivated|disabled|"
     r"removed|deleted|closed|terminated|unavailable).{0,20}", "cPanel and others", "common knowledge"),
    Pattern(r"(?:item|record|document|article) (?:withdrawn|removed|deleted).{0,20}", "repositories", "common knowledge"),
    Pattern(r"(?:error )?410(?:[ :|–-]+gone)?", "410", "RFC 9110 §15.5.11"),
    Pattern(r"(?:an )?(?:unexpected )?(?:error|problem)(?: has)?(?: occurred| page)?[.!]?|something went wrong[.!]?|fatal error.{0,40}", "English", "common knowledge"),
    Pattern(r"(?:die |diese |ihre )?(?:angeforderte |gewünschte |gesuchte )?(?:seite|datei|artikel|beitrag|inhalt|dokument|eintrag|produkt|thema)(?: (?:konnte|wurde|ist|existiert|kann))?"
     r"(?: leider)? (?:nicht (?:mehr )?(?:gefunden|vorhanden|verfügbar|da)|nicht|gelöscht|entfernt)(?: werden)?.{0,20}|nicht gefunden|fehler 404(?: ?[-–—:|(!.,].{0,40})?|fehlerseite|"
     r"fehler(?:seite| aufgetreten)?|(?:404[ :–-]*)?seite existiert nicht.{0,20}", "German", "common knowledge"),
    Pattern(r"(?:la |cette |votre )?(?:page|fichier|article|contenu|document)(?: (?:demandée?|recherchée?|que vous.{1,40}))? (?:est |n'a |n'est |n'existe |n’existe )*"
     r"(?:introuvable|inexistante?|non[- ]trouvée?|pas (?:été )?(?:trouvée?|disponible)|indisponible|supprimée?|pas|plus(?: disponible)?).{0,20}|erreur 404(?: ?[-–—:|(!.,].{0,40})?|introuvable|"
     r"page d'erreur|oups.{0,60}", "French", "common knowledge"),
    Pattern(r"(?:la |esta )?(?:página|artículo|contenido|archivo|documento)(?: (?:solicitad[oa]|que (?:buscas?|busca usted)))? ?(?:no (?:ha sido |fue |se (?:ha |pudo )?)?"
     r"(?:encontrad[oa]|encuentra|existe|encontrar|disponible|está disponible)|inexistente|eliminad[oa]).{0,20}|no encontrad[oa]|error 404(?: ?[-–—:|(!.,].{0,40})?|"
     r"no (?:se )?(?:encontramos|hemos encontrado|encontró) (?:la|esta) página.{0,20}", "Spanish", "common knowledge"),
    Pattern(r"(?:a |esta )?(?:página|artigo|conteúdo|arquivo|ficheiro|matéria)(?: (?:solicitad[oa]|que (?:procura|você procura)))? ?(?:não (?:foi )?(?:encontrad[oa]|existe|"
     r"está disponível|localizad[oa])|inexistente|removid[oa]|indisponível).{0,20}|não encontrad[oa]|erro 404(?: ?[-–—:|(!.,].{0,40})?", "Portuguese", "common knowledge"),
    Pattern(r"(?:la |questa )?(?:pagina|articolo|contenuto|risorsa|file)(?: (?:richiest[oa]|cercat[oa]|che (?:cerchi|stai cercando)))? ?(?:non (?:è stat[oa] |è )?(?:trovat[oa]|esiste|"
     r"disponibile|presente)|inesistente|rimoss[oa]).{0,20}|non trovat[oa]|errore 404(?: ?[-–—:|(!.,].{0,40})?", "Italian", "common knowledge"),
    Pattern(r"(?:de |deze )?(?:pagina|artikel|bestand)(?: (?:is|werd|kan|kon|bestaat))? (?:helaas )?niet (?:meer )?(?:gevonden|beschikbaar|worden gevonden|bestaan|gevonden worden)?.{0,20}|niet gevonden|foutpagina|"
     r"(?:siden|sidan|artikeln|artiklen)(?: (?:blev|kunne|kan|finns|hittades|ble|ikke|kunde))* (?:ikke|inte|ej|kunne ikke) ?(?:findes|fundet|funnet|funnen|finnas|hittas|längre)?.{0,20}|"
     r"sivua ei löy(?:dy|tynyt).{0,20}", "Dutch, Danish, Swedish, Norwegian, Finnish", "common knowledge"),
    Pattern(r"(?:nie (?:znaleziono|ma takiej)|błąd 404|brak).{0,10}(?:strony|stron|artykułu)?.{0,20}|strona (?:nie (?:została (?:znaleziona|odnaleziona)|istnieje)|o podanym adresie nie istnieje).{0,20}|nie znaleziono|"
     r"(?:stránka|článek|článok)(?: (?:nebyla|nebola|nenalezena|neexistuje|nenájdená))? ?(?:nenalezena|nalezena|nájdená|neexistuje|nenájdená)?|stránka (?:neexistuje|nenalezena|nenájdená).{0,20}|"
     r"(?:az |a )?(?:keresett |kért )?oldal nem (?:található|létezik).{0,20}|pagina nu (?:a fost găsită|există|poate fi găsită).{0,20}|stranica (?:nije pronađena|ne postoji).{0,20}|"
     r"η σελίδα δεν (?:βρέθηκε|υπάρχει).{0,20}", "Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Greek", "common knowledge"),
    Pattern(r"(?:запрашиваемая |такая |данная |эта )?(?:страница|страницы|статья|материал|файл|запись|новость)(?: не)? (?:не )?(?:найден[аоы]?|существует|удал[её]н[аоы]?|доступ[енна]{1,3}|отсутствует)(?: \(?404\)?)?.{0,20}|"
     r"ошибка 404(?: ?[-–—:|(!.,].{0,40})?|не найден[ао]|(?:такой )?страницы (?:не существует|нет).{0,20}|сторінк[ау] не (?:знайден[оа]|існує).{0,20}|страницата не (?:е намерена|съществува).{0,20}|"
     r"ошибка(?: сервера)?", "Russian, Ukrainian, Bulgarian", "common knowledge"),
    Pattern(r"(?:хуудас|мэдээ|нийтлэл|мэдээлэл)(?: олдсонгүй| олдсонгуй| байхгүй(?: байна)?| устгагдсан).{0,20}|алдаа 404|олдсонгүй|уучлаарай.{0,60}(?:олдсонгүй|байхгүй).{0,20}", "Mongolian", "common knowledge"),
    Pattern(r"(?:aradığınız |istediğiniz )?(?:sayfa|içerik|haber|makale)(?: (?:bulunamadı|mevcut değil|kaldırıl(?:dı|mış)|yok|bulunamıyor)).{0,20}|hata 404|404 hatası|bulunamadı|səhifə tapılmadı.{0,20}", "Turkish, Azerbaijani", "common knowledge"),
    Pattern(r"(?:요청하신 |찾으시는 |해당 )?(?:페이지|기사|게시물|게시글|문서|콘텐츠|글|뉴스|자료)(?:를|을|가|이|은|는)? ?(?:찾을 수 (?:없습니다|없음|없어요)|존재하지 않(?:습니다|는.{0,10})|없습니다|삭제(?:되었습니다|된.{0,10})|"
     r"없음|사라졌.{0,10}).{0,20}|(?:존재하지 않는|찾을 수 없는|없는|삭제된|잘못된) (?:페이지|기사|게시물|게시글|주소|접근|문서).{0,20}|(?:페이지 |접속 )?오류(?: ?(?:안내|페이지|발생|404))?|에러 ?페이지|404 ?(?:에러|오류)", "Korean", "common knowledge"),
    Pattern(r"(?:お探しの|指定された|ご指定の|該当(?:する)?|この)?(?:の)?(?:ページ|記事|ファイル|コンテンツ|url)(?:は|が)?、?(?:見つかりません|みつかりません|見つかりませんでした|存在しません|ありません|削除されました|"
     r"表示できません|ございません|掲載を終了).{0,30}|(?:お探しの|指定された)ページ.{0,30}|(?:404|システム)?エラー(?:ページ|画面)?|ページが見つからない|存在しない(?:ページ|記事|url)(?:です)?|掲載(?:期間)?(?:は|を)?終了.{0,20}|"
     r"記事(?:の公開|の掲載).{0,6}終了.{0,20}", "Japanese", "common knowledge"),
    Pattern(r"(?:(?:抱歉|对不起|很抱歉)[，,！! ]{0,2})?(?:您(?:要)?访问的|您请求的|你访问的|您所访问的|您查看的|该|此)?(?:的)?(?:页面|网页|文章|内容|文件|新闻|帖子)(?:未找到|不存在|找不到|没有找到|已(?:被)?删除|已(?:经)?(?:不存在|失效|下线)|不见了|无法(?:找到|访问)|出错).{0,20}|"
     r"(?:找不到|未找到|没有找到)(?:该|此|您.{0,8})?(?:页面|网页|文章|内容|指定).{0,20}|(?:頁面|網頁|文章)(?:不存在|未找到|找不到|已(?:被)?刪除|已不存在|不見了).{0,20}|(?:找不到|沒有找到)(?:此|該|您.{0,8})?(?:頁面|網頁|文章).{0,20}|"
     r"(?:404|系统)?(?:错误|錯誤)(?:页面|提示|頁面)?|出错(?:了|啦)?|提示信息|(?:您|你)访问的页面.{0,20}|(?:该|此)内容已被(?:发布者|作者)删除", "Chinese", "common knowledge"),
    Pattern(r"(?:الصفحة|المقال|المحتوى|الملف)(?: (?:المطلوبة?|التي تبحث عنها))? ?(?:غير (?:موجودة?|متوفرة?|متاحة?)|لم يتم العثور عليها?|محذوفة?).{0,20}|لم يتم العثور على الصفحة.{0,20}|خطأ 404.{0,20}|"
     r"(?:صفحه|مطلب)(?: مورد نظر)?(?: شما)? (?:یافت نشد|پیدا نشد|وجود ندارد).{0,20}|הדף (?:לא נמצא|המבוקש.{0,20}|אינו קיים).{0,20}|העמוד לא נמצא.{0,20}", "Arabic, Persian, Hebrew", "common knowledge"),
    Pattern(r"(?:không tìm thấy|không tồn tại)(?: trang| bài viết)?.{0,20}|trang (?:bạn tìm |này |web )?(?:không tồn tại|không tìm thấy|không có).{0,20}|lỗi 404.{0,20}|"
     r"halaman (?:tidak ditemukan|tidak tersedia|yang anda cari.{0,30}).{0,20}|ไม่พบหน้า.{0,30}|पृष्ठ नहीं मिला.{0,20}|पेज नहीं मिला.{0,20}|laman tidak (?:ditemui|dijumpai).{0,20}",
     "Vietnamese, Indonesian, Thai, Hindi, Malay", "common knowledge"),
)  # fmt: skip

PASSING_TITLES = (  # of faults that pass, whatever their status: a whole title or a part of one
    Pattern(r"(?:error )?50[0234]\b(?:[ :|–-]+(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out))?.{0,20}|"
     r"internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|application error|server error.{0,20}",
     "5xx", "RFC 9110 §15.6"),
    Pattern(r"(?:error ?[:–—-] ?)?(?:too many|maximum number of|no more|no free) (?:concurrent |simultaneous |active |open )?(?:sessions?|users|readers|connections|licen[sc]es|logins)(?: .{1,60})?|"
     r"(?:session|user|connection|licen[sc]e|concurren(?:t|cy)(?: user)?) limit (?:reached|exceeded).{0,40}|(?:server|system|service) (?:is )?(?:too )?(?:busy|overloaded).{0,30}", "publishers' platforms", "github.com/zotero/translators/pull/2235"),
    Pattern(r"error establishing a database connection|database (?:connection )?error|runtime error", "WordPress and others", "common knowledge"),
    Pattern(r"(?:website |site |system |we )?(?:is |are )?(?:currently )?(?:down for|under|undergoing) (?:scheduled |planned )?maintenance|(?:site|website|scheduled|planned) maintenance|maintenance (?:mode|break)|we'll be (?:right )?back.{0,30}|be right back.{0,20}", "English", "common knowledge"),
    Pattern(r"wartung(?:sarbeiten|smodus)?.{0,30}|(?:site |page )?en (?:cours de )?maintenance.{0,20}|maintenance (?:en cours|du site).{0,20}|(?:sitio |página )?en mantenimiento.{0,20}|"
     r"(?:site |página )?em manutenção.{0,20}|(?:sito |pagina )?in manutenzione.{0,20}|(?:website )?in onderhoud.{0,20}|przerwa techniczna.{0,20}|prace konserwacyjne.{0,20}|bakım (?:çalışması|modu).{0,20}", "European languages", "common knowledge"),
    Pattern(r"(?:на сайте )?(?:ведутся |проводятся )?(?:технические|профилактические) работы.{0,30}|сайт (?:временно недоступен|на обслуживании).{0,20}|техническ(?:ое обслуживание|ий перерыв).{0,20}", "Russian", "common knowledge"),
    Pattern(r"(?:시스템|서비스|서버|홈페이지|사이트|정기|긴급|현재)?(?: ?(?:시스템|서비스|서버|정기|긴급))? ?점검(?: ?(?:중|안내|작업|공지))?(?:입니다)?.{0,10}|서비스 ?(?:일시 ?)?(?:중단|중지).{0,12}|일시적인 (?:오류|장애).{0,20}", "Korean", "common knowledge"),
    Pattern(r"(?:ただいま|現在|システム|サーバー?|緊急|定期){0,2}メンテナンス(?:中|のお知らせ|について)?.{0,16}|(?:网站|系统|服务器?|系統|網站)(?:正在)?(?:维护|維護|升级|升級)中?.{0,16}", "Japanese, Chinese", "common knowledge"),
)  # fmt: skip

PASSING_SENTENCES = (  # in the text of pages that hardly have any
    Pattern(r"(?:undergoing|performing|down for|closed for|under) (?:some |scheduled |planned |routine |essential )?maintenance|temporarily (?:down|offline|out of service|unavailable)", "English", "common knowledge"),
    Pattern(r"fatal error: (?:uncaught|allowed memory|maximum execution|call to)|parse error: syntax error|uncaught (?:pdo)?exception", "PHP", "common knowledge"),
    Pattern(r"(?:could|can) ?not connect to (?:the )?(?:database|mysql|local mysql)|(?:mysqli?|pdo)_?connect\(\)|too many (?:database )?connections", "PHP", "common knowledge"),
    Pattern(r"점검 ?(?:중입니다|중이오니|을 (?:실시|진행))|メンテナンス(?:中です|を(?:実施|行))|(?:系统|网站|服务器)(?:正在)?(?:维护|升级)", "Korean, Japanese, Chinese", "common knowledge"),
)  # fmt: skip

ADDRESSES = (  # of the answer to a request for another address
    Pattern(r"/(?:[a-z]{2}/)?(?:errors?/|error_?pages?/|common/)?(?:404|410|error-?404|err-?404|404-?error|404-?page|not[-_]?found|page[-_]?not[-_]?found|"
     r"error[-_]?page|error|errors|oops|nopage|no[-_]?page)(?:\.\w{2,5})?/?(?:\?|$)", "an error page", "common knowledge"),
    Pattern(r"[?&](?:error|err|status|code|e)=(?:404|410|not_?found)\b", "an error page", "common knowledge"),
)  # fmt: skip

SENTENCES = (  # in the text of pages that hardly have any
    Pattern(r"(?:page|file|document|article|content|resource|post|story|url|item|address) (?:that )?(?:you (?:requested|are looking for|were looking for|have requested|tried to reach)|requested)"
     r".{0,40}(?:not (?:be )?(?:found|exist|available)|no longer|removed|moved|doesn't exist|couldn't|can't|cannot|deleted)", "English", "common knowledge"),
    Pattern(r"(?:this |the )(?:page|article|content|post|story|video|document|item|link|account) (?:has been|was|is|you are looking for is) (?:permanently )?(?:removed|deleted|not available|unavailable|no longer available|not found|expired|suspended)", "English", "common knowledge"),
    Pattern(r"(?:requested url|page|file|directory|resource) (?:.{1,200} )?(?:was|could) not (?:be )?found on this server", "Apache", "common knowledge"),
    Pattern(r"we (?:can't|cannot|couldn't|could not) find (?:the|that|this|any) (?:page|article|content|file|record|item|document)", "English", "common knowledge"),
    Pattern(r"(?:this |the )?(?:article|page|story|post|link|offer|notice|job) (?:has|is) (?:now )?expired", "English", "common knowledge"),
    Pattern(r"\bno such (?:page|article|document|record|file|item|entry|story|post)\b|(?:item|record|article|document) (?:you are trying to access )?has been (?:withdrawn|deleted|removed)", "English", "common knowledge"),
    Pattern(r"(?:authors?|owners?) (?:has|have) deleted this (?:site|blog|story|post|page)|has not archived that url|(?:your )?session (?:has )?(?:expired|timed out)", "English", "common knowledge"),
    Pattern(r"(?:언론사|작성자|게시자|블로거).{0,10}삭제했거나|(?:삭제했거나|변경된|비공개(?:된)?) (?:기사|글|게시물)입니다", "Korean", "common knowledge"),
    Pattern(r"(?:page|article|content) (?:does not|doesn't|no longer) exists?", "English", "common knowledge"),
    Pattern(r"(?:seite|artikel|beitrag|datei|inhalt).{0,40} (?:nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden|existier)|existiert nicht|wurde (?:gelöscht|entfernt))", "German", "common knowledge"),
    Pattern(r"(?:page|article|contenu).{0,40} (?:n'existe (?:pas|plus)|introuvable|n'est (?:pas|plus) disponible|n'a pas été trouvée?|a été supprimée?)", "French", "common knowledge"),
    Pattern(r"(?:página|artículo|contenido|nota).{0,40} (?:no (?:existe|está disponible|se (?:ha )?encontr|fue encontrad)|ha sido (?:eliminad|removid|borrad))", "Spanish", "common knowledge"),
    Pattern(r"(?:página|artigo|conteúdo|matéria).{0,40} (?:não (?:existe|está disponível|foi encontrad|encontrad)|foi removid)", "Portuguese", "common knowledge"),
    Pattern(r"(?:pagina|articolo|contenuto).{0,40} (?:non (?:esiste|è (?:stat[oa] )?(?:disponibile|trovat)|trovat)|è stat[oa] (?:rimoss|cancellat|eliminat))", "Italian", "common knowledge"),
    Pattern(r"(?:страниц|стать|материал|новост|запис).{0,40}(?:не (?:найден|существует)|удал[её]н|больше не (?:существует|доступ))", "Russian", "common knowledge"),
    Pattern(r"(?:хуудас|мэдээ|нийтлэл).{0,40}(?:олдсонгүй|байхгүй|устгагдсан)", "Mongolian", "common knowledge"),
    Pattern(r"(?:페이지|기사|게시물|게시글|문서|콘텐츠|자료|글).{0,20}(?:찾을 수 없|존재하지 않|삭제되었|삭제된|없습니다)|(?:삭제|존재하지 않|없는|종료).{0,6}(?:된|는|은)? ?(?:페이지|기사|게시물|게시글|글|문서|주소|콘텐츠)(?:입니다|이거나|예요)", "Korean", "common knowledge"),
    Pattern(r"(?:ページ|記事|ファイル).{0,12}(?:存在しないか|掲載(?:期間)?(?:が|を)?終了)|掲載期間(?:が|は)(?:終了|過ぎ)", "Japanese", "common knowledge"),
    Pattern(r"(?:ページ|記事|ファイル).{0,20}(?:見つかりません|みつかりません|存在しません|削除され|ございません|終了しました|ありません)", "Japanese", "common knowledge"),
    Pattern(r"(?:页面|网页|文章|内容|信息|新闻|文件|帖子).{0,12}(?:不存在|找不到|未找到|已(?:被)?删除|已(?:经)?失效|已下线|不见了|没有找到)|(?:頁面|網頁|文章|內容).{0,12}(?:不存在|找不到|已(?:被)?刪除|已失效|未找到)", "Chinese", "common knowledge"),
    Pattern(r"(?:sayfa|içerik|haber).{0,30}(?:bulunamadı|mevcut değil|kaldırıl|silin)", "Turkish", "common knowledge"),
    Pattern(r"(?:trang|bài viết).{0,30}(?:không tồn tại|không tìm thấy|đã bị xóa)", "Vietnamese", "common knowledge"),
    Pattern(r"(?:الصفحة|المقال|المحتوى).{0,40}(?:غير (?:موجود|متوفر|متاح)|لم يتم العثور|حذف)", "Arabic", "common knowledge"),
    Pattern(r"(?:strona|artykuł).{0,40}(?:nie (?:istnieje|została znaleziona|jest dostępn)|został[ao]? usunięt)", "Polish", "common knowledge"),
    Pattern(r"(?:pagina|artikel).{0,40}(?:bestaat niet|niet (?:meer )?(?:gevonden|beschikbaar)|is verwijderd)", "Dutch", "common knowledge"),
)  # fmt: skip

PLAYER_MARKS = (  # in the script of a page that names no film: it is gone, for everybody; a log-in has other words
    Mark('"playabilitystatus":{"status":"error"', "YouTube", "github.com/yt-dlp/yt-dlp, its extractor of YouTube"),
)
