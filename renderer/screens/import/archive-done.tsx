import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { ImportStep } from './import-step.ts'
import type { ImportActions } from './use-import.ts'

/** What came in with an archive of a whole collection. */
export function ArchiveDone({ step: { name, merged }, actions }: { step: Extract<ImportStep, { at: 'merged' }>; actions: ImportActions }) {
  const { entries, files, missing } = merged
  useKeys({ Escape: actions.cancel })
  return (
    <EmptyState
      title={entries === 0 ? `“${name}” holds nothing that is not here` : `“${name}” is taken in`}
      actions={
        <>
          <ButtonLink href="#/library" look="primary">See the library</ButtonLink>
          <Button look="plain" onClick={actions.cancel}>Import another</Button>
        </>
      }
    >
      {entries > 0 && `${sayCount(entries, 'entry', 'entries')} and ${sayCount(files, 'file')} came. `}
      {missing > 0 && `${sayCount(missing, 'file')} that it names ${missing === 1 ? 'was' : 'were'} not in it.`}
    </EmptyState>
  )
}
