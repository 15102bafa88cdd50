"""What the path of an address, and a title, say where they are those of the home page of a site."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

FILES = rows(
    """
    en MET: index | default | home | main
    """
)
"""Names of a home page, at the head of a path or behind the folder of a language."""

FRONTS = rows(
    """
    en MET: start | welcome | portal | top
    """
)
"""Further names that a home page bears at the head of a path."""

SECTIONS = rows(
    """
    en MET: news | archive | archives | articles | article | blog | blogs | category | latest | list | magazine |
        media | press | search | sections | stories | topics | video | videos
    de MET: nachrichten
    es MET: noticias
    fr MET: actualites
    """
)
"""Names of the sections of a site, in letters that an address may hold."""

TITLES = rows(
    """
    en MET: home | home page | homepage | start page | front page | main page | welcome | welcome to | welcome to the
    de MET: startseite | home | willkommen | willkommen bei | willkommen beim | herzlich willkommen
    fr MET: accueil | page d'accueil | bienvenue | bienvenue sur | bienvenue à
    es MET: inicio | página de inicio | página principal | portada | bienvenidos | bienvenidos a
    pt MET: início | página inicial | bem-vindo | bem-vindo a
    it MET: pagina iniziale | pagina principale | benvenuti | benvenuti su
    nl MET: startpagina | welkom | welkom bij
    pl MET: strona główna | witamy
    cs MET: úvod | úvodní stránka | hlavní stránka
    hu MET: kezdőlap | főoldal
    sv MET: startsida | hem | välkommen | välkommen till
    da MET: forside | forsiden | velkommen | velkommen til
    fi MET: etusivu | tervetuloa
    el MET: αρχική | αρχική σελίδα
    ru MET: главная | главная страница | добро пожаловать
    uk MET: головна | головна сторінка
    mn MET: нүүр | нүүр хуудас
    tr MET: ana sayfa | anasayfa
    vi MET: trang chủ
    id MET: beranda
    ar MET: الرئيسية | الصفحة الرئيسية
    ko MET: 홈 | 홈페이지 | 메인 | 메인페이지
    ja MET: ホーム | トップ | トップページ
    zh MET: 首页 | 首頁 | 主页 | 网站首页
    """
)
"""What a home page is called, alone or beside the name of its site."""
