import { useEffect, useMemo, useRef, useState } from 'react'
import type { CardView } from '../../store/store.ts'

/** A card whose template has a field to type in: what is expected there takes the place of its answer for hints and the judge. */
export interface TypedField {
  /** The card as hints and the judge take it. */
  readonly asked: CardView | null | undefined
  /** True when it is to be typed. */
  readonly isTyped: boolean
  readonly onTyped: (expected: string) => void
}

/** What the card on show wants typed. */
export function useTypedField(view: CardView | null | undefined): TypedField {
  const [expected, setExpected] = useState<string | null>(null)
  const asked = useMemo(() => (view && expected !== null ? { ...view, card: { ...view.card, answer: expected } } : view), [view, expected])
  return { asked, isTyped: expected !== null, onTyped: setExpected }
}

/** Opens the field to type in as soon as it is wanted, once: who closes it is not asked again. */
export function useStartTyping(wanted: boolean, start: () => void): void {
  const done = useRef(false)
  useEffect(() => {
    if (!wanted || done.current) return
    done.current = true
    start()
  })
}
