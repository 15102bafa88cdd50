"""Names of the months and seasons in some sixty languages, for reading dates wherever they stand.

One row has the twelve months of a language, spellings parted by commas, lower case, no final full stop. A word that
means two months in two languages is left to the language that is listed first (Polish and Czech *listopad* is
November; the Croatian October is spelt so too).
"""

from __future__ import annotations

from citecheck.vocabulary.rows import numbered, rows

MONTHS = rows(
    """
    en CLDR: january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug |
        september, sep | october, oct | november, nov | december, dec
    de CLDR: januar, jan | februar, feb | märz, mär | april, apr | mai | juni, jun | juli, jul | august, aug |
        september, sept, sep | oktober, okt | november, nov | dezember, dez
    fr CLDR: janvier, janv | février, févr | mars | avril, avr | mai | juin | juillet, juil | août | septembre,
        sept | octobre, oct | novembre, nov | décembre, déc
    es CLDR: enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto,
        ago | septiembre, sept | octubre, oct | noviembre, nov | diciembre, dic
    it CLDR: gennaio, gen | febbraio, feb | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug |
        agosto, ago | settembre, set | ottobre, ott | novembre, nov | dicembre, dic
    pt CLDR: janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul |
        agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
    nl CLDR: januari, jan | februari, feb | maart, mrt | april, apr | mei | juni, jun | juli, jul | augustus, aug
        | september, sep | oktober, okt | november, nov | december, dec
    sv CLDR: januari, jan | februari, feb | mars | april, apr | maj | juni | juli | augusti, aug | september, sep
        | oktober, okt | november, nov | december, dec
    da CLDR: januar, jan | februar, feb | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug |
        september, sep | oktober, okt | november, nov | december, dec
    nb CLDR: januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug |
        september, sep | oktober, okt | november, nov | desember, des
    fi CLDR: tammikuuta, tammi, tammikuu | helmikuuta, helmi, helmikuu | maaliskuuta, maalis, maaliskuu |
        huhtikuuta, huhti, huhtikuu | toukokuuta, touko, toukokuu | kesäkuuta, kesä, kesäkuu | heinäkuuta, heinä,
        heinäkuu | elokuuta, elo, elokuu | syyskuuta, syys, syyskuu | lokakuuta, loka, lokakuu | marraskuuta,
        marras, marraskuu | joulukuuta, joulu, joulukuu
    is CLDR: janúar, jan | febrúar, feb | mars, mar | apríl, apr | maí | júní, jún | júlí, júl | ágúst, ágú |
        september, sep | október, okt | nóvember, nóv | desember, des
    et CLDR: jaanuar, jaan | veebruar, veebr | märts | aprill, apr | mai | juuni | juuli | august, aug |
        september, sept | oktoober, okt | november, nov | detsember, dets
    lv CLDR: janvāris, janv | februāris, febr | marts | aprīlis, apr | maijs | jūnijs, jūn | jūlijs, jūl |
        augusts, aug | septembris, sept | oktobris, okt | novembris, nov | decembris, dec
    lt CLDR: sausio, saus, sausis | vasario, vas, vasaris | kovo, kov, kovas | balandžio, bal, balandis | gegužės,
        geg, gegužė | birželio, birž, birželis | liepos, liep, liepa | rugpjūčio, rugp, rugpjūtis | rugsėjo, rugs,
        rugsėjis | spalio, spal, spalis | lapkričio, lapkr, lapkritis | gruodžio, gruod, gruodis
    pl CLDR: stycznia, sty, styczeń | lutego, lut, luty | marca, mar, marzec | kwietnia, kwi, kwiecień | maja, maj
        | czerwca, cze, czerwiec | lipca, lip, lipiec | sierpnia, sie, sierpień | września, wrz, wrzesień |
        października, paź, październik | listopada, lis, listopad | grudnia, gru, grudzień
    cs CLDR: ledna, led, leden | února, úno, únor | března, bře, březen | dubna, dub, duben | května, kvě, květen
        | června, čvn, červen | července, čvc, červenec | srpna, srp, srpen | září, zář | října, říj, říjen |
        listopadu, lis, listopad | prosince, pro, prosinec
    sk CLDR: januára, jan, január | februára, feb, február | marca, mar, marec | apríla, apr, apríl | mája, máj |
        júna, jún | júla, júl | augusta, aug, august | septembra, sep, september | októbra, okt, október |
        novembra, nov, november | decembra, dec, december
    sl CLDR: januar, jan | februar, feb | marec, mar | april, apr | maj | junij, jun | julij, jul | avgust, avg |
        september, sep | oktober, okt | november, nov | december, dec
    hr CLDR: siječnja, sij, siječanj | veljače, velj, veljača | ožujka, ožu, ožujak | travnja, tra, travanj |
        svibnja, svi, svibanj | lipnja, lip, lipanj | srpnja, srp, srpanj | kolovoza, kol, kolovoz | rujna, ruj,
        rujan | listopada, lis, listopad | studenoga, stu, studeni | prosinca, pro, prosinac
    bs CLDR: januar, jan | februar, feb | mart, mar | april, apr | maj | juni, jun | juli, jul | august, aug |
        septembar, sep | oktobar, okt | novembar, nov | decembar, dec
    sr CLDR: јануар, јан | фебруар, феб | март, мар | април, апр | мај | јун | јул | август, авг | септембар, сеп
        | октобар, окт | новембар, нов | децембар, дец
    sr CLDR: januar, jan | februar, feb | mart, mar | april, apr | maj | jun | jul | avgust, avg | septembar, sep
        | oktobar, okt | novembar, nov | decembar, dec
    bg CLDR: януари, яну | февруари, фев | март | април, апр | май | юни | юли | август, авг | септември, сеп |
        октомври, окт | ноември, ное | декември, дек
    mk CLDR: јануари, јан | февруари, фев | март, мар | април, апр | мај | јуни, јун | јули, јул | август, авг |
        септември, сеп | октомври, окт | ноември, ное | декември, дек
    ru CLDR: января, янв, январь | февраля, февр, февраль | марта, мар, март | апреля, апр, апрель | мая, май |
        июня, июн, июнь | июля, июл, июль | августа, авг, август | сентября, сент, сентябрь | октября, окт,
        октябрь | ноября, нояб, ноябрь | декабря, дек, декабрь
    uk CLDR: січня, січ, січень | лютого, лют, лютий | березня, бер, березень | квітня, квіт, квітень | травня,
        трав, травень | червня, черв, червень | липня, лип, липень | серпня, серп, серпень | вересня, вер,
        вересень | жовтня, жовт, жовтень | листопада, лист, листопад | грудня, груд, грудень
    be CLDR: студзеня, сту, студзень | лютага, лют, люты | сакавіка, сак, сакавік | красавіка, кра, красавік |
        мая, май | чэрвеня, чэр, чэрвень | ліпеня, ліп, ліпень | жніўня, жні, жнівень | верасня, вер, верасень |
        кастрычніка, кас, кастрычнік | лістапада, ліс, лістапад | снежня, сне, снежань
    kk CLDR: қаңтар, қаң | ақпан, ақп | наурыз, нау | сәуір, сәу | мамыр, мам | маусым, мау | шілде, шіл | тамыз,
        там | қыркүйек, қыр | қазан, қаз | қараша, қар | желтоқсан, жел
    ky CLDR: январь, янв | февраль, фев | март, мар | апрель, апр | май | июнь, июн | июль, июл | август, авг |
        сентябрь, сен | октябрь, окт | ноябрь, ноя | декабрь, дек
    uz CLDR: yanvar, yan | fevral, fev | mart, mar | aprel, apr | may | iyun, iyn | iyul, iyl | avgust, avg |
        sentabr, sen | oktabr, okt | noyabr, noy | dekabr, dek
    tr CLDR: ocak, oca | şubat, şub | mart, mar | nisan, nis | mayıs, may | haziran, haz | temmuz, tem | ağustos,
        ağu | eylül, eyl | ekim, eki | kasım, kas | aralık, ara
    el CLDR: ιανουαρίου, ιαν, ιανουάριος | φεβρουαρίου, φεβ, φεβρουάριος | μαρτίου, μαρ, μάρτιος, μάρ | απριλίου,
        απρ, απρίλιος | μαΐου, μαΐ, μάιος, μάι | ιουνίου, ιουν, ιούνιος, ιούν | ιουλίου, ιουλ, ιούλιος, ιούλ |
        αυγούστου, αυγ, αύγουστος, αύγ | σεπτεμβρίου, σεπ, σεπτέμβριος | οκτωβρίου, οκτ, οκτώβριος | νοεμβρίου,
        νοε, νοέμβριος, νοέ | δεκεμβρίου, δεκ, δεκέμβριος
    hu CLDR: január, jan | február, febr | március, márc | április, ápr | május, máj | június, jún | július, júl |
        augusztus, aug | szeptember, szept | október, okt | november, nov | december, dec
    ro CLDR: ianuarie, ian | februarie, feb | martie, mar | aprilie, apr | mai | iunie, iun | iulie, iul | august,
        aug | septembrie, sept | octombrie, oct | noiembrie, nov | decembrie, dec
    sq CLDR: janar, jan | shkurt, shk | mars, mar | prill, pri | maj | qershor, qer | korrik, korr | gusht, gush |
        shtator, sht | tetor, tet | nëntor, nën | dhjetor, dhj
    ca CLDR: gener, gen | febrer, febr | març | abril, abr | maig | juny | juliol, jul | agost | setembre, set |
        octubre, oct | novembre, nov | desembre, des
    gl CLDR: xaneiro, xan | febreiro, feb | marzo, mar | abril, abr | maio | xuño | xullo, xul | agosto, ago |
        setembro, set | outubro, out | novembro, nov | decembro, dec
    eu CLDR: urtarrila, urt | otsaila, ots | martxoa, mar | apirila, api | maiatza, mai | ekaina, eka | uztaila,
        uzt | abuztua, abu | iraila, ira | urria, urr | azaroa, aza | abendua, abe
    ga CLDR: eanáir, ean | feabhra, feabh | márta | aibreán, aib | bealtaine, beal | meitheamh, meith | iúil |
        lúnasa, lún | meán fómhair, mfómh | deireadh fómhair, dfómh | samhain, samh | nollaig, noll
    cy CLDR: ionawr, ion | chwefror, chwef, chw | mawrth, maw | ebrill, ebr | mai | mehefin, meh | gorffennaf,
        gorff, gor | awst | medi | hydref, hyd | tachwedd, tach | rhagfyr, rhag
    ar CLDR: يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
    ar CLDR: كانون الثاني, يناير | شباط, فبراير | آذار, مارس | نيسان, أبريل | أيار, مايو | حزيران, يونيو | تموز,
        يوليو | أغسطس | أيلول, سبتمبر | تشرين الأول, أكتوبر | تشرين الثاني, نوفمبر | كانون الأول, ديسمبر
    fa CLDR: ژانویهٔ, ژانویه | فوریهٔ, فوریه | مارس | آوریل | مهٔ | ژوئن | ژوئیهٔ, ژوئیه | اوت | سپتامبر | اکتبر |
        نوامبر | دسامبر
    he CLDR: ינואר, ינו׳ | פברואר, פבר׳ | מרץ | אפריל, אפר׳ | מאי | יוני | יולי | אוגוסט, אוג׳ | ספטמבר, ספט׳ |
        אוקטובר, אוק׳ | נובמבר, נוב׳ | דצמבר, דצמ׳
    hi CLDR: जनवरी, जन॰ | फ़रवरी, फ़र॰ | मार्च | अप्रैल | मई | जून | जुलाई, जुल॰ | अगस्त, अग॰ | सितंबर, सित॰ |
        अक्टूबर, अक्टू॰ | नवंबर, नव॰ | दिसंबर, दिस॰
    bn CLDR: জানুয়ারী, জানু | ফেব্রুয়ারী, ফেব | মার্চ | এপ্রিল, এপ্রি | মে | জুন | জুলাই, জুল | আগস্ট, আগ |
        সেপ্টেম্বর, সেপ | অক্টোবর, অক্টো | নভেম্বর, নভে | ডিসেম্বর, ডিসে
    mr CLDR: जानेवारी, जाने | फेब्रुवारी, फेब्रु | मार्च | एप्रिल, एप्रि | मे | जून | जुलै | ऑगस्ट, ऑग | सप्टेंबर,
        सप्टें | ऑक्टोबर, ऑक्टो | नोव्हेंबर, नोव्हें | डिसेंबर, डिसें
    ne CLDR: जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर |
        डिसेम्बर
    ur CLDR: جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر
    ta CLDR: ஜனவரி, ஜன | பிப்ரவரி, பிப் | மார்ச், மார் | ஏப்ரல், ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட், ஆக | செப்டம்பர்,
        செப் | அக்டோபர், அக் | நவம்பர், நவ | டிசம்பர், டிச
    te CLDR: జనవరి, జన | ఫిబ్రవరి, ఫిబ్ర | మార్చి | ఏప్రిల్, ఏప్రి | మే | జూన్ | జులై | ఆగస్టు, ఆగ | సెప్టెంబర్,
        సెప్టెం | అక్టోబర్, అక్టో | నవంబర్, నవం | డిసెంబర్, డిసెం
    th CLDR: มกราคม, ม.ค | กุมภาพันธ์, ก.พ | มีนาคม, มี.ค | เมษายน, เม.ย | พฤษภาคม, พ.ค | มิถุนายน, มิ.ย |
        กรกฎาคม, ก.ค | สิงหาคม, ส.ค | กันยายน, ก.ย | ตุลาคม, ต.ค | พฤศจิกายน, พ.ย | ธันวาคม, ธ.ค
    lo CLDR: ມັງກອນ, ມ.ກ | ກຸມພາ, ກ.ພ | ມີນາ, ມ.ນ | ເມສາ, ມ.ສ | ພຶດສະພາ, ພ.ພ | ມິຖຸນາ, ມິ.ຖ | ກໍລະກົດ, ກ.ລ |
        ສິງຫາ, ສ.ຫ | ກັນຍາ, ກ.ຍ | ຕຸລາ, ຕ.ລ | ພະຈິກ, ພ.ຈ | ທັນວາ, ທ.ວ
    id CLDR: januari, jan | februari, feb | maret, mar | april, apr | mei | juni, jun | juli, jul | agustus, agu |
        september, sep | oktober, okt | november, nov | desember, des
    ms CLDR: januari, jan | februari, feb | mac | april, apr | mei | jun | julai, jul | ogos, ogo | september, sep
        | oktober, okt | november, nov | disember, dis
    fil CLDR: enero, ene | pebrero, peb | marso, mar | abril, abr | mayo, may | hunyo, hun | hulyo, hul | agosto,
        ago | setyembre, set | oktubre, okt | nobyembre, nob | disyembre, dis
    sw CLDR: januari, jan | februari, feb | machi, mac | aprili, apr | mei | juni, jun | julai, jul | agosti, ago
        | septemba, sep | oktoba, okt | novemba, nov | desemba, des
    af CLDR: januarie, jan | februarie, feb | maart, mrt | april, apr | mei | junie, jun | julie, jul | augustus,
        aug | september, sep | oktober, okt | november, nov | desember, des
    ka CLDR: იანვარი, იან | თებერვალი, თებ | მარტი, მარ | აპრილი, აპრ | მაისი, მაი | ივნისი, ივნ | ივლისი, ივლ |
        აგვისტო, აგვ | სექტემბერი, სექ | ოქტომბერი, ოქტ | ნოემბერი, ნოე | დეკემბერი, დეკ
    hy CLDR: հունվարի, հնվ, հունվար | փետրվարի, փտվ, փետրվար | մարտի, մրտ, մարտ | ապրիլի, ապր, ապրիլ | մայիսի,
        մյս, մայիս | հունիսի, հնս, հունիս | հուլիսի, հլս, հուլիս | օգոստոսի, օգս, օգոստոս | սեպտեմբերի, սեպ,
        սեպտեմբեր | հոկտեմբերի, հոկ, հոկտեմբեր | նոյեմբերի, նոյ, նոյեմբեր | դեկտեմբերի, դեկ, դեկտեմբեր
    az CLDR: yanvar, yan | fevral, fev | mart, mar | aprel, apr | may | iyun, iyn | iyul, iyl | avqust, avq |
        sentyabr, sen | oktyabr, okt | noyabr, noy | dekabr, dek
    la MET: ianuarii, ianuarius | februarii, februarius | martii, martius | aprilis | maii, maius | iunii, iunius
        | iulii, iulius | augusti, augustus | septembris | octobris | novembris | decembris
    en MET: jan | febr | mch | apl | may | june | july | augst | sept | octr | novr | decr
    de MET: jänner, jän | feber | mrz | apr | mai | juno | julei | aug | sept | okt | nov | dez
    fr MET: janv | fevrier, fév, fevr, fev | mars | avr | mai | juin | juill | aout | sept | oct | nov | decembre,
        dec
    es MET: enero | febr | mzo | abr | mayo | jun | jul | agto | setiembre, sep | octbre | novbre | dicbre
    ru MET: янв | февр | март | апр | май | июнь | июль | авг | сен | окт | ноя | дек
    """
)

SEASONS = rows(
    """
    en MET: spring | summer | autumn, fall | winter
    de MET: frühjahr, frühling | sommer | herbst | winter
    fr MET: printemps | été | automne | hiver
    it MET: primavera | estate | autunno | inverno
    es MET: primavera | verano | otoño | invierno
    pt MET: primavera | verão | outono | inverno
    nl MET: lente, voorjaar | zomer | herfst, najaar | winter
    ru MET: весна | лето | осень | зима
    mn MET: хавар | зун | намар | өвөл
    """
)

months = numbered(MONTHS)
seasons = numbered(SEASONS)
