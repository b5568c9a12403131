import { useEffect, useRef, useState } from 'react'
import { nextSession } from '../../../decks/study/session.ts'
import { Button } from '../../parts/button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayWeekday } from '../../parts/say-date.ts'
import { useNextDay } from '../../store/use-next-day.ts'
import { useStore } from '../../store/store-context.tsx'
import { sayEnd } from './say-end.ts'
import styles from './study.module.css'
import type { SittingControls } from './use-sitting.ts'

export interface SittingEndProps {
  sitting: SittingControls
  /** True for cards of the reader's own choice. */
  own: boolean
  /** Cards that would make up a further sitting now. */
  more: number
  /** Cards that the daily limits keep for another day. */
  beyondLimits: number
  timeZone: string
  onGoOn: () => void
  onLeave: () => void
}

/** The end of a sitting: what was done, what comes next, and the way back. */
export function SittingEnd({ sitting, own, more, beyondLimits, timeZone, onGoOn, onLeave }: SittingEndProps) {
  const store = useStore()
  const [now] = useState(() => store.now())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  const canResume = nextSession(sitting.state, { type: 'resume', at: now }).phase !== 'done'
  const goOn = canResume ? sitting.resume : more > 0 ? onGoOn : null
  const nextDay = useNextDay()
  const next = goOn === null && nextDay && !own ? `${sayCount(nextDay.cards, 'card')} ${nextDay.tomorrow ? 'tomorrow' : `on ${sayWeekday(nextDay.at, timeZone)}`}` : null
  const words = sayEnd(sitting.state, { beyondLimits, next, now, own })
  useKeys({ Space: goOn ?? onLeave, Enter: goOn ?? onLeave })
  return (
    <main className={styles['over']}>
      <h2 ref={title} tabIndex={-1}>{words.title}</h2>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles['choices']}>
        {goOn && <Button look="primary" size="large" keys="Space" onClick={goOn}>{canResume ? 'Go on' : `Go on with ${more === 1 ? 'the next card' : `${more} cards`}`}</Button>}
        <Button look={goOn ? 'outline' : 'primary'} size="large" keys="Esc" aria-keyshortcuts="Escape" onClick={onLeave}>Back to Today</Button>
      </div>
    </main>
  )
}
