"""Log-ins, consent walls, region blocks and shells; and works that speak of them."""

from __future__ import annotations

import pytest

from citecheck.model.page import PageKind
from tests.pages.page_answers import ADDRESS, article, page, read

PASSWORD = '<form><input name="user"><input type="password" name="pw"></form>'


@pytest.mark.parametrize(
    "title",
    [
        "Log in",
        "Sign in | The Example",
        "Snip - Login",
        "Member Login",
        "Sign up | The Example",
        "Please sign in to continue",
        "Anmelden",
        "Connexion",
        "Iniciar sesión",
        "Entrar",
        "Accedi",
        "Inloggen",
        "Logga in",
        "Zaloguj się",
        "Вход",
        "Авторизация",
        "Нэвтрэх",
        "Giriş yap",
        "로그인",
        "네이버 : 로그인",
        "ログイン",
        "登录",
        "登入",
        "تسجيل الدخول",
        "Đăng nhập",
        "Web Login Service",
        "Central Authentication Service",
    ],
)
def test_a_page_titled_as_a_log_in_with_a_password_field(title: str) -> None:
    assert PageKind.LOGIN is read(page(title, PASSWORD)).kind


@pytest.mark.parametrize(
    "door",
    [
        "https://www.example.org/login?next=%2F2024%2Fstory",
        "https://accounts.example.org/signin/v2?continue=x",
        "https://login.example.edu/idp/profile/SAML2/Redirect/SSO",
        "https://www.example.org/wp-login.php?redirect_to=x",
        "https://nid.example.com/nidlogin.login",
    ],
)
def test_a_visit_that_ended_at_a_door(door: str) -> None:
    assert PageKind.LOGIN is read(page("The Example", PASSWORD), url=door, asked=ADDRESS).kind


def test_authentication_required() -> None:
    assert PageKind.LOGIN is read(page("401 Authorization Required"), status=401).kind


def test_a_log_in_box_beside_an_article_is_nothing() -> None:
    assert PageKind.WORK is read(article("A long story about rivers").replace("</body>", PASSWORD + "</body>")).kind


@pytest.mark.parametrize(
    "title", ["Login: the word that opened the web", "How single sign-on changed universities", "로그인 없는 세상"]
)
def test_an_article_about_logging_in_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(article(title)).kind


@pytest.mark.parametrize(
    ("url", "body"),
    [
        ("https://consent.google.com/m?continue=x", page("Before you continue to Google Maps", "<form></form>")),
        (
            "https://consent.yahoo.com/v2/collectConsent?sessionId=1",
            page("Yahoo is part of the Yahoo family of brands"),
        ),
        ("https://myprivacy.dpgmedia.nl/consent?x", page("DPG Media Privacy Gate")),
        (ADDRESS, page("Before you continue to YouTube", '<form action="https://consent.youtube.com/save"></form>')),
        (ADDRESS, page("Bevor Sie zu YouTube weitergehen", "<p>Wir verwenden Cookies</p>")),
    ],
)
def test_a_consent_wall(url: str, body: str) -> None:
    assert PageKind.CONSENT is read(body, url=url, asked=ADDRESS).kind


def test_a_cookie_banner_over_an_article_is_nothing() -> None:
    banner = (
        "<div class='cookie-consent'><form action='/consent'>We value your privacy <button>Accept</button></form></div>"
    )

    assert PageKind.WORK is read(article("A long story about rivers").replace("<body>", "<body>" + banner)).kind


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (451, "Unavailable For Legal Reasons"),
        (
            200,
            "You are attempting to access this website from a country belonging to the European Economic Area (EEA).",
        ),
        (200, "Sorry, this content is not available in your region."),
        (403, "This video is not available in your country."),
        (200, "Ce contenu n'est pas disponible dans votre pays."),
        (200, "Dieser Inhalt ist in Ihrem Land leider nicht verfügbar."),
        (200, "お住まいの地域ではこのコンテンツをご利用いただけません。"),
        (200, "해당 국가에서는 이용하실 수 없습니다."),
    ],
)
def test_a_region_block(status: int, text: str) -> None:
    assert PageKind.REGION is read(page("The Example", f"<p>{text}</p>"), status=status).kind


def test_an_application_that_shows_nothing_without_scripts() -> None:
    body = page(
        "Example App",
        '<noscript>You need to enable JavaScript to run this app.</noscript><div></div><script src="/a.js"></script>',
    )

    assert PageKind.SHELL is read(body).kind


def test_an_application_that_names_the_work_in_its_head_is_the_work() -> None:
    head = (
        '<meta property="og:title" content="A long story about rivers"><meta property="og:type" content="article">'
        f'<meta property="og:url" content="{ADDRESS}">'
    )

    assert PageKind.WORK is read(page("Example", '<div id="root"></div><script src="/a.js"></script>', head)).kind


def test_a_paywall_preview_is_the_work() -> None:
    body = page(
        "A long story about rivers | The Example",
        "<h1>A long story about rivers</h1><p>The river rose. Subscribe to read on.</p>" + PASSWORD,
    )

    assert PageKind.WORK is read(body).kind


@pytest.mark.parametrize("body", ["", " \n ", "<html></html>", "<html><head></head><body>  </body></html>", "\0\0\0"])
def test_an_empty_page(body: str) -> None:
    assert PageKind.EMPTY is read(body).kind


@pytest.mark.parametrize("title", ["Cookies", "Chocolate chip cookies", "Entrar en el bosque", "Accesso alla montagna"])
def test_a_recipe_or_a_poem_is_no_wall(title: str) -> None:
    text = "<p>Beat the butter and the sugar. Bake for ten minutes.</p>"

    assert PageKind.WORK is read(page(title, f"<h1>{title}</h1>{text}")).kind


def test_a_small_page_with_a_counter_script_is_a_work() -> None:
    text = "<p>The goat and its kids went down to the river and drank.</p><p>Then they slept under the hill.</p>"

    assert PageKind.WORK is read(page("On the way to the south", f"{text}<script src='/count.js'></script>")).kind


@pytest.mark.parametrize(
    "title",
    [
        "Example Sign-In",
        "Sign in to MyExample",
        "Example Library | Sign in to your shelf",
        "Anmeldung bei Beispiel",
        "Connexion à Exemple",
        "Iniciar sesión en Ejemplo",
        "Вход в систему Пример",
        "例示ログイン",
        "예시 로그인",
        "登录例子",
    ],
)
def test_a_password_field_under_the_name_of_what_is_entered_is_a_log_in(title: str) -> None:
    assert PageKind.LOGIN is read(page(title, PASSWORD)).kind


@pytest.mark.parametrize(
    "title",
    ["You need access", "Request access", "This repository is private", "Zugriff erforderlich", "Demander l'accès",
     "Necesitas acceso", "Вам нужен доступ", "Permission error", "Restricted area", "Members only", "Not authorised",
     "Sin permiso", "Нет доступа", "没有访问权限", "閲覧権限がありません",
     "アクセス権が必要です",
     "액세스 권한 필요", "您需要访问权限"],
)  # fmt: skip
def test_a_page_for_those_who_were_let_in(title: str) -> None:
    assert PageKind.LOGIN is read(page("Example Drive: Access Denied", f"<h1>{title}</h1><p>Example</p>")).kind


@pytest.mark.parametrize(
    "title",
    ["Error - Cookies Turned Off", "Cookies disabled", "Cookie absent", "Please enable cookies", "Cookies deaktiviert",
     "Cookies désactivés", "Las cookies están deshabilitadas", "Cookies отключены", "Cookieが無効です",
     "Cookie已被禁用", "Please enable cookies.", "Ihr Browser akzeptiert keine Cookies",
     "Cookies nécessaires",
     "Cookies requeridas", "Требуются файлы cookie", "クッキーを有効にしてください",
     "쿠키를 허용해 주세요", "请启用 Cookie"],
)  # fmt: skip
def test_a_page_that_shows_nothing_without_cookies_is_not_gone(title: str) -> None:
    assert PageKind.CHALLENGE is read(page(title, f"<h1>{title}</h1><p>Example Press</p>")).kind


@pytest.mark.parametrize(
    "title",
    ["Verification required!", "Identity verification needed", "Überprüfung erforderlich", "Vérification requise",
     "Verificación requerida", "Требуется проверка", "需要验证", "確認が必要です", "인증이 필요합니다", "One more step",
     "Are you human?", "Robot or human?", "Just a second...", "Update your browser", "Please disable your ad blocker",
     "Bitte deaktivieren Sie Ihren Werbeblocker"],
)  # fmt: skip
def test_a_page_that_wants_its_reader_verified(title: str) -> None:
    assert PageKind.CHALLENGE is read(page(f"{title}", f"<h1>{title}</h1><form></form>")).kind


def test_too_many_readers_at_a_time_is_a_fault_that_passes() -> None:
    assert read(page("Error: too many sessions", "<h1>Error: too many sessions</h1>")).passing


@pytest.mark.parametrize("title", ["Cookies disabled", "You need access", "Verification required"])
def test_an_article_under_the_words_of_a_wall_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(article(title).replace("</body>", f"{PASSWORD}</body>")).kind


@pytest.mark.parametrize(
    "said",
    [
        "This journal requires cookies to be enabled.",
        "We could not set a cookie.",
        "Please allow cookies in your web browser.",
        "Your browser did not send the cookie that we need.",
        "Для просмотра включите файлы cookie.",
        "このサイトにはクッキーが必要です。",
    ],
)
def test_a_page_that_says_it_needs_cookies_shows_nothing_without(said: str) -> None:
    assert PageKind.CHALLENGE is read(page("Example Press", f"<p>{said}</p>")).kind


@pytest.mark.parametrize(
    "title",
    ["Members' area", "EZproxy", "Harbour Intranet", "Restricted access", "Espace abonnés", "Acceso usuarios",
     "Area riservata", "Mitgliederbereich", "Вход для подписчиков", "会員ページ"],
)  # fmt: skip
def test_a_page_named_after_those_who_may_enter_asks_to_log_in_where_it_asks_for_a_password(title: str) -> None:
    assert PageKind.LOGIN is read(page(title, f"<h1>{title}</h1>{PASSWORD}")).kind


@pytest.mark.parametrize("title", ["Harbour Intranet", "Espace abonnés", "Area riservata", "Вход для подписчиков"])
def test_a_poem_of_such_a_name_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(page(title, f"<h1>{title}</h1><p>A poem by D. Bat, first read in 1921.</p>")).kind
