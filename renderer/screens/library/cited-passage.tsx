import type { CitationView } from '../../store/store.ts'
import styles from './card-source.module.css'

/** The text a citation stands in, with its quote under the highlighter and the raised numbers of its footnotes. `whole` shows the paragraph, else the quote alone. */
export function CitedPassage({ view, whole }: { view: CitationView; whole: boolean }) {
  const { citation, passage, footnotes } = view
  const footnote = passage ? undefined : footnotes.find(({ id }) => id === citation.passage)
  const text = passage?.text ?? footnote?.text ?? citation.quote
  const start = text.startsWith(citation.quote, citation.start) ? citation.start : text.indexOf(citation.quote)
  if (start < 0) return <p className={styles['text']}><mark>{citation.quote}</mark></p>
  const end = start + citation.quote.length
  const piece = (from: number, to: number) => <Marked text={text} marks={passage?.marks ?? []} from={from} to={to} />
  return (
    <p className={styles['text']}>
      {whole && piece(0, start)}
      <mark>{piece(start, end)}</mark>
      {whole && piece(end, text.length)}
    </p>
  )
}

/** A stretch of text with its footnote numbers; a number that closes the stretch belongs to it. */
function Marked({ text, marks, from, to }: { text: string; marks: readonly { at: number; number: number }[]; from: number; to: number }) {
  const inside = marks.filter(({ at }) => at > from && at <= to).toSorted((a, b) => a.at - b.at)
  const stops = [from, ...inside.map(({ at }) => at), to]
  return (
    <>
      {stops.slice(0, -1).map((stop, index) => (
        <span key={stop}>
          {text.slice(stop, stops[index + 1])}
          {inside[index] && <sup>{inside[index].number}</sup>}
        </span>
      ))}
    </>
  )
}
