import type { ReactNode } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import { typeset } from '../../parts/typeset.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { Note } from '../../../decks/model/note.ts'
import styles from './changes-view.module.css'
import type { ReadAgain } from './taking-step.ts'

export interface ChangesViewProps {
  again: ReadAgain
  /** How many more articles of the same file come after it. */
  more: number
  timeZone: string
  onAnswer: (take: boolean) => void
  onCancel: () => void
}

const most = 200

/** An article that was read before says something else now: what is new, changed and gone, before it is taken in. */
export function ChangesView({ again, more, timeZone, onAnswer, onCancel }: ChangesViewProps) {
  const { earlier, diff } = again
  useKeys({ Enter: () => onAnswer(true), Escape: onCancel })
  const counts = [`${diff.added.length} new`, `${diff.changed.length} changed`, `${diff.gone.length} gone`, `${diff.kept.length} as before`].join(', ')
  return (
    <>
      <Bar title="Make" context="Read again" />
      <div className={styles['changes']}>
        <section className={styles['head']}>
          <h2>You read “{typeset(earlier.title)}” before</h2>
          <p>It was taken in on {sayMoment(earlier.at, timeZone)}. Its facts now: {counts}. What you accepted or rejected stays so, and your cards keep their dates. What is new or changed is in the drafts.</p>
          <div className={styles['ways']}>
            <Button look="primary" keys="Enter" onClick={() => onAnswer(true)}>Take the changes</Button>
            <Button onClick={() => onAnswer(false)}>Leave it as it was</Button>
            <Button look="plain" keys="Esc" onClick={onCancel}>Cancel</Button>
          </div>
          {more > 0 && <p className="hint">{sayCount(more, 'more article')} of this file {more === 1 ? 'comes' : 'come'} after it.</p>}
        </section>
        <Facts title="Changed" count={diff.changed.length}>
          {diff.changed.slice(0, most).map(({ before, after, inDeck }) => (
            <li key={after.id}>
              <p><del><span className="vh">Before: </span><Words note={before} /></del></p>
              <p><ins><span className="vh">Now: </span><Words note={after} /></ins></p>
              {inDeck !== null && <p className="hint">Your card stays as you have it.</p>}
            </li>
          ))}
        </Facts>
        <Facts title="New" count={diff.added.length}>
          {diff.added.slice(0, most).map((note) => <li key={note.id}><Words note={note} /></li>)}
        </Facts>
        <Facts title="Gone" count={diff.gone.length}>
          {diff.gone.slice(0, most).map(({ before, inDeck }) => (
            <li key={before.id}>
              <Words note={before} />
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

function Words({ note }: { note: Note }) {
  const card = note.cards[0]
  return <span className="serif">{typeset(card?.question ?? '')} <b>{typeset(card?.answer ?? '')}</b></span>
}
