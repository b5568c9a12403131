import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Family } from '../../../decks/model/fact.ts'
import type { CardView, DeckView, MakingView } from '../../store/store.ts'
import { ArticleLinks } from './article-links.tsx'
import { filterCards } from './card-filter.ts'
import type { CardFilter, CardState, FilterContext } from './card-filter.ts'
import styles from './facets.module.css'
import { familyWords, stateWords } from './words.ts'

export interface FacetsProps {
  cards: readonly CardView[]
  decks: readonly DeckView[]
  makings: readonly MakingView[]
  filter: CardFilter
  context: FilterContext
  onChange: (change: Partial<CardFilter>) => void
}

const families = Object.keys(familyWords) as Family[]
const states = Object.keys(stateWords) as CardState[]

/** The filters, each with how many cards it would leave beside the others that are on. Choosing a chosen one takes it off. */
export function Facets({ cards, decks, makings, filter, context, onChange }: FacetsProps) {
  const count = useMemo(() => {
    const counts = new Map<string, number>()
    const add = (name: string, change: Partial<CardFilter>) => counts.set(name, filterCards(cards, { ...filter, ...change }, context).length)
    for (const { id } of decks) add(`deck ${id}`, { deck: id })
    for (const family of families) add(`family ${family}`, { family })
    for (const state of states) add(`state ${state}`, { state })
    return (name: string) => counts.get(name) ?? 0
  }, [cards, decks, filter, context])
  const used = useMemo(() => new Set(cards.map(({ note }) => note.family)), [cards])
  return (
    <nav className={styles['facets']} aria-label="Filters">
      <Group title="Decks">
        {decks.map(({ id, title }) => <Facet key={id} label={title} count={count(`deck ${id}`)} on={filter.deck === id} onToggle={(on) => onChange({ deck: on ? id : null })} />)}
      </Group>
      {makings.length > 0 && <ArticleLinks makings={makings} />}
      <Group title="Kind">
        {families.filter((family) => used.has(family)).map((family) => <Facet key={family} label={familyWords[family]} count={count(`family ${family}`)} on={filter.family === family} onToggle={(on) => onChange({ family: on ? family : null })} />)}
      </Group>
      <Group title="State">
        {states.map((state) => <Facet key={state} label={stateWords[state]} count={count(`state ${state}`)} on={filter.state === state} onToggle={(on) => onChange({ state: on ? state : null })} />)}
      </Group>
    </nav>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Facet({ label, count, on, onToggle }: { label: string; count: number; on: boolean; onToggle: (on: boolean) => void }) {
  return (
    <button type="button" className={styles['facet']} aria-pressed={on} onClick={() => onToggle(!on)}>
      <span className={styles['label']}>{label}</span>{' '}
      <span className={styles['count']}>{count}</span>
    </button>
  )
}
