import { useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import type { DeckView } from '../../store/store.ts'
import { listTerms } from './query-terms.ts'

export interface NoMatchProps {
  text: string
  deck: DeckView | undefined
  count: (texts: readonly string[]) => Promise<readonly number[]>
  onText: (text: string) => void
  onWrite: () => void
}

interface Way {
  readonly term: string
  readonly without: string
  readonly cards: number
}

/** No card is listed: which single thing, left out of the search, would bring most of them, and how many. */
export function NoMatch({ text, deck, count, onText, onWrite }: NoMatchProps) {
  const [best, setBest] = useState<Way | null>(null)
  const terms = listTerms(text)
  useEffect(() => {
    let current = true
    const ways = listTerms(text)
    const read = async () => {
      const counts = await count(ways.map(({ without }) => without))
      const sorted = ways.map((way, at): Way => ({ ...way, cards: counts[at] ?? 0 })).toSorted((a, b) => b.cards - a.cards)
      if (current) setBest(sorted[0] ?? null)
    }
    void read()
    return () => { current = false }
  }, [text, count])
  if (deck !== undefined && terms.length === 1) return <EmptyState title="This deck has no cards" actions={<Button onClick={onWrite}>Write a card</Button>}>Write one, or import some into it.</EmptyState>
  const all = <Button onClick={() => onText('')}>Show all cards</Button>
  if (best === null || best.cards === 0 || terms.length < 2) return <EmptyState title="No card matches" actions={all}>No card has what you search for.</EmptyState>
  return (
    <EmptyState title="No card matches" actions={<><Button onClick={() => onText(best.without)}>Leave out {best.term}</Button>{all}</>}>
      Without <b>{best.term}</b> there {best.cards === 1 ? 'is 1' : `are ${best.cards}`}.
    </EmptyState>
  )
}
