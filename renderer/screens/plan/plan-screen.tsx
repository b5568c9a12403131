import { CalendarPlus } from 'lucide-react'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { usePlan } from '../../store/use-plan.ts'
import { useSeminars } from '../../store/use-seminars.ts'
import { useToday } from '../../store/use-today.ts'
import { SeminarForm } from './seminar-form.tsx'
import { SeminarList } from './seminar-list.tsx'
import { SeminarView } from './seminar-view.tsx'

/** The plans: what to study before which seminar, day by day. `id` is `new`, a seminar's, or nothing for all of them; `edit` opens its form. */
export function PlanScreen({ id, edit = false }: { id?: string | undefined; edit?: boolean }) {
  const seminars = useSeminars()
  const kept = usePlan()
  const today = useToday()
  if (seminars === undefined || today === undefined) return null
  const seminar = seminars.find((each) => each.id === id)
  if (id === 'new' || (seminar && edit)) return <SeminarForm key={id} seminar={seminar ?? null} today={today} />
  if (seminar) return <SeminarView seminar={seminar} today={today} kept={kept} />
  return (
    <>
      <Bar title="Plan" context="What to study before a seminar, day by day.">
        {seminars.length > 0 && <ButtonLink href="#/plan/new" look="primary" icon={CalendarPlus}>Plan a seminar</ButtonLink>}
      </Bar>
      {seminars.length === 0 ? (
        <EmptyState title="Be ready on the day" actions={<ButtonLink href="#/plan/new" look="primary" icon={CalendarPlus}>Plan a seminar</ButtonLink>}>
          Say when the seminar is, what it is about and how many minutes a day you have. Lectern plans what to look at each day, and tells beforehand what you will know.
        </EmptyState>
      ) : (
        <SeminarList seminars={seminars} kept={kept} today={today} />
      )}
    </>
  )
}
