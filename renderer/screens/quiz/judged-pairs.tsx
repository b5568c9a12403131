import { ArrowRight, Check, X } from 'lucide-react'
import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import { CardText } from '../../parts/card-face-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './forms.module.css'
import type { PairsResponse } from './responses.ts'

/** The pairs as they belong, and beside each what the reader had instead. */
export function JudgedPairs({ question: { left, right, pairs }, response }: { question: Extract<QuizQuestion, { left: unknown }>; response: PairsResponse }) {
  return (
    <ol className={styles['pairs']} aria-label="The pairs">
      {left.map((text, place) => {
        const wanted = right[pairs[place] ?? 0] ?? ''
        const given = response.pairs[place] ?? null
        const mine = given === null ? null : (right[given] ?? '')
        const good = mine === wanted
        return (
          <li key={text} className={`${styles['pair']} ${good ? styles['good'] : mine === null ? '' : styles['bad']}`}>
            <span><CardText text={text} gaps /></span>
            <Icon of={ArrowRight} />
            <span>
              <CardText text={wanted} gaps />
              {mine !== null && !good && <small>You had: {typeset(mine)}</small>}
            </span>
            {mine !== null && <span className={styles['state']}><Icon of={good ? Check : X} />{good ? 'Right' : 'Wrong'}</span>}
          </li>
        )
      })}
    </ol>
  )
}
