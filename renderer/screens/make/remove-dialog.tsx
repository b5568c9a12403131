import { useEffect, useState } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeArticle } from '../../store/remove-article.ts'
import { useStore } from '../../store/store-context.tsx'
import type { KeptCards, Removal } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { weighRemoval } from '../../store/weigh-removal.ts'
import styles from './remove-dialog.module.css'

/** Removes an article after saying what would go with it; cards that were answered stay unless the reader says otherwise. */
export function RemoveDialog({ deck, onRemoved, onClose }: { deck: DeckId; onRemoved: () => void; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const [removal, setRemoval] = useState<Removal | null>()
  const [cards, setCards] = useState<KeptCards>('keep-reviewed')
  useEffect(() => {
    void weighRemoval(store, deck).then(setRemoval)
  }, [store, deck])
  if (!removal) return null
  const remove = async () => {
    const done = await removeArticle(store, deck, { cards })
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${removal.title}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
    onRemoved()
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Keep the article</Button>
      <Button look="primary" onClick={() => void remove()}>Remove the article</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Remove the article?" actions={actions}>
      <div className={styles['body']}>
        <p>“{removal.title}” and its {sayCount(removal.waiting, 'waiting draft')} go. You can undo it.</p>
        {removal.cards > 0 && (
          <fieldset className={styles['choice']}>
            <legend>Its {sayCount(removal.cards, 'card')}</legend>
            {listChoices(removal).map(([value, label, hint]) => (
              <label key={value}>
                <input type="radio" name="cards" checked={cards === value} onChange={() => setCards(value)} />
                <span>{label}<span className="hint">{hint}</span></span>
              </label>
            ))}
          </fieldset>
        )}
        {removal.others > 0 && <p className="hint">{sayCount(removal.others, 'other card')} of this deck {removal.others === 1 ? 'stays' : 'stay'}.</p>}
      </div>
    </Dialog>
  )
}

function listChoices({ notes, kept, reviewed, written }: Removal): readonly (readonly [KeptCards, string, string])[] {
  const worked = [reviewed > 0 ? `${reviewed} answered` : '', written > 0 ? `${written} written by you` : ''].filter(Boolean).join(', ')
  return [
    ['keep-reviewed', 'Keep those you answered or wrote', kept === 0 ? 'You have answered none so far, so all go.' : `${worked} stay, ${notes - kept} go.`],
    ['keep-all', 'Keep all of them', 'They go on being asked; their passages stay readable.'],
    ['remove-all', 'Remove all of them', 'Your answers stay in the log.'],
  ]
}
