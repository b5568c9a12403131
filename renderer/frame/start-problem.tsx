import { LampDesk } from 'lucide-react'
import type { Problem } from '../../decks/result.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import styles from './start-problem.module.css'

const titles: Readonly<Record<string, string>> = {
  'newer-data': 'Your cards were last used with a newer Lectern',
  'newer-journal': 'Your cards were last used with a newer Lectern',
  'second-tab': 'Lectern is already open in another tab',
  locked: 'Lectern is already open elsewhere',
}

/** Lectern cannot open its data: what is so and what to do, in the place of the app. */
export function StartProblem({ problem }: { problem: Problem }) {
  return (
    <main className={styles['start']}>
      <p className={styles['brand']}><Icon of={LampDesk} size={1.125} /> Lectern</p>
      <h1 className="vh">Lectern cannot open</h1>
      <ProblemNote title={titles[problem.type] ?? 'Your cards cannot be opened'} actions={<Button onClick={() => location.reload()}>Try again</Button>}>
        {problem.detail}
      </ProblemNote>
      <p className="hint">Nothing was changed.</p>
    </main>
  )
}
