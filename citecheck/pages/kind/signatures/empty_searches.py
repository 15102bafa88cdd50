"""Searches that found nothing: a site's answer, under 200, to an address that names nothing any more."""

from __future__ import annotations

from citecheck.pages.kind.signatures.signature import Pattern

TITLES = (  # a whole title, a part of one, or the first heading of a page that lists what was found
    Pattern(r"(?:advanced |site |catalogue |catalog |library )?search(?: results?)?(?: (?:for|of|in) .{0,80})?|(?:your )?results?(?: (?:of|for) (?:your |the )?search.{0,60})?|you searched for .{1,80}", "English", "common knowledge"),
    Pattern(r"(?:such|such-)?(?:ergebniss?e?|suchergebniss?e?|suche|trefferliste)(?: (?:für|nach) .{1,60})?|(?:résultats?(?: de (?:la |votre )?recherche)?|recherche)(?: (?:pour|de) .{1,60})?|"
     r"(?:resultados?(?: de (?:la |tu |su )?búsqueda| d[ae] (?:pesquisa|busca))?|búsqueda|buscar|buscador|pesquisa|busca|procurar)(?: (?:de|para|por) .{1,60})?|(?:risultati(?: della)? ricerca|ricerca|cerca)(?: .{1,60})?|"
     r"zoek(?:resultaten|en)(?: .{1,60})?|(?:søge|søke|sök)(?:resultat(?:er)?)?|søg|søk|sök|haku(?:tulokset)?|(?:wyniki )?wyszukiwani[ae]|wyniki|(?:výsledky )?(?:vyhledávání|hledání|vyhľadávania)|keresés(?:i eredmények)?|"
     r"rezultate(?:le)?(?: căutării| de căutare)?|căutare|(?:rezultati )?pretrag[ea]|αναζήτηση|αποτελέσματα(?: αναζήτησης)?", "European languages", "common knowledge"),
    Pattern(r"(?:результаты )?поиска?(?: по .{1,60})?|(?:результати )?пошуку?|хайлт(?:ын үр дүн)?|arama(?: sonuçları)?|(?:kết quả )?tìm kiếm|(?:hasil )?(?:pencarian|carian)|(?:نتائج )?البحث|(?:نتایج )?جستجو|(?:תוצאות )?חיפוש|(?:ผล)?การค้นหา", "other languages", "common knowledge"),
    Pattern(r"(?:통합 ?)?검색(?: ?결과)?|検索(?:結果)?(?:一覧)?|(?:搜索|搜寻|检索|檢索|搜尋|查询)(?:结果|結果)?", "Korean, Japanese, Chinese", "common knowledge"),
)  # fmt: skip

NOTHING = (  # a sentence, or a heading that says so alone
    Pattern(r"\b(?:no|0|zero) (?:(?:search |matching |such )?(?:results?|matches|hits|records|entries|documents|items|articles|posts|publications|titles))(?: (?:were |was |have been )?(?:found|returned|available|match(?:ed|ing)?|to (?:show|display)))|"
     r"(?:search|query) (?:.{1,80} )?(?:did not|didn't|does not|returned|yielded|produced|found) (?:match|return|find|yield|produce|no|nothing|any|0)\b|(?:found|there (?:are|were)) (?:no|0) (?:results?|matches|hits|records|documents)|nothing (?:was )?(?:found|matched)|"
     r"we (?:could not|couldn't|did not|didn't) find (?:any(?:thing| results?| matches| records)|what you)|no results(?: for .{1,80})?\.?$", "English", "common knowledge"),
    Pattern(r"keine? (?:passenden? )?(?:treffer|ergebniss?e?|einträge|datensätze|resultate)|(?:ergab|lieferte|brachte) (?:leider )?(?:keine|0)|nichts gefunden|(?:aucune?|0) (?:résultats?|notices?|documents?|enregistrements?|réponses?)|(?:pas|rien) (?:été )?trouvé|"
     r"(?:ning[uú]n|sin|0|no (?:se (?:han )?|hay |hubo )?(?:encontr(?:aron|ado|ó)|obtuvieron|produjo)?) ?(?:resultados?|registros|coincidencias|documentos)|(?:nenhum|sem|0) (?:resultados?|registros?|registos?|documentos?)|não (?:foram|foi|há|encontr).{0,30}(?:resultado|registro)|"
     r"(?:nessun|0|nessuna) (?:risultat[oi]|documento|corrispondenza)|geen (?:resultaten|treffers|documenten)|niets gevonden|(?:ingen|inga) (?:resultater?|treff(?:ar)?|søgeresultater|dokument)|ei (?:hakutuloksia|tuloksia|osumia)|"
     r"(?:brak|nie znaleziono) (?:wyników|rekordów|żadnych|dokumentów)|nic nie znaleziono|(?:žádné|nebyly nalezeny|žiadne) .{0,20}(?:výsledky|záznamy)|nincs (?:találat|eredmény)|nu (?:au fost găsite|s-au găsit|există) rezultate|nema rezultata|δεν βρέθηκαν", "European languages", "common knowledge"),
    Pattern(r"(?:ничего|результатов|документов|записей|совпадений) не (?:найдено|обнаружено|нашлось)|не дал результатов|нічого не знайдено|(?:илэрц|үр дүн|мэдээлэл) олдсонгүй|sonuç (?:bulunamadı|yok)|không (?:tìm thấy|có) kết quả|"
     r"tidak (?:ada|ditemukan|menemukan) (?:hasil|data)|(?:لا توجد|لم يتم العثور على) (?:أي )?نتائج|(?:نتیجه‌?ای|موردی) (?:یافت|پیدا) نشد|לא נמצאו תוצאות|ไม่พบ(?:ผล|ข้อมูล)", "other languages", "common knowledge"),
    Pattern(r"(?:검색(?:된)? ?)?(?:결과|자료|게시물|문서)(?:가|이)? ?(?:없습니다|없음|존재하지)|(?:結果|記事|データ|情報|資料|検索結果|ページ)(?:は|が)(?:見つかりません|ありません|0件|存在しません)|0 ?件|(?:没有|沒有|未)(?:找到|检索到|搜索到|查到|符合).{0,16}|(?:暂无|暫無|无|無)(?:搜索|相关|相關|检索)?(?:结果|結果|数据|內容|内容)", "Korean, Japanese, Chinese", "common knowledge"),
)  # fmt: skip
