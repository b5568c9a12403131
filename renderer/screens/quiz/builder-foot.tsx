import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import type { Problem } from '../../../decks/result.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './quiz-builder.module.css'

export interface BuilderFootProps {
  recipe: QuizRecipe
  /** Cards that fit. */
  cards: number
  /** Questions that the chosen forms can give. */
  most: number
  /** Questions that all forms together can give. */
  mostOfAll: number
  problem: Problem | null
  onStart: () => void
}

/** What the quiz will be, in a sentence, and the way to begin it. */
export function BuilderFoot({ recipe: { count, minutes, feed }, cards, most, mostOfAll, problem, onStart }: BuilderFootProps) {
  const questions = Math.min(count, most)
  const sentence = [`${sayCount(questions, 'question')} from ${sayCount(cards, 'card')}`, minutes === null ? 'no clock' : sayCount(minutes, 'minute'), feed ? 'answers count in your schedule' : 'results stay out of your schedule'].join(', ')
  const empty = cards === 0 ? 'No card fits these choices. Take more decks, more kinds or all cards.' : mostOfAll > 0 ? 'Choose a form of question that has some to give.' : 'No form can ask about these cards alone. Take more cards.'
  return (
    <footer className={styles['foot']}>
      {problem && <ProblemNote title="This quiz could not be built">{problem.detail}</ProblemNote>}
      <div className={styles['go']}>
        <p className="quiet" role="status">{most === 0 ? empty : `${sentence}.`}</p>
        <Button look="primary" size="large" keys="Enter" disabled={most === 0} onClick={onStart}>Start the quiz</Button>
      </div>
    </footer>
  )
}
