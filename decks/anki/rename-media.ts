import { readName } from './find-media.ts'

/** Writes other names for files into a field, a template or css, wherever `findMedia` finds one. Names that `names` lacks stay. */
export function renameMedia(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text
  const sounds = replaceBetween(text, '[sound:', ']', (written) => names.get(readName(written, false)) ?? null)
  const attributes = replaceAttributes(sounds, (written) => escapeName(names.get(readName(written, true))))
  return replaceBetween(attributes, 'url(', ')', (written) => {
    const plain = written.trim()
    const quote = /^(["']).*\1$/s.test(plain) ? (plain[0] ?? '') : ''
    const name = names.get(readName(quote === '' ? plain : plain.slice(1, -1), true))
    return name === undefined ? null : `"${name.replaceAll('"', '%22')}"`
  })
}

function escapeName(name: string | undefined): string | null {
  return name === undefined ? null : name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function replaceBetween(text: string, open: string, close: string, replace: (written: string) => string | null): string {
  let made = ''
  let done = 0
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at)) {
    const from = at + open.length
    const end = text.indexOf(close, from)
    if (end === -1) break
    const other = replace(text.slice(from, end))
    if (other !== null) {
      made += text.slice(done, from) + other
      done = end
    }
    at = end
  }
  return made + text.slice(done)
}

function replaceAttributes(text: string, replace: (written: string) => string | null): string {
  if (!text.includes('<')) return text
  const start = /\b(?:src|data|poster)[ \t\r\n]{0,20}=[ \t\r\n]{0,20}/gi
  let made = ''
  let done = 0
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const from = start.lastIndex
    const quote = text[from] === '"' || text[from] === "'" ? (text[from] ?? '') : ''
    const close = quote === '' ? from + (/^[^\s>"'`]{0,500}/.exec(text.slice(from, from + 501))?.[0].length ?? 0) : text.indexOf(quote, from + 1)
    if (close === -1) break
    const other = replace(text.slice(from + quote.length, close))
    const end = close + quote.length
    if (other !== null) {
      made += `${text.slice(done, from)}"${other}"`
      done = end
    }
    start.lastIndex = end
  }
  return made + text.slice(done)
}
