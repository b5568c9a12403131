import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { chooseReading, chooseStyle, showChoices } from './choose-reading.ts'
import styles from './how-read.module.css'
import type { ImportStep, Planned } from './import-step.ts'
import { MarkdownReading } from './markdown-reading.tsx'
import { allTypes } from './plan-types.ts'
import { sayReading, styleWords } from './say-reading.ts'
import { TableReading } from './table-reading.tsx'
import type { ImportActions } from './use-import.ts'

/** How a table or a Markdown text is read: folded to a line while the guess is good, with everything that can be chosen. */
export function HowRead({ planned, actions }: { planned: Extract<ImportStep, { at: 'plan' }>; actions: ImportActions }) {
  const { source, opened, decks, rereading } = planned
  const read = opened.decks[0]?.table ?? null
  const table = read !== null && rereading ? showChoices(read, source) : read
  const { markdown } = opened
  const [open, setOpen] = useState(() => isDoubtful(planned))
  const id = useId()
  if (table === null && markdown === undefined) return null
  const types = allTypes(planned)
  const said = table !== null ? sayReading(table, types.find((type) => type.id === table.noteType) ?? null) : (styleWords.find(([style]) => style === markdown?.style)?.[1] ?? '')
  return (
    <section className={styles['how']} aria-label="How it is read">
      <button type="button" className={styles['head']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon of={open ? ChevronDown : ChevronRight} />
        <b>How it is read</b> <span>{said}</span>
      </button>
      {open && (
        <div id={id} className={styles['body']}>
          {table !== null && <TableReading table={table} pasted={source.pasted === true} types={types} meets={decks.length > 0} severalDecks={opened.decks.length > 1} onChange={(change) => actions.read(chooseReading(source, change))} />}
          {table === null && markdown !== undefined && <MarkdownReading markdown={markdown} options={source.markdown ?? {}} onChange={(change) => actions.read(chooseStyle(source, change))} />}
        </div>
      )}
    </section>
  )
}

const doubts = new Set(['looks-like-html', 'fields-left-out', 'note-type-missing'])

/** Whether the reader had better look: nothing or little became a card, or what did may be meant otherwise. */
function isDoubtful({ opened, plan }: Planned): boolean {
  const notes = opened.decks.reduce((sum, { file }) => sum + file.notes.length, 0)
  const rejected = opened.decks.reduce((sum, deck) => sum + deck.rejected.length, 0)
  return notes === 0 || rejected > notes || [...plan.problems, ...plan.decks.flatMap(({ problems }) => problems)].some(({ type }) => doubts.has(type))
}
