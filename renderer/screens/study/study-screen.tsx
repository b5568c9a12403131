import { useState } from 'react'
import { deckIdSchema, type CardId } from '../../../decks/model/id.ts'
import type { Today } from '../../store/store.ts'
import { useToday } from '../../store/use-today.ts'
import { queryToMinutes } from './custom-query.ts'
import { OwnStudy } from './own-study.tsx'
import { sayAutoStart } from './say-sitting.ts'
import { Sitting } from './sitting.tsx'
import type { SittingPlan } from './sitting-plan.ts'

export interface StudyScreenProps {
  /** Studied alone; `custom` for cards of the reader's own choice. */
  deck?: string | undefined
  /** `minutes=10`, or what is chosen: see `custom-query.ts`. */
  query?: string
}

/** The study screen, over all decks or one, or over cards of the reader's own choice. It takes the plan as it is when it opens and keeps to it. */
export function StudyScreen({ deck, query = '' }: StudyScreenProps) {
  return deck === 'custom' ? <OwnStudy query={query} /> : <DayStudy deck={deck} minutes={queryToMinutes(query)} />
}

function DayStudy({ deck, minutes }: { deck: string | undefined; minutes: number | null }) {
  const known = deckIdSchema.safeParse(deck)
  const today = useToday(known.success ? known.data : undefined)
  return today && <Rounds today={today} minutes={minutes} />
}

/** Sittings one after the other. An answer from before one that is taken back begins another, with its card first. */
function Rounds({ today, minutes }: { today: Today; minutes: number | null }) {
  const [round, setRound] = useState({ count: 0, plan: planSitting(today, minutes, null) })
  const begin = (first: CardId | null) => setRound({ count: round.count + 1, plan: planSitting(today, minutes, first) })
  return <Sitting key={round.count} today={today} plan={round.plan} planned={today.plan.queue} onGoOn={() => begin(null)} onEarlier={begin} />
}

function planSitting({ plan, settings }: Today, minutes: number | null, first: CardId | null): SittingPlan {
  const { autoAdvance } = settings
  return {
    queue: first === null ? plan.queue : [first, ...plan.queue.filter((card) => card !== first)],
    waiting: plan.waiting.filter(({ card }) => card !== first),
    counts: true,
    own: false,
    minutes: minutes ?? settings.timebox,
    ...(first !== null ? { said: 'Your last answer is taken back. Its card comes again.' } : autoAdvance !== null ? { said: sayAutoStart(autoAdvance) } : {}),
  }
}
