"""Where decisions of courts are published: series of law reports, neutral citations, gazettes, a table a jurisdiction.

A name stands with its stops; how it is written without them follows from it. A further series (`2d`, `(4th)`) is no
name of its own.
"""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

AMERICAN_REPORTERS = rows(
    """
    en REPORTERS: U.S. | S. Ct. | L. Ed. | F. | F. Supp. | F. App'x | F. Cas. | Fed. Cl. | Cl. Ct. | Ct. Cl. | B.R. |
        F.R.D. | T.C. | T.C.M. | B.T.A. | M.J. | Vet. App. | Ct. Int'l Trade | C.C.P.A. | U.S.P.Q. | U.S. App. D.C. |
        A. | N.E. | N.W. | P. | S.E. | So. | S.W. | N.Y.S. | Cal. Rptr. | Ill. Dec. | Dall. | Cranch | Wheat. | Pet. |
        How. | Black | Wall.
    en BLUEBOOK: Ala. | Ala. App. | Alaska | Ariz. | Ariz. App. | Ark. | Ark. App. | Cal. | Cal. App. | Colo. |
        Colo. App. | Conn. | Conn. App. | Del. | Del. Ch. | App. D.C. | Fla. | Ga. | Ga. App. | Haw. | Idaho | Ill. |
        Ill. App. | Ind. | Ind. App. | Iowa | Kan. | Kan. App. | Ky. | La. | La. Ann. | Me. | Md. | Md. App. | Mass. |
        Mass. App. Ct. | Mich. | Mich. App. | Minn. | Miss. | Mo. | Mo. App. | Mont. | Neb. | Neb. App. | Nev. | N.H. |
        N.J. | N.J. Eq. | N.J. Super. | N.J.L. | N.M. | N.Y. | A.D. | Misc. | Barb. | Johns. | Cow. | Wend. | N.C. |
        N.C. App. | N.D. | Ohio | Ohio App. | Ohio St. | Ohio Misc. | Okla. | Okla. Crim. | Or. | Or. App. | Pa. |
        Pa. Super. | Pa. Commw. | R.I. | S.C. | S.D. | Tenn. | Tenn. App. | Tex. | Tex. Crim. | Utah | Vt. | Va. |
        Va. App. | Wash. | Wash. App. | W. Va. | Wis. | Wyo. | Pick. | Gray | Met. | Cush.
    """
)
"""Reporters of the courts of the United States and of their states."""

AMERICAN_DATABASES = rows(
    """
    en BLUEBOOK: WL | U.S. LEXIS | U.S. App. LEXIS | U.S. Dist. LEXIS | Bankr. LEXIS | BL
    """
)
"""Databases that number the decisions of a year."""

AMERICAN_STATES = rows(
    """
    en BLUEBOOK: AR | CO | IL | LA | ME | MS | MT | ND | NH | NM | NMCA | NMSC | OH | Ohio | OK | OK CIV APP | OK CR |
        PA | SD | UT | VT | WI | WY
    """
)
"""States whose courts number their decisions themselves, as such citations name them."""

BRITISH_REPORTS = rows(
    """
    en OSCOLA: AC | QB | KB | Ch | Fam | P | WLR | All ER | All ER (Comm) | All ER (D) | Lloyd's Rep | Lloyd's Rep IR |
        BCC | BCLC | Cr App R | Cr App R (S) | EMLR | FLR | FCR | FSR | ICR | IRLR | RPC | STC | P & CR | HLR | PIQR |
        Env LR | ER | LR HL | LR QB | LR CP | LR Ex | LR Ch App | LR Eq | LR PC | App Cas | AppCas | QBD | ChD | Ch D |
        ExD | Ex D | CPD | PD | TLR | LT | JP | Cox CC | SC | SC (HL) | SLT | SCLR | JC | NI | EGLR | EG | Med LR |
        BMLR | BLR | Con LR | LGR | RTR | Imm AR | INLR | ELR | CCLR | UKHRR | HRLR | East | B & Ald | B & Ad | B & S |
        Burr | Cowp | Term Rep | TR | M & W | H & C | H & N | E & B | El & Bl | Ad & El | Q B | Ves | Ves Jr | Atk |
        Co Rep | Salk | Ld Raym | Str | Wils KB | De GM & G | Hare | Beav | CB | CB (NS) | Bing | Bing NC | F & F |
        C & P |
        St Tr | Macq | HL Cas | HLC | Cl & F | Moo PC
    """
)
"""Law reports of England and Wales, Scotland and Northern Ireland, the old ones by the names of their reporters."""

IRISH_REPORTS = rows("en OSCOLA: IR | ILRM | ILTR | ILT Jo")

EUROPEAN_REPORTS = rows("en OSCOLA: ECR | ECR I | ECR II | CMLR | EHRR | BHRC | EHRR SE | EHRR CD | DR | ECHR")
"""Reports of the courts of the European Union and of the Council of Europe."""

CANADIAN_REPORTS = rows(
    """
    en MCGILL: SCR | DLR | OR | BCLR | WWR | AR | Alta LR | Man R | NBR | NSR | Sask R | QJ | RJQ | CCC | CR | CCLT |
        FTR | NR | OAC | BCAC | ACWS | RFL | ETR | CPR | CPC | Ex CR | Nfld & PEIR | CHRR | CCEL | CBR | BLR | OLR |
        OWN | MVR | Admin LR | CLLC | RPR | CRR | CELR | ABR
    fr MCGILL: RCS
    """
)
AUSTRALIAN_REPORTS = rows(
    """
    en AGLC: CLR | ALR | ALJR | FCR | FLR | NSWLR | NSWR | SR (NSW) | WN (NSW) | VR | VLR | SASR | WAR | WALR | Qd R |
        St R Qd | Tas R | TasSR | ACTR | ACTLR | NTLR | NTR | IR | A Crim R | Fam LR | FamLR | LGERA | LGRA | ACSR |
        ACLC | AAR | ALD | IPR | ATR | ATPR
    """
)
NEW_ZEALAND_REPORTS = rows("en AGLC: NZLR | CRNZ | NZFLR | NZAR | ERNZ | GLR")
OTHER_REPORTS = rows(
    """
    en OSCOLA: AIR | SCC | SCR | SCJ | SA | All SA | BCLR | SACR | HKLRD | HKLR | HKC | HKCFAR | SLR | SLR(R) | MLJ |
        CLJ | NWLR | EA | KLR | WIR | CILR | LRC
    """
)
"""Reports of India, Pakistan, South Africa, Hong Kong, Singapore, Malaysia, Nigeria, East Africa, the Caribbean."""

BRITISH_COURTS = rows(
    """
    en OSCOLA: UKSC | UKHL | UKPC | EWCA Civ | EWCA Crim | EWHC | EWFC | EWCOP | EWCC | EWLands | UKUT | UKFTT | UKAIT |
        UKEAT | EAT | UKIPTrib | CAT | CSIH | CSOH | HCJAC | HCJ | NICA | NICC | NIQB | NIKB | NICh | NIFam | UKSIAC
    """
)
"""Neutral citations: what stands between the year and the number, here of the United Kingdom."""

IRISH_COURTS = rows("en OSCOLA: IESC | IECA | IEHC | IESCDET | IECCA")
CANADIAN_COURTS = rows(
    """
    en MCGILL: SCC | FCA | FC | TCC | CMAC | CHRT | ONCA | ONSC | ONCJ | BCCA | BCSC | ABCA | ABQB | ABKB | QCCA |
        QCCS |
        SKCA | SKQB | SKKB | MBCA | MBQB | MBKB | NBCA | NBQB | NSCA | NSSC | NLCA | NLSC | PECA | PESC | YKCA | YKSC |
        NWTCA | NWTSC | NUCA | CanLII
    fr MCGILL: CSC | CAF | CF
    """
)
AUSTRALIAN_COURTS = rows(
    """
    en AGLC: HCA | HCASL | FCAFC | FamCA | FamCAFC | FCCA | FedCFamC | NSWSC | NSWCA | NSWCCA | NSWLEC | VSC | VSCA |
        QSC | QCA | SASC | SASCFC | SASCA | WASC | WASCA | TASSC | TASFC | TASCCA | ACTSC | ACTCA | NTSC | NTCA |
        AATA | FWC | FWCFB
    """
)
NEW_ZEALAND_COURTS = rows("en AGLC: NZSC | NZCA | NZHC | NZFC | NZEmpC")
OTHER_COURTS = rows(
    """
    en LAW: ZACC | ZASCA | ZAGPPHC | ZAWCHC | SGCA | SGHC | SGDC | HKCFA | HKCA | HKCFI | INSC | KESC | KECA | KEHC |
        NASC | BWCA | CCJ | JCPC | FJSC | FJCA | WSSC | TOSC | VUSC | PGSC | LKSC
    """
)

GERMAN_REPORTS = rows(
    """
    de LAW: BGHZ | BGHSt | BVerfGE | BVerfGK | BVerwGE | BAGE | BSGE | BFHE | BStBl. | BStBl. II | RGZ | RGSt |
        NJW | NJW-RR | NStZ | NStZ-RR | NZA | NZA-RR | NVwZ | NVwZ-RR | NZG | NZM | NZS | NZV | NZBau | GRUR | GRUR-RR |
        GRUR Int. | GRUR-RS | JZ | JuS | JA | MDR | DÖV | DVBl. | ZIP | WM | VersR | FamRZ | DB | BB | StV | EuZW |
        EuGRZ | EuR | EuZA | AP | EzA | DStR | BFH/NV | AG | GmbHR | WRP | MMR | K&R | CR | ZUM | ZUM-RD | BeckRS |
        juris | Slg. | wistra | StraFo | r+s | ZfS | WuM | ZMR | InfAuslR | ArbuR | AuR | NJOZ | OLGZ | ZInsO | NZI |
        BayVBl. | VBlBW | NordÖR | DNotZ | Rpfleger | SZ | ÖJZ | JBl | RdW | VfSlg. | VwSlg. | EvBl | BGE | ATF | DTF |
        AJP | Pra
    """
)
"""Collections and journals in which the decisions of German, Austrian and Swiss courts are cited."""
