import { useEffect, useId, useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { previewRatings, settingsToMemoryOptions } from '../../../decks/study/memory.ts'
import { CardFace } from '../../parts/card-face.tsx'
import { CardBlank } from '../../parts/card-face-blank.tsx'
import { CitationChip } from '../../parts/citation-chip.tsx'
import type { Grade } from '../../parts/grade-bar.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Today } from '../../store/store.ts'
import { useCard } from '../../store/use-card.ts'
import { useCitations } from '../../store/use-citations.ts'
import { listGrades } from './list-grades.ts'
import { sayTimesSeen } from './say-times-seen.ts'
import { StudyFoot } from './study-foot.tsx'
import styles from './study.module.css'
import { useCardKeys } from './use-card-keys.ts'
import type { SittingControls } from './use-sitting.ts'

export interface AskedCardProps {
  card: CardId
  sitting: SittingControls
  today: Today
  /** True while the reader says what is wrong with the card. */
  remarking: boolean
  onRemark: (on: boolean) => void
}

/** One card from its question to its answer. Mounted anew for each showing, so nothing of the last one is left. */
export function AskedCard({ card, sitting, today, remarking, onRemark }: AskedCardProps) {
  const store = useStore()
  const view = useCard(card)
  const sources = useCitations(card) ?? []
  const [revealedAt, setRevealedAt] = useState(0)
  const [source, setSource] = useState<{ place: number; whole: boolean } | null>(null)
  const paneId = useId()
  const open = sitting.state.phase === 'answer' && Boolean(view)
  const { questionRef, answerRef } = useFocus(open, Boolean(view))
  useNoteChange(card, view, sitting)

  const grades: Grade[] = open && view ? listGrades(today.settings.answerButtons, previewRatings(view.state.memory, revealedAt, settingsToMemoryOptions(today.settings, today.clock)), revealedAt) : []
  const reveal = () => {
    setRevealedAt(store.now())
    sitting.reveal()
  }
  const shown = open && source !== null ? sources[source.place] : undefined
  const showSource = (place: number, whole = false) => setSource(source?.place === place && source.whole === whole ? null : { place, whole })
  const showNext = sources.length > 1 ? () => setSource({ place: ((source?.place ?? -1) + 1) % sources.length, whole: source?.whole ?? false }) : undefined
  useCardKeys({ ready: Boolean(view), open, remarking, grades, hasSource: sources.length > 0, sourceOpen: shown !== undefined, reveal, sitting, onRemark, showNext,
    toggleSource: () => (shown ? setSource(null) : setSource({ place: 0, whole: false })),
    toggleWhole: () => setSource({ place: source?.place ?? 0, whole: shown === undefined || !source?.whole }),
  })

  return (
    <>
      <div className={`${styles['stage']} ${shown ? styles['with'] : ''}`}>
        <main className={styles['place']}>
          {view ? (
            <CardFace card={view.card} family={view.note.family} status={view.note.status} open={open} hint={sayTimesSeen(view.state.memory, sitting.state.shownAt)} hasSource={view.note.citations.length > 0} questionRef={questionRef} answerRef={answerRef}>
              {sources.map((each, place) => (
                <CitationChip key={`${each.citation.passage} ${each.citation.start}`} source={each} open={shown === each} onToggle={() => showSource(place)} controls={paneId} keys={place === 0 ? 'S' : undefined} />
              ))}
            </CardFace>
          ) : (
            <CardBlank />
          )}
        </main>
        {shown && (
          <SourcePane id={paneId} source={shown} whole={source?.whole ?? false} onWhole={(whole) => setSource({ place: source?.place ?? 0, whole })} onClose={() => setSource(null)} onNext={showNext} />
        )}
      </div>
      <StudyFoot open={open} ready={Boolean(view)} grades={grades} hasSource={sources.length > 0} sitting={sitting} remarking={remarking} onReveal={reveal} onRemark={onRemark} />
    </>
  )
}

/** The focus stands on the question, and moves to the answer when it appears. */
function useFocus(open: boolean, ready: boolean) {
  const questionRef = useRef<HTMLParagraphElement>(null)
  const answerRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (ready) (open ? answerRef : questionRef).current?.focus()
  }, [open, ready])
  return { questionRef, answerRef }
}

/** A card that is removed while it is on show goes; one that is edited is asked anew. */
function useNoteChange(card: CardId, view: CardView | null | undefined, { noteChange }: SittingControls): void {
  const text = view ? `${view.card.question}\n\n${view.card.answer}` : view
  const last = useRef(text)
  useEffect(() => {
    if (text === null) noteChange(card, true)
    else if (text !== undefined && last.current !== undefined && last.current !== text) noteChange(card, false)
    last.current = text
  })
}
