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
  const { entry, decks, name, counts } = step
  const only = decks.length === 1 ? decks[0]?.id : undefined
  const study = only === undefined ? '/study' : `/study/${only}`
  useKeys({ Enter: () => goTo(study), 'ctrl+z': () => actions.undo(entry), Escape: actions.cancel })
  const said = [
    counts.added > 0 ? `${sayCount(counts.added, 'card')} added` : '',
    counts.updated > 0 ? `${sayCount(counts.updated, 'card')} updated` : '',
    counts.progress > 0 ? `later answers to ${sayCount(counts.progress, 'card')}` : '',
  ].filter(Boolean).join(', ')
  return (
    <EmptyState
      title={`“${name}”: ${said === '' ? 'note types updated' : said}`}
      actions={
        <>
          <ButtonLink href={`#${study}`} look="primary" keys="Enter">{only === undefined ? 'Study' : 'Study these cards'}</ButtonLink>
          <ButtonLink href={only === undefined ? '#/library' : `#/library/deck/${only}`}>See them in the library</ButtonLink>
          <Button keys="Ctrl+Z" onClick={() => actions.undo(entry)}>Undo the import</Button>
          <Button look="plain" onClick={actions.cancel}>Import another</Button>
        </>
      }
    >
      {only === undefined && `They are in ${sayCount(decks.length, 'deck')}. `}{counts.updated > 0 ? 'What you answered before is kept.' : 'They come up as new cards, a few a day; cards with a history come when they are due.'} You can undo the import as a whole, also later.
    </EmptyState>
  )
}
