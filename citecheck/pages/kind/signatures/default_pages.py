"""Pages that a server shows of itself: nothing was installed yet, or a folder is listed."""

from __future__ import annotations

from citecheck.pages.kind.signatures.signature import Mark, Pattern

TITLES = (  # a whole title
    Pattern(r"welcome to (?:nginx|openresty|tengine|caddy|centos|lighttpd|litespeed|apache|your new (?:site|server|website)|the (?:default|new) .{1,40})[!.]?(?: (?:on|for|[-–]) .{1,40}| (?:web|http) server.{0,20})?", "a server's welcome page", "github.com/nginx/nginx"),
    Pattern(r"(?:apache2? )?(?:ubuntu|debian|centos|rhel|red hat|fedora|rocky linux|almalinux)? ?(?:apache2? )?default page(?:: it works)?!?", "Apache's default page", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"(?:http server )?test page(?: for the (?:apache|nginx) (?:http|web) server)?.{0,60}|(?:apache )?http server test page.{0,60}|test page for .{1,60}", "a server's test page", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"it works!?", "Apache's default page", "common knowledge"),
    Pattern(r"iis(?: ?\d{1,2}(?:\.\d)?)?(?: windows(?: server)?)?|internet information services.{0,40}|microsoft internet information services.{0,20}", "IIS's default page", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"apache tomcat(?:/\d.{0,20})?|welcome to (?:jboss|wildfly|jetty|glassfish|payara|xampp|wampserver|mamp|laragon).{0,40}|glassfish server.{0,40}", "a server's default page", "common knowledge"),
    Pattern(r"plesk (?:obsidian|onyx).{0,20}|congratulations!?(?: \| (?:open)?litespeed.{0,20})?|default (?:web ?site|server|parallels plesk|plesk|vhost)? ?(?:page|web ?site).{0,40}|domain default page|.{0,60}plesk.{0,10}default page.{0,20}|web server's default page", "a hosting panel's default page", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"(?:website|site) (?:is )?(?:coming soon|under construction)|(?:coming soon|under construction)!?|site (?:not (?:published|configured|installed)|en construction|in costruzione|em construção)|"
     r"(?:sitio|página) (?:web )?en construcción|(?:страница|сайт) (?:находится )?в разработке|(?:網站|网站)(?:建设|建設)中|(?:홈페이지|사이트|페이지|서비스|누리집)?(?:가|는)? ?준비 ?중(?:입니다)?|工事中|準備中", "a site under construction", "common knowledge"),
    Pattern(r"future home of (?:something quite cool|.{1,60})", "a hosting company's default page", "common knowledge"),
    Pattern(r"(?:[\w-]{1,63}\.)+[a-z]{2,18} is (?:almost here|coming soon|under construction|not published yet).{0,20}", "a site under construction", "common knowledge"),
    Pattern(r"(?:account|website|site|hosting) suspended.{0,20}|this account has been suspended.{0,10}", "a suspended account", "common knowledge"),
    Pattern(r"phpinfo\(\)|php \d\.\d{1,2}(?:\.\d{1,3}).{0,20} - phpinfo\(\)", "PHP's information page", "common knowledge"),
    Pattern(r"(?:django|laravel|symfony|ruby on rails|flask).{0,20}(?:installed|works|welcome).{0,30}|the install worked successfully!.{0,30}", "a framework's default page", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"hello,? world!?(?: – just another wordpress site)?", "a default page", "common knowledge"),
    Pattern(r"hosted by .{2,40}|parallels (?:h-sphere|plesk).{0,40}|vesta ?cp.{0,20}|ispconfig.{0,20}|webmin.{0,20}|cpanel(?:®)?.{0,20}|登录宝塔.{0,20}|没有找到站点|恭喜，?站点创建成功！?", "a hosting panel's default page", "common knowledge"),
)  # fmt: skip

LISTINGS = (  # a whole title of a directory's index
    Pattern(r"index of /.{0,300}", "Apache and nginx", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"index of [\w./~%+ -]{1,300}/", "Apache and nginx", "common knowledge"),
    Pattern(
        r"directory (?:listing|index)(?: (?:for|of|:)? ?.{0,300})?",
        "Python, Jetty, lighttpd",
        "github.com/projectdiscovery/nuclei-templates",
    ),
    Pattern(r"(?:listing|contents) of (?:directory )?/.{0,300}", "other servers", "common knowledge"),
    Pattern(r".{1,120} - /[\w./~% -]{0,300}", "IIS", "github.com/projectdiscovery/nuclei-templates"),
    Pattern(r"files in .{1,200}|folder listing.{0,100}", "other servers", "common knowledge"),
)

LISTING_MARKS = (
    Mark("directory listing for /", "an index", "common knowledge"),
    Mark("parent directory", "an index", "common knowledge"),
    Mark("[to parent directory]", "an index", "common knowledge"),
    Mark('href="../"', "an index", "common knowledge"),
    Mark('href="?c=n;o=d"', "an index", "common knowledge"),
    Mark('href="?c=m;o=a"', "an index", "common knowledge"),
)
"""One of these stands in the source of every directory index that has one of the titles above."""
