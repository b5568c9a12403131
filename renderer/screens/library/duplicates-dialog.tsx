import { useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { DuplicateSearch } from '../../../decks/search/find-duplicates.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import { typeset } from '../../parts/typeset.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeCards } from '../../store/remove-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './duplicates-dialog.module.css'
import { fewGroups, useDuplicates } from './use-duplicates.ts'

export interface DuplicatesDialogProps {
  /** Among which cards, or null for all. */
  cards: readonly CardId[] | null
  /** Lists cards by a search. */
  onShow: (query: string) => void
  onClose: () => void
}

const near = 0.75

/** Cards that ask the same, or nearly: side by side, each to be removed or looked at. */
export function DuplicatesDialog({ cards, onShow, onClose }: DuplicatesDialogProps) {
  const store = useStore()
  const toast = useToast()
  const done = useRef<HTMLButtonElement>(null)
  const [search, setSearch] = useState<DuplicateSearch>({ by: 'question', least: 1 })
  const { found, progress } = useDuplicates(cards, search)
  const [gone, setGone] = useState<ReadonlySet<CardId>>(new Set())
  const remove = async (card: CardId) => {
    const removed = await removeCards(store, [card])
    if (!removed.ok) return toast(removed.problem.detail)
    setGone(new Set([...gone, card]))
    const undo = async () => {
      if ((await undoEntry(store, removed.value.entry)).ok) setGone((now) => new Set([...now].filter((each) => each !== card)))
    }
    toast('The card is removed.', { undo: () => void undo() })
  }
  const groups = found?.groups ?? []
  return (
    <Dialog open wide onClose={onClose} title="Duplicates" first={done} actions={<Button ref={done} look="primary" onClick={onClose}>Done</Button>}>
      <div className={styles['choices']}>
        <ChoiceField label="Compare" value={search.by} options={[['question', 'Questions'], ['both', 'Questions and answers']]} onChange={(by) => setSearch({ ...search, by })} />
        <ChoiceField label="How alike" value={search.least === 1 ? 'same' : 'near'} options={[['same', 'The same'], ['near', 'Nearly the same']]} onChange={(alike) => setSearch({ ...search, least: alike === 'same' ? 1 : near })} />
      </div>
      <p className="hint" role="status">{found === null ? (progress === null ? 'Looking …' : `Looking: ${Math.round((progress.done / Math.max(1, progress.of)) * 100)}%`) : groups.length === 0 ? 'No two cards ask the same.' : `${sayCount(groups.length, 'group')} of cards that ask ${search.least === 1 ? 'the same' : 'nearly the same'}. Case, accents and punctuation do not count; numbers do.`}</p>
      <ul className={styles['groups']}>
        {groups.slice(0, fewGroups).map((group) => (
          <li key={group.cards.join(' ')}>
            <ul>
              {group.cards.map((card) => {
                const record = found?.records.get(card)
                return record === undefined ? null : (
                  <li key={card} className={styles['card']} data-gone={gone.has(card) || undefined}>
                    <div>
                      <p className={styles['question']} dir="auto">{typeset(record.question)}</p>
                      <p className="hint" dir="auto">{typeset(record.answer)} · {sayPath(record.deckTitle)} · {record.reps === 0 ? 'new' : sayCount(record.reps, 'answer')}</p>
                    </div>
                    <Button look="plain" disabled={gone.has(card)} onClick={() => void remove(card)}>Remove</Button>
                  </li>
                )
              })}
            </ul>
            <Button look="plain" onClick={() => onShow(group.cards.map((card) => `card:"${card}"`).join(' or '))}>Show in the list</Button>
          </li>
        ))}
      </ul>
      {groups.length > fewGroups && <p className="hint">And {sayCount(groups.length - fewGroups, 'group')} more. Settle these first.</p>}
    </Dialog>
  )
}
