"""Words that stand in addresses of documentation for what the reader fills in."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

POSSESSIVES = rows(
    """
    en MET: your | my
    de MET: dein | deine | ihr | ihre | mein | meine
    fr MET: votre | ton | mon
    es MET: tu | su | mi
    pt MET: seu | sua | meu
    it MET: tuo | tua | il-tuo
    nl MET: jouw | uw | mijn
    pl MET: twoja | twoj
    tr MET: senin | sizin
    """
)
"""Before a noun below: `your-domain`, `DEINE_DOMAIN`."""

NOUNS = rows(
    """
    mul MET: domain | host | server | url | id | token | key | api | repo | app | project | org | name | username |
        user | site | account | instance | tenant | company | email | bucket | branch | subdomain | ip | port
    en MET: hostname | organization | organisation | organization-name | repository | user-name | domain-name |
        company-name | github-username | project-name | app-name | fork | team | workspace | cluster | region
    de MET: benutzername | rechner | firma | projekt | konto
    fr MET: domaine | nom | utilisateur | projet | serveur | compte
    es MET: dominio | nombre | usuario | proyecto | servidor | cuenta
    pt MET: dominio | nome | usuario | projeto | servidor | conta
    it MET: dominio | nome | utente | progetto | conto
    nl MET: domein | naam | gebruiker
    pl MET: domena | nazwa
    tr MET: alan-adi | kullanici
    """
)
"""What is filled in at the place of a host."""

NOUNS_OF_PATHS = rows(
    """
    mul MET: username | repo | org | token | id | key | api-key | bucket | fork | tenant | subdomain
    en MET: user-name | repository | organization | organisation | github-username | project-name | app-name |
        repo-name | workspace | hostname
    de MET: benutzername
    fr MET: utilisateur
    es MET: usuario
    pt MET: usuario
    it MET: utente
    """
)
"""What is filled in further on; a page may well be called `your-account`."""
