import { LampDesk } from 'lucide-react'
import type { Problem } from '../../decks/result.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import styles from './start-problem.module.css'

const titles: Readonly<Record<string, string>> = {
  'newer-data': 'This Lectern is older than your cards',
  'newer-journal': 'This Lectern is older than your cards',
  'no-access': 'Lectern cannot use its storage',
  'disk-full': 'The disk is full',
}

/** Lectern cannot open its data: what is so and what to do, in the place of the app. */
export function StartProblem({ problem }: { problem: Problem }) {
  // Of a second page the first sentence says all: in another tab, or in another window.
  const title = problem.type === 'second-tab' ? problem.detail.replace(/\. .*/su, '') : (titles[problem.type] ?? 'Your cards cannot be opened')
  const rest = problem.detail.startsWith(`${title}. `) ? problem.detail.slice(title.length + 2) : problem.detail
  return (
    <main className={styles['start']}>
      <p className={styles['brand']}><Icon of={LampDesk} size={1.125} /> Lectern</p>
      <h1 className="vh">Lectern cannot open</h1>
      <ProblemNote title={title} actions={<Button onClick={() => location.reload()}>Try again</Button>}>
        {rest}
      </ProblemNote>
      {!problem.detail.includes('Nothing') && <p className="hint">Nothing was changed.</p>}
    </main>
  )
}
