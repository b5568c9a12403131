import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import type { QuizCount } from '../../../decks/study/quiz/count-quiz.ts'
import type { Problem } from '../../../decks/result.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './quiz-builder.module.css'

export interface BuilderFootProps {
  recipe: QuizRecipe
  /** What could be asked, or null until it is counted. */
  counted: QuizCount | null
  /** Questions that the chosen forms can give. */
  most: number | null
  building: boolean
  problem: Problem | null
  onStart: () => void
}

/** What the quiz will be, in a sentence, and the way to begin it. */
export function BuilderFoot({ recipe, counted, most, building, problem, onStart }: BuilderFootProps) {
  return (
    <footer className={styles['foot']}>
      {problem && <ProblemNote title="This quiz could not be built">{problem.detail}</ProblemNote>}
      <div className={styles['go']}>
        <p className="quiet" role="status">{building ? 'The quiz is being built.' : counted === null || most === null ? 'What can be asked is being counted.' : most === 0 ? sayEmpty(counted) : sayQuiz(recipe, counted.cards, most)}</p>
        <Button look="primary" size="large" keys="Enter" disabled={most === 0} onClick={onStart}>Start the quiz</Button>
      </div>
    </footer>
  )
}

function sayQuiz({ count, minutes, feed }: QuizRecipe, cards: number, most: number): string {
  const parts = [`${sayCount(Math.min(count, most), 'question')} from ${sayCount(cards, 'card')}`, minutes === null ? 'no clock' : sayCount(minutes, 'minute'), feed ? 'answers count in your schedule' : 'results stay out of your schedule']
  return `${parts.join(', ')}.`
}

/** Why there is nothing to ask. */
function sayEmpty({ cards, byForm }: QuizCount): string {
  if (cards === 0) return 'No card fits these choices. Take more decks, more kinds or all cards.'
  return Object.values(byForm).some((questions) => questions > 0) ? 'Choose a form of question that has some to give.' : 'No form can ask about these cards alone. Take more cards.'
}
