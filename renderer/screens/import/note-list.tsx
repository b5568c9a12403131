import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import type { Note } from '../../../decks/model/note.ts'
import { typeset } from '../../parts/typeset.ts'
import styles from './note-list.module.css'
import { ShowMore, useFirst } from './show-more.tsx'

/** Cards by question and answer. */
export function NoteList({ notes, title }: { notes: readonly Note[]; types: readonly OpenedDeck[]; title: string }) {
  const cards = notes.flatMap((note) => note.cards)
  const [shown, more] = useFirst(cards)
  return (
    <>
      <h2 className={styles['title']}>{title}</h2>
      <ol className={styles['list']}>
        {shown.map((card) => (
          <li key={card.id}>
            <p className={styles['question']} dir="auto">{typeset(card.question)}</p>
            <p className={styles['answer']} dir="auto">{typeset(card.answer)}</p>
          </li>
        ))}
      </ol>
      <ShowMore {...more} />
    </>
  )
}
