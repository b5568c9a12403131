import { EllipsisVertical } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { QuizMiss, ScoreLine } from '../../../decks/study/quiz/quiz-score.ts'
import { scoreQuiz } from '../../../decks/study/quiz/score-quiz.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Menu } from '../../parts/menu.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { isInside } from '../../store/is-inside.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useStore } from '../../store/store-context.tsx'
import { useSettings } from '../../store/use-settings.ts'
import { isOver } from './is-over.ts'
import { MissedQuestion } from './missed-question.tsx'
import { QuizPaper, type PaperKind } from './quiz-paper.tsx'
import styles from './quiz-report.module.css'
import { familyWords } from './quiz-words.ts'
import { saySchedule } from './say-schedule.ts'
import { sayResults, sayShare } from './say-score.ts'
import { ScoreTable } from './score-table.tsx'
import { useQuizActions } from './use-quiz-actions.ts'

/** The score in words and figures, by family and section, and every miss beside its source. */
export function QuizReport({ view }: { view: QuizView }) {
  const { quiz, answers } = view
  const zone = useSettings()?.timeZone ?? 'UTC'
  const [, goTo] = useLocation()
  const [printed, setPrinted] = useState<PaperKind | null>(null)
  const actions = useQuizActions()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  const over = isOver(view)
  const score = scoreQuiz(quiz, answers)
  const cards = score.study.join(',')
  const [next, word] = !over ? [`/quiz/${quiz.id}`, 'Go on with the quiz'] : cards === '' ? ['/quiz/new', 'Build another quiz'] : [`/study/custom?cards=${cards}`, `Study ${score.study.length === 1 ? 'this card' : `these ${score.study.length}`}`]
  const inside = isInside(useStore())
  useKeys({ ...(inside ? {} : { 'quiz.goOn': () => goTo(next) }), 'quiz.end': () => goTo('/quiz') })
  return (
    <>
      <Bar title={quiz.title} context={sayMoment(quiz.at, zone)}>
        {!inside && <Button onClick={() => actions.again(quiz)}>Take it again</Button>}
        <Menu
          label="More for this quiz"
          icon={EllipsisVertical}
          items={[
            ...(inside ? [] : [{ label: 'Take it with new questions', hint: 'From the same cards', onChoose: () => actions.renew(quiz) }]),
            { label: 'Print the quiz', hint: 'Questions with room for answers', onChoose: () => setPrinted('quiz') },
            { label: 'Print the key', onChoose: () => setPrinted('key') },
            { label: 'Print both', hint: 'The key on pages of its own', onChoose: () => setPrinted('both') },
            { label: 'Save the quiz as text', hint: 'Markdown', onChoose: () => actions.saveText(quiz, false) },
            { label: 'Save the quiz with its key as text', hint: 'Markdown', onChoose: () => actions.saveText(quiz, true) },
            { label: 'Save the quiz file', hint: 'To give it to others; it has no answers of yours', onChoose: () => actions.saveFile(quiz) },
          ]}
        />
      </Bar>
      <div className={styles['report']}>
        <section className={styles['hero']} aria-labelledby="score">
          <h2 id="score" ref={heading} tabIndex={-1}>{over ? `${sayShare(score.share)} right` : `${score.answered} of ${score.questions} answered`}</h2>
          <p>{sayResults(quiz, answers, score)}</p>
          <p className="quiet">{saySchedule(quiz, answers)}</p>
          {!inside && (
            <div className={styles['go']}>
              <ButtonLink href={`#${next}`} look="primary" size="large" keys="quiz.goOn">{word}</ButtonLink>
              {cards !== '' && over && <ButtonLink href={`#/quiz/new?cards=${cards}`} size="large">{score.study.length === 1 ? 'Quiz this one again' : 'Quiz these again'}</ButtonLink>}
            </div>
          )}
        </section>
        <div className={styles['tables']}>
          <ScoreTable title="By kind of fact" first="Kind" lines={listLines(score.families, over).map((line) => ({ ...line, name: familyWords[line.family] }))} />
          <ScoreTable title="By section" first="Section" lines={listLines(score.sections, over).map((line) => ({ ...line, name: line.section ?? 'Without a heading' }))} />
        </div>
        {score.misses.length > 0 && <Misses view={view} misses={score.misses} canRepeat={!inside} />}
      </div>
      {printed && <QuizPaper quiz={quiz} kind={printed} onDone={() => setPrinted(null)} />}
    </>
  )
}

/** Every question that was not all right. Those that are wrong can be answered once more, without counting, also when a quiz broke off before they came back. */
function Misses({ view: { quiz, answers, done }, misses, canRepeat }: { view: QuizView; misses: readonly QuizMiss[]; canRepeat: boolean }) {
  const wrong = misses.filter(({ verdict }) => verdict === 'wrong').length
  return (
    <section className={styles['misses']} aria-labelledby="misses">
      <div className={styles['again']}>
        <h2 id="misses">{sayCount(misses.length, 'question')} to look at</h2>
        {done && canRepeat && wrong > 0 && <ButtonLink href={`#/quiz/${quiz.id}`} look="plain">{wrong === 1 ? 'Answer the wrong one once more' : `Answer the ${wrong} wrong ones once more`}</ButtonLink>}
      </div>
      <ol>{misses.map((miss) => <MissedQuestion key={miss.question} quiz={quiz} miss={miss} answer={answers.get(miss.question)} />)}</ol>
    </section>
  )
}

/** While a quiz goes on, only what was answered is added up. */
function listLines<T extends ScoreLine>(lines: readonly T[], over: boolean): readonly T[] {
  return over ? lines : lines.filter(({ answered }) => answered > 0).map((line) => ({ ...line, questions: line.answered }))
}
