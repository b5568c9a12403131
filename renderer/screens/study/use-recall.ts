import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import { checkAnswer } from '../../../decks/study/answer/check-answer.ts'
import { hintAnswer, type AnswerHint } from '../../../decks/study/answer/hint-answer.ts'
import { readDeckAnswers } from '../../store/read-deck-answers.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView } from '../../store/store.ts'
import { sayCheck, sayOverruled, type Overruling } from './say-check.ts'
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
  /** As what the reader counts it instead, or null while she goes by the check. */
  readonly overruled: Overruling
  /** Counts it as right when it counted as something else, and the other way round. */
  readonly overrule: () => void
  /** Says how it compares, as the answer appears. */
  readonly sayVerdict: () => void
}

/** Hint and typed answer of the card on show. `open` is true when its answer is. */
export function useRecall(view: Pick<CardView, 'card' | 'deck'> | null | undefined, open: boolean, say: (text: string) => void): Recall {
  const [letters, setLetters] = useState(0)
  const [typed, setTyped] = useState<string | null>(null)
  const [overruled, setOverruled] = useState<Overruling>(null)
  const field = useRef<HTMLInputElement>(null)
  const others = useOthers(view?.deck, typed !== null)
  const card = view?.card
  const compare = () => (card === undefined || typed === null || typed.trim() === '' ? null : checkAnswer(card, typed, { others }))
  // Open cards are drawn again with every tick of the clock; what was typed stays.
  const check = useMemo(() => (open && card !== undefined && typed !== null && typed.trim() !== '' ? checkAnswer(card, typed, { others }) : null), [open, card, typed, others])
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
    check,
    overruled,
    overrule: () => {
      if (check === null) return
      const wanted = (overruled ?? check.verdict) === 'right' ? 'wrong' : 'right'
      const next = wanted === check.verdict ? null : wanted
      setOverruled(next)
      say(next === null ? `${sayOverruled(null)} ${sayCheck(check, card?.answer ?? '')}` : sayOverruled(next))
    },
    sayVerdict: () => {
      const compared = compare()
      if (card !== undefined && compared !== null) say(sayCheck(compared, card.answer))
    },
  }
}

/** The other answers of the deck, read when typing begins. */
function useOthers(deck: CardView['deck'] | undefined, isTyping: boolean): readonly string[] {
  const store = useStore()
  const [others, setOthers] = useState<readonly string[]>([])
  useEffect(() => {
    let live = true
    const read = async () => {
      if (deck === undefined || !isTyping) return
      const answers = await readDeckAnswers(store, deck)
      if (live) setOthers(answers)
    }
    void read()
    return () => {
      live = false
    }
  }, [store, deck, isTyping])
  return others
}
