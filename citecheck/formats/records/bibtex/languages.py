"""Languages as biblatex's `langid` names them (babel and polyglossia) and as BCP 47 does."""

from __future__ import annotations

_LANGIDS = {  # BCP 47: langid, the first is written, the others are read
    "af": "afrikaans", "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "ca": "catalan", "cs": "czech",
    "cy": "welsh", "da": "danish", "de": "ngerman german", "de-AT": "naustrian austrian", "de-CH": "nswissgerman",
    "el": "greek", "en": "english", "en-AU": "australian", "en-CA": "canadian", "en-GB": "british UKenglish",
    "en-NZ": "newzealand", "en-US": "american USenglish usenglish", "eo": "esperanto", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian farsi", "fi": "finnish", "fr": "french francais frenchb",
    "fr-CA": "canadien acadian", "ga": "irish", "gl": "galician", "grc": "polutonikogreek ancientgreek",
    "he": "hebrew", "hi": "hindi", "hr": "croatian", "hu": "hungarian magyar", "hy": "armenian",
    "id": "indonesian bahasai", "is": "icelandic", "it": "italian", "ja": "japanese", "ka": "georgian",
    "kk": "kazakh", "ko": "korean", "la": "latin", "lt": "lithuanian", "lv": "latvian", "mk": "macedonian",
    "mn": "mongolian", "ms": "malay bahasam", "nb": "norsk norwegian bokmal", "nl": "dutch", "nn": "nynorsk",
    "pl": "polish", "pt": "portuguese portuges", "pt-BR": "brazilian brazil", "ro": "romanian", "ru": "russian",
    "sk": "slovak", "sl": "slovene slovenian", "sq": "albanian", "sr": "serbian serbianc", "sv": "swedish",
    "th": "thai", "tr": "turkish", "uk": "ukrainian", "vi": "vietnamese", "zh": "chinese pinyin",
    "zh-CN": "chinese-simplified", "zh-TW": "chinese-traditional",
}  # fmt: skip
_CODES = {name.lower(): code for code, names in _LANGIDS.items() for name in names.split()}
_CODES |= {code.lower(): code for code in _LANGIDS}


def code_of(langid: str) -> str:
    """Return the BCP 47 code of a `langid` or a language's English name; what is not known comes back as it is."""
    return _CODES.get(langid.strip().lower(), langid.strip())


def langid_of(code: str) -> str | None:
    """Return biblatex's name of a language; `None` where it has none."""
    names = _LANGIDS.get(code) or _LANGIDS.get(code.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0].lower())
    return names.split()[0] if names else None
