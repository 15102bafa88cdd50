"""Places of publication, so that a publisher and its place can be told apart where only a comma parts them.

Cities that the labelled sets and library catalogues name most; the regions are those that follow a city in American
and international styles. Lower case, parted by `|`.
"""

from __future__ import annotations

import re


def _table(names: str) -> frozenset[str]:
    return frozenset(name.strip() for name in " ".join(names.split()).split("|"))


_CITIES = _table(
    """
    basileae | coloniae | florentiae | lipsiae | lugduni | mediolani | parisiis | romae | venetiis | antverpiae |
    aachen | abingdon | albany | albuquerque | aldershot | amsterdam | ann arbor | athens | atlanta | auckland |
    austin | baden-baden | baltimore | barcelona | bari | basel | basingstoke | beijing | belgrade | belluno |
    beograd | bergamo | berkeley | berlin | berlino | bern | bielefeld | bloomington | boca raton | bochum |
    bologna | bombay | bonn | bordeaux | boston | boulder | braunschweig | bremen | brescia | brighton | bristol |
    brussels | bruxelles | bucarest | bucharest | bucureşti | bucurești | budapest | buenos aires | burlington |
    bâle | calcutta | cambridge | canberra | cape town | cham | champaign | chapel hill | charlottesville |
    chicago | chichester | cincinnati | città del vaticano | città di castello | cleveland | cologne | columbus |
    copenhagen | cosenza | cremona | córdoba | darmstadt | delhi | denver | detroit | dijon | dordrecht |
    downers grove | dresden | dublin | durham | düsseldorf | edinburgh | englewood cliffs | erlangen | essen |
    faenza | farnham | ferrara | firenze | florence | frankfurt | frankfurt a. m | frankfurt am main |
    frankfurt/main | freiburg | freiburg im breisgau | fribourg | geneva | genova | genève | gießen | ginevra |
    glasgow | grand rapids | graz | grenoble | groningen | göttingen | halle | hamburg | hannover | hanoi |
    harmondsworth | heidelberg | helsinki | hildesheim | hillsdale | hoboken | hong kong | honolulu | houston |
    indianapolis | innsbruck | istanbul | ithaca | jena | jerusalem | kassel | kiel | konstanz | kraków | kyiv |
    köln | königstein | københavn | la haye | lanham | lausanne | lecce | leicester | leiden | leipzig | leuven |
    lexington | lille | lima | limoges | lincoln | lisboa | lisbon | liverpool | livorno | liège | ljubljana |
    london | londra | londres | los angeles | louvain | lucca | lund | lyon | madison | madrid | mahwah | mainz |
    malden | manchester | mannheim | mantova | marburg | marseille | melbourne | menlo park | messina | mexico |
    mexico city | milan | milano | minneapolis | modena | monaco | montpellier | montreal | montréal | moscou |
    moscow | moskva | mumbai | munich | méxico | münchen | münster | nancy | nantes | naples | napoli | nashville |
    neuchâtel | neuwied | new brunswick | new delhi | new haven | new orleans | new york | new york city | norwich |
    nottingham | novara | nürnberg | odense | oldenburg | opladen | oslo | ottawa | oxford | paderborn | padova |
    padua | palermo | palo alto | parigi | paris | parma | pavia | perugia | pescara | philadelphia | pisa |
    pittsburgh | pordenone | portland | poznań | praga | prague | praha | princeton | providence | quito | québec |
    ravenna | reggio emilia | reinbek | rennes | rio de janeiro | roma | rome | rotterdam | rovigo |
    saint petersburg | salzburg | san diego | san francisco | santa barbara | santiago | sapporo | seattle | seoul |
    sevilla | shanghai | sheffield | siena | singapore | sofia | spoleto | st. gallen | st. louis | stanford |
    stockholm | strasbourg | stuttgart | sydney | são paulo | taipei | tallinn | tartu | the hague | thousand oaks |
    tokyo | torino | toronto | toulouse | trento | treviso | trier | trieste | tucson | turin | turku | turnhout |
    tübingen | udine | ulaanbaatar | upper saddle river | uppsala | urbino | utrecht | valencia | vancouver |
    venezia | venice | venise | verona | vicenza | vienna | vienne | vilnius | vinegia | viterbo | waltham |
    warsaw | warszawa | washington | weimar | weinheim | wien | wiesbaden | wroclaw | wrocław | wuppertal |
    würzburg | york | zagreb | zurich | zürich | алма-ата | алматы | баку | екатеринбург | ереван | казань | киев |
    київ | л | ленинград | львів | м | минск | мн | москва | новосибирск | одесса | пхеньян | санкт-петербург |
    софия | спб | тбилиси | томск | улаанбаатар | уланбатор | харків | харьков
    """
)
_REGIONS = _table(
    """
    ak | al | ar | australia | austria | az | bc | belgium | brazil | ca | calif | california | canada | china |
    co | conn | connecticut | ct | d.c | dc | de | denmark | england | fl | france | ga | germany | hawaii | hi |
    ia | id | il | ill | illinois | in | india | ireland | italy | japan | ks | ky | la | ma | mass |
    massachusetts | md | me | mexico | mi | mich | michigan | mn | mo | ms | mt | n.j | n.y | nc | nd | ne |
    netherlands | new jersey | new zealand | nh | nj | nm | norway | nsw | nv | ny | oh | ok | on | ontario | or |
    pa | portugal | qc | ri | russia | sc | scotland | sd | south africa | spain | sweden | switzerland | tex |
    texas | the netherlands | tn | tx | u.k | u.s.a | uk | united kingdom | united states | us | usa | ut | va |
    vt | wa | wi | wis | wv | wy
    """
)
_JOINED = re.compile(r"\s?[/;&–—]\s?|\s-\s|\s(?:and|und|et|e|y|и)\s|,\s?")


def is_city(name: str) -> bool:
    """Tell whether a name is that of one or more places of publication (`London and New York`, `Cambridge, MA`)."""
    parts = [part.strip(" .,()[]").casefold() for part in _JOINED.split(name)]
    known = [part for part in parts if part]
    return bool(known) and known[0] in _CITIES and all(part in _CITIES or part in _REGIONS for part in known)
