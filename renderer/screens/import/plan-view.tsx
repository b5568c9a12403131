import { useMemo, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useStore } from '../../store/store-context.tsx'
import { countCards, countTaken, countUpdates, takenDecks } from './count-cards.ts'
import { DeckChoice } from './deck-choice.tsx'
import type { ImportStep, Planned } from './import-step.ts'
import { listProblems } from './list-problems.ts'
import { HowRead } from './how-read.tsx'
import { NoteList, type PlannedNote } from './note-list.tsx'
import { PlanCounts } from './plan-counts.tsx'
import type { PlanPart } from './plan-counts.tsx'
import { PlanFoot } from './plan-foot.tsx'
import { PlanSettings } from './plan-settings.tsx'
import { typesAfter } from './plan-types.ts'
import styles from './plan-view.module.css'
import { ProblemList } from './problem-list.tsx'
import { TakenOptions } from './taken-options.tsx'
import { UpdateList } from './update-list.tsx'
import type { ImportActions } from './use-import.ts'

const fewProblems = 3

/** What an import would do, before it does anything. */
export function PlanView({ planned, actions }: { planned: Extract<ImportStep, { at: 'plan' }>; actions: ImportActions }) {
  const { readOnly, shell } = useStore()
  const { plan, taken, opened, noteTypes, writing, rereading } = planned
  const problems = useMemo(() => listProblems(plan), [plan])
  const listed = useMemo(() => {
    const decks = takenDecks(plan, taken)
    const listOf = (part: 'adds' | 'same') => decks.flatMap((deck) => deck[part].map((note): PlannedNote => ({ note, deck: deck.deck.title })))
    return { adds: listOf('adds'), updates: decks.flatMap(({ updates }) => updates), same: listOf('same') }
  }, [plan, taken])
  const counts = useMemo(() => ({ added: countCards(listed.adds.map(({ note }) => note)), updated: countUpdates(listed.updates), same: countCards(listed.same.map(({ note }) => note)), problems: problems.length }), [listed, problems])
  const types = useMemo(() => typesAfter({ noteTypes, opened, taken }), [noteTypes, opened, taken])
  const [chosen, setChosen] = useState<PlanPart | null>(null)
  const part = chosen ?? firstPart(counts)
  const count = useMemo(() => countTaken(plan, taken), [plan, taken])
  const titled = plan.decks.every(({ deck }) => (taken.titles.get(deck.id) ?? deck.title).trim() !== '')
  const redesigns = taken.types && plan.typeUpdates.length > 0
  const able = readOnly === null && writing === null && !rereading && titled && (count.added + count.updated + count.progress > 0 || redesigns)
  const apply = () => { if (able) actions.apply() }
  useKeys({ Enter: apply, Escape: actions.cancel })
  return (
    <>
      <div className={styles['plan']}>
        {readOnly && <div className={styles['whole']}><ProblemNote title="Nothing can be imported now">{readOnly.detail}</ProblemNote></div>}
        <PlanCounts counts={counts} chosen={part} onChoose={setChosen} />
        <HowRead planned={planned} actions={actions} />
        <section className={styles['part']} aria-label={sayPart(part, counts)}>
          {part === 'updated' ? (
            <UpdateList planned={planned} updates={listed.updates} title={sayPart(part, counts)} onTick={(ticked) => actions.change({ ticked })} />
          ) : part === 'problems' ? (
            <ProblemList problems={problems} title={sayPart(part, counts)} />
          ) : (
            <NoteList key={part} notes={part === 'added' ? listed.adds : listed.same} types={types} held={opened} title={sayPart(part, counts)} />
          )}
        </section>
        <div className={styles['side']}>
          {part !== 'problems' && problems.length > 0 && <section aria-label={sayPart('problems', counts)}><ProblemList problems={problems} title={sayPart('problems', counts)} most={fewProblems} onAll={() => setChosen('problems')} /></section>}
          <PlanSettings planned={planned} actions={actions} onApply={apply} />
          {plan.decks.length > 1 && <DeckChoice planned={planned} onChange={actions.change} />}
          <TakenOptions planned={planned} onChange={actions.change} />
        </div>
      </div>
      <PlanFoot count={count} able={able} writing={writing} promise={able ? `Nothing is written yet. ${shell.edition === 'desktop' ? 'A backup is made first, and you' : 'You'} can undo the import as a whole.` : rereading ? 'Reading it again.' : sayNothing(planned, counts, titled)} onApply={apply} onCancel={actions.cancel} />
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
function sayNothing({ plan, taken }: Planned, counts: Counts, titled: boolean): string {
  if (!titled) return 'Give the deck a title first.'
  if (taken.without.size > 0 && counts.added + counts.updated === 0) return 'Tick a deck to take it.'
  if (counts.updated > 0) return 'Tick a change to take it.'
  const [first] = plan.decks
  if (counts.same > 0) return plan.decks.length === 1 ? `All its cards are in “${first?.deck.title}” already.` : 'You have all its cards already.'
  return 'No card in it can be read.'
}
