import type { AutoAdvance, Settings } from '../../../decks/model/settings.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { Section } from './section.tsx'
import type { Change } from './use-change.ts'

const boxes = [5, 10, 15, 20, 30, 45, 60]
const firstAdvance: AutoAdvance = { question: 15, answer: 10, act: 'wait' }

/** How answers are given, how long a sitting lasts, and whether cards go on by themselves. */
export function SittingSettings({ settings, change }: { settings: Settings; change: Change }) {
  const { timebox, autoAdvance } = settings
  const offered = timebox === null || boxes.includes(timebox) ? boxes : [...boxes, timebox].toSorted((a, b) => a - b)
  return (
    <Section title="Answers and sittings">
      <ChoiceField label="How you say how it went" value={settings.answerButtons === 2 ? '2' : '4'} options={[['2', 'Two answers'], ['4', 'Four answers']]} onChange={(count) => change({ answerButtons: count === '2' ? 2 : 4 })} hint={settings.answerButtons === 2 ? 'Didn’t know, or knew it.' : 'Again, hard, good, or easy.'} />
      <SelectField label="A sitting stops and asks after" value={timebox === null ? '' : String(timebox)} options={[['', 'No set time'], ...offered.map((minutes) => [String(minutes), `${minutes} minutes`] as const)]} onChange={(minutes) => change({ timebox: minutes === '' ? null : Number(minutes) })} hint="The card on show is finished first. You can always go on." />
      <SwitchField label="Cards go on by themselves" value={autoAdvance !== null} onChange={(on) => change({ autoAdvance: on ? firstAdvance : null })} hint="The answer appears after a time you choose. Any key stops the clock; P starts it again." />
      {autoAdvance && <Advance advance={autoAdvance} change={change} />}
      <p className="hint">How sure you want to be, the steps of new cards and the limits of each deck are in the <a href="#/options">options of decks</a>.</p>
    </Section>
  )
}

function Advance({ advance, change }: { advance: AutoAdvance; change: Change }) {
  const set = (part: Partial<AutoAdvance>) => change({ autoAdvance: { ...advance, ...part } })
  return (
    <>
      <NumberField label="The answer appears after" value={advance.question} min={1} max={600} unit="seconds" onChange={(question) => set({ question })} />
      <ChoiceField label="Then" value={advance.act} options={[['wait', 'It waits for you'], ['again', 'It counts as not known'], ['good', 'It counts as known'], ['bury', 'Not today']]} onChange={(act) => set({ act })} />
      {advance.act !== 'wait' && <NumberField label="That happens after" value={advance.answer} min={1} max={600} unit="seconds more" onChange={(answer) => set({ answer })} />}
    </>
  )
}
