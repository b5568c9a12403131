import type { Problem } from '../result.ts'

const entities: ReadonlyMap<string, string> = new Map([['&nbsp;', ' '], ['&#160;', ' ']])

/** What is left of a formula when the markup in it goes: line breaks and ends of lines stay as such, entities too. */
function stripMarkup(formula: string): string {
  if (!/[<&]/u.test(formula)) return formula
  return formula.replaceAll(/<br ?\/?>|<\/(?:div|p|li)>/giu, '\n').replaceAll(/<[a-z/!][^<>]*>/giu, '').replaceAll(/&nbsp;|&#160;/gu, (entity) => entities.get(entity) ?? ' ')
}

const whole = /\\documentclass|\\usepackage|\\begin\{document\}|\\begin\{(?:tikzpicture|tabular|table|figure|circuitikz|forest|algorithm|itemize|enumerate|verbatim|lstlisting|chemfig)|\\includegraphics|\\chemfig|\\input\b/u

/** A formula set apart: environments that say so themselves lose what only a whole document knows. */
function displayed(formula: string): string {
  return String.raw`\[${formula.replaceAll(/\\(?:begin|end)\{displaymath\}/gu, '')}\]`
}

function convertDollars(text: string): string {
  return text
    .split('$$')
    .map((part, index, parts) => {
      if (index % 2 === 1 && index < parts.length - 1) return String.raw`\[${part}\]`
      const inner = part.split('$').map((piece, at, pieces) => (at % 2 === 1 && at < pieces.length - 1 ? String.raw`\(${piece}\)` : at % 2 === 1 ? `$${piece}` : piece))
      return (index % 2 === 1 ? '$$' : '') + inner.join('')
    })
    .join('')
}

function convertLatex(inside: string, tell: (problem: Problem) => void): string {
  const formula = stripMarkup(inside).trim()
  if (whole.test(formula)) {
    tell({ type: 'latex-kept-as-text', detail: 'The card has LaTeX that needs a whole document, such as a table or a drawing. It is shown as it was written.' })
    return `<code class="lectern-latex">${formula.replaceAll('\n', '<br>')}</code>`
  }
  if (formula.startsWith(String.raw`\begin{`)) return displayed(formula)
  if (formula.includes('$')) return convertDollars(formula)
  if (/\\[([]/u.test(formula)) return formula
  return /\\[a-z]|[\^_{}]/iu.test(formula) ? displayed(formula) : formula
}

/** The marks a formula may stand between, with how it is written for the frame. */
const marks: ReadonlyMap<string, { readonly end: string; readonly write: (inside: string, tell: (problem: Problem) => void) => string }> = new Map([
  ['[latex]', { end: '[/latex]', write: convertLatex }],
  ['[$]', { end: '[/$]', write: (inside: string) => String.raw`\(${stripMarkup(inside)}\)` }],
  ['[$$]', { end: '[/$$]', write: (inside: string) => displayed(stripMarkup(inside)) }],
  [String.raw`\(`, { end: String.raw`\)`, write: (inside: string) => String.raw`\(${stripMarkup(inside)}\)` }],
  [String.raw`\[`, { end: String.raw`\]`, write: (inside: string) => String.raw`\[${stripMarkup(inside)}\]` }],
])

const opening = /\[latex\]|\[\$\$?\]|\\[([]/giu

/**
 * Formulas as the frame sets them: between `\(` and `\)` or `\[` and `\]`, without markup inside. Anki's older marks
 * (`[latex]`, `[$]`, `[$$]`) are turned into these; LaTeX that only a whole document can set stays as text and is told.
 */
export function tidyMath(html: string, tell: (problem: Problem) => void): string {
  if (!html.includes('\\') && !html.includes('[')) return html
  const small = html.toLowerCase()
  const missing = new Set<string>()
  let tidied = ''
  let at = 0
  for (const match of html.matchAll(opening)) {
    if (match.index < at) continue
    const mark = marks.get(match[0].toLowerCase())
    if (mark === undefined || missing.has(mark.end)) continue
    const start = match.index + match[0].length
    const end = small.length === html.length ? small.indexOf(mark.end, start) : html.indexOf(mark.end, start)
    if (end < 0) {
      missing.add(mark.end)
      continue
    }
    tidied += html.slice(at, match.index) + mark.write(html.slice(start, end), tell)
    at = end + mark.end.length
  }
  return tidied + html.slice(at)
}
