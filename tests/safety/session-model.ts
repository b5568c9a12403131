import type { Rating } from '../../decks/model/review.ts'

// What a collection is after a session, worked out without the store: a list of acts, each of which stands or was taken
// back, and the state that the standing ones give one after another. Nothing of the app is used.

/** What can be seen of a collection. Answers count for a card whether or not its note is there. */
export interface ModelState {
  /** The answer on the first card of each note that is there, by the note's id. */
  readonly notes: Map<string, string>
  readonly paused: Set<string>
  readonly answers: Map<string, Rating[]>
}

/** What one act does to the state. */
export type ModelAct = (state: ModelState) => void

/** A collection as the model knows it. */
export interface SessionModel {
  readonly acts: { readonly act: ModelAct; stands: boolean }[]
  /** Acts that were taken back and can be brought back, the last one last. */
  readonly undone: number[]
}

/** A collection in which nothing was done. */
export function startModel(): SessionModel {
  return { acts: [], undone: [] }
}

/** Does something new: what was taken back before cannot be brought back any more. */
export function doAct(model: SessionModel, act: ModelAct): void {
  model.acts.push({ act, stands: true })
  model.undone.length = 0
}

/** Takes back the last act that stands; false when there is none. */
export function undoAct(model: SessionModel): boolean {
  const at = model.acts.findLastIndex(({ stands }) => stands)
  const last = model.acts[at]
  if (last === undefined) return false
  last.stands = false
  model.undone.push(at)
  return true
}

/** Brings back what was last taken back; false when there is nothing. */
export function redoAct(model: SessionModel): boolean {
  const one = model.acts[model.undone.pop() ?? -1]
  if (one !== undefined) one.stands = true
  return one !== undefined
}

/** The state after all acts that stand. */
export function stateOf(model: SessionModel): ModelState {
  const state: ModelState = { notes: new Map(), paused: new Set(), answers: new Map() }
  for (const { act, stands } of model.acts) if (stands) act(state)
  return state
}

/** Bringing back a backup is an act: what it held, and nothing else. */
export function becomes(kept: ModelState): ModelAct {
  return (state) => {
    state.notes.clear()
    state.paused.clear()
    state.answers.clear()
    for (const [note, answer] of kept.notes) state.notes.set(note, answer)
    for (const card of kept.paused) state.paused.add(card)
    for (const [card, answers] of kept.answers) state.answers.set(card, [...answers])
  }
}
