import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ArticleColumn } from './article-column.tsx'
import { CoverageRuler } from './coverage-ruler.tsx'
import { DeskBar } from './desk-bar.tsx'
import { DeskDialogs } from './desk-dialogs.tsx'
import { Inbox } from './inbox.tsx'
import styles from './making-desk.module.css'
import type { Desk } from './read-desk.ts'
import { orderDrafts } from './order-drafts.ts'
import type { DraftOrder } from './order-drafts.ts'
import { SelectionBar } from './selection-bar.tsx'
import { SentencePanel } from './sentence-panel.tsx'
import { useDeskMoves } from './use-desk-moves.ts'
import { useInbox } from './use-inbox.ts'
import { usePlace, useShown } from './use-place.ts'

/** An article beside its drafts: read, decide, and make cards of what the rules did not see. */
export function MakingDesk({ desk: read }: { desk: Desk }) {
  const [, goTo] = useLocation()
  const [order, setOrder] = useState<DraftOrder>('text')
  const desk = useMemo(() => ({ ...read, waiting: orderDrafts(read.waiting, order) }), [read, order])
  const inbox = useInbox(desk)
  const place = usePlace()
  const box = useRef<HTMLElement>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const draft = inbox.current?.id ?? null
  const lit = useLit(desk, draft)
  const first = lit.size === 0 ? null : Math.min(...lit)
  const moves = useDeskMoves(desk, inbox, place, box, first)
  useShown(first, draft, place)
  const asked = moves.asked === null ? undefined : desk.marks[moves.asked]
  const reorder = (next: DraftOrder) => {
    setOrder(next)
    const [top] = orderDrafts(read.waiting, next)
    if (top) inbox.choose(top.id)
  }
  const items = [
    order === 'text' ? { label: 'Decide on the most useful first', hint: 'Now: in the order of the text', onChoose: () => reorder('useful') } : { label: 'Decide in the order of the text', hint: 'Now: the most useful first', onChoose: () => reorder('text') },
    { label: 'Precision sheet', hint: 'What was made, kept and stopped, and why', onChoose: () => moves.open('precision') },
    { label: 'See the cards in the library', onChoose: () => goTo(`/library/deck/${desk.deck}`) },
    { label: 'All articles', onChoose: () => goTo('/make') },
    { label: 'Remove the article', hint: 'Asks what becomes of its cards', onChoose: () => moves.open('remove') },
  ]
  return (
    <>
      <DeskBar title={desk.title} marks={desk.marks} reasons={moves.reasons} onReasons={moves.toggleReasons} side={moves.side} onSide={moves.setSide} items={items} />
      <div className={styles['columns']} data-side={moves.side}>
        <div className={styles['text']}>
          <div className={styles['reading']}>
            <ArticleColumn article={desk.article} marks={desk.marks} lit={lit} pointed={pointed} reasons={moves.reasons} scroller={place.scroller} onSentence={moves.take} />
            <CoverageRuler marks={desk.marks} lit={lit} at={pointed} scroller={place.scroller} onGo={(index) => { setPointed(index); place.goTo(index) }} onTake={moves.take} onLeave={() => setPointed(null)} />
            <SelectionBar article={place.scroller} onMake={moves.make} />
          </div>
          {asked && <SentencePanel desk={desk} inbox={inbox} sentence={asked} onClose={() => moves.ask(null)} />}
        </div>
        <Inbox desk={desk} order={order} inbox={inbox} editing={moves.editing} onEdit={moves.setEditing} above={moves.above} onAbove={moves.setAbove} onRead={moves.read} onMerge={moves.merge} onRejectFor={() => moves.open('reject')} onPrecision={() => moves.open('precision')} box={box} />
      </div>
      <DeskDialogs desk={desk} inbox={inbox} open={moves.dialog} onClose={() => moves.open(null)} />
    </>
  )
}

/** The sentences that a draft stands on. */
function useLit({ marks }: Desk, draft: string | null): ReadonlySet<number> {
  return useMemo(() => new Set(draft === null ? [] : marks.filter(({ notes }) => notes.some((id) => id === draft)).map(({ index }) => index)), [marks, draft])
}
