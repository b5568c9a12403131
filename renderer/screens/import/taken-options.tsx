import { sayCount } from '../../parts/say-count.ts'
import { saySize } from '../../parts/say-size.ts'
import { SwitchField } from '../../parts/switch-field.tsx'
import type { Planned, Taken } from './import-step.ts'
import { TypeChanges } from './type-changes.tsx'
import styles from './plan-settings.module.css'

/** What may come in besides the cards: their history, changed note types, options of decks. Nothing where a file has none. */
export function TakenOptions({ planned, onChange }: { planned: Planned; onChange: (part: Partial<Taken>) => void }) {
  const { plan, taken } = planned
  const { studied, answers, typeUpdates, presets, media } = plan
  if (studied + typeUpdates.length + presets.length + media.length === 0) return null
  return (
    <section className={styles['settings']} aria-label="What comes with the cards">
      {studied > 0 && <SwitchField label="Take over their study history" value={taken.history} onChange={(history) => onChange({ history })} hint={answers > 0 ? `${sayCount(answers, 'answer')} to ${sayCount(studied, 'card')}. Of a card that you have, only later answers.` : `When ${sayCount(studied, 'card')} come back, and marks on them.`} />}
      {typeUpdates.length > 0 && <SwitchField label="Take over changed note types" value={taken.types} onChange={(types) => onChange({ types })} hint={`Cards of ${typeUpdates.map(({ after }) => `“${after.name}”`).join(', ')} then look as in the file, yours too.`} />}
      {typeUpdates.length > 0 && <TypeChanges planned={planned} />}
      {presets.length > 0 && <SwitchField label="Take over the options of its decks" value={taken.presets} onChange={(on) => onChange({ presets: on })} hint={presets.map(({ preset }) => `“${preset.name}”`).join(', ')} />}
      {media.length > 0 && <p className="hint">{sayCount(media.length, 'picture or sound comes', 'pictures and sounds come')} with it: {saySize(media.reduce((sum, { bytes }) => sum + bytes, 0))}. What you have already is kept once.</p>}
    </section>
  )
}
