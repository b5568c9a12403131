import { Import, Plus, SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import type { CardView, DeckView, MakingView, Today } from '../../store/store.ts'
import { useCards } from '../../store/use-cards.ts'
import { useDecks } from '../../store/use-decks.ts'
import { useMakings } from '../../store/use-makings.ts'
import { useToday } from '../../store/use-today.ts'
import { CardList } from './card-list.tsx'
import { CardPanel } from './card-panel.tsx'
import panelStyles from './card-panel.module.css'
import { DeckStrip } from './deck-strip.tsx'
import { Facets } from './facets.tsx'
import styles from './library-screen.module.css'
import { NewCard } from './new-card.tsx'
import { NoMatch } from './no-match.tsx'
import { SearchField } from './search-field.tsx'
import { SelectionStrip } from './selection-strip.tsx'
import { useListed } from './use-listed.ts'
import { useLibraryKeys } from './use-library-keys.ts'
import { useSelection } from './use-selection.ts'
import type { Pick } from './use-selection.ts'

export interface LibraryScreenProps {
  /** What the address asks for: `deck` or `card` with an id, `marked`, `hard` (to keep), or `new` (card). */
  filter?: string | undefined
  id?: string | undefined
}

const hints = [['library.next library.previous', 'Move'], ['library.select', 'Select'], ['library.edit', 'Edit'], ['library.pause', 'Pause'], ['library.source', 'Source']] as const

/** All decks and cards: find, read, edit, pause, export. */
export function LibraryScreen(props: LibraryScreenProps) {
  const decks = useDecks()
  const cards = useCards()
  const makings = useMakings()
  const today = useToday()
  if (decks === undefined || cards === undefined || makings === undefined || today === undefined) return null
  return <Library {...props} decks={decks} cards={cards} makings={makings} today={today} />
}

function Library({ filter: asked, id, decks, cards, makings, today }: LibraryScreenProps & { decks: readonly DeckView[]; cards: readonly CardView[]; makings: readonly MakingView[]; today: Today }) {
  const listed = useListed(cards, decks, today, asked, id)
  const { shown, filter, chosen, context } = listed
  const selection = useSelection(shown)
  const [side, setSide] = useState<'card' | 'new' | null>(asked === 'new' ? 'new' : asked === 'card' || asked === 'hard' ? 'card' : null)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const deck = decks.find(({ id: each }) => each === filter.deck)
  const view = cards.find(({ card }) => card.id === chosen)
  const write = () => setSide('new')
  const show = () => setSide('card')
  const open = (card: CardView['card']['id']) => { listed.choose(card); show() }
  const pick = (card: CardView['card']['id'], how: Pick) => (how === 'open' ? open(card) : how === 'toggle' ? selection.toggle(card) : selection.extend(card, chosen))
  const choose = (card: CardView['card']['id']) => { listed.choose(card); if (side === 'new') show() }
  const close = () => (filtersOpen ? setFiltersOpen(false) : setSide(null))
  useLibraryKeys({ shown, chosen, choose, open: show, search: () => search.current?.focus(), write, close, select: () => { if (chosen !== null) selection.toggle(chosen) }, selectAll: selection.all })
  if (decks.length === 0 && side !== 'new') return <NoDecks onWrite={write} />
  return (
    <>
      <Bar title="Library">
        <SearchField ref={search} words={listed.words} onChange={listed.setWords} count={shown.length} all={cards.length} />
        <span className={styles['filterButton']}><Button icon={SlidersHorizontal} aria-expanded={filtersOpen} onClick={() => setFiltersOpen(!filtersOpen)}>Filters</Button></span>
        <span className={styles['importButton']}><ButtonLink href="#/import" icon={Import}>Import</ButtonLink></span>
        <Button icon={Plus} keys="library.new" onClick={write}>New card</Button>
      </Bar>
      <div className={styles['columns']} data-side={side ?? undefined} data-filters={filtersOpen || undefined}>
        <Facets cards={cards} decks={decks} makings={makings} filter={filter} context={context} onChange={listed.change} />
        <section className={styles['middle']} aria-label="Cards">
          {deck && <DeckStrip deck={deck} article={makings.some((making) => making.deck === deck.id)} />}
          {shown.length > 0 ? (
            <CardList cards={shown} chosen={chosen} onChoose={pick} selection={selection} order={listed.order} onOrder={listed.setOrder} context={context} timeZone={today.settings.timeZone} />
          ) : (
            <NoMatch cards={cards} filter={filter} words={listed.words} context={context} onChange={listed.change} onWords={listed.setWords} deck={deck} onWrite={write} />
          )}
          {selection.cards.length > 0 ? <SelectionStrip selection={selection} shown={shown.length} today={today.day} /> : <div className={styles['foot']}><KeyHints keys={hints} /></div>}
        </section>
        {side === 'new' ? (
          <NewCard decks={decks} deck={filter.deck} onClose={() => setSide(null)} onDone={(card) => { listed.reveal(); open(card) }} />
        ) : view ? (
          <CardPanel key={view.card.id} view={view} selecting={selection.cards.length > 0} today={today} wholeSource={asked === 'hard'} onShow={show} onClose={() => setSide(null)} />
        ) : (
          <section className={panelStyles['empty']} aria-label="Card"><EmptyState title="Choose a card">Its answer and its source stand here, and you can edit it.</EmptyState></section>
        )}
      </div>
    </>
  )
}

function NoDecks({ onWrite }: { onWrite: () => void }) {
  return (
    <>
      <Bar title="Library" />
      <EmptyState title="There is no deck yet" actions={<><ButtonLink href="#/make" look="primary">Make cards from an article</ButtonLink><ButtonLink href="#/import">Import a deck</ButtonLink><Button onClick={onWrite}>Write a card</Button></>}>
        Drop an article here, import a Lectern file or a table, or write a card of your own.
      </EmptyState>
    </>
  )
}
