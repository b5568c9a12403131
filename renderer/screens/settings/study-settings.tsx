import type { Settings } from '../../../decks/model/settings.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { hourToTime } from './change-words.ts'
import { Section } from './section.tsx'
import type { Change } from './use-change.ts'

const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), hourToTime(hour)] as const)
const shares = [80, 85, 90, 93, 95, 97]

/** When a day starts, how much of it is studied, and how answers are given. */
export function StudySettings({ settings, change }: { settings: Settings; change: Change }) {
  const share = Math.round(settings.desiredRetention * 100)
  const offered = shares.includes(share) ? shares : [...shares, share].toSorted((a, b) => a - b)
  return (
    <>
      <Section title="Your day">
        <SelectField label="A new day starts at" value={String(settings.dayStartHour)} options={hours} onChange={(hour) => change({ dayStartHour: Number(hour) })} hint="What you study after midnight but before this time still counts as the day before." />
        <SelectField label="Time zone" value={settings.timeZone} options={listZones(settings.timeZone)} onChange={(timeZone) => change({ timeZone })} hint="Days are counted here, also when you travel." />
        <NumberField label="New cards a day" value={settings.newPerDay} min={0} max={9999} unit="at most, over all decks" onChange={(newPerDay) => change({ newPerDay })} />
        <NumberField label="Cards to repeat a day" value={settings.reviewsPerDay} min={0} max={9999} unit="at most, over all decks" onChange={(reviewsPerDay) => change({ reviewsPerDay })} />
      </Section>
      <Section title="Answers">
        <ChoiceField label="How you say how it went" value={settings.answerButtons === 2 ? '2' : '4'} options={[['2', 'Two answers'], ['4', 'Four answers']]} onChange={(count) => change({ answerButtons: count === '2' ? 2 : 4 })} hint={settings.answerButtons === 2 ? 'Didn’t know, or knew it.' : 'Again, hard, good, or easy.'} />
        <SelectField label="How sure you want to be" value={String(share)} options={offered.map((each) => [String(each), `Know ${each} of 100 cards when they come back`] as const)} onChange={(chosen) => change({ desiredRetention: Number(chosen) / 100 })} hint="Surer means shorter intervals and more to repeat each day. 90 of 100 suits most people. It counts from the next answer to each card." />
      </Section>
    </>
  )
}

function listZones(current: string): (readonly [string, string])[] {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = zones.includes(current) ? zones : [current, ...zones]
  return all.map((zone) => [zone, zone.replaceAll('_', ' ')] as const)
}
