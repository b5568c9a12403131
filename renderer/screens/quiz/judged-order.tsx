import { Check, X } from 'lucide-react'
import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import { weighOrder } from '../../../decks/study/quiz/order-credit.ts'
import { HeldText } from '../../parts/held-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './forms.module.css'
import { rightOrder } from './right-order.ts'

/** The events in their right order, each with its date; those that would have to be moved say where the reader had them. */
export function JudgedOrder({ question, order }: { question: Extract<QuizQuestion, { form: 'order' }>; order: readonly number[] | null }) {
  const { misplaced } = weighOrder(question.ranks, order ?? [])
  return (
    <ol className={styles['rows']} aria-label="The right order, earliest first">
      {rightOrder(question).map((item, place) => {
        const mine = order?.indexOf(item) ?? -1
        const right = !misplaced.includes(item)
        return (
          <li key={item} className={`${styles['row']} ${styles['judged']} ${right ? styles['good'] : order === null ? '' : styles['bad']}`}>
            <span className={styles['position']}>{place + 1}</span>
            <span><HeldText>{typeset(question.items[item] ?? '')}</HeldText></span>
            <span className={styles['aside']}>
              <span className={styles['date']}>{typeset(question.dates[item] ?? '')}</span>
              {order !== null && <span className={styles['state']}><Icon of={right ? Check : X} />{right ? 'In order' : mine === place || mine < 0 ? 'Out of order' : `You had it at ${mine + 1}`}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
