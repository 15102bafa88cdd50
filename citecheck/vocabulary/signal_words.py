"""What a note says before the work that it names: *See, e.g.,*, *Vgl. auch*, *Hierzu ausführlich*; lower case."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

SIGNALS = rows(
    """
    en STYLES: but see | see also | but cf. | but compare | with
    de STYLES: s. auch | hierzu | dazu | so etwa | zum folgenden | so auch | so bereits | so schon | a. a. | a.a. |
        anderer ansicht | ebenso | dagegen | zustimmend | ablehnend | zust. | abl. | krit.
    fr STYLES: cf. | v. aussi | sur ce point
    es STYLES: véanse | cfr.
    it STYLES: si veda | si vedano
    pt STYLES: veja-se
    nl STYLES: vgl.
    uk STYLES: див. | пор.
    pl STYLES: zob. | por.
    cs STYLES: srov.
    """
)
"""Words that point to a work, beside those of `back_references.SEE`."""

SIGNALS_AND_TITLES = rows(
    """
    en STYLES: see | compare | contra | accord
    de STYLES: etwa | anders | grundlegend
    es STYLES: ver
    pt STYLES: vide
    cs STYLES: viz
    """
)
"""Words that point to a work behind others, and begin titles and names too (*See No Evil*)."""

BESIDES = rows(
    """
    en STYLES: also | generally | especially | particularly | further | e.g. | e.g | for example | for instance |
        inter alia | and
    de STYLES: auch | etwa | näher | dazu | hierzu | ferner | ausführlich | eingehend | grundlegend | insbesondere |
        insb. | bspw. | z. b. | z.b. | u. a. | u.a. | nur | zum beispiel | zuletzt | aber |
        statt vieler
    fr STYLES: aussi | notamment | par exemple | par ex. | entre autres
    es STYLES: también | por ejemplo | entre otros
    it STYLES: anche | per esempio | ad es. | tra gli altri | in particolare
    ru STYLES: также | например | напр. | подробнее
    nl STYLES: ook | bijvoorbeeld | bijv.
    pl STYLES: też | także | np.
    """
)
"""What may stand behind such a word, or begin the next work of a note by itself (*ferner*, *also*)."""

ON_A_POINT = rows(
    """
    en STYLES: on | for | regarding | concerning | about
    de STYLES: zu | zum | zur | für | über
    fr STYLES: sur | pour
    es STYLES: sobre | para
    it STYLES: su | sul | per
    ru STYLES: о | об | по
    """
)
"""How words before a signal begin: *On this point, see*, *For a contrary view, compare*."""
