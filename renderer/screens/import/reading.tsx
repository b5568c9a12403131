import { useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import type { ReadingProgress } from '../../worker/collection-request.ts'
import { sayProgress } from './say-progress.ts'

/** A file is being read; said only when it takes a while. */
export function Reading({ name, progress, onCancel }: { name: string; progress: ReadingProgress | null; onCancel: () => void }) {
  const [slow, setSlow] = useState(false)
  useKeys({ Escape: onCancel })
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status">
      {slow && <EmptyState title={`Reading “${name}”`} actions={<Button keys="Esc" onClick={onCancel}>Stop reading</Button>}>
          Nothing is added before you have seen what is in it.
          {progress !== null && progress.of > 0 && <><br /><progress aria-label={progress.what} max={progress.of} value={progress.done} /> <span className="num">{sayProgress(progress)}</span></>}
        </EmptyState>}
    </div>
  )
}
