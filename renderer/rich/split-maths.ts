/** A piece of text that may hold formulas: text, or a formula without its marks. */
export type MathsPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'maths'; readonly tex: string; readonly display: boolean }

/** The marks around formulas: those of Anki's MathJax, and its older LaTeX ones. */
const marks: readonly { readonly open: string; readonly close: string; readonly display: boolean }[] = [
  { open: '\\(', close: '\\)', display: false },
  { open: '\\[', close: '\\]', display: true },
  { open: '[$]', close: '[/$]', display: false },
  { open: '[$$]', close: '[/$$]', display: true },
  { open: '[latex]', close: '[/latex]', display: true },
]

/** Whether there is any formula to look for: most cards have none. */
export function hasMaths(html: string): boolean {
  return marks.some(({ open }) => html.includes(open))
}

/** Splits text at its formulas. A mark without its other half is text. */
export function splitMaths(text: string): readonly MathsPart[] {
  const parts: MathsPart[] = []
  let done = 0
  let at = 0
  while (at < text.length) {
    const mark = text[at] === '\\' || text[at] === '[' ? marks.find(({ open }) => text.startsWith(open, at)) : undefined
    const end = mark === undefined ? -1 : text.indexOf(mark.close, at + mark.open.length)
    if (mark === undefined || end < 0) {
      at += 1
      continue
    }
    if (at > done) parts.push({ kind: 'text', text: text.slice(done, at) })
    parts.push({ kind: 'maths', tex: text.slice(at + mark.open.length, end), display: mark.display })
    at = end + mark.close.length
    done = at
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) })
  return parts
}
