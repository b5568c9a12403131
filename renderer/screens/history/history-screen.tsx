import { useRef, useState } from 'react'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { actKinds } from '../../store/act-kinds.ts'
import { isInside } from '../../store/is-inside.ts'
import type { ActView } from '../../store/list-acts.ts'
import { useStore } from '../../store/store-context.tsx'
import { useActs } from '../../store/use-acts.ts'
import { useSettings } from '../../store/use-settings.ts'
import { HistoryList } from './history-list.tsx'
import styles from './history.module.css'
import { SinceDialog } from './since-dialog.tsx'
import { useActWords } from './use-act-words.ts'
import { useTakingBack } from './use-taking-back.ts'

/** So many acts are read at first, and more when they are asked for; a search looks through so many. */
const page = 200
const searched = 3000

const choices = [['all', 'Everything'], ...actKinds.map(({ key, title }) => [key, title] as const)] as const
type Choice = (typeof choices)[number][0]
const hints = [['history.next history.previous', 'Move'], ['Enter', 'Details'], ['history.takeBack', 'Take back, or bring back'], ['history.search', 'Search']] as const
const hintsInside = hints.filter(([keys]) => keys !== 'history.takeBack')

/** What happened when: every act of the reader, the latest first, and the way to take each back. */
export function HistoryScreen() {
  const store = useStore()
  const { now } = store
  const inside = isInside(store)
  const timeZone = useSettings()?.timeZone
  const [kind, setKind] = useState<Choice>('all')
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(page)
  const [at, setAt] = useState<EntryId | null>(null)
  const [open, setOpen] = useState<EntryId | null>(null)
  const [since, setSince] = useState<ActView | null>(null)
  const wanted = words.trim().toLowerCase()
  const asked = wanted === '' ? limit : Math.max(limit, searched)
  const found = useActs(asked, actKinds.find(({ key }) => key === kind)?.kinds)
  const questions = useActWords(found?.acts)
  const { toggle } = useTakingBack()
  const field = useRef<HTMLDivElement>(null)
  const shown = inside ? found?.acts.map((act) => ({ ...act, canTakeBack: false, canBringBack: false })) : found?.acts
  const listed = shown?.filter(({ summary, card }) => wanted === '' || `${summary} ${questionOf(questions, card)}`.toLowerCase().includes(wanted)) ?? []
  const chosen = listed.find(({ entry }) => entry === at)
  const move = (steps: number) => () => {
    const from = chosen === undefined ? -1 : listed.indexOf(chosen)
    const next = listed[from < 0 ? 0 : Math.min(Math.max(from + steps, 0), listed.length - 1)]
    if (next !== undefined) setAt(next.entry)
    if (from + steps >= listed.length && found?.more) setLimit(limit + page)
  }
  useKeys({
    'history.search': () => field.current?.querySelector('input')?.focus(),
    'history.next': move(1),
    'history.previous': move(-1),
    ArrowDown: move(1),
    ArrowUp: move(-1),
    'history.takeBack': () => { if (chosen) void toggle(chosen) },
    Escape: (event) => { if (event.target instanceof HTMLInputElement) event.target.blur(); else setOpen(null) },
  })
  if (timeZone === undefined || found === undefined) return <Bar title="History" />
  const empty = found.acts.length === 0 && kind === 'all'
  return (
    <>
      <Bar title="History" context={inside ? 'What had happened when this backup was made' : 'What happened when, and the way back'}>{!inside && <ButtonLink href="#/backups">Backups</ButtonLink>}</Bar>
      {empty ? (
        <EmptyState title="Nothing has happened yet">Every answer and every change you make is listed here with its time, and each can be taken back, also after a restart.</EmptyState>
      ) : (
        <div className={styles['history']}>
          <div className={styles['tools']}>
            <div ref={field} className={styles['search']}><TextField label="Search" type="search" autoComplete="off" spellCheck={false} placeholder="Words of a line, or of a card" value={words} onChange={setWords} /></div>
            <SelectField label="Show" value={kind} options={choices} onChange={(next) => { setKind(next); setLimit(page) }} />
          </div>
          {listed.length === 0 ? (
            <p className={styles['none']}>{wanted === '' ? 'There is none of this kind.' : `No line has “${words.trim()}”${found.more ? ` among the last ${found.acts.length.toLocaleString('en')}` : ''}.`}</p>
          ) : (
            <HistoryList acts={listed} more={found.more && wanted === ''} now={now()} timeZone={timeZone} questions={questions} at={at} onAt={setAt} open={open} onOpen={setOpen} onMore={() => setLimit(limit + page)} onToggle={(act) => void toggle(act)} onSince={setSince} />
          )}
          <div className={styles['foot']}><KeyHints keys={inside ? hintsInside : hints} /></div>
        </div>
      )}
      {since && <SinceDialog act={since} timeZone={timeZone} onClose={() => setSince(null)} />}
    </>
  )
}

function questionOf(questions: ReadonlyMap<CardId, string>, card: CardId | null): string {
  return card === null ? '' : (questions.get(card) ?? '')
}
