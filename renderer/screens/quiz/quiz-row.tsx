import { EllipsisVertical } from 'lucide-react'
import { scoreQuiz } from '../../../decks/study/quiz/score-quiz.ts'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Menu } from '../../parts/menu.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useSettings } from '../../store/use-settings.ts'
import styles from './quiz-home.module.css'
import { isOver } from './is-over.ts'
import { sayCredit, sayShare } from './say-score.ts'
import type { QuizActions } from './use-quiz-actions.ts'

/** One quiz with its score, and what can be done with it: in a backup that is looked into (`inside`), only to look at it and to save it for others. */
export function QuizRow({ view, actions, inside }: { view: QuizView; actions: QuizActions; inside: boolean }) {
  const zone = useSettings()?.timeZone ?? 'UTC'
  const { quiz, answers } = view
  const score = scoreQuiz(quiz, answers)
  const over = isOver(view)
  const report = `#/quiz/${quiz.id}/report`
  return (
    <tr>
      <td>
        {inside && answers.size === 0 ? <span className={styles['name']}>{quiz.title}</span> : <a className={styles['name']} href={answers.size > 0 ? report : `#/quiz/${quiz.id}`}>{quiz.title}</a>}
        <span className="hint">{sayMoment(quiz.at, zone)} · {sayCount(score.questions, 'question')}</span>
      </td>
      <td className={styles['score']}>
        {answers.size === 0 ? <span className="hint">Not begun</span> : <><b>{sayShare(over ? score.share : score.credit / Math.max(1, score.answered))}</b> <span className="hint">{over ? `${sayCredit(score.credit)} of ${score.questions}` : `${score.answered} of ${score.questions} answered`}</span></>}
      </td>
      <td className={styles['act']}>
        <span className={styles['acts']}>
          {over && <ButtonLink look="plain" href={report} aria-label={`See the results of ${quiz.title}`}>See the results</ButtonLink>}
          {!over && !inside && <ButtonLink href={`#/quiz/${quiz.id}`} aria-label={`${answers.size === 0 ? 'Begin' : 'Go on with'} ${quiz.title}`}>{answers.size === 0 ? 'Begin' : 'Go on'}</ButtonLink>}
          <Menu
            label={`More for “${quiz.title}”`}
            icon={EllipsisVertical}
            items={[
              ...(inside ? [] : [
                { label: 'Take it again', hint: 'The same questions', onChoose: () => actions.again(quiz) },
                { label: 'Take it with new questions', hint: 'From the same cards', onChoose: () => actions.renew(quiz) },
              ]),
              { label: 'Save the quiz file', hint: 'To give it to others', onChoose: () => actions.saveFile(quiz) },
              ...(inside ? [] : [{ label: 'Remove the quiz', hint: 'What it changed in your schedule stays', onChoose: () => actions.remove(quiz) }]),
            ]}
          />
        </span>
      </td>
    </tr>
  )
}
