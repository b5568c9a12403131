import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { Planned } from './import-step.ts'
import styles from './plan-settings.module.css'
import type { ImportActions } from './use-import.ts'

/** Where the cards of one deck go. */
export function PlanSettings({ planned, actions, onApply }: { planned: Planned; actions: ImportActions; onApply: () => void }) {
  const { opened, decks, target, plan, taken } = planned
  const first = plan.decks.find(({ deck }) => deck.id === target) ?? plan.decks[0]
  if (first === undefined || opened.decks.length !== 1) return null
  const title = taken.titles.get(first.deck.id) ?? first.deck.title
  return (
    <section className={styles['settings']} aria-label="Where it goes">
      {decks.length > 0 && (
        <SelectField label="Import into" value={target ?? ''} options={[['', 'A new deck'], ...decks.map(({ id, title: name }) => [id as string, name.replaceAll('::', ' › ')] as const)]} onChange={(id) => actions.retarget(decks.find((deck) => deck.id === id)?.id ?? null)} />
      )}
      {plan.decks.length === 1 && (
        <TextField
          label="Title of the deck"
          value={title}
          maxLength={300}
          serif
          onChange={(next) => actions.change({ titles: new Map([[first.deck.id, next]]) })}
          problem={title.trim() === '' ? 'A deck needs a title.' : undefined}
          onKeyDown={(event) => { if (event.key === 'Enter') onApply() }}
        />
      )}
    </section>
  )
}
