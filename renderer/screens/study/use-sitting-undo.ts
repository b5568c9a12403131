import { useRef } from 'react'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import { useToast } from '../../parts/use-toast.ts'
import { redoLast } from '../../store/redo-last.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoLast } from '../../store/undo-last.ts'
import { undoOnce } from './undo-once.ts'
import type { SittingControls } from './use-sitting.ts'

export interface SittingUndo {
  /** Takes the last answer back, also one from before this sitting; never an edit. */
  readonly undoAnswer: () => void
  /** Takes back what came last in this sitting, answer or edit; false when nothing did. */
  readonly undoAny: () => boolean
  /** Brings back what was taken back last, from the same kind; false when nothing was. */
  readonly redo: () => boolean
  readonly noteEdit: (entry: EntryId) => void
}

// [Note: two stacks] Answers and edits are taken back apart. Z is about answers, and Ctrl+Z about what came last here:
// right after an edit that is the edit. So nobody loses an answer by mending a word, or an edit by a slip of the thumb.

/** Undo and redo while studying. `onEarlier` is told the card of an answer that was given before this sitting and is taken back. */
export function useSittingUndo(sitting: SittingControls, onEarlier: (card: CardId) => void): SittingUndo {
  const store = useStore()
  const toast = useToast()
  const edits = useRef<{ readonly entry: EntryId; readonly steps: number }[]>([])
  const lastUndone = useRef<'answers' | 'edits' | null>(null)
  const steps = sitting.state.history.length
  const redoStack = async (stack: 'answers' | 'edits') => {
    const done = await redoLast(store, stack)
    if (!done.ok) return toast(done.problem.detail)
    lastUndone.current = null
    if (done.value === null) return toast('There is nothing to redo.')
    const step = sitting.state.undone.at(-1)?.step
    if (stack === 'answers' && step !== undefined) sitting.noteRedone(step.entry)
    if (stack === 'edits') edits.current.push({ entry: done.value.undone.id, steps })
    toast('Done again.')
  }
  const undoEarlier = async () => {
    const done = await undoLast(store, 'answers')
    if (!done.ok) return toast(done.problem.detail)
    if (done.value === null) return toast('There is no answer to take back.')
    toast('Your last answer, from before, is taken back.', { undo: () => void redoStack('answers'), label: 'Redo' })
    if (done.value.card !== null) onEarlier(done.value.card)
  }
  const undoEdit = async (entry: EntryId) => {
    const done = await undoOnce(store, entry)
    toast(done.ok ? 'The card is as it was before.' : done.problem.detail, done.ok ? { undo: () => void redoStack('edits'), label: 'Redo' } : {})
  }
  const undoHere = () => {
    if (!sitting.undo()) return false
    lastUndone.current = 'answers'
    return true
  }
  return {
    undoAnswer: () => {
      if (undoHere()) return
      lastUndone.current = 'answers'
      void undoEarlier()
    },
    undoAny: () => {
      const edit = edits.current.at(-1)
      if (edit === undefined || edit.steps < steps) return undoHere()
      edits.current.pop()
      lastUndone.current = 'edits'
      void undoEdit(edit.entry)
      return true
    },
    redo: () => {
      if (lastUndone.current === null) return false
      void redoStack(lastUndone.current)
      return true
    },
    noteEdit: (entry) => {
      edits.current.push({ entry, steps })
    },
  }
}
