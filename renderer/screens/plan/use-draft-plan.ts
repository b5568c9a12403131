import { useEffect, useState } from 'react'
import type { Seminar } from '../../../decks/model/seminar.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { listSeminars } from '../../store/list-seminars.ts'
import { readPlannerInput } from '../../store/read-planner-input.ts'
import { useStore } from '../../store/store-context.tsx'
import { runPlan } from '../../worker/run-plan.ts'

/** What a seminar that is being written would lead to. */
export interface DraftPlan {
  /** Null while it has no cards or lies in the past, undefined until the first was worked out. While `working`, that of the draft before. */
  readonly forecast: SeminarForecast | null | undefined
  /** The draft that the forecast is for. */
  readonly seminar: Seminar | null
  readonly working: boolean
}

/** Forecasts a seminar that is being written beside the others, a moment after each change. Its title changes nothing. */
export function useDraftPlan(draft: Seminar | null): DraftPlan {
  const store = useStore()
  const [known, setKnown] = useState<{ key: string; seminar: Seminar | null; forecast: SeminarForecast | null }>()
  const key = JSON.stringify(draft && { ...draft, title: 'Draft' })
  useEffect(() => {
    let stale = false
    const show = async () => {
      const written = JSON.parse(key) as Seminar | null
      const forecast = await forecastDraft(written)
      if (!stale) setKnown({ key, seminar: written, forecast })
    }
    const timer = setTimeout(() => void show(), 300)
    const forecastDraft = async (written: Seminar | null): Promise<SeminarForecast | null> => {
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
  return { forecast: known?.forecast, seminar: known?.seminar ?? null, working: known?.key !== key }
}
