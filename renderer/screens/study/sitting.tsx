import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CardId } from '../../../decks/model/id.ts'
import { countProgress, currentCard } from '../../../decks/study/session.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { Today } from '../../store/store.ts'
import { AskedCard } from './asked-card.tsx'
import { SittingEnd } from './sitting-end.tsx'
import { StudyBar } from './study-bar.tsx'
import styles from './study.module.css'
import type { CardAside } from './use-card-keys.ts'
import { WatchRedo } from './watch-redo.tsx'
import { WatchUndo } from './watch-undo.tsx'
import { useSitting } from './use-sitting.ts'

/** One sitting at the cards, from its first question to its end. `planned` is the day's plan as it now stands: what is left of it makes up a further one. */
export function Sitting({ today, planned, onGoOn }: { today: Today; planned: readonly CardId[]; onGoOn: () => void }) {
  const sitting = useSitting(today)
  const { state } = sitting
  const [, goTo] = useLocation()
  const [asideOf, setAsideOf] = useState<{ readonly showing: string; readonly aside: CardAside } | null>(null)
  // How many steps the sitting had when a card was last edited: until there are more, undo means the edit.
  const [editedAt, setEditedAt] = useState(-1)
  const card = currentCard(state)
  // Names the card as it is shown this one time: with a new name everything about the last card is forgotten.
  const showing = `${card} ${state.shownAt} ${state.history.length}`
  const aside = asideOf?.showing === showing ? asideOf.aside : null
  const setAside = (next: CardAside | null) => setAsideOf(next && { showing, aside: next })
  const lastStep = state.history.at(-1)
  const undoneStep = state.undone.at(-1)?.step
  const leave = () => goTo('/')
  const end = () => (card === null || state.history.length === 0 ? leave() : sitting.end())
  // Anki's U beside our Z. What is not of this sitting is the app's to take back.
  useKeys({ z: sitting.undo, u: sitting.undo, 'ctrl+z': () => state.history.length > editedAt && sitting.undo(), Escape: end })
  return (
    <div className={styles['study']}>
      <StudyBar progress={countProgress(state)} onEnd={end} onUndo={state.history.length > 0 ? sitting.undo : null} onPutAside={card === null ? null : sitting.putAside} onEdit={() => setAside('edit')} onRemark={() => setAside('remark')} />
      {card === null ? (
        <SittingEnd sitting={sitting} more={planned.filter((each) => !state.finished.includes(each)).length} beyondLimits={today.plan.beyondLimits} timeZone={today.settings.timeZone} onGoOn={onGoOn} onLeave={leave} />
      ) : (
        <AskedCard key={showing} card={card} sitting={sitting} today={today} aside={aside} onAside={setAside} onEdited={() => setEditedAt(state.history.length)} />
      )}
      {lastStep && <WatchUndo key={lastStep.entry} step={lastStep} onUndone={sitting.noteUndone} />}
      {undoneStep && <WatchRedo key={undoneStep.entry} step={undoneStep} onRedone={sitting.noteRedone} />}
      <output className="vh">{sitting.said}</output>
    </div>
  )
}
