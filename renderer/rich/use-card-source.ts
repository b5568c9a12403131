import { useMemo } from 'react'
import type { NoteContent, NoteType } from '../../decks/model/note-type.ts'
import { renderCard } from '../../decks/template/render-card.ts'
import type { CardSource } from './use-side-document.ts'
import { useSame } from './use-same.ts'

/** A card of a note: which template or gap, and what its templates may say of it. */
export interface CardSubject {
  readonly noteType: NoteType
  readonly content: NoteContent
  readonly template: number
  readonly tags: readonly string[]
  /** The title of its deck. */
  readonly deck: string
  /** Its colour, from 1; 0 or absent for none. */
  readonly colour?: number
}

/** A card rendered by its template, once for both sides. */
export function useCardSource(subject: CardSubject): CardSource {
  const { noteType, content, template, tags, deck, colour = 0 } = useSame(subject)
  return useMemo(
    () => ({ rendered: renderCard(noteType, content, { template, tags, deck, colour }), media: [...(content.media ?? []), ...(noteType.media ?? [])], template }),
    [noteType, content, template, tags, deck, colour],
  )
}
