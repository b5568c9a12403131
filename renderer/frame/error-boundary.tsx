import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import styles from './start-problem.module.css'

interface State {
  /** What it said, once something broke. */
  readonly error: string | undefined
}

/** Shows a broken screen as broken, and the rest of the app unharmed. Give it a `key` by screen: going elsewhere tries again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error.message : 'unknown' }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <div className={styles['inside']}>
        <ProblemNote title="This screen stopped working" actions={<Button onClick={() => location.reload()}>Open Lectern again</Button>}>
          Your answers and cards are kept. The cause: {error}.
        </ProblemNote>
      </div>
    )
  }
}
