import type { CardId } from '../../decks/model/id.ts'
import { noteSchema } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { getMemory } from './memory-rows.ts'
import { getNote } from './note-pages.ts'
import type { Done, Store } from './store.ts'

const most = 50

/** Adds a wording to those that also count as right for a card. When it counts already or there is no room for more, nothing changes and the problem says so. */
export async function teachAnswer(store: Store, card: CardId, wording: string): Promise<Result<Done>> {
  const text = wording.trim()
  if (text === '' || text.length > 1000) return fail('bad-wording', 'A wording has 1 to 1,000 characters.')
  return store.inTurn(async () => {
    const row = await getMemory(store.database, card)
    const placed = row === undefined ? undefined : await getNote(store.database, row.note)
    const known = placed?.note.cards.find(({ id }) => id === card)
    if (placed === undefined || known === undefined) return fail('no-card', 'This card is not in your collection any more.')
    if ([known.answer, ...known.accepts].some((each) => each.toLowerCase() === text.toLowerCase())) return fail('known-wording', 'This wording counts as right already.')
    if (known.accepts.length >= most) return fail('too-many-wordings', `This card has ${most} wordings already. Remove one first.`)
    const cards = placed.note.cards.map((each) => (each.id === card ? { ...each, accepts: [...each.accepts, text] } : each))
    const done = await commit(store, { kind: 'note', deck: placed.deck, note: noteSchema.parse({ ...placed.note, cards }) })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
