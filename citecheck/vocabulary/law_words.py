"""Words of law: courts, decisions, statutes, what a session of a body is called."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

AGAINST = rows(
    """
    en OSCOLA: v | v. | vs | vs. | V.
    fr LAW: c | c. | c/
    de LAW: ./. | gegen
    ru LAW: против
    es LAW: contra
    """
)
"""What stands between the parties of a case."""

CASES_OF = rows(
    """
    en OSCOLA: Re | In re | In Re | Ex parte | In the Matter of | Matter of | In the matter of | Estate of
    en MCGILL: Reference re
    fr MCGILL: Affaire | Renvoi relatif à
    """
)
"""How the name of a case begins in which nobody stands against another."""

ACTS = rows(
    """
    en OSCOLA: Act | Bill | Order | Regulations | Rules | Measure | Ordinance | Code | Scheme | Directions
    """
)
"""The last word of the short title of an act, before its year."""

LANDS = rows(
    """
    en AGLC: Cth | NSW | Vic | Qld | SA | WA | Tas | ACT | NT | NZ | UK | Imp
    en OSCOLA: Ir | India | US | South Africa | Singapore | Malaysia | HK | Kenya | Nigeria | Ghana | Ireland
    """
)
"""Jurisdictions, in brackets behind the title of an act."""

GERMAN_COURTS = rows(
    """
    de LAW: BGH | BVerfG | BVerwG | BAG | BSG | BFH | BPatG | OLG | BayObLG | LG | AG | VG | OVG | VGH | KG | LAG |
        ArbG | LSG | SG | FG | OGH | VfGH | VwGH | BGer | EuGH | EuG | EGMR | RG | RFH | StGH | VerfGH | GmS-OGB |
        Bundesgerichtshof | Bundesverfassungsgericht | Bundesverwaltungsgericht | Bundesarbeitsgericht |
        Bundessozialgericht | Bundesfinanzhof | Reichsgericht | Oberlandesgericht | Landgericht | Amtsgericht |
        Verwaltungsgericht | Kammergericht | Oberster Gerichtshof | Europäischer Gerichtshof
    """
)
GERMAN_DECISIONS = rows(
    """
    de LAW: Urteil | Urt. | Beschluss | Beschl. | Beschluß | Gutachten | Schlussanträge | U. | B. | Teilurteil |
        Vorlagebeschluss | Vorlagebeschl. | Erkenntnis
    """
)
GERMAN_CODES = rows(
    """
    de LAW: BGB | StGB | ZPO | StPO | GG | HGB | AktG | GmbHG | InsO | VwGO | VwVfG | SGB | AO | EStG | UStG | UrhG |
        MarkenG | PatG | UWG | GWB | BDSG | DSGVO | DS-GVO | BetrVG | KSchG | ArbZG | TzBfG | AGG | FamFG | EGBGB |
        WEG |
        GVG | RVG | BImSchG | BauGB | BauNVO | AufenthG | AsylG | BVerfGG | BWahlG | StVG | StVO | BtMG | TMG | TKG |
        NetzDG | VVG | BörsG | WpHG | KWG | ProdHaftG | AEUV | EUV | EMRK | WRV | ABGB | UGB | B-VG | OR | ZGB | BV |
        StGG | SchKG | DSG | GlBG | PartG | VersG | BNatSchG | KrWG | WHG | ArbGG | SGG | FGO | RDG | BRAO | BeamtStG |
        BBG | JGG | StVollzG | LuftVG | BGB-InfoV
    """
)
"""Codes that German, Austrian and Swiss lawyers cite by their letters."""
GERMAN_GAZETTES = rows(
    "de LAW: BGBl. | RGBl. | GBl. | GVBl. | GVOBl. | GV. NRW. | BAnz. | öBGBl. | ABl. | AS | SR | ABl. EU"
)

FRENCH_COURTS = rows(
    """
    fr LAW: Cass. | CE | Cons. const. | Cons. constit. | CA | CAA | TA | TGI | TJ | T. com. | T. confl. | CJUE | CJCE |
        TPICE | TUE | CEDH | Cour de cassation | Conseil d’État | Conseil d'État | Conseil constitutionnel |
        Cour d’appel | Cour d'appel | Tribunal des conflits | Cour EDH | CIJ | Cour de justice
    """
)
FRENCH_ACTS = rows(
    """
    fr LAW: Loi | Loi organique | Loi constitutionnelle | Décret | Décret-loi | Ordonnance | Arrêté | Circulaire |
        Dahir |
        Arrêté royal | Décision | Délibération
    """
)
FRENCH_CODES = rows(
    """
    fr LAW: C. civ. | C. pén. | C. trav. | C. com. | C. proc. civ. | C. proc. pén. | CPC | CPP | CPI | CSP | CGI |
        CGCT |
        CJA | C. consom. | C. assur. | C. env. | C. urb. | C. éduc. | C. patr. | CCH | CSS | CASF | CESEDA | CRPA |
        Code civil | Code pénal | Code du travail | Code de commerce | Code de procédure civile |
        Code de procédure pénale | Code de la consommation | Code de l’environnement | Code de l'environnement
    """
)

EUROPEAN_ACTS = rows(
    """
    en ECLI: Regulation | Directive | Decision | Framework Decision | Recommendation | Opinion
    de ECLI: Verordnung | Richtlinie | Beschluss | Rahmenbeschluss | Entscheidung
    fr ECLI: Règlement | Directive | Décision | Décision-cadre
    es ECLI: Reglamento | Directiva | Decisión
    it ECLI: Regolamento | Direttiva | Decisione
    pt ECLI: Regulamento | Diretiva
    nl ECLI: Verordening | Richtlijn
    pl ECLI: Rozporządzenie | Dyrektywa
    ru ECLI: Регламент | Директива
    """
)
"""Acts of the European Union, as their titles begin."""
EUROPEAN_BODIES = rows(
    """
    en ECLI: Council | Commission | Commission Implementing | Commission Delegated | Council Framework |
        Council Implementing | Implementing | Delegated
    """
)
EUROPEAN_GAZETTES = rows(
    """
    en ECLI: OJ | O.J. | Official Journal
    de ECLI: ABl. | ABl. EU | ABl. EG | Amtsblatt
    fr ECLI: JO | JOUE | JOCE
    es ECLI: DO | DOUE
    it ECLI: GU | GUUE | GUCE
    nl ECLI: PB
    """
)
"""The Official Journal of the European Union in its languages."""

RUSSIAN_ACTS = rows(
    """
    ru LAW: Федеральный закон | Федеральный конституционный закон | Федер. закон | Закон РФ | Закон СССР | Закон РСФСР |
        Закон Российской Федерации | Указ Президента | Указ Президиума | Постановление Правительства |
        Распоряжение Правительства | Приказ | Декрет | Постановление Совета Министров | Распоряжение Президента |
        Закон Республики | Письмо
    uk LAW: Закон України
    """
)
"""Acts of Russia and its neighbours, as their names begin."""
RUSSIAN_CODES = rows(
    """
    ru LAW: Гражданский кодекс | Уголовный кодекс | Трудовой кодекс | Налоговый кодекс | Семейный кодекс |
        Земельный кодекс | Жилищный кодекс | Бюджетный кодекс | Лесной кодекс | Водный кодекс | Арбитражный
        процессуальный кодекс | Гражданский процессуальный кодекс | Уголовно-процессуальный кодекс |
        Уголовно-исполнительный кодекс | Градостроительный кодекс | Таможенный кодекс |
        Кодекс Российской Федерации | Конституция Российской Федерации | Конституция РФ | Кодекс об административных
    """
)
RUSSIAN_COURTS = rows(
    """
    ru LAW: Верховного Суда | Конституционного Суда | Высшего Арбитражного Суда | Арбитражного суда | Пленума |
        Верховного суда | Европейского суда | ЕСПЧ
    """
)
RUSSIAN_DECISIONS = rows("ru LAW: Постановление | Определение | Решение | Обзор | Заключение | Приговор")
RUSSIAN_GAZETTES = rows(
    """
    ru LAW: СЗ РФ | Собрание законодательства РФ | Собрание законодательства Российской Федерации | Собр.
        законодательства Рос. Федерации | Российская газета | Рос. газ. | Рос. газета | Ведомости СНД и ВС РФ |
        Ведомости СНД РФ и ВС РФ | Бюллетень Верховного Суда РФ | Парламентская газета | Вестник ВАС РФ
    """
)

MONGOLIAN_ACTS = rows(
    """
    mn LAW: хууль | Үндсэн хууль | хуулийн | тогтоол | зарлиг | журам | тушаал | дүрэм
    """
)
"""The last word of the name of an act of Mongolia."""

TREATIES = rows(
    """
    en OSCOLA: Convention | Treaty | Covenant | Protocol | Agreement | Charter | Statute | Pact | Accord | Constitution
    fr LAW: Traité | Accord | Protocole | Pacte
    de LAW: Übereinkommen | Abkommen | Vertrag | Pakt
    es LAW: Convenio | Tratado | Convención | Acuerdo
    ru LAW: Конвенция | Договор | Соглашение | Пакт | Протокол | Устав
    """
)
"""What a treaty calls itself."""
TREATY_SERIES = rows(
    """
    en OSCOLA: UNTS | U.N.T.S. | LNTS | L.N.T.S. | CTS | Con TS | UST | U.S.T. | T.I.A.S. | TIAS | UKTS | ATS | ETS |
        CETS | E.T.S. | C.E.T.S. | ILM | I.L.M. | ATNIF | Can TS | RTNU | T.S. No.
    """
)
"""Series in which treaties are published."""

NATIONAL_ACTS = rows(
    """
    es LAW: Ley | Ley Orgánica | Real Decreto | Real Decreto-ley | Real Decreto Legislativo | Decreto | Orden
    it LAW: Legge | L. | Decreto legislativo | Decreto-legge | D.Lgs. | D.lgs. | D.L. | D.P.R. | Legge costituzionale
    pt LAW: Lei | Lei Complementar | Lei complementar | Decreto | Decreto-Lei | Decreto-lei | Medida Provisória |
        Emenda Constitucional | Resolução | Portaria
    pl LAW: Ustawa | ustawa | Rozporządzenie
    cs LAW: Zákon | zákon | Nařízení vlády | Vyhláška | Ústavní zákon
    uk LAW: Закон України | Кодекс України | Указ Президента України | Постанова | Наказ | Розпорядження | Рішення
    """
)
"""Acts of countries that no table of their own has, as their names begin."""
NATIONAL_COURTS = rows(
    """
    it LAW: Cass. | Corte cost. | C. cost. | Corte costituzionale | Cons. Stato | Cons. St. | Trib. | App. | T.A.R.
    nl LAW: HR | Hof | Rb. | CRvB | ABRvS | Hoge Raad | Rechtbank
    ko LAW: 대법원 | 헌법재판소 | 헌재 | 서울고등법원 | 서울중앙지방법원
    """
)
NATIONAL_GAZETTES = rows(
    """
    es LAW: BOE | B.O.E. | Boletín Oficial del Estado | DOGC | BOJA
    it LAW: GU | G.U. | Gazzetta Ufficiale
    pt LAW: Diário Oficial da União | Diário Oficial | Diário da República | DOU
    pl LAW: Dz.U. | Dz. U. | M.P.
    tr LAW: Resmî Gazete | Resmi Gazete | RG
    """
)
