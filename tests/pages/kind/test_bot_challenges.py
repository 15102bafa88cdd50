"""Walls against machines, by headers, status, marks and words; and works that speak of such walls."""

from __future__ import annotations

import pytest

from citecheck.model.page import PageKind
from tests.pages.page_answers import PROSE, article, page, read

HTML = ("content-type", "text/html")

WALLS = {  # status, headers, body
    "cloudflare header": (403, (("cf-mitigated", "challenge"),), page("Just a moment...")),
    "cloudflare 503": (
        503,
        (("server", "cloudflare"),),
        page("Just a moment...", "<p>Checking your browser before accessing example.org.</p>"),
    ),
    "cloudflare 200": (200, (), page("Just a moment...", "<script>window._cf_chl_opt={};</script>")),
    "cloudflare in German": (403, (), page("Nur einen Moment…", "<p>Bestätigen Sie, dass Sie ein Mensch sind.</p>")),
    "cloudflare in Korean": (403, (), page("잠시만 기다리십시오…")),
    "cloudflare in Japanese": (403, (), page("しばらくお待ちください...")),
    "cloudflare in Russian": (403, (), page("Один момент…")),
    "cloudflare block": (403, (), page("Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1>")),
    "aws waf captcha": (405, (("x-amzn-waf-action", "captcha"),), page("Human Verification")),
    "aws waf challenge": (202, (("x-amzn-waf-action", "challenge"),), ""),
    "aws waf body": (
        200,
        (),
        page("", "<script>window.gokuProps = {}</script><script>AwsWafIntegration.getToken()</script>"),
    ),
    "vercel": (429, (("x-vercel-mitigated", "challenge"),), page("Vercel Security Checkpoint")),
    "datadome": (
        403,
        (("x-datadome", "protected"),),
        "<html><title>example.org</title><p>Please enable JS and disable any ad blocker</p></html>",
    ),
    "datadome 200": (200, (), '<html><body><script>var dd={"host":"geo.captcha-delivery.com"}</script></body></html>'),
    "human": (403, (), page("Access to this page has been denied", '<div id="px-captcha"></div>')),
    "human 200": (
        200,
        (),
        page(
            "Example",
            "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id='px-captcha'></div>",
        ),
    ),
    "imperva 200": (
        200,
        (),
        '<iframe src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>Request unsuccessful. Incapsula incident ID: 1-2',
    ),
    "imperva distil": (
        200,
        (),
        page("Pardon Our Interruption", "<p>Something about your browser made us think you were a bot.</p>"),
    ),
    "akamai": (
        403,
        (("server", "AkamaiGHost"),),
        page("Access Denied", "<h1>Access Denied</h1>You don't have permission to access this. Reference #18.2d"),
    ),
    "akamai script": (
        200,
        (),
        page("", '<div id="sec-if-cpt-container"></div><script src="/_sec/cp_challenge/x.js"></script>'),
    ),
    "sucuri": (403, (), page("Sucuri WebSite Firewall - Access Denied")),
    "sucuri script": (
        200,
        (),
        "<html><title>You are being redirected...</title><script>sucuri_cloudproxy_js='';</script></html>",
    ),
    "anubis": (
        200,
        (),
        page("Making sure you're not a bot!", '<script id="anubis_challenge" type="application/json">{}</script>'),
    ),
    "anubis in German": (
        200,
        (),
        page(
            "Wir prüfen, ob Sie ein Mensch sind",
            '<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>',
        ),
    ),
    "google sorry": (
        429,
        (),
        page(
            "https://www.google.com/search",
            "<p>Our systems have detected unusual traffic from your computer network.</p>",
        ),
    ),
    "recaptcha alone": (
        200,
        (),
        page(
            "example.org",
            '<form><div class="g-recaptcha" data-sitekey="x"></div></form><script src="https://www.google.com/recaptcha/api.js"></script>',
        ),
    ),
    "hcaptcha alone": (
        200,
        (),
        page("", '<script src="https://js.hcaptcha.com/1/api.js"></script><div class="h-captcha"></div>'),
    ),
    "radware": (200, (), page("Radware Captcha Page", '<script src="https://validate.perfdrive.com/x"></script>')),
    "f5": (
        200,
        (),
        page(
            "Request Rejected",
            "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123",
        ),
    ),
    "f5 script": (
        200,
        (),
        '<html><head><script>window["bobcmn"] = "1011"; src="/TSPD/08"</script></head><body></body></html>',
    ),
    "kasada": (
        429,
        (("x-kpsdk-ct", "x"),),
        "<script src='/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js'></script>",
    ),
    "distil": (200, (), '<html><body><div id="distilIdentificationBlock">&nbsp;</div></body></html>'),
    "ddos-guard": (
        403,
        (("server", "ddos-guard"),),
        page("DDoS-Guard", "<p>Checking your browser before accessing</p>"),
    ),
    "queue-it": (
        200,
        (),
        page("Queue-it", '<p>You are now in line.</p><script src="https://static.queue-it.net/x.js"></script>'),
    ),
    "fastly": (200, (), page("Client Challenge", "<p>A required part of this site couldn’t load.</p>")),
    "siteground": (
        202,
        (),
        '<html><head><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F"></meta></head></html>',
    ),
    "wordfence": (503, (), page("Your access to this site has been limited", "<p>Generated by Wordfence at Mon</p>")),
    "amazon": (
        200,
        (),
        page("Amazon.com", "<h4>Enter the characters you see below</h4><!-- api-services-support@amazon.com -->"),
    ),
    "bloomberg": (
        200,
        (),
        page("Bloomberg - Are you a robot?", "<h2>We've detected unusual activity from your computer network</h2>"),
    ),
    "yandex": (200, (), page("Вы не робот?", "<p>Подтвердите, что запросы отправляли вы, а не робот</p>")),
    "baidu": (200, (), page("百度安全验证", "")),
    "alibaba": (
        200,
        (),
        "<html><script>var arg1='A1';document.cookie='acw_sc__v2='+x;location.reload()</script></html>",
    ),
    "korean firewall": (200, (), page("보안 확인", "<p>비정상적인 접근이 감지되었습니다.</p>")),
    "linkedin": (999, (), "<html><script>window.location='https://www.linkedin.com/authwall'</script></html>"),
    "rate limit": (429, (), "<html><body>Rate limit exceeded</body></html>"),
    "plain 403": (403, (), page("403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>")),
    "reddit": (200, (), page("Blocked", "<p>You've been blocked by network security.</p>")),
    "cookie script": (200, (), "<html><body><script>document.cookie='js=1';location.reload()</script></body></html>"),
}


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_is_a_challenge(name: str) -> None:
    status, headers, body = WALLS[name]

    seen = read(body, status=status, headers=(HTML, *headers))

    assert PageKind.CHALLENGE is seen.kind
    assert seen.because


@pytest.mark.parametrize(
    "title",
    [
        "Just a moment: how bots learned to wait",
        "Are you a robot? The strange history of the captcha",
        "How Cloudflare’s challenge pages work",
        "Access Denied: censorship in the age of firewalls",
        "Too many requests: a study of rate limits in public interfaces",
        "보안 확인 절차를 둘러싼 논란",
        "人机验证的历史与未来",
        "Проверка браузера: как это работает",
    ],
)
def test_an_article_about_challenges_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(article(title)).kind


@pytest.mark.parametrize(
    "mark",
    [
        "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        "<script src='https://www.google.com/recaptcha/api.js'></script><div class='g-recaptcha'></div>",
        "<script src='/_Incapsula_Resource?SWJIYLWA=719'></script>",
        "<script src='https://js.hcaptcha.com/1/api.js'></script>",
        "<p>DataDome (captcha-delivery.com) and px-captcha guard many shops.</p>",
        "<script src='https://x.token.awswaf.com/x/challenge.js'></script>",
        "<script src='/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/a-4-a/c.js'></script>",
        "<apm_do_not_touch><script>window['bobcmn'] = '1011';</script></apm_do_not_touch>",
        "<div id='distilIdentificationBlock'>&nbsp;</div>",
    ],
)
def test_a_vendors_script_on_a_page_with_a_text_proves_nothing(mark: str) -> None:
    assert (
        PageKind.WORK
        is read(page("A long story about rivers", f"<h1>A long story about rivers</h1>{PROSE}{mark}")).kind
    )


@pytest.mark.parametrize("header", ["x-datadome", "x-iinfo", "cf-ray", "x-cdn", "x-azure-ref"])
def test_a_vendors_header_on_a_good_answer_proves_nothing(header: str) -> None:
    seen = read(article("A long story about rivers"), headers=(HTML, (header, "1"), ("server", "cloudflare")))

    assert PageKind.WORK is seen.kind


@pytest.mark.parametrize(
    ("header", "vendor"),
    [
        (("x-px-blocked", "1"), "HUMAN"),
        (("server", "rhino-core-shield"), "Link11"),
        (("x-datadome", "protected"), "DataDome"),
    ],
)
def test_a_refusal_names_who_refused(header: tuple[str, str], vendor: str) -> None:
    seen = read("<html><body></body></html>", status=403, headers=(HTML, header))

    assert (PageKind.CHALLENGE, f"status 403, refused by {vendor}") == (seen.kind, seen.because)
