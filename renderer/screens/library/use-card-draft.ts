import { useEffect, useRef, useState } from 'react'
import { findWordProblems, hasWords, mergeWords, rewordNote, trimWords } from '../../parts/card-words.ts'
import type { CardWords } from '../../parts/card-words.ts'
import { useToast } from '../../parts/use-toast.ts'
import { editNote } from '../../store/edit-note.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView } from '../../store/store.ts'

export interface CardDraft {
  readonly words: CardWords
  readonly change: (words: CardWords) => void
  /** Saves what differs: what was typed, or the words given. Resolves to true when all of it is kept. */
  readonly save: (words?: CardWords) => Promise<boolean>
  /** True while something typed differs from what is kept. */
  readonly unsaved: boolean
  /** When what is kept was saved here, ms since 1970 UTC; null when it was not, or was undone since. */
  readonly savedAt: number | null
}

/** The words of a card as they are being edited. Saving is one entry in the journal, which undo takes back. */
export function useCardDraft(view: CardView): CardDraft {
  const store = useStore()
  const toast = useToast()
  const { card } = view
  const [typed, setTyped] = useState<CardWords | null>(null)
  const [before, setBefore] = useState(card)
  const [saved, setSaved] = useState<{ readonly at: number; readonly words: CardWords } | null>(null)
  if (before !== card) {
    setBefore(card)
    if (typed !== null && !hasWords(before, card)) setTyped(mergeWords(before, typed, card))
  }
  const words = typed ?? card
  const unsaved = typed !== null && !hasWords(card, trimWords(typed))
  const save = async (given: CardWords | null = typed): Promise<boolean> => {
    if (given === null) return true
    const wanted = trimWords(given)
    if (Object.keys(findWordProblems(wanted)).length > 0) return false
    if (hasWords(card, wanted)) return true
    const done = await editNote(store, view.deck, rewordNote(view.note, card, wanted))
    if (!done.ok) {
      toast(done.problem.detail)
      return false
    }
    setSaved({ at: store.now(), words: wanted })
    return true
  }
  const savedAt = saved !== null && hasWords(card, saved.words) ? saved.at : null
  useSaveWhenLeft(save)
  return { words, change: setTyped, save, unsaved, savedAt }
}

/** Saves when the panel goes away, or the window. */
function useSaveWhenLeft(save: () => Promise<boolean>): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const leave = () => void latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
