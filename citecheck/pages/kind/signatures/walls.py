"""Pages that stand before the work: log-in, single sign-on, consent, region blocks, shells without scripts."""

from __future__ import annotations

from citecheck.pages.kind.signatures.signature import Mark, Pattern

LOGIN_ADDRESSES = (  # in the host or path of the address that answered, where the one asked had none
    Pattern(
        r"^(?:login|signin|sso|auth|idp|accounts?|identity|passport|cas|shibboleth|adfs|oauth|nid|kauth|logon|secure-login)\.",
        "a log-in",
        "common knowledge",
    ),
    Pattern(
        r"/(?:log-?in|sign-?in|log-?on|sso|oauth2?|authorize|authenticate|wp-login|session/new|sessions/new|users/sign_in|user/login|account/login|"
        r"accounts/login|member/login|bbs/login|nidlogin|i/flow/login|saml2?|shibboleth(?:\.sso)?|openathens|idp|cas/login|adfs|connexion|anmelden|"
        r"iniciar-?sesion|acceso|accedi|zaloguj|войти|вход|giris|dang-nhap|authwall|checkpoint|register|signup|institutionlogin|ssostart)(?:[/.?;_-]|$)",
        "a log-in",
        "common knowledge",
    ),
)

LOGIN_TITLES = (  # a whole title or part of one beside the site's name
    Pattern(r"sign ?up(?: (?:for|to|now|here) ?.{0,40})?|(?:create|open) (?:an |your |a free )?account.{0,40}|register(?: (?:now|here|for .{1,40}|to .{1,40}))?|registration", "English", "common knowledge"),
    Pattern(r"(?:please |member |user |account |customer |subscriber |admin |secure |institutional )*(?:log|sign)[ -]?(?:in|on)(?: (?:required|page|form|here|to (?:continue|your account|access|view|read|.{1,40})|or (?:register|sign up|create.{0,30})|with .{1,40}))?.{0,3}", "English", "common knowledge"),
    Pattern(r"(?:[\w .]{2,30} )?(?:log|sign)[ -]?in(?:,| or| /) ?(?:log[ -]?in|sign[ -]?(?:in|up)|register|join).{0,20}|(?:you (?:must|need to) (?:be logged in|log in|sign in).{0,60}|authentication(?: required)?|authorization required|single sign-?on.{0,30}|sign-?in required|"
     r"(?:sso|shibboleth|openathens|saml).{0,40}|web ?login(?: service)?|central authentication service.{0,30}|(?:401 )?(?:unauthorized|authorization required)|identity provider.{0,30})", "English", "common knowledge"),
    Pattern(r"(?:bitte )?(?:anmelden|einloggen|anmeldung|login)(?: erforderlich)?.{0,20}|(?:se )?(?:connecter|connexion|identification)(?: requise)?.{0,20}|connectez-vous.{0,30}|"
     r"(?:iniciar|inicia|inicio de) sesión.{0,20}|acceder|identifícate.{0,20}|(?:fazer|efetuar|faça) (?:o )?login.{0,20}|entrar|iniciar sessão|accedi(?: al tuo .{1,20})?|accesso(?: (?:all'area|area|utenti|clienti|riservat[oa]).{0,20})?|effettua l'accesso|"
     r"inloggen.{0,20}|logga in.{0,20}|log ind.{0,20}|logg inn.{0,20}|kirjaudu(?: sisään)?|zaloguj się.{0,20}|logowanie|přihlášení|přihlásit se|prihlásenie|bejelentkezés|autentificare|conectare|prijava", "European languages", "common knowledge"),
    Pattern(r"(?:вход|войти|авторизация|войдите)(?: (?:в|на|через) .{1,60})?|нэвтрэх.{0,20}|увійти|вхід|giriş(?: yap)?|oturum aç.{0,20}|đăng nhập.{0,20}|masuk|log masuk|تسجيل الدخول.{0,20}|ورود.{0,20}|כניסה|เข้าสู่ระบบ.{0,20}", "Russian, Mongolian, Turkish and others", "common knowledge"),
    Pattern(r"(?:네이버 ?: ?)?로그인(?: ?(?:이 필요.{0,10}|하기|페이지|창))?|회원 ?로그인|ログイン(?:ページ|画面|が必要.{0,6})?|サインイン|(?:用户|会员|請|请|帳號|账号)?(?:登录|登錄|登入|登陆)(?:页面|頁面|注册)?", "Korean, Japanese, Chinese", "common knowledge"),
)  # fmt: skip

LOGIN_NAMES = (  # a whole title that names what is entered, on a page with a password field and hardly any text
    Pattern(r"(?:.{1,40} )?(?:(?:members?|subscribers?|readers?|users?|customers?|clients?|staff)(?:'|'s|s')? (?:area|zone|only|space|corner|portal)|intranet|extranet|(?:ez ?)?proxy(?: .{1,30})?|my account|web ?mail)(?: .{1,40})?|(?:restricted|protected|private|secure|limited) (?:access|area|zone|site|content|page)", "English", "common knowledge"),
    Pattern(r"(?:espace|zone|accès) (?:abonnés?|membres?|réservée?|clients?|privée?|adhérents?).{0,20}|(?:mitglieder|kunden|abonnenten|benutzer)(?:bereich|login|konto|zugang).{0,20}|(?:geschützter|interner) bereich|(?:acceso|área|zona) (?:de )?(?:usuarios|socios|clientes|privad[ao]|restringid[ao]|suscriptores).{0,20}|"
     r"área (?:de |do |reservada|restrita)(?:cliente|membros|assinantes)?.{0,20}|area (?:riservata|utenti|clienti|soci|abbonati).{0,20}|strefa (?:klienta|użytkownika|członków)|(?:вход|доступ|кабинет|зона) для .{1,40}|личный кабинет|(?:マイ|会員)(?:ページ|専用.{0,10})|회원 ?전용.{0,10}|(?:会员|會員)(?:中心|专区|專區)", "other languages", "common knowledge"),
    Pattern(r".{1,40}?[ :–—-]{0,3}\b(?:log|sign)[ -]?(?:in|on)(?: (?:page|form|required))?", "English", "common knowledge"),
    Pattern(r"(?:log|sign)[ -]?(?:in|on)(?: (?:to|at|with|into|for|on))? .{1,60}", "English", "common knowledge"),
    Pattern(r".{1,40}?[ :–—-]{1,3}(?:anmeldung|anmelden|einloggen|connexion|se connecter|identification|iniciar sesión|iniciar sessão|entrar|acceso|accesso|accedi|inloggen|"
     r"logga in|log ind|logg inn|kirjaudu(?: sisään)?|logowanie|zaloguj się|přihlášení|prihlásenie|bejelentkezés|autentificare|prijava|вход|авторизация|увійти|вхід|giriş|"
     r"đăng nhập|masuk|تسجيل الدخول|ورود|כניסה)", "European and other languages", "common knowledge"),
    Pattern(r"(?:anmeldung|anmelden|einloggen) (?:bei|beim|im|in|zu|zum|zur|für) .{1,60}|(?:se connecter|connexion|identification) (?:à|au|aux|sur|dans) .{1,60}|"
     r"(?:iniciar sesión|acceso|acceder) (?:en|a|al) .{1,60}|(?:iniciar sessão|entrar) (?:em|no|na|ao|à) .{1,60}|(?:accedi|accesso) (?:a|al|alla|all')[ .]?.{1,60}|"
     r"inloggen (?:bij|op|in) .{1,60}|logga in (?:på|till|i) .{1,60}|log(?:g| ind| inn) (?:på|til) .{1,60}|(?:zaloguj się|logowanie) (?:do|w|na) .{1,60}", "European languages", "common knowledge"),
    Pattern(r".{1,40}?(?:로그인|ログイン|サインイン|登录|登錄|登入)(?:ページ|画面|页面|頁面|페이지)?|(?:登录|登錄|登入)(?:到|至)?.{1,40}", "Korean, Japanese, Chinese", "common knowledge"),
)  # fmt: skip

PERMISSION_TITLES = (  # a whole title or a part of one: the page is shown to those who were let in
    Pattern(r"permissions? (?:error|denied|required)|(?:restricted|private|protected|members(?:'|')? ?only|members'|staff only|internal) (?:access|area|page|content|site|resource)|not authori[sz]ed|you are not authori[sz]ed(?: to .{1,60})?|insufficient (?:permissions|privileges|rights)|"
     r"(?:没有|沒有|无|無)(?:访问|查看|訪問|浏览)?(?:权限|權限)(?:访问.{0,10})?|(?:権限|閲覧権限)がありません|keine (?:berechtigung|zugriffsrechte)|(?:fehlende )?zugriffsrechte|autorisation (?:refusée|insuffisante)|sin (?:permiso|autorización)|permiso denegado|sem permissão|permesso negato|brak (?:uprawnień|dostępu)|"
     r"нет (?:доступа|прав)|недостаточно прав|yetkiniz yok|yetkisiz erişim|không có quyền.{0,20}", "many languages", "common knowledge"),
    Pattern(r"you (?:need|don't have|do not have)(?: the)? (?:access|permissions?)(?: to .{1,60})?|(?:access|permission|authori[sz]ation|membership) (?:is )?(?:required|needed)|request access|"
     r"(?:this |the )?(?:page|file|document|folder|repository|workspace|wiki|group|site|content|item|video|album) is private", "English", "github.com/ms609/citation-bot/issues/4070"),
    Pattern(r"sie (?:benötigen|brauchen) (?:eine )?(?:zugriff|zugriffsberechtigung|berechtigung)(?:srechte)?|(?:zugriff|berechtigung|freigabe) (?:erforderlich|anfordern)|"
     r"(?:vous (?:devez (?:demander|disposer d')|avez besoin d').{0,20}(?:accès|autorisation).{0,20}|autorisation (?:nécessaire|requise)|demander l'accès)", "German, French", "common knowledge"),
    Pattern(r"(?:necesitas|necesita|se requiere|requiere) (?:el |tener )?(?:acceso|permiso)(?: .{1,20})?|solicitar acceso|você precisa de (?:acesso|permissão)|solicitar acesso|"
     r"(?:è necessari[oa]|devi avere|serve|richiedi) (?:l'|un'?)?(?:accesso|autorizzazione)", "Spanish, Portuguese, Italian", "common knowledge"),
    Pattern(r"(?:je hebt|u heeft|u hebt) toegang nodig|toegang (?:vereist|aanvragen)|(?:potrzebujesz|wymagane?) (?:dostępu|uprawnień|uprawnienia)|du behöver (?:åtkomst|behörighet)|du skal have adgang|"
     r"(?:вам )?(?:нужен|требуется|необходим) доступ|нужно разрешение|erişim izni gerekiyor|izne ihtiyacınız var|bạn cần (?:có )?quyền truy cập|anda memerlukan akses", "other languages", "common knowledge"),
    Pattern(r"アクセス権(?:限)?が必要です|権限が必要です|액세스 ?권한(?:이)? 필요(?:합니다|함)?|권한이 (?:필요합니다|없습니다)|접근 ?권한이 없습니다|(?:您|你)?需要(?:访问|存取|訪問)?(?:权限|權限)|تحتاج إلى إذن.{0,20}", "Japanese, Korean, Chinese, Arabic", "common knowledge"),
)  # fmt: skip

COOKIE_TITLES = (  # a whole title or a part of one: nothing is shown to who keeps no cookies
    Pattern(r"(?:your )?(?:browser(?:'s)? )?cookies? (?:are |is |have been |must be |not )?(?:currently )?(?:turned off|switched off|disabled|absent|missing|required|needed|not (?:enabled|supported|accepted|allowed|found|set)|blocked|enabled|supported)(?: in your browser)?|"
     r"(?:no|missing) cookies?(?: (?:found|support))?|(?:please )?(?:enable|turn on|allow|accept) (?:your )?(?:browser )?cookies(?: to continue)?|cookie(?:s)? (?:absent|error|check|test)|your browser (?:does not|doesn't|is not set to) (?:accept|support|allow) cookies", "English",
     "github.com/zotero/translators/pull/2235"),
    Pattern(r"(?:ihr|dein) browser (?:akzeptiert|unterstützt) keine cookies|votre navigateur n'accepte pas les cookies|cookies? (?:sind |wurden )?(?:deaktiviert|ausgeschaltet|erforderlich|blockiert|nicht aktiviert)|(?:bitte )?cookies aktivieren|(?:les )?cookies (?:sont )?(?:désactivés|requis|bloqués|obligatoires|nécessaires)|(?:veuillez )?(?:active|accepte|autorise)[rz] les cookies|"
     r"(?:las )?cookies (?:están )?(?:desactivadas|deshabilitadas|necesarias|requeridas|bloqueadas)|(?:su|tu) navegador no acepta (?:las )?cookies|(?:habilite|active|activar|habilitar) (?:las )?cookies|(?:os )?cookies (?:estão )?(?:desativados|desabilitados|bloqueados)|(?:i )?cookie (?:sono )?(?:disabilitati|disattivati|necessari)|"
     r"cookies (?:zijn )?(?:uitgeschakeld|vereist)|(?:pliki )?cookies? (?:są )?(?:wyłączone|wymagane)", "European languages", "common knowledge"),
    Pattern(r"(?:файлы )?(?:cookies?|куки) (?:отключены|выключены|заблокированы|необходимы)|(?:включите|разрешите) (?:файлы )?(?:cookies?|куки)|(?:требуются|необходимы|нужны) (?:файлы )?(?:cookies?|куки)|çerezler (?:devre dışı|kapalı|gerekli)|(?:cookie|クッキー)(?:が|は)?(?:無効(?:です|になっています)?|必要です)|(?:cookie|クッキー)を(?:有効に|許可|受け入れ).{0,12}|쿠키(?:가|를)? ?(?:허용.{0,12}|차단.{0,8}|사용.{0,12}|비활성.{0,12}|필요.{0,8})|(?:请|請)(?:先)?(?:启用|啟用|开启|允许|允許) ?(?:浏览器)? ?cookies?.{0,10}|(?:请|請)?(?:启用|啟用|开启)? ?cookies? ?(?:已?被?禁用|已关闭|未启用)", "other languages", "common knowledge"),
)  # fmt: skip

COOKIE_SENTENCES = (  # in the own text of pages that hardly have any
    Pattern(r"requires? (?:that )?(?:session )?cookies (?:to be|are|be) (?:enabled|turned on|accepted|allowed)|(?:could not|couldn't|unable to|cannot|can't|failed to) (?:set|send|store|read) (?:a |an |the |our )?(?:session )?cookies?|"
     r"(?:enable|turn on|allow|accept) (?:session )?cookies in (?:your|the) (?:web )?browser|(?:did|does) not (?:send|return|accept|have) (?:the|a|any|our)?.{0,20}cookies?\b|cookies must be (?:enabled|turned on|allowed)", "English", "common knowledge"),
    Pattern(r"cookies are (?:currently )?(?:disabled|turned off|blocked|not enabled) (?:for|in|on|by) (?:this|your|the)|(?:site|page|journal|platform|service|publisher|application) (?:requires|needs) (?:the use of )?cookies (?:for|to|in order)|"
     r"your browser (?:is not (?:set to )?accept|does not (?:accept|support|allow)|doesn't (?:accept|support|allow)|must accept|is blocking) cookies", "English", "github.com/zotero/translators/pull/2235"),
    Pattern(r"ihr browser (?:akzeptiert|unterstützt) keine cookies|votre navigateur n'accepte pas les cookies|(?:veuillez|merci d')\s?(?:activer|accepter) les cookies|(?:debe|por favor,?) (?:habilit|activ)[ae]r? las cookies|(?:su|tu) navegador no acepta (?:las )?cookies|o seu navegador não aceita cookies|il (?:tuo|suo) browser non accetta (?:i )?cookie|"
     r"(?:включите|разрешите) (?:приём )?(?:файлы |файлов )?(?:cookie|куки)|ваш браузер не (?:принимает|поддерживает) (?:cookie|куки)|(?:クッキー|cookie)(?:が|は)必要です|ブラウザ.{0,10}cookie.{0,10}(?:無効|受け入れ)|쿠키를 (?:사용해야|허용해야)|브라우저.{0,10}쿠키.{0,12}(?:차단|허용|사용할 수 없)|浏览器.{0,10}cookie.{0,8}(?:禁用)|浏览器(?:未|没有)启用 ?cookie", "other languages", "common knowledge"),
)  # fmt: skip

CONSENT_HOSTS = (  # hosts that show a consent wall instead of the page asked, or the part of their address that tells
    Mark("consent.google.", "a consent wall", "github.com/php-embed/Embed/pull/435"),
    Mark("consent.youtube.com", "a consent wall", "github.com/php-embed/Embed/pull/435"),
    Mark("consent.yahoo.com", "a consent wall", "github.com/easylist/easylist/issues/9281"),
    Mark("guce.yahoo.com", "a consent wall", "github.com/migueldemoura/ublock-umatrix-rulesets/issues/9"),
    Mark("guce.aol.com", "a consent wall", "common knowledge"),
    Mark("guce.techcrunch.com", "a consent wall", "github.com/migueldemoura/ublock-umatrix-rulesets/issues/9"),
    Mark("guce.engadget.com", "a consent wall", "github.com/migueldemoura/ublock-umatrix-rulesets/issues/9"),
    Mark("guce.huffpost.com", "a consent wall", "github.com/migueldemoura/ublock-umatrix-rulesets/issues/9"),
    Mark("guce.advertising.com", "a consent wall", "github.com/migueldemoura/ublock-umatrix-rulesets/issues/9"),
    Mark("consent.techcrunch.com", "a consent wall", "common knowledge"),
    Mark("consent.aol.com", "a consent wall", "common knowledge"),
    Mark("collectconsent", "a consent wall", "github.com/easylist/easylist/issues/9281"),
    Mark("myprivacy.dpgmedia", "a consent wall", "common knowledge"),
    Mark("myprivacy.", "a consent wall", "common knowledge"),
    Mark("cmp.dpgmedia", "a consent wall", "common knowledge"),
    Mark("privacy.dpgmedia", "a consent wall", "common knowledge"),
    Mark("consent.dailymotion", "a consent wall", "common knowledge"),
    Mark("consent.maps.google", "a consent wall", "github.com/php-embed/Embed/pull/435"),
    Mark("consent.nl.", "a consent wall", "common knowledge"),
    Mark("cookieconsent.", "a consent wall", "common knowledge"),
    Mark("cookiewall.", "a consent wall", "common knowledge"),
    Mark("privacywall.", "a consent wall", "common knowledge"),
    Mark("consent.ladbible", "a consent wall", "common knowledge"),
    Mark("choice.npr.org", "a consent wall", "common knowledge"),
    Mark("choice.npo.nl", "a consent wall", "common knowledge"),
    Mark("privacy.vrt.be", "a consent wall", "common knowledge"),
    Mark("cookies.nrc.nl", "a consent wall", "common knowledge"),
)  # fmt: skip

CONSENT_MARKS = (  # in the source
    Mark('action="https://consent.', "a form of a consent host", "common knowledge"),
    Mark("action='https://consent.", "a form of a consent host", "common knowledge"),
    Mark('<base href="https://consent.', "a page of a consent host", "common knowledge"),
    Mark('rel="canonical" href="https://consent.', "a page of a consent host", "common knowledge"),
    Mark("/v2/collectconsent", "Yahoo's consent wall", "github.com/easylist/easylist/issues/9281"),
    Mark("guce-consent", "Yahoo's consent wall", "common knowledge"),
    Mark('class="consent-form"', "a consent form", "common knowledge"),
)

CONSENT_TITLES = (  # a whole title
    Pattern(
        r"before you continue(?: to .{1,40})?|bevor sie (?:zu .{1,40} weitergehen|fortfahren|.{1,40} weiter).{0,20}|avant d['’]accéder à .{1,40}|avant de continuer.{0,40}|antes de (?:continuar|ir).{0,40}|"
        r"prima di continuare.{0,40}|voordat je (?:doorgaat|verdergaat).{0,40}|zanim przejdziesz.{0,40}|прежде чем (?:перейти|продолжить).{0,40}|続行する前に.{0,40}|계속하기 전에.{0,40}|devam etmeden önce.{0,40}",
        "Google",
        "github.com/shailshouryya/yt-videos-list/issues/16",
    ),
    Pattern(
        r"(?:yahoo|aol|techcrunch|engadget|huffpost) (?:is (?:now )?(?:part|a part) of|ist (?:ein teil|teil)|fait (?:désormais )?partie|es parte|fa parte|forma parte).{0,80}",
        "Yahoo",
        "common knowledge",
    ),
    Pattern(
        r"(?:cookie|privacy|consent|gdpr|dsgvo)[ -]?(?:wall|consent|choice|settings|preferences|notice|einstellungen|instellingen|gate|einwilligung|zustimmung|toestemming)s?|your privacy(?: choices| matters)?|"
        r"we value your privacy|(?:privacy|cookie) instellingen.{0,40}|dpg media privacy gate|datenschutz(?:einstellungen)?(?: .{0,20}zustimmen)?|einwilligung|zustimmung(?: erforderlich)?|"
        r"(?:mit werbung|werbefrei|pur-abo).{0,60}|consentement(?: aux cookies)?|consenso(?: .{1,30})?|consentimiento(?: .{1,30})?|согласие на .{1,40}",
        "a consent wall",
        "common knowledge",
    ),
    Pattern(
        r"age (?:verification|check|gate|confirmation|restricted.{0,20})|(?:please )?(?:verify|confirm) your age.{0,20}|are you (?:over|at least|older than) (?:16|18|19|20|21)(?: years old)?.{0,20}|altersprüfung|altersverifikation|"
        r"vérification de l'âge|verificación de edad|verificação de idade|verifica dell'età|연령 ?확인|성인 ?인증|年齢確認|年龄验证",
        "an age gate",
        "common knowledge",
    ),
)

CONSENT_ADDRESSES = (  # in the address that answered, where the one asked had none
    Pattern(
        r"/(?:consent|cookie-?(?:wall|consent)|privacy-?(?:wall|gate|consent)|cmp|tcf)(?:[/?.]|$)",
        "a consent wall",
        "common knowledge",
    ),
)

CONSENT_SENTENCES = (  # in the own text of short pages
    Pattern(
        r"(?:we (?:need|require)|requires) your consent (?:to|before)|(?:accept|agree to) (?:all |our )?cookies (?:to|and) (?:continue|access|read|proceed)",
        "English",
        "common knowledge",
    ),
    Pattern(
        r"(?:benötigen|brauchen) (?:wir )?(?:dazu |dafür |hierfür )?ihre (?:zustimmung|einwilligung)|mit werbung (?:weiter)?lesen|(?:pur|contentpass)-?abo.{0,80}(?:tracking|werbung)",
        "German",
        "common knowledge",
    ),
    Pattern(
        r"accepter (?:et|les cookies pour) (?:continuer|accéder)|aceptar (?:las cookies )?(?:y|para) continuar|accetta(?:re)? (?:i cookie )?(?:e|per) (?:continua|accede)",
        "French, Spanish, Italian",
        "common knowledge",
    ),
    Pattern(r"cookies accepteren (?:en|om) (?:door|verder)", "Dutch", "common knowledge"),
)

SUBSCRIPTION_TITLES = (  # a whole title or heading of a short page that names no work
    Pattern(r"(?:please )?(?:subscribe|become a (?:member|subscriber))(?: now| today)? (?:to|for) (?:read|continue|access|unlock|view|see|the|full|this|keep).{0,60}|(?:this (?:article|content|story) is )?(?:for )?(?:subscribers|members|premium) only.{0,30}", "English", "common knowledge"),
    Pattern(r"(?:weiterlesen mit|jetzt).{0,30}(?:abo|abonnieren)|nur für abonnenten.{0,20}|réservé aux abonnés.{0,20}|exclusivo para suscriptores.{0,20}|riservato agli abbonati.{0,20}|только для подписчиков.{0,20}|有料会員限定.{0,20}|유료 ?회원 ?전용.{0,20}", "other languages", "common knowledge"),
)  # fmt: skip

REGION_TITLES = (  # a whole title
    Pattern(
        r"(?:error )?451(?:[ :|–-]+unavailable (?:due to|for) legal reasons)?|unavailable (?:due to|for) legal reasons",
        "451",
        "RFC 7725",
    ),
    Pattern(
        r"(?:sorry,? )?(?:this |the )?(?:content|page|site|website|service|video|article)?(?: is)? ?(?:currently )?(?:not available|unavailable|blocked|restricted) (?:in|for|to) (?:your|this) (?:country|region|location|area).{0,40}",
        "English",
        "common knowledge",
    ),
    Pattern(
        r"(?:geo[- ]?(?:block(?:ed|ing)?|restrict(?:ed|ion)s?)|(?:region|country|location) (?:blocked|restricted|not supported|unavailable)|not available in (?:your (?:region|country|location)|europe|the eu|the european .{1,20}))",
        "English",
        "common knowledge",
    ),
    Pattern(r"access (?:denied|restricted).{1,30}(?:country|region|location)", "English", "common knowledge"),
)

REGION_SENTENCES = (  # in the text of short pages
    Pattern(r"(?:not|isn't) (?:currently )?(?:available|accessible) (?:to (?:users|visitors|readers) )?(?:in|from|within) (?:your|the) (?:country|region|location|european|eu\b|eea\b|area)", "English", "common knowledge"),
    Pattern(r"unavailable (?:in|to) (?:your (?:country|region|location)|(?:most |visitors from (?:the )?)?european)", "English", "common knowledge"),
    Pattern(r"(?:unavailable|not available|can't be (?:shown|accessed)|access denied) (?:due to|for|because of) (?:legal reasons|gdpr|geographic|licensing|regional)", "English", "RFC 7725"),
    Pattern(r"(?:general data protection regulation|gdpr).{0,200}(?:cannot grant you access|access.{0,20}(?:cannot|denied)|not (?:be )?(?:available|granted))", "American newspapers", "common knowledge"),
    Pattern(r"attempting to access this website from a country belonging to the european economic area", "American newspapers", "common knowledge"),
    Pattern(r"from (?:your )?(?:country|region|location).{0,30}(?:is |has been |are )?(?:blocked|restricted|not allowed|banned|denied)", "English", "common knowledge"),
    Pattern(r"owner of this website .{1,100} has banned the (?:country|region)", "Cloudflare 1009", "common knowledge"),
    Pattern(r"(?:in (?:ihrem|deinem) land|in ihrer region) (?:leider )?nicht verfügbar", "German", "common knowledge"),
    Pattern(r"(?:pas|plus) (?:disponible|accessible) dans votre (?:pays|région)", "French", "common knowledge"),
    Pattern(r"no (?:está |se encuentra )?disponible en (?:tu|su) (?:país|región)|não (?:está )?disponível (?:no seu|em seu|na sua) (?:país|região)|non (?:è )?disponibile nel (?:tuo|vostro) paese", "Spanish, Portuguese, Italian", "common knowledge"),
    Pattern(r"недоступ\w{0,6} в ваш(?:ем|ей) (?:стране|регионе)|доступ .{0,60}из вашей страны", "Russian", "common knowledge"),
    Pattern(r"(?:귀하의|해당) (?:국가|지역)에서(?:는)? .{0,30}(?:없습니다|제한)|해외.{0,20}(?:차단|제한)", "Korean", "common knowledge"),
    Pattern(r"お住まいの(?:国|地域).{0,30}(?:ご利用|視聴|アクセス).{0,20}(?:できません|いただけません)|(?:您所在的|你所在的)(?:国家|國家|地区|地區).{0,20}(?:无法|不可|不支持|無法)", "Japanese, Chinese", "common knowledge"),
    Pattern(r"ülkenizde (?:kullanılamıyor|mevcut değil)|bölgenizde .{0,20}(?:kullanılamıyor|değil)", "Turkish", "common knowledge"),
)  # fmt: skip

MOUNTS = (  # where the frameworks mount an application
    Mark('id="root"', "React", "common knowledge"),
    Mark('id="app"', "Vue", "common knowledge"),
    Mark('id="__next"', "Next.js", "common knowledge"),
    Mark('id="__nuxt"', "Nuxt", "common knowledge"),
    Mark("<app-root", "Angular", "common knowledge"),
    Mark("ng-app=", "AngularJS", "common knowledge"),
    Mark('id="___gatsby"', "Gatsby", "common knowledge"),
    Mark("id=root", "React", "common knowledge"),
    Mark("id=app", "Vue", "common knowledge"),
    Mark('id="svelte"', "Svelte", "common knowledge"),
    Mark('id="q-app"', "Quasar", "common knowledge"),
    Mark('id="ember', "Ember", "common knowledge"),
    Mark('id="react-root"', "React", "common knowledge"),
    Mark('id="main-app"', "a framework", "common knowledge"),
    Mark('id="application"', "a framework", "seen"),
)  # fmt: skip

NO_SCRIPTS = (  # what pages say to a browser without scripts
    Pattern(r"(?:you need to |please |must )?(?:enable|activate|turn on|allow) (?:java ?script|js)\b|java ?script (?:is )?(?:must be |needs to be )?(?:required|disabled|not enabled|enabled|deaktiviert|turned off)|without java ?script|doesn't work (?:properly )?without java ?script|requires java ?script", "English", "common knowledge"),
    Pattern(r"java ?script (?:aktivieren|ist deaktiviert)|activer (?:le )?java ?script|(?:habilit|activ)[ae]r? (?:el |o )?java ?script|abilita(?:re)? java ?script|java ?script (?:inschakelen|is uitgeschakeld)|włącz\w{0,4} (?:obsługę )?java ?script|"
     r"(?:включит\w{0,2}|отключ[её]н) java ?script|java ?script'i (?:etkinleştir|açın)|java ?script(?:을|를) (?:활성화|사용|허용)|java ?script(?:を|が)(?:有効|無効)|(?:启用|啟用|开启|打开) ?java ?script", "other languages", "common knowledge"),
)  # fmt: skip
