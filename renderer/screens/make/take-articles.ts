import { compareMakings } from '../../../decks/journal/compare-makings.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Making } from '../../../decks/model/making.ts'
import { ok } from '../../../decks/result.ts'
import type { Result } from '../../../decks/result.ts'
import { findEarlierMaking } from '../../store/find-earlier-making.ts'
import { listNotes } from '../../store/list-notes.ts'
import { readMaking } from '../../store/read-making.ts'
import type { Store } from '../../store/store.ts'
import { takeMaking } from '../../store/take-making.ts'
import { rewordCards } from './reword-cards.ts'
import type { ReadAgain, Unsettled } from './taking-step.ts'

/** Either everything is taken in, or an article was read before with other facts and the reader is asked. */
export interface Taken {
  readonly asked: ReadAgain | null
  readonly rest: Unsettled
}

/**
 * Takes in the articles of a file one after the other. A new one is taken; one that was read before is left as it is, or
 * taken in its new wording when its facts are the same; where the facts differ it stops, so that the reader sees what changed.
 */
export async function takeArticles(store: Store, { makings, taken }: Unsettled): Promise<Result<Taken>> {
  const done = [...taken]
  for (const [at, making] of makings.entries()) {
    const again = await compareWithEarlier(store, making)
    if (again !== null && hasChanged(again)) return ok({ asked: again, rest: { makings: makings.slice(at + 1), taken: done } })
    if (again?.earlier.article === making.article.id) {
      done.push({ deck: again.earlier.deck, done: null })
      continue
    }
    const entry = await takeMaking(store, making, { into: again?.earlier.deck ?? null })
    if (!entry.ok) return entry
    done.push({ deck: entry.value.deck, done: entry.value })
  }
  return ok({ asked: null, rest: { makings: [], taken: done } })
}

/** Takes in the new version of an article that was read before; the notes of its deck in `reword` take the new words. */
export async function takeChanges(store: Store, { making, earlier, diff }: ReadAgain, { makings, taken }: Unsettled, reword: ReadonlySet<NoteId> = new Set()): Promise<Result<Taken>> {
  const { making: renamed, reworded } = rewordCards(making, diff.changed, reword)
  const entry = await takeMaking(store, renamed, { into: earlier.deck, reworded })
  return entry.ok ? takeArticles(store, { makings, taken: [...taken, { deck: entry.value.deck, done: entry.value }] }) : entry
}

/** Leaves an article as it was read before. */
export function leaveAsItWas(store: Store, { earlier }: ReadAgain, { makings, taken }: Unsettled): Promise<Result<Taken>> {
  return takeArticles(store, { makings, taken: [...taken, { deck: earlier.deck, done: null }] })
}

/** How an article differs from what was read of it before; null when it never was, or when that cannot be read any more. */
export async function compareWithEarlier(store: Store, making: Making): Promise<ReadAgain | null> {
  const earlier = await findEarlierMaking(store, making.article)
  if (earlier === null) return null
  const opened = await readMaking(store, earlier.deck)
  if (opened === null) return { making, earlier, diff: { added: making.notes, gone: [], changed: [], kept: [] } }
  const notes = await listNotes(store, earlier.deck)
  return { making, earlier, diff: compareMakings(opened.making, making, notes.map(({ note }) => note)) }
}

function hasChanged({ diff }: ReadAgain): boolean {
  return diff.added.length + diff.gone.length + diff.changed.length > 0
}
