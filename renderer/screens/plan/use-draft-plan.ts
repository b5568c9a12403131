import { useEffect, useState } from 'react'
import type { Seminar } from '../../../decks/model/seminar.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { listSeminars } from '../../store/list-seminars.ts'
import { readPlannerInput } from '../../store/read-planner-input.ts'
import { useStore } from '../../store/store-context.tsx'
import { runPlan } from '../../worker/run-plan.ts'

/** What a seminar that is being written would lead to, beside the others: null while it has no cards or lies in the past, undefined while it is worked out. */
export function useDraftPlan(draft: Seminar | null): SeminarForecast | null | undefined {
  const store = useStore()
  const [known, setKnown] = useState<{ key: string; forecast: SeminarForecast | null }>()
  const key = JSON.stringify(draft)
  useEffect(() => {
    let stale = false
    const show = async () => {
      const forecast = await forecastDraft()
      if (!stale) setKnown({ key, forecast })
    }
    const timer = setTimeout(() => void show(), 300)
    const forecastDraft = async (): Promise<SeminarForecast | null> => {
      const written = JSON.parse(key) as Seminar | null
      if (written === null) return null
      const others = (await listSeminars(store)).filter(({ id }) => id !== written.id)
      const input = await readPlannerInput(store, [...others, written])
      const plan = input && (await runPlan(input))
      return plan?.ok ? (plan.value.seminars.find(({ id }) => id === written.id) ?? null) : null
    }
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [store, key])
  return known?.key === key ? known.forecast : undefined
}
