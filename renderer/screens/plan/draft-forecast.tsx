import type { Seminar } from '../../../decks/model/seminar.ts'
import { countUnread } from '../../../decks/study/seminar/count-unread.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { RecallCurve } from '../../parts/recall-curve.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPercent } from '../../parts/say-percent.ts'
import { MinutesTable } from './minutes-table.tsx'
import styles from './plan.module.css'
import formStyles from './seminar-form.module.css'
import { sayLeft, sayUnread } from './say-seminar.ts'
import { useDraftPlan } from './use-draft-plan.ts'

/** What the form as it stands would lead to. The last forecast stays until the next is there, and is announced in a sentence. `missing` says why there is none. */
export function DraftForecast({ seminar: draft, missing }: { seminar: Seminar | null; missing: string }) {
  const { forecast, seminar, working } = useDraftPlan(draft)
  const told = draft !== null && seminar !== null && forecast ? { forecast, seminar } : null
  return (
    <section className={`${formStyles['aside']} ${styles['sheet']}`} aria-label="What this leads to" aria-busy={working}>
      <p className="vh" role="status">{told && !working ? `With ${sayCount(told.seminar.minutes, 'minute')} a day: ${sayPercent(told.forecast.recall)} predicted recall of ${sayCount(told.forecast.cards.length, 'card')}.` : ''}</p>
      {told ? (
        <Told {...told} />
      ) : (
        <p className="quiet">{draft === null ? missing : working ? 'Being worked out.' : 'These decks have no cards to study yet.'}</p>
      )}
      {told && working && <p className="hint">Being worked out anew.</p>}
    </section>
  )
}

function Told({ forecast, seminar }: { forecast: SeminarForecast; seminar: Seminar }) {
  const unread = countUnread(forecast, seminar.gated)
  const { cards, recall } = forecast
  return (
    <>
      <div><p className={`${styles['big']} ${styles['good']}`}>{sayPercent(recall)}</p><p className="hint">predicted recall of {sayCount(cards.length, 'card')} on the day</p></div>
      {unread > 0 && <p>{sayUnread(forecast, unread)} The forecast grows as you tick them, in the plan.</p>}
      {unread < cards.length && (
        <>
          <RecallCurve plan={forecast.curve.map((point) => point.recall)} stopped={forecast.stoppedCurve.map((point) => point.recall)} label={`with ${sayCount(seminar.minutes, 'minute')} a day`} />
          {sayLeft(forecast) && <p>{sayLeft(forecast)}</p>}
          <MinutesTable forecast={forecast} minutes={seminar.minutes} unread={unread} />
        </>
      )}
    </>
  )
}
