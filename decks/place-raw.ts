import type { AnkiStudy } from './anki/anki-study.ts'
import type { CollectionTools } from './collection-tools.ts'
import type { OpenedCollection } from './formats/opened-collection.ts'
import type { RawCollection, RawStudy } from './formats/raw-study.ts'
import { placeCards } from './place-cards.ts'
import { ok, type Result } from './result.ts'
import { dayLength, dayOf } from './study/day.ts'

/** Puts the cards of another program than Anki where its studies say. What says neither when a card was answered nor when it comes back is due today. */
export function placeRaw(read: Result<RawCollection>, { options, now }: CollectionTools): Result<OpenedCollection> {
  if (!read.ok) return read
  const { raw, ...collection } = read.value
  const today = dayOf(now, options.clock)
  const studies = new Map(placeCards(raw.map((study) => rawToAnki(study, today)), options).map((study) => [study.card, study]))
  if (studies.size === 0) return ok(collection)
  const decks = collection.decks.map((deck) => {
    const own = deck.file.notes.flatMap((note) => note.cards.flatMap(({ id }) => studies.get(id) ?? []))
    return own.length === 0 ? deck : { ...deck, file: { ...deck.file, version: 2 as const, studies: own } }
  })
  return ok({ ...collection, decks })
}

function rawToAnki({ state, due, byDay, lastReviewAt, interval, ...raw }: RawStudy, today: number): AnkiStudy {
  const at = due ?? (lastReviewAt === null ? null : lastReviewAt + interval * dayLength)
  return {
    ...raw,
    stage: state,
    due: at === null ? { kind: 'day', day: today } : byDay || due === null ? { kind: 'day', day: Math.floor(at / dayLength) } : { kind: 'moment', at },
    interval,
    stepsLeft: 0,
    memory: null,
    buried: false,
    colour: 0,
  }
}
