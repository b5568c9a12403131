import { CalendarRange } from 'lucide-react'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { dayOf } from '../../../decks/study/day.ts'
import { countUnread } from '../../../decks/study/seminar/count-unread.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { ButtonLink } from '../../parts/button-link.tsx'
import { RecallCurve } from '../../parts/recall-curve.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayAppointment } from '../../parts/say-date.ts'
import { sayPercent } from '../../parts/say-percent.ts'
import type { Today } from '../../store/store.ts'
import { usePlan } from '../../store/use-plan.ts'
import { useSeminars } from '../../store/use-seminars.ts'
import styles from './seminar-card.module.css'

/** The next seminar: how long until it, what will be known then, and how that comes. Nothing when none lies ahead. */
export function SeminarCard({ today, now }: { today: Today; now: number }) {
  const seminars = useSeminars()
  const kept = usePlan()
  const ahead = (seminars ?? []).filter(({ at }) => at > now).toSorted((a, b) => a.at - b.at)
  const [next, ...later] = ahead
  if (next === undefined) return null
  const forecast = kept?.plan.seminars.find(({ id }) => id === next.id)
  return (
    <section className={styles['card']} aria-labelledby="seminar-title">
      <div className={styles['head']}>
        <h2 id="seminar-title">{next.title}</h2>
        <ButtonLink href={`#/plan/${next.id}`} look="plain" square icon={CalendarRange} aria-label={`Open the plan for ${next.title}`} title="Open the plan" />
      </div>
      <p className="hint">{sayAppointment(next.at, now, today.settings.timeZone)}</p>
      <Numbers next={next} forecast={forecast} today={today} />
      {forecast?.curve.some(({ recall }) => recall > 0) && <RecallCurve plan={forecast.curve.map(({ recall }) => recall)} stopped={forecast.stoppedCurve.map(({ recall }) => recall)} label={`with ${sayCount(next.minutes, 'minute')} a day`} />}
      <p className={`hint ${styles['foot']}`}>{sayState(forecast, next)}{later.length > 0 && ` ${sayCount(later.length, 'more seminar')} after it share${later.length === 1 ? 's' : ''} the minutes.`}</p>
    </section>
  )
}

function Numbers({ next, forecast, today }: { next: Seminar; forecast: SeminarForecast | undefined; today: Today }) {
  const left = dayOf(next.at, today.clock) - today.day
  return (
    <div className={styles['two']}>
      <div><p className={styles['big']}>{left === 0 ? 'Today' : sayCount(left, 'day')}</p><p className="hint">{left === 0 ? 'is the day' : 'left'}</p></div>
      {forecast && forecast.cards.length > 0 && <div><p className={`${styles['big']} ${styles['good']}`}>{sayPercent(forecast.recall)}</p><p className="hint">predicted recall then</p></div>}
    </div>
  )
}

/** What there is to say of it beside the figures: what waits, what has no time, or how it will rather be. */
function sayState(forecast: SeminarForecast | undefined, { gated }: Seminar): string {
  if (forecast === undefined) return 'The plan is being worked out.'
  const left = forecast.cards.filter((card) => card.left).length
  if (forecast.cards.length === 0) return 'It has no cards yet.'
  const unread = countUnread(forecast, gated)
  if (unread > 0) return `${unread} of ${sayCount(forecast.cards.length, 'card')} ${unread === 1 ? 'waits' : 'wait'} until you tick in the plan what you have read.`
  if (left > 0) return `There is no time for ${sayCount(left, 'card')} before it.`
  return forecast.recall - forecast.likely < 0.01 ? `${sayCount(forecast.cards.length, 'card')}, all of them in the plan.` : `If you go on as in the past days: ${sayPercent(forecast.likely)}.`
}
