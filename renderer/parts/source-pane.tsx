import { Scale, X } from 'lucide-react'
import type { Article, Footnote, Passage } from '../../decks/model/article.ts'
import { Button } from './button.tsx'
import { listNotes, type CitedSource } from './cited-source.ts'
import { ProblemNote } from './problem-note.tsx'
import { sayByline } from './source-pane-byline.ts'
import { SourceNote } from './source-pane-note.tsx'
import { SourceParagraph } from './source-pane-paragraph.tsx'
import { findQuote } from './source-pane-quote.ts'
import styles from './source-pane.module.css'
import { typeset } from './typeset.ts'

export interface SourcePaneProps {
  id: string
  source: CitedSource
  /** True for the whole article, false for the passage and its neighbours. */
  whole: boolean
  onWhole: (whole: boolean) => void
  onClose: () => void
  /** Shows the card's next mention, when it has more than one. */
  onNext?: (() => void) | undefined
  /** True in a dialog, where single keys do nothing. */
  keyless?: boolean
}

/** The passage of a card, highlighted where it stands, with its footnotes at the foot. Scrolls to the passage when it opens. */
export function SourcePane({ id, source, whole, onWhole, onClose, onNext, keyless = false }: SourcePaneProps) {
  const { article, citation, passage } = source
  const { numbers } = listNotes(source)
  const citedNote = article.footnotes.find((note) => note.id === citation.passage)
  const shownPassage = passage ?? findCiting(article, citedNote)
  const quoted = passage === null ? null : findQuote(passage.text, citation)
  return (
    <aside className={styles['pane']} id={id} aria-label="Source">
      <header className={styles['head']}>
        <h2>{article.title}</h2>
        <Button look="plain" square icon={X} aria-label="Close the source" onClick={onClose} />
        <p className="hint">{sayByline(article)}</p>
      </header>
      {/* A new key for each place that is shown: the highlighted text scrolls into view when it is mounted. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text scrolls, so the keyboard must reach it */}
      <section key={`${citation.passage} ${citation.start} ${whole}`} className={styles['text']} aria-label={whole ? 'Article' : 'Passage'} tabIndex={0}>
        {quoted === null && citedNote === undefined && (
          <ProblemNote title="The passage of this card has changed" tone="ask" icon={Scale}>The article no longer says: “{typeset(citation.quote)}”</ProblemNote>
        )}
        {choosePassages(article.passages, shownPassage, whole).map((shown) => (
          <SourceParagraph key={shown.id} passage={shown} range={shown.id === passage?.id ? quoted : null} dim={shown.id !== shownPassage?.id} markRef={shown.id === shownPassage?.id ? scrollTo : undefined} />
        ))}
        {article.remarks.length > 0 && (
          <ul className={styles['about']} aria-label="About this text">
            {article.remarks.map((remark) => <li key={remark}>{typeset(remark)}</li>)}
          </ul>
        )}
      </section>
      {numbers.length > 0 && (
        <section className={styles['notes']} aria-label="Notes">
          {numbers.map((number) => (
            <SourceNote key={number} number={number} note={article.footnotes.find((note) => note.number === number)} citation={citation} />
          ))}
        </section>
      )}
      <footer className={styles['foot']}>
        <Button look="plain" keys={keyless ? undefined : 'source.article'} aria-pressed={whole} onClick={() => onWhole(!whole)}>{whole ? 'Only the passage' : 'Open in the article'}</Button>
        {onNext && <Button look="plain" keys={keyless ? undefined : 'source.next'} onClick={onNext}>Next mention</Button>}
      </footer>
    </aside>
  )
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' })
}

/** The paragraph that calls a footnote, for facts that stand in the footnote itself. */
function findCiting(article: Article, note: Footnote | undefined): Passage | null {
  return article.passages.find((passage) => passage.marks.some((mark) => mark.number === note?.number)) ?? null
}

/** The passage with the paragraph before and after it, or all. */
function choosePassages(passages: readonly Passage[], cited: Passage | null, whole: boolean): readonly Passage[] {
  if (whole) return passages
  const place = passages.findIndex((passage) => passage.id === cited?.id)
  return place < 0 ? [] : passages.slice(Math.max(0, place - 1), place + 2)
}
