import { standardWeights } from '../../../decks/study/fit/standard-weights.ts'
import { countFirstYear } from '../../../decks/study/fit/count-first-year.ts'
import type { Preset } from '../../../decks/model/preset.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { Section } from './section.tsx'
import { StepsField } from './steps-field.tsx'
import type { ChangeOptions } from './use-preset-change.ts'

const shares = [70, 75, 80, 85, 88, 90, 92, 93, 94, 95, 96, 97, 98]

/** How sure the reader wants to be, how a card is learned, and how its dates are set. */
export function LearningOptions({ preset, change }: { preset: Preset; change: ChangeOptions }) {
  const share = Math.round(preset.desiredRetention * 100)
  const offered = shares.includes(share) ? shares : [...shares, share].toSorted((a, b) => a - b)
  return (
    <>
      <Section title="How sure you want to be">
        <SelectField label="Of the cards that come back" value={String(share)} options={offered.map((each) => [String(each), `Know ${each} of 100`] as const)} onChange={(chosen) => change({ desiredRetention: Number(chosen) / 100 })} hint={sayWork(preset)} />
      </Section>
      <Section title="Learning a card">
        <StepsField label="First steps" value={preset.learningSteps} onChange={(learningSteps) => change({ learningSteps })} hint="How soon a new card comes back, until you have known it that often. Such as “1 min, 10 min”; with nothing here it comes back on a later day." />
        <StepsField label="Steps after forgetting" value={preset.relearningSteps} onChange={(relearningSteps) => change({ relearningSteps })} hint="The same for a card that you knew once and forgot." />
      </Section>
      <Section title="Dates">
        <NumberField label="Longest rest" value={preset.maximumDays} min={1} max={36_500} unit="days" onChange={(maximumDays) => change({ maximumDays })} hint="No card rests longer than this before it comes back. Shorter than a year means more to repeat." />
        <SwitchField label="Spread dates a little" value={preset.fuzz} onChange={(fuzz) => change({ fuzz })} hint="Cards that you learned together do not always come back together. The date moves by a day or two, by more where the rest is long." />
        <SwitchField label="Cards of one note on different days" value={preset.spaceSiblings} onChange={(spaceSiblings) => change({ spaceSiblings })} hint="One card would help you with the other." />
      </Section>
    </>
  )
}

/** What an aim costs, in looks at a card. */
export function sayWork({ desiredRetention, weights, maximumDays }: Pick<Preset, 'desiredRetention' | 'weights' | 'maximumDays'>): string {
  const looks = (share: number) => countFirstYear(weights ?? standardWeights, share / 100, maximumDays)
  const share = Math.round(desiredRetention * 100)
  const other = share === 90 ? 95 : 90
  return `Surer means more to repeat. At ${share} a card that you know comes back about ${sayLooks(looks(share))} in its first year, at ${other} about ${sayLooks(looks(other))}. 90 suits most people.`
}

function sayLooks(looks: number): string {
  const count = Math.max(1, Math.round(looks))
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
