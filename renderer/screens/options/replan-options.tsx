import { useState } from 'react'
import type { Preset } from '../../../decks/model/preset.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { PresetView } from '../../store/list-presets.ts'
import { savePreset } from '../../store/save-preset.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { weighReplan, type Replan } from '../../store/weigh-replan.ts'
import styles from './options-screen.module.css'
import { Section } from './section.tsx'

/** Plans the cards that were answered already anew by these options, after saying what that does to the dates. */
export function ReplanOptions({ view, preset }: { view: PresetView; preset: Preset }) {
  const store = useStore()
  const toast = useToast()
  const [replan, setReplan] = useState<Replan | null>(null)
  const [weighing, setWeighing] = useState(false)
  const weigh = async () => {
    if (weighing) return
    setWeighing(true)
    const weighed = await weighReplan(store, preset, [...view.decks])
    setWeighing(false)
    setReplan(weighed)
  }
  const plan = async ({ cards }: Replan) => {
    setReplan(null)
    const done = await savePreset(store, preset, { replan: true })
    toast(done.ok ? `${sayCount(cards, 'card')} ${cards === 1 ? 'is' : 'are'} planned anew.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <Section title="Cards you have met">
      <p className={styles['words']}>A change above holds from your next answer to each card; the dates that stand stay. You can also plan all of them again now, as if these options had held from the start.</p>
      <div className={styles['actions']}>
        <Button onClick={() => void weigh()} disabled={view.decks.length === 0} aria-disabled={weighing || undefined}>Plan cards again now…</Button>
        <span role="status" className={weighing ? 'quiet' : 'vh'}>{weighing ? 'The answers are gone through.' : ''}</span>
      </div>
      {replan !== null && <ReplanDialog replan={replan} onPlan={() => void plan(replan)} onClose={() => setReplan(null)} />}
    </Section>
  )
}

function ReplanDialog({ replan, onPlan, onClose }: { replan: Replan; onPlan: () => void; onClose: () => void }) {
  const { cards, sooner, later, same, dueToday, dueTodayAfter } = replan
  if (sooner + later === 0) {
    return (
      <Dialog open onClose={onClose} title="Plan cards again now?" actions={<Button look="primary" onClick={onClose}>Close</Button>}>
        <p>{cards === 0 ? 'No card of these decks has been answered yet.' : `All dates stay as they are: ${sayCount(cards, 'card')} would come back on the day they have now.`}</p>
      </Dialog>
    )
  }
  const actions = (
    <>
      <Button look="plain" onClick={onClose}>Leave the dates</Button>
      <Button look="primary" onClick={onPlan}>Plan {sayCount(cards, 'card')} again</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Plan cards again now?" actions={actions}>
      <div className={styles['words']}>
        <dl className={`num ${styles['counts']}`}>
          <dt>{sooner.toLocaleString('en')}</dt><dd>come back sooner</dd>
          <dt>{later.toLocaleString('en')}</dt><dd>come back later</dd>
          <dt>{same.toLocaleString('en')}</dt><dd>stay on their day</dd>
        </dl>
        <p>{sayDue(dueToday, dueTodayAfter)} You can undo it.</p>
      </div>
    </Dialog>
  )
}

function sayDue(before: number, after: number): string {
  return before === after ? `${sayCount(before, 'card')} to repeat ${before === 1 ? 'is' : 'are'} due today, before and after.` : `${sayCount(after, 'card')} to repeat will be due today instead of ${before.toLocaleString('en')}.`
}
