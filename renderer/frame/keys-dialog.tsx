import { useLocation } from 'wouter'
import { commands } from '../parts/commands.ts'
import type { Command, CommandPlace } from '../parts/commands.ts'
import { Dialog } from '../parts/dialog.tsx'
import { shownKeys, useKeyChoice } from '../parts/key-choice.ts'
import { Kbd } from '../parts/kbd.tsx'
import { useSettings } from '../store/use-settings.ts'
import styles from './keys-dialog.module.css'

/** Words that depend on how many answers the reader chooses from; null leaves the command out. */
const ofTwo: Readonly<Record<string, string | null>> = { 'study.grade1': 'Didn’t know', 'study.grade2': 'Knew it', 'study.grade3': null, 'study.grade4': null }
const ofFour: Readonly<Record<string, string | null>> = { 'study.grade1': 'Again', 'study.grade2': 'Hard', 'study.grade3': 'Good', 'study.grade4': 'Easy' }

/** The part of an address that names a screen, and where its keys work. */
const placeOf: Readonly<Record<string, CommandPlace>> = { '': 'Today', study: 'Study', quiz: 'Quiz', library: 'Library', make: 'Make', import: 'Import', history: 'History' }

/** All keys as they are now, by where they work, those of the screen on show first. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const answers = (useSettings()?.answerButtons ?? 2) === 2 ? ofTwo : ofFour
  const choice = useKeyChoice()
  const [location] = useLocation()
  const here = placeOf[location.split('/')[1] ?? '']
  const listed = (commands as readonly Command[]).filter(({ name }) => answers[name] !== null && shownKeys(name, choice) !== undefined)
  const places = [...new Set([...listed.filter(({ where }) => where === here), ...listed].map(({ where }) => where))]
  return (
    <Dialog open={open} onClose={onClose} title="Keys" wide>
      {!choice.singleKeys && <p className={styles['off']}>Single keys are off: <a href="#/settings" onClick={onClose}>Settings</a> has the switch.</p>}
      <div className={styles['groups']}>
        {places.map((place) => <Place key={place} place={place} listed={listed.filter(({ where }) => where === place)} answers={answers} />)}
      </div>
      <p className={`hint ${styles['note']}`}>Single keys do nothing while you type in a field. In Study, Anki’s U, -, @ and * work too. <a href="#/settings" onClick={onClose}>Change keys in Settings</a></p>
    </Dialog>
  )
}

function Place({ place, listed, answers }: { place: CommandPlace; listed: readonly Command[]; answers: Readonly<Record<string, string | null>> }) {
  return (
    <section>
      <h3>{place}</h3>
      <dl>
        {listed.map(({ name, label }) => (
          <div key={name}>
            <dt><Kbd keys={name} /></dt>
            <dd>{answers[name] ?? label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
