import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CardId } from '../../../decks/model/id.ts'
import { countProgress, currentCard } from '../../../decks/study/session.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { Today } from '../../store/store.ts'
import { AskedCard } from './asked-card.tsx'
import { HardNote } from './hard-note.tsx'
import { MendDialog } from './mend-dialog.tsx'
import { sayKind } from './say-sitting.ts'
import { SittingEnd } from './sitting-end.tsx'
import type { SittingPlan } from './sitting-plan.ts'
import { StudyBar } from './study-bar.tsx'
import styles from './study.module.css'
import { TimeUp } from './time-up.tsx'
import type { CardAside } from './use-card-keys.ts'
import { WatchStep } from './watch-step.tsx'
import { usePlannedCards } from './use-planned-cards.ts'
import { useSittingUndo } from './use-sitting-undo.ts'
import { useSitting } from './use-sitting.ts'

export interface SittingProps {
  today: Today
  plan: SittingPlan
  /** What could be studied now: what is left of it makes up a further sitting. */
  planned: readonly CardId[]
  onGoOn: () => void
  /** An answer from before this sitting was taken back: its card comes first. */
  onEarlier: (card: CardId) => void
}

/** One sitting at the cards, from its first question to its end. */
export function Sitting({ today, plan, planned, onGoOn, onEarlier }: SittingProps) {
  const sitting = useSitting(plan)
  const { state, hard } = sitting
  const [, goTo] = useLocation()
  const [asideOf, setAsideOf] = useState<{ readonly showing: string; readonly aside: CardAside } | null>(null)
  const [mending, setMending] = useState<CardId | null>(null)
  const [stopped, setStopped] = useState(false)
  const { undoAnswer, undoAny, redo, noteEdit } = useSittingUndo(sitting, onEarlier)
  const card = currentCard(state)
  const seminarOf = usePlannedCards(today.day)
  // Names the card as it is shown this one time: with a new name everything about the last card is forgotten.
  const showing = `${card} ${state.shownAt} ${state.history.length}`
  const aside = asideOf?.showing === showing ? asideOf.aside : null
  const setAside = (next: CardAside | null) => setAsideOf(next && { showing, aside: next })
  const lastStep = state.history.at(-1)
  const undoneStep = state.undone.at(-1)?.step
  const leave = () => goTo('/')
  const end = () => (card === null || state.history.length === 0 ? leave() : sitting.end())
  const asking = card !== null && !state.timeUp
  useKeys({ 'study.undo': undoAnswer, 'app.undo': undoAny, 'app.redo': redo, 'study.end': end })
  return (
    <div className={styles['study']}>
      <StudyBar progress={countProgress(state)} kind={sayKind(plan)} clock={today.settings.autoAdvance !== null} onEnd={end} onUndo={undoAnswer} onPutAside={asking ? sitting.putAside : null} counts={plan.counts} onEdit={() => setAside('edit')} onRemark={() => setAside('remark')} />
      {hard && <HardNote key={hard.card} hard={hard} onMend={() => setMending(hard.card)} onPaused={() => sitting.noteChange(hard.card, true)} onLeave={sitting.leaveHard} />}
      {card === null ? (
        <SittingEnd sitting={sitting} own={plan.own} more={plan.own ? 0 : planned.filter((each) => !state.finished.includes(each)).length} beyondLimits={plan.own ? 0 : today.plan.beyondLimits} timeZone={today.settings.timeZone} onGoOn={onGoOn} onLeave={leave} />
      ) : state.timeUp ? (
        <TimeUp state={state} onGoOn={sitting.goOn} onFinish={sitting.end} />
      ) : (
        <AskedCard key={showing} card={card} sitting={sitting} today={today} seminar={seminarOf.get(card)} clock={{ auto: today.settings.autoAdvance, stopped: stopped || mending !== null, setStopped }} aside={aside} onAside={setAside} onEdited={noteEdit} />
      )}
      {mending !== null && <MendDialog card={mending} onSaved={(entry) => { noteEdit(entry); if (!hard?.paused) sitting.leaveHard() }} onClose={() => setMending(null)} />}
      {lastStep && <WatchStep key={lastStep.entry} entry={lastStep.entry} wanted onChange={sitting.noteUndone} />}
      {undoneStep && <WatchStep key={`again ${undoneStep.entry}`} entry={undoneStep.entry} wanted={false} onChange={sitting.noteRedone} />}
      <output className="vh">{sitting.said}</output>
    </div>
  )
}
