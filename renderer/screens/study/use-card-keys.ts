import type { Grade } from '../../parts/grade-bar.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import type { SittingControls } from './use-sitting.ts'

export interface CardKeys {
  /** False until the card has been read. */
  ready: boolean
  open: boolean
  remarking: boolean
  grades: readonly Grade[]
  hasSource: boolean
  sourceOpen: boolean
  sitting: SittingControls
  reveal: () => void
  toggleSource: () => void
  toggleWhole: () => void
  showNext: (() => void) | undefined
  onRemark: (on: boolean) => void
}

/** The keys of a card on show; look.md names them and the keys dialog lists them. */
export function useCardKeys(card: CardKeys): void {
  const { open, remarking, grades, sitting } = card
  /** Does nothing, and leaves the key to others, unless `when` holds and nothing is being typed. */
  const only = (when: boolean, act: () => void) => () => {
    if (!when || !card.ready || remarking) return false
    act()
    return true
  }
  const rate = (key: string) => {
    const grade = grades.find((each) => each.key === key)
    return only(open && grade !== undefined, () => grade && sitting.rate(grade.rating))
  }
  const goOn = only(true, () => (open ? sitting.rate(3) : card.reveal()))
  useKeys(
    {
      Space: goOn,
      Enter: goOn,
      1: rate('1'),
      2: rate('2'),
      3: rate('3'),
      4: rate('4'),
      s: only(open && card.hasSource, card.toggleSource),
      o: only(open && card.hasSource, card.toggleWhole),
      n: only(open && card.showNext !== undefined, () => card.showNext?.()),
      b: only(true, () => sitting.putAside('bury')),
      p: only(true, () => sitting.putAside('suspend')),
      w: only(true, () => card.onRemark(true)),
      Escape: () => {
        if (remarking) card.onRemark(false)
        else if (card.sourceOpen) card.toggleSource()
        else return false
        return true
      },
    },
    'part',
  )
}
