import { TriangleAlert } from 'lucide-react'
import type { CardId } from '../../../decks/model/id.ts'
import type { Footnote } from '../../../decks/model/article.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import type { CitationView } from '../../store/store.ts'
import { useCitations } from '../../store/use-citations.ts'
import styles from './card-source.module.css'
import { CitedPassage } from './cited-passage.tsx'

/** Where the card stands in its article: the quote, or the whole paragraph, and the notes that support it. */
export function CardSource({ card, whole, onWhole }: { card: CardId; whole: boolean; onWhole: (whole: boolean) => void }) {
  const citations = useCitations(card)
  if (citations === undefined) return null
  return (
    <section className={styles['source']} aria-label="Source">
      <div className={styles['head']}>
        <h3>Source</h3>
        {citations.length > 0 && <Button look="plain" keys="library.source" aria-expanded={whole} onClick={() => onWhole(!whole)}>{whole ? 'Only the sentence' : 'Whole passage'}</Button>}
      </div>
      {citations.length === 0 && <p className="hint">This card has no source. It was written by hand or came from a table.</p>}
      {citations.map((view) => <Cited key={`${view.citation.passage} ${view.citation.start}`} view={view} whole={whole} />)}
    </section>
  )
}

function Cited({ view, whole }: { view: CitationView; whole: boolean }) {
  return (
    <div className={styles['cited']}>
      <CitedPassage view={view} whole={whole} />
      <p className="hint">{sayPlace(view)}</p>
      {view.footnotes.filter(({ id }) => id !== view.citation.passage).map((footnote) => <Supporting key={footnote.id} footnote={footnote} />)}
    </div>
  )
}

function Supporting({ footnote }: { footnote: Footnote }) {
  if (footnote.missing) {
    return (
      <p className={styles['missing']}>
        <Icon of={TriangleAlert} size={0.75} />
        Note {footnote.number} is not in these pages.
      </p>
    )
  }
  return (
    <p className={styles['note']}>
      <span className="num">{footnote.number}</span> {typeset(footnote.text)}
      {footnote.standsFor && <span className="hint"> Stands for: {typeset(footnote.standsFor)}</span>}
    </p>
  )
}

function sayPlace({ article, passage, citation, footnotes }: CitationView): string {
  const title = article.title
  const within = passage ? [passage.section, `¶\u00a0${passage.paragraph}`, passage.page && `page\u00a0${passage.page}`] : [footnotes.some(({ id }) => id === citation.passage) && `note\u00a0${footnotes.find(({ id }) => id === citation.passage)?.number ?? ''}`]
  return typeset([article.authors.join(', '), title, ...within].filter(Boolean).join(', '))
}
