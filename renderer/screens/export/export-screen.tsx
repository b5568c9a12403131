import { HardDrive } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DeckId } from '../../../decks/model/id.ts'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { SwitchField } from '../../parts/switch-field.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useDecks } from '../../store/use-decks.ts'
import { DeckTicks } from './deck-ticks.tsx'
import styles from './export-screen.module.css'
import { FormatList } from './format-list.tsx'
import { formats, type ChosenFormat } from './formats.ts'
import { useExport } from './use-export.ts'

const grouped = new Intl.NumberFormat('en-US')

/** Writes decks into a file of the reader's choice. `deck` is ticked at the start, all are when there is none; with `whole` the archive is chosen. */
export function ExportScreen({ deck, whole: archive = false }: { deck: string | null; whole?: boolean }) {
  const decks = useDecks()
  const [, goTo] = useLocation()
  const [left, setLeft] = useState<ReadonlySet<DeckId> | null>(null)
  const [format, setFormat] = useState<ChosenFormat>(archive ? 'archive' : 'lectern')
  const [history, setHistory] = useState(true)
  const [media, setMedia] = useState(true)
  const writing = useExport()
  const leave = () => { if (!writing.stop()) goTo(deck === null ? '/library' : `/library/deck/${deck}`) }
  const chosen = formats.find((each) => each.format === format) ?? formats[0]
  const without = left ?? new Set(decks?.filter(({ id }) => deck !== null && id !== deck).map(({ id }) => id))
  const taken = decks?.filter(({ id }) => !without.has(id)) ?? []
  const able = (taken.length > 0 || format === 'archive') && writing.progress === null
  const whole = format === 'archive'
  const save = () => {
    if (whole) void writing.saveAll(decks?.map(({ title }) => title) ?? [])
    else if (able) void writing.save(taken, format, { history: history && chosen?.history === true, media: media && chosen?.media === true })
  }
  useKeys({ 'ctrl+s': save, Escape: leave })
  if (decks === undefined) return null
  return (
    <>
      <Bar title="Export" context={whole ? 'everything' : sayCount(taken.length, 'deck')} />
      {decks.length === 0 ? (
        <EmptyState title="There is nothing to export yet">Make cards from an article, import a deck, or write a card; then it can be written to a file here.</EmptyState>
      ) : (
        <>
          <div className={styles['export']}>
            <FormatList value={format} onChange={setFormat} />
            <div className={styles['side']}>
              {!whole && <DeckTicks decks={decks} without={without} onChange={setLeft} />}
              {chosen?.history && <SwitchField label="With study history" value={history} onChange={setHistory} hint="When cards come back, and all answers. Leave it out to share a deck." />}
              {chosen?.media && <SwitchField label="With pictures and sounds" value={media} onChange={setMedia} />}
            </div>
          </div>
          <footer className={styles['foot']}>
            <p className={styles['promise']} role="status">
              <Icon of={HardDrive} />
              {writing.progress === null ? (writing.said ?? 'The file goes where you choose, and nowhere else.') : `${writing.progress.what}: ${grouped.format(writing.progress.done)} of ${grouped.format(writing.progress.of)}`}
            </p>
            <Button keys="Esc" onClick={leave}>{writing.progress === null ? 'Back' : 'Stop'}</Button>
            <Button look="primary" size="large" keys="Ctrl+S" disabled={!able} onClick={save}>Export {whole ? 'everything' : sayCount(taken.length, 'deck')}</Button>
          </footer>
        </>
      )}
    </>
  )
}
