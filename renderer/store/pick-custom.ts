import type { CardId } from '../../decks/model/id.ts'
import { chooseCustom, type CustomChoice, type CustomRow } from '../../decks/study/custom.ts'
import { dayOf, startOfDay } from '../../decks/study/day.ts'
import { listAllCards, listCards } from './list-cards.ts'
import { readLiveBetween } from './read-answers.ts'
import { readOptionsNow } from './read-timeline.ts'
import type { CardView, Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** The cards of a sitting of the reader's own choice, in order. The same seed gives the same order. */
export async function pickCustom(store: Store, choice: CustomChoice, seed: number): Promise<readonly CardId[]> {
  const { settings, presetOf } = await readOptionsNow(store.database)
  const clock = zoneToClock(settings.timeZone, settings.dayStartHour)
  const now = store.now()
  const forgotten = new Map<CardId, number>()
  if (choice.what === 'forgotten') {
    const entries = await readLiveBetween(store.database, 'review', startOfDay(dayOf(now, clock) - choice.days, clock), now + 1)
    for (const entry of entries) if (entry.kind === 'review' && entry.rating === 1) forgotten.set(entry.card, entry.at)
  }
  const toRow = ({ card, note, deck, state }: CardView): CustomRow => ({
    card: card.id,
    deck,
    tags: note.tags,
    family: note.family,
    memory: state.memory,
    weights: presetOf(deck).weights,
    suspended: state.suspended,
    wrong: state.wrong !== null,
    forgottenAt: forgotten.get(card.id) ?? null,
  })
  const [only] = choice.decks
  const views = choice.decks.length === 1 && only !== undefined ? await listCards(store, only) : await listAllCards(store)
  return chooseCustom(choice, views.map(toRow), { now, clock, seed })
}
