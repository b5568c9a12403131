import { useMemo, useState } from 'react'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'

/** The drafts that wait and the one on show. */
export interface Waiting {
  readonly waiting: readonly Note[]
  readonly current: Note | null
  choose: (note: NoteId | null) => void
  move: (steps: number) => void
  /** Takes drafts out at once, before it is kept that they were decided on; gives the next one and how many are left. */
  leave: (notes: readonly NoteId[]) => { readonly next: Note | null; readonly left: number }
  /** Puts drafts back that could not be kept. */
  comeBack: (notes: readonly NoteId[]) => void
}

/** Which draft is on show. `all` are the drafts that wait by what is kept; one that comes back by an undo is shown. */
export function useWaiting(all: readonly Note[]): Waiting {
  const [wanted, setWanted] = useState<NoteId | null>(null)
  const [leaving, setLeaving] = useState<ReadonlySet<NoteId>>(new Set())
  const [seen, setSeen] = useState(all)
  if (seen !== all) {
    const [before, now] = [new Set(seen.map(({ id }) => id)), new Set(all.map(({ id }) => id))]
    const back = all.find(({ id }) => !before.has(id))
    setSeen(all)
    if (back !== undefined) setWanted(back.id)
    if ([...leaving].some((id) => !now.has(id))) setLeaving(new Set([...leaving].filter((id) => now.has(id))))
  }
  const waiting = useMemo(() => all.filter(({ id }) => !leaving.has(id)), [all, leaving])
  const current = waiting.find(({ id }) => id === wanted) ?? waiting[0] ?? null
  const at = current === null ? -1 : waiting.indexOf(current)
  return {
    waiting,
    current,
    choose: setWanted,
    move: (steps) => setWanted(waiting[Math.min(Math.max(at + steps, 0), waiting.length - 1)]?.id ?? null),
    leave: (notes) => {
      const rest = waiting.filter(({ id }) => !notes.includes(id))
      const next = waiting.slice(Math.max(at, 0)).find(({ id }) => !notes.includes(id)) ?? rest.at(-1) ?? null
      setLeaving((now) => new Set([...now, ...notes]))
      setWanted(next?.id ?? null)
      return { next, left: rest.length }
    },
    comeBack: (notes) => {
      setLeaving((now) => new Set([...now].filter((id) => !notes.includes(id))))
      setWanted(notes[0] ?? null)
    },
  }
}
