import type { FactChange } from '../../../decks/journal/compare-makings.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import styles from './changes-view.module.css'
import { FactWords } from './fact-words.tsx'
import { findRewording } from './reword-cards.ts'

export interface ChangedFactProps {
  change: FactChange
  /** Whether its card takes the new words. */
  reword: boolean
  onReword: (reword: boolean) => void
}

/** A fact as it was and as it is now; where it has a card, the reader chooses whose words that has from now on. */
export function ChangedFact({ change, reword, onReword }: ChangedFactProps) {
  const rewording = findRewording(change)
  return (
    <li>
      <p><del><span className="vh">Before: </span><FactWords note={change.before} /></del></p>
      <p><ins><span className="vh">Now: </span><FactWords note={change.after} /></ins></p>
      {rewording?.edited && <p><span className="hint">You wrote: </span><FactWords note={rewording.inDeck} /></p>}
      {rewording && (
        <div className={styles['card']}>
          <ChoiceField
            label={rewording.sameWords ? 'Your card asks the same; its passage reads differently now' : 'Your card'}
            value={reword ? 'new' : 'old'}
            options={[['new', rewording.sameWords ? 'Cite the new passage' : 'Take the new words'], ['old', 'Keep it as it is']]}
            onChange={(words) => onReword(words === 'new')}
          />
        </div>
      )}
      {rewording === null && change.inDeck !== null && <p className="hint">Your card stays as you have it.</p>}
    </li>
  )
}
