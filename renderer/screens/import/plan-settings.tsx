import type { Delimiter } from '../../../decks/formats/recognise-delimiter.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { Planned } from './import-step.ts'
import { canBeRetargeted } from './plan-for.ts'
import styles from './plan-settings.module.css'
import type { ImportActions } from './use-import.ts'

const delimiters: readonly (readonly [Delimiter, string])[] = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Bar |'],
]

/** Where the cards go, and how a table is read. */
export function PlanSettings({ planned, actions, onApply }: { planned: Planned; actions: ImportActions; onApply: () => void }) {
  const { source, opened, decks, target, plan, taken } = planned
  const [first] = plan.decks
  if (first === undefined) return null
  const table = opened.decks[0]?.table ?? null
  const title = taken.titles.get(first.deck.id) ?? first.deck.title
  return (
    <section className={styles['settings']} aria-label="How to import it">
      {decks.length > 0 && canBeRetargeted(opened) && (
        <SelectField label="Import into" value={target ?? ''} options={[['', 'A new deck'], ...decks.map(({ id, title }) => [id as string, title] as const)]} onChange={(id) => actions.retarget(decks.find((deck) => deck.id === id)?.id ?? null)} />
      )}
      <TextField
        label="Title of the deck"
        value={title}
        maxLength={300}
        serif
        onChange={(next) => actions.change({ titles: new Map([[first.deck.id, next]]) })}
        problem={title.trim() === '' ? 'A deck needs a title.' : undefined}
        onKeyDown={(event) => { if (event.key === 'Enter') onApply() }}
      />
      {table && (
        <>
          <SelectField label="Between the columns" value={table.delimiter} options={delimiters} onChange={(delimiter) => actions.read({ ...source, delimiter })} />
          <SwitchField label="The first row is a heading" value={table.header} onChange={(header) => actions.read({ ...source, header, delimiter: table.delimiter })} hint={sayColumns(planned)} />
        </>
      )}
    </section>
  )
}

function sayColumns({ opened }: Planned): string {
  const columns = opened.decks[0]?.table?.columns ?? []
  const used = columns.flatMap(({ use }, at) => (use === 'question' || use === 'answer' ? [`${use} in column ${at + 1}`] : []))
  return used.length === 0 ? '' : `${used.join(', ')}.`.replace(/^./, (letter) => letter.toUpperCase())
}
