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
}

/** The keys of a card on show; look.md names them and the keys dialog lists them. */
export function useCardKeys(card: CardKeys): void {
  const { open, aside, grades, sitting, source, recall } = card
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
  const notToday = only(true, () => sitting.putAside('bury'))
  const pause = only(true, () => sitting.putAside('suspend'))
  const mark = only(true, () => card.onAside('remark'))
  useKeys(
    {
      Space: goOn,
      Enter: goOn,
      1: rate('1'),
      2: rate('2'),
      3: rate('3'),
      4: rate('4'),
      t: only(!open, recall.startTyping),
      h: only(!open, recall.showHint),
      s: only(open && source.sources.length > 0, () => (source.shown ? source.close() : source.toggle(0))),
      o: only(open && source.sources.length > 0, source.toggleWhole),
      n: only(open && source.showNext !== undefined, () => source.showNext?.()),
      e: only(true, () => card.onAside('edit')),
      b: notToday,
      p: pause,
      w: mark,
      // The same in Anki.
      '-': notToday,
      '@': pause,
      '*': mark,
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
