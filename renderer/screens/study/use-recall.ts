import { useRef, useState, type RefObject } from 'react'
import type { Card } from '../../../decks/model/card.ts'
import { checkAnswer, type AnswerCheck } from '../../../decks/study/answer/check-answer.ts'
import { hintAnswer, type AnswerHint } from '../../../decks/study/answer/hint-answer.ts'
import { sayCheck } from './say-check.ts'
import { sayHint } from './say-hint.ts'

/** What helps the reader to remember, for as long as one card is on show. None of it counts. */
export interface Recall {
  /** True once a hint was asked for; `hint` is null then when there is none to give. */
  readonly hinted: boolean
  readonly hint: AnswerHint | null
  /** Tells the first letters, and one more of each word every time. */
  readonly showHint: () => void
  /** What is being typed, or null while there is no field for it. */
  readonly typed: string | null
  readonly type: (text: string) => void
  /** The field it is typed into. */
  readonly field: RefObject<HTMLInputElement | null>
  /** Shows the field, or goes back to it. */
  readonly startTyping: () => void
  /** Takes the field away with what is in it. */
  readonly stopTyping: () => void
  /** How what was typed compares with the answer, once that is shown; null when nothing was typed. */
  readonly check: AnswerCheck | null
  /** Says how it compares, as the answer appears. */
  readonly sayVerdict: () => void
}

/** Hint and typed answer of the card on show. `open` is true when its answer is. */
export function useRecall(card: Pick<Card, 'answer' | 'accepts'> | undefined, open: boolean, say: (text: string) => void): Recall {
  const [letters, setLetters] = useState(0)
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const compare = () => (card === undefined || typed === null || typed.trim() === '' ? null : checkAnswer(card, typed))
  return {
    hinted: letters > 0,
    hint: card === undefined ? null : hintAnswer(card.answer, letters),
    showHint: () => {
      if (card === undefined) return
      setLetters(letters + 1)
      say(sayHint(hintAnswer(card.answer, letters + 1)))
    },
    typed,
    type: setTyped,
    field,
    startTyping: () => {
      setTyped(typed ?? '')
      field.current?.focus()
    },
    stopTyping: () => setTyped(null),
    check: open ? compare() : null,
    sayVerdict: () => {
      const check = compare()
      if (card !== undefined && check !== null) say(sayCheck(check, card.answer))
    },
  }
}
