import type { Seminar } from '../../../decks/model/seminar.ts'
import { RecallCurve } from '../../parts/recall-curve.tsx'
import { sayPercent } from '../../parts/say-percent.ts'
import { MinutesTable } from './minutes-table.tsx'
import styles from './plan.module.css'
import formStyles from './seminar-form.module.css'
import { sayLeft } from './say-seminar.ts'
import { useDraftPlan } from './use-draft-plan.ts'

/** What the form as it stands would lead to. */
export function DraftForecast({ seminar }: { seminar: Seminar | null }) {
  const forecast = useDraftPlan(seminar)
  return (
    <section className={`${formStyles['aside']} ${styles['sheet']}`} aria-label="What this leads to" aria-live="polite">
      {seminar === null || forecast === null ? (
        <p className="quiet">Choose a day and at least one deck. What you will know then stands here, before you start.</p>
      ) : forecast === undefined ? (
        <p className="quiet">Being worked out.</p>
      ) : (
        <>
          <div><p className={`${styles['big']} ${styles['good']}`}>{sayPercent(forecast.recall)}</p><p className="hint">predicted recall of {forecast.cards.length} cards on the day</p></div>
          <RecallCurve plan={forecast.curve.map(({ recall }) => recall)} stopped={forecast.stoppedCurve.map(({ recall }) => recall)} label={`with ${seminar.minutes} minutes a day`} />
          {sayLeft(forecast) && <p>{sayLeft(forecast)}</p>}
          <MinutesTable forecast={forecast} minutes={seminar.minutes} />
        </>
      )}
    </section>
  )
}
