import { useState } from 'react'
import type { TypeUpdate } from '../../../decks/formats/collection-plan.ts'
import type { Note } from '../../../decks/model/note.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { CardLooks, type Look } from './card-looks.tsx'
import type { Planned } from './import-step.ts'

const most = 6

/** The note types that a file changes: each with a card of the reader's as it looks now and as it would. */
export function TypeChanges({ planned }: { planned: Planned }) {
  const [shown, setShown] = useState<TypeUpdate | null>(null)
  const { plan, opened } = planned
  const example = shown === null ? null : findExample(planned, shown)
  return (
    <>
      <div>
        {plan.typeUpdates.slice(0, most).filter((update) => findExample(planned, update) !== null).map((update) => (
          <Button key={update.before.id} look="plain" onClick={() => setShown(update)}>Compare “{update.after.name}”</Button>
        ))}
      </div>
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={`“${shown?.after.name ?? ''}” now and in the file`} wide="beside">
        {shown !== null && example !== null && <CardLooks held={opened} looks={listLooks(shown, example)} />}
      </Dialog>
    </>
  )
}

function listLooks({ before, after }: TypeUpdate, { note, deck }: Example): readonly Look[] {
  const template = note.cards[0]?.template ?? 0
  return [
    { title: 'Question now', note, type: before, template, side: 'question', deck },
    { title: 'Question in the file', note, type: after, template, side: 'question', deck },
    { title: 'Answer now', note, type: before, template, side: 'answer', deck },
    { title: 'Answer in the file', note, type: after, template, side: 'answer', deck },
  ]
}

interface Example {
  readonly note: Note
  readonly deck: string
}

/** A note of this note type that the reader has, or else one that comes in. */
function findExample({ plan }: Planned, { before }: TypeUpdate): Example | null {
  for (const { deck, mine, adds } of plan.decks) {
    const note = [mine, adds].map((notes) => notes.find(({ content }) => content?.type === before.id)).find((found) => found !== undefined)
    if (note !== undefined) return { note, deck: deck.title }
  }
  return null
}
