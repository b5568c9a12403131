import { useEffect, useMemo, useRef } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { groupByDay } from '../../parts/group-by-day.ts'
import { sayDay } from '../../parts/say-date.ts'
import type { ActView } from '../../store/list-acts.ts'
import { HistoryRow } from './history-row.tsx'
import styles from './history.module.css'

export interface HistoryListProps {
  acts: readonly ActView[]
  /** Whether there are others before these. */
  more: boolean
  now: number
  timeZone: string
  /** The questions of the cards that acts were about. */
  questions: ReadonlyMap<CardId, string>
  /** The act that the keys are at, and the one whose details are shown. */
  at: EntryId | null
  onAt: (act: EntryId) => void
  open: EntryId | null
  onOpen: (act: EntryId | null) => void
  onMore: () => void
  onToggle: (act: ActView) => void
  onSince: (act: ActView) => void
}

type Line = { readonly day: string; readonly title: string } | { readonly act: ActView }

/** Acts by day, however many: only those in sight are in the page. Tab stops at one of them; the arrows, J and K move. */
export function HistoryList({ acts, more, now, timeZone, questions, at, onAt, open, onOpen, onMore, onToggle, onSince }: HistoryListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRef<VirtualizerHandle>(null)
  const lines = useMemo(() => groupByDay(acts, timeZone).flatMap(({ day, at: first, items }): Line[] => [{ day, title: sayDay(first, now, timeZone) }, ...items.map((act) => ({ act }))]), [acts, now, timeZone])
  const line = lines.findIndex((each) => 'act' in each && each.act.entry === at)
  useFocusOn(at, line, rows, scroller)
  const stop = at ?? acts[0]?.entry
  return (
    <div ref={scroller} className={styles['list']} role="region" aria-label="What happened">
      <Virtualizer ref={rows} scrollRef={scroller} itemSize={40} keepMounted={line >= 0 ? [line] : []} data={[...lines, null]}>
        {(each) => each === null ? (
          <div key="end" className={styles['end']}>{more ? <Button onClick={onMore}>Show older ones</Button> : <p className="hint">That is the beginning.</p>}</div>
        ) : 'act' in each ? (
          <HistoryRow key={each.act.entry} act={each.act} question={each.act.card === null ? undefined : questions.get(each.act.card)} timeZone={timeZone} stop={each.act.entry === stop} on={each.act.entry === at} open={each.act.entry === open} onAt={onAt} onOpen={onOpen} onToggle={onToggle} onSince={onSince} />
        ) : (
          <h2 key={each.day} className={styles['day']}>{each.title}</h2>
        )}
      </Virtualizer>
    </div>
  )
}

/** Brings the line that the keys are at into sight, and the focus to it unless it is within it or in a field. */
function useFocusOn(at: EntryId | null, line: number, rows: { readonly current: VirtualizerHandle | null }, scroller: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (at === null || line < 0) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-act="${at}"]`)
    if (row?.contains(document.activeElement)) return
    rows.current?.scrollToIndex(line, { align: 'nearest' })
    row?.querySelector('button')?.focus({ preventScroll: true })
    // Where the line is changes with what happens; the focus goes to it only when it becomes another one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at])
}
