"""Who numbers patents and standards, and how: what stands before the number by which a work is known."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

PATENTS = rows(
    """
    en STYLES: U.S. patent | U.S. pat. | US patent | United States patent | European patent | European pat. | British
        patent | UK patent | German patent | Japanese patent | Japan patent | Chinese patent | China patent | French
        patent | Canadian patent | Australian patent | Korean patent | Swiss patent | Russian patent | Soviet patent |
        Italian patent | international patent | world patent | patent
    de STYLES: deutsches patent | europäisches patent | patentschrift | offenlegungsschrift | schutzrecht |
        gebrauchsmuster | auslegeschrift
    fr STYLES: brevet | brevet européen
    es STYLES: patente | patente española
    it STYLES: brevetto
    ru STYLES: патент | пат. | а. с. | а.с. | авторское свидетельство
    """
)
"""What a patent is called before its number."""

RUSSIAN_LANDS = rows("ru STYLES: Российская Федерация | Рос. Федерация | РФ | СССР")
"""The country of a patent behind its number, as GOST has it."""

PATENT_OFFICES = rows(
    "mul STYLES: US | EP | WO | DE | GB | FR | JP | CN | KR | CA | AU | RU | SU | CH | AT | NL | ES | IT | SE"
)
"""The codes of WIPO ST.3 that stand before the number of a patent."""

STANDARDS = rows(
    """
    mul STYLES: ISO | IEC | ISO/IEC | ISO/IEC/IEEE | ISO/TS | ISO/TR | ISO/IEC TR | ISO/IEC TS | ISO/ASTM | IEEE |
        IEEE
        Std | IEEE Std. | IEEE Standard | ISO Standard | ANSI | ANSI/NISO | ANSI/IEEE | NISO | ASTM | ASTM Standard |
        DIN | DIN EN |
        DIN ISO | DIN EN ISO | EN | EN ISO | EN IEC | BS | BS EN | BS ISO | BS EN ISO | NF | NF EN | NF EN ISO |
        NF ISO |
        UNE | UNE-EN | UNI | UNI EN | UNI EN ISO | ÖNORM | SN EN | NEN | NEN-EN | SS-EN | SFS-EN | PN-EN |
        PN-EN ISO | ČSN |
        ČSN ISO | ČSN EN | JIS | KS | GB | GB/T | ITU-T | ITU-T Recommendation | ITU-T Rec. | ITU-R | ECMA | ETSI EN |
        ETSI TS | ETSI TR | ETSI EG | 3GPP TS | 3GPP TR | IEC TS | IEC TR | ISO/PAS | ISO Guide | ISO/IEC Guide |
        ASHRAE | ANSI/ASHRAE | AASHTO | ASCE/SEI | ASCE | JEDEC | TIA | EIA | UL | NEMA | PD ISO | PAS | CWA |
        DIN VDE |
        DIN SPEC | VDI | VDE | ÖNORM EN | STN EN | MSZ EN | MSZ | EVS-EN | LST EN | TS EN | TS EN ISO | NBN EN |
        DS/EN | SS-EN ISO | ABNT NBR ISO | NTC | NTC-ISO | NMX | NCh | IRAM | SNI | TCVN | QCVN | CNS | SANS |
        CAN/CSA |
        ABNT NBR | NBR | AS | AS/NZS | CSA | SAE | API | ASME | NFPA | MIL-STD | FIPS PUB | FIPS | CEN/TS |
        SIST ISO
    ru STYLES: ГОСТ | ГОСТ Р | ГОСТ ISO | ГОСТ Р ИСО | ГОСТ Р ИСО/МЭК | ГОСТ ИСО | ГОСТ IEC | ГОСТ EN |
        ГОСТ Р МЭК | ГОСТ Р ЕН | СТ РК | СТО | РД | ОСТ | СТБ | СП | СНиП | СанПиН
    uk STYLES: ДСТУ | ДСТУ ISO | ДСТУ EN | ДСТУ Б | ДБН
    mn STYLES: MNS | MNS ISO
    """
)
"""The bodies of standards, as they stand before the number of one."""
