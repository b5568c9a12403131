/** A field of Mnemosyne as HTML that any card can hold: line breaks, formulas and sounds in the way of cards here. */
export function readMnemosyneField(text: string): string {
  let html = text.trim().replaceAll(/\r\n?/g, '\n')
  if (html.includes('<')) {
    html = replaceTags(html, 'latex', '[latex]', '[/latex]')
    html = replaceTags(html, '$$', String.raw`\[`, String.raw`\]`)
    html = replaceTags(html, '$', String.raw`\(`, String.raw`\)`)
    html = replaceSounds(html)
  }
  return html.replaceAll('\n', '<br>')
}

function replaceTags(html: string, name: string, open: string, close: string): string {
  return html.replaceAll(`<${name}>`, () => open).replaceAll(`</${name}>`, () => close)
}

const longestTag = 2000

/** `<audio src="so.mp3"></audio>` and `<sound src="so.mp3">` as `[sound:so.mp3]`. */
function replaceSounds(html: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    if (open === -1) return out + html.slice(at)
    const tag = /^<(audio|sound)\s[^<>]{0,1900}>/i.exec(html.slice(open, open + longestTag))
    const source = tag === null ? null : /\ssrc\s{0,9}=\s{0,9}(?:"([^"]{1,500})"|'([^']{1,500})')/i.exec(tag[0])
    if (tag === null || source === null) {
      out += html.slice(at, open + 1)
      at = open + 1
      continue
    }
    out += `${html.slice(at, open)}[sound:${source[1] ?? source[2] ?? ''}]`
    at = open + tag[0].length
    const close = `</${(tag[1] ?? '').toLowerCase()}>`
    if (html.slice(at, at + close.length).toLowerCase() === close) at += close.length
  }
}

const mostGaps = 500

/** A text in which `[so]` and `[so:hint]` are gaps, with gaps as `{{c1::so::hint}}`, or null when it has none. */
export function readMnemosyneGaps(text: string): string | null {
  let out = ''
  let at = 0
  let count = 0
  while (count < mostGaps) {
    const open = text.indexOf('[', at)
    const close = open === -1 ? -1 : text.indexOf(']', open)
    if (close === -1) break
    const inside = text.slice(open + 1, close)
    out += text.slice(at, open)
    at = close + 1
    if (inside.trim() === '') {
      out += text.slice(open, at)
      continue
    }
    const colon = inside.indexOf(':')
    count += 1
    const shown = colon === -1 ? inside : inside.slice(0, colon)
    const hint = colon === -1 ? '' : `::${inside.slice(colon + 1)}`
    out += `{{c${count}::${shown.replaceAll('}}', '&#125;&#125;').replaceAll('::', '&#58;&#58;')}${hint}}}`
  }
  return count === 0 ? null : out + text.slice(at)
}

/** The same text without its brackets and hints, as it is read. */
export function fillMnemosyneGaps(text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('[', at)
    const close = open === -1 ? -1 : text.indexOf(']', open)
    if (close === -1) return out + text.slice(at)
    const inside = text.slice(open + 1, close)
    out += text.slice(at, open) + (inside.split(':')[0] ?? '')
    at = close + 1
  }
}

/** Reads a list as Python writes it, of texts or of pairs of texts, flat: `[('f', "Front"), ('b', 'Back')]`. */
export function readPythonTexts(source: string): readonly string[] {
  const texts: string[] = []
  let at = 0
  while (at < source.length && texts.length < 1000) {
    const quote = source.charAt(at)
    if (quote !== "'" && quote !== '"') {
      at += 1
      continue
    }
    let text = ''
    at += 1
    while (at < source.length && source.charAt(at) !== quote) {
      if (source.charAt(at) === '\\') {
        const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(source.slice(at, at + 6))
        const escaped = source.charAt(at + 1)
        text += code === null ? (escaped === 'n' ? '\n' : escaped) : String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))
        at += code?.[0].length ?? 2
      } else {
        text += source.charAt(at)
        at += 1
      }
    }
    texts.push(text)
    at += 1
  }
  return texts
}
