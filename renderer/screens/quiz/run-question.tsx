import { useEffect, useId, useRef } from 'react'
import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import { CardText } from '../../parts/card-face-text.tsx'
import { FamilyTag } from '../../parts/card-face-tags.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { AskedQuestion } from './asked-question.tsx'
import { JudgedQuestion } from './judged-question.tsx'
import { OptionRemarks } from './option-list.tsx'
import { QuotedSource } from './quoted-source.tsx'
import styles from './quiz-run.module.css'
import { RunFoot } from './run-foot.tsx'
import { TeachWording } from './teach-wording.tsx'
import type { Run } from './use-run.ts'
import { useSources, type SourceControls } from './use-sources.ts'

/** One question from its asking to its answer beside the source. Mounted anew for each showing. */
export function RunQuestion({ run, question, onResults }: { run: Run; question: QuizQuestion; onResults: () => void }) {
  const { answer } = run
  const open = answer !== null
  const paneId = useId()
  const asked = useRef<HTMLHeadingElement>(null)
  const verdict = useRef<HTMLParagraphElement>(null)
  const source = useSources(answer?.missed[0] ?? question.cards[0] ?? ('' as QuizQuestion['cards'][number]), open)
  const next = () => (run.last ? onResults() : run.next())
  useQuestionKeys(run, source, next)
  const typing = question.form === 'typed'
  useEffect(() => {
    if (open) verdict.current?.focus()
    else if (!typing) asked.current?.focus()
  }, [open, typing])
  return (
    <>
      <div className={`${styles['stage']} ${source.shown ? styles['with'] : ''}`}>
        <main className={styles['place']}>
          <div className={styles['body']}>
            <FamilyTag family={question.family} />
            <h2 ref={asked} tabIndex={-1} className={styles['question']}><CardText text={question.prompt} gaps /></h2>
            <div className={styles['form']}>
              {answer ? <JudgedQuestion question={question} answer={answer} /> : <AskedQuestion question={question} draft={run.draft} onDraft={run.setDraft} onCheck={run.check} say={run.say} />}
            </div>
            {answer && question.form === 'typed' && answer.grade.overruled && answer.grade.verdict === 'right' && <TeachWording card={question.asked.id} response={answer.response} />}
            {answer && source.sources && <QuotedSource sources={source.sources} shown={source.shown} onToggle={source.toggle} controls={paneId} keys="source.show" />}
            {answer && 'options' in question && <OptionRemarks options={question.options} />}
          </div>
        </main>
        {source.shown && <SourcePane id={paneId} source={source.shown} whole={source.whole} onWhole={source.setWhole} onClose={source.close} onNext={source.showNext} />}
      </div>
      <RunFoot run={run} question={question} verdictRef={verdict} onNext={next} />
    </>
  )
}

/** Does nothing, and leaves the key to others, unless `when` holds. */
const only = (when: boolean, act: () => void) => () => {
  if (when) act()
  return when
}

/** The keys of a question; those of its form are bound where it is drawn. */
function useQuestionKeys(run: Run, source: SourceControls, next: () => void): void {
  const open = run.answer !== null
  const hasSource = open && (source.sources?.length ?? 0) > 0
  useKeys(
    {
      'quiz.goOn': () => (open ? next() : run.check()),
      'quiz.giveUp': only(!open, run.giveUp),
      'quiz.overrule': only(open, run.overrule),
      'source.show': only(hasSource, () => (source.shown ? source.close() : source.toggle())),
      'source.article': only(hasSource, () => source.setWhole(source.shown === undefined || !source.whole)),
      'source.next': only(hasSource && source.showNext !== undefined, () => source.showNext?.()),
      Escape: only(source.shown !== undefined, source.close),
    },
    'part',
  )
}
