"""Pages that answer 200 and say that there is nothing; and works whose titles sound like it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.model.page import PageKind
from citecheck.pages import read_page
from tests.pages.page_answers import ADDRESS, PROSE, answer, article, page, read

GONE = (Path(__file__).parent / "gone_titles.txt").read_text(encoding="utf-8").splitlines()

MENU = "<ul>" + "<li><a href='/x'>Somewhere else</a></li>" * 20 + "</ul>"


@pytest.mark.parametrize("title", GONE)
def test_a_title_that_says_there_is_nothing(title: str) -> None:
    assert PageKind.ERROR is read(page(title, MENU)).kind


@pytest.mark.parametrize("title", GONE)
def test_the_same_title_beside_the_name_of_the_site(title: str) -> None:
    assert PageKind.ERROR is read(page(f"{title} | The Example Times", MENU)).kind


@pytest.mark.parametrize("title", GONE)
def test_the_same_words_as_the_only_heading(title: str) -> None:
    assert PageKind.ERROR is read(page("The Example Times", f"<h1>{title}</h1>{MENU}")).kind


@pytest.mark.parametrize(
    "text",
    [
        "The page you requested could not be found.",
        "The requested URL /old/story.html was not found on this server.",
        "This article has been removed.",
        "해당 기사는 삭제되었거나 존재하지 않는 기사입니다.",
        "お探しのページは見つかりませんでした。",
        "您要查看的文章不存在或已被删除。",
        "Запрашиваемая страница не найдена.",
        "Таны хайсан хуудас олдсонгүй.",
        "Die gewünschte Seite existiert nicht mehr.",
        "Aradığınız sayfa bulunamadı.",
    ],
)
def test_a_sentence_on_a_page_with_hardly_any_text(text: str) -> None:
    assert PageKind.ERROR is read(page("The Example Times", f"<p>{text}</p>")).kind


@pytest.mark.parametrize("way", ["history.back();", "history.go(-1);", "location.href='/';"])
def test_an_alert_and_the_way_back(way: str) -> None:
    body = f"<script>alert('존재하지 않는 게시물입니다.');{way}</script>"

    assert PageKind.ERROR is read(body).kind


@pytest.mark.parametrize("status", [400, 404, 410, 500, 502, 504])
def test_a_status_of_absence_or_failure(status: int) -> None:
    assert PageKind.ERROR is read(article("A long story about rivers"), status=status).kind


@pytest.mark.parametrize(
    "title",
    [
        "404: How the error page became an art form",
        "Page Not Found: a history of the broken link",
        "Why “Page not found” is the most honest sentence of the web",
        "What to do when your page is not found by Google",
        "Not Found: Stories of Missing People",
        "Error 404 and the philosophy of absence",
        "Gone with the wind",
        "The article that was removed: censorship in three countries",
        "Нам не хватает слов: страница истории",
        "사라진 페이지를 찾아서: 웹 아카이브 이야기",
        "ページが見つからない時代の図書館",
        "为什么会出现“页面不存在”？浅析网页死链",
        "Maintenance of bridges in cold climates",
        "Lost? A guide to navigation without instruments",
        "Exception handling in Python",
    ],
)
def test_an_article_about_absence_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(article(title)).kind


def test_a_declared_article_titled_like_an_error_is_a_work() -> None:
    head = '<meta property="og:type" content="article"><meta property="og:title" content="Page Not Found">'

    assert PageKind.WORK is read(page("Page Not Found", f"<h1>Page Not Found</h1>{PROSE}", head)).kind


@pytest.mark.parametrize("title", ["Page not found", "404 Not Found", "500 Internal Server Error", "Gone", "Error"])
def test_a_long_text_of_that_very_title_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(page(f"{title} - HTTP | The Reference", f"<h1>{title}</h1>{PROSE}")).kind


def test_a_page_that_was_not_read_to_its_end_lacks_nothing() -> None:
    body = page("Rivers and towns", '<div id="root"></div><script src="/a.js"></script>').encode()

    seen = read_page(replace(answer(body), complete=False))

    assert PageKind.WORK is seen.kind


def test_plain_unavailability_is_an_error_and_no_challenge() -> None:
    assert PageKind.ERROR is read(page("Service Unavailable", "<h1>Service Unavailable</h1>"), status=503).kind


@pytest.mark.parametrize(
    "landed",
    [
        "/404",
        "/404.html",
        "/en/not-found/",
        "/error/404.do",
        "/errors/404.aspx?path=x",
        "/?error=404",
        "/page-not-found",
    ],
)
def test_a_visit_that_ended_at_an_error_page(landed: str) -> None:
    seen = read(page("The Example Times", MENU), url=f"https://www.example.org{landed}", asked=ADDRESS)

    assert PageKind.ERROR is seen.kind


def test_an_address_with_a_404_in_it_that_was_asked_for_is_a_work() -> None:
    body = page("The art of the missing page", f"<h1>The art of the missing page</h1>{MENU}")

    assert PageKind.WORK is read(body, url="https://www.example.org/404").kind


def test_a_missing_page_with_a_captcha_in_its_form_is_missing() -> None:
    body = page(
        "The Example Times", "<p>Sorry.</p><div class='g-recaptcha'></div><script>document.cookie='a=1'</script>"
    )

    assert PageKind.ERROR is read(body, status=404).kind


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Site maintenance", "<h1>We'll be back soon!</h1>"),
        ("Error establishing a database connection", ""),
        ("시스템 점검 안내", "<p>보다 나은 서비스를 위해 시스템 점검을 실시하고 있습니다.</p>"),
        ("Технические работы", "<p>Сайт скоро вернётся.</p>"),
        ("ただいまメンテナンス中です", ""),
        ("The Example Times", "<p>The site is undergoing scheduled maintenance.</p>"),
        ("The Example Times", "<b>Fatal error: Uncaught Error</b>: Call to undefined function in index.php"),
    ],
)
def test_a_fault_that_passes_is_said_to_pass(title: str, text: str) -> None:
    seen = read(page(title, text))

    assert (PageKind.ERROR, True) == (seen.kind, seen.passing)


def test_a_page_that_is_gone_does_not_pass() -> None:
    assert not read(page("404 - File or directory not found.", "<h1>Server Error</h1>")).passing


def test_frames_show_nothing_to_compare() -> None:
    assert not read("<html><head><title>Harbour</title></head><frameset><frame src='a.html'></frameset></html>").legible


def test_a_title_that_the_copyright_line_names_is_the_site_s() -> None:
    assert "The Evening Courier" == read(page("The Evening Courier", "<p>© 2021 The Evening Courier</p>")).site


@pytest.mark.parametrize("site", ["", " | The Example"])
def test_a_short_work_that_begins_with_the_words_of_a_notice_is_a_work(site: str) -> None:
    title = "Page not found: a memoir of the early web"

    assert PageKind.WORK is read(page(title + site, f"<h1>{title}</h1><p>A poem by D. Bat.</p>")).kind


def film(status: str, *, title: str = " - YouTube", head: str = "") -> str:
    player = f'<script>var ytInitialPlayerResponse = {{"playabilityStatus":{{"status":"{status}"}}}};</script>'
    return page(title, "<div id='player'></div>" + player, head)


def test_a_film_that_the_player_does_not_know_is_gone() -> None:
    assert PageKind.ERROR is read(film("ERROR")).kind


@pytest.mark.parametrize("status", ["LOGIN_REQUIRED", "UNPLAYABLE", "CONTENT_CHECK_REQUIRED"])
def test_a_film_that_the_player_keeps_back_is_not_gone(status: str) -> None:
    assert PageKind.SHELL is read(film(status)).kind


def test_a_film_that_is_named_is_not_gone() -> None:
    named = film(
        "ERROR", title="A ferry at night - YouTube", head="<meta property='og:title' content='A ferry at night'>"
    )

    assert PageKind.WORK is read(named).kind
