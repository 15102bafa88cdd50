"""What the commands of LaTeX stand for where pylatexenc does not say it: tables that anyone can extend.

References: LaTeX2e's `fontenc` and `textcomp`; The LaTeX Companion; manuals of biblatex (§4.7), siunitx (§3), babel,
`hyperref`, `vntex`.
"""

from __future__ import annotations

SIGNS = {  # command without argument: its sign
    "textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^", "LaTeX": "LaTeX", "TeX": "TeX",
    "BibTeX": "BibTeX", "LaTeXe": "LaTeX2e", "XeTeX": "XeTeX", "XeLaTeX": "XeLaTeX", "LuaTeX": "LuaTeX",
    "LuaLaTeX": "LuaLaTeX", "pdfTeX": "pdfTeX", "pdfLaTeX": "pdfLaTeX", "ConTeXt": "ConTeXt", "AmS": "AMS",
    "AMS": "AMS", "METAFONT": "METAFONT",
    "S": "§", "P": "¶", "pounds": "£", "euro": "€", "EUR": "€", "officialeuro": "€", "ddag": "‡", "dag": "†",
    "copyright": "©", "No": "№", "degree": "°", "textless": "<", "textgreater": ">", "lt": "<", "gt": ">",
    "textbar": "|", "textbardbl": "‖", "slash": "/", "fshyp": "/", "hyphen": "-", "hyp": "-", "nobreakdash": "",
    "textquotedbl": '"', "guillemetleft": "«", "guillemetright": "»", "flqq": "«", "frqq": "»", "flq": "‹",
    "frq": "›", "glqq": "„", "grqq": "“", "glq": "‚", "grq": "‘", "lq": "‘", "rq": "’", "og": "«", "fg": "»",
    "textminus": "−", "textsurd": "√", "textunderscore": "_", "textlbrackdbl": "⟦", "textrbrackdbl": "⟧",
    "textcopyleft": "🄯", "textgravedbl": "˵", "textdblhyphen": "⹀", "textthreequartersemdash": "—",
    "texttwelveudash": "–", "textprimstress": "ˈ", "textsecstress": "ˌ", "SS": "SS", "textnobreakspace": " ",
    "nobreakspace": " ", "space": " ", "enspace": " ", "enskip": " ", "quad": " ", "qquad": " ", "thinspace": " ",
    "medspace": " ", "thickspace": " ", "negthinspace": "", "xspace": "", "newline": " ", "linebreak": " ",
    "break": " ", "par": " ", "hfil": " ", "hfill": " ", "newblock": " ", "bysame": "———", "item": " ",
    "neg": "¬", "land": "∧", "lor": "∨", "ddagger": "‡", "dagger": "†", "prime": "′",
    "mod": " mod ", "bmod": " mod ", "pmod": " mod ", "det": "det", "dim": "dim", "ker": "ker", "gcd": "gcd",
    "arg": "arg", "Pr": "Pr", "deg": "deg", "hom": "hom", "sup": "sup", "inf": "inf", "liminf": "lim inf",
    "limsup": "lim sup", "lg": "lg", "tanh": "tanh", "sinh": "sinh", "cosh": "cosh", "coth": "coth", "cot": "cot",
    "sec": "sec", "csc": "csc", "arcsin": "arcsin", "arccos": "arccos", "arctan": "arctan",
    "bibrangedash": "–", "bibrangessep": ", ", "bibdash": "———", "adddot": ".", "addcolon": ":", "addcomma": ",",
    "addsemicolon": ";", "addperiod": ".", "addslash": "/", "addspace": " ", "addnbspace": " ", "addthinspace": " ",
    "addabbrvspace": " ", "addabthinspace": " ", "addlowpenspace": " ", "addhighpenspace": " ", "adddotspace": ". ",
    "bibinitperiod": ".", "bibinitdelim": " ", "bibnamedelima": " ", "bibnamedelimb": " ", "bibnamedelimc": " ",
    "bibnamedelimd": " ", "bibnamedelimi": " ", "bibinithyphendelim": ".-", "isdot": "", "nopunct": "", "autocap": "",
    "textalpha": "α", "textbeta": "β", "textgamma": "γ", "textdelta": "δ", "textepsilon": "ε", "textzeta": "ζ",
    "texteta": "η", "texttheta": "θ", "textiota": "ι", "textkappa": "κ", "textlambda": "λ", "textmugreek": "μ",
    "textnu": "ν", "textxi": "ξ", "textpi": "π", "textrho": "ρ", "textsigma": "σ", "texttau": "τ", "textphi": "φ",
    "textchi": "χ", "textpsi": "ψ", "textomega": "ω", "textGamma": "Γ", "textDelta": "Δ", "textTheta": "Θ",
    "textLambda": "Λ", "textXi": "Ξ", "textPi": "Π", "textSigma": "Σ", "textPhi": "Φ", "textPsi": "Ψ",
    "textOmega": "Ω", "upmu": "μ", "upalpha": "α", "upbeta": "β", "upgamma": "γ", "updelta": "δ",
    "ohorn": "ơ", "uhorn": "ư", "OHORN": "Ơ", "UHORN": "Ư", "abreve": "ă", "acircumflex": "â", "ecircumflex": "ê",
    "ocircumflex": "ô", "ndash": "–", "mdash": "—",
}  # fmt: skip

JOURNALS = {  # macros of the AAS and of ADS: https://ui.adsabs.harvard.edu/help/actions/journal-macros
    "aj": "Astronomical Journal", "apj": "Astrophysical Journal", "apjl": "Astrophysical Journal Letters",
    "apjs": "Astrophysical Journal Supplement Series", "aap": "Astronomy and Astrophysics", "araa": "Annual Review of "
    "Astronomy and Astrophysics", "mnras": "Monthly Notices of the Royal Astronomical Society", "nat": "Nature",
    "pasp": "Publications of the Astronomical Society of the Pacific", "prd": "Physical Review D",
    "prl": "Physical Review Letters", "jcap": "Journal of Cosmology and Astroparticle Physics",
}  # fmt: skip

UNITS = {  # siunitx, tables 1 to 7
    "yocto": "y", "zepto": "z", "atto": "a", "femto": "f", "pico": "p", "nano": "n", "micro": "µ", "milli": "m",
    "centi": "c", "deci": "d", "hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P",
    "metre": "m", "meter": "m", "gram": "g", "second": "s", "ampere": "A", "kelvin": "K", "mole": "mol",
    "candela": "cd", "hertz": "Hz", "newton": "N", "pascal": "Pa", "joule": "J", "watt": "W", "coulomb": "C",
    "volt": "V", "farad": "F", "ohm": "Ω", "siemens": "S", "weber": "Wb", "tesla": "T", "henry": "H", "lumen": "lm",
    "lux": "lx", "becquerel": "Bq", "gray": "Gy", "sievert": "Sv", "litre": "l", "liter": "L", "hour": "h",
    "minute": "min", "day": "d", "hectare": "ha", "tonne": "t", "electronvolt": "eV", "dalton": "Da",
    "celsius": "°C", "degreeCelsius": "°C", "angstrom": "Å", "percent": "%", "per": "/", "squared": "²",
    "cubed": "³", "square": "", "cubic": "", "arcminute": "′", "arcsecond": "″", "bel": "B", "decibel": "dB",
    "kg": "kg", "km": "km", "cm": "cm", "mm": "mm", "um": "µm", "nm": "nm", "MHz": "MHz", "GHz": "GHz", "kHz": "kHz",
    "keV": "keV", "MeV": "MeV", "GeV": "GeV", "TeV": "TeV",
}  # fmt: skip

ACCENTS = {"h": "\u0309", "textcommabelow": "\u0326", "cb": "\u0326", "textsubdot": "\u0323", "t": "\u0361"}
"""Commands that put a mark on their argument, beside those that pylatexenc knows."""

SETTINGS = {  # commands that only set type: nothing of theirs is read (how many arguments go with them)
    "relax": 0, "protect": 0, "aftergroup": 0, "expandafter": 0, "ignorespaces": 0, "unskip": 0, "leavevmode": 0,
    "noindent": 0, "indent": 0, "null": 0, "strut": 0, "mathstrut": 0, "bgroup": 0, "egroup": 0, "begingroup": 0,
    "endgroup": 0, "hss": 0, "sptext": 0, "bf": 0, "it": 0, "em": 0, "rm": 0, "sc": 0, "tt": 0, "sf": 0, "sl": 0,
    "up": 0, "md": 0, "bfseries": 0, "itshape": 0, "scshape": 0, "ttfamily": 0, "sffamily": 0, "rmfamily": 0,
    "upshape": 0, "mdseries": 0, "slshape": 0, "normalfont": 0, "normalsize": 0, "tiny": 0, "scriptsize": 0,
    "footnotesize": 0, "small": 0, "large": 0, "Large": 0, "LARGE": 0, "huge": 0, "Huge": 0, "selectfont": 0,
    "boldmath": 0, "unboldmath": 0, "left": 0, "right": 0, "big": 0, "Big": 0, "bigg": 0, "Bigg": 0, "bigl": 0,
    "bigr": 0, "displaystyle": 0, "textstyle": 0, "scriptstyle": 0, "limits": 0, "nolimits": 0, "nolinebreak": 0,
    "allowbreak": 0, "pagebreak": 0, "smallskip": 0, "medskip": 0, "bigskip": 0, "cyr": 0, "frenchspacing": 0,
    "nonfrenchspacing": 0, "raggedright": 0, "centering": 0, "nopagecolor": 0, "arraybackslash": 0, "sloppy": 0,
    "nocorr": 0, "bibsep": 0, "BibitemOpen": 0, "BibitemShut": 1,
    "noopsort": 1, "SortNoop": 1, "sortnoop": 1, "nosort": 1, "natexlab": 1, "selectlanguage": 1, "hspace": 1,
    "vspace": 1, "label": 1, "ref": 1, "pageref": 1, "autoref": 1, "cref": 1, "Cref": 1, "eqref": 1, "index": 1,
    "input": 1, "include": 1, "includegraphics": 1, "documentclass": 1, "usepackage": 1, "RequirePackage": 1,
    "bibliography": 1, "bibliographystyle": 1, "hypersetup": 1, "color": 1, "pagecolor": 1, "hphantom": 1,
    "vphantom": 1, "phantom": 1, "hyphenation": 1, "mkbibdate": 1, "nocite": 1, "setlength": 2, "addlength": 2,
    "setcounter": 2, "addcounter": 2, "newcommand": 2, "renewcommand": 2, "providecommand": 2, "newenvironment": 3,
    "renewenvironment": 3, "provideenvironment": 3, "DeclareMathOperator": 2, "definecolor": 3, "providecolor": 3,
    "colorlet": 2, "rowcolors": 3, "boxframe": 3, "defcitealias": 2, "fontsize": 2, "rule": 2, "setcitestyle": 1,
}  # fmt: skip

ASIDES = {  # commands whose first arguments are no text (a colour, a language, an address), only the last is read
    "foreignlanguage": 1, "textlang": 1, "foreignquote": 1, "foreigntextquote": 1, "hyphenquote": 1, "textcolor": 1,
    "colorbox": 1, "fcolorbox": 2, "bibinfo": 1, "bibfield": 1, "texorpdfstring": 1, "stackrel": 1, "overset": 1,
    "underset": 1, "raisebox": 1, "hyperlink": 1, "hypertarget": 1, "makebox": 0, "parbox": 1, "resizebox": 2,
    "rotatebox": 1, "scalebox": 1, "href": 1, "Eprint": 1,
}  # fmt: skip

NUMBERED = (
    "penalty", "hskip", "vskip", "kern", "mskip", "mkern", "hangindent", "hangafter", "looseness", "baselineskip",
)  # fmt: skip
"""Primitives of TeX that take the number or length behind them (The TeXbook, chapter 24)."""

FRACTIONS = ("frac", "tfrac", "dfrac", "nicefrac", "sfrac", "textfrac", "cfrac")
QUANTITIES = ("SI", "qty")

OPERATORS = frozenset({"sin", "cos", "tan", "log", "ln", "exp", "lim", "max", "min"}) | {
    sign for sign, text in SIGNS.items() if sign in text
}
"""Commands whose name is what is read."""
