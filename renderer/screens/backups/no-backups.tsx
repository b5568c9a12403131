import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'

/** The browser edition may not write into the reader's folders, so it has no backups; an archive is the way to have one. */
export function NoBackups() {
  return (
    <>
      <Bar title="Backups" />
      <EmptyState title="The browser edition makes no backups" actions={<ButtonLink look="primary" href="#/export?format=archive">Export an archive</ButtonLink>}>
        It may not write into your folders. Export everything as an archive from time to time, and keep it elsewhere; importing it brings all of it back.
      </EmptyState>
    </>
  )
}
