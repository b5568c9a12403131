import { useState } from 'react'
import { deckIdSchema } from '../../../decks/model/id.ts'
import type { Today } from '../../store/store.ts'
import { useToday } from '../../store/use-today.ts'
import { Sitting } from './sitting.tsx'

/** The study screen, over all decks or one. It takes the day's plan as it is when it opens and keeps to it. */
export function StudyScreen({ deck }: { deck?: string | undefined }) {
  const known = deckIdSchema.safeParse(deck)
  const today = useToday(known.success ? known.data : undefined)
  return today && <Rounds today={today} />
}

function Rounds({ today }: { today: Today }) {
  const [round, setRound] = useState({ count: 0, today })
  return <Sitting key={round.count} today={round.today} planned={today.plan.queue} onGoOn={() => setRound({ count: round.count + 1, today })} />
}
