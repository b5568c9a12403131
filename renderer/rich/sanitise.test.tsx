import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { MediaRef } from '../../decks/model/media.ts'
import { openCardMedia } from './card-world.ts'
import { heldStyle, releaseStyles } from './held-styles.ts'
import { noFindings, sanitise } from './sanitise.ts'

const map: MediaRef = { name: 'map one.png', hash: 'a'.repeat(64) }

function clean(html: string) {
  const findings = noFindings()
  const media = openCardMedia([map])
  return { body: sanitise(html, media, findings), findings, used: media.used() }
}

/** What could still run, load or lead somewhere in a piece of HTML, as sentences. */
function findDangers(body: HTMLElement): string[] {
  const dangers: string[] = []
  for (const element of body.querySelectorAll('*')) {
    const tag = element.localName
    if (/^(?:script|iframe|frame|frameset|object|embed|applet|link|meta|base|form|input|button|select|textarea|portal|webview|template|math|foreignobject|use|image|animate|animatetransform|animatemotion|set|noscript|xmp|plaintext|title|isindex|marquee|body|html|head|dialog|slot|canvas|param|keygen|feimage|handler|listener|a:\w+|xss)$/i.test(tag) && !(tag === 'title' && element.closest('svg'))) dangers.push(`<${tag}>`)
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) dangers.push(`${tag} ${name}`)
      if (/^(?:href|xlink:href|srcdoc|srcset|action|formaction|ping|background|data|codebase|manifest|lowsrc|dynsrc|longdesc|usemap|profile|classid|archive|is|http-equiv|target|autofocus|contenteditable|popover\w*|begin|attributename|to|from|values|by)$/i.test(name)) dangers.push(`${tag} ${name}`)
      if (/^(?:src|poster)$/i.test(name) && !/^m\/[0-9a-f]{64}$/.test(value) && !/^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,/i.test(value)) dangers.push(`${tag} ${name}=${value}`)
      if ((name === 'style' || name === heldStyle) && findInCss(value)) dangers.push(`style ${value}`)
      if (name !== 'style' && !name.startsWith('data-') && !/^(?:title|alt|class|id|aria-\w+)$/.test(name) && /(?:javascript|vbscript)\s*:|url\s*\((?!["']?#)/i.test(value)) dangers.push(`${tag} ${name}=${value}`)
    }
    if (tag === 'style' && findInCss(element.textContent ?? '')) dangers.push(`<style> ${element.textContent}`)
  }
  return dangers
}

const findInCss = (css: string): boolean => /@import|expression\s*\(|behavior\s*:|-moz-binding|position\s*:\s*fixed|<[/\w!]/i.test(css) || [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].some(([, address = '']) => !/^(?:m\/|data:image\/|data:font\/|#)/.test(address))

const tags = ['a', 'abbr', 'audio', 'b', 'base', 'body', 'button', 'details', 'div', 'embed', 'form', 'frameset', 'iframe', 'img', 'input', 'link', 'marquee', 'math', 'object', 'p', 'script', 'select', 'span', 'style', 'svg', 'table', 'template', 'textarea', 'video', 'xss', 'my-element']
const handlers = ['onload', 'onerror', 'onclick', 'onfocus', 'ontoggle', 'onpointerrawupdate', 'onbegin', 'onanimationstart', 'ONMOUSEOVER', 'onbeforematch', 'on\u0000load', 'onscrollsnapchange']
const addresses = ['javascript:run()', 'JaVaScRiPt:run()', 'java\tscript:run()', '&#106;avascript:run()', ' javascript:run()', 'vbscript:run', 'data:text/html,<script>run()</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'https://e.org/x', '//e.org/x', 'http:e.org', 'file:///etc/passwd', 'blob:https://e.org/1', 'lectern://app/', 'chrome://gpu', 'data:image/svg+xml,<svg onload=run()>', '\\\\e.org\\x', 'feed:javascript:run()']
const loading = [['a', 'href'], ['area', 'href'], ['img', 'src'], ['img', 'srcset'], ['img', 'longdesc'], ['video', 'src'], ['video', 'poster'], ['audio', 'src'], ['source', 'src'], ['source', 'srcset'], ['track', 'src'], ['iframe', 'src'], ['iframe', 'srcdoc'], ['embed', 'src'], ['object', 'data'], ['form', 'action'], ['button', 'formaction'], ['input', 'src'], ['body', 'background'], ['table', 'background'], ['link', 'href'], ['base', 'href'], ['svg', 'xlink:href'], ['use', 'href'], ['image', 'href'], ['blockquote', 'cite'], ['a', 'ping'], ['script', 'src'], ['math', 'href'], ['feimage', 'href']]
const wrapped = ['<svg><foreignObject><body onload=run()></foreignObject></svg>', '<svg><style><img src=x onerror=run()></style></svg>', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=run()&gt;">', '<noscript><p title="</noscript><img src=x onerror=run()>">', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=run()>', '<svg></p><style><a id="</style><img src=1 onerror=run()>">', '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=run()>">', '<!--><img src=x onerror=run()>-->', '<![CDATA[<img src=x onerror=run()>]]>', '<svg><![CDATA[><image xlink:href="]]><img src=x onerror=run()>"></svg>', '<xmp><p title="</xmp><img src=x onerror=run()>">', '<title><img src=x onerror=run()></title>', '<a id="x" name="x"><a id="x" name="attributes">', '<form id="f"><input name="attributes"><input name="innerHTML"></form>', '<svg><animate attributeName=href values=javascript:run() /><a><text>x</text></a></svg>', '<svg><set attributeName="onclick" to="run()"/></svg>', '<style>@import "//e.org/x.css";</style>', '<style>*{background:url(//e.org)}</style>', '<style></style><script>run()</script></style>', '<div style="background:url(//e.org/x)">', '<div style="position:fixed;inset:0">', '<div style="width:expression(run())">', '<table background="//e.org/x">', '<meta http-equiv=refresh content="0;url=//e.org">', '<input autofocus onfocus=run()>', '<details open ontoggle=run()>', '<video><source onerror=run()></video>', '<img src=`x` onerror=run()>', '<svg fill="url(//e.org#x)"><rect fill="url(https://e.org/x)"/></svg>', '<p is="my-p" onclick=run()>', '<div data-x="&lt;script&gt;" onclick="run()">', '<isindex type=image src=1 onerror=run()>', '<slot onslotchange=run()>', '<dialog open onclose=run()>', '<a href="javascript&colon;run()">', '<a href="&#x6A&#x61&#x76&#x61script:run()">', '<bgsound src="//e.org">', '<layer src="//e.org">', '<xml src="//e.org"></xml>', '<object classid="clsid:x"></object>', '<portal src="//e.org">', '<fencedframe src="//e.org">', '<template shadowrootmode="open"><img src=x onerror=run()></template>', '<div><template shadowrootmode=open><style>@import "//e.org"</style></template></div>']

const payloads = [
  ...new Set([
    ...tags.flatMap((tag) => handlers.map((handler) => `<${tag} ${handler}=run() tabindex=1 src=x>text</${tag}>`)),
    ...loading.flatMap(([tag, name]) => addresses.map((address) => `<${tag} ${name}="${address.replaceAll('"', '&quot;')}">text</${tag}>`)),
    ...addresses.flatMap((address) => [`<div style="background-image:url('${address}')">x</div>`, `<style>p{background:url(${address})}</style><p>x`, `<svg><a xlink:href="${address}"><text>x</text></a></svg>`]),
    ...wrapped,
  ]),
]

test('of every element with every handler and every address nothing is left that runs, loads or leads anywhere', () => {
  expect(payloads.length).toBeGreaterThan(900)
  const left = payloads.flatMap((payload) => findDangers(clean(payload).body).map((danger) => `${payload} → ${danger}`))
  expect(left).toEqual([])
})

test('the search for dangers finds them where nothing was made safe', () => {
  const found = payloads.filter((payload) => {
    const page = document.implementation.createHTMLDocument('')
    page.body.innerHTML = payload
    return findDangers(page.body).length > 0
  })
  expect(found.length / payloads.length).toBeGreaterThan(0.8)
})

test('what is parsed again after it was written out is as safe as before', () => {
  for (const payload of payloads) {
    const page = document.implementation.createHTMLDocument('')
    page.body.innerHTML = clean(payload).body.innerHTML
    expect(findDangers(page.body)).toEqual([])
  }
})

const folder = resolve(import.meta.dirname, '../../../shared/corpora/xss')
if (!existsSync(folder)) console.log('No corpus of hostile HTML beside the repository; only our own payloads are tried.')

test.runIf(existsSync(folder))('of a public corpus nothing is left either', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  const lines = new Set(files.flatMap((name) => {
    const text = readFileSync(resolve(folder, name), 'latin1')
    return [text, ...text.split(/\r?\n/)].flatMap((line) => (line.trim() === '' ? [] : line.includes('<*') ? ['a', 'svg', 'img', 'input', 'xss'].map((tag) => line.replaceAll('<*', `<${tag}`)) : [line]))
  }))
  expect(lines.size).toBeGreaterThan(1000)
  const left = [...lines].flatMap((line) => findDangers(clean(line).body).map((danger) => `${line.slice(0, 200)} → ${danger}`))
  expect(left).toEqual([])
})

test('what cards are made of stays', () => {
  const kept = '<div class="front" id="title" style="color:red" dir="rtl" lang="ar"><ruby>漢<rt>かん</rt></ruby><table border="1"><tbody><tr><td colspan="2">x</td></tr></tbody></table><pre><code>a &lt; b</code></pre><details open=""><summary>Hint</summary>h</details><font color="#ff0000" size="5">f</font><center>c</center></div>'
  expect(releaseStyles(clean(kept).body.innerHTML)).toBe(kept)
  const drawing = '<svg viewBox="0 0 10 10"><rect class="mask" x="1" y="1" width="3" height="3" fill="red"></rect><polygon points="0,0 1,1 2,0"></polygon><text x="1" y="9">label</text></svg>'
  expect(clean(drawing).body.innerHTML).toBe(drawing)
})

test('the colour of a drawing names nothing outside it, however that is written', () => {
  for (const fill of ['url(https://e.org/#x)', 'u\\72l(https://e.org/#x)', '\\75 rl(//e.org#x)', 'url(#x) url(//e.org)']) expect(clean(`<svg><rect fill="${fill}" x="1"></rect></svg>`).body.innerHTML).toBe('<svg><rect x="1"></rect></svg>')
  for (const fill of ['red', 'url(#x)', "url('#x') none"]) expect(clean(`<svg><rect fill="${fill}"></rect></svg>`).body.querySelector('rect')?.getAttribute('fill')).toBe(fill)
})

test('pictures are the card’s own, however their name is written', () => {
  for (const name of ['map one.png', 'map%20one.png', 'MAP one.png'.replace('MAP', 'map')]) {
    const { body, used } = clean(`<img src="${name}" onerror="run()">`)
    expect(body.querySelector('img')?.getAttribute('src')).toBe(`m/${'a'.repeat(64)}`)
    expect(used).toEqual([map])
  }
  expect(clean('<style>.a { background: url("map one.png") }</style>').body.innerHTML).toContain(`url("m/${'a'.repeat(64)}")`)
})

test('what is not there or not ours is said in its place', () => {
  const { body, findings } = clean('<img src="gone.png" alt="A map"><img src="https://example.org/a.png"><iframe src="https://video.example/1"></iframe><a href="https://example.org/b?c=1">More</a><p onclick="run()">')
  expect(body.textContent).toBe('A map (gone.png is missing)Not loaded from example.orgMore')
  expect([...findings.missing]).toEqual(['gone.png'])
  expect([...findings.remote]).toEqual(['https://example.org/a.png'])
  expect(findings).toMatchObject({ script: true, embedded: true })
  expect([...findings.links.values()]).toEqual([{ text: 'video.example', address: 'https://video.example/1' }, { text: 'More', address: 'https://example.org/b?c=1' }])
  expect(body.querySelector('a')?.getAttribute('title')).toBe('https://example.org/b?c=1')
})

test('the call by which Anki draws masks is no loss, for they are drawn here; any other script is told', () => {
  const own = clean('<div id="err"></div><script>try { anki.imageOcclusion.setup(); } catch (problem) { show(problem) }</script>')
  expect(own.body.querySelector('script')).toBeNull()
  expect(own.findings.script).toBe(false)
  expect(clean('<script>anki.imageOcclusion.setup()</script><script>draw()</script>').findings.script).toBe(true)
})

test('films do not start by themselves and can be stopped', () => {
  const { body } = clean('<video src="map one.png" autoplay loop></video>')
  expect(body.innerHTML).toBe(`<video src="m/${'a'.repeat(64)}" loop="" controls="" preload="metadata"></video>`)
})
