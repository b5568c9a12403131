import { useId } from 'react'
import type { QuizAnswerEntry } from '../../../decks/model/entry.ts'
import type { CardId } from '../../../decks/model/id.ts'
import type { Quiz } from '../../../decks/model/quiz.ts'
import type { QuizMiss } from '../../../decks/study/quiz/quiz-score.ts'
import { sayAnswer } from '../../../decks/study/quiz/say-answer.ts'
import { EqualApproximately, X } from 'lucide-react'
import { CardText } from '../../parts/card-face-text.tsx'
import { FamilyTag } from '../../parts/card-face-tags.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { QuotedSource } from './quoted-source.tsx'
import styles from './quiz-report.module.css'
import { verdictWords } from './quiz-words.ts'
import { sayResponse } from './say-response.ts'
import { useSources } from './use-sources.ts'

/** A question that was not all right: what was answered, what is right, and where it stands in the text. */
export function MissedQuestion({ quiz, miss, answer }: { quiz: Quiz; miss: QuizMiss; answer: QuizAnswerEntry | undefined }) {
  const question = quiz.questions[miss.question]
  if (question === undefined || answer === undefined) return null
  const wrong = miss.verdict === 'wrong'
  return (
    <li className={styles['miss']}>
      <p className={styles['tags']}><span className="hint">{miss.question + 1}</span> <FamilyTag family={question.family} /> <Tag tone={wrong ? 'wrong' : 'doubt'} icon={wrong ? X : EqualApproximately}>{verdictWords[miss.verdict]}</Tag></p>
      <h3><CardText text={question.prompt} gaps /></h3>
      {question.form === 'truth' && <p className={styles['statement']}><CardText text={question.statement} /></p>}
      <dl>
        <div><dt>Your answer</dt><dd><CardText text={sayResponse(question, answer.response)} gaps /></dd></div>
        <div><dt>Right answer</dt><dd><CardText text={sayAnswer(question)} gaps /></dd></div>
      </dl>
      <MissSource card={miss.cards[0] ?? question.cards[0]} />
    </li>
  )
}

function MissSource({ card }: { card: CardId | undefined }) {
  return card === undefined ? null : <CardSource card={card} />
}

function CardSource({ card }: { card: CardId }) {
  const id = useId()
  const source = useSources(card, true)
  useKeys({ Escape: () => source.shown !== undefined && (source.close(), true) }, 'part')
  return (
    <>
      {source.sources && <QuotedSource sources={source.sources} shown={source.shown} onToggle={source.toggle} controls={id} />}
      {source.shown && <div className={styles['pane']}><SourcePane id={id} source={source.shown} whole={source.whole} onWhole={source.setWhole} onClose={source.close} onNext={source.showNext} /></div>}
    </>
  )
}
