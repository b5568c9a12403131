import { TriangleAlert } from 'lucide-react'
import type { Footnote } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { Icon } from './icon.tsx'
import { MarkedText } from './source-pane-paragraph.tsx'
import { findQuote } from './source-pane-quote.ts'
import styles from './source-pane.module.css'
import { typeset } from './typeset.ts'

/** A footnote that a card rests on, as at the foot of a printed page; one that the article lacks is said to be missing. */
export function SourceNote({ number, note, citation }: { number: number; note: Footnote | undefined; citation: Citation }) {
  if (note === undefined || note.missing) {
    return (
      <p className={styles['absent']}>
        <Icon of={TriangleAlert} /> Note {number} is not in these pages.
      </p>
    )
  }
  const range = note.id === citation.passage ? findQuote(note.text, citation) : { from: 0, to: note.text.length }
  return (
    <div className={styles['note']}>
      <h3>Note {number}</h3>
      <p><MarkedText text={note.text} marks={[]} range={range} /></p>
      {note.standsFor !== null && (
        <p className={styles['stands']}>
          This stands for{note.refersTo === null ? '' : ` note ${note.refersTo}`}: {typeset(note.standsFor)}
        </p>
      )}
    </div>
  )
}
