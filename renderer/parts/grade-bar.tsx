import { useEffect, useRef } from 'react'
import type { Rating } from '../../decks/model/review.ts'
import { shownKeys, useKeyChoice } from './key-choice.ts'
import styles from './grade-bar.module.css'

/** One answer the reader can give about herself. */
export interface Grade {
  readonly rating: Rating
  readonly name: string
  /** When the card would come back, such as "in 6 days". */
  readonly when: string
  /** Its key, or its command. */
  readonly key: string
  /** The one to go on with; it is filled, unless another is suggested. */
  readonly best: boolean
}

export interface GradeBarProps {
  grades: readonly Grade[]
  onGrade: (rating: Rating) => void
  /** The one that what was typed speaks for: it takes the focus, is filled, and Space gives it. */
  suggested?: Rating | null
}

/** The answers, each with the date it leads to and its key. */
export function GradeBar({ grades, onGrade, suggested = null }: GradeBarProps) {
  const choice = useKeyChoice()
  const ring = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (suggested !== null) ring.current?.focus()
  }, [suggested])
  return (
    <fieldset className={`${styles['grades']} ${grades.length === 2 ? styles['two'] : ''}`} aria-label="How it went">
      {grades.map(({ rating, name, when, key, best }) => {
        const shown = shownKeys(key, choice)
        const onSpace = suggested === null ? best : rating === suggested
        return (
          <button
            key={rating}
            ref={rating === suggested ? ring : undefined}
            type="button"
            className={`${styles['grade']} ${onSpace ? styles['best'] : ''} ${rating === suggested ? styles['suggested'] : ''}`}
            aria-keyshortcuts={[shown, onSpace && 'Space'].filter(Boolean).join(' ') || undefined}
            onClick={() => onGrade(rating)}
            // Enter held down since the answer was typed is no answer.
            onKeyDown={(event) => { if (event.repeat) event.preventDefault() }}
          >
            <span>
              <b>{name}</b> <small>{when}</small>
            </span>
            {shown && <kbd aria-hidden="true">{shown}</kbd>}
          </button>
        )
      })}
    </fieldset>
  )
}
