"""What the new owners of lapsed domains write: words of their trades, in the languages they advertise in, lower case.

Of each trade the first table has what hardly anyone else says, the second what works about the trade say as well.
"""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

GAMBLING = rows(
    """
    id MET: slot gacor | situs slot | slot online | judi online | judi bola | judi slot | agen judi |
        situs judi | bandar judi | bandar togel | togel online | togel hari ini | togel | slot dana |
        slot deposit | slot thailand | slot pulsa | slot resmi | slot terpercaya | slot maxwin | rtp live |
        rtp slot | live rtp | maxwin | deposit pulsa | bonus new member | poker online | domino qq | gacor |
        scatter hitam | mahjong ways | gates of olympus | taruhan bola | taruhan online | taruhan parlay |
        toto macau | situs toto | toto slot | slot toto | slot777 | slot88 | slot qris | bo slot | akun pro |
        agen sbobet | link slot | demo slot | casino online terpercaya
    ms MET: kasino dalam talian | judi dalam talian | mega888 | 918kiss | pussy888 | slot free kredit
    vi MET: nhà cái | cá cược | kèo nhà cái | nổ hũ | bắn cá | casino trực tuyến | tỷ lệ kèo | tỷ lệ cược |
        soi cầu | lô đề | tài xỉu | game bài đổi thưởng | game bài | đá gà trực tiếp | xóc đĩa |
        xổ số trực tuyến | đánh bài online | cược thể thao
    zh MET: 博彩 | 真人百家乐 | 百家乐 | 百家樂 | 老虎机 | 老虎機 | 体育投注 | 體育投注 | 澳门威尼斯人 |
        威尼斯人官网 | 新葡京 | 太阳城集团 | 送彩金 | 彩金 | 时时彩 | 北京赛车 | 六合彩 | 娱乐城 | 娛樂城 |
        真人娱乐 | 真人荷官 | 棋牌游戏 | 棋牌平台 | 开云体育 | 线上赌场 | 線上賭場 | 网上赌场 | 電子遊藝 |
        电子游艺 | 金沙娱乐 | 亚博体育 | 体育博彩 | 现金网 | 運彩 | 捕鱼游戏 | 六合彩开奖 | 彩票平台 | 赌博平台
    th MET: สล็อต | บาคาร่า | คาสิโนออนไลน์ | แทงบอล | พนันออนไลน์ | เว็บพนัน | หวยออนไลน์ | เครดิตฟรี |
        ยิงปลา | เว็บตรง | ฝากถอน | คาสิโนสด | แทงหวย
    ko MET: 카지노사이트 | 온라인카지노 | 온라인 카지노 | 바카라사이트 | 바카라 | 토토사이트 | 먹튀검증 | 먹튀 |
        사설토토 | 슬롯사이트 | 안전놀이터 | 메이저사이트 | 파워볼 | 우리카지노 | 카지노 사이트 | 토토 사이트
    ja MET: オンラインカジノ | オンカジ | ライブカジノ | 入金不要ボーナス | 出金条件 | ブックメーカー |
        オンラインスロット | スポーツベット | フリースピン | カジノボーナス | カジノ おすすめ | 登録ボーナス
    en MET: online casino | online casinos | casino online | casinos online | online slot | online slots |
        free spins | no deposit bonus | casino bonus | casino bonuses | live casino | betting tips |
        betting site | betting sites | online betting | online gambling | sports betting | sportsbook |
        sportsbooks | best casinos | crypto casino | bitcoin casino | real money casino | real money slots |
        casino games | slot games | slot machines online | welcome bonus | live dealer | poker online |
        online poker | casino sites | gambling sites
    mul MET: sbobet | ufabet | 1xbet | mostbet | melbet | pin-up casino | pin up casino | vulkan vegas |
        joker123 | pg slot | pgslot | slotxo | pragmatic play | bet365 | w88 | fun88 | 22bet | 1win |
        parimatch | betwinner
    ru MET: онлайн казино | онлайн-казино | казино онлайн | игровые автоматы | игровых автоматов |
        букмекерская контора | букмекерские конторы | ставки на спорт | бездепозитный бонус | фриспины |
        фриспинов | вулкан казино | пин ап | мостбет | 1хбет | рабочее зеркало | слоты на деньги
    uk MET: онлайн казино | ігрові автомати | ставки на спорт | бездепозитний бонус | букмекерська контора
    bg MET: онлайн казино | казино игри | спортни залози | ротативки
    tr MET: deneme bonusu | bahis siteleri | bahis sitesi | canlı bahis | casino siteleri | slot siteleri |
        bonus veren siteler | kaçak bahis | canlı casino | güncel giriş | slot oyunları | casino bonusu |
        yatırım şartsız
    pt MET: cassino online | cassinos online | casino online | apostas esportivas | apostas desportivas |
        apostas online | casa de apostas | casas de apostas | jogo do tigrinho | fortune tiger | caça-níqueis |
        rodadas grátis | bônus sem depósito | jogo do bicho online
    es MET: casino online | casinos online | casino en línea | casinos en línea | apuestas deportivas |
        tragamonedas | tragaperras | giros gratis | bono sin depósito | casas de apuestas | apuestas online |
        casino en vivo
    de MET: online casino | online casinos | online-casino | online-casinos | sportwetten | freispiele |
        bonus ohne einzahlung | casino bonus | wettanbieter | casino ohne | online spielothek |
        spielautomaten online | echtgeld | wettbonus
    fr MET: casino en ligne | casinos en ligne | machines à sous | paris sportifs | tours gratuits |
        bonus sans dépôt | jeux d'argent en ligne | bonus de bienvenue | meilleurs casinos
    it MET: casinò online | casino online | scommesse sportive | siti scommesse | giri gratis |
        bonus senza deposito | slot online | casino non aams | siti di scommesse | slot machine online
    pl MET: kasyno online | kasyna online | kasyno internetowe | kasyna internetowe | zakłady bukmacherskie |
        darmowe spiny | bonus bez depozytu | legalni bukmacherzy | automaty online
    nl MET: online casino | online casino's | online gokken | gokkasten | casino zonder cruks | gratis spins
    sv MET: casino utan svensk licens | nätcasino | casino på nätet | casino online | spelautomater |
        gratissnurr
    da MET: online casino | casinoer | spilleautomater | online casinoer
    no MET: nettcasino | norske casino | norske casinoer | gratisspinn | spilleautomater på nett
    fi MET: nettikasino | nettikasinot | ilmaiskierrokset | ilmaiskierroksia | pikakasino | kasinobonus
    cs MET: online kasino | online kasina | online casino | sázkové kanceláře | výherní automaty |
        sportovní sázky
    hu MET: online kaszinó | online kaszinók | sportfogadás | nyerőgépek | ingyenes pörgetés
    ro MET: cazinou online | cazinouri online | pariuri sportive | păcănele | jocuri ca la aparate |
        rotiri gratuite
    el MET: online καζίνο | διαδικτυακό καζίνο | φρουτάκια | στοιχηματικές εταιρείες | δωρεάν περιστροφές
    ar MET: كازينو اون لاين | كازينو أون لاين | كازينو عبر الإنترنت | مراهنات رياضية | المراهنات الرياضية |
        العاب كازينو
    fa MET: شرط بندی | سایت شرط بندی | کازینو آنلاین | پیش بینی فوتبال | بازی انفجار
    hi MET: ऑनलाइन कैसीनो | ऑनलाइन सट्टा | सट्टा मटका | स्लॉट गेम
    bn MET: অনলাইন ক্যাসিনো | অনলাইন জুয়া
    """
)

GAMBLING_WORDS = rows(
    """
    mul MET: casino | casinos | poker | jackpot | jackpots | baccarat | blackjack | slot | slots | roulette |
        bingo | betting | gambling | bookmaker | bookmakers | lottery | bet | bets
    id MET: taruhan | judi | toto | lotre
    vi MET: xổ số | đánh bài | cược
    zh MET: 赌场 | 賭場 | 彩票 | 投注 | 赌博 | 賭博 | 棋牌 | 博弈 | 竞猜
    th MET: คาสิโน | พนัน | หวย
    ko MET: 카지노 | 토토 | 슬롯 | 홀덤 | 포커 | 도박 | 베팅
    ja MET: カジノ | バカラ | パチンコ | ギャンブル | ジャックポット
    ru MET: казино | слоты | рулетка | покер | джекпот | ставки | букмекер
    tr MET: bahis | iddaa | rulet | kumar
    es MET: apuestas | ruleta | casino
    pt MET: cassino | apostas | roleta | apostar
    de MET: glücksspiel | wetten | spielautomaten | casino
    fr MET: roulette | jeux d'argent
    it MET: casinò | scommesse | scommessa
    pl MET: kasyno | kasyna | bukmacher | bukmacherzy | ruletka
    fi MET: kasino | kasinot | vedonlyönti
    ar MET: كازينو | مراهنات | رهان
    fa MET: کازینو | پوکر
    """
)

MEDICINES = rows(
    """
    en MET: buy viagra | cheap viagra | generic viagra | viagra online | order viagra | buy cialis |
        cheap cialis | generic cialis | cialis online | buy levitra | kamagra | online pharmacy |
        canadian pharmacy | canada pharmacy | buy xanax | buy tramadol | buy ivermectin | without prescription |
        no prescription | no rx | rx pharmacy | male enhancement | erectile dysfunction pills |
        weight loss pills | cbd gummies | buy kratom | cheap pills
    de MET: viagra kaufen | cialis kaufen | potenzmittel | rezeptfrei kaufen | rezeptfrei bestellen |
        online apotheke
    fr MET: acheter viagra | acheter du viagra | viagra sans ordonnance | cialis sans ordonnance |
        acheter cialis | pharmacie en ligne
    es MET: comprar viagra | viagra sin receta | comprar cialis | cialis sin receta | farmacia online
    it MET: comprare viagra | viagra senza ricetta | comprare cialis | cialis senza ricetta | farmacia online
    pt MET: comprar viagra | viagra sem receita | comprar cialis | farmácia online
    nl MET: viagra kopen | erectiepillen | cialis kopen | zonder recept
    pl MET: viagra bez recepty | tabletki na potencję | cialis bez recepty | apteka internetowa
    sv MET: köp viagra | köpa viagra | viagra utan recept | receptfritt
    ru MET: купить виагру | виагра купить | купить сиалис | дженерик виагра | дженерики | без рецепта
    ja MET: バイアグラ通販 | バイアグラ 通販 | シアリス通販 | 個人輸入代行 | 精力剤
    zh MET: 伟哥 | 威而鋼 | 犀利士 | 壮阳药 | 壯陽藥 | 春药
    ko MET: 비아그라 구매 | 비아그라 | 시알리스 | 레비트라 | 발기부전 치료제 구매
    tr MET: viagra satın al | viagra sipariş | cialis satın al
    """
)

MEDICINES_WORDS = rows(
    """
    mul MET: viagra | cialis | levitra | sildenafil | tadalafil | vardenafil | pills
    ru MET: виагра | сиалис | аптека
    ja MET: バイアグラ | シアリス
    """
)

ADULT = rows(
    """
    en MET: porn videos | free porn | porn tube | sex videos | xxx videos | xxx video | xxx movies |
        escort service | escort services | call girls | call girl | escorts in | live sex cams | sex cams |
        webcam sex | onlyfans leak | onlyfans leaks | adult dating | porn star videos | sex dolls | nude pics |
        hentai | sex chat | milf
    id MET: bokep | video bokep | bokep indo | bokep viral | video dewasa
    vi MET: phim sex | phim sex hay | gái gọi | phim người lớn
    zh MET: 成人电影 | 成人视频 | 黄色网站 | 色情网站 | 约炮 | 情色 | 麻豆传媒 | 无码 | 一区二区 | 同城约 |
        上门服务 | 国产精品视频
    ja MET: アダルト動画 | エロ動画 | 無修正 | 出会い系サイト | デリヘル | 風俗情報
    ko MET: 야동 | 성인사이트 | 출장안마 | 출장마사지 | 오피사이트 | 출장샵 | 유흥사이트
    th MET: หนังโป๊ | คลิปหลุด | หนังเอ็กซ์
    ru MET: порно видео | порно онлайн | порно | секс видео | проститутки | интим услуги | шлюхи | эскорт услуги
    tr MET: escort bayan | escort bayanlar | bayan escort | porno izle | sikiş | türk ifşa
    de MET: hobbyhuren | pornos | sexkontakte | pornofilme | erotische massage | transen
    fr MET: porno gratuit | plan cul | vidéos porno | film porno | annonces escort
    es MET: videos porno | porno gratis | putas | escorts en | sexo gratis
    pt MET: vídeos pornô | acompanhantes | garotas de programa | porno gratis | pornô grátis
    it MET: video porno | film porno | incontri sesso | donna cerca uomo | porno gratis
    pl MET: darmowe porno | ogłoszenia erotyczne | sex ogłoszenia | filmy porno
    hi MET: सेक्स वीडियो | चुदाई | ब्लू फिल्म
    ar MET: سكس | افلام سكس | نيك
    """
)

ADULT_WORDS = rows(
    """
    mul MET: porn | porno | xxx | escort | escorts | nude | erotic
    ru MET: секс | эскорт | интим
    ja MET: エロ | アダルト
    zh MET: 成人 | 色情 | 黄色
    ko MET: 성인 | 오피
    """
)

PIRACY = rows(
    """
    en MET: watch movies online free | free movies online | full movie download | download full movie |
        putlocker | 123movies | fmovies | soap2day | gomovies | torrent download | download torrent | nulled |
        cracked software | crack download | free download crack | keygen | license key free | serial key |
        watch online free | mod apk | apk mod | free live streaming | watch full episodes free | movierulz |
        tamilrockers | filmyzilla | bolly4u
    id MET: nonton film | nonton streaming | nonton movie | layarkaca21 | lk21 | sub indo | download film |
        indoxxi
    vi MET: xem phim online | phim vietsub | phim thuyết minh | trực tiếp bóng đá | xem bóng đá trực tuyến |
        xem bóng đá | xoilac | xoilac tv | cakhia | cakhia tv | 90phut | link xem bóng đá
    zh MET: 免费电影 | 在线观看免费 | 高清免费观看 | 影视大全 | 免费观看全集 | 迅雷下载 | 高清在线观看 |
        直播吧免费
    ja MET: 無料動画視聴 | 漫画raw | 無料で見る方法 | 違法ダウンロード
    ko MET: 무료 다시보기 | 다시보기 사이트 | 토렌트사이트 | 토렌트 사이트 | 웹툰 미리보기 | 무료 스포츠 중계 |
        스포츠중계 | 무료웹툰 | 누누티비
    th MET: ดูหนังออนไลน์ | ดูหนังฟรี | ดูบอลสด | หนังใหม่ชนโรง | ดูหนัง
    ru MET: смотреть онлайн бесплатно | фильмы онлайн бесплатно | скачать торрент | торрент трекер |
        сериалы онлайн бесплатно | взлом на андроид
    tr MET: hd film izle | full hd izle | film izle | canlı maç izle | dizi izle | taraftarium24
    es MET: ver películas online gratis | pelisplus | cuevana | películas completas gratis | rojadirecta |
        fútbol en vivo gratis
    pt MET: assistir filmes online | filmes online grátis | futebol ao vivo grátis | assistir online grátis |
        baixar filmes
    fr MET: film streaming vf | streaming gratuit | voir film gratuit | streaming vf | telecharger gratuitement
    it MET: film streaming ita | streaming gratis | altadefinizione | streaming ita
    de MET: filme kostenlos | kostenlos online anschauen | kinox | stream kostenlos
    pl MET: filmy online za darmo | cały film online | zalukaj | oglądaj za darmo
    ar MET: يلا شوت | كورة لايف | بث مباشر مباريات | مشاهدة مباشر | افلام اون لاين
    """
)

PIRACY_WORDS = rows(
    """
    mul MET: torrent | torrents | crack | cracked | full movie | livestream
    vi MET: bóng đá
    id MET: nonton
    tr MET: izle | indir
    ko MET: 토렌트 | 중계
    """
)

TRADES = {
    "gambling": (GAMBLING, GAMBLING_WORDS),
    "medicines": (MEDICINES, MEDICINES_WORDS),
    "adult": (ADULT, ADULT_WORDS),
    "piracy": (PIRACY, PIRACY_WORDS),
}
"""By trade: what hardly anyone else says, and what works about it say as well."""
