"""Short words that tell of which language a title is: each is common in its language, and in few beside it."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

COMMON = rows(
    """
    en RDA: the | of | and | in | on | for | to | with | from | by | is | are | at | its | how | what | why |
        between | into | their | this | an
    de RDA: der | die | das | und | von | zur | zum | im | des | dem | den | für | mit | auf | über | eine | einer |
        ein | nicht | bei | aus | als | zwischen | ist
    fr RDA: le | la | les | des | du | de | et | en | un | une | pour | sur | dans | par | au | aux | est | que |
        entre | leur
    it RDA: il | lo | gli | di | del | della | dei | delle | nel | nella | per | con | sul | alla | una | dello |
        degli | dal | tra | e | che
    es RDA: el | la | los | las | del | de | y | en | un | una | para | por | con | sobre | al | que | entre |
        como | su
    pt RDA: o | os | as | do | da | dos | das | de | e | em | um | uma | para | por | com | sobre | no | na |
        entre | ao | que
    nl RDA: de | het | een | van | en | in | op | voor | met | aan | naar | uit | bij | over | tussen | is | niet
    ru RDA: и | в | на | с | по | для | из | к | как | о | от | не | что | это | при | или | его | между | об | со
    uk RDA: та | і | в | на | з | для | до | як | про | від | не | що | це | при | або
    bg RDA: и | на | за | от | с | в | се | да | ще | са | като | към | при | през | между | във | със | върху |
        през | след | което
    sr RDA: и | у | на | за | од | са | о | се | да | је | су | као | код | према | при | уз | који
    mk RDA: и | на | за | од | во | со | се | да | е | како | кон | при | низ | помеѓу | врз | што
    mn RDA: ба | нь | болон | тухай | улс | улсын | монгол | монголын | хамтын | харилцаа | онд | юм | ардын |
        намын | их | хурал | засаг | захиргаа
    sv RDA: och | en | ett | att | för | med | på | av | till | som | är | den | det
    pl RDA: i | w | na | z | do | o | dla | od | się | jest | nie | oraz | jako
    """
)
