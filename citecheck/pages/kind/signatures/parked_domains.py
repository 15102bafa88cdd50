"""Parked, lapsed and for-sale domains: marks of the parking companies, and what their pages say."""

from __future__ import annotations

from citecheck.expressions import expression
from citecheck.pages.kind.signatures.signature import Mark, Pattern

DOMAIN = expression(r"\b[\w-]{1,63}\.[a-z]{2,18}\b|hugedomains")
"""A title that names the domain it offers; other titles tell only on pages with little text."""

MARKS = (  # in the source, on any page
    Mark("/adsense/domains/caf.js", "Google AdSense for Domains", "common knowledge"),
    Mark("www.google.com/adsense/domains", "Google AdSense for Domains", "common knowledge"),
    Mark("data-adblockkey=", "a parking company", "github.com/vetleledaal/keiyoushi-status"),
    Mark('window.park = "ey', "Bodis", "github.com/vetleledaal/keiyoushi-status"),
    Mark('window.location.href="/lander"', "GoDaddy", "github.com/vetleledaal/keiyoushi-status"),
    Mark("window.location.href='/lander'", "GoDaddy", "common knowledge"),
    Mark("window.lander_system", "GoDaddy", "common knowledge"),
    Mark("img1.wsimg.com/parking-lander/", "GoDaddy", "common knowledge"),
    Mark("parking-lander", "GoDaddy", "common knowledge"),
    Mark("cdn.sedo.com/", "Sedo", "common knowledge"),
    Mark("img.sedoparking.com", "Sedo", "common knowledge"),
    Mark("sedoparking.com/frmpark", "Sedo", "github.com/vetleledaal/keiyoushi-status"),
    Mark("parkingcrew.net", "ParkingCrew", "github.com/stamparm/maltrail"),
    Mark("parklogic.com", "ParkLogic", "github.com/vetleledaal/keiyoushi-status"),
    Mark("above.com/marketplace", "Above.com", "common knowledge"),
    Mark("skenzo.com", "Skenzo", "common knowledge"),
    Mark("cdn.bodis.com", "Bodis", "common knowledge"),
    Mark("js.parkingcrew", "ParkingCrew", "common knowledge"),
    Mark("d38psrni17bvxu.cloudfront.net", "ParkingCrew", "common knowledge"),
    Mark("c.parkingcrew.net", "ParkingCrew", "common knowledge"),
    Mark("dsparking.com", "DomainSponsor", "common knowledge"),
    Mark("domainparking.ru", "a parking company", "common knowledge"),
    Mark("parking.reg.ru", "REG.RU", "common knowledge"),
    Mark("hugedomains.com/domain_profile", "HugeDomains", "common knowledge"),
    Mark("dan.com/buy-domain/", "Dan.com", "common knowledge"),
    Mark("park.101datacenter.net", "101domain", "common knowledge"),
    Mark("parkweb.dondominio", "DonDominio", "common knowledge"),
    Mark("forsale.godaddy.com", "GoDaddy", "common knowledge"),
    Mark("domainlander", "Afternic", "common knowledge"),
    Mark("ifdnzact.com", "a parking company", "common knowledge"),
)

TITLES = (  # a whole title
    Pattern(r"(?:(?:the |this )?(?:domain|website|site|web ?page)(?: name)? )?(?:[\w-]{1,63}\.)+[a-z]{2,18}(?: domain(?: name)?)? (?:is|may be|might be|could be) (?:available )?(?:for sale|parked|available|expired).{0,60}", "English", "common knowledge"),
    Pattern(r"(?:the |this )?(?:domain|domain name|website|web ?site)(?: name)?(?: .{1,80})? (?:is|may be|might be|has|could be)(?: currently| available)? (?:for sale|parked|expired|been (?:parked|registered|suspended)|registered at).{0,80}", "English", "common knowledge"),
    Pattern(r"(?:[\w-]{1,63}\.)+[a-z]{2,18} ?[-|–:] ?(?:this (?:website|domain) is for sale!?.{0,80}|buy (?:this|the) domain.{0,40}|domain (?:for sale|parking|is parked|expired|registered).{0,40}|"
     r"for sale.{0,40}|premium domain.{0,40}|registered at namecheap.{0,20}|parked.{0,40}|\w{0,20}informationen zum thema.{0,80}|de beste bron van informatie.{0,80}|最安値.{0,20})", "Sedo, Dan, HugeDomains", "common knowledge"),
    Pattern(r"(?:your|this|the) (?:domain|domain name|website|hosting)(?: name)? has expired.{0,30}|(?:.{1,40} - )?(?:site|website|domain) (?:is )?not (?:yet )?(?:configured|connected).{0,30}|(?:buy|purchase|own) (?:[\w-]{1,63}\.)+[a-z]{2,18}(?: (?:today|now))?.{0,30}|(?:domain )?(?:for sale|parked domain|domain parking|parked page|domain expired|expired domain).{0,40}|hugedomains(?:\.com)?.{0,60}", "English", "common knowledge"),
    Pattern(r"(?:diese )?(?:domain|adresse)(?: .{1,80})? (?:steht zum verkauf|ist (?:registriert|geparkt|zu verkaufen|zu kaufen|reserviert)|kaufen|zu verkaufen).{0,60}", "German", "common knowledge"),
    Pattern(r"(?:ce |le )?(?:nom de )?domaine(?: .{1,80})? (?:est )?(?:à vendre|en vente|parké|expiré|réservé|enregistré).{0,60}", "French", "common knowledge"),
    Pattern(r"(?:este |el |o |il |questo )?(?:nombre de |nome de |nome )?(?:dominio|domínio)(?: .{1,80})? (?:está |è |se )?(?:en venta|à venda|in vendita|vende|expirado|caducado|scaduto|parcheggiato|estacionado|registrado).{0,60}", "Spanish, Portuguese, Italian", "common knowledge"),
    Pattern(r"(?:dit |de )?(?:domein|domeinnaam)(?: .{1,80})? (?:is )?(?:te koop|gereserveerd|geregistreerd|geparkeerd).{0,60}|(?:domena|doména)(?: .{1,80})? (?:jest )?(?:na sprzedaż|na prodej|wygasła|zaparkowana|je na prodej).{0,60}", "Dutch, Polish, Czech", "common knowledge"),
    Pattern(r"(?:(?:этот )?домен|доменное имя)(?: .{1,80})? (?:прода[её]тся|припаркован|на продажу|продам|зарегистрирован|не прилинкован|истёк|истек|выставлен).{0,60}|купить домен.{0,60}", "Russian", "common knowledge"),
    Pattern(r"(?:alan adı|domain)(?: .{1,80})? (?:satılık|satılıktır|park edilmiş).{0,60}|satılık (?:domain|alan adı).{0,60}", "Turkish", "common knowledge"),
    Pattern(r".{0,40}(?:域名(?:出售|转让|已过期|正在出售|交易)|此域名|该域名|这个域名).{0,40}|.{0,40}(?:網域(?:出售|已過期)|此網域).{0,40}", "Chinese", "common knowledge"),
    Pattern(r".{0,40}(?:ドメイン(?:を)?(?:販売|売却|購入|パーキング)|このドメイン(?:は|を)|お名前\.com.{0,10}ドメインパーキング).{0,60}", "Japanese", "common knowledge"),
    Pattern(r".{0,40}(?:도메인(?:을|이)? ?(?:판매|매매|파킹|만료)|판매 ?중인 도메인|이 도메인(?:은|을)).{0,60}", "Korean", "common knowledge"),
    Pattern(r"tên miền(?: .{1,80})? (?:đang|được) (?:bán|rao bán).{0,60}", "Vietnamese", "common knowledge"),
)  # fmt: skip

MARKETS = (  # in host and path of the address that answered, where another host was asked
    Pattern(r"^(?:[\w-]+\.)?(?:afternic\.com/(?:forsale|domain)|dan\.com/(?:buy-domain|users)|undeveloped\.com/buy-domain|sedo\.com/(?:search/details|checkdomainoffer|[a-z]{2}/)|"
     r"hugedomains\.com/(?:domain_profile|domain-registration)|atom\.com/name|squadhelp\.com/name|brandbucket\.com/names?|brandpa\.com/names?|godaddy\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:forsale|domain-auctions|domainsearch)|"
     r"namecheap\.com/(?:market|domains/marketplace)|domainmarket\.com/(?:buynow|domain)|buydomains\.com/(?:lander|domain)|flippa\.com/\d|dropcatch\.com/domain|namejet\.com/|snapnames\.com/|domainnamesales\.com/|"
     r"uniregistry\.com/(?:buy|market)|epik\.com/domain|efty\.com/|spaceship\.com/domain-|porkbun\.com/(?:checkout|marketplace)|name\.com/(?:domain/search|aftermarket)|dynadot\.com/(?:market|domain)|perfectdomain\.com/domain|"
     r"saw\.com/|venture\.com/domains|gname\.com/|4\.cn/|ename\.com/|22\.cn/|mi\.aliyun\.com/|juming\.com/|reg\.ru/(?:domain/shop|buy)|nic\.ru/shop|sav\.com/(?:domains|auctions)|catched\.com/|park\.io/|domeneshop\.no/|parkingcrew\.net/|bodis\.com/)",
     "a market for domains", "common knowledge"),
    Pattern(r"^(?:forsale|parking|domains?|sale|buy|park(?:ed)?)\.(?:godaddy|namecheap|dynadot|sedo|epik|ionos|hostinger|gandi|reg|nicsell|domain|domains)\.", "a market for domains", "common knowledge"),
)  # fmt: skip

OFFERS = (  # in the text of short pages
    Pattern(
        r"domain (?:name )?(?:[\w-]{1,63}\.){1,4}[a-z]{2,18} (?:is|may be|has) (?:for sale|parked|expired|available|registered)",
        "English",
        "common knowledge",
    ),
    Pattern(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,18} (?:is|may be) (?:for sale|parked)", "English", "common knowledge"),
    Pattern(
        r"(?:inquire about|make an offer (?:for|on)|buy) (?:[\w-]{1,63}\.){1,4}[a-z]{2,18}",
        "English",
        "common knowledge",
    ),
)

SENTENCES = (  # in the text of short pages
    Mark("this website is for sale", "English", "common knowledge"),
    Mark("this site is for sale", "English", "common knowledge"),
    Mark("diese website steht zum verkauf", "German", "common knowledge"),
    Mark("ce site web est à vendre", "French", "common knowledge"),
    Mark("ce site est à vendre", "French", "common knowledge"),
    Mark("este sitio web está en venta", "Spanish", "common knowledge"),
    Mark("este site está à venda", "Portuguese", "common knowledge"),
    Mark("questo sito è in vendita", "Italian", "common knowledge"),
    Mark("deze website is te koop", "Dutch", "common knowledge"),
    Mark("ta strona jest na sprzedaż", "Polish", "common knowledge"),
    Mark("этот сайт продаётся", "Russian", "common knowledge"),
    Mark("этот сайт продается", "Russian", "common knowledge"),
    Mark("bu web sitesi satılıktır", "Turkish", "common knowledge"),
    Mark("このサイトは販売中", "Japanese", "common knowledge"),
    Mark("本网站出售", "Chinese", "common knowledge"),
    Mark("이 웹사이트는 판매 중", "Korean", "common knowledge"),
    Mark("this domain is for sale", "English", "common knowledge"),
    Mark("domain is for sale", "English", "common knowledge"),
    Mark("domain may be for sale", "English", "common knowledge"),
    Mark("buy this domain", "English", "common knowledge"),
    Mark("this domain has expired", "English", "common knowledge"),
    Mark("this domain name has expired", "English", "common knowledge"),
    Mark("this domain name expired on", "English", "common knowledge"),
    Mark("domain has recently been registered", "English", "common knowledge"),
    Mark("this domain is parked", "English", "common knowledge"),
    Mark("domain is parked free", "English", "common knowledge"),
    Mark("make an offer on this domain", "English", "common knowledge"),
    Mark("this domain is registered", "English", "common knowledge"),
    Mark("this web page is parked", "English", "common knowledge"),
    Mark("inquire about this domain", "English", "common knowledge"),
    Mark("domain name is available for sale", "English", "common knowledge"),

    Mark("diese domain steht zum verkauf", "German", "common knowledge"),
    Mark("diese domain kaufen", "German", "common knowledge"),
    Mark("domain ist zu verkaufen", "German", "common knowledge"),
    Mark("ce domaine est à vendre", "French", "common knowledge"),
    Mark("votre domaine a bien été créé", "OVHcloud", "common knowledge"),
    Mark("ce nom de domaine est", "French", "common knowledge"),
    Mark("este dominio está en venta", "Spanish", "common knowledge"),
    Mark("este domínio está à venda", "Portuguese", "common knowledge"),
    Mark("questo dominio è in vendita", "Italian", "common knowledge"),
    Mark("dit domein is te koop", "Dutch", "common knowledge"),
    Mark("domena na sprzedaż", "Polish", "common knowledge"),
    Mark("домен продается", "Russian", "common knowledge"),
    Mark("домен продаётся", "Russian", "common knowledge"),
    Mark("домен припаркован", "Russian", "common knowledge"),
    Mark("bu alan adı satılıktır", "Turkish", "common knowledge"),
    Mark("此域名出售", "Chinese", "common knowledge"),
    Mark("域名正在出售", "Chinese", "common knowledge"),
    Mark("このドメインは", "Japanese", "common knowledge"),
    Mark("이 도메인은", "Korean", "common knowledge"),
)  # fmt: skip
