import { useEffect, useState } from 'react'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { listNotes } from '../store/list-notes.ts'
import { useStore } from '../store/store-context.tsx'
import { findTwin, listAsked, type AskedBefore, type Twin } from './find-twin.ts'

const pause = 400

/** A card of the deck that asks the same as these questions, or nearly; looked for when typing rests. The deck is read only once there is something to look for. */
export function useTwin(deck: DeckId | null, note: NoteId | null, questions: readonly string[]): Twin | null {
  const store = useStore()
  const [asked, setAsked] = useState<AskedBefore | null>(null)
  const [twin, setTwin] = useState<Twin | null>(null)
  const typed = questions.join('\0')
  const wanted = typed !== ''
  useEffect(() => {
    let open = true
    const read = async () => {
      const rows = deck === null || !wanted ? [] : await listNotes(store, deck)
      if (open) setAsked(listAsked(rows.map((row) => row.note), note))
    }
    void read()
    return () => { open = false }
  }, [store, deck, note, wanted])
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = asked === null ? [] : typed.split('\0').flatMap((question) => findTwin(question, asked) ?? [])
      setTwin(found[0] ?? null)
    }, pause)
    return () => clearTimeout(timer)
  }, [asked, typed])
  return twin
}
