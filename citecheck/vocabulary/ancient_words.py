"""Works cited by book, chapter and line, scripture and the authors of antiquity; and where manuscripts are kept."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

BOOKS_OF_SCRIPTURE = rows(
    """
    en STYLES: Genesis | Gen. | Exodus | Exod. | Ex. | Leviticus | Lev. | Numbers | Num. | Deuteronomy | Deut. |
        Joshua | Josh. |
        Judges | Judg. | Ruth | Samuel | Sam. | Kings | Kgs. | Chronicles | Chron. | Chr. | Ezra | Nehemiah | Neh. |
        Esther | Esth. | Job |
        Psalms | Psalm | Ps. | Pss. | Proverbs | Prov. | Ecclesiastes | Eccles. | Eccl. | Song of Songs |
        Song of Solomon | Isaiah |
        Isa. | Jeremiah | Jer. | Lamentations | Lam. | Ezekiel | Ezek. | Daniel | Dan. | Hosea | Hos. | Joel | Amos |
        Obadiah | Jonah |
        Micah | Mic. | Nahum | Habakkuk | Hab. | Zephaniah | Zeph. | Haggai | Hag. | Zechariah | Zech. | Malachi |
        Mal. | Matthew |
        Matt. | Mt. | Mark | Mk. | Luke | Lk. | John | Jn. | Acts | Romans | Rom. | Corinthians | Cor. | Galatians |
        Gal. | Ephesians |
        Eph. | Philippians | Phil. | Colossians | Col. | Thessalonians | Thess. | Timothy | Tim. | Titus | Philemon |
        Hebrews | Heb. |
        James | Jas. | Peter | Pet. | Jude | Revelation | Rev. | Tobit | Judith | Maccabees | Macc. | Sirach |
        Wisdom | Baruch | Gen | Exod | Lev | Num | Deut | Josh | Judg | Sam | Kgs | Chr | Neh | Ps | Prov | Eccl |
        Isa |
        Jer | Ezek | Dan | Hos | Mic | Hab | Zech | Mal | Matt | Jn | Rom | Gal | Eph | Phil | Thess | Tim | Heb |
        Rev | Cor | Pet | Macc | Jas |
        Sir | Wis | Tob
    de STYLES: Mose | Mos. | Psalm | Jesaja | Jes. | Matthäus | Mt | Mk | Lk | Joh | Joh. | Römer | Röm | Röm. |
        Kor | Kor. | Offb | Offb.
    ru STYLES: Бытие | Быт. | Быт | Исх. | Исх | Лев. | Втор. | Пс. | Пс | Притч. | Ис. | Мф. | Мф | Мк. | Мк |
        Лк. | Лк | Ин. | Ин | Деян. | Рим. | Кор. | Гал. | Еф. | Евр. | Откр. | Откр | Коран
    fr STYLES: Genèse | Exode | Psaumes | Psaume | Matthieu | Marc | Luc | Jean | Apocalypse
    es STYLES: Génesis | Éxodo | Salmos | Salmo | Mateo | Marcos | Lucas | Juan | Apocalipsis
    mul STYLES: Qur'an | Qur’an | Quran | Koran | Coran | Qurʾān
    """
)
SACRED_BOOKS = rows(
    """
    mul STYLES: Bhagavad Gita | Bhagavad-gītā | Bhagavadgītā | Rig Veda | Rigveda | Ṛgveda | Atharva Veda |
        Sama Veda |
        Yajur Veda | Chandogya Upanishad | Brihadaranyaka Upanishad | Katha Upanishad | Isha Upanishad | Dhammapada |
        Mahabharata | Ramayana | Manusmriti | Digha Nikaya | Majjhima Nikaya | Samyutta Nikaya | Anguttara Nikaya |
        Sutta Nipata | Dao De Jing | Daodejing | Tao Te Ching | Analects | Mencius | Zhuangzi | Guru Granth Sahib |
        Avesta | Yasna | Book of Mormon | Alma | Nephi | Mishnah | Tosefta | Zohar
    """
)
"""Scripture beside the Bible and the Qur'an, cited by chapter and verse."""
TRACTATES = rows(
    """
    mul STYLES: Berakhot | Berakot | Shabbat | Eruvin | Pesahim | Yoma | Sukkah | Betzah | Rosh Hashanah | Taanit |
        Megillah | Moed Qatan | Hagigah | Yevamot | Ketubot | Nedarim | Nazir | Sotah | Gittin | Qiddushin |
        Kiddushin | Bava Qamma | Bava Kamma | Bava Metzia | Bava Batra | Sanhedrin | Makkot | Shevuot | Avodah Zarah |
        Horayot | Avot | Zevahim | Menahot | Hullin | Bekhorot | Arakhin | Temurah | Keritot | Niddah | Peah
    """
)
"""Tractates of the Mishnah and the Talmud."""
INSCRIPTIONS = rows(
    """
    mul STYLES: CIL | IG | SEG | ILS | OGIS | FGrH | FGrHist | P.Oxy. | P. Oxy. | P.Lond. | P. Lond. | P.Cair.Zen. |
        BGU | PSI | P.Tebt. | RIB | ICUR | CIG | Syll.³ | P.Herc.
    """
)
"""Collections of inscriptions, papyri and fragments, cited by volume and number."""
PLAYWRIGHTS = rows(
    "en STYLES: Shakespeare | William Shakespeare | Marlowe | Jonson | Milton | Dante | Chaucer | Spenser"
)
"""Poets of later times who are cited by act or book, scene and line."""
ANCIENT_AUTHORS = rows(
    """
    en STYLES: Homer | Hesiod | Pindar | Aeschylus | Sophocles | Euripides | Aristophanes | Herodotus | Thucydides |
        Xenophon | Plato |
        Aristotle | Isocrates | Demosthenes | Lysias | Polybius | Theocritus | Apollonius Rhodius |
        Diodorus Siculus | Strabo |
        Dionysius of Halicarnassus | Plutarch | Lucian | Pausanias | Galen | Epictetus | Marcus Aurelius | Arrian |
        Appian |
        Cassius Dio | Athenaeus | Diogenes Laertius | Plotinus | Josephus | Philo | Eusebius | Plautus | Terence |
        Lucretius |
        Catullus | Cicero | Caesar | Sallust | Virgil | Vergil | Horace | Livy | Tibullus | Propertius | Ovid |
        Vitruvius |
        Seneca | Lucan | Petronius | Persius | Pliny | Pliny the Elder | Pliny the Younger | Quintilian | Statius |
        Martial |
        Juvenal | Tacitus | Suetonius | Apuleius | Aulus Gellius | Ammianus Marcellinus | Augustine | Boethius |
        Jerome |
    Euclid | Archimedes | Ptolemy | Hippocrates | Aesop | Sappho | Callimachus | Nepos | Varro | Tertullian |
        Aug. | Sen. | Lucr. | Hes. | Aesch. | Soph. | Eur. | Ar. | Dem. | Polyb. | Strab. | Paus. | Juv. | Mart. |
        Caes. | Sall. | Quint. | Pl. |
        Hom. | Hdt. | Thuc. | Xen. | Plat. | Arist. | Plut. | Cic. | Verg. | Hor. | Liv. | Ov. | Tac. | Suet. | Plin.
    """
)
MANUSCRIPTS = rows(
    """
    en STYLES: MS | MSS | Ms. | Add MS | Add. MS | Additional MS | Harley MS | Royal MS | Cotton MS | Sloane MS |
        Egerton MS |
        Stowe MS | Lansdowne MS | Arundel MS | Burney MS | Or. MS
    de STYLES: Cod. | Codex | Hs. | Clm | Cgm | Cod. Pal. germ. | Cod. lat.
    fr STYLES: ms. | lat. | fr. | grec | nouv. acq. fr. | nouv. acq. lat.
    la STYLES: Vat. lat. | Vat. gr. | Pal. lat. | Reg. lat. | Urb. lat. | Ott. lat.
    """
)
RECORD_CLASSES = rows(
    """
    en STYLES: FO | CO | CAB | WO | PREM | HO | ADM | KV | DO | FCO | PRO | SP | AIR | MT | BT | T | RG | IOR |
        ED | LAB
    de STYLES: R | NS | DY | DA | DC | DE | DK | NY | N | Z | B | RW | RH
    """
)
"""Letters of record groups before a number with a stroke: `FO 371/4085`, `R 43/1234`."""
FILES = rows("ru LAW: д | Д\nuk LAW: спр | Спр")
LEAVES = rows("ru LAW: л | Л | лл | Лл | ЛЛ\nuk LAW: арк | Арк")
"""What announces the number of a file, and of its leaves, in archives of the former Soviet Union."""
FONDS_OF_MONGOLIA = rows("mn LAW: ФХ | Ф | Х | х")
SERIES_OF_MONGOLIA = rows("mn LAW: Д | д | Т | т")
FILES_OF_MONGOLIA = rows("mn LAW: ХН | Хн | хн")
LEAVES_OF_MONGOLIA = rows("mn LAW: Х | х | Тал | тал")
"""What announces the parts of a shelf mark in archives of Mongolia."""
KEEPERS = rows(
    """
    mul STYLES: nara | tna | rgaspi | garf | rgvia | rgali | rgia | rgani | rgae | tsgia | avprf | asv
    nl STYLES: archief | bibliotheek
    uk STYLES: цдаво | цдаго | цдіа | держархів | архів
    en STYLES: archive | library | museum | record office | papers | record | society | collection
    de STYLES: archiv | bibliothek | barch | pa aa
    fr STYLES: archives | bibliothèque | bnf
    de STYLES: staatsarchiv | landesarchiv | stadtarchiv
    it STYLES: archivio | biblioteca
    es STYLES: archivo
    pt STYLES: arquivo
    ru STYLES: архив | ргаспи | гарф | ргаэ | ргва | ргвиа | ргиа | ргали | рганг | авп | рган | цгиа | апрф | ргани
    mn STYLES: архив | муүта | үта | мяа
    """
)
"""Words within the names of archives and libraries."""
