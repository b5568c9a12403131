import type { ReactNode } from 'react'
import { dayLength } from '../../../decks/study/day.ts'
import { durationToWords } from '../../../decks/study/interval-words.ts'
import type { Memory } from '../../../decks/study/memory.ts'
import styles from './card-statistics.module.css'

/** How often the card was seen, how long it rested the last time, and how long it stays known. */
export function CardStatistics({ memory, now }: { memory: Memory; now: number }) {
  if (memory.lastReviewAt === null) return <p className={`hint ${styles['none']}`}>Not seen yet.</p>
  const above = memory.lastReviewAt + memory.stability * dayLength - now
  return (
    <dl className={styles['statistics']}>
      <Fact name="Seen">{memory.reps === 1 ? 'once' : `${memory.reps} times`}</Fact>
      <Fact name="Last interval">{durationToWords(memory.due - memory.lastReviewAt)}</Fact>
      {above > 0 ? <Fact name="Above 90% for">{durationToWords(above)}</Fact> : <Fact name="Forgotten">{memory.lapses === 0 ? 'never' : memory.lapses === 1 ? 'once' : `${memory.lapses} times`}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="hint">{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  )
}
