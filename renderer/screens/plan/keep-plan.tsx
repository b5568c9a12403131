import { useEffect } from 'react'
import { keepPlan } from '../../store/keep-plan.ts'
import { readPlannerInput } from '../../store/read-planner-input.ts'
import { useStore } from '../../store/store-context.tsx'
import { usePlan } from '../../store/use-plan.ts'
import { usePlanKey } from '../../store/use-plan-key.ts'
import { runPlan } from '../../worker/run-plan.ts'

/**
 * Keeps the plan for the seminars up to date: it is made anew, off the page, when the study day changes or anything it is
 * made from, except the answers of the day itself.
 */
export function KeepPlan() {
  const store = useStore()
  const key = usePlanKey()
  const kept = usePlan()
  const stale = key !== undefined && kept !== undefined && kept?.key !== key
  useEffect(() => {
    if (!stale) return undefined
    let over = false
    const make = async () => {
      const input = await readPlannerInput(store)
      const plan = input === null ? { ok: true as const, value: { days: [], seminars: [] } } : await runPlan(input)
      if (!over && plan.ok) await keepPlan(store, plan.value, key)
    }
    void make()
    return () => {
      over = true
    }
  }, [store, key, stale])
  return null
}
