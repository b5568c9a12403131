import { useMemo } from 'react'
import type { NoteType } from '../../../decks/model/note-type.ts'
import type { Note } from '../../../decks/model/note.ts'
import { RichSide } from '../../rich/rich-side.tsx'
import { withHeldMedia, type HeldMedia } from '../../rich/with-held-media.ts'
import { StoreProvider, useStore } from '../../store/store-context.tsx'
import styles from './card-looks.module.css'

/** One side of a card in its frame: whose card, and what is said above it. */
export interface Look {
  readonly title: string
  readonly note: Note
  readonly type: NoteType
  /** Which of its cards. */
  readonly template: number
  readonly side: 'question' | 'answer'
  readonly deck: string
}

/** Cards as they will look, side by side, each in a frame in which nothing of it runs. Pictures are read from the file that is looked at. */
export function CardLooks({ looks, held }: { looks: readonly Look[]; held: HeldMedia }) {
  const store = useStore()
  const shown = useMemo(() => withHeldMedia(store, held), [store, held])
  return (
    <StoreProvider store={shown}>
      <div className={styles['looks']}>
        {looks.map(({ title, note, type, template, side, deck }) => note.content && (
          <figure key={title} className={styles['look']}>
            <figcaption className="hint">{title}</figcaption>
            <div className={styles['frame']}>
              <RichSide noteType={type} content={note.content} template={template} tags={note.tags} deck={deck} side={side} title={`${title}: the card as it looks`} />
            </div>
          </figure>
        ))}
      </div>
    </StoreProvider>
  )
}
