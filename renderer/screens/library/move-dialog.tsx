import { useId, useState } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { makeDeck } from '../../store/make-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'

const another = '+new'

/** Asks into which deck cards go; it may be a new one. */
export function MoveDialog({ count, decks, onMove, onClose }: { count: number; decks: readonly DeckView[]; onMove: (deck: DeckId, title: string) => void; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const form = useId()
  const [into, setInto] = useState<string>(decks[0]?.id ?? another)
  const [title, setTitle] = useState('')
  const move = async () => {
    const known = decks.find(({ id }) => id === into)
    if (known !== undefined) return onMove(known.id, known.title)
    if (title.trim() === '') return
    const made = await makeDeck(store, title.trim())
    if (made.ok) onMove(made.value.deck, title.trim())
    else toast(made.problem.detail)
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={form} disabled={into === another && title.trim() === ''}>Move {sayCount(count, 'card')}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Into which deck?" actions={actions}>
      <form id={form} onSubmit={(event) => { event.preventDefault(); void move() }}>
        <SelectField label="Deck" value={into} onChange={setInto} options={[...decks.map(({ id, title: name }) => [id as string, sayPath(name)] as const), [another, 'A new deck']]} />
        {into === another && <TextField label="Name of the new deck" value={title} onChange={setTitle} maxLength={300} hint="History::Greece stands below History." />}
        <p className="hint">Cards of one note move together. Their history moves with them.</p>
      </form>
    </Dialog>
  )
}
