import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'

/** Stands for a screen that would change something, while a backup is shown. */
export function InsideRefusal({ onLeave }: { onLeave: () => void }) {
  return (
    <EmptyState level="h1" title="This cannot be done in a backup" actions={<Button onClick={onLeave}>Leave the backup</Button>}>
      Nothing in it can be changed or answered. The library, the articles, the quizzes and the plan can be read.
    </EmptyState>
  )
}
