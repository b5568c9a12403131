import type { Settings } from '../../../decks/model/settings.ts'
import { Button } from '../../parts/button.tsx'
import { commands } from '../../parts/commands.ts'
import type { Command } from '../../parts/commands.ts'
import { SwitchField } from '../../parts/switch-field.tsx'
import { KeyRow } from './key-row.tsx'
import styles from './key-settings.module.css'
import { Section } from './section.tsx'
import type { Change } from './use-change.ts'

const changeable = (commands as readonly Command[]).filter(({ fixed }) => fixed !== true)
const places = [...new Set(changeable.map(({ where }) => where))]

/** Which keys do what: all single ones can be switched off, and each can be changed. */
export function KeySettings({ settings, change }: { settings: Settings; change: Change }) {
  const { keys } = settings
  const changed = Object.keys(keys).length
  return (
    <Section title="Keys">
      <SwitchField label="Single keys" value={settings.singleKeys} onChange={(singleKeys) => change({ singleKeys })} hint="Letters such as J, S or P act as shortcuts. Turn this off if you dictate. Shortcuts with Ctrl or Alt, and Enter, Space, Escape and the arrows, always work." />
      <p className="hint">Press a key’s button, then the new key. Backspace takes the key away, Escape leaves it as it is.</p>
      <div className={styles['places']}>
        {places.map((place) => (
          <details key={place}>
            <summary>{place}{countChanged(place, keys) > 0 && <span className="hint"> {countChanged(place, keys)} changed</span>}</summary>
            <ul aria-label={`Keys: ${place}`}>
              {changeable.filter(({ where }) => where === place).map((command) => <KeyRow key={command.name} command={command} keys={keys} onChange={(next, said) => change({ keys: next }, said)} />)}
            </ul>
          </details>
        ))}
      </div>
      {changed > 0 && <div><Button onClick={() => change({ keys: {} }, 'All keys are as they were made.')}>Reset all keys</Button></div>}
    </Section>
  )
}

function countChanged(place: string, keys: Settings['keys']): number {
  return changeable.filter(({ where, name }) => where === place && keys[name] !== undefined).length
}
