import type { Gate } from './draft.ts'
import { holdsWords } from './fold-text.ts'

/** The question must hold neither the answer nor another name of it. */
export const leaksAnswer: Gate = ({ fact, draft }) => {
  // The question itself names what to choose from.
  if (fact.frame === 'order') return null
  const names = draft.side === 'back' ? [draft.answer] : [draft.answer, ...fact.accepts]
  const isTelling = (name: string): boolean => name.length > 1 && holdsWords(draft.question, name)
  return names.some(isTelling) ? 'the question gives the answer away' : null
}
