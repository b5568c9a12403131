import { MarkedText } from '../../parts/source-pane-paragraph.tsx'
import { findQuote } from '../../parts/source-pane-quote.ts'
import { typeset } from '../../parts/typeset.ts'
import type { CitationView } from '../../store/store.ts'
import styles from './card-source.module.css'

/** The text a citation stands in, with its quote under the highlighter and the raised numbers of its footnotes. `whole` shows the paragraph, else the quote alone. */
export function CitedPassage({ view, whole }: { view: CitationView; whole: boolean }) {
  const { citation, passage, footnotes } = view
  const text = passage?.text ?? footnotes.find(({ id }) => id === citation.passage)?.text ?? citation.quote
  const range = findQuote(text, citation)
  if (range === null) return <p className={styles['text']}><mark>{typeset(citation.quote)}</mark></p>
  const marks = passage?.marks ?? []
  if (whole) return <p className={styles['text']}><MarkedText text={text} marks={marks} range={range} /></p>
  const closing = marks.filter(({ at }) => at > range.from && at <= range.to).map(({ at, number }) => ({ at: at - range.from, number }))
  return <p className={styles['text']}><MarkedText text={typeset(text).slice(range.from, range.to)} marks={closing} range={{ from: 0, to: range.to - range.from }} /></p>
}
