import { Bar } from '../../parts/bar.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import type { MakingView } from '../../store/store.ts'
import { MakingList } from './making-list.tsx'
import styles from './start-view.module.css'

/** The articles of a backup that is looked into. None can come in there, so there is no way to choose one. */
export function InsideMakings({ makings, now, timeZone }: { makings: readonly MakingView[]; now: number; timeZone: string }) {
  return (
    <>
      <Bar title="Make" context={makings.length === 0 ? undefined : sayCount(makings.length, 'article')} />
      {makings.length === 0 ? (
        <EmptyState title="There is no article in this backup">No cards had been made from an article when it was made. In here none can be made either.</EmptyState>
      ) : (
        <div className={styles['start']}><MakingList makings={makings} now={now} timeZone={timeZone} /></div>
      )}
    </>
  )
}
