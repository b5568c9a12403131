import type { Quiz } from '../../../decks/model/quiz.ts'
import { quizParts, type QuizPart } from '../../../decks/study/quiz/quiz-parts.ts'
import { Printed } from '../../parts/printed.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { typeset } from '../../parts/typeset.ts'
import styles from './quiz-paper.module.css'

/** What is printed. */
export type PaperKind = 'quiz' | 'key' | 'both'

/** A quiz on paper: mounted, it asks for the printer; on the screen it is not to be seen. */
export function QuizPaper({ quiz, kind, onDone }: { quiz: Quiz; kind: PaperKind; onDone: () => void }) {
  const parts = quizParts(quiz)
  return (
    <Printed onDone={onDone}>
      {kind !== 'key' && <Sheet title={quiz.title} context={`${sayCount(parts.length, 'question')} · Name ____________________  Date ____________`} parts={parts} />}
      {kind !== 'quiz' && <Key title={quiz.title} parts={parts} />}
    </Printed>
  )
}

function Sheet({ title, context, parts }: { title: string; context: string; parts: readonly QuizPart[] }) {
  return (
    <section className={styles['sheet']}>
      <h1>{title}</h1>
      <p className={styles['context']}>{context}</p>
      <ol>
        {parts.map(({ number, prompt, lines, others, isWritten }) => (
          <li key={number} value={number}>
            <p className={styles['prompt']}>{typeset(prompt)}</p>
            <div className={others.length > 0 ? styles['columns'] : undefined}>
              <div>{lines.map((line) => <p key={line} className={styles['row']}>{typeset(line)}</p>)}</div>
              {others.length > 0 && <div>{others.map((line) => <p key={line} className={styles['row']}>{typeset(line)}</p>)}</div>}
            </div>
            {isWritten && <p className={styles['blank']} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Key({ title, parts }: { title: string; parts: readonly QuizPart[] }) {
  return (
    <section className={styles['sheet']}>
      <h1>{title}: key</h1>
      <ol>
        {parts.map(({ number, key }) => <li key={number} value={number}>{typeset(key)}</li>)}
      </ol>
    </section>
  )
}
