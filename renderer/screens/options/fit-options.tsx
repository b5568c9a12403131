import { useEffect, useRef, useState } from 'react'
import type { Preset } from '../../../decks/model/preset.ts'
import type { Problem } from '../../../decks/result.ts'
import type { FitOutcome } from '../../../decks/study/fit/weigh-fit.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useStore } from '../../store/store-context.tsx'
import styles from './options-screen.module.css'
import { runFit } from './run-fit.ts'
import { sayFitted, sayLosses, sayOutcome } from './say-fit.ts'
import { Section } from './section.tsx'
import type { ChangeOptions } from './use-preset-change.ts'

export interface FitOptionsProps {
  preset: Preset
  change: ChangeOptions
  timeZone: string
}

/** Fits the figures of the memory model to the reader's own answers; she sees what it would gain before anything changes. */
export function FitOptions({ preset, change, timeZone }: FitOptionsProps) {
  const { shell, now } = useStore()
  const { running, outcome, problem, start, stop, clear } = useFit(preset)
  const settle = (settled: Partial<Preset>, said: string) => {
    clear()
    change(settled, said)
  }
  const adopt = (fitted: FitOutcome & { verdict: 'fit' }) =>
    settle({ weights: fitted.weights, fit: { at: now(), reviews: fitted.reviews, before: fitted.comparison.before, after: fitted.comparison.after } }, 'Dates now rest on figures fitted to your answers, from your next answers on.')
  const goBack = () => settle({ weights: null, fit: null }, 'Dates rest on the usual figures again, from your next answers on.')
  return (
    <Section title="Fitted to you">
      <p className={styles['words']}>{sayFitted(preset, timeZone)}</p>
      {shell.edition === 'browser' && <p className="hint">The browser edition cannot fit the figures to your answers. Open the desktop app for it.</p>}
      {outcome !== null && <Outcome outcome={outcome} isFitted={preset.weights !== null} onAdopt={adopt} onKeep={clear} />}
      {problem !== null && <ProblemNote title="The fit did not come to an end">{problem.detail}</ProblemNote>}
      <p role="status" className={running ? 'quiet' : 'vh'}>{running ? 'Your answers are read and fitted. You can go on working meanwhile.' : ''}</p>
      <div className={styles['actions']}>
        {shell.edition === 'desktop' && !running && outcome?.verdict !== 'fit' && <Button onClick={start}>Fit to my answers</Button>}
        {running && <Button onClick={stop}>Stop the fit</Button>}
        {preset.weights !== null && !running && <Button look="plain" onClick={goBack}>Go back to the usual figures</Button>}
      </div>
    </Section>
  )
}

interface OutcomeProps {
  outcome: FitOutcome
  isFitted: boolean
  onAdopt: (outcome: FitOutcome & { verdict: 'fit' }) => void
  onKeep: () => void
}

function Outcome({ outcome, isFitted, onAdopt, onKeep }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className={styles['outcome']} tabIndex={-1} role="group" aria-label="What the fit came to">
      <p>{sayOutcome(outcome)}</p>
      {outcome.comparison !== null && <p className="hint num">{sayLosses(outcome.comparison)}</p>}
      {outcome.verdict === 'fit' && (
        <div className={styles['actions']}>
          <Button look="primary" onClick={() => onAdopt(outcome)}>Use the fitted figures</Button>
          <Button look="plain" onClick={onKeep}>{isFitted ? 'Keep the figures as they are' : 'Keep the usual figures'}</Button>
        </div>
      )}
    </div>
  )
}

interface Fit {
  readonly running: boolean
  readonly outcome: FitOutcome | null
  readonly problem: Problem | null
  readonly start: () => void
  readonly stop: () => void
  readonly clear: () => void
}

/** A fit as it runs. It ends with the screen. */
function useFit(preset: Preset): Fit {
  const store = useStore()
  const [state, setState] = useState<{ running: boolean; outcome: FitOutcome | null; problem: Problem | null }>(nothing)
  const isHere = useRef(true)
  const running = useRef<AbortController | null>(null)
  const stop = () => {
    running.current?.abort()
    void store.shell.call('study.stopFit', {})
  }
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      if (running.current === null) return
      running.current.abort()
      void store.shell.call('study.stopFit', {})
    }
  }, [store])
  const start = async () => {
    const job = new AbortController()
    running.current = job
    setState({ ...nothing, running: true })
    const fitted = await runFit(store, preset, job.signal)
    running.current = null
    if (!isHere.current) return
    if (fitted.ok) setState({ ...nothing, outcome: fitted.value })
    else setState(fitted.problem.type === 'fit-stopped' ? nothing : { ...nothing, problem: fitted.problem })
  }
  return { ...state, start: () => void start(), stop, clear: () => setState(nothing) }
}

const nothing = { running: false, outcome: null, problem: null }
