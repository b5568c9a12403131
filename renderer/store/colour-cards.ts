import type { Colour } from '../../decks/model/card-study.ts'
import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'

/** Gives cards, at least one, a colour, or takes it off with 0; one act for undo. */
export async function colourCards(store: Store, cards: readonly CardId[], colour: Colour): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commitAll(store, cards.map((card) => ({ kind: 'colour', card, colour })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
