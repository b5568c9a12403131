import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import type { Rating } from '../../../decks/model/review.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { previewRatings } from '../../../decks/study/memory.ts'
import { CardBlank } from '../../parts/card-face-blank.tsx'
import { CitationChip } from '../../parts/citation-chip.tsx'
import type { Grade } from '../../parts/grade-bar.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Today } from '../../store/store.ts'
import { useCard } from '../../store/use-card.ts'
import { AskedFace } from './asked-face.tsx'
import { AutoLine } from './auto-line.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { listGrades } from './list-grades.ts'
import { RecallAid } from './recall-aid.tsx'
import { sayPlanned } from './say-planned.ts'
import { sayTimesSeen } from './say-times-seen.ts'
import { StudyFoot } from './study-foot.tsx'
import styles from './study.module.css'
import { suggestRating } from './suggest-rating.ts'
import { TypedVerdict } from './typed-verdict.tsx'
import { useAutoAdvance, type AutoClock } from './use-auto-advance.ts'
import { useCardKeys, type CardAside } from './use-card-keys.ts'
import { useRecall } from './use-recall.ts'
import type { SittingControls } from './use-sitting.ts'
import { useSource } from './use-source.ts'
import { useTeaching } from './use-teaching.ts'
import { useStartTyping, useTypedField } from './use-typed-field.ts'

export interface AskedCardProps {
  card: CardId
  sitting: SittingControls
  today: Today
  /** The seminar ahead whose plan sets the card's days, if any. */
  seminar: Seminar | undefined
  /** What the reader does besides answering, or null. */
  aside: CardAside | null
  onAside: (aside: CardAside | null) => void
  onEdited: (entry: EntryId) => void
  clock: AutoClock
}

/** One card from its question to its answer. Mounted anew for each showing, so nothing of the last one is left. */
export function AskedCard({ card, sitting, today, seminar, aside, onAside, onEdited, clock }: AskedCardProps) {
  const store = useStore()
  const view = useCard(card)
  const [revealedAt, setRevealedAt] = useState(0)
  const paneId = useId()
  const open = sitting.state.phase === 'answer' && Boolean(view)
  const source = useSource(card, open)
  const { asked, isTyped, onTyped } = useTypedField(view)
  const recall = useRecall(asked, open, sitting.say)
  useStartTyping(isTyped && !open, recall.startTyping)
  const suggested = recall.check && suggestRating(recall.check, today.settings.answerButtons, recall)
  const teach = useTeaching(card, recall)
  const rate = (rating: Rating) => {
    sitting.rate(rating, seminar?.at)
    teach(rating)
  }
  const { questionRef, answerRef } = useFocus(open, Boolean(view), aside === 'remark' || (suggested === null ? recall.typed !== null && !open : true))
  const written = useRef<string | null>(null)
  useNoteChange(card, view, sitting, written)

  const grades: Grade[] = open && view ? listGrades(today.settings.answerButtons, sitting.state.counts ? previewRatings(view.state.memory, revealedAt, today.optionsOf(view.deck), card) : null, revealedAt, seminar?.at) : []
  const reveal = () => {
    setRevealedAt(store.now())
    recall.sayVerdict()
    sitting.reveal()
  }
  const ready = Boolean(view)
  const held = !ready || aside !== null || recall.typed !== null || recall.hinted || source.shown !== undefined || sitting.failed !== null
  const next = useAutoAdvance(clock, sitting.state, held, (act) => (act === 'reveal' ? reveal() : act === 'bury' ? sitting.putAside('bury') : sitting.rate(act === 'again' ? 1 : 3)))
  const toggleClock = () => {
    clock.setStopped(!clock.stopped)
    sitting.say(clock.stopped ? 'The clock runs again.' : 'Stopped. Nothing happens by itself.')
  }
  useCardKeys({ ready, open, aside, grades, spaceRating: suggested ?? 3, source, recall, sitting: { ...sitting, rate }, reveal, onAside, toggleClock: clock.auto && toggleClock })

  return (
    <>
      <div className={`${styles['stage']} ${source.shown ? styles['with'] : ''}`}>
        <main className={styles['place']}>
          {view ? (
            <AskedFace
              view={view} open={open} hint={sayTimesSeen(view.state.memory, sitting.state.shownAt)} plays={today.settings.playSounds} onTyped={onTyped} questionRef={questionRef} answerRef={answerRef}
              aid={(recall.hinted || recall.typed !== null) && <RecallAid recall={recall} onReveal={reveal} />}
              verdict={recall.check && <TypedVerdict recall={recall} answer={asked?.card.answer ?? ''} />}
            >
              {source.sources.map((each, place) => (
                <CitationChip key={`${each.citation.passage} ${each.citation.start} ${each.citation.footnotes.join()}`} source={each} open={source.shown === each} onToggle={() => source.toggle(place)} controls={paneId} keys={place === 0 ? 'source.show' : undefined} />
              ))}
            </AskedFace>
          ) : (
            <CardBlank />
          )}
        </main>
        {source.shown && <SourcePane id={paneId} source={source.shown} whole={source.whole} onWhole={source.setWhole} onClose={source.close} onNext={source.showNext} />}
      </div>
      <StudyFoot open={open} ready={ready} grades={grades} suggested={suggested} hasSource={source.sources.length > 0} sitting={{ ...sitting, rate }} recall={recall} planned={sitting.state.counts && seminar ? sayPlanned(seminar, today.settings.timeZone) : null} remarking={aside === 'remark'} onReveal={reveal} onAside={onAside}>
        {clock.auto && <AutoLine next={held ? null : next} stopped={clock.stopped || held} onToggle={toggleClock} />}
      </StudyFoot>
      {view && aside === 'edit' && <EditDialog view={view} onSaving={(words) => { written.current = textOf(words) }} onSaved={onEdited} onClose={() => onAside(null)} />}
    </>
  )
}

/** The focus stands on the question, and moves to the answer when it appears; `elsewhere` while something else has it. */
function useFocus(open: boolean, ready: boolean, elsewhere: boolean) {
  const questionRef = useRef<HTMLParagraphElement>(null)
  const answerRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (ready && !elsewhere) (open ? answerRef : questionRef).current?.focus()
  }, [open, ready, elsewhere])
  return { questionRef, answerRef }
}

/** A card that is removed while it is on show goes; one that is edited is asked anew, unless the reader herself has just `written` it so. */
function useNoteChange(card: CardId, view: CardView | null | undefined, { noteChange }: SittingControls, written: RefObject<string | null>): void {
  const text = view ? textOf(view.card) : view
  const last = useRef(text)
  useEffect(() => {
    if (text === null) noteChange(card, true)
    else if (text !== undefined && last.current !== undefined && last.current !== text && written.current !== text) noteChange(card, false)
    last.current = text
  })
}

function textOf({ question, answer }: { readonly question: string; readonly answer: string }): string {
  return `${question}\n\n${answer}`
}
