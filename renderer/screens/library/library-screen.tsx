import { Import, Plus, SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { NoteEditor } from '../../editor/note-editor.tsx'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView, MakingView, Today } from '../../store/store.ts'
import { useDecks } from '../../store/use-decks.ts'
import { useMakings } from '../../store/use-makings.ts'
import { useToday } from '../../store/use-today.ts'
import { CardPanel } from './card-panel.tsx'
import panelStyles from './card-panel.module.css'
import { CardTable } from './card-table.tsx'
import { DeckStrip } from './deck-strip.tsx'
import { Facets } from './facets.tsx'
import { LibraryDialogs, type Asking } from './library-dialogs.tsx'
import { LibraryMenu } from './library-menu.tsx'
import styles from './library-screen.module.css'
import { ListFoot } from './list-foot.tsx'
import { NoMatch } from './no-match.tsx'
import { QueryField } from './query-field.tsx'
import { SelectionStrip } from './selection-strip.tsx'
import { useLibrarySettings } from './use-library-settings.ts'
import { useListed } from './use-listed.ts'
import { focusList, useLibraryKeys } from './use-library-keys.ts'
import { useSelection, type Pick } from './use-selection.ts'

export interface LibraryScreenProps {
  /** What the address asks for: `deck` or `card` with an id, `marked`, `hard` (to keep), or `new` (card). */
  filter?: string | undefined
  id?: string | undefined
  /** A search to begin with. */
  find?: string | null
}

const noNames: readonly string[] = []

/** All decks and cards: find, read, edit, pause, mend, export. */
export function LibraryScreen(props: LibraryScreenProps) {
  const decks = useDecks()
  const makings = useMakings()
  const today = useToday()
  if (decks === undefined || makings === undefined || today === undefined) return null
  return <Library {...props} decks={decks} makings={makings} today={today} />
}

function Library({ filter, id, find = null, decks, makings, today }: LibraryScreenProps & { decks: readonly DeckView[]; makings: readonly MakingView[]; today: Today }) {
  const { readOnly } = useStore()
  const toast = useToast()
  const { columns, order, searches, setOrder, forgetSearch } = useLibrarySettings(today.settings)
  const listed = useListed({ filter, id, find }, decks, order)
  const { cards, chosen, deck, text, context } = listed
  const shown = cards ?? []
  const selection = useSelection(shown)
  const [side, setSide] = useState<'card' | 'new' | null>(filter === 'new' && readOnly === null ? 'new' : filter === 'card' || filter === 'hard' ? 'card' : null)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const search = useRef<HTMLInputElement>(null)
  /** What cannot be changed is not selected or written: it is said why. */
  const ifOpen = (act: () => void) => () => (readOnly === null ? act() : toast(readOnly.detail))
  const write = ifOpen(() => setSide('new'))
  const show = () => setSide('card')
  const open = (card: CardId) => { listed.choose(card); show() }
  const pick = (card: CardId, how: Pick) => (how === 'open' ? open(card) : ifOpen(() => (how === 'toggle' ? selection.toggle(card) : selection.extend(card, chosen)))())
  const choose = (card: CardId) => { listed.choose(card); if (side === 'new') show() }
  const close = () => (filtersOpen ? setFiltersOpen(false) : setSide(null))
  const fields = listed.vocabulary?.fields.map(({ name }) => name) ?? noNames
  useLibraryKeys({ shown, chosen, choose, open: show, search: () => search.current?.focus(), write, close, select: ifOpen(() => { if (chosen !== null) selection.toggle(chosen) }), selectAll: ifOpen(selection.all), replace: ifOpen(() => setAsking('replace')) })
  if (decks.length === 0 && side !== 'new') return <NoDecks onWrite={write} />
  const all = decks.reduce((sum, each) => sum + each.cards, 0)
  return (
    <>
      <Bar title="Library">
        <QueryField ref={search} text={text} onChange={listed.setText} problem={listed.problem} complete={listed.complete} count={cards?.length ?? all} all={all} onEnter={() => { search.current?.blur(); focusList() }} onHelp={() => setAsking('help')} />
        <span className={styles['filterButton']}><Button icon={SlidersHorizontal} aria-expanded={filtersOpen} onClick={() => setFiltersOpen(!filtersOpen)}>Filters</Button></span>
        {readOnly === null && <span className={styles['importButton']}><ButtonLink href="#/import" icon={Import}>Import</ButtonLink></span>}
        {readOnly === null && <Button icon={Plus} keys="library.new" onClick={write}>New card</Button>}
        <LibraryMenu selecting={selection.count > 0} deck={deck} onAsk={setAsking} onText={listed.setText} />
      </Bar>
      <div className={styles['columns']} data-side={side ?? undefined} data-filters={filtersOpen || undefined}>
        <Facets decks={decks} makings={makings} tags={listed.vocabulary?.tags.slice(0, 12).map(({ name }) => name) ?? noNames} searches={searches} text={text} listed={cards} onText={listed.setText} onForget={forgetSearch} count={listed.count} />
        <section className={styles['middle']} aria-label="Cards">
          {deck && <DeckStrip deck={deck} article={makings.some((making) => making.deck === deck.id)} />}
          {listed.failure !== null && <ProblemNote title="Cards cannot be searched">{listed.failure}</ProblemNote>}
          {cards === null || context === null ? <div className={styles['waiting']} role="status" aria-label="Cards are read" /> : shown.length > 0 ? (
            <CardTable cards={shown} chosen={chosen} onChoose={pick} selection={selection} columns={columns} order={order} onOrder={setOrder} records={listed.records} context={context} timeZone={today.settings.timeZone} />
          ) : (
            <NoMatch text={text} deck={deck} count={listed.count} onText={listed.setText} onWrite={write} />
          )}
          {selection.count > 0 ? <SelectionStrip selection={selection} shown={shown.length} today={today.day} decks={decks} onReplace={() => setAsking('replace')} /> : (
            <ListFoot settings={today.settings} query={listed.problem === null ? text.trim() : ''} fields={fields} onSave={() => setAsking('save')} />
          )}
        </section>
        {side === 'new' ? (
          <div className={panelStyles['panel']}><NoteEditor deck={deck?.id ?? null} note={null} variant="panel" onClose={() => setSide(null)} onSaved={(_, note) => { const [card] = note.cards; if (card) { listed.setText(''); open(card.id); requestAnimationFrame(focusList) } }} /></div>
        ) : chosen !== null ? (
          <CardPanel key={chosen} card={chosen} selecting={selection.count > 0} today={today} wholeSource={filter === 'hard'} onShow={show} onClose={() => setSide(null)} />
        ) : (
          <section className={panelStyles['empty']} aria-label="Card">{cards !== null && <EmptyState title="Choose a card">Its answer and its source stand here, and you can edit it.</EmptyState>}</section>
        )}
      </div>
      <LibraryDialogs asking={asking} listed={shown} selection={selection} query={text.trim()} settings={today.settings} fields={fields} onText={listed.setText} onClose={() => setAsking(null)} />
    </>
  )
}

function NoDecks({ onWrite }: { onWrite: () => void }) {
  return (
    <>
      <Bar title="Library" />
      <EmptyState title="There is no deck yet" actions={<><ButtonLink href="#/make" look="primary">Make cards from an article</ButtonLink><ButtonLink href="#/import">Import a deck</ButtonLink><Button onClick={onWrite}>Write a card</Button></>}>
        Drop an article here, import a deck of Anki or a table, or write a card of your own.
      </EmptyState>
    </>
  )
}
