import { useState } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import type { PairsResponse } from './responses.ts'

/** Letters name what stands on the right, figures what stands on the left. */
export const letters = 'ABCDEFGH'

export interface PairControls {
  /** The one on the left for which a partner is looked for. */
  readonly picked: number | null
  readonly pickLeft: (left: number) => void
  readonly pickRight: (right: number) => void
  readonly clear: () => void
}

export interface PairOptions {
  left: readonly string[]
  right: readonly string[]
  draft: PairsResponse
  onDraft: (draft: PairsResponse) => void
  say: (text: string) => void
}

/** Pairs are made left, then right; a pair that is made picks the next one on the left that has none. */
export function usePairs({ left, right, draft, onDraft, say }: PairOptions): PairControls {
  const [picked, setPicked] = useState<number | null>(0)
  const pickLeft = (place: number) => {
    setPicked(place)
    say(`${left[place]}. Now choose its partner.`)
  }
  const pickRight = (place: number) => {
    if (picked === null) return say('Choose one on the left first.')
    const shared = right.length < left.length
    // Each on the right belongs to one on the left, unless there are fewer of them.
    const pairs = draft.pairs.map((old, at) => (at === picked ? place : old === place && !shared ? null : old))
    onDraft({ ...draft, pairs })
    const next = pairs.findIndex((partner) => partner === null)
    setPicked(next < 0 ? null : next)
    say(`${left[picked]} with ${right[place]}. ${next < 0 ? 'All have a partner.' : `Next: ${left[next]}.`}`)
  }
  const clear = () => {
    onDraft({ ...draft, pairs: draft.pairs.map(() => null) })
    setPicked(0)
    say('All pairs are cleared.')
  }
  const keys = [
    ...left.map((_text, place) => [String(place + 1), () => pickLeft(place)] as const),
    ...right.map((_text, place) => [(letters[place] ?? '').toLowerCase(), () => pickRight(place)] as const),
  ]
  useKeys({ ...Object.fromEntries(keys), Backspace: clear, Delete: clear }, 'part')
  return { picked, pickLeft, pickRight, clear }
}
