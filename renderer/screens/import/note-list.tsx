import { useMemo, useState } from 'react'
import type { Card } from '../../../decks/model/card.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { typeset } from '../../parts/typeset.ts'
import type { HeldMedia } from '../../rich/with-held-media.ts'
import { CardLooks } from './card-looks.tsx'
import { LookButton } from './look-button.tsx'
import styles from './note-list.module.css'
import { ShowMore, useFirst } from './show-more.tsx'

/** A note with the title of its deck. */
export interface PlannedNote {
  readonly note: Note
  readonly deck: string
}

/** Cards by question and answer; those of a note type also as they will look, on demand. */
export function NoteList({ notes, types, held, title }: { notes: readonly PlannedNote[]; types: ReadonlyMap<string, NoteType>; held: HeldMedia; title: string }) {
  const cards = useMemo(() => notes.flatMap(({ note, deck }) => note.cards.map((card) => ({ card, note, deck }))), [notes])
  const [shown, more] = useFirst(cards)
  return (
    <>
      <h2 className={styles['title']}>{title}</h2>
      <ol className={styles['list']}>
        {shown.map(({ card, note, deck }) => <CardRow key={card.id} card={card} note={note} deck={deck} type={note.content && types.get(note.content.type)} held={held} />)}
      </ol>
      <ShowMore {...more} />
    </>
  )
}

interface CardRowProps {
  card: Card
  note: Note
  deck: string
  type: NoteType | undefined
  held: HeldMedia
}

function CardRow({ card, note, deck, type, held }: CardRowProps) {
  const [open, setOpen] = useState(false)
  const { question, answer, template = 0 } = card
  const looks = open && type !== undefined ? (['question', 'answer'] as const).map((side) => ({ title: side === 'question' ? 'Question' : 'Answer', note, type, template, side, deck })) : []
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['question']} dir="auto">{typeset(question)}</p>
        <p className={styles['answer']} dir="auto">{typeset(answer)}</p>
      </div>
      {type !== undefined && <LookButton open={open} of={question} onToggle={() => setOpen(!open)} />}
      {looks.length > 0 && <div className={styles['looks']}><CardLooks looks={looks} held={held} /></div>}
    </li>
  )
}
