import { useMemo, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useStore } from '../../store/store-context.tsx'
import { countCards, countTaken, countUpdates } from './count-cards.ts'
import type { Planned } from './import-step.ts'
import { listProblems } from './list-problems.ts'
import { NoteList } from './note-list.tsx'
import { PlanCounts } from './plan-counts.tsx'
import type { PlanPart } from './plan-counts.tsx'
import { PlanFoot } from './plan-foot.tsx'
import { PlanSettings } from './plan-settings.tsx'
import styles from './plan-view.module.css'
import { ProblemList } from './problem-list.tsx'
import { UpdateList } from './update-list.tsx'
import type { ImportActions } from './use-import.ts'

const fewProblems = 5

/** What an import would do, before it does anything. */
export function PlanView({ planned, writing, actions }: { planned: Planned; writing: boolean; actions: ImportActions }) {
  const { readOnly } = useStore()
  const { plan, ticked } = planned
  const problems = useMemo(() => listProblems(plan), [plan])
  const counts = useMemo(() => ({ added: countCards(plan.adds), updated: countUpdates(plan.updates), same: countCards(plan.same), problems: problems.length }), [plan, problems])
  const [chosen, setChosen] = useState<PlanPart | null>(null)
  const part = chosen ?? firstPart(counts)
  const taken = useMemo(() => countTaken(plan, ticked), [plan, ticked])
  const able = readOnly === null && !writing && planned.title.trim() !== '' && taken.added + taken.updated > 0
  const apply = () => { if (able) actions.apply() }
  useKeys({ Enter: apply, Escape: actions.cancel })
  return (
    <>
      <div className={styles['plan']}>
        {readOnly && <div className={styles['whole']}><ProblemNote title="Nothing can be imported now">{readOnly.detail}</ProblemNote></div>}
        <PlanCounts counts={counts} chosen={part} onChoose={setChosen} />
        <section className={styles['part']} aria-label={sayPart(part, counts)}>
          {part === 'updated' ? (
            <UpdateList updates={plan.updates} ticked={ticked} answers={planned.answers} title={sayPart(part, counts)} onTick={(next) => actions.change({ ticked: next })} />
          ) : part === 'problems' ? (
            <ProblemList problems={problems} title={sayPart(part, counts)} />
          ) : (
            <NoteList key={part} notes={part === 'added' ? plan.adds : plan.same} title={sayPart(part, counts)} />
          )}
        </section>
        <div className={styles['side']}>
          {part !== 'problems' && problems.length > 0 && <section aria-label={sayPart('problems', counts)}><ProblemList problems={problems} title={sayPart('problems', counts)} most={fewProblems} onAll={() => setChosen('problems')} /></section>}
          <PlanSettings planned={planned} actions={actions} onApply={apply} />
        </div>
      </div>
      <PlanFoot taken={taken} able={able} promise={writing ? 'Writing it to this computer. Many cards take a while.' : able ? 'Nothing is written yet. You can undo the import as a whole.' : sayNothing(planned, counts)} onApply={apply} onCancel={actions.cancel} />
    </>
  )
}

type Counts = Readonly<Record<PlanPart, number>>

function firstPart({ added, updated, same }: Counts): PlanPart {
  if (updated > 0) return 'updated'
  if (added > 0) return 'added'
  return same > 0 ? 'same' : 'problems'
}

function sayPart(part: PlanPart, counts: Counts): string {
  switch (part) {
    case 'added':
      return counts.added === 0 ? 'No new cards' : sayCount(counts.added, 'new card')
    case 'updated':
      return counts.updated === 0 ? 'No card changes' : `${sayCount(counts.updated, 'card')} whose text changed`
    case 'same':
      return counts.same === 0 ? 'No card is the same as yours' : `${sayCount(counts.same, 'card')} the same as yours`
    case 'problems':
      return counts.problems === 0 ? 'No problems' : sayCount(counts.problems, 'problem')
  }
}

/** Why there is nothing to import, when that is so. */
function sayNothing({ title, plan }: Planned, counts: Counts): string {
  if (title.trim() === '') return 'Give the deck a title first.'
  if (counts.updated > 0) return 'Tick a change to take it.'
  if (plan.same.length > 0) return `All its cards are in “${plan.deck.title}” already.`
  return 'No card in it can be read.'
}
