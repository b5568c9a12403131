import type { Preset } from '../../../decks/model/preset.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import styles from './options-screen.module.css'
import { Section } from './section.tsx'
import type { ChangeOptions } from './use-preset-change.ts'

/** How many cards a day, and what becomes of those that will not stay. */
export function DailyOptions({ preset, change }: { preset: Preset; change: ChangeOptions }) {
  const { newPerDay, reviewsPerDay, hardAfter, pauseHard } = preset
  return (
    <>
      <Section title="How many a day">
        <LimitField what="new cards" field="New cards a day" start={10} value={newPerDay} onChange={(limit) => change({ newPerDay: limit })} />
        <LimitField what="cards to repeat" field="Cards to repeat a day" start={100} value={reviewsPerDay} onChange={(limit) => change({ reviewsPerDay: limit })} />
        <p className="hint">These hold for each deck by itself. The limits over all decks are in <a href="#/settings">Settings</a>.</p>
      </Section>
      <Section title="Cards hard to keep">
        <div className={styles['limit']}>
          <SwitchField label="Tell me about them" value={hardAfter > 0} onChange={(on) => change({ hardAfter: on ? 8 : 0 })} hint="A card that you forget again and again is most often badly put: too long, or too like another. You are led to its source to mend it." />
          {hardAfter > 0 && <NumberField label="After how many times forgotten" value={hardAfter} min={1} max={99} unit={hardAfter === 1 ? 'time' : 'times'} onChange={(count) => change({ hardAfter: count })} />}
        </div>
        {hardAfter > 0 && <SwitchField label="Pause them" value={pauseHard} onChange={(on) => change({ pauseHard: on })} hint="They are not asked until you take them up again in the Library." />}
      </Section>
    </>
  )
}

interface LimitFieldProps {
  what: string
  field: string
  /** What the limit starts with. */
  start: number
  value: number | null
  onChange: (limit: number | null) => void
}

function LimitField({ what, field, start, value, onChange }: LimitFieldProps) {
  return (
    <div className={styles['limit']}>
      <SwitchField label={`Limit the ${what} of each deck`} value={value !== null} onChange={(on) => onChange(on ? start : null)} />
      {value !== null && <NumberField label={field} value={value} min={0} max={9999} unit="at most, of each deck" onChange={onChange} />}
    </div>
  )
}
