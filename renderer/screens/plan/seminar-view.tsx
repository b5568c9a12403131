import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { CardId } from '../../../decks/model/id.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { dayOf } from '../../../decks/study/day.ts'
import { countUnread } from '../../../decks/study/seminar/count-unread.ts'
import type { SeminarForecast, SeminarPlan } from '../../../decks/study/seminar/seminar-plan.ts'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPercent } from '../../parts/say-percent.ts'
import { RecallCurve } from '../../parts/recall-curve.tsx'
import { sayAppointment } from '../../parts/say-date.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeSeminar } from '../../store/remove-seminar.ts'
import { useStore } from '../../store/store-context.tsx'
import type { KeptPlan, Today } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { CardForecasts } from './card-forecasts.tsx'
import { MinutesTable } from './minutes-table.tsx'
import { PlannedDays } from './planned-days.tsx'
import styles from './plan.module.css'
import { ReadingList } from './reading-list.tsx'
import { sayDaysUntil, sayLastLooks, sayLeft, sayLikely, sayLoad, sayUnread } from './say-seminar.ts'
import { SectionForecasts } from './section-forecasts.tsx'
import { usePlacedCards } from '../../store/use-placed-cards.ts'

/** One seminar: what will be known, what falls on which day, and what more minutes would buy. */
export function SeminarView({ seminar, today, kept }: { seminar: Seminar; today: Today; kept: KeptPlan | null | undefined }) {
  const store = useStore()
  const toast = useToast()
  const [, goTo] = useLocation()
  useEffect(focusTitle, [])
  const day = dayOf(seminar.at, today.clock)
  const forecast = kept?.plan.seminars.find((each) => each.id === seminar.id)
  const remove = async () => {
    const done = await removeSeminar(store, seminar.id)
    if (done.ok) goTo('/plan')
    toast(done.ok ? `“${seminar.title}” is removed. Its cards follow the usual schedule.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <>
      <Bar title={seminar.title} context={`${sayAppointment(seminar.at, store.now(), today.settings.timeZone)}, ${sayDaysUntil(day, today.day)}`}>
        <ButtonLink href={`#/plan/${seminar.id}/edit`} icon={Pencil}>Change</ButtonLink>
        <Button look="plain" icon={Trash2} onClick={() => void remove()}>Remove</Button>
      </Bar>
      {day < today.day || seminar.at <= store.now() ? (
        <EmptyState title="This seminar is over">Its cards are back in the usual schedule, with all that you learned for it.</EmptyState>
      ) : kept && forecast ? (
        <Forecast seminar={seminar} today={today} plan={kept.plan} forecast={forecast} day={day} />
      ) : (
        <p className={`${styles['page']} quiet`} role="status">The plan is being worked out.</p>
      )}
    </>
  )
}

function Forecast({ seminar, today, plan, forecast, day }: { seminar: Seminar; today: Today; plan: SeminarPlan; forecast: SeminarForecast; day: number }) {
  const ids = useMemo(() => idsOf(forecast, plan), [forecast, plan])
  const placed = usePlacedCards(ids)
  const [chosen, setChosen] = useState(today.day)
  const days = plan.days.filter((each) => each.day <= day)
  const mine = new Set(forecast.cards.map(({ card }) => card))
  const own = days.map((each) => (each.cards.every((card) => mine.has(card)) ? each : { ...each, seconds: each.cards.length === 0 ? 0 : (each.seconds * each.cards.filter((card) => mine.has(card)).length) / each.cards.length, cards: each.cards.filter((card) => mine.has(card)) }))
  const unread = countUnread(forecast, seminar.gated)
  const words = [sayLeft(forecast), sayUnread(forecast, unread), sayLikely(forecast)].filter(Boolean).join(' ')
  if (forecast.cards.length === 0) return <EmptyState title="This seminar has no cards" actions={<ButtonLink href={`#/plan/${seminar.id}/edit`} look="primary">Choose decks</ButtonLink>}>Its decks are empty, or all of their cards are paused.</EmptyState>
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <section aria-label="Forecast">
          <div className={styles['two']}>
            <div><p className={styles['big']}>{day === today.day ? 'Today' : `${day - today.day} ${day - today.day === 1 ? 'day' : 'days'}`}</p><p className="hint">{day === today.day ? 'is the day' : 'left'}</p></div>
            <div><p className={`${styles['big']} ${styles['good']}`}>{sayPercent(forecast.recall)}</p><p className="hint">predicted recall then</p></div>
          </div>
          <p className={styles['lead']}>{[sayLoad(own), sayLastLooks(forecast)].filter(Boolean).join(' ')}</p>
          {words !== '' && <p className={styles['lead']}>{words}</p>}
        </section>
        {unread < forecast.cards.length && (
          <section className={styles['sheet']} aria-label="Recall until the seminar">
            <RecallCurve plan={forecast.curve.map(({ recall }) => recall)} stopped={forecast.stoppedCurve.map(({ recall }) => recall)} label={`with ${sayCount(seminar.minutes, 'minute')} a day`} />
          </section>
        )}
      </div>
      {/* While they bar the way, what was read comes before all that follows from it. */}
      {placed && seminar.gated && unread > 0 && <ReadingList articles={placed.articles} />}
      {placed && <PlannedDays seminar={seminar} today={today} plan={plan} until={day} placed={placed} closed={unread > 0} chosen={chosen} onChoose={setChosen} />}
      <div className={styles['split']}>
        {placed && <SectionForecasts forecast={forecast} placed={placed} />}
        {unread < forecast.cards.length && <MinutesTable forecast={forecast} minutes={seminar.minutes} unread={unread} />}
      </div>
      {placed && seminar.gated && unread === 0 && <ReadingList articles={placed.articles} />}
      {placed && <CardForecasts forecast={forecast} placed={placed} gated={seminar.gated} />}
    </div>
  )
}

/** What led here is gone, as the button of the form: the focus goes to what the screen is about. */
function focusTitle(): void {
  if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>('[data-screen-title]')?.focus({ preventScroll: true })
}

/** The seminar's cards and those of its days, each once. */
function idsOf(forecast: SeminarForecast, plan: SeminarPlan): CardId[] {
  return [...new Set([...forecast.cards.map(({ card }) => card), ...plan.days.flatMap(({ cards }) => cards)])]
}
