import type { Problem } from '../result.ts'
import { escapeHtml } from './escape-html.ts'
import { showReadings } from './furigana.ts'
import { htmlToText } from './html-to-text.ts'
import type { ClozeView } from './reveal-cloze.ts'
import { revealCloze, revealOnlyCloze } from './reveal-cloze.ts'

/** The place where an answer is typed. */
export const typedMark = '<span class="lectern-typed"></span>'

function writeHint(field: string, html: string): string {
  return html.trim() === '' ? html : `<details class="lectern-hint"><summary>${escapeHtml(field)}</summary>${html}</details>`
}

function applyFilter(html: string, filter: string, field: string, view: ClozeView, tell: (problem: Problem) => void): string {
  switch (filter) {
    case '':
    case 'edit':
      return html
    case 'text':
      return escapeHtml(htmlToText(html))
    case 'furigana':
    case 'kana':
    case 'kanji':
      return showReadings(html, filter)
    case 'hint':
      return writeHint(field, html)
    case 'cloze':
      return revealCloze(html, view)
    case 'cloze-only':
      return revealOnlyCloze(html, view)
    default:
      if (/^tts(?:-voices)?(?: |$)/u.test(filter)) tell({ type: 'template-speech', detail: `The card has ${field} read aloud by the computer's voice. It is shown as text.` })
      else tell({ type: 'template-filter-unknown', detail: `The card template uses {{${filter}:${field}}}, which Lectern does not know. ${field} is shown as it is.` })
      return html
  }
}

/** A field through its filters, the innermost first. What is not known is told and leaves the field as it is. */
export function applyFilters(html: string, filters: readonly string[], field: string, view: ClozeView, tell: (problem: Problem) => void): string {
  let shown = html
  for (const filter of filters) shown = applyFilter(shown, filter, field, view, tell)
  return shown
}

/** What is expected where a field is typed, as plain text: of a field with gaps only what stands in those that are asked. */
export function expectTyped(html: string, filters: readonly string[], view: ClozeView): string {
  return htmlToText(filters[0] === 'cloze' ? revealOnlyCloze(html, { ...view, side: 'answer' }) : html)
}
