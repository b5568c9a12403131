import { useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './removal-dialog.module.css'
import { sayCount } from './say-count.ts'

/** What becomes of the cards of a removed article. */
export type CardsKept = 'keep-reviewed' | 'keep-all' | 'remove-all'

export interface RemovalDialogProps {
  /** What goes with the article: see `Removal` of the store. */
  removal: {
    readonly title: string
    readonly cards: number
    readonly reviewed: number
    readonly written: number
    readonly kept: number
    readonly waiting: number
    readonly others: number
  }
  onRemove: (cards: CardsKept) => void
  onClose: () => void
}

/** Asks before an article is removed, after saying what would go with it; cards that were answered stay unless the reader says otherwise. */
export function RemovalDialog({ removal, onRemove, onClose }: RemovalDialogProps) {
  const [cards, setCards] = useState<CardsKept>('keep-reviewed')
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Keep the article</Button>
      <Button look="primary" onClick={() => onRemove(cards)}>Remove the article</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Remove the article?" actions={actions}>
      <div className={styles['body']}>
        <p>“{removal.title}” goes{removal.waiting > 0 && `, with ${sayCount(removal.waiting, 'draft')} that ${removal.waiting === 1 ? 'waits' : 'wait'}`}. You can undo it.</p>
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

function listChoices({ cards, kept, reviewed, written }: RemovalDialogProps['removal']): readonly (readonly [CardsKept, string, string])[] {
  const worked = [reviewed > 0 ? `${reviewed} answered` : '', written > 0 ? `${written} written by you` : ''].filter(Boolean).join(', ')
  const more = kept - reviewed - written
  const along = more > 0 ? `, with ${more} that ${more === 1 ? 'asks' : 'ask'} for the same facts` : ''
  return [
    ['keep-reviewed', 'Keep those you answered or wrote', kept === 0 ? 'You have answered none so far, so all go.' : `${worked} stay${along}; ${cards - kept} go.`],
    ['keep-all', 'Keep all of them', 'They go on being asked; their passages stay readable.'],
    ['remove-all', 'Remove all of them', 'Your answers stay in the log.'],
  ]
}
