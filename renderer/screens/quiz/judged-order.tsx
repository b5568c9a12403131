import { Check, X } from 'lucide-react'
import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import { HeldText } from '../../parts/held-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './forms.module.css'
import { rightOrder } from './right-order.ts'

/** The events in their right order, each with its date and, where the reader had it elsewhere, that place. */
export function JudgedOrder({ question, order }: { question: Extract<QuizQuestion, { form: 'order' }>; order: readonly number[] | null }) {
  return (
    <ol className={styles['rows']} aria-label="The right order, earliest first">
      {rightOrder(question).map((item, place) => {
        const mine = order?.indexOf(item) ?? -1
        const right = mine >= 0 && isAtItsPlace(question.ranks, item, mine)
        return (
          <li key={item} className={`${styles['row']} ${styles['judged']} ${right ? styles['good'] : order === null ? '' : styles['bad']}`}>
            <span className={styles['position']}>{place + 1}</span>
            <span><HeldText>{typeset(question.items[item] ?? '')}</HeldText></span>
            <span className={styles['aside']}>
              <span className={styles['date']}>{typeset(question.dates[item] ?? '')}</span>
              {order !== null && <span className={styles['state']}><Icon of={right ? Check : X} />{right ? 'Right' : `You had it ${mine + 1} of ${order.length}`}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** True when an item may stand at `place`: things of the same time may stand in any order among themselves. */
function isAtItsPlace(ranks: readonly number[], item: number, place: number): boolean {
  const rank = ranks[item] ?? 0
  const before = ranks.filter((other) => other < rank).length
  const same = ranks.filter((other) => other === rank).length
  return place >= before && place < before + same
}
