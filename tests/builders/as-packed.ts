import type { DeckFile } from '../../decks/model/deck.ts'
import { dayOf, startOfDay, type DayClock } from '../../decks/study/day.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'

const byId = <T extends { id?: string; hash?: string; card?: string }>(list: readonly T[]) => [...list].sort((a, b) => ((a.id ?? a.hash ?? a.card ?? '') < (b.id ?? b.hash ?? b.card ?? '') ? -1 : 1))

/** What a package of Anki can hold of a deck: days and not moments on which cards come back, always an ease; types and files in any order, those of the app left out, no articles. */
export function asPacked({ deck, notes, noteTypes = [], media = [], studies = [] }: DeckFile, clock: DayClock) {
  const placed = ({ memory, ease, ...study }: (typeof studies)[number]) => ({
    ...study,
    ease: memory.state !== 'new' && ease === 0 ? 2500 : ease,
    memory: { ...memory, due: memory.state === 'review' ? startOfDay(dayOf(memory.due, clock), clock) : Math.floor(memory.due / 1000) * 1000 },
  })
  return { deck, notes, noteTypes: byId(noteTypes.filter(({ id }) => ownNoteTypes.every((own) => own.id !== id))), media: byId(media.map(({ hash, bytes }) => ({ hash, bytes }))), studies: byId(studies.map(placed)) }
}
