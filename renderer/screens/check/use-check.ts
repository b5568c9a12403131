import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem, Result } from '../../../decks/result.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { checkEverything } from '../../store/check-everything.ts'
import type { CheckReport } from '../../store/check-report.ts'
import { repairEverything, type Mended } from '../../store/repair-everything.ts'
import { useStore } from '../../store/store-context.tsx'

/** How far it is. */
export interface CheckProgress {
  readonly what: string
  readonly done: number
  readonly of: number
}

interface Checked {
  readonly report: CheckReport | null
  readonly mended: Pick<Mended, 'done' | 'left'> | null
  readonly problem: Problem | null
  readonly progress: CheckProgress | null
}

type Job = (signal: AbortSignal, onProgress: (done: number, of: number, what: string) => void) => Promise<Pick<Checked, 'report' | 'mended' | 'problem'>>

/** Checking and mending, one at a time; leaving the screen stops it. */
export function useCheck(): Checked & { readonly check: () => void; readonly mend: () => void; readonly stop: () => void } {
  const store = useStore()
  const insist = useInsist()
  const [checked, setChecked] = useState<Checked>({ report: null, mended: null, problem: null, progress: null })
  const running = useRef<AbortController | null>(null)
  const run = useCallback(async (job: Job) => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    const onProgress = (done: number, of: number, what: string) => { if (running.current === control) setChecked((now) => ({ ...now, progress: { what, done, of } })) }
    setChecked((now) => ({ ...now, problem: null, progress: { what: 'Getting ready', done: 0, of: 0 } }))
    const done = await job(control.signal, onProgress)
    if (running.current !== control) return
    running.current = null
    setChecked((now) => ({ ...done, report: done.report ?? now.report, progress: null }))
  }, [])
  const check = useCallback(() => void run(async (signal, onProgress) => {
    const done = await checkEverything(store, { deep: true, signal, onProgress })
    return { report: done.ok ? done.value : null, mended: null, problem: problemOf(done) }
  }), [store, run])
  const mend = useCallback(() => void run(async (signal, onProgress) => {
    const done = await insist<Mended, Result<Mended>>((withoutBackup) => repairEverything(store, { withoutBackup, signal, onProgress }), 'Mending removes nothing from the journal, but undo does not take it back.')
    return { report: done.ok ? done.value.report : null, mended: done.ok ? done.value : null, problem: problemOf(done) }
  }), [store, insist, run])
  const stop = useCallback(() => running.current?.abort(), [])
  useEffect(() => () => {
    running.current?.abort()
    running.current = null
  }, [])
  useKeys({ Escape: stop })
  return { ...checked, check, mend, stop }
}

/** What is in the way; that it was stopped is none. */
function problemOf(done: { readonly ok: true } | { readonly ok: false; readonly problem: Problem }): Problem | null {
  return done.ok || done.problem.type === 'stopped' ? null : done.problem
}
