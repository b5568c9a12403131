import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { ImportStep } from './import-step.ts'
import type { ImportActions } from './use-import.ts'

/** What was imported, and the ways on. */
export function ImportDone({ step, actions }: { step: Extract<ImportStep, { at: 'done' }>; actions: ImportActions }) {
  const [, goTo] = useLocation()
  const { entry, deck, title, counts } = step
  useKeys({ Enter: () => goTo(`/study/${deck}`), 'ctrl+z': () => actions.undo(entry), Escape: actions.cancel })
  const said = [counts.added > 0 ? `${sayCount(counts.added, 'card')} added` : '', counts.updated > 0 ? `${sayCount(counts.updated, 'card')} updated` : ''].filter(Boolean).join(', ')
  return (
    <EmptyState
      title={`“${title}”: ${said}`}
      actions={
        <>
          <ButtonLink href={`#/study/${deck}`} look="primary" keys="Enter">Study these cards</ButtonLink>
          <ButtonLink href={`#/library/deck/${deck}`}>See them in the library</ButtonLink>
          <Button keys="Ctrl+Z" onClick={() => actions.undo(entry)}>Undo the import</Button>
          <Button look="plain" onClick={actions.cancel}>Import another</Button>
        </>
      }
    >
      {counts.updated > 0 ? 'What you answered before is kept.' : 'They come up as new cards, a few a day.'} You can undo the import as a whole, also later.
    </EmptyState>
  )
}
