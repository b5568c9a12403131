import type { ReactNode } from 'react'
import type { Weights } from '../../../decks/model/preset.ts'
import { dayLength } from '../../../decks/study/day.ts'
import type { DayClock } from '../../../decks/study/day.ts'
import { durationToWords } from '../../../decks/study/interval-words.ts'
import { retrievability } from '../../../decks/study/memory.ts'
import { sayPercent } from '../../parts/say-percent.ts'
import type { MemoryRow } from '../../store/rows.ts'
import styles from './card-statistics.module.css'
import { sayDue } from './say-due.ts'

export interface CardStatisticsProps {
  state: MemoryRow
  now: number
  clock: DayClock
  timeZone: string
  /** Those of its deck's preset. */
  weights: Weights | null
}

/** When the card comes back and how likely it is known now; how often it was seen, how long it rested the last time, and how long it stays known. */
export function CardStatistics({ state, now, clock, timeZone, weights }: CardStatisticsProps) {
  const { memory } = state
  if (memory.lastReviewAt === null) return <p className={`hint ${styles['none']}`}>Not seen yet.</p>
  const above = memory.lastReviewAt + memory.stability * dayLength - now
  const recall = retrievability(memory, now, weights)
  return (
    <dl className={styles['statistics']}>
      <Fact name="Comes back">{sayDue(state, now, clock, timeZone)}</Fact>
      <Fact name="Known now">{recall === null ? 'not known' : `${sayPercent(recall)} likely`}</Fact>
      <Fact name="Seen">{memory.reps === 0 ? 'not yet' : memory.reps === 1 ? 'once' : `${memory.reps} times`}</Fact>
      <Fact name="Last interval">{durationToWords(memory.due - memory.lastReviewAt)}</Fact>
      <Fact name="Forgotten">{memory.lapses === 0 ? 'never' : memory.lapses === 1 ? 'once' : `${memory.lapses} times`}</Fact>
      {above > 0 && <Fact name="Above 90% for">{durationToWords(above)}</Fact>}
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
