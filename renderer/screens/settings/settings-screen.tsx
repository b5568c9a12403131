import type { Settings } from '../../../decks/model/settings.ts'
import { Bar } from '../../parts/bar.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSettings } from '../../store/use-settings.ts'
import { About } from './about.tsx'
import { DataPlace } from './data-place.tsx'
import { KeySettings } from './key-settings.tsx'
import { Section } from './section.tsx'
import styles from './settings-screen.module.css'
import { StudySettings } from './study-settings.tsx'
import { useChange } from './use-change.ts'
import type { Change } from './use-change.ts'

/** What the reader can choose. Every choice is kept at once and can be undone. */
export function SettingsScreen() {
  const [settings, change] = useChange(useSettings())
  if (settings === undefined) return null
  return (
    <>
      <Bar title="Settings" context="Every change is kept at once." />
      <div className={styles['settings']}>
        <Appearance settings={settings} change={change} />
        <StudySettings settings={settings} change={change} />
        <KeySettings settings={settings} change={change} />
        <Section title="Note types">
          <p className={styles['words']}><span>The fields of cards, their templates and looks stand on a page of their own: <a href="#/note-types">Note types</a>.</span></p>
        </Section>
        <DataPlace timeZone={settings.timeZone} />
        <About />
      </div>
    </>
  )
}

const sizes = ['90', '100', '115', '130', '150', '200'] as const
const sizeOf: Readonly<Record<(typeof sizes)[number], Settings['textSize']>> = { 90: 90, 100: 100, 115: 115, 130: 130, 150: 150, 200: 200 }

function Appearance({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title="Appearance">
      <ChoiceField label="Theme" value={settings.theme} options={[['system', 'As the system'], ['light', 'Light'], ['dark', 'Dark']]} onChange={(theme) => change({ theme })} />
      <ChoiceField label="Text size" value={`${settings.textSize}`} options={sizes.map((size) => [size, `${size}%`] as const)} onChange={(size) => change({ textSize: sizeOf[size] })} hint="All text, and the space around it, grows together." />
    </Section>
  )
}
