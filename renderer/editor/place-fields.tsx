import type { DeckId, NoteTypeId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { isOwnType } from './is-own-type.ts'
import { Field } from '../parts/field.tsx'
import { sayPath } from '../parts/say-path.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { DeckView } from '../store/store.ts'
import type { NoteDraft } from './note-draft.ts'
import styles from './editor.module.css'

const another = '+new'

/** Where a note goes and what kind it is. A deck's path (`History::Greece`) is part of its name. */
export function PlaceFields({ draft, decks, types, strict, kindLocked, onDeck, onKind }: { draft: NoteDraft; decks: readonly DeckView[]; types: readonly NoteType[]; strict: boolean; kindLocked: string | null; onDeck: (change: Pick<NoteDraft, 'deck' | 'newDeck'>) => void; onKind: (type: NoteTypeId) => void }) {
  const options = [...decks.map(({ id, title }) => [id as string, sayPath(title)] as const), [another, 'A new deck'] as const]
  return (
    <>
      <div className={styles['place']}>
        <SelectField label="Deck" value={draft.deck ?? another} options={options} onChange={(deck) => onDeck(deck === another ? { deck: null, newDeck: draft.newDeck || 'My own cards' } : { deck: deck as DeckId, newDeck: '' })} />
        <KindField value={draft.type} types={types} locked={kindLocked} onChange={onKind} />
      </div>
      {draft.deck === null && <TextField label="Name of the new deck" value={draft.newDeck} onChange={(newDeck) => onDeck({ deck: null, newDeck })} maxLength={300} problem={strict && draft.newDeck.trim() === '' ? 'A deck needs a name.' : undefined} />}
    </>
  )
}

function KindField({ value, types, locked, onChange }: { value: NoteTypeId; types: readonly NoteType[]; locked: string | null; onChange: (type: NoteTypeId) => void }) {
  const own = types.filter(isOwnType)
  const others = types.filter((type) => !isOwnType(type))
  return (
    <Field label="Kind" hint={locked}>
      {(control) => (
        <select {...control} value={value} disabled={locked !== null} onChange={(event) => onChange(event.target.value as NoteTypeId)}>
          {others.length === 0 ? listOptions(own) : <><optgroup label="Lectern’s own">{listOptions(own)}</optgroup><optgroup label="From elsewhere">{listOptions(others)}</optgroup></>}
        </select>
      )}
    </Field>
  )
}

function listOptions(types: readonly NoteType[]) {
  return types.map(({ id, name }) => <option key={id} value={id}>{name}</option>)
}
