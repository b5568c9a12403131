import { useId } from 'react'
import type { ScoreLine } from '../../../decks/study/quiz/quiz-score.ts'
import { typeset } from '../../parts/typeset.ts'
import styles from './quiz-report.module.css'
import { sayCredit, sayShare } from './say-score.ts'

/** Scores line by line, each a bar and its figures. */
export function ScoreTable({ title, first, lines }: { title: string; first: string; lines: readonly (ScoreLine & { readonly name: string })[] }) {
  const id = useId()
  return (
    <section className={styles['scores']}>
      <h2 id={id}>{title}</h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <td aria-hidden="true" />
            <th scope="col" className={styles['figure']}>Right</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, questions, credit }) => (
            <tr key={name}>
              <th scope="row">{typeset(name)}</th>
              <td className={styles['share']} aria-hidden="true"><span className={styles['track']}><i style={{ width: `${(credit / Math.max(1, questions)) * 100}%` }} /></span></td>
              <td className={styles['figure']}>{sayCredit(credit)} of {questions} <span className="hint">{sayShare(credit / Math.max(1, questions))}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
