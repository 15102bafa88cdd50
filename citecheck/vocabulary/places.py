"""Places of publication, so that a publisher and its place can be told apart where only a comma parts them.

Cities come from one source, GeoNames (CC BY 4.0), by population: `data/cities.txt.xz`, made by `tools/places.py`. The
rows hold what no gazetteer has: the Latin names of old imprints, the abbreviations of GOST, and the regions that follow
a city in American and international styles.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from importlib.resources import files

from citecheck.vocabulary.rows import rows

LATIN_CITIES = rows(
    """
    la MET: basileae | coloniae | florentiae | lipsiae | lugduni | mediolani | parisiis | romae | venetiis | antverpiae
    """
)

ABBREVIATED_CITIES = rows(
    """
    ru STYLES: м | л | мн | спб
    """
)

LOCAL_CITIES = rows(
    """
    bn MET: কলকাতা | ঢাকা | কলিকাতা | চট্টগ্রাম
    hi MET: दिल्ली | नई दिल्ली | वाराणसी | इलाहाबाद | प्रयागराज | मुंबई | लखनऊ | पटना | जयपुर | भोपाल
    mn MET: уб | у.б
    ta MET: சென்னை | மதுரை | கோயம்புத்தூர் | திருச்சி
    vi MET: tp. hồ chí minh | tp hồ chí minh | tp.hcm | tp. hcm | sài gòn
    zh MET: 臺北 | 台北 | 北京 | 上海 | 香港 | 臺中 | 台中 | 高雄
    """
)
"""Great places of publication as their own languages write them, where the gazetteer does not."""

REGIONS = rows(
    """
    en STYLES: ak | al | ar | az | ca | calif | california | co | conn | connecticut | ct | d.c | dc | de | fl | ga |
        hawaii | hi | ia | id | il | ill | illinois | in | ks | ky | la | ma | mass | massachusetts | md | me | mi |
        mich | michigan | mn | mo | ms | mt | n.j | n.y | nc | nd | ne | new jersey | nh | nj | nm | nv | ny | oh | ok |
        or | pa | ri | sc | sd | tex | texas | tn | tx | ut | va | vt | wa | wi | wis | wv | wy
    en MET: australia | austria | bc | belgium | brazil | canada | china | denmark | england | france | germany |
        india | ireland | italy | japan | mexico | netherlands | new zealand | norway | nsw | on | ontario | portugal |
        qc | russia | scotland | south africa | spain | sweden | switzerland | the netherlands | u.k | u.s.a | uk |
        united kingdom | united states | us | usa
    """
)
"""States and countries after a city: `Cambridge, MA`, `Delhi, India`."""


@lru_cache(maxsize=1)
def cities() -> frozenset[str]:
    """Return the names of cities in lower case, from the file of the package."""
    packed = (files("citecheck.vocabulary") / "data" / "cities.txt.xz").read_bytes()
    return frozenset(line for line in lzma.decompress(packed).decode().splitlines() if not line.startswith("#"))
