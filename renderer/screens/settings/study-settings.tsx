import type { Settings } from '../../../decks/model/settings.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { hourToTime } from './change-words.ts'
import { EasyDays } from './easy-days.tsx'
import { OrderSettings } from './order-settings.tsx'
import { Section } from './section.tsx'
import { SittingSettings } from './sitting-settings.tsx'
import type { Change } from './use-change.ts'

const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), hourToTime(hour)] as const)

/** When a day starts, how much of it is studied and in which order, and how answers are given. */
export function StudySettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <>
      <Section title="Your day">
        <SelectField label="A new day starts at" value={String(settings.dayStartHour)} options={hours} onChange={(hour) => change({ dayStartHour: Number(hour) })} hint="What you study after midnight but before this time still counts as the day before." />
        <SelectField label="Time zone" value={settings.timeZone} options={listZones(settings.timeZone)} onChange={(timeZone) => change({ timeZone })} hint="Days are counted here, also when you travel." />
        <NumberField label="New cards a day" value={settings.newPerDay} min={0} max={9999} unit="at most, over all decks" onChange={(newPerDay) => change({ newPerDay })} />
        <NumberField label="Cards to repeat a day" value={settings.reviewsPerDay} min={0} max={9999} unit="at most, over all decks" onChange={(reviewsPerDay) => change({ reviewsPerDay })} />
        <EasyDays value={settings.easyDays} onChange={(easyDays, day) => change({ easyDays }, `${day} is changed. It counts from the next answer to each card.`)} />
      </Section>
      <OrderSettings settings={settings} change={change} />
      <SittingSettings settings={settings} change={change} />
    </>
  )
}

function listZones(current: string): (readonly [string, string])[] {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = zones.includes(current) ? zones : [current, ...zones]
  return all.map((zone) => [zone, zone.replaceAll('_', ' ')] as const)
}
