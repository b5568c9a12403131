import type { Rating } from '../../../decks/model/review.ts'
import type { Grade } from '../../parts/grade-bar.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import type { Recall } from './use-recall.ts'
import type { SittingControls } from './use-sitting.ts'
import type { SourceControls } from './use-source.ts'

/** What the reader does besides answering: putting the card into other words, or saying what is wrong with it. */
export type CardAside = 'edit' | 'remark'

export interface CardKeys {
  /** False until the card has been read. */
  ready: boolean
  open: boolean
  aside: CardAside | null
  grades: readonly Grade[]
  /** The grade that Space gives. */
  spaceRating: Rating
  source: SourceControls
  recall: Recall
  sitting: SittingControls
  reveal: () => void
  onAside: (aside: CardAside | null) => void
  /** Stops or starts the clock; null when cards do not go on by themselves. */
  toggleClock: (() => void) | null
}

/** The keys of a card on show, by the names in `commands.ts`. */
export function useCardKeys(card: CardKeys): void {
  const { open, aside, grades, sitting, source, recall, toggleClock } = card
  /** Does nothing, and leaves the key to others, unless `when` holds and nothing is being typed. */
  const only = (when: boolean, act: () => void) => () => {
    if (!when || !card.ready || aside !== null) return false
    act()
    return true
  }
  const rate = (key: string) => {
    const grade = grades.find((each) => each.key === key)
    return only(open && grade !== undefined, () => grade && sitting.rate(grade.rating))
  }
  const goOn = only(true, () => (open ? sitting.rate(card.spaceRating) : card.reveal()))
  const pauseCard = only(true, () => sitting.putAside('suspend'))
  useKeys(
    {
      'study.goOn': goOn,
      'study.grade1': rate('study.grade1'),
      'study.grade2': rate('study.grade2'),
      'study.grade3': rate('study.grade3'),
      'study.grade4': rate('study.grade4'),
      'study.type': only(!open, recall.startTyping),
      'study.hint': only(!open, recall.showHint),
      'study.overrule': only(open && recall.check !== null, recall.overrule),
      'source.show': only(open && source.sources.length > 0, () => (source.shown ? source.close() : source.toggle(0))),
      'source.article': only(open && source.sources.length > 0, source.toggleWhole),
      'source.next': only(open && source.showNext !== undefined, () => source.showNext?.()),
      'study.edit': only(true, () => card.onAside('edit')),
      'study.bury': only(sitting.state.counts, () => sitting.putAside('bury')),
      'study.pause': toggleClock === null ? pauseCard : only(true, toggleClock),
      'study.pauseCard': pauseCard,
      'study.mark': only(true, () => card.onAside('remark')),
      Escape: () => {
        if (aside !== null) card.onAside(null)
        else if (!open && recall.typed !== null) recall.stopTyping()
        else if (source.shown) source.close()
        else return false
        return true
      },
    },
    'part',
  )
}
