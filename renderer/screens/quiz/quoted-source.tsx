import { CitationChip } from '../../parts/citation-chip.tsx'
import { MarkedText } from '../../parts/source-pane-paragraph.tsx'
import { findQuote } from '../../parts/source-pane-quote.ts'
import { typeset } from '../../parts/typeset.ts'
import type { CitationView } from '../../store/store.ts'
import { cutQuote } from './cut-quote.ts'
import styles from './quiz-run.module.css'

export interface QuotedSourceProps {
  sources: readonly CitationView[]
  shown: CitationView | undefined
  onToggle: (place: number) => void
  /** The id of the pane. */
  controls: string
  keys?: string | undefined
}

/** What the article says, with the words the answer rests on under the highlighter, and the way to the whole passage. */
export function QuotedSource({ sources, shown, onToggle, controls, keys }: QuotedSourceProps) {
  const [first] = sources
  if (first === undefined) return <p className={`hint ${styles['why']}`}>This card has no source in your library.</p>
  return (
    <div className={styles['why']}>
      <blockquote><Quote source={first} /></blockquote>
      <div className={styles['chips']}>
        {sources.map((source, place) => (
          <CitationChip key={`${source.citation.passage} ${source.citation.start} ${source.citation.footnotes.join()}`} source={source} open={shown === source} onToggle={() => onToggle(place)} controls={controls} keys={place === 0 ? keys : undefined} />
        ))}
      </div>
    </div>
  )
}

function Quote({ source: { citation, passage, footnotes } }: { source: CitationView }) {
  const place = passage ?? footnotes.find(({ id }) => id === citation.passage)
  const range = place ? findQuote(place.text, citation) : null
  if (!place || range === null) return typeset(citation.quote)
  const cut = cutQuote(place.text, 'marks' in place ? place.marks : [], range)
  return <MarkedText text={cut.text} marks={cut.marks} range={cut.range} />
}
