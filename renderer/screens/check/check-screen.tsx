import { Download, Wrench } from 'lucide-react'
import { useEffect } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { CheckReport } from '../../store/check-report.ts'
import { reportToText } from '../../store/report-to-text.ts'
import { useStore } from '../../store/store-context.tsx'
import { useSettings } from '../../store/use-settings.ts'
import styles from './check.module.css'
import { StepList } from './step-list.tsx'
import { useCheck, type CheckProgress } from './use-check.ts'

/** Checks all that is kept, every invariant of it; says what was found; mends what can be mended. Nothing is changed by the check. */
export function CheckScreen() {
  const { readOnly } = useStore()
  const timeZone = useSettings()?.timeZone
  const { report, progress, problem, mended, check, mend, stop } = useCheck()
  const save = useSaveReport()
  useEffect(() => { check() }, [check])
  if (timeZone === undefined) return null
  const mendable = report !== null && readOnly === null && report.steps.some(({ findings }) => findings.some((finding) => finding.mend !== null))
  const idle = progress === null
  return (
    <>
      <Bar title="Check everything" context={report === null || !idle ? undefined : sayMoment(report.at, timeZone)}>
        {idle ? <Button onClick={check}>Check again</Button> : <Button keys="Esc" onClick={stop}>Stop</Button>}
        {idle && report && <Button icon={Download} onClick={() => void save(report)}>Save the report</Button>}
        {idle && mendable && <Button look="primary" icon={Wrench} onClick={mend}>Mend what can be mended</Button>}
      </Bar>
      <div className={styles['check']}>
        {progress && <Running progress={progress} />}
        {problem && <ProblemNote title="It could not be checked" actions={<Button onClick={check}>Try again</Button>}>{problem.detail}</ProblemNote>}
        {idle && mended && <Mended done={mended.done} left={mended.left} />}
        {report && <div className={idle ? undefined : styles['old']}><Summary report={report} mendable={mendable} mended={mended !== null} /><StepList steps={report.steps} /></div>}
      </div>
    </>
  )
}

function Running({ progress: { what, done, of } }: { progress: CheckProgress }) {
  return (
    <div className={styles['running']} role="status">
      <progress aria-label={what} {...(of > 1 ? { max: of, value: done } : {})} />
      <span className="num">{what}{of > 1 && `: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`}</span>
      <span className="hint">Nothing is changed by it.</span>
    </div>
  )
}

function Mended({ done, left }: { done: readonly string[]; left: readonly string[] }) {
  return (
    <ProblemNote tone="ask" icon={Wrench} title={left.length === 0 ? 'It is mended' : 'What could be mended is mended'}>
      {done.length + left.length === 0 && <p>There was nothing left to mend: what was missing has come back in the meantime.</p>}
      {[...done, ...left].map((sentence, at) => <p key={at}>{sentence}</p>)}
    </ProblemNote>
  )
}

function Summary({ report, mendable, mended }: { report: CheckReport; mendable: boolean; mended: boolean }) {
  const { findings, steps, meanwhile } = report
  const checked = steps.reduce((sum, step) => sum + step.checked, 0)
  return (
    <section className={styles['summary']} role="status">
      <h2>{findings === 0 ? 'All is in order' : `${sayCount(findings, 'thing')} ${findings === 1 ? 'is' : 'are'} not as ${findings === 1 ? 'it' : 'they'} should be`}</h2>
      <p>
        {checked.toLocaleString('en')} parts were looked at in {sayTook(report.took)}: the journal, the database, the kept files and the last backup, each against the others.
        {meanwhile > 0 && ' What you did meanwhile was looked at again where it changed something.'}
        {findings > 0 && !mended && (mendable ? ' Mending makes a backup first, and takes what is missing from where it still is.' : ' Nothing of it can be mended by itself; the lines below say what you can do.')}
      </p>
    </section>
  )
}

function sayTook(took: number): string {
  return took < 10_000 ? `${(took / 1000).toFixed(1)} seconds` : `${Math.round(took / 1000)} seconds`
}

/** Writes a report where the reader chooses. */
function useSaveReport(): (report: CheckReport) => Promise<void> {
  const { shell } = useStore()
  const toast = useToast()
  return async (report) => {
    const day = new Date(report.at).toISOString().slice(0, 10)
    const saved = await shell.call('file.save', { name: `Lectern check ${day}.txt`, bytes: new TextEncoder().encode(reportToText(report)) })
    if (!saved.ok) toast(saved.problem.detail)
    else if (saved.value.saved) toast('The report is saved.')
  }
}
