import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import type { CardView, DeckView } from '../../store/store.ts'
import { filterCards } from './card-filter.ts'
import type { CardFilter, FilterContext } from './card-filter.ts'
import { familyWords, stateWords } from './words.ts'

export interface NoMatchProps {
  cards: readonly CardView[]
  filter: CardFilter
  words: string
  context: FilterContext
  deck: DeckView | undefined
  onChange: (change: Partial<CardFilter>) => void
  onWords: (words: string) => void
  onWrite: () => void
}

/** No card is listed: which single thing, taken off, would bring most of them, and how many. */
export function NoMatch({ cards, filter, words, context, deck, onChange, onWords, onWrite }: NoMatchProps) {
  const without = (change: Partial<CardFilter>) => filterCards(cards, { ...filter, ...change }, context).length
  const ways = [
    { name: words.trim(), on: filter.found !== null, count: without({ found: null }), drop: () => onWords('') },
    { name: filter.state ? stateWords[filter.state] : '', on: filter.state !== null, count: without({ state: null }), drop: () => onChange({ state: null }) },
    { name: filter.family ? familyWords[filter.family] : '', on: filter.family !== null, count: without({ family: null }), drop: () => onChange({ family: null }) },
    { name: deck?.title ?? '', on: filter.deck !== null, count: without({ deck: null }), drop: () => onChange({ deck: null }) },
  ].filter(({ on }) => on)
  if (ways.length === 1 && filter.deck !== null) {
    return <EmptyState title="This deck has no cards" actions={<Button onClick={onWrite}>Write a card</Button>}>Write one, or import some into it.</EmptyState>
  }
  const best = ways.toSorted((a, b) => b.count - a.count)[0]
  if (best === undefined || best.count === 0) {
    return <EmptyState title="No card matches" actions={ways.length > 0 && <Button onClick={() => { onChange({ deck: null, family: null, state: null }); onWords('') }}>Show all cards</Button>}>No card has all of this at once.</EmptyState>
  }
  return (
    <EmptyState title="No card matches" actions={<Button onClick={best.drop}>Drop “{best.name}”</Button>}>
      Without “{best.name}” there {best.count === 1 ? 'is 1' : `are ${best.count}`}.
    </EmptyState>
  )
}
