import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'

/** Stands for a screen that would change something, while a backup is shown. */
export function InsideRefusal({ onLeave }: { onLeave: () => void }) {
  return (
    <EmptyState level="h1" title="Not in a backup" actions={<Button onClick={onLeave}>Leave the backup</Button>}>
      You are looking at a backup, and nothing in it can be changed or answered. The library, the articles, the quizzes and the plan can be read.
    </EmptyState>
  )
}
