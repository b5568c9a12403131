import type { Rating } from '../../decks/model/review.ts'
import styles from './grade-bar.module.css'

/** One answer the reader can give about herself. */
export interface Grade {
  readonly rating: Rating
  readonly name: string
  /** When the card would come back, such as "in 6 days". */
  readonly when: string
  readonly key: string
  /** The one that Space gives; it is filled. */
  readonly best: boolean
}

/** The answers, each with the date it leads to and its key. */
export function GradeBar({ grades, onGrade }: { grades: readonly Grade[]; onGrade: (rating: Rating) => void }) {
  return (
    <fieldset className={`${styles['grades']} ${grades.length === 2 ? styles['two'] : ''}`} aria-label="How it went">
      {grades.map(({ rating, name, when, key, best }) => (
        <button key={rating} type="button" className={`${styles['grade']} ${best ? styles['best'] : ''}`} aria-keyshortcuts={best ? `${key} Space` : key} onClick={() => onGrade(rating)}>
          <span>
            <b>{name}</b> <small>{when}</small>
          </span>
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </fieldset>
  )
}
