import { whatCounts } from '../../../decks/study/quiz/suggest-reviews.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { BuilderSection } from './builder-section.tsx'
import type { BuilderPartProps } from './builder-scope.tsx'
import styles from './quiz-builder.module.css'
import { SeedField } from './seed-field.tsx'

const usualMinutes = 10

/** The clock, what becomes of the results, and the number by which the quiz can be repeated. */
export function BuilderMore({ recipe: { minutes, feed, seed }, onChange }: BuilderPartProps) {
  return (
    <>
      <BuilderSection title="Clock">
        <ChoiceField label="Time" value={minutes === null ? 'none' : 'clock'} options={[['none', 'No clock'], ['clock', 'A clock for the whole']]} onChange={(chosen) => onChange({ minutes: chosen === 'none' ? null : usualMinutes })} hint={minutes === null ? 'Take as long as you like.' : 'It runs while a question waits, stands still while you read an answer, and can be paused. What is open at its end counts as not answered.'} />
        {minutes !== null && <NumberField label="Minutes" value={minutes} min={1} max={600} unit="minutes" onChange={(chosen) => onChange({ minutes: chosen })} />}
      </BuilderSection>
      <BuilderSection title="Your schedule">
        <SwitchField label="Answers count in the schedule" value={feed} onChange={(on) => onChange({ feed: on })} hint={feed ? whatCounts : `Off: results stay out of your schedule. On: ${whatCounts}`} />
      </BuilderSection>
      <details className={styles['more']}>
        <summary>More</summary>
        <SeedField seed={seed} onChange={(chosen) => onChange({ seed: chosen })} />
      </details>
    </>
  )
}
