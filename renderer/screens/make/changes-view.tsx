import { useState } from 'react'
import type { ReactNode } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import { typeset } from '../../parts/typeset.ts'
import { useFocusWhenLost } from '../../parts/use-focus-when-lost.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import { ChangedFact } from './changed-fact.tsx'
import styles from './changes-view.module.css'
import { FactWords } from './fact-words.tsx'
import { findRewording } from './reword-cards.ts'
import type { ReadAgain } from './taking-step.ts'

export interface ChangesViewProps {
  again: ReadAgain
  /** How many more articles of the same file come after it. */
  more: number
  timeZone: string
  /** `reworded` are the notes of the deck that take the new words. */
  onAnswer: (take: boolean, reworded: ReadonlySet<NoteId>) => void
  onCancel: () => void
}

const most = 200

/** An article that was read before says something else now: what is new, changed and gone, before it is taken in. */
export function ChangesView({ again, more, timeZone, onAnswer, onCancel }: ChangesViewProps) {
  const { earlier, diff } = again
  // A card in the article's own words takes the new ones; one that the reader worded stays, unless she says otherwise.
  const [reworded, setReworded] = useState<ReadonlySet<NoteId>>(() => new Set(diff.changed.flatMap((change) => { const found = findRewording(change); return found === null || found.edited ? [] : [found.inDeck.id] })))
  const choose = (note: NoteId, on: boolean) => setReworded(new Set(on ? [...reworded, note] : [...reworded].filter((id) => id !== note)))
  const take = () => onAnswer(true, reworded)
  const place = useFocusWhenLost<HTMLDivElement>()
  useKeys({ Enter: take, Escape: onCancel })
  const counts = ([[diff.added, 'new'], [diff.changed, 'changed'], [diff.gone, 'gone'], [diff.kept, 'as before']] as const).flatMap(([facts, word]) => (facts.length === 0 ? [] : [`${facts.length} ${word}`])).join(', ')
  return (
    <>
      <Bar title="Make" context="Read again" />
      <div ref={place} className={styles['changes']} tabIndex={-1}>
        <section className={styles['head']}>
          <h2>You read “{typeset(earlier.title)}” before</h2>
          <p>It was taken in on {sayMoment(earlier.at, timeZone)}. Its facts now: {counts}. What you accepted or rejected stays so, and your cards keep their dates, also with new words. What is new comes to the drafts.</p>
          <div className={styles['ways']}>
            <Button look="primary" keys="Enter" onClick={take}>Take the changes</Button>
            <Button onClick={() => onAnswer(false, reworded)}>Leave it as it was</Button>
            <Button look="plain" keys="Esc" onClick={onCancel}>Cancel</Button>
          </div>
          {more > 0 && <p className="hint">{sayCount(more, 'more article')} of this file {more === 1 ? 'comes' : 'come'} after it.</p>}
        </section>
        <Facts title="Changed" count={diff.changed.length}>
          {diff.changed.slice(0, most).map((change) => <ChangedFact key={change.after.id} change={change} reword={change.inDeck !== null && reworded.has(change.inDeck.id)} onReword={(on) => change.inDeck && choose(change.inDeck.id, on)} />)}
        </Facts>
        <Facts title="New" count={diff.added.length}>
          {diff.added.slice(0, most).map((note) => <li key={note.id}><FactWords note={note} /></li>)}
        </Facts>
        <Facts title="Gone" count={diff.gone.length}>
          {diff.gone.slice(0, most).map(({ before, inDeck }) => (
            <li key={before.id}>
              <FactWords note={before} />
              {inDeck !== null && <p className="hint">The card stays in your deck; the passage it cites is kept with it.</p>}
            </li>
          ))}
        </Facts>
      </div>
    </>
  )
}

function Facts({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section className={styles['facts']} aria-label={title}>
      <h3>{title}: {count}</h3>
      <ul>{children}</ul>
      {count > most && <p className="hint">and {sayCount(count - most, 'more', 'more')}</p>}
    </section>
  )
}
