"""Parked, lapsed and for-sale domains: marks of the parking companies, and what their pages say."""

from __future__ import annotations

import re

DOMAIN = re.compile(r"\b[\w-]{1,63}\.[a-z]{2,18}\b|hugedomains")
"""A title that names the domain it offers; other titles tell only on pages with little text."""

MARKS = (  # in the source in lower case, on any page; company; source
    ("/adsense/domains/caf.js", "Google AdSense for Domains", "common knowledge"),
    ("www.google.com/adsense/domains", "Google AdSense for Domains", "common knowledge"),
    ("data-adblockkey=", "a parking company", "github.com/vetleledaal/keiyoushi-status"),
    ('window.park = "ey', "Bodis", "github.com/vetleledaal/keiyoushi-status"),
    ('window.location.href="/lander"', "GoDaddy", "github.com/vetleledaal/keiyoushi-status"),
    ("window.location.href='/lander'", "GoDaddy", "common knowledge"),
    ("window.lander_system", "GoDaddy", "common knowledge"),
    ("img1.wsimg.com/parking-lander/", "GoDaddy", "common knowledge"),
    ("parking-lander", "GoDaddy", "common knowledge"),
    ("cdn.sedo.com/", "Sedo", "common knowledge"),
    ("img.sedoparking.com", "Sedo", "common knowledge"),
    ("sedoparking.com/frmpark", "Sedo", "github.com/vetleledaal/keiyoushi-status"),
    ("parkingcrew.net", "ParkingCrew", "github.com/stamparm/maltrail"),
    ("parklogic.com", "ParkLogic", "github.com/vetleledaal/keiyoushi-status"),
    ("above.com/marketplace", "Above.com", "common knowledge"),
    ("skenzo.com", "Skenzo", "common knowledge"),
    ("cdn.bodis.com", "Bodis", "common knowledge"),
    ("js.parkingcrew", "ParkingCrew", "common knowledge"),
    ("d38psrni17bvxu.cloudfront.net", "ParkingCrew", "common knowledge"),
    ("c.parkingcrew.net", "ParkingCrew", "common knowledge"),
    ("dsparking.com", "DomainSponsor", "common knowledge"),
    ("domainparking.ru", "a parking company", "common knowledge"),
    ("parking.reg.ru", "REG.RU", "common knowledge"),
    ("hugedomains.com/domain_profile", "HugeDomains", "common knowledge"),
    ("dan.com/buy-domain/", "Dan.com", "common knowledge"),
    ("park.101datacenter.net", "101domain", "common knowledge"),
    ("parkweb.dondominio", "DonDominio", "common knowledge"),
    ("forsale.godaddy.com", "GoDaddy", "common knowledge"),
    ("domainlander", "Afternic", "common knowledge"),
    ("ifdnzact.com", "a parking company", "common knowledge"),
)

TITLES = (  # a whole title, lower case, as regular expressions; language
    (r"(?:(?:the |this )?(?:domain|website|site|web ?page)(?: name)? )?(?:[\w-]{1,63}\.)+[a-z]{2,18}(?: domain(?: name)?)? (?:is|may be|might be|could be) (?:available )?(?:for sale|parked|available|expired).{0,60}", "English"),
    (r"(?:the |this )?(?:domain|domain name|website|web ?site)(?: name)?(?: .{1,80})? (?:is|may be|might be|has|could be)(?: currently| available)? (?:for sale|parked|expired|been (?:parked|registered|suspended)|registered at).{0,80}", "English"),
    (r"(?:[\w-]{1,63}\.)+[a-z]{2,18} ?[-|–:] ?(?:this (?:website|domain) is for sale!?.{0,80}|buy (?:this|the) domain.{0,40}|domain (?:for sale|parking|is parked|expired|registered).{0,40}|"
     r"for sale.{0,40}|premium domain.{0,40}|registered at namecheap.{0,20}|parked.{0,40}|\w{0,20}informationen zum thema.{0,80}|de beste bron van informatie.{0,80}|最安値.{0,20})", "Sedo, Dan, HugeDomains"),
    (r"(?:buy|purchase|own) (?:[\w-]{1,63}\.)+[a-z]{2,18}(?: (?:today|now))?.{0,30}|(?:domain )?(?:for sale|parked domain|domain parking|parked page|domain expired|expired domain).{0,40}|hugedomains(?:\.com)?.{0,60}", "English"),
    (r"(?:diese )?(?:domain|adresse)(?: .{1,80})? (?:steht zum verkauf|ist (?:registriert|geparkt|zu verkaufen|zu kaufen|reserviert)|kaufen|zu verkaufen).{0,60}", "German"),
    (r"(?:ce |le )?(?:nom de )?domaine(?: .{1,80})? (?:est )?(?:à vendre|en vente|parké|expiré|réservé|enregistré).{0,60}", "French"),
    (r"(?:este |el |o |il |questo )?(?:nombre de |nome de |nome )?(?:dominio|domínio)(?: .{1,80})? (?:está |è |se )?(?:en venta|à venda|in vendita|vende|expirado|caducado|scaduto|parcheggiato|estacionado|registrado).{0,60}", "Spanish, Portuguese, Italian"),
    (r"(?:dit |de )?(?:domein|domeinnaam)(?: .{1,80})? (?:is )?(?:te koop|gereserveerd|geregistreerd|geparkeerd).{0,60}|(?:domena|doména)(?: .{1,80})? (?:jest )?(?:na sprzedaż|na prodej|wygasła|zaparkowana|je na prodej).{0,60}", "Dutch, Polish, Czech"),
    (r"(?:(?:этот )?домен|доменное имя)(?: .{1,80})? (?:прода[её]тся|припаркован|на продажу|продам|зарегистрирован|не прилинкован|истёк|истек|выставлен).{0,60}|купить домен.{0,60}", "Russian"),
    (r"(?:alan adı|domain)(?: .{1,80})? (?:satılık|satılıktır|park edilmiş).{0,60}|satılık (?:domain|alan adı).{0,60}", "Turkish"),
    (r".{0,40}(?:域名(?:出售|转让|已过期|正在出售|交易)|此域名|该域名|这个域名).{0,40}|.{0,40}(?:網域(?:出售|已過期)|此網域).{0,40}", "Chinese"),
    (r".{0,40}(?:ドメイン(?:を)?(?:販売|売却|購入|パーキング)|このドメイン(?:は|を)|お名前\.com.{0,10}ドメインパーキング).{0,60}", "Japanese"),
    (r".{0,40}(?:도메인(?:을|이)? ?(?:판매|매매|파킹|만료)|판매 ?중인 도메인|이 도메인(?:은|을)).{0,60}", "Korean"),
    (r"tên miền(?: .{1,80})? (?:đang|được) (?:bán|rao bán).{0,60}", "Vietnamese"),
)  # fmt: skip

OFFERS = (  # in the text of short pages, lower case, as regular expressions; language
    (
        r"domain (?:name )?(?:[\w-]{1,63}\.){1,4}[a-z]{2,18} (?:is|may be|has) (?:for sale|parked|expired|available|registered)",
        "English",
    ),
    (r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,18} (?:is|may be) (?:for sale|parked)", "English"),
    (r"(?:inquire about|make an offer (?:for|on)|buy) (?:[\w-]{1,63}\.){1,4}[a-z]{2,18}", "English"),
)

SENTENCES = (  # in the text of short pages, lower case; language
    ("this domain is for sale", "English"), ("domain is for sale", "English"), ("domain may be for sale", "English"),
    ("buy this domain", "English"), ("this domain has expired", "English"), ("this domain name has expired", "English"), ("this domain name expired on", "English"),
    ("domain has recently been registered", "English"), ("this domain is parked", "English"), ("domain is parked free", "English"),
    ("make an offer on this domain", "English"), ("this domain is registered", "English"), ("this web page is parked", "English"),
    ("inquire about this domain", "English"), ("domain name is available for sale", "English"),

    ("diese domain steht zum verkauf", "German"), ("diese domain kaufen", "German"), ("domain ist zu verkaufen", "German"),
    ("ce domaine est à vendre", "French"), ("votre domaine a bien été créé", "OVHcloud"), ("ce nom de domaine est", "French"), ("este dominio está en venta", "Spanish"),
    ("este domínio está à venda", "Portuguese"), ("questo dominio è in vendita", "Italian"), ("dit domein is te koop", "Dutch"),
    ("domena na sprzedaż", "Polish"), ("домен продается", "Russian"), ("домен продаётся", "Russian"),
    ("домен припаркован", "Russian"), ("bu alan adı satılıktır", "Turkish"), ("此域名出售", "Chinese"), ("域名正在出售", "Chinese"),
    ("このドメインは", "Japanese"), ("이 도메인은", "Korean"),
)  # fmt: skip
