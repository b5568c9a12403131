/**
 * Finds marks in a text from places that only grow, in time that is in step with its length: what was not found once is
 * not looked for again.
 */
export function markFinder(text: string): (mark: string, from: number) => number {
  const found = new Map<string, { readonly from: number; readonly at: number }>()
  return (mark, from) => {
    const last = found.get(mark)
    if (last !== undefined && last.from <= from && (last.at === -1 || last.at >= from)) return last.at
    const at = text.indexOf(mark, from)
    found.set(mark, { from, at })
    return at
  }
}

/** Just behind the code, formula or escaped character that begins at `at`; `at` itself when none does. */
export function skipVerbatim(text: string, at: number, find: (mark: string, from: number) => number): number {
  const sign = text.charAt(at)
  if (sign === '\\') return Math.min(text.length, at + 2)
  if (sign === '`') {
    let length = 1
    while (text.charAt(at + length) === '`') length += 1
    if (length > 100) return at + length
    const run = '`'.repeat(length)
    for (let close = find(run, at + length); close !== -1; close = find(run, close + length + 1)) {
      if (text.charAt(close + length) !== '`' && text.charAt(close - 1) !== '`') return close + length
      while (text.charAt(close + length) === '`') close += 1
    }
    return at + length
  }
  if (sign === '$') {
    const run = text.startsWith('$$', at) ? '$$' : '$'
    const first = text.charAt(at + 1)
    if (run === '$' && (first === ' ' || first === '')) return at
    const close = find(run, at + run.length)
    if (close === -1 || (run === '$' && (text.charAt(close - 1) === ' ' || text.slice(at, close).includes('\n')))) return at
    return close + run.length
  }
  return at
}

/** Whether a text means more as Markdown than its characters say. Errs on the side of yes. */
export function hasMarkdown(text: string): boolean {
  if (/[`*\\<&$]|~~|==|\[\[|\]\(|\[\^|\^\[|!\[|\{\{|(?:^|\W)_|_(?:$|\W)|https?:/.test(text)) return true
  return text.split('\n').some((line, at, lines) => {
    const start = line.trimStart()
    if (/^(?:#{1,6} |>|[-+] |\d{1,9}[.)] |\||~~~|\[[^\]]{1,200}\]:)/.test(start)) return true
    return lines.length > 1 && (start === '' || line !== line.trim() || /^(?:-+|=+|_+)$/.test(start) || (at > 0 && start.startsWith('|')))
  })
}

/**
 * The names of files that a Markdown text shows or plays, decoded, and the text with pictures as Obsidian writes them
 * (`![[so.png|200]]`) written as Markdown has them. What lies on the web is counted and not named.
 */
export function readMarkdownMedia(text: string): { readonly text: string; readonly names: readonly string[]; readonly remote: number } {
  if (!text.includes('![') && !text.includes('[sound:')) return { text, names: [], remote: 0 }
  const find = markFinder(text)
  const names: string[] = []
  let remote = 0
  let out = ''
  let at = 0
  const name = (address: string): void => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) remote += 1
    else if (address !== '') names.push(decode(address))
  }
  while (at < text.length) {
    const behind = skipVerbatim(text, at, find)
    if (behind > at) {
      out += text.slice(at, behind)
      at = behind
      continue
    }
    const embed = readEmbed(text, at, find)
    if (embed === null) {
      out += text.charAt(at)
      at += 1
      continue
    }
    name(embed.address)
    out += embed.written
    at = embed.end
  }
  return { text: out, names, remote }
}

interface Embed {
  readonly address: string
  readonly written: string
  readonly end: number
}

function readEmbed(text: string, at: number, find: (mark: string, from: number) => number): Embed | null {
  if (text.startsWith('[sound:', at)) {
    const close = find(']', at)
    return close === -1 ? null : { address: text.slice(at + 7, close).trim(), written: text.slice(at, close + 1), end: close + 1 }
  }
  if (!text.startsWith('![', at)) return null
  if (text.startsWith('![[', at)) {
    const close = find(']]', at)
    if (close === -1) return null
    const [target = ''] = text.slice(at + 3, close).split('|')
    const address = target.trim()
    return { address, written: `![](${encodeURI(wellFormed(address)).replaceAll('(', '%28').replaceAll(')', '%29')})`, end: close + 2 }
  }
  const open = find('](', at)
  const close = open === -1 ? -1 : find(')', open)
  if (close === -1 || text.slice(at, close).includes('\n\n')) return null
  const inside = text.slice(open + 2, close).trim()
  const address = inside.startsWith('<') ? inside.slice(1, Math.max(1, inside.indexOf('>'))) : (inside.split(/\s/)[0] ?? '')
  return { address, written: text.slice(at, close + 1), end: close + 1 }
}

function wellFormed(text: string): string {
  return text.replace(/[\u{D800}-\u{DFFF}]/gu, '\uFFFD')
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
