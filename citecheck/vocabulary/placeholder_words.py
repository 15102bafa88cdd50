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
    mul MET: username | repo | org | token | id | key | api-key | bucket | fork | tenant | subdomain
    en MET: user-name | repository | organization | organisation | github-username | project-name | app-name |
        repo-name | workspace | hostname
    de MET: benutzername
    fr MET: utilisateur
    es MET: usuario
    pt MET: usuario
    it MET: utente
    nl MET: gebruiker
    tr MET: kullanici
    """
)
"""What is filled in anywhere in an address."""

NOUNS_OF_HOSTS = rows(
    """
    mul MET: domain | host | server | url | api | app | project | name | user | site | account | instance | company |
        email | branch | ip | port
    en MET: organization-name | domain-name | company-name | team | cluster | region
    de MET: rechner | firma | projekt | konto
    fr MET: domaine | nom | projet | serveur | compte
    es MET: dominio | nombre | proyecto | servidor | cuenta
    pt MET: domínio | nome | projeto | conta
    it MET: progetto | conto
    nl MET: domein | naam
    pl MET: domena | nazwa
    tr MET: alan-adi
    """
)
"""What is filled in at the place of a host; a page may well be called `your-account`."""
