import type { CardLook } from './card-look.ts'

/** What a card looks like where its note type says nothing: our letters and colours, the width it is given. */
export function makeBaseStyle({ dark, zoom, ground, ink, quiet, line, accent, chip, doubt, edge }: CardLook): string {
  return `:root { --lectern-mask: ${dark ? '#5d655f' : '#d6d0c0'}; --lectern-mask-asked: ${dark ? '#e3a06f' : '#d98a5b'}; color-scheme: ${dark ? 'dark' : 'light'}; zoom: ${zoom}; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; padding: 2px 4px 12px; background: ${ground}; color: ${ink}; font: 400 22px/1.4 'Source Serif 4', Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif; overflow-wrap: break-word; text-rendering: optimizeLegibility; }
body:focus-visible { outline: 2px solid ${accent}; outline-offset: -2px; }
body:focus:not(:focus-visible) { outline: none; }
#qa { unicode-bidi: isolate; }
img, video, :not(svg) > svg { max-width: 100%; }
img { height: auto; max-height: none; vertical-align: middle; }
video { display: block; max-height: 90vh; margin: 8px auto; }
hr { height: 1px; margin: 16px 0; border: 0; background: ${line}; }
pre, code, kbd, samp, tt { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace; font-size: 0.86em; }
pre { margin: 12px 0; padding: 8px 12px; border-radius: 6px; background: ${chip}; color: ${ink}; text-align: start; overflow-x: auto; tab-size: 4; }
table { border-collapse: collapse; max-width: 100%; }
th, td { padding: 4px 8px; }
blockquote { margin: 12px 0; padding-inline-start: 12px; border-inline-start: 2px solid ${edge}; }
ul, ol { text-align: start; }
ruby rt { font-size: 0.5em; }
summary { color: ${accent}; cursor: default; }
mark { background: #f8e9a8; color: #1b1f1d; }
.cloze { color: ${accent}; font-weight: 600; }
.lectern-link { color: inherit; text-decoration: underline dotted; text-underline-offset: 3px; }
.lectern-lost { display: inline-block; padding: 2px 8px; border: 1px dashed ${doubt}; border-radius: 4px; color: ${doubt}; font: 400 14px/20px system-ui, sans-serif; overflow-wrap: anywhere; }
.lectern-sound { color: ${quiet}; font: 400 14px/20px system-ui, sans-serif; }
.lectern-sound::before { content: '\\266a'; }
.lectern-typed { display: block; margin: 8px 0; font-weight: 500; white-space: pre-line; }
.lectern-tex { padding: 1px 4px; border-radius: 4px; background: ${chip}; color: ${ink}; overflow-wrap: anywhere; }
.lectern-maths .katex-display { margin: 0.6em 0; overflow: auto hidden; }
::-webkit-scrollbar { width: 10px; height: 10px; }
::-webkit-scrollbar-thumb { border: 3px solid transparent; border-radius: 5px; background: ${edge} padding-box; }
`
}

// [Note: a night of its own] Anki's usual gap type says `.nightMode .cloze { color: lightblue }` and still has a white card:
// only a rule about the card itself is a night.

/** Whether a note type says which colours the card itself has by night. */
function hasOwnNight(css: string): boolean {
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]{1,2000})\{([^{}]*)\}/g)) {
    if (!/(?:^|[;\s])(?:background(?:-color)?|color)\s*:/i.test(body)) continue
    if (selectors.split(',').some((selector) => /night_?-?mode/i.test(selector) && isCard(selector.trim().split(/[\s>]+/).at(-1) ?? ''))) return true
  }
  return false
}

/** Whether a selector's last part is the card: the page itself, or only classes of the card and the night. */
function isCard(part: string): boolean {
  return /^(?:body|html|:root|#qa)?(?:\.(?:card\d*|night_?-?mode))*$/i.test(part)
}

/**
 * After the note type's own style. Most of them paint the card white or say black letters: by night that yields to the
 * page's colours, unless the note type has a night of its own.
 */
export function makeNightStyle(css: string, { dark, ground, ink }: CardLook): string {
  if (!dark || hasOwnNight(css)) return ''
  const blacks = ['black', '#000', '#000000', 'rgb(0, 0, 0)', 'rgb(0,0,0)', '#1a1a1a', '#222222', '#333333']
  const whites = ['white', '#fff', '#ffffff', 'rgb(255, 255, 255)', 'rgb(255,255,255)']
  const letters = blacks.map((colour) => `[style*="color:${colour}"]:not([style*="background-color:${colour}"]), font[color="${colour}" i]`).join(', ')
  const grounds = whites.flatMap((colour) => [`[style*="background-color:${colour}"]`, `[style*="background:${colour}"]`, `[bgcolor="${colour}" i]`]).join(', ')
  return `body.card.card.card { background: ${ground}; color: ${ink}; }
${letters} { color: inherit !important; }
${grounds} { background-color: transparent !important; }
`
}
