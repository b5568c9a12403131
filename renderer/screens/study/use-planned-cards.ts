import { useMemo } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { useStore } from '../../store/store-context.tsx'
import { usePlan } from '../../store/use-plan.ts'
import { useSeminars } from '../../store/use-seminars.ts'

/** The cards whose days are set by the plan for a seminar ahead that is being prepared on the study day `day`, each with the next such seminar. */
export function usePlannedCards(day: number): ReadonlyMap<CardId, Seminar> {
  const { now } = useStore()
  const seminars = useSeminars()
  const plan = usePlan()?.plan
  return useMemo(() => {
    const planned = new Map<CardId, Seminar>()
    const ahead = (seminars ?? []).filter(({ at, from }) => at > now() && from <= day).toSorted((a, b) => b.at - a.at)
    for (const seminar of ahead) for (const { card } of plan?.seminars.find(({ id }) => id === seminar.id)?.cards ?? []) planned.set(card, seminar)
    return planned
  }, [now, seminars, plan, day])
}
